# SPDX-License-Identifier: Apache-2.0
"""The parameter `scope` of what is read: which part of what is stored is looked at.

No parameter of the real server's: that would pass over it without a word, and answer from all that
it has. So an answer that kept to it says so in a header, which the client looks for.
"""

from __future__ import annotations

import json

from ..._words import LONGEST_NAME, SCOPE, SCOPED
from ...transport import Response
from ..store.scope import Scope
from .values.documents import mapping
from .values.refusals import Refused, maybe, refusal
from .values.texts import text
from .values.times import moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional

_CHECKS: dict[str, Callable[[Any], Any]] = {
    "as_of": maybe(moment),
    "session_id": maybe(text(LONGEST_NAME)),
    "author": maybe(text(LONGEST_NAME)),
    "meta": maybe(mapping),
}


def scope_in(params: dict[str, str], *, can_narrow: bool) -> Optional[Scope]:
    """Take the scope out of the parameters of a request; None if there is none.

    Args:
        params: The parameters.
        can_narrow: Whether the operation can keep to one.

    Raises:
        Refused: It is none, or the operation can't.
    """
    given = params.pop(SCOPE, None)
    if given is None:
        return None
    if not can_narrow:
        raise refusal("scope_not_possible", "This can't be done in part", given, at=_AT)
    try:
        fields = json.loads(given)
    except (ValueError, RecursionError):
        fields = None
    # A name that is not known would let in what it was to keep out.
    if not isinstance(fields, dict) or fields.keys() - _CHECKS.keys():
        names = ", ".join(_CHECKS)
        raise refusal("scope_type", f"Input should be a JSON object with {names}", given, at=_AT)
    try:
        values = {name: check(fields.get(name)) for name, check in _CHECKS.items()}
    except Refused as refused:
        raise Refused(refused.within(*_AT)) from refused
    as_of, meta = values["as_of"], values["meta"]
    return Scope(
        as_of=as_of and as_of.at,
        session_id=values["session_id"],
        author=values["author"],
        meta=meta and meta.data,
    )


_AT = ["query", SCOPE]


def kept_to(response: Response) -> Response:
    """Return an answer that says that it kept to the scope."""
    return Response(response.status, {**response.headers, SCOPED: "true"}, response.body)

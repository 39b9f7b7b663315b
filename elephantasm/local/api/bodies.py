# SPDX-License-Identifier: Apache-2.0
"""The body of a request: read as JSON, its fields checked, and searched for impossible text."""

from __future__ import annotations

import json

from .fields import BODY, gather, missing, no_object
from .values.refusals import Refused, UnreadableBody, refusal
from .values.texts import storable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Optional

    from .fields import Field
    from .values.refusals import Item

# NUL and lone surrogates reach a string only through these escapes. A zero byte is of a document
# in UTF-16 or UTF-32, in which the escapes would not be found.
_SUSPICIOUS = (b"\\u0000", b"\\ud", b"\\uD", b"\0")


def parse(body: Optional[bytes]) -> Any:
    """Return the JSON document of a body, None for none.

    Raises:
        Refused: The body is not JSON.
        UnreadableBody: It is no text, or nested too deeply.
    """
    if not body:
        return None
    try:
        return json.loads(body)
    except json.JSONDecodeError as error:
        ctx = {"error": error.msg}
        raise refusal("json_invalid", "JSON decode error", {}, ctx, [BODY, error.pos]) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableBody from error


def check_media_type(media_type: Optional[str]) -> None:
    """Refuse a body that is declared to be no JSON, on which the real server fails.

    Args:
        media_type: The type as declared; None counts as JSON.
    """
    if media_type is None:
        return
    kind = media_type.lower()
    is_other_json = kind.startswith("application/") and kind.endswith("+json")
    if kind != "application/json" and not is_other_json:
        message = "Body should be sent as application/json"
        raise refusal("media_type", message, media_type, at=["header", "content-type"])


def gather_body(
    fields: Sequence[Field], body: Optional[bytes], document: Any, items: list[Item]
) -> dict[str, Any]:
    """Return the checked fields of a body.

    Args:
        fields: What to look for.
        body: The body as it came.
        document: The body as it was parsed.
        items: Gets an item for every value that is refused.
    """
    if document is None:  # no body, and a body of null, are the same to the API
        items += missing([BODY], None)
        return {}
    if not isinstance(document, dict):
        items += no_object(document).within(BODY)
        return {}
    values = gather(fields, document, [BODY], items, repeat=True)
    # Plain bodies are not searched a second time, and what was refused already may be too deep to
    # be searched.
    if body and not items and any(map(body.__contains__, _SUSPICIOUS)):
        for field in fields:
            items += _unstorable(field.given(document), [BODY, field.name])
    return values


def _unstorable(value: Any, way: list[Any]) -> Iterator[Item]:
    """Yield an item for every text, at any depth, that no database would keep."""
    if isinstance(value, str):
        try:
            storable(value)
        except Refused as refused:
            yield from refused.within(*way)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _unstorable(key, way)
            yield from _unstorable(inner, [*way, key])
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _unstorable(inner, [*way, index])

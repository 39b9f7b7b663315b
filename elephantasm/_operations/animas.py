# SPDX-License-Identifier: Apache-2.0
"""Operations on animas themselves."""

from __future__ import annotations

from .. import _arguments as check
from .._fields import as_object, list_of
from .._words import LARGEST_PAGE, LONGEST_NAME
from ..exceptions import InvalidArgumentError
from ..types import Anima, AnimaSummary
from . import ANIMA, Operation, present, row_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Optional

_ANIMAS = list_of(Anima.from_dict)


def create_anima(
    name: str,
    description: Optional[str],
    meta: Optional[Mapping[str, Any]],
    exist_ok: bool = False,
    *,
    any_name: bool = False,
) -> Operation[Anima]:
    """Return the operation that creates an anima.

    `exist_ok` gives the one of this name where the engine heeds it; the service passes over it.
    `any_name` also takes a name with the form of an id, which older releases took.
    """
    body = present(
        name=(check.text if any_name else check.new_name)("name", name, LONGEST_NAME),
        description=check.given(check.text, "description", description),
        meta=check.given(check.mapping, "meta", meta),
        exist_ok=check.flag("exist_ok", exist_ok) or None,
    )
    return Operation("POST", "/animas", Anima.from_dict, body=body)


def get_anima() -> Operation[Anima]:
    """Return the operation that gives one anima."""
    return Operation("GET", f"/animas/{ANIMA}", Anima.from_dict)


def list_animas(
    limit: Optional[int] = None, include_deleted: bool = False
) -> Operation[tuple[Anima, ...]]:
    """Return the operation that lists animas, newest first."""
    params = {"include_deleted": check.flag("include_deleted", include_deleted) or None}
    return Operation("GET", "/animas", _ANIMAS, params=params, limit=row_limit(limit))


def search_animas(name: str, limit: int) -> Operation[tuple[Anima, ...]]:
    """Return the operation that gives the animas whose name contains a text."""
    if not check.text("name", name, LONGEST_NAME):
        raise check.refusal("name", "is empty; say what to look for")
    params = {"name": name, "limit": check.whole("limit", limit, 1, LARGEST_PAGE)}
    return Operation("GET", "/animas/search", _ANIMAS, params=params)


def summarize_animas() -> Operation[tuple[AnimaSummary, ...]]:
    """Return the operation that gives all animas with their numbers."""
    return Operation("GET", "/animas/summary", list_of(AnimaSummary.from_dict))


def update_anima(
    name: Optional[str],
    description: Optional[str],
    meta: Optional[Mapping[str, Any]],
    is_deleted: Optional[bool],
) -> Operation[Anima]:
    """Return the operation that changes what is given of an anima."""
    body = present(
        name=check.given(check.new_name, "name", name, LONGEST_NAME),
        description=check.given(check.text, "description", description),
        meta=check.given(check.mapping, "meta", meta),
        is_deleted=check.given(check.flag, "is_deleted", is_deleted),
    )
    if not body:
        raise InvalidArgumentError(
            "nothing to change: give a new name, description, meta or is_deleted"
        )
    return Operation("PATCH", f"/animas/{ANIMA}", Anima.from_dict, body=body)


def delete_anima() -> Operation[dict[str, Any]]:
    """Return the operation that deletes an anima and all that it remembers."""
    return Operation("DELETE", f"/animas/{ANIMA}", as_object)

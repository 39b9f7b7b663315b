# SPDX-License-Identifier: Apache-2.0
"""The API's operations, one function for each: checked arguments in, an `Operation` out; pure.

They stand by resource: `events`, `memories`, and those on animas and the service itself here; the
method of the client that sends one has its name. Limits, defaults and spellings are those of the
service. What is None is left out, so that the service's own default holds.
"""

from __future__ import annotations

import os

from .. import _arguments as check
from .._fields import as_object, list_of
from .._words import LARGEST_PAGE, LONGEST_NAME, SCOPE
from ..exceptions import InvalidArgumentError
from ..transport import Request
from ..types import Anima, AnimaSummary, Health

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import Any, Generic, Optional, TypeVar, Union

    T = TypeVar("T")
else:
    Generic, T = {None: object}, None  # importing `typing` would cost every program

# Where the id of the anima comes in: in a path, or as the value of `anima_id`. The caller may
# have given a name, and then its id is looked up first.
ANIMA = "{anima_id}"
_ANIMAS = list_of(Anima.from_dict)


class Operation(Generic[T]):
    """One operation with its arguments: what is asked, and how the answer is read.

    Args:
        method: HTTP method in capitals.
        path: Path below the API's base, segments percent-encoded.
        read: Makes the answer's type from its parsed JSON.
        params: Query parameters; those that are None are left out.
        body: The fields of the JSON document, or None for no body.
        limit: Of a list, how many rows at the most; None for all.
        hides_missing: Whether the route fails with a bare 500 where there is no such anima.
        largest_page: Of a list, how many rows the service gives at once.

    Attributes:
        is_narrow: Whether only a part of what is stored is to be read: see `within`.
    """

    def __init__(
        self,
        method: str,
        path: str,
        read: Callable[[Any], T],
        *,
        params: Optional[Mapping[str, Any]] = None,
        body: Optional[Mapping[str, Any]] = None,
        limit: Optional[int] = None,
        hides_missing: bool = False,
        largest_page: int = LARGEST_PAGE,
    ) -> None:
        self.method = method
        self.path = path
        self.read = read
        self.params = params or {}
        self.body = body
        self.limit = limit
        self.hides_missing = hides_missing
        self.largest_page = largest_page
        self.is_narrow = False

    def within(
        self,
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Operation[T]:
        """Return the operation as it reads a part of what is stored; None lets all in."""
        scope = present(
            as_of=check.given(check.moment, "as_of", as_of),
            session_id=check.given(check.text, "session_id", session_id, LONGEST_NAME),
            author=check.given(check.text, "author", author, LONGEST_NAME),
            meta=check.given(check.mapping, "meta", meta),
        )
        if scope:
            self.is_narrow = True
            self.params = {**self.params, SCOPE: check.encoded(scope).decode()}
        return self

    def __repr__(self) -> str:
        return f"Operation({self.method} {self.path})"

    def request(self, anima_id: str = "", page: Optional[tuple[int, int]] = None) -> Request:
        """Return the request, with an identifier of its own.

        Args:
            anima_id: The id of the anima that the operation is about.
            page: The size of a page and its offset, where it lists.
        """
        params = [*_about(anima_id, self.params).items()]
        if page:
            params += ("limit", min(page[0], self.largest_page)), ("offset", page[1])
        body = self.body
        return Request(
            self.method,
            self.path.replace(ANIMA, anima_id),
            tuple((name, _written(name, value)) for name, value in params if value is not None),
            None if body is None else check.encoded(_about(anima_id, body)),
            os.urandom(8).hex(),
        )


def _about(anima_id: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return fields with the anima's id, if they have a place for it."""
    return {**fields, "anima_id": anima_id} if "anima_id" in fields else fields


def _written(name: str, value: Union[str, int, float, bool]) -> str:
    """Return a parameter as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return check.sendable(name, value) if isinstance(value, str) else str(value)


def row_limit(limit: Optional[int]) -> Optional[int]:
    """Return how many rows of a list are wanted at the most, checked; None for all."""
    return check.given(check.whole, "limit", limit, 0)


def present(**fields: Any) -> dict[str, Any]:
    """Return the fields that were given."""
    return {name: value for name, value in fields.items() if value is not None}


def health() -> Operation[Health]:
    """Return the operation that tells how the service is."""
    return Operation("GET", "/health", Health.from_dict)


def usage() -> Operation[dict[str, Any]]:
    """Return the operation that tells what the plan allows and what is used."""
    return Operation("GET", "/subscriptions/usage", as_object)


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

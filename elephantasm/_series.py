# SPDX-License-Identifier: Apache-2.0
"""What takes several requests: lists page by page, and operations one after another or at once.

A list is whole though rows come and go meanwhile. Each operation has its answer, or its error.
"""

from __future__ import annotations

from ._fields import id_text
from ._words import LARGEST_PAGE, PAGE
from .exceptions import (
    APIConnectionError,
    APIResponseError,
    BatchError,
    ConflictError,
    ElephantasmError,
    ValidationError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Optional, Protocol, TypeVar, Union
    from uuid import UUID

    class Row(Protocol):
        """Anything with an id."""

        @property
        def id(self) -> Union[UUID, str, None]: ...

    from ._operations import Operation
    from .types import Event

    R = TypeVar("R", bound=Row)
    T = TypeVar("T")
    Result = Union[T, ElephantasmError]


# A page with fewer rows than asked may be the last, or the most that a service gives. Nobody
# gives fewer than the API's default, so only from there on is a first page worth a second look.
_SMALLEST_FULL = PAGE
_GROWS_AFTER = 10  # pages that fitted, before larger ones are tried again
# Rows in a row that may be known already, however few were read before. When many arrive at once,
# all rows read so far come again, and with pages of two rows each of them comes twice; more means
# that the service does not look at the offset.
_MOST_KNOWN = 3 * LARGEST_PAGE
# Times that no page fits to what was read, all the way up to the first one.
_MOST_RESTARTS = 10


def pages(fetch: Callable[[int, int], Sequence[R]], limit: Optional[int]) -> Iterator[R]:
    """Yield rows page by page: none twice, and none left out while others come or go.

    Rows that arrive shift the offsets of all later ones up, rows that vanish shift them down.
    So each page overlaps the one before by a row: if none of its rows is known, some vanished,
    and the next page is looked for further up. A page of a single row has no room for that.

    Args:
        fetch: Returns a page of at most so many rows from an offset on.
        limit: How many rows at the most; None for all.

    Raises:
        APIResponseError: The service gives the same rows wherever a page begins, or other ones
            each time; or a single row is larger than the transport takes.
    """
    sizes = _Sizes(LARGEST_PAGE if limit is None else min(LARGEST_PAGE, max(limit, 2)))
    seen: set[str] = set()
    offset = known = restarts = 0
    while limit is None or len(seen) < limit:
        page = sizes.page(fetch, offset)
        if offset and sizes.now > 1 and not any(id_text(row) in seen for row in page):
            offset = max(0, offset - max(sizes.full() - 1, 1))
            restarts += not offset
            if restarts > _MOST_RESTARTS:
                raise APIResponseError(
                    "the service gives other rows at each request: it seems to give new ids to "
                    "the same rows, or to get them faster than they can be read; "
                    f"limit={LARGEST_PAGE} lists one page of them",
                    sent=True,
                )
            continue
        before = len(seen)
        for row in page:
            if id_text(row) not in seen and (limit is None or len(seen) < limit):
                seen.add(id_text(row))
                yield row
        if len(page) < sizes.full():
            return
        known = 0 if len(seen) > before else known + len(page)
        if known > max(_MOST_KNOWN, 2 * len(seen)):
            raise APIResponseError(
                f"the service gave the same rows again at offset {offset}: it seems to ignore or "
                f"limit offsets; limit={len(seen)} lists what it gives",
                sent=True,
            )
        offset += max(len(page) - 1, 1)


class _Sizes:
    """Fetches pages that are as large as the transport and the service let them be.

    Attributes:
        now: How many rows are asked for.
    """

    def __init__(self, most: int) -> None:
        self._most = self.now = most
        self._largest = _SMALLEST_FULL  # page so far
        self._fitted = 0

    def full(self) -> int:
        """Return how many rows a page has that is not the last."""
        return min(self.now, self._largest)

    def page(self, fetch: Callable[[int, int], Sequence[R]], offset: int) -> Sequence[R]:
        """Return the page at an offset, smaller where its rows are large."""
        if self._fitted >= _GROWS_AFTER and self.now < self._most:
            self.now, self._fitted = min(self.now * 2, self._most), 0
        while True:
            try:
                page = fetch(self.now, offset)
            except APIResponseError as error:
                if not error.too_large:
                    raise
                if self.now == 1:
                    raise _too_large(error, offset) from error
                self.now, self._fitted = self.now // 2, 0
            else:
                self._fitted += 1
                self._largest = max(self._largest, len(page))
                return page


def _too_large(error: APIResponseError, offset: int) -> APIResponseError:
    """Return the error for a single row that does not fit."""
    refused = APIResponseError(
        f"{error.message}: this is the one row at offset {offset}; limit={offset} lists what "
        "comes before it",
        error.status_code,
        request_id=error.request_id,
        method=error.method,
        path=error.path,
        sent=error.sent,
    )
    refused.too_large = True
    return refused


# So many are stored as one: other writers must not wait longer for their turn.
LARGEST = 500


def results(
    send: Callable[[Sequence[tuple[str, Operation[T]]]], list[Result[T]]],
    operations: Sequence[tuple[str, Operation[T]]],
    size: int,
) -> list[Result[T]]:
    """Return what became of each of several operations, in their order.

    An error that is about one of them alone is its own. After any other what is left is not sent:
    it would most likely fail in the same way.

    Args:
        send: Sends some operations and returns what became of each.
        operations: All of them, each with the id of its anima.
        size: How many are sent at once.
    """
    found: list[Result[T]] = []
    while len(found) < len(operations):
        part = send(operations[len(found) : len(found) + size])
        found += part
        failure = next((one for one in part if _is_general(one)), None)
        if failure is not None:
            found += [_unsent() for _ in operations[len(found) :]]
    return found


def _is_general(result: object) -> bool:
    """Return whether an error may be that of all others as well."""
    return isinstance(result, ElephantasmError) and not isinstance(
        result, (ConflictError, ValidationError)
    )


def _unsent() -> ElephantasmError:
    return APIConnectionError("not sent, for an event before it failed", sent=False)


def stored(found: list[Result[Event]]) -> list[Event]:
    """Return answers, or raise what tells of each whether there is one.

    Raises:
        BatchError: There is an error among them.
    """
    answers = [one for one in found if not isinstance(one, ElephantasmError)]
    place, first = next(
        ((n, one) for n, one in enumerate(found) if isinstance(one, ElephantasmError)), (0, None)
    )
    if first is None:
        return answers
    failed = len(found) - len(answers)
    error = BatchError(
        f"{failed} of {len(found)} events were not stored; `results` has each. The first, "
        f"events[{place}]: {first.message}",
        first.status_code,
        body=first.body,
        retry_after=first.retry_after,
        request_id=first.request_id,
        method=first.method,
        path=first.path,
        sent=True if answers else first.sent,
        argument=first.argument,
    )
    error.results = tuple(found)
    raise error

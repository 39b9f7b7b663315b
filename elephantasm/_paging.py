# SPDX-License-Identifier: Apache-2.0
"""Lists page by page, whole though rows come and go meanwhile."""

from __future__ import annotations

from ._wire import PAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Optional, Protocol, TypeVar, Union
    from uuid import UUID

    class Row(Protocol):
        """Anything with an id."""

        @property
        def id(self) -> Union[UUID, str]: ...

    R = TypeVar("R", bound=Row)


def pages(fetch: Callable[[int, int], Sequence[R]], limit: Optional[int]) -> Iterator[R]:
    """Yield rows page by page: none twice, and none left out while others come or go.

    Rows that arrive shift the offsets of all later ones up, rows that vanish shift them down.
    So each page overlaps the one before by a row: if none of its rows is known, some vanished,
    and the next page is looked for further up.
    """
    size = PAGE if limit is None else min(PAGE, max(limit, 2))
    seen: set[object] = set()
    offset = 0
    while limit is None or len(seen) < limit:
        page = fetch(size, offset)
        fresh = [row for row in page if row.id not in seen]
        if offset and len(fresh) == len(page):
            offset = max(0, offset - size + 1)
            continue
        for row in fresh[: None if limit is None else limit - len(seen)]:
            seen.add(row.id)
            yield row
        if len(page) < size:
            return
        offset += len(page) - 1

# SPDX-License-Identifier: Apache-2.0
"""Memories: episodes that were made of events, fade, and are merged."""

from __future__ import annotations

from .rows import MemoryRow
from .table import Table, insert, marks, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

_SELECT = select("memory", MemoryRow)
_INSERT = insert("memory", MemoryRow)
_UPDATE = update("memory", MemoryRow)
# As `MemoryRow.happened_at`.
_HAPPENED = "min(created_at, coalesce(time_end, created_at))"
# Wider than any time a caller can give: year 1 to 9999 in microseconds is within 2**59.
_FIRST, _LAST = -(2**62), 2**62


class Memories(Table):
    """The table of memories."""

    __slots__ = ()

    def add(self, row: MemoryRow) -> int:
        """Store a new memory and return its `n`."""
        return self._insert(_INSERT, row)

    def rewrite(self, row: MemoryRow) -> None:
        """Change a memory."""
        self._rewrite(_UPDATE, row)

    def by_n(self, n: int) -> MemoryRow:
        """Return the memory with this `n`, deleted or not."""
        return self._rows("WHERE n = ?", n)[0]

    def by_id(self, id: str) -> Optional[MemoryRow]:  # noqa: A002
        """Return the memory with this id, deleted or not."""
        rows = self._rows("WHERE id = ?", id)
        return rows[0] if rows else None

    def page(
        self, anima_n: int, *, state: Optional[str], deleted: bool, limit: int, offset: int
    ) -> list[MemoryRow]:
        """Return a page of memories: those without an end first, then what ended last."""
        return self._rows(
            "WHERE anima_n = ? AND is_deleted <= ? AND (? IS NULL OR state = ?) "
            "ORDER BY time_end IS NOT NULL, time_end DESC, created_at DESC, n DESC "
            "LIMIT ? OFFSET ?",
            anima_n,
            int(deleted),
            state,
            state,
            limit,
            offset,
        )

    def counts(self, anima_n: int) -> dict[Optional[str], int]:
        """Return how many memories are in each state; None for those without one."""
        rows = self.connection.execute(
            "SELECT state, count(*) FROM memory WHERE anima_n = ? AND is_deleted = 0 "
            "GROUP BY state",
            (anima_n,),
        )
        return dict(rows.fetchall())

    def by_ns(self, ns: Sequence[int]) -> list[MemoryRow]:
        """Return those of the memories with these `n` that were not deleted."""
        return self._rows(f"WHERE is_deleted = 0 AND n IN ({marks(ns)})", *ns)

    def of(
        self,
        anima_n: int,
        *,
        states: Optional[Sequence[str]] = None,
        since: Optional[int] = None,
        before: Optional[int] = None,
        newest: int = -1,
    ) -> list[MemoryRow]:
        """Return memories in the order they were made.

        Args:
            anima_n: Whose memories.
            states: Only these states; None for all.
            since: Only memories of what happened at or after this time.
            before: Only memories of what happened before this time.
            newest: Look at no more than so many, the newest.
        """
        first = _FIRST if since is None else since
        rows = self._rows(
            "WHERE anima_n = ? AND is_deleted = 0 "
            f"AND created_at >= ? AND {_HAPPENED} >= ? AND {_HAPPENED} < ? "
            "ORDER BY created_at DESC, n DESC LIMIT ?",
            anima_n,
            first,  # for the index: nothing is remembered before it has happened
            first,
            _LAST if before is None else before,
            newest,
        )
        # Nearly all are wanted nearly always: an index on the state would not pay.
        rows = [row for row in rows if states is None or row.state in states]
        return sorted(rows, key=lambda row: row.n)

    def most_important(
        self, anima_n: int, states: Sequence[str], before: int, limit: int
    ) -> list[MemoryRow]:
        """Return the most important memories of these states, of what happened before a time."""
        return self._rows(
            f"WHERE anima_n = ? AND is_deleted = 0 AND {_HAPPENED} < ? "
            f"AND state IN ({marks(states)}) ORDER BY importance DESC, n DESC LIMIT ?",
            anima_n,
            before,
            *states,
            limit,
        )

    def of_older_tables(self, anima_n: int, version: int, limit: int) -> list[MemoryRow]:
        """Return memories whose messages were read by tables of a lower number, oldest first."""
        return self._rows(
            "WHERE anima_n = ? AND language_version < ? AND is_deleted = 0 ORDER BY n LIMIT ?",
            anima_n,
            version,
            limit,
        )

    def has_older_tables(self, anima_n: int, version: int) -> bool:
        """Return whether a memory's messages were read by tables of a lower number only."""
        return bool(
            self._number(
                "SELECT count(*) FROM (SELECT 1 FROM memory WHERE anima_n = ? "
                "AND language_version < ? AND is_deleted = 0 LIMIT 1)",
                anima_n,
                version,
            )
        )

    def note_tables(self, n: int, version: int) -> None:
        """Note which language tables read a memory's messages."""
        self.connection.execute("UPDATE memory SET language_version = ? WHERE n = ?", (version, n))

    def move_links(self, from_memory: int, to_memory: int) -> None:
        """Hand all events and knowledge of one memory over to another."""
        for statement in (
            "UPDATE event SET memory_n = ? WHERE memory_n = ?",
            "UPDATE knowledge_source SET memory_n = ? WHERE memory_n = ?",
        ):
            self.connection.execute(statement, (to_memory, from_memory))

    def replaced(self, row: MemoryRow) -> list[str]:
        """Return the ids of the memories that a memory took in, oldest first."""
        where = "WHERE anima_n = ? AND merged_into = ? ORDER BY n"
        return [old.id for old in self._rows(where, row.anima_n, row.n)]

    def _rows(self, where: str, *values: Any) -> list[MemoryRow]:
        return [MemoryRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

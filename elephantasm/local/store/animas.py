# SPDX-License-Identifier: Apache-2.0
"""Animas: each one an agent with a memory of its own."""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from .rows import AnimaRow
from .table import Table, insert, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

_SELECT = select("anima", AnimaRow)
_INSERT = insert("anima", AnimaRow)
_UPDATE = update("anima", AnimaRow)
_SUMMARIES = f"""SELECT {", ".join(AnimaRow._fields)},
    (SELECT count(*) FROM event WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT count(*) FROM memory WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT count(*) FROM knowledge WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT max(occurred_at) FROM event WHERE anima_n = anima.n AND is_deleted = 0)
    FROM anima WHERE is_deleted = 0
    ORDER BY coalesce(last_activity_at, created_at) DESC, n DESC"""
# What goes with an anima that is deleted: the API's word for it, and the table.
_BELONGINGS = (
    ("identities", "identity"),
    ("knowledge", "knowledge"),
    ("memories", "memory"),
    ("events", "event"),
)
# A key may have been given to another event since.
_KEY_IS_FREE = (
    "NOT EXISTS (SELECT 1 FROM event AS other WHERE other.anima_n = event.anima_n "
    "AND other.dedupe_key = event.dedupe_key AND other.is_deleted = 0)"
)


class Animas(Table):
    """The table of animas."""

    __slots__ = ()

    def add(self, row: AnimaRow) -> int:
        """Store a new anima and return its `n`."""
        return self._insert(_INSERT, row)

    def rewrite(self, row: AnimaRow) -> None:
        """Change an anima."""
        self._rewrite(_UPDATE, row)

    def by_id(self, id: str) -> Optional[AnimaRow]:  # noqa: A002
        """Return the anima with this id, deleted or not."""
        row = self.connection.execute(_SELECT + "WHERE id = ?", (id,)).fetchone()
        return AnimaRow._make(row) if row else None

    def by_n(self, n: int) -> AnimaRow:
        """Return the anima with this `n`, deleted or not."""
        return AnimaRow._make(self.connection.execute(_SELECT + "WHERE n = ?", (n,)).fetchone())

    def living(self, id: str) -> Optional[int]:  # noqa: A002
        """Return the `n` of the anima with this id unless it was deleted."""
        row = self.connection.execute(
            "SELECT n FROM anima WHERE id = ? AND is_deleted = 0", (id,)
        ).fetchone()
        return row[0] if row else None

    def page(self, *, deleted: bool, limit: int, offset: int) -> list[AnimaRow]:
        """Return animas, newest first; a limit of -1 is none."""
        rows = self.connection.execute(
            _SELECT + "WHERE is_deleted <= ? ORDER BY n DESC LIMIT ? OFFSET ?",
            (int(deleted), limit, offset),
        )
        return [AnimaRow._make(row) for row in rows]

    def touch(self, n: int, at: int) -> None:
        """Note an activity of an anima."""
        self.connection.execute("UPDATE anima SET last_activity_at = ? WHERE n = ?", (at, n))

    def note_check(self, n: int, at: int) -> None:
        """Note that synthesis was considered for an anima."""
        self.connection.execute("UPDATE anima SET last_check_at = ? WHERE n = ?", (at, n))

    def delete(self, n: int, at: int) -> dict[str, int]:
        """Mark an anima and its rows as deleted; return how many rows of each kind."""
        self.connection.execute(
            "UPDATE anima SET is_deleted = 1, updated_at = ? WHERE n = ? AND is_deleted = 0",
            (at, n),
        )
        counts = {
            # They stay, so that nothing is remembered twice once the anima is back.
            "memory_events": self._number(
                "SELECT count(*) FROM event "
                "WHERE anima_n = ? AND memory_n IS NOT NULL AND is_deleted = 0",
                n,
            )
        }
        for name, table in _BELONGINGS:
            counts[name] = self.connection.execute(
                f"UPDATE {table} SET is_deleted = 1, updated_at = ? "
                "WHERE anima_n = ? AND NOT is_deleted",
                (at, n),
            ).rowcount
        return counts

    def restore(self, n: int, deleted_at: Optional[int], at: int) -> dict[str, int]:
        """Bring back an anima and what was deleted with it; return how many rows of each kind.

        Args:
            n: The anima's.
            deleted_at: When it was deleted: what was deleted at another time stays away. None for
                never.
            at: Time in microseconds.
        """
        self.connection.execute(
            "UPDATE anima SET is_deleted = 0, updated_at = ? WHERE n = ? AND is_deleted = 1",
            (at, n),
        )
        stale = self.connection.execute("SELECT event_n FROM stale").fetchall()
        counts = {}
        for name, table in _BELONGINGS[::-1]:
            free = f"AND {_KEY_IS_FREE}" if table == "event" else ""
            counts[name] = self.connection.execute(
                f"UPDATE {table} SET is_deleted = 0, updated_at = ? "
                f"WHERE anima_n = ? AND is_deleted = 1 AND updated_at = ? {free}",
                (at, n, deleted_at),
            ).rowcount
        # What was indexed of them is there still, as with a single event that is brought back.
        self.connection.execute(
            "DELETE FROM stale WHERE event_n IN "
            "(SELECT event_n FROM passage JOIN event ON event.n = event_n WHERE anima_n = ?)",
            (n,),
        )
        self.connection.executemany("INSERT OR IGNORE INTO stale VALUES (?)", stale)
        return counts

    def counts(self, n: int) -> dict[str, int]:
        """Return how many rows of each kind an anima has that are not deleted."""
        return {
            name: self._number(
                f"SELECT count(*) FROM {table} WHERE anima_n = ? AND is_deleted = 0", n
            )
            for name, table in _BELONGINGS[:0:-1]
        }

    def summaries(self) -> list[tuple[AnimaRow, dict[str, Any]]]:
        """Return every anima and what it holds, the one last active first."""
        keys = ("event_count", "memory_count", "knowledge_count", "last_event_at")
        width = len(AnimaRow._fields)
        return [
            (AnimaRow._make(row[:width]), dict(zip(keys, row[width:])))
            for row in self.connection.execute(_SUMMARIES)
        ]

    def totals(self) -> dict[str, int]:
        """Return how many animas there are, and how many rows of each kind they ever had."""
        return {
            "active_anima_count": self._number("SELECT count(*) FROM anima WHERE is_deleted = 0"),
            "events_created": self._number("SELECT count(*) FROM event"),
            "memories_created": self._number("SELECT count(*) FROM memory"),
            "knowledge_created": self._number("SELECT count(*) FROM knowledge"),
        }

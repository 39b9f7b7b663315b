# SPDX-License-Identifier: Apache-2.0
"""Events: what happened, and which of it no memory holds yet."""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from .rows import EventRow
from .table import Table, insert, like, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, Optional

_SELECT = select("event", EventRow)
_INSERT = insert("event", EventRow)
_UPDATE = update("event", EventRow)
# Word for word the condition of the index `event_pending`, which then serves it.
_PENDING = "anima_n = ? AND memory_n IS NULL AND is_deleted = 0"
# A time may be given without its zone.
_AHEAD = 24 * 3600 * 1_000_000
_FILTERED = (
    "AND is_deleted <= ? AND (? IS NULL OR event_type = ?) AND (? IS NULL OR importance_score >= ?)"
)


# So many events back something that was said is looked for by a word, and so many messages with it.
_FAR_BACK, _FOUND = 1000, 20


class Events(Table):
    """The table of events."""

    __slots__ = ()

    def add(self, row: EventRow) -> int:
        """Store a new event and return its `n`."""
        return self._insert(_INSERT, row)

    def with_key(self, anima_n: int, key: str) -> Optional[EventRow]:
        """Return the anima's event with this dedupe key."""
        rows = self._rows("WHERE anima_n = ? AND dedupe_key = ? AND is_deleted = 0", anima_n, key)
        return rows[0] if rows else None

    def by_n(self, n: int) -> EventRow:
        """Return the event with this `n`, deleted or not."""
        return self._rows("WHERE n = ?", n)[0]

    def by_id(self, id: str) -> Optional[EventRow]:  # noqa: A002
        """Return the event with this id, deleted or not; looks through all of them."""
        rows = self._rows("WHERE id = ?", id)
        return rows[0] if rows else None

    def rewrite(self, row: EventRow) -> None:
        """Change an event; what was indexed of one that is brought back is there still."""
        before = self.by_n(row.n)
        is_back = before.is_deleted > row.is_deleted and before.author == row.author
        is_stale = self._number("SELECT count(*) FROM stale WHERE event_n = ?", row.n)
        self._rewrite(_UPDATE, row)
        # To index it again would use up numbers of passages, of which a turn has few.
        if is_back and not is_stale:
            indexed = "SELECT event_n FROM passage WHERE event_n = ?"
            self.connection.execute(f"DELETE FROM stale WHERE event_n IN ({indexed})", (row.n,))

    def page(
        self,
        anima_n: int,
        *,
        session_id: Optional[str],
        event_type: Optional[str],
        min_importance: Optional[float],
        deleted: bool,
        limit: int,
        offset: int,
    ) -> list[EventRow]:
        """Return a page of events, newest first; those of one session oldest first."""
        filters = (int(deleted), event_type, event_type, min_importance, min_importance)
        # Two constant statements, so that each is served by its own index.
        if session_id is None:
            where = f"WHERE anima_n = ? {_FILTERED} ORDER BY occurred_at DESC, n DESC"
            return self._rows(f"{where} LIMIT ? OFFSET ?", anima_n, *filters, limit, offset)
        where = f"WHERE anima_n = ? AND session_id = ? {_FILTERED} ORDER BY occurred_at, n"
        return self._rows(f"{where} LIMIT ? OFFSET ?", anima_n, session_id, *filters, limit, offset)

    def pending(self, anima_n: int, limit: int = -1) -> list[EventRow]:
        """Return the oldest events that no memory holds yet, in order; a limit of -1 is none."""
        return self._rows(f"WHERE {_PENDING} ORDER BY occurred_at, n LIMIT ?", anima_n, limit)

    def newest_pending(self, anima_n: int, limit: int) -> list[EventRow]:
        """Return the newest events that no memory holds yet, oldest of them first."""
        where = f"WHERE {_PENDING} ORDER BY occurred_at DESC, n DESC LIMIT ?"
        return self._rows(where, anima_n, limit)[::-1]

    def pending_count(self, anima_n: int, most: int = 1000) -> int:
        """Return how many events no memory holds yet; counts no further than `most`."""
        return self._number(
            f"SELECT count(*) FROM (SELECT 1 FROM event WHERE {_PENDING} LIMIT ?)", anima_n, most
        )

    def are_pending(self, events: Iterable[EventRow]) -> bool:
        """Return whether these events are still there, and no memory holds any of them yet.

        By their ids: once an event is erased, the next one may get its `n`.
        """
        is_pending = (
            "SELECT count(*) FROM event "
            "WHERE n = ? AND id = ? AND memory_n IS NULL AND is_deleted = 0"
        )
        return all(self._number(is_pending, event.n, event.id) for event in events)

    def expired(self, now: int, *, deleted: bool = False) -> list[EventRow]:
        """Return the events that are not to be shown any more, of all animas.

        Args:
            now: Time in microseconds.
            deleted: Also those that were deleted for that, or before.
        """
        # +: in the order of `n` as it stands, SQLite would read the whole table.
        where = "WHERE expires_at <= ? AND is_deleted <= ? ORDER BY +n"
        return self._rows(where, now, int(deleted))

    def of_memory(self, memory_n: int) -> list[EventRow]:
        """Return the events that a memory was made of, in order."""
        return self._rows("WHERE memory_n = ? AND is_deleted = 0 ORDER BY occurred_at, n", memory_n)

    def deleted_count(self, memory_n: int) -> int:
        """Return how many of the events that a memory was made of are deleted."""
        return self._number(
            "SELECT count(*) FROM event WHERE memory_n = ? AND is_deleted = 1", memory_n
        )

    def instructions(self, anima_n: int) -> list[EventRow]:
        """Return the system texts that are part of a memory, in order."""
        return self._rows(
            "WHERE anima_n = ? AND event_type = 'system' AND is_deleted = 0 "
            "AND memory_n NOTNULL ORDER BY occurred_at, n",
            anima_n,
        )

    def heard(self, anima_n: int, at: int) -> Iterator[EventRow]:
        """Return all that occurred up to a time, newest first."""
        where = (
            "WHERE anima_n = ? AND occurred_at <= ? AND is_deleted = 0 "
            "ORDER BY occurred_at DESC, n DESC"
        )
        return map(EventRow._make, self.connection.execute(_SELECT + where, (anima_n, at)))

    def before(self, event: EventRow, limit: int) -> list[EventRow]:
        """Return what occurred last in an event's session before it, in order."""
        where = (
            "WHERE anima_n = ? AND session_id IS ? AND is_deleted = 0 AND occurred_at <= ? "
            "AND NOT (occurred_at = ? AND n >= ?) ORDER BY occurred_at DESC, n DESC LIMIT ?"
        )
        at = event.occurred_at
        rows = self._rows(where, event.anima_n, event.session_id, at, at, event.n, limit)
        return rows[::-1]

    def with_any(self, anima_n: int, begins: Sequence[str], before: int) -> list[EventRow]:
        """Return the newest of people's messages that a memory holds in which a word begins so.

        Args:
            anima_n: Whose.
            begins: How words begin, in small letters.
            before: They occurred before this time, in microseconds.
        """
        likes = " OR ".join(["content LIKE ?"] * len(begins))
        where = (
            f"WHERE anima_n = ? AND n > (SELECT max(n) FROM event) - {_FAR_BACK} "
            "AND occurred_at < ? AND is_deleted = 0 AND memory_n NOTNULL "
            f"AND event_type = 'message.in' AND ({likes}) ORDER BY n DESC LIMIT {_FOUND}"
        )
        return self._rows(where, anima_n, before, *map(like, begins))

    def newest_writers(self, anima_n: int, limit: int) -> list[tuple[str, Optional[str]]]:
        """Return of the newest messages of people in sessions these and who wrote, each once."""
        newest = (
            "SELECT session_id, author FROM event WHERE anima_n = ? AND is_deleted = 0 "
            "AND event_type = 'message.in' AND session_id NOTNULL "
            "ORDER BY occurred_at DESC, n DESC LIMIT ?"
        )
        return self.connection.execute(
            f"SELECT DISTINCT session_id, author FROM ({newest})", (anima_n, limit)
        ).fetchall()

    def link(self, event_ns: Iterable[int], memory_n: int) -> None:
        """Note that a memory was made of these events."""
        self.connection.executemany(
            "UPDATE event SET memory_n = ? WHERE n = ?", [(memory_n, n) for n in event_ns]
        )

    def newest_message(self, anima_n: int) -> Optional[EventRow]:
        """Return the message that occurred last, in either direction.

        One that was dated days ahead when it was stored comes from a clock that was wrong.
        """
        rows = self._rows(
            "WHERE anima_n = ? AND event_type IN ('message.in', 'message.out') "
            "AND is_deleted = 0 AND occurred_at - created_at < ? "
            "ORDER BY occurred_at DESC, n DESC LIMIT 1",
            anima_n,
            _AHEAD,
        )
        return rows[0] if rows else None

    def newest_answers(self, anima_n: int, limit: int) -> list[EventRow]:
        """Return the newest messages of the anima itself, newest first."""
        return self._rows(
            "WHERE anima_n = ? AND event_type = 'message.out' AND is_deleted = 0 "
            "ORDER BY occurred_at DESC, n DESC LIMIT ?",
            anima_n,
            limit,
        )

    def _rows(self, where: str, *values: Any) -> list[EventRow]:
        return [EventRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

# SPDX-License-Identifier: Apache-2.0
"""The queries on rows, inside a transaction that `database.py` has opened.

Statements hold parameters only, never values. Rows go in and come out as the named tuples of
`rows.py`; an insert ignores the row's `n` and returns the new one, an update rewrites the
whole row that has this `n`.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from . import sql
from .rows import AnimaRow, AuditRow, EventRow, IdentityRow, KnowledgeRow, MemoryRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from typing import Any, Optional

    from .files import Files


class Store:
    """The rows of one database, as one open transaction sees them."""

    __slots__ = ("busy_ms", "connection", "files")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.busy_ms = 0  # how long it waits for other processes
        self.files: Optional[Files] = None  # what it has open; None for what is not kept open

    def insert_anima(self, row: AnimaRow) -> int:
        """Store a new anima and return its `n`."""
        return self._new(sql.INSERT_ANIMA, row)

    def update_anima(self, row: AnimaRow) -> None:
        """Rewrite an anima."""
        self.connection.execute(sql.UPDATE_ANIMA, row[1:] + row[:1])

    def anima(self, id: str) -> Optional[AnimaRow]:  # noqa: A002
        """Return the anima with this id, deleted or not."""
        row = self.connection.execute(sql.ANIMAS + "WHERE id = ?", (id,)).fetchone()
        return AnimaRow._make(row) if row else None

    def living_anima(self, id: str) -> Optional[int]:  # noqa: A002
        """Return the `n` of the anima with this id unless it was deleted."""
        row = self.connection.execute(
            "SELECT n FROM anima WHERE id = ? AND is_deleted = 0", (id,)
        ).fetchone()
        return row[0] if row else None

    def anima_by_n(self, n: int) -> AnimaRow:
        """Return the anima with this `n`, deleted or not."""
        return AnimaRow._make(self.connection.execute(sql.ANIMAS + "WHERE n = ?", (n,)).fetchone())

    def animas(self, *, deleted: bool, limit: int, offset: int) -> list[AnimaRow]:
        """Return animas, newest first; a limit of -1 is none."""
        found = self.connection.execute(
            sql.ANIMAS + "WHERE is_deleted <= ? ORDER BY n DESC LIMIT ? OFFSET ?",
            (int(deleted), limit, offset),
        )
        return [AnimaRow._make(row) for row in found]

    def touch_anima(self, n: int, at: int) -> None:
        """Note an activity of an anima."""
        self.connection.execute("UPDATE anima SET last_activity_at = ? WHERE n = ?", (at, n))

    def check_anima(self, n: int, at: int) -> None:
        """Note when synthesis was last considered for an anima."""
        self.connection.execute("UPDATE anima SET last_check_at = ? WHERE n = ?", (at, n))

    def delete_anima(self, n: int, at: int) -> dict[str, int]:
        """Mark an anima and its rows as deleted; return how many rows of each kind."""
        self.connection.execute(
            "UPDATE anima SET is_deleted = 1, updated_at = ? WHERE n = ? AND is_deleted = 0",
            (at, n),
        )
        counts = {"memory_events": self.connection.execute(sql.UNLINK_EVENTS, (n,)).rowcount}
        for name, statement in sql.DELETIONS:
            counts[name] = self.connection.execute(statement, (at, n)).rowcount
        return counts

    def summaries(self) -> list[tuple[AnimaRow, dict[str, Any]]]:
        """Return every anima and what it holds, the one last active first."""
        keys = ("event_count", "memory_count", "knowledge_count", "last_event_at")
        width = len(AnimaRow._fields)
        return [
            (AnimaRow._make(row[:width]), dict(zip(keys, row[width:])))
            for row in self.connection.execute(sql.SUMMARIES)
        ]

    def totals(self) -> dict[str, int]:
        """Return how many rows of each kind there are."""
        return {
            "active_anima_count": self._count("SELECT count(*) FROM anima WHERE is_deleted = 0"),
            "events_created": self._count("SELECT count(*) FROM event"),
            "memories_created": self._count("SELECT count(*) FROM memory"),
            "knowledge_created": self._count("SELECT count(*) FROM knowledge"),
        }

    def insert_event(self, row: EventRow) -> int:
        """Store a new event and return its `n`."""
        return self._new(sql.INSERT_EVENT, row)

    def event_with_key(self, anima_n: int, key: str) -> Optional[EventRow]:
        """Return the anima's event with this dedupe key."""
        row = self.connection.execute(
            sql.EVENTS + "WHERE anima_n = ? AND dedupe_key = ? AND is_deleted = 0", (anima_n, key)
        ).fetchone()
        return EventRow._make(row) if row else None

    def events(
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
        # Two constant statements, so that each is served by its own index.
        filters = (int(deleted), event_type, event_type, min_importance, min_importance)
        if session_id is None:
            return self._events(sql.EVENT_PAGE, anima_n, *filters, limit, offset)
        return self._events(sql.SESSION_PAGE, anima_n, session_id, *filters, limit, offset)

    def pending_events(self, anima_n: int, limit: int = -1) -> list[EventRow]:
        """Return the oldest events that no memory holds yet, in order; a limit of -1 is none."""
        return self._events(sql.PENDING_EVENTS, anima_n, limit)

    def are_pending(self, event_ns: Iterable[int]) -> bool:
        """Return whether no memory holds any of these events yet."""
        return all(self._count(sql.IS_PENDING, n) for n in event_ns)

    def newest_pending_events(self, anima_n: int, limit: int) -> list[EventRow]:
        """Return the newest events that no memory holds yet, oldest of them first."""
        found = self._events(
            sql.EVENTS + f"WHERE {sql.PENDING} ORDER BY occurred_at DESC, n DESC LIMIT ?",
            anima_n,
            limit,
        )
        return found[::-1]

    def pending_count(self, anima_n: int, most: int = 1000) -> int:
        """Return how many events no memory holds yet; counts no further than `most`."""
        return self._count(sql.PENDING_COUNT, anima_n, most)

    def newest_message(self, anima_n: int) -> Optional[EventRow]:
        """Return the message that occurred last, in either direction."""
        found = self._events(
            sql.EVENTS + "WHERE anima_n = ? AND event_type IN ('message.in', 'message.out') "
            "AND is_deleted = 0 ORDER BY occurred_at DESC, n DESC LIMIT 1",
            anima_n,
        )
        return found[0] if found else None

    def newest_said(self, anima_n: int, limit: int) -> list[EventRow]:
        """Return the newest messages of the anima itself, newest first."""
        return self._events(
            sql.EVENTS + "WHERE anima_n = ? AND event_type = 'message.out' AND is_deleted = 0 "
            "ORDER BY occurred_at DESC, n DESC LIMIT ?",
            anima_n,
            limit,
        )

    def link_events(self, event_ns: Iterable[int], memory_n: int) -> None:
        """Note that a memory was made of these events."""
        self.connection.executemany(
            "UPDATE event SET memory_n = ? WHERE n = ?", [(memory_n, n) for n in event_ns]
        )

    def move_links(self, from_memory: int, to_memory: int) -> None:
        """Hand all events and knowledge of one memory over to another."""
        for statement in (
            "UPDATE event SET memory_n = ? WHERE memory_n = ?",
            "UPDATE knowledge_source SET memory_n = ? WHERE memory_n = ?",
        ):
            self.connection.execute(statement, (to_memory, from_memory))

    def insert_memory(self, row: MemoryRow) -> int:
        """Store a new memory and return its `n`."""
        return self._new(sql.INSERT_MEMORY, row)

    def update_memory(self, row: MemoryRow) -> None:
        """Rewrite a memory."""
        self.connection.execute(sql.UPDATE_MEMORY, row[1:] + row[:1])

    def memory(self, n: int) -> MemoryRow:
        """Return the memory with this `n`."""
        return MemoryRow._make(
            self.connection.execute(sql.MEMORIES + "WHERE n = ?", (n,)).fetchone()
        )

    def memories_with(self, ns: Sequence[int]) -> list[MemoryRow]:
        """Return the memories with these `n`."""
        found = self.connection.execute(
            sql.MEMORIES + f"WHERE is_deleted = 0 AND n IN ({_marks(ns)})", ns
        )
        return [MemoryRow._make(row) for row in found]

    def memories(
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
            since: Only memories created at or after this time.
            before: Only memories created before this time.
            newest: Look at no more than so many, the newest.
        """
        times = (_FIRST if since is None else since, _LAST if before is None else before)
        found = self.connection.execute(
            sql.MEMORIES + "WHERE anima_n = ? AND is_deleted = 0 "
            "AND created_at >= ? AND created_at < ? ORDER BY created_at DESC, n DESC LIMIT ?",
            (anima_n, *times, newest),
        )
        # Nearly all are wanted nearly always: an index on the state would not pay.
        rows = (MemoryRow._make(row) for row in found)
        return sorted(row for row in rows if states is None or row.state in states)

    def important_memories(
        self, anima_n: int, states: Sequence[str], before: int, limit: int
    ) -> list[MemoryRow]:
        """Return the most important memories of these states made before a time."""
        found = self.connection.execute(
            sql.MEMORIES + "WHERE anima_n = ? AND is_deleted = 0 AND created_at < ? "
            f"AND state IN ({_marks(states)}) ORDER BY importance DESC, n DESC LIMIT ?",
            (anima_n, before, *states, limit),
        )
        return [MemoryRow._make(row) for row in found]

    def insert_knowledge(self, row: KnowledgeRow) -> int:
        """Store a new statement and return its `n`."""
        return self._new(sql.INSERT_KNOWLEDGE, row)

    def update_knowledge(self, row: KnowledgeRow) -> None:
        """Rewrite a statement."""
        self.connection.execute(sql.UPDATE_KNOWLEDGE, row[1:] + row[:1])

    def knowledge(
        self,
        anima_n: int,
        *,
        knowledge_type: Optional[str] = None,
        superseded: bool = False,
        deleted: bool = False,
    ) -> list[KnowledgeRow]:
        """Return an anima's statements in the order they were first made.

        Args:
            anima_n: Whose knowledge.
            knowledge_type: Only this type; None for all.
            superseded: Also those that a later statement replaced.
            deleted: Also deleted ones.
        """
        where = "WHERE anima_n = ? AND is_deleted <= ? AND (superseded_by IS NULL OR ?) "
        where += "AND (? IS NULL OR knowledge_type = ?) ORDER BY n"
        kinds = (knowledge_type, knowledge_type)
        return self._knowledge(where, anima_n, int(deleted), int(superseded), *kinds)

    def knowledge_about(
        self, anima_n: int, subject: str, predicate: Optional[str] = None, *, limit: int = 1
    ) -> list[KnowledgeRow]:
        """Return what holds about a subject, or of that about one predicate, newest first."""
        # Two statements, so that the index serves the predicate as well.
        where = "WHERE anima_n = ? AND subject = ? "
        values: tuple[Any, ...] = (anima_n, subject)
        if predicate is not None:
            where, values = where + "AND predicate = ? ", (*values, predicate)
        where += f"AND {_HOLDS} ORDER BY n DESC LIMIT ?"
        return self._knowledge(where, *values, limit)

    def wishes(self, anima_n: int, limit: int) -> list[KnowledgeRow]:
        """Return the standing wishes, newest first."""
        return self._knowledge(
            "WHERE anima_n = ? AND knowledge_type = 'PRINCIPLE' AND predicate LIKE 'wish:%' "
            f"AND {_HOLDS} ORDER BY n DESC LIMIT ?",
            anima_n,
            limit,
        )

    def surest_knowledge(
        self, anima_n: int, types: Sequence[str], limit: int
    ) -> list[KnowledgeRow]:
        """Return the statements of highest confidence, of these types or of all."""
        kinds = f"AND knowledge_type IN ({_marks(types)}) " if types else ""
        where = f"WHERE anima_n = ? {kinds}AND {_HOLDS} ORDER BY confidence DESC, n LIMIT ?"
        return self._knowledge(where, anima_n, *types, limit)

    def knowledge_of_memories(self, memory_ns: Sequence[int]) -> list[KnowledgeRow]:
        """Return what is known from these memories, in the order it was first said."""
        sources = (
            f"SELECT knowledge_n FROM knowledge_source WHERE memory_n IN ({_marks(memory_ns)})"
        )
        return self._knowledge(f"WHERE n IN ({sources}) AND {_HOLDS} ORDER BY n", *memory_ns)

    def said_at(self, knowledge_n: int) -> int:
        """Return when a statement was last made."""
        row = self.connection.execute(
            "SELECT max(event.occurred_at) FROM knowledge_source "
            "JOIN event ON event.n = knowledge_source.event_n WHERE knowledge_n = ?",
            (knowledge_n,),
        ).fetchone()
        return int(row[0] or 0)

    def supersede_knowledge(self, n: int, by: int, at: int) -> None:
        """Note that a later statement replaced this one."""
        self.connection.execute(
            "UPDATE knowledge SET superseded_by = ?, updated_at = ? WHERE n = ?", (by, at, n)
        )

    def add_source(self, knowledge_n: int, memory_n: int, event_n: Optional[int] = None) -> None:
        """Note where a statement was made."""
        self.connection.execute(
            "INSERT INTO knowledge_source VALUES (?, ?, ?)", (knowledge_n, memory_n, event_n)
        )

    def sources(self, knowledge_n: int) -> list[tuple[int, Optional[int]]]:
        """Return the memory and event keys a statement came from, in the order noted."""
        return self.connection.execute(
            "SELECT memory_n, event_n FROM knowledge_source WHERE knowledge_n = ? ORDER BY rowid",
            (knowledge_n,),
        ).fetchall()

    def source_ids(self, knowledge_n: int) -> list[tuple[str, Optional[str]]]:
        """Return the ids of the memories and events a statement came from, in the order noted."""
        return self.connection.execute(
            "SELECT memory.id, event.id FROM knowledge_source AS s "
            "JOIN memory ON memory.n = s.memory_n LEFT JOIN event ON event.n = s.event_n "
            "WHERE knowledge_n = ? ORDER BY s.rowid",
            (knowledge_n,),
        ).fetchall()

    def identity(self, anima_n: int) -> Optional[IdentityRow]:
        """Return an anima's identity, if it has one."""
        row = self.connection.execute(
            sql.IDENTITIES + "WHERE anima_n = ? AND is_deleted = 0", (anima_n,)
        ).fetchone()
        return IdentityRow._make(row) if row else None

    def put_identity(self, row: IdentityRow) -> None:
        """Store an anima's identity in place of the one it had."""
        # Update, then insert: one statement for both is newer than some SQLite in use.
        changed = self.connection.execute(sql.UPDATE_IDENTITY, row[1:] + row[:1]).rowcount
        if not changed:
            self.connection.execute(sql.INSERT_IDENTITY, row)

    def insert_audit(self, row: AuditRow) -> int:
        """Note a change the Dreamer made."""
        return self._new(sql.INSERT_AUDIT, row)

    def audit(self, anima_n: int) -> list[AuditRow]:
        """Return the changes the Dreamer made to an anima's rows, oldest first."""
        found = self.connection.execute(sql.AUDITS + "WHERE anima_n = ? ORDER BY n", (anima_n,))
        return [AuditRow._make(row) for row in found]

    def _new(self, statement: str, row: tuple[Any, ...]) -> int:
        return self.connection.execute(statement, row[1:]).lastrowid or 0

    def _count(self, statement: str, *values: Any) -> int:
        return int(self.connection.execute(statement, values).fetchone()[0])

    def _knowledge(self, where: str, *values: Any) -> list[KnowledgeRow]:
        return [
            KnowledgeRow._make(row)
            for row in self.connection.execute(sql.KNOWLEDGE + where, values)
        ]

    def _events(self, statement: str, *values: Any) -> list[EventRow]:
        return [EventRow._make(row) for row in self.connection.execute(statement, values)]


_HOLDS = "is_deleted = 0 AND superseded_by IS NULL"


def _marks(values: Sequence[Any]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))


# Wider than any time a caller can give: year 1 to 9999 in microseconds is within 2**59.
_FIRST = -(2**62)
_LAST = 2**62

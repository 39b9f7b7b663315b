# SPDX-License-Identifier: Apache-2.0
"""Rows taken out for good, in the order in which others refer to them.

Everywhere else a row is marked as deleted, and stays. What is taken out here leaves no text behind:
neither in rows that refer to it, nor in the audit.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from .audit import Audit
from .rows import EventRow
from .table import Table, select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from .rows import AuditRow, KnowledgeRow, MemoryRow

# References by which no row is looked up but here. Without an index each row that goes would be
# looked for in the whole table.
_REFERENCES = (
    ("knowledge_source", "event_n"),
    ("knowledge", "superseded_by"),
    ("memory", "merged_into"),
    ("forgotten", "asked_in"),
)
# All that is an anima's, what refers to others first.
_BELONGINGS = ("audit", "forgotten", "fact", "knowledge", "event", "memory", "identity")
# What is counted of it, by the API's words.
_COUNTED = (
    ("events", "event"),
    ("memories", "memory"),
    ("knowledge", "knowledge"),
    ("identities", "identity"),
)
_SUPERSEDE = "supersede"
# What the audit tells of a row besides its texts.
_WORDLESS = frozenset(
    """id is_deleted is_own is_emptied is_wanted in_place_of facts valid_to superseded_by
    merged_into state source_id importance confidence time_start time_end drafted""".split()
)


class Removal(Table):
    """Takes rows out of all tables but the full-text index."""

    __slots__ = ()

    @contextmanager
    def indexed(self) -> Iterator[None]:
        """Let rows be taken out quickly for a while, inside one transaction."""
        for table, column in _REFERENCES:
            self.connection.execute(f"CREATE INDEX {table}_going ON {table}({column})")
        yield
        for table, _ in _REFERENCES:
            self.connection.execute(f"DROP INDEX {table}_going")

    def chosen(
        self, anima_n: int, session_id: Optional[str] = None, author: Optional[str] = None
    ) -> list[EventRow]:
        """Return an anima's events, of one session or of one author, deleted ones too."""
        where = "WHERE anima_n = ? AND (? IS NULL OR session_id = ?) AND (? IS NULL OR author = ?)"
        values = (anima_n, session_id, session_id, author, author)
        rows = self.connection.execute(select("event", EventRow) + where, values)
        return [EventRow._make(row) for row in rows]

    def events_of(self, memory_n: int) -> list[int]:
        """Return the `n` of a memory's events, deleted or not."""
        rows = self.connection.execute("SELECT n FROM event WHERE memory_n = ?", (memory_n,))
        return [n for (n,) in rows]

    def taken_in(self, memory_n: int) -> list[int]:
        """Return the `n` of the memories that a memory took in, and those that they took in."""
        rows = self.connection.execute(
            "WITH RECURSIVE inner(n) AS (SELECT n FROM memory WHERE merged_into = ? "
            "UNION SELECT memory.n FROM memory JOIN inner ON merged_into = inner.n) "
            "SELECT n FROM inner",
            (memory_n,),
        )
        return [n for (n,) in rows]

    def events(self, rows: Sequence[EventRow]) -> None:
        """Take events out; what somebody asked to forget in them stays forgotten."""
        keys = [(row.n,) for row in rows]
        for statement in (
            "DELETE FROM forgotten WHERE event_n = ?",
            "UPDATE forgotten SET asked_in = NULL WHERE asked_in = ?",
            "DELETE FROM knowledge_source WHERE event_n = ?",
            "DELETE FROM stale WHERE event_n = ?",
            "DELETE FROM event WHERE n = ?",
        ):
            self.connection.executemany(statement, keys)
        for row in rows:
            self._drop_notes(row.anima_n, row.id)
        # The next event may get the number of the one that was the newest.
        self.connection.execute(
            "UPDATE indexed SET n = min(n, (SELECT ifnull(max(n), 0) FROM event))"
        )

    def memory(self, row: MemoryRow) -> None:
        """Take a memory out that has no events."""
        self.connection.execute("DELETE FROM knowledge_source WHERE memory_n = ?", (row.n,))
        self.connection.execute(
            "UPDATE memory SET merged_into = NULL WHERE merged_into = ?", (row.n,)
        )
        self.connection.execute("DELETE FROM memory WHERE n = ?", (row.n,))
        self._drop_notes(row.anima_n, row.id)

    def statement(self, row: KnowledgeRow) -> None:
        """Take a statement out; what came before it was ended by what came after it."""
        self._close_gap(row)
        for statement in (
            "DELETE FROM fact WHERE knowledge_n = ?",
            "DELETE FROM knowledge_source WHERE knowledge_n = ?",
            "UPDATE knowledge SET superseded_by = NULL WHERE superseded_by = ?",
            "DELETE FROM knowledge WHERE n = ?",
        ):
            self.connection.execute(statement, (row.n,))
        self._drop_notes(row.anima_n, row.id)

    def ids(self, anima_n: int) -> list[str]:
        """Return the ids of all that an anima remembers."""
        rows = self.connection.execute(
            "SELECT id FROM event WHERE anima_n = ? UNION ALL SELECT id FROM memory "
            "WHERE anima_n = ? UNION ALL SELECT id FROM knowledge WHERE anima_n = ?",
            (anima_n,) * 3,
        )
        return [own for (own,) in rows]

    def counts(self, anima_n: int) -> dict[str, int]:
        """Return how much an anima remembers of each kind, deleted or not."""
        return {
            name: self._number(f"SELECT count(*) FROM {table} WHERE anima_n = ?", anima_n)
            for name, table in _COUNTED
        }

    def anima(self, n: int) -> None:
        """Take an anima out with all that is its own."""
        self.connection.execute(
            "DELETE FROM knowledge_source "
            "WHERE knowledge_n IN (SELECT n FROM knowledge WHERE anima_n = ?)",
            (n,),
        )
        # Rows of one kind refer to each other.
        self.connection.execute("UPDATE knowledge SET superseded_by = NULL WHERE anima_n = ?", (n,))
        self.connection.execute("UPDATE memory SET merged_into = NULL WHERE anima_n = ?", (n,))
        self.connection.execute(
            "DELETE FROM stale WHERE event_n IN (SELECT n FROM event WHERE anima_n = ?)", (n,)
        )
        for table in _BELONGINGS:
            self.connection.execute(f"DELETE FROM {table} WHERE anima_n = ?", (n,))
        self.connection.execute("DELETE FROM anima WHERE n = ?", (n,))
        self.events([])

    def blank_notes(self, anima_n: int, own: str) -> None:
        """Take the texts out of what the audit tells of a row that stays."""
        for note in Audit(self.connection).of_row(anima_n, own):
            self._rewrite_note(note, _wordless(note.before), _wordless(note.after))

    def blank_reasons(self, row: KnowledgeRow) -> None:
        """Take the words of a statement out of what the audit tells of those that it ended."""
        for note in self._ended_by(row):
            self._rewrite_note(note, note.before, note.after)

    def _close_gap(self, row: KnowledgeRow) -> None:
        """Let the audit tell what it would if a statement had never been there."""
        notes = Audit(self.connection).of_row(row.anima_n, row.id)
        own = [note.after for note in notes if note.action == _SUPERSEDE]
        for note in self._ended_by(row):
            if own:
                self._rewrite_note(note, note.before, own[-1])
            else:
                self.connection.execute("DELETE FROM audit WHERE n = ?", (note.n,))
        self.connection.execute(
            "DELETE FROM audit WHERE anima_n = ? AND after LIKE ?",
            (row.anima_n, f'%"in_place_of": "{row.id}"%'),
        )

    def _ended_by(self, row: KnowledgeRow) -> list[AuditRow]:
        """Return the notes that tell of what a statement ended."""
        return [
            note
            for note in Audit(self.connection).of(row.anima_n)
            if note.action == _SUPERSEDE
            and json.loads(note.after or "{}").get("superseded_by") == row.id
        ]

    def _rewrite_note(self, note: AuditRow, before: Optional[str], after: Optional[str]) -> None:
        """Change a note; its reason may repeat texts, so it tells no more than what was done."""
        self.connection.execute(
            "UPDATE audit SET before = ?, after = ?, reason = ? WHERE n = ?",
            (before, after, note.action.lower(), note.n),
        )

    def _drop_notes(self, anima_n: int, own: str) -> None:
        self.connection.execute(
            "DELETE FROM audit WHERE anima_n = ? AND row_id = ?", (anima_n, own)
        )


def _wordless(text: Optional[str]) -> Optional[str]:
    """Return what a note tells of a row without its texts."""
    if text is None:
        return None
    told: dict[str, Any] = json.loads(text)
    return json.dumps({name: told[name] for name in sorted(told) if name in _WORDLESS})

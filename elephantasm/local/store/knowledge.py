# SPDX-License-Identifier: Apache-2.0
"""Knowledge: lasting statements, where each was made, and which of them holds."""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from .rows import KnowledgeRow
from .table import Table, insert, marks, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from .rows import Predicate

_SELECT = select("knowledge", KnowledgeRow)
_INSERT = insert("knowledge", KnowledgeRow)
_UPDATE = update("knowledge", KnowledgeRow)
# Word for word the condition of the index `knowledge_by_confidence`, which then serves it.
_HOLDS = "is_deleted = 0 AND superseded_by IS NULL"


class Knowledge(Table):
    """The tables of statements and of their sources."""

    __slots__ = ()

    def add(self, row: KnowledgeRow) -> int:
        """Store a new statement and return its `n`."""
        return self._insert(_INSERT, row)

    def rewrite(self, row: KnowledgeRow) -> None:
        """Change a statement."""
        self._rewrite(_UPDATE, row)

    def supersede(self, n: int, by: int, at: int) -> None:
        """Note that a later statement replaced this one."""
        self.connection.execute(
            "UPDATE knowledge SET superseded_by = ?, updated_at = ? WHERE n = ?", (by, at, n)
        )

    def of(
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
        return self._rows(
            "WHERE anima_n = ? AND is_deleted <= ? AND (superseded_by IS NULL OR ?) "
            "AND (? IS NULL OR knowledge_type = ?) ORDER BY n",
            anima_n,
            int(deleted),
            int(superseded),
            knowledge_type,
            knowledge_type,
        )

    def about(self, anima_n: int, subject: str, limit: int) -> list[KnowledgeRow]:
        """Return what holds about a subject, newest first."""
        where = f"WHERE anima_n = ? AND subject = ? AND {_HOLDS} ORDER BY n DESC LIMIT ?"
        return self._rows(where, anima_n, subject, limit)

    def current(self, anima_n: int, subject: str, predicate: Predicate) -> Optional[KnowledgeRow]:
        """Return the newest statement that holds and says the same kind of thing of a subject.

        For a slot that is what fills it now, whatever that is; for a denial, the same denial.
        """
        # IS: SQLite plans `form = ?` anew for each value, in case the index of wishes serves.
        rows = self._rows(
            "WHERE anima_n = ? AND subject = ? AND form IS ? AND attribute IS ? "
            "AND fingerprint IS ? AND denies = ? AND (NOT denies OR value IS ?) "
            f"AND {_HOLDS} ORDER BY n DESC LIMIT 1",
            anima_n,
            subject,
            predicate.form,
            predicate.attribute,
            predicate.fingerprint,
            int(predicate.denies),
            predicate.value,
        )
        return rows[0] if rows else None

    def wishes(self, anima_n: int, limit: int) -> list[KnowledgeRow]:
        """Return the standing wishes, newest first."""
        return self._rows(
            f"WHERE anima_n = ? AND form = 'wish' AND {_HOLDS} ORDER BY n DESC LIMIT ?",
            anima_n,
            limit,
        )

    def of_older_tables(self, anima_n: int, version: int, limit: int) -> list[KnowledgeRow]:
        """Return what holds and was made by language tables of a lower number."""
        return self._rows(
            f"WHERE anima_n = ? AND language_version < ? AND {_HOLDS} LIMIT ?",
            anima_n,
            version,
            limit,
        )

    def put_predicate(self, n: int, predicate: Predicate, version: int) -> None:
        """Note what a statement says by the language tables of this number."""
        self.connection.execute(
            "UPDATE knowledge SET form = ?, attribute = ?, value = ?, denies = ?, "
            "fingerprint = ?, language_version = ? WHERE n = ?",
            (*predicate, version, n),
        )

    def surest(self, anima_n: int, types: Sequence[str], limit: int) -> list[KnowledgeRow]:
        """Return the statements of highest confidence, of these types or of all."""
        kinds = f"AND knowledge_type IN ({marks(types)}) " if types else ""
        where = f"WHERE anima_n = ? {kinds}AND {_HOLDS} ORDER BY confidence DESC, n LIMIT ?"
        return self._rows(where, anima_n, *types, limit)

    def from_memories(self, memory_ns: Sequence[int]) -> list[KnowledgeRow]:
        """Return what is known from these memories, in the order it was first said."""
        return self._rows(
            "WHERE n IN (SELECT knowledge_n FROM knowledge_source "
            f"WHERE memory_n IN ({marks(memory_ns)})) AND {_HOLDS} ORDER BY n",
            *memory_ns,
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

    def said_at(self, knowledge_n: int) -> int:
        """Return when a statement was last made."""
        return self._number(
            "SELECT max(event.occurred_at) FROM knowledge_source "
            "JOIN event ON event.n = knowledge_source.event_n WHERE knowledge_n = ?",
            knowledge_n,
        )

    def _rows(self, where: str, *values: Any) -> list[KnowledgeRow]:
        return [KnowledgeRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

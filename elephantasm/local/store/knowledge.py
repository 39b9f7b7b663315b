# SPDX-License-Identifier: Apache-2.0
"""Knowledge: lasting statements, where each was made, and which of them holds."""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from .audit import by_hand
from .rows import MODEL, KnowledgeRow
from .table import Table, insert, like, marks, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

_SELECT = select("knowledge", KnowledgeRow)
_INSERT = insert("knowledge", KnowledgeRow)
_UPDATE = update("knowledge", KnowledgeRow)
# The first half is word for word the condition of the index `knowledge_by_confidence`, which then
# serves it. What ends at a known time, such as an appointment, ends by itself.
_HOLDS = "is_deleted = 0 AND superseded_by IS NULL AND (valid_to IS NULL OR valid_to > ?)"

_SOURCES = (
    "SELECT 1 FROM knowledge_source JOIN memory ON memory.n = memory_n "
    "WHERE knowledge_n = knowledge.n"
)
_IS_READ_AGAIN = f"NOT EXISTS ({_SOURCES}) OR EXISTS ({_SOURCES} AND memory.is_deleted = 0)"

# So far back something said is looked for by a word.
_NEWEST = 1000
# More of them are of different things.
_FEW, _MANY = 8, 100


class Knowledge(Table):
    """The tables of statements and of their sources."""

    __slots__ = ()

    def add(self, row: KnowledgeRow) -> int:
        """Store a new statement and return its `n`.

        What somebody deleted stays so when its message is read again.
        """
        if row.fingerprint is not None and self._is_put_away(row):
            row = row._replace(is_deleted=1)
        return self._insert(_INSERT, row)

    def _is_put_away(self, row: KnowledgeRow) -> bool:
        """Return whether a statement of the same words of the same message was deleted by hand."""
        return bool(
            self._number(
                "SELECT count(*) FROM knowledge WHERE anima_n = ? AND fingerprint = ? "
                "AND subject IS ? AND valid_from IS ? AND is_deleted = 1 "
                f"AND {by_hand('knowledge')}",
                row.anima_n,
                row.fingerprint,
                row.subject,
                row.valid_from,
            )
        )

    def rewrite(self, row: KnowledgeRow) -> None:
        """Change a statement."""
        self._rewrite(_UPDATE, row)

    def by_n(self, n: int) -> KnowledgeRow:
        """Return the statement with this `n`, whatever became of it."""
        return self._rows("WHERE n = ?", n)[0]

    def by_id(self, id: str) -> Optional[KnowledgeRow]:  # noqa: A002
        """Return the statement with this id, whatever became of it."""
        rows = self._rows("WHERE id = ?", id)
        return rows[0] if rows else None

    def by_ns(self, ns: Sequence[int], now: int) -> list[KnowledgeRow]:
        """Return those of the statements with these `n` that hold."""
        return self._rows(f"WHERE n IN ({marks(ns)}) AND {_HOLDS} ORDER BY n", *ns, now)

    def of(
        self,
        anima_n: int,
        now: int,
        *,
        knowledge_type: Optional[str] = None,
        ended: bool = False,
    ) -> list[KnowledgeRow]:
        """Return an anima's statements in the order they were first made.

        Args:
            anima_n: Whose knowledge.
            now: Time in microseconds.
            knowledge_type: Only this type; None for all.
            ended: Also those that do not hold any more, and deleted ones.
        """
        which = "" if ended else f"AND {_HOLDS} "
        times = () if ended else (now,)
        return self._rows(
            f"WHERE anima_n = ? {which}AND (? IS NULL OR knowledge_type = ?) ORDER BY n",
            anima_n,
            *times,
            knowledge_type,
            knowledge_type,
        )

    def about(self, anima_n: int, subject: str, now: int, limit: int) -> list[KnowledgeRow]:
        """Return what holds of what somebody said, newest first."""
        where = f"WHERE anima_n = ? AND subject = ? AND {_HOLDS} ORDER BY n DESC LIMIT ?"
        return self._rows(where, anima_n, subject, now, limit)

    def with_word(self, anima_n: int, subject: str, begins: str, now: int) -> list[KnowledgeRow]:
        """Return what holds of what somebody said in which a word begins so, newest first."""
        where = (
            "WHERE anima_n = ? AND subject = ? "
            f"AND n > (SELECT max(n) FROM knowledge) - {_NEWEST} "
            f"AND content LIKE ? AND form <> 'wish' AND {_HOLDS} ORDER BY n DESC LIMIT ?"
        )
        limit = _FEW if begins else _MANY
        return self._rows(where, anima_n, subject, like(begins), now, limit)

    def with_any(
        self, anima_n: int, subjects: Sequence[str], begins: Sequence[str], now: int
    ) -> list[KnowledgeRow]:
        """Return what holds of what these people said in which a word begins in one of these ways.

        Args:
            anima_n: Whose knowledge.
            subjects: Keys of the people.
            begins: How words begin, in small letters.
            now: Time in microseconds.
        """
        likes = " OR ".join(["content LIKE ?"] * len(begins))
        where = (
            f"WHERE anima_n = ? AND subject IN ({marks(subjects)}) "
            f"AND n > (SELECT max(n) FROM knowledge) - {_NEWEST} "
            f"AND ({likes}) AND form <> 'wish' AND {_HOLDS} ORDER BY n DESC LIMIT {_MANY}"
        )
        return self._rows(where, anima_n, *subjects, *map(like, begins), now)

    def newest(self, anima_n: int, subject: str, now: int) -> list[KnowledgeRow]:
        """Return what holds of what somebody said, the newest first, but not all of very much."""
        where = (
            "WHERE anima_n = ? AND subject = ? "
            f"AND n > (SELECT max(n) FROM knowledge) - {_NEWEST} "
            f"AND form <> 'wish' AND {_HOLDS} ORDER BY n DESC LIMIT {_MANY}"
        )
        return self._rows(where, anima_n, subject, now)

    def is_known(self, anima_n: int, fingerprint: str) -> bool:
        """Return whether there is a statement of these words, be it over or deleted."""
        where = "WHERE anima_n = ? AND fingerprint = ? LIMIT 1"
        return bool(self._rows(where, anima_n, fingerprint))

    def same(
        self, anima_n: int, subject: str, fingerprint: str, now: int
    ) -> Optional[KnowledgeRow]:
        """Return the newest statement that holds in which somebody said the same words."""
        rows = self._rows(
            f"WHERE anima_n = ? AND fingerprint = ? AND subject = ? AND {_HOLDS} "
            "ORDER BY n DESC LIMIT 1",
            anima_n,
            fingerprint,
            subject,
            now,
        )
        return rows[0] if rows else None

    def wishes(self, anima_n: int, now: int, limit: int, least: float = 0.0) -> list[KnowledgeRow]:
        """Return the standing wishes of so much confidence, newest first."""
        sure = "COALESCE(confidence, 1.0) >= ?"
        return self._rows(
            f"WHERE anima_n = ? AND form = 'wish' AND {_HOLDS} AND {sure} ORDER BY n DESC LIMIT ?",
            anima_n,
            now,
            least,
            limit,
        )

    def surest(
        self, anima_n: int, types: Sequence[str], now: int, limit: int
    ) -> list[KnowledgeRow]:
        """Return the statements of highest confidence, the newest of equal ones first.

        Args:
            anima_n: Whose knowledge.
            types: Only these types; none for all.
            now: Time in microseconds.
            limit: How many.
        """
        kinds = f"AND knowledge_type IN ({marks(types)}) " if types else ""
        where = f"WHERE anima_n = ? {kinds}AND {_HOLDS} ORDER BY confidence DESC, n DESC LIMIT ?"
        return self._rows(where, anima_n, *types, now, limit)

    def ended(self, anima_n: int, now: int, limit: int) -> list[KnowledgeRow]:
        """Return the statements that do not hold any more, what ended last first."""
        return self._rows(
            "WHERE anima_n = ? AND is_deleted = 0 AND valid_to <= ? "
            "ORDER BY valid_to DESC, n DESC LIMIT ?",
            anima_n,
            now,
            limit,
        )

    def from_memories(self, memory_ns: Sequence[int], now: int) -> list[KnowledgeRow]:
        """Return what is known from these memories, in the order it was first said."""
        return self._rows(
            "WHERE n IN (SELECT knowledge_n FROM knowledge_source "
            f"WHERE memory_n IN ({marks(memory_ns)})) AND {_HOLDS} ORDER BY n",
            *memory_ns,
            now,
        )

    def made_of(self, memory_ns: Sequence[int], deleted: bool) -> list[KnowledgeRow]:
        """Return the statements made of these memories that are deleted, or that are not."""
        return self._rows(
            "WHERE n IN (SELECT knowledge_n FROM knowledge_source "
            f"WHERE memory_n IN ({marks(memory_ns)})) AND is_deleted = ? ORDER BY n",
            *memory_ns,
            int(deleted),
        )

    def understood(self, memory_n: int) -> list[KnowledgeRow]:
        """Return what was understood of a memory's messages, as far as it is not deleted.

        Not what was given from outside, nor a language model's sentences.
        """
        rows = self.made_of([memory_n], deleted=False)
        return [row for row in rows if row.language_version is not None and row.form != MODEL]

    def put_away(self, memory_n: int, now: int) -> list[KnowledgeRow]:
        """Delete what was understood of a memory's messages; return it as it was.

        What was said in other memories, too, only loses its link to this one.
        """
        own = []
        for row in self.understood(memory_n):
            if {n for n, _ in self.sources(row.n)} == {memory_n}:
                own.append(row)
                self.rewrite(row._replace(is_deleted=1, updated_at=now))
            else:
                self.connection.execute(
                    "DELETE FROM knowledge_source WHERE knowledge_n = ? AND memory_n = ?",
                    (row.n, memory_n),
                )
        return own

    def end(self, n: int, at: int, now: int, by: Optional[int] = None) -> None:
        """Note that a statement does not hold from a time on, and which one ended it."""
        self.connection.execute(
            "UPDATE knowledge SET valid_to = ?, superseded_by = ?, updated_at = ? WHERE n = ?",
            (at, by, now, n),
        )

    def go_on(self, n: int, until: int, now: int) -> None:
        """Note that a statement does not end after all, if it was to end at this time."""
        self.connection.execute(
            "UPDATE knowledge SET valid_to = NULL, superseded_by = NULL, updated_at = ?"
            " WHERE n = ? AND valid_to = ?",
            (now, n, until),
        )

    def delete_older(self, anima_n: int, version: int, but: str, now: int) -> None:
        """Delete what older language tables made, with what it is understood to say.

        What is known from deleted memories alone stays: those are not read again.

        Args:
            anima_n: Whose knowledge.
            version: Number of the tables from which on statements stay.
            but: Statements of this form stay as well.
            now: Time in microseconds.
        """
        older = (
            "anima_n = ? AND language_version < ? AND form IS NOT ? AND is_deleted = 0 "
            f"AND ({_IS_READ_AGAIN})"
        )
        values = (anima_n, version, but)
        self.connection.execute(
            f"DELETE FROM fact WHERE knowledge_n IN (SELECT n FROM knowledge WHERE {older})", values
        )
        self.connection.execute(
            f"UPDATE knowledge SET is_deleted = 1, updated_at = ? WHERE {older}", (now, *values)
        )

    def rename(self, anima_n: int, subject: str, topic: str) -> None:
        """Write the name of a speaker in all that he said."""
        self.connection.execute(
            "UPDATE knowledge SET topic = ? WHERE anima_n = ? AND subject = ? AND topic IS NOT ?",
            (topic, anima_n, subject, topic),
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

    def influenced(self, memory_n: int) -> list[str]:
        """Return the ids of all statements that came from a memory, deleted ones among them."""
        rows = self.connection.execute(
            "SELECT id FROM knowledge WHERE n IN "
            "(SELECT knowledge_n FROM knowledge_source WHERE memory_n = ?) ORDER BY n",
            (memory_n,),
        )
        return [row[0] for row in rows]

    def replaced(self, row: KnowledgeRow) -> list[str]:
        """Return the ids of the statements that a statement ended, oldest first."""
        where = "WHERE anima_n = ? AND valid_to NOTNULL AND superseded_by = ? ORDER BY n"
        return [old.id for old in self._rows(where, row.anima_n, row.n)]

    def _rows(self, where: str, *values: Any) -> list[KnowledgeRow]:
        return [KnowledgeRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

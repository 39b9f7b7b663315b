# SPDX-License-Identifier: Apache-2.0
"""What statements are understood to say: whose, which attribute, which value, until when."""

from __future__ import annotations

from .rows import FactRow
from .table import Table, insert, marks, select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_SELECT = select("fact", FactRow)
_INSERT = insert("fact", FactRow)
# What a deleted statement says, such as one that is forgotten, does not count.
_HOLDS = (
    "ended_at IS NULL "
    "AND (SELECT is_deleted FROM knowledge WHERE knowledge.n = fact.knowledge_n) = 0"
)
# SQLite of old takes 999 values at most.
_AT_ONCE = 500


class Facts(Table):
    """The table of what statements are understood to say."""

    __slots__ = ()

    def add(self, row: FactRow) -> int:
        """Store what a statement says and return its `n`."""
        return self._insert(_INSERT, row)

    def end(self, n: int, at: int) -> None:
        """Note that it does not hold from this time on."""
        self.connection.execute("UPDATE fact SET ended_at = ? WHERE n = ?", (at, n))

    def go_on(self, n: int) -> None:
        """Note that it does not end after all."""
        self.connection.execute("UPDATE fact SET ended_at = NULL WHERE n = ?", (n,))

    def say_again(self, knowledge_n: int, at: int) -> None:
        """Note that a statement was made once more, with all that it says."""
        self.connection.execute(
            "UPDATE fact SET said_at = max(said_at, ?) WHERE knowledge_n = ?", (at, knowledge_n)
        )

    def of_speaker(self, anima_n: int, subject: str, without: Sequence[str] = ()) -> list[FactRow]:
        """Return what holds of what somebody said, in the order it was stored.

        Args:
            anima_n: Whose knowledge.
            subject: Key of who said it.
            without: How attributes begin that are left out.
        """
        others = "".join(" AND substr(attribute, 1, ?) <> ?" for _ in without)
        begun = [value for name in without for value in (len(name), name)]
        where = f"WHERE anima_n = ? AND subject = ?{others} AND {_HOLDS} ORDER BY n"
        return self._rows(where, anima_n, subject, *begun)

    def of_attribute(self, anima_n: int, subject: str, attribute: str) -> list[FactRow]:
        """Return what holds of one attribute, whosever of the speaker's it is, oldest first."""
        return self._rows(
            f"WHERE anima_n = ? AND subject = ? AND attribute = ? AND {_HOLDS} ORDER BY n",
            anima_n,
            subject,
            attribute,
        )

    def ending_after(self, anima_n: int, subject: str, attribute: str, at: int) -> list[FactRow]:
        """Return what is known to end after a time, of one attribute of one speaker's."""
        where = "WHERE anima_n = ? AND subject = ? AND attribute = ? AND ended_at > ? ORDER BY n"
        return self._rows(where, anima_n, subject, attribute, at)

    def of_attributes(self, anima_n: int, attributes: Sequence[str], limit: int) -> list[FactRow]:
        """Return what holds of any of these attributes, whosever they are, newest first.

        Of "appointment: dentist" the attribute is what stands before the colon.
        """
        return self._rows(
            "WHERE anima_n = ? AND substr(attribute, 1, instr(attribute || ':', ':') - 1) "
            f"IN ({marks(attributes)}) AND ended_at IS NULL ORDER BY said_at DESC, n DESC LIMIT ?",
            anima_n,
            *attributes,
            limit,
        )

    def of_statements(self, knowledge_ns: Sequence[int]) -> dict[int, list[FactRow]]:
        """Return all that statements say, what has ended too, by the `n` of the statement."""
        facts: dict[int, list[FactRow]] = {}
        for first in range(0, len(knowledge_ns), _AT_ONCE):
            some = knowledge_ns[first : first + _AT_ONCE]
            for row in self._rows(f"WHERE knowledge_n IN ({marks(some)}) ORDER BY n", *some):
                facts.setdefault(row.knowledge_n, []).append(row)
        return facts

    def ended(self, anima_n: int, now: int, limit: int) -> list[FactRow]:
        """Return what does not hold any more, what ended last first."""
        where = "WHERE anima_n = ? AND ended_at <= ? ORDER BY ended_at DESC, n DESC LIMIT ?"
        return self._rows(where, anima_n, now, limit)

    def of(self, knowledge_n: int) -> list[FactRow]:
        """Return all that one statement says, what has ended too."""
        return self._rows("WHERE knowledge_n = ? ORDER BY n", knowledge_n)

    def drop(self, knowledge_n: int) -> None:
        """Let a statement say nothing, because its words are others now."""
        self.connection.execute("DELETE FROM fact WHERE knowledge_n = ?", (knowledge_n,))

    def _rows(self, where: str, *values: Any) -> list[FactRow]:
        return [FactRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

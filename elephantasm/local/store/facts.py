# SPDX-License-Identifier: Apache-2.0
"""What statements are understood to say: whose, which attribute, which value, until when."""

from __future__ import annotations

from .rows import FactRow
from .table import Table, insert, select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SELECT = select("fact", FactRow)
_INSERT = insert("fact", FactRow)
# What a deleted statement says, such as one that is forgotten, does not count.
_HOLDS = (
    "ended_at IS NULL "
    "AND (SELECT is_deleted FROM knowledge WHERE knowledge.n = fact.knowledge_n) = 0"
)


class Facts(Table):
    """The table of what statements are understood to say."""

    __slots__ = ()

    def add(self, row: FactRow) -> int:
        """Store what a statement says and return its `n`."""
        return self._insert(_INSERT, row)

    def end(self, n: int, at: int) -> None:
        """Note that it does not hold from this time on."""
        self.connection.execute("UPDATE fact SET ended_at = ? WHERE n = ?", (at, n))

    def of_speaker(self, anima_n: int, subject: str) -> list[FactRow]:
        """Return what holds of what somebody said, in the order it was stored."""
        return self._rows(
            f"WHERE anima_n = ? AND subject = ? AND {_HOLDS} ORDER BY n", anima_n, subject
        )

    def of_attribute(self, anima_n: int, subject: str, attribute: str) -> list[FactRow]:
        """Return what holds of one attribute, whosever of the speaker's it is, oldest first."""
        return self._rows(
            f"WHERE anima_n = ? AND subject = ? AND attribute = ? AND {_HOLDS} ORDER BY n",
            anima_n,
            subject,
            attribute,
        )

    def of(self, knowledge_n: int) -> list[FactRow]:
        """Return all that one statement says, what has ended too."""
        return self._rows("WHERE knowledge_n = ? ORDER BY n", knowledge_n)

    def _rows(self, where: str, *values: Any) -> list[FactRow]:
        return [FactRow._make(row) for row in self.connection.execute(_SELECT + where, values)]

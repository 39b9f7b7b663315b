# SPDX-License-Identifier: Apache-2.0
"""The audit: what the Dreamer and the application changed, written for people."""

# ruff: noqa: S608 - what is put together are constants

from __future__ import annotations

from .rows import AuditRow
from .table import Table, insert, select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

DREAM = "dream"  # the action of a row that tells of a whole dream
_SELECT = select("audit", AuditRow)
_INSERT = insert("audit", AuditRow)


def by_hand(table: str) -> str:
    """Return the condition that a deleted row of a table was deleted by itself, by a caller.

    Not by the Dreamer, and not with its anima. It is looked at last, for the row's other
    conditions: the audit of a long life is long.
    """
    return (
        f"EXISTS (SELECT 1 FROM audit WHERE audit.anima_n = {table}.anima_n "
        f"AND row_id = {table}.id AND action = 'DELETE' AND at = {table}.updated_at)"
    )


class Audit(Table):
    """The table of changes."""

    __slots__ = ()

    def add(self, row: AuditRow) -> int:
        """Note a change."""
        return self._insert(_INSERT, row)

    def of(self, anima_n: int) -> list[AuditRow]:
        """Return the changes made to an anima's rows, oldest first."""
        rows = self.connection.execute(_SELECT + "WHERE anima_n = ? ORDER BY n", (anima_n,))
        return [AuditRow._make(row) for row in rows]

    def of_row(self, anima_n: int, row_id: str) -> list[AuditRow]:
        """Return the changes made to one of an anima's rows, oldest first."""
        where = "WHERE anima_n = ? AND row_id = ? ORDER BY n"
        rows = self.connection.execute(_SELECT + where, (anima_n, row_id))
        return [AuditRow._make(row) for row in rows]

    def dreams(self, anima_n: int) -> list[AuditRow]:
        """Return the dreams that somebody asked for, oldest first."""
        where = "WHERE anima_n = ? AND action = ? ORDER BY n"
        rows = self.connection.execute(_SELECT + where, (anima_n, DREAM))
        return [AuditRow._make(row) for row in rows]

    def dream(self, row_id: str) -> Optional[AuditRow]:
        """Return the dream with this id."""
        where = "WHERE action = ? AND row_id = ?"
        row = self.connection.execute(_SELECT + where, (DREAM, row_id)).fetchone()
        return AuditRow._make(row) if row else None

    def newest(self) -> int:
        """Return the `n` of the change that was noted last, 0 for none."""
        return self._number("SELECT max(n) FROM audit")

# SPDX-License-Identifier: Apache-2.0
"""The audit: what the Dreamer and the application changed, written for people."""

from __future__ import annotations

from .rows import AuditRow
from .table import Table, insert, select

_SELECT = select("audit", AuditRow)
_INSERT = insert("audit", AuditRow)


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

# SPDX-License-Identifier: Apache-2.0
"""Identities: what each anima is like, one row each."""

from __future__ import annotations

from .rows import IdentityRow
from .table import Table, insert, select, update

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

_SELECT = select("identity", IdentityRow)
# With its key, which is the anima's.
_INSERT = insert("identity", IdentityRow, first=0)
_UPDATE = update("identity", IdentityRow)


class Identities(Table):
    """The table of identities."""

    __slots__ = ()

    def of(self, anima_n: int) -> Optional[IdentityRow]:
        """Return an anima's identity, if it has one; 0.3.0 stored some that say nothing."""
        row = self.connection.execute(
            _SELECT + "WHERE anima_n = ? AND is_deleted = 0 AND NOT "
            "(personality_type IS NULL AND communication_style IS NULL AND self_json = '{}')",
            (anima_n,),
        ).fetchone()
        return IdentityRow._make(row) if row else None

    def put(self, row: IdentityRow) -> None:
        """Store an anima's identity in place of the one it had."""
        # Update, then insert: one statement for both is newer than some SQLite in use.
        if not self._rewrite(_UPDATE, row):
            self.connection.execute(_INSERT, row)

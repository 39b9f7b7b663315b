# SPDX-License-Identifier: Apache-2.0
"""Identities: what each anima is like, one row each."""

# ruff: noqa: S608 - what is put together are constants

from __future__ import annotations

from .audit import by_hand
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
        return self._row(
            "WHERE anima_n = ? AND is_deleted = 0 AND NOT "
            "(personality_type IS NULL AND communication_style IS NULL AND self_json = '{}')",
            anima_n,
        )

    def by_id(self, id: str) -> Optional[IdentityRow]:  # noqa: A002
        """Return the identity with this id, deleted or not; looks through all of them."""
        return self._row("WHERE id = ?", id)

    def stored(self, anima_n: int) -> Optional[IdentityRow]:
        """Return what is stored of an anima's identity, deleted or not."""
        return self._row("WHERE anima_n = ?", anima_n)

    def rewrite(self, row: IdentityRow) -> None:
        """Change an anima's identity."""
        self._rewrite(_UPDATE, row)

    def put(self, row: IdentityRow) -> None:
        """Store an anima's identity in place of the one it had.

        One that somebody deleted stays away until it is restored; what was deleted with its anima
        makes room.
        """
        if self._is_put_away(row.anima_n):
            return
        # Update, then insert: one statement for both is newer than some SQLite in use.
        if not self._rewrite(_UPDATE, row):
            self.connection.execute(_INSERT, row)

    def _is_put_away(self, anima_n: int) -> bool:
        return bool(
            self._number(
                "SELECT count(*) FROM identity WHERE anima_n = ? AND is_deleted = 1 "
                f"AND {by_hand('identity')}",
                anima_n,
            )
        )

    def _row(self, where: str, value: object) -> Optional[IdentityRow]:
        row = self.connection.execute(_SELECT + where, (value,)).fetchone()
        return IdentityRow._make(row) if row else None

# SPDX-License-Identifier: Apache-2.0
"""Parts of events that somebody asked to forget; without its row such a part is back."""

from __future__ import annotations

from .rows import ForgottenRow
from .table import Table, insert, marks, select

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_SELECT = select("forgotten", ForgottenRow)
_INSERT = insert("forgotten", ForgottenRow)
# SQLite of old takes 999 values at most.
_AT_ONCE = 500


class Forgotten(Table):
    """The table of what is forgotten."""

    __slots__ = ()

    def add(self, row: ForgottenRow) -> int:
        """Note that a part of an event is forgotten and return its `n`."""
        return self._insert(_INSERT, row)

    def of_events(self, event_ns: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
        """Return what is forgotten of these events: spans by the `n` of the event, in order."""
        spans: dict[int, list[tuple[int, int]]] = {}
        for first in range(0, len(event_ns), _AT_ONCE):
            some = event_ns[first : first + _AT_ONCE]
            where = f"WHERE event_n IN ({marks(some)}) ORDER BY start"
            for row in map(ForgottenRow._make, self.connection.execute(_SELECT + where, some)):
                spans.setdefault(row.event_n, []).append((row.start, row.stop))
        return spans

    def asked_in(self, event_n: int) -> list[ForgottenRow]:
        """Return what was forgotten because of a request in this event, in the order noted."""
        rows = self.connection.execute(_SELECT + "WHERE asked_in = ? ORDER BY n", (event_n,))
        return [ForgottenRow._make(row) for row in rows]

    def restore(self, event_n: int) -> None:
        """Take back what was forgotten because of a request in this event."""
        self.connection.execute("DELETE FROM forgotten WHERE asked_in = ?", (event_n,))

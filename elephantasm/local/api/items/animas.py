# SPDX-License-Identifier: Apache-2.0
"""What an anima holds, and an anima brought back with what was deleted with it."""

from __future__ import annotations

from ...engine import find_anima
from ..fields import in_path
from ..operation import Operation, Route
from ..responses import json_response
from ..values.ids import uuid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ....transport import Response
    from ...engine import Call
    from ...store.rows import AnimaRow
    from ...store.store import Store


class GetAnimaStats(Operation):
    """Count what an anima holds."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return how much there is of each kind, without what is deleted."""
        with call.snapshot() as store:
            n = find_anima(store, self.anima_id).n
            counts = store.animas.counts(n)
            has_identity = store.identities.of(n) is not None
            dreams = len(store.audit.dreams(n))
        return json_response(
            {
                **counts,
                "identities": int(has_identity),
                "dream_sessions": dreams,
                "memory_packs": 0,  # none is ever stored
            }
        )


class RestoreAnima(Operation):
    """Bring back an anima, and what was deleted with it; what was deleted alone stays away."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return how many rows of each kind came back."""
        with call.transaction() as store:
            row = find_anima(store, self.anima_id, deleted=True)
            counts = store.animas.restore(row.n, _deleted_at(store, row), call.now)
        return json_response(counts)


def _deleted_at(store: Store, row: AnimaRow) -> Optional[int]:
    """Return when an anima was last deleted; None for never."""
    noted = [change.at for change in store.audit.of_row(row.n, row.id)]
    if noted:
        return noted[-1]
    # Releases before this one noted nothing.
    return row.updated_at if row.is_deleted else None


ROUTES = (
    Route("GET", "/animas/*/stats", GetAnimaStats),
    Route("POST", "/animas/*/restore", RestoreAnima),
)

# SPDX-License-Identifier: Apache-2.0
"""The history of an event and of a memory, which a self-hosted server does not tell."""

from __future__ import annotations

from ...engine import Call
from ..changes import CREATE, Change, changes_of, entry_id
from ..fields import in_path, in_query
from ..operation import Operation, Route
from ..responses import json_response
from ..values.ids import uuid
from ..values.numbers import integer
from .events import find_event
from .memories import find_memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ....transport import Response
    from ...store.rows import EventRow, MemoryRow
    from ...store.store import Store

_LARGEST_HISTORY, _HISTORY = 500, 100


class ListEventHistory(Operation):
    """List what became of an event, deleted or not."""

    event_id: str = in_path(uuid)
    limit: int = in_query(integer(1, _LARGEST_HISTORY), default=_HISTORY)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return its changes, newest first."""
        with call.snapshot() as store:
            row = find_event(store, self.event_id)
            entries = _entries(store, row, "api_create")
        return json_response(entries[::-1][self.offset : self.offset + self.limit])


class ListMemoryHistory(Operation):
    """List what became of a memory, deleted or not."""

    memory_id: str = in_path(uuid)
    limit: int = in_query(integer(1, _LARGEST_HISTORY), default=_HISTORY)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return its changes, newest first."""
        with call.snapshot() as store:
            row = find_memory(store, self.memory_id, deleted=True)
            entries = _entries(store, row, None)
        return json_response(entries[::-1][self.offset : self.offset + self.limit])


def _entries(
    store: Store, row: Union[EventRow, MemoryRow], by: Optional[str]
) -> list[dict[str, Any]]:
    """Return that a row was made, and each change of it that was noted, oldest first."""
    made = Change(row.created_at, CREATE, by, None, None, None, entry_id(row.id, CREATE))
    changes = [made, *changes_of(store, row.anima_n, row.id)]
    return [{"triggered_by": change.by, **change.entry()} for change in changes]


ROUTES = (
    Route("GET", "/events/*/history", ListEventHistory),
    Route("GET", "/memories/*/history", ListMemoryHistory),
)

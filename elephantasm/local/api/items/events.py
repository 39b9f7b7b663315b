# SPDX-License-Identifier: Apache-2.0
"""Single events, and the memory that was made of one."""

from __future__ import annotations

from ...._words import LARGEST_PAGE, LONGEST_NAME, LONGEST_ROLE, PAGE
from ....exceptions import NotFoundError
from .. import objects
from ..changes import note_change, replaced
from ..fields import ABSENT, Absent, in_body, in_path, in_query
from ..operation import Operation, Route
from ..responses import json_response, no_content, refusal_response
from ..values.documents import Document, mapping
from ..values.ids import uuid
from ..values.numbers import flag, integer, number
from ..values.refusals import maybe
from ..values.texts import storable, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union

    from ....transport import Response
    from ...engine import Call
    from ...store.rows import EventRow
    from ...store.store import Store


class GetEvent(Operation):
    """Read one event."""

    event_id: str = in_path(uuid)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return the event."""
        with call.snapshot() as store:
            row = find_event(store, self.event_id)
            if row.is_deleted and not self.include_deleted:
                raise _not_found(self.event_id)
            anima_id = store.animas.by_n(row.anima_n).id
        return json_response(objects.event(row, anima_id))


class UpdateEvent(Operation):
    """Change the fields that are given, of a deleted event, too; `is_deleted` deletes or restores.

    What happened, when and in which session can't be changed.
    """

    event_id: str = in_path(uuid)
    role: Union[str, Absent, None] = in_body(maybe(text(LONGEST_ROLE)), default=ABSENT)
    author: Union[str, Absent, None] = in_body(maybe(text(LONGEST_NAME)), default=ABSENT)
    summary: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    meta: Union[Document, Absent] = in_body(mapping, default=ABSENT)
    importance_score: Union[float, Absent, None] = in_body(maybe(number()), default=ABSENT)
    is_deleted: Union[bool, Absent] = in_body(flag, default=ABSENT)

    def answer(self, call: Call) -> Response:
        """Return the event as it is now."""
        score = self.importance_score
        if isinstance(score, float) and not 0 <= score <= 1:
            return refusal_response("importance_score must be between 0.0 and 1.0", 400)
        with call.transaction() as store:
            before = find_event(store, self.event_id)
            anima_id = store.animas.by_n(before.anima_n).id
            after = replaced(
                before,
                role=self.role,
                author=self.author,
                summary=self.summary,
                meta=self.meta.text if isinstance(self.meta, Document) else ABSENT,
                importance_score=score,
                is_deleted=self.is_deleted,
            )
            if after == before:
                return json_response(objects.event(before, anima_id))
            if _takes_key(store, before, after):
                return refusal_response("Duplicate event (dedupe_key conflict)", 409)
            after = rewritten(call, store, after)
        event = objects.event(after, anima_id)
        return json_response(objects.just_written(event, "updated_at"))


class DeleteEvent(Operation):
    """Delete an event; a second time changes nothing."""

    event_id: str = in_path(uuid)
    reason: Optional[str] = in_query(storable, default=None)

    def answer(self, call: Call) -> Response:
        """Return nothing."""
        with call.transaction() as store:
            row = find_event(store, self.event_id)
            if not row.is_deleted:
                rewritten(call, store, row._replace(is_deleted=1), self.reason)
        return no_content()


class ListEventMemories(Operation):
    """List what was made of an event, which is one memory or none."""

    event_id: str = in_path(uuid)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)

    def answer(self, call: Call) -> Response:
        """Return the memory if it is not deleted.

        Nothing for an event that nobody knows, or that is deleted: its memory is made of others.
        """
        with call.snapshot() as store:
            row = store.events.by_id(self.event_id)
            memory_n = row.memory_n if row and not row.is_deleted else None
            found = store.memories.by_ns([memory_n]) if memory_n else []
            memories = [
                objects.memory(memory, store.animas.by_n(memory.anima_n).id) for memory in found
            ]
        return json_response(memories)


def find_event(store: Store, event_id: str) -> EventRow:
    """Return an event, deleted or not; `NotFoundError` if there is none."""
    row = store.events.by_id(event_id)
    if row is None:
        raise _not_found(event_id)
    return row


def rewritten(call: Call, store: Store, row: EventRow, reason: Optional[str] = None) -> EventRow:
    """Store a changed event, also one that is deleted or brought back; return it.

    Every change of an event goes through here: what was made of it follows.
    """
    before, row = store.events.by_n(row.n), row._replace(updated_at=call.now)
    store.events.rewrite(row)
    was, told = objects.event(before, ""), objects.event(row, "")
    note_change(store, row, was, told, before.is_deleted, reason)
    call.follow(store, before, row)
    return row


def _not_found(event_id: str) -> NotFoundError:
    return NotFoundError(f"Event {event_id} not found")


def _takes_key(store: Store, before: EventRow, after: EventRow) -> bool:
    """Return whether an event comes back under a key that another one was given meanwhile."""
    key: Optional[str] = after.dedupe_key
    is_back = before.is_deleted and not after.is_deleted
    return bool(is_back and key and store.events.with_key(after.anima_n, key))


ROUTES = (
    Route("GET", "/events/*", GetEvent),
    Route("PATCH", "/events/*", UpdateEvent),
    Route("DELETE", "/events/*", DeleteEvent),
    Route("GET", "/events/*/memories", ListEventMemories),
)

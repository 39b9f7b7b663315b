# SPDX-License-Identifier: Apache-2.0
"""Single memories, and the events that one was made of."""

from __future__ import annotations

from ...._words import LARGEST_PAGE, PAGE, STATES
from ....exceptions import NotFoundError
from ... import ids, language
from ...engine import find_anima, key_of
from ...store.rows import MemoryRow
from .. import objects
from ..changes import note_change, replaced, replacements
from ..fields import ABSENT, Absent, Fields, in_body, in_path, in_query
from ..operation import Operation, Route
from ..responses import json_response, no_content, refusal_response
from ..values.documents import Document, mapping
from ..values.ids import uuid
from ..values.numbers import flag, integer, number
from ..values.refusals import maybe
from ..values.texts import choice, storable, text
from ..values.times import Moment, moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ....transport import Response
    from ...engine import Call
    from ...store.store import Store

MOST_EVENTS = 500
_share = maybe(number(0.0, 1.0))
_state = maybe(choice(*STATES))
_some_text = text(least=1)


def sought(value: Any) -> str:
    """Check a text to look for."""
    return storable(_some_text(value))


class _Written(Fields):
    """What a memory may be given, when it is made and when it is changed."""

    # In the order of the real server's fields, which is the order of the items in a 422.
    content: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    summary: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    importance: Union[float, Absent, None] = in_body(_share, default=ABSENT)
    confidence: Union[float, Absent, None] = in_body(_share, default=ABSENT)
    state: Union[str, Absent, None] = in_body(_state, default=ABSENT)
    recency_score: Union[float, Absent, None] = in_body(_share, default=ABSENT)
    decay_score: Union[float, Absent, None] = in_body(_share, default=ABSENT)
    time_start: Union[Moment, Absent, None] = in_body(maybe(moment), default=ABSENT)
    time_end: Union[Moment, Absent, None] = in_body(maybe(moment), default=ABSENT)
    meta: Union[Document, Absent] = in_body(mapping, default=ABSENT)

    def written(self, row: MemoryRow) -> MemoryRow:
        """Return a row with what was given."""
        return replaced(
            row,
            content=self.content,
            summary=self.summary,
            importance=self.importance,
            confidence=self.confidence,
            state=self.state,
            recency_score=self.recency_score,
            decay_score=self.decay_score,
            time_start=_at(self.time_start),
            time_end=_at(self.time_end),
            meta=self.meta.text if isinstance(self.meta, Document) else ABSENT,
        )

    def told(self, memory: objects.Object, *times: str) -> objects.Object:
        """Return a memory as it is told right after it was written, its own times as they came."""
        objects.just_written(memory, *times)
        for name, given in (("time_start", self.time_start), ("time_end", self.time_end)):
            if isinstance(given, Moment):
                memory[name] = given.text
        return memory


class CreateMemory(_Written, Operation):
    """Store a memory that somebody made by hand; without a state it is in no pack."""

    anima_id: str = in_body(uuid)

    def answer(self, call: Call) -> Response:
        """Return the memory."""
        with call.transaction() as store:
            anima = find_anima(store, self.anima_id)
            row = self.written(
                MemoryRow(
                    n=0,
                    id=ids.drawn(),
                    anima_n=anima.n,
                    created_at=call.now,
                    updated_at=call.now,
                    # No message of it is to be read again.
                    language_version=language.VERSION,
                )
            )
            store.memories.add(row)
        memory = objects.memory(row, self.anima_id)
        return json_response(self.told(memory, "created_at", "updated_at"), 201)


class ListMemories(Operation):
    """List an anima's memories page by page."""

    can_narrow = True

    anima_id: str = in_query(uuid)
    state: Optional[str] = in_query(choice(*STATES), default=None)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return a page."""
        with call.snapshot() as store:
            rows = store.memories.page(
                key_of(store, self.anima_id),
                state=self.state,
                deleted=self.include_deleted,
                limit=self.limit,
                offset=self.offset,
            )
        return json_response([objects.memory(row, self.anima_id) for row in rows])


class FindMemories(Operation):
    """Find memories by a part of their summary."""

    anima_id: str = in_query(uuid)
    q: str = in_query(sought)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)

    def answer(self, call: Call) -> Response:
        """Return memories whose summary holds the text, the most important first."""
        part = self.q.casefold()
        with call.snapshot() as store:
            # Each is looked at: SQLite's own LIKE knows the case of ASCII letters only.
            rows = store.memories.of(key_of(store, self.anima_id))
        found = [row for row in rows if part in (row.summary or "").casefold()]
        found.sort(key=lambda row: (row.importance is not None, -(row.importance or 0), -row.n))
        return json_response([objects.memory(row, self.anima_id) for row in found[: self.limit]])


class GetMemoryStats(Operation):
    """Count an anima's memories."""

    anima_id: str = in_query(uuid)
    state: Optional[str] = in_query(choice(*STATES), default=None)

    def answer(self, call: Call) -> Response:
        """Return how many there are, in all and in each state, or in one state alone."""
        with call.snapshot() as store:
            counts = store.memories.counts(key_of(store, self.anima_id))
        by_state = {name: counts.get(name, 0) for name in STATES}
        whole = {"total": sum(counts.values()), **by_state}
        return json_response(
            {
                "anima_id": self.anima_id,
                **(dict.fromkeys(whole) if self.state else whole),
                "state": self.state,
                "count": by_state[self.state] if self.state else None,
            }
        )


class GetMemory(Operation):
    """Read one memory; beyond the API a deleted one, too, and what it replaced or what it."""

    memory_id: str = in_path(uuid)
    or_deleted: bool = in_query(flag, default=False)  # the API's word is not heard here

    def answer(self, call: Call) -> Response:
        """Return the memory."""
        with call.snapshot() as store:
            row = find_memory(store, self.memory_id, deleted=self.or_deleted)
            by = None if row.merged_into is None else store.memories.by_n(row.merged_into).id
            memory = {**_told(store, row), **replacements(store.memories.replaced(row), by)}
        return json_response(memory)


class UpdateMemory(_Written, Operation):
    """Change the fields that are given, of a deleted memory, too."""

    memory_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the memory as it is now."""
        with call.transaction() as store:
            before = find_memory(store, self.memory_id, deleted=True)
            after = self.written(before)
            if after == before:
                return json_response(_told(store, before))
            after = after._replace(updated_at=call.now)
            store.memories.rewrite(after)
            memory = _told(store, after)
            note_change(store, after, _told(store, before), memory, before.is_deleted)
        # Unlike those of a new memory, its times are told as they are stored.
        return json_response(objects.just_written(memory, "updated_at"))


class DeleteMemory(Operation):
    """Delete a memory; a second time changes nothing.

    Its events stay part of it, so that no other memory is made of them.
    """

    memory_id: str = in_path(uuid)
    reason: Optional[str] = in_query(storable, default=None)

    def answer(self, call: Call) -> Response:
        """Return nothing."""
        with call.transaction() as store:
            row = find_memory(store, self.memory_id, deleted=True)
            if not row.is_deleted:
                row = row._replace(is_deleted=1, updated_at=call.now)
                _moved(store, row, self.reason)
        return no_content()


class RestoreMemory(Operation):
    """Bring back a deleted memory; one that was taken into another stands for itself again."""

    memory_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the memory."""
        with call.transaction() as store:
            row = find_memory(store, self.memory_id, deleted=True)
            row = row._replace(is_deleted=0, merged_into=None, updated_at=call.now)
            _moved(store, row)
            memory = _told(store, row)
        return json_response(objects.just_written(memory, "updated_at"))


class EmbedMemory(Operation):
    """Make a memory findable by its words, which it is here from the moment it is written."""

    memory_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the memory."""
        with call.snapshot() as store:
            row = find_memory(store, self.memory_id)
            memory = _told(store, row)
        if not row.content and not row.summary:
            return refusal_response(f"Memory {row.id} has no content or summary to embed", 400)
        return json_response(objects.just_written(memory, "updated_at"))


class ListMemoryEvents(Operation):
    """List the events that a memory was made of, deleted or not."""

    memory_id: str = in_path(uuid)
    limit: int = in_query(integer(1, MOST_EVENTS), default=100)

    def answer(self, call: Call) -> Response:
        """Return those that are not deleted, newest first; none of a memory that nobody knows."""
        with call.snapshot() as store:
            row = store.memories.by_id(self.memory_id)
            events = store.events.of_memory(row.n)[::-1] if row else []
            anima_id = store.animas.by_n(row.anima_n).id if row else ""
        return json_response([objects.event(event, anima_id) for event in events[: self.limit]])


def find_memory(store: Store, memory_id: str, *, deleted: bool = False) -> MemoryRow:
    """Return a memory; `NotFoundError` if there is none, or it is deleted and may not be."""
    row = store.memories.by_id(memory_id)
    if row is None or (row.is_deleted and not deleted):
        raise NotFoundError(f"Memory {memory_id} not found")
    return row


def _moved(store: Store, row: MemoryRow, reason: Optional[str] = None) -> None:
    """Store a memory that was just deleted or restored."""
    before, told = store.memories.by_n(row.n), _told(store, row)
    store.memories.rewrite(row)
    note_change(store, row, told, told, before.is_deleted, reason)


def _told(store: Store, row: MemoryRow) -> objects.Object:
    return objects.memory(row, store.animas.by_n(row.anima_n).id)


def _at(given: Union[Moment, Absent, None]) -> Union[int, Absent, None]:
    """Return a time as it is stored."""
    return given.at if isinstance(given, Moment) else given


ROUTES = (
    Route("POST", "/memories", CreateMemory),
    Route("GET", "/memories", ListMemories),
    Route("GET", "/memories/search", FindMemories),
    Route("GET", "/memories/stats", GetMemoryStats),
    Route("GET", "/memories/*", GetMemory),
    Route("PATCH", "/memories/*", UpdateMemory),
    Route("DELETE", "/memories/*", DeleteMemory),
    Route("POST", "/memories/*/restore", RestoreMemory),
    Route("POST", "/memories/*/embedding", EmbedMemory),
    Route("GET", "/memories/*/events", ListMemoryEvents),
)

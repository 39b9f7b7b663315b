# SPDX-License-Identifier: Apache-2.0
"""Single memories: see, find, make, correct and delete one, and the events it was made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, present, row_limit
from .._words import LARGEST_PAGE, STATES
from ..exceptions import NotFoundError
from ..types import Event, Memory
from ..types.value import MemoryState, Value, empty, field, id_field, value
from .sending import Sender, about, because, changes, embedded, not_found, nothing, rows_of, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

_CLEARABLE = (
    "content",
    "summary",
    "importance",
    "confidence",
    "state",
    "time_start",
    "time_end",
)
_MEMORIES = _fields.list_of(Memory.from_dict)
_EVENTS = _fields.list_of(Event.from_dict)
_MOST_EVENTS = 500  # that the service gives of one memory


@value(frozen=True, eq=False)
class MemoryStats(Value):
    """How many memories an anima has.

    Attributes:
        total: All that are not deleted, those without a state as well.
        active: Those in this state; likewise `decaying` and `archived`.
    """

    anima_id: Id = id_field()
    total: int = 0
    active: int = 0
    decaying: int = 0
    archived: int = 0
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MemoryStats:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "anima_id": _fields.required(data, "anima_id", str),
                "total": _fields.count(data, "total"),
                "active": _fields.count(data, "active"),
                "decaying": _fields.count(data, "decaying"),
                "archived": _fields.count(data, "archived"),
            },
        )


class MemoryItems(Sender):
    """Methods for single memories."""

    def get_memory(self, memory_id: Union[UUID, str]) -> Memory:
        """Return one memory; raises as `get_event` does."""
        return send(self, get_memory(memory_id))

    def list_memories(
        self,
        anima_id: AnimaRef = None,
        *,
        state: Union[MemoryState, str, None] = None,
        include_deleted: bool = False,
        limit: Optional[int] = None,
    ) -> Iterator[Memory]:
        """Yield memories, those without a time first, then those that ended last.

        Args:
            anima_id: UUID or name; None means the client's default anima. An unknown one has none.
            state: Only memories in this state; None for all.
            include_deleted: Whether deleted ones come too; nothing tells them from the others.
            limit: How many at the most; None for all.
        """
        params = {
            "anima_id": ANIMA,
            "state": check.given(check.word, "state", state, STATES),
            "include_deleted": check.flag("include_deleted", include_deleted) or None,
        }
        most = row_limit(limit)
        return rows_of(
            self, anima_id, Operation("GET", "/memories", _MEMORIES, params=params, limit=most)
        )

    def find_memories(
        self, text: str, anima_id: AnimaRef = None, *, limit: int = 50
    ) -> tuple[Memory, ...]:
        """Return memories whose summary holds a text, the most important first.

        In contrast to `search_memories` the text is looked for as it is, whatever its case.

        Args:
            text: What to look for; must not be empty.
            anima_id: UUID or name; None means the client's default anima. An unknown one has none.
            limit: How many at the most, 1 to 200.
        """
        if not check.text("text", text):
            raise check.refusal("text", "is empty; say what to look for")
        params = {
            "anima_id": ANIMA,
            "q": text,
            "limit": check.whole("limit", limit, 1, LARGEST_PAGE),
        }
        return about(self, anima_id, Operation("GET", "/memories/search", _MEMORIES, params=params))

    def get_memory_stats(self, anima_id: AnimaRef = None) -> MemoryStats:
        """Return how many memories an anima has by state; an unknown one has none."""
        params = {"anima_id": ANIMA}
        operation = Operation("GET", "/memories/stats", MemoryStats.from_dict, params=params)
        return about(self, anima_id, operation)

    def create_memory(
        self,
        content: Optional[str] = None,
        anima_id: AnimaRef = None,
        *,
        summary: Optional[str] = None,
        importance: Optional[float] = None,
        confidence: Optional[float] = None,
        state: Union[MemoryState, str] = MemoryState.ACTIVE,
        time_start: Optional[datetime] = None,
        time_end: Optional[datetime] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Memory:
        """Make a memory by hand and return it; it can be found at once.

        A self-hosted server makes no memory any more of events that occurred before the newest
        memory was made: let it make those first, with `trigger_synthesis`.

        Args:
            content: What is remembered.
            anima_id: UUID or name; None means the client's default anima.
            summary: The same in short, which packs show; at least one of the two is needed.
            importance: 0 to 1.
            confidence: 0 to 1.
            state: `active`, `decaying` or `archived`.
            time_start: When the episode began; a naive datetime is local time.
            time_end: When it ended.
            meta: Anything that JSON can hold, at most 100 levels deep.

        Raises:
            InvalidArgumentError: A value was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ElephantasmError: Anything else, as in `get_event`.
        """
        if not content and not summary:
            raise check.refusal("content", "missing; give a content or a summary")
        body = {
            "anima_id": ANIMA,
            **_checked(content, summary, importance, confidence, state, time_start, time_end, meta),
        }
        made = about(self, anima_id, Operation("POST", "/memories", Memory.from_dict, body=body))
        return _embedded(self, made)

    def update_memory(
        self,
        memory_id: Union[UUID, str],
        *,
        content: Optional[str] = None,
        summary: Optional[str] = None,
        importance: Optional[float] = None,
        confidence: Optional[float] = None,
        state: Union[MemoryState, str, None] = None,
        time_start: Optional[datetime] = None,
        time_end: Optional[datetime] = None,
        meta: Optional[Mapping[str, Any]] = None,
        clear: Iterable[str] = (),
    ) -> Memory:
        """Change what is given of a memory, deleted or not, and return it.

        A changed text is found by its new words: its embedding is made anew by a second request.
        Statements drawn from the memory stay; `synthesize_knowledge` draws them again.

        Args:
            memory_id: Its id.
            content: What is remembered.
            summary: The same in short.
            importance: 0 to 1.
            confidence: 0 to 1.
            state: `active`; `decaying` and `archived` take it out of packs.
            time_start: When the episode began; a naive datetime is local time.
            time_end: When it ended.
            meta: Replaces the old one as a whole.
            clear: What is to be empty: any of these but `meta`.

        Raises:
            InvalidArgumentError: A value was refused, or nothing is to be changed.
            ElephantasmError: Anything else, as in `get_event`. Where the embedding could not be
                made anew, the message says that the change itself was made.
        """
        given = _checked(
            content, summary, importance, confidence, state, time_start, time_end, meta
        )
        body = changes(clear, _CLEARABLE, **{**dict.fromkeys(_CLEARABLE), "meta": None, **given})
        changed = send(self, Operation("PATCH", _path(memory_id), Memory.from_dict, body=body))
        is_told_otherwise = "content" in body or "summary" in body
        return _embedded(self, changed) if is_told_otherwise else changed

    def delete_memory(self, memory_id: Union[UUID, str], *, reason: Optional[str] = None) -> None:
        """Delete a memory: it is in no pack, search or list. Its events and statements stay.

        Raises as `get_event` does, but not for a memory that is deleted already. A self-hosted
        server makes a new memory of the events of its newest one once that is deleted: delete
        the events first, or let `forget` do so. `reason` is as for `delete_event`.
        """
        send(self, Operation("DELETE", _path(memory_id), nothing, params=because(reason)))

    def restore_memory(self, memory_id: Union[UUID, str]) -> Memory:
        """Bring back a deleted memory and return it; raises as `get_event` does."""
        return send(self, Operation("POST", f"{_path(memory_id)}/restore", Memory.from_dict))

    def list_memory_events(self, memory_id: Union[UUID, str]) -> tuple[Event, ...]:
        """Return up to 500 events that a memory was made of, deleted or not, newest first.

        Those of a memory that was merged or split are those of what it was made of.
        """
        operation = _events(memory_id)
        events = send(self, operation)
        if events:
            return events
        try:
            memory = send(self, get_memory(memory_id))
        except NotFoundError:
            # The service says the same of a memory that nobody knows.
            raise not_found(operation, f"Memory {memory_id}") from None
        found = {
            event.id: event for source in _sources(memory) for event in send(self, _events(source))
        }
        return tuple(found.values())


def _path(memory_id: Union[UUID, str]) -> str:
    return f"/memories/{check.uuid('memory_id', memory_id)}"


def get_memory(memory_id: Union[UUID, str]) -> Operation[Memory]:
    """Return the operation that gives one memory that is not deleted."""
    return Operation("GET", _path(memory_id), Memory.from_dict)


def _events(memory_id: Union[UUID, str]) -> Operation[tuple[Event, ...]]:
    params = {"limit": _MOST_EVENTS}
    return Operation("GET", f"{_path(memory_id)}/events", _EVENTS, params=params)


def _sources(memory: Memory) -> list[str]:
    """Return the ids of the memories that another one was merged of, or split from."""
    merged, split = memory.meta.get("merged_from"), memory.meta.get("split_from")
    sources: list[object] = [*(merged if isinstance(merged, list) else ()), split]
    return [source for source in sources if isinstance(source, str)]


def _checked(
    content: Optional[str],
    summary: Optional[str],
    importance: Optional[float],
    confidence: Optional[float],
    state: Union[MemoryState, str, None],
    time_start: Optional[datetime],
    time_end: Optional[datetime],
    meta: Optional[Mapping[str, Any]],
) -> dict[str, Any]:
    """Return what is given of a memory, checked."""
    return present(
        content=check.given(check.text, "content", content),
        summary=check.given(check.text, "summary", summary),
        importance=check.given(check.fraction, "importance", importance),
        confidence=check.given(check.fraction, "confidence", confidence),
        state=check.given(check.word, "state", state, STATES),
        time_start=check.given(check.moment, "time_start", time_start),
        time_end=check.given(check.moment, "time_end", time_end),
        meta=check.given(check.mapping, "meta", meta),
    )


def _embedded(client: Sender, memory: Memory) -> Memory:
    """Return a memory that was just written once it can be found by its words."""
    if not memory.content and not memory.summary:
        return memory  # the service refuses to embed nothing
    own = _fields.id_text(memory)
    operation = Operation("POST", f"{_path(own)}/embedding", Memory.from_dict)
    return embedded(client, memory, operation, f"write it once more with update_memory({own!r}, …)")

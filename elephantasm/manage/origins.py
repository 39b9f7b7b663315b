# SPDX-License-Identifier: Apache-2.0
"""Why something is remembered, and what became of it: the methods `why` and `history`.

They are made of the operations on single items. What the embedded engine tells beyond those of a
self-hosted server is used where it is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from .. import _arguments as check
from .. import _fields
from .._operations import Operation
from ..exceptions import NotFoundError
from ..types import Event, Knowledge, Memory
from ..types.value import Value, empty, field, id_field, value
from .dreams import DreamItems
from .events import EventItems
from .knowledge import KnowledgeItems
from .memories import MemoryItems
from .sending import NotOfferedError, rows, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._fields import Id

    Item = Union[Event, Memory, Knowledge]
else:
    from .._typing import UUID, Any, Id, Optional, Union  # noqa: F401

    Item = "Union[Event, Memory, Knowledge]"

# How each kind is called, where it stands, how it is read, and by which word deleted ones are
# found as well; that of memories and statements is the embedded engine's own.
_KINDS: Mapping[type, tuple[str, str, Callable[[Any], Any], str]] = {
    Event: ("event", "/events", Event.from_dict, "include_deleted"),
    Memory: ("memory", "/memories", Memory.from_dict, "or_deleted"),
    Knowledge: ("knowledge", "/knowledge", Knowledge.from_dict, "or_deleted"),
}


@value(frozen=True, eq=False)
class Change(Value):
    """One change of an event, a memory or a statement.

    Attributes:
        id: Of this entry; the item's own where the service keeps no entries.
        action: `CREATE`, `UPDATE`, `DELETE`, `RESTORE`, and of memories what dreams do, such as
            `MERGE` and `ARCHIVE`.
        created_at: When it was changed.
        before_state: What it was before, as far as that was noted; None where it was not.
        after_state: What it is since then, likewise.
        triggered_by: What brought it about, such as `api_update` or `dreamer`; None if unknown.
        change_summary: Why, in a sentence; None where nobody said so.
    """

    id: Id = id_field()
    action: str
    created_at: datetime
    before_state: Optional[dict[str, Any]] = None
    after_state: Optional[dict[str, Any]] = None
    triggered_by: Optional[str] = None
    change_summary: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Change:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "action": _fields.required(data, "action", str),
                "created_at": _fields.moment(data, "created_at"),
                "before_state": _fields.optional(data, "before_state", dict),
                "after_state": _fields.optional(data, "after_state", dict),
                "triggered_by": _fields.optional(data, "triggered_by", str),
                "change_summary": _fields.optional(data, "change_summary", str),
            },
        )


_CHANGES = _fields.list_of(Change.from_dict)


@value(frozen=True, eq=False)
class Origin(Value):
    """Where an event, a memory or a statement comes from.

    Attributes:
        kind: `event`, `memory` or `knowledge`.
        item: The `Event`, `Memory` or `Knowledge` as it is now, deleted or not.
        events: What it rests on, oldest first, each with its words and its time; deleted ones are
            among them where the service gives them. An event rests on itself.
        memories: Of an event, those made of it; of a statement, those it was drawn from.
        replaces: What it took the place of: statements that it ended, memories that it took in.
        replaced_by: What took its place.
        changes: What became of it, newest first, as `history` tells it.
        score: How well it did where it was found, such as in a pack, 0 to 1; None for an id.
        breakdown: Parts of that score by name; empty where there are none.
    """

    item: Item
    kind: str
    events: tuple[Event, ...] = ()
    memories: tuple[Memory, ...] = ()
    replaces: tuple[Union[Memory, Knowledge], ...] = ()
    replaced_by: tuple[Union[Memory, Knowledge], ...] = ()
    changes: tuple[Change, ...] = ()
    score: Optional[float] = None
    breakdown: dict[str, float] = field(default_factory=empty)


class OriginItems(EventItems, MemoryItems, KnowledgeItems, DreamItems):
    """Methods that tell where an item comes from."""

    def why(self, item: object) -> Origin:
        """Return what an event, a memory, a statement or a line of a pack rests on.

        Takes some ten requests; of a memory on a self-hosted server, one more for each dream.

        Args:
            item: An id, or anything that has one as its `id`: an `Event`, a `Memory`, a
                `Knowledge`, what stands in a pack or was found by `query`, or what
                `pack.cite("[m3]")` gives.

        Raises:
            InvalidArgumentError: The item has no id; nothing was sent.
            NotFoundError: There is no event, memory or statement with this id. A self-hosted
                server does not find a deleted memory that has no events any more.
            ElephantasmError: Anything else, as in `get_event`.
        """
        found = _find(self, item)
        memories, events = _sources(self, found)
        changes = _changes(self, found)
        replaces, replaced_by = _replacements(found, changes)
        return Origin(
            item=found,
            kind=_KINDS[type(found)][0],
            events=tuple(sorted(events, key=_when)),
            memories=tuple(memories),
            replaces=tuple(_each(self, replaces, type(found))),
            replaced_by=tuple(_each(self, replaced_by, type(found))),
            changes=changes,
            score=getattr(item, "score", None),
            breakdown=dict(getattr(item, "breakdown", {})),
        )

    def history(self, item: object) -> tuple[Change, ...]:
        """Return what became of an event, a memory or a statement, newest first.

        Of events and memories, a self-hosted server keeps no history: there it is when the item
        was made and last changed, and what dreams did to a memory. What the embedded engine makes
        it keeps for good, each earlier text of a statement as well. Arguments and errors are
        those of `why`.
        """
        return _changes(self, _find(self, item))


def _find(client: OriginItems, item: object) -> Item:
    """Return the event, memory or statement that an id is of."""
    own = check.uuid("item", getattr(item, "id", item))
    found: Item
    for kind in _KINDS:
        for found in _each(client, [own], kind):
            return found
    raise NotFoundError(f"no event, memory or statement has the id {own}", 404, sent=True)


def _each(client: OriginItems, ids: Iterable[str], kind: type) -> Iterator[Any]:
    """Yield those items of a kind that are found, deleted or not."""
    _, path, read, deleted = _KINDS[kind]
    for own in ids:
        operation = Operation("GET", f"{path}/{own}", read, params={deleted: True})
        try:
            yield send(client, operation)
        except NotFoundError:
            yield from _deleted(client, own, kind)


def _deleted(client: OriginItems, own: str, kind: type) -> Iterator[Item]:
    """Yield an item that a self-hosted server does not give any more, from what is around it."""
    try:
        if kind is Memory:
            for event in client.list_memory_events(own)[:1]:
                made = client.list_event_memories(_fields.id_text(event))
                yield from (memory for memory in made if _fields.id_text(memory) == own)
        elif kind is Knowledge:
            for change in client.list_knowledge_history(own, limit=1):
                yield Knowledge.from_dict(change.after_state or {})
    except NotFoundError:
        return


def _sources(client: OriginItems, found: Item) -> tuple[list[Memory], list[Event]]:
    """Return the memories and the events that an item rests on, or that rest on an event."""
    own = _fields.id_text(found)
    if isinstance(found, Event):
        return list(client.list_event_memories(own)), [found]
    if isinstance(found, Memory):
        return [], _events_of(client, own)
    sources = found.extra.get("sources") or [
        {"memory_id": str(change.source_id)} for change in client.list_knowledge_provenance(own)
    ]
    memory_ids = dict.fromkeys(source["memory_id"] for source in sources)
    # Only the embedded engine knows in which event of a memory something was said.
    event_ids = dict.fromkeys(source.get("event_id") for source in sources)
    vague = [source["memory_id"] for source in sources if not source.get("event_id")]
    events = list(_each(client, filter(None, event_ids), Event))
    known = {event.id: event for event in events}
    for memory_id in dict.fromkeys(vague):
        known.update((event.id, event) for event in _events_of(client, memory_id))
    return list(_each(client, memory_ids, Memory)), list(known.values())


def _events_of(client: OriginItems, memory_id: str) -> list[Event]:
    try:
        return list(client.list_memory_events(memory_id))
    except NotFoundError:
        return []  # a deleted memory that has none


def _changes(client: OriginItems, found: Item) -> tuple[Change, ...]:
    """Return what became of an item, newest first."""
    own = _fields.id_text(found)
    path = f"{_KINDS[type(found)][1]}/{own}/history"
    try:
        return tuple(rows(client, Operation("GET", path, _CHANGES)))
    except NotOfferedError:
        if isinstance(found, Knowledge):
            raise
    changes = [Change(id=own, action="CREATE", created_at=found.created_at)]
    if found.updated_at > found.created_at:
        changes.append(Change(id=own, action="UPDATE", created_at=found.updated_at))
    if isinstance(found, Memory):
        changes += _dreamt(client, own, str(found.anima_id))
    return tuple(sorted(changes, key=lambda change: change.created_at, reverse=True))


def _dreamt(client: OriginItems, own: str, anima_id: str) -> Iterator[Change]:
    """Yield what dreams did to a memory."""
    for session in client.list_dream_sessions(anima_id):
        for action in client.list_dream_actions(session.id):
            came_of = [str(one) for one in action.source_memory_ids]
            became = [str(one) for one in action.result_memory_ids]
            if own in came_of or own in became:
                yield Change(
                    id=action.id,
                    action=action.action_type,
                    created_at=action.created_at,
                    before_state=action.before_state,
                    after_state=action.after_state,
                    triggered_by="dreamer",
                    change_summary=action.reasoning,
                    extra={"source_memory_ids": came_of, "result_memory_ids": became},
                )


def _replacements(found: Item, changes: Iterable[Change]) -> tuple[list[str], list[str]]:
    """Return the ids of what an item replaced, and of what replaced it."""
    own = _fields.id_text(found)
    older: list[str] = [*found.extra.get("replaces", ())]
    newer: list[str] = [*filter(None, [found.extra.get("replaced_by")])]
    for change in changes:
        came_of = change.extra.get("source_memory_ids", ())
        became = change.extra.get("result_memory_ids", ())
        if own in became:
            older += came_of
        elif own in came_of:
            newer += became
    return [one for one in dict.fromkeys(older) if one != own], list(dict.fromkeys(newer))


def _when(event: Event) -> datetime:
    return event.occurred_at or event.created_at

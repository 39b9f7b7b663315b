# SPDX-License-Identifier: Apache-2.0
"""Forgetting: an item with all that was made of it, told before it is done, and reversible.

It is put together of the operations on single items. Events go first and the memories made of them
next, because a self-hosted server makes a new memory of events that have none. What the embedded
engine does by itself is found done, and not done again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import islice

from .. import _arguments as check
from .. import _fields
from .._operations.events import list_events
from .._words import LARGEST_PAGE
from ..exceptions import ConflictError, NotFoundError, ServerError
from ..types.value import Value, empty, field, id_field, value
from .events import EventItems
from .knowledge import KnowledgeItems
from .memories import MemoryItems
from .packs import PackItems
from .sending import rows_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Protocol, TypeVar, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
    from ..types import Memory

    R = TypeVar("R")

    class _Item(Protocol):
        @property
        def id(self) -> Id: ...

        @property
        def anima_id(self) -> Optional[Id]: ...
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

# From here on words stand without blanks between them.
_FIRST_SIGN = "\u3000"
# The embedded engine tells a statement as "2026-07-01 Sam: I live in Oslo."
_HEAD = r"^\d{4}-\d\d-\d\d [^:]*: "
_FOR_GOOD = "a stored pack is deleted for good; the next one is made anew of what is remembered"
_OTHER_WORDS = "the events that it was made of do not hold these words; its id forgets it with them"


@value(frozen=True, eq=False)
class Kept(Value):
    """An item that stays as it is.

    Attributes:
        id: Its id.
        kind: `event`, `memory`, `knowledge` or `pack`.
        reason: Why, and where something can be done about it, what.
    """

    id: Id = id_field()
    kind: str
    reason: str
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Kept:
        """Read it from what `to_dict` gave."""
        data = _fields.as_object(data)
        names = ("id", "kind", "reason")
        return cls._made(data, {name: _fields.required(data, name, str) for name in names})


@value(frozen=True, eq=False)
class Forgetting(Value):
    """What is forgotten, or would be.

    `to_dict` and `from_dict` keep it for a later `restore`.

    Attributes:
        events: Ids of the events that go.
        memories: Ids of the memories made of them, which go or are made anew of what is left.
        knowledge: Ids of the statements that go; of a dry run, those that may.
        packs: Ids of the stored packs, which all go: any of them may repeat what is forgotten.
        kept: What stays, and why.
        is_done: Whether it is forgotten; False for a dry run.
        has_more: Whether more was found than the limit allows.
    """

    events: tuple[Id, ...] = ()
    memories: tuple[Id, ...] = ()
    knowledge: tuple[Id, ...] = ()
    packs: tuple[Id, ...] = ()
    kept: tuple[Kept, ...] = ()
    is_done: bool = False
    has_more: bool = False
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Forgetting:
        """Read it from what `to_dict` gave."""
        data = _fields.as_object(data)
        kinds = ("events", "memories", "knowledge", "packs")
        return cls._made(
            data,
            {
                **{kind: tuple(map(_fields.to_id, data.get(kind, ()))) for kind in kinds},
                "kept": _fields.listed(data, "kept", Kept.from_dict),
                "is_done": _fields.flag(data, "is_done"),
                "has_more": _fields.flag(data, "has_more"),
            },
        )


class ForgetItems(EventItems, MemoryItems, KnowledgeItems, PackItems):
    """Methods that forget, and take it back."""

    def forget(
        self,
        what: Union[UUID, str, Forgetting],
        anima_id: AnimaRef = None,
        *,
        limit: int = 100,
        dry_run: Optional[bool] = None,
        reason: Optional[str] = None,
    ) -> Forgetting:
        """Take something out of packs, searches and lists, with what was made of it.

        Nothing is erased: `restore` brings all of it back but stored packs. Where it fails half
        way, do it once more with the same id or the answer of a dry run. The identity of the
        embedded engine follows; that of a self-hosted server is changed with `update_identity`.

        Args:
            what: Id of an event, memory, statement or stored pack; or a text, for the events,
                memories and statements in which all its words begin a word; or the answer of a
                dry run. With a memory go its events, with a statement the events it quotes.
            anima_id: Where a text is looked for: UUID or name; None means the client's default
                anima.
            limit: How many items a text may find of each kind, 1 to 200.
            dry_run: Whether it is only told what would go. None tells it for a text, which may
                find more than is meant, and forgets in any other case.
            reason: Why, for the audit of the embedded engine; None for no reason.

        Raises:
            InvalidArgumentError: A value was refused; nothing was sent.
            NotFoundError: Nothing has this id, or there is no such anima.
            ElephantasmError: Anything else, as in `get_event`.
        """
        check.whole("limit", limit, 1, LARGEST_PAGE)
        reason = check.given(check.text, "reason", reason)
        is_told = check.given(check.flag, "dry_run", dry_run)
        if isinstance(what, Forgetting):
            plan = Forgetting.from_dict(what.to_dict())  # whoever made it may have given texts
        else:
            own = _own_id(what)
            plan = _of_id(self, own) if own else _of_text(self, str(what), anima_id, limit)
            is_told = not own if is_told is None else is_told
        return plan if is_told else _forget(self, plan, reason)

    def restore(self, what: Union[UUID, str, Forgetting]) -> tuple[Kept, ...]:
        """Bring back what was forgotten, or one deleted item; return what stays away, and why.

        Args:
            what: The answer of `forget`, or the id of an event, memory or statement.

        Raises:
            InvalidArgumentError: It is neither.
            NotFoundError: Nothing has this id.
            ElephantasmError: Anything else, as in `get_event`.
        """
        if not isinstance(what, Forgetting):
            own = check.uuid("what", what)
            _first_of(
                "restore", own, self.restore_event, self.restore_memory, self.restore_knowledge
            )
            return ()
        # Events that are back before their memory is are made into another one.
        for memory_id in what.memories:
            if not _is_there(self.get_memory, memory_id):
                self.restore_memory(memory_id)
        kept = [Kept(id=pack_id, kind="pack", reason=_FOR_GOOD) for pack_id in what.packs]
        for event_id in what.events:
            kept += _tried("event", event_id, self.restore_event)
        for knowledge_id in what.knowledge:
            if not _is_there(self.get_knowledge, knowledge_id):
                kept += _tried("knowledge", knowledge_id, self.restore_knowledge)
        return tuple(kept)


def _own_id(what: object) -> Optional[str]:
    """Return an id in its usual spelling, or None for a text to look for."""
    if not isinstance(what, str):
        return check.uuid("what", what)
    if not what.strip():
        raise check.refusal("what", "is empty; give an id or say what to look for")
    return _fields.uuid_text(what)


def _first_of(verb: str, own: str, *found_by: Callable[[str], Any]) -> Any:
    """Return the first answer that is not `NotFoundError`: an id does not tell its kind."""
    for find in found_by:
        try:
            return find(own)
        except NotFoundError:
            continue
    raise NotFoundError(f"nothing to {verb} has the id {own}", 404, sent=True)


def _of_id(client: ForgetItems, own: str) -> Forgetting:
    """Return what goes with one item."""

    def event(own: str) -> Forgetting:
        found = client.get_event(own, include_deleted=True)
        return _reached(client, found.anima_id, events=(found,))

    def memory(own: str) -> Forgetting:
        found = client.get_memory(own)
        events = client.list_memory_events(own)
        return _reached(client, found.anima_id, events=events, memories=(found,))

    def statement(own: str) -> Forgetting:
        found = client.get_knowledge(own)
        events = [
            event
            for source in _sources(client, own)
            if _is_there(client.get_memory, source)
            for event in client.list_memory_events(source)
        ]
        quoted = [event for event in events if _is_quoted(event.content, found.content)]
        return _reached(client, found.anima_id, events=quoted, knowledge=(found,))

    def pack(own: str) -> Forgetting:
        return Forgetting(packs=(client.get_pack(own).id or _fields.to_id(own),))

    found: Forgetting = _first_of("forget", own, event, memory, statement, pack)
    return found


def _is_quoted(said: str, statement: str) -> bool:
    """Return whether an event says what a statement tells after its day and speaker."""
    words = re.sub(_HEAD, "", statement)
    return bool(words) and words in said


def _of_text(client: ForgetItems, text: str, anima_id: AnimaRef, limit: int) -> Forgetting:
    """Return what goes with all that holds the words of a text."""
    begins = [_begins(word) for word in check.sendable("what", text).casefold().split()]

    def holding(rows: Iterable[R]) -> list[R]:
        """Return the rows with all of the words, one more than the limit at the most."""
        held = (row for row in rows if all(begin.search(_told(row)) for begin in begins))
        return list(islice(held, limit + 1))

    events = holding(rows_of(client, anima_id, list_events(None, None, None, False, None)))
    knowledge = holding(client.list_all_knowledge(anima_id))
    memories: list[Memory] = []
    kept: list[Kept] = []
    for memory in holding(client.list_memories(anima_id)):
        of = client.list_memory_events(memory.id)
        if not of:
            memories.append(memory)
        elif not {event.id for event in of} & {event.id for event in events}:
            kept.append(Kept(id=memory.id, kind="memory", reason=_OTHER_WORDS))
    plan = _reached(client, anima_id, events[:limit], memories[:limit], knowledge[:limit])
    has_more = max(len(events), len(memories), len(knowledge)) > limit
    return _with(plan, kept=tuple(kept[:limit]), has_more=has_more)


def _told(row: Any) -> str:
    """Return what an item says, without regard to case."""
    return f"{row.content or ''} {row.summary or ''}".casefold()


def _begins(word: str) -> re.Pattern[str]:
    """Return what finds a word, or one that begins so."""
    return re.compile(re.escape(word) if word[0] > _FIRST_SIGN else rf"(?<!\w){re.escape(word)}")


def _reached(
    client: ForgetItems,
    anima_id: AnimaRef,
    events: Iterable[_Item] = (),
    memories: Iterable[_Item] = (),
    knowledge: Iterable[_Item] = (),
) -> Forgetting:
    """Return these items with what was made of them, and with all stored packs."""
    event_ids = [event.id for event in events]
    made = [memory.id for own in event_ids for memory in client.list_event_memories(own)]
    memory_ids = list(dict.fromkeys([*(memory.id for memory in memories), *made]))
    drawn = [own for of in memory_ids for own in client.list_influenced_knowledge(of)]
    resting = [
        own
        for own in dict.fromkeys(drawn)
        if _is_there(client.get_knowledge, own) and {*_sources(client, own)} <= {*memory_ids}
    ]
    knowledge_ids = list(dict.fromkeys([*(row.id for row in knowledge), *resting]))
    is_anything = event_ids or memory_ids or knowledge_ids
    packs = [pack.id for pack in client.list_packs(anima_id) if pack.id] if is_anything else []
    return Forgetting(
        events=tuple(event_ids),
        memories=tuple(memory_ids),
        knowledge=tuple(knowledge_ids),
        packs=tuple(packs),
    )


def _sources(client: ForgetItems, knowledge_id: Union[Id, str]) -> list[Id]:
    """Return the ids of the memories that a statement was drawn from."""
    changes = client.list_knowledge_provenance(knowledge_id)
    return list(dict.fromkeys(change.source_id for change in changes if change.source_id))


def _forget(client: ForgetItems, plan: Forgetting, reason: Optional[str]) -> Forgetting:
    """Do what was told, in the order in which nothing is made again; return what was done."""
    for event_id in plan.events:
        client.delete_event(event_id, reason=reason)
    # The embedded engine has made their memories anew by now; on a server they are as they were.
    stale = {memory.id for own in plan.events for memory in client.list_event_memories(own)}
    for memory_id in plan.memories:
        if _is_there(client.get_memory, memory_id) and (
            memory_id in stale or not client.list_memory_events(memory_id)
        ):
            client.delete_memory(memory_id, reason=reason)
    gone: list[Id] = []
    kept = list(plan.kept)
    for knowledge_id in plan.knowledge:
        if _is_there(client.get_knowledge, knowledge_id):
            if _is_told_still(client, plan, knowledge_id):
                continue
            delete = partial(client.delete_knowledge, reason=reason)
            left = _tried("knowledge", knowledge_id, delete)
            kept += left
            if left:
                continue
        gone.append(knowledge_id)
    for pack_id in plan.packs:
        client.delete_pack(pack_id)
    return _with(plan, knowledge=tuple(gone), kept=tuple(kept), is_done=True)


def _is_told_still(client: ForgetItems, plan: Forgetting, knowledge_id: Id) -> bool:
    """Return whether a statement is drawn from what is left of a memory that was made anew."""
    sources = _sources(client, knowledge_id)
    is_reached = {*sources} <= {*plan.memories}
    return is_reached and any(_is_there(client.get_memory, own) for own in sources)


def _is_there(get: Callable[[Id], object], own: Id) -> bool:
    """Return whether an item is found, which deleted ones are not."""
    try:
        get(own)
    except NotFoundError:
        return False
    return True


def _tried(kind: str, own: Id, do: Callable[[Id], object]) -> list[Kept]:
    """Do something with an item; return why it stays as it is, if it does."""
    try:
        do(own)
    except (ConflictError, ServerError) as error:
        return [Kept(id=own, kind=kind, reason=error.message)]
    return []


def _with(plan: Forgetting, **fields: Any) -> Forgetting:
    """Return a plan with other fields."""
    return Forgetting(**{**vars(plan), **fields})

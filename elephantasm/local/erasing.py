# SPDX-License-Identifier: Apache-2.0
"""Erasing for good: what was made of events first, then their index, then the rows.

All of it is one transaction. That no byte is left in the file is seen to after it, by
`Database.compact`.
"""

from __future__ import annotations

from ..exceptions import NotFoundError
from .dreamer.erasure import Chosen, reach, withdraw
from .recall import clearing
from .store.removal import Removal
from .typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Union

    from .store.rows import AnimaRow, EventRow, KnowledgeRow, MemoryRow
    from .store.store import Store

    _Row = Union[EventRow, MemoryRow, KnowledgeRow]


class Erased(NamedTuple):
    """How much was erased of each kind; `redrafted` memories were made anew of what is left."""

    events: int = 0
    memories: int = 0
    redrafted: int = 0
    knowledge: int = 0
    identities: int = 0
    animas: int = 0


def choose(store: Store, ids: Iterable[str], *, exactly: bool) -> Chosen:
    """Return what has these ids, deleted or not.

    Args:
        store: An open transaction.
        ids: Of events, memories and statements.
        exactly: Whether memories and statements come without the events they are made of, what is
            gone already is passed over, and a statement stays that is told by what is left.

    Raises:
        NotFoundError: One of them is not known, and was not erased either.
    """
    events: dict[int, EventRow] = {}
    memories: list[MemoryRow] = []
    knowledge: list[KnowledgeRow] = []
    for own in dict.fromkeys(ids):
        if event := store.events.by_id(own):
            events[event.n] = event
        elif memory := store.memories.by_id(own):
            memories.append(_last(store, memory))
        elif statement := store.knowledge.by_id(own):
            knowledge.append(statement)
        elif not exactly and not store.erased.has_id(own):
            raise NotFoundError(f"Nothing to erase has the id {own}")
    if not exactly:
        keys = [n for row in memories for n in Removal(store.connection).events_of(row.n)]
        keys += [n for row in knowledge for _, n in store.knowledge.sources(row.n) if n is not None]
        events.update((n, store.events.by_n(n)) for n in keys)
    return Chosen((), [*events.values()], memories, knowledge, may_stay=exactly)


def erase(store: Store, anima: AnimaRow, chosen: Chosen, now: int) -> Erased:
    """Erase a part of what an anima remembers, and what was made of it; or all of it, and itself.

    Args:
        store: An open write transaction.
        anima: Whose.
        chosen: Which part.
        now: Time in microseconds.
    """
    removal = Removal(store.connection)
    with removal.indexed():
        if chosen.animas:
            return _all(store, removal, anima)
        return _part(store, removal, anima, chosen, now)


def hide_expired(store: Store, now: int) -> None:
    """Delete what has expired, of all animas, with what was made of it; the next dream erases it.

    Args:
        store: An open write transaction.
        now: Time in microseconds.
    """
    withdraw(store, store.events.expired(now), now)


def erase_expired(store: Store, now: int) -> bool:
    """Erase what has expired, of all animas; return whether there was anything.

    Args:
        store: An open write transaction.
        now: Time in microseconds.
    """
    chosen = Chosen(events=store.events.expired(now, deleted=True))
    animas = [store.animas.by_n(n) for n in chosen.anima_ns()]
    for anima in animas:
        erase(store, anima, chosen.of(anima.n), now)
    return bool(animas)


def _part(store: Store, removal: Removal, anima: AnimaRow, chosen: Chosen, now: int) -> Erased:
    reached = reach(store, chosen, now)
    rows: list[_Row] = [*chosen.events, *reached.memories, *reached.knowledge]
    store.erased.note_events(anima, chosen.events)
    store.erased.note_ids(row.id for row in rows)
    clearing.clear(store.connection, anima.n, [event.n for event in chosen.events])
    removal.events(chosen.events)
    for statement in reached.knowledge:
        removal.statement(statement)
    for memory in reached.memories:
        removal.memory(memory)
    for memory in reached.redrafted:
        removal.blank_notes(anima.n, memory.id)
    clearing.recount(store.connection, anima.n)
    return Erased(
        len(chosen.events), len(reached.memories), len(reached.redrafted), len(reached.knowledge)
    )


def _all(store: Store, removal: Removal, anima: AnimaRow) -> Erased:
    events = removal.chosen(anima.n)
    store.erased.note_events(anima, events)
    store.erased.note_ids((anima.id, *removal.ids(anima.n)))
    store.erased.hand_on(anima)
    clearing.clear(store.connection, anima.n, [event.n for event in events])
    counts = removal.counts(anima.n)
    removal.anima(anima.n)
    clearing.recount(store.connection, anima.n)
    return Erased(**counts, animas=1)


def _last(store: Store, memory: MemoryRow) -> MemoryRow:
    """Return the memory that says all that a memory says, which is another one after a merge."""
    while memory.merged_into is not None:
        memory = store.memories.by_n(memory.merged_into)
    return memory

# SPDX-License-Identifier: Apache-2.0
"""What was made of events that are erased for good: what goes with them, and what is left.

First all that follows a deletion follows it (`retraction.py`). Deleting keeps what it takes away,
so that it can be brought back; here it is found, to be taken out as well.
"""

from __future__ import annotations

from ..language.words import terms
from ..store.removal import Removal
from ..store.rows import MODEL, FactRow
from ..typed import NamedTuple
from . import portrait
from .cutting import cut
from .reading import read_events
from .retraction import follow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from typing import Optional

    from ..knowledge.statements import Statement
    from ..store.rows import AnimaRow, EventRow, KnowledgeRow, MemoryRow
    from ..store.store import Store

    _Source = tuple[int, Optional[int]]

# SQLite of old takes 999 values at most.
_AT_ONCE = 500


class Chosen(NamedTuple):
    """What is to be erased.

    Attributes:
        animas: Those that go with all that is their own.
        events: Deleted ones, too.
        memories: Those that go if no event of theirs is left.
        knowledge: Statements that go.
        may_stay: Whether a statement of these stays that is told by what is left.
    """

    animas: Sequence[AnimaRow] = ()
    events: Sequence[EventRow] = ()
    memories: Sequence[MemoryRow] = ()
    knowledge: Sequence[KnowledgeRow] = ()
    may_stay: bool = False

    def anima_ns(self) -> list[int]:
        """Return the `n` of the animas that it is of."""
        own = [row.n for row in self.animas]
        for rows in (self.events, self.memories, self.knowledge):
            own += [row.anima_n for row in rows]
        return list(dict.fromkeys(own))

    def of(self, anima_n: int) -> Chosen:
        """Return the part of one anima."""
        return Chosen(
            [row for row in self.animas if row.n == anima_n],
            [row for row in self.events if row.anima_n == anima_n],
            [row for row in self.memories if row.anima_n == anima_n],
            [row for row in self.knowledge if row.anima_n == anima_n],
            self.may_stay,
        )


class Reached(NamedTuple):
    """What goes with it.

    Attributes:
        memories: Those that go.
        redrafted: Those that were made anew of what is left.
        knowledge: Statements that go.
    """

    memories: list[MemoryRow]
    redrafted: list[MemoryRow]
    knowledge: list[KnowledgeRow]


def reach(store: Store, chosen: Chosen, now: int) -> Reached:
    """Let follow what was made of events, and return what has to go with them.

    Args:
        store: An open write transaction, in which the events are there still.
        chosen: What is to be erased.
        now: Time in microseconds.
    """
    withdraw(store, chosen.events, now)
    if any(event.event_type in ("message.out", "system") for event in chosen.events):
        portrait.unsay(store, chosen.events[0].anima_n, now)
    gone = {event.n for event in chosen.events}
    memories, redrafted = _memories(store, chosen, gone)
    around = [row.n for row in (*memories, *redrafted)]
    going = _Going(store, chosen, gone, {row.n for row in memories})
    rows = [
        row
        for deleted in (False, True)
        for first in range(0, len(around), _AT_ONCE)
        for row in store.knowledge.made_of(around[first : first + _AT_ONCE], deleted)
    ]
    found = {row.n: row for row in (*chosen.knowledge, *rows)}
    return Reached(memories, redrafted, [row for row in found.values() if going.takes(row)])


def withdraw(store: Store, events: Iterable[EventRow], now: int) -> None:
    """Delete events with what was made of them.

    All of them first, so that nothing is made of one that goes as well.
    """
    before = [event for event in events if not event.is_deleted]
    after = [event._replace(is_deleted=1, updated_at=now) for event in before]
    for event in after:
        store.events.rewrite(event)
    for was, event in zip(before, after):
        follow(store, was, event, now)


def _memories(
    store: Store, chosen: Chosen, gone: Collection[int]
) -> tuple[list[MemoryRow], list[MemoryRow]]:
    """Return the memories of which no event is left, and those that have some."""
    removal = Removal(store.connection)
    of_events = [event.memory_n for event in chosen.events if event.memory_n is not None]
    own = dict.fromkeys([*of_events, *(row.n for row in chosen.memories)])
    going: list[int] = []
    left: list[int] = []
    for n in own:
        rest = set(removal.events_of(n)) - set(gone)
        (left if rest else going).append(n)
    # What a memory took in tells what it tells.
    inner = {n: None for one in own for n in removal.taken_in(one)}
    going = [n for n in dict.fromkeys((*inner, *going)) if n not in left]
    redrafted = [n for n in left if n in of_events]
    return [store.memories.by_n(n) for n in going], [store.memories.by_n(n) for n in redrafted]


class _Going(NamedTuple):
    """Tells which statements go.

    Attributes:
        store: An open write transaction.
        chosen: What is to be erased.
        gone: Events that go, by their `n`.
        memories: Memories that go, by their `n`.
    """

    store: Store
    chosen: Chosen
    gone: set[int]
    memories: set[int]

    def takes(self, row: KnowledgeRow) -> bool:
        """Return whether a statement goes; one that stays quotes what is left from then on."""
        sources = self.store.knowledge.sources(row.n)
        left = [source for source in sources if self._is_left(source)]
        if any(row.n == one.n for one in self.chosen.knowledge):
            is_told = any(memory_n in self._touched() for memory_n, _ in left)
            return not (self.chosen.may_stay and is_told and not row.is_deleted)
        if len(left) == len(sources):
            return row.form == MODEL and self._tells_what_goes(row)
        if not left or (row.form == MODEL and self._tells_what_goes(row)):
            return True
        return sources[0] not in left and not _is_quoted(self.store, row, left)

    def _is_left(self, source: _Source) -> bool:
        memory_n, event_n = source
        return event_n not in self.gone and memory_n not in self.memories

    def _touched(self) -> set[Optional[int]]:
        of_events = {event.memory_n for event in self.chosen.events}
        return of_events | {row.n for row in self.chosen.memories}

    def _tells_what_goes(self, row: KnowledgeRow) -> bool:
        """Return whether a language model's sentence has words that nothing else tells."""
        memory_ns = {memory_n for memory_n, _ in self.store.knowledge.sources(row.n)}
        left = [
            event.content
            for n in memory_ns
            for event in self.store.events.of_memory(n)
            if event.n not in self.gone
        ]
        told = {term for text in left for term in terms(text)}
        gone = [event for event in self.chosen.events if event.memory_n in memory_ns]
        telling = {term for event in gone for term in terms(event.content)} - told
        return not telling.isdisjoint(terms(row.content))


def _is_quoted(store: Store, row: KnowledgeRow, left: Iterable[_Source]) -> bool:
    """Return whether what is left says a statement in the same words; it is quoted from there.

    Somebody may have said it in capitals first.
    """
    events = [store.events.by_n(event_n) for _, event_n in left if event_n is not None]
    for event in events:
        for reading in read_events(cut(store, [event])):
            for statement in reading.statements:
                if statement.fingerprint == row.fingerprint:
                    _quote(store, row, statement)
                    return True
    return any(row.content in event.content for event in events)


def _quote(store: Store, row: KnowledgeRow, statement: Statement) -> None:
    """Let a statement be what was said in another message, with the same words."""
    removal = Removal(store.connection)
    removal.blank_notes(row.anima_n, row.id)
    removal.blank_reasons(row)
    store.knowledge.rewrite(
        row._replace(
            content=statement.text, valid_from=statement.at, utc_offset=statement.utc_offset
        )
    )
    ended = {(fact.owner, fact.attribute): fact.ended_at for fact in store.facts.of(row.n)}
    store.facts.drop(row.n)
    for fact in statement.facts:
        store.facts.add(
            FactRow(
                n=0,
                knowledge_n=row.n,
                anima_n=row.anima_n,
                subject=statement.subject,
                owner=fact.owner,
                attribute=fact.attribute,
                value=fact.value,
                said_at=statement.at,
                ended_at=ended.get((fact.owner, fact.attribute)),
            )
        )

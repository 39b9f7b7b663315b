# SPDX-License-Identifier: Apache-2.0
"""Memories and statements of an anima on their way to a server that takes them.

A service makes no memories of events that are older than the anima or its newest memory. Where it
takes memories that were made elsewhere, the events keep their times and their memories go along.
A copy names in its `meta` what it is a copy of, and is known again by that; statements have no
`meta`, and are known by their type and text.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..exceptions import ElephantasmError
from .target import MOST_LINKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Optional, Union

    from ..client import Elephantasm
    from ..types import Anima, Knowledge, Memory
    from .report import Report
    from .target import Target

MARK = "replay.memory_id"  # where in its `meta` a copy has the id of what it is a copy of
# Ids of other memories, which mean nothing at the target: there all events are linked themselves.
_OWN = ("merged_from", "split_from")


@dataclass
class Remembered:
    """What an anima remembers at the source.

    Attributes:
        memories: Its memories, those that ended first before others.
        events: Ids of the events that each was made of, by the memory's id.
        gone: Ids of memories that were deleted or merged.
        statements: Its statements, oldest first.
    """

    memories: list[Memory]
    events: dict[str, list[str]]
    gone: set[str]
    statements: list[Knowledge]


def remembered(source: Elephantasm, anima: Anima) -> Optional[Remembered]:
    """Return what an anima remembers, or None where that can't be listed."""
    if not hasattr(source, "list_memories"):
        return None  # a copy of this package without `manage`
    try:
        memories = list(source.list_memories(anima.id))[::-1]
    except ElephantasmError as error:
        if error.status_code != 404:
            raise
        return None  # an unknown anima has no memories: what is not found is the route
    live = {str(memory.id) for memory in memories}
    every = {str(memory.id) for memory in source.list_memories(anima.id, include_deleted=True)}
    events = {one: [str(event.id) for event in source.list_memory_events(one)] for one in live}
    statements = list(source.list_all_knowledge(anima.id))[::-1]
    return Remembered(memories, events, every - live, statements)


class Carry:
    """Writes what an anima remembers to its counterpart.

    Memories come before their events, so that the target's Dreamer makes no others of these;
    links come after both. Words are embedded last: where that fails, all the rest is done.

    Args:
        target: Where it goes.
        anima: The counterpart there.
        what: What the source remembers.
        report: Is told how many of each were written.
    """

    def __init__(self, target: Target, anima: Anima, what: Remembered, report: Report) -> None:
        self._target = target
        self._anima = anima
        self._what = what
        self._report = report
        self._copies: dict[str, Memory] = {}

    def write_memories(self, places: Mapping[str, str]) -> None:
        """Write the memories that the target lacks.

        Args:
            places: Ids of the events that are there already, by their ids at the source.
        """
        self._copies = _copies(self._target.list_memories(self._anima.id))
        # A copy that was deleted there is not made again.
        every = _copies(self._target.list_memories(self._anima.id, include_deleted=True))
        for memory in self._what.memories:
            own = str(memory.id)
            if own in every or self._is_made_there(own, places):
                self._report.known_memories += 1
                continue
            meta = {name: held for name, held in memory.meta.items() if name not in _OWN}
            self._copies[own] = self._target.copy_memory(memory, self._anima, {**meta, MARK: own})
            self._report.memories += 1
        for own in self._copies.keys() & self._what.gone:
            self._target.delete_memory(self._copies.pop(own).id)
            self._report.removed_memories += 1

    def write_links(self, places: Mapping[str, str]) -> None:
        """Link the copies to their events, up to 500 each; `places` is as above."""
        for own, copy in self._copies.items():
            events = self._what.events.get(own, ())[:MOST_LINKS]
            wanted = [places[event] for event in events if event in places]
            there = self._target.linked_events(str(copy.id)) if wanted else set()
            # A link that exists already, or is given twice, makes the server refuse all of them.
            lacking = [event for event in dict.fromkeys(wanted) if event not in there]
            if lacking:
                self._target.link(copy, lacking, self._anima)
                self._report.links += len(lacking)

    def write_statements(self) -> None:
        """Write the statements that the target lacks, and let all be found by their words."""
        listed = self._target.list_all_knowledge(self._anima.id, include_deleted=True)
        known = {_words(one): one for one in listed}
        ours = {_words(one): one for one in self._what.statements}
        for words, statement in ours.items():
            if words in known:
                self._report.known_statements += 1
            else:
                known[words] = self._target.copy_statement(statement, self._anima)
                self._report.statements += 1
        statements = [known[words] for words in ours if not known[words].is_deleted]
        written: list[Union[Memory, Knowledge]] = [*self._copies.values(), *statements]
        for item in written:
            if item.embedding_model is None and (item.content or item.summary):
                self._target.embed(item, self._anima)

    def _is_made_there(self, own: str, places: Mapping[str, str]) -> bool:
        """Return whether the target has made memories of all that a memory was made of."""
        events = self._what.events[own]
        return bool(events) and all(
            event in places
            and any(
                MARK not in memory.meta
                for memory in self._target.list_event_memories(places[event])
            )
            for event in events
        )


def _copies(memories: Iterable[Memory]) -> dict[str, Memory]:
    """Return the copies among memories by the ids of what they are copies of."""
    marked = ((memory.meta.get(MARK), memory) for memory in memories)
    return {own: memory for own, memory in marked if isinstance(own, str)}


def _words(statement: Knowledge) -> tuple[str, str]:
    return str(statement.knowledge_type), statement.content

# SPDX-License-Identifier: Apache-2.0
"""What a pack is compiled from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from ..language import dates
from ..store.rows import AnimaRow, EventRow, FactRow, IdentityRow, KnowledgeRow, MemoryRow
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class Evidence(NamedTuple):
    """A passage that may answer the query.

    Attributes:
        event_n: The event it is quoted from.
        event_id: Its id.
        memory_n: The memory that holds the event, if any yet.
        group: Passages of the same group stand under one date, such as a session.
        place: Order within everything that was ever said.
        at: When it was said, in microseconds.
        speaker: Who said it, as a line names him.
        text: The words, without what may not be shown, with a note by what is over.
        score: How well it answers, 0 to 1.
        is_further: Whether it does not answer, but is there for room that is left.
        utc_offset: Minutes between UTC and the clock of whoever said it.
        tells_time: Whether it may say "yesterday" or the like.
        event_type: The type of that event.
        tells_change: Whether it has a sign that something is otherwise, over, or so again.
        tells_end: Whether it has one that something is over, or somebody goes.
    """

    event_n: int
    event_id: str
    memory_n: Optional[int]
    group: int
    place: int
    at: int
    speaker: str
    text: str
    score: float
    is_further: bool = False
    utc_offset: int = 0
    tells_time: bool = False
    event_type: str = "message.in"
    tells_change: bool = False
    tells_end: bool = False

    def quoted(self) -> str:
        """Return the words as a line quotes them: with what "yesterday" was."""
        if not self.tells_time:
            return self.text
        return dates.written_out(self.text, self.at, self.utc_offset)


class Material(NamedTuple):
    """What a pack is compiled from.

    Attributes:
        anima: Whose pack.
        identity: Its identity, if it has one.
        session: Memories of the current session.
        last_message: The message that occurred last.
        last_memory: The memory that message is part of.
        pending: Newest events without a memory, oldest of them first.
        wishes: Standing wishes, newest first.
        knowledge: Other statements, best first.
        facts: What statements are understood to say, by their `n`.
        relevance: How well statements answer the query, by their `n`.
        answers: Those that tell just what it asks for.
        earlier: Those after which something newer was said of the same.
        memories: Older memories; with a query, with how well they answer it.
        evidence: Passages for the query, best first; with any that answers it, there are no older
            memories.
        quoted: Memories the evidence is part of, by their `n`.
    """

    anima: AnimaRow
    identity: Optional[IdentityRow] = None
    session: Sequence[MemoryRow] = ()
    last_message: Optional[EventRow] = None
    last_memory: Optional[MemoryRow] = None
    pending: Sequence[EventRow] = ()
    wishes: Sequence[KnowledgeRow] = ()
    knowledge: Sequence[KnowledgeRow] = ()
    facts: Mapping[int, Sequence[FactRow]] = {}
    relevance: Mapping[int, float] = {}
    answers: Set[int] = frozenset()
    earlier: Set[int] = frozenset()
    memories: Sequence[tuple[MemoryRow, Optional[float]]] = ()
    evidence: Sequence[Evidence] = ()
    quoted: Mapping[int, MemoryRow] = {}

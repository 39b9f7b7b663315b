# SPDX-License-Identifier: Apache-2.0
"""From the material to entries: everything that a pack may say, scored, before room is counted."""

from __future__ import annotations

from functools import partial

from .. import scoring
from ..echo import PENDING_LEAD
from ..knowledge.wording import EARLIER, speaker, told
from .entries import Entry, Quotation, ScoredMemory, Statement
from .layer import Layer
from .layout import Layout
from .prose import last_contact, portrait
from .times import day, is_by_the_day, stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional, Union

    from ..recall.material import Evidence, Material
    from ..settings import PackSettings
    from ..store.rows import EventRow, KnowledgeRow, MemoryRow
    from .prose import LastContact, Portrait

# How much of a memory's importance is gone when it is wholly forgotten.
_FADED = 0.5


class Draft:
    """Everything that a pack may say.

    Args:
        material: What there is to tell.
        settings: How much of it may be told.
        now: Time in microseconds.

    Attributes:
        portrait: Who the anima is, if the pack is to say so and there is anything to say.
    """

    def __init__(self, material: Material, settings: PackSettings, now: int) -> None:
        self._material = material
        self._settings = settings
        self._now = now
        self.portrait = portrait(material) if settings.include_identity else None

    def layout(self) -> Layout:
        """Return the sections, each with what waits for a place in it, best first."""
        material, settings = self._material, self._settings
        return Layout(
            Layer("## Your Identity", self._identity(), 1),
            Layer("## Session Context", self._temporal(), 1),
            Layer("## Current Session", self._session(), settings.max_session_memories),
            Layer(
                "## Recent Activity (Pending Synthesis)",
                self._pending(),
                settings.max_pending_events,
                f"{PENDING_LEAD}\n\n",
            ),
            # Wishes are kept even where no other statement is asked for.
            Layer(
                "## Relevant Knowledge",
                self._knowledge(),
                settings.max_knowledge + len(material.wishes),
            ),
            # Of quotations there are as many as fit.
            Layer(
                "## Relevant Memories",
                [*self._older(), *self._quotations()],
                settings.max_long_term + len(material.evidence),
            ),
        )

    def memories_behind(
        self, taken: Iterable[Entry[Union[ScoredMemory, Quotation]]]
    ) -> list[ScoredMemory]:
        """Return the memories shown, or those that what is quoted is part of, the best first.

        A memory answers the query as well as the best passage quoted from it; which that is, is
        known when the entries have been taken.
        """
        shown: dict[int, ScoredMemory] = {}
        rows: dict[int, MemoryRow] = {}
        nearest: dict[int, float] = {}
        for source in (entry.source for entry in taken):
            if isinstance(source, ScoredMemory):
                shown[source.row.n] = source
            elif source.memory is not None:
                row = source.memory
                rows[row.n] = row
                nearest[row.n] = max(source.evidence.score, nearest.get(row.n, 0.0))
        shown.update((n, self._scored(row, nearest[n])) for n, row in rows.items())
        return sorted(shown.values(), key=lambda memory: -memory.score)

    def _identity(self) -> list[Entry[Portrait]]:
        who = self.portrait
        return [Entry(who.prose, 0, who)] if who and who.prose else []

    def _temporal(self) -> list[Entry[LastContact]]:
        is_wanted = self._settings.include_temporal
        last = last_contact(self._material, self._now) if is_wanted else None
        return [Entry(last.prose, 0, last)] if last else []

    def _session(self) -> list[Entry[ScoredMemory]]:
        """Return memories of the current session, the newest first."""
        memories = [self._scored_by_age(row) for row in self._material.session]
        memories.sort(key=lambda memory: (-memory.score, -memory.row.n))
        return [
            Entry(
                f"- [{stamp(_began(memory.row))}] {_summary(memory.row)}",
                place,
                memory,
                text=_summary(memory.row),
                memory_n=memory.row.n,
            )
            for place, memory in enumerate(memories)
        ]

    def _pending(self) -> list[Entry[EventRow]]:
        """Return pending events, the newest first in line, the oldest first on paper."""
        events = self._material.pending if self._settings.include_pending else ()
        entries = [
            Entry(
                f"[{stamp(event.occurred_at)}] "
                f"{speaker(event.event_type, event.author)}: {event.content}",
                place,
                event,
                event_n=event.n,
            )
            for place, event in enumerate(events)
        ]
        return entries[::-1]

    def _knowledge(self) -> list[Entry[Statement]]:
        """Return standing wishes, then other statements."""
        wishes = self._material.wishes
        rows = [*wishes, *self._material.knowledge]
        return [
            self._statement(place, row, is_standing=place < len(wishes))
            for place, row in enumerate(rows)
        ]

    def _statement(self, place: int, row: KnowledgeRow, *, is_standing: bool) -> Entry[Statement]:
        similarity = self._material.relevance.get(row.n)
        score = scoring.knowledge_score(row.confidence, similarity or 0.0)
        words = told(row, self._now, self._material.facts.get(row.n, ()))
        if row.n in self._material.earlier:
            words = f"{words} {EARLIER}"
        # What was given from outside has no time at which it was said.
        dated = words if row.valid_from is not None else f"{day(row.created_at)}: {words}"
        statement = Statement(
            row, score, similarity, is_standing, words, row.n in self._material.answers
        )
        # A standing wish is said in any case.
        text = "" if statement.is_standing or statement.answers else row.content
        return Entry(f"- [{row.knowledge_type}] {dated}", place, statement, text=text)

    def _quotations(self) -> list[Entry[Quotation]]:
        """Return quotations under the time their session began, so far as it is quoted."""
        began: dict[int, int] = {}
        for passage in self._material.evidence:
            began[passage.group] = min(passage.at, began.get(passage.group, passage.at))
        # A time of day that all have tells nothing.
        moments = (passage.at for passage in self._material.evidence)
        printed = day if is_by_the_day(moments) else stamp
        headings = {group: f"[{printed(at)}]" for group, at in began.items()}
        quoted = self._material.quoted
        return [
            Entry(
                partial(_quoted, passage),
                passage.place,
                Quotation(
                    passage, None if passage.memory_n is None else quoted.get(passage.memory_n)
                ),
                group=headings[passage.group],
                text=passage.quoted,
                event_n=passage.event_n,
                memory_n=passage.memory_n,
                # Half a quotation may say the opposite of the whole.
                is_cuttable=False,
                is_further=passage.is_further,
                least=scoring.size(passage.text),
            )
            for passage in self._material.evidence
        ]

    def _older(self) -> list[Entry[ScoredMemory]]:
        """Return older memories, the best first: with a query by score, else by importance."""
        least = self._settings.min_importance
        memories = [
            self._scored(row, similarity)
            for row, similarity in self._material.memories
            if least is None or (row.importance or 0.0) >= least
        ]
        memories.sort(key=lambda memory: (-_worth(memory), -memory.row.n))
        return [
            Entry(
                f"- [{day(_began(memory.row))}] {_summary(memory.row)}",
                place,
                memory,
                text=_summary(memory.row),
                memory_n=memory.row.n,
            )
            for place, memory in enumerate(memories)
        ]

    def _scored_by_age(self, row: MemoryRow) -> ScoredMemory:
        score = scoring.session_recency(row.happened_at, self._now)
        return ScoredMemory(row, "session_recency", score, {"recency": score}, None)

    def _scored(self, row: MemoryRow, similarity: Optional[float]) -> ScoredMemory:
        parts = scoring.parts(
            row.importance,
            row.confidence,
            row.happened_at,
            row.happened_at,
            self._now,
            similarity,
            row.access_count,
        )
        score = scoring.combined(parts, self._settings.weights)
        breakdown = {name: part for name, part in parts._asdict().items() if part is not None}
        return ScoredMemory(row, "hybrid", score, breakdown, similarity)


def _quoted(passage: Evidence) -> str:
    return f"{passage.speaker}: {passage.quoted()}"


def _summary(row: MemoryRow) -> str:
    return row.summary or row.content or ""


def _began(row: MemoryRow) -> int:
    return row.created_at if row.time_start is None else row.time_start


def _worth(memory: ScoredMemory) -> float:
    """Return by what older memories are ordered."""
    if memory.similarity is not None:
        return memory.score
    # The general picture is of what mattered; the score would favour what was last.
    return memory.breakdown["importance"] * (1.0 - _FADED * memory.breakdown["decay"])

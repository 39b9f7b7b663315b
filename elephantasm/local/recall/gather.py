# SPDX-License-Identifier: Apache-2.0
"""Reads from the database what a pack is compiled from."""

from __future__ import annotations

from ..._process import once
from ..scoring import HOUR
from ..settings import PackSettings
from ..store.rows import EventRow, KnowledgeRow, MemoryRow
from ..store.store import Store
from ..typed import NamedTuple
from .asker import Asker, asker_of
from .endings import endings_of
from .evidence import evidence_for, pending_of
from .material import Material
from .question import answers, asked, asks_now
from .similarity import similarities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType
    from typing import Optional

    from ..store.rows import AnimaRow
    from .endings import Endings
    from .material import Evidence
    from .meaning import Sought

# Wishes in one pack: all bind, and more than a dozen is a text that nobody keeps in mind.
_WISHES = 12
# With less confidence than this a wish is one by the weights of its words alone: it is shown where
# it answers a query, and in the general picture. Rules give it more, and so does saying it again.
_BINDING = 0.515
# Statements looked at beyond those, the surest; a pack holds 50 at most.
_STATEMENTS = 100
# Newest of what is essential that is known beside the surest, for the general picture.
_ESSENTIAL = 200
# Memories the general picture is chosen from, the most important; a pack holds 50 at most.
_MEMORIES = 100
# Memories named because a passage of them was found, and how many of the best of them have their
# statements looked at: few fit beside the passages.
_QUOTED, _WITH_STATEMENTS = 40, 8
# Passages looked for, at least, and tokens a short one takes.
_PASSAGES, _TOKENS_EACH = 300, 20
# Statements, and memories of the session, are prepared so many times as many as may be shown: some
# are too long, or not for whoever asks.
_SPARE = 2


def gather(
    store: Store,
    anima: AnimaRow,
    query: Optional[str],
    settings: PackSettings,
    now: int,
    sought: Optional[Sought] = None,
) -> Material:
    """Return everything a pack may tell.

    Args:
        store: An open transaction.
        anima: Whose pack.
        query: What it is for; None for the general picture.
        settings: How it is filled.
        now: Time in microseconds.
        sought: What the query means; None where only its words tell.
    """
    asker = asker_of(store, anima.n, query) if query else None
    window = now - int(settings.session_window_hours * HOUR)
    endings = endings_of(store, anima.n, now)
    session = store.memories.of(anima.n, states=("active",), since=window)
    last = store.events.newest_message(anima.n)
    last_memory = _memory_of(store, last)
    # More than fit, unless the budget is large and they are short.
    limit = max(_PASSAGES, settings.max_tokens // _TOKENS_EACH)
    evidence = evidence_for(store, anima.n, query, now, limit, endings, sought) if query else []
    quoted = _quoted(store, evidence, endings)
    known = _Known(store, anima.n, settings, now, asker)
    wishes = known.wishes(_BINDING if query else 0.0)
    knowledge, relevance = known.answering(query, list(quoted)) if query else (known.picture(), {})
    facts = store.facts.of_statements([row.n for row in knowledge])
    binding = {row.n for row in wishes}
    knowledge = [endings.statement(row) for row in knowledge if row.n not in binding]
    is_answered = any(not passage.is_further for passage in evidence)
    older = [] if is_answered else _memories(store, anima.n, query, settings, window)
    material = Material(
        anima=anima,
        identity=store.identities.of(anima.n),
        session=list(map(endings.memory, _last(session, _SPARE * settings.max_session_memories))),
        last_message=last,
        last_memory=last_memory and endings.memory(last_memory),
        pending=pending_of(store, anima.n, settings.max_pending_events, endings),
        wishes=wishes,
        knowledge=knowledge,
        facts=facts,
        relevance=relevance,
        answers=answers(query, facts) if query else set(),
        memories=[(endings.memory(row), score) for row, score in older],
        evidence=evidence,
        quoted=quoted,
    )
    material = asker.only(material) if asker else material
    return _noted(material, query) if query else material


@once
def _essentials() -> ModuleType:
    """Load what chooses for the general picture, which a query goes without."""
    from . import essentials

    return essentials


def _noted(material: Material, query: str) -> Material:
    """Return a material that tells what is earlier, if a query asks how things are."""
    if not asks_now(query):
        return material
    noted: Material = _followed().noted(material, query)
    return noted


@once
def _followed() -> ModuleType:
    """Load what finds what was followed by something newer, which few queries ask for."""
    from . import followed

    return followed


def _memory_of(store: Store, event: Optional[EventRow]) -> Optional[MemoryRow]:
    """Return the memory that an event is part of, unless it was deleted."""
    memory_ns = [event.memory_n] if event and event.memory_n else []
    return next(iter(store.memories.by_ns(memory_ns)), None)


def _last(rows: Sequence[MemoryRow], count: int) -> Sequence[MemoryRow]:
    return rows[max(0, len(rows) - count) :]


def _quoted(store: Store, evidence: Sequence[Evidence], endings: Endings) -> dict[int, MemoryRow]:
    """Return the memories that the best passages are part of, by their `n`."""
    parts = (passage.memory_n for passage in evidence)
    keys = list(dict.fromkeys(n for n in parts if n is not None))
    rows = {row.n: row for row in map(endings.memory, store.memories.by_ns(keys[:_QUOTED]))}
    return {n: rows[n] for n in keys if n in rows}


class _Known(NamedTuple):
    """What is known, as far as one pack is concerned."""

    store: Store
    anima_n: int
    settings: PackSettings
    now: int
    asker: Optional[Asker]

    def wishes(self, least: float) -> list[KnowledgeRow]:
        """Return standing wishes of so much confidence, newest first."""
        if self.asker:
            said = (row for row in self._asker_said(self.asker) if row.is_wish)
            return [row for row in said if (row.confidence or 1.0) >= least][:_WISHES]
        return self.store.knowledge.wishes(self.anima_n, self.now, _WISHES, least)

    def picture(self) -> list[KnowledgeRow]:
        """Return statements as the general picture shows them."""
        rows = {row.n: row for row in self._surest()}
        essentials = _essentials()
        found = self.store.facts.of_attributes(
            self.anima_n, essentials.ESSENTIAL_ATTRIBUTES, _ESSENTIAL
        )
        missing = sorted({fact.knowledge_n for fact in found} - rows.keys())
        rows.update(self._wanted(self.store.knowledge.by_ns(missing, self.now)))
        facts = self.store.facts.of_statements(sorted(rows))
        ordered: list[KnowledgeRow] = essentials.in_order(
            rows.values(), facts, self.now, self._most
        )
        return ordered

    def answering(
        self, query: str, memory_ns: Sequence[int]
    ) -> tuple[list[KnowledgeRow], dict[int, float]]:
        """Return statements, best first, and how well each answers the query, by its `n`."""
        rows = {row.n: row for row in self._surest()}
        of_memories = memory_ns[:_WITH_STATEMENTS]
        rows.update(self._wanted(self.store.knowledge.from_memories(of_memories, self.now)))
        compared = list(rows.values())
        scores = similarities(query, [f"{row.topic or ''} {row.content}" for row in compared])
        relevance = {row.n: score for row, score in zip(compared, scores)}
        facts = self.store.facts.of_statements(sorted(rows)) if asked(query) else {}
        relevance.update((n, 1.0) for n in answers(query, facts))
        best = sorted(relevance, key=lambda n: (-relevance[n], -n))
        least = self.settings.similarity_threshold
        return [rows[n] for n in best[: self._most] if relevance[n] >= least], relevance

    @property
    def _most(self) -> int:
        """How many statements are prepared; wishes among them are shown besides."""
        return _WISHES + _SPARE * self.settings.max_knowledge

    def _surest(self) -> list[KnowledgeRow]:
        types = self.settings.knowledge_types
        surest = self.store.knowledge.surest(self.anima_n, types, self.now, _STATEMENTS)
        if self.asker:
            # Of many people, his may not be among the surest.
            return [*surest, *self._wanted(self._asker_said(self.asker)).values()]
        return surest

    def _asker_said(self, asker: Asker) -> list[KnowledgeRow]:
        return self.store.knowledge.about(self.anima_n, asker.subject, self.now, _STATEMENTS)

    def _wanted(self, rows: Iterable[KnowledgeRow]) -> dict[int, KnowledgeRow]:
        types = self.settings.knowledge_types
        return {row.n: row for row in rows if not types or row.knowledge_type in types}


def _memories(
    store: Store, anima_n: int, query: Optional[str], settings: PackSettings, window: int
) -> list[tuple[MemoryRow, Optional[float]]]:
    """Return older memories; with a query those that share a word with it."""
    if not query:
        rows = store.memories.most_important(anima_n, settings.states, window, _MEMORIES)
        return [(row, None) for row in rows]
    # Only where there are no events to quote, as in a store filled by other means.
    rows = store.memories.of(anima_n, states=settings.states, before=window)
    scores = similarities(query, [f"{row.summary} {row.content}" for row in rows])
    return [(row, score) for row, score in zip(rows, scores) if score > 0]

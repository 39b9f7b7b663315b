# SPDX-License-Identifier: Apache-2.0
"""Reads from the database what a pack is compiled from."""

from __future__ import annotations

from ..scoring import HOUR
from .evidence import evidence_for
from .material import Material
from .similarity import similarities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from ..settings import PackSettings
    from ..store.rows import AnimaRow, KnowledgeRow, MemoryRow
    from ..store.store import Store
    from .material import Evidence

# Wishes in one pack: all bind, and more than a dozen is a text that nobody keeps in mind.
_WISHES = 12
# Statements looked at beyond those, the surest; a pack holds 50 at most.
_STATEMENTS = 100
# Memories the general picture is chosen from, the most important; a pack holds 50 at most.
_MEMORIES = 100
# Memories named because a passage of them was found, and how many of the best of them have their
# statements looked at: few fit beside the passages.
_QUOTED, _WITH_STATEMENTS = 40, 8
# Passages looked for, at least, and tokens a short one takes.
_PASSAGES, _TOKENS_EACH = 300, 20
# Memories of the session are read for so many times as many as may be shown: some are too long.
_SPARE = 2


def gather(
    store: Store,
    anima: AnimaRow,
    query: Optional[str],
    settings: PackSettings,
    now: int,
) -> Material:
    """Return everything a pack may tell.

    Args:
        store: An open transaction.
        anima: Whose pack.
        query: What it is for; None for the general picture.
        settings: How it is filled.
        now: Time in microseconds.
    """
    window = now - int(settings.session_window_hours * HOUR)
    session = store.memories.of(anima.n, states=("active",), since=window)
    last = store.events.newest_message(anima.n)
    # More than fit, unless the budget is large and they are short.
    limit = max(_PASSAGES, settings.max_tokens // _TOKENS_EACH)
    evidence = evidence_for(store.connection, anima.n, query, now, limit) if query else []
    quoted = _quoted(store, evidence)
    wishes = store.knowledge.wishes(anima.n, now, _WISHES)
    memory_ns = list(quoted)[:_WITH_STATEMENTS]
    knowledge, relevance = _knowledge(store, anima.n, query, settings, memory_ns, now)
    binding = {row.n for row in wishes}
    return Material(
        anima=anima,
        identity=store.identities.of(anima.n),
        session=_last(session, _SPARE * settings.max_session_memories),
        last_message=last,
        last_memory=store.memories.by_n(last.memory_n) if last and last.memory_n else None,
        pending=store.events.newest_pending(anima.n, settings.max_pending_events),
        wishes=wishes,
        knowledge=[row for row in knowledge if row.n not in binding],
        relevance=relevance,
        memories=[] if evidence else _memories(store, anima.n, query, settings, window),
        evidence=evidence,
        quoted=quoted,
    )


def _last(rows: Sequence[MemoryRow], count: int) -> Sequence[MemoryRow]:
    return rows[max(0, len(rows) - count) :]


def _quoted(store: Store, evidence: Sequence[Evidence]) -> dict[int, MemoryRow]:
    """Return the memories that the best passages are part of, by their `n`."""
    parts = (passage.memory_n for passage in evidence)
    keys = list(dict.fromkeys(n for n in parts if n is not None))
    rows = {row.n: row for row in store.memories.by_ns(keys[:_QUOTED])}
    return {n: rows[n] for n in keys if n in rows}


def _knowledge(
    store: Store,
    anima_n: int,
    query: Optional[str],
    settings: PackSettings,
    memory_ns: Sequence[int],
    now: int,
) -> tuple[list[KnowledgeRow], dict[int, float]]:
    """Return statements, best first, and how well each answers the query, by its `n`."""
    rows = store.knowledge.surest(anima_n, settings.knowledge_types, now, _STATEMENTS)
    if not query:
        return rows, {}
    known = {row.n: row for row in rows}
    for row in store.knowledge.from_memories(memory_ns, now):
        if not settings.knowledge_types or row.knowledge_type in settings.knowledge_types:
            known[row.n] = row
    compared = list(known.values())
    scores = similarities(query, [f"{row.topic or ''} {row.content}" for row in compared])
    relevance = {row.n: score for row, score in zip(compared, scores)}
    best = sorted(relevance, key=lambda n: (-relevance[n], n))
    return [known[n] for n in best if relevance[n] >= settings.similarity_threshold], relevance


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

# SPDX-License-Identifier: Apache-2.0
"""Reads from the database what a pack is compiled from."""

from __future__ import annotations

from ..language import dates
from ..language.words import words
from ..scoring import HOUR
from . import passages
from .material import Evidence, Material
from .places import TIME
from .rank import FULL, rank
from .similarity import similarities

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from ..settings import PackSettings
    from ..store.rows import AnimaRow, KnowledgeRow, MemoryRow
    from ..store.store import Store

# Wishes in one pack, and statements looked at beyond those.
_WISHES = 12
_STATEMENTS = 100
# Memories the general picture is chosen from.
_MEMORIES = 100
# Memories named because a passage of them was found, and how many of the best of them have their
# statements looked at: few fit beside the passages.
_QUOTED, _TOLD = 40, 8
# Passages looked for, at least, and tokens a short one takes.
_PASSAGES, _TOKENS_EACH = 300, 20
# Up to so many rows, a search compares each with its query.
_COMPARED = 500
_NAMES = {"message.in": "User", "message.out": "Assistant"}


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
    evidence = _evidence(store, anima.n, query, settings, now) if query else ()
    quoted = _quoted(store, evidence)
    wishes = store.knowledge.wishes(anima.n, _WISHES)
    knowledge, near = _knowledge(store, anima.n, query, settings, list(quoted)[:_TOLD])
    told = {row.n for row in wishes}
    return Material(
        anima,
        store.identities.of(anima.n),
        session[-2 * settings.max_session_memories :] if settings.max_session_memories else (),
        last,
        store.memories.by_n(last.memory_n) if last and last.memory_n else None,
        store.events.newest_pending(anima.n, settings.max_pending_events),
        wishes,
        [row for row in knowledge if row.n not in told],
        near,
        () if evidence else _memories(store, anima.n, query, settings, window),
        evidence,
        quoted,
    )


def candidates(
    store: Store, anima_n: int, query: str, types: Sequence[str], now: int
) -> tuple[list[MemoryRow], list[KnowledgeRow]]:
    """Return memories and statements that may answer a query, in no particular order.

    Where there are many, the newest, the surest, and those that the best passages are part of.

    Args:
        store: An open transaction.
        anima_n: Whose.
        query: What is asked.
        types: Types of statements; empty for all.
        now: Time in microseconds.
    """
    memories = {row.n: row for row in store.memories.of(anima_n, newest=_COMPARED)}
    knowledge = {row.n: row for row in store.knowledge.surest(anima_n, types, _COMPARED)}
    # Then there may be more than these, and the index knows better where to look.
    if len(memories) == _COMPARED or len(knowledge) == _COMPARED:
        found = rank(store.connection, anima_n, query, now, _PASSAGES)
        texts = passages.contents(store.connection, sorted({one.event_n for one in found}))
        keys = sorted({n for _, n in texts.values() if n is not None})
        memories.update({row.n: row for row in store.memories.by_ns(keys)})
        of_memories = store.knowledge.from_memories(keys)
        knowledge.update(
            {row.n: row for row in of_memories if not types or row.knowledge_type in types}
        )
    return list(memories.values()), list(knowledge.values())


def _evidence(
    store: Store, anima_n: int, query: str, settings: PackSettings, now: int
) -> list[Evidence]:
    """Return the passages that may answer the query, best first, none twice."""
    # More than fit, unless the budget is large and they are short.
    limit = max(_PASSAGES, settings.max_tokens // _TOKENS_EACH)
    found = rank(store.connection, anima_n, query, now, limit)
    contents = passages.contents(store.connection, sorted({one.event_n for one in found}))
    seen: set[tuple[str, str]] = set()
    evidence = []
    for one in found:
        content, memory_n = contents[one.event_n]
        said = " ".join(content[one.start : one.stop].split())
        speaker = one.author or _NAMES.get(one.event_type, "System")
        # What somebody says again in the same words is shown once, where it answers best.
        fold = (speaker, " ".join(words(said)))
        if fold in seen:
            continue
        seen.add(fold)
        if one.flags & TIME:
            said = dates.written_out(said, one.occurred_at)
        score = max(0.0, min(1.0, one.score / FULL))
        evidence.append(
            Evidence(
                one.event_n, memory_n, one.stretch, one.p, one.occurred_at, speaker, said, score
            )
        )
    return evidence


def _quoted(store: Store, evidence: Sequence[Evidence]) -> dict[int, MemoryRow]:
    """Return the memories that the best passages are part of."""
    keys = list(dict.fromkeys(one.memory_n for one in evidence if one.memory_n is not None))
    rows = {row.n: row for row in store.memories.by_ns(keys[:_QUOTED])}
    return {n: rows[n] for n in keys if n in rows}


def _knowledge(
    store: Store,
    anima_n: int,
    query: Optional[str],
    settings: PackSettings,
    memory_ns: Sequence[int],
) -> tuple[list[KnowledgeRow], dict[int, float]]:
    """Return statements, best first, and how well each answers the query."""
    rows = store.knowledge.surest(anima_n, settings.knowledge_types, _STATEMENTS)
    if not query:
        return rows, {}
    known = {row.n: row for row in rows}
    for row in store.knowledge.from_memories(memory_ns):
        if not settings.knowledge_types or row.knowledge_type in settings.knowledge_types:
            known[row.n] = row
    # A list of favourite words shares a word with nearly everything and answers nothing.
    asked = [row for row in known.values() if not row.is_profile]
    scores = similarities(query, [f"{row.content} {row.predicate.gist}" for row in asked])
    near = {row.n: score for row, score in zip(asked, scores)}
    best = sorted(near, key=lambda n: (-near[n], n))
    return [known[n] for n in best if near[n] >= settings.similarity_threshold], near


def _memories(
    store: Store, anima_n: int, query: Optional[str], settings: PackSettings, window: int
) -> list[tuple[MemoryRow, Optional[float]]]:
    """Return older memories; with a query those that share a word with it."""
    if not query:
        found = store.memories.most_important(anima_n, settings.states, window, _MEMORIES)
        return [(row, None) for row in found]
    # Only where there are no events to quote, as in a store filled by other means.
    rows = store.memories.of(anima_n, states=settings.states, before=window)
    scores = similarities(query, [f"{row.summary} {row.content}" for row in rows])
    return [(row, near) for row, near in zip(rows, scores) if near > 0]

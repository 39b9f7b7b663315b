# SPDX-License-Identifier: Apache-2.0
"""The Dreamer's sleep: memories fade by the contract's formulas, and doubles become one."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict

from . import scoring, sentences
from .episodes import CONTENT
from .learning import audit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .rows import MemoryRow
    from .store import Store

# From this share of common, telling words on two memories are about the same thing.
_SAME = 0.5
# Words in more memories than this lead to no candidates; they still count in the comparison.
_TOO_COMMON = 40


def fade(store: Store, anima_n: int, now: int) -> Counter[str]:
    """Let memories pass from active over decaying to archived; return how many did, by state."""
    done: Counter[str] = Counter()
    for row in store.memories(anima_n, states=(scoring.ACTIVE, scoring.DECAYING)):
        faded = scoring.decay(row.updated_at, now, row.access_count)
        state = scoring.next_state(row.state, row.importance, faded)
        if state == row.state or state is None:
            continue
        # Fading is no use of the memory: updated_at stays, or nothing would ever be forgotten.
        recency = scoring.recency(row.created_at, now)
        store.update_memory(row._replace(state=state, decay_score=faded, recency_score=recency))
        reason = f"decay {faded:.2f}, importance {row.importance or 0.5:.2f}"
        audit(store, anima_n, now, state, row.id, {"state": row.state}, {"state": state}, reason)
        done[state] += 1
    return done


def merge(store: Store, anima_n: int, now: int) -> int:
    """Make one memory of those that tell the same; return how many were taken into another."""
    rows = {row.n: row for row in store.memories(anima_n, states=(scoring.ACTIVE,))}
    kinds = {n: frozenset(sentences.terms(_text(row))) for n, row in rows.items()}
    holding = defaultdict(list)
    for n, words in kinds.items():
        for word in words:
            holding[word].append(n)
    rarity = {word: math.log(1 + len(rows) / len(ns)) for word, ns in holding.items()}
    merged = 0
    for n in sorted(rows, reverse=True):
        if n not in rows:
            continue
        for other in _candidates(n, kinds[n], holding):
            if other not in rows:
                continue
            share = _likeness(kinds[n], kinds[other], rarity)
            if share >= _SAME:
                rows[n] = _united(store, rows.pop(other), rows[n], share, now)
                merged += 1
    return merged


def _text(row: MemoryRow) -> str:
    return row.content or row.summary or ""


def _candidates(n: int, words: frozenset[str], holding: dict[str, list[int]]) -> list[int]:
    """Return older memories with at least two words that are not everywhere, newest first."""
    seen: Counter[int] = Counter()
    for word in words:
        if len(holding[word]) <= _TOO_COMMON:
            seen.update(other for other in holding[word] if other < n)
    return sorted((other for other, count in seen.items() if count > 1), reverse=True)


def _likeness(left: frozenset[str], right: frozenset[str], rarity: dict[str, float]) -> float:
    """Return the share of all their words that two memories have in common, rare ones first."""
    # Summed in order: a set's order changes from run to run, and with it the last digit.
    both = sum(rarity[word] for word in sorted(left & right))
    return both / (sum(rarity[word] for word in sorted(left | right)) or 1.0)


def _united(store: Store, old: MemoryRow, new: MemoryRow, share: float, now: int) -> MemoryRow:
    """Take an older memory into a newer one, with everything it was made of."""
    times = _times(old) + _times(new)
    starts = [t for t in (old.time_start, new.time_start) if t is not None]
    ends = [t for t in (old.time_end, new.time_end) if t is not None]
    row = new._replace(
        content=_both(_text(new), _text(old)),
        # What comes back is worth more than what happened once.
        importance=round(min(1.0, max(old.importance or 0.5, new.importance or 0.5) + 0.05), 4),
        confidence=round(max(old.confidence or 0.5, new.confidence or 0.5), 4),
        time_start=min(starts) if starts else None,
        time_end=max(ends) if ends else None,
        meta=json.dumps({**json.loads(new.meta), "times": times}),
        updated_at=now,
    )
    store.update_memory(row)
    store.move_links(old.n, new.n)
    store.update_memory(old._replace(merged_into=new.n, is_deleted=1))
    reason = f"tells the same, {share:.2f} of the words in common"
    audit(store, new.anima_n, now, "merge", old.id, _shown(old), {"merged_into": new.id}, reason)
    audit(store, new.anima_n, now, "merge", new.id, _shown(new), _shown(row), reason)
    return row


def _times(row: MemoryRow) -> int:
    """Return how many memories a memory was made of."""
    times = json.loads(row.meta).get("times", 1)
    return times if isinstance(times, int) else 1


def _both(new: str, old: str) -> str:
    """Return the newer text and what only the older one has to add."""
    said = [frozenset(sentences.terms(s)) for s in sentences.split(new)]
    more = [
        s
        for s in sentences.split(old)
        if all(sentences.similarity(frozenset(sentences.terms(s)), other) < 0.7 for other in said)
    ]
    return sentences.shorten(" ".join([new, *more]), CONTENT)


def _shown(row: MemoryRow) -> dict[str, Optional[object]]:
    """Return the fields of a memory that a merge may change."""
    return {
        "content": row.content,
        "importance": row.importance,
        "confidence": row.confidence,
        "time_start": row.time_start,
        "time_end": row.time_end,
    }

# SPDX-License-Identifier: Apache-2.0
"""The Dreamer's sleep: memories fade by the contract's formulas, and doubles become one."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from typing import NamedTuple

from .. import scoring
from ..language.sentences import sentences, shorten
from ..language.words import overlap, terms
from . import audit
from .episodes import CONTENT
from .job import DreamReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..store.rows import MemoryRow
    from ..store.store import Store
    from .job import Job

# From this share of common, telling words on two memories are about the same thing.
_SAME = 0.5
# Words in more memories than this do not tell one from another.
_TOO_COMMON = 100


def sleep(job: Job) -> DreamReport:
    """Merge memories that tell the same, and let all of them fade."""
    with job.database.snapshot(job.deadline) as store:
        pairs = doubles(store, job.anima_n)
    with job.database.transaction(job.deadline) as store:
        return merge(store, pairs, job.now) + fade(store, job.anima_n, job.now)


def fade(store: Store, anima_n: int, now: int) -> DreamReport:
    """Let memories pass from active over decaying to archived."""
    passed: Counter[str] = Counter()
    for row in store.memories.of(anima_n, states=(scoring.ACTIVE, scoring.DECAYING)):
        faded = scoring.decay(row.updated_at, now, row.access_count)
        state = scoring.next_state(row.state, row.importance, faded)
        if state == row.state or state is None:
            continue
        # Fading is no use of the memory: updated_at stays, or nothing would ever be forgotten.
        recency = scoring.recency(row.created_at, now)
        store.memories.rewrite(row._replace(state=state, decay_score=faded, recency_score=recency))
        reason = f"decay {faded:.2f}, importance {row.importance or 0.5:.2f}"
        audit.note(store, now, state, row, {"state": row.state}, {"state": state}, reason)
        passed[state] += 1
    return DreamReport(decaying=passed[scoring.DECAYING], archived=passed[scoring.ARCHIVED])


class Double(NamedTuple):
    """Two memories that tell the same, by their `n`."""

    older: int
    newer: int
    share: float


def doubles(store: Store, anima_n: int) -> list[Double]:
    """Return the memories that tell the same as a newer one, with the share they have in common.

    This reads and compares everything, so it is done before a write transaction is opened.
    """
    rows = store.memories.of(anima_n, states=(scoring.ACTIVE,))
    kinds = {row.n: frozenset(terms(_text(row))) for row in rows}
    telling = _telling(kinds)
    size = {n: sum(telling[word][0] for word in words) for n, words in kinds.items()}
    gone: set[int] = set()
    pairs = []
    for n in sorted(kinds, reverse=True):
        if n in gone:
            continue
        for other, both in _shared(n, kinds[n], telling):
            share = both / ((size[n] + size[other] - both) or 1)
            if share >= _SAME and other not in gone:
                gone.add(other)
                pairs.append(Double(other, n, share))
    return pairs


def merge(store: Store, pairs: Iterable[Double], now: int) -> DreamReport:
    """Make one memory of each pair."""
    merged = 0
    for pair in pairs:
        old, new = store.memories.by_n(pair.older), store.memories.by_n(pair.newer)
        # Somebody else may have been faster.
        if not old.is_deleted and not new.is_deleted:
            _unite(store, old, new, pair.share, now)
            merged += 1
    return DreamReport(merged=merged)


def _telling(kinds: dict[int, frozenset[str]]) -> dict[str, tuple[int, list[int]]]:
    """Return each word's rarity and the memories with it; nothing for words found everywhere."""
    holding: dict[str, list[int]] = defaultdict(list)
    for n, words in kinds.items():
        for word in words:
            holding[word].append(n)
    # Whole numbers: their sum does not depend on the order of a set.
    return {
        word: (round(1000 * math.log(1 + len(kinds) / len(ns))), ns)
        if len(ns) <= _TOO_COMMON
        else (0, [])
        for word, ns in holding.items()
    }


def _shared(
    n: int, words: frozenset[str], telling: dict[str, tuple[int, list[int]]]
) -> list[tuple[int, int]]:
    """Return older memories and the rarity of what they share with one, newest first."""
    both: dict[int, int] = defaultdict(int)
    for word in words:
        rarity, ns = telling[word]
        for other in ns:
            if other < n:
                both[other] += rarity
    return sorted(both.items(), reverse=True)


def _text(row: MemoryRow) -> str:
    """Return what a memory tells."""
    return row.content or row.summary or ""


def _unite(store: Store, old: MemoryRow, new: MemoryRow, share: float, now: int) -> None:
    """Take an older memory into a newer one, with everything it was made of."""
    times = _times(old) + _times(new)
    starts = [t for t in (old.time_start, new.time_start) if t is not None]
    ends = [t for t in (old.time_end, new.time_end) if t is not None]
    row = new._replace(
        content=_both(_text(new), _text(old)),
        importance=_reinforced(old.importance, new.importance),
        confidence=round(max(old.confidence or 0.5, new.confidence or 0.5), 4),
        time_start=min(starts) if starts else None,
        time_end=max(ends) if ends else None,
        meta=json.dumps({**json.loads(new.meta), "times": times}),
        updated_at=now,
    )
    store.memories.rewrite(row)
    store.memories.move_links(old.n, new.n)
    store.memories.rewrite(old._replace(merged_into=new.n, is_deleted=1))
    reason = f"tells the same, {share:.2f} of the words in common"
    audit.note(store, now, "merge", old, _shown(old), {"merged_into": new.id}, reason)
    audit.note(store, now, "merge", new, _shown(new), _shown(row), reason)


def _reinforced(old: Optional[float], new: Optional[float]) -> float:
    """Return the importance of what came back: more, but small talk stays small talk."""
    low, high = sorted(0.5 if value is None else value for value in (old, new))
    return round(1.0 - (1.0 - high) * (1.0 - 0.1 * low), 4)


def _times(row: MemoryRow) -> int:
    """Return how many memories a memory was made of."""
    times = json.loads(row.meta).get("times", 1)
    return times if isinstance(times, int) else 1


def _both(new: str, old: str) -> str:
    """Return the newer text and what only the older one has to add."""
    newer = [frozenset(terms(s)) for s in sentences(new)]
    more = [
        s
        for s in sentences(old)
        if all(overlap(frozenset(terms(s)), other) < 0.7 for other in newer)
    ]
    return shorten(" ".join([new, *more]), CONTENT)


def _shown(row: MemoryRow) -> dict[str, Optional[object]]:
    """Return the fields of a memory that a merge may change."""
    return {
        "content": row.content,
        "importance": row.importance,
        "confidence": row.confidence,
        "time_start": row.time_start,
        "time_end": row.time_end,
    }

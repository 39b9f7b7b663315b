# SPDX-License-Identifier: Apache-2.0
"""The Dreamer's sleep: memories fade by the contract's formulas, and doubles become one."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cached_property

from .. import scoring
from ..language.sentences import CODE, sentences
from ..language.words import words
from ..typed import NamedTuple
from . import audit
from .job import DreamReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..store.rows import MemoryRow
    from ..store.store import Store
    from .job import Job


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
        faded = scoring.decay(row.happened_at, now, row.access_count)
        state = scoring.next_state(row.state, row.importance, faded)
        if state == row.state or state is None:
            continue
        # Fading is no use of the memory: updated_at stays.
        recency = scoring.recency(row.happened_at, now)
        store.memories.rewrite(row._replace(state=state, decay_score=faded, recency_score=recency))
        reason = f"decay {faded:.2f}, importance {row.importance or 0.5:.2f}"
        audit.note(store, now, state, row, {"state": row.state}, {"state": state}, reason)
        passed[state] += 1
    return DreamReport(decaying=passed[scoring.DECAYING], archived=passed[scoring.ARCHIVED])


class Double(NamedTuple):
    """Two memories of which the newer says all that the older one says, by their ids."""

    older: str
    newer: str


def doubles(store: Store, anima_n: int) -> list[Double]:
    """Return the memories of which a newer one says all, sentence by sentence in the same words.

    What only resembles another is no double: two weights on two days differ in one number. This
    reads and compares everything, so it is done before a write transaction is opened.
    """
    rows = store.memories.of(anima_n, states=(scoring.ACTIVE,))
    rows.sort(key=lambda row: (row.happened_at, row.n), reverse=True)
    saying: dict[str, list[_Told]] = defaultdict(list)
    pairs = []
    for told in map(_Told, rows):
        # Whoever says all of it says its rarest word.
        rarest = min((saying[word] for word in told.words), key=len, default=[])
        newer = next((one for one in rarest if one.says_all_of(told)), None)
        if newer is not None:
            pairs.append(Double(told.id, newer.id))
            continue
        for word in told.words:
            saying[word].append(told)
    return pairs


class _Told:
    """What a memory tells; cut into sentences, which takes long, only where its words suffice."""

    def __init__(self, row: MemoryRow) -> None:
        self.id, self._text = row.id, row.content or row.summary or ""
        # A number may count the entries of a list, which is no part of its sentences.
        told = words(CODE.sub("\n", self._text))
        self.words = frozenset(word for word in told if not word.isdecimal())

    @cached_property
    def _sentences(self) -> frozenset[tuple[str, ...]]:
        """Its sentences, each as its words; one without words says nothing."""
        spoken = (tuple(words(sentence)) for sentence in sentences(self._text))
        return frozenset(sentence for sentence in spoken if sentence)

    def says_all_of(self, other: _Told) -> bool:
        """Return whether each sentence of another memory is one of this."""
        return other.words <= self.words and other._sentences <= self._sentences


def merge(store: Store, pairs: Iterable[Double], now: int) -> DreamReport:
    """Make one memory of each pair."""
    merged = 0
    for pair in pairs:
        old, new = store.memories.by_id(pair.older), store.memories.by_id(pair.newer)
        # Somebody else may have been faster, and one may be erased.
        if old and new and not old.is_deleted and not new.is_deleted:
            _unite(store, old, new, now)
            merged += 1
    return DreamReport(merged=merged)


def _unite(store: Store, old: MemoryRow, new: MemoryRow, now: int) -> None:
    """Take an older memory into a newer one, with everything it was made of."""
    times = _times(old) + _times(new)
    starts = [t for t in (old.time_start, new.time_start) if t is not None]
    ends = [t for t in (old.time_end, new.time_end) if t is not None]
    row = new._replace(
        # What comes back word for word is no weightier for it: small talk comes back most.
        importance=_greater(old.importance, new.importance),
        confidence=_greater(old.confidence, new.confidence),
        time_start=min(starts) if starts else None,
        time_end=max(ends) if ends else None,
        meta=json.dumps({**json.loads(new.meta), "times": times}),
        # What older tables made of either is made anew.
        language_version=min(old.language_version, new.language_version),
        updated_at=now,
    )
    store.memories.rewrite(row)
    store.memories.move_links(old.n, new.n)
    store.memories.rewrite(old._replace(merged_into=new.n, is_deleted=1))
    reason = "a later memory says all of it"
    audit.note(store, now, "merge", old, _shown(old), {"merged_into": new.id}, reason)
    audit.note(store, now, "merge", new, _shown(new), _shown(row), reason)


def _greater(old: Optional[float], new: Optional[float]) -> float:
    """Return the greater of two shares; one that is not known is middling."""
    return max(0.5 if value is None else value for value in (old, new))


def _times(row: MemoryRow) -> int:
    """Return how many memories a memory was made of."""
    times = json.loads(row.meta).get("times", 1)
    return times if isinstance(times, int) else 1


def _shown(row: MemoryRow) -> dict[str, Optional[object]]:
    """Return the fields of a memory that a merge may change."""
    return {
        "importance": row.importance,
        "confidence": row.confidence,
        "time_start": row.time_start,
        "time_end": row.time_end,
    }

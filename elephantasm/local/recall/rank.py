# SPDX-License-Identifier: Apache-2.0
"""Ranking: from a query to the passages most likely to hold its answer.

A passage's score is a plain weighted sum of features, each between 0 and about 1:

    question    what the query asks for
    hits        which passages have its words
    meaning     which passages mean the same, where the application can tell
    shortlist   which of all passages are worth scoring
    scene       what stands around those
    features    what speaks for and against each
    weights     how much that counts
"""

from __future__ import annotations

import math
from operator import mul

from .features import features_of
from .hits import Hits
from .passages import Passages
from .question import question_of
from .scene import Scene
from .shortlist import further, shortlist
from .weights import weights_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from typing import Optional

    from .features import Features
    from .meaning import Nearness
    from .passages import Passage


def rank(
    db: sqlite3.Connection,
    anima_n: int,
    query: str,
    now: Optional[int] = None,
    limit: int = 300,
    near: Optional[Nearness] = None,
) -> list[Passage]:
    """Return the anima's passages for the query, best first; further ones after all others.

    Args:
        db: An open transaction.
        anima_n: Whose events are looked at; no others are.
        query: A question, a message or a few words, in any language.
        now: The time "last week" in the query is seen from, in microseconds; by default the time
            of the last event.
        limit: How many passages at most.
        near: How near the passages' meaning is to the query's; None where only words tell.
    """
    stored = Passages(db, anima_n)
    speakers = stored.speakers()
    total = sum(speaker.passages for speaker in speakers)
    if not total:
        return []
    span = stored.time_span()
    question = question_of(query, [speaker.name for speaker in speakers], span, now)
    hits = Hits(stored, question.terms, total, question.languages)
    listed = shortlist(stored, question, hits, near.nearest if near else ())
    passages = stored.read(listed)
    meanings = near.of([passage.p for passage in passages]) if near else {}
    mean_terms = sum(speaker.terms for speaker in speakers) / total
    scene = Scene(stored, passages, hits, span, mean_terms, meanings)
    assistants = sum(one.passages for one in speakers if one.event_type == "message.out")
    weights = weights_for(question.is_message, is_to_assistant=2 * assistants >= total)
    scored = [
        passage._replace(score=_weighted(weights, features_of(passage, question, hits, scene)))
        for passage in passages
    ]
    scored.sort(key=lambda passage: (-passage.score, -passage.p))
    # Of the numbers on the list some may be of no passage: the turn before the first of a session.
    known = [passage.p for passage in passages]
    return [*scored, *_read_further(stored, further(stored, hits, known))][:limit]


def _read_further(stored: Passages, numbers: Sequence[int]) -> list[Passage]:
    """Return the messages among these passages, in their order."""
    read = {passage.p: passage for passage in stored.read(numbers)}
    found = (read[p] for p in numbers if p in read)
    return [
        passage._replace(is_further=True)
        for passage in found
        if passage.event_type.startswith("message.")
    ]


def _weighted(weights: Features, features: Features) -> float:
    # fsum: sum() adds floats otherwise from Python 3.12 on.
    return math.fsum(map(mul, weights, features))

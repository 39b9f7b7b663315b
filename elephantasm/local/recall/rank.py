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
    feedback    what the best of them lead to, which is listed too, and counts for all
"""

from __future__ import annotations

import heapq
import math
from operator import mul

from .features import features_of
from .feedback import Feedback
from .hits import Hits
from .passages import Passages, contents
from .places import TURN_BITS
from .question import question_of
from .scene import Scene
from .shortlist import further, shortlist
from .weights import weights_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from typing import Optional

    from .features import Features
    from .meaning import Nearness
    from .passages import Passage
    from .question import Question

# Passages that are taken to be about what is asked, and how many they may lead to.
_LEADING, _LED_TO = 5, 100
# What a passage loses if another of its turn is better: a pack that quotes that one gains more from
# another turn.
_SAME_TURN = 0.8


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
    stretches = stored.stretches() if question.is_message else 0
    hits = Hits(stored, question.terms, total, question.languages, stretches)
    assistants = sum(one.passages for one in speakers if one.event_type == "message.out")
    weights = weights_for(question.is_message, is_to_assistant=2 * assistants >= total)
    mean_terms = sum(speaker.terms for speaker in speakers) / total
    ranking = _Ranking(stored, question, hits, weights, span, mean_terms, near)
    ranking.add(shortlist(stored, question, hits, near.nearest if near else ()))
    if weights.feedback:
        texts = _texts(db, ranking.leading(_LEADING))
        ranking.follow(Feedback(stored, texts, question.terms, total))
    scored = ranking.best()
    # Of the numbers on the list some may be of no passage: the turn before the first of a session.
    known = [passage.p for passage in scored]
    return [*scored, *_read_further(stored, further(stored, hits, known))][:limit]


class _Ranking:
    """The passages listed for a query, with what speaks for and against each.

    Args:
        stored: All passages.
        question: What is asked.
        hits: Where its words are.
        weights: How much each feature counts.
        span: When the first and the last event of the store occurred.
        mean_terms: Terms of a passage on average.
        near: How near the passages' meaning is to the query's; None where only words tell.
    """

    def __init__(
        self,
        stored: Passages,
        question: Question,
        hits: Hits,
        weights: Features,
        span: tuple[int, int],
        mean_terms: float,
        near: Optional[Nearness],
    ) -> None:
        self._stored, self._question, self._hits, self._weights = stored, question, hits, weights
        self._span, self._mean_terms, self._near = span, mean_terms, near
        self._listed: dict[int, tuple[Passage, float]] = {}

    def add(self, numbers: Iterable[int]) -> None:
        """List passages beside those that are listed."""
        new = self._stored.read([p for p in numbers if p not in self._listed])
        known = [*self._listed, *(passage.p for passage in new)]
        meanings = self._near.of(known) if self._near else {}
        scene = Scene(self._stored, new, self._hits, self._span, self._mean_terms, meanings)
        for passage in new:
            features = features_of(passage, self._question, self._hits, scene)
            # fsum: sum() adds floats otherwise from Python 3.12 on.
            score = math.fsum(map(mul, self._weights, features))
            self._listed[passage.p] = passage, score

    def leading(self, count: int) -> list[Passage]:
        """Return the best so many of the passages listed."""
        listed = self._listed
        best = heapq.nsmallest(count, listed, key=lambda p: (-listed[p][1], -p))
        return [listed[p][0] for p in best]

    def follow(self, feedback: Feedback) -> None:
        """List what the leading passages lead to, and count that for all that are listed."""
        self.add(feedback.heaviest(_LED_TO))
        weights = self._weights
        for p, (passage, score) in self._listed.items():
            led = weights.feedback * feedback.of(p)
            led += weights.feedback_session * feedback.in_stretch(passage.stretch)
            self._listed[p] = passage, score + led

    def best(self) -> list[Passage]:
        """Return the passages listed, best first."""
        listed = self._listed
        turns: set[int] = set()
        scored = []
        for p in sorted(listed, key=lambda p: (-listed[p][1], -p)):
            passage, score = listed[p]
            turn = p >> TURN_BITS
            scored.append(passage._replace(score=score - _SAME_TURN if turn in turns else score))
            turns.add(turn)
        scored.sort(key=lambda passage: (-passage.score, -passage.p))
        return scored


def _texts(db: sqlite3.Connection, passages: Sequence[Passage]) -> list[str]:
    """Return the texts of passages, in their order."""
    of_events = contents(db, sorted({passage.event_n for passage in passages}))
    return [of_events[one.event_n][0][one.start : one.stop] for one in passages]


def _read_further(stored: Passages, numbers: Sequence[int]) -> list[Passage]:
    """Return the messages among these passages, in their order."""
    read = {passage.p: passage for passage in stored.read(numbers)}
    found = (read[p] for p in numbers if p in read)
    return [
        passage._replace(is_further=True)
        for passage in found
        if passage.event_type.startswith("message.")
    ]

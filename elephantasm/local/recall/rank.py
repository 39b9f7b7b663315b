# SPDX-License-Identifier: Apache-2.0
"""Ranking: from a query to the passages most likely to hold its answer.

A passage's score is a plain weighted sum of features, each between 0 and about 1.
"""

from __future__ import annotations

import heapq
import math
import re

from ..language import concepts, dates, questions
from ..language.words import STOP_WORDS, terms
from . import places
from .passages import Passage, Passages

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from typing import Optional

    _Found = list[tuple[float, list[int]]]

# Feature: its weight between people, its weight where an assistant takes part.
#
# The unit is a passage that has every word of the query, scored by `match`; the other weights say
# how much of that unit a kind of evidence may outvote. Between people an answer seldom repeats the
# question's words: what stands around it and who says it counts nearly as much as its own words.
# With an assistant, who repeats everything at length, the user's own words are the evidence.
WEIGHTS = {
    # BM25 of the passage over the most this query can give.
    "match": (5.0, 7.5),
    # Half the words tell more than half of what all of them do: the second half is taken back.
    "match_squared": (-2.0, -2.0),
    # Kinds and synonyms of the query's words: about half as sure as the words themselves.
    "related": (3.0, 1.0),
    # The words in the three turns before and after. In a chat the topic stands there, the answer
    # here; long assistant turns are about one topic anyway, so it tells little between them.
    "window": (3.5, 1.7),
    # The words in the whole session: separates sessions, not the turns in one.
    "session": (2.0, 0.0),
    # The turn before asks with the query's words, so this one answers. Where the user asks and
    # the assistant answers that is true of every second turn and tells nothing.
    "previous_question": (2.0, 0.0),
    # The query names a speaker and it is this one: worth half of all its words.
    "named": (2.5, 2.5),
    # The query asks when, the passage has a time, and the words are near.
    "time": (2.0, 1.0),
    # The query asks how many, the passage has a number: a hint only, numbers are everywhere.
    "number": (0.5, 1.5),
    # The query asks who or where, the passage has a name: the same.
    "name": (0.5, 1.0),
    # Said in a time the query names: as telling as most of its words.
    "period": (4.0, 4.0),
    # Said by the agent: it elaborates, the user states; more so the more words it repeats.
    "agent": (-1.0, -1.0),
    "agent_match": (-1.5, -1.5),
    # First passage of its turn: a long turn says first what it is about.
    "first": (2.0, 2.0),
    # A standing wish of the user holds whatever is asked, and shares no word with it.
    "directive": (0.5, 2.0),
    # Many words: a passage of a long turn matches by chance more often.
    "long": (0.0, -1.0),
    # Late in the store: with an assistant a matter is stated once, then worked on.
    "late": (0.0, -1.5),
}

# A score that is as good as certain.
FULL = 10.0

# How much a word counts for a turn that was said some turns before (-) or after.
_NEARNESS = ((0, 1.0), (-1, 0.8), (1, 0.8), (-2, 0.6), (2, 0.6), (-3, 0.4), (3, 0.4))
# BM25's usual constants; a term counts once in a passage, in a session every turn with it.
_K1, _B = 1.2, 0.75
_SESSION_TURNS = 30  # the length at which a session is neither long nor short
_LONG = 40  # terms
_DAY = 86_400_000_000

_MOST_TERMS = 32  # of a query; of a longer one the rarest count
_MOST_PASSAGES = 10_000  # of one word that are looked at, the newest: bounds the time
_BEST = 200  # passages taken by their own words
_BEST_FIRST = 200  # first passages of their turn taken, related words counted
_BEST_RELATED = 100  # ... with related words
_NEIGHBOURED = 60  # best passages whose neighbours are looked at
_FEW = 60  # fewer than that: what a named speaker said last is looked at, too
_DIRECTIVES = 40
_PERIOD_TURNS = 200


def rank(
    db: sqlite3.Connection, anima_n: int, query: str, now: Optional[int] = None, limit: int = 300
) -> list[Passage]:
    """The anima's passages for the query, best first.

    Args:
        db: An open transaction.
        anima_n: Whose events are looked at; no others are.
        query: A question, a message or a few words, in any language.
        now: The time "last week" in the query is seen from, in microseconds; by default the time
            of the last event.
        limit: How many passages at most.
    """
    stored = Passages(db, anima_n)
    heard = stored.speakers()
    total = sum(row[2] for row in heard)
    if not total:
        return []
    first, last = stored.time_span()
    years = (dates.day_of(first).year, dates.day_of(last).year)
    periods = dates.periods(query, last if now is None else now, years)
    asked = _Query(query, [row[0] for row in heard], periods)
    hits = _Hits(stored, asked.terms, total)
    passages = stored.read(_candidates(stored, asked, hits))
    scene = _Scene(stored, passages, hits, (first, last), sum(row[3] for row in heard) / total)
    column = int(any(row[1] == "message.out" for row in heard))
    scored = []
    for passage in passages:
        features = _features(passage, asked, hits, scene)
        # fsum: sum() adds floats otherwise from Python 3.12 on.
        score = math.fsum(WEIGHTS[name][column] * value for name, value in features.items())
        scored.append(passage._replace(score=score))
    scored.sort(key=lambda passage: (-passage.score, passage.p))
    return scored[:limit]


class _Query:
    """What a query asks for."""

    def __init__(self, query: str, names: Iterable[str], periods: list[tuple[int, int]]) -> None:
        low = query.lower()
        found = list(dict.fromkeys(terms(query)))
        self.named = sorted({name for name in names if _is_named(name, query)})
        # Whom it is about is asked of the speaker, not of the words.
        spent = {term for name in self.named for term in terms(name)}
        spent.update(questions.fillers())
        self.terms = [term for term in found if term not in spent] or found
        self.periods = periods
        self.when = bool(questions.WHEN.search(low))
        self.how_many = bool(questions.HOW_MANY.search(low))
        self.who = bool(questions.WHO.search(low))


def _is_named(name: str, query: str) -> bool:
    """Whether the query has the first of someone's names."""
    first = "".join(name.split()[:1])
    if not first or first.lower() in ("user", "assistant", "agent", "system", "tool"):
        return False
    # In small letters "will" is no name.
    ignore = 0 if first.lower() in STOP_WORDS else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(first)}(?!\w)", query, ignore) is not None


class _Hits:
    """Which passages have the query's words and related ones, and what those weigh."""

    def __init__(self, stored: Passages, asked: Sequence[str], total: int) -> None:
        self._stored, self._total = stored, total
        plain = self._plain(asked)
        related = self._related(asked)
        self.most = (
            math.fsum(value for value, _ in plain)
            or math.fsum(value for value, _ in related)
            or 1.0
        )
        self.plain = _summed(plain)
        self.related = _summed(related)
        self._turns = [
            (value, {p >> places.TURN_BITS for p in found}) for value, found in plain + related
        ]
        self._best: dict[int, float] = {}
        for p, value in self.plain.items():
            turn = p >> places.TURN_BITS
            self._best[turn] = max(value, self._best.get(turn, 0.0))

    def _plain(self, terms: Sequence[str]) -> _Found:
        """The passages with each word, the rarest word first."""
        found = []
        for term in terms:
            numbers = self._with([term])
            if numbers:
                found.append((self._idf(len(numbers)), numbers))
        found.sort(key=lambda pair: -pair[0])
        return found[:_MOST_TERMS]

    def _related(self, terms: Sequence[str]) -> _Found:
        found = []
        for group, share in concepts.related(terms[:_MOST_TERMS]):
            numbers = self._with(group)
            if numbers:
                found.append((self._idf(len(numbers)) * share, numbers))
        return found

    def _with(self, terms: Sequence[str]) -> list[int]:
        return self._stored.with_any(terms, _MOST_PASSAGES)

    def _idf(self, count: int) -> float:
        return math.log(1.0 + (self._total - count + 0.5) / (count + 0.5))

    def of_turn(self, turn: int) -> float:
        """The words in the best passage of a turn."""
        return self._best.get(turn, 0.0) / self.most

    def near(self, turn: int) -> float:
        """The words in and around a turn, the nearest counting most."""
        found = 0.0
        for value, turns in self._turns:
            for step, nearness in _NEARNESS:
                if turn + step in turns:
                    found += value * nearness
                    break
        return found / self.most

    def of_stretches(self, lengths: dict[int, int]) -> dict[int, float]:
        """How well each stretch, of so many turns, matches as a whole."""
        sums = dict.fromkeys(lengths, 0.0)
        for value, turns in self._turns:
            counts: dict[int, int] = {}
            for turn in turns:
                stretch = turn >> (places.STRETCH_BITS - places.TURN_BITS)
                counts[stretch] = counts.get(stretch, 0) + 1
            for stretch, count in counts.items():
                if stretch in sums:
                    k = _K1 * (1 - _B + _B * lengths[stretch] / _SESSION_TURNS)
                    sums[stretch] += value * count / (count + k)
        return {stretch: value / self.most for stretch, value in sums.items()}


def _summed(found: _Found) -> dict[int, float]:
    sums: dict[int, float] = {}
    for value, numbers in found:
        for p in numbers:
            sums[p] = sums.get(p, 0.0) + value
    return sums


def _best(sums: dict[int, float], count: int) -> list[int]:
    return heapq.nlargest(count, sums, key=sums.__getitem__)


def _candidates(stored: Passages, asked: _Query, hits: _Hits) -> list[int]:
    """Numbers of the passages worth scoring."""
    both = dict(hits.plain)
    for p, value in hits.related.items():
        both[p] = both.get(p, 0.0) + value
    # A long turn has many passages and says first what it is about: its first may not drown.
    firsts = {p: value for p, value in both.items() if not p & places.PART}
    chosen = dict.fromkeys(_best(hits.plain, _BEST))
    chosen.update(dict.fromkeys(_best(firsts, _BEST_FIRST) + _best(both, _BEST_RELATED)))
    for p in list(chosen)[:_NEIGHBOURED]:
        turn = p >> places.TURN_BITS
        for near in (turn - 2, turn - 1, turn + 1, turn + 2):
            chosen[near << places.TURN_BITS] = None
    if len(chosen) < _FEW:
        for name in asked.named:
            chosen.update(dict.fromkeys(stored.newest_by(name, _FEW)))
    chosen.update(dict.fromkeys(stored.newest_directives(_DIRECTIVES)))
    for first, last in asked.periods:
        if last - first < 11 * _DAY:
            said = stored.turns_between(first, last + 2 * _DAY, _PERIOD_TURNS)
            chosen.update(dict.fromkeys(said))
    return list(chosen)


class _Scene:
    """What stands around the candidates."""

    def __init__(
        self,
        stored: Passages,
        passages: Sequence[Passage],
        hits: _Hits,
        span: tuple[int, int],
        mean_terms: float,
    ) -> None:
        self._first, self._time = span[0], max(1, span[1] - span[0])
        self._mean_terms = max(1.0, mean_terms)
        self._asking = {found.turn for found in passages if found.flags & places.QUESTION}
        before = {found.turn - 1 for found in passages} - {found.turn for found in passages}
        numbers = sorted(turn << places.TURN_BITS for turn in before)
        self._asking.update(
            found.turn for found in stored.read(numbers) if found.flags & places.QUESTION
        )
        stretches = sorted({found.stretch for found in passages})
        self.sessions = hits.of_stretches(stored.turns_of(stretches))

    def asks(self, turn: int) -> bool:
        """Whether the turn ends in a question."""
        return turn in self._asking

    def shortness(self, terms: int) -> float:
        """BM25's factor for a passage of so many terms."""
        return (1 + _K1) / (1 + _K1 * (1 - _B + _B * terms / self._mean_terms))

    def lateness(self, at: int) -> float:
        """0 for the first event of the store, 1 for the last."""
        return (at - self._first) / self._time


def _features(passage: Passage, asked: _Query, hits: _Hits, scene: _Scene) -> dict[str, float]:
    flags, turn = passage.flags, passage.turn
    part = scene.shortness(passage.terms) / hits.most
    match = hits.plain.get(passage.p, 0.0) * part
    near = hits.near(turn)
    agent = passage.event_type == "message.out"
    return {
        "match": match,
        "match_squared": match * match,
        "related": hits.related.get(passage.p, 0.0) * part,
        "window": near,
        "session": scene.sessions.get(passage.stretch, 0.0),
        "previous_question": hits.of_turn(turn - 1) if scene.asks(turn - 1) else 0.0,
        "named": float(passage.author in asked.named),
        "time": near if asked.when and flags & places.TIME else 0.0,
        "number": float(asked.how_many and flags & places.NUMBER > 0),
        "name": float(asked.who and flags & places.NAME > 0),
        "period": _in_period(asked.periods, passage.occurred_at),
        "agent": float(agent),
        "agent_match": match if agent else 0.0,
        "first": float(flags & places.FIRST > 0),
        "directive": float(flags & places.DIRECTIVE > 0),
        "long": min(1.0, passage.terms / _LONG),
        "late": scene.lateness(passage.occurred_at),
    }


def _in_period(periods: Sequence[tuple[int, int]], at: int) -> float:
    """1 in a time the query names, a half soon after: much is told some days later."""
    if any(first <= at <= last for first, last in periods):
        return 1.0
    return 0.5 if any(last < at <= last + 10 * _DAY for _, last in periods) else 0.0

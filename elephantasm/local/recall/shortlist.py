# SPDX-License-Identifier: Apache-2.0
"""Which passages are worth scoring: some hundreds out of any number.

A passage that is not on the list is not found, whatever its score would be; so there are several
ways onto it, by words and by what needs no word. One too many costs only time.
"""

from __future__ import annotations

import heapq

from ..scoring import DAY
from .passages import last_turns
from .places import PART, STRETCH_BITS, TURN_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .hits import Hits
    from .passages import Passages
    from .question import Question

# Passages taken by the query's own words, as the first of their turn, and with related words.
_BY_WORDS, _BY_FIRST, _BY_RELATED = 200, 200, 100
# Best passages whose neighbours are looked at, and how many turns to each side those reach:
# beside a question stands its answer, without the question's words.
_NEIGHBOURED, _STEPS = 60, (-2, -1, 1, 2)
# Fewer than this: what a named speaker said last is looked at, too.
_FEW = 60
# Standing wishes, the newest: they hold whatever is asked.
_WISHES = 40
# Fewer than this leave room in a pack.
_ENOUGH = 120
_EVER = (-(2**62), 2**62)
# Turns of a time that the query names; of a longer time than this, words must find them.
_OF_PERIOD, _LONGEST_PERIOD = 200, 11 * DAY
# What happened on a day is often told on one of the next two.
_TOLD_AFTER = 2 * DAY


def shortlist(
    stored: Passages, question: Question, hits: Hits, nearest: Iterable[int] = ()
) -> list[int]:
    """Return the numbers of the passages worth scoring, none twice.

    Args:
        stored: All passages.
        question: What is asked.
        hits: Where its words are.
        nearest: Passages that mean the same, whatever their words.
    """
    # A dictionary for its order and for its keys: the best by words come first.
    numbers = dict.fromkeys(_by_words(hits))
    numbers.update(dict.fromkeys(_neighbours(list(numbers)[:_NEIGHBOURED])))
    numbers.update(dict.fromkeys(nearest))
    if len(numbers) < _FEW:
        for name in question.speakers:
            numbers.update(dict.fromkeys(stored.newest_by(name, _FEW)))
    numbers.update(dict.fromkeys(stored.newest_directives(_WISHES)))
    for first, last in question.periods:
        if last - first < _LONGEST_PERIOD:
            turns = stored.turns_between(first, last + _TOLD_AFTER, _OF_PERIOD)
            numbers.update(dict.fromkeys(turns))
    return list(numbers)


def further(stored: Passages, hits: Hits, listed: Sequence[int]) -> list[int]:
    """Return the numbers of passages for room that is left, where few are listed.

    That is what was said last in the sessions where the words are, then what was said last at all.
    """
    if len(listed) >= _ENOUGH:
        return []
    related = {p >> STRETCH_BITS for p in (*hits.own, *hits.related)}
    last = [
        *last_turns(stored.turns_of(sorted(related)), _ENOUGH),
        *stored.turns_between(*_EVER, _ENOUGH),
    ]
    known = set(listed)
    return [p for p in dict.fromkeys(last) if p not in known]


def _by_words(hits: Hits) -> list[int]:
    """Return the passages that have the most of the query's words, related ones counted last."""
    both = dict(hits.own)
    for p, weight in hits.related.items():
        both[p] = both.get(p, 0.0) + weight
    # A long turn has many passages and says first what it is about: its first may not drown.
    firsts = {p: weight for p, weight in both.items() if not p & PART}
    return (
        _heaviest(hits.own, _BY_WORDS) + _heaviest(firsts, _BY_FIRST) + _heaviest(both, _BY_RELATED)
    )


def _heaviest(weights: Mapping[int, float], count: int) -> list[int]:
    return heapq.nlargest(count, weights, key=weights.__getitem__)


def _neighbours(numbers: Iterable[int]) -> Iterable[int]:
    """Return the first passages of the turns around each; there may be none of that number."""
    return ((p >> TURN_BITS) + step << TURN_BITS for p in numbers for step in _STEPS)

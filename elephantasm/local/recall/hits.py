# SPDX-License-Identifier: Apache-2.0
"""Which passages have the query's words and related ones, and what those words weigh.

A word's weight is its rarity. A question is for one passage, so for it that is rarity among
passages. A message is about a matter that takes whole sessions, so there it is rarity among
sessions: "ready" and "next" are said once in most of them and tell nothing, few as they are.

Sums of weights are given as shares of the most that the query's own words can give, so that they
compare between queries of two words and of twenty.
"""

from __future__ import annotations

import math

from ..language import concepts
from ..typed import NamedTuple
from .bm25 import length_penalty, rarity
from .places import STRETCH_BITS, TURN_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .passages import Passages

# Of a longer query the rarest words count: a pasted page would take a search per word.
_MOST_TERMS = 32
# Passages of one word that are looked at, the newest: a common word may not take for ever.
_MOST_PASSAGES = 10_000
# Turns at which a session is neither long nor short.
_USUAL_TURNS = 30
# Among fewer sessions than these hardly a word is rare.
_FEW_STRETCHES = 12
# How much a word counts for a turn that was said so many turns before (-) or after. The nearest
# come first: a word counts once, where it is nearest.
_NEARNESS = ((0, 1.0), (-1, 0.8), (1, 0.8), (-2, 0.6), (2, 0.6), (-3, 0.4), (3, 0.4))
_FARTHEST = 3


class Hit(NamedTuple):
    """A word of the query, or a group of words related to one.

    Attributes:
        weight: How much it tells.
        passages: The numbers of the passages with it.
    """

    weight: float
    passages: list[int]


class Hits:
    """Where the words of a query are.

    Args:
        stored: The passages.
        terms: The query's words, as stems.
        total: How many passages there are.
        languages: Those that the query may be in; none for all.
        stretches: How many stretches there are, if words are to count by those that have them.

    Attributes:
        own: By passage, the weight of the query's words in it.
        related: By passage, the weight of the words in it that are related to those.
        most: What a passage with all words weighs.
    """

    def __init__(
        self,
        stored: Passages,
        terms: Sequence[str],
        total: int,
        languages: tuple[str, ...] = (),
        stretches: int = 0,
    ) -> None:
        self._stored, self._total, self._languages = stored, total, languages
        self._stretches = stretches if stretches >= _FEW_STRETCHES else 0
        own, related = self._own_words(terms), self._related_words(terms)
        # Where no word is known as it stands, the related ones are all there is.
        self.most = _weight(own) or _weight(related) or 1.0
        self.own = _summed(own)
        self.related = _summed(related)
        self._turns = [
            (hit.weight, {p >> TURN_BITS for p in hit.passages}) for hit in own + related
        ]
        self._counts: list[tuple[float, dict[int, int]]] = []  # made when first asked for
        self._best_in_turn = _best_in(self.own, TURN_BITS)
        self._own = own
        self._peaks: dict[int, float] = {}  # made when first asked for

    def _own_words(self, terms: Sequence[str]) -> list[Hit]:
        """Return the words that any passage has, the rarest first."""
        hits = [hit for hit in (self._hit([term]) for term in terms) if hit.passages]
        hits.sort(key=lambda hit: -hit.weight)
        return hits[:_MOST_TERMS]

    def _related_words(self, terms: Sequence[str]) -> list[Hit]:
        """Return the groups of related words that any passage has one of."""
        near = concepts.related(terms[:_MOST_TERMS], self._languages)
        hits = (self._hit(group, share) for group, share in near)
        return [hit for hit in hits if hit.passages]

    def _hit(self, terms: Iterable[str], share: float = 1.0) -> Hit:
        passages = self._stored.with_any(terms, _MOST_PASSAGES)
        if self._stretches:
            stretches = {p >> STRETCH_BITS for p in passages}
            return Hit(rarity(len(stretches), self._stretches) * share, passages)
        return Hit(rarity(len(passages), self._total) * share, passages)

    def in_turn(self, turn: int) -> float:
        """Return the share of the query's words in the best passage of a turn."""
        return self._best_in_turn.get(turn, 0.0) / self.most

    def peak(self, stretch: int) -> float:
        """Return how good the best passage of a stretch is, where 1 is the best of all.

        Of a long message no passage has more than a few words: what tells is which has most. A
        word that is said again and again where it is said at all counts more: that is what is
        talked about there.
        """
        if not self._peaks and self.own:
            told = [Hit(hit.weight * _insistence(hit.passages), hit.passages) for hit in self._own]
            best = _best_in(_summed(told), STRETCH_BITS)
            most = max(best.values())
            self._peaks = {one: weight / most for one, weight in best.items()}
        return self._peaks.get(stretch, 0.0)

    def near(self, turn: int) -> float:
        """Return the share of the words in and around a turn, the nearest counting most."""
        weight = 0.0
        around = set(range(turn - _FARTHEST, turn + _FARTHEST + 1))
        for value, turns in self._turns:
            if around.isdisjoint(turns):  # most words are: seen sooner than turn by turn
                continue
            for step, nearness in _NEARNESS:
                if turn + step in turns:
                    weight += value * nearness
                    break
        return weight / self.most

    def in_stretches(self, lengths: Mapping[int, int]) -> dict[int, float]:
        """Return how well each stretch matches as a whole.

        Args:
            lengths: How many turns each has.
        """
        sums = dict.fromkeys(lengths, 0.0)
        penalties = {s: length_penalty(turns, _USUAL_TURNS) for s, turns in lengths.items()}
        if not self._counts:
            self._counts = [(value, _by_stretch(turns)) for value, turns in self._turns]
        for value, counts in self._counts:
            for stretch, count in counts.items():
                if stretch in sums:
                    sums[stretch] += value * count / (count + penalties[stretch])
        return {stretch: value / self.most for stretch, value in sums.items()}


def _insistence(passages: Iterable[int]) -> float:
    """Return how often a word is said where it is said at all; the root, as it is a hint only."""
    turns = {p >> TURN_BITS for p in passages}
    stretches = {turn >> (STRETCH_BITS - TURN_BITS) for turn in turns}
    return math.sqrt(len(turns) / len(stretches))


def _by_stretch(turns: Iterable[int]) -> dict[int, int]:
    """Return in how many turns of each stretch a word is: long turns repeat theirs."""
    counts: dict[int, int] = {}
    for turn in turns:
        stretch = turn >> (STRETCH_BITS - TURN_BITS)
        counts[stretch] = counts.get(stretch, 0) + 1
    return counts


def _weight(hits: Iterable[Hit]) -> float:
    """Return what all these words weigh together."""
    return math.fsum(hit.weight for hit in hits)


def _summed(hits: Iterable[Hit]) -> dict[int, float]:
    """Return the weight of the words in each passage."""
    sums: dict[int, float] = {}
    for weight, passages in hits:
        for p in passages:
            sums[p] = sums.get(p, 0.0) + weight
    return sums


def _best_in(sums: Mapping[int, float], bits: int) -> dict[int, float]:
    """Return the most of all whose numbers differ in so many last bits only."""
    best: dict[int, float] = {}
    for p, weight in sums.items():
        place = p >> bits
        best[place] = max(weight, best.get(place, 0.0))
    return best

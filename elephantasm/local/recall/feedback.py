# SPDX-License-Identifier: Apache-2.0
"""What the best passages say besides the query's words: who says it too speaks of the same.

"Let's go on with the trip" names no place; the passages it finds do, and those lead to the others.
This is pseudo-relevance feedback, as of Rocchio (1971) and Lavrenko and Croft (2001).
"""

from __future__ import annotations

import heapq
import math

from ..language.words import terms
from .bm25 import rarity
from .places import STRETCH_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .passages import Passages

# Words that are looked up, those said most, and how many of them are kept, the most telling.
_LOOKED_UP, _KEPT = 30, 20
# A word in more passages than this tells little, and its list is long.
_MOST_PASSAGES = 500


class Feedback:
    """Which passages have the words of the best ones.

    Args:
        stored: All passages.
        best: The texts of the passages that rank best, in that order.
        asked: The query's own words, as stems.
        total: How many passages there are.
    """

    def __init__(
        self, stored: Passages, best: Sequence[str], asked: Collection[str], total: int
    ) -> None:
        found = []
        for term, said in _said_most(best, asked):
            passages = stored.with_any([term], _MOST_PASSAGES)
            # A word of one passage leads nowhere.
            if 1 < len(passages) < _MOST_PASSAGES:
                found.append((said * rarity(len(passages), total), passages))
        found.sort(key=lambda word: -word[0])
        found = found[:_KEPT]
        most = math.fsum(weight for weight, _ in found)
        self._of: dict[int, float] = {}
        for weight, passages in found:
            for p in passages:
                self._of[p] = self._of.get(p, 0.0) + weight / most
        self._in_stretch: dict[int, float] = {}
        for p, weight in self._of.items():
            stretch = p >> STRETCH_BITS
            self._in_stretch[stretch] = max(weight, self._in_stretch.get(stretch, 0.0))

    def of(self, p: int) -> float:
        """Return the share of these words in a passage."""
        return self._of.get(p, 0.0)

    def in_stretch(self, stretch: int) -> float:
        """Return the share in the best passage of a stretch."""
        return self._in_stretch.get(stretch, 0.0)

    def heaviest(self, count: int) -> list[int]:
        """Return the numbers of the passages with the most of these words."""
        return heapq.nlargest(count, self._of, key=self._of.__getitem__)


def _said_most(best: Sequence[str], asked: Collection[str]) -> list[tuple[str, float]]:
    """Return the words said most in these texts and not asked for, each with how much.

    A text counts as much as all after it that are twice, three times as far down the list.
    """
    said: dict[str, float] = {}
    for place, text in enumerate(best):
        held = terms(text)
        for term in held:
            if term not in asked:
                said[term] = said.get(term, 0.0) + 1 / ((place + 1) * len(held))
    return heapq.nlargest(_LOOKED_UP, said.items(), key=lambda word: word[1])

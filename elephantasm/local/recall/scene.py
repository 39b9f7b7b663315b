# SPDX-License-Identifier: Apache-2.0
"""What stands around the passages that are scored: questions, sessions, the whole store."""

from __future__ import annotations

from .bm25 import brevity
from .places import QUESTION, TURN_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .hits import Hits
    from .passages import Passage, Passages

# After so many more stretches a talk counts half as recent; of older ones than these nothing is.
_HALF, _REMEMBERED = 4, 40


class Scene:
    """What stands around the passages that are scored.

    Args:
        stored: All passages.
        passages: Those that are scored.
        hits: Where the query's words are.
        span: When the first and the last event of the store occurred.
        mean_terms: Terms of a passage on average.
        meanings: How near the passages' meaning is to the query's, as far as that is known.
    """

    def __init__(
        self,
        stored: Passages,
        passages: Sequence[Passage],
        hits: Hits,
        span: tuple[int, int],
        mean_terms: float,
        meanings: Mapping[int, float],
    ) -> None:
        self._first, self._time = span[0], max(1, span[1] - span[0])
        self._mean_terms = max(1.0, mean_terms)
        self._asking = _asking(stored, passages)
        stretches = sorted({passage.stretch for passage in passages})
        self._sessions = hits.in_stretches(stored.turns_of(stretches))
        newest = stored.newest_stretches(_REMEMBERED)
        self._meanings = meanings
        self._meant: dict[int, float] = {}
        for p, value in meanings.items():
            self._meant[p >> TURN_BITS] = max(value, self._meant.get(p >> TURN_BITS, 0.0))
        self._ages = {stretch: age for age, stretch in enumerate(newest)}

    def asks(self, turn: int) -> bool:
        """Return whether a turn, of a scored passage or just before one, ends in a question."""
        return turn in self._asking

    def meaning(self, p: int) -> float:
        """Return how near a passage's meaning is to the query's."""
        return self._meanings.get(p, 0.0)

    def meaning_beside(self, turn: int) -> float:
        """Return how near the nearest of the passages is just before and after a turn."""
        return max(self._meant.get(turn - 1, 0.0), self._meant.get(turn + 1, 0.0))

    def session_match(self, stretch: int) -> float:
        """Return how well a stretch matches as a whole."""
        return self._sessions.get(stretch, 0.0)

    def brevity(self, terms: int) -> float:
        """Return BM25's factor for a passage of so many terms: short ones are worth more."""
        return brevity(terms, self._mean_terms)

    def recency(self, stretch: int) -> float:
        """Return 1 for the newest stretch, a half for the fourth before it, and so on."""
        age = self._ages.get(stretch)
        return 0.0 if age is None else 0.5 ** (age / _HALF)

    def lateness(self, at: int) -> float:
        """Return 0 for the first event of the store, 1 for the last."""
        return (at - self._first) / self._time


def _asking(stored: Passages, passages: Sequence[Passage]) -> set[int]:
    """Return the turns that end in a question, of the passages and of those just before."""
    turns = {passage.turn for passage in passages}
    before = {turn - 1 for turn in turns} - turns
    unscored = stored.read(sorted(turn << TURN_BITS for turn in before))
    return {passage.turn for passage in [*passages, *unscored] if passage.flags & QUESTION}

# SPDX-License-Identifier: Apache-2.0
"""The best passages put into a better order, where the application has a reranker."""

from __future__ import annotations

import math

from ..asking import Asked, NoAnswerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Callable, Optional

    from .material import Evidence

_WARNING = "The reranker is of no use (%s); passages keep the order they have without it."
# Passages that are looked at; those after them are hardly ever in a pack that needs an order.
_BEST = 48


class Reranker:
    """An application's reranker, asked with care.

    Args:
        rerank: Returns for a query and some passages how well each answers it.
    """

    def __init__(self, rerank: Callable[[str, list[str]], Iterable[float]]) -> None:
        self._asked = Asked(rerank, _WARNING)

    def reranked(
        self, query: str, evidence: Sequence[Evidence], deadline: Optional[float]
    ) -> Sequence[Evidence]:
        """Return passages in the order of their new scores, as far as there are any.

        The first gets the highest score that any had before, and so on: how much they count
        beside other parts of a pack stays the same.

        Args:
            query: What is asked.
            evidence: Passages, best first.
            deadline: `time.monotonic()` value by which the call must be over, or None.
        """
        best = [passage for passage in evidence[:_BEST] if not passage.is_further]
        if len(best) < 2:
            return evidence

        def read(answer: Iterable[float]) -> list[float]:
            scores = [float(score) for score in answer]
            if len(scores) != len(best) or not all(map(math.isfinite, scores)):
                raise ValueError("not a finite score for each passage")
            return scores

        try:
            texts = [passage.text for passage in best]
            scores = self._asked.answer(query, texts, deadline=deadline, read=read)
        except NoAnswerError:
            return evidence
        order = sorted(range(len(best)), key=lambda place: (-scores[place], place))
        placed = [best[old]._replace(score=best[new].score) for new, old in enumerate(order)]
        return [*placed, *evidence[len(best) :]]

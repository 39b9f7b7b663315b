# SPDX-License-Identifier: Apache-2.0
"""What a search for memories and one for knowledge have in common."""

from __future__ import annotations

from ..._words import MOST_RESULTS, SEARCH_RESULTS, THRESHOLD
from ..recall.similarity import similarities
from .fields import in_body
from .operation import Operation
from .values.ids import uuid
from .values.numbers import integer, number
from .values.texts import question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from ..store.rows import KnowledgeRow, MemoryRow

    Row = TypeVar("Row", MemoryRow, KnowledgeRow)


class Search(Operation):
    """Find rows by what they say."""

    can_narrow = True

    # Blank queries and negative limits are refused here; the real server fails on them.
    anima_id: str = in_body(uuid)
    query: str = in_body(question)
    limit: int = in_body(integer(0), default=SEARCH_RESULTS)
    threshold: float = in_body(number(), default=THRESHOLD)

    @property
    def most(self) -> int:
        """How many results are given: a larger limit is not refused, but not met either."""
        return min(self.limit, MOST_RESULTS)


def best(
    query: str, rows: Sequence[Row], text_of: Callable[[Row], str], threshold: float
) -> list[tuple[float, Row]]:
    """Return the rows that answer a query better than a threshold, best and newest first.

    Args:
        query: What is asked.
        rows: What may answer it.
        text_of: Returns what a row says.
        threshold: Score, from 0 to 1, that a row must exceed.
    """
    scores = similarities(query, [text_of(row) for row in rows])
    # Never by id, which is random: the same rows come in the same order everywhere.
    ranked = sorted(zip(scores, rows), key=lambda pair: (-pair[0], -pair[1].n))
    return [(score, row) for score, row in ranked if score > threshold]

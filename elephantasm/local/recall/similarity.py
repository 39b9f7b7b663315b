# SPDX-License-Identifier: Apache-2.0
"""How near short texts are to a query, for rows that are few enough to look at all."""

from __future__ import annotations

import math

from ..language import concepts, questions
from ..language.words import terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def similarities(query: str, statements: Sequence[str]) -> list[float]:
    """How near each short statement is to the query, from 0 to 1; rare words count more.

    For rows that are few enough to look at all of them: knowledge, summaries.
    """
    wanted = list(dict.fromkeys(terms(query)))
    wanted = [term for term in wanted if term not in questions.fillers()] or wanted
    groups = concepts.related(wanted)
    held = [set(terms(statement)) for statement in statements]
    # A word that no statement has tells them apart no better than one that a single one has.
    weights = {
        term: math.log(1.0 + (len(held) + 1) / (1 + max(1, sum(term in words for words in held))))
        for term in wanted
    }
    most = math.fsum(weights.values()) or 1.0
    found = []
    for words in held:
        got = math.fsum(weight for term, weight in weights.items() if term in words)
        # A related word stands for at most its share of an average word of the query.
        near = math.fsum(share for group, share in groups if not words.isdisjoint(group))
        got += near * most / len(weights) / 2 if weights else 0.0
        # The root, as of a cosine: the API's default threshold of 0.7, made for embeddings, so
        # means that half of what was asked is there.
        found.append(math.sqrt(min(1.0, got / most)))
    return found

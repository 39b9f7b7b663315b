# SPDX-License-Identifier: Apache-2.0
"""How near short texts are to a query, for rows that are few enough to look at all."""

from __future__ import annotations

import math
from itertools import chain

from ..language import concepts
from ..language.languages import languages_of
from ..language.words import terms_among
from .question import topic_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set


def similarities(query: str, texts: Sequence[str]) -> list[float]:
    """Return how near each short text is to the query, from 0 to 1; rare words count more.

    For rows that are few enough to look at all of them: knowledge, summaries.
    """
    asked = topic_terms(query)
    groups = concepts.related(asked, languages_of(query))
    wanted = frozenset(chain(asked, *(group for group, _ in groups)))
    held = terms_among(wanted, texts)
    weights = _rarities(asked, held)
    most = math.fsum(weights.values()) or 1.0
    scores = []
    for words in held:
        if not words:  # as most have none of what is wanted
            scores.append(0.0)
            continue
        weight = math.fsum(weight for term, weight in weights.items() if term in words)
        # A related word stands for at most its share of an average word of the query.
        near = math.fsum(share for group, share in groups if not words.isdisjoint(group))
        weight += near * most / len(weights) / 2 if weights else 0.0
        # The root, as of a cosine: the API's default threshold of 0.7, made for embeddings, so
        # means that half of what was asked is there.
        scores.append(math.sqrt(min(1.0, weight / most)))
    return scores


def _rarities(asked: Sequence[str], held: Sequence[Set[str]]) -> Mapping[str, float]:
    """Return how much each word tells the texts apart."""
    # A word that no text has tells them apart no better than one that a single one has.
    counts = {term: max(1, sum(term in words for words in held)) for term in asked}
    return {term: math.log(1.0 + (len(held) + 1) / (1 + count)) for term, count in counts.items()}

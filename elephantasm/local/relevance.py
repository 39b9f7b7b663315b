# SPDX-License-Identifier: Apache-2.0
"""How well a text answers a query, from 0 to 1, by the words they share."""

from __future__ import annotations

from .sentences import terms


def relevance(query: str, text: str) -> float:
    """Return the cosine between the query and its part that the text holds.

    That is the root of the share of the query's content words found in the text. The API's
    default threshold of 0.7, made for embeddings, so becomes: half of what was asked is there.
    """
    asked = set(terms(query))
    return float((len(asked.intersection(terms(text))) / len(asked)) ** 0.5) if asked else 0.0

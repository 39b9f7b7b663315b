# SPDX-License-Identifier: Apache-2.0
"""What BM25 says of a word and of a length: the usual measures of full-text search."""

from __future__ import annotations

import math

# The usual constants: how soon a word said again tells nothing new, and how much length counts.
_K1, _B = 1.2, 0.75


def rarity(count: int, total: int) -> float:
    """Return how much a word tells that so many of all passages have: the rarer, the more."""
    return math.log(1.0 + (total - count + 0.5) / (count + 0.5))


def length_penalty(length: float, usual: float) -> float:
    """Return what a text's length takes off a word: `count / (count + penalty)` of it is left."""
    return _K1 * (1 - _B + _B * length / usual)


def brevity(length: float, usual: float) -> float:
    """Return the factor for a word that stands once in a text: above 1 in a short one."""
    return (1 + _K1) / (1 + length_penalty(length, usual))

# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence tells what always matters of somebody's life.

"back on the sertraline, 50" does, "the dog's had his pills" does not; no rule understands either.
So each word has a weight, and so have two that follow each other, and what the words are about:
the sum is the log-odds of a logistic regression, see `weights`, fitted by
`python -m tests.fitting_essence`. A language's table `essence` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from . import weights
from .sentences import one_line
from .topics import KINDS, MATTERS, TURNS, kinds_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# From these log-odds on a sentence is taken for one that always matters; below, it hardly does.
LIKELY, _HARDLY = 0.8, -2.0


def odds(sentence: str, languages: tuple[str, ...]) -> Optional[float]:
    """Return the log-odds that a sentence tells of a home, work, close people or health.

    Args:
        sentence: What is said.
        languages: Those it may be in; the first that has a table tells. None where none has.
    """
    for language in languages:
        known = weights.weights_of(language, "essence")
        if known is not None:
            return weights.total(features(sentence, languages), known)
    return None


def hardly_matters(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence most likely tells of none of these; the arguments are the same."""
    found = odds(sentence, languages)
    return found is not None and found < _HARDLY


def features(sentence: str, languages: tuple[str, ...]) -> set[str]:
    """Return what of a sentence has a weight: words, pairs of them, what they are about."""
    plain = one_line(sentence.replace("\u2019", "'"))
    about = kinds_in(plain, languages, MATTERS, TURNS, KINDS)
    return {*weights.in_order(plain), *(f"={kind}" for kind in about)}

# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence is understood alone.

"Kim's nursery is 410 a month" is, "410 a month for three days" leans on the talk before it: nobody
knows later what costs so much. Rules know the small words that point ("she", "it"), and not what
is left out. So each word has a weight, and so have two that follow each other, and what rules find
in the sentence: the sum is the log-odds of a logistic regression, see `weights`, fitted by
`python -m tests.fitting_alone` to what lasts of both kinds. A language's table `alone` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from functools import lru_cache

from . import weights
from .sentences import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# Below these log-odds a sentence is quoted with those before it. To quote too much costs little.
LEANS = 0.5


# Of a row of short sentences each is asked for by all that lean on it.
@lru_cache(maxsize=512)
def odds(sentence: str, languages: tuple[str, ...], frame: str) -> Optional[float]:
    """Return the log-odds that a sentence is understood alone.

    Args:
        sentence: What is said.
        languages: Those it may be in; the first that has a table tells. None where none has.
        frame: As what it is said (`language/frames.py`).
    """
    for language in languages:
        known = weights.weights_of(language, "alone")
        if known is not None:
            return weights.total(features(sentence, languages, frame), known)
    return None


def features(sentence: str, languages: tuple[str, ...], frame: str) -> set[str]:
    """Return what of a sentence has a weight: words, pairs of them, what rules find in it."""
    plain = one_line(sentence.replace("\u2019", "'"))
    return weights.features(sentence, languages, frame) | weights.in_order(plain)

# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence utters a standing wish, where no rule hears one.

"my eyes glaze over past three lines" is one, and "i cant be doing with long meetings" is none:
people have more ways to say how they want to be answered than rules can list. So each word has a
weight, and so have two that follow each other and what the rules of the other tables find: the sum
is the log-odds of a logistic regression, see `weights`, fitted by
`python -m tests.fitting_preferences`. A language's table `preferences` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from functools import cache

from . import evidence, frames, weights, wishes
from .salience import is_own
from .sentences import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# From these log-odds on a sentence is taken for a standing wish.
_LIKELY = 3.0
# With less it is none even where a rule has found one: "Never skip the warm-up, in this cold".
_HARDLY = -0.5
# No longer sentence is.
_LONGEST = 300
# What a rule finds begins so.
_RULED = ("@", "=")
# What is reported, or told of a supposed case, is nobody's wish.
_UNSAID = frozenset((frames.REPORTED, frames.SUPPOSED))


def is_likely(sentence: str, languages: tuple[str, ...], frame: str) -> bool:
    """Return whether a sentence most likely utters a standing wish.

    Args:
        sentence: What is said.
        languages: Those it may be in; the first that has a table tells.
        frame: As what it is said, from `frames.frame_of`.
    """
    if len(sentence) > _LONGEST or frame in _UNSAID:
        return False
    language = next((one for one in languages if weights.weights_of(one, "preferences")), None)
    if language is None:
        return False
    known = weights.weights_of(language, "preferences") or {}
    # What rules find takes longer to tell than words do, and most sentences are far from any wish.
    by_words = weights.total(_by_words(sentence, frame), known)
    if by_words + _most_of_signs(language) < _LIKELY:
        return False
    odds = weights.total(features(sentence, languages, frame), known)
    return odds >= _LIKELY and not wishes.is_aimed_elsewhere(sentence, languages)


def hardly_wishes(sentence: str, languages: tuple[str, ...], frame: str) -> bool:
    """Return whether a sentence utters no standing wish in spite of a rule that has found one.

    The arguments are those of `is_likely`; it may be one in any of the languages.
    """
    known = [weights.weights_of(name, "preferences") for name in languages]
    found = features(sentence, languages, frame) if any(known) else ()
    return bool(known) and all(one and weights.total(found, one) < _HARDLY for one in known)


def features(sentence: str, languages: tuple[str, ...], frame: str) -> set[str]:
    """Return what of a sentence has a weight: words, pairs of them, what rules find in it."""
    plain = one_line(sentence.replace("\u2019", "'"))
    return {*_by_words(sentence, frame), *_signs_of(plain, languages)}


def _by_words(sentence: str, frame: str) -> set[str]:
    return {*weights.in_order(one_line(sentence.replace("\u2019", "'"))), f"%{frame}"}


@cache
def _most_of_signs(language: str) -> float:
    """Return the most that what rules find can add to the log-odds, with some room."""
    known = weights.weights_of(language, "preferences") or {}
    found = (weight for one, weight in known.items() if one[:1] in _RULED and weight > 0)
    return sum(found) + 0.1


def _signs_of(plain: str, languages: tuple[str, ...]) -> Iterator[str]:
    matters = wishes.matters_of(plain, languages)
    yield from (f"={matter}" for matter in matters)
    if matters:
        yield "@matter"
    if wishes.REFUSES.is_in(plain, languages):
        yield "@refuses"
    if is_own(plain, languages):
        yield "@own"
    if evidence.TALK.is_in(plain, languages):
        yield "@talk"
    if evidence.PAST.is_in(plain, languages):
        yield "@past"
    if frames.LASTS.is_in(plain, languages):
        yield "@lasts"

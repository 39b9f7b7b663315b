# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence asks to forget something, and what it names of that.

People ask for it in more ways than rules can list: "Tom's debts? unsee that", "would you lose the
bit about the rent". Each word has a weight, and so have two that follow each other: the sum is the
log-odds of a logistic regression, see `weights`, fitted by `python -m tests.fitting_forgets`. What
the words of such requests do not tell is what is meant. A language's table `forgets` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
    KNOWN    the words of such requests; all others tell what is meant
    NAMING   the same as WEIGHTS for whether anything is named, and not only pointed to: "that"
    NAMED    the bias of that
"""

from __future__ import annotations

from functools import cache

from ..typed import NamedTuple
from . import weights
from .sentences import one_line
from .tables import Rules, table
from .words import is_unspaced, terms, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Optional

# From these log-odds on a sentence asks to forget: that what it names was told vouches for it, and
# nothing does where it only points to what was said last, or has no word that is known for that.
_NAMED, _POINTED, _UNSIGNED = 1.5, 2.5, 2.0
# So much an answer that says so speaks for it: "It's gone, I won't bring it up."
_HEEDED = 2.5
_HEEDS = Rules("secrecy", "HEEDS")
_LONGEST_ANSWER = 160
# With less a sentence asks nothing even where a rule has found it.
_HARDLY = -3.5
# From these on it names what its words tell, however it does so, or points without such a word;
# from these on it names something plainly.
_SURE, _PLAINLY = 4.0, 1.0
# With less than these it only points, whatever other word it has.
_HARDLY_NAMES = -4.0
# From these on a sentence before a request may point to what is meant.
_POINTS = -1.5
# A sentence without a word that weighs so much asks nothing; nor does a longer one.
_TELLING, _LONGEST = 0.5, 300
# Who only points has so many other words at most, who names something so many; a word has so many
# signs that overlap in pairs.
_MOST_OTHER, _MOST_NAMED, _PAIRS = 1, 8, 3
_COMMAS = (", ", "\uff0c", "\u3001")
# Signs around a word.
_AROUND = '.,;:!?()[]"\u201c\u201d\u201e\u00ab\u00bb\u00a1\u00bf'
# In place of words that tell what is meant.
_OTHER = "\u2026"
# So many of them.
_COUNTS = (1, 2, 3, 5, 8)


class Asked(NamedTuple):
    """What is most likely to be forgotten.

    Attributes:
        what: The words that tell it; empty for what was said last.
        may_point: Whether that may be meant as well, where nothing was told of these words.
    """

    what: str
    may_point: bool = False


def asked(
    sentence: str,
    languages: tuple[str, ...],
    *,
    is_signed: bool = True,
    is_heeded: bool = False,
) -> Optional[Asked]:
    """Return what a sentence most likely asks to forget; None if it hardly asks that.

    Args:
        sentence: The sentence.
        languages: Those it may be in; the first that has a table tells.
        is_signed: Whether it has a word of those by which such requests are known.
        is_heeded: Whether what it asks was done, as the answer to it says.
    """
    language = next((one for one in languages if table(one, "forgets")), None)
    if language is None or len(sentence) > _LONGEST:
        return None
    weighed = weights.weights_of(language, "forgets") or {}
    extra = _HEEDED if is_heeded else 0.0
    whole = _odds(sentence, weighed)
    if whole is None or whole + extra < (_NAMED if is_signed else _UNSIGNED):
        return None
    # "Take the PIN out again, that was silly": the reason is not what is meant.
    for head in _heads(sentence):
        odds = _odds(head, weighed)
        if odds is not None and odds > whole:
            shorter = _named_in(head, language, odds + extra, is_signed=is_signed)
            if shorter is not None and shorter.what:
                return shorter
    return _named_in(sentence, language, whole + extra, is_signed=is_signed)


def _odds(sentence: str, weighed: Mapping[str, float]) -> Optional[float]:
    """Return the log-odds that a sentence asks it; None if no word of it tells that."""
    found = features(sentence)
    is_told = any(weighed.get(one, 0) >= _TELLING for one in found)
    return weights.total(found, weighed) if is_told else None


def _named_in(sentence: str, language: str, odds: float, *, is_signed: bool) -> Optional[Asked]:
    """Return what a sentence names that asks to forget something by these log-odds, or None."""
    known = _known(language)
    named = _as_nouns(told(sentence, known), sentence, language)
    others = len(words(named)) / (_PAIRS if is_unspaced(named) else 1)
    names = weights.total(naming(sentence, known), _naming(language))
    points = odds >= (_POINTED if is_signed else _SURE)
    if names > 0:
        may_point = points and names < _PLAINLY
        return Asked(named, may_point) if 0 < others <= _MOST_NAMED else None
    if others <= _MOST_OTHER:
        # "Don't keep it or ever drag it up": the one word that is left is no name. Where none is
        # written apart, words that are known hide in others.
        is_name = names >= _HARDLY_NAMES or is_unspaced(named)
        return Asked(named if is_name else "", points) if points else None
    # "Delete that code and push" points to something else.
    return Asked(named, points) if odds >= _SURE and others <= _MOST_NAMED else None


def _heads(sentence: str) -> Iterator[str]:
    """Yield what a sentence begins with up to each of its commas, the shortest first."""
    for place in range(len(sentence)):
        if sentence.startswith(_COMMAS, place):
            yield sentence[:place]


def heeds(answer: str) -> bool:
    """Return whether an answer says that something is forgotten; a long one speaks of more."""
    return len(answer) <= _LONGEST_ANSWER and _HEEDS.is_in(answer.replace("\u2019", "'"))


def hardly_asks(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence has so much else that it asks nothing in spite of such words.

    "Forget about theories, what I need are exercises that I can do at my desk" is of exercises. It
    may ask in any of the languages.
    """
    known = [weights.weights_of(name, "forgets") for name in languages]
    found = features(sentence) if any(known) else ()
    return bool(known) and all(one and weights.total(found, one) < _HARDLY for one in known)


def told_in(text: str, languages: tuple[str, ...]) -> str:
    """Return the words that tell what is meant in a short text that points to what was told before.

    It has the words of requests: "Everything I told you about Roger was in confidence". Empty for
    "Gwen may leave", and where no language knows.
    """
    language = next((one for one in languages if table(one, "forgets")), None)
    if language is None or len(text) > _LONGEST:
        return ""
    weighed = weights.weights_of(language, "forgets") or {}
    points = weights.total(features(text), weighed) >= _POINTS
    return told(text, _known(language)) if points else ""


def features(sentence: str) -> set[str]:
    """Return what of a sentence has a weight: words, pairs; where none is apart, runs of signs."""
    return weights.in_order(one_line(sentence.replace("\u2019", "'")))


def naming(sentence: str, known: Iterable[str]) -> set[str]:
    """Return what has a weight for whether a sentence names anything: of other words how many."""
    row: list[str] = []
    other = 0
    for word in words(sentence.replace("\u2019", "'")):
        is_known = _is_known(word, known)
        other += not is_known
        if is_known or row[-1:] != [_OTHER]:
            row.append(word if is_known else _OTHER)
    two = (f"{one}_{next_one}" for one, next_one in zip(["^", *row], [*row, "$"]))
    return {*row, *two, *(f"#{count}" for count in _COUNTS if other >= count)}


def told(sentence: str, known: Iterable[str]) -> str:
    """Return the words of a sentence that tell what is meant."""
    plain = one_line(sentence.replace("\u2019", "'"))
    if not any(map(is_unspaced, words(plain))):
        parts = [part.strip(_AROUND) for part in plain.split()]
        return " ".join(part for part in parts if not all(_is_known(w, known) for w in words(part)))
    # Of signs that stand in a known pair, none tells anything.
    is_told = [sign.isalnum() for sign in plain]
    for at in range(len(plain) - 1):
        if plain[at : at + 2].lower() in known:
            is_told[at : at + 2] = [False, False]
    kept = (sign if kept else " " for sign, kept in zip(plain, is_told))
    return " ".join("".join(kept).split())


def _as_nouns(named: str, sentence: str, language: str) -> str:
    """Return words that are named, without the capital that a noun would have as a name has it.

    "Nummer" is no name in "Vergiss die Nummer"; "Emil" is one in "Vergiss Emil".
    """
    nouns = getattr(table(language, "forgetting"), "NOUNS", None)
    first = named.partition(" ")[0]
    if nouns is None or all(match["noun"] != first for match in nouns.finditer(sentence)):
        return named
    return named[:1].lower() + named[1:]


def _is_known(word: str, known: Iterable[str]) -> bool:
    """Return whether a word is one of requests, in whatever form, or one that tells nothing."""
    of_it = [word] if is_unspaced(word) else terms(word)
    return all(term in known for term in of_it)


@cache
def _known(language: str) -> frozenset[str]:
    return frozenset(table(language, "forgets").KNOWN.split())


@cache
def _naming(language: str) -> Mapping[str, float]:
    found = table(language, "forgets")
    return weights.read(found.NAMING, found.NAMED)

# SPDX-License-Identifier: Apache-2.0
"""How much the words of a sentence speak for it: that it tells what lasts in somebody's life.

Each word has a weight, and so have how it ends, and some signs of the whole; the sum is the
log-odds that the sentence is worth keeping: a linear classifier (logistic regression), fitted to
sentences of both kinds by `python -m tests.fitting`. It knows no sentence, and so it knows those
that no rule foresees: "left handed, own a barge" and "stuck on step 2". A language's table
`weights` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from functools import cache

from .rules import CAPITAL, Rule
from .stems import stem
from .tables import table
from .words import DIGIT, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Optional

# What stands for a number of whatever size.
NUMBER = "#"
# So many letters at the end of a longer word than these tell of which kind it is: "nurserymaid".
_ENDING, _LEAST = 3, 5
_INSIDE = Rule(
    "inside",
    "a capital inside a sentence",
    rf"[^.!?\s][ ]{CAPITAL}",
    takes=("we met Ana", "so Ana met us"),
    leaves=("Ana met us", "we met. Ana"),
)


def score(sentence: str, languages: tuple[str, ...]) -> Optional[float]:
    """Return the log-odds that a sentence tells what lasts; None if no language has a table.

    Where it may be in several languages, the first that has one tells.
    """
    for language in languages:
        known = _weights(language)
        if known is not None:
            return sum(known.get(one, 0.0) for one in features(sentence)) + known[""]
    return None


def features(sentence: str) -> set[str]:
    """Return what of a sentence has a weight: its words, how they end, and signs of the whole."""
    plain = sentence.replace("\u2019", "'")
    return {*_of_words(words(plain)), *_of_whole(plain.strip())}


def _of_words(said: list[str]) -> Iterator[str]:
    for word in said:
        if DIGIT.search(word):
            yield NUMBER
        elif is_unspaced(word):
            yield word
        else:
            yield stem(word)
            if len(word) >= _LEAST:
                yield f"~{word[-_ENDING:]}"


def _of_whole(plain: str) -> Iterator[str]:
    # How long a sentence is tells nothing: it is the corpus that has long ones of one kind.
    if plain.endswith(("!", "\uff01")):
        yield "!"
    if _INSIDE.is_in(plain):
        yield "(name)"


@cache
def _weights(language: str) -> Optional[Mapping[str, float]]:
    """Return the weights of a language in log-odds, with its bias under the empty name."""
    known = table(language, "weights")
    if known is None:
        return None
    lines = (line.split() for line in known.WEIGHTS.splitlines() if line.strip())
    found = {one: int(weight) / 10 for weight, *ones in lines for one in ones}
    return {**found, "": known.BIAS / 10}

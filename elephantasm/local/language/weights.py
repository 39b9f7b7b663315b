# SPDX-License-Identifier: Apache-2.0
"""How much speaks for it that a sentence tells what lasts in somebody's life.

Each word has a weight, and so have how it ends, how the sentence begins, and what the rules of the
other tables find in it: a rule that is right nine times of ten weighs much, and decides nothing
alone. The sum is the log-odds that the sentence is worth keeping: a linear classifier (logistic
regression), fitted to sentences of both kinds by `python -m tests.fitting`. A language's table
`weights` has

    BIAS     the sum before any word, in tenths
    WEIGHTS  a weight in tenths, and behind it what has it, line by line
"""

from __future__ import annotations

from functools import cache
from math import fsum

from . import evidence, frames, substance
from .rules import CAPITAL, Rule
from .salience import is_own, salience
from .sentences import one_line
from .stems import stem
from .tables import table
from .topics import KINDS, MATTERS, TURNS, kinds_in
from .words import DIGIT, is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Optional

# What stands for a number of whatever size.
NUMBER = "#"
# So many letters at the end of a longer word than these tell of which kind it is: "nurserymaid".
_ENDING, _LEAST = 3, 5
# So much a sentence weighs by its salience, and so many words it has that are not of every talk.
_SALIENT, _TELLING = (0.5, 1.5, 2.5, 3.3), (1, 2, 4)
_SIGNS = {
    "lasts": frames.LASTS,
    "ails": frames.AILS,
    "habits": evidence.HABITS,
    "spans": evidence.SPANS,
    "lives": evidence.LIVES,
    "changes": evidence.CHANGES,
    "talk": evidence.TALK,
    "past": evidence.PAST,
    "addresses": substance.ADDRESSES,
    "suffices": substance.SUFFICES,
    "fleeting": substance.FLEETING,
    "moods": substance.MOODS,
    "meant": substance.MEANT_FOR,
}
# The first two words of a sentence are two as well, and so are the last two.
_BEGIN, _END = "^", "$"
# Signs inside a sentence, which notes have.
_MARKS = ("&", "/", "+", ":", ";", '"')
_INSIDE = Rule(
    "inside",
    "a capital inside a sentence",
    rf"[^.!?\s][ ]{CAPITAL}",
    takes=("we met Ana", "so Ana met us"),
    leaves=("Ana met us", "we met. Ana"),
)


def score(sentence: str, languages: tuple[str, ...], frame: str) -> Optional[float]:
    """Return the log-odds that a sentence tells what lasts; None if no language has a table.

    Where it may be in several languages, the first that has one tells.
    """
    for language in languages:
        known = weights_of(language)
        if known is not None:
            return total(features(sentence, languages, frame), known)
    return None


def total(found: Iterable[str], known: Mapping[str, float]) -> float:
    """Return the log-odds of what has been found in a sentence, by these weights."""
    # The order of a set is another in each process, and must change nothing.
    return round(known[""] + fsum(known.get(one, 0.0) for one in found), 1)


def features(sentence: str, languages: tuple[str, ...], frame: str) -> set[str]:
    """Return what of a sentence has a weight: its words, how they end, what rules find in it."""
    plain = one_line(sentence.replace("\u2019", "'"))
    signs = (f"@{one}" for one in _signs_of(plain, languages, frame))
    return {*spoken(plain, words(plain)), *signs}


def spoken(plain: str, said: list[str]) -> Iterator[str]:
    """Yield what of a sentence on one line has a weight without any rule; `said` are its words."""
    yield from _of_words(said)
    yield from _of_whole(plain.strip(), said)


def pairs(said: list[str]) -> Iterator[str]:
    """Yield two words each that follow each other; where none is written apart, they overlap."""
    spoken = [word for word in said if not is_unspaced(word)]
    for one, other in zip([_BEGIN, *spoken], [*spoken, _END]):
        yield f"{one}_{other}"


def in_order(plain: str) -> set[str]:
    """Return what of a sentence on one line has a weight without any rule, and what of it follows.

    That is words and pairs of them; where none is written apart, runs of signs.
    """
    said = words(plain)
    found = {*spoken(plain, said), *pairs(said)}
    if any(map(is_unspaced, said)):
        apart = (sign if sign.isalnum() else " " for sign in plain.lower())
        runs = "".join(apart).split()
        for run in runs:
            found.update(run)
            found.update(run[at : at + 3] for at in range(len(run) - 2))
        found.update((f"^{runs[0][:2]}", f"{runs[-1][-3:]}$"))
    return found


def _signs_of(plain: str, languages: tuple[str, ...], frame: str) -> Iterator[str]:
    yield frame
    found = [name for name, rules in _SIGNS.items() if rules.is_in(plain, languages)]
    yield from found
    # What happened and left nothing.
    if "past" in found and not {"changes", "spans", "lasts"}.intersection(found):
        yield "gone"
    if frames.is_familiar(plain, languages):
        yield "familiar"
    if is_own(plain, languages):
        yield "own"
    if substance.names_all(plain, languages):
        yield "clear"
    yield from (f"={kind}" for kind in kinds_in(plain, languages, MATTERS, TURNS, KINDS))
    yield from (f"tells{least}" for least in _TELLING if substance.tells(plain, languages, least))
    worth = salience(plain, languages=languages)
    yield from (f"salient{place}" for place, least in enumerate(_SALIENT) if worth >= least)


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


def _of_whole(plain: str, said: list[str]) -> Iterator[str]:
    # How long a sentence is tells nothing: it is the corpus that has long ones of one kind.
    if said:
        yield f"^{NUMBER if DIGIT.search(said[0]) else said[0]}"
    yield from (f"({sign}" for sign in _MARKS if sign in plain)
    if plain.endswith(("!", "\uff01")):
        yield "!"
    if _INSIDE.is_in(plain):
        yield "(name)"


@cache
def weights_of(language: str, name: str = "weights") -> Optional[Mapping[str, float]]:
    """Return the weights of a language in log-odds, with its bias under the empty name.

    Args:
        language: The language.
        name: The table that has them.
    """
    known = table(language, name)
    return None if known is None else read(known.WEIGHTS, known.BIAS)


def read(lines: str, bias: int, apart: Optional[str] = None) -> Mapping[str, float]:
    """Return weights in log-odds, with the bias under the empty name.

    Args:
        lines: A weight in tenths a line, and behind it what has it.
        bias: The bias in tenths.
        apart: What stands between those; None for a blank.
    """
    told = (line.strip().partition(" ") for line in lines.splitlines() if line.strip())
    found = {one: int(weight) / 10 for weight, _, ones in told for one in ones.split(apart)}
    return {**found, "": bias / 10}

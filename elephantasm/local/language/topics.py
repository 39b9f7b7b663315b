# SPDX-License-Identifier: Apache-2.0
"""Which matters of daily life a text is about, which changes it tells, and how, by its words.

"The doctor doubled my ramipril" is about the doctor and a medicine and tells that something is
more; "I take 2.5 mg in the morning" is about a medicine, too. A language's table `topics` has

    MATTERS  a matter a line, and behind its name the words by which it is known
    TURNS    a kind of change a line, and the words that tell it
    KINDS    a kind of word a line, whatever the matter is: what praises, what is done regularly
"""

from __future__ import annotations

from functools import cache, lru_cache

from .stems import folded, stem
from .tables import table
from .words import is_unspaced, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # Words and what they tell, by how they begin.
    Lexicon = dict[str, list[tuple[str, str]]]

# By so many letters words are looked up; where none is written apart, by all, so many at most.
_BEGIN, _LONGEST = 3, 10
# What a table `topics` has.
MATTERS, TURNS, KINDS = "MATTERS", "TURNS", "KINDS"
# Matters that are people; the first live lives of their own.
CLOSE = frozenset("partner child parent sibling grandparent relative friend".split())
PEOPLE = CLOSE | {"boss", "staff", "customer", "doctor"}
# Matters of money: who speaks of one means another as well.
MONEY = frozenset("bank finance debt pay price".split())


def knows(language: str) -> bool:
    """Return whether a language has such words."""
    return table(language, "topics") is not None


def matters_in(text: str, language: str) -> frozenset[str]:
    """Return the matters that a text is about, by their names."""
    return _found(text, language, MATTERS)


def turns_in(text: str, language: str) -> frozenset[str]:
    """Return the kinds of change that a text tells, by their names."""
    return _found(text, language, TURNS)


def kinds_in(text: str, languages: Iterable[str], *names: str) -> frozenset[str]:
    """Return all that a text has of these tables, in the first of the languages that has them."""
    known = next(filter(knows, languages), None)
    if known is None:
        return frozenset()
    return frozenset(kind for name in names for kind in _found(text, known, name))


@lru_cache(maxsize=4096)
def _found(text: str, language: str, name: str) -> frozenset[str]:
    return frozenset((*_apart(text, language, name), *_joined(text.lower(), language, name)))


def _apart(text: str, language: str, name: str) -> Iterator[str]:
    for word in words(text):
        if not is_unspaced(word):
            # What is "my sister's" is of the sister.
            known = stem(word.removesuffix("'s"))
            for begin in {known[:_BEGIN], _begin(word)}:
                yield from _stems(language, name, begin).get(known, ())


def _joined(text: str, language: str, name: str) -> Iterator[str]:
    """Yield what is told by words that may stand anywhere, as where none is written apart."""
    lexicon = _lexicon(language, name)
    for place, letter in enumerate(text):
        if not letter.isascii():
            for stop in range(place + 1, place + _LONGEST + 1):
                for _, told in lexicon.get(text[place:stop], ()):
                    yield told


@lru_cache(maxsize=4096)
def _stems(language: str, name: str, begin: str) -> dict[str, list[str]]:
    """Return what is told by words that begin so, by their stems: most of them nobody asks for."""
    found: dict[str, list[str]] = {}
    for word, told in _lexicon(language, name).get(begin, ()):
        found.setdefault(stem(word), []).append(told)
    return found


@cache
def _lexicon(language: str, name: str) -> Lexicon:
    found: Lexicon = {}
    for line in getattr(table(language, "topics"), name, "").splitlines():
        told, _, known = line.partition(": ")
        for word in known.split():
            found.setdefault(_begin(word), []).append((word, told))
    return found


def _begin(word: str) -> str:
    if is_unspaced(word):
        return word
    return (word if word.isascii() else folded(word))[:_BEGIN]

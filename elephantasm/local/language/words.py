# SPDX-License-Identifier: Apache-2.0
"""Words of plain text, in any script, and the terms they are counted as."""

from __future__ import annotations

import re
from functools import lru_cache

from .stems import stem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


# Vowel signs of Indic and South-East Asian scripts are not \w, yet belong inside a word.
_MARKS = "\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17d3"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:['\u2019][^\W\d_]+)*")
# Scripts written without spaces: a run of these is cut into pairs of characters.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+)"
)

STOP_WORDS = frozenset(
    """a about above after again all also am an and any are as at be because been before being below
    between both but by can cannot could did do does doing done don down during each either else
    etc few for from further get gets getting got had has have having he her here hers herself him
    himself his how however i if in into is it its itself just let like ll me more most much my
    myself no nor not now of off oh ok okay on once only onto or other our ours ourselves out over
    own re really s same she should so some such t than that the their theirs them themselves then
    there these they this those though through to too under until up upon us ve very was we well
    were what whatever when where whether which while who whom whose why will with within without
    would yeah yes yet you your yours yourself yourselves""".split()
)


@lru_cache(maxsize=65536)
def _kept(word: str) -> str:
    """The stem of a raw word, or nothing for a stop word."""
    if "'" in word:
        if word.split("'")[0] in STOP_WORDS:
            return ""
        # Of "john's" the first part counts, of "l'arbre" the second.
        word = max(word.split("'"), key=len)
    return "" if word in STOP_WORDS else stem(word)


def words(text: str) -> list[str]:
    """The words of the text in small letters; where no spaces are written, pairs of characters."""
    found = _WORD.findall(text.lower().replace("\u2019", "'").replace("_", " "))
    return found if text.isascii() else [piece for word in found for piece in _pairs(word)]


def _pairs(word: str) -> list[str]:
    found = []
    for piece in _UNSPACED.split(word):
        if _UNSPACED.match(piece):
            found += [piece[i : i + 2] for i in range(max(1, len(piece) - 1))]
        elif piece:
            found.append(piece)
    return found


def content_words(text: str) -> list[str]:
    """The words that carry content, as they are written, without what follows an apostrophe."""
    bare = (word.partition("'")[0] if "'" in word else word for word in words(text))
    return [word for word in bare if word not in STOP_WORDS]


def terms(text: str) -> list[str]:
    """The text's content words as stems, in order, repeats kept."""
    return terms_of(words(text))


def terms_of(raw: Iterable[str]) -> list[str]:
    """The stems of these words without the stop words."""
    return [term for term in map(_kept, raw) if term]


def overlap(left: Collection[str], right: Collection[str]) -> float:
    """The share of terms two texts have in common, measured on the shorter one (0-1)."""
    shorter = min(len(left), len(right))
    return len(set(left) & set(right)) / shorter if shorter else 0.0

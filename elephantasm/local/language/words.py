# SPDX-License-Identifier: Apache-2.0
"""Words of plain text, in any script, and the terms they are counted as."""

from __future__ import annotations

from functools import lru_cache

from .rules import Rule
from .stems import stem
from .tables import words_of_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


# Vowel signs of Indic and South-East Asian scripts are not \w, yet belong inside a word.
_MARKS = "\u0300-\u036f\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17d3"
_WORD = Rule(
    "word",
    "letters, digits and signs that belong to them, with what follows an apostrophe",
    rf"[\w{_MARKS}]+(?:['\u2019][^\W\d_]+)*",
    takes=("cat", "l'arbre", "3", "\u0e19\u0e49\u0e33"),
    leaves=("", " - ", "'?"),
)
_UNSPACED = Rule(
    "unspaced",
    "a run of a script that is written without spaces between words",
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]+)",
    takes=("\u6771\u4eac", "2\u6708", "\u0e19\u0e49\u0e33"),
    leaves=("Tokyo", "\u041c\u043e\u0441\u043a\u0432\u0430", "\uc11c\uc6b8"),
)
STOP_WORDS = words_of_all("words", "STOP_WORDS")


@lru_cache(maxsize=65536)
def _kept(word: str) -> str:
    """Return the stem of a raw word, or nothing for a stop word."""
    if "'" in word:
        if word.split("'")[0] in STOP_WORDS:
            return ""
        # Of "john's" the first part counts, of "l'arbre" the second.
        word = max(word.split("'"), key=len)
    return "" if word in STOP_WORDS else stem(word)


def words(text: str) -> list[str]:
    """Return the words of a text in small letters; where no spaces are written, pairs of signs."""
    raw = _WORD.findall(text.lower().replace("\u2019", "'").replace("_", " "))
    return raw if text.isascii() else [piece for word in raw for piece in _pairs(word)]


def _pairs(word: str) -> list[str]:
    """Return a word cut into pairs of signs where its script has no spaces."""
    pieces = []
    # The pattern is one group, so every second part is a run of such a script.
    for place, part in enumerate(_UNSPACED.split(word)):
        if place % 2:
            pieces += [part[i : i + 2] for i in range(max(1, len(part) - 1))]
        elif part:
            pieces.append(part)
    return pieces


def content_words(text: str) -> list[str]:
    """Return the words that carry content, as they are written, without 's and its kin."""
    bare = (word.partition("'")[0] if "'" in word else word for word in words(text))
    return [word for word in bare if word not in STOP_WORDS]


def terms(text: str) -> list[str]:
    """Return the text's content words as stems, in order, repeats kept."""
    return terms_of(words(text))


def terms_of(raw: Iterable[str]) -> list[str]:
    """Return the stems of these words without the stop words."""
    return [term for term in map(_kept, raw) if term]


def overlap(left: Collection[str], right: Collection[str]) -> float:
    """Return the share of terms two texts have in common, measured on the shorter one (0-1)."""
    shorter = min(len(left), len(right))
    return len(set(left) & set(right)) / shorter if shorter else 0.0

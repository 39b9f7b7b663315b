# SPDX-License-Identifier: Apache-2.0
"""Words without their endings: the forms under which they are counted."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from .tables import tables

# Signs that are left out: accents, the vowel signs of Hebrew and Arabic, the sign that stretches
# Arabic letters, the dot below Indic ones. Those of other scripts make another word.
_LEFT_OUT = (
    *range(0x300, 0x370),
    *range(0x591, 0x5C8),
    *range(0x610, 0x61B),
    0x640,
    *range(0x64B, 0x660),
    0x670,
    *range(0x6D6, 0x6DD),
    0x93C,
)
# Letters that are written for others as if they were the same, or where a keyboard lacks them.
_LETTERS = {
    "\u00df": "ss",
    "\u0142": "l",
    "\u00f8": "o",
    "\u0111": "d",
    "\u00f0": "d",
    "\u0131": "i",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u00fe": "th",
    "\u0127": "h",
    "\u03c2": "\u03c3",
    # Arabic: alif with anything on it, the ending -a, the two kinds of final y and of k.
    "\u0671": "\u0627",
    "\u0629": "\u0647",
    "\u0649": "\u064a",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
}
_FOLDS = str.maketrans({**dict.fromkeys(_LEFT_OUT), **_LETTERS})


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a lower-case word as it is counted: no accent, no ending, irregular forms led home.

    The first language that knows another form of the word decides.
    """
    word = word if word.isascii() else folded(word)
    # Nothing is left of an accent that stood alone, as in a text about accents. What is still
    # not ASCII has no ending that a language here would know.
    if not word or not word.isascii():
        return word
    for table in tables("stems"):
        form: str = table.stem(word)
        if form != word:
            return form
    return word


def home(word: str) -> str:
    """Return the form that a lower-case word is counted as, with its ending: "child" for "kids"."""
    homes = (str(table.home(word)) for table in tables("stems"))
    return next((form for form in homes if form != word), word)


@cache
def irregular_forms() -> frozenset[str]:
    """Return the words that have stems of another beginning, without endings of theirs."""
    return frozenset(form for table in tables("stems") for form in table.irregular())


def folded(word: str) -> str:
    """Return a word in the letters that all ways of writing it have in common."""
    apart = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", apart.translate(_FOLDS))

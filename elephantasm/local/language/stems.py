# SPDX-License-Identifier: Apache-2.0
"""Words without their endings: the forms under which they are counted."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from .tables import tables


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a lower-case word as it is counted: no accent, no ending, irregular forms led home.

    The first language that knows another form of the word decides.
    """
    word = word if word.isascii() else _without_accents(word)
    # Nothing is left of an accent that stood alone, as in a text about accents. What is still
    # not ASCII has no ending that a language here would know.
    if not word or not word.isascii():
        return word
    for table in tables("stems"):
        form: str = table.stem(word)
        if form != word:
            return form
    return word


def _without_accents(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    bare = "".join(sign for sign in apart if not "\u0300" <= sign <= "\u036f")
    return unicodedata.normalize("NFC", bare)

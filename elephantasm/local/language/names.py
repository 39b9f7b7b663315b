# SPDX-License-Identifier: Apache-2.0
"""What looks like the name of a person or place, and is one or not."""

from __future__ import annotations

from .tables import Rules, words_of_all
from .words import DIGIT

NO_PLACE = Rules("names", "NO_PLACE")
DEMONYM = Rules("names", "DEMONYM")
NO_PERSON = Rules("names", "NO_PERSON")
NO_NAME_ALONE = words_of_all("names", "NO_NAME_ALONE")
NO_NAME = words_of_all("names", "NO_NAME")
NO_PLACE_WORDS = words_of_all("names", "NO_PLACE_WORDS")
PRODUCTS = words_of_all("names", "PRODUCTS")


def is_name(text: str) -> bool:
    """Return whether a text can be a name: no id, mood, trade, kind or people."""
    parts = text.casefold().replace(".", " ").split()
    is_short = text.isupper() and len(text) > 1 and text.isascii()
    return (
        bool(parts)
        and not is_short
        and not DIGIT.search(text)
        # Of family names many are such words: Ann Young.
        and not is_common(parts[0])
        and parts[0] not in PRODUCTS
        and (len(parts) > 1 or parts[0] not in NO_NAME_ALONE)
        and not NO_PERSON.search(text)
    )


def is_common(text: str) -> bool:
    """Return whether a text is one word for a mood, a people, a trade."""
    word = text.casefold()
    return word in NO_NAME or DEMONYM.search(word) is not None


def is_place(text: str) -> bool:
    """Return whether a text can be a place: no program, department or state of mind."""
    said = text.casefold().split()
    return (
        bool(said)
        # "Google Docs", "Product Management"; but "Signal Hill".
        and said[-1] not in PRODUCTS
        and (len(said) > 1 or said[0] not in NO_PLACE_WORDS)
        and not NO_PLACE.search(text)
    )

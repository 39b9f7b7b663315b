# SPDX-License-Identifier: Apache-2.0
"""How the words begin that a pattern names, read from the pattern itself at little cost.

A rule that takes a whole clause is found in none that has not a word which begins so. Most rules
are thereby left out for most clauses, and need not even be compiled. `signs` reads a pattern more
exactly, which takes a hundred times as long.
"""

from __future__ import annotations

import re
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# So many letters tell how a word begins; one with fewer ends there, or goes on in some way.
_LETTERS = 4
_END = "$"
# Parts of a pattern that have letters, and others in which letters mean something else. Letters
# may be followed by what leaves out the last of them, or by what makes longer words of them.
_PART = re.compile(
    r"\\.|\(\?P(?:<\w+>|=\w+\))|\(\?\(\w+\)|\(\?[a-z-]+:|\[\^(?:\\.|[^\]\\])+\]"
    r"|\[(?P<set>(?:\\.|[^\]\\])+)\]"
    r"|(?P<letters>[^\W\d_]+)(?:(?P<least>[?*{])|(?P<more>(?=[(\[\\.+'\u2019-])))?"
)
_ESCAPE, _RANGE = re.compile(r"\\."), re.compile(r"\w-\w")


def named_in(pattern: str) -> frozenset[str]:
    """Return how the words begin that a pattern names."""
    found: set[str] = set()
    # What a word begins with that goes on in the next part, and where: "meine?n" is one word.
    word, goes_on_at = "", -1
    for part in _PART.finditer(pattern):
        letters = (part["letters"] or "").lower()
        if part.start() == goes_on_at:
            if part["set"] and word:
                found.update([(word + one)[:_LETTERS] for one in _one_of(part["set"]) or [""]])
            word = ""
            goes_on_at = part.end() if part["set"] or letters else -1
            continue
        word, goes_on_at = letters, -1
        if part["set"]:
            found.update(_one_of(part["set"]))
        elif part["least"]:  # "colou?r", "e?mail"
            found.update({word[:_LETTERS], word[:-1][:_LETTERS]} - {""})
            goes_on_at = part.end() if len(word) > 1 else -1
        elif part["more"] is not None:
            is_set = pattern[part.end()] == "[" and pattern[part.end() + 1] != "^"
            goes_on_at = part.end() if is_set else -1
            found.update([] if is_set else [word[:_LETTERS]])
        elif letters:
            found.add(word[:_LETTERS] if len(word) >= _LETTERS else word + _END)
    return frozenset(found)


def _one_of(some: str) -> list[str]:
    """Return the letters of which a pattern takes one; none where it takes any, as in "[A-Z]"."""
    letters = _ESCAPE.sub("", some)
    return [] if _RANGE.search(letters) else [one for one in letters.lower() if one.isalpha()]


@lru_cache(64)
def of_words(words: Iterable[str]) -> frozenset[str]:
    """Return all that a pattern may name which is found in a text of these words."""
    begun = {word[:length] for word in words for length in range(1, _LETTERS + 1)}
    return frozenset(begun.union([word + _END for word in words]))

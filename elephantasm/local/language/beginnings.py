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
# Parts of a pattern: letters, and what makes of them the beginning of longer words, or of a word
# without the last of them.
_PART = re.compile(
    r"\\.|\(\?P(?:<\w+>|=\w+\))|\(\?\(\w+\)|\(\?[a-z-]+:|\[\^(?:\\.|[^\]\\])+\]"
    r"|\[(?P<some>(?:\\.|[^\]\\])+)\]"
    r"|(?P<letters>[^\W\d_]+)(?P<next>[(\[\\.+'\u2019-]|[?*{])?"
)


def named_in(pattern: str) -> frozenset[str]:
    """Return how the words begin that a pattern names."""
    found: set[str] = set()
    for part in _PART.finditer(pattern):
        letters = (part["letters"] or "").lower()
        if part["some"]:  # one of these: "[aá]ños"
            found.update(filter(str.isalpha, part["some"].lower()))
        elif letters and part["next"]:
            found.add(letters[:_LETTERS])
            # "colou?r" also begins without what may be left out.
            found.update({letters[:-1][:_LETTERS]} - {""} if part["next"] in "?*{" else ())
        elif letters:
            found.add(letters[:_LETTERS] if len(letters) >= _LETTERS else letters + _END)
    return frozenset(found)


@lru_cache(64)
def of_words(words: Iterable[str]) -> frozenset[str]:
    """Return all that a pattern may name which is found in a text of these words."""
    begun = {word[:length] for word in words for length in range(1, _LETTERS + 1)}
    return frozenset(begun.union([word + _END for word in words]))

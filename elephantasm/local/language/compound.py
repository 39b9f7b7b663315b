# SPDX-License-Identifier: Apache-2.0
"""Several standing wishes in one sentence, of which each may be taken back by itself.

"Call me Fred and keep answers short" is two. Each has a matter that no other has; what is said
without one, such as a reason, belongs to the wish before it.
"""

from __future__ import annotations

from .joints import CLAUSES, LINK
from .tables import Rules
from .wishes import is_routine, is_wish, matters_of, says_for_what
from .words import is_unspaced, words

_AND = Rules("anew", "AND")
# A part of fewer words is not understood alone, unless it is an order: "tutéame".
_FEWEST = 2


def wishes_in(sentence: str, languages: tuple[str, ...]) -> list[str]:
    """Return the wishes of a sentence, each in its own words; all of it if they are one.

    What is said for some answers only, "in mails", may be said for all wishes, and they are one.
    """
    if says_for_what(sentence) or is_routine(sentence):
        return [sentence]
    cuts = [match.span() for match in CLAUSES.finditer(sentence)]
    for rules in (_AND, LINK):
        cuts += [match.span() for match in rules.finditer(sentence, languages or None)]
    found: list[tuple[int, int]] = []
    told: set[str] = set()
    start = 0
    for stop, following in [*sorted(cuts), (len(sentence), len(sentence))]:
        if stop < start:  # a comma, and then "and"
            start = max(start, following)
            continue
        about = matters_of(sentence[start:stop])
        if not found or (about and about.isdisjoint(told) and told):
            found.append((start, stop))
        else:
            found[-1] = (found[-1][0], stop)
        told |= about
        start = following
    parts = [sentence[start:stop].strip() for start, stop in found]
    return parts if all(map(_is_whole, parts)) else [sentence]


def _is_whole(part: str) -> bool:
    """Return whether a part of a sentence is understood as a wish of its own."""
    return is_unspaced(part) or len(words(part)) >= _FEWEST or is_wish(part)

# SPDX-License-Identifier: Apache-2.0
"""Which parts of a message its writer says himself.

Not his own are text that he hands over to be worked on, code and data, quoted lines, transcripts,
fiction. What is seen by its form alone stands here; how it is announced is in the language tables.
"""

from __future__ import annotations

from .. import echo
from ..language.quotes import QUOTED
from ..language.sentences import CODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Span = tuple[int, int]

# A pasted book says little about who pasted it, and must not hold up the next event.
_MOST_TEXT = 20_000


def own_words(text: str) -> list[Span]:
    """Return the spans of a message that are its writer's own words, in order."""
    others = [match.span() for rule in (CODE, QUOTED) for match in rule.finditer(text[:_MOST_TEXT])]
    others += echo.spans(text[:_MOST_TEXT])
    return _without(others, min(len(text), _MOST_TEXT))


def _without(spans: Sequence[Span], length: int) -> list[Span]:
    """Return what is left of a text of this length without these spans."""
    left, at = [], 0
    for start, stop in sorted(spans):
        if start > at:
            left.append((at, start))
        at = max(at, stop)
    if at < length:
        left.append((at, length))
    return left

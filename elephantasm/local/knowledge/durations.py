# SPDX-License-Identifier: Apache-2.0
"""Until when a statement holds, if it is over by itself."""

from __future__ import annotations

from ..language import claims, dates, facts
from .attributes import is_note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from .facts import Fact

_DAY = 86_400_000_000


def over_after(told: Iterable[Fact]) -> Optional[int]:
    """Return when a statement of these ceases to hold by itself; None if one holds on."""
    times = [fact.until for fact in told if not is_note(fact.attribute)]
    return max(filter(None, times), default=None) if all(times) else None


def holds_until(sentence: str, languages: tuple[str, ...], at: int) -> Optional[int]:
    """Return the end of the day until which a sentence says that it holds; None without one."""
    told = (claims.holds_until(sentence, language) for language in languages)
    return max(filter(None, (dates.last_moment(text, at) for text in told if text)), default=None)


def day_to_come(sentence: str, languages: tuple[str, ...], at: int) -> Optional[int]:
    """Return the end of the one day to come that a sentence is about; None without one.

    After it nobody has "a gig on April 11". What begins on a day, or comes every year, goes on.
    """
    if not facts.may_pass(sentence, languages):
        return None
    year = dates.day_of(at).year
    named = dates.periods(sentence, at, (year, year + 1))
    if not all(end - start < _DAY for start, end in named):
        return None
    return min((end for _, end in named if end > at), default=None)

# SPDX-License-Identifier: Apache-2.0
"""Dates in a text: which times a query names, and what "yesterday" was."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from . import eastasian
from .languages import languages_of
from .relative import Meanings, Time, first_of_month, place_in
from .tables import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match
    from typing import Any, Optional

    _Days = tuple[date, date]


def day_of(at: int, offset: int = 0) -> date:
    """Return the day of a time in microseconds, by a clock so many minutes from UTC."""
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    return (epoch + timedelta(microseconds=at, minutes=offset)).date()


def periods(query: str, now: int, years: tuple[int, int]) -> list[tuple[int, int]]:
    """Return the first and last microsecond of each time that a query names.

    Args:
        query: What is asked.
        now: When, in microseconds.
        years: A month without a year is that of every year between these.
    """
    low = " ".join(query.lower().split())
    today = day_of(now)
    named: list[_Days] = []
    for calendar in _calendars(query):
        for match in calendar.DATE.finditer(low):
            try:
                named += _named_days(match, years, calendar)
            except ValueError:
                continue  # the 31st of June
        named += [(time.first, time.last) for time in _told_from(low, today, calendar)]
        for words, (back, until) in calendar.RECENT.items():
            if words in low:
                named.append((today - timedelta(days=back), today - timedelta(days=until)))
    return [
        (_microseconds(first), _microseconds(last + timedelta(days=1)) - 1)
        for first, last in dict.fromkeys(named)
    ]


def _calendars(text: str) -> tuple[Any, ...]:
    """Return the calendars of the languages that a text may be in; of all, if it shows none.

    "hier" is yesterday in French, and here in German.
    """
    return tables("calendar", languages_of(text)) or tables("calendar")


def _named_days(match: Match[str], years: tuple[int, int], calendar: Any) -> list[_Days]:
    """Return the first and last day of each time that a date may mean."""
    if match["iso"]:
        day = date(*(int(part) for part in match["iso"].split("-")))
        return [(day, day)]
    if match["only"]:
        year = int(match["only"])
        return [(date(year, 1, 1), date(year, 12, 31))]
    day_text = match["day"] or match["day2"]
    if match["month"] in calendar.AMBIGUOUS and not (day_text or match["year"]):
        # It may be another word, unless something before it tells that the month is meant.
        before = match.string[: match.start()]
        if not calendar.MONTH_COMES.search(before):
            return []
    month = place_in(match["month"], calendar.MONTHS) + 1
    chosen = [int(match["year"])] if match["year"] else range(years[0], years[1] + 1)
    if day_text:
        return [(date(year, month, int(day_text)),) * 2 for year in chosen]
    return [
        (date(year, month, 1), first_of_month(year, month, 1) - timedelta(days=1))
        for year in chosen
    ]


def _microseconds(day: date) -> int:
    return (day - date(1970, 1, 1)).days * 86_400_000_000


# A passage that answers one query answers others.
@lru_cache(512)
def written_out(text: str, at: int, offset: int = 0) -> str:
    """Return the text with every relative date followed by what it means, said at this time.

    Args:
        text: What was said.
        at: When, in microseconds.
        offset: Minutes between UTC and the clock of whoever said it.
    """
    for calendar in _calendars(text):
        text = Meanings(calendar, day_of(at, offset), text).written_out()
    return eastasian.written_out(text, day_of(at, offset))


def last_moment(text: str, at: int, offset: int = 0) -> Optional[int]:
    """Return the end of the last day to come that a text names; None if it names none.

    Args:
        text: What was said: an appointment, a trip, a deadline.
        at: When, in microseconds.
        offset: Minutes between UTC and the clock of whoever said it.
    """
    today = day_of(at, offset)
    ahead: list[date] = []
    low = " ".join(text.lower().split())
    for calendar in _calendars(text):
        ahead += [time.last for time in _told_from(text, today, calendar)]
        ahead += [today] * any(
            words in low and span == (0, 0) for words, span in calendar.RECENT.items()
        )
        for match in calendar.DATE.finditer(low):
            # Without a year the next such day is meant.
            years = (today.year, today.year + 1)
            try:
                days = [last for _, last in _named_days(match, years, calendar) if last >= today]
            except ValueError:
                continue  # the 31st of June
            ahead += days[:1]
    ahead += eastasian.days(text, today)
    ahead = [day for day in ahead if day >= today]
    if not ahead:
        return None
    return _microseconds(max(ahead) + timedelta(days=1)) - offset * 60_000_000 - 1


def _told_from(text: str, today: date, calendar: Any) -> Iterator[Time]:
    """Return the times in a text that are told from the day on which it is said."""
    return (time for _, time in Meanings(calendar, today, text).told())

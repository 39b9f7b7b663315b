# SPDX-License-Identifier: Apache-2.0
"""Dates in a text: which times a query names, and what "yesterday" was."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from .tables import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from re import Match
    from typing import Any

    _Days = tuple[date, date]


def day_of(at: int) -> date:
    """Return the UTC day of a time in microseconds."""
    return (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=at)).date()


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
    for calendar in tables("calendar"):
        for match in calendar.DATE.finditer(low):
            try:
                named += _named_days(match, years, calendar)
            except ValueError:
                continue  # the 31st of June
        for words, (back, until) in calendar.RECENT.items():
            if words in low:
                named.append((today - timedelta(days=back), today - timedelta(days=until)))
    return [
        (_microseconds(first), _microseconds(last + timedelta(days=1)) - 1) for first, last in named
    ]


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
    month = _place(match["month"], calendar.MONTHS) + 1
    chosen = [int(match["year"])] if match["year"] else range(years[0], years[1] + 1)
    if day_text:
        return [(date(year, month, int(day_text)),) * 2 for year in chosen]
    return [
        (date(year, month, 1), _first_of_month(year, month, 1) - timedelta(days=1))
        for year in chosen
    ]


def _place(word: str, table: Sequence[Sequence[str]]) -> int:
    """Return the number of the month or weekday that has this name or short form."""
    return next(n for n, forms in enumerate(table) if word in map(str.lower, forms))


def _first_of_month(year: int, month: int, later: int) -> date:
    """Return the first day of the month that is so many months after another."""
    months = year * 12 + month - 1 + later
    return date(months // 12, months % 12 + 1, 1)


def _microseconds(day: date) -> int:
    return (day - date(1970, 1, 1)).days * 86_400_000_000


def written_out(text: str, at: int) -> str:
    """Return the text with every relative date followed by what it means, said at this time."""
    for calendar in tables("calendar"):
        # Most texts have none, and looking is much cheaper than replacing.
        if calendar.RELATIVE_DATE.search(text):
            text = calendar.RELATIVE_DATE.sub(_Meanings(calendar, day_of(at)).explained, text)
    return text


class _Meanings:
    """What the relative dates of a language mean that are said on one day."""

    def __init__(self, calendar: Any, said_on: date) -> None:
        self._calendar, self._said_on = calendar, said_on

    def explained(self, match: Match[str]) -> str:
        """Return a relative date with what it means in brackets."""
        try:
            meaning = self._of({k: words.lower() for k, words in match.groupdict("").items()})
        except (OverflowError, ValueError):
            meaning = ""  # before the year 1 or after 9999
        return f"{match[0]} [{meaning}]" if meaning else match[0]

    def _of(self, words: dict[str, str]) -> str:
        """Return what it means, from its words by what they tell; nothing where it is unclear."""
        if words["near"]:
            return self._days_on(self._calendar.NEAR_DAYS[words["near"]])
        if words["count"]:
            return self._ago(words["count"], words["units"])
        step = self._calendar.STEPS[words["step"]]
        if words["unit"]:
            return self._span(words["unit"], step)
        if words["weekday"]:
            return self._weekday(words["weekday"], step)
        return self._season(words["season"], step) or self._month(words["month"], step)

    def _days_on(self, days: int) -> str:
        return str(self._calendar.spelled(self._said_on + timedelta(days=days)))

    def _months_on(self, months: int) -> str:
        month = _first_of_month(self._said_on.year, self._said_on.month, months)
        return str(self._calendar.spelled_month(month))

    def _span(self, word: str, step: int) -> str:
        unit = self._calendar.UNITS[word]
        if unit == "year":
            return str(self._said_on.year + step)
        if unit == "month":
            return self._months_on(step)
        if unit == "day":
            return ""
        return str(self._calendar.around(word, step, self._said_on))

    def _weekday(self, word: str, step: int) -> str:
        ahead = (_place(word, self._calendar.WEEKDAYS) - self._said_on.weekday()) % 7
        if step < 0:
            return self._days_on(ahead - 7)
        # "This Friday" may be the one before or the one to come.
        return self._days_on(ahead or 7) if step else ""

    def _season(self, word: str, step: int) -> str:
        if not word or step >= 0:
            return ""
        is_over = self._said_on.month >= self._calendar.SEASONS[word]
        return f"{word} {self._said_on.year if is_over else self._said_on.year - 1}"

    def _month(self, word: str, step: int) -> str:
        if not word or not step:
            return ""
        ahead = (_place(word, self._calendar.MONTHS) + 1 - self._said_on.month) % 12
        return self._months_on(ahead - 12 if step < 0 else ahead or 12)

    def _ago(self, number: str, word: str) -> str:
        unit = self._calendar.UNITS[word]
        count = self._calendar.counted(number)
        # As exact as what was said, no more.
        if count and unit == "year":
            return str(self._said_on.year - count)
        if count and unit == "month":
            return self._months_on(-count)
        if count and unit == "day":
            return self._days_on(-count)
        day = self._said_on.year if unit == "year" else self._calendar.spelled(self._said_on)
        return str(self._calendar.before(count, word, day))

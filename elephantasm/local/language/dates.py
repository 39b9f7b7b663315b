# SPDX-License-Identifier: Apache-2.0
"""Dates in a text: which times a query names, and what "yesterday" was."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple, Optional

from .languages import languages_of
from .rules import Rule
from .tables import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from re import Match
    from typing import Any

    _Days = tuple[date, date]


# Between these a title or somebody else's words stand: their days are not those of the speaker.
_QUOTED = Rule(
    "quoted",
    "a short text between quotation marks",
    r"""
    "[^"\n]{1,200}"
    |\u201c[^\u201c\u201d\n]{1,200}\u201d
    |\u201e[^\u201e\u201c\n]{1,200}\u201c
    |\u00ab[^\u00ab\u00bb\n]{1,200}\u00bb
    |(?<!\w)['\u2018](?:[^'\u2018\u2019\n]|(?<=\w)['\u2019](?=\w)){1,200}['\u2019](?!\w)
    """,
    takes=("the song 'Friday I'm in Love' is on", 'she said "tomorrow"'),
    leaves=("it's Tom's", "the dogs' bowl"),
)
_QUOTES = frozenset("\"'\u2018\u2019\u201c\u201e\u00ab")
_CLAUSE_ENDS = ".!?\n\u3002"
_FEW_DAYS = 7
# Days of a unit, and what "a few" are.
_DAYS = {"day": 1, "week": 7, "weekend": 7, "month": 30, "year": 365}
_SOME = 3


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


def _calendars(text: str) -> list[Any]:
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


def written_out(text: str, at: int, offset: int = 0) -> str:
    """Return the text with every relative date followed by what it means, said at this time.

    Args:
        text: What was said.
        at: When, in microseconds.
        offset: Minutes between UTC and the clock of whoever said it.
    """
    for calendar in _calendars(text):
        # Most texts have none, and looking is much cheaper than replacing.
        if calendar.RELATIVE_DATE.search(text):
            meanings = _Meanings(calendar, day_of(at, offset), text)
            text = calendar.RELATIVE_DATE.sub(meanings.explained, text)
    return text


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
    ahead = [day for day in ahead if day >= today]
    if not ahead:
        return None
    return _microseconds(max(ahead) + timedelta(days=1)) - offset * 60_000_000 - 1


def _told_from(text: str, today: date, calendar: Any) -> Iterator[_Time]:
    """Return the times in a text that are told from the day on which it is said."""
    meanings = _Meanings(calendar, today, text)
    for match in calendar.RELATIVE_DATE.finditer(text):
        time = meanings.of(match)
        if time is not None:
            yield time


class _Time(NamedTuple):
    """A time that is told from another.

    Attributes:
        first: Its first day.
        last: Its last day.
        text: As it is written out; empty where the words are as exact.
    """

    first: date
    last: date
    text: str


class _Meanings:
    """What the relative dates in a text mean that is said on one day."""

    def __init__(self, calendar: Any, said_on: date, text: str) -> None:
        self._calendar, self._said_on, self._text = calendar, said_on, text
        has_quotes = not _QUOTES.isdisjoint(text)
        self._quoted = [m.span() for m in _QUOTED.finditer(text)] if has_quotes else []

    def explained(self, match: Match[str]) -> str:
        """Return a relative date with what it means in brackets."""
        time = self.of(match)
        return f"{match[0]} [{time.text}]" if time is not None and time.text else match[0]

    def of(self, match: Match[str]) -> Optional[_Time]:
        """Return what a relative date means, or None where that is unclear."""
        if self._is_title(match):
            return None
        words = {name: found.lower() for name, found in match.groupdict("").items() if found}
        try:
            return self._of(words, match)
        except (OverflowError, ValueError):
            return None  # before the year 1 or after 9999

    def _is_title(self, match: Match[str]) -> bool:
        """Return whether a date is part of a quotation or of a title with capitals."""
        start, stop = match.span()
        if any(first <= start < last for first, last in self._quoted):
            return True
        after = self._text[stop : stop + 4]
        if after[:3] in ("'s ", "\u2019s ") and after[3:].isupper():
            return True
        before = self._text[:start].rstrip(" ")
        is_inside = bool(before) and before[-1] not in _CLAUSE_ENDS + ":([-\u2013\u2014*\"'"
        if not is_inside:
            # "Tomorrow Never Dies": two words with capitals are no sentence.
            return all(word[:1].isupper() for word in ((*self._text[stop:].split(), "")[:2]))
        return match[0][0].isupper() and not match.groupdict().get("day")

    def _of(self, words: dict[str, str], match: Match[str]) -> Optional[_Time]:
        """Return what it means, from its words by what they tell."""
        calendar = self._calendar
        if "near" in words:
            return self._days_on(calendar.NEAR_DAYS[words["near"]])
        if "count" in words:
            return self._ago(words["count"], words["units"])
        if "later" in words:
            return self._later(words["later"], words["units_later"], match)
        if "on" in words:
            return self._weekday_on(words["on"], match)
        if "nth" in words:
            return self._nth(int(words["nth"]), match)
        if "day" in words:
            return self._dated(int(words["day"]), words)
        if "edge" in words:
            return self._edge(words)
        return self._stepped(words, match)

    def _stepped(self, words: dict[str, str], match: Match[str]) -> Optional[_Time]:
        """Return the last, this or the next of something."""
        step = self._calendar.STEPS[words["step"]]
        if "unit" in words:
            return self._span(words["unit"], step)
        if "weekday" in words:
            if not step:
                return self._weekday_on(words["weekday"], match)
            return self._weekday(words["weekday"], step)
        if "season" in words:
            return self._season(words["season"], step)
        return self._month(words["month"], step)

    def _days_on(self, days: int) -> _Time:
        day = self._said_on + timedelta(days=days)
        return _Time(day, day, str(self._calendar.spelled(day)))

    def _months_on(self, months: int) -> _Time:
        first = _first_of_month(self._said_on.year, self._said_on.month, months)
        last = _first_of_month(first.year, first.month, 1) - timedelta(days=1)
        return _Time(first, last, str(self._calendar.spelled_month(first)))

    def _span(self, word: str, step: int) -> Optional[_Time]:
        unit = self._calendar.UNITS[word]
        if unit == "year":
            year = self._said_on.year + step
            return _Time(date(max(year, 1), 1, 1), date(max(year, 1), 12, 31), str(year))
        if unit == "month":
            return self._months_on(step)
        if unit == "day":
            return None
        monday = self._said_on + timedelta(days=7 * step - self._said_on.weekday())
        first = monday + timedelta(days=5 if unit == "weekend" else 0)
        text = str(self._calendar.around(word, step, self._said_on))
        return _Time(first, monday + timedelta(days=6), text)

    def _weekday(self, word: str, step: int) -> _Time:
        ahead = (_place(word, self._calendar.WEEKDAYS) - self._said_on.weekday()) % 7
        return self._days_on(ahead - 7 if step < 0 else ahead or 7)

    def _weekday_on(self, word: str, match: Match[str]) -> Optional[_Time]:
        """Return the day of "on Friday": which one, the tense tells."""
        tense = self._tense(match)
        return self._weekday(word, tense) if tense else None

    def _tense(self, match: Match[str]) -> int:
        """Return -1 if what happens on a day is told as past, 1 if as to come, 0 if it is unclear.

        A day that is told without a verb is to come: "Dentist on Friday."
        """
        start, stop = match.span()
        begin = max(self._text.rfind(sign, 0, start) for sign in _CLAUSE_ENDS) + 1
        clause = self._text[begin:start]
        aims = self._has("AIMS", clause)
        if not clause.strip():  # "On Friday we met."
            ends = (self._text.find(sign, stop) for sign in _CLAUSE_ENDS)
            clause = self._text[stop : min((end for end in ends if end >= 0), default=None)]
        was = self._has("WAS", clause)
        if self._has("UNCLEAR", clause) or (was and (aims or self._has("WILL", clause))):
            return 0
        return -1 if was else 1

    def _has(self, name: str, clause: str) -> bool:
        """Return whether a clause has what a rule of the calendar finds, if there is that rule."""
        rule = getattr(self._calendar, name, None)
        return rule is not None and rule.search(clause) is not None

    def _nth(self, day: int, match: Match[str]) -> Optional[_Time]:
        """Return the nearest day of this number, before or after, as the tense tells."""
        tense = self._tense(match)
        if not tense or not 1 <= day <= 31:
            return None
        for months in range(13):
            month = _first_of_month(self._said_on.year, self._said_on.month, months * tense)
            try:
                found = month.replace(day=day)
            except ValueError:
                continue  # the 31st of a shorter month
            if (found - self._said_on).days * tense >= 0:
                return self._days_on((found - self._said_on).days)
        return None

    def _dated(self, day: int, words: dict[str, str]) -> Optional[_Time]:
        """Return the day of a weekday with a date, of the nearest year in which it is so."""
        month = _place(words["month_of"], self._calendar.MONTHS) + 1
        weekday = _place(words["weekday_of"], self._calendar.WEEKDAYS)
        for years in (0, 1, -1):
            found = date(self._said_on.year + years, month, day)
            if found.weekday() == weekday:
                return self._days_on((found - self._said_on).days)
        return None

    def _edge(self, words: dict[str, str]) -> Optional[_Time]:
        """Return the beginning or end of a week, month or year."""
        edge = self._calendar.EDGES[words["edge"]]
        whole = self._span(words["unit_of"], self._calendar.STEPS.get(words.get("step_of", ""), 0))
        if whole is None:
            return None
        few = timedelta(days=_FEW_DAYS - 1)
        first, last = (
            (whole.last - few, whole.last) if edge > 0 else (whole.first, whole.first + few)
        )
        if self._calendar.UNITS[words["unit_of"]] == "week":
            return _Time(first, last, str(self._calendar.spelled(last if edge > 0 else first)))
        return _Time(first, last, str(self._calendar.edge_of(words["edge"], whole.text)))

    def _season(self, word: str, step: int) -> Optional[_Time]:
        if step >= 0:
            return None
        over = self._calendar.SEASONS[word]
        year = self._said_on.year if self._said_on.month >= over else self._said_on.year - 1
        first = _first_of_month(year, over, -3)
        return _Time(first, _first_of_month(year, over, 1), f"{word} {year}")

    def _month(self, word: str, step: int) -> Optional[_Time]:
        if not step:
            return None
        ahead = (_place(word, self._calendar.MONTHS) + 1 - self._said_on.month) % 12
        return self._months_on(ahead - 12 if step < 0 else ahead or 12)

    def _ago(self, number: str, word: str) -> _Time:
        unit = self._calendar.UNITS[word]
        count = self._calendar.counted(number)
        # As exact as what was said, no more.
        if count and unit == "year":
            return self._span(word, -count) or self._days_on(0)
        if count and unit == "month":
            return self._months_on(-count)
        if count and unit == "day":
            return self._days_on(-count)
        day = self._said_on.year if unit == "year" else self._calendar.spelled(self._said_on)
        about = self._said_on - timedelta(days=_DAYS[unit] * (count or _SOME))
        slack = timedelta(days=_DAYS[unit] // 2 if count else _DAYS[unit])
        return _Time(about - slack, about + slack, str(self._calendar.before(count, word, day)))

    def _later(self, number: str, word: str, match: Match[str]) -> Optional[_Time]:
        unit = self._calendar.UNITS[word]
        count = self._calendar.counted(number)
        # "I read it in two weeks" tells how long, not when.
        if not count or self._tense(match) < 1:
            return None
        if unit in ("year", "month"):
            return self._span(word, count)
        return self._days_on(count * _DAYS[unit])

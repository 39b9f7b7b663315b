# SPDX-License-Identifier: Apache-2.0
"""What dates mean that are told from another day: "yesterday", "on Friday", "in two weeks"."""

from __future__ import annotations

from datetime import date, timedelta

from ..typed import NamedTuple
from .rules import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from re import Match
    from typing import Any, Optional

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
# So many signs before or after a date tell whether something moves it.
_CLOSE = 40
# Days of a unit, and what "a few" are.
_DAYS = {"day": 1, "week": 7, "weekend": 7, "month": 30, "year": 365}
_SOME = 3


class Time(NamedTuple):
    """A time that is told from another.

    Attributes:
        first: Its first day.
        last: Its last day.
        text: As it is written out; empty where the words are as exact.
    """

    first: date
    last: date
    text: str


class Meanings:
    """What the relative dates in a text mean that is said on one day."""

    def __init__(self, calendar: Any, said_on: date, text: str) -> None:
        self._calendar, self._said_on, self._text = calendar, said_on, text
        self._of_others: Optional[list[tuple[int, int]]] = None  # made when first asked for

    def written_out(self) -> str:
        """Return the text with each relative date followed by what it means in brackets."""
        written, done = "", 0
        for stop, time in self.told():
            if time.text:
                written += f"{self._text[done:stop]} [{time.text}]"
                done = stop
        return written + self._text[done:]

    def told(self) -> Iterator[tuple[int, Time]]:
        """Yield where each relative date ends that is clear, with the time that it means."""
        done = 0
        for match in self._calendar.RELATIVE_DATE.places(self._text):
            if match.start() < done:
                continue  # told already: the week of "tomorrow in a week"
            done, time = self._in_place(match)
            if time is not None and not self._text.startswith(" [", done):
                yield done, time

    def _in_place(self, match: Match[str]) -> tuple[int, Optional[Time]]:
        """Return where a date ends with what moves it, and the time that both mean.

        "A week from tomorrow" is not tomorrow, nor is "tomorrow in a week".
        """
        start, stop = match.span()
        time = self._meant(match)
        before = self._shift("MOVED_BEFORE", self._text[max(0, start - _CLOSE) : start])
        if before:
            return stop, self._moved(time, before)
        after = self._shift("MOVED_AFTER", self._text[stop : stop + _CLOSE])
        if not after:
            return stop, time
        if not after["units"]:
            return stop, self._moved(time, after)
        # What "on Friday in two weeks" is, people do not agree on.
        is_clear = match.groupdict().get("near") is not None
        return stop + after.end(), self._moved(time, after) if is_clear else None

    def _shift(self, name: str, text: str) -> Optional[Match[str]]:
        """Return what stands beside a date and moves it, by a rule of the calendar."""
        rule = getattr(self._calendar, name, None)
        found: Optional[Match[str]] = rule.search(text) if rule is not None else None
        return found

    def _moved(self, time: Optional[Time], shift: Match[str]) -> Optional[Time]:
        """Return a time moved by so many days or weeks; None where it is unclear how far."""
        is_day = time is not None and time.first == time.last
        if time is None or not shift["units"]:
            return None if is_day else time
        number = shift["count"]
        count = self._calendar.counted(number.lower()) if number else 1
        if not is_day or not count:
            return None
        unit = self._calendar.UNITS[shift["units"].lower()]
        days = count * _DAYS[unit] * self._calendar.MOVES[shift["way"].lower()]
        return self._days_on((time.first - self._said_on).days + days)

    def _meant(self, match: Match[str]) -> Optional[Time]:
        """Return what a relative date means, or None where that is unclear."""
        if self._is_title(match):
            return None
        words = {name: found.lower() for name, found in match.groupdict("").items() if found}
        try:
            return self._of(words, match)
        except (OverflowError, ValueError):
            return None  # before the year 1 or after 9999

    def _quoted(self) -> list[tuple[int, int]]:
        """Return where in the text something is quoted."""
        if self._of_others is None:
            may_quote = not _QUOTES.isdisjoint(self._text)
            self._of_others = [m.span() for m in _QUOTED.places(self._text)] if may_quote else []
        return self._of_others

    def _is_title(self, match: Match[str]) -> bool:
        """Return whether a date is part of a quotation or of a title with capitals."""
        start, stop = match.span()
        if any(first <= start < last for first, last in self._quoted()):
            return True
        after = self._text[stop : stop + 4]
        if after[:3] in ("'s ", "\u2019s ") and after[3:].isupper():
            return True
        before = self._text[:start].rstrip(" ")
        is_inside = bool(before) and before[-1] not in _CLAUSE_ENDS + ":([-\u2013\u2014*\"'"
        if not is_inside:
            # "Tomorrow Never Dies": two words with capitals are no sentence.
            return all(word[:1].isupper() for word in ((*self._text[stop:].split(), "")[:2]))
        return self._text[start].isupper() and not match.groupdict().get("day")

    def _of(self, words: dict[str, str], match: Match[str]) -> Optional[Time]:
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

    def _stepped(self, words: dict[str, str], match: Match[str]) -> Optional[Time]:
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

    def _days_on(self, days: int) -> Time:
        day = self._said_on + timedelta(days=days)
        return Time(day, day, str(self._calendar.spelled(day)))

    def _months_on(self, months: int) -> Time:
        first = first_of_month(self._said_on.year, self._said_on.month, months)
        last = first_of_month(first.year, first.month, 1) - timedelta(days=1)
        return Time(first, last, str(self._calendar.spelled_month(first)))

    def _span(self, word: str, step: int) -> Optional[Time]:
        unit = self._calendar.UNITS[word]
        if unit == "year":
            year = self._said_on.year + step
            return Time(date(max(year, 1), 1, 1), date(max(year, 1), 12, 31), str(year))
        if unit == "month":
            return self._months_on(step)
        if unit == "day":
            return None
        monday = self._said_on + timedelta(days=7 * step - self._said_on.weekday())
        first = monday + timedelta(days=5 if unit == "weekend" else 0)
        text = str(self._calendar.around(word, step, self._said_on))
        return Time(first, monday + timedelta(days=6), text)

    def _weekday(self, word: str, step: int) -> Time:
        ahead = (place_in(word, self._calendar.WEEKDAYS) - self._said_on.weekday()) % 7
        return self._days_on(ahead - 7 if step < 0 else ahead or 7)

    def _weekday_on(self, word: str, match: Match[str]) -> Optional[Time]:
        """Return the day of "on Friday": which one, the tense tells.

        Of what is so each week no single day is meant: "Never call me on Sunday."
        """
        if match.groupdict().get("since"):
            return self._weekday(word, -1)
        before, after = self._around(match)
        if self._has("RECURS", f"{before}{match[0]}{after}"):
            return None
        tense = self._tense(match)
        return self._weekday(word, tense) if tense else None

    def _around(self, match: Match[str]) -> tuple[str, str]:
        """Return what a sentence has before and after a date."""
        start, stop = match.span()
        begin = max(self._text.rfind(sign, 0, start) for sign in _CLAUSE_ENDS) + 1
        ends = (self._text.find(sign, stop) for sign in _CLAUSE_ENDS)
        end = min((end for end in ends if end >= 0), default=len(self._text))
        return self._text[begin:start], self._text[stop:end]

    def _tense(self, match: Match[str]) -> int:
        """Return -1 if what happens on a day is told as past, 1 if as to come, 0 if it is unclear.

        A day that is told without a verb is to come: "Dentist on Friday." The clause of the day
        counts, not the one before it: "I've hired Sam, he starts on Saturday."
        """
        sentence, rest = self._around(match)
        clause, (after, *others) = self._parts(sentence)[-1], self._parts(rest)
        if not clause.strip():  # "On Friday we met."; "On Friday night, we met."
            clause = after if self._has_verb(after) else f"{after} {''.join(others[:1])}"
            sentence += clause
        elif hasattr(self._calendar, "VERB_LAST"):  # "Wir haben uns am Freitag getroffen"
            clause, sentence = clause + after, sentence + after
        # What has no verb of its own goes with what stands before it, if with anything.
        if self._has_verb(clause):
            sentence = clause
        elif self._has("WAS", sentence):
            return 0
        was = self._has("WAS", clause)
        is_mixed = was and (self._has("WILL", clause) or self._has("AIMS", clause))
        return 0 if is_mixed or self._has("UNCLEAR", sentence) else -1 if was else 1

    def _has_verb(self, clause: str) -> bool:
        return any(self._has(name, clause) for name in ("WAS", "WILL", "WHO"))

    def _parts(self, text: str) -> list[str]:
        """Return the clauses of a part of a sentence."""
        found: list[str] = self._calendar.JOINS.split(text) if text else [""]
        return found

    def _has(self, name: str, clause: str) -> bool:
        """Return whether a clause has what a rule of the calendar finds, if there is that rule."""
        rule = getattr(self._calendar, name, None)
        return rule is not None and rule.search(clause) is not None

    def _nth(self, day: int, match: Match[str]) -> Optional[Time]:
        """Return the nearest day of this number, before or after, as the tense tells."""
        tense = self._tense(match)
        if not tense or not 1 <= day <= 31:
            return None
        for months in range(13):
            month = first_of_month(self._said_on.year, self._said_on.month, months * tense)
            try:
                found = month.replace(day=day)
            except ValueError:
                continue  # the 31st of a shorter month
            if (found - self._said_on).days * tense >= 0:
                return self._days_on((found - self._said_on).days)
        return None

    def _dated(self, day: int, words: dict[str, str]) -> Optional[Time]:
        """Return the day of a weekday with a date, of the nearest year in which it is so."""
        month = place_in(words["month_of"], self._calendar.MONTHS) + 1
        weekday = place_in(words["weekday_of"], self._calendar.WEEKDAYS)
        for years in (0, 1, -1):
            found = date(self._said_on.year + years, month, day)
            if found.weekday() == weekday:
                return self._days_on((found - self._said_on).days)
        return None

    def _edge(self, words: dict[str, str]) -> Optional[Time]:
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
            return Time(first, last, str(self._calendar.spelled(last if edge > 0 else first)))
        return Time(first, last, str(self._calendar.edge_of(words["edge"], whole.text)))

    def _season(self, word: str, step: int) -> Optional[Time]:
        if step >= 0:
            return None
        over = self._calendar.SEASONS[word]
        year = self._said_on.year if self._said_on.month >= over else self._said_on.year - 1
        first = first_of_month(year, over, -3)
        return Time(first, first_of_month(year, over, 1), f"{word} {year}")

    def _month(self, word: str, step: int) -> Optional[Time]:
        if not step:
            return None
        ahead = (place_in(word, self._calendar.MONTHS) + 1 - self._said_on.month) % 12
        return self._months_on(ahead - 12 if step < 0 else ahead or 12)

    def _ago(self, number: str, word: str) -> Time:
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
        return Time(about - slack, about + slack, str(self._calendar.before(count, word, day)))

    def _later(self, number: str, word: str, match: Match[str]) -> Optional[Time]:
        unit = self._calendar.UNITS[word]
        count = self._calendar.counted(number)
        # "I read it in two weeks" tells how long, not when; so does "first fish in two years".
        if not count or self._tense(match) < 1 or self._has("LOOKS_BACK", self._around(match)[0]):
            return None
        if unit in ("year", "month"):
            return self._span(word, count)
        return self._days_on(count * _DAYS[unit])


def place_in(word: str, table: Sequence[Sequence[str]]) -> int:
    """Return the number of the month or weekday that has this name or short form."""
    return next(n for n, forms in enumerate(table) if word in map(str.lower, forms))


def first_of_month(year: int, month: int, later: int) -> date:
    """Return the first day of the month that is so many months after another."""
    months = year * 12 + month - 1 + later
    return date(months // 12, months % 12 + 1, 1)

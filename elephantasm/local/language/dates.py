# SPDX-License-Identifier: Apache-2.0
"""Relative dates of a text, written out beside the words: "yesterday [7 May 2023]"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# The month by which a season is over: before it, "last summer" is last year's.
_SEASON_ENDS = {"spring": 6, "summer": 9, "autumn": 12, "fall": 12, "winter": 3}
_COUNTS = {
    word: count
    for count, words in enumerate(
        "a:an:one two:couple three four five six seven eight nine ten eleven twelve".split(), 1
    )
    for word in words.split(":")
}
_COUNT = rf"(\d{{1,2}}|{'|'.join(_COUNTS)}|few)"
_WEEKDAY = "|".join(day[:3] + f"(?:{day[3:]})?" for day in _DAYS)


def day_of(at: int) -> date:
    """The UTC day of a time in microseconds."""
    return (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=at)).date()


def spelled(day: date) -> str:
    """A day as people write it: 7 May 2023."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


_MONTH_WORD = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS).lower()
_NAMED = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?(?P<month>{_MONTH_WORD})\b\.?"
    r"(?: (?P<day2>\d{1,2})(?:st|nd|rd|th)?\b(?!:))?(?:,? (?P<year>(?:19|20)\d\d))?"
    r"|\b(?P<iso>(?:19|20)\d\d-\d\d-\d\d)|\b(?P<only>(?:19|20)\d\d)\b"
)
_OF_MONTH = re.compile(r"\b(in|of|last|next|this|during|since|by|until) $")
# How many days back a word reaches, first and last; generous, since people are.
_RECENT = {
    "today": (0, 0), "yesterday": (1, 1), "last night": (1, 1), "this week": (6, 0),
    "last week": (13, 1), "last weekend": (8, 1), "this month": (30, 0), "last month": (61, 1),
    "recently": (30, 0), "lately": (30, 0),
}  # fmt: skip


def periods(query: str, now: int, years: tuple[int, int]) -> list[tuple[int, int]]:
    """First and last microsecond of each time named; a month without a year is every year's."""
    low = " ".join(query.lower().split())
    found: list[tuple[date, date]] = []
    for match in _NAMED.finditer(low):
        try:
            found += _named_days(match, years)
        except ValueError:
            continue  # the 31st of June
    today = day_of(now)
    for words, (back, until) in _RECENT.items():
        if words in low:
            found.append((today - timedelta(days=back), today - timedelta(days=until)))
    return [(_microseconds(a), _microseconds(b + timedelta(days=1)) - 1) for a, b in found]


def _named_days(match: re.Match[str], years: tuple[int, int]) -> list[tuple[date, date]]:
    if match["iso"]:
        day = date(*(int(part) for part in match["iso"].split("-")))
        return [(day, day)]
    if match["only"]:
        year = int(match["only"])
        return [(date(year, 1, 1), date(year, 12, 31))]
    bare = not (match["day"] or match["day2"] or match["year"])
    if match["month"] == "may" and bare and not _OF_MONTH.search(match.string[: match.start()]):
        return []  # more often the verb
    month = next(i for i, m in enumerate(MONTHS, 1) if m.lower().startswith(match["month"][:3]))
    day_text = match["day"] or match["day2"]
    spans = []
    for year in [int(match["year"])] if match["year"] else range(years[0], years[1] + 1):
        if day_text:
            spans.append((date(year, month, int(day_text)),) * 2)
        else:
            after = date(year + month // 12, month % 12 + 1, 1)
            spans.append((date(year, month, 1), after - timedelta(days=1)))
    return spans


def _microseconds(day: date) -> int:
    return (day - date(1970, 1, 1)).days * 86_400_000_000


def written_out(text: str, at: int) -> str:
    """The text with every relative date followed by what it means, said at this time."""
    # Most texts have none, and looking is much cheaper than replacing.
    found = _RELATIVE.search(text)
    if not found:
        return text
    said = day_of(at)
    return _RELATIVE.sub(lambda match: _explained(match, said), text)


def _explained(match: re.Match[str], said: date) -> str:
    words = match.group()
    try:
        meaning = _meaning(" ".join(words.lower().split()), said)
    except (OverflowError, ValueError):
        meaning = ""  # before the year 1 or after 9999
    return f"{words} [{meaning}]" if meaning else words


def _meaning(words: str, said: date) -> str:
    for pattern, explain in _RULES:
        found = pattern.fullmatch(words)
        if found:
            return explain(found, said)
    return ""


def _near_day(found: re.Match[str], said: date) -> str:
    steps = {"the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2}
    return spelled(said + timedelta(days=steps.get(found[0], -1)))


def _near_weekday(found: re.Match[str], said: date) -> str:
    which = next(i for i, day in enumerate(_DAYS) if day.startswith(found[2][:3]))
    if found[1] in ("last", "past"):
        return spelled(said - timedelta(days=(said.weekday() - which - 1) % 7 + 1))
    ahead = (which - said.weekday() - 1) % 7 + 1
    return spelled(said + timedelta(days=ahead))


def _near_span(found: re.Match[str], said: date) -> str:
    # A week or weekend stays relative to a day: which days it means differs by country.
    step = {"last": -1, "past": -1, "previous": -1, "this": 0}.get(found[1], 1)
    unit = found[2]
    if unit == "year":
        return str(said.year + step)
    if unit == "month":
        return _month(said, step)
    where = ("of", "after", "before")[step]
    return f"{unit} {where} {spelled(said)}"


def _season(found: re.Match[str], said: date) -> str:
    over = said.month >= _SEASON_ENDS[found[1]]
    return f"{found[1]} {said.year if over else said.year - 1}"


def _named_month(found: re.Match[str], said: date) -> str:
    month = next(i for i, name in enumerate(MONTHS, 1) if name.lower() == found[2])
    if found[1] == "last":
        return f"{MONTHS[month - 1]} {said.year - (month >= said.month)}"
    return f"{MONTHS[month - 1]} {said.year + (month <= said.month)}"


def _ago(found: re.Match[str], said: date) -> str:
    unit = found[2]
    # As exact as what was said, no more.
    if found[1] == "few":
        return f"a few {unit}s before {said.year if unit == 'year' else spelled(said)}"
    count = _COUNTS.get(found[1]) or int(found[1])
    if unit == "year":
        return str(said.year - count)
    if unit == "month":
        return _month(said, -count)
    if unit == "day":
        return spelled(said - timedelta(days=count))
    return f"{count} {unit}{'s' if count > 1 else ''} before {spelled(said)}"


def _month(said: date, step: int) -> str:
    months = said.year * 12 + said.month - 1 + step
    return f"{MONTHS[months % 12]} {months // 12}"


_SHAPES: tuple[tuple[str, Callable[[re.Match[str], date], str]], ...] = (
    (r"yesterday|last night|the day before yesterday|tomorrow|the day after tomorrow", _near_day),
    (rf"(last|past|next|this coming) ({_WEEKDAY})", _near_weekday),
    (r"(last|past|previous|this|next|this coming) (week|weekend|month|year)", _near_span),
    (r"last (spring|summer|autumn|fall|winter)", _season),
    (rf"(last|next) ({'|'.join(MONTHS).lower()})", _named_month),
    (rf"(?:a )?{_COUNT} (?:of )?(day|week|weekend|month|year)s? ago", _ago),
)
# All in one pattern to find, one by one to explain; what is followed by a bracket is explained.
_RULES = tuple((re.compile(shape), explain) for shape, explain in _SHAPES)
_RELATIVE = re.compile(
    r"\b(?:" + "|".join(f"(?:{shape})" for shape, _ in _SHAPES) + r")\b(?! \[)", re.I
)

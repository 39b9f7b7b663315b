# SPDX-License-Identifier: Apache-2.0
"""Days as Chinese and Japanese write them, and as they are told from another day."""

from __future__ import annotations

from datetime import date, timedelta

from .relative import first_of_month
from .rules import Rule
from .words import may_be_east_asian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match
    from typing import Optional

_DAY = Rule(
    "East Asian day",
    "a month, a day of it or of a week, or told from today; a bare weekday may be every one",
    r"""
    (?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号號]?)?
    |(?:(?P<next>(?:[下来來][个個]?|再来)月の?)|(?<![\d月]))(?P<nth>\d{1,2})[日号號](?!間|间|線|线|[码碼楼樓])
    |(?P<near>今[日天晚]|明[日天晚]|明?[后後][天日]|大[后後]天|明後日)
    |(?<![每毎])(?<![每毎][个個])(?P<week>今週の?|来週の?|再来週の?|(?:[这這本]|下{1,2})[个個]?(?=周|星期|[礼禮]拜))?
    (?:(?:(?<=週の)|(?<=週)|(?<![毎每月火水木金土日\w]))(?P<ja>[月火水木金土日])曜|(?:周|星期|[礼禮]拜)(?P<zh>[一二三四五六日天末]))
    (?(week)|(?=日?の?(?:[上下]午|早上|中午|午[前後]|[\d一二三四五六七八九十两兩]{1,2}[时時点點:])))
    """,
    takes=("5月27日", "2026年3月1号", "下周五", "来週の火曜", "周三下午", "3月末", "20号"),
    leaves=("5个月", "每周三", "毎週火曜", "3日間", "改到周四"),
)
_NUMERALS = Rule(
    "day in numerals",
    "a month and a day of it in Chinese numerals",
    r"(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十]{1,3})(?=[日号號])",
    takes=("三月十五号", "十二月三十一日", "四月二號"),
    leaves=("三月", "三个月十五天", "一月一次"),
)
_TOLD = Rule(
    "East Asian relative date",
    "a day, week, month or year that is told from today, and not written out yet",
    r"""
    (?:(?P<day>一昨日|おととい|昨日|きのう|明日(?![香葉海子菜奈美])|あした|明後日|あさって|昨天|前天|明天|大?[后後]天(?![性的養养培因形失]))
    |(?P<step>再来|[先来來](?=[週月])|来(?=年)|昨(?=年)|去(?=年)|明(?=年)|前(?=年[^的以])|(?<!以)[上下](?=(?:[个個]?(?:月|星期|[礼禮]拜)|[周週](?![年期折到末]))))[个個]?
    (?:(?P<week>週|周|星期|[礼禮]拜)(?!末)(?:の?(?P<ja>[月火水木金土日])曜日?|(?P<zh>[一二三四五六日天]))?
    |(?P<month>月)(?!曜)|(?P<year>年)(?!度))
    |(?<![のはも\d,.第几幾数數好])(?P<count>\d{1,3}|[一二三四五六七八九十两兩]{1,3})(?P<unit>日|天|週間|周|[かヶケ个個]月|年)(?P<way>前|[后後])(?![半後后]))
    (?! \[)
    """,
    takes=("昨日行った", "来週の火曜", "来月から", "去年买的", "上周五", "3日前", "两年前"),
    leaves=("明日香", "后天性", "来年度", "昨日 [2026年3月1日]", "試験の3日前", "以上周"),
)
_QUOTED = Rule(
    "quoted",
    "what stands between East Asian quotation marks",
    "「[^「」]*」|『[^『』]*』|《[^《》]*》|“[^“”]*”",
    takes=("映画「明日」", "《昨天》"),
    leaves=("明日", "昨天"),
)
# How many days, and how many weeks, months and years, from today.
_FROM_TODAY = {
    "一昨日": -2,
    "おととい": -2,
    "前天": -2,
    "昨日": -1,
    "きのう": -1,
    "昨天": -1,
    "明日": 1,
    "あした": 1,
    "明天": 1,
    "明後日": 2,
    "あさって": 2,
    "后天": 2,
    "後天": 2,
    "大后天": 3,
    "大後天": 3,
}
_STEPS = {"再来": 2, "前": -2, "先": -1, "昨": -1, "去": -1, "上": -1}
_DIGITS = {sign: n for n, sign in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2}
_NEAR = {"今": 0, "明": 1, "后": 2, "後": 2, "大": 3}
_SIGNS = ("一月", "二火", "三水", "四木", "五金", "六土末", "日天")
_WEEKDAYS = {sign: n for n, signs in enumerate(_SIGNS) for sign in signs}


def days(text: str, today: date) -> Iterator[date]:
    """Yield the days to come that a text names; without a year the next such is meant."""
    text = _NUMERALS.sub(lambda found: f"{_number(found['month'])}月{_number(found['day'])}", text)
    for match in _DAY.finditer(text):
        try:
            found = [day for day in _candidates(match, today) if day >= today]
        except ValueError:
            continue  # the 31st of June
        yield from found[:1]


def _number(signs: str) -> int:
    """Return a number below 100 that is written in Chinese: "十五", "二十一"."""
    tens, ten, ones = signs.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def _day_of_month(year: int, month: int, day: Optional[str]) -> date:
    """Return a day of a month; its last one, where none is named."""
    named = date(year, month, int(day or 1))  # refuses the 31st of June, and a 13th month
    return named if day else first_of_month(year, month, 1) - timedelta(days=1)


def _candidates(match: Match[str], today: date) -> list[date]:
    """Return the days that a match may mean, the first of them to come is meant."""
    if match["month"]:
        month = int(match["month"])
        years = [int(match["year"])] if match["year"] else [today.year, today.year + 1]
        return [_day_of_month(year, month, match["day"]) for year in years]
    if match["nth"]:
        months = [today.month - 1 + n for n in (0, 1) if n or not match["next"]]
        return [date(today.year + m // 12, m % 12 + 1, int(match["nth"])) for m in months]
    if match["near"]:
        near = match["near"]
        is_after = near.startswith("明") and near[1:2] in ("后", "後")
        return [today + timedelta(days=2 if is_after else _NEAR[near[0]])]
    week = match["week"] or ""
    day = _WEEKDAYS[match["ja"] or match["zh"]]
    weeks = 2 if week.startswith(("再", "下下")) else 1 if week.startswith(("来", "下")) else 0
    monday = today - timedelta(days=today.weekday())
    return [monday + timedelta(days=7 * n + day) for n in ((weeks,) if week else (0, 1))]


def written_out(text: str, today: date) -> str:
    """Return the text with every day, week, month or year told from today written out."""
    if not may_be_east_asian(text):
        return text
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    written, done = "", 0
    for match in _TOLD.finditer(text):
        is_quoted = any(start < match.start() < stop for start, stop in quoted)
        meaning = "" if is_quoted else _spelled(match, today)
        if meaning:
            written += f"{text[done : match.end()]} [{meaning}]"
            done = match.end()
    return written + text[done:]


def _spelled(match: Match[str], today: date) -> str:
    """Return a time that is told from today as both languages write it; empty if it is unclear."""
    if match["day"]:
        return _day(today + timedelta(days=_FROM_TODAY[match["day"]]))
    if match["count"]:
        count = int(match["count"]) if match["count"].isdigit() else _number(match["count"])
        # "Two or three years ago" is no number.
        way = -1 if match["way"] == "前" else 1
        return _moved(match["unit"], way * count, today) if count else ""
    step = _STEPS.get(match["step"], 1)
    named = match["ja"] or match["zh"]
    if match["week"] and named:
        monday = today + timedelta(days=7 * step - today.weekday())
        return _day(monday + timedelta(days=_WEEKDAYS[named]))
    return _moved("週" if match["week"] else match["month"] or match["year"], step, today)


def _moved(unit: str, count: int, today: date) -> str:
    """Return the time so many units from today, as exact as the unit."""
    if unit == "年":
        return f"{today.year + count}年"
    if unit.endswith("月"):
        month = first_of_month(today.year, today.month, count)
        return f"{month.year}年{month.month}月"
    if unit in ("日", "天"):
        return _day(today + timedelta(days=count))
    monday = today + timedelta(days=7 * count - today.weekday())
    return f"{_day(monday)}-{_day(monday + timedelta(days=6))}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"

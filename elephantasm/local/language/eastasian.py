# SPDX-License-Identifier: Apache-2.0
"""Days as Chinese and Japanese write them, and as they are told from another day."""

from __future__ import annotations

from datetime import date, timedelta

from .relative import first_of_month
from .rules import Rule

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
_DIGITS = {sign: n for n, sign in enumerate("一二三四五六七八九", 1)}
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

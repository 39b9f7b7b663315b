# SPDX-License-Identifier: Apache-2.0
"""Values in a text, each of a kind: a number is told anew by a number, a day by a day."""

from __future__ import annotations

from functools import cache

from ..typed import NamedTuple
from .rules import Rule, one_of
from .tables import tables, words_of_all
from .words import DIGIT, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# A day that passes, such as "today", is no value that lasts.
ONCE = "once"
# How often something is: "weekly".
OFTEN = "often"
_NUMERAL = "[一二三四五六七八九十]"
# How many of something there are, or a sum: "两只", "三千五"; one is an article as well.
_COUNTED = (
    "[一二两兩三四五六七八九十]{1,3}(?=[片粒颗顆錠])|[二两兩三四五六七八九十百千万萬]{1,5}(?=[只隻个個口位名块塊元匹本台辆輛杯枚歳岁歲度回人頭])"
    "|[一二两兩三四五六七八九十]+[百千万萬][一二两兩三四五六七八九百千]{0,4}"
)
_SUM = r"(?:\d{1,3}(?:[.,'\u2019]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,:]\d+)*)"
_CHINESE_SUM = "(?!一[块塊])[一二两兩三四五六七八九十百千万萬]{1,8}[元块塊]"
_CURRENCY = r"[\u20ac$\u00a3\u00a5]"


class Value(NamedTuple):
    """A value in a text.

    Attributes:
        kind: "host", "color", "day", ONCE, OFTEN, "clock", "money", "code" or "number".
        text: As it is written, in small letters.
        start: Where it begins.
        stop: Where it ends.
    """

    kind: str
    text: str
    start: int
    stop: int


def values_in(text: str) -> Iterator[Value]:
    """Yield the values of a text in their order."""
    if (
        text.isascii()
        and not DIGIT.search(text)
        and "." not in text.rstrip(" .")
        and _named().isdisjoint(words(text))
    ):
        return
    for match in _rule().finditer(text):
        yield Value(match.lastgroup or "", match[0].lower(), match.start(), match.end())


def is_alike(one: Value, other: Value) -> bool:
    """Return whether one value may be told in the place of another."""
    if one.kind == other.kind:
        return True
    kinds = {one.kind, other.kind}
    if kinds == {OFTEN, "day"}:
        # "Every second Tuesday" tells how often, too; "on Fridays" may be weekly.
        return any(value.kind == "day" and " " in value.text for value in (one, other))
    if kinds == {"number", "code"}:
        return len(one.text) == len(other.text)
    return kinds <= {"number", "money"} or (kinds == {"number", "clock"} and _is_small(one, other))


def may_correct(one: Value, other: Value) -> bool:
    """Return whether somebody may have meant one value who said another: "Make that the 14"."""
    return is_alike(one, other) or (
        {one.kind, other.kind} == {"number", "day"} and _is_small(one, other)
    )


def _is_small(*values: Value) -> bool:
    """Return whether the number among these may be an hour, or a day of a month."""
    return all(
        value.text.isdigit() and int(value.text) <= 31 for value in values if value.kind == "number"
    )


@cache
def day_names() -> frozenset[str]:
    """Return the names of the days of a week in all languages, in small letters."""
    days = (day for calendar in tables("calendar") for day in calendar.WEEKDAYS)
    return frozenset(form.casefold() for day in days for form in day)


@cache
def _named() -> frozenset[str]:
    """Return the words that a value without a number may begin with, in small letters."""
    calendars = tables("calendar")
    days = {form for one in calendars for day in (*one.WEEKDAYS, *one.MONTHS) for form in day}
    told = words_of_all("changes", "ONCE") | words_of_all("changes", "COLORS")
    found = {one.split()[0].lower() for one in days | told}
    return frozenset((*found, *(f"{one}s" for one in found)))


@cache
def _rule() -> Rule:
    """Return the rule that finds a value in any language, with a group for each kind."""
    known, calendars = tables("changes"), tables("calendar")
    days, months = (
        one_of(sorted({form for one in calendars for day in getattr(one, name) for form in day}))
        for name in ("WEEKDAYS", "MONTHS")
    )
    once, colors = (
        one_of(sorted(words_of_all("changes", name), key=len, reverse=True))
        for name in ("ONCE", "COLORS")
    )
    clocks, sums, at = (
        "|".join(filter(None, (getattr(one, name, "") for one in known)))
        for name in ("CLOCKS", "SUMS", "AT")
    )
    return Rule(
        "value",
        "a number, a day, an hour, a name of the net or a color",
        rf"""
        (?<![^\W\u3040-\u9fff])(?:
        (?P<host>[\w+-]{{1,40}}(?:\.[\w+-]{{1,40}}){{0,3}}@[\w-]{{1,40}}(?:\.[\w-]{{1,40}}){{1,4}}|https?://[\w./-]+
        |(?-i:[a-z\d])[a-z\d-]{{1,40}}(?:\.[a-z\d-]{{1,40}}){{0,4}}\.(?-i:[a-z]{{2,12}})(?![a-z\d])
        (?:/[\w./-]*)?)
        |(?P<color>\#[\da-f]{{6}}\b|(?:{colors})(?![a-z\d]))
        |(?P<once>(?:{once})(?![a-z\d]))
        |(?P<day>\d{{4}}-\d\d-\d\d|(?:\d{{1,2}}|{_NUMERAL}{{1,2}})月(?:(?:\d{{1,2}}|{_NUMERAL}{{1,3}})[日号號]|[上中下]旬|[初底末])?|\d{{1,2}}[日号號](?!間)
        |(?:[周週]|星期|[礼禮]拜)[一二三四五六日天]|[月火水木金土日]曜日?
        |(?:[23]?1st|2?2nd|2?3rd|\d{{1,2}}th)\b(?:(?: of)? (?:{months})\b)?(?:,? \d{{4}})?
        |\d{{1,2}}\.? ?(?:de )?(?:{months})\b(?: (?:de )?\d{{4}})?
        |(?:{months})\b(?:\.? \d{{1,2}}\b(?!:)(?:st|nd|rd|th)?)?(?:,? \d{{4}})?
        |\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})?
        |(?:{days})s?\b)
        |(?P<clock>\d{{1,2}}(?:[:h]\d\d(?: ?(?:{clocks}))?| ?(?:{clocks}))
        |(?:[上下]午|晚上|午前|午後|朝)?(?:\d{{1,2}}|{_NUMERAL}{{1,3}})[点點時时](?![間间])
        (?:半|\d{{1,2}}分?|{_NUMERAL}{{1,3}}分)?
        |(?:{at})(?:1?\d|2[0-4])\b(?![.,:/]?\d| ?{_CURRENCY}))
        |(?P<money>{_CURRENCY} ?{_SUM}(?: ?[km]\b)?
        |{_SUM} ?(?:{_CURRENCY}|(?:{sums}))|{_CHINESE_SUM})
        |(?P<code>\+?\d{{2,5}}(?:[ /-]\d{{2,4}}){{2,5}}(?!\d)|0\d{{2,4}}[ /-]\d{{4,8}}(?!\d)
        |(?!v\d)(?:[a-zà-ÿ]{{1,30}}-?\d|\d{{1,9}}[a-z]{{1,30}}-?\d)[a-z\d-]*
        (?![a-z\d]|\.\d))
        |(?P<number>v?{_SUM}(?:[ ]?%)?|{_COUNTED}))
        """,
        takes=("9:30", "956 11 22 33", "staging.acme.io", "$2,250", "周五", "moon333", "2,150"),
        leaves=("nothing here", "Ana", "well-known"),
    )

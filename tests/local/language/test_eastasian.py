# SPDX-License-Identifier: Apache-2.0
"""Days as Chinese and Japanese write them."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest

from tests.local.life import LOCAL

eastasian = import_module(f"{LOCAL}.language.eastasian")
# A Monday.
TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5月27日", date(2026, 5, 27)),
        ("体检在1月3号", date(2027, 1, 3)),
        ("手术改到四月二号", date(2026, 4, 2)),
        ("十二月三十一日放假", date(2026, 12, 31)),
        ("2027年3月1日", date(2027, 3, 1)),
        ("3月末までは残業", date(2026, 3, 31)),
        ("五月? 5月去", date(2026, 5, 31)),
        ("20号出发", date(2026, 3, 20)),
        ("下个月3号", date(2026, 4, 3)),
        ("来月5日", date(2026, 4, 5)),
        ("明天下午三点", date(2026, 3, 3)),
        ("后天", date(2026, 3, 4)),
        ("明後日", date(2026, 3, 4)),
        ("下周五", date(2026, 3, 13)),
        ("这周五", date(2026, 3, 6)),
        ("周六上午十点", date(2026, 3, 7)),
        ("来週の火曜", date(2026, 3, 10)),
        ("再来週の月曜日", date(2026, 3, 16)),
    ],
)
def test_a_day_to_come_is_read(text, day):
    assert list(eastasian.days(text, TODAY)) == [day]


@pytest.mark.parametrize(
    "text", ["每周三", "毎週火曜", "改到周四", "3日間", "2月31日", "2020年5月1日", "5个月"]
)
def test_what_is_no_one_day_to_come_is_not(text):
    assert list(eastasian.days(text, TODAY)) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("昨日引っ越した", "昨日 [2026年3月1日]引っ越した"),
        ("来月から京都", "来月 [2026年4月]から京都"),
        ("来週の火曜に試験", "来週の火曜 [2026年3月10日]に試験"),
        ("来週から", "来週 [2026年3月9日-2026年3月15日]から"),
        ("3日前に転んだ", "3日前 [2026年2月27日]に転んだ"),
        ("昨年入社", "昨年 [2025年]入社"),
        ("我上周五搬家", "我上周五 [2026年2月27日]搬家"),
        ("上个月辞职", "上个月 [2026年2月]辞职"),
        ("两年前离婚", "两年前 [2024年]离婚"),
        ("后天出发", "后天 [2026年3月4日]出发"),
    ],
)
def test_what_is_told_from_today_is_followed_by_what_it_means(text, written):
    assert eastasian.written_out(text, TODAY) == written


@pytest.mark.parametrize(
    "text",
    [
        "明日香は妹です",
        "曲は「明日への扉」です",
        "試験の3日前",
        "二三年前",
        "几十年前",
        "来年度の予算",
        "月曜から",
        "昨日 [2026年3月1日]引っ越した",
    ],
)
def test_what_is_a_name_a_title_or_unclear_is_left_alone(text):
    assert eastasian.written_out(text, TODAY) == text

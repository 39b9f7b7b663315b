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

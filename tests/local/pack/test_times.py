# SPDX-License-Identifier: Apache-2.0
"""Moments as a pack prints them."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, MINUTE, START

times = import_module(f"{LOCAL}.pack.times")
YEAR_1 = -62_135_510_400_000_000


def test_a_text_has_times_to_the_minute():
    assert times.stamp(START + 5 * MINUTE + 1) == "2026-01-05 08:05"


def test_a_day_is_the_beginning_of_a_time():
    assert times.day(START) == "2026-01-05"


@pytest.mark.parametrize(
    ("moments", "by_the_day"),
    [
        ([START, START + DAY, START + DAY], True),
        ([START, START + DAY + MINUTE], False),
        ([START, START], False),  # one day may well be asked for its hours
        ([], False),
    ],
)
def test_moments_of_several_days_with_one_time_of_day_tell_the_day_only(moments, by_the_day):
    assert times.is_by_the_day(iter(moments)) is by_the_day


def test_the_json_has_times_without_a_zone():
    assert times.iso(START) == "2026-01-05T08:00:00"
    assert times.iso(START + 1) == "2026-01-05T08:00:00.000001"


@pytest.mark.parametrize("at", [YEAR_1, -1, 253_402_214_400_000_000])
def test_every_year_there_is_can_be_printed(at):
    assert times.stamp(at)[:10] == times.day(at) == times.iso(at)[:10]
    assert len(times.day(at)) == 10

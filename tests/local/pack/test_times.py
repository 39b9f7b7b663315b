# SPDX-License-Identifier: Apache-2.0
"""Moments as a pack prints them."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, MINUTE, START

times = import_module(f"{LOCAL}.pack.times")
YEAR_1 = -62_135_510_400_000_000


def test_a_text_has_times_to_the_minute():
    assert times.stamp(START + 5 * MINUTE + 1) == "2026-01-05 08:05"


def test_a_day_is_the_beginning_of_a_time():
    assert times.day(START) == "2026-01-05"


def test_the_json_has_times_without_a_zone():
    assert times.iso(START) == "2026-01-05T08:00:00"
    assert times.iso(START + 1) == "2026-01-05T08:00:00.000001"


@pytest.mark.parametrize("at", [YEAR_1, -1, 253_402_214_400_000_000])
def test_every_year_there_is_can_be_printed(at):
    assert times.stamp(at)[:10] == times.day(at) == times.iso(at)[:10]
    assert len(times.day(at)) == 10

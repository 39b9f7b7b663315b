# SPDX-License-Identifier: Apache-2.0
"""What dates mean that are told from another day; in whole texts see `test_dates.py`."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest

from tests import elephantasm

LANGUAGE = f"{elephantasm.__name__}.local.language"
relative = import_module(f"{LANGUAGE}.relative")
calendar = import_module(f"{LANGUAGE}.english.calendar")
MONDAY = date(2026, 1, 5)


def meant(text):
    """Return the first and last day of the one relative date in a text."""
    times = [time for _, time in relative.Meanings(calendar, MONDAY, text).told()]
    return (times[0].first, times[0].last) if times else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It was yesterday.", date(2026, 1, 4), date(2026, 1, 4)),
        ("It was last month.", date(2025, 12, 1), date(2025, 12, 31)),
        ("It was last year.", date(2025, 1, 1), date(2025, 12, 31)),
        ("We met on Friday.", date(2026, 1, 2), date(2026, 1, 2)),
        ("We meet on Friday.", date(2026, 1, 9), date(2026, 1, 9)),
        ("We fly in two weeks.", date(2026, 1, 19), date(2026, 1, 19)),
    ],
)
def test_a_time_has_a_first_and_a_last_day(text, first, last):
    assert meant(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["Have you seen Tomorrow Never Dies?", 'She sang "see you tomorrow" to us.'],
)
def test_a_title_or_a_quotation_tells_no_day(text):
    assert meant(text) is None


def test_months_are_counted_over_the_ends_of_years():
    assert relative.first_of_month(2026, 1, -1) == date(2025, 12, 1)
    assert relative.first_of_month(2025, 12, 3) == date(2026, 3, 1)


def test_a_name_has_its_place_in_whatever_form():
    assert relative.place_in("tues", calendar.WEEKDAYS) == 1
    assert relative.place_in("december", calendar.MONTHS) == 11

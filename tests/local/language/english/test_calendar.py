# SPDX-License-Identifier: Apache-2.0
"""How English writes and counts times."""

from __future__ import annotations

import datetime
from importlib import import_module

import pytest

from tests import elephantasm

calendar = import_module(f"{elephantasm.__name__}.local.language.english.calendar")
words = import_module(f"{elephantasm.__name__}.local.language.english.words")
DAY = datetime.date(2023, 5, 7)


def test_days_and_months_are_written_as_people_do():
    assert calendar.spelled(DAY) == "7 May 2023"
    assert calendar.spelled_month(DAY) == "May 2023"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("7", 7),
        ("a", 1),
        ("couple", 2),
        ("few", 0),
        ("twelve", 12),
        ("twenty-five", 25),
        ("thirty one", 31),
    ],
)
def test_words_count(words, count):
    assert calendar.counted(words) == count


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "a few weeks before x"), (1, "1 week before x"), (3, "3 weeks before x")],
)
def test_a_time_before_another(count, text):
    assert calendar.before(count, "week", "x") == text


def test_words_of_time_are_none_that_carry_no_content():
    # Who has only the content words of a sentence can tell by them, too.
    assert not calendar.TIME_WORDS & words.STOP_WORDS


def test_there_are_twelve_months_and_seven_days():
    assert (len(calendar.MONTHS), len(calendar.WEEKDAYS)) == (12, 7)
    assert calendar.AMBIGUOUS & {form.lower() for month in calendar.MONTHS for form in month} == {
        "may",
        "mar",
    }

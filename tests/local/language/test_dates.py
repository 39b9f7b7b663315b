# SPDX-License-Identifier: Apache-2.0
"""Dates that are told from the day on which they are said, and times that queries name."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

dates = import_module(f"{elephantasm.__name__}.local.language.dates")
SAID = 1_767_600_000_000_000  # 2026-01-05, a Monday


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("yesterday", "4 January 2026"),
        ("The day before yesterday", "3 January 2026"),
        ("last night", "4 January 2026"),
        ("last Friday", "2 January 2026"),
        ("last Tues", "30 December 2025"),
        ("last Monday", "29 December 2025"),
        ("next Monday", "12 January 2026"),
        ("this coming Thurs", "8 January 2026"),
        ("last week", "week before 5 January 2026"),
        ("this weekend", "weekend of 5 January 2026"),
        ("last month", "December 2025"),
        ("next year", "2027"),
        ("last summer", "summer 2025"),
        ("last January", "January 2025"),
        ("next March", "March 2026"),
        ("two weeks ago", "2 weeks before 5 January 2026"),
        ("a week ago", "1 week before 5 January 2026"),
        ("a couple of months ago", "November 2025"),
        ("three days ago", "2 January 2026"),
        ("a few years ago", "a few years before 2026"),
        ("twenty-five years ago", "2001"),
        ("fifteen years ago", "2011"),
    ],
)
def test_a_relative_date_is_followed_by_what_it_means(text, meaning):
    assert dates.written_out(f"It was {text}.", SAID) == f"It was {text} [{meaning}]."


@pytest.mark.parametrize(
    "text",
    [
        "nothing dated",
        "half a year ago",
        "2.5 years ago",
        "two or three weeks ago",
        "3-4 days ago",
        "a hundred and two years ago",
        "this Friday",
        "next summer",
        "the next day",
        "9999 years ago",
    ],
)
def test_what_is_not_clear_is_not_dated(text):
    assert dates.written_out(text, SAID) == text


def test_dates_are_written_out_once():
    once = dates.written_out("yesterday", SAID)

    assert dates.written_out(once, SAID) == once


def test_a_date_before_the_year_1_is_none():
    assert dates.written_out("last year", -62_135_596_800_000_000) == "last year [0]"
    assert dates.written_out("yesterday", -62_135_596_800_000_000) == "yesterday"


def days(query):
    """Return the first and last day of each time that a query names."""
    return [
        (str(dates.day_of(first)), str(dates.day_of(last)))
        for first, last in dates.periods(query, SAID, (2024, 2025))
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("on 7 May 2023", [("2023-05-07", "2023-05-07")]),
        ("on Sept 3rd, 2024", [("2024-09-03", "2024-09-03")]),
        ("in February 2024", [("2024-02-01", "2024-02-29")]),
        ("in December", [("2024-12-01", "2024-12-31"), ("2025-12-01", "2025-12-31")]),
        ("on 2024-02-29", [("2024-02-29", "2024-02-29")]),
        ("in 2024", [("2024-01-01", "2024-12-31")]),
        ("what did I do yesterday?", [("2026-01-04", "2026-01-04")]),
        ("on 31 June 2024", []),
        ("may I ask?", []),
        ("how was it in May", [("2024-05-01", "2024-05-31"), ("2025-05-01", "2025-05-31")]),
        ("the mar of mars", []),
    ],
)
def test_a_query_names_times(query, expected):
    assert days(query) == expected

# SPDX-License-Identifier: Apache-2.0
"""Until when a statement holds, if it is over by itself."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.knowledge"
durations = import_module(f"{NAME}.durations")
Fact = import_module(f"{NAME}.facts").Fact


def test_a_statement_is_over_with_the_last_of_what_it_tells():
    dentist, age = Fact("", "appointment", "dentist", until=5), Fact("", "age", "34", until=9)
    assert durations.over_after([dentist, age]) == 9
    assert durations.over_after([age, Fact("", "kin: child", "son Leo")]) == 9
    assert durations.over_after([dentist, Fact("", "home", "Oslo")]) is None


def test_what_holds_until_a_day_is_over_after_it():
    at = 1_767_225_600_000_000  # The first of January 2026, a Thursday.
    end = durations.holds_until("I'm in Rome until January 5", ("english",), at)
    assert end == at + 5 * 86_400_000_000 - 1
    assert durations.holds_until("I live in Rome", ("english",), at) is None


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("We have a gig at Schokoladen on April 11.", "english", 101),
        ("Die Augen-OP ist für den 10. März angesetzt.", "german", 69),
        ("Tenemos concierto el 12 de marzo.", "spanish", 71),
        ("On a un concert le 12 mars.", "french", 71),
        ("We have a gig in April.", "english", None),
        ("The rent is due on the 1st.", "english", None),
        ("Trabajo el sábado.", "spanish", None),
        ("The new rent is due from April 1.", "english", None),
        ("My birthday is on April 11.", "english", None),
        ("Wir haben ab dem 10. März neue Nachbarn.", "german", None),
        ("We have a gig.", "english", None),
    ],
)
def test_what_has_a_day_to_come_is_over_after_it(text, language, days):
    at = 1_767_225_600_000_000  # The first of January 2026.
    end = durations.day_to_come(text, (language,), at)
    assert end == (None if days is None else at + days * 86_400_000_000 - 1)

# SPDX-License-Identifier: Apache-2.0
"""What the best passages say besides the query's words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL
from tests.local.recall.test_hits import Stored, number

feedback = import_module(f"{LOCAL}.recall.feedback")

BEST, OTHER, THIRD = number(10), number(20), number(30)


def led_to(*best, asked=("trip",), total=100, **stored):
    return feedback.Feedback(Stored(**stored), list(best), set(asked), total)


def test_a_passage_with_the_words_of_the_best_is_led_to():
    found = led_to("A trip to Porto", porto=[OTHER, BEST])

    assert found.of(OTHER) == pytest.approx(1)
    assert found.of(THIRD) == 0
    assert found.heaviest(5) == [OTHER, BEST]


def test_the_querys_own_words_lead_nowhere():
    assert led_to("A trip", trip=[OTHER, BEST]).heaviest(5) == []


def test_a_word_of_one_passage_leads_nowhere():
    assert led_to("A trip to Porto", porto=[BEST]).of(BEST) == 0


def test_rare_words_lead_further_than_frequent_ones():
    often = [number(turn) for turn in range(60)]
    found = led_to("A trip to Porto by train", porto=[OTHER, BEST], train=often)

    assert found.of(OTHER) > 0.5 > found.of(number(1)) > 0


def test_what_the_first_says_counts_more_than_what_the_last_says():
    found = led_to("Porto", "Lyon", porto=[OTHER, BEST], lyon=[THIRD, BEST])

    assert found.of(OTHER) > found.of(THIRD) > 0


def test_a_session_is_led_to_as_well_as_its_best_passage():
    found = led_to("Porto", "Lyon", porto=[OTHER, BEST], lyon=[THIRD, BEST])

    assert found.in_stretch(BEST >> 32) == found.of(BEST)
    assert found.in_stretch((BEST >> 32) + 1) == 0


def test_where_nothing_is_said_nothing_is_led_to():
    assert led_to().heaviest(5) == []
    assert led_to("!").of(BEST) == 0

# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence shows by its words that it tells of a life."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

evidence = import_module(f"{elephantasm.__name__}.local.language.evidence")

ENGLISH = ("english",)


@pytest.mark.parametrize(
    "sentence",
    [
        "three cats and a lurcher at ours",
        "hubby's deaf in one ear",
        "the boiler is a 2009 Vaillant",
        "paediatric nurse in Cardiff here",
        "single mum of one",
        "my lads do judo",
        "the backend is rails, frontend is vue",
        "the band rehearses thursdays in Joe\u2019s garage",
        "been driving the 14 out of Seacroft since 2011",
        "seaweed farming off Oban, fourth season now",
        "im permanent earlies, 12 years this may",
        "traded the tacoma in, got a maverick now",
        "so me n deshawn split up",
    ],
)
def test_what_people_have_do_and_are_for_years_shows_a_life(sentence):
    assert evidence.tells_of_life(sentence, ENGLISH)


@pytest.mark.parametrize(
    "sentence",
    [
        "My eldest \u2026",  # tells nothing of him
        "Dogs are excellent teachers of patience",
        "my sister thinks it looks great",
        "I need a bigger flat for my cats",
        "we moved the piano",
        "I'd love a dog",
        "the report is complete now",
        "your dog barks every night",
        "dogs = Dog.objects.all()",
        "that is my dog",
    ],
)
def test_talk_plans_and_the_past_show_none(sentence):
    assert not evidence.tells_of_life(sentence, ENGLISH)


def test_a_scrap_that_shows_no_language_is_looked_at_in_all():
    assert evidence.tells_of_life("hubby's deaf in one ear", ())


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("I'm up at five most days", True),
        ("on call every third week", True),
        ("been here since leaving school", True),
        ("three cats at ours", False),
        ("I'm up at five", False),
    ],
)
def test_how_often_or_since_when_something_is_so_is_told_apart(sentence, is_told):
    assert evidence.tells_when(sentence, ENGLISH) == is_told

# SPDX-License-Identifier: Apache-2.0
"""Scraps of sentences, through the reading of a whole message."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

from .test_statements import kept

candidates = import_module(f"{LOCAL}.knowledge.candidates")
scraps = import_module(f"{LOCAL}.knowledge.scraps")


@pytest.mark.parametrize(
    "text",
    [
        "we rent a flat in Leeds now. Hyde Park. 12 Brudenell Road.",
        "Ladina isst kein Fleisch. Seit Weihnachten, aus Prinzip.",
    ],
)
def test_a_scrap_is_quoted_with_the_sentence_that_it_goes_on_with(text):
    assert kept(text) == [text]


def test_a_sentence_of_its_own_stays_one():
    assert sorted(kept("I live in Usk. My brother Ned lives in Hull.")) == [
        "I live in Usk.",
        "My brother Ned lives in Hull.",
    ]


@pytest.mark.parametrize("text", ["divorced.", "landlord.", "Nach sieben Jahren."])
def test_a_scrap_alone_tells_nothing(text):
    assert kept(text) == []


def test_who_speaks_of_himself_needs_few_words():
    assert kept("I'm pregnant!") == ["I'm pregnant!"]


def test_nothing_is_put_to_what_was_not_kept():
    assert kept("what a day. Hyde Park.") == []


def test_what_ends_something_is_quoted_with_its_scraps_as_well():
    known = [candidates.certain("We moved. Hull."), candidates.certain("I sing.")]

    assert scraps.whole(known, "We moved.").text == "We moved. Hull."
    assert scraps.whole(known, "I sing.").text == "I sing."


def test_a_scrap_tells_a_wish_more_exactly():
    assert kept("Please always keep your answers short. Two sentences at most.") == [
        "Please always keep your answers short. Two sentences at most."
    ]

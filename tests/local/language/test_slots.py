# SPDX-License-Identifier: Apache-2.0
"""Sentences that fill a slot."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

slots = import_module(f"{elephantasm.__name__}.local.language.slots")


def filled(sentence):
    """Return the first slot a sentence fills, and its groups."""
    for rule in slots.slots():
        match = rule.search(sentence)
        if match:
            return rule.name, {key: value for key, value in match.groupdict().items() if value}
    return None


@pytest.mark.parametrize(
    ("sentence", "name", "groups"),
    [
        ("My name is Sam.", "name", {"v": "Sam"}),
        ("Just call me Jo", "name", {"w": "Jo"}),
        ("I switched from Vim to VS Code.", "uses editor", {"v": "VS Code"}),
        ("I still use Ubuntu.", "uses system", {"v": "Ubuntu"}),
        ("My favourite colour is green.", "favorite {k}", {"k": "colour", "v": "green"}),
        ("I still live in Oslo with Ana.", "lives in", {"v": "Oslo"}),
        ("We've just moved back to Rome", "lives in", {"v": "Rome"}),
        ("I work as a nurse.", "works as", {"v": "a nurse"}),
        ("I recently joined Equinor.", "works at", {"v": "Equinor"}),
        ("I was born on 3 May.", "born", {"v": "3 May"}),
        ("I have twenty hens.", "has {k}", {"v": "twenty", "k": "hens"}),
        ("The deadline was moved to 2 April.", "{k}", {"k": "deadline", "v": "2 April"}),
    ],
)
def test_a_sentence_fills_its_slot(sentence, name, groups):
    assert filled(sentence) == (name, groups)


@pytest.mark.parametrize("sentence", ["She lives in Oslo.", "I have a cat.", "I'd live in Rome."])
def test_other_sentences_fill_none(sentence):
    assert filled(sentence) is None


def test_spellings_of_a_matter_are_one():
    assert slots.matter_of(" Favourite Colour ") == "favorite color"


@pytest.mark.parametrize(
    ("rule", "text", "is_so"),
    [
        ("NOTHING", "not yet", True),
        ("NOTHING", "500 euros", False),
        ("DATED", "first launch", True),
        ("DATED", "budget", False),
        ("PASSING", "questions", True),
        ("PASSING", "hens", False),
    ],
)
def test_values_and_matters_are_weighed(rule, text, is_so):
    assert bool(getattr(slots, rule).search(text)) == is_so

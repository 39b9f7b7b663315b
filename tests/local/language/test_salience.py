# SPDX-License-Identifier: Apache-2.0
"""How much a sentence is worth remembering."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

salience = import_module(f"{elephantasm.__name__}.local.language.salience")


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("I adopted a tortoise in Turin.", "Somebody adopted a tortoise in Turin."),
        ("My sister adopted a tortoise.", "A sister adopted a tortoise."),
        ("I adopted a tortoise yesterday.", "I adopted a tortoise quickly."),
        ("I adopted a tortoise.", "I adopted a tortoise?"),
        ("I adopted Flash, a tortoise.", "I adopted flash, a tortoise."),
        ("The tortoise sleeps.", "You know the tortoise sleeps."),
        ("I decided to leave Turin.", "I planned to leave Turin."),
    ],
)
def test_what_tells_more_is_worth_more(more, less):
    assert salience.salience(more) > salience.salience(less)


@pytest.mark.parametrize("text", ["Thanks!", "How are you?", "That's great.", "See you!", ""])
def test_chatter_is_worth_nothing(text):
    assert salience.salience(text) < 0.5


def test_content_words_may_be_known():
    text = "I adopted a tortoise."
    assert salience.salience(text) == salience.salience(text, ["adopted", "tortoise"])


@pytest.mark.parametrize(
    ("sentence", "bare"),
    [
        ("Nice, I got it.", "I got it."),
        ("Oh well, so it rains [7 May 2023].", "It rains."),
        ("Nice weather today.", "Nice weather today."),
        ("Certainly! Thanks. I left.", "I left."),
        ("Thanks!", "Thanks!"),
        ("Thanks, Ms Silva.", "Thanks, Ms Silva."),
        ("Thanks, Ms Silva is in.", "Ms Silva is in."),
    ],
)
def test_openers_and_asides_are_taken_off(sentence, bare):
    assert salience.without_opener(sentence) == bare

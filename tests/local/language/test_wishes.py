# SPDX-License-Identifier: Apache-2.0
"""What is to hold from now on, and what it is about."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

NAME = f"{elephantasm.__name__}.local.language"
marks = import_module(f"{NAME}.marks")
tables = import_module(f"{NAME}.tables")
wishes = import_module(f"{NAME}.wishes")
words = import_module(f"{NAME}.words")


@pytest.mark.parametrize(
    "text",
    [
        "Always answer in English.",
        "Please never call me Bob.",
        "From now on use metric units.",
        "Thanks! Also, please keep it short. Always cite sources.",
        "I\u2019d prefer short answers.",
        "I want you to be brief.",
        "Whenever I ask about food, suggest vegan dishes.",
        "Remember that I'm allergic to nuts.",
        "Keep in mind that I'm vegan.",
        "Don't forget that I work nights.",
        "In future, please use metres.",
        "Shopping:\n- Always buy oat milk",
        "I usually like it warm.",
    ],
)
def test_a_standing_wish_says_that_it_lasts_or_how_to_behave(text):
    assert wishes.is_wish(text)
    assert marks.has_wish(text, set(words.words(text)))


@pytest.mark.parametrize("table", tables.tables("wishes"))
def test_every_example_of_a_wish_has_one_of_the_words_that_are_looked_for_first(table):
    without = [text for text in table.WISH.takes if table.SIGNS.isdisjoint(words.words(text))]
    assert without == []


@pytest.mark.parametrize(
    "text",
    [
        "Please write a poem.",
        "I want you to meet Ana.",
        "Never mind.",
        "Never heard of it.",
        "Always a pleasure!",
        "Always here to help.",
        "She always sings.",
        "I always forget my keys.",
        "Whenever I cook, I listen to jazz.",
        "I'll make sure to call him.",
        "I remember that summer.",
        "Remember that time in Rome?",
        "In the future, cars will fly.",
        "Please call me later.",
        "Please don't hesitate to ask.",
    ],
)
def test_what_is_asked_once_or_only_told_is_none(text):
    assert not wishes.is_wish(text)


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Always answer in German.", "language"),
        ("From now on use metric units.", "units"),
        ("Keep answers brief.", "length"),
        ("Use bullet points.", "format"),
        ("No jokes.", "tone"),
        ("No emojis.", "emoji"),
        ("I prefer dark mode.", "theme"),
        ("Please call me Jo.", "call"),
        ("Always cite sources.", ""),
    ],
)
def test_a_wish_is_about_a_matter(text, matter):
    assert wishes.matter_of(text) == matter

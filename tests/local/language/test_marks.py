# SPDX-License-Identifier: Apache-2.0
"""What a passage is seen to hold."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

marks = import_module(f"{elephantasm.__name__}.local.language.marks")
words = import_module(f"{elephantasm.__name__}.local.language.words")


@pytest.mark.parametrize(
    "text",
    [
        "We met yesterday.",
        "in the summer",
        "on Sat",
        "by the 14th",
        "at 5 PM",
        "at 17:30",
        "five o'clock is late, 5 o'clock",
        "in May",
        "back in 1987",
        "I work nights",
        "last Sept",
    ],
)
def test_times_are_seen(text):
    assert marks.has_time(text)


@pytest.mark.parametrize(
    "text", ["I have 45 apples", "it may rain", "he sat in the sun", "wed her"]
)
def test_numbers_and_other_words_are_no_times(text):
    assert not marks.has_time(text)


def test_words_that_are_known_are_not_looked_for_again():
    assert marks.has_time("", {"yesterday"})


@pytest.mark.parametrize(
    ("text", "begins"),
    [("Monday the 3rd", True), ("3 cats", True), ("Sam on Monday", False), ("", False)],
)
def test_a_text_may_begin_with_a_time(text, begins):
    assert marks.begins_with_time(text) == begins


@pytest.mark.parametrize(
    ("text", "has"),
    [("room 5", True), ("fifteen cats", True), ("a few cats", True), ("some cats", False)],
)
def test_numbers_are_seen(text, has):
    assert marks.has_number(text, words.words(text)) == has


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("I met Ana", True),
        ('the book "Emma"', True),
        ("nach \u00d6sterreich", True),
        ("\u0432 \u041c\u043e\u0441\u043a\u0432\u0435", True),
        ("\u044f \u0436\u0438\u0432\u0443 \u0442\u0430\u043c", False),
        ("Well done", False),
        ("so I'm here", False),
    ],
)
def test_names_are_seen(text, has):
    assert marks.has_name(text) == has


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("The standup is at 11 now.", True),
        ("I no longer eat fish", True),
        ("Der Chor probt ab jetzt donnerstags.", True),
        ("Ya no como carne", True),
        ("\u571f\u66dc\u306e\u5348\u5f8c\u306b\u306a\u3063\u305f\u3002", True),
        ("The standup is at 11.", False),
        ("I eat fish", False),
        ("Der Chor probt donnerstags.", False),
    ],
)
def test_signs_of_a_change_are_seen(text, has):
    assert marks.has_change(text, words.words(text)) == has


@pytest.mark.parametrize("text", ["Fatou quit", "Rex died in May", "Kim moved to another team"])
def test_what_ends_or_goes_is_seen(text):
    assert marks.has_end(text, text.lower().split())
    assert marks.has_change(text, text.lower().split())


@pytest.mark.parametrize("text", ["We meet on Mondays now", "We meet on Mondays"])
def test_what_is_otherwise_ends_nothing_yet(text):
    assert not marks.has_end(text, text.lower().split())

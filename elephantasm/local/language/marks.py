# SPDX-License-Identifier: Apache-2.0
"""What a passage is seen to hold: times, numbers, names, standing wishes."""

from __future__ import annotations

from .rules import Rule
from .tables import Rules, words_of_all

TIME_WORDS = words_of_all("calendar", "TIME_WORDS")
NUMBER_WORDS = words_of_all("numbers", "NUMBER_WORDS")
WISH_WORDS = words_of_all("wishes", "WISH_WORDS")
TIME = Rules("calendar", "TIME")
SPOKEN_TIME = Rules("salience", "TIME")
DIRECTIVE = Rules("wishes", "DIRECTIVE")
NUMBER = Rule("number", "a digit", r"\d", takes=("3", "room 12b"), leaves=("three", ""))
NAME = Rule(
    "name",
    "a capital inside of a sentence, or the first of a quotation",
    r"(?<=[a-z,] )(?!I\b)[A-Z]\w|\"[A-Z]",
    takes=("we met Ana", 'the book "Emma"'),
    leaves=("Well done", "so I went"),
    case_matters=True,
)


def has_time(passage: str, words: set[str]) -> bool:
    """Return whether a passage has a time expression; its words are looked at first."""
    return not words.isdisjoint(TIME_WORDS) or TIME.search(passage) is not None


def tells_time(text: str) -> bool:
    """Return whether a text has a time or a number in it."""
    return SPOKEN_TIME.search(text) is not None


def begins_with_time(text: str) -> bool:
    """Return whether a text begins with a time or a number."""
    match = SPOKEN_TIME.search(text)
    return match is not None and match.start() == 0


def has_number(passage: str, words: set[str]) -> bool:
    """Return whether a passage has a number, in digits or in words."""
    return not words.isdisjoint(NUMBER_WORDS) or NUMBER.search(passage) is not None


def has_name(passage: str) -> bool:
    """Return whether a passage has a capital inside a sentence."""
    return NAME.search(passage) is not None


def is_wish(passage: str, words: set[str]) -> bool:
    """Return whether a passage states a standing wish."""
    return not words.isdisjoint(WISH_WORDS) and DIRECTIVE.search(passage) is not None

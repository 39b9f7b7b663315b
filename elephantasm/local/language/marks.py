# SPDX-License-Identifier: Apache-2.0
"""What a passage is seen to hold: times, numbers, names, standing wishes."""

from __future__ import annotations

import re

TIME_WORDS = frozenset(
    """yesterday today tonight tomorrow ago last next since weekend night day days week weeks month
    months year years hour hours minute minutes january february march april june july august
    september october november december jan feb aug sept sep oct nov dec monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter christmas easter recently soon
    """.split()
)
NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty fifty hundred thousand
    dozen couple several once twice both first second third""".split()
)
WISH_WORDS = frozenset(
    "always never prefer rather whenever remember future forward now please every sure want".split()
)
DATE = re.compile(r"\b(?:(?:19|20)\d\d|\d\d?(?::\d\d| ?[ap]m)|(?:in |\d )May|May \d+)\b")
NUMBER = re.compile(r"\d")
NAME = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z]\w|\"[A-Z]")
DIRECTIVE = re.compile(
    r"^(please )?(always|never)\b|\b(from now on|going forward|in (the )?future|whenever i"
    r"|please (always|never|remember|avoid)|when(ever)? i ask|every time i|make sure (to|you)"
    r"|i(['\u2019]d| would)? (really |usually |generally )?(prefer|rather)|i want you to"
    r"|remember (that|to)|i always|i never)\b",
    re.IGNORECASE,
)


def has_time(passage: str, words: set[str]) -> bool:
    """Return whether a passage has a time expression; its words are looked at first."""
    return not words.isdisjoint(TIME_WORDS) or DATE.search(passage) is not None


def has_number(passage: str, words: set[str]) -> bool:
    """Return whether a passage has a number, in digits or in words."""
    return not words.isdisjoint(NUMBER_WORDS) or NUMBER.search(passage) is not None


def has_name(passage: str) -> bool:
    """Return whether a passage has a capital inside a sentence."""
    return NAME.search(passage) is not None


def is_wish(passage: str, words: set[str]) -> bool:
    """Return whether a passage states a standing wish."""
    return not words.isdisjoint(WISH_WORDS) and DIRECTIVE.search(passage) is not None

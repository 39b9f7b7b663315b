# SPDX-License-Identifier: Apache-2.0
"""What a passage is seen to hold: times, numbers, names, standing wishes, changes."""

from __future__ import annotations

from . import quotes
from .languages import languages_of, possible
from .rules import CAPITAL, Rule
from .tables import Rules, words_of_all
from .wishes import prefers
from .words import DIGIT, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Optional

TIME_WORDS = words_of_all("calendar", "TIME_WORDS")
NUMBER_WORDS = words_of_all("numbers", "NUMBER_WORDS")
TIME = Rules("calendar", "TIME")
_ENDS = (Rules("anew", "OVER"), Rules("anew", "GONE"), Rules("anew", "LEAVES"))
_CHANGES = (Rules("anew", "NOW"), Rules("anew", "AGAIN"))
NAME = Rule(
    "name",
    "a word inside of a sentence, or the first of a quotation, that begins with no small letter",
    rf"""
    (?:[A-Za-z\u00aa-\uffff,;:][ ]|[{quotes.MARKS}])
    (?!I\b)({CAPITAL})[\w'\u2019-]
    """,
    takes=("we met Ana", 'the book "Emma"', "nach \u00d6sterreich"),
    leaves=("Well done", "so I'm here", "room 5 A"),
    case_matters=True,
)


def has_time(
    text: str,
    its_words: Optional[Collection[str]] = None,
    languages: Optional[tuple[str, ...]] = None,
) -> bool:
    """Return whether a text has a time expression; its words, known or not, are looked at first.

    Args:
        text: What is looked at.
        its_words: Its words, where they are known already.
        languages: Those it may be in, where they are known already.
    """
    spoken = words(text) if its_words is None else its_words
    if not TIME_WORDS.isdisjoint(spoken):
        return True
    # "I am 34." is one in German only.
    return TIME.is_in(text, languages or languages_of(text, spoken) or None)


def begins_with_time(text: str) -> bool:
    """Return whether a text begins with a word of time or a number."""
    first = "".join(words(text)[:1])
    return first in TIME_WORDS or first[:1].isdigit()


def has_number(passage: str, its_words: Collection[str]) -> bool:
    """Return whether a passage has a number, in digits or in words."""
    return not NUMBER_WORDS.isdisjoint(its_words) or DIGIT.search(passage) is not None


def has_name(passage: str) -> bool:
    """Return whether a passage has a capital inside a sentence, in whatever script has capitals."""
    return any(match[1].isupper() for match in NAME.finditer(passage))


def has_wish(passage: str, its_words: Collection[str]) -> bool:
    """Return whether a passage utters a standing wish, or what somebody prefers."""
    return prefers(passage, its_words)


def has_change(passage: str, its_words: Collection[str]) -> bool:
    """Return whether a passage has a sign that something is otherwise, over, or so again."""
    return _has(_CHANGES, passage, its_words) or has_end(passage, its_words)


def has_end(passage: str, its_words: Collection[str]) -> bool:
    """Return whether a passage has a sign that something is over, or that somebody goes."""
    return _has(_ENDS, passage, its_words)


def _has(signs: tuple[Rules, ...], passage: str, its_words: Collection[str]) -> bool:
    among = languages_of(passage, its_words) or possible(passage)
    return any(rules.is_in(passage, among) for rules in signs)

# SPDX-License-Identifier: Apache-2.0
"""How much a sentence is worth remembering."""

from __future__ import annotations

from .marks import has_name, has_time
from .questions import is_question
from .rules import Rule
from .tables import Rules, tables, words_of_all
from .words import COMMON_WORDS, DIGIT, content_words, words_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Optional

# Languages whose small words may be content in another have no stop words, but these.
FUNCTION_WORDS = words_of_all("words", "FUNCTION_WORDS")
_FIRST = Rules("salience", "FIRST")
_MINE = Rules("salience", "MINE")
_ASIDE = Rule(
    "aside",
    "a note in brackets, with the blanks before it",
    r"(?<!\s)\s*\[[^\[\]\n]*\]",
    takes=("yesterday [7 May 2023]", "[1]"),
    leaves=("yesterday (Sunday)", "a [list\nof lines]"),
)

# How much each trait says about whether a sentence is worth keeping; content words count apart.
SALIENCE = {
    "first": 1.5,  # what somebody says of himself is what memory is for
    "mine": 1.0,  # "my sister …" is about the speaker too, a little less directly
    "second": -0.9,  # talk about the listener is courtesy or repeats what he said
    "courtesy": -0.5,  # greetings, thanks, praise
    "vague": -0.4,  # "it was great": its subject is elsewhere
    "exact": 0.3,  # a dated or counted thing is an event, not a mood
    "name": 0.3,  # names are specific
    "weighty": 0.5,  # decisions, corrections, preferences, wishes
    "question": -1.5,  # asks, does not state
}
# Whoever is spoken to.
SECOND = Rules("salience", "SECOND")
_TRAITS = (
    ("second", SECOND),
    ("courtesy", Rules("salience", "COURTESY")),
    ("vague", Rules("salience", "VAGUE")),
    ("weighty", Rules("salience", "WEIGHTY")),
)


def salience(
    sentence: str,
    content: Optional[Collection[str]] = None,
    languages: Optional[tuple[str, ...]] = None,
) -> float:
    """Return how much a sentence is worth remembering: about -2 for chatter to 5.

    Args:
        sentence: What was said.
        content: Its content words, where they are known already.
        languages: Those it may be in; None, or none, for all.
    """
    languages = languages or None
    kinds = set(content_words(sentence) if content is None else content) - FUNCTION_WORDS
    size = len(kinds) if sentence.isascii() else words_in(kinds)
    weight = size - 0.65 * len(kinds & COMMON_WORDS)
    # The square root of the length keeps long sentences from winning by length alone, and the
    # offset keeps fragments of three rare words from winning by density.
    score: float = 5.0 * weight / (20 + len(sentence.split()) + len(kinds) - size) ** 0.5 / 3.0
    is_first = _FIRST.search(sentence, languages)
    trait = "first" if is_first else "mine" if _MINE.is_in(sentence, languages) else ""
    if trait:
        # "I'm fine" is about the speaker, and still says nothing.
        score += SALIENCE[trait] * min(1.0, weight / 2)
    if has_time(sentence, kinds, languages) or DIGIT.search(sentence):
        score += SALIENCE["exact"]
    if has_name(sentence):
        score += SALIENCE["name"]
    for trait, rule in _TRAITS:
        if rule.is_in(sentence, languages):
            score += SALIENCE[trait]
    if is_question(sentence):
        score += SALIENCE["question"]
    return score


# A name with a title before it has no more words.
_LONGEST_NAME = 3


def is_own(sentence: str, languages: Optional[tuple[str, ...]] = None) -> bool:
    """Return whether a sentence speaks of the speaker, or of what is his."""
    return any(rule.is_in(sentence, languages or None) for rule in (_FIRST, _MINE))


def is_first(sentence: str, languages: tuple[str, ...]) -> bool:
    """Return whether a sentence speaks of the speaker himself, not only of what is his."""
    return _FIRST.is_in(sentence, languages)


def knows_own(languages: tuple[str, ...]) -> bool:
    """Return whether one of these languages tells by its words what speaks of the speaker."""
    return any(hasattr(one, "FIRST") for one in tables("salience", languages))


def without_opener(sentence: str, languages: Optional[tuple[str, ...]] = None) -> str:
    """Return a sentence without "Well, yeah, …" before it and notes in brackets within it.

    Args:
        sentence: What was said.
        languages: Those it may be in; None, or none, for all.
    """
    whole = rest = _ASIDE.sub("", sentence).strip()
    for table in tables("salience", languages or None):
        rest = table.OPENER.sub("", rest) if hasattr(table, "OPENER") else rest
    # "Thanks, Ms Silva": whoever is spoken to is nothing without what is said to him.
    said = rest.split()
    if len(said) <= _LONGEST_NAME and all(word[0].isupper() for word in said):
        return whole
    return rest[0].upper() + rest[1:] if rest != whole else whole

# SPDX-License-Identifier: Apache-2.0
"""Whether a text has what is said of it, as far as that is seen without understanding."""

from __future__ import annotations

from .cues import NEGATION
from .rules import Rule
from .sentences import spans
from .words import STOP_WORDS, terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = Rule(
    "word",
    "a run of letters and digits, with their case",
    r"[^\W_]+",
    takes=("Oslo", "iPhone 15"),
    leaves=("", "_ - !"),
)
_NUMBER = Rule(
    "number",
    "digits, with what parts them",
    r"\d+(?:[.,\u2019']\d+)*",
    takes=("3", "1,200", "3.5"),
    leaves=("three", "."),
)
_THOUSANDS = Rule(
    "thousands",
    "a mark before three digits",
    r"[.,\u2019'](?=\d{3}(?!\d))",
    takes=("1,200", "40.000"),
    leaves=("3.5", "3,1415"),
)
# Where no capitals tell the names, so many of the words must be in the text.
_SHARE = 0.5


def is_grounded(statement: str, source: str, speaker: str = "") -> bool:
    """Return whether a text may say so: it has the names and numbers of a statement, and more.

    A denial needs one in the text, and some word must be the same; where no capitals tell the
    names, half of the words.

    Args:
        statement: What is said of the text.
        source: The text.
        speaker: Whose words the text is; that it is about him says nothing.
    """
    if NEGATION.search(statement) and not NEGATION.search(source):
        return False
    own, known = set(terms(statement)) - set(terms(speaker)), set(terms(source))
    has_capitals = statement.lower() != statement.upper()
    least = 1 if has_capitals else _SHARE * len(own)
    return len(own & known) >= max(1, least) and has_names_of(statement, f"{speaker}\n{source}")


def has_names_of(statement: str, source: str) -> bool:
    """Return whether all names and numbers of a statement are in a text.

    A name is a word with a capital. The first word of a sentence has one anyway: it may be in
    the text as another form, or be a word that says nothing.
    """
    if not _numbers(statement) <= _numbers(source):
        return False
    known = {word.casefold() for word in _WORD.findall(source)}
    stems = set(terms(source))
    return all(
        word == "I"
        or word.casefold() in known
        or (is_first and (word.lower() in STOP_WORDS or stems.issuperset(terms(word))))
        for word, is_first in _capitalised(statement)
    )


def _numbers(text: str) -> set[str]:
    """Return the numbers of a text, however their thousands are parted."""
    found = (_THOUSANDS.sub("", number).replace(",", ".") for number in _NUMBER.findall(text))
    return {number.lstrip("0") or "0" for number in found}


def _capitalised(text: str) -> Iterator[tuple[str, bool]]:
    """Return the words of a text with a capital, and whether each is the first of a sentence."""
    for start, stop in spans(text):
        for place, word in enumerate(_WORD.findall(text[start:stop])):
            if word.lower() != word:
                yield word, place == 0

# SPDX-License-Identifier: Apache-2.0
"""English turned from "I" to a name: "I moved to Oslo" becomes "Sam moved to Oslo"."""

from __future__ import annotations

from ..rules import Rule
from .persons import WE, YOU
from .verbs import ADVERB, third_person

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match

_ADVERBS = rf"(?:(?:{ADVERB}|no longer|never)\s+)*"
_CONTRACTED = {"'m": " is", "'ve": " has", "'d": " would", "'ll": " will"}
_PLURAL = {"'m": " are", "'ve": " have", "'d": " would", "'ll": " will"}
_THEIRS = {"my": "their", "me": "them", "mine": "theirs", "myself": "themselves"}
SELF = Rule(
    "self",
    "I with a contracted verb or adverbs and a verb, or another word for the speaker",
    rf"""
    \bI('m|'ve|'d|'ll)?(?:(\s+{_ADVERBS})([A-Za-z']+))?(?![\w'])
    |\b([Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b(?!-)
    """,
    takes=("I moved to Oslo.", "It suits me.", "My cat"),
    leaves=("It rains.", "me-time", "AI"),
    case_matters=True,
)
OTHERS = Rule(
    "others",
    "we or you, who are not the speaker alone",
    rf"\b(?:{WE}|{YOU})\b",
    takes=("We went.", "I like your hat."),
    leaves=("I went.", "the youth"),
)


def turned(sentence: str, speaker: str) -> str:
    """Return a sentence with its speaker named, or nothing where it cannot be turned."""
    if OTHERS.search(sentence) or not SELF.search(sentence):
        return ""
    is_named = False

    def turn(match: Match[str]) -> str:
        nonlocal is_named
        name, is_named = "" if is_named else speaker, True
        if match.start() and name.startswith("The "):
            name = "t" + name[1:]
        return _possessive(match[4].lower(), name) if match[4] else _subject(match, name)

    return SELF.sub(turn, sentence)


def _possessive(word: str, speaker: str) -> str:
    """Return what stands for my, me, mine or myself, once the speaker was named "they"."""
    if not speaker:
        return _THEIRS[word]
    return speaker if word in ("me", "myself") else f"{speaker}'s"


def _subject(match: Match[str], speaker: str) -> str:
    """Return what stands for "I" and the verb after it."""
    short, between, verb = match[1], match[2] or "", match[3] or ""
    if not speaker:
        be = {"am": "are", "was": "were", "wasn't": "weren't"}.get(verb, verb)
        return "they" + _PLURAL.get(short or "", "") + between + be
    if short:
        return speaker + _CONTRACTED[short] + between + verb
    return speaker + between + (third_person(verb) if verb else "")

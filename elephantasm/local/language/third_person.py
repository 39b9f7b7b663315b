# SPDX-License-Identifier: Apache-2.0
"""Sentences turned from "I" to the speaker's name."""

from __future__ import annotations

from .rules import Rule
from .tables import tables

QUOTED = Rule(
    "quotation mark",
    "has a mark that opens or closes somebody else's words",
    '["\u201c\u201d]',
    takes=('"Well"', "\u201cWell\u201d"),
    leaves=("Well", "it's"),
)


def third_person(sentence: str, speaker: str) -> str:
    """Return what was said with the speaker named; as "Speaker: …" where it cannot be turned."""
    sentence = sentence.replace("\u2019", "'")
    if not QUOTED.search(sentence):
        for table in tables("third_person"):
            turned: str = table.turned(sentence, speaker)
            if turned:
                return _capital(turned)
    return f"{_capital(speaker)}: {sentence}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

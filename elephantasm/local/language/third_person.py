# SPDX-License-Identifier: Apache-2.0
"""Sentences turned from "I" to the speaker's name."""

from __future__ import annotations

from .quotes import QUOTE
from .tables import tables


def third_person(sentence: str, speaker: str) -> str:
    """Return what was said with the speaker named; as "Speaker: …" where it cannot be turned."""
    sentence = sentence.replace("\u2019", "'")
    if not QUOTE.search(sentence):
        for table in tables("third_person"):
            turned: str = table.turned(sentence, speaker)
            if turned:
                return _capital(turned)
    return f"{_capital(speaker)}: {sentence}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

# SPDX-License-Identifier: Apache-2.0
"""Whom an English clause is about, and what stands before its verb: parts of patterns."""

from __future__ import annotations

from ..rules import joined
from .claims import NOBODY
from .nouns import NAME, OWNED

# Somebody by his name; and whoever it is about: the speaker, something or somebody of his.
SOMEBODY = rf"(?!{joined(NOBODY)}\b){NAME}"
WHO = rf"(?:I|we|(?P<o>{OWNED}|{SOMEBODY}))"
BE = r"(?:(?<=\bI)'?m| am|(?<=\bwe)'?re| are|'s| is)"
HAVE = r"(?:(?:(?<=\bI)|(?<=\bwe))'?ve| have|'s| has)?"
ADV = r"(?: (?:\w+ly|now|just|also|still|both|all|since))*"


def signs(text: str) -> frozenset[str]:
    """Return the words of a text, of which a clause has one if a rule may take it."""
    return frozenset(text.split())

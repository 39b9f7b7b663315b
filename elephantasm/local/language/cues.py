# SPDX-License-Identifier: Apache-2.0
"""What the words of a sentence give away: a wish, a correction, a method, the past."""

from __future__ import annotations

from functools import cache

from .tables import Rules, tables
from .words import terms

CORRECTS = Rules("cues", "CORRECTS")
BELIEF = Rules("cues", "BELIEF")
INSTRUCTION = Rules("cues", "INSTRUCTION")
PAST = Rules("cues", "PAST")
DEFINES = Rules("cues", "DEFINES")
NEGATION = Rules("cues", "NEGATION")
REPORTED = Rules("cues", "REPORTED")
IMAGINED = Rules("cues", "IMAGINED")


def parted(sentence: str) -> list[str]:
    """Return a sentence cut where one statement ends and another begins."""
    parts = [sentence]
    for table in tables("cues"):
        parts = [piece.strip() for part in parts for piece in table.JOINT.split(part)]
    return [part for part in parts if part]


@cache
def correction_terms() -> frozenset[str]:
    """Return the terms that say that something is corrected, not what."""
    return frozenset(term for table in tables("cues") for term in terms(table.CORRECTION_WORDS))

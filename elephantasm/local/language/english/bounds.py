# SPDX-License-Identifier: Apache-2.0
"""How short answers are to be, in nothing but words for that, in English."""

from __future__ import annotations

from ..rules import Rule, one_of
from .numbers import CARDINALS, MULTIPLES

# Of one of these is said how many there may be.
UNITS = frozenset("sentence sentences line lines word words paragraph paragraphs bullets".split())
_WORDS = """
    please pls plz thanks ok so and but just always only keep make be give answer answers reply replies
    respond responses response messages it them your ur the me in to of at under than no not longer more
    or less fewer short shorter brief briefer concise tight terse sweet succinct a
    max maximum tops most each per every up within super very nice
"""
BOUND = Rule(
    "bound",
    "asks for short answers, in nothing but words for that: what else has a length is not named",
    rf"""
    ^(?=.*\b{one_of(UNITS)}\b)(?=.*\b{one_of(("keep it", "keep them", "keep your", "keep replies", "keep answers", "answers?", "replies", "be", "short and"))}\b)(?:(?:{one_of(sorted((*_WORDS.split(), *UNITS, *CARDINALS, *MULTIPLES), reverse=True))}|\d+)(?:[\s,.;:!\u2013-]+|$))+$
    """,
    takes=(
        "keep it brief please, two lines max",
        "Be brief, one paragraph max.",
        "Short and sweet please, four lines tops",
        "keep replies tight, 50 words max",
    ),
    leaves=(
        "Keep the meeting brief please",
        "the essay should be two lines max",
        "My speech was brief, two minutes max",
        "Summarise this in two lines please",
        "Two lines max on the ticket",
    ),
)

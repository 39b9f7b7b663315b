# SPDX-License-Identifier: Apache-2.0
"""How short answers are to be, in nothing but words for that, in German."""

from __future__ import annotations

from ..rules import Rule, one_of

# Of one of these is said how many there may be.
UNITS = frozenset(
    "satz sätze sätzen zeile zeilen wort worte wörter wörtern worten absatz absätze stichpunkte stichpunkten".split()
)
_WORDS = """
    bitte danke ok immer nur ganz schön möglichst und in mit mir deine antwort antworten antworte schreib
    schreibe fass fasse dich halt halte es sei bleib kurz kürzer knapp knackig bündig prägnant maximal max
    höchstens nicht mehr länger als bis zu pro ein einen eine zwei drei vier fünf sechs zehn zwanzig
    fünfzig hundert allerhöchstens
"""
BOUND = Rule(
    "bound",
    "asks for short answers, in nothing but words for that: what else has a length is not named",
    rf"""
    ^(?=.*\b{one_of(UNITS)}\b)(?=.*\b{one_of(("kurz", "kürzer", "knapp", "knackig", "bündig", "antworten?"))}\b)(?:(?:{one_of(sorted((*_WORDS.split(), *UNITS), reverse=True))}|\d+)(?:[\s,.;:!\u2013-]+|$))+$
    """,
    takes=(
        "Bitte kurz, maximal zwei Sätze",
        "Antworten bitte kurz, höchstens drei Zeilen",
    ),
    leaves=(
        "Meine Rede war kurz, zwei Sätze.",
        "Der Text soll maximal zwei Sätze haben",
        "fasse den Artikel kurz zusammen, zwei Sätze max",
    ),
)

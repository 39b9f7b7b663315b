# SPDX-License-Identifier: Apache-2.0
"""How short answers are to be, in nothing but words for that, in French."""

from __future__ import annotations

from ..rules import Rule, one_of

# Of one of these is said how many there may be.
UNITS = frozenset("phrase phrases ligne lignes mot mots paragraphe paragraphes".split())
_WORDS = """
    s'il te vous plaît plait stp svp merci toujours fais faites réponds répondez réponse réponses écris
    sois soyez reste court courte courtes courts bref brève brèves concis concise en un une deux trois
    quatre cinq six dix vingt cinquante cent max maximum au plus pas de que tes vos des messages et grand très ou moins
"""
BOUND = Rule(
    "bound",
    "asks for short answers, in nothing but words for that: what else has a length is not named",
    rf"""
    ^(?=.*\b{one_of(UNITS)}\b)(?=.*\b{one_of(("courte?s?", "bref", "brèves?", "concise?", "réponses?", "réponds", "répondez"))}\b)(?:(?:{one_of(sorted((*_WORDS.split(), *UNITS), reverse=True))}|\d+)(?:[\s,.;:!\u2013-]+|$))+$
    """,
    takes=(
        "Fais court, deux phrases max",
        "Réponses courtes, trois lignes maximum",
    ),
    leaves=(
        "Mon discours était court, deux phrases",
        "Résume ce texte en deux phrases max",
        "ce mail en deux lignes max",
    ),
)

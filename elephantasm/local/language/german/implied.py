# SPDX-License-Identifier: Apache-2.0
"""What is told in German to be otherwise without being named; see `language/implied.py`."""

from __future__ import annotations

from ..clauses import Implied
from ..rules import Rule, joined

_GIVER = joined(r"""
    (?:(?:der|die|mein|meine|unser|unsere)[ ])?(?:\w*(?:arzt|ärztin)|doc|\w+(?:ologe|ologin)|dr\.? \w+|praxis|klinik)
""")
_MEDICINE = r"(?:dosis|tabletten?|pillen?|medikamente?n?|spritzen?|tropfen|insulin|mittel)"
_ALTERED = joined(r"""
    (?:verdoppelt|halbiert|erhöht|gesenkt|hoch ?gesetzt|herauf ?gesetzt|rauf ?gesetzt|herunter ?gesetzt|runter ?gesetzt|herab ?gesetzt|reduziert|gesteigert|angehoben|umgestellt|eingestellt)
""")
IMPLIED = (
    Implied(
        Rule(
            "dose otherwise",
            "another dose of the one medicine that somebody takes",
            rf"""
            \b{_GIVER} (?:hat|will|hatte)[ ](?:(?:mich|mir|jetzt|nun|auch|heute|es|sie)[ ])*(?:(?:die|das|meine|den)(?: \w+)? {_MEDICINE}[ ])?(?:auf (?:die )?\d[^?]{{0,20}})?{_ALTERED}
            |\b(?:die|meine|das|mein)(?: \w+)? {_MEDICINE} (?:wurden?|ist|sind|hab ich|habe ich|haben sie|haben wir)[ ](?:(?:jetzt|nun|mir|auf \d+(?: \w+)?)[ ])*{_ALTERED}
            """,
            takes=("die ärztin hat mich auf 75 hochgesetzt", "meine Dosis wurde halbiert"),
            leaves=("die Ärztin hat mich begrüßt", "die Miete wurde erhöht"),
        ),
        Rule(
            "dose",
            "how much of a medicine somebody takes",
            r"""
            \b(?P<v>\d[\d.,]{0,9} ?(?:mg|ml|\u00b5g|mcg|i\.?e\.?)\b)
            |\bnehm(?:e|en)?[ ](?:(?:ich|wir|morgens|abends|täglich)[ ])*[\w-]{5,30},?[ ](?P<v_2>\d{1,5}(?:,\d{1,3})?)(?=\W*$|[.,;]|[ ](?:am|pro|morgens|abends|täglich))
            """,
            takes=("Ich nehme 50 mg L-Thyroxin", "morgens nehm ich Ramipril 5"),
            leaves=("Ich nehme den Bus 5", "Ich habe zwei Katzen"),
        ),
        (" mg", "mg", "nehm", "ml"),
    ),
    Implied(
        Rule(
            "smokes no more",
            "somebody has given up smoking, by how long he is without",
            r"""
            \b(?:seit )?(?:\d+|\w+) (?:tag(?:en?)?|wochen?|monaten?|jahr(?:en?)?)[ ](?:jetzt )?(?:ohne (?:kippen?|zigaretten?|fluppen?|tabak|rauchen)|rauchfrei|weg von den (?:kippen|zigaretten))
            |\b(?:letzte[n]?)[ ](?:kippe|zigarette|schachtel)\b
            """,
            takes=("sechs wochen ohne kippen heute", "seit 3 Monaten rauchfrei"),
            leaves=("sechs Wochen ohne Auto", "eine rauchfreie Wohnung"),
        ),
        Rule(
            "smokes",
            "somebody smokes",
            r"\b(?:ich|wir) rauchen?\b|\brauch(?:e|t)? ich\b",
            takes=("Ich rauche zehn am Tag", "leider rauche ich noch"),
            leaves=("er raucht", "Rauchmelder"),
        ),
        ("rauch",),
    ),
)

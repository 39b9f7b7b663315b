# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined

_BODY = joined(r"""
    (?:Gaumen|Mund|Zunge|Lippen?|Hals|Augen?|Nase|Haut|Gesicht|Magen|Bauch|Kopf|Rachen|H(?:ä|ae)nde|Arme|Luft)
""")
_HARMS = joined(r"""
    (?:juck\w*|kribbel\w*|brenn\w*|schwill\w*|schwell\w*|tr(?:ä|ae)n\w*|kratz\w*|wird|werden|bleibt|platzt|l(?:ä|ae)uft)
""")
_HOW = r"(?:(?:immer|sofort|gleich|total|leider|richtig|furchtbar|auch|jedes Mal|jetzt|ab sofort|ab jetzt|ab heute|in Zukunft|seit \w+) )*"
_NO_THING = joined(r"""
    (?:das|es|dies\w*|so|was|sie|er|ihnen|ihm|ihr|heute|morgen|\w+tags?|\w+morgen|\w+abend|termine?|stress|arbeit|lärm|leuten?|anrufe?|mir|dir|uns|da
    |dem|der|den|deinem|meinem|meiner)
""")
_WHAT = rf"(?P<v>(?!{_NO_THING}\b)(?:(?:rohen?|frischen?|zu viel) )?[^\W\d_]{{3,}})"

TELLINGS = (
    Telling(
        "avoids",
        Rule(
            "reacts",
            "what does the body harm, or is not eaten any more",
            rf"""
            (?:^|[,;:] (?:denn |und |aber )?)(?:übrigens |und |ach |also )*(?:
            (?:von|bei|nach|durch|auf) {_WHAT} {_HARMS} (?:mir|bei mir) {_HOW}(?:(?:der|die|das|ganz|so) )*
            (?:{_BODY}|(?:schlecht|(?:ü|ue)bel|schwindl?ig))\b
            |{_WHAT.replace("<v>", "<v_2>")} (?:geht|gehen) (?:bei|f(?:ü|ue)r) mi(?:r|ch) {_HOW}(?:gar |(?:ü|ue)berhaupt )nicht\b
            |{_WHAT.replace("<v>", "<v_3>")} (?:lasse?|lass') ich {_HOW}(?:lieber )?weg\b
            |{_WHAT.replace("<v>", "<v_4>")} (?:vertrage?|vertr(?:ä|ae)gt) ich {_HOW}(?:gar |(?:ü|ue)berhaupt )?(?:nicht|schlecht)\b)
            """,
            takes=(
                "Von Äpfeln juckt mir der Gaumen.",
                "Nüsse gehen bei mir gar nicht, da schwillt mir der Hals zu.",
                "Vorsicht bei Rezepten: Sellerie lass ich ab sofort weg",
                "Bei Pollen tränen mir die Augen.",
            ),
            leaves=(
                "Montag geht bei mir gar nicht.",
                "Bei Stress wird mir schlecht.",
                "Das geht bei mir gar nicht.",
                "Den Absatz lass ich stehen.",
            ),
        ),
    ),
)

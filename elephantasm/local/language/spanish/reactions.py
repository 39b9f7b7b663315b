# SPDX-License-Identifier: Apache-2.0
"""Spanish clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined

_BODY = joined(r"""
    (?:garganta|labios?|boca|lengua|enc[íi]as|piel|cara|ojos|nariz|est[óo]mago|barriga|tripa|panza|cabeza|manos|pecho|intestino)
""")
_AILS = joined(r"""
    (?:urticaria|ronchas?|sarpullidos?|erupci[oó]n|picor(?:es)?|migrañas?|ardor(?:es)?|acidez|diarrea|gases|n[áa]useas|v[óo]mitos
    |hinchaz[oó]n|granos|dolor(?:es)? de \w+|asma|alergia|reacci[oó]n)
""")
_HARMS = r"(?:hinchan?|cierran?|irritan?|pican?|queman?|inflaman?|revuelven?|arden?|llora[ns]?|duelen?|llenan?)"
_THE = r"(?:el|la|los|las)"
_WHAT = r"(?P<v>(?!trabajo|estr[ée]s|gente|ruido|jefe|vida|lunes|noticias|situaci)[^\W\d_]{3,}(?: (?:de |con )?(?!me\b)[^\W\d_]{3,})?)"

TELLINGS = (
    Telling(
        "avoids",
        Rule(
            "reacts",
            "what does the body harm, or is not eaten any more",
            rf"""
            (?:^|[,;:] )(?:a m[íi] |ojo,? |y |pues )*(?:
            {_THE} {_WHAT} (?:siempre |ya )?me (?:(?:da|dan|producen?|causan?|provocan?|sacan?) (?:una |mucha |mucho )?{_AILS}
            |{_HARMS} (?:{_THE}|de) {_BODY}|(?:sientan?|caen?) (?:fatal|muy mal|como un tiro))
            |(?:con|por|al comer|si como|cuando como) (?:{_THE} )?{_WHAT.replace("<v>", "<v_2>")} (?:se )?me (?:{_HARMS} {_THE} {_BODY}|(?:da|dan|salen?|entran?) {_AILS})
            )\b
            """,
            takes=(
                "Las fresas me dan urticaria.",
                "Con el kiwi se me hinchan los labios",
                "Los cacahuetes me cierran la garganta",
            ),
            leaves=(
                "El trabajo me da dolor de cabeza.",
                "Las fresas me gustan.",
                "La música me da alegría.",
            ),
        ),
    ),
)

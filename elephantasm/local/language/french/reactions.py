# SPDX-License-Identifier: Apache-2.0
"""French clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import Telling
from ..rules import Rule, joined

_BODY = joined(r"""
    (?:gorge|lèvres?|bouche|langue|gencives|palais|peau|visage|yeux|nez|estomac|ventre|tête|mains|poitrine|intestins)
""")
_AILS = joined(r"""
    (?:plaques?|urticaire|boutons|migraines?|nausées?|brûlures? d'estomac|crampes|diarrhées?|démangeaisons|eczéma|allergies?
    |maux de (?:tête|ventre)|asthme|gaz|vertiges|aphtes)
""")
_THE = r"(?:(?:le|la|les|tous les) |l')"
_WHAT = r"(?P<v>(?!travail|stress|gens|bruit|boulot|chef|vie|lundi|infos)[^\W\d_]{3,}(?: (?:(?:de|à|en) (?:la )?)?[^\W\d_]{3,})?)"

TELLINGS = (
    Telling(
        "avoids",
        Rule(
            "reacts",
            "what does the body harm, or is not eaten any more",
            rf"""
            (?:^|[,;:] )(?:moi,? |attention,? |et |alors )*
            {_THE}{_WHAT},? (?:(?:ça )?me (?:(?:donne(?:nt)?|provoque(?:nt)?|file(?:nt)?|cause(?:nt)?) (?:des |de l'|de la |une |d'|la )?{_AILS}
            |(?:fait|font) (?:gonfler|enfler|vomir|tousser|éternuer|gonflé|gratter|pleurer les yeux)
            |(?:pique|gratte|brûle|irrite|démange|serre|gonfle)(?:nt)? (?:la |le |les |l'){_BODY}
            |réussi(?:t|ssent) pas|rend(?:ent)? malade)
            |c'est (?:fini|terminé|mort|interdit) pour moi)(?!\w)
            """,
            takes=(
                "Les crevettes me donnent des plaques.",
                "Les noisettes me font gonfler les lèvres",
                "Le céleri, c'est fini pour moi",
            ),
            leaves=(
                "Le travail me donne des migraines.",
                "Les crevettes me plaisent.",
                "La musique me donne envie.",
            ),
        ),
    ),
)

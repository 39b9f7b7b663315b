# SPDX-License-Identifier: Apache-2.0
"""What is told in French to be otherwise without being named; see `language/implied.py`."""

from __future__ import annotations

from ..clauses import Implied
from ..rules import Rule, joined

_GIVER = joined(r"""
    (?:(?:le|la|mon|ma|notre)[ ])?(?:médecin|toubib|docteure?|doc|généraliste|psy|psychiatre|cardio\w*|endocrino\w*|\w+ologue|dr\.? \w+|clinique)
""")
_MEDICINE = r"(?:doses?|dosage|cachets?|comprimés?|médocs?|médicaments?|gouttes|gélules?|insuline|piqûres?|traitement)"
_ALTERED = (
    r"(?:doublé|augmenté|baissé|diminué|réduit|monté|descendu|passé|remonté|divisé|ajusté)e?s?"
)
IMPLIED = (
    Implied(
        Rule(
            "dose otherwise",
            "another dose of the one medicine that somebody takes",
            rf"""
            \b{_GIVER} (?:m'a|a|m'avait|veut me)[ ](?:{_ALTERED}[ ](?:à|a) \d|(?:doublé|augmenté|baissé|diminué|réduit|ajusté)[ ](?:la|le|les|mon|ma|mes)(?: \w+)? {_MEDICINE})
            |\b(?:la|le|les|mon|ma|mes)(?: \w+)? {_MEDICINE} (?:a|ont)(?: été)? {_ALTERED}
            """,
            takes=("le cardio m'a passé à 10", "mon médecin a doublé la dose"),
            leaves=("le médecin m'a reçu à 10 h", "le loyer a augmenté", "le cardio a passé"),
        ),
        Rule(
            "dose",
            "how much of a medicine somebody takes",
            r"""
            \b(?P<v>\d[\d.,]{0,9} ?(?:mg|ml|\u00b5g|mcg|g)\b)
            |\b(?:prends|sous)[ ](?:du |de la )?[\w-]{5,30},?[ ](?P<v_2>\d{1,5})(?=\W*$|[.,;]|[ ](?:le|par|matin|tous))
            """,
            takes=("Je prends 5 mg de ramipril", "je suis sous Levothyrox 75"),
            leaves=("je prends le bus 5", "j'ai deux chats"),
        ),
        (" mg", "mg", "ml", "prends", "sous"),
    ),
    Implied(
        Rule(
            "smokes no more",
            "somebody has given up smoking, by how long he is without",
            r"""
            \b(?:\d+|\w+) (?:jours?|semaines?|mois|ans?)[ ]sans (?:clopes?|cigarettes?|tabac|fumer)
            |\b(?:ma|la) dernière (?:clope|cigarette)\b
            """,
            takes=("six semaines sans clope aujourd'hui", "j'ai fumé ma dernière cigarette"),
            leaves=("six semaines sans voiture", "une pause sans tabac"),
        ),
        Rule(
            "smokes",
            "somebody smokes",
            r"\bje (?:re)?fume\b",
            takes=("je fume un paquet par jour", "oui je fume"),
            leaves=("il fume", "du saumon fumé"),
        ),
        ("fume", "refume"),
    ),
)

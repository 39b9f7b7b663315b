# SPDX-License-Identifier: Apache-2.0
"""What is told in Spanish to be otherwise without being named; see `language/implied.py`."""

from __future__ import annotations

from ..clauses import Implied
from ..rules import Rule, joined

_GIVER = joined(r"""
    (?:(?:el|la|mi)[ ])?(?:médic[oa]|doctora?|psiquiatra|endocrin[oa]\w*|cardiólog[oa]|\w+ólog[oa]|internista|dra?\.? \w+)
""")
_MEDICINE = (
    r"(?:dosis|pastillas?|medicación|medicamentos?|gotas|cápsulas?|insulina|pinchazos?|jarabe)"
)
_ALTERED = r"(?:doblado|duplicado|subido|bajado|reducido|aumentado|cambiado|pasado|ajustado)"
IMPLIED = (
    Implied(
        Rule(
            "dose otherwise",
            "another dose of the one medicine that somebody takes",
            rf"""
            \b{_GIVER} (?:me )?(?:lo |la )?(?:ha|había)[ ](?:{_ALTERED}[ ](?:(?:la|el|las|los|mi)(?: \w+)? {_MEDICINE}[ ])?a (?:los? )?\d|(?:doblado|duplicado|subido|bajado|reducido|aumentado)[ ](?:la|el|las|los|mi)(?: \w+)? {_MEDICINE})
            |\bme han {_ALTERED} (?:la|las|mi)(?: \w+)? {_MEDICINE}
            """,
            takes=("el endocrino me ha subido a 75", "me han bajado la pastilla a 10"),
            leaves=("el médico me ha visto a las 10", "me han subido el alquiler"),
        ),
        Rule(
            "dose",
            "how much of a medicine somebody takes",
            r"""
            \b(?P<v>\d[\d.,]{0,9} ?(?:mg|ml|\u00b5g|mcg|g)\b)
            |\btomo[ ](?:el |la )?[\wáéíóúñ-]{5,30}(?: de)?,?[ ](?P<v_2>\d{1,5})(?=\W*$|[.,;]|[ ](?:cada|por|al|todos|en))
            """,
            takes=("Tomo 20 mg de omeprazol", "por el tiroides tomo Eutirox de 50 cada mañana"),
            leaves=("tomo el bus 5", "tengo dos gatos"),
        ),
        (" mg", "mg", "ml", "tomo"),
    ),
    Implied(
        Rule(
            "smokes no more",
            "somebody has given up smoking, by how long he is without",
            r"""
            \b(?:\d+|\w+) (?:días?|semanas?|mes(?:es)?|años?)[ ]sin (?:fumar|tabaco|cigarros?|cigarrillos?|pitillos?)
            |\b(?:mi|el) último (?:cigarro|cigarrillo|pitillo)\b
            """,
            takes=("seis semanas sin fumar hoy", "me fumé mi último cigarro"),
            leaves=("seis semanas sin coche", "zona sin tabaco"),
        ),
        Rule(
            "smokes",
            "somebody smokes",
            r"\b(?<!no )fumo\b",
            takes=("fumo un paquete al día", "sí, fumo"),
            leaves=("él fuma", "salmón ahumado"),
        ),
        ("fumo",),
    ),
)

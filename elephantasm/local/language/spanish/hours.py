# SPDX-License-Identifier: Apache-2.0
"""Spanish clauses that tell when somebody works, and which class he teaches."""

from __future__ import annotations

from .parts import WHOSE, telling

TELLINGS = (
    telling(
        "shift",
        "in which shift somebody works",
        rf"""
        (?:(?:trabajo|curro|estoy|hago|entro|(?:me )?(?:he cambiado|cambié|paso|pasé|he pasado)|{WHOSE} (?:trabaja|curra|está|hace))|me (?:han|ha) (?:cambiado|puesto|pasado|metido)|me (?:cambiaron|pusieron|pasaron))
        (?: ahora)?(?: (?:en|de|a|al|del))?(?: el)? (?P<v>turno (?:de (?:la )?)?(?:noches?|mañanas?|tardes?|día|madrugada|partido)|(?<= de )(?:noches|mañanas|tardes)|(?<=hago )(?:noches|mañanas|tardes))(?: (?:en|del?) [\w' -]{{2,30}}?)?
        """,
        (
            "trabajo en el turno de mañana",
            "me han cambiado al turno de noche",
            "mi marido hace turno de tarde",
        ),
        ("trabajo en casa", "me han cambiado la cita", "es mi turno de noche"),
    ),
    telling(
        "commute",
        "how the speaker gets to work",
        r"""
        (?:ahora |últimamente |de momento )?(?:voy|vengo|me voy) (?:(?:al (?:curro|trabajo|instituto)|a la (?:oficina|uni|facultad|escuela)|a trabajar) (?P<v>(?:en|a) (?:bici|bicicleta|metro|bus|autobús|coche|tren|moto|pie|patinete|tranvía|cercanías))
        |(?P<v>(?:en|a) (?:bici|bicicleta|metro|bus|autobús|coche|tren|moto|pie|patinete|tranvía|cercanías)) (?:al (?:curro|trabajo|instituto)|a la (?:oficina|uni|facultad|escuela)|a trabajar))
        """,
        ("voy al curro en bici", "ahora voy en metro al trabajo"),
        ("voy al parque en bici", "voy en metro"),
    ),
    telling(
        "class",
        "which class of a school the speaker teaches",
        r"(?:doy (?:clases? )?a|enseño (?:a|en)|llevo|tengo|me han (?:dado|puesto|tocado)|me ha tocado|me (?:dieron|tocó))(?: ahora)?(?: el| los de)? (?P<v>[1-6][ºo°](?: de (?:primaria|eso|secundaria|bachillerato|infantil))?)(?: (?:este|el próximo) (?:curso|año))?",
        ("doy clase a 4º", "este curso me han dado 6º"),
        ("doy clase de piano", "tengo 4 gatos"),
    ),
)

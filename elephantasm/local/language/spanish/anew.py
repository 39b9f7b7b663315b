# SPDX-License-Identifier: Apache-2.0
"""Spanish signs that something is otherwise now, or over; see `language/anew.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:ahora|a partir de|desde (?:ayer|hoy|el|la|hace|{_DAY})|de ahora en adelante|en adelante|\u00faltimamente
    |ya(?! no\b)|nuev[oa]s?|por fin|pas[ao]n?(?: a)?|pasamos(?: a)?|pas\u00f3 a|me paso a|nos pasamos a|vuelv[eo]n?(?: a)?
    |volvemos(?: a)?|volv\u00ed(?: a)?|volvi\u00f3(?: a)?|cambi(?:a|\u00f3|amos|aron|\u00e9|ado)|sub(?:e|i\u00f3|en|ido|imos)
    |baj(?:a|\u00f3|an|ado|amos)|se encarga(?: de)?|se queda(?: como| con)?|queda en|asciende a)\b
    """,
    takes=("el men\u00fa pasa a 13,50", "ahora lo trae Macarena", "desde el lunes"),
    leaves=("el men\u00fa cuesta 12 euros", "los martes a las once", "ya no como"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:ya no|dej(?:o|\u00e9|\u00f3|amos|aron|ado)(?: de| lo de)?|se (?:me |nos )?acab(?:\u00f3|aron|a)(?: lo de| con)?
    |acab(?:\u00e9|amos|ado) con|dado de baja|di de baja|jubilad[oa]s?|se jubil\u00f3|me jubil\u00e9
    |vend(?:\u00ed|imos|i\u00f3|ido|ieron)|cancel(?:\u00e9|amos|\u00f3|ado|ada|aron)|termin(?:\u00e9|\u00f3|amos|ado)(?: con)?
    |cerr(?:\u00e9|amos|\u00f3|ado|aron)|rompimos|romp\u00ed con|cort(?:\u00e9|amos) con|muri\u00f3|falleci\u00f3|nunca m\u00e1s|no m\u00e1s
    |me he ido de|me fui de|nos fuimos de|despid(?:ieron|i\u00f3)|renunci(?:\u00e9|o|\u00f3) (?:a|al|en)
    |abandon(?:\u00e9|o|amos|\u00f3)|en vez de|en lugar de|par(?:\u00e9|amos) de|quit(?:\u00e9|amos|ado)|colgu\u00e9)\b
    """,
    takes=(
        "ya no es los martes",
        "dejo lo de enfermer\u00eda",
        "se acab\u00f3 el horario de verano",
    ),
    leaves=("los martes a las once", "estudio enfermer\u00eda", "me gusta el verano"),
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:porque|ya que|debido a|gracias a|para que|por culpa de)\b",
    takes=("porque viene de Jerez", "debido a la obra"),
    leaves=("por la ma\u00f1ana", "para ti"),
)
KNOWN = frozenset(
    """
    el la los las lo del al mi mis nuestro nuestra nuestros nuestras su sus este esta estos estas
    ese esa esos esas de con en
    """.split()
)
JOINED = False
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:no|nunca|jam\u00e1s|ni|sin)\b",
    takes=("no como carne", "nunca fumo"),
    leaves=("como carne", "noche"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:otra vez|de nuevo|vuelv[eo]n?|volvemos|volv(?:í|ió)|retom(?:o|é|amos))\b",
    takes=("vuelvo a comer carne", "otra vez como carne"),
    leaves=("como carne", "la vuelta"),
)
IDLE = frozenset(
    """no nunca vuelvo vuelve especialmente sinceramente mañana tarde noche vez otra sin pero""".split()
)

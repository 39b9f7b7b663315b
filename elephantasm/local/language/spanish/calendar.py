# SPDX-License-Identifier: Apache-2.0
"""How Spanish speaks of time: its months and days, and what is meant from the day it is said."""

from __future__ import annotations

from ..rules import Rule, one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

# A month a line: its name, then short forms of it.
MONTHS = tuple(
    line.split()
    for line in """
    enero
    febrero
    marzo
    abril
    mayo
    junio
    julio
    agosto
    septiembre setiembre
    octubre
    noviembre
    diciembre
    """.strip().splitlines()
)

# From Monday on.
WEEKDAYS = tuple(
    line.split()
    for line in """
    lunes
    martes
    miércoles miercoles
    jueves
    viernes
    sábado sabado
    domingo
    """.strip().splitlines()
)

# The month by which a season is over: before it, "el verano pasado" is last year's.
SEASONS = {"primavera": 6, "verano": 9, "otoño": 12, "invierno": 3}

# Alone they are more often other words, of another language.
AMBIGUOUS = frozenset(("mayo",))

# How many days from the day on which it is said.
NEAR_DAYS = {
    "anteayer": -2,
    "antes de ayer": -2,
    "antier": -2,
    "pasado mañana": 2,
    "ayer": -1,
    "anoche": -1,
    "mañana": 1,
}
STEPS = {
    "pasado": -1,
    "pasada": -1,
    "anterior": -1,
    "que viene": 1,
    "próximo": 1,
    "próxima": 1,
    "proximo": 1,
    "proxima": 1,
}
# What the algorithms call each of them.
UNITS = {
    "día": "day",
    "días": "day",
    "dia": "day",
    "dias": "day",
    "semana": "week",
    "semanas": "week",
    "finde": "weekend",
    "fin de semana": "weekend",
    "mes": "month",
    "meses": "month",
    "año": "year",
    "años": "year",
}
# Which way a date is moved by what stands beside it.
MOVES = {
    "después de": 1,
    "despues de": 1,
    "a partir de": 1,
    "en": 1,
    "dentro de": 1,
    "antes de": -1,
}
# From which a number of units is told, besides digits; 0 is some.
COUNTS = {
    name: count
    for count, names in enumerate(
        "unos,unas un,una dos tres cuatro cinco seis siete ocho nueve diez once doce".split()
    )
    for name in names.split(",")
} | {"un par de": 2, "quince": 15, "veinte": 20, "treinta": 30}

# How many days back a word reaches, first and last; generous, since people are.
RECENT = {
    "esta semana": (6, 0),
    "la semana pasada": (13, 1),
    "el finde pasado": (8, 1),
    "el fin de semana pasado": (8, 1),
    "este mes": (30, 0),
    "el mes pasado": (61, 1),
    "últimamente": (30, 0),
    "hace poco": (30, 0),
    "anteayer": (2, 2),
}

_NAMED = frozenset(form for forms in (*MONTHS, *WEEKDAYS, SEASONS) for form in forms)
# Each of them tells that a time is spoken of.
TIME_WORDS = (_NAMED - AMBIGUOUS) | frozenset(
    """
    hoy ayer anteayer anoche antier mañana pasado
    semana semanas mes meses año años minuto minutos hora horas día días noche noches
    navidad
    """.split()
)

_MONTH = one_of(form for month in MONTHS for form in month)
_WEEKDAY = one_of(form for day in WEEKDAYS for form in day)
# Longer ones first: "fin de semana" ends with a shorter one.
_UNIT = one_of(sorted(UNITS, key=len, reverse=True))
_COUNT = rf"\d{{1,2}}|{one_of(sorted(COUNTS, key=len, reverse=True))}"
_PART_OF_DAY = r"(?<!esta )(?<!la )(?<!cada )(?<!una )(?<!turno de )(?<!horario de )"

TIME = Rule(
    "time",
    "a time of day, or a month that is another word, too; `TIME_WORDS` are the others",
    r"""
    \b(?:a las? \d\d?\b
    |(?:en|de|hasta|desde|este) mayo
    |el (?:d[ií]a )?\d\d? de
    )\b
    """,
    takes=("a las 5", "en mayo", "el 3 de abril"),
    leaves=("mayo y mostaza", "tengo 5"),
)
DATE = Rule(
    "date",
    "a day or a month by its name; in small letters",
    rf"""
    \b(?:(?P<day>\d{{1,2}}) de )?(?P<month>{_MONTH})\b
    (?P<day2>(?!))?
    (?: del? (?P<year>(?:19|20)\d\d))?
    (?P<iso>(?!))?(?P<only>(?!))?
    """,
    needs=tuple(form for month in MONTHS for form in month),
    takes=("el 7 de mayo de 2023", "en enero", "12 de octubre"),
    leaves=("un marzal", "en 1800"),
    case_matters=True,
)
MONTH_COMES = Rule(
    "month comes",
    "what was said so far ends with a word after which a month is meant",
    r"\b(?:en|de|hasta|desde|este|durante) $",
    takes=("nos vimos en ", "desde "),
    leaves=("el ", "en"),
    case_matters=True,
)
RELATIVE_DATE = Rule(
    "relative date",
    "a date that is told from the day on which it is said, and not written out yet",
    rf"""
    \b(?:
    {_PART_OF_DAY}(?P<near>{one_of(NEAR_DAYS)})(?! por la)
    |(?:la|el) (?:(?P<unit>{_UNIT})|(?P<weekday>{_WEEKDAY})|(?P<season>{one_of(SEASONS)})
    |(?P<month>{_MONTH}))
    [ ](?P<step>{one_of(STEPS)})
    |(?<!desde )hace (?P<count>{_COUNT}) (?P<units>{_UNIT})(?! que)(?! y )
    |(?<!desde )(?:el|este) (?P<on>{_WEEKDAY})(?! (?:\d|de cada|{one_of(STEPS)}))
    |(?:el|al|d[ií]a|{_WEEKDAY}) (?P<nth>\d{{1,2}})(?=[^\w\s/:%.]|\.?\s*$| (?:a las?|y|en|con
    |por|tengo|me|nos|sale)\b)
    )\b(?! \[)
    """,
    needs=(
        *"ayer antier anoche mañana pasad anterior viene próxim proxim hace".split(),
        *"lunes martes rcoles jueves viernes bado domingo 0 1 2 3 4 5 6 7 8 9".split(),
    ),
    takes=(
        "Nos vimos ayer.",
        "el viernes tengo cita",
        "es el 11 a las 9",
        "la semana pasada",
        "hace un par de años",
        "el lunes que viene",
    ),
    leaves=(
        "ayer [7 de mayo de 2023]",
        "por la mañana",
        "turno de mañana",
        "desde hace tres años",
        "hace tres años que vivo aquí",
        "hace medio año",
        "los viernes",
        "el 20 %",
    ),
)
MOVED_BEFORE = Rule(
    "moved before",
    "what stands right before a date moves it: by so many days or weeks, or nobody knows how far",
    rf"""
    (?<!durante )(?<!por )(?<!o )(?<!\d[.,])\b(?P<count>{_COUNT}) (?P<units>d[ií]as?|semanas?)[ ]
    (?P<way>despu[eé]s de|antes de|a partir de)\s*$
    |\b(?:d[ií]a (?:siguiente (?:a|de)|despu[eé]s de|antes de)|v[ií]spera de)\s*$
    |\b(?:horas?|d[ií]as?|semanas?|mes(?:es)?|años?) (?:despu[eé]s|antes|a partir) del?\s*$
    |\bcada\s*$
    """,
    takes=(
        "una semana después de ",
        "dos días antes de ",
        "al día siguiente de ",
        "un mes después de ",
    ),
    leaves=("salimos ", "después de ", "toda la semana "),
)
MOVED_AFTER = Rule(
    "moved after",
    "what stands right after a date moves it, or tells that it is another one",
    rf"""
    ^,? (?P<way>en|dentro de) (?P<count>(?!ocho\b|quince\b|8\b|15\b)(?:{_COUNT})) (?P<units>d[ií]as?|semanas?)\b
    |^,? (?:en|dentro de) (?:ocho|quince|8|15)\b
    |^,? (?:sino|pero (?:no|el|la|pasado))\b
    |^ (?:del mes|de cada|de la semana|de este mes)\b
    """,
    takes=(" en una semana", " en ocho días", ", sino pasado mañana", " del mes"),
    leaves=(" en tren", " en la oficina", " del todo"),
)
# What stands before "el viernes" in its clause tells which one is meant.
WAS = Rule(
    "was",
    "a verb in the past",
    r"""
    \b(?:fui|fue|fuimos|fueron|hice|hizo|hicimos|tuve|tuvo|tuvimos|vi|vimos|estuve|era
    |estaba|había|(?:he|ha|hemos|han) \w+|(?!así|aquí|allí|ahí|café|qué|mamá|papá
    |está)\w+(?:[éóí]|aron|ieron))\b
    """,
    takes=("fui al médico", "llamé"),
    leaves=("tengo cita", "está"),
)

WILL = Rule(
    "will",
    "a verb in the present or future",
    r"""
    \b(?:es|está|son|empiez\w+|comienza|llega|viene|sale|abre|tengo|tiene|tenemos|voy|va|vamos|toca
    |queda\w*|\w{2,}r(?:é|á|án|emos))\b
    """,
    takes=("el concierto es", " empieza"),
    leaves=("llamé", "el concierto fue"),
)
JOINS = Rule(
    "joins",
    "what stands between two clauses",
    r"[,;:\u2014]|\b(?:y|pero|porque|que|así que)\b",
    takes=("contraté a Sam, empieza", "llovió y nos fuimos"),
    leaves=("nos vemos", "hoy"),
)
RECURS = Rule(
    "recurs",
    "something that is so each week, or on no such day",
    r"""
    \b(?:nunca|jamás|siempre|cada|todos los|todas las|menos|salvo|excepto|suelo|suele|solemos|normalmente
    |a veces|(?:abr|cerr|cierr)(?:o|e|a|en|an|amos|imos)|abiert[oa]s?|cerrad[oa]s?|libr[oa]
    |los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos))\b
    |^\W*s[oó]lo
    |\b(?:es|son) (?:mi|nuestro|su) (?:único )?día\b
    |\b(?:ya no|(?:a partir|desde|de) de? ?ahora|ahora (?:me |nos )?(?:es|son|toca|tengo|tenemos)|(?:es|son) ahora)\b
    """,
    takes=(
        "Yoga ya no es el martes",
        "a partir de ahora es el jueves",
        "abrimos todos los días menos el lunes",
        "el lunes es mi día libre",
    ),
    leaves=("el lunes tengo cita", "el examen es el lunes"),
)
UNCLEAR = Rule(
    "unclear",
    "something that comes back, or that was moved, or may be past: the day may be another one",
    r"""
    \b(?!vamos\b|estamos\b|damos\b|decimos\b|venimos\b)\w{2,}(?:amos|imos)\b
    |\b(?:cada|siempre|suelo|normalmente|a veces|o|(?:me|nos|lo|la|han) (?:han )?(?:cambi
    |adelant|aplaz|pas|mov|retras|atras)\w+|(?:cambi|adelant|aplaz|retras|atras)ad[oa])\b
    """,
    takes=("me cambiaron la cita", "siempre entreno"),
    leaves=("nos vemos", "opaco"),
)


def counted(words: str) -> int:
    """Return the number that is meant by its digits or words; 0 for some."""
    return int(words) if words.isdigit() else COUNTS[words]


def spelled(day: date) -> str:
    """Return a day as people write it: 7 de mayo de 2023."""
    return f"{day.day} de {spelled_month(day)}"


def spelled_month(day: date) -> str:
    """Return the month of a day as people write it: mayo de 2023."""
    return f"{MONTHS[day.month - 1][0]} de {day.year}"


def around(unit: str, step: int, day: date) -> str:
    """Return a week or weekend told from a day: which days it means differs by country."""
    return f"{unit} {('del', 'después del', 'antes del')[step]} {spelled(day)}"


def before(count: int, unit: str, what: str) -> str:
    """Return a time that long before another; a count of 0 is some."""
    return f"{count or 'unos'} {unit} antes del {what}"

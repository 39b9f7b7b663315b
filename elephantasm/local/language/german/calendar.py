# SPDX-License-Identifier: Apache-2.0
"""How German speaks of time: its months and days, and what is meant from the day it is said."""

from __future__ import annotations

from ..rules import Rule, one_of
from .numbers import CARDINALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

# A month a line: its name, then other forms of it.
MONTHS = tuple(
    line.split()
    for line in """
    Januar Jänner Jaenner
    Februar Feber
    März Maerz
    April
    Mai
    Juni
    Juli
    August
    September
    Oktober Okt
    November
    Dezember Dez
    """.strip().splitlines()
)

# From Monday on.
WEEKDAYS = tuple(
    line.split()
    for line in """
    Montag
    Dienstag
    Mittwoch
    Donnerstag
    Freitag
    Samstag Sonnabend
    Sonntag
    """.strip().splitlines()
)

# The month by which a season is over: before it, "letzten Sommer" is last year's.
SEASONS = {"frühling": 6, "frühjahr": 6, "sommer": 9, "herbst": 12, "winter": 3}

# Of these English says as much: they are taken with a day alone.
_ENGLISH_TOO = ("april", "august", "september", "november")
# In small letters, and alone, they are more often other words; German has none.
AMBIGUOUS: frozenset[str] = frozenset()

# How many days from the day on which it is said.
NEAR_DAYS = {
    "vorgestern": -2,
    "gestern": -1,
    "letzte nacht": -1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "morgen": 1,
}
_ENDINGS = ("er", "en", "em", "es", "e")
STEPS = {
    stem + ending: step
    for stem, step in (
        ("letzt", -1),
        ("vorig", -1),
        ("vergangen", -1),
        ("nächst", 1),
        ("naechst", 1),
        ("kommend", 1),
    )
    for ending in _ENDINGS
}
# What the algorithms call each of them: "day", "week", "weekend", "month" or "year".
UNITS = {
    "tagen": "day",
    "tag": "day",
    "wochenende": "weekend",
    "wochen": "week",
    "woche": "week",
    "monaten": "month",
    "monats": "month",
    "monat": "month",
    "jahren": "year",
    "jahres": "year",
    "jahr": "year",
}
# Which way a date is moved by what stands beside it.
MOVES = {"nach": 1, "ab": 1, "in": 1, "vor": -1}
# Besides numbers by their names, from which a number of units is told; 0 is some.
COUNTS = {"eine": 1, "ein paar": 0, "einigen": 0, "wenigen": 0}

# How many days back a word reaches, first and last; generous, since people are.
RECENT = {
    "gestern": (2, 1),
    "diese woche": (6, 0),
    "letzte woche": (13, 1),
    "vorige woche": (13, 1),
    "letzter woche": (13, 1),
    "letztes wochenende": (8, 1),
    "letzten monat": (61, 1),
    "neulich": (30, 0),
    "kürzlich": (30, 0),
}

# Each of them tells that a time is spoken of; not those that are other words in English.
TIME_WORDS = frozenset(
    form.lower() for forms in (*MONTHS, *WEEKDAYS, SEASONS) for form in forms
) | frozenset(
    """
    heute gestern vorgestern morgen übermorgen neulich kürzlich
    tage tagen woche wochen wochenende monat monate monaten jahr jahre jahren stunde stunden minuten
    weihnachten ostern pfingsten silvester uhr
    """.split()
)

_GERMAN_MONTHS = [form.lower() for forms in MONTHS for form in forms]
_OWN_MONTH = one_of(form for form in _GERMAN_MONTHS if form not in _ENGLISH_TOO)
_SHARED_MONTH = one_of(_ENGLISH_TOO)
_WEEKDAYS = tuple(form.lower() for day in WEEKDAYS for form in day)
_WEEKDAY = one_of(_WEEKDAYS)
_COUNT = rf"\d{{1,2}}|{one_of((*CARDINALS, *COUNTS))}"

TIME = Rule(
    "time",
    "a time of day, or a day of a month by its number",
    r"""
    \b(?:\d\d?(?:[:.]\d\d)? uhr
    |(?:am|zum|bis|vom|ab|seit) \d\d?\.(?:\d\d?\.)?(?!\d)
    )
    """,
    takes=("um 9 Uhr", "um 17:30 Uhr", "am 14. Mai", "bis 3.5."),
    leaves=("14 Eier", "Version 3.5", "I am 3.5 miles away"),
)
DATE = Rule(
    "date",
    "a day or a month by its German name; in small letters",
    rf"""
    \b(?:(?P<day>\d{{1,2}})\.[ ])?
    (?P<month>{_OWN_MONTH}|(?:(?<=\d\.[ ])|(?<=\bim[ ])){_SHARED_MONTH})\b\.?
    (?:[ ](?P<year>(?:19|20)\d\d))?
    (?P<day2>(?!))?(?P<iso>(?!))?(?P<only>(?!))?
    """,
    needs=tuple(_GERMAN_MONTHS),
    takes=("am 7. mai 2023", "im jänner", "3. april"),
    leaves=("in april", "2024-02-29", "1987"),
    case_matters=True,
)
RELATIVE_DATE = Rule(
    "relative date",
    "a date that is told from the day on which it is said, and not written out yet",
    rf"""
    \b(?:
    (?<!guten )(?<!am )(?<!tag )(?<!woch )(?<!abend )(?<!heute )(?<!jeden )(?<!diesen )(?<!gestern )(?P<near>{one_of(NEAR_DAYS)})
    |(?P<step>{one_of(STEPS)})[ ]
    (?:(?P<unit>{one_of(UNITS)})
    |(?P<weekday>{_WEEKDAY})
    |(?P<season>{one_of(SEASONS)})
    |(?P<month>{one_of(_GERMAN_MONTHS)}))
    |vor (?P<count>{_COUNT}) (?P<units>{one_of(UNITS)})
    |(?:am|diesen|(?P<since>seit)) (?P<on>{_WEEKDAY})(?!,? (?:den |dem )?\d{{1,2}}\.|s)
    )\b(?! \[)
    """,
    needs=(
        "vor ",
        *(f"{before} {day}" for before in ("am", "diesen", "seit") for day in _WEEKDAYS),
        *"gestern morgen nacht letzt vorig vergangen nächst naechst kommend".split(),
    ),
    takes=(
        "Gestern war ich da.",
        "letzten Freitag",
        "am Freitag",
        "seit Montag",
        "vor drei Jahren",
        "vor ein paar Wochen",
    ),
    leaves=(
        "gestern [7. Mai 2023]",
        "Guten Morgen",
        "am Freitag, den 3. April",
        "vor zweieinhalb Jahren",
        "letzte Chance",
    ),
)
MOVED_BEFORE = Rule(
    "moved before",
    "what stands right before a date moves it: by so many days or weeks, or nobody knows how far",
    rf"""
    (?<!für )(?<!oder )(?<!bis )(?<![\d.,])(?<!halbe )\b
    (?:(?P<count>{_COUNT}) |(?:am |der |den )(?=tag ))(?P<units>tagen|tag|wochen|woche)
    [ ](?P<way>nach|vor|ab)\s*$
    |\b(?:stunden?|tag(?:e[ns]?)?|wochen?|monate?[ns]?|jahre?[ns]?) (?:nach|vor|ab)(?: dem| der)?\s*$
    |\bjede[nrsm]?\s*$
    """,
    takes=("eine Woche nach ", "am Tag vor ", "zwei Wochen ab ", "Monate nach ", "jeden "),
    leaves=("Wir fahren ", "ab ", "den ganzen Tag "),
)
MOVED_AFTER = Rule(
    "moved after",
    "what stands right after a date moves it, or tells that it is another one",
    rf"""
    ^,? (?P<way>in|vor) (?P<count>(?!acht\b|8\b)(?:{_COUNT})) (?P<units>tagen|tag|wochen|woche)\b
    |^,? (?:in|vor) (?:acht|8) tagen\b
    |^,? sondern\b
    |^ (?:im|des|jede[sn]|in jedem) (?:monat|jahr|quartal)
    """,
    takes=(" in einer Woche", " vor zwei Wochen", " in acht Tagen", ", sondern", " im Monat"),
    leaves=(" in der Frühe", " vor dem Essen", " im Kino"),
)
# A verb may stand at the end, behind the day.
VERB_LAST = True
_BE_OR_HAVE = r"(?:bin|bist|ist|sind|seid|war|waren|hab|habe|hast|hat|haben|habt)"
_DONE = r"(?:(?:\w+(?=ge\w))?ge\w+(?:t|en)|\w+iert|(?:be|ver|er|ent|zer)\w{2,}(?:t|en)|passiert)"
WAS = Rule(
    "was",
    "a verb in the past",
    rf"""
    \b{_BE_OR_HAVE}\b.*\b{_DONE}\b|\b{_DONE} {_BE_OR_HAVE}\b
    |\b(?:war|warst|waren|hatte|hatten|wurden?|gab|ging|gingen|kam|kamen|fuhr|fuhren|sah|sahen|traf
    |trafen|fand|fanden|bekam|blieb|hieß|flog|flogen|las|aß|nahm|rief|schrieb|sprach|starb|begann
    |fing|lief|(?:sag|mach|kauf|feier|arbeite|wohn|spiel|hör|hol|muss|konn|durf|woll)te(?:n|st|t)?)\b
    """,
    takes=("Wir haben uns getroffen", "Am Samstag waren wir im Zoo", " geheiratet hat"),
    leaves=("Wir treffen uns", "Sam fängt an", "Wir haben Besuch"),
)
WILL = Rule(
    "will",
    "a verb that tells of what is to come",
    r"\b(?:werde|wirst|wird|werden|will|möchte|muss|müssen|soll|sollen|darf)\b",
    takes=("ich werde operiert", "wir müssen"),
    leaves=("Wir waren", "es wurde"),
)
WHO = Rule(
    "who",
    "who does something: then the clause has a verb of its own",
    r"^\W*(?:ich|du|er|sie|es|das|wir|ihr|man)\b",
    takes=(" er fängt", "wir fahren"),
    leaves=("Zahnarzt", "Erika"),
)
JOINS = Rule(
    "joins",
    "what stands between two clauses",
    r"[,;:\u2014]|\b(?:und|aber|denn|weil|dass)\b",
    takes=("Sam ist eingestellt, er fängt an", "es regnete und wir gingen"),
    leaves=("Wir treffen uns", "am Hundetag"),
)
UNCLEAR = Rule(
    "unclear",
    "something that was arranged or moved: the day may be another one",
    r"""
    \b(?:geplant|gebucht|verschoben|verlegt|angesetzt|reserviert|verabredet|abgesagt|eingeladen|ausgemacht
    |bestellt|vereinbart|oder)\b
    """,
    takes=("Der Termin ist verschoben", "heute oder"),
    leaves=("Wir treffen uns", "ordern"),
)
RECURS = Rule(
    "recurs",
    "something that is so each week, or on no such day",
    r"""
    \b(?:nie|niemals|immer|jede[nrsm]?|außer|ausser|bis auf|stets|täglich|meistens|normalerweise|oft|manchmal|offen
    |geöffnet|geschlossen|Ruhetag|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)\b
    |^\W*(?:nur|keine?)\b
    |\bist (?:mein|unser|sein|ihr) (?:\w+ )?\w*tag\b|\bist (?:jetzt|nun|neuerdings) \w+tag\b
    |\b(?:nicht mehr|(?:ab|von) (?:jetzt|nun|sofort)|künftig|neuerdings|(?:ist|sind|haben) (?:jetzt|nun))\b
    """,
    takes=(
        "Yoga ist nicht mehr am Dienstag",
        "Ab jetzt ist Yoga am Freitag",
        "ruf nie am Sonntag an",
        "außer am Montag",
    ),
    leaves=("Mia kommt am Samstag", "nimm das"),
)


def counted(words: str) -> int:
    """Return the number that is meant by its digits or words; 0 for some."""
    if words.isdigit():
        return int(words)
    return COUNTS[words] if words in COUNTS else CARDINALS[words]


def spelled(day: date) -> str:
    """Return a day as people write it: 7. Mai 2023."""
    return f"{day.day}. {spelled_month(day)}"


def spelled_month(day: date) -> str:
    """Return the month of a day as people write it: Mai 2023."""
    return f"{MONTHS[day.month - 1][0]} {day.year}"


def around(unit: str, step: int, day: date) -> str:
    """Return a week or weekend told from a day: which days it means differs by country."""
    return f"{unit.capitalize()} {('vom', 'nach dem', 'vor dem')[step]} {spelled(day)}"


def before(count: int, unit: str, what: str) -> str:
    """Return a time that long before another; a count of 0 is some."""
    article = "" if what.isdigit() else "dem "
    return f"{count or 'einige'} {unit.capitalize()} vor {article}{what}"

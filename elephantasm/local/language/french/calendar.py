# SPDX-License-Identifier: Apache-2.0
"""How French speaks of time: its months and days, and what is meant from the day it is said."""

from __future__ import annotations

from ..rules import Rule, one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

# A month a line: its name, then other ways to write it.
MONTHS = tuple(
    line.split()
    for line in """
    janvier
    février fevrier
    mars
    avril
    mai
    juin
    juillet
    août aout
    septembre
    octobre
    novembre
    décembre decembre
    """.strip().splitlines()
)

# From Monday on.
WEEKDAYS = tuple(
    line.split()
    for line in """
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    """.strip().splitlines()
)

# The month by which a season is over: before it, "l'été dernier" is last year's.
SEASONS = {"printemps": 6, "été": 9, "automne": 12, "hiver": 3}

# Alone they are more often other words, of another language.
AMBIGUOUS = frozenset(("mars", "mai"))

# How many days from the day on which it is said.
NEAR_DAYS = {
    "avant-hier": -2,
    "après-demain": 2,
    "hier": -1,
    "demain": 1,
}
STEPS = {
    "dernier": -1,
    "dernière": -1,
    "derniere": -1,
    "passé": -1,
    "passée": -1,
    "prochain": 1,
    "prochaine": 1,
}
# What the algorithms call each of them.
UNITS = {
    "jour": "day",
    "jours": "day",
    "semaine": "week",
    "semaines": "week",
    "week-end": "weekend",
    "weekend": "weekend",
    "mois": "month",
    "an": "year",
    "ans": "year",
    "année": "year",
    "années": "year",
    "annee": "year",
}
# Which way a date is moved by what stands beside it.
MOVES = {
    "après": 1,
    "apres": 1,
    "à partir de": 1,
    "a partir de": 1,
    "à compter de": 1,
    "a compter de": 1,
    "dans": 1,
    "avant": -1,
}
# From which a number of units is told, besides digits; 0 is some.
COUNTS = {
    name: count
    for count, names in enumerate(
        "quelques un,une deux trois quatre cinq six sept huit neuf dix onze douze".split()
    )
    for name in names.split(",")
} | {"quinze": 15, "vingt": 20, "trente": 30}

# How many days back a word reaches, first and last; generous, since people are.
RECENT = {
    "avant-hier": (2, 2),
    "cette semaine": (6, 0),
    "la semaine dernière": (13, 1),
    "la semaine passée": (13, 1),
    "le week-end dernier": (8, 1),
    "ce mois-ci": (30, 0),
    "le mois dernier": (61, 1),
    "récemment": (30, 0),
    "ces derniers temps": (30, 0),
}

_NAMED = frozenset(form for forms in (*MONTHS, *WEEKDAYS, SEASONS) for form in forms)
# Each of them tells that a time is spoken of.
TIME_WORDS = (_NAMED - AMBIGUOUS) | frozenset(
    """
    aujourd'hui hier demain avant-hier dernier dernière prochain prochaine
    semaine semaines mois année années heure heures jour jours nuit nuits
    noël
    """.split()
)

_MONTH = one_of(form for month in MONTHS for form in month)
_WEEKDAY = one_of(form for day in WEEKDAYS for form in day)
# Longer ones first: "ans" begins with a shorter one.
_UNIT = one_of(sorted(UNITS, key=len, reverse=True))
_COUNT = rf"\d{{1,2}}|{one_of(sorted(COUNTS, key=len, reverse=True))}"

TIME = Rule(
    "time",
    "a time of day, or a month that is another word, too; `TIME_WORDS` are the others",
    r"""
    \b(?:\d\d? ?h(?: ?\d\d)?\b
    |(?:en|de|début|fin|depuis) (?:mars|mai)
    |le (?:\d\d?|1er) (?:mars|mai)
    )\b
    """,
    takes=("à 5h", "à 17 h 30", "en mars", "le 1er mai"),
    leaves=("la planète mars", "j'en ai 5"),
)
DATE = Rule(
    "date",
    "a day or a month by its name; in small letters",
    rf"""
    \b(?:(?P<day>\d{{1,2}})(?:er)? )?(?P<month>{_MONTH})\b
    (?P<day2>(?!))?
    (?: (?P<year>(?:19|20)\d\d))?
    (?P<iso>(?!))?(?P<only>(?!))?
    """,
    needs=tuple(form for month in MONTHS for form in month),
    takes=("le 7 mai 2023", "en janvier", "1er octobre"),
    leaves=("un maire", "en 1800"),
    case_matters=True,
)
MONTH_COMES = Rule(
    "month comes",
    "what was said so far ends with a word after which a month is meant",
    r"\b(?:en|de|depuis|mois de|début|mi|fin|courant) $",
    takes=("on s'est vus en ", "depuis "),
    leaves=("le ", "en"),
    case_matters=True,
)
RELATIVE_DATE = Rule(
    "relative date",
    "a date that is told from the day on which it is said, and not written out yet",
    rf"""
    \b(?:
    (?P<near>{one_of(NEAR_DAYS)})
    |(?:(?:la|le) |l')?(?:(?P<unit>{_UNIT})|(?P<weekday>{_WEEKDAY})|(?P<season>{one_of(SEASONS)})
    |(?P<month>{_MONTH}))
    [ ](?P<step>{one_of(STEPS)})
    |il y a (?P<count>{_COUNT}) (?P<units>{_UNIT})(?! qu)(?! et )
    |(?<!le )(?<!les )(?<!du )(?<!chaque )(?<!que )(?<!et )(?:(?P<since>depuis) )?(?P<on>{_WEEKDAY})(?! (?:\d|et\b
    |{one_of(STEPS)}))
    |(?:le|au|avant le|{_WEEKDAY}) (?P<nth>\d{{1,2}})(?:er)?(?=[^\w\s/:%.,]|[.,]?\s*$|,? (?:à|a
    |et|en|avec|chez|même|j'|je|on)\b)(?!,\d)
    )\b(?! \[)
    """,
    needs=(
        "il y a",
        *(day[0] for day in WEEKDAYS),
        *"hier demain derni pass prochain 0 1 2 3 4 5 6 7 8 9".split(),
    ),
    takes=(
        "On s'est vus hier.",
        "vendredi j'ai rdv",
        "c'est le 11 à 9 h",
        "la semaine dernière",
        "il y a deux ans",
        "lundi prochain",
    ),
    leaves=(
        "hier [7 mai 2023]",
        "la hiérarchie",
        "il y a trois ans que je vis ici",
        "il y a un an et demi",
        "le vendredi",
        "le 20 %",
    ),
)
MOVED_BEFORE = Rule(
    "moved before",
    "what stands right before a date moves it: by so many days or weeks, or nobody knows how far",
    rf"""
    (?<!pendant )(?<!pour )(?<!ou )(?<!\d[.,])\b(?P<count>{_COUNT}) (?P<units>jours?|semaines?)[ ]
    (?P<way>apr[eè]s|avant|[aà] partir de|[aà] compter de)\s*$
    |\b(?:lendemain|veille) (?:de |d'|du )?\s*$
    |\b(?:heures?|jours?|semaines?|mois|ans?|ann[eé]es?) (?:apr[eè]s|avant|[aà] partir d[eu]|[aà] compter d[eu])\s*$
    |\bchaque\s*$
    """,
    takes=("une semaine après ", "deux jours avant ", "le lendemain de ", "un mois après "),
    leaves=("on part ", "après ", "toute la semaine "),
)
MOVED_AFTER = Rule(
    "moved after",
    "what stands right after a date moves it, or tells that it is another one",
    rf"""
    ^,? (?P<way>dans) (?P<count>(?!huit\b|quinze\b|8\b|15\b)(?:{_COUNT})) (?P<units>jours?|semaines?)\b
    |^,? (?:en|dans) (?:huit|quinze|8|15)\b
    |^,? mais (?:le|la|apr[eè]s|dans)\b
    |^ (?:du mois|de chaque|de (?:la semaine|l'ann[eé]e))\b
    """,
    takes=(" dans une semaine", " en huit", ", mais après-demain", " du mois"),
    leaves=(" en train", " dans la matinée", " du coup"),
)
# What stands in the clause of "vendredi" tells which one is meant.
WAS = Rule(
    "was",
    "a verb in the past",
    r"""
    \b(?:ai|as|a|avons|avez|ont) (?:(?:pas|déjà|bien|tout|enfin|encore|vraiment) )?
    (?!(?:rdv|cours|congé|tennis|\w+di|parti\w+)\b)\w*(?:[éiu]|[mpr]is|ait|it|ert)e?s?\b
    |\b(?:suis|es|est|sommes|êtes|sont) (?:(?:pas|déjà|enfin|bien) )?(?:allé|venu|parti|arrivé|resté|né
    |mort|tombé|passé|rentré|sorti|monté|descendu|revenu|devenu|retourné)e?s?\b
    |\b(?:s'est|(?:me|m'|nous|se|s') ?(?:suis|sommes|sont)) \w+
    |\b(?!(?:fait|sait|plait|lait|parfait|portrait|extrait|trait|souhait|retrait|connait)\b)
    \w{2,}[^r\W]ai(?:t|ent|s)\b(?<!mais)(?<!jamais)(?<!palais)
    """,
    takes=("j'ai vu Léa", "on est allés", "Mia a eu son permis", "il pleuvait"),
    leaves=("j'ai rdv", "on part", "elle a congé", "on irait"),
)
WILL = Rule(
    "will",
    "a verb in the present or future",
    r"""
    \b(?<!on )(?<!il )(?<!elle )(?<!s')(?:est|sont)\b
    |\b(?:commence|reprend|arrive|vient|part|rentre|ouvre|vais|va|vont|viennent|partons|\w{2,}r(?:ai|as|a|ons|ont))\b
    """,
    takes=("le concert est", " il commence", "on partira"),
    leaves=("on est allés", "j'ai vu"),
)
WHO = Rule(
    "who",
    "who does something: then the clause has a verb of its own",
    r"^\W*(?:je|j|tu|il|elle|on|ça|nous|vous|ils|elles)\b",
    takes=(" il commence", "on part"),
    leaves=("le concert", "ilot"),
)
JOINS = Rule(
    "joins",
    "what stands between two clauses",
    r"[,;:\u2014]|\b(?:et|mais|donc|car|que|qui|parce que)\b",
    takes=("j'ai embauché Luc, il commence", "il a plu et on est partis"),
    leaves=("on se voit", "demain"),
)
RECURS = Rule(
    "recurs",
    "something that is so each week, or on no such day",
    r"""
    \b(?:jamais|toujours|chaque|tous les|toutes les|sauf|hormis|excepté|souvent|d'habitude|normalement
    |parfois|ouvert\w*|ouvre\w*|fermée?s?|ferm(?:e|ons)|les (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?)\b
    |^\W*(?:uniquement|seulement)
    |\b(?:est|sont) (?:mon|notre|son|ton) (?:seul )?jour\b
    |\b(?:n'est|ne sont|n'a|n'ai|n'avons|n'y va) plus\b|\b(?:désormais|dorénavant|à partir de maintenant)\b
    |\b(?:est|sont) maintenant\b|\bmaintenant,? (?:c'|\w+ )est\b
    """,
    takes=(
        "le yoga n'est plus mardi",
        "la chorale est maintenant jeudi",
        "sauf lundi",
        "lundi est mon jour de repos",
    ),
    leaves=("lundi j'ai rdv", "le concert est lundi"),
)
UNCLEAR = Rule(
    "unclear",
    "something that comes back, or that was moved: the day may be another one",
    r"""
    \b(?:chaque|tous les|toujours|souvent|d'habitude|parfois|ou|(?:décal|report|repouss
    |avanc|déplac|chang)é\w*)\b
    """,
    takes=("le dentiste a décalé", "chaque lundi"),
    leaves=("on se voit", "ouvert"),
)


def counted(words: str) -> int:
    """Return the number that is meant by its digits or words; 0 for some."""
    return int(words) if words.isdigit() else COUNTS[words]


def spelled(day: date) -> str:
    """Return a day as people write it: 7 mai 2023."""
    return f"{day.day} {spelled_month(day)}"


def spelled_month(day: date) -> str:
    """Return the month of a day as people write it: mai 2023."""
    return f"{MONTHS[day.month - 1][0]} {day.year}"


def around(unit: str, step: int, day: date) -> str:
    """Return a week or weekend told from a day: which days it means differs by country."""
    return f"{unit} {('du', 'après le', 'avant le')[step]} {spelled(day)}"


def before(count: int, unit: str, what: str) -> str:
    """Return a time that long before another; a count of 0 is some."""
    return f"{count or 'quelques'} {unit} avant le {what}"

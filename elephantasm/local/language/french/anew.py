# SPDX-License-Identifier: Apache-2.0
"""French signs that something is otherwise now, or over; see `language/anew.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:maintenant|d\u00e9sormais|dor\u00e9navant|\u00e0 partir d(?:e|u|'\w+)|d\u00e8s (?:le|la|{_DAY}|demain|aujourd'hui)
    |depuis (?:hier|ce|cette|le|la|peu|{_DAY})|de nouveau|\u00e0 nouveau|nouve(?:au|l|lle|aux|lles)|enfin
    |pass(?:e|ent|ons|\u00e9|\u00e9e|\u00e9s)(?: \u00e0| au| en)?|chang(?:e|\u00e9|\u00e9e|eons)|mont(?:e|\u00e9|\u00e9e)|baiss(?:e|\u00e9|\u00e9e)
    |augment(?:e|\u00e9|\u00e9e)|reprend(?:s|ons)?|repris|devien(?:t|s)|devenue?|s'occupe (?:de|du|des)
    |d\u00e9cal(?:\u00e9|\u00e9e|ons)|d\u00e9plac(?:\u00e9|\u00e9e|ons)|d\u00e9m\u00e9nag\u00e9)\b
    """,
    takes=("le menu passe \u00e0 14 euros", "depuis lundi", "c'est maintenant Lou"),
    leaves=("le menu co\u00fbte 12 euros", "le mardi \u00e0 11 h", "passage"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:(?:ne |n')(?=.{1,40}\bplus\b(?! (?:de \d|que|tard|t\u00f4t|en plus)))|plus (?:du tout|jamais|de|d'|le|la)|fini(?:e|es|s)?|c'est fini
    |(?:j'ai|ai|a|on a|avons|ont) (?:quitt\u00e9|arr\u00eat\u00e9|vendu|annul\u00e9|d\u00e9missionn\u00e9|ferm\u00e9|termin\u00e9|rompu|rendu|r\u00e9sili\u00e9|l\u00e2ch\u00e9|supprim\u00e9|perdu)
    |quitte|arr\u00eate|d\u00e9missionne|vendue?s?|annul\u00e9e?s?|r\u00e9sili\u00e9e?|supprim\u00e9e?s?|\u00e0 la retraite|en retraite|morte?|d\u00e9c\u00e9d\u00e9e?
    |abandonn(?:\u00e9|e)|laiss\u00e9 tomber|renonc(?:\u00e9|e) (?:\u00e0|au)|au lieu d(?:e|u)|plut\u00f4t que|licenci\u00e9e?|vir\u00e9e?|s\u00e9par\u00e9s?|rompu)\b
    """,
    takes=("je ne prends plus le bus", "j'ai arr\u00eat\u00e9 le judo", "le judo, c'est fini"),
    leaves=("je prends le bus", "j'aime le judo", "plus tard"),
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:parce qu(?:e\b|')|car|puisqu(?:e\b|')|\u00e0 cause d|gr\u00e2ce \u00e0|pour que)",
    takes=("parce que c'est loin", "\u00e0 cause du bruit"),
    leaves=("pour toi", "par jour"),
)
KNOWN = frozenset(
    """
    le la les l' du au aux des mon ma mes notre nos son sa ses ce cet cette ces de d' avec chez \u00e0
    """.split()
)
JOINED = False
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:ne|pas|jamais|sans)\b|\bn'",
    takes=("je ne fume pas", "je n'ai pas de voiture"),
    leaves=("je fume", "passage"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:de nouveau|à nouveau|remange|refais|rebois|refume|retravaille|recommenc(?:e|é)|repris|reprends)\b",
    takes=("je mange de nouveau de la viande", "j'ai repris le judo"),
    leaves=("je mange de la viande", "reste"),
)
IDLE = frozenset("""ne pas surtout franchement matin soir nuit fois""".split())

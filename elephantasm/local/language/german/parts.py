# SPDX-License-Identifier: Apache-2.0
"""What stands around the words that matter in a German clause: parts of patterns.

A clause is taken whole: from the beginning of its sentence, or a joint after which another clause
begins, up to such a joint or the end. In German the verb tells the person, so that "ich" may stand
before it, after it, or be left out: "ich wohne", "jetzt wohne ich", "wohne jetzt".
"""

from __future__ import annotations

from ..rules import CAPITAL, joined, one_of
from .people import OWNER

_MONTHS = one_of(
    "januar|jänner|jaenner|februar|feber|märz|maerz|april|mai|juni|juli|august|september|oktober"
    "|november|dezember".split("|")
)
MONTH = _MONTHS
_WEEKDAY = r"(?:mon|diens|donners|frei|sams)tag|mittwoch|sonn(?:tag|abend)"
DAY = joined(rf"""
    (?:\d{{1,2}}\.(?: ?\d{{1,2}}\.| (?:{_MONTHS}))?(?: ?\d{{4}})?|(?:{_WEEKDAY}))
""")
_NUMBER = joined(r"""
    (?:\d{1,2}|einem|einer|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|ein paar|einigen)
""")
# Words of a clause that change nothing of what is told are taken off before rules search it, and
# a time not long ago becomes one word (`clauses.SIMPLER`): here are those words, and what is left.
_SINCE = joined(rf"""
    (?:ab (?:heute|jetzt|sofort)
    |seit(?: dem| der| letzte[mnr]| diese[mnr]| anfang| mitte| ende){{0,2}} (?:kurzem|heute|gestern
    |jetzt|sofort|{_NUMBER} (?:tag|woche|monat|jahr)e?n?|{DAY}|{_MONTHS}|woche|monat|jahr|sommer
    |winter|herbst|frühling|fruehling|ostern|weihnachten|pfingsten|\d{{4}})
    (?: \d{{4}}| letzter woche)?)
""")
ADVERB = joined(rf"""
    (?:jetzt|nun|jetz|jz|inzwischen|mittlerweile|derzeit|aktuell|zurzeit|zur zeit|momentan|im moment
    |gerade|(?:ü|ue)brigens|auch|immer noch|noch immer|nur noch|noch|schon|bereits|neuerdings
    |endlich|leider|ja|n(?:ä|ae)mlich|hauptberuflich|hauptsächlich|offiziell|einfach|immer
    |(?:in )?(?:vollzeit|teilzeit)|eh|dort|außerdem|ausserdem|doch|stattdessen|statt dessen
    |(?-i:fest|halt|grad)|{_SINCE})
""")
# A time not long ago, and a day.
AGO = joined(rf"""
    (?:(?:letzte|vorige|vergangene|diese)[nrms]? (?:woche|monat|jahr|sommer|winter|herbst|fr(?:ü
    |ue)hling|{_WEEKDAY})
    |(?:vor)?gestern|heute|soeben|k(?:ü|ue)rzlich|neulich|vor kurzem|am wochenende
    |vor {_NUMBER} (?:tag|woche|monat)e?n?)
""")
ON_A_DAY = rf"(?:am {DAY}|im {_MONTHS}|zum (?:{DAY}|monatsende|jahresende))"
GREETING = joined(r"""
    (?:hallo|hi|hey|moin(?: moin)?|servus|gr(?:ü|ue)ezi|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|euch)|hoi
    |huhu|na|guten (?:tag|morgen|abend)|sch(?:ö|oe)nen guten tag|sehr geehrte damen und herren)
    (?: zusammen| ihr lieben| leute| nochmal)?
""")
OPENER = joined(r"""
    (?:also|ach(?: ja)?|(?:ü|ue)brigens|naja|ja|nein|n(?:ö|oe)|okay|ok|und|aber|oder|so|tja|oh|btw
    |fyi|wie gesagt|(?:kurzes |kleines )?update|(?:nur )?(?:kurz )?zur info|info|neuigkeiten
    |gute nachrichten|au(?:ß|ss)erdem|ps|weil|denn|da|dann|(?:kleine )?korrektur|stimmt)
""")
RECENTLY = "neulich"
# They may change something, so that they stay; each with the blank after it.
ADVERBS = "(?:(?:wieder|beruflich|hier) ){0,2}"
WHEN = f"(?:(?:{RECENTLY}|wieder|beruflich|hier) ){{0,3}}"

GREETED = f"^{GREETING}, "
# Where a clause begins: with the sentence, or after a joint.
_BEGIN = "(?:.{0,600}?(?:[,;:.!] | und ))??"
# Where it ends: at the end of the sentence, or where another clause or an addition begins.
_END = joined(rf"""
    (?:,? (?:{RECENTLY}|wieder|beruflich|hier)){{0,3}}
    (?=\W*$
    | ?[,;:!.)][ ]
    | ?[(\u2013\u2014]| -[ ]
    | (?:und|aber|mit|bei|aus|weil|denn|nahe|direkt|zusammen|allein|alleine|wo|seit|ab|sowie|in|im
    |am|auf|als)[ ])
""")


def clause(sign: str, pattern: str) -> str:
    """Return the pattern of a sentence that has a clause which is this from begin to end.

    Args:
        sign: Pattern of what every such clause has: looking for it spares most sentences the rest.
        pattern: That of the clause.
    """
    return rf"^(?=.*(?:{sign})){_BEGIN}(?:{joined(pattern)}){_END}"


def i(first: str, when: str = ADVERBS) -> str:
    """Return the pattern of a verb of the speaker's, with adverbs before and after it.

    Args:
        first: Its forms after "ich" and "wir".
        when: The adverbs: with `WHEN` also those that tell when something happened.
    """
    return rf"{when}(?:(?:ich|wir) {when}(?:{first})|(?:{first})(?: (?:ich|wir))?) {when}"


def somebody(first: str, third: str, when: str = ADVERBS) -> str:
    """Return the pattern of a verb of the speaker's, or of somebody else's, who is group `o`."""
    return rf"(?:{i(first, when)}|{when}{OWNER} (?:{third}) {when})"


_COMING = rf"(?:(?:am|im|zum|ab|n(?:ä|ae)chste[nrs]?|in) (?:{DAY}|{_MONTHS}|monat|woche|jahr|\w+ (?:wochen|monaten|tagen)) )"
# "Im April ziehe ich nach Berlin": somebody moves on a day that is to come.
MOVING = rf"""
    (?:{_COMING}{i("ziehe?n?")}|{i("ziehe?n?")}(?:mit \w+(?: \w+)? )?{_COMING})(?:mit \w+(?: \w+)? )?
    (?:nach|in) (?P<v>(?:die )?{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*)(?: um)?
    |{i("ziehe?n?")}(?:nach|in) (?P<v_2>{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*) {_COMING[:-2]})(?: um)?
    |ab (?:{DAY}|{_MONTHS}) (?:wohne|lebe|wohnen|leben) (?:ich|wir) (?:mit \w+(?: \w+)? )?in (?P<v_3>{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*)
"""

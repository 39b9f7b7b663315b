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
WEEKDAY = r"(?:mon|diens|donners|frei|sams)tag|mittwoch|sonn(?:tag|abend)"
DAY = joined(rf"""
    (?:\d{{1,2}}\.(?: ?\d{{1,2}}\.| (?:{_MONTHS}))?(?: ?\d{{4}})?|(?:{WEEKDAY}))
""")
GREETING = joined(r"""
    (?:hallo|hi|hey|moin(?: moin)?|servus|gr(?:ü|ue)ezi|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|euch)|hoi
    |huhu|na|guten (?:tag|morgen|abend)|sch(?:ö|oe)nen guten tag|sehr geehrte damen und herren)
    (?: zusammen| ihr lieben| leute| nochmal)?
""")
# Rules search a clause without adverbs, and with this word in the place of a time (`clauses.py`).
RECENTLY = "neulich"
# The adverbs that stay, since some rule asks for them; each with the blank after it.
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

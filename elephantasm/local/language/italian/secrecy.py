# SPDX-License-Identifier: Apache-2.0
"""How somebody says in Italian that what he has just told was told him as a secret."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:ops|oh|ah|accidenti|cavolo|merda|scusa|scusami|no|ma|e|beh|aspetta|oddio|mannaggia|in realtà|però)\b\W*)*
""")
# After a promise, nothing but that: "di non dirlo a nessuno".
_SECRET = joined(r"""
    (?=.*\b(?:nessuno|segreto|me|silenzio|zitt[oa]|parola)\b)
    (?:\b(?:che|di|non|ne|lo|la|a|il|un|per|me|nessuno|niente|nulla|segreto|silenzio|zitt[oa]|parola|dir(?:e|lo|ei)|l'avrei|detto|avrei|parlato
    |raccontar(?:e|lo)|parlar(?:e|ne)|tener(?:e|lo|melo)|mantenere|stare|rimanere|restare|bocca|mai)\b\W*)+
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:(?:lui|lei|mi[oa] \w+|(?-i:{CAPITAL}\w+)) )?mi (?:ha|aveva) (?:fatto (?:giurare|promettere)|chiesto|pregato|detto)[ ]{_SECRET}
    |(?:gli |le )?(?:ho|avevo) (?:promesso|giurato|dato la mia parola)(?: a \w+)?(?:\W*$|[ ,]+{_SECRET})
    |nessuno (?:deve|doveva|dovrebbe|può) (?:saperlo|sapere|venirlo a sapere)
    |(?:doveva|deve) (?:restare|rimanere) (?:tra (?:di )?noi|un segreto|segreto)
    |me l'(?:ha|aveva) (?:detto|confidato|raccontato) in (?:confidenza|segreto)
    )\W*$
    """,
    takes=("Oh, le avevo promesso di non dirlo a nessuno.", "Doveva restare tra noi!"),
    leaves=("Ho promesso a Luca una bici.", "Nessuno sa che gioco."),
)

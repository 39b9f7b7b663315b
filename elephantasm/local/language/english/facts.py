# SPDX-License-Identifier: Apache-2.0
"""English clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule, joined

# What may stand before a clause and after it without changing what it says.
_OPENING = joined(r"""
    ^(?:(?:hi|hello|hey|so|well|oh|ok(?:ay)?|btw|by the way|and|also|actually|fyi|yes|no)\b[,!.]?\s*)*
""")
_ENDING = r"(?:,? (?:now|these days|at the moment|too|though|by the way|btw))*[.!]*$"
_PLACE = rf"(?P<v>{CAPITAL}[\w.'-]*(?:[ ,]+{CAPITAL}[\w.'-]*){{0,4}})"

TELLINGS = (
    Telling(
        "name",
        Rule(
            "name",
            "how the speaker is called",
            rf"{_OPENING}(?:my name is|my name's|i am|i'm) (?P<v>{CAPITAL}[\w'-]+){_ENDING}",
            takes=("My name is Sam.", "Hi, I'm Ana!"),
            leaves=("My name is a nightmare at parties.", "I'm tired."),
        ),
    ),
    Telling(
        "home",
        Rule(
            "home",
            "where the speaker lives",
            rf"{_OPENING}(?:i|we)(?:'m| am|'re| are)? (?:live|living|based) in {_PLACE}{_ENDING}",
            takes=("I live in Oslo.", "we're based in Rome now"),
            leaves=("She lives in Oslo.", "I live in fear."),
        ),
    ),
)
ENDINGS = (
    Ending(
        ("employer", "position"),
        Rule(
            "left a job",
            "the speaker does not work there any more",
            rf"{_OPENING}i(?:'ve| have)? (?:just )?(?:left|quit) (?:my job at )?(?P<v>{CAPITAL}[\w&' -]*?)"
            r"(?: and .*)?[.!]*$",
            takes=("I left Google.", "I quit Meta and joined Apple."),
            leaves=("I left the room.", "She left Google."),
        ),
    ),
)

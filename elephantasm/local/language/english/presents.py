# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in English as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_NAME = rf"{CAPITAL}[\w'-]*[a-z](?: {CAPITAL}[\w'-]*[a-z])?"
# With whom he greets, if he calls somebody: a name needs a mark behind it.
_GREETING = joined(rf"""
    (?:(?:hi|hello|hey|hiya|heya|howdy|yo|good (?:morning|afternoon|evening)|morning|afternoon
    |evening)(?: again| there| all| everyone| team)?(?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:(?P<here>(?=[^,.!?]+? (?:here|again|speaking)\b))|(?:this is|it's|it is|i'm|i am)[ ])
    |{_GREETING}?(?:it'?s )?(?:only |just )?me(?: again)?, )
    (?P<v>{_NAME})(?(here) (?:here|again|speaking))(?: (?:here|again|speaking))?
    (?=\W*$|[,.!;:\u2013-] ?| - | with an?(?:other)? | from )
    """,
    takes=(
        "Hi Juniper, Callum here",
        "Evening, Callum here.",
        "It's me again, Callum.",
        "Hi Bot, this is Callum.",
        "Hello again Pip, Idris here with another odd one",
    ),
    leaves=(
        "Hi Callum!",
        "Tom here says the bus is late",
        "It was Callum again",
        "Hi Juniper, London here is rainy",
        "Hi Juniper, snow here",
        "Hi Juniper, Callum again asked for money",
    ),
)

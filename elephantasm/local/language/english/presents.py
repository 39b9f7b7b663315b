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
# What somebody who is there again comes with; others win, cost, or are late again.
_ASKS = joined(r"""
    (?:(?:with|about) (?:an?|one|another|the|my|some|more|yet another|same)(?: [\w'-]+){0,3}? (?:questions?|quer(?:y|ies)|requests?|favou?r
    |one|follow-?up|draft)\b
    |(?:another|one more|one last|(?:just )?a|same)?[ ]?(?:quick |short |small |tiny )?(?:question|favou?r|request)\b
    |sorry (?:to bother|for bothering))
""")
# Where somebody is from whom the listener may not know: "Bertrand from flat 7".
_PLACE = r"(?:(?:the|our|your) )?[\w&'-]+(?: (?!\w+ed\b|is\b|was\b|has\b|says?\b|said\b|wants?\b|needs?\b|told\b|left\b|sent\b)[\w&'-]+){0,2}(?: here)?"
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:(?P<here>(?=[^,.!?]+? (?:here|again|speaking)\b))|(?:this is|it's|it is|i'm|i am)[ ])
    |{_GREETING}(?<=[,.!][ ])(?P<of>(?=[^,.!?]{{2,30}}? (?:from|at) {_PLACE}(?:\W*$|[,.!] )))
    |{_GREETING}?(?:it'?s )?(?:only |just )?me(?: again)?, |{_GREETING}?(?P<asks>(?=[^,.!?]{{2,30}}? (?:here |back )?again,? {_ASKS}))
    |{_GREETING}?this is (?P<busy>(?=[^,.!?]{{2,30}}? (?:writing|calling|typing|texting|emailing|messaging|on the line)(?=\W*$|[,.!;:]| (?:from|to|about|again|with|in)\b)))
    |{_GREETING}?(?:it'?s|it is) (?P<back>(?=[^,.!?]{{2,30}}? (?:here )?again(?:\W*$|[,.!;:\u2013-]+ (?:(?:can|could|would|will) (?:you|u|i|we) (?!believe|imagine)|i\b|i'm|i've|my|me\b|sorry|(?:just |one |a |another )?(?:quick|small|short|more)\b|{CAPITAL})| with )))
    |{_GREETING}?you(?:'re| are) (?:talking|speaking|chatting) (?:to|with)[ ])
    (?P<v>{_NAME})(?(here) (?:here|again|speaking))(?(asks) (?:here |back )?again)(?: (?:here|again|speaking|writing|calling|typing|texting))?
    (?(asks)|(?(busy)|(?=\W*$|[,.!;:\u2013-] ?| - | with an?(?:other)? | from |(?(of)[ ]at |(?!)))))
    """,
    takes=(
        "Hi Juniper, Callum here",
        "Evening, Callum here.",
        "It's me again, Callum.",
        "Hi Bot, this is Callum.",
        "Hello again Pip, Idris here with another odd one",
        "Wanjiru again with another question about the lease",
        "It's Juno again, can you check my invoice?",
        "This is Fergus writing from the harbour",
        "You're talking to Marisol.",
        "Evening, Bertrand from flat 7",
        "Hi, Oona at the harbour office here.",
    ),
    leaves=(
        "Hi Callum!",
        "Tom here says the bus is late",
        "It was Callum again",
        "Hi Juniper, London here is rainy",
        "Hi Juniper, snow here",
        "Hi, Bertrand from flat 7 called",
        "Hi Bertrand from flat 7",
        "Hi Juniper, Callum again asked for money",
        "Arsenal again with another defeat",
        "Pizza again with the same problem",
        "This is Rome writing history",
        "Rain again with thunder",
        "It's Callum again who complains",
        "It's Callum's birthday again",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    rf"""
    \b(?:now|nowadays|these days|actually|really|meant|mean|chang\w+|correct\w*|misspel\w+|typo|married|divorced|legally|officially
    |name wrong|isn't|any ?more|wedding|trans|not {CAPITAL}\w*|formerly|no longer|short for|known as|aka|goe?s? by|nicknamed?|call me|(?:real|full|maiden|stage|pen|new|other) name)\b
    """,
    takes=(
        "My name is Zoe now.",
        "Since the wedding I'm called Zoe Marsh",
        "Zoe, not Tamsin",
        "Sorry, I meant my name is Tasmin.",
        "I'm Tam, short for Tamsin",
    ),
    leaves=("I'm Colin at 14, I play the drums", "Hello, my name is Colin"),
)

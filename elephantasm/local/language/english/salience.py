# SPDX-License-Identifier: Apache-2.0
"""What tells in English whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule
from .cues import CHANGES
from .persons import I_OR_WE, ME, MY, YOU

# Words that are polite, or assent, and tell nothing.
_GREETING = "thanks|thank you|wow|hey|hi|hello"
ASSENT = "sure|ok|okay|absolutely|definitely|certainly|totally|exactly|of course"
_PRAISE = "cool|nice|great|awesome|congrats|congratulations"
# "Nice, I got it" opens with a word that "Nice weather" does not.
OPENER = Rule(
    "opener",
    "what is said first and means nothing: courtesy with a mark after it, words of hesitation",
    rf"""
    ^(?:
    (?:{_GREETING}
    |{ASSENT}
    |{_PRAISE}
    |yep|yes|no|haha|lol|ah|aw+|hmm+
    )\b(?:\s+(?:so much|a lot|again|there))?[,.!…\-\u2013\u2014]+\s*
    |(?:yeah|oh|well|so|and|but|anyway|actually|honestly)\b[,.!…\-\u2013\u2014\s]+
    )+
    """,
    takes=("Nice, I got it.", "Oh well, it rains."),
    leaves=("Nice weather", "I'm well."),
)
COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    rf"""
    ^(?:{_GREETING}
    |{ASSENT}
    |{_PRAISE}
    |bye|goodbye|good (?:morning|night|luck|job)|take care|see you|talk to you|have an?
    |no problem|no worries|you're welcome|happy to help|let me know
    |sounds|that's
    |glad|so glad
    )\b
    """,
    takes=("Thanks for your help.", "Sounds good to me."),
    leaves=("I said thanks.", "History is fun.", "No cat is here."),
)
FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"\b{I_OR_WE}\b",
    takes=("I moved.", "Yesterday we met."),
    leaves=("It is warm.", "my sister"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    rf"\b(?:{MY}|{ME})\b",
    takes=("My sister moved.", "It is ours; give it to us."),
    leaves=("The menu", "your sister"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    rf"\b{YOU}\b",
    takes=("You said so.", "Is it yours?"),
    leaves=("The youth", "I said so."),
)
VAGUE = Rule(
    "vague",
    "begins with a word whose meaning stands elsewhere",
    r"^(?:it|it's|they|those|these|this|there|that|what|how)\b",
    takes=("It was great.", "Those are the best."),
    leaves=("Italy was great.", "I like it."),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    rf"""
    \b(?:decided|decision|agreed|promised?|deadline
    |moved?|married|born|died|hired|fired|bought|sold
    |allergic|allergy|birthday|password|address
    |favou?rite|prefer\w*|always|never
    |important|remember|must
    |no longer|{CHANGES}
    )\b
    """,
    takes=("I quit smoking.", "My favourite colour is green."),
    leaves=("It rains.", "He is a mover."),
)

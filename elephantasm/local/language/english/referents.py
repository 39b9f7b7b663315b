# SPDX-License-Identifier: Apache-2.0
"""Whom and what English sentences name, and the words that stand for them in the next ones."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import MONTHS, WEEKDAYS
from .nouns import KINSHIP, NAME
from .numbers import CARDINALS
from .verbs import PAST_FORMS

_FEW = one_of(CARDINALS)
_DAYS = one_of(form.lower() for names in (*WEEKDAYS, *MONTHS) for form in names)
_OTHERS = joined(r"""
    (?:ex|kids?|twins|children|colleague|co-?worker|friend|mate|boss|manager|client|customer|teacher|tutor|doctor|dentist|vet|nurse|therapist|lawyer
    |accountant|plumber|electrician|builder|mechanic|gardener|cleaner|carer|nanny|landlord|landlady|tenant|lodger|neighbou?r
    |flatmate|housemate|roommate|coach|trainer|designer|developer|intern|apprentice|assistant|\w+ (?:guy|lady|man|woman))
""")
# What begins a sentence with a capital, and is no name.
_NO_NAME = joined(r"""
    (?:i|we|my|our|you|it|this|that|these|those|they|he|she|there|here|his|her|its|their|ones?|such|same
    |yes|yeah|yep|no|so|and|but|or|oh|ah|well|hey|hi|hello|wow|thanks|thank|sure|right|now|then|also|plus|just|maybe
    |when|if|since|because|while|once|after|before|until|as|in|on|at|for|with|by|to|from|of|about
    |last|next|been|got|had|have|having|even|ever|every|sometimes|let|not|never|always|the|an?|please|pls
    |good|great|what|who|how|why|where|which|can|could|will|would|should|do|does|did|is|are|was|were|am
    |meet|need|today|tomorrow|yesterday|tonight|work|mum|mom|dad|btw|ok|okay|sorry|met|saw|talked|spoke|just)
""")
REFERENTS = Rule(
    "referents",
    "somebody (`who`) or something (`what`) that the next sentence may speak of in a small word, or \
somebody made up or only wanted (`no_one`)",
    rf"""
    \b(?P<no_one>(?:(?:an?|the|my|this) (?:[\w-]+ )?)?(?:novel|story|screenplay|fairy ?tale|fan-?fic(?:tion)?|poem|comic|sketch|campaign) (?:about|of|with|where|in which)\b
    |(?:want|need|looking for|would like|hire|find) an? (?:[\w-]+ )?(?:{KINSHIP}|{_OTHERS})\b(?!'s\b|[ ]{KINSHIP}))
    |\b(?:(?<!\bis )(?<!'s )(?<!\bwas )|(?<=\bthis is )|(?<=\bthat is )|(?<=\bhere is )|(?<=\bthat's )|(?<=\bhere's ))(?<!\bas )(?P<who>(?:(?-i:{NAME}), )?(?:(?:my|our)(?: [\w-]+){{0,2}}?|(?:an?|the|{_FEW})(?: [\w-]+)?) (?:{KINSHIP}|{_OTHERS})s?\b(?!'s\b|[ ]{KINSHIP})(?:,? (?-i:{NAME}))?)(?:(?:'s|[ ](?:is|was)| who is)(?: called| named)? (?-i:{NAME}))?
    |(?:(?<=[a-z,][ ])(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bnear )(?<!\bon )(?<!\bof )|^\W*(?=\w+(?: (?-i:[A-Z])\w+)* (?:is|was|has|and|came|went|left|got|who|\w+ed|(?!(?:as|this|its|his|us|plus|perhaps|always)\b)\w+s)\b))(?P<who_2>(?!(?:{_NO_NAME}|{_DAYS})\b)(?-i:{NAME}))(?!'s\b)
    |\b(?P<what>(?:my|our|an?|the|new) (?!(?:bit|lot|few|while|time|moment|way|only|day|week|month|year|morning|evening)\b)(?:(?:new|old|little|big|other|own|second|\w+(?:y|ed|ing|al|ic|ous|ful|an|ish))[ ])?[\w-]+)
    """,
    takes=("met my sister Greta", "I'm with Ana", "we bought a camper", "the plumber came"),
    leaves=("I live in Rome", "so it goes"),
)
REFERS = Rule(
    "refers",
    "a word for somebody (`who`, `whose`) or something (`what`, `of`) that was named before",
    r"""
    (?<![\w'-])(?:(?P<whose>(?:his|their)\b|her(?= (?!and\b|in\b|on\b|at\b|to\b|with\b|for\b|from\b|by\b|but\b|so\b)\w))
    |(?P<who>he|she|him|her|they|them)|(?P<of>its)|(?P<what>it))(?![\w-])
    """,
    takes=("she's expecting", "his name is Bo", "I like it"),
    leaves=("I like tea", "hers-and-mine"),
)
# "A camper" that the speaker has just told of is then his.
INDEFINITE, OWN = frozenset(("a", "an", *CARDINALS)), "my"
# How it is told whose something is.
WHOSE = "{}'s"
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*\b(?:if|unless|dream\w*|imagine|imagining|pretend\w*|wish|suppose|kidding|lol|haha|novel|story)\b)(?=.*\b(?:my|our) )
    .*\b(?:i|we)(?:'m|'re|'d|'ve been| am| are| would| have been)?(?: \w+ly| also| just| still)? (?:wants?|plan|hope|like|love|wanna|need|going|planning|hoping|thinking|looking|gonna)\b
    """,
    takes=(
        "I want to buy something for my nephew.",
        "We're going to visit our aunt.",
    ),
    leaves=(
        "If I could, I'd like to see my aunt.",
        "I want a dog.",
        "I dreamt of my aunt.",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:(?:and|so|oh|hey)\b,? )?(?:this is|that is|that's|here is|here's|these are|those are|meet) (?:my|our) ",
    takes=(
        "This is my sister.",
        "And that's our dog Rex.",
    ),
    leaves=(
        "That's nice.",
        "Is this my sister?",
    ),
)
BARE = Rule(
    "bare",
    "begins with what somebody did or does, and does not say who",
    rf"""
    ^\W*(?:(?:and|but|also|now|then|just|already|still|apparently|finally)\b,? )*
    (?:{one_of(PAST_FORMS)}|\w{{2,}}ed|has|is|does|wants|needs|says|thinks|lives|works|hates|loves|likes|plays|studies
    |teaches|runs|drives|speaks|starts|moves|goes|gets|owns|knows|eats|drinks|sleeps|can't|doesn't|isn't|won't|never)[ ](?!you\b)
    """,
    takes=("Bought a house in Perth.", "and has three cats", "moved to Kolding"),
    leaves=("He bought a house.", "Three cats", "Is you there?"),
)

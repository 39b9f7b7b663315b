# SPDX-License-Identifier: Apache-2.0
"""Where in English another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule, joined
from .cues import UNSURE

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"""
    (?:[,;](?: and| but)?| and| but)[ ]
    (?=(?:my|our) \w+(?: \w+)?(?:'s| is| are| was| were)\b)
    """,
    takes=("My address is 4 Elm Lane, my birthday is in May.", "I'm ill and my boss is Ana."),
    leaves=("I love my dog and my cat.", "my address is my castle"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"(?:[,;](?: and| but)?| and| but)[ ](?=(?:i|we)(?:'\w+)? (?!\w+ (?:it|that|this|them)\b))",
    takes=("I weigh 90 kilos and I play chess", "I'm 60, but we've moved"),
    leaves=("I love my dog and my cat.", "I drink and I regret it"),
)
# With one of these in it, a clause changes what the clause before it says: nobody is king who adds
# that he is joking, and a move depends on what stands after "if".
_TAINT = joined(rf"""
    (?:if|unless|until|whether|or|{UNSURE}|kidding|joking|(?<!is a )jokes?|jk|lol|lmao|haha\w*|hehe|wish|dreams?|not really|as if|sarcas\w+|pretend\w*|imagine|suppose
    |says?|said|saying|tells|told|claims?|according|reckons?|swears?|insists?|allegedly|apparently|supposedly|rumou?rs?|heard
    |novels?|story|stories|chapter|characters?|games?|verse|song|film|movie|episode|not true|wrong)
""")
# What begins so is no whole sentence without what follows: "Although I live in Usk".
_LEANS = joined(r"""
    (?:\W*(?:so|and|but|well|especially|even|by the way|plus)\b)*\W*
    (?:since|although|though|while|whilst|when|whenever|instead|as|after|before|because|if|once|until|unless|what|whatever|where|today|tonight|yesterday|tomorrow|this|last|next
    |during|in|on|at|for|from|with|now|later|earlier|then|first|finally|speaking|the (?:day|night|morning)|just|by|due)\b
""")
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|lmao|ha(?:ha)+h?|hehe)[\s.!:)]*$",
    takes=("I'm a nurse, so no sleep lol", "we are six, crazy haha"),
    leaves=("lol I live here", "I live here"),
)
BREAK = Rule(
    "break",
    "what is so by itself, `so`, before what changes nothing of it",
    rf"""
    ^(?!.*\b{_TAINT}\b)(?!{_LEANS}|\[|.*\btried\b)(?P<so>(?:[^\s]+ ){{2,80}}[^\s,;]+)
    (?:(?:[,;]|[ ][-\u2013\u2014])(?: (?:so|and|but|because|cos|cuz|since|though|hence))?|[ ](?:so|and(?! (?:i|we)\b(?!'d))|but|because|cos|cuz))[ ]
    (?=(?:(?!(?:you|u|it|that|one)\b)(?:[a-z]{{1,20}} ){{1,3}}(?:could|can|might|will|would)|today|tonight|tomorrow|yesterday|this (?:morning|week|evening|weekend)|(?<=and )(?:i'd|we'd)|i(?!')|i'm|im|i'll|i've|we(?!')|we'll|we're|it|it's|its|that|that's|thats|which|who|he|she|they|there|my|our|the|this|before you
    |wouldn't|couldn't|can't|cant|don't|dont|won't|wont|not|never|always|got|had|been|want|wanna|hoping|looking|trying|so|bedtime|please|thanks?|sorry)\b)
    """,
    takes=(
        "I live in Usk so I need a lift",
        "I'm allergic to latex, which matters more than you think",
    ),
    leaves=(
        "I'm the king of Spain, I'm joking",
        "Although I live in Usk, I can't drive",
        "cats and dogs",
    ),
)
BEGINS = Rule(
    "begins",
    "what is so by itself, `so`, after a greeting, a mood or what is of the moment",
    rf"""
    ^(?!{_LEANS})[^,;:\n]{{2,80}}(?:[,;:]|[ ][-\u2013\u2014])(?: (?:so|and|but))?[ ]
    (?P<so>(?:i'm|im|i am|i've|ive|i have|i|we|we're|we've|my|our|ours|mine)[ ][^\s]+[ ][^\s]
    (?!.*\b{_TAINT}\b).*)
    """,
    takes=("quick background, im a welder at sea", "Home now, and my wife is a nurse"),
    leaves=("I'm a welder", "Tonight, I went for a run", "at home, I'm king if you ask me"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"\b(?:my|our) [\w' -]{1,30}? (?:is|are)\b|\b(?:i|we) (?:earn|make|weigh|wear|take home|get paid|pay)\b[^,;.!?]*\d",
    takes=("My shoe size is 47", "I earn 3,100 a month"),
    leaves=("I'm pregnant", "I earn well"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"\b(?:(?:you|u) (?:may|can|should|could) (?:still )?(?:keep|remember)(?! that\b)|(?:can|may|should) (?:stay|remain)\b|keep the)\b",
    takes=("the loan you may keep", "the dentist can stay"),
    leaves=("keep it", "you keep bees"),
)

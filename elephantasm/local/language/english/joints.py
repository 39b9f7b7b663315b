# SPDX-License-Identifier: Apache-2.0
"""Where in English another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

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
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|lmao|ha(?:ha)+h?|hehe)[\s.!:)]*$",
    takes=("I'm a nurse, so no sleep lol", "we are six, crazy haha"),
    leaves=("lol I live here", "I live here"),
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
    r"\b(?:(?:you|u) (?:may|can|should|could) (?:still )?(?:keep|remember)(?! that\b)|(?:can|may|should) (?:stay|remain)\b|keep the|(?:rest|remainder|everything else)(?: of (?:it|that))?(?:'s| is| can| may| you (?:can|may)) (?:fine|ok(?:ay)?|good|stay|keep))\b",
    takes=("the loan you may keep", "the dentist can stay", "rest is fine"),
    leaves=("keep it", "you keep bees", "the rest is gone"),
)
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    [ ](?:because|cos|coz|cuz)[ ]|[ ](?:so|but|and)[ ](?=(?:i|i'm|im|i'd|i'll|i've|ive|we|we're|we've|he|he's|she|she's|it|it's|its|they|they're|my|our|his|her|the|this|that|that's|thats|there|don't|dont|can't|cant|no|not|need|want|wanna|please|pls|yeah|today|tonight|tomorrow|yesterday|this|wondering|looking|trying|hoping|got|had|been|would)\b)|[ ]so[ ]
    """,
    takes=(
        "I live in Usk so I need a lift",
        "we are six and my back hurts",
        "I carry an epipen because wasps nearly killed me",
    ),
    leaves=("cats and dogs", "so I live in Usk"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    \b(?:kidding|joking|jokes?|jk|not (?:really|true)|as if|sarcas\w+|pretend\w*|dreams?|if only|unless|(?:not sure|unsure|unclear|no idea|dunno|don't know) (?:if|whether)|depends|untrue|a lie|as they say|so they say)\b
    |\bi wish\b|^[,;\s]*(?:i|we)(?:'d| would)\b|\bin case (?:i|we|he|she|they|the|my|our)\b
    |^\W*(?:and |but |so )?(?:if|or|until|allegedly|supposedly|apparently|maybe|perhaps|in theory|on paper)\b
    |^\W*(?:(?:so|as|and|but) )?(?:[\w'-]+ ){0,3}(?:says?|said|reckons?|claims?|swears?|insists?|thinks?|tells|told|according)\b(?!(?: [\w'-]+){4})
    """,
    takes=("I'm joking", "says my aunt", "if I pass"),
    leaves=(
        "which matters more than you think",
        "the bank says I must send them a letter",
        "and we can't agree on whether it is too loud",
    ),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^\W*(?:(?:or |so |is that |is it |is this |that's |am i |you )?(?:right|correct|true|so|wrong|sure|certain)
    |yes|yeah|yep|no|nope|ok|okay|huh|eh|innit|seriously|really|for real|or (?:not|no|what)|still
    |(?:do |can |did |don't )?(?:you )?(?:remember|recall|know)(?: that| it| me)?|y/n|yes or no
    |(?:do|does|did|am|are|is|was|were|have|has|had|can|could|will|would|should|ai)(?:n't)?[ ]
    (?:i|you|we|he|she|it|they|that|this|there)(?: not| still| now| right| wrong| so)?
    |(?:can't|won't|shan't) (?:i|you|we|he|she|it|they|that|this|there)|don't you (?:think|agree))\W*$
    """,
    takes=("do I?", "right?", "you remember?", "aren't they?", "can't I?", "am I wrong?"),
    leaves=("dessert with dates?", "what do I do?"),
)

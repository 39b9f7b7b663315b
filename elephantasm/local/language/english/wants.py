# SPDX-License-Identifier: Apache-2.0
"""Standing wishes that English tells rather than orders: what somebody hates, what will do."""

from __future__ import annotations

from ..rules import Rule, joined
from .choices import CHOICES, REPLIES
from .matters import LANGUAGES
from .orders import NOT
from .standing import AHEAD, GENERAL, LASTING, ONCE, START

# What is said and how, of which there is so much, or such, in each answer.
_MEASURE = joined(rf"""
    (?:{REPLIES}|{CHOICES}\b|{LANGUAGES}\b|(?:lines?|sentences?|paragraphs?|bullets?|words?|steps?|questions?
    |options?|examples?|lists?|numbers?)\b)
""")
_WILL_DO = joined(r"""
    (?:is|are|works?|suits?|would be|does|do)(?: (?:usually|always|normally|just|quite))?
    [ ](?:enough|plenty|fine|best|better|easier|easiest|ideal|perfect|me|it|nicely|well)
""")
_HATES = joined(r"""
    (?:i (?:hate|loathe|detest|dislike|can'?t stand|cannot stand|can'?t bear|(?:really )?don'?t like))
""")
HATED = Rule(
    "hated",
    "tells what of answers is hated",
    rf"""
    {START}(?:
    {_HATES} (?:being (?:called|addressed|spoken to|talked to|lectured|interrupted)|(?:it )?when (?:you|u)
    |(?:your|ur)(?: \w+)? {REPLIES})\b(?![^.!?\n]{{0,60}}(?:\b(?:by|at) (?:my|the|his|her|work|school|people)|\b(?:did|said|was|were)\b))
    |(?:my |another |a )?pet (?:peeve|hate)s?[^.:!?\n]{{0,24}}(?:: (?:{NOT}|no|never|{REPLIES}|{CHOICES})|(?:: | is | are )
    (?:when (?:you|u)|your|ur|being called))\b
    |(?:my |another |a )?(?:pet (?:peeve|hate)s?|(?:one |the )?things? (?:that )?(?:i (?:hate|can'?t stand)|\w+s me))
    [^.!?\n]{{0,100}}[.!?,;] (?:so )?(?:please |pls )?(?:{NOT}|stop)(?: ever)? \w+(?: me)?
    [ ](?:it|that|this|them|those|these)\b
    |{_HATES} [^.!?\n]{{2,60}}[.!?,;] (?:so )?(?:please |pls )?(?:{NOT}|stop) \w+(?: me)? (?:it|that|this|them|those|these)
    [ ](?:again|with me|to me|for me|ever|any ?more)\b
    )
    """,
    takes=(
        "I hate being called Bob.",
        "Pet peeve: never say 'utilize'",
        "I can't stand semicolons. Please don't use them with me.",
        "One thing that annoys me is slang, so don't use it",
    ),
    leaves=(
        "I hate Mondays.",
        "I hate being called by my brother at night.",
        "My pet hates the rain.",
        "the thing is heavy",
    ),
    needs=(
        *("hate", "loathe", "detest", "dislike", "t stand", "not stand", "t bear", "t like"),
        *("pet peeve", "thing"),
    ),
)
ENOUGH = Rule(
    "enough",
    "tells how much or what of an answer will do",
    rf"""
    {START}(?:
    for me,? [^.,!?\n]{{0,40}}?{_MEASURE}{ONCE} {_WILL_DO}\b
    |(?!(?:the|this|that|my|his|her|our|these|those)\b)[^.,!?\n]{{0,30}}?\b{_MEASURE}{ONCE}(?: at a time| each time)? {_WILL_DO} for me\b
    |(?:(?:just|only) [^.!?\n]{{2,60}}[,;] )?i (?:do not|don'?t|dont) (?:need|want) (?:the|your|an?|any) [^.!?\n]{{2,60}}? unless i ask\b
    )
    """,
    takes=(
        "For me two lines are plenty.",
        "short sentences work best for me",
        "I don't need the history unless I ask",
    ),
    leaves=(
        "For me it was hard.",
        "Your answer was plenty for me.",
        "Two sugars are enough for me.",
        "I don't go unless I ask.",
    ),
    needs=("for me", "unless i ask"),
)
WANTED = Rule(
    "wanted",
    "tells what of answers is wanted, preferred or important",
    rf"""
    {START}(?:
    it(?:'?s| is) (?:\w+ )?(?:important|crucial|essential|vital) (?:to me )?(?:that )?(?:you|u)
    (?: {NOT}| always)\b
    |i (?:want|need|expect|would like|'d like) (?:all|every|your|ur|each|no|{REPLIES})\b
    {ONCE}[^.!?\n]{{0,160}}?\b(?:{LASTING}|{CHOICES}|in {LANGUAGES})
    |i(?:'d| would)?(?: really| much| generally| usually| strongly)? prefer
    (?:[^.!?\n]{{0,60}}? {REPLIES}|(?: it)? (?:if|when|that) (?:you|u)\b{ONCE}{GENERAL}|(?:[ ]to be)? called)
    |i(?:'d| would) (?:much )?rather (?:you|u|be called)\b
    |i(?:'d| would) (?:really )?(?:like|love|appreciate) it if (?:you|u)(?: always| never|\b[^.!?\n]{{2,80}}? (?:before|every time|each time|when(?:ever)?)[ ]
    |\b[^.!?\n]{{2,80}}? {AHEAD}){ONCE}
    )
    """,
    takes=(
        "I'd really prefer short answers.",
        "I want all prices in euros",
        "It's important that you never guess.",
        "i'd rather you didn't use slang",
        "I'd love it if you explained each word when I ask",
    ),
    leaves=(
        "I want you to meet my sister.",
        "I prefer tea.",
        "It's important that you sleep.",
        "I'd like it if you came.",
    ),
    needs=(
        *("important", "crucial", "essential", "vital", "prefer", "rather", "it if"),
        *("i want", "i need", "i expect", "would like", "'d like"),
    ),
)
TOLD = (HATED, ENOUGH, WANTED)

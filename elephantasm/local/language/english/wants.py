# SPDX-License-Identifier: Apache-2.0
"""Standing wishes that English tells rather than orders: what somebody hates, what will do."""

from __future__ import annotations

from ..rules import joined
from .choices import CHOICES, REPLIES
from .matters import LANGUAGES
from .orders import ASKED, NOT, POLITE, VERB
from .standing import AHEAD, ONCE

# What is said and how, of which there is so much, or such, in each answer.
_MEASURE = joined(rf"""
    (?:{REPLIES}|{CHOICES}\b|{LANGUAGES}\b|(?:lines?|sentences?|paragraphs?|bullets?|words?|steps?|questions?
    |options?|examples?|lists?|numbers?)\b)
""")
_WILL_DO = joined(r"""
    (?:is|are|works?|suits?|would be|does|do)(?: (?:usually|always|normally|just|quite))?
    [ ](?:enough|plenty|fine|best|better|easier|easiest|ideal|perfect|me|it|nicely|well)
""")
# It can be read, heard or eaten by nobody who says this of himself.
_REASON = joined(r"""
    i(?:'m| am|'ve| have| can'?t| cannot| (?:use|read|work|listen)\b)(?![^.!?\n]{0,60} (?:today|tonight|tomorrow|now))
    [^.,!?\n]{0,60}?(?:, (?:so )?| so )(?:please|pls),?[ ]
""")
HATES = joined(r"""
    (?:i (?:hate|loathe|detest|dislike|can'?t stand|cannot stand|can'?t bear|(?:really )?don'?t like))
""")
_SHE_HER = (
    r"(?:(?:she|he|they|xe|ze|it)/(?:her|him|them|hers|his|theirs|xem|zir|hir|she|he|they|its)\b)"
)
TOLD = joined(rf"""
    (?:{HATES} (?:being (?:called|addressed|spoken to|talked to|lectured|interrupted)|(?:it )?when (?:you|u)
    |(?:your|ur)(?: \w+)? {REPLIES})\b(?![^.!?\n]{{0,60}}(?:\b(?:by|at) (?:my|the|his|her|work|school|people)|\b(?:did|said|was|were)\b))
    |(?:my |another |a )?pet (?:peeve|hate)s?[^.:!?\n]{{0,24}}(?:: (?:{NOT}|no|never|{REPLIES}|{CHOICES})|(?:: | is | are )
    (?:when (?:you|u)|your|ur|being called))\b
    |(?:my |another |a )?(?:pet (?:peeve|hate)s?|(?:one |the )?things? (?:that )?(?:i (?:hate|can'?t stand)|\w+s me))
    [^.!?\n]{{0,100}}[.!?,;] (?:so )?(?:please |pls )?(?:{NOT}|stop)(?: ever)? \w+(?: me)?
    [ ](?:it|that|this|them|those|these)\b
    |{HATES} [^.!?\n]{{2,60}}[.!?,;] (?:so )?(?:please |pls )?(?:{NOT}|stop) \w+(?: me)? (?:it|that|this|them|those|these)
    [ ](?:again|with me|to me|for me|ever|any ?more)\b
    |(?:i use|i go by|my pronouns are) {_SHE_HER}
    |for me,? [^.,!?\n]{{0,40}}?{_MEASURE}{ONCE} {_WILL_DO}\b
    |(?!(?:the|this|that|my|his|her|our|these|those)\b)[^.,!?\n]{{0,30}}?\b{_MEASURE}{ONCE}(?: at a time| each time)? {_WILL_DO} for me\b
    |(?:always|only|never) (?:in )?(?:{CHOICES}|{LANGUAGES})(?=[^\w\s]|\s*$| (?:please|pls|with me|to me|when|in|for (?!me)))(?!,? (?:is|are|was|were|and)\b){ONCE}
    |no {CHOICES},? (?:ever|never)\b
    |(?:in )?(?:{CHOICES}|{LANGUAGES})(?: only)? with me\b
    |from (?:today|tomorrow|this minute),? {POLITE}(?:{VERB}|{NOT} \w)
    |when(?:ever)? i {ASKED}(?: you)? [^.,!?\n]{{2,40}}, (?:please )?(?!(?:he|she|they|it|we|i|my|the)\b)
    [\w /-]{{2,40}} (?:only|please|pls)\W*$
    |(?:(?:just|only) [^.!?\n]{{2,60}}[,;] )?i (?:do not|don'?t|dont) (?:need|want) (?:the|your|an?|any) [^.!?\n]{{2,60}}? unless i ask\b
    |[^.,!?\n]{{3,60}},? (?:(?:please|pls),? (?:always|forever|for good)|(?:always|forever|for good),? (?:please|pls))\W*$
    |{_REASON}(?:no (?!more\b)|avoid |{NOT} (?:use|write|put|show|suggest|recommend|send me|include)[ ])(?![^.!?\n]*\b(?:in|for) (?:this|that)\b)\w
    |(?:please|pls),? no (?:["'\u201c\u2018]|{CHOICES}\b){ONCE}
    |i(?:'d| would) (?:really )?(?:like|love|appreciate) it if (?:you|u)(?: always| never|\b[^.!?\n]{{2,80}}? (?:before|every time|each time|when(?:ever)?)[ ]
    |\b[^.!?\n]{{2,80}}? {AHEAD}){ONCE}
    |{LANGUAGES} (?:is|would be) (?:fine|ok|okay|better|good|enough),? {AHEAD}
    )
""")

# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in English, and how they are taken back."""

from __future__ import annotations

from ..rules import AnyOf, Rule
from .choices import CHOICES
from .listeners import ASIDE, CALLS, POINTS, TOLD_ON
from .matters import BREAKS, EMPTY_WORDS, HINTS, LANGUAGES, MATTERS, PREFERS, SCOPES, WHOLE
from .orders import BEGIN, VERB
from .standing import AHEAD, IN_EVERY_WISH, SIGNS
from .wants import TOLD
from .wished import ORDERED

__all__ = [
    "ASIDE",
    "BREAKS",
    "CALLS",
    "EMPTY_WORDS",
    "ENDS",
    "HINTS",
    "IN_EVERY_WISH",
    "KEEPS",
    "MATTERS",
    "POINTS",
    "PREFERS",
    "REFUSES",
    "SCOPES",
    "SIGNS",
    "TOLD_ON",
    "WHOLE",
    "WISH",
]

WISH = AnyOf(*ORDERED, *TOLD)
REFUSES = Rule(
    "refuses",
    "a wish that something be not done",
    r"""
    \b(?:do not|don'?t|never|no|not|stop|quit|avoid|without|skip|leave out|refrain
    |rather you did ?n[o']t
    |drop|ban|spare me)\b
    """,
    takes=("Please stop using emojis.", "no small talk", "Don't call me Bob."),
    leaves=("Use emojis.", "note this", "Always cite sources."),
)
ENDS = Rule(
    "ends a wish",
    "a standing wish is to hold no longer; `v` is what it was about, if it is named",
    rf"""
    {BEGIN}(?:
    (?:(?:you|u) (?:can|may|should) )?(?:please )?
    (?:forget|scrap|drop|ditch|cancel|remove|ignore|lift|undo|disregard|scratch|kill|retire|delete
    |end|revoke|never ?mind|stop following)[ ]
    (?:about )?(?:(?P<all>all(?: of)?(?: my| the| our)?|every)|the|that|my|our|this|those)[ ]
    (?P<v>(?:[^.!?\n]{{1,60}}?[ -])?(?:rules?|polic(?:y|ies)|limits?|instructions?|preferences?
    |restrictions?|bans?|wish(?:es)?|requirements?|guidelines?)\b[^.!?,;\n]*)
    |(?:you|u) (?:can|may|could) (?:now |please )?(?:drop|skip|omit|leave out|lose|leave off)[ ]
    (?:(?:the|all|those|that|these|my) ){{0,2}}(?P<v13>[^.!?,;\n]{{2,40}}?)
    (?:[ ](?:again|now|from now on|bit))*(?=[.!?,;\n]|$)
    |(?:(?:you|u) (?:can|may)|feel free to|it'?s (?:ok|okay|fine|alright) (?:to|if you)) (?:now )?
    (?:stop (?P<v3>[^.!?\n]+)|(?P<v4>[^.!?\n]+?)[ ]again\b)
    |(?:(?:you|u) )?(?:no longer (?:need|have) to|(?:do not|don'?t|dont) (?:need|have) to|need not
    |needn't)[ ](?P<v5>[^.!?\n]+)
    |(?:you|u) (?:can|may) (?:now )?{VERB}[ ]?(?P<v9>[^.!?,\n]{{0,40}}?\b(?:longer|shorter|in \w+
    |with \w+|using \w+|more \w+|long)[^.!?,\n]{{0,20}}?)[ ](?:again|now)\b
    |(?:there'?s )?no (?:more )?need (?:to|for) (?!that\b|it\b)(?P<v6>[^.!?\n]+?)[ ](?:any ?more|any longer|from now on|(?<!right )now)\b
    |(?:you|u) (?:can|may) (?:now )?(?:write|speak|talk|answer|reply)(?P<v14>(?: in)? normal(?:ly)?(?: {LANGUAGES})?)\b(?! \w+s?\b(?<!again)(?<!now))
    |i (?:no longer|don'?t) (?:need|want) (?:you|u) to (?P<v7>[^.!?\n]+?)(?:[ ]any ?more
    |[ ]any longer)?$
    |(?!(?:my|his|her|the|our|i|he|she|we|that|this|it)\b)(?P<v8>[^.!?\n]{{2,60}}?)[ ](?:is
    |are)(?: totally| perfectly)? (?:ok|okay|fine|allowed
    |welcome) (?:again|now)\b
    |(?P<v10>{CHOICES}) (?:is|are)(?: totally| perfectly)? (?:ok|okay|fine|allowed|welcome)\b
    |(?:please )?(?:stop|enough|quit) (?:with|of) (?:all )?(?:the|your|those|these) (?P<v12>[^.!?,\n]{{2,40}}?)(?: (?:please|pls|now))*(?=[.!?,\n]|$)
    |i (?:do not|don'?t) mind (?P<v11>[^.!?\n]{{2,60}}?)[ ](?:any ?more|any longer|now|again)\b
    |(?:please )?stop (?P<refused>\w+ing [^.!?\n]+)
    |(?:please )?(?:skip|drop|lose|leave out|cut|ditch) (?:all )?(?:the|those|that|your) (?P<refused_3>[^.!?,;\n]{{2,30}}?)
    (?: please)?,? (?:{AHEAD}|for good|for ever|forever|any ?more)
    |(?:the|those|that|all) (?P<v15>[^.!?,;\n]{{2,40}}?) (?:can|may) (?:go|stop)(?: now)?(?=\W*$)
    |enough (?:of |with )?(?:the |those |your )?(?P<v16>\w+(?: \w+)?)(?: (?:now|please))*(?=\W*$)
    |no more (?P<refused_2>[^.!?,;\n]{{2,30}}?)(?: (?:talk|speak|voice|accent|mode|style|stuff|things?))?
    (?: (?:please|pls|now))?(?=[.!?,;\n]|$)
    )
    """,
    takes=(
        "You can stop using metric.",
        "You can write longer now, I got my cataracts fixed.",
        "forget the rule about Wednesdays",
        "You no longer need to end with a haiku.",
        "scrap the haiku rule",
        "You can drop the Latin again, it's getting silly",
        "Emojis are fine again.",
        "You don't have to call me Captain any more.",
        "ok emojis are fine",
        "ok no more pirate talk, it got old",
        "no need for the simple stuff any more",
        "you can write normal, I'm C1 now",
        "The haiku at the end can go",
        "lose the haiku, for good",
    ),
    leaves=(
        "Forget that I was ill.",
        "I no longer live in Rome.",
        "You can go now.",
        "You can answer now.",
        "I don't have to work today.",
        "There's no need to shout right now.",
        "Drop the parcel at the door.",
    ),
    needs=(
        *("rule", "polic", "limit", "instruction", "preference", "restriction", "ban", "wish"),
        *("requirement", "guideline", "drop", "skip", "omit", "leave o", "lose", "stop", "again"),
        *("need", "have to", "now", "normal", "want you", "want u", "any more", "anymore"),
        *("any longer", "ok", "fine", "allowed", "welcome", "enough", "quit", "cut", "ditch"),
        *("can go", "may go", "no more"),
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to keep in mind what is said: `v`, or what stands before it, `w`",
    rf"""
    ^{BEGIN}(?:(?:please|pls) )?(?:remember|(?:keep|bear) in mind|do ?n[o']?t (?:let me )?forget|make a note
    |take note|note(?:(?= (?:that )?(?:i|i'm|i've|im|ive|my|we|our)\b)| to self)
    |for the record|remind me(?=:)|(?:so )?you should know)(?! (?:that |the )?(?:time|day|night|one|trip)\b)
    (?: that|:|,)?[ ](?!(?:to|that|when|how|me|it|this|your?)\b)(?P<v>\S+ \S.*)
    |^(?P<w>.{{10,300}}?)[,;.\u2013-] ?(?:(?:so|and|please) ){{0,2}}
    (?:remember|note|keep|save|store) (?:that|this|it)(?: (?:as|in mind|for|down
    |please)\b.{{0,40}})?[.!]*$
    """,
    takes=(
        "Please remember that I'm left-handed.",
        "Keep in mind that I work nights.",
        "Please note I can't have walnuts.",
        "note to self: locker 42 at the gym",
        "remind me: the guild dinner is on 14 November",
        "don't let me forget, my MOT is due on 14 May",
        "Guests may check out at 4 pm, remember that as house policy.",
    ),
    leaves=("Remember that time in Rome?", "Remember to buy milk.", "I remember that trip."),
)

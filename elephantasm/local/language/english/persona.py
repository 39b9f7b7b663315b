# SPDX-License-Identifier: Apache-2.0
"""How English tells somebody what he is, and the words by which a way of speaking shows."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .cues import UNSURE

HEDGES = Rule(
    "hedges",
    "words of somebody who is not sure",
    rf"\b(?:{UNSURE}|i think|i guess|it seems|likely|not sure)\b",
    takes=("I think it rains.", "Maybe."),
    leaves=("I know it.", "unlikely"),
)
INFORMAL = Rule(
    "informal",
    "words and short forms of talk among friends",
    r"""
    \b(?:hey|hi|yeah|yep|nope
    |gonna|wanna
    |lol|haha|cool|awesome|ok|okay|btw
    |(?:i|you|we|they|it|that|he|she)['\u2019](?:m|re|ve|ll|d|s)
    |(?:do|does|did|ca|wo|is)n['\u2019]t
    )\b
    """,
    takes=("Hey, that's it!", "I don't know."),
    leaves=("That is it.", "I do not know."),
)

_NAME = rf"(?:(?i:dr|mr|mrs|ms|prof)\. )?{CAPITAL}[\w'\u2019-]*(?: {CAPITAL}[\w'\u2019-]*){{0,2}}"
_AGENT = joined(r"""
    (?:assistant|agent|bot|chatbot|ai|companion|copilot|coach|tutor|guide|helper|mentor
    |concierge|receptionist|secretary|character|persona)
""")
# "You are …" that tells of the moment or of what surrounds the anima, not of what it is.
_NO_BEING = joined(rf"""
    (?:(?:now|also|currently|not|being|only|still|always|never|hereby) )*
    (?:\w+ing (?!{_AGENT}\b)
    |\w+(?:ed|en) (?:to|in|on|with|by|for|from|as|at|about|an?|the|this|these|only|and)\b
    |(?:able|free|welcome|ready|about|likely|supposed) to\b
    |(?:in|on|at|with|inside|within|under|to|here|there|responsible)\b
    |(?:online|offline|ready|live|back|allowed|done|right|wrong|welcome|connected)\W*$
    )
""")
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:system|persona|identity|role|character|instructions?|prompt): )?
    (?:(?:from now on|in this \w+|for this \w+|today),? )?
    (?:you(?: are|'re| will be|'ll be)(?! not ) (?:now )?(?:(?:role-?)?playing |acting as )?
    |you(?: will|'ll| must| should)? (?:act as|serve as|play|work as) (?:the role of )?
    |(?:please )?(?:(?:i want|i'd like|i would like|i need) you to be
    |(?:i want you to |i'd like you to |you are going to |your (?:task|job|role) is to )?
    (?:act|behave|respond|speak|serve|pretend|role-?play) (?:as|to be|like)
    )\ (?:if you (?:are|were) )?
    |(?:please )?(?:take|assume|adopt|play) (?:on )?
    the (?:role|part|persona|character|identity) of[ ]
    |imagine (?:that )?you(?: are|'re)[ ]
    |(?:your|my) name is[ ]
    |i(?: am|'m) (?={_NAME}, (?:an?|the|your) )
    |meet (?={_NAME}[.,])
    |as (?={_NAME}, |an? |the |our )(?=[^.]{{3,120}}, you )
    |th(?:e|is) {_AGENT}(?:'s name)? (?:is|goes by|acts as)[ ]
    |(?={_NAME} (?:is|acts as|serves as) (?:an?|the|our) .{{0,80}}?\b{_AGENT}\b)
    )
    (?!{_NO_BEING})(?P<v>\S.*)$
    """,
    takes=(
        "You are Atlas, a patient archivist",
        "You're a coach",
        "Act as Mirela, a guide",
        "I want you to act as a travel planner",
        "From now on you will play Zorg, a pirate",
        "The assistant is named Quill",
        "Quill is an assistant for authors",
        "Your name is Pip",
        "Persona: you're Ms. Thistle",
        "You will be acting as a coach",
        "I'd like you to be Greta, a grandmother",
        "I am Pax, a meditation companion",
        "Meet Solveig.",
        "As Iris, the florist's assistant, you recommend bouquets",
    ),
    leaves=(
        "As always, you win",
        "Meet me at noon.",
        "I am tired",
        "Are you Atlas?",
        "You like tea",
        "You are allowed to use the search tool",
        "You are running in a container",
        "You are given the conversation below",
        "You are not connected to the internet",
        "You are helping Ana with tickets",
        "You will be given a text",
        "Ana is a customer of ours",
        "The user is a nurse",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^["\u201c]?(?P<n>{_NAME})["\u201d]?
    (?:\W*$
    |[,;:\u2013\u2014(]\s*(?P<rest>.+)$
    |(?=\ (?:the|an?|from|of|at|in|and|who|with|is|acts|serves|now)\b)
    (?:\ (?:is|acts as|serves as))?\ (?P<rest2>.+)$
    )
    """,
    takes=(
        "Atlas, a patient archivist",
        "Ada Lovelace",
        "Ms. Thistle, the secretary",
        "Quill is a bot",
    ),
    leaves=("a patient archivist", "English teacher", "an expert named Vex"),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    \b(?i:named|called|known as|by the name of|your name(?: is|:)|name is|name's|goes by)[ ]
    ["\u201c']?(?P<n>{_NAME})
    """,
    takes=("an expert named Vex", "From now on your name is Ada Lovelace"),
    leaves=("My name", "a so-called expert", "named after her"),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:your (?:main |primary |only |sole |core |overall )?
    (?:purpose|job|goal|mission|task|role|aim|duty|function|focus) (?:is|will be) (?:to )?
    |you exist to[ ]
    |you(?: are|'re) (?:here|there|designed|built|made|meant) to[ ]
    |you(?: are|'re) (?:responsible|in charge) (?:for|of)[ ]
    |you (?:will )?(?=(?:help|assist|support|guide|teach|coach|advise) )
    |(?:it|he|she) (?:exists to )?(?=(?:help|assist|support|guide|teach|coach|advise)s? )
    )(?P<v>.+)$
    """,
    takes=(
        "Your purpose is to listen",
        "You help people remember",
        "You're here to cheer nurses up",
    ),
    leaves=("You like tea", "My purpose is to listen", "You are here."),
)
_NO_EXCEPTION = joined(r"""
    (?:must|shall|always|never|do(?:es)? not|do(?:es)?n'?t|refuses?
    |will (?:always|never|not)|won't|may not|must not)\b
""")
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    rf"""
    ^(?:please |also |and |but |important: |remember: )*
    (?:(?:always|never) (?!mind)
    |(?:under|in) no (?:circumstances|case|way)\b
    |(?:no matter|whatever) (?:what|how|who|happens)\b
    |(?:do not|don'?t) (?!worry)
    |(?:you|i) {_NO_EXCEPTION}
    )
    """,
    takes=("Always cite sources", "Under no circumstances suggest hikes", "Please don't guess"),
    leaves=("You are always late", "Sources are cited", "Never mind.", "She never whispers"),
)
BINDS_IT = Rule(
    "binds it",
    "tells of somebody how he is to behave, without exception",
    rf"^(?:it|he|she|they) {_NO_EXCEPTION}",
    takes=("It never writes whole chapters", "She does not speculate"),
    leaves=("It rains", "You never whisper"),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    ^(?:please |also |and |but |important: |remember: )*
    (?:you (?:should|value|prefer|avoid|believe|care|try)
    |(?:make|be) sure
    |try to|prefer|avoid|refuse|decline|stay|remain|keep|be|use|answer|ask|value|treat|respect|speak
    |reply|respond|stick|insist|only
    |no(?! problem| worries| doubt)
    )\b \w
    """,
    takes=("Be concise", "Treat every caller with respect", "no emojis"),
    leaves=("Sources are cited", "Because it is so", "Keeper of the seal"),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"^(?:you|your)\b",
    takes=("You speak slowly", "Your tone is dry"),
    leaves=("He speaks slowly", "Yours truly"),
)
# What is given to the anima or surrounds it is not what it is.
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    rf"""
    \b(?:json|xml|yaml|html|csv|sql|api|url|markdown|schema|tools?|tool calls?|function calls?
    |parameters?|arguments?|output format|context window|system prompt|knowledge cut-?off
    |code blocks?|placeholders?|tokens?|below|above|following)\b
    |^(?:user|human|assistant|ai|bot|q|a|customer) ?:
    |^(?:the (?:current |local )?)?(?:users?|customers?|date|time|today|now|conversation|chat
    |following|context|session|location|platform|channel|current \w+)\b
    |^you (?:can|may|could|have access|have been|see|get
    |will (?:be given|be provided|receive|see|get|find))\b
    |^you(?: are|'re|'ve been) {_NO_BEING}
    """,
    takes=(
        "The user is on iOS.",
        "Respond in JSON when the tool asks for it.",
        "You can search the web.",
        "You are given the conversation below.",
        "Current date: 2026-03-02",
    ),
    leaves=("You are a guide.", "You speak slowly.", "Never discuss test results."),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:your )?name ?[:=\u2013-] ?(?P<v>.+)$",
        takes=("Name: Juno", "name = Juno"),
        leaves=("Names: all", "My name: Juno"),
    ),
    "nature": Rule(
        "role field",
        "a line that tells what the anima is",
        r"^(?:your )?(?:role|job|occupation|title|profession|character) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=("Role: night nurse", "occupation: baker"),
        leaves=("A role: none", "Roles: many"),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:your )?(?:purpose|goals?|mission|task|objective) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=("Goal: book appointments", "Mission: calm people"),
        leaves=("My goal: none", "Tasked: no"),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"""
        ^(?:(?:rule|principle|boundary|limit|don'?t|never|always|restriction|constraint|prohibition
        |taboo|no-?go|guardrail|guideline)s?|boundaries|prohibited|forbidden|banned|not allowed|do not
        |off[- ]limits|must not)(?: ?\d+)?
        \ ?[:=.)\u2013-] ?(?P<v>.+)$
        """,
        takes=("Rule 1: never give dosage advice", "Principle 2 - be kind", "Off-limits: politics"),
        leaves=("Rules matter", "Ruler: 3"),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"""
        ^(?:your )?(?:tone|style|voice|personality|persona|identity|traits?|manner|mood|values?
        |backstory|language|specialty|speciality|expertise|species) ?[:=\u2013-] ?(?P<v>.+)$
        """,
        takes=("Tone: dry, warm, short", "Personality: patient"),
        leaves=("Tones: three", "My style: none"),
    ),
}
# What a section is about, by its heading: the anima itself, unless it is about something else.
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:(?:your|the|an?|agent|assistant|bot|character)(?:'s)? )?(?:role|persona|identity|character|who you are|who are you)\W*$
    """,
    takes=(
        "# Role",
        "## Your identity",
        "<persona>",
        "Role:",
    ),
    leaves=(
        "# Role of the user",
        "# Rules",
        "Identity checks",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    \b(?:you|your|yourself|persona|personality|character|identity|role|who|tone|style|voice
    |system|prompt|values?|principles?|rules?|guidelines?|instructions?|behaviou?r|traits?
    |boundar(?:y|ies)
    |limits?|constraints?|goals?|purpose|mission|important|remember|always|never|must
    |do not|don'?ts?|polic(?:y|ies)|ethics|prohibited|prohibitions?|forbidden|restrictions?|off[- ]limits
    |taboos?|no-?gos?|guardrails?)\b
    """,
    takes=("Your principles", "# Tone"),
    leaves=("Opening hours", "Prices"),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    \b(?:examples?|samples?|dialogues?|users?|customers?|context|tools?|functions?|formats?|outputs?
    |input|data|schema|conversations?|history|faq|documents?|sentences|phrases|practi[cs]e
    |templates?
    |available|environment|memor(?:y|ies)|for instance)\b
    """,
    takes=("Examples of sentences to practise", "About the user"),
    leaves=("Your rules", "Tone"),
)

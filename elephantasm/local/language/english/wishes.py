# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in English, and what they are about."""

from __future__ import annotations

from ..rules import Rule

WISH_WORDS = frozenset(
    "always never prefer rather whenever remember future forward now please every sure want".split()
)
DIRECTIVE = Rule(
    "wish in a passage",
    "a passage has a standing wish in it",
    r"""
    ^(?:please )?(?:always|never)\b
    |\b(?:from now on
    |going forward
    |in (?:the )?future
    |whenever i
    |please (?:always|never|remember|avoid)
    |when(?:ever)? i ask
    |every time i
    |make sure (?:to|you)
    |i(?:['\u2019]d| would)? (?:really |usually |generally )?(?:prefer|rather)
    |i want you to
    |remember (?:that|to)
    |i always
    |i never
    )\b
    """,
    takes=("Always cite sources.", "From now on use metres."),
    leaves=("Write a poem.", "She always sings."),
)
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    r"""
    ^(?:please |and |also |ok(?:ay)?,? )*
    (?:always|never
    |from now on|going forward|in (?:the )?future
    |don't ever
    |make sure
    |remember (?:to|that)
    |keep in mind
    |please (?:use|keep|avoid|write|answer|reply|call|do not|don't|stop|be|give|include|speak
    |format|only)
    )\b
    |\bI(?:'d| would)? (?:strongly |much |really |always )?prefer\b
    |\bI(?:'d| would) rather\b
    |\bI(?:'d like| would like| want| need) you to\b
    |\b(?:from now on|going forward)\b
    """,
    takes=("Always cite sources.", "Write in English from now on."),
    leaves=("She always sings.", "I want a dog."),
)
PREFERENCE = Rule(
    "preference",
    "one thing is liked better; `v` is that thing",
    r"""
    \bprefer(?:s|red)?\b (?P<v>[^.,;!?]+?)
    (?: (?:over|to|than|when|for|in|because)\b
    |[.,;!?]
    |$)
    """,
    takes=("I prefer tea to coffee.", "She preferred green."),
    leaves=("A preference", "I like tea."),
)

# What a wish is about; a newer one about the same replaces the older.
MATTERS = (
    Rule(
        "language",
        "in which language to answer",
        r"""
        \b(?:in|use|speak|write) (?:english|german|french|spanish|italian|portuguese|dutch|russian
        |polish|chinese|japanese|korean|norwegian|swedish|danish|turkish|arabic|hindi)\b
        """,
        takes=("Answer in German.", "Please speak French."),
        leaves=("Cook German food.", "The German word"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"""
        \b(?:metric|imperial
        |celsius|fahrenheit
        |kilomet|miles
        |kilograms|pounds
        |24-hour|12-hour)
        """,
        takes=("Use metric units.", "temperatures in Celsius", "kilometres, please"),
        leaves=("Use the unit tests.", "asymmetric"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"""
        \b(?:short|shorter|brief|concise|terse|succinct
        |long|longer|detailed|verbose|in depth
        |one sentence|two sentences)\b
        """,
        takes=("Keep answers short.", "Be more detailed."),
        leaves=("Shortly after", "along the way"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
        \b(?:bullets?|bullet points
        |tables?
        |markdown|plain text
        |numbered lists?
        |prose|paragraphs)\b
        """,
        takes=("Use bullet points.", "Write in plain text."),
        leaves=("It is comfortable.", "Prosecute them."),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"\b(?:formal|informal|casual|friendly|polite|humou?r|jokes|serious|tone)\b",
        takes=("Be formal.", "No jokes, please."),
        leaves=("A formality.", "a stone"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\bemojis?\b",
        takes=("No emoji.", "Please use emojis."),
        leaves=("emoticon", "No smileys."),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:dark|light) (?:mode|theme)\b",
        takes=("I prefer dark mode.", "a light theme"),
        leaves=("a dark room", "airplane mode"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\bcall me\b",
        takes=("Call me Sam.", "Please call me Doctor."),
        leaves=("Call my doctor.", "It is called Metro."),
    ),
)

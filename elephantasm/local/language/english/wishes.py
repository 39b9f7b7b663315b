# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in English, and what they are about."""

from __future__ import annotations

from ..rules import Rule, joined
from .verbs import ADVERB

# A sentence begins: a wish may be one of several sentences in a passage.
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))
    (?:please |and |also |but |so |just |ok(?:ay)?,? )*
""")
# What says how to behave, not what to do once: "write in English", not "write a poem".
_MANNER = joined(r"""
    (?:always|never|only
    |(?:do not|don't) (?!hesitate|worry|forget)|avoid|stop
    |remember (?:to|that)|make sure
    |use|keep|be
    |answer|reply|respond|speak
    |write (?:in|with|without)
    |give (?:me )?(?:short|brief|long|detailed)
    |call me (?!later|when|back|if|at|on|in|to|today|tomorrow)
    )
""")
# After "always" or "never": words that no order begins with.
_NO_VERB = joined(r"""
    (?:been|had|seen|heard|happy|glad|welcome|nice|good|full|here|there|on|in|at|up|open
    |\w+ing|\w+ed|\w+[^su]s)\b
""")
# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """always never only ever sure remember forget mind future please now here forward
    ask request mention want like need prefer rather usually generally normally""".split()
)
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    \b(?:{_BEGIN}
    (?:always (?!an? |the |{_NO_VERB})
    |never (?!mind|again|{_NO_VERB})
    |only (?:use|answer|reply|respond|speak|write)
    |do(?: not|n't) ever
    |make sure (?:to|that|you)
    |remember (?:to|that) (?!time|day|night|one|trip)
    |do(?: not|n't) forget that
    |keep in mind
    |in (?:the )?future,? (?:please )?{_MANNER}
    )
    |please,? {_MANNER}
    |from now on|from here on|going forward
    |(?:when|whenever|every time|each time) I (?:ask|request|mention|want you)
    |I(?:'d| would)? (?:(?:much|{ADVERB}) )*prefer
    |I(?:'d| would) (?:(?:much|{ADVERB}) )?rather
    |I(?:'d like| would like| want| need) you to {_MANNER}
    |I (?:always|never|usually|generally|normally) (?:want|like|need|keep)
    )\b
    """,
    takes=(
        "Always cite sources.",
        "Write in English from now on.",
        "Thanks! Please never call me Bob.",
        "In future, use metric units.",
        "Remember that I'm allergic to nuts.",
        "Every time I mention code, add types.",
        "I'd really prefer short answers.",
        "I want you to answer in German.",
        "I always keep the volume low.",
    ),
    leaves=(
        "She always sings.",
        "I always forget my keys.",
        "Never mind.",
        "Never been there.",
        "Always happy to help!",
        "Please don't hesitate to call.",
        "Please write a poem.",
        "Please call me later.",
        "Do you remember that film?",
        "Whenever I cook, I listen to jazz.",
        "In the future, cars will fly.",
        "I want you to meet my sister.",
    ),
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

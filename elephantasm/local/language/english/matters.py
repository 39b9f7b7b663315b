# SPDX-License-Identifier: Apache-2.0
"""What standing wishes are about in English."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .choices import MONEYS
from .numbers import CARDINALS
from .verbs import ADVERB

LANGUAGE_NAMES = tuple(
    """
    english german french spanish italian portuguese dutch russian polish chinese mandarin
    japanese korean norwegian swedish danish finnish turkish arabic hindi czech greek ukrainian
    romanian hungarian hebrew catalan vietnamese thai indonesian welsh irish gaelic basque
    galician icelandic estonian latvian lithuanian bulgarian serbian croatian slovak slovenian
    persian farsi urdu bengali tamil swahili afrikaans cantonese tagalog malay latin
    """.split()
)
LANGUAGES = one_of(LANGUAGE_NAMES)
# One of these words is in everything that somebody prefers.
HINTS = frozenset(
    """always never only ever sure remember forget mind future please now here forward
    ask request mention want like need prefer rather usually generally normally""".split()
)
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
_FEW = one_of((*list(CARDINALS)[:3], "[123]"))
PREFERS = Rule(
    "prefers",
    "what somebody prefers, or asks to keep in mind: it need not bind, but answers should know it",
    rf"""
    \b(?:(?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))
    (?:please |and |also |but |so |just |ok(?:ay)?,? )*
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
        "I'd really prefer tea.",
        "Remember that I'm allergic to nuts.",
        "I always keep the volume low.",
        "I usually like it warm.",
        "Always cite sources.",
    ),
    leaves=(
        "Do you remember that film?",
        "I always forget my keys.",
        "Please write a poem.",
        "Never been there.",
    ),
)
# They tell of no wish what it is about.
EMPTY_WORDS = frozenset(
    """
    use using used keep keeping make making give giving write writing written put
    answer answers answering reply replies replying respond responding response responses
    message messages say saying talk talking speak speaking chat chats conversation conversations
    session sessions want wants need like prefer sure please pls always never ever every each time
    times future forward going default rule rules thing things way unit units word words
    stop stopping quit avoid don dont no not any anymore more longer instead again only rather
    remember note general policy preference request stick switch back stay
    today point until unless otherwise further notice everything anything something all
    start starting when whenever with rest try include including add call calling
    limit limits ban bans restriction restrictions requirement requirements wish wishes rules
    policies instruction instructions preferences guideline guidelines about
    stuff thing business bit normal normally usual regular
    """.split()
)

# What a wish is about, where it is a choice: the group that is found is what is chosen. A later
# wish about the same, of the same scope, ends the earlier one.
MATTERS = (
    Rule(
        "language",
        "in which language to answer",
        rf"\b(?:in|use|using|speak|speaking|write|to|only) (?:{LANGUAGES})\b|\b{LANGUAGES} (?:(?:is|would be) (?:fine|ok|okay|better|good|enough),? )?(?:again|from)\b|^(?:the )?{LANGUAGES}$",
        takes=("Answer in German.", "Please speak French."),
        leaves=("Cook German food.", "The German word"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"\b(?:(?P<metric>metric)|(?P<imperial>imperial|us customary))\b",
        takes=("Use metric units.", "switch to imperial"),
        leaves=("Use the unit tests.", "asymmetric"),
    ),
    Rule(
        "temperature",
        "in which unit to tell temperatures",
        r"\b(?:(?P<celsius>celsius|centigrade)|(?P<fahrenheit>fahrenheit))\b",
        takes=("temperatures in Celsius", "use Fahrenheit"),
        leaves=("a temperature", "hot"),
    ),
    Rule(
        "distance",
        "in which unit to tell distances",
        r"\b(?:in|use|using|to|as|prefer) (?:(?P<km>km|kilomet(?:er|re)s?)|(?P<miles>miles))\b",
        takes=("distances in kilometres", "use miles"),
        leaves=("a distance", "Miles and more"),
    ),
    Rule(
        "weight",
        "in which unit to tell weights",
        r"^(?!.*\b(?:prices?|costs?)\b).*\b(?:(?P<kg>kg|kilos?|kilograms?)|(?P<pounds>pounds|lbs))\b",
        takes=("weights in kg", "use pounds"),
        leaves=("a weight", "prices in pounds"),
    ),
    Rule(
        "money",
        "in which money to tell prices",
        rf"\b(?:in|use|using|to|only) (?:{MONEYS}|pounds)\b",
        takes=("All prices in kroner, please", "prices in pounds"),
        leaves=("a hundred euros", "compounds"),
    ),
    Rule(
        "clock",
        "how to tell the time",
        r"\b(?:(?P<a24>24[ -]?hours?|24h)|(?P<a12>12[ -]?hours?|12h|am/pm))\b",
        takes=("24-hour clock", "use 12 hour times"),
        leaves=("124 hours", "a clock"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        rf"""
        \b(?:(?P<short>short(?:er)?|brief(?:er|ly)?|concise(?:ly)?|terse|succinct|one-liners?
        |{_FEW} (?:short )?(?:sentences?|lines?|paragraphs?)
        |(?:under|below|at most|no more than|no longer than|within|max(?:imum)?|up to|less than
        |fewer than)[ ](?:of )?\w+ (?:words|sentences|lines|paragraphs|characters)
        |(?:word|length) limit|upshot|gist|nutshell|to the point|essays?|walls? of text
        |(?:a (?:few|couple of|handful of)|half a) (?:lines?|sentences?|words?|page)
        |(?:sentences?|lines?|words) (?:max|tops|at most|will do|is plenty|are enough|are plenty|is enough))
        |(?P<long>long(?:er)?|detailed|verbose|in[ -]depth|(?:more|full|in|every|all the) details?|at length|elaborate
        |(?:whole|full) (?:story|picture)|all the background|explain(?:ed)? (?:properly|fully|everything)|thorough(?:ly)?))\b
        """,
        takes=(
            "Keep answers short.",
            "Be more detailed.",
            "under 100 words",
            "explain it at length",
        ),
        leaves=("Shortly after", "along the way"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
        \b(?:(?P<bullets>bullets?(?: points?)?|bulleted lists?)
        |(?P<tables>tables?)|(?P<plain>plain text)|(?P<markdown>markdown)
        |(?P<numbered>numbered (?:lists?|steps|points)|step[- ]by[- ]step)|(?P<headings>headings?|headers)|(?P<bold>bold)
        |(?P<prose>prose|paragraphs|(?:full|normal|plain|proper|ordinary|whole|complete|regular) sentences|running text))\b
        """,
        takes=("Use bullet points.", "Write in plain text.", "in normal sentences"),
        leaves=("It is comfortable.", "Prosecute them."),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"\b(?:(?P<formal>(?:formal|polite)(?:ly)?)|(?P<casual>(?:informal|casual)(?:ly)?))\b",
        takes=("Be formal.", "casual, please"),
        leaves=("A formality.", "a stone"),
    ),
    Rule(
        "spelling",
        "how to spell",
        r"\b(?:(?P<british>british|uk)|(?P<american>american|us))(?= (?:english|spelling))",
        takes=("Use British spelling.", "American English, please"),
        leaves=("British food", "spelling"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:(?P<dark>dark)|(?P<light>light)) (?:mode|theme)\b",
        takes=("I prefer dark mode.", "a light theme"),
        leaves=("a dark room", "airplane mode"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\b(?:call(?:ing)? me|address(?:ing)? me|refer to me|be called)\b",
        takes=("Call me Sam.", "Please call me Doctor."),
        leaves=("Call my doctor.", "It is called Metro."),
    ),
)
# Of these there is one, whatever else the wish says.
WHOLE = frozenset("units temperature distance money weight clock spelling theme call".split())
# Where a wish gives its reason, or goes on to something else.
BREAKS = Rule(
    "breaks",
    "what follows is a reason, or another matter",
    r"""
    [,;:(\u2013\u2014]| - | because | since | so that | as i | otherwise | unless | until
    | from now on| going forward
    """,
    takes=("Keep it short, I'm busy.", "be brief because I read on my phone"),
    leaves=("Keep it short.", "be as brief as you can"),
)
SCOPES = Rule(
    "scopes",
    "a clause that says when a wish holds",
    r"^(?:for|when(?:ever)?|if|in|on|during|with|at|every time|each time)\b",
    takes=("for code reviews", "when I ask for recipes"),
    leaves=("Keep it short", "I'm busy"),
)

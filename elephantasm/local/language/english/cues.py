# SPDX-License-Identifier: Apache-2.0
"""What the words of an English sentence give away: a correction, a denial, a method, the past."""

from __future__ import annotations

from ..rules import Rule, one_of
from .persons import MY, WE_HAVE
from .verbs import PAST_FORMS

JOINT = Rule(
    "joint",
    "here one statement ends and another about the same speaker or matter begins",
    rf"""
    (?:[,;]\s*)?\s(?:and|but)\s+(?=(?:I|{MY}|the)\b)
    |[,;]\s+(?=(?:I|{MY}|the)\b)
    """,
    takes=("I live in Oslo and I work at Equinor.", "My name is Ana, I live in Rome."),
    leaves=("Bread and butter", "I like tea, and coffee."),
)
# They say that something is otherwise now, not what.
CHANGES = "actually|instead|changed|switched|stopped|quit|correction"
# What is said so may not be so.
UNSURE = "maybe|perhaps|probably|possibly|might"
CORRECTS = Rule(
    "correction",
    "something said earlier no longer holds",
    rf"""
    \b(?:{CHANGES}
    |no longer|any ?more|gave up
    |i meant|scratch that|turns out
    |not .{{1,30}} but
    )\b
    """,
    takes=("I no longer eat meat.", "It was not Rome but Milan."),
    leaves=("I eat meat.", "I prefer longer walks."),
)
CORRECTION_WORDS = CHANGES.replace("|", " ") + " anymore meant turns scratch"
BELIEF = Rule(
    "belief",
    "what the speaker holds to, or values",
    r"""
    \bI (?:always|never|believe|value|try to|make sure|avoid)\b
    |\bimportant (?:to|for) me\b
    |\bmatters to me\b
    """,
    takes=("I never eat late.", "Honesty matters to me."),
    leaves=("She always eats late.", "An important meeting"),
)
INSTRUCTION = Rule(
    "instruction",
    "tells how something is done",
    r"""
    \b(?:how to
    |the (?:way|trick|fix|solution|workaround) (?:to|is|was)
    |you (?:can|have to|need to)
    |works by|by (?:running|using|setting|calling)
    |first .+ then
    |fixed (?:it|this|that)? ?by
    |(?:run|type|install|execute) [`'"]
    |step \d
    )
    """,
    takes=("The trick is to wait.", "First soak it, then boil it.", "run `make`"),
    leaves=("I run daily.", "The way home"),
)
PAST = Rule(
    "past",
    "the speaker did something, or something happened to him",
    rf"""
    {WE_HAVE} (?:\w{{2,}}ed|{one_of(PAST_FORMS)})\b
    """,
    takes=("I visited Rome.", "We finally met.", "I've been there."),
    leaves=("I live here.", "She went home.", "We are excited."),
)
DEFINES = Rule(
    "definition",
    "says what something is, or what a word means",
    r"""
    ^(?:an? |the )?[\w .-]{2,40}? (?:is|are) (?:an? |the |our |my )[\w-]+
    |\b(?:stands for|means|refers to|is called|is defined as)\b
    """,
    takes=("Kubernetes is a system for containers.", "PR stands for pull request."),
    leaves=("The sky is blue.", "It was raining."),
)
NEGATIVES = "not|no|never|nobody|neither|nor"
NEGATION = Rule(
    "negation",
    "the words by which something is said not to be so, with the blank before them",
    rf"""
    \s?\b(?:(?:do|does) not|don't|doesn't
    |no longer
    |no(?= (?!doubt|wonder|matter|problem|idea)\w)
    |(?!no\b)(?:{NEGATIVES})
    |without
    )\b
    |(?<=\bcan)not\b
    |n't\b
    """,
    takes=(
        "I do not eat meat.",
        "I eat no meat.",
        "It isn't so.",
        "I cannot swim.",
        "Nobody knows.",
    ),
    leaves=("I eat meat.", "a knot", "No, I eat meat.", "No doubt it rains."),
)
REPORTED = Rule(
    "reported",
    "somebody else's word",
    r"""
    (?<!\bI )(?<!\bI've )
    \b(?:said|says?|told|tells|asks|asked
    |thinks|thought|believes
    |heard|mentioned
    |claims?|claimed
    |wrote|writes
    |according|allegedly|supposedly
    )\b
    """,
    takes=("Anna said she is tired.", "According to him it rains."),
    leaves=("I said so.", "I live in Rome."),
)
IMAGINED = Rule(
    "imagined",
    "thought of, asked, wished, or over",
    rf"""
    \b(?:if|whether|unless|when|before|until
    |wonder|wondering|imagine|suppose|pretend|considering
    |wish|want|hope|dream(?:ed|t)?
    |would|could|should
    |{UNSURE}
    |used to
    )\b
    """,
    takes=("If I live to be 100", "I used to live in Rome."),
    leaves=("I live in Rome.", "I have a hopeful son."),
)

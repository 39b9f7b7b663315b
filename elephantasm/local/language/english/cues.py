# SPDX-License-Identifier: Apache-2.0
"""What the words of an English sentence give away: a change, a belief, a method."""

from __future__ import annotations

from ..rules import Rule, joined

# They say that something is otherwise now, not what.
CHANGES = "actually|instead|changed|switched|stopped|quit|correction"
# What is said so may not be so.
UNSURE = "maybe|perhaps|probably|possibly|might"
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
# Where somebody works or belongs, and for longer than a day.
GROUP = joined(r"""
    (?:(?:on|in|at|with) (?:an?|the|our|my) (?:[\w'&-]+ ){1,3}(?:diet|team|board|meds|crew|desk|ward|shifts?|rota
    |squad|committee|office|department|branch|unit|choir|band|club|union|league|reserves|navy|army|troupe|orchestra)\b)
""")

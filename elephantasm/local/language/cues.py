# SPDX-License-Identifier: Apache-2.0
"""What the words of a sentence give away: a wish, a correction, a method, the past."""

from __future__ import annotations

import re

from .words import terms

# Where one statement ends and another about the same speaker or matter begins.
JOINT = re.compile(
    r"(?:[,;]\s+|\s+)(?:and|but)\s+(?=(?:I|my|our|the)\b)|[,;]\s+(?=(?:I|my|our|the)\b)",
    re.IGNORECASE,
)

CORRECTS = re.compile(
    r"\b(?:actually|no longer|any ?more|instead|changed|switched|correction|i meant|turns out"
    r"|scratch that|stopped|quit|gave up|not .{1,30} but)\b",
    re.IGNORECASE,
)
CORRECTION_WORDS = frozenset(
    terms("actually anymore instead changed switched correction meant turns scratch stopped quit")
)
DIRECTIVE = re.compile(
    r"^(?:please |and |also |ok(?:ay)?,? )*(?:always|never|from now on|going forward|in"
    r" (?:the )?future"
    r"|don't ever|make sure|remember (?:to|that)|keep in mind|please"
    r" (?:use|keep|avoid|write|answer|reply|call|do not|don't|stop|be|give|include|speak"
    r"|format|only))\b"
    r"|\bI(?:'d| would)? (?:strongly |much |really |always )?prefer\b|\bI(?:'d| would) rather\b"
    r"|\bI(?:'d like| would like| want| need) you to\b"
    r"|\b(?:from now on|going forward)\b",
    re.IGNORECASE,
)
# What a standing wish is about; a newer wish about the same replaces the older.
WISHES = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "language",
            r"\b(?:in|use|speak|write) (?:english|german|french|spanish|italian|portuguese"
            r"|dutch|russian|polish|chinese|japanese|korean|norwegian|swedish|danish|turkish"
            r"|arabic|hindi)\b",
        ),
        (
            "units",
            r"\b(?:metric|imperial|celsius|fahrenheit|kilomet|miles|kilograms|pounds|24-hour"
            r"|12-hour)",
        ),
        (
            "length",
            r"\b(?:short|shorter|brief|concise|terse|longer|detailed|long|in depth"
            r"|one sentence|two sentences|succinct|verbose)\b",
        ),
        (
            "format",
            r"\b(?:bullets?|bullet points|tables?|markdown|plain text|numbered lists?|prose"
            r"|paragraphs)\b",
        ),
        ("tone", r"\b(?:formal|informal|casual|friendly|polite|humou?r|jokes|serious|tone)\b"),
        ("emoji", r"\bemojis?\b"),
        ("theme", r"\b(?:dark|light) (?:mode|theme)\b"),
        ("call", r"\bcall me\b"),
    )
)
PREFERENCE = re.compile(
    r"\bprefer(?:s|red)?\b (?P<v>[^.,;!?]+?)(?: (?:over|to|than|when|for|in|because)\b|[.,;!?]|$)",
    re.IGNORECASE,
)
BELIEF = re.compile(
    r"\bI (?:always|never|believe|value|try to|make sure|avoid)\b|\bimportant (?:to|for) me\b"
    r"|\bmatters to me\b",
    re.IGNORECASE,
)
INSTRUCTION = re.compile(
    r"\b(?:how to|the (?:way|trick|fix|solution|workaround) (?:to|is|was)|you (?:can|have to"
    r"|need to)"
    r"|works by|by (?:running|using|setting|calling)|first .+ then|fixed (?:it|this|that)? ?by"
    r"|(?:run|type|install|execute) [`'\"]|step \d)",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:I|we)(?:'ve| have| had)?(?: \w+ly| just| also| finally)? (?:\w{2,}ed|went|got|made"
    r"|took|saw|met"
    r"|came|bought|found|had|did|won|lost|gave|ran|began|became|wrote|built|left|felt|heard|taught"
    r"|spent|told|brought|grew|ate|drove|flew|been|gone|done|seen)\b",
    re.IGNORECASE,
)
DEFINES = re.compile(
    r"^(?:an? |the )?[\w .-]{2,40}? (?:is|are) (?:an? |the |our |my )[\w-]+"
    r"|\b(?:stands for|means|refers to|is called|is defined as)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(
    r"\"[^\"\n]{9,500}\"|\u201c[^\u201d\n]{9,500}\u201d|^[^\S\n]*>.*$", re.MULTILINE
)

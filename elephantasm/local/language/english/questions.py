# SPDX-License-Identifier: Apache-2.0
"""What an English question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule

WHEN = Rule(
    "when",
    "asks for a time",
    r"""
    \b(?:when
    |how (?:long|recent|old)
    |(?:what|which) (?:date|day|month|year|time|week|season)
    )\b
    """,
    takes=("when did we meet?", "which year was it?", "how long ago was it?"),
    leaves=("whenever you like", "what did she say?"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    r"""
    \b(?:how (?:many|much|often|old|long|far|big|tall)
    |number of
    |what number
    )\b
    """,
    takes=("how many cats are there?", "the number of cats", "how old is he?"),
    leaves=("how did it go?", "a number"),
)
WHO = Rule(
    "who",
    "asks for a name",
    r"""
    \b(?:who|whose|whom
    |where
    |which
    |names?|called|titles?
    )\b
    """,
    takes=("who called?", "where does she live?", "what is the title of the book?"),
    leaves=("how are you?", "the whole day", "renamed"),
)

# SPDX-License-Identifier: Apache-2.0
"""How people ask in English to forget what they said."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset("forget delete erase wipe remove unsee unhear".split())
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    r"""
    ^(?:please |actually |ok(?:ay)?,? |and |now )*
    (?:forget (?:that|this|what i (?:just )?said)\W*$
    |forget (?:that |about |what i said about )(?P<v>.+?)[.!]*$
    )
    """,
    takes=("Forget that.", "Please forget that I was ill.", "forget about Rome!"),
    leaves=("I forget things.", "Don't forget that I live in Rome.", "Forget it."),
)

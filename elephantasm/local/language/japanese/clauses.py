# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses: whom they are about, and how they are denied."""

from __future__ import annotations

from ..rules import Rule
from .persons import OTHERS, OWN

# Of a sentence that no rule of facts takes these tell what it says by its words, so that a later
# one that names them can end it.
PLAIN = Rule(
    "plain clause",
    "tells something that is so; `o` is whom it is about, if not the speaker",
    rf"^(?!.*(?:たら|れば|かもしれ|だろう|でしょう))(?:(?P<o>{OWN})[はがも]|(?!{OTHERS}[はがも]))",
    takes=("毎朝走っています", "妹はピアノを習っています", "5月に旅行します"),
    leaves=("走ったら疲れる", "彼は走る", "行くかもしれない"),
)
DENIAL = Rule(
    "denial",
    "how a clause is said not to be so",
    "(?:ません|ない|なかった)",
    takes=("走りません", "走らない"),
    leaves=("走ります", "走る"),
)
DENIES: frozenset[str] = frozenset()
HARMLESS: frozenset[str] = frozenset()
# The verb tells who acts: one word may be a whole clause.
LEAST = 0

# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses: whom they are about, and how they are denied."""

from __future__ import annotations

from ..rules import Rule
from .parts import OPENING
from .persons import OTHERS, OWN

# Of a sentence that no rule of facts takes these tell what it says by its words, so that a later
# one that names them can end it.
PLAIN = Rule(
    "plain clause",
    "tells something that is so; `o` is whom it is about, if not the speaker",
    rf"{OPENING}(?!.*(?:如果|要是|也许|也許|可能|假如))(?:(?P<o>{OWN})|(?!{OTHERS}))",
    takes=("我每天跑步", "我妹妹学钢琴", "五月去里斯本"),
    leaves=("如果我跑步", "他跑步", "我可能去"),
)
DENIAL = Rule(
    "denial",
    "signs by which a clause is said not to be so",
    "[不没沒别別]",
    takes=("我不跑步", "我没去"),
    leaves=("我跑步", "我去"),
)
DENIES: frozenset[str] = frozenset()
HARMLESS: frozenset[str] = frozenset()
# The verb tells who acts: one word may be a whole clause.
LEAST = 0

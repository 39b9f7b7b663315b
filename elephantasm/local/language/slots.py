# SPDX-License-Identifier: Apache-2.0
"""Sentences that tell something of which only the latest holds, such as where somebody lives."""

from __future__ import annotations

from functools import cache

from .tables import Rules, tables, words_of_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rules import Rule

NOTHING = Rules("slots", "NOTHING")
DATED = Rules("slots", "DATED")
PASSING = Rules("slots", "PASSING")
PROPER = words_of_all("slots", "PROPER")


@cache
def slots() -> tuple[Rule, ...]:
    """Return a rule for each slot, named as it is; `v` or `w` is the value, `k` its matter."""
    return tuple(rule for table in tables("slots") for rule in table.SLOTS)


def matter_of(text: str) -> str:
    """Return what a slot is about in its usual spelling."""
    text = text.casefold().strip()
    for table in tables("slots"):
        for other, usual in table.SPELLINGS.items():
            text = text.replace(other, usual)
    return text

# SPDX-License-Identifier: Apache-2.0
"""French clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..rules import CAPITAL, Rule
from . import hours, life, losses, people, reactions, things
from .endings import ENDINGS as OVER

__all__ = ["ENDINGS", "TELLINGS"]

TELLINGS = (
    *hours.TELLINGS,
    *people.TELLINGS,
    *things.TELLINGS,
    *life.TELLINGS,
    *reactions.TELLINGS,
)
ENDINGS = (*OVER, *losses.ENDINGS)
LIST = Rule(
    "list",
    "what stands between the names of a list",
    rf"(?:,? (?:et|ou)|,)[ ](?={CAPITAL})",
    takes=("Mimi et Loulou", "Ana, Léo"),
    leaves=("lait et noix", "1,20"),
)

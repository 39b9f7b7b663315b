# SPDX-License-Identifier: Apache-2.0
"""French clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

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

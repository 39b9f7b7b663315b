# SPDX-License-Identifier: Apache-2.0
"""French clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from . import people, things
from .endings import ENDINGS

__all__ = ["ENDINGS", "TELLINGS"]

TELLINGS = (*people.TELLINGS, *things.TELLINGS)

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("je j j'ai moi me mon ma mes mien mienne".split())
WE = frozenset("nous notre nos nôtre".split())

# SPDX-License-Identifier: Apache-2.0
"""Questions: whether a text is one, what a query asks for, and which of its words only ask."""

from __future__ import annotations

from functools import cache

from .tables import Rules, tables
from .words import terms

WHEN = Rules("questions", "WHEN")
HOW_MANY = Rules("questions", "HOW_MANY")
WHO = Rules("questions", "WHO")


@cache
def fillers() -> frozenset[str]:
    """Return the terms of a request that say what to do, not what it is about."""
    return frozenset(term for table in tables("words") for term in terms(table.FILLERS))

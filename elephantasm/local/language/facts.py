# SPDX-License-Identifier: Apache-2.0
"""Clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from .tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .clauses import Ending, Telling


def tellings(language: str) -> tuple[Telling, ...]:
    """Return the ways to tell attributes that a language has."""
    return getattr(table(language, "facts"), "TELLINGS", ())


def endings(language: str) -> tuple[Ending, ...]:
    """Return the ways to tell an end that a language has."""
    return getattr(table(language, "facts"), "ENDINGS", ())

# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in English: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

from .nouns import KIN as ROLES
from .nouns import MY

__all__ = ["HIMSELF", "MY", "PRONOUNS", "ROLES", "WE"]

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("i i'm i've i'd i'll im ive me my mine myself".split())
PRONOUNS = frozenset("he she they".split())
WE = frozenset("we we're we've we'd we'll our ours us".split())

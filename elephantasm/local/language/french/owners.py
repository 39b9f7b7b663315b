# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in French: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("je j j'ai moi me mon ma mes mien mienne".split())
WE = frozenset("nous notre nos nôtre".split())
# What stands before something of the speaker's.
MY = frozenset("mon ma mes notre nos".split())
ROLES = {
    "partner": frozenset(
        "copain copine mari femme compagnon compagne fiancé fiancée époux épouse chum blonde".split()
    ),
    "child": frozenset("fils fille".split()),
    "relative": frozenset(
        """
        frère sœur soeur mère père maman papa oncle tante cousin cousine neveu nièce beau-frère
        belle-sœur beau-père belle-mère grand-mère grand-père mamie papi
        """.split()
    ),
}
# They stand between a thing and what it is of.
LINKS = frozenset("de du des d l".split())
# Words for one and the same of the family.
SAME = (
    "père papa",
    "mère maman",
    "mamie grand-mère mémé mamy",
    "papi grand-père pépé papy",
    "frère frangin",
    "sœur soeur frangine",
)

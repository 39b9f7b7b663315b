# SPDX-License-Identifier: Apache-2.0
"""Whose something is, in Spanish: the words for the speaker, his group, and those who are his."""

from __future__ import annotations

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("yo me mí mi mis mío mía".split())
WE = frozenset("nosotros nosotras nos nuestro nuestra nuestros nuestras".split())
# What stands before something of the speaker's.
MY = frozenset("mi mis nuestro nuestra nuestros nuestras".split())
ROLES = {
    "partner": frozenset("novio novia mujer marido pareja esposo esposa".split()),
    "child": frozenset("hijo hija".split()),
    "relative": frozenset(
        """
        hermano hermana madre padre mamá papá mama papa tío tía primo prima sobrino sobrina abuelo
        abuela suegro suegra cuñado cuñada
        """.split()
    ),
}
# They stand between a thing and what it is of.
LINKS = frozenset("de del".split())
# Words for one and the same of the family.
SAME = (
    "padre papá papa viejo",
    "madre mamá mama vieja",
    "abuela abuelita yaya",
    "abuelo abuelito yayo",
)

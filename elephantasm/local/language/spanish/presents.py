# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Spanish as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_GREETING = joined(rf"""
    (?:(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as|hey|ey)(?: otra vez| de nuevo)?
    (?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^[\s¡]*(?:{_GREETING}(?:aqu[ií]|ac[aá]|habla|te escribe|al habla)(?: otra vez| de nuevo)?[ ]
    |{_GREETING}?(?:soy yo|yo)(?: otra vez| de nuevo),[ ]|{_GREETING}?(?:otra vez|de nuevo) (?:soy )?yo,[ ])
    (?P<v>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?)(?: otra vez| de nuevo)?(?=\W*$|[,.!;:\u2013-][ ])
    """,
    takes=("Hola Alba, aquí Rodrigo.", "soy yo otra vez, Ximena", "Buenas, otra vez yo, Nerea."),
    leaves=("Hola Alba, aquí llueve.", "Aquí Madrid, hace frío", "Hola Rodrigo"),
)

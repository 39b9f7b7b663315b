# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in French as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_GREETING = joined(rf"""
    (?:(?:salut|coucou|bonjour|bonsoir|hello|hey|re)(?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:ici|c'est|moi,? c'est)(?: encore| de nouveau)?[ ]
    |{_GREETING}?(?:c'est )?(?:(?:encore|de nouveau) moi|moi (?:encore|de nouveau)),[ ])
    (?P<v>(?!no[eë]l\b|p[âa]ques\b|\w+di\b|dimanche\b)(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?-i:[A-ZÀ-Þ])[\w'-]+)?)(?=\W*$|[,.!;:\u2013-][ ])
    """,
    takes=("Salut Bot, c'est Thibault.", "Coucou, c'est encore moi, Océane", "Bonsoir, ici Léa."),
    leaves=("c'est Noël", "Bonjour, c'est Noël !", "Salut Thibault", "Bonjour, c'est possible"),
)

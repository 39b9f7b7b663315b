# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Italian as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

PRESENTS = Rule(
    "presents",
    "says his name, or greets and says who is there; `v` is his name",
    rf"""
    ^\W*(?:(?:ciao|salve|buongiorno|buonasera|buon giorno|buona sera|hey)(?: a tutti)?[,.! ]+)?
    (?:mi chiamo|il mio nome (?:è|e')|(?:le|ti|vi|la) (?:scrive|parla|saluta|contatta)(?: di nuovo)?(?: la| il)?
    |(?:sono )?(?:ancora|di nuovo) io,|sono io,|qui(?: parla)?|(?<=[,.! ])sono(?: la| il| di nuovo| ancora)?|al telefono)[ ]
    (?P<v>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?)(?=\W*$|[,.!;:] | - | (?:e|da|di) \w)
    """,
    takes=("Mi chiamo Ludovica.", "Salve, le scrive Fulvio Bassani.", "Ciao, sono Elsa!"),
    leaves=("Mi chiamo fuori.", "Le scrive mia sorella.", "Ciao, sono stanca", "Ciao Elsa!"),
)

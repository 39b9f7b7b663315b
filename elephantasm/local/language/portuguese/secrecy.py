# SPDX-License-Identifier: Apache-2.0
"""How somebody says in Portuguese that what he has just told was told him as a secret."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:ops|opa|oh|ah|ai|nossa|putz|droga|desculpa|desculpe|não|mas|e|bom|espera|meu deus|na verdade)\b\W*)*
""")
# After a promise, nothing but that: "que não contaria a ninguém".
_SECRET = joined(r"""
    (?=.*\b(?:ningu[eé]m|segredo|mim|sil[eê]ncio|calad[oa]|boca)\b)
    (?:\b(?:que|de|não|o|a|isso|isto|pra|para|mim|ningu[eé]m|nada|segredo|sil[eê]ncio|calad[oa]|boca|fechada|cont(?:ar|asse|aria)|dizer|dissesse|diria
    |falar(?:ia)?|falasse|guard(?:ar|asse|aria)|manter|ficar|ficasse|nunca)\b\W*)+
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:(?:ele|ela|(?:meu|minha) \w+|(?-i:{CAPITAL}\w+)) )?me (?:fez (?:jurar|prometer)|pediu|tinha pedido|disse)[ ]{_SECRET}
    |(?:eu )?(?:lhe )?(?:prometi|jurei|tinha prometido|dei a minha palavra|dei minha palavra)(?: (?:a|pra|para) \w+)?(?:\W*$|[ ,]+{_SECRET})
    |ningu[eé]m (?:deve|devia|deveria|pode|podia) (?:saber|ficar sabendo)(?: disso)?
    |(?:isso )?(?:era|devia|deve|é) (?:pra |para )?(?:ficar entre n[oó]s|ser segredo)
    |me (?:contou|contaram|disse|disseram) (?:isso )?em (?:confiança|segredo)
    )\W*$
    """,
    takes=("Putz, prometi que não contaria a ninguém.", "Era pra ficar entre nós!"),
    leaves=("Prometi ao João uma bicicleta.", "Ninguém sabe que eu jogo."),
)

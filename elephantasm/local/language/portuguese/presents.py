# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Portuguese as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

PRESENTS = Rule(
    "presents",
    "says his name, or greets and says who is there; `v` is his name",
    rf"""
    ^\W*(?:(?:olá|ola|oi|bom dia|boa tarde|boa noite|ei)(?: a todos| pessoal| gente)?[,.! ]+)?
    (?:(?:eu )?me chamo|chamo-me|(?:o )?meu nome é|aqui (?:é|fala|quem fala é)(?: o| a)?|quem (?:fala|escreve)(?: aqui)? é(?: o| a)?
    |(?:te|lhe) (?:escreve|fala)(?: o| a)?|(?:sou|é) (?:o|a)(?! (?:Rainha|Rei|Virgem|Papa|Chefe|Presidente|Senhora?|Doutora?|Diretora?|Princesa)\b)
    |(?:sou )?eu (?:de novo|outra vez),|sou eu,)[ ]
    (?P<v>{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?)(?=\W*$|[,.!;:] | - | (?:e|de|do|da) {CAPITAL}| e \w)
    """,
    takes=("Chamo-me Inácio Teles.", "Oi, aqui é a Mafalda.", "Sou o Caetano, de Olinda"),
    leaves=("Sou a mais velha.", "Sou a Rainha da casa.", "Meu nome é difícil", "Oi Mafalda!"),
)

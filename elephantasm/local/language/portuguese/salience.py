# SPDX-License-Identifier: Apache-2.0
"""What tells in Portuguese whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule

COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    r"^(?:obrigad[oa]|valeu|ol[aá]|oi|bom dia|boa (?:tarde|noite)|perfeito|parab[eé]ns)\b",
    takes=("Obrigada!", "oi, gente"),
    leaves=("Moro em Faro.", "Agradeço à Ana."),
)
FIRST = Rule(
    "first person",
    "says something of the speaker",
    r"""
    \b(?:eu|tenho|temos|moro|moramos|vivo em|trabalho (?:em|n[oa]|como|de)|trabalhamos|bebo|conduzo|dirijo|toco|jogo|faço|uso
    |sou (?:um|uma|al[eé]rgic|vegetarian|vegan|cel[ií]ac|casad|solteir|diab[eé]tic|de|intolerant)\w*|chamo-me|me chamo|n[aã]o como|comecei|deixei|voltei|parei)\b
    """,
    takes=("Moro em Faro.", "Sou alérgica a nozes.", "Tenho dois filhos"),
    leaves=("Faro é grande.", "São três horas."),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:meus?|minhas?|noss[oa]s?)\b",
    takes=("A minha filha anda na escola.", "o nosso cão"),
    leaves=("A filha anda na escola.", "O cão ladra."),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    r"""
    \b(?:morreu|faleceu|nasceu|cas(?:ei|ou)|separ(?:ei|amos|ámos)|demit\w+|contratad[oa]|mud(?:ei|amos|ámos)|vendi|comprei|deixei|parei|comecei|voltei
    |cancelad[oa]|adiad[oa]|al[eé]rgic[oa]|gr[aá]vida|operad[oa]|prefiro|odeio|adoro)\b
    """,
    takes=("O Rex morreu no domingo.", "parei de fumar"),
    leaves=("Faro é grande.", "A chuva"),
)

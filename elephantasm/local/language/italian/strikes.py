# SPDX-License-Identifier: Apache-2.0
"""Words of striking in Italian, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset(
    """
    dimentica dimentichi dimenticare scorda cancella cancelli cancellare elimina elimini eliminare rimuovi
    rimuovere memoria ricordi appunti note archivi registri dati testa salvare registrare memorizzare conservare
    tenere salvi conservi memorizzi cancellalo cancellala cancellali cancellale eliminalo eliminala
    dimenticalo dimenticala dimenticali
    """.split()
)
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    r"""
    ^(?:(?:per favore|quindi|e|ma|allora|ok|scusa|dai),? )*(?:puoi |potresti |può |potrebbe )?
    (?:(?P<forget>dimentic(?:a|hi|are)|scorda(?:ti)?(?: di)?)|cancell(?:a|i|are)|elimin(?:a|i|are)|rimuov(?:i|a|ere)|(?P<weak>togli|tolga|togliere|leva|levare))\b
    |(?<!\bnon )\b(?:cancella|elimina|rimuovi|(?P<forget_2>dimentica|scorda(?:te)?)|(?P<weak_2>togli|leva))(?:l[oaie])\b
    |\b(?P<kept>non (?:(?:voglio|vorrei) che (?:tu )?(?:l[oaie] )?(?:salvi|conservi|memorizzi|tenga|registri|annoti)|(?:salvare|conservare|memorizzare|tenere|registrare|annotare)(?:l[oaie])?))\b
    """,
    takes=("cancellala", "togli la gotta", "non voglio che tu conservi la gotta"),
    leaves=("non dimenticare la gotta", "ho dimenticato le chiavi"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"\b(?:d|n)(?:a|e)(?:l|lla|lle|i|gli)[ ](?:(?:tu[aoe]i?|su[aoe]i?) (?:memoria|ricordi|appunti|note|archivi|registri|dati|testa|cronologia)|memoria)\b",
    takes=("dalla tua memoria", "dai tuoi appunti"),
    leaves=("dalla lettera", "nella mia testa"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    \b(?:quella|questa|la) (?:cosa|storia|faccenda|questione) (?:d|su)\w+|\b(?:quello|ciò) che (?:ti )?ho (?:detto|raccontato)|^che (?:ho|sono|prendo|mio|mia|io|vado|faccio|sto)\b
    """,
    takes=("quella cosa della gotta", "che prendo la pillola"),
    leaves=("la seconda riga", "il file"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    r"\b(?:per favore|grazie|quindi|allora|subito|pure|del tutto)\b[,.!?]*",
    takes=("per favore", "la gotta, grazie"),
    leaves=("la gotta", "favore"),
)

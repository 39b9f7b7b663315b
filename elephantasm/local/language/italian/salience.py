# SPDX-License-Identifier: Apache-2.0
"""What tells in Italian whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule

OPENER = Rule(
    "opener",
    "what is said first and means nothing",
    r"^(?:(?:beh|allora|ecco|ok|va bene|senti|guarda|ah|oh|comunque|insomma),? )+",
    takes=("Beh, vivo a Bari.", "allora, comincio"),
    leaves=("Vivo a Bari.", "Ecco."),
)
COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    r"^(?:grazie|prego|ciao|buongiorno|buonasera|perfetto|certo|bravo|brava|complimenti|figurati)\b",
    takes=("Grazie mille.", "ciao a tutti"),
    leaves=("Vivo a Bari.", "Ringrazio Anna."),
)
FIRST = Rule(
    "first person",
    "says something of the speaker",
    r"""
    \b(?:io e|ho|abbiamo|vivo|viviamo|abito|abitiamo|lavoriamo|mangio|bevo|guido|suono|gioco|vado|andiamo|faccio|prendo
    |mi (?:chiamo|sono|piac\w+|occupo|trovo|alzo)|ci (?:siamo|piac\w+)|sono (?:un[ao']?|allergic|vegetarian|vegan|celiac|di|nat[oa]|sposat|single|incinta
    |diabetic|mancin|intollerant|in pensione|stat[oa])\w*)\b
    """,
    takes=("Vivo a Bari.", "Sono allergica alle noci.", "ci siamo lasciati"),
    leaves=("Bari è grande.", "Sono le tre."),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mi[oa]|miei|mie|nostr[oaie])\b",
    takes=("Mia figlia va a scuola.", "il nostro cane"),
    leaves=("La figlia va a scuola.", "Mi piace."),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tu|tuo|tua|tuoi|tue|sei (?:un[ao']?|molto|gentil\w+|brav[oa]))\b",
    takes=("Tu hai ragione.", "sei gentilissima"),
    leaves=("Ho sei gatti.", "Vivo a Bari."),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    r"""
    \b(?:mort[oa]|mancat[oa]|nat[oa]|sposat\w|lasciat\w|licenziat\w|assunt[oa]|trasferit\w|vendut[oa]|comprat[oa]|smesso|ricominciato|cominciato
    |deciso|annullat[oa]|rimandat[oa]|spostat[oa]|allergic[oa]|incinta|operat[oa]|preferisco|odio|adoro|non \w+ più)\b
    """,
    takes=("Ottone è morto domenica.", "non fumo più"),
    leaves=("Bari è grande.", "La pioggia"),
)

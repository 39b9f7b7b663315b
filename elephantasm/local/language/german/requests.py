# SPDX-License-Identifier: Apache-2.0
"""Standing wishes that are asked for in German, in the form of a question or of a short note."""

from __future__ import annotations

from ..rules import Rule, joined

_WORK = joined(r"""
    (?:antworten|schreiben|reden|sprechen|nennen|duzen|siezen|verwenden|benutzen|nutzen|angeben|geben|empfehlen
    |vorschlagen|erinnern|fragen|zeigen|erkl(?:ä|ae)ren|(?:ü|ue)bersetzen|formulieren|(?:zusammen)?fassen|vermeiden
    |verzichten|weglassen|lassen|machen|halten|korrigieren|schicken|st(?:ö|oe)ren|melden|runden|rechnen|beginnen
    |anfangen|aufh(?:ö|oe)ren|k(?:ü|ue)rzen|pr(?:ü|ue)fen|anh(?:ä|ae)ngen|hinzuf(?:ü|ue)gen|ansprechen|anreden|sein)
""")


def asked(for_ever: str) -> str:
    """Return the pattern of a wish that is asked for or noted, given that of what lasts."""
    return joined(rf"""
    (?:k(?:ö|oe)nnte?st du|kannst du|w(?:ü|ue)rdest du|magst du|w(?:ü|ue)rden sie|k(?:ö|oe)nn(?:t)?en sie)\b
    [^.!?]{{0,60}}\b{for_ever}\b[^.!?]{{0,80}}\b{_WORK}\W*$
    |(?:k(?:ö|oe)nnte?st|kannst) du dir (?:bitte )?(?:merken|notieren),? dass ich\b
    |(?:bitte )?(?:nur|h(?:ö|oe)chstens|maximal|immer nur) \w+ (?:fragen?|s(?:ä|ae)tze?|punkte?|schritte?
    |tipps?|vorschl(?:ä|ae)ge?|antworte?n?|beispiele?|aufgaben?|themen?|optionen?|sachen?|links?|w(?:ö|oe)rter)
    [ ](?:auf einmal|gleichzeitig|pro (?:antwort|nachricht|mal|tag))(?=\W*$|,)
    |[^.!?,]{{3,60}}, (?:da|dann|deshalb|deswegen|darum|drum|also) bitte (?:nichts?|keine?n?|nur)\b[^.!?]{{0,60}}\b{_WORK}\b
    |(?:mit|per) (?:du|sie),? bitte\b
    """)


POINTS = Rule(
    "points",
    "orders nothing but what was told before it: by itself it says nothing",
    r"""
    ^\W*(?:(?:bitte|und|also|aber|ok|okay|so)[ ,]+)*(?:mach|machen sie|sag|tu|benutze?|verwende|verwenden sie|nutze?
    |schreibe?|schick|zeig|nenne?|lass)(?: mir| mich)? (?:das|es|die|sie|so ?was|sowas)
    (?: (?:bitte|nie|niemals|nicht|mehr|wieder|mit mir|bei mir|in zukunft|k(?:ü|ue)nftig|ab jetzt|immer|noch ?mal|sein))*\W*$
    """,
    takes=("Mach das nie wieder", "bitte verwende sie nicht mit mir"),
    leaves=("Mach das Licht nie an", "Verwende nie Emojis"),
)

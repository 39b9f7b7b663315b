# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in German that have no verb: "Preise immer mit MwSt"."""

from __future__ import annotations

from ..rules import Rule, joined

_OF_ANSWERS = joined(r"""
    (?:antwort(?:en)?|preise?n?|betr(?:ä|ae)ge?|daten|datum|uhrzeit(?:en)?|einheiten|temperaturen|entfernungen|emojis?|smileys|quellen?|quellenangaben?|links?|code|kommentare?n?
    |s(?:ä|ae)tzen?|w(?:ö|oe)rter|zeilen|absatz|abs(?:ä|ae)tze|stichpunkten?|stichworten?|listen?|tabellen?|metrisch|celsius|euro|franken|dollar|rechtschreibung
    |(?:ü|ue)berschriften?|titel|zusammenfassung(?:en)?|beispiele?n?|deutsch|englisch|franz(?:ö|oe)sisch|hochdeutsch|kleinbuchstaben|gro(?:ß|ss)buchstaben|per (?:du|sie)|mit mwst|mwst|netto|brutto
    |f(?:ö|oe)rmlich|formlos|vornamen?|fachw(?:ö|oe)rter|fachbegriffe|floskeln|ausrufezeichen|abk(?:ü|ue)rzungen|kalorien|gramm|kg|typisiert|tests?)
""")
# Always or never; not before a verb, with which something is told: "examples always help".
_EVER = joined(r"""
    (?:immer|nie|niemals|stets|grunds(?:ä|ae)tzlich|prinzipiell|jedes ?mal|ausnahmslos)
    (?! (?:das|wenn|weil|mehr(?! als)|wieder|noch)\b)
""")
_WITH = r"(?:in|im|an|am|auf|f(?:ü|ue)r|zu|zum|von|vom|aus|mit|ohne|als|per|und|oder|bei)"
TERSE = Rule(
    "terse",
    "how answers are to be, with always or never and without a verb",
    rf"""
    ^\W*(?=[\w'%&/-]+(?:[ ,:]+[\w'%&/-]+){{2,9}}\W*$)
    (?!.*\b(?:ich|wir|er|es|(?<!per )du|(?<!per )ihr|man|ist|sind|war|waren|hab|habe|hat|haben|kann|wieder|gern|gerne|noch|m(?:ü|ue)de|egal|gut|schlecht|toll|das gleiche|dasselbe|schon|warum|wie|was)\b)
    (?:bitte |und |auch |ach |ok )*(?:
    (?:die |alle |meine |deine )?{_OF_ANSWERS}(?:,? {_WITH} [\w'-]+(?: [\w'-]+)?){{0,2}}[,:]? {_EVER}\b
    |{_EVER}(?=.*\b{_OF_ANSWERS}\b)(?: [\w'%&/-]+){{1,7}}
    |(?:{_WITH}|no) (?=.*\b{_OF_ANSWERS}\b)[\w'-]+(?: [\w'-]+){{0,3}},? {_EVER})\b
    """,
    takes=(
        "bitte immer per du mit den gästen",
        "Preise immer mit MwSt",
        "immer nur mit Quellen",
        "bitte nie mehr als drei sätze",
    ),
    leaves=("immer müde", "nie wieder bitte", "die Preise sind immer falsch", "Preise in Euro"),
    needs=("immer", "nie", "stets", "grunds", "prinzipiell", "jedes", "ausnahmslos"),
)

# SPDX-License-Identifier: Apache-2.0
"""What a German question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule, joined

_WORD = r"(?:[^\W_](?:[\w-]{0,30}\w)?(?![\w'\u2019-]))"
_NAME = rf"@?({_WORD}(?: {_WORD})?)"
_BEGINS = joined(r"""
    (?:^|[.!?,;:\n] ?| [\u2013\u2014-] )
    (?:(?:hallo|hi|hey|servus|moin|guten (?:tag|morgen|abend))(?: zusammen)?,? )?
""")
_TITLE = r"(?:(?:herr|frau|dr\.?|prof\.?) )*"

WHEN = Rule(
    "when",
    "asks for a time",
    r"""
    \b(?:wann
    |wie lange|um wie viel uhr|wieviel uhr
    |welche[rsnm]? (?:datum|tag|wochentag|monat|jahr|woche|uhrzeit|jahreszeit)
    )\b
    """,
    takes=("wann ist die abgabe?", "seit wann rauche ich nicht?", "an welchem tag war das?"),
    leaves=("wenn ich das wüsste", "the wand", "wie geht es?"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    r"""
    \b(?:wie ?(?:viele?|oft|alt|lange?|weit|groß|gross|hoch|schwer|teuer)
    |anzahl
    )\b
    """,
    takes=("wie viele katzen habe ich?", "wieviel miete zahle ich?", "wie alt ist mia?"),
    leaves=("wie geht es?", "viele katzen"),
)
WHO = Rule(
    "who",
    "asks for a name",
    r"""
    \b(?:wer|wen|wem|wessen
    |wo(?! ?n')|woher|wohin
    |welche[rsnm]?
    |heißt|heisst|heiße|heisse|namens
    )\b
    """,
    takes=("wo wohne ich?", "wie heißt mein hund?", "welcher arzt war das?"),
    leaves=("wie geht es?", "the wolf", "were there"),
)
GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    \b(?:hast|hattest) du\b.{0,80}\b(?:gesagt|empfohlen|vorgeschlagen|genannt|gegeben|geschrieben
    |erklärt|erzählt|geraten|geplant|zusammengestellt|aufgelistet|erwähnt|entworfen|gezeigt)\b
    |\bdu\b.{0,80}\b(?:gesagt|empfohlen|vorgeschlagen|genannt|gegeben|geschrieben|erklärt|erzählt
    |geraten|geplant|zusammengestellt|aufgelistet|erwähnt|entworfen|gezeigt) (?:hast|hattest)\b
    |\bdeine[rnms]? (?:\w+ )?(?:vorschl(?:ag|äge|ägen)|empfehlung(?:en)?|ratschl(?:ag|äge)|liste
    |tipps?|antwort(?:en)?|erklärung|zusammenfassung|ideen?)\b
    |\bdein(?:en|em)? (?:\w+ )?(?:vorschlag|rat|plan|entwurf|tipp|rezept)\b
    """,
    takes=("was hast du mir empfohlen?", "das buch, das du vorgeschlagen hast", "dein plan"),
    leaves=("kannst du ein buch empfehlen?", "was hat ana gesagt?", "wo wohne ich?"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    \b(?:empfehlen|empfiehl(?:st)?|empfehlungen?|vorschlagen|schl(?:ä|ae)gst du|vorschl(?:äge|aege)|rat(?:en|schläge)?
    |soll(?:en|te|ten)? (?:ich|wir)|hilf mir|am besten)\b
    """,
    takes=("was würdest du empfehlen?", "welches soll ich kaufen", "hilf mir bei der planung"),
    leaves=("was habe ich gekauft?", "ich habe eine idee", "du sollst gehen"),
)
ASKER = Rule(
    "asker",
    "whoever asks says his name",
    rf"""
    {_BEGINS}
    (?:(?:hier (?:ist|spricht)|ich bin(?: es|['\u2019]?s)?,?(?: der| die)?|mein name ist
    |ich hei(?:\u00df|ss)e|da ist(?: der| die)?)
    [ ]{_TITLE}{_NAME}
    |{_TITLE}{_NAME} (?:hier|am apparat)\b(?! ?\?))
    """,
    takes=("Hallo, hier ist Viktor. Wo ist mein Paket?", "Ana hier", "Ich bin's, die Petra!"),
    leaves=("Ist Viktor hier?", "Wo ist mein Paket?"),
)
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*\b(?:war(?:st|en|t)?|hatte\w*|wurde\w*|fr(?:ü|ue)her\w*|vorher\w*|damals|zuvor|zuletzt
    |letzte\w*|erste\w*|ehemalige\w*|alte[rnms]?|bisher\w*|seit|noch|mehr|ge\w{2,}(?:t|en)
    |\w+(?:te|ten|test|tet)|habe?n?|hast|hat)\b)
    .*\b(?:ist|sind|bin|bist|hei(?:ß|ss)\w*|muss|soll|sollen|darf|kann|\w{3,}[et])\b
    """,
    takes=("wo wohne ich?", "wer ist mein arzt?", "wie heißt mein hund?"),
    leaves=("wo habe ich gewohnt?", "wer war mein arzt?", "wohne ich noch in ulm?"),
)

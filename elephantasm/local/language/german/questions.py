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
    (?:(?:(?:hier|da|es) (?:ist|spricht|schreibt)(?: ihnen| dir| euch)?(?: wieder| nochmal)?(?: der| die)?|ich bin(?: es|['\u2019]?s)?,?(?: der| die)?|mein name ist
    |ich hei(?:\u00df|ss)e)
    [ ]{_TITLE}{_NAME}
    |{_TITLE}{_NAME} (?:hier|am apparat)\b(?! ?\?))
    """,
    needs=("hier", "ich bin", "ich hei", "mein name", "ist", "spricht", "schreibt", "am apparat"),
    takes=("Hallo, hier ist Viktor. Wo ist mein Paket?", "Ana hier", "Ich bin's, die Petra!"),
    leaves=("Ist Viktor hier?", "Wo ist mein Paket?"),
)
OWN = ("ich", "mein")
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*\b(?:war(?:st|en|t)?|hatte\w*|wurde\w*|fr(?:ü|ue)her\w*|vorher\w*|damals|zuvor|zuletzt
    |letzte\w*|erste\w*|ehemalige\w*|alte[rnms]?|bisher\w*|seit|noch|mehr|ge\w{2,}(?:t|en)
    |(?!\w*(?:zei|hal|arbei|kos|da|kar|sei|lei|tre|bie)ten\b)\w+(?:te|ten|test|tet)|habe?n?|hast|hat)\b)
    .*\b(?:ist|sind|bin|bist|hei(?:ß|ss)\w*|muss|soll|sollen|darf|kann|\w{3,}[et])\b
    """,
    takes=("wo wohne ich?", "wer ist mein arzt?", "wie sind meine arbeitszeiten?"),
    leaves=("wo habe ich gewohnt?", "wer war mein arzt?", "wohne ich noch in ulm?"),
)
# What the speaker asks of himself, by the name of the attribute, with two texts that ask so.
_ASKED = {
    "home": (
        r"\bwo (?:wohnen?|leben?) (?:ich|wir)\b|\b(?:meine|unsere) (?:\w+ )?(?:adresse|anschrift)\b|\bin welche[rm] (?:stadt|ort|stra(?:ß|ss)e)\b",
        "wo wohne ich?|wie lautet meine adresse",
    ),
    "employer": (
        r"\bwo arbeite ich\b|\barbeite ich\b|\bmeine? (?:\w+ )?(?:arbeitgeber|firma|job|arbeit)\b",
        "wo arbeite ich?|wie heißt meine firma",
    ),
    "position": (
        r"\b(?:arbeite|mache) ich (?:beruflich|von beruf)|\bmeine? (?:beruf|job|position|stelle)\b",
        "was mache ich beruflich?|was ist mein beruf",
    ),
    "partner": (
        r"\bmeine? (?:freund(?:in)?|frau|mann|partner(?:in)?|verlobte)\b|\bbin ich (?:single|verheiratet|noch mit)|\bhabe ich (?:eine freundin|einen freund)\b",
        "wer ist mein partner?|bin ich noch mit hannah zusammen",
    ),
    "manager": (
        r"\bmeine? (?:\w+ )?(?:chefin|chef|vorgesetzte)\b",
        "wer ist mein chef?|wie heißt meine chefin",
    ),
    "medication": (
        r"\b(?:medikamente?|tabletten|medizin)\b.*\bich\b|\bmeine? (?:medikamente?|tabletten|dosis)\b|\bnehme ich\b",
        "welche medikamente nehme ich?|was nehme ich ein",
    ),
    "phone": (
        r"\bmeine? (?:\w+ )?\w*(?:nummer|telefon)\b",
        "was ist meine telefonnummer?|meine neue nummer",
    ),
    "email": (
        r"\bmeine? (?:\w+ )?e-?mail",
        "was ist meine e-mail-adresse?|meine email",
    ),
    "rent": (
        r"\b(?:meine|unsere) miete\b|\bmiete (?:zahlen?|bezahlen?) (?:ich|wir)\b",
        "wie viel miete zahle ich?|wie hoch ist meine miete",
    ),
    "allergy": (
        r"\ballerg|\b(?:darf|kann) ich (?:nicht|nichts?|kein\w*) essen|\bvertrage ich\b",
        "worauf bin ich allergisch?|was vertrage ich nicht",
    ),
    "diet": (
        r"\besse ich\b|\bmeine ern(?:ä|ae)hrung\b|\bbin ich (?:vegan|vegetari)",
        "was esse ich nicht?|bin ich vegan",
    ),
    "avoids": (
        r"\b(?:esse|trinke|mag) ich\b",
        "trinke ich kaffee?|mag ich joghurt",
    ),
    "pet": (
        r"\bhaustiere?\b|\bmeine? (?:hund|katze|kater)\b",
        "welche haustiere habe ich?|wie heißt mein hund",
    ),
    "name": (
        r"\bhei(?:ß|ss)e ich\b|\bmein name\b|\bwer bin ich\b",
        "wie heiße ich?|wer bin ich",
    ),
    "birthday": (
        r"\bmein geburtstag\b|\bhabe ich geburtstag\b|\bbin ich geboren\b",
        "wann ist mein geburtstag?|wann bin ich geboren",
    ),
    "age": (
        r"\bwie alt bin ich\b|\bmein alter\b",
        "wie alt bin ich?|was ist mein alter",
    ),
    "car": (
        r"\b(?:auto|wagen) (?:habe|fahre)n? (?:ich|wir)\b|\bmein (?:auto|wagen)\b",
        "welches auto fahre ich?|was für ein auto habe ich",
    ),
    "studies": (
        r"\bstudiere ich\b|\bmein studium\b",
        "was studiere ich?|was ist mein studium",
    ),
}
ASKED = {
    name: Rule(
        name,
        f"asks for the {name}",
        pattern,
        takes=tuple(takes.split("|")),
        leaves=("Wo liegt Oslo?", ""),
    )
    for name, (pattern, takes) in _ASKED.items()
}

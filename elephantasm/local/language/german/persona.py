# SPDX-License-Identifier: Apache-2.0
"""How German tells somebody what he is."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_NAME = rf"(?:(?i:dr|prof|frau|herr)\.? )?{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}}"
# "Du bist ..." that tells of the moment or of what surrounds the anima, not of what it is.
_NO_BEING = joined(r"""
    (?:(?:jetzt|nun|auch|gerade|derzeit|immer|nie|nicht|nur) )*
    (?:in|im|auf|an|am|mit|unter|bei|f(?:ü|ue)r|hier|da|online|offline|bereit|fertig|dran|willkommen
    |berechtigt|befugt|verbunden|angemeldet|eingeloggt|gerade|zust(?:ä|ae)ndig|in der lage|nicht)\b
""")
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:system|persona|identit(?:ä|ae)t|rolle|figur|anweisung(?:en)?|prompt): )?
    (?:(?:ab (?:jetzt|sofort|heute)|von (?:nun|jetzt) an|in dies(?:em|er) \w+|heute),? )?
    (?:(?:du bist|bist du|sie sind|sind sie)(?: jetzt| nun| ab jetzt| ab sofort)?[ ]
    |(?:du|sie) (?:spielst|spielen|verk(?:ö|oe)rperst|verk(?:ö|oe)rpern) (?:die rolle (?:von|des
    |der|eines
    |einer) )?
    |(?:du|sie) (?:agierst|agieren|handelst|handeln|dienst|dienen|arbeitest|arbeiten
    |auftrittst) als[ ]
    |(?:bitte )?(?:agiere|handle|handele|verhalte dich|benimm dich|antworte|sprich
    |verhalten sie sich
    |agieren sie|antworten sie) (?:wie|als)(?= (?:ein|der|die|das|unser|{_NAME}))[ ]
    |(?:bitte )?(?:spiele?|(?:ü|ue)bernimm) die rolle (?:von|des|der|eines|einer)[ ]
    |stell dir vor,? du (?:bist|w(?:ä|ae)rst)[ ]
    |(?:dein|ihr|mein) name (?:ist|lautet)[ ]|du hei(?:ß|ss)t[ ]
    |ich (?:bin|hei(?:ß|ss)e) (?={_NAME}, (?:eine?|der|die|das|deine?|ihre?) )
    )(?!{_NO_BEING})(?P<v>\S.*)$
    """,
    takes=(
        "Du bist Atlas, ein geduldiger Archivar",
        "Du bist ein Coach",
        "Sie sind Mirela, eine Führerin durch das Museum",
        "Ab jetzt bist du Zorg, ein Pirat",
        "Verhalte dich wie ein Arzt",
        "Du heißt Pip",
        "Ich bin Pax, dein Begleiter",
    ),
    leaves=(
        "Du bist berechtigt, die Suche zu nutzen",
        "Du bist in einem Container",
        "Wer ist Atlas?",
        "Du läufst auf einem Server",
        "Ich bin müde",
        "Der Nutzer ist Krankenpfleger",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^["\u201e]?(?P<n>{_NAME})["\u201c]?
    (?:[,;:\u2013\u2014(]\s*(?P<rest>(?:eine?|der|die|das|deine?|ihre?|unsere?)\b.+)$
    |(?=\ (?:der|die|das|vom?|aus)\b)\ (?P<rest2>.+)$)
    """,
    takes=(
        "Atlas, ein geduldiger Archivar",
        "Frau Distel, die Sekretärin",
    ),
    leaves=(
        "ein geduldiger Archivar",
        "Buchhalter bei Meyer",
        "Archivar",
    ),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    \b(?i:namens|genannt|hei(?:ß|ss)t|mit (?:dem )?namen|name (?:ist|lautet))[ ]
    ["\u201e']?(?P<n>{_NAME})
    """,
    takes=(
        "ein Experte namens Vex",
        "Dein Name ist Ada Lovelace",
    ),
    leaves=(
        "Mein Name",
        "so genannt wird er",
    ),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:(?:dein|deine|ihr|ihre) (?:haupt|wichtigste )?(?:zweck|aufgabe|ziel|auftrag|mission|job
    |rolle|funktion)
    (?: ist(?: es)?| besteht darin| lautet),?[ ]
    |du (?:bist (?:da|daf(?:ü|ue)r da|hier),? um[ ]|bist (?=f(?:ü|ue)r .*zust(?:ä|ae)ndig))
    |(?:du|sie) (?=(?:hilfst|helfen|unterst(?:ü|ue)tzt|unterst(?:ü|ue)tzen|begleitest|begleiten
    |ber(?:ä|ae)tst
    |beraten|lehrst|betreust)\b)
    )(?P<v>.+)$
    """,
    takes=(
        "Deine Aufgabe ist es, zuzuhören",
        "Du hilfst Menschen beim Erinnern",
        "Du bist da, um Pflegekräfte aufzumuntern",
    ),
    leaves=(
        "Du magst Tee",
        "Meine Aufgabe ist Zuhören",
    ),
)
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    r"""
    ^(?:bitte |auch |und |aber |wichtig: )*
    (?:(?:immer|stets|nie|niemals|unter keinen umst(?:ä|ae)nden|auf keinen fall|in keinem fall)\b
    |(?:du|sie) (?:musst|m(?:ü|ue)ssen|darfst (?:nie|niemals|nicht|keine?n?)|d(?:ü|ue)rfen (?:nie
    |nicht|keine?n?))\b
    |[^\W\d_]+e?(?: sie)? (?:\w+ ){0,4}?(?:niemals|nie|immer|stets|keine?n?|nicht)\b
    )
    """,
    takes=(
        "Nenne immer Quellen",
        "Unter keinen Umständen Diagnosen stellen",
        "Du darfst nie Dosierungen nennen",
        "Gib niemals Rat zu Waffen",
    ),
    leaves=(
        "Quellen werden genannt",
        "Du sprichst leise",
    ),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    ^(?:bitte |auch |und |aber |wichtig: )*
    (?:(?:du|sie) (?:solltest|sollst|sollten|sollen|legst wert|bevorzugst|vermeidest|achtest)
    |(?:achte|bleib|bleibe|sei|halte|vermeide|verwende|benutze|nutze|antworte|frage?|sprich
    |schreibe?|behandle
    |erkl(?:ä|ae)re|respektiere|achten sie|bleiben sie|seien sie|vermeiden sie|verwenden sie
    |antworten sie
    |keine)
    )\b \w
    """,
    takes=(
        "Sei freundlich",
        "Achte auf kurze Antworten",
        "keine Emojis",
    ),
    leaves=(
        "Quellen sind genannt",
        "Seife hilft",
    ),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"""
    ^(?:du|dein|deine|sie|ihr|ihre)\b
    """,
    takes=(
        "Du sprichst leise",
        "Dein Ton ist trocken",
    ),
    leaves=(
        "Er spricht leise",
        "Dumm gelaufen",
    ),
)
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    rf"""
    \b(?:json|xml|yaml|html|csv|sql|api|url|markdown|schema|tools?|werkzeuge?|funktionsaufruf\w*
    |parameter
    |ausgabeformat|kontextfenster|systemprompt|platzhalter|token|unten|oben|folgende[nrsm]?)\b
    |^(?:der |die |das |heutiges? |aktuelles? )?(?:nutzer|benutzer|kunde|kundin|datum|uhrzeit|heute
    |gespr(?:ä|ae)ch
    |verlauf|kontext|sitzung)\b
    |^(?:du|sie) (?:darfst|d(?:ü|ue)rfen|kannst|k(?:ö|oe)nnen|hast zugriff|haben zugriff|l(?:ä
    |ae)ufst|laufen
    |bekommst|erh(?:ä|ae)ltst|erhalten|siehst|wurdest|befindest dich)\b(?! (?:nie|nicht|keine))
    |^(?:du bist|sie sind) {_NO_BEING}
    """,
    takes=(
        "Du darfst die Suche benutzen.",
        "Du läufst in einem Container.",
        "Der Nutzer ist auf iOS.",
        "Antworte in JSON.",
    ),
    leaves=(
        "Du bist ein Führer.",
        "Du sprichst leise.",
        "Du darfst nie lügen.",
    ),
)
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:(?:deine?|ihre?|die|der) )?(?:rolle|persona|identit(?:ä|ae)t|figur|charakter|wer du bist|wer bist du|wer sie sind)\W*$
    """,
    takes=(
        "# Rolle",
        "## Deine Identität",
        "Wer du bist:",
    ),
    leaves=(
        "# Rolle des Kunden",
        "# Regeln",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    \b(?:du|dein\w*|pers(?:ö|oe)nlichkeit|persona|charakter|identit(?:ä|ae)t|rolle|ton|tonfall|stil
    |stimme|werte|prinzipien
    |grunds(?:ä|ae)tze|regeln|richtlinien|anweisungen|verhalten|eigenschaften|grenzen|ziele?|zweck
    |aufgabe|auftrag
    |wichtig|immer|nie|niemals|verboten|verbote|tabus?|einschr(?:ä|ae)nkungen|no-?gos?)\b
    """,
    takes=(
        "Deine Grundsätze",
        "# Tonfall",
    ),
    leaves=(
        "Öffnungszeiten",
        "Preise",
    ),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    \b(?:beispiele?\w*|dialoge?|nutzer\w*|kund\w+|kontext|werkzeuge?|tools?|funktionen|formate?
    |ausgabe\w*|eingabe\w*|daten
    |schema|gespr(?:ä|ae)che?|verlauf|faq|dokumente?|s(?:ä|ae)tze|vorlagen?|umgebung|ged(?:ä
    |ae)chtnis)\b
    """,
    takes=(
        "Beispiele zum Üben",
        "Über den Nutzer",
    ),
    leaves=(
        "Deine Regeln",
        "Ton",
    ),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:dein )?name ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Name: Juno",
            "name = Juno",
        ),
        leaves=(
            "Namen: alle",
            "Mein Name: Juno",
        ),
    ),
    "nature": Rule(
        "nature field",
        "a line that tells what the anima is",
        r"^(?:deine )?(?:rolle|beruf|funktion|figur|charakter) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Rolle: Nachtschwester",
            "Beruf: Bäcker",
        ),
        leaves=(
            "Eine Rolle: keine",
            "Rollen: viele",
        ),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:deine? )?(?:zweck|aufgabe|ziele?|auftrag|mission) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Aufgabe: Termine buchen",
            "Ziel: Ruhe",
        ),
        leaves=(
            "Mein Ziel: Ruhe",
            "Aufgaben: keine",
        ),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"""
        ^(?:(?:regel|grundsatz|prinzip|grenze|nie|niemals|immer|einschr(?:ä|ae)nkunge?|richtlinie
        |vorgabe)n?|grunds(?:ä|ae)tze|prinzipien|verbote?n?|untersagt|nicht erlaubt|tabus?|no-?gos?)(?: ?\d+)?
        [ ]?[:=.)\u2013-] ?(?P<v>.+)$
        """,
        takes=(
            "Regel 1: keine Dosierungen",
            "Grundsatz 2 - sei nett",
            "Verboten: Preise nennen",
        ),
        leaves=(
            "Regeln gelten",
            "Regal: 3",
        ),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"""
        ^(?:deine? )?(?:ton|tonfall|stil|stimme|pers(?:ö|oe)nlichkeit|werte|eigenschaften
        |sprache) ?[:=\u2013-] ?(?P<v>.+)$
        """,
        takes=(
            "Ton: trocken",
            "Persönlichkeit: geduldig",
        ),
        leaves=(
            "Töne: drei",
            "Mein Stil: keiner",
        ),
    ),
}

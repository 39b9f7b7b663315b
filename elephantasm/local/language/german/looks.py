# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in German."""

from __future__ import annotations

from ..rules import Rule

_MONEY = r"(?:euro|kronen|dollar|franken|schweizer franken|pfund sterling|złoty|zloty|yen|yuan|rubel|lira|rupien|eur|usd|chf|gbp)"
MONEY = Rule(
    "money",
    "in which money to tell prices",
    rf"\b(?:in|auf|nur) (?:{_MONEY})\b",
    takes=("Preise bitte in Kronen", "nenne Beträge in Euro"),
    leaves=("Ein Euro in der Kasse", "in Pfund und Kilo"),
)
_AHEAD = r"(?:ab (?:jetzt|sofort|heute)|von (?:jetzt|nun) an|künftig|in zukunft|zukünftig)"
_THINGS = r"(?:preise|entfernungen|temperaturen|(?:uhr)?zeiten|daten|gewichte|maße|angaben|beträge|summen|antworten|rezepte|längen|größen)"
_LANGUAGE = r"(?:deutsch|englisch|französisch|spanisch|italienisch|türkisch|polnisch|russisch|niederländisch|chinesisch|japanisch)"
LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    rf"""
    ^(?=.*\b{_AHEAD}\b)\W*(?:[^.!?\n]{{2,80}}?, )?(?:(?:und|aber|also|auch|bitte|dann)[ ,]+)*(?:{_AHEAD}[ ,]+(?:bitte )?)?
    (?:(?:alle |die )?{_THINGS}(?: (?:also|auch|bitte|{_AHEAD}))* (?:nur )?(?:in|im|auf|ohne|mit|ab) [\w./-]{{1,20}}
    |(?:auf |in )?{_LANGUAGE}
    |(?:die |deine |etwas |viel )?(?:kürzere|längere|knappere|ausführlichere|einfachere|sachlichere) (?:antworten|texte|sätze)
    |(?:keine|ohne) [\w-]{{3,20}})
    (?:[ ,]+(?:bitte|danke|{_AHEAD}))*\W*$
    """,
    takes=(
        "Preise ab jetzt bitte in Kronen, danke",
        "ab sofort Entfernungen in Kilometern",
        "Ich wohne in Oslo, also Preise in Kronen ab jetzt bitte",
        "kürzere Antworten ab jetzt",
    ),
    leaves=(
        "ab jetzt arbeite ich in Kiel",
        "Preise in Kronen sind hoch",
        "Preise in Kronen",
        "Wir reden ab jetzt Deutsch im Büro",
    ),
)

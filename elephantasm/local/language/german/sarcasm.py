# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in German: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule, joined

_BAD = joined(r"""
    (?:kaputt\w*|geklaut|gestohlen|ausgefallen|f(?:ä|ae)llt aus|versp(?:ä|ae)t\w+|(?:ü|ue)berschwemmt|undicht|tropft|regnet|geregnet|regen|sch(?:ü|ue)ttet|schneit|verloren
    |durchgefallen|abgest(?:ü|ue)rzt|krank|stau|strafzettel|gek(?:ü|ue)ndigt|gerissen|streik\w*|stromausfall|miete erh(?:ö|oe)ht|steckt fest|abgeschleppt|die ganze nacht|(?:ü|ue)berstunden)
""")
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"""
    ^\W*(?:(?:na|und|oh|ach|ja|tja|also)\b\W*)*
    (?:toll|super|klasse|prima|herrlich|wunderbar|gro(?:ß|ss)artig|spitze|bravo|fantastisch|perfekt|genial|sch(?:ö|oe)n|hurra|welche freude|was f(?:ü|ue)r (?:eine freude|ein gl(?:ü|ue)ck))
    \s*[,.!:;\u2026\u2013\u2014-]
    """,
    takes=("Na toll, die Heizung ist kaputt.", "Wunderbar! Es regnet."),
    leaves=("Die Heizung ist kaputt.", "Toll Collect ist in Berlin."),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*\b(?:gefunden|repariert|gesund|endlich|nicht|nie|kein\w*|vorbei|wieder da|aufgetaucht)\b).*\b{_BAD}\b",
    takes=("die Heizung ist kaputt", "mein Fahrrad wurde geklaut"),
    leaves=("mein Fahrrad wurde gefunden", "ich habe die Prüfung bestanden"),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    r"""
    ^\W*(?:(?:und|oh|ja|ach|echt)\b\W*)*(?:ich (?:liebe|mag|feiere)\b|ich bin (?:so |echt |total )?(?:begeistert|happy|gl(?:ü|ue)cklich|froh)\b
    |(?:das (?:ist|war) |was f(?:ü|ue)r )?(?:der |die |das |mein\w* |eine? )?(?:beste[rnsm]?|sch(?:ö|oe)nste[rnsm]?|perfekte?\w*|tolle[rnsm]?|gro(?:ß|ss)artige\w*|wunderbare\w*)\b)
    """,
    takes=("Ich liebe den Winter.", "Der beste Montag aller Zeiten."),
    leaves=("Ich wohne in Ulm.", "Meine Schwester ist Ärztin."),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad, or of somebody without a verb",
    rf"""
    \b{_BAD}\b[^.!?]{{0,60}}, (?:der |die |das |mein )?(?:beste|sch(?:ö|oe)nste)[rs]? [\w ]{{2,20}}(?:aller zeiten|meines lebens|des jahres)\W*$
    |^[\w'. -]{{2,25}}, (?:wie )?immer (?:so|sehr) (?:freundlich|nett|hilfsbereit|charmant|h(?:ö|oe)flich|reizend|gro(?:ß|ss)z(?:ü|ue)gig)\W*$
    |^\W*(?:(?:na|ja|ach|oh|aber)\W+)*(?:klar|sicher|genau|nat(?:ü|ue)rlich|logisch|logo|freilich|selbstverst(?:ä|ae)ndlich)\b[,.!: ]+(?:und |weil |denn )?(?:ich|wir|mein\w*)\b.*
    \b(?:\w*milli(?:on(?:ä|ae)r|ard(?:ä|ae)r)\w*|geld wie heu|geldesel|goldesel|kr(?:ö|oe)sus|rockefeller|dagobert|(?:kaiser|k(?:ö|oe)nig)(?:in)? von|(?:der|die) (?:kaiser|k(?:ö|oe)nig)(?:in)?|papst|sultan|scheich|einstein|superman|hellseher\w*
    |nobelpreis\w*|(?:zwei|drei|vier|f(?:ü|ue)nf) (?:yachten|jachten|villen|ferraris|porsches|schl(?:ö|oe)sser)|schloss|palast|privatjet|diener\w*|butler|goldbarren)\b
    """,
    takes=(
        "Klar, ich bin ja auch Multimillionär.",
        "Ja genau, ich bin der Kaiser von China.",
        "Klaus, immer so freundlich.",
        "Zug ausgefallen, der beste Montag aller Zeiten.",
    ),
    leaves=(
        "Klar, ich fahre einen Porsche.",
        "Ich besitze drei Yachten.",
        "Klaus ist immer freundlich.",
        "Der beste Montag aller Zeiten.",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell when and for whom somebody works, and when his shop closes."""

from __future__ import annotations

from ..rules import joined
from .parts import ADVERBS, WHEN, i, somebody
from .values import CLOCK, telling

_SHIFT = r"(?:(?:fr(?:ü|ue)h|sp(?:ä|ae)t|nacht|tag|wechsel|mittel|wochenend)(?:schicht|dienst))"
_SHOP = joined(r"""
    (?:wir|(?:der|das|die|unser|unsere|mein|meine) (?:laden|gesch(?:ä|ae)ft|caf(?:é|e)|praxis|werkstatt|b(?:ä|ae)ckerei|salon|kneipe|bar|restaurant
    |b(?:ü|ue)ro|kiosk))
""")
HOURS = (
    telling(
        "shift",
        "in which shift somebody works",
        "schicht|dienst",
        rf"""
        (?:(?:ab|seit) (?:n(?:ä|ae)chste[rmn]? |diese[rmn]? )?[^\W\d_]+ )?{somebody("arbeite?n?|bin|sind|habe?n?|mache?n?|wurde|wechs(?:le|el)", "arbeitet|ist|hat|macht|wurde", WHEN)}(?:(?:in (?:der|die)|auf|zur|in|zu) )?(?P<v>{_SHIFT})(?: (?:gewechselt|eingeteilt|versetzt|gesteckt|gesetzt)(?: worden)?)?
        |(?:die|man|mein chef|meine chefin) (?:haben|hat) mich {WHEN}(?:in die|auf|zur) (?P<v_2>{_SHIFT}) (?:gesteckt|gesetzt|versetzt|eingeteilt)
        """,
        (
            "Ich arbeite in der Frühschicht.",
            "ab Montag bin ich in der Spätschicht",
            "mein Bruder macht Nachtdienst",
            "die haben mich auf Nachtschicht gesetzt",
        ),
        ("Die Schicht war lang.", "Ich bin im Dienst.", "Er macht Spätschicht."),
    ),
    telling(
        "commute",
        "how the speaker gets to work",
        "arbeit|b(?:ü|ue)ro|uni|schule|firma|werk",
        rf"""
        (?:(?:im moment|zur zeit|zurzeit|momentan|gerade|jetzt) )?{i("fahre?|gehe?|komme?|nehme?|pendle|laufe?")}
        (?P<v>mit (?:dem|der|meinem|meiner) (?:(?:e-)?(?:fahr)?rad|bike|auto|bus|bahn|zug|tram|stra(?:ß|ss)enbahn|u-bahn|s-bahn|roller|motorrad|f(?:ä|ae)hre)|zu fu(?:ß|ss)|die (?:bahn|tram|stra(?:ß|ss)enbahn|u-bahn|s-bahn|f(?:ä|ae)hre)|den (?:bus|zug)|das (?:rad|auto))
        [ ](?:zur|in die|ins|in das|zum) (?:arbeit|b(?:ü|ue)ro|uni|schule|firma|werk)
        """,
        ("ich fahr mit dem rad zur arbeit", "im moment nehm ich die bahn zur arbeit"),
        ("ich fahr mit dem rad zum see", "die bahn zur arbeit ist voll"),
    ),
    telling(
        "closing",
        "when the shop or the like closes where the speaker works",
        "offen|auf|ge(?:ö|oe)ffnet|zu|schlie|schlo",
        rf"""
        {_SHOP} (?:haben|hat|ist|sind) {WHEN}{ADVERBS}bis (?P<v>{CLOCK}) (?:offen|auf|ge(?:ö|oe)ffnet)
        |{_SHOP} (?:machen|macht|schlie(?:ß|ss)t|schlie(?:ß|ss)en) {WHEN}{ADVERBS}(?P<v_2>um {CLOCK})(?: (?:zu|dicht|feierabend))?
        """,
        ("wir haben bis 18 uhr offen", "Wir machen jetzt schon um 17 Uhr zu."),
        ("Wir haben offen.", "Die Post hat bis 18 Uhr offen.", "wir machen um 17 uhr pause dann"),
    ),
    telling(
        "manager",
        "who leads the speaker at work, or to whom he reports",
        "chef|leiter|vorgesetzt|berichte",
        rf"""
        (?:mein(?:e)? |der |die )?(?:neuer? |direkter? )?(?:chef|chefin|teamleiter|teamleiterin|vorgesetzter?|abteilungsleiter|abteilungsleiterin)
        [ ](?:ist|hei(?:ß|ss)t) {ADVERBS}(?P<v>(?:herr|frau) [^\W\d_][\w-]+)
        |{i("berichte")}(?:direkt )?an (?P<v_2>(?:(?:herrn|frau) )?(?-i:[A-ZÄÖÜ])[\w-]+)
        """,
        ("mein chef ist herr böhm", "neue chefin ist frau kranz", "Ich berichte jetzt an Aisha."),
        ("mein chef ist nett", "Ich berichte an dieser Stelle.", "sein chef ist herr böhm"),
    ),
    telling(
        "class",
        "which class of a school the speaker teaches",
        r"\d",
        rf"""
        {i("unterrichte|habe?|kriege?|bekomme?|(?:ü|ue)bernehme?", WHEN)}(?:die |eine )(?P<v>\d{{1,2}}\.? ?(?:[a-f]|klasse))
        """,
        ("ich unterrichte die 4b", "ich hab jetzt die 6a"),
        ("ich unterrichte Mathe", "Ich habe die 4 Äpfel."),
    ),
)

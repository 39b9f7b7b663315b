# SPDX-License-Identifier: Apache-2.0
"""German clauses that tell what somebody has, pays and uses, and what is to come."""

from __future__ import annotations

from ..rules import CAPITAL, joined
from .parts import ADVERBS, DAY, MONTH, WHEN, i, somebody
from .values import CLOCK, DAY_OR_TIME, FEW, LAND, MONEY, PLACE, WORD, telling

THINGS = (
    telling(
        "rent",
        "what the speaker pays for the place where he lives",
        "miete",
        rf"""
        (?:(?:meine|unsere|die) (?:kalt|warm)?miete (?:betr(?:ä|ae)gt|ist|liegt bei|kostet
        |liegt|(?:wurde|ist|steigt|wird|geht|ging|sinkt) {ADVERBS}auf(?= .*(?:erh(?:ö|oe)ht|gestiegen|gesenkt
        |angehoben)?))
        [ ]{ADVERBS}(?:bei |auf )?(?P<v>{MONEY}))(?: (?:erh(?:ö|oe)ht|gestiegen|gesenkt|angehoben|rauf|hoch|runter|herunter))?
        (?: im monat| monatlich| pro monat)?
        """,
        (
            "die miete wurde auf 950 erhöht",
            "Unsere Miete beträgt 1.250,50 Euro.",
            "Die Miete ist jetzt 950 Euro.",
        ),
        ("Die Miete ist hoch.", "Die Miete war 950 Euro."),
    ),
    telling(
        "rent",
        "the same, by who pays it",
        "miete|kalt|warm",
        rf"{i('zahle?n?|bezahle?n?')}(?:(?:ca\.|rund|etwa) )?(?P<v>{MONEY}) (?:(?:kalt|warm)?miete|(?:kalt|warm)\b)",
        ("zahle 900 € miete", "Wir zahlen 1'200 Franken Miete."),
        ("Ich zahle die Miete.", "Ich zahle 9 Euro."),
    ),
    telling(
        "salary",
        "what somebody earns",
        "verdien|gehalt|lohn|netto|brutto",
        rf"""
        (?:{i("verdiene?n?")}|{i("kriege?n?|bekomme?n?")}(?=[^,.]{{2,20}} (?:netto|brutto)\b)
        |mein (?:gehalt|lohn) (?:ist|betr(?:ä|ae)gt
        |liegt bei) {ADVERBS})(?:(?:ca\.|rund|etwa) )?(?P<v>{MONEY})(?: im (?:monat|jahr))?
        """,
        (
            "und krieg 2650 netto",
            "Ich verdiene 3.200 Euro netto.",
            "Mein Gehalt liegt bei 50000 Euro im Jahr.",
        ),
        ("Ich verdiene gut.", "Ich verdiente 3 Euro."),
    ),
    telling(
        "budget",
        "what the speaker can spend",
        "budget",
        rf"""
        (?:mein|unser) budget (?:ist|betr(?:ä|ae)gt|liegt bei) {ADVERBS}(?:maximal |max |h(?:ö
        |oe)chstens )?(?P<v>{MONEY})
        """,
        ("Mein Budget liegt bei 500 Euro.", "unser budget ist 20.000 €"),
        ("Mein Budget ist knapp.", "Das Budget der Stadt ist 1 Euro."),
    ),
    telling(
        "phone",
        "the speaker's number",
        "nummer",
        rf"""
        (?:meine|meine neue|neue) (?:handy|telefon|mobil)?-?nummer
        (?: (?:ist|lautet) {ADVERBS}|: ?| hab(?:e)? ich (?:auch|jetzt)?,? | hat sich ge(?:ä|ae)ndert(?:,| in| auf
        | zu)?:? (?:neue? )?)(?P<v>[+\d][\d /()-]{{5,}}\d)
        """,
        (
            "Meine Handynummer ist 0176 123 45 67.",
            "meine neue Nummer ist +49 30/1234567",
            "Neue Nummer: 0176 1234567",
        ),
        ("Meine Nummer ist geheim.", "Seine Nummer ist 0176 1234567."),
    ),
    telling(
        "email",
        "the speaker's address for mail",
        "@",
        rf"""
        meine (?:neue )?(?:e-?)?mail-?(?:adresse)? (?:ist
        |lautet) {ADVERBS}(?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
        """,
        ("Meine Mailadresse lautet a.b-c@web.de.", "Meine E-Mail ist eva@firma.ch"),
        ("Meine Mail ist da.", "Seine Mail ist a@b.de."),
    ),
    telling(
        "address",
        "where the speaker lives, by street",
        "adresse|anschrift",
        rf"""
        (?:meine|unsere) (?:neue )?(?:anschrift|adresse) (?:ist
        |lautet) {ADVERBS}
        (?:die |der )?(?P<v>[^\W\d_][\w.-]*(?: [\w.-]+){{0,3}} \d+ ?[a-z]?(?:, ?\d{{4,5}} {PLACE}
        )?)
        """,
        ("Unsere Adresse ist Am Markt 5.", "Meine neue Adresse lautet Hauptstr. 12a, 50667 Köln."),
        ("Meine Adresse ist geheim.", "Die Adresse ist Am Markt 5."),
    ),
    telling(
        "car",
        "which car somebody drives",
        "fahre?|f(?:ä|ae)hrt|auto",
        rf"""
        (?:{somebody("fahre?n?", "f(?:ä|ae)hrt")}|mein auto ist )(?:eine?n?|nen) (?:(?:(?-i:[a-zäöüß]+e[nrs]?) ){{1,2}}(?={CAPITAL}))?
        (?P<v>(?!bus|zug|auto|wagen|lkw|umweg|kilometer|runde){FEW})
        """,
        ("Ich fahre einen alten Golf.", "Mein Auto ist ein roter Skoda."),
        ("Ich fahre einen Umweg.", "Ich fahre nach Ulm."),
    ),
    telling(
        "favorite {k}",
        "what somebody likes best of its kind",
        "lieblings",
        rf"""
        (?:mein|meine|unser|unsere) lieblings-?(?P<k>[^\W\d_]+) (?:ist|sind|hei(?:ß
        |ss)t) {ADVERBS}(?P<v>(?!mir|schwer|nicht|kaputt|weg|leer){FEW})
        """,
        ("Meine Lieblingsfarbe ist Türkis.", "Mein Lieblingsessen sind Käsespätzle."),
        ("Meine Lieblingsfarbe ist schwer zu sagen", "Das ist meine Lieblingsfarbe."),
    ),
    telling(
        "uses {k}",
        "what the speaker uses as something",
        "als",
        rf"""
        (?:als (?P<k>[^\W\d_][\w-]+) (?:be)?(?:nutze?n?|verwende?n?) (?:ich
        |wir) {WHEN}(?P<v>{FEW}))
        """,
        ("Als Editor nutze ich Helix.", "Als Browser verwenden wir inzwischen Firefox ESR."),
        ("Ich nutze Helix.", "Als Kind nutzte ich nichts."),
    ),
    telling(
        "uses {k}",
        "the same, with what it is used as at the end",
        "nutz|verwend",
        rf"""
        {i("(?:be)?nutze?n?|verwende?n?")}(?P<v>{FEW}) (?:als|f(?:ü|ue)r(?: die| meine| das
        | den)?) (?P<k>[^\W\d_][\w-]+)
        """,
        ("Ich nutze Helix als Editor.", "Wir verwenden jetzt Jira für Tickets."),
        ("Ich nutze die Zeit.", "Ich nutzte Helix als Editor."),
    ),
    telling(
        "version of {k}",
        "which version of something the speaker uses",
        r"\d",
        rf"""
        {i("(?:be)?nutze?n?|verwende?n?|habe?n?|sind|bin|arbeite?n? mit|laufen")}(?:auf )?(?P<k>
        {CAPITAL}[\w.+#-]*)(?: version)? v?(?P<v>\d+(?:\.\d+)+|\d+ lts)
        """,
        ("Wir nutzen Python 3.12.", "wir sind jetzt auf Postgres 16.2"),
        ("Wir nutzen 3.12.", "Wir haben 3 Katzen."),
    ),
    telling(
        "language",
        "which language somebody speaks",
        "spr(?:e|i)ch",
        rf"""
        {somebody("spreche?n?", "spricht")}(?:flie(?:ß
        |ss)end |gut |etwas |ein bisschen )?(?P<v>[^\W\d_]*(?:isch|deutsch|latein|hindi|farsi
        |suaheli
        |platt))(?:, (?:\w+ )?[^\W\d_]+isch){{0,4}}
        (?: und (?:etwas |ein bisschen |gut )?[^\W\d_]+(?:isch|deutsch))?
        """,
        ("Ich spreche Deutsch und Türkisch.", "Meine Oma spricht fließend Platt."),
        ("Ich spreche leise.", "Ich spreche mit ihr."),
    ),
)
# A time to come, and verbs of a journey.
_SOON = joined(rf"""
    (?:{DAY_OR_TIME}|(?:diesen|n(?:ä|ae)chsten|kommenden) (?:sommer|winter|herbst|monat
    |fr(?:ü|ue)hling)|(?:n(?:ä|ae)chste|kommende)[sn]? (?:jahr|woche|wochenende))
""")
_GO = "fliege?n?|fahre?n?|reise?n?"
COMING = (
    telling(
        "appointment: {k}",
        "on which day the speaker has an appointment, told from the day",
        "habe?|hat|haben",
        rf"""
        (?P<v>(?:{DAY_OR_TIME})(?: um {CLOCK})?) (?:habe?n?|hat) (?:ich
        |wir) (?:um {CLOCK} )?(?:eine?n? |nen |meinen (?:n(?:ä|ae)chsten )?)?(?P<k>(?!zeit|frei
        |urlaub)[^\W\d_][\w-]+?)-?(?:termin|kontrolle)?(?: um {CLOCK})?
        """,
        ("Am 14. Mai habe ich einen Zahnarzttermin.", "Am Freitag um 9 hab ich Zahnarzt"),
        ("Am 14. Mai habe ich frei.", "Ich habe einen Zahnarzttermin."),
    ),
    telling(
        "appointment: {k}",
        "on which day the speaker has an appointment",
        "habe?|haben",
        rf"""
        {i("habe?n?")}(?P<v>(?:{DAY_OR_TIME})(?: um {CLOCK})?) (?:eine?n? |nen |meinen )?
        (?:termin (?:bei der|bei|beim|mit|im|in der) )?(?P<k>(?!zeit|frei|urlaub|termin
        |geburtstag)[^\W\d_][\w-]+?)-?(?:termin)?
        """,
        (
            "Ich habe am Montag um 9 einen Termin beim Kieferorthopäden.",
            "hab am 3.5. Friseurtermin",
        ),
        ("Ich habe am Montag frei.", "Ich habe einen Termin."),
    ),
    telling(
        "appointment: {k}",
        "on which day an appointment or something else is that comes once",
        r"\d|tag|mittwoch",
        rf"""
        (?:(?:der|die|das|mein|meine|unser|unsere) )?(?:n(?:ä|ae)chste[rs]? )?(?:termin (?:bei der
        |bei|beim|mit dem|mit|im|in der|zum|zur) )?
        (?P<k>(?!(?:termin|heute|es|das|geburtstag|abgabe|frist|deadline|miete|ich|er|sie
        |wir)\b)(?:{CAPITAL}[\w-]{{2,}}?|[^\W\d_]{{3,30}}?(?=termin\b)))-?(?:termin)?(?: (?:in|(?:ü
        |ue)ber|von|vom|f(?:ü|ue)r
        |de[rs]) (?:de[mnr] |die |das )?{WORD})?
        [ ](?:ist|findet|wurde|war) {ADVERBS}(?:erst )?(?P<v>(?:am|auf den
        |auf) (?:{DAY})(?:,? (?:um )?{CLOCK})?)(?: statt| verschoben| verlegt| vorgezogen)?
        """,
        (
            "Mein Zahnarzttermin ist am 14. Mai.",
            "Der Termin beim Notar ist jetzt auf den 21. Mai verschoben.",
            "Die Klausur in Analysis ist am 12. Februar 2027.",
        ),
        ("Mein Zahnarzttermin ist wichtig.", "Am 14. Mai", "Es ist am 14. Mai."),
    ),
    telling(
        "appointment: {k}",
        "on which day something is that comes once, told from the day",
        r"\d|tag|mittwoch|weihnachten|ostern|pfingsten",
        rf"""
        (?P<v>(?:{DAY_OR_TIME})(?: um {CLOCK})?) (?:ist|findet) {ADVERBS}(?:der|die|das|meine?
        |unsere?)
        [ ](?P<k>(?!(?:hochzeitstag|geburtstag)\b)[^\W\d_][\w-]+?)-?(?:termin)?(?: statt)?
        """,
        ("Am 3. Juli um 14 Uhr ist meine Abschlussprüfung.", "am 14. mai ist die op"),
        ("Am 3. Juli ist Feiertag.", "Die Prüfung ist schwer."),
    ),
    telling(
        "appointment: {k}",
        "on which day the speaker has to do something",
        "muss|m(?:ü|ue)ssen|darf|soll",
        rf"""
        {i("muss|m(?:ü|ue)ssen|darf|soll")}(?P<v>{DAY_OR_TIME}
        ) (?:eine?n? |die |den |das |zu[mr] |meinen? |ins? )?(?P<k>{CAPITAL}[\w-]{{2,}})(?: (?:in
        |(?:ü|ue)ber|von|vom|f(?:ü|ue)r|de[rs]) (?:[\w-]+ ){{0,4}})? ?
        (?:halten|abgeben|schreiben|haben|machen|ablegen|antreten)?
        """,
        ("da muss ich am 10. März eine Präsentation halten.", "Ich muss am 3. Mai zum Zahnarzt."),
        ("Ich muss arbeiten.", "Ich muss eine Präsentation halten."),
    ),
    telling(
        "trip",
        "when the speaker goes on a journey, and where",
        "flieg|fahr|reis",
        rf"""
        (?:{_SOON} (?:{_GO}) (?:ich|wir)|{i(_GO)}{_SOON})
        (?: f(?:ü|ue)r \w+ (?:tage?|wochen?|monate?))? (?:nach|in) (?P<v>{LAND})(?: in den urlaub)?
        """,
        (
            "Im August fliegen wir nach Island.",
            "Wir fahren am 3. Juli für zwei Wochen nach Kroatien.",
        ),
        ("Wir fahren nach Hause.", "Ich fliege nie nach Rom."),
    ),
    telling(
        "deadline",
        "by when something has to be done",
        "abgabe|deadline|frist",
        rf"""
        (?:die |meine |der )?(?:abgabe(?:termin|frist)?|deadline|frist|abgabeschluss) (?:de[sr]
        |f(?:ü|ue)r die|f(?:ü|ue)r das|f(?:ü|ue)r den|von
        |meine[rs]) (?P<v>{FEW}) ist {ADVERBS}(?:{DAY_OR_TIME})
        """,
        ("Die Abgabe der Masterarbeit ist am 30. Juni.", "deadline für das Exposé ist der 3.5."),
        ("Die Abgabe ist schwer.", "Die Frist der Bank ist kurz."),
    ),
    telling(
        "end: {k}",
        "until which day something of the speaker's lasts, such as a contract",
        r" bis |verl(?:ä|ae)ngert",
        rf"""
        (?:(?:der|die|das|mein|meine|unser|unsere) )(?P<k>[^\W\d_][\w-]+) (?:(?:l(?:ä|ae)uft|geht
        |gilt|dauert|ist|wurde|wird) {ADVERBS}(?:g(?:ü|ue)ltig )?)bis (?:zum )?(?P<v>(?:(?:ende|mitte
        |anfang) )?(?:\d{{1,2}}\. ?)?(?:{MONTH})(?: \d{{4}})?)(?: verl(?:ä|ae)ngert| befristet| g(?:ü
        |ue)ltig)?
        """,
        (
            "Mein Mietvertrag läuft bis Ende April.",
            "Mein Mietvertrag wurde bis Ende Juli verlängert.",
        ),
        ("Mein Film läuft bis acht.", "Ich bleibe bis Juli."),
    ),
    telling(
        "time of {k}",
        "when something of every week is",
        r"tags|mittwochs|um \d|jeden|verlegt|verschoben",
        rf"""
        (?:(?:der|die|das|mein|meine|unser|unsere) )?(?P<k_2>(?!termin|heute|es|das)
        [^\W\d_][\w-]+) (?:wurde|ist|wird) {ADVERBS}auf (?P<v_2>(?:\w+tags?|mittwochs?)
        (?:,? {CLOCK})?)[ ](?:verlegt|verschoben)
        |(?:(?:der|die|das|mein|meine|unser|unsere) )?(?P<k>(?!termin|heute|es
        |das)[^\W\d_][\w-]+) (?:ist|findet|beginnt
        |startet) {ADVERBS}(?:statt )?(?P<v>(?:\w+tags|mittwochs
        |jeden \w+tag)(?:,? {CLOCK})?|um {CLOCK})(?: statt)?
        """,
        ("Yoga ist jetzt immer dienstags um 18:30 Uhr.", "Unser Standup beginnt um 9:15."),
        ("Es ist um 9.", "Yoga ist toll."),
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""Words of striking in German, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = frozenset(
    """
    vergiss vergesst vergiß vergisst vergessen lösch lösche löschen gelöscht loesch loesche loeschen
    streich streiche streichen gestrichen entfern entferne entfernen entfernt tilge tilgen radiere
    gedächtnis gedaechtnis speicher notizen unterlagen aufzeichnungen kopf daten akten
    tu tun tut vergissest gesagt gehört
    rausnehmen herausnehmen rausstreichen rauswerfen merken speichern speicherst merkst behältst notierst behalten notieren gespeichert gemerkt
    """.split()
)
_MODAL = joined(r"""
    (?:(?:kannst|k(?:ö|oe)nntest|w(?:ü|ue)rdest|magst|darfst|sollst|solltest|musst) du
    |(?:k(?:ö|oe)nn(?:t)?en|w(?:ü|ue)rden|d(?:ü|ue)rfen|sollten) sie|lass uns|tu mir (?:bitte )?(?:den|einen) gefallen und)
""")
_SOFT = joined(rf"""
    (?:bitte|danke|wieder|mal|doch|einfach|gleich|sofort|jetzt|lieber|besser|komplett|ganz
    |vollst(?:ä|ae)ndig|endlich|endg(?:ü|ue)ltig|also|und|aber|ok|okay|ja|ach|oh|ups|huch|mist|hm|nein|sorry|nun|schnell
    |umgehend|restlos|raus|heraus|weg|auch|nicht|verschwinden|stehen|auftauchen|erscheinen|gel(?:ö|oe)scht|gestrichen|entfernt|getilgt|werden|daher|deshalb|gef(?:ä|ae)lligst|dir|sich|{_MODAL})
""")
_GOES = joined(r"""
    (?:(?:aus|heraus|raus|weg)?(?:streichen|l(?:ö|oe)schen|tilgen|radieren|nehmen|werfen|schmei(?:ß|ss)en)
    |vergessen|entfernen)
""")
_KEEP = "(?:ab|auf|fest)?(?:merken|speichern|notieren|behalten|bewahren|schreiben|halten)"
_KEPT = r"(?:gemerkt|(?:ab)?gespeichert|notiert|behalten|festgehalten|aufbewahrt|vermerkt|aufgeschrieben)"
_NOT = "(?:nicht|nirgends|nirgendwo)(?: l(?:ä|ae)nger| mehr| so)?"
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    rf"""
    (?<!ich )(?<!\bd)\b(?:(?P<forget>vergiss|vergi(?:ß|ss)t|vergisst du|vergesst|vergessen sie)|l(?:ö|oe)sche?|streiche?|entferne?|tilge?|radiere?
    |(?:l(?:ö|oe)schen|streichen|entfernen|tilgen) sie
    |(?P<weak>nimm|nehmen sie|schmei(?:ß|ss)e?|wirf|werfen sie|hau|schaff|nichts (?:verloren|zu suchen)|keinen platz|(?:soll|sollte|muss|darf|kann)\b(?=.* verschwinden\b)))\b
    |(?P<mind_2>\b(?:tu|tut|mach|tun sie)(?: (?:bitte|mal|einfach|doch|dann)){{0,3}} so|\btun wir (?:einfach )?so)\b(?=\W+als (?:h(?:ä|ae)tte?|ob|w(?:ä|ae)re?)\b.*\b(?:nichts|nie|niemals|nicht|kein wort)\b)
    |(?P<mind_3>\bals (?:h(?:ä|ae)tte?|ob)\b.{{0,30}}\b(?:nichts|nie|niemals|nicht|kein wort)\b.{{0,30}}\b(?:gesagt|erz(?:ä|ae)hlt|geschrieben|erw(?:ä|ae)hnt|geh(?:ö|oe)rt|verraten)(?: h(?:ä|ae)tte?)?)(?=\W*$)
    |\b{_GOES}(?=(?: {_SOFT})*\W*$)
    |\b(?:geh(?:ö|oe)r(?:t|en)|soll(?:en|te|ten)?|muss|m(?:ü|ue)ssen)\b(?=.{{0,60}} (?:gel(?:ö|oe)scht|gestrichen|entfernt|vergessen|getilgt)\b)
    |(?P<mind>(?:(?:brauchst|brauchen|musst|m(?:ü|ue)ssen) )?(?:(?:du|sie) )?(?:(?:dir|sich) )?nicht(?: zu)? merken,?|(?:(?:soll(?:en|te|ten)?|darf|d(?:ü|ue)rfen|muss)[ ])?{_NOT} (?:{_KEPT}(?: werden| sein| bleiben)?|{_KEEP})(?=\W*$)
    |(?P<weak_3>(?:soll(?:en|te|ten)?|darf|d(?:ü|ue)rfen|muss)\b)(?=.* nicht .{{0,40}}(?:stehen|auftauchen|erscheinen|bleiben|sein)\W*$)
    |(?P<weak_4>(?:will|m(?:ö|oe)chte|mag) ich nicht)\b
    |(?:merke?|behalte?|notiere?)(?: dir)?\b(?=.* nicht\W*$)
    |^(?:ich (?:m(?:ö|oe)chte|will|mag) nicht,?[ ])dass (?:du|sie)(?: dir| sich)?\b(?=.* (?:speicher(?:st|n)|merk(?:st|en)|beh(?:ä|ae)lt?st|behalten|notier(?:st|en)|aufbewahr(?:st|en))\W*$))
    """,
    takes=(
        "nimm die Gicht raus",
        "als hätt ich nichts gesagt",
        "die Therapie bitte entfernen",
        "Das gehört gelöscht",
        "den Knast darfst du dir nicht merken",
    ),
    leaves=("Ich vergesse das Salz", "Das merke ich mir", "das Löschpapier"),
)
SPARES = Rule(
    "spares",
    "a clause tells of striking, or forbids it",
    r"\b(?:nicht|nie|niemals|keinesfalls|(?<!dass )(?<!was )ich|wir|man|er|habe?|hatten?)\b",
    takes=("vergiss die Gicht nicht", "ich lösche das"),
    leaves=("lösch die Gicht", "bitte entfernen"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"""
    \b(?:aus|in|von)[ ](?:(?:all )?(?:deine[mnr]|ihre[mnr]|eure[mnr])(?: ganzen| gesamten)? (?:ged(?:ä|ae)chtnis|speicher|erinnerung(?:en)?|notizen|aufzeichnungen
    |unterlagen|akten?|daten(?:bank)?|kopf|protokoll(?:en)?|verlauf|hirn|notizbuch|merkliste)|dem (?:ged(?:ä|ae)chtnis|speicher))\b
    """,
    takes=("aus deinem Gedächtnis", "in Ihren Unterlagen"),
    leaves=("aus dem Anschreiben", "in meinem Kopf"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    \b(?:das(?: ganze)?|die (?:ganze )?(?:sache|geschichte|angelegenheit)) (?:mit|(?:ü|ue)ber|wegen|von (?=de|mein|uns))\b|^,?[ ]?dass (?:ich|mein|meine|wir|unser)\b|\bwas ich (?:dir |ihnen |euch )?(?:(?:ü|ue)ber|von|zu)\b
    |\bwas ich (?:dir|ihnen|euch)\b[^;.!?]{2,80}\b(?:gesagt|erz(?:ä|ae)hlt|geschrieben|gebeichtet|anvertraut|verraten) hab
    """,
    takes=("das mit der Kur", "dass ich Gicht habe", "was ich dir neulich vom Bein erzählt hab"),
    leaves=("die zweite Zeile", "das Bild"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"""
    ^(?:meine?n?) (?!letzte|n(?:ä|ae)chste|vorige|erste|zweite|andere)(?![^,;]*(?:datei|mail|foto|bild|termin|buchung|bestellung|konto|entwurf|nachricht
    |text|notiz|erinnerung|wecker|liste|aufgabe|reservierung|beitrag|absatz|kommentar|account|code|app|kalender)\w{0,2}$)
    [^\W\d_][\w-]*(?: [\w-]+)?$
    """,
    takes=("meine Blutgruppe", "mein Gewicht"),
    leaves=("meinen Termin", "die Blutgruppe", "mein Gehalt aus dem Brief"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    rf"\b{_SOFT}\b[,.!?]*",
    takes=("bitte", "die Gicht wieder"),
    leaves=("die Gicht", "gebeten"),
)
TELLS = Rule(
    "tells",
    "from here on something is said of what stands before",
    r"(?<!dass ich) (?:ist|sind|war|waren|hat|haben|geht|gehen|geh(?:ö|oe)rt|braucht|brauchen|muss)\b",
    takes=("die Gicht geht keinen an", "das mit Tom ist privat"),
    leaves=("die Gicht", "das mit Tom"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"^(?:weil|da|denn)\b|\b(?:niemand\w*|keine[nrm]?|privat|peinlich|bereue|unangenehm)\b",
    takes=("weil es privat ist", "das ist mir peinlich"),
    leaves=("ich wohne in Rom", "mein Gewicht"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    \b(?:(?:vergiss|vergi(?:ß|ss)t|vergesst|vergessen|l(?:ö|oe)sche?|streiche?|entferne?)\b[^.!?,]*\b(?:nicht|nie|niemals)\W*$
    |(?:nicht|nie|niemals|keinesfalls)\b[^.!?,]*\b(?:vergessen|(?:ge)?l(?:ö|oe)sch\w*|(?:ge)?strichen|streichen|entfern\w*))
    """,
    takes=("Vergiss die Gicht nicht.", "darfst du nie aus dem Gedächtnis löschen"),
    leaves=("vergiss die Gicht", "merk dir das nicht"),
)

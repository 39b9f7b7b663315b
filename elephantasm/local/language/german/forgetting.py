# SPDX-License-Identifier: Apache-2.0
"""How people ask in German to forget what they said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

SIGNS = frozenset(
    """
    vergiss vergesst vergiß vergessen vergisst lösch lösche löschen löscht loesch loesche loeschen
    streich streiche streichen entfern entferne entfernen tilge tilgen ignorier ignoriere ignorieren
    merk merke merken behalt behalte speicher speichere speichern notier notiere notieren
    aufschreiben abspeichern nimm gespeichert notiert behalten gemerkt festgehalten stehen gesagt erzählt erwähnt
    """.split()
)
ALSO = (
    "gewicht wiege wiegt",
    "größe|körpergröße groß messe",
    "schuhgröße schuhgröße",
    "einkommen verdiene salary",
    "abtreibung abgetrieben abtreiben",
    "knast|gefängnis|haft knast gefängnis haft",
    "therapie|therapeut|therapeutin therapie therapeut therapeutin",
    "allergie|allergien allergy allergisch",
    "tablette|tabletten|pille|pillen|medikament|medikamente|medikamenten|medizin"
    " medication medikament tablette pille dosis mg verschrieben",
    "scheidung geschieden scheiden",
    "trennung getrennt trennen",
    "schwangerschaft schwanger",
    "kündigung gekündigt entlassen",
    "gehalt|lohn|verdienst salary verdiene",
    "diagnose|krankheit condition krank diagnostiziert erkrankt",
    "gesundheit condition allergy medication krank erkrankt",
    "hochzeit heirate heiraten geheiratet",
    "schulden schulde schulden",
    "affäre|seitensprung betrogen fremdgegangen",
    "operation|op operiert",
)
VAGUE = frozenset(
    """
    den dem der die das meinen meinem meiner sache geschichte geschichten thema teil satz info
    hinweis notiz eintrag gesagt erzählt erwähnt geschrieben sagen erzählen gestern heute neulich woche tag
    letzte letzten letztes vorige vorigen mal anfang tu tun
    """.split()
)
# Kin, by which something is only told to be theirs; what stands between a thing and whose it is.
KIN = frozenset(
    """
    mutter mutters vater vaters mama mamas papa papas eltern oma omas opa opas bruder bruders
    brüder schwester schwestern tante onkel cousin cousine neffe neffen nichte schwager schwägerin
    sohn sohns sohnes tochter kind kindes kinder mann mannes frau freund freundes freundin
    partner partnerin chef chefs chefin kollege kollegen kollegin nachbar nachbarn nachbarin
    hund hundes katze kater schwiegermutter schwiegervater
    """.split()
)
LINKS = frozenset("von vom des der".split())
OF_HIMSELF = frozenset("ich wir".split())
NAMES = Rule(
    "names",
    "a word with a capital where a noun would have an article before it",
    rf"""
    (?:^|\b(?:an|bei|mit|von|und|f(?:ü|ue)r|zu|(?:ü|ue)ber|nach|dass|gegen|wegen|in|um) )
    (?P<name>{CAPITAL}[\w-]+)
    """,
    takes=("Emils Schulden", "den Streit mit Gerda"),
    leaves=("die Schulden", "den alten Streit"),
    case_matters=True,
)
# Where all nouns have capitals, these are no names.
NOUNS = Rule(
    "nouns",
    "a word with a capital behind an article, or behind whose it is",
    rf"\b(?:d(?:ie|er|as|en|em|es)|(?:ein|mein|dein|sein|ihr|unser)(?:e[nmrs]?)?)[ ](?P<noun>{CAPITAL}[a-z\xdf\xe4\xf6\xfc]+)\b",
    takes=("Vergiss die Nummer", "mein Gewicht"),
    leaves=("Vergiss Emil", "die PIN", "das mit Gerda"),
    case_matters=True,
)
_OPENER = joined(r"""
    (?:^|(?<=[,;:!.] ))(?:(?:bitte|ok|okay|und|aber|also|ach|oh|ups|sorry|entschuldigung|warte|nein
    |hm|doch|du|jetzt
    |kannst du|k(?:ö|oe)nntest du
    |w(?:ü|ue)rdest du|k(?:ö|oe)nnen sie|k(?:ö|oe)nnten sie|magst du|ich m(?:ö|oe)chte,? dass du
    |ich will,? dass du|huch|hoppla|mist|oje|lass uns|falsche[rs]? (?:chat|fenster|gruppe|person))\b[ ,.!:-]*){0,5}
""")
_PLEASE = joined(r"""
    (?: (?:bitte|wieder|mal|einfach|doch|ganz|schnell|sofort|gleich|lieber|komplett|jetzt|bloß|bloss
    |dir|sie)){0,5}
""")
_VERB = joined(r"""
    (?:vergiss|vergi(?:ß|ss)t|vergesst|vergessen sie|l(?:ö|oe)sche?|l(?:ö|oe)scht|l(?:ö|oe)schen sie
    |streiche?|streichen sie|entferne?|entfernen sie|tilge|ignoriere?|ignorieren sie)
""")
_KEEP = r"(?:merke?|behalte?|speichere?|notiere?|schreibe?)(?: dir| ihnen| sie sich| sie)?"
_MEMORY = "aus (?:deinem|dem|ihrem) (?:ged(?:ä|ae)chtnis|speicher)"
# What somebody has one of, and is told in a few signs.
_DATUM = joined(r"""
    (?:(?:[^\W\d_]+)?(?:pin|codes?|passwort|passw(?:ö|oe)rter|nummern?|kombination|iban|adresse)|geheimzahl)
""")
_DONE = r"(?:vergessen|l(?:ö|oe)schen|streichen|entfernen|tilgen|ignorieren)"
_LAST = joined(r"""
    (?:das|dies|es|das letzte|das gerade|das eben|meine letzte nachricht|die letzte nachricht
    |das ganze|alles|das alles
    |(?:das|alles)?,? ?was ich (?:dir |ihnen )?(?:gerade |eben |vorhin |zuletzt |da ){0,3}(?:gesagt
    |geschrieben|erz(?:ä|ae)hlt|erw(?:ä|ae)hnt) habe?)
""")
_WHAT = joined(r"""
    (?:(?:das|die sache|die geschichte|alles|den teil|den satz|die info|die information|die angabe
    |den hinweis|die notiz|den eintrag)
    (?: von (?:eben|vorhin|gestern))? (?:mit|(?:ü|ue)ber|zu|zum|zur|von|vom
    |wegen)[ ]
    |,? ?dass[ ]
    |(?:das|alles)?,? ?was ich (?:dir |ihnen )?(?:gerade |eben |vorhin )*(?:(?:ü|ue)ber|von|zu|zum
    |zur|vom)[ ])
""")
# A reason may stand after the request.
_WHY = r"(?:[,;.!] ?(?:das|es|ich|weil|denn|bitte|sonst|war|wir|danke)\b.{0,200})?\W*$"
_TAIL = joined(rf"""
    (?:(?: gesagt| erz(?:ä|ae)hlt| geschrieben| erw(?:ä|ae)hnt) habe?)?
    (?:,? (?:bitte|wieder|danke|ja|sofort)){{0,4}}{_WHY}
""")
_AWAY = rf"{_VERB}{_PLEASE}(?: (?:das|es|sie))?{_PLEASE}"
# What is told of what is to be forgotten, behind it.
_SHALL_NOT = joined(r"""
    (?:soll|sollte|darf|muss|m(?:ö|oe)ge) (?:bitte )?(?:nirgends|nirgendwo|nicht)(?: l(?:ä|ae)nger| mehr)?[ ]
    (?:gespeichert|notiert|gemerkt|behalten|festgehalten|aufgeschrieben) (?:werden|sein|bleiben)
""")
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    {_OPENER}(?:(?:
    {_WHAT}(?P<v_2>[^,;.!?]{{2,80}}?) (?:{_VERB}{_PLEASE}|{_SHALL_NOT}|soll (?:nirgends|nirgendwo) stehen)
    |(?:das|alles)?,? ?was ich (?:dir |ihnen )?(?:(?:ü|ue)ber|von|zu) (?P<v_3>[^,;.!?]{{2,80}}?)[ ]
    (?:gesagt|erz(?:ä|ae)hlt|geschrieben|erw(?:ä|ae)hnt) habe?,? (?:kannst|sollst|solltest|darfst) du{_PLEASE} {_DONE}
    |(?:das|alles)?,? ?was ich (?:dir |ihnen )?(?:(?:ü|ue)ber|von|zu) (?P<v_11>[^,;.!?]{{2,80}}?)[ ]
    (?:gesagt|erz(?:ä|ae)hlt|geschrieben|erw(?:ä|ae)hnt) habe?,? {_AWAY}
    |{_WHAT}(?P<v_12>[^,;.!?]{{2,80}}?)(?: (?:bleibt|ist) (?:aber |bitte )?(?:unter uns|privat|geheim))?, {_AWAY}
    |nimm{_PLEASE} {_WHAT}(?P<v_4>[^,;.!?]{{2,80}}?) (?:bitte )?(?:wieder )?(?:bitte )?(?:raus|heraus|zur(?:ü|ue)ck)
    |(?P<v_5>(?:meine?|unsere?)[nrms]? [^,;.!?]{{2,60}}?) {_SHALL_NOT}
    |{_KEEP}{_PLEASE} (?:{_LAST}|{_WHAT}(?P<v_7>[^,;.!?]{{2,80}}?)){_PLEASE} nicht
    |{_WHAT}(?P<v_8>[^,;.!?]{{2,80}}?) {_KEEP}{_PLEASE} nicht
    |(?:{_VERB}{_PLEASE}|(?=[^,;.!?]* {_DONE}\W*$))[ ]?(?:(?P<mine>meine?n?)|d(?:ie|en|as)|diese[ns]?)[ ]
    (?:(?P<v_9>(?(mine)|(?!)){_DATUM})|(?P<value>{_DATUM}))(?: kannst du| darfst du)?{_PLEASE}(?: {_DONE})?
    |(?:tun?|tut)(?: wir)?{_PLEASE}(?: einfach)? so,? als h(?:ä|ae)tte? ich(?: dir)?(?: das)? (?:(?:mit (?:de[mnr] |meine[mnrs]? )?(?P<v_6>[^,;.!?]{{2,60}}?) )?
    (?:nie|nicht|nichts|niemals|nie (?:et)?was)(?: davon)?|(?:nie|nicht|nichts|niemals)(?: etwas)? (?:von|(?:ü|ue)ber) (?P<v_10>[^,;.!?]{{2,60}}?))
    (?:[ ](?:gesagt|erz(?:ä|ae)hlt|erw(?:ä|ae)hnt))
    )(?:,? (?:ja|ok|okay|bitte|gell|oder)\b)?{_WHY}
    |(?:{_VERB}{_PLEASE},? (?!es\b(?! bitte| wieder)){_LAST}{_PLEASE}{_WHY}
    |{_VERB} (?:den|die|ihn|sie|es)(?=(?: bitte| mal| jetzt)* (?:wieder|{_MEMORY})\b){_PLEASE}(?: {_MEMORY})?{_WHY}
    |{_LAST}{_PLEASE} (?:nicht (?:merken|speichern|abspeichern|notieren|aufschreiben|behalten)
    |{_DONE}){_WHY}
    |(?:merke?|merken|speichere?|speichern|notiere?|notieren)(?: dir| sie sich
    | sie)?{_PLEASE} {_LAST}{_PLEASE} nicht\b{_PLEASE}\W*$
    |{_VERB}{_PLEASE},? {_WHAT}
    |(?=.{{3,200}} {_DONE}\W*$){_WHAT}
    |(?:vergiss|vergesst|vergessen sie){_PLEASE} (?:meine|meinen|mein)[ ]
    |{_VERB}{_PLEASE} (?:die|den|das|diese|diesen)[ ](?=.{{2,80}} aus (?:deinem
    |dem|ihrem) (?:ged(?:ä|ae)chtnis|speicher))
    |(?P<keep>behalte?){_PLEASE} (?:meine|meinen|mein)[ ](?=\w+(?: bitte)? nicht\W*$)
    |(?:l(?:ö|oe)sche?|entferne?|l(?:ö|oe)schen sie){_PLEASE} (?:meine|meinen
    |mein)[ ](?=.{{2,80}}(?: wieder| aus (?:deinem|dem|ihrem) (?:ged(?:ä|ae)chtnis|speicher))\W*$)
    )
    (?:(?<=[ ])(?(keep)|(?![^,;]*\bnicht\W*$))(?P<v>\w.{{0,200}}?)(?: aus (?:deinem|dem|ihrem) (?:ged(?:ä|ae)chtnis
    |speicher))?(?(keep)(?: bitte)? nicht|(?:{_PLEASE} {_DONE})?){_TAIL})?$)
    """,
    takes=(
        "Vergiss das.",
        "lösch das bitte wieder",
        "Das bitte nicht speichern!",
        "Streich das mit dem Umzug bitte.",
        "Streich die PIN bitte aus deinem Gedächtnis.",
        "Behalt meine IBAN bitte nicht",
        "Vergiss, dass ich krank war.",
        "Kannst du das mit der Kur bitte löschen?",
        "Das mit den Schulden streich bitte wieder, das geht keinen was an.",
        "Was ich über meinen Bruder gesagt habe, kannst du vergessen.",
        "Nimm das mit der Diagnose wieder raus.",
        "Behalt das nicht, ja?",
        "Mein Gehalt soll nicht gespeichert werden.",
        "Tu so, als hätte ich das mit der Kur nie erwähnt.",
        "Tun wir so, als hätte ich nie von der Kur erzählt.",
        "Tu einfach so, als hätt ich nie was gesagt.",
        "Merk dir das mit den Schulden bitte nicht.",
        "Das mit der Kur behalt bitte nicht.",
        "Lösch die PIN.",
        "Die Kontonummer bitte wieder löschen.",
        "Lösch den wieder.",
        "Huch, falscher Chat, lösch das bitte.",
    ),
    leaves=(
        "Vergiss nicht, dass ich in Ulm wohne.",
        "Ich habe den Schlüssel vergessen.",
        "Vergiss es.",
        "Vergiss die Schulden nicht.",
        "Vergiss meine Allergie nicht!",
        "Lösch die Datei wieder.",
        "Merk dir das mit dem Dativ.",
        "Vergiss es, ich mach das selbst.",
        "Lösch die dritte Zeile.",
        "Streich den letzten Absatz.",
        "Behalt das nicht für dich.",
        "Das mit den Noten streicht der Lehrer nicht.",
        "Nimm das mit dem Akku zum Laden mit.",
    ),
)
ADDS = Rule(
    "adds",
    "only says of what was said before that it was not meant to be",
    r"""
    (?:^\W*(?:(?:ups|huch|hoppla|oh|ach|mist|sorry|oje|nein|also|und|aber)\b\W*){1,4})?
    \b(?:falsche[rs]? (?:chat|fenster|person|gruppe|kanal)|(?:war |ist )?nicht f(?:ü|ue)r (?:dich|sie) (?:gedacht|bestimmt)
    |(?:das|es) (?:war|ist) (?:\w+ ){0,2}(?:geheim(?:nis)?|privat|vertraulich|versehen|f(?:ü|ue)r jemand\w*)
    |aus versehen|bleibt unter uns
    |(?:das )?h(?:ä|ae)tt?e? ich (?:dir )?(?:das )?(?:besser |lieber )?(?:nicht|nie) (?:sagen|erz(?:ä|ae)hlen|schicken|schreiben) sollen)
    """,
    takes=("Ups, falscher Chat!", "Das war ein Geheimnis.", "Das hätte ich nicht sagen sollen."),
    leaves=("Meine Schwester ist schwanger.", "Ich fahre nach Rom."),
)
POINTS = Rule(
    "points",
    "takes up what was said before, and says nothing of it: `v` is what",
    r"""
    ^(?:(?:ach|oh|also|du|und|hm+|ach ja|puh)\W+)*(?:(?:das mit |die sache mit )?(?P<v>[^,;.!?]{2,60}?) h(?:ä|ae)tte? ich (?:dir |ihnen )?(?:besser |lieber |wohl )?(?:nicht|nie|niemals|gar nicht)[ ]
    (?:sagen|erz(?:ä|ae)hlen|erw(?:ä|ae)hnen|schicken|schreiben|geben|verraten) (?:sollen|d(?:ü|ue)rfen)
    |(?:und )?(?:das mit|die (?:sache|geschichte) (?:mit|von|über)|was ich (?:dir )?(?:(?:ü|ue)ber|von)) (?P<v_2>[^,;.!?]{2,60}?)(?: (?:gesagt|erz(?:ä|ae)hlt) habe?)?
    |was ich (?:dir|ihnen) (?P<v_3>[^,;.!?]{2,80}?) (?:gesagt|erz(?:ä|ae)hlt|geschrieben|gebeichtet) habe?, h(?:ä|ae)tte? ich[ ]
    [^,;.!?]{0,30}(?:f(?:ü|ue)r mich behalten|lassen|nicht (?:tun|sagen|schreiben)) sollen)\W*$
    """,
    takes=(
        "Die PIN hätt ich dir nicht sagen sollen.",
        "Ach, die Sache mit Ute?",
        "Das mit der Kur?",
        "Was ich dir von der Kur geschrieben hab, hätt ich besser für mich behalten sollen.",
    ),
    leaves=("Ich hätte mehr essen sollen.", "Das mit der Kur war schön, sagt er."),
)

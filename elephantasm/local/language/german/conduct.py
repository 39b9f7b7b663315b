# SPDX-License-Identifier: Apache-2.0
"""How an agent is told in German to go about its work: when to ask, before what, in all of what."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n[-*\u2022] ))
    (?:(?:bitte|und|auch|aber|also|so|ok|okay|danke|hey|hallo|ach|(?:ü|ue)brigens|noch was|eins noch|immer|grunds(?:ä|ae)tzlich|generell|du)\b[ ,:.!]*){0,4}
""")
# What is done but once, or just now.
_ONCE = r"(?![^.!?\n]{0,160}\b(?:heute|morgen(?! fr)|(?:ü|ue)bermorgen|gleich|(?<!ab )jetzt|gerade|diesmal|diese[nmrs]?|nachher|sp(?:ä|ae)ter|noch ?mal|n(?:ä|ae)chste[nmrs]?|am \w+tag)\b)"
_PLEASE = "(?:(?:bitte|dann|immer|stets|erst|zuerst|vorher|lieber|auch|einfach|kurz|ruhig|nur|grunds[^ ]+) )*"
# What an agent does, as an order to "du" or "Sie"; who else is to be asked is none of it.
_ME = rf"(?: {_PLEASE}(?:mich|mir|uns|nach|lieber|bescheid|das dazu|es\b|so\b|dass|ehrlich|dazu|statt)\b|(?: bitte)?[,.!]?\W*$|,)"
_DO = joined(rf"""
    (?:(?:frag|sag|zeig|erinner|informier|warn|gib|geb)(?:e|en sie|n sie)?(?={_ME}|[ ](?:zuerst|immer|bitte) (?:mich|mir|was|das|die|den))
    |(?:antwort|schreib|verwend|benutz|nutz|nimm|nehmen|nenn|rechn|f(?:ü|ue)g|rund|(?:ü|ue)bersetz|korrigier|sortier|markier|vermeid|verzicht
    |lass(?!\w* dich)|mach|begin|begonn|fang|start|stell|bleib|acht|beacht|pr(?:ü|ue)f|h(?:ä|ae)ng|setz|erw(?:ä|ae)hn|schlag|empfiehl|empfehl|buch|plan|bestell|l(?:ö|oe)sch|(?:ä|ae)nder
    |test|liefer|lies|lesen|duz|siez|kommentier|nummerier|list|fass|erkl(?:ä|ae)r|formulier|hol|warte?|stopp|(?:ü|ue)berspring|unterschreib|zitier|push|committ?e?|deploy|install(?:ier)?|kauf|verschick|schick
    |verschieb|(?:ü|ue)berschreib|trag|runde|halt|geh(?= davon aus| von)|transkribier|z(?:ä|ae)hl|leg|f(?:ü|ue)hr|sieh|merg|red|sprich|such|weis|gr(?:ü|ue)(?:ß|ss)|leit|verrat|teil|ver(?:ö|oe)ffentlich|entfern|rechn)(?:n?e|e?n sie)?)\b(?! (?:ich|wir|er|es sich|man)\b)
""")
_ACT = joined(r"""
    (?:[^\W\d_]*(?:l(?:ö|oe)sch|(?:ä|ae)nder|buch|bestell|kauf|push|committ?|deploy|merg|schick|send|schreib|f(?:ü|ue)g|benenn|ver(?:ö|oe)ffentlich|post|installier
    |(?:ü|ue)berweis|zahl|reservier|stornier|absag|zusag|antwort|entfern|verschieb|tr(?:ä|ae|a)g|leg|gib|geb|leit|kopier|refa[kc]tor|migrier|aktualisier|empf(?:ie|e)hl|schl(?:ä|ae|a)g
    |erstell|kontaktier|k(?:ü|ue)ndig|vereinbar|start|verwend|benutz|(?:ü|ue)bersetz|zitier|formulier|fass|teil|f(?:ü|ue)hr|rechn|nenn|anfang|anf(?:ä|ae)ng|planst|plan|recherchier|loslegs?)(?:e?st|e?t|e?n)\b)
""")
_NOT_ONE = r"(?! (?:das|den|die|dem|der|diese\w*|meine?\w*|es|ihn|ihm|ihr|ihnen|hier)\b)(?![^.!?,\n]*\b(?:gehst|f(?:ä|ae)hrst|kommst)\b)"
_YOU_ACT = rf"(?:bevor|ehe|(?:immer |jedes ?mal,? )?wenn|sobald|falls|jedes ?mal,? wenn) (?:du|sie){_NOT_ONE} (?:[^.!?,\n]{{0,60}}? )?{_ACT}"
_DOUBT = joined(r"""
    (?:im zweifel(?:sfall)?|(?:wenn|falls|sobald) (?:du|sie) (?:dir |sich )?(?:mal |(?:ü|ue)ber \w+ )?(?:(?:nicht|nicht ganz|un)? ?sicher|unsicher) (?:bist|sind)
    |(?:wenn|falls|sobald) (?:dir |ihnen )?(?:irgend)?(?:et)?was (?:unklar|nicht klar|mehrdeutig|unverst(?:ä|ae)ndlich) ist|bei (?:unklarheiten|zweifeln|unsicherheit))
""")
# What an agent makes again and again, with no word that says which of them.
_WORKS = joined(r"""
    (?:[^\W\d_-]*-?(?:mails?|briefen?|nachrichten|antworten?|rezepten?|berichten?|rechnungen|angeboten?|commits?|messages?|pull[ -]?requests?|prs|kommentaren?|tests|funktionen|skripten?|queries
    |migrationen|titeln?|(?:ü|ue)berschriften|listen|tabellen|notizen|einladungen|hotels|fl(?:ü|ue)ge[n]?|(?:ü|ue)bersetzungen|entw(?:ü|ue)rfen?|tickets|branches|dateien|variablen|vorschl(?:ä|ae)gen?|empfehlungen|preisen?
    |betr(?:ä|ae)gen?|texten?|posts|code|sql|zahlen|mengen|entfernungen|meldungen|zusammenfassungen|protokollen?|reisen|refactoring|refactorings|erkl(?:ä|ae)rungen|diagrammen?))
""")
_ALL = r"(?:(?:alle[nr]?|jede[rnms]?|meine[nr]?|unsere[nr]?|sql|offiziellen?|gesch(?:ä|ae)ftlichen?|englischen?|deutschen?|formellen?|beruflichen?|privaten?) ){0,2}"
_TO_DO = joined(r"""
    (?:antworten|[^\W\d_]*schreiben|sprechen|nennen|duzen|siezen|verwenden|benutzen|nutzen|[^\W\d_]*geben|erw(?:ä|ae)hnen|empfehlen|vorschlagen|buchen|bestellen|[^\W\d_]*fragen|zeigen|erkl(?:ä|ae)ren
    |(?:ü|ue)bersetzen|zitieren|formulieren|[^\W\d_]*fassen|vermeiden|l(?:ö|oe)schen|(?:ä|ae)ndern|raten|verraten|pr(?:ü|ue)fen|weglassen|(?:hinzu|ein|an)f(?:ü|ue)gen|korrigieren|[^\W\d_]*nehmen|rechnen|pushen|committen
    |deployen|mergen|installieren|runden|testen|[^\W\d_]*schicken|[^\W\d_]*senden|eintragen|einplanen|planen|anh(?:ä|ae)ngen|anfassen|umbenennen|unternehmen|ver(?:ö|oe)ffentlichen|kaufen|laufen lassen|ausf(?:ü|ue)hren|halten)
""")
_NOBODY = r"(?![^.!?\n]*(?<!dass )\b(?:ich|wir|er|man|mu(?:ss|ß)t?|m(?:ü|ue)ssen|soll(?:en|te)?|wollen|will|kann|k(?:ö|oe)nnen|haben|hat|sind|ist|war)\b)"
_STORED = r"[\w/-]*(?:ordner|verzeichnis|datenbank|db|datei(?:en)?|branch|main|master|prod(?:uktion)?|server|tabellen?|config|konfiguration|repo|schema|kalender|postfach|posteingang|backups?|vorlagen?|migrationen|konto|konten|system)"
_OK = r"(?:ohne,? dass ich\b|ohne (?:mich|uns|mir|es mir|das mir|mir den \w+|mir die \w+|mir das|vorher mich|vorherige?|meine?n?|ausdr(?:ü|ue)ckliche?|r(?:ü|ue)ckfrage|r(?:ü|ue)cksprache|review|freigabe)\b[^.!?,\n]{0,40}?(?:zu (?:fragen|informieren|warnen|zeigen|sagen)|vorzuwarnen|bescheid zu \w+|abzusprechen|vorzulegen|freigabe|zustimmung|erlaubnis|einverst(?:ä|ae)ndnis|okay|ok|genehmigung|r(?:ü|ue)ckfrage|r(?:ü|ue)cksprache|(?<=review )von mir|review|ja)?\b(?<!mich)(?<!mir)(?<!uns))"
_NOTHING = "(?:nichts?(?! geht)|nie|niemals|keine?n?|nirgends)"
_AT_STORED = rf"(?:an|in|am|im|auf|aus) (?:(?:der|dem|den|meine[mnr]?) )?(?:[\w-]+ )?{_STORED}(?: [\w-]+)?(?: \w*(?:(?:ä|ae)ndern|l(?:ö|oe)schen|pushen|schreiben|machen))?(?=\W*$)"
_UNLESS = r"(?:(?:sofern|solange|au(?:ß|ss)er|wenn|falls|es sei denn,?) (?:ich|wir) (?:dir |ihnen |es |ausdr(?:ü|ue)cklich ){0,2}(?:nichts? anderes|nicht anders|nichts gegenteiliges|(?:et)?was anderes) \w+)"
_PRIVATE = r"[\w-]*(?:nummer|adresse|mail|namen?|gehalt|geburtstag|geburtsdatum|alter|daten|passw(?:ort|(?:ö|oe)rter)|kalender|diagnosen?|konto\w*|termine|standort|wohnort)"
_EVERY = r"(?:(?:jeden|jede|jedes|alle) (?:\w+ )?(?:\w+tag|tage?|wochen?|monate?|morgen|abend|jahre?|quartal|werktag|stunden?|ersten?)|(?:\w+tag|morgen|abend)s|t(?:ä|ae)glich|w(?:ö|oe)chentlich|monatlich|j(?:ä|ae)hrlich)\b"
_MEETINGS = "(?:termine|meetings|besprechungen|calls|anrufe|treffen|buchungen)"

CONDUCT = Rule(
    "conduct",
    "says how to go about all work of a kind: when to ask, before what, in what, and what never",
    rf"""
    {_BEGIN}{_ONCE}(?:
    {_DO}(?:
    [^.!?\n]{{0,100}}?(?:
    ,? (?:{_YOU_ACT}|{_DOUBT}|{_UNLESS}\W*$)
    |[ ](?:vor|nach|bei|in|zu|an|unter|f(?:ü|ue)r) (?:jede[mrns]?|allen|alle[ms]?)\b(?! (?:tag|f(?:ä|ae)llen)\b))
    |(?: (?!ich|wir)[\w.-]+){{0,6}}? {_NOTHING}\b(?! kaputt){_NOBODY}(?:[^.!?\n]{{0,60}}?,? {_OK}|[^.!?,\n]{{0,30}}? {_AT_STORED}))
    |(?:(?:{_YOU_ACT}|{_UNLESS}|(?:(?:jedes ?mal|immer),? wenn|wenn|sobald|falls) ich (?!(?:dir |ihnen )?(?:das|die|den|ihn|ihm|ihr)\b)[^.!?,\n]{{0,70}}?
    (?:schicke?|sende|einf(?:ü|ue)ge|poste|gebe|nenne|zeige|weiterleite|teile|reinkopiere|hochlade|frage|bitte|schreibe?|erw(?:ä|ae)hne)),
    |{_DOUBT},?|(?:(?:vor|nach|bei|in|zu) (?:jede[mrn]|allen) [\w-]+|(?:in|f(?:ü|ue)r|bei|beim|unter|an) {_ALL}{_WORKS}\b(?: (?:ans?|mit|von|f(?:ü|ue)r) (?!de[mnr]\b|die\b|das\b|mein|ihn)\w+)?)[,:]?)
    [ ]{_PLEASE}(?:{_DO}|(?:nach)?fragen\b|keine?n?\b{_NOBODY}|{_NOBODY}(?:[^.!?\n]{{2,80}}? )?{_TO_DO}(?:,? bitte)?\W*$)
    |{_NOBODY}{_ALL}{_WORKS}(?: (?:an|f(?:ü|ue)r) \w+)? (?:bitte |immer |stets |grunds\w+ |nur |nie |lieber ){{1,3}}(?:auf|in|mit|ohne|inklusive|inkl\.?|exklusive|nach|per|als|kurz|unter|h(?:ö|oe)chstens|maximal|mindestens|linksb|alphabetisch)\b(?! (?:den|die|das)\b)
    |(?!preise|[^\W\d_-]*-?mails){_ALL}{_WORKS} (?:sollen|sollten|m(?:ü|ue)ssen|d(?:ü|ue)rfen|geh(?:ö|oe)ren) (?!(?:\w+ )?(?:da|fertig|hier|raus|gestern|bald|angekommen|weg)\b)\w
    |(?:ich (?:will|m(?:ö|oe)chte) nicht, dass (?:du|sie) [^.!?\n]{{2,60}}?,? ohne (?:mich |vorher ){{0,2}}zu fragen)
    |{_NOTHING}\b{_NOBODY}(?:[^.!?\n]{{0,60}}?,? {_OK}|[^.!?,\n]{{0,30}}? {_AT_STORED})
    |(?:(?:fass|r(?:ü|ue)hr)e?n?(?: sie)? (?:bitte |nie )?(?:den|die|das|meine?n?|unsere?n?|an) (?:[\w-]+ ){{0,2}}?{_STORED}(?: [\w-]+)? (?:nicht|nie|niemals)\b|(?:bitte )?(?:(?:finger|h(?:ä|ae)nde) weg|lass(?:en sie)? die finger) (?:von|vom) (?:(?:der|dem|den|meine[mnr]?|unsere[mnr]?|allen) )?(?:[\w-]+ ){{0,2}}?{_STORED}\b
    |lass(?:en sie|t)? (?:bitte )?(?:den|die|das|meine?n?|unsere?n?) (?:[\w-]+ )?{_STORED}(?: [\w-]+)? (?:bitte )?in (?:ruhe|frieden))
    |erinner(?:e|n sie)? (?:mich|uns) (?:bitte |immer |auch ){{0,3}}[^.!?\n]{{0,60}}?(?:\b(?<!f(?:ü|u)r )(?<!fuer ){_EVERY}|(?:eine?n?|zwei|drei|vier|\d+) (?:tage?|wochen?|stunden?|monate?) (?:vorher|davor|im voraus|vor (?!de[mnr]\b|meine|seine|ihre)\w+))
    |(?:gib|geb|verrat|teil|nenn|zeig|erw(?:ä|ae)hn|ver(?:ö|oe)ffentlich|schick|leit)(?:e|en sie|n sie)? (?:bitte |auch )?(?:(?:niemals|nie|niemand(?:em)?|keinem|nirgends)\b[^.!?\n]{{0,30}}?(?:mein|unser)\w* (?:\w+ )?{_PRIVATE}\b|(?:mein|unser)\w* (?:\w+ )?{_PRIVATE}\b[^.!?\n]{{0,30}}?\b(?:niemals|nie|nicht an (?:dritte|andere|fremde)|niemand(?:em|en)?|keinem|nirgends)\b|(?:mein|unser)\w* (?:\w+ )?{_PRIVATE} (?:gibst|verr(?:ä|ae)tst|teilst|nennst|geben|verraten) (?:du|sie) (?:bitte )?(?:nie|niemand|keinem))
    |(?:(?:korrigier|verbesser)(?:e|en sie)? (?:(?:bitte|immer) )?(?:mich|mein(?:e[n]?)? (?:(?-i:[A-Z][\w]*(?:isch|Deutsch))|Deutsch|fehler|grammatik|rechtschreibung|tippfehler|aussprache|[^\W\d_]+fehler)))(?: bitte| ruhig| immer)*(?=\W*$|,? (?:wenn|falls|sobald) (?![^.!?]*(?:aber|,[^.!?]*\?)))
    |(?:unterbrich mich|widersprich mir|widersprechen sie mir|unterbrechen sie mich|weise? mich|stopp mich|bremse? mich)(?: bitte| ruhig| immer| darauf hin| hin)*,? (?:wenn|falls|sobald) ich\b
    |(?:warn|informier|benachrichtig|alarmier)(?:e|en sie)? (?:mich|uns)(?: bitte| immer| sofort)*,? (?:wenn|sobald|falls|bei) (?:(?:irgend)?(?:et)?was|eine?|ich|mehr|\w+ (?:mehr|(?:ü|ue)ber))\b
    |behand(?:le|el|eln sie) (?:mich|uns) (?:bitte |nicht |immer |nie )*(?:wie|als)\b
    |(?:red|sprich|sprech|schreib)(?:e|en sie)? (?:bitte |immer )?(?:mit mir|mir|zu mir)(?: bitte| immer| nicht| so)*,? (?:wie|als (?:w(?:ä|ae)re?|ob))\b
    |rat(?:e|en sie) (?:bitte |nie |niemals |einfach )*(?:nicht|nie)?(?: einfach| herum)?,? (?:wenn du|sondern|frag|sag|wenn sie)
    |(?:erfinde?|erfinden sie|denk dir|denken sie sich) (?:bitte |nie |niemals |einfach )*(?:nichts|keine?|irgendwelche)\b(?: \w+)?(?: (?:quellen|zahlen|zitate)|(?<=quellen)|(?<=fakten)|(?<=zahlen)|(?<=zitate)|(?<=details)|(?<=namen)|(?<=links)|(?<=nichts)|(?<=nichts aus)|,? (?:sag|wenn))(?! (?:(?:ü|ue)ber|von))
    |stimm(?:e|en sie)? mir (?:bitte )?(?:nicht|nie) (?:immer |einfach |bei allem |blind |in allem |st(?:ä|ae)ndig )*zu\b|re(?:de|d|den sie) mir nicht nach dem mund|gib mir nicht (?:immer|einfach|st(?:ä|ae)ndig) recht
    |(?:entschuldige?|entschuldigen sie) (?:dich|sich) (?:bitte )?nicht (?:immer|dauernd|st(?:ä|ae)ndig|andauernd|bei jede|jedes mal|f(?:ü|ue)r jede)|belehre? mich nicht|schmeich(?:le|el) mir nicht
    |(?:benutz|verwend|schreib|sag|nutz)(?:e|en sie)? (?:bitte |mir )?(?:(?:nie|niemals|nicht) )?(?:das wort|den (?:begriff|ausdruck)|die (?:w(?:ö|oe)rter|floskel|phrase|formulierung)) [^.!?\n]{{2,40}}(?: (?:nicht|nie|niemals)\b|(?<=nicht)|(?<=nie))(?! in de)
    |{_NOBODY}(?:keine {_MEETINGS}(?: bitte)? (?:vor|nach|am|an|w(?:ä|ae)hrend|zwischen|in de[rn]|unter)\b[^.!?\n]{{1,40}}(?:kalender|eintragen|einplanen|legen|buchen|planen|annehmen|bitte)\b
    |(?:vor|nach|zwischen|am|an|w(?:ä|ae)hrend) [^.!?,\n]{{2,40}}? (?:bitte )?keine {_MEETINGS}\b(?: (?:\w+ ){{0,4}}(?:eintragen|einplanen|legen|buchen|planen|annehmen)|,? bitte| in mein\w+ kalender))
    )
    """,
    takes=(
        "Frag mich, bevor du irgendwas löschst.",
        "Bevor du pushst, lass bitte die Tests laufen.",
        "Im Zweifel lieber nachfragen als raten.",
        "In E-Mails an Kunden siez die Leute bitte.",
        "Bitte nie etwas bestellen, ohne mich vorher zu fragen.",
        "Finger weg von der Produktionsdatenbank!",
        "Erinnere mich jeden Donnerstag an die Mülltonnen.",
        "Vor zehn Uhr keine Meetings eintragen bitte.",
    ),
    leaves=(
        "Bevor du gehst, schick mir noch die Adresse.",
        "Zeig mir diesen Text, bevor du ihn abschickst.",
        "Frag Tom, bevor du das Auto nimmst.",
        "In Briefen unterschreibt mein Vater immer mit vollem Namen.",
        "Wenn ich ihm einen Link schicke, liest er ihn nie.",
        "Fahr nicht los, ohne zu tanken.",
        "Erinnere mich am Donnerstag an die Mülltonnen.",
        "Finger weg von meinem Kuchen!",
    ),
)
EVER = Rule(
    "ever",
    "speaks of the speaker's things, and of always or never, and not of once",
    rf"""
    ^{_ONCE}(?!\W*lass(?:t|en sie)? uns\b|.*\b(?:sag|frag|bitte|gr(?:ü|ue)(?:ß|ss)|richte|erinner|schick|gib)e? (?:ihm|ihr|ihnen|(?-i:[A-ZÄÖÜ])\w+ )|.*\?)
    (?=.*\b(?:mir|mich|uns|mein\w*|unser\w*|dein\w* (?:antwort\w*|nachricht\w*|texte?n?|mails?)|bitte)\b)
    .*\b(?:immer(?! (?:noch|mehr|wieder|\w+er)\b)|stets|nie(?:mals)?|jedes ?mal|grunds(?:ä|ae)tzlich|prinzipiell|generell|ab (?:jetzt|sofort)|k(?:ü|ue)nftig|in zukunft
    |von nun an|dauerhaft|standardm(?:ä|ae)(?:ß|ss)ig|(?:bei|in|an|f(?:ü|ue)r) allen? \w+(?:en|s|er|e)|{_EVERY})\b
    """,
    takes=(
        "Leg meine Scans immer nach Datum ab.",
        "Trag mir sonntags keine Termine ein.",
        "Fass dich in deinen Antworten künftig kurz.",
    ),
    leaves=(
        "Leg meine Scans heute nach Datum ab.",
        "Frag Lena immer nach meinem Schlüssel.",
        "Leg meine Scans nach Datum ab.",
        "Warum trägst du mir nie etwas ein?",
    ),
)

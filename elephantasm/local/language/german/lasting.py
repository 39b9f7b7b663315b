# SPDX-License-Identifier: Apache-2.0
"""What a German assertion must have to be worth keeping: it is durable, and about somebody."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .parts import DAY, MONTH
from .people import KIN

# Verbs of talk and of the moment: what "ich" does with them is over soon.
_TALK = joined(r"""
    (?:denke?|glaube?|meine?|finde?|wei(?:ß|ss)|hoffe?|verstehe?|sehe?|frage?|sage?|danke?|bedanke?
    |vermute?|schaue?|gucke?|probiere?|versuche?|melde?
    |warte?|komme?|gehe?|muss|kann|will|soll|darf|werde|w(?:ü|ue)rde|hatte|war|bin|sind|habe?|haben
    |hatten|waren|liege?|sitze?|stehe?|freue?|f(?:ü|ue)hle?|merke?|brauche
    |h(?:ä|ae)nge?|schreibe?|schicke?|mache?|nehme?|gebe?|h(?:ö|oe)re?|erinnere?|w(?:ü|ue)nsche?
    |suche?|hole?|lasse?|kenne?|flippe?|drehe?|raste?|gratuliere?|versprech\w*|m(?:ö|oe)chten?
    |verlasse?|rufe?|rede|erz(?:ä|ae)hle?|teste?|starte?|beginne?|k(?:ö|oe)nnen|m(?:ü|ue)ssen|wollen
    |sollen|d(?:ü|ue)rfen|werden|gehen|machen|denken|finden|dachte|wollte|konnte|musste|sollte
    |mich|mir|uns|nicht|auch|nur|noch|schon|so|ja|doch|jetzt|halt|mal|heute|gestern|als|und|oder
    |wenn|da|dann|in|im|am|die|der|das|den|dem|ein|eine|einen|zu|sehr|hier|eben|gerade|gleich)
""")
# Things of a life: told once, they are true for long.
LIFE = joined(r"""
    (?:(?:um|ein|aus|weg|zusammen|hin|her)?gezogen|gez(?:ü|ue)gelt|geheiratet|verheiratet|verlobt
    |getrennt|geschieden|geboren|gestorben|verstorben|(?:ge|ver)kauft|(?:ge|ver)mietet|gek(?:ü
    |ue)ndigt
    |angefangen|begonnen|aufgeh(?:ö|oe)rt|abgebrochen|abgeschlossen|bestanden|studiert|gelernt
    |gegr(?:ü|ue)ndet|er(?:ö|oe)ffnet|adoptiert|bef(?:ö|oe)rdert|entlassen|eingestellt
    |operiert|gebrochen|gerissen|diagnostiziert|gewonnen|verloren|geerbt|gebaut|ver(?:ö
    |oe)ffentlicht|gebucht|unterschrieben|entschieden|beschlossen|gewechselt|angemeldet
    |abgemeldet|aufgewachsen|kennengelernt|geworden|umgestellt|renoviert|ersetzt|verschoben|abgesagt
    |storniert|angenommen|zugesagt|abgenommen|zugenommen|gelebt|gearbeitet
    |gewohnt|schluss gemacht|(?:ü|ue)bernommen|gestohlen|geklaut|versetzt|aufgegeben|eingeschrieben
    |immatrikuliert|pensioniert|nachwuchs bekommen|(?:kind|baby|sohn|tochter) bekommen
    |bekommen habe)
""")
_DATE = rf"(?:\d|{DAY}|\b(?:{MONTH})\b|\b\w+tags\b|\bmittwochs\b|\bjede[nrs]? \w+)"
_OFTEN = joined(r"""
    (?:immer|nie|niemals|jeden|jede|jedes|t(?:ä|ae)glich|regelm(?:ä|ae)(?:ß|ss)ig|oft|meist|meistens
    |seit|am liebsten|gern|gerne
    |(?<!hab )(?<!habe )(?<!haben )(?<!hab grad )kein\w*|nicht mehr|lieber|selten
    |grunds(?:ä|ae)tzlich|nur|\w+tags|mittwochs|morgens|abends|mittags)
""")
# What somebody has none of for long; no milk he has today.
_NONE = joined(r"""
    (?:kind\w*|s(?:ö|oe)hne?|t(?:ö|oe)chter|geschwister|br(?:u|ü)der|schwestern?|familie|eltern|partner\w*
    |freund\w*|haustiere?|hunde?|katzen?|auto|f(?:ü|ue)hrerschein|fahrrad|handy|fernseher|internet
    |garten|balkon|job|arbeit|ausbildung|abschluss|abitur|schulden|ersparnisse|versicherung|religion
    |konfession|\w*allergie\w*|unvertr\w+|erfahrung\w*|tattoos?|vorerkrankung\w*|gallenblase|milz)
""")
# What is had for long.
_HAVE = joined(rf"""
    (?:(?:auch|immer|schon|noch|jetzt|leider|zusammen|(?:seit|ab|f(?:ü|ue)r) \w+(?: \w+)?|gl(?:ü|ue)cklicherweise
    |endlich) ){{0,3}}
    (?!(?:eine?n? |keine? |ne |ne kurze )?(?:frage|idee|ahnung|problem|bitte|termindruck|zeit|lust
    |hunger|durst|akku|netz|empfang|bock|stress|gl(?:ü|ue)ck|pech|mühe|fehler|bug|moment|kaffee|wunsch|anliegen)\b)
    (?:eine?n?|ne?n?|keine?n?(?= (?:\w+ )?{_NONE})|mein(?:e|en)?|zwei|drei|vier|f(?:ü|ue)nf|sechs|\d+|viele|angst|asthma
    |diabetes|(?-i:[A-ZÄÖÜ])[\w-]{{3,}})\b
""")
# In what somebody is who works there: "im Einkauf", not "im Bad".
_TRADE = joined(r"""
    (?:(?:im|in der|in) (?:Einkauf|Verkauf|Vertrieb|Marketing|Personal\w*|Controlling|Logistik|Pflege|Buchhaltung|IT|\w+dienst|\w+entwicklung
    |\w+beratung|\w+bau|Produktion|Verwaltung|Forschung|Lager|Ruhestand|Rente|Elternzeit|Mutterschutz|Vorstand|\w+rat|\w+verein|\w+branche|(?:\w+-)?(?:Team|Schicht|Büro|Abteilung|Station|Chor|Verein|Band|Küche)|(?:fr(?:ü|ue)h|sp(?:ä|ae)t|nacht|tag)schicht|(?:erste[nr]|zweite[nr]|dritte[nr]|vierte[nr]|f(?:ü|ue)nften|letzten) (?:Jahr|Semester|Lehrjahr|Klasse)|\w*(?:team|schicht|b(?:ü|ue)ro|abteilung|station|chor|verein)|\w+(?:nomie|wirtschaft|industrie|erei|handel|wesen|pflege|mazie))
    |im (?-i:[A-ZÄÖÜ])\w+ bei)
""")
_MOODLESS = joined(rf"""
    (?:(?:jetzt|auch|inzwischen|mittlerweile|seit .{{1,30}}|gl(?:ü|ue)cklich|nicht|kein|keine|leider
    |(?:ü|ue)brigens|ja|eigentlich|immer|noch|schon|bald|fast|total|sehr|eher|stark|voll) ){{0,3}}
    (?:eine?|der|die|\d|gegen \w+ allergisch|in (?-i:[A-ZÄÖÜ])|{_TRADE}|aus (?-i:[A-ZÄÖÜ])|bei|allergisch|vegan\w*|vegetarisch
    |verheiratet|ledig|single|geschieden|verwitwet|verlobt|schwanger
    |arbeitslos|selbstst?(?:ä|ae)ndig|rentner\w*|pensioniert|linksh(?:ä|ae)nder\w*|blind|taub
    |gehörlos|mitglied|Fan|mit (?-i:[A-ZÄÖÜ])|mit meine[mr]|(?-i:[A-ZÄÖÜ])\w{{2,}}|zust(?:ä|ae)ndig
    |jahrgang|farbenblind|introvertiert|extrovertiert|religiös|gl(?:ä|ae)ubig|schwul|lesbisch|bi\b
    |queer|trans|evangelisch|katholisch|j(?:ü|ue)disch|muslimisch|\w+intolerant)
""")
_BEING = joined(r"""
    (?:ist|sind|hat|haben|hei(?:ß|ss)t|wohnt|lebt|arbeitet|jobbt|studiert|lernt|spielt|mag|liebt
    |hasst|isst|trinkt|raucht|spricht|kommt aus|geht (?:in|zu|auf|jetzt|seit)|f(?:ä|ae)hrt|besucht
    |leitet|kocht|backt
    |(?:kriegt|bekommt|frisst|kriegen|bekommen|fressen)(?= (?:nur|ausschlie(?:ß|ss)lich|kein\w*(?! (?:\w+ )?(?:verbindung|empfang|netz|signal|antwort|luft|internet|strom|wlan|ton|bild)\b)|nie|niemals|immer|jede[nsr]?|t(?:ä|ae)glich|morgens|abends
    |(?:ein|zwei|drei)mal|lediglich|blo(?:ß|ss)|allein)\b)
    |verträgt|vertraegt|braucht|trägt|traegt|nimmt|verdient|wiegt|wird|darf|kann|muss|macht|geh(?:ö
    |oe)rt|kostet|l(?:ä|ae)uft|beginnt|startet|endet|findet|f(?:ä|ae)ngt|hört|nutzt|verwendet|bietet
    |betr(?:ä|ae)gt|zieht|feiert|fliegt|geht|gehen|kommen|laufen|dauern?|dauert|liegt|liegen|beginnen|enden|wohnen|leben|arbeiten|studieren|spielen
    |schl(?:ä|ae)ft|steht|h(?:ä|ae)ngt|sitzt|schlafen|stehen|sitzen
    |essen|trinken|brauchen|nehmen|kosten|öffnet|schlie(?:ß|ss)t|erscheint|k(?:ü|ue)mmern? sich|k(?:ü|ue)mmert sich|betreut|f(?:ü|ue)hrt|macht|(?:ü|ue)bernimmt)
""")
_NAME = rf"(?-i:{CAPITAL}[\w'&-]+(?: (?:(?:von|van|de|zu) )?{CAPITAL}[\w'&-]+){{0,3}})"
_NO_NAME = joined(r"""
    (?:\w+tags?|Mittwochs?|Ich|Du|Er|Sie|Es|Wir|Ihr|Man|Das|Dies\w*|Der|Die|Den|Dem|Ein\w*|Kein\w*|Was|Wer|Wie|Wo|Hier
    |Da|Dort|Heute|Gestern|Morgen|Jetzt|Dann|So|Alles|Nichts|Jede\w*|Alle|Wetter
    |Leben|Niemand|Jemand|Und|Aber|Oder|Mir|Mich|Uns|Nur|Noch|Schon|Danke|Hallo|Bitte|Letzte\w*
    |N(?:ä|ae)chste\w*|Beim|Im|Am|In|Auf|Mit|Bei|Nach|Vor|F(?:ü|ue)r|Zum|Zur|Von|Als|Wenn|Weil|Dass
    |Ob|Vielleicht|Leider|Endlich|Eigentlich|Manchmal|Spa(?:ß|ss)|Zeit)\b
""")
_OPENING = joined(r"""
    ^\W*(?:(?:und|aber|also|so|ja|nein|ok|okay|(?:ü|ue)brigens|hallo|hi|naja|achso|au(?:ß|ss)erdem
    |ach)\b[,.!: ]*){0,4}
""")
LASTS = Rule(
    "lasts",
    "durable, and about the speaker, somebody or something of his, or what has a name",
    rf"""
    \b(?:ich|wir) war(?:en)?\b.{{0,40}}\b(?:19|20)\d\d\b
    |\b(?:ich|wir) (?!{_TALK}\b)[a-zäöüß]{{2,}}(?:e|en|n|[bdghklmnrstvz])\b
    |\b(?!{_TALK}\b)[a-zäöüß]{{2,}}(?:e|en) (?:ich|wir)\b
    |{_OPENING}(?:
    (?:sammle|spiele?|esse|trinke|wohne?|lebe?|arbeite?|studiere?|lerne?
    |lese|koche|fahre?|nutze|trage|rauche|jogge|mag|hasse|liebe|heiße|wiege|verdiene|zahle)\b
    |(?:{KIN}|(?!{_NO_NAME}){_NAME}(?: und (?:{_NAME}|ich))?(?= \w+\b.{{4}})) {_BEING}\b
    |(?!{_NO_NAME}){_NAME}, (?:mein|unser)\w* [^,]{{3,40}}, {_BEING}\b
    |(?:der|die|das|alle|jede[rs]?|(?=Version \d)) ?(?:[\w./'-]+ ){{1,6}}{_BEING}\b.*(?:\d|`|{DAY}|{MONTH}
    |tags\b|\bum \w+)
    |(?:um|f(?:ü|ue)r) [^,]{{3,40}} (?:k(?:ü|ue)mmert sich|ist|sind|macht) (?:[a-zäöü]+ ){{0,3}}{_NAME}(?=\W*$|[,.])
    |(?:beim|bei (?:der|meiner|meinem|unserer?m?)) \w+ (?:haben (?:sie|die)|hat man|wurden?|ist) [^,]* (?:festgestellt|gefunden|diagnostiziert|entdeckt)\b
    |(?:ab|seit) \w+(?: \w+)? {_BEING} (?!{_NO_NAME}){_NAME}
    |(?:die|der|das|unsere?) (?:[\w./-]+ ){{0,2}}[\w./-]+ hei(?:ß|ss)t (?:jetzt )?(?!so\b|das\b|nur\b|ja\b|nicht\b|es\b)\w
    |f(?:ü|ue)r .{{2,60}}: .{{0,60}}\b(?:ist|sind|hei(?:ß|ss)t)\b)
    |\b(?:ich|wir)\b.{{0,60}}\b{_OFTEN}\b|\b{_OFTEN}\b.{{0,40}}\b(?:ich|wir)\b
    |\b(?:linksh(?:ä|ae)nder\w*|rentner\w*|vegetarier\w*|veganer\w*|diabetiker\w*|allergiker\w*) (?:bin|sind) (?:ich|wir)\b
    |\b(?:ich bin|bin ich|bin|wir sind|sind wir) {_MOODLESS}
    |\b(?:ich|wir)? ?(?:habe?|haben) (?:ich |wir )?{_HAVE}
    |\b(?:(?:ich|wir|habe?|haben|bin|sind|wurde|mein\w*|unser\w*)\b.{{0,120}}
    |{KIN}\b.{{0,80}})\b{LIFE}\b
    |\b(?:(?:ich|wir) (?:gehe|geh|gehen|mache?|machen|muss|m(?:ü|ue)ssen|kann|darf|komme|nehme|bleibe
    |werde)|(?:muss|m(?:ü|ue)ssen|darf|ziehe?|ziehen|fliege?n?|fahre?n?|werde) (?:ich
    |wir))\b.{{0,80}}{_DATE}
    |{_DATE}.{{0,60}}\b(?:muss|ziehe?n?|fliege?n?|fahre?n?|habe?n?
    |gehe) (?:ich|wir)\b
    |\bnehme? (?:ich )?(?:(?:gerade|zurzeit|momentan|noch) )?(?:\w+(?:ika|mittel|tabletten|tropfen|pille)\b|jetzt|seit|t(?:ä|ae)glich|morgens|abends|regelm(?:ä|ae)(?:ß|ss)ig|\d)
    |\b(?:gehe?|gehen) (?:ich |wir )?(?:in (?:die|eine)|aufs?|ins|zu[mr])\b
    |\b(?:mache?|machen) (?:ich |wir )?(?:gern|gerne|seit|(?:die|den|das) \w+ (?:f(?:ü|ue)r|bei|in|im) \w|eine (?:ausbildung|lehre|therapie|di(?:ä
    |ae)t|weiterbildung|umschulung)|yoga|sport|musik|abitur|abi)\b
    |\b(?:kann|darf|soll) (?:ich |wir )?(?:kein\w*|nie|nicht\b.{{0,30}}\b(?:essen|trinken|schwimmen
    |fahren|fliegen|schlafen|tanzen|kochen))
    |\b(?:mein|meine|meinen|meinem|meiner|meines|unser|unsere|unseren|unserem|unserer) (?!(?:meinung
    |akku|frage|problem|ansicht|idee|gott|güte|letzte\w*|tag|kopf|bauch
    |rücken)\b)(?:\w+ ){{0,5}}(?:{_BEING}|war|waren)\b
    |\b(?:mir|uns) (?:ist|sind) .{{2,40}} (?:wichtig|heilig|lieber|peinlich)\b|\b(?:mich
    |uns) (?:nervt|nerven|st(?:ö|oe)rt|interessiert|begeistert)\b|\b(?:nervt|nerven|st(?:ö
    |oe)rt) (?:mich|uns)\b
    |\b(?:bei|von|mit) (?:uns|mir)\b.{{0,80}}\b{_BEING}\b|\b(?:gef(?:ä|ae)llt|schmeckt|fehlt|geh(?:ö
    |oe)rt) (?:mir|uns|meine[mr])\b
    |\b(?:wir sind|sind wir)(?: (?:nur|blo(?:ß|ss)|lediglich|eigentlich|beide))*[ ](?:mitbewohner\w*|nachbar\w*|kolleg\w+|geschwister|cousins?|cousinen|zwillinge)\b
    """,
    takes=(
        "Wir sind bloß Mitbewohner.",
        "Ich wohne in Oslo.",
        "Meine Schwester Ana ist Tierärztin.",
        "Wir haben ein Haus gekauft",
        "Jule, meine beste Freundin, ist Hebamme.",
        "Mia fängt am 20. in der Lindenschule an.",
        "Das Limit ist 100 Anfragen pro Minute.",
        "Ich bin allergisch gegen Nüsse.",
        "jogge jeden Morgen",
    ),
    leaves=(
        "Wir sind bloß müde.",
        "Ich denke schon",
        "Es regnet in Rom.",
        "Wir waren spät dran",
        "Schönes Wetter",
        "Ich hab eine Frage",
    ),
)

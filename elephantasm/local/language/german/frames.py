# SPDX-License-Identifier: Apache-2.0
"""By what a German sentence shows as what it is said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# What may stand before everything else.
_BEGIN = joined(r"""
    ^(?:(?:und|aber|also|so|ok(?:ay)?|hey|hi|hallo|moin|servus|ja|nein|n(?:ö|oe)|na|ach|oh|tja|hm+
    |gut|dann
    |sag(?: mal)?|du|sorry|danke|super|(?:ü|ue)brigens|achso|naja)\b[ ,.!:-]*){0,4}
""")
# The verb comes first, and then whom it is about: so German asks.
_SUBJECT = joined(r"""
    (?:ich|du|er|sie|es|wir|ihr|man|jemand|das|der|die|den|dem|eine?|meine?|deine?|da|hier)
""")
ASKS = Rule(
    "asks",
    "a question, with a mark or without",
    rf"""
    {_BEGIN}(?:
    (?:was|wo|wann|warum|wieso|weshalb|wer|wen|wem|wessen|woher|wohin|womit|wof(?:ü|ue)r|worum|woran
    |wor(?:ü|ue)ber
    |wieviele?|welche[rsnm]?|seit wann|ab wann|bis wann|an wen|mit wem|in welche[rmn])\b(?! (?:ich
    |mich|mir|wir|uns)\b)
    |wie (?!gesagt|immer|schon|bereits|du|ihr|sie|ich|wir|meine?|auch|man|erw(?:ä|ae)hnt|versprochen
    |besprochen)
    |wie (?:du|ihr) wohl
    |(?:[^\W\d_]+st|habt|seid|k(?:ö|oe)nnt|wollt) (?:du|ihr)\b
    |(?:kannst|k(?:ö|oe)nntest|magst|willst|w(?:ü|ue)rdest|hast|bist|wei(?:ß|ss)t|kennst|sollst
    |darfst|findest|hilfst)\b
    |(?:kannst|hast|bist|willst|magst|wei(?:ß|ss)t)e\b
    |[^\W\d_]+en Sie\b(?=.*\b(?:mir|uns|eigentlich|schon|zufällig|vielleicht)\b)(?!.*\bbitte\b)
    |(?:ist|sind|war|waren|hat|haben|hatte|kann|k(?:ö|oe)nnen|k(?:ö|oe)nnte|soll|sollen|sollte
    |sollten|muss|m(?:ü|ue)ssen|darf|d(?:ü|ue)rfen
    |wird|werden|w(?:ü|ue)rde|w(?:ä|ae)re|h(?:ä|ae)tte|gibt|geht|passt|stimmt|kommt|hei(?:ß|ss)t
    |mag) {_SUBJECT}\b
    |(?:bin|habe?) ich (?!in\b|seit\b|jetzt\b)
    |(?:wei(?:ß|ss)|kennt|hat) (?:jemand|wer|irgendwer)\b
    |ich frage?\b|frage:|(?:eine |kurze )+frage\b
    )
    """,
    takes=(
        "was kostet ein Hefezopf",
        "Und wie lange dauert das",
        "kannst du mir helfen",
        "ist das normal",
        "Könnten Sie mir sagen",
    ),
    leaves=(
        "Was mich stört, ist der Lärm.",
        "Wie gesagt, ich wohne in Ulm.",
        "Ist mir zu teuer.",
        "Gestern war ich da.",
    ),
)
# What is asked of the listener, in the forms of "du"; those in -e may be "ich" left out.
_IMPERATIVE = joined(r"""
    (?:(?:schreib|mach|sag|nenn|such|setz|stell|rechn|leg|f(?:ü|ue)hr|sortier|formatier|(?:ü
    |ue)bersetz|korrigier
    |erkl(?:ä|ae)r|erinner|fass|notier|vergleich|erstell|pr(?:ü|ue)f|verfass|formulier|entwirf|buch
    |bestell
    |l(?:ö|oe)sch|streich|(?:ü|ue)berarbeit|generier|analysier|spiel|erz(?:ä|ae)hl|empfiehl|hol|guck
    |schau|check
    |merk|trag|bring|schick|zeig|lad|ruf|wiederhol|beantwort|antworte?|duze?|sieze?|kürz|kuerz
    |programmier|bau|fix|hör|denk)(?!\w)
    |(?:gib|gibt|lies|hilf|nimm|sieh|vergiss|vergi(?:ß|ss)|sprich|sei|triff|wirf|beschreib|bleib|geh
    |komm|lass|lasst|warte|halt|achte)(?!\w)
    |(?:schreibe|mache|zeige|suche|erkl(?:ä|ae)re|nenne|erstelle|(?:ü|ue)bersetze|korrigiere|fasse
    |liste|sage|stelle|erz(?:ä|ae)hle|plane
    |verfasse|formuliere|rechne|pr(?:ü|ue)fe|vergleiche|notiere|beantworte|analysiere|lösche|loesche
    |streiche|gebe|berechne
    |beschreibe|erfinde|verbessere|optimiere|(?:ü|ue)berarbeite)
    (?= (?:mir|uns|bitte|mal|doch|daraus|das|die|den|diese[nrs]?|folgende[nrs]?|eine?[nr]?|alle
    |jetzt|nochmal|\d))
    |[^\W\d_]{2,}en Sie\b)
""")
ORDERS = Rule(
    "orders",
    "asks for something to be done, or says what would be welcome",
    rf"""
    {_BEGIN}(?:
    (?:{_IMPERATIVE})(?! (?:ich|grad|gerade|seit|momentan|nebenbei|beruflich|oft|meist|meistens|sehr
    |gern|gerne)\b)(?!(?: einfach| bitte| ruhig| gern)* mich\b(?! bitte\b)(?! (?:an|morgen|daran
    |später|nicht)\b))
    |(?:lass|lasst) (?:uns|mich)\b
    |(?:ich|wir) (?:m(?:ö|oe)chten?|h(?:ä|ae)tten?|brauche|br(?:ä|ae)uchte
    |suche) (?:bitte |gerne? |mal |noch )*
    (?:dass|eine?n? (?:liste|rezept|idee|tipp|text|plan|zusammenfassung)|ideen|tipps|hilfe|gern
    |kurze|von dir)
    |(?:ich|wir) (?:m(?:ö|oe)chten?|will|wollen),? dass (?:du|sie)\b
    |es wäre (?:gut|schön|nett|super|toll), wenn (?:du|sie)\b
    |(?:k(?:ü|ue)nftig|in zukunft|ab (?:jetzt|sofort|heute)) (?:bitte\b|h(?:ä|ae)tten?|m(?:ö
    |oe)chten?|w(?:ü|ue)rden?|w(?:ü|ue)nschen?)
    )
    |\bbitte\b(?!(?<=, aber bitte) (?:kein|nicht|nie|ohne))(?!(?: \w+){{0,2}} mich\b(?! (?:an|morgen|daran|später)\b))
    |, (?:dann )?(?:{_IMPERATIVE})
    |^(?:danke|merci)\b
    """,
    takes=(
        "Schreib ein Gedicht.",
        "Mache mir eine Liste",
        "Nennen Sie drei Gründe",
        "lass uns das morgen machen",
        "Noch ein Beispiel, bitte.",
    ),
    leaves=(
        "Mache gerade eine Ausbildung.",
        "Ich schreibe Gedichte.",
        "Nenn mich Toni.",
        "Der Bauch tut weh.",
    ),
)
IMAGINES = Rule(
    "imagines",
    "supposed, wished, weighed, expected or said in irony",
    r"""
    \bmeine? (?:r(?:ü|ue)cken|knie|f(?:ü|ue)(?:ß|ss)e|kopf|h(?:ä|ae)nde|herz|h(?:ü|ue)fte|schultern?|beine|nacken|k(?:ö|oe)rper|knochen)
    [ ](?:ist|sind) \d+ jahre\b|\bich bin (?:\d{3,}|hundert|tausend) jahre\b|\bich bring(?:e|) [^.?!]{0,16}\beinen? [\w -]{2,20} um\W*$
    |\b(?:(?<!auch )wenn|falls|ob|sofern|angenommen|gesetzt den fall|stell dir vor|als ob|es sei denn|sobald|bevor
    |w(?:ü|ue)rd(?:e(?:n|st)?)?|h(?:ä|ae)tte(?:n|st)?|w(?:ä|ae)re?(?:n|st)?|k(?:ö|oe)nnten?|sollten?
    |m(?:ü|ue)ssten?
    |d(?:ü|ue)rften?|m(?:ö|oe)chten?|wollten?|ginge|k(?:ä|ae)me
    |(?:ich|wir) (?:will|wollen)|(?:will|wollen) (?:ich|wir)
    |viell?(?:ei|ie)cht|eventuell|evtl|vllt|vlt|w?om(?:ö|oe)glich|m(?:ö|oe)glicherweise
    |wahrscheinlich|vermutlich|wohl(?!\W*$| f)
    |(?:ü|ue)berlegen?|mit dem gedanken|denke (?:dar(?:ü|ue)ber nach|an eine?n?)|liebäugel[en]+
    |erwägen?
    |w(?:ü|ue)nsch\w*|hoff(?:e|en|entlich)|tr(?:ä|ae)ume?n?|traum|getr(?:ä|ae)umt|mal (?:sehen
    |schauen|gucken)
    |(?:hab|habe|bin) (?:fast|beinahe)(?! (?:blind|taub|stumm|\d|immer|nie|jede\w*|t(?:ä|ae)glich|nur|alles?))|habe? vor,|irgendwann|eines tages|von wegen(?!, (?:ich|wir) )
    |(?:nur|kleiner|ein) (?:scherz|spa(?:ß|ss)|witz)|scherz beiseite|ironie|sarkasmus
    |(?:na|ja|ganz|wie) (?:toll|super|klasse|prima|gro(?:ß|ss)artig|bravo)|ja klar|schon klar|klar doch
    |sicher doch
    )\b
    |^(?:na klar|ja,? klar|jaja|ja,? ja)[,.!]? ich\b
    |^(?:klar|genau|sicher|bestimmt|natürlich|ja,? ja|jaja|ja,? klar|ja,? genau|na klar|oh ja)[,.!]
    (?:(?: (?:und|dann|da))+ (?:ich|bin ich)|(?: \w+){1,3} ich(?= .*\b(?:ja|auch noch)\b)|[ ]bin ich)\b
    |^(?:na )?(?:super|toll|klasse|prima|herrlich|gro(?:ß|ss)artig|wunderbar|spitze
    |bravo)[,!. ]+(?:(?:schon|mal) )?wieder\b
    |\b(?:ich liebe mein leben|danke f(?:ü|ue)r nichts|läuft bei mir|was f(?:ü|ue)r ein gl(?:ü
    |ue)ck)\b
    |\b(?:weil|dass|da) (?:ich|wir)\b.{0,80} (?:will|wollen|m(?:ö|oe)chten?)\b
    |/s\W*$
    |\U0001f644
    """,
    takes=(
        "Wenn ich reich bin, kaufe ich Monaco.",
        "Eigentlich würd ich ja gern",
        "Vielleicht zieh ich um",
        "Na toll, Regen.",
        "Ja ja, und ich bin der Kaiser von China.",
    ),
    leaves=("Ich wohne in Ulm.", "Der Obstbaum trägt.", "Hier fühle ich mich wohl."),
)
_SAYS = joined(r"""
    (?:sagte?n?|sagt|meinte?n?|meint|behauptete?n?|behauptet|erz(?:ä|ae)hlte?n?|erz(?:ä|ae)hlt
    |findet|fand|glaubte?|glaubt|denkt|dachte
    |schreibt|schrieb|fragte?|fragt|berichtete?n?|berichtet|verspricht|versprach|schw(?:ö|oe)rt
    |vermutet|bef(?:ü|ue)rchtet)
""")
REPORTS = Rule(
    "reports",
    "somebody else's word, or a rumour",
    rf"""
    (?<!\bich )(?<!\bwir )\b{_SAYS}(?: [^\W\d_]+){{0,4}}(?:[,:]| (?:ich|du|er|sie|es|wir|dass)\b)
    |, {_SAYS} (?!ich\b|wir\b)
    |\b(?:findet|h(?:ä|ae)lt) (?:mich|uns)\b
    |(?:\bhat|\bhatte|(?<!wir )\bhaben) (?:\w+ ){{0,6}}(?:gesagt|gemeint|erz(?:ä|ae)hlt|geschrieben
    |behauptet|berichtet|versprochen|getextet)\b(?! bekommen)
    |\blaut (?:{CAPITAL}|de[mnr]\b|meine[mnr]\b|unsere[mnr]\b|ihm\b|ihr\b)
    |\b(?:nach (?:meinung|aussage|ansicht|angaben)|zufolge)\b
    |\b(?:angeblich|vermeintlich|ger(?:ü|ue)cht\w*|dem vernehmen nach|es hei(?:ß|ss)t|hei(?:ß
    |ss)t es|man (?:sagt|munkelt|erzählt)|offenbar|anscheinend|scheinbar|h(?:ö|oe)rensagen)\b
    |\b(?:habe?|haben) (?:\w+ ){{0,4}}(?:geh(?:ö|oe)rt|gelesen|mitbekommen|mitgekriegt)\b
    |(?<!\bich )(?<!\bwir )\b(?:soll|sollen|will)\b(?! (?:ich|wir|du|sie)\b)(?=.{{0,80}} (?:haben
    |sein|werden)\b)
    |\b(?:sei|seien)\b(?! (?:bitte|doch|so|mal|nicht so|ehrlich|nett|kurz)\b)
    |\b(?:er|sie|es|man) (?:habe|werde|k(?:ö|oe)nne|m(?:ü|ue)sse|wolle|gebe|gehe|komme|solle|d(?:ü
    |ue)rfe)\b
    """,
    takes=(
        "Leon meint, ich wohne schön.",
        "chef meinte ich soll mehr arbeiten",
        "Angeblich ist er weg.",
        "Laut Mama bin ich stur.",
        "Mutti hat mir gesagt, es brennt.",
        "Meine Tante soll reich sein.",
    ),
    leaves=(
        "Ich meine, ich wohne in Ulm.",
        "Hier ist es laut.",
        "Mein Bruder schreibt Krimis.",
        "Ich soll weniger Salz essen.",
    ),
)
IS_OVER = Rule(
    "is over",
    "tells of what was, and is not any more",
    r"""
    \b(?:fr(?:ü|ue)her(?! oder)|damals|einst|ehemals|seinerzeit|anno|in meiner (?:jugend|kindheit
    |studienzeit|studentenzeit|schulzeit|ausbildung)
    |als (?:kleine[srn]? )?(?:kind|junge|m(?:ä|ae)dchen|jugendliche[rn]?|student(?:in)?|sch(?:ü
    |ue)ler(?:in)?|teenager|teenie|baby|bub|azubi)
    |als (?:ich|wir)(?: \w+){0,6} (?:war|waren|wurde|kam|lebte|wohnte)|bevor (?:ich|wir)
    |vor (?:\w+ ){0,2}(?:jahren|jahrzehnten|ewigkeiten)|letztes jahrhundert
    |(?:ich|wir) (?:wohnten?|lebten?|arbeiteten?|studierten?)|(?:wohnte|lebte|arbeitete
    |studierte) (?:ich|wir)
    |(?:war|hatte|hab|habe|bin) (?:ich )?(?:auch )?(?:mal|einmal) (?!wieder|eben|kurz)
    )\b
    |(?<!seit )(?<!ab )\b(?:19\d\d|20[01]\d)\b(?!.{0,60}\bgeboren)
    """,
    takes=(
        "Früher rauchte ich.",
        "Als Kind hatte ich Asthma.",
        "vor drei Jahren zog ich um",
        "2015 war ich in Chile.",
    ),
    leaves=(
        "Ich rauche.",
        "Seit 2015 wohne ich hier.",
        "Als Lehrerin verdiene ich gut.",
        "Ich bin 1985 geboren.",
    ),
)
_MOOD = joined(r"""
    (?:m(?:ü|ue)de|kaputt|fertig|erledigt|genervt|gestresst|traurig|happy|gl(?:ü|ue)cklich|froh
    |sauer|w(?:ü|ue)tend|aufgeregt|nerv(?:ö|oe)s|hungrig
    |satt|durstig|platt|k\.?o|ersch(?:ö|oe)pft|gespannt|neugierig|begeistert|entt(?:ä|ae)uscht
    |ratlos|verwirrt|unsicher|am ende|im stress|gelangweilt|stolz|krank|erk(?:ä|ae)ltet
    |gerade|unterwegs|sp(?:ä|ae)t dran|bereit|wach|da|wieder da|zur(?:ü|ue)ck|dabei|sprachlos|baff
    |dankbar|erleichtert)
""")
# Of these even one of today is to be known.
_WEIGHTY = joined(r"""
    (?:gek(?:ü|ue)ndigt|geboren|geheiratet|gestorben|verstorben|getrennt|verlobt|schwanger|befördert
    |entlassen|verkauft|umgezogen
    |eingezogen|diagnose|diagnostiziert|abgesagt|verschoben|unterschrieben|bestanden|angefangen)
""")
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks, what is done just now",
    rf"""
    ^(?!.*\b{_WEIGHTY}\b)(?:.*?\b)(?:
    (?:dank(?:e|eschön)?|merci|thx|bedanke|dankbar|haha\w*|hihi|lol|xd|grins|puh|uff|mist|juhu|yay
    |boah|krass|ojemine|oje|im ernst\W*$)
    |(?<!ab )(?<!seit )(?<!bis )(?:heute|heut|nachher|vorhin|soeben|morgen|übermorgen)
    |(?<!ich )(?:gleich|gerade eben|grad eben|jetzt (?:gerade|gleich|erst ?mal|mal|muss|geh|mach
    |koch|ess))
    |(?:geh|gehe|fahr|fahre|muss|mach|mache|koch|schau|hol|ess) (?:ich )?(?:jetzt(?! nur\b)|dann|mal|kurz
    |schnell|eben|erst ?mal|noch schnell|noch kurz|los)
    |guten (?:appetit|rutsch)|gute nacht|bis (?:dann|später|bald|nachher|gleich|morgen)|sch(?:ö
    |oe)ne[ns]? (?:tag|abend|wochenende|woche|feierabend|feiertage)
    |(?:ich )?(?:bin|f(?:ü|ue)hle? (?:ich )?mich|war)(?: ich)? (?:(?:so|echt|total|voll|ziemlich
    |super|sehr|ganz|nur|gerade|grad|schon|etwas|bisschen|ein wenig|richtig|mega|wieder|völlig|noch
    |immer) )*{_MOOD}
    |(?:hab|habe|hatte|haben)(?: ich)? (?:\w+ )?(?:kein(?:e|en)?|voll|so|total|riesen|gro(?:ß|ss)en
    |mega|null|bock|hunger)? ?(?:hunger|durst|bock|lust|kopfweh|kopfschmerzen|muskelkater
    |feierabend)
    |mir ist (?:so |gerade |total )*(?:langweilig|kalt|heiß|heiss|schlecht|übel|schwindelig|warm)
    |(?:es |draussen |drau(?:ß|ss)en )?(?:regnet|schneit|gewittert|st(?:ü|ue)rmt|nieselt|sch(?:ü
    |ue)ttet)|wetter|sonne scheint|scheint die sonne|grad celsius
    |(?:liege|sitze|stehe|h(?:ä|ae)nge|warte) (?:ich )?(?:gerade |grad |noch )?(?:auf|im|in|am|vor
    |beim?|an)
    |(?:geweint|gelacht|gefreut|nachgedacht|geg(?:ä|ae)hnt|geguckt|geschaut|gegoogelt|verpennt
    |kapiert|verstanden|kapiere|verstehe|verschlafen|verpasst|vergessen)
    )\b
    """,
    takes=(
        "Danke dir!",
        "Heute Abend gibt es Raclette.",
        "bin so müde",
        "Draußen regnet es.",
        "ich geh mal kurz raus",
    ),
    leaves=(
        "Ich wohne in Ulm.",
        "Seit heute bin ich Vegetarier.",
        "Heute hab ich gekündigt.",
        "Ich trinke morgens Tee.",
    ),
)
# What a sentence has that is no mere fragment, such as an answer: the speaker, or a verb.
_FIRST = joined(r"""
    (?:ich|wir|mich|mir|uns|habe?|haben|bin|mache?|spiele?|gehe?|sammle|fahre?|lerne?|studiere|suche
    |lese|schreibe|koche|kaufe|brauche|liebe|hasse|rauche|nehme|hei(?:ß|ss)e|wohne?|arbeite|esse
    |trinke|mag|zahle|nutze|wiege|lebe|komme|meine?[nmrs]?|unsere?[nmrs]?)
""")
_FINITE = joined(r"""
    (?:ist|sind|war|waren|hatten?|haben|wird|werden|wurden?|kann|k(?:ö|oe)nnen|muss|m(?:ü|ue)ssen
    |soll|sollen|darf|will|mag|hei(?:ß|ss)en?
    |geht|gef(?:ä|ae)llt|geh(?:ö|oe)rt|gewinnt|gibt|ging|gab|kam|kamen|fuhr|zog
    |(?-i:(?!ge\w+t\b)(?!(?:nicht|jetzt|oft|erst|fast|mit|seit|statt|zuletzt|dort|gut|laut|bereit
    |weit|leicht|schlecht|bekannt|nett|hart|alt|kalt
    |acht|meist|selbst|sonst|l(?:ä|ae)ngst|rot|direkt|echt|recht|bitt|insgesamt|h(?:ö|oe)chst|(?:ü
    |ue)berhaupt|vielleicht|verpasst|bestellt|überlebt)\b)[a-zäöüß]{2,}t)
    |(?-i:[a-zäöüß]{2,}te))
""")
DANGLES = Rule(
    "dangles",
    "can't be understood alone: it begins with a word for what was said before, or leaves it out",
    rf"""
    {_BEGIN}(?:
    (?:er|sie(?! (?:k(?:ö|oe)nnen|d(?:ü|ue)rfen) mich)|es|das(?! (?:[a-zäöüß]+e )?(?-i:{CAPITAL}))
    |dies|diese[nrsm]?(?! (?:jahr|woche|monat|sommer|winter|herbst|semester)\b)|ihn|ihm|ihnen
    |sein|seine[nrms]?|ihre?[nrms]?|dort|daher|deshalb|deswegen|damit|daf(?:ü|ue)r|davon|darum
    |dabei|dadurch|danach|daran|darauf|darin|dazu|dar(?:ü|ue)ber|trotzdem|stattdessen
    |letztere[rsnm]?|erstere[rsnm]?|beide[sr]?|ersteres|so(?:was| etwas)|solche[rns]?)\b
    (?! gibt\b.*\bbei uns\b)
    |da (?!ich\b|wir\b)
    |(?:der|die|den|dem) (?:ist|sind|war|waren|hat|haben|wohnt|kann|will|macht|kommt|geht|hei(?:ß
    |ss)t|hatte|wird|muss|ich|habe?|mag|arbeitet|isst|trinkt|lebt|studiert|f(?:ä|ae)hrt|spielt|liebt|hasst|spricht|raucht|sammelt
    |lernt|unterrichtet|leitet|backt|darf|wohnen|arbeiten|leben|haben|z(?:ü|ue)chtet|vertr(?:ä|ae)gt|frisst)\b
    |(?![^,]{{0,30}}, (?:ich|wir|mein|meine|unser|unsere)\b)(?:ist|sind|war|waren|hat|hatte|geht
    |ging|klingt|passt|stimmt|kommt|wird|wurde|macht|schmeckt|l(?:ä|ae)uft|sieht|gibt|kostet|liegt|dauert|reicht
    |h(?:ö|oe)rt|tut|steht|nervt|reicht|funktioniert|hilft|gef(?:ä|ae)llt|freut|k(?:ö|oe)nnen
    |gehört)\b
    |(?:find|finde|mag|kenn|kenne|wei(?:ß|ss)|glaub|glaube|mach|mache|kann|will|brauch|brauche|nehm
    |nehme|hab|habe|seh|sehe|denk|denke|mein|verstehe?) ich\b
    |(?:mir|uns|mich) (?:auch|egal|ist das|wäre|nicht)\b
    |(?:letztes|n(?:ä|ae)chstes|dieses) mal (?:war|waren|ist|sind)\b
    |(?:beim|am) (?:ersten|zweiten|anderen|letzten)\b
    |(?:einer|eine|eins|keiner|keine|manche|andere|alle) (?:davon|von (?:ihnen|denen)|ist|sind
    |war)\b
    )
    |^(?!.*\b(?:{_FIRST}|{_FINITE})\b)
    |^(?![^,]*\b(?:{_FIRST}|{_FINITE})\b)[^,]*, (?:weil|damit|da|denn|wo|wie|dass)\b
    """,
    takes=(
        "Sie wohnt in Rom.",
        "und das ist gut so",
        "Hat mir gut geschmeckt.",
        "Der isst keinen Fisch.",
        "Find ich gut.",
    ),
    leaves=(
        "Die Miete ist hoch.",
        "Meine Schwester wohnt in Rom.",
        "Das neue Auto ist ein Tesla.",
        "Da ich in Ulm wohne, fahre ich Rad.",
        "Ich bin da.",
    ),
)
# "Das Abo kannst du löschen": what is asked for stands first, and is told by nothing but the whole.
_OBJECT_FIRST = joined(r"""
    (?:(?!(?:ist|sind|bin|war|hat|haben?|wird)\b)[^\s,;?]+ ){1,15}(?:kannst|k(?:ö|oe)nntest|darfst|sollst|musst) du[ ]
    (?:(?!(?:mir|uns|mich|was|etwas)\b)(?-i:[a-zäöüß]+) ){0,4}(?-i:[a-zäöüß]+n)\W*$
""")
TURNS = Rule(
    "turns",
    "an assertion of the speaker, and a question or a request after it in the same sentence",
    rf"""
    ^(?!{_OBJECT_FIRST})[^?\n]{{3,300}}?(?:[,;] ?| [-\u2013\u2014]+ | (?=und |kannst du |k(?:ö|oe)nntest du
    |hast du |gib |was ))
    (?P<turn>(?:(?:und|aber|also|dann|jetzt) )?(?:
    (?:was|wie|wo|wer|wann|warum|wieso|welche[rsnm]?|womit|wohin)\b.*\?\W*$
    |(?:was|wie|wo|welche[rsnm]?) (?:kann|soll|sollte|muss|darf|k(?:ö|oe)nnte|gibt|w(?:ä|ae)re|macht
    |mache|koche|esse|empfiehlst|r(?:ä|ae)tst|schenke)\b
    |(?:kannst|k(?:ö|oe)nntest|hast|wei(?:ß|ss)t|magst|w(?:ü|ue)rdest) du\b|k(?:ö|oe)nn(?:en
    |ten) sie\b
    |(?:soll|sollte|kann|darf|muss) ich\b|gibt es\b|(?:irgendwelche |hast du )?(?:ideen|tipps
    |vorschl(?:ä|ae)ge|empfehlungen)\b
    |(?:gib|zeig|such|schreib|mach|nenn|empfiehl|erkl(?:ä|ae)r|hilf|sag) (?:mir|uns)\b|bitte (?!kein|nicht|nie|ohne)\w+
    ))
    """,
    takes=(
        "Ich bin vegan, was kann ich essen?",
        "Wir sind nach Ulm gezogen, kannst du eine Kita suchen",
        "Ich bin 40 und habe Rücken, empfiehl mir Übungen",
    ),
    leaves=(
        "Ich esse alles, aber bitte keine Pilze",
        "Ich mag Tee, und Kaffee.",
        "Das Obst kannst du weglassen.",
        "Das Abo bei der Zeitung kannst du also löschen.",
    ),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"""
    ^\W*(?:(?:ach |ähm? |nee |ne )?(?:nein|nee|ne|halt|moment),? (?:quatsch|warte|halt|moment|stimmt (?:gar )?nicht
    |doch nicht|falsch|ich meinte|das (?:ist|war) (?:mein|falsch|nicht))
    |quatsch|(?:kleiner |(?:war )?nur (?:ein )?|war ein )?(?:scherz|spa(?:ß|ss)|witz)(?=\W*$|,)
    |ich meinte|ich meine natürlich|korrektur|falsch,|sorry,? (?:ich meinte|falsch|das war)
    |stimmt (?:gar )?nicht|vertippt)(?!\w)
    |^\W*(?:nein|nee|äh),? \d
    |^\W*(?:(?:nein|nee?|ok(?:ay)?|aber|so|jetzt),? )*(?:(?:jetzt )?(?:mal )?(?:ganz )?im ernst|ernsthaft|spa(?:ß|ss) beiseite|scherz beiseite)
    (?: jetzt)?(?:[,:]*$|[,:.]* (?=.*\?|(?:wa[sr]|wo|wie\w*|wann|wer|welche\w*|warum|kann|kannst|hilf|sag|gib|such|zeig|ich (?:brauche?|will|suche?))\b))
    """,
    takes=(
        "Spaß beiseite, was kostet das?",
        "Nein, Quatsch, in Bonn.",
        "Kleiner Scherz.",
        "Ich meinte 450 Euro.",
        "Nee, 35.",
    ),
    leaves=("Nein danke.", "Ich meine es ernst.", "Spaß hat es gemacht."),
)

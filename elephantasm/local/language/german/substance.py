# SPDX-License-Identifier: Apache-2.0
"""What a German sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    \b(?:(?P<what>dies(?:e[nmrs]?)?(?! (?:jahr|sommer|winter|woche|monat)\w*)|davon|daran|darauf|darüber|dasselbe|solche[nmrs]?
    |dort|das(?=\W*$|[.;!]| (?:ist|war|geht|klingt|macht|passt)\b)|es(?=\W*$| (?:ist|war|hat|klingt)\b))
    |(?P<who>er|ihn|ihm|seine[nmrs]?)
    |ihnen|ihre[nmrs]?)\b
    """,
    takes=("Ich mag ihn.", "Davon habe ich zwei.", "Das ist gut."),
    leaves=("Dieses Jahr ziehe ich um.", "Das Haus ist alt.", "Ich mag Tee."),
)
NAMES = Rule(
    "names",
    "names something, for which another word may stand later",
    rf"""
    \b(?:ein(?:e[nmrs]?)?|der|die|das|den|dem|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|jede[nmrs]?|zwei|drei|\d+)[ ]
    (?:[\w-]+[ ])*{CAPITAL}\w
    |[a-zäöüß,][ ]{CAPITAL}\w\w
    |^\W*(?!(?:ich|wir|es|das|er|sie|dies\w*|da\w*|dort|und|aber|ja|nein|ok|so|dann|hier|also)\b){CAPITAL}\w+[ ]
    """,
    takes=("Mein Hund ist alt", "Anna sagt", "ich habe Tee"),
    leaves=("Ich mag", "ich war", "Das ist"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    r"""
    \b(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?)\b
    |(?<=[a-zäöüß,] )(?-i:Sie|Ihnen|Ihre[nmrs]?)\b
    """,
    takes=("Du hast recht.", "Das hilft dir.", "Ich danke Ihnen."),
    leaves=("Ich wohne in Bonn.", "Sie wohnt hier.", "Duisburg"),
)
GENERAL = frozenset(
    """
    ahnung alles bisschen chance ding dinge echt eher einfach eindruck ende endlich erfahrung erst etwas fall frage
    freude freue froh fuehle fühle ganz gedanke gefuehl gefühl genau gerade gerne glück grund gut gute guter gutes
    hilfe hilfreich hoffnung idee interessant klar klingt kurz lange leben leicht leider lieber liebe macht mal mehr
    meinung menschen moment möglichkeit neu nett nichts problem punkt recht richtig sache sachen schade schnell schoen
    schön schwer sehr sicher sinn spass spaß spannend stimmt super tag thema toll überhaupt uhr vielleicht viel wahr
    weg weise weiter welt wichtig wirklich wohl wunderbar zeit ziel ziemlich zukunft zusammen
    """.split()
)
SINCE = Rule(
    "since",
    "since when something is so that began a moment ago, and so goes on",
    r"\b(?:seit|ab) (?:heute|gestern|vorgestern|morgen|diese[rmn]? \w+|letzte[rmn]? \w+)(?: (?:früh|morgen|abend|nacht))?\b",
    takes=("Seit heute läuft alles auf Hetzner", "Ab morgen macht das Ana"),
    leaves=("heute bin ich zu Hause", "seit Montag"),
)
OPINION = Rule(
    "opinion",
    "somebody else's word that is put beside what the speaker says himself",
    rf"""
    (?:,|,?[ ](?:und|aber|obwohl|auch wenn))[ ](?=(?:er|sie|alle|(?:mein|unser|der|die|das)\w* (?:\w+ )?\w+|{CAPITAL}\w+)[ ]
    (?:sag\w+|meint?\w*|denk\w+|glaub\w+|findet|finden|behaupte\w+|schwört|schwören)\b[:,]? \w)
    """,
    takes=(
        "Mama ist Hebamme, sie sagt, ich schlafe nie",
        "Ich bin Hebamme, und mein Mann meint, ich schlafe nie",
        "Wir ziehen um, aber Ana findet das doof",
    ),
    leaves=("Ich bin Hebamme, meint mein Mann", "Mein Chef sagt und denkt das"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides",
    r"""
    ^\W*(?:(?:also|so|und|aber|ach|ja|hm|sorry)\b[, ]*)*
    (?:(?:ich|wir|(?:mein|unser|der|die)\w* (?:[\w-]+ )?[\w-]+|\w+) (?:habe?|hat|haben|bin|ist|sind)
    |(?:habe?|hat|haben|bin|ist|sind) (?:ich|wir))
    (?:[ ](?:grad|gerade|jetzt|total|so|sehr|immer noch|noch|heute|leider|ziemlich|etwas|ein bisschen|eine?n?|die|dicke?|starke?n?|hohes|schlimme?n?|\d\d(?:[.,]\d)?(?: Grad)?))*
    [ ](?:Grippe|Fieber|Schnupfen|Husten|Halsschmerzen|Halsweh|Kopfschmerzen|Kopfweh|Bauchweh|Bauchschmerzen|Magen-?Darm\w*|Erk(?:ä|ae)ltung
    |erk(?:ä|ae)ltet|Corona|Migr(?:ä|ae)ne|Kater|Muskelkater|m(?:ü|ue)de|krank|sauer|stinksauer|w(?:ü|ue)tend|genervt|entsetzt|unterwegs|weg|nerv(?:ö|oe)s
    |gestresst|schlecht drauf|schlecht gelaunt|(?:auf|bei) eine[rm] (?!\w*(?:schule|firma|amt|bank|klinik))\w+)\b
    (?!.*\b(?:und|aber|seit|immer|oft|jede\w*|mehr|h(?:ä|ae)ufig|wenn)\b)
    """,
    takes=(
        "Ich hab Fieber, 39 Grad.",
        "Mein Chef ist stinksauer",
        "Meine Frau ist gerade auf einer Hochzeit",
    ),
    leaves=("Ich hab seit Jahren Migräne", "Meine Frau ist Ärztin", "Ich habe einen Hund"),
)
ASIDE = Rule(
    "aside",
    "a condition that only says why something is told, or an expert of whom the speaker knows it",
    r"""
    ,[ ](?:(?:das |so |es )?(?:hat|haben|sagt|sagte|meint|meinte) (?:mir |uns )?(?:der|die|mein|meine|unser|unsere) |laut (?:\w+ )?|nach \w+ )(?:\w*(?:arzt|(?:ä|ae)rztin|doktor|hebamme|physio|therapeutin|therapeut)|\w+log(?:e|in)|tierklinik)
    (?: (?:mir|uns|so|es|auch|gesagt|gemeint|festgestellt|best(?:ä|ae)tigt|empfohlen|verordnet|verschrieben|diagnostiziert))*\W*$
    |^\W*(?:nur )?falls (?:du|es|das|dich|jemand|ihr)\b[^,:]{0,30}[,:][ ]?
    |,?[ ](?:nur )?falls (?:(?:es|das|du)\b[^,.]{0,30}\b(?:geht|fragst|suchst|vorschl(?:ä|ae)gst|kochst|planst)|
    (?:das|es|dich|du|ihr|sie)\b[^,.]{0,20}\b(?:wichtig|hilft|interessier\w+|fragst|brauchst
    |relevant|weiterhilft|wissen|wundert)\b(?: (?:wird|ist|willst|musst))?
    |(?:jemand|wer|man|die|der|das)\b[^,.]{0,20}\bfrag(?:t|en)(?: sollten?)?
    |(?:du|ihr)\b(?![^,.]*\b(?:willst|magst|möchtest|kannst|kommst|hast|bist|gehst|bleibst)\W*$)[^,.]*st
    )\W*$
    """,
    takes=(
        "ich bin allergisch gegen Latex, falls das mal wichtig wird",
        "falls du mal fragst: ich hab Rheuma",
        "Ich vertrage keine Milch, sagt mein Arzt",
        "Mein Konto ist bei der GLS, falls du mal etwas überweist",
        "Verheiratet bin ich seit 1981, falls die im Krankenhaus fragen",
    ),
    leaves=(
        "Ich bin da, falls es regnet",
        "Ich gehe mit, falls du Zeit hast",
        "Falls ich umziehe, rufe ich an",
    ),
)
REALITY = Rule(
    "reality",
    "what comes before that which is so, where the rest is only imagined, or said by others",
    r"""
    ^(?!\W*(?:[\w']+ ){0,2}(?:angenommen|nehmen wir|nimm|stell\w* (?:dir|euch|wir)|sagen wir|hypothetisch|theoretisch|was w(?:ä|ae)re)\b)(?!.*\b(?:spa(?:ß|ss)|scherz\w*|witz)\b)(?:(?!\W*(?:wenn|falls|sobald)\b(?!.*\b(?:w(?:ü|ue)rde\w*|w(?:ä|ae)re\w*|h(?:ä|ae)tte\w*|k(?:ö|oe)nnte\w*|z(?:ö|oe)ge\w*|ginge\w*|bliebe\w*|k(?:ä|ae)me\w*)\b)).{4,}?
    (?:(?:[,;]|[ ][-\u2013\u2014])[ ](?:aber|doch|jedoch|allerdings) (?=(?:ich|wir|mein\w*|unser\w*)\b)
    |[,;] (?=(?:aber |doch )?(?:in wirklichkeit|tats(?:ä|ae)chlich|nur|leider|dabei|stattdessen) [^\W\d_]+ (?:ich|wir|mein\w*|unser\w*)\b))
    |.{4,}?(?:[,;]|[ ][-\u2013\u2014])[ ](?:aber |doch )?(?=(?:derzeit|momentan|im moment|zurzeit|vorerst|einstweilen|erst ?mal|bis dahin|so lange) [^\W\d_]+ (?:ich|wir|mein\w*|unser\w*)\b|(?:ich|wir) [^\W\d_]+ (?:ja |halt |jetzt )*(?:schon |auch schon )?seit\b))
    """,
    takes=(
        "Ich würde umziehen, aber ich bin Pfleger",
        "Ich ginge, nur habe ich zwei Kinder",
        "wenn es klappt ziehen wir um, vorerst bleiben wir in Husum",
        "wenn ich gewinne hör ich auf, aber ich fahre seit 9 Jahren Bus",
    ),
    leaves=("Angenommen, ich verdiene gut, aber ich bin ledig", "Aber ich bin Pfleger"),
)
DENIES = Rule(
    "denies",
    "words before a fact that only turn from what was said or dreamt before it",
    r"""
    ^\W*(?:(?:das ist )?(?:(?:kompletter|totaler|reiner|v(?:ö|oe)lliger|absoluter) )?(?:bl(?:ö|oe)dsinn|unsinn|schwachsinn|humbug|mumpitz)|von wegen|(?:ganz und )?gar nicht wahr|keine spur|nicht die spur|i wo|ach was)[,.!: \u2013\u2014-]+(?=\w)
    """,
    takes=("Von wegen, wir haben einen Hof", "Blödsinn, wir sind Mitbewohner"),
    leaves=("Blödsinn.", "So ein Unsinn, sagt er"),
)
DOUBTS = Rule(
    "doubts",
    "what the speaker may do or wants besides: what stands before it is so all the same",
    r"""
    (?<!schwöre)(?<!weiß)(?<!wette)(?<!droht)(?<!warnt)(?<!besteht darauf)
    (?:,|,?[ ](?:aber|und|doch))[ ](?=(?:
    (?:(?:ich|wir|er|sie|den|die|das)[ ])?(?:w(?:ü|ue)rde|k(?:ö|oe)nnte|m(?:ö|oe)chte|sollte|m(?:ü|ue)sste|h(?:ä|ae)tte|(?:ü|ue)berlege|hoffe|will|wollen)(?:n|st)?\b
    |(?:vielleicht|viell?eicht|m(?:ö|oe)glicherweise|eventuell|wahrscheinlich|hoffentlich|vermutlich|wom(?:ö|oe)glich)[ ]\w+ \w
    |ohne (?:die|das|den|dich|ihn|ihr|sie|es|mein\w* \w+)[ ](?:w(?:ä|ae)re?|h(?:ä|ae)tte|k(?:ö|oe)nnte|w(?:ü|ue)rde)\b
    )(?!.*\b(?:scherz|spa(?:ß|ss)|witz|haha\w*|lol|oder (?:auch )?nicht|k(?:ö|oe)nnte ich)\b))
    """,
    takes=(
        "Ich habe einen Laden, vielleicht verkaufe ich ihn",
        "Ich bin Bäckerin, würde aber lieber malen",
        "Ich nehme die App Ruhe, ohne die wär ich wach",
    ),
    leaves=("Ich habe Corona, vielleicht", "Vielleicht verkaufe ich den Laden"),
)
MEANT_FOR = Rule(
    "meant for",
    "says that something asked about is for the speaker's own work or group",
    r"""
    ^\W*(?:(?:\w+[,.!]? ){0,2}\w+[,.!] )??(?P<from>(?:(?:das|es|dies|alles) )?(?:ist|brauche? ich) (?:das |es )?f(?:ü|ue)r (?:mein|unser)\w* (?:\w+e[nr]? )?(?:\w*(?:betrieb|firma|laden
    |gesch(?:ä|ae)ft|shop|b(?:ü|ue)ro|praxis|kanzlei|studio|salon|werkstatt|atelier|agentur|klinik|apotheke|schule|klasse|kurs|hof|hotel|kneipe|caf[eé]|gasthaus|restaurant
    |verein|chor|band|gemeinde|kita|mannschaft|team|unternehmen)|\w{3,}erei)s?\b
    (?! (?:morgen|heute|am|auf)\b))
    """,
    takes=("Danke. Das ist für meinen Malerbetrieb.", "Ist für meine Schreinerei, wir sind sechs"),
    leaves=("Ist für meine Schwester.", "Das ist für mein Referat"),
)
MOODS = Rule(
    "moods",
    "how the speaker is just now, before a clause in which he tells something else of himself",
    r"^\W*(?:(?:ich bin|bin|wir sind)(?: [\w-]+){1,7}?,?(?: und| aber)?|(?:das |ach )?(?:stimmt (?:so |gar )?nicht|(?:ist )?(?:doch )?(?:quatsch|unsinn|bl(?:ö|oe)dsinn|falsch|gelogen|nicht wahr)),) (?=(?:(?:ich|bin|wir) \w|\w+ bin ich\b)(?!.*\b(?:jetzt|gleich|mal|erst|ins bett|schlafen|nach hause|heim)\b))",
    takes=("Ich bin müde, ich bin Linkshänderin", "Ich bin fertig und Linkshänder bin ich auch"),
    leaves=("Ich bin Linkshänder", "Ich bin müde, ich gehe ins Bett"),
)
KEPT_AT = Rule(
    "kept at",
    "where a thing is kept that one looks for one day",
    r"""
    ^\W*(?:(?:also|und|übrigens|ach|merk dir)\b[,: ]*)*(?:(?:der|die|das|mein\w*|unser\w*|sein\w*|ihr\w*) )?(?:[^\W\d_]+ ){0,2}?
    (?:[^\W\d_]*(?:schl(?:ü|ue)ssel|p(?:a|ä)sse?|pass|ausweis|urkunden?|papiere|unterlagen|dokumente?|testament|police|vertrag|karte|karten|ladeger(?:ä|ae)t|taschenlampe|fernbedienung|quittung(?:en)?|anleitung|fotos?|album|schmuck|sicherungskasten|werkzeugkasten|leiter|passw(?:o|ö)rte?r?|festplatte|bargeld|verbandskasten))[ ]
    (?:ist|sind|liegt|liegen|h(?:ä|ae)ngt|h(?:ä|ae)ngen|steckt|stecken|steht|klebt)(?: (?:immer|noch|jetzt))?[ ]
    (?:in|im|unter|unterm|hinter|hinterm|auf|oben|(?:ü|ue)ber|an|am|neben)[ ]
    [^.!?]{0,40}?[^\W\d_]*(?:schublade|schrank|regal|kiste|kasten|karton|dose|glas|topf|blumentopf|tresor|safe|schuppen|garage|keller|speicher|dachboden|handschuhfach|matte|haken|sekret(?:ä|ae)r|kommode|truhe|ordner|mappe|koffer|vase|heizung|treppe|stein|gefriertruhe)\b
    """,
    takes=(
        "der Ersatzschlüssel liegt unter dem blauen Blumentopf",
        "Mein Pass ist in der obersten Schublade vom Sekretär",
    ),
    leaves=("Der Schlüssel ist weg", "Der Pass ist in der Post", "Wo liegt der Schlüssel?"),
)

# SPDX-License-Identifier: Apache-2.0
"""Whom German sentences name, and the words that stand for them in the next ones.

Who is a man and who a woman is told by the noun and by what stands before it: "meine Tante" is
no "er". What has the same gender and is nobody is a rival: "einen Laptop" is an "er", too.
"""

from __future__ import annotations

from ..rules import Rule, joined

_NOUN = r"(?-i:[A-ZÄÖÜ][\w-]+)"
_ADJECTIVE = r"(?:(?!(?:mein|unser|ein|sein|ihr|dein)\w*\b)[^\W\d_]+e[nrms]? )?"
_HIS, _HERS, _THEIRS = (
    rf"\b(?:{one}) {_ADJECTIVE}"
    for one in (
        "(?:mein|unser|ein)(?:en|em)?|'?ne[nm]",
        "(?:mein|unser|ein)er?|(?:meine|unsere|eine)r?|'?ne",
        "(?:meine|unsere)n?|zwei|drei",
    )
)
# Words for men and boys, and for animals that are an "er"; compounds are, too: "Stiefbruder".
_MEN = joined(r"""
    (?:[\w-]{0,12}(?:vater|papa|bruder|onkel|sohn|mann|freund|partner|chef|nachbarn?|kollegen?|mitbewohner|lehrer|trainer|arzt|therapeuten?|kunden?|hund|kater|mieter)
    |vati|opa|gro(?:ß|ss)papa|cousin|vetter|neffen?|(?:ur)?enkel|schwager|verlobter|kumpel|boss|professor|tutor|anwalt|steuerberater|friseur
    |klempner|elektriker|g(?:ä|ae)rtner|azubi|lehrling|praktikanten?|mentor|assistenten?|babysitter|pfleger|g(?:ö|oe)tti|jungen?|welpen?|hengst
    |wallach|hamster|wellensittich|papagei|(?:j(?:ü|ue)ngst|(?:ä|ae)ltest|klein|gro(?:ß|ss))er)
""")
_WOMEN = joined(r"""
    (?:[\w-]{0,12}(?:mutter|mama|schwester|tochter|frau|tante|oma)|mutti|mami|gro(?:ß|ss)mama|cousine|nichte|verlobte|gotte|h(?:ü|ue)ndin|katze|stute
    |hebamme|(?:j(?:ü|ue)ngst|(?:ä|ae)ltest|klein|gro(?:ß|ss))e
    |(?!medizin|disziplin|\w*vitamin|urin)[^\W\d_]{3,}in)
""")
_MANY = joined(r"""
    (?:[^\W\d_]{0,7}(?:eltern|geschwister|br(?:ü|ue)dern?|schwestern|s(?:ö|oe)hnen?|t(?:ö|oe)chtern?|kindern?|jungs|m(?:ä|ae)dels)|zwillingen?|enkeln?
    |tanten|onkeln?|cousins|cousinen|neffen|nichten|nachbarn|mitbewohnern?|kollegen|freunden?|chefs|katzen|hunden?|vermietern?)
""")
_CHILDREN = r"(?:[^\W\d_]{0,8}kind|baby|m(?:ä|ae)dchen|pferd|kaninchen|meerschweinchen)"
# What somebody does who is met or heard of: a name before it is that of a person.
_MET = joined(r"""
    (?:telefoniert|gesprochen|geredet|getroffen|angerufen|kennengelernt|eingeladen|gechattet|verabredet|unterwegs|wiedergesehen|gesehen
    |gegessen|essen|besucht|geschrieben|geheiratet|gefragt|geholfen|abgeholt|begleitet|vorgestellt|mitgebracht|gefeiert|umgezogen)\b
""")
_DOES = joined(rf"""
    (?:(?:ist|hat|war|rief|schrieb|ruft)(?= (?:[\w-]+ ){{0,4}}(?:{_MET}|an\W*$|da\W*$|hier\W*$|zu besuch|zur(?:ü|ue)ck|schwanger|krank|vorbei))
    |(?:kommt|heiratet|zieht|fragt|hilft|feiert|wohnt|arbeitet|studiert|meldet sich|hat geburtstag))\b
""")
# Written with a capital, and nobody's name.
_NO_NAME = joined(r"""
    (?:ich|du|er|sie|es|wir|ihr|man|wer|was|wo|wie|der|die|das|den|dem|ein\w*|kein\w*|dies\w*|jed\w+|mein\w*|unser\w*|dein\w*|sein\w*|ihre\w*|hier|dort
    |da|jetzt|heute|gestern|morgen|niemand|jemand|alle\w*|viele|nichts|wenn|und|aber|nur|auch|schon|noch|so|dann|leider|endlich|damals|vorhin
    |geburtstag|urlaub|besuch|kuchen|kaffee|tee|essen|blumen|fu(?:ß|ss)ball|klavier|zeit|lust|angst|arbeit|schule|uni|corona|grippe|fieber|hause|weihnachten|ostern
    |bescheid|feierabend|ferien|silvester|freunden?|familie|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
    |\w+(?:ung|heit|keit|schaft|tum|tion|tag|abend|woche|jahr|feier|zeit))\b
""")
_NAME = rf"(?!{_NO_NAME}){_NOUN}"
# "Tante Greta", where nobody else can be meant by "Greta": "hat meine Tante Paula besucht" is open.
_CALLED = joined(rf"""
    (?:,? {_NAME}(?=\W*$|[,(]| (?:telefoniert|gesprochen|geredet|getroffen|angerufen|gechattet|verabredet|unterwegs|gegessen|essen|und ich|da|hier|zu besuch|vorbei)\b))?
""")
_CALLED_FIRST = rf"(?: {_NAME}(?= (?-i:[a-zäöü]+)\b))"
# "Meine Chefin heißt Petra" names one.
_IS = rf"(?:,? (?:die |der )?(?:hei(?:ß|ss)t|ist|namens) {_NAME}(?: hei(?:ß|ss)t)?)?"
# Where somebody is, and when, nothing more is told of.
_NO_PLACE = "".join(
    rf"(?<!\b{one} )" for one in "in auf an vor bei aus nach von mit zu über durch um für".split()
)
# What is sought for somebody is no "she".
_THING = rf"(?!(?:idee|frage|hilfe|empfehlung|nachricht|feier|party|reise|tipp|rat|(?:ü|ue)berraschung)){_NOUN}"
REFERENTS = Rule(
    "referents",
    "a man (`he`), a woman (`she`), several (`they`), a child (`child`) or a name (`who`) that the \
next sentence may speak of in a small word; or what else may be meant by one (`no_...`)",
    rf"""
    \b(?P<no_one>(?:(?:ein|der|die|das|den|dem|mein)(?:e[nmr]?)? )?[^\W\d_]{{0,15}}(?:geschichte|roman|film|serie|gedicht|m(?:ä|ae)rchen|spiel|figur|rolle)(?:n|s)?\b)
    |(?:^\W*{_HIS}(?P<he>{_MEN}{_CALLED_FIRST})
    |^\W*{_HERS}(?P<she>{_WOMEN}{_CALLED_FIRST})
    |{_HIS}(?P<he_2>{_MEN}\b{_CALLED})
    |{_HERS}(?P<she_2>{_WOMEN}\b{_CALLED})
    |{_THEIRS}(?P<they>{_MANY}\b)
    |\b(?:mein|unser|ein)(?:em)? {_ADJECTIVE}(?P<child>{_CHILDREN}\b{_CALLED})){_IS}
    |\b(?P<no_he>(?:seine?[nm]?|ihre?[nm]?|deine?[nm]?|der|den|dem) {_ADJECTIVE}{_MEN}\b)
    |\b(?P<no_she>(?:seiner?|ihrer?|deiner?|seine|ihre|die|der) {_ADJECTIVE}{_WOMEN}\b)
    |\b(?P<no_they>(?:viele|alle|einige|\d+) {_ADJECTIVE}{_NOUN})
    |{_NO_PLACE}\b(?P<no_he_they>(?:(?:den|einen|deinen|seinen|ihren|meinen|unseren)|(?:^\W*|(?<=\bist )|(?<=\bwar ))(?:der|ein|dein|sein|ihr|mein|unser)) {_ADJECTIVE}{_THING})
    |{_NO_PLACE}\b(?P<no_she_they>(?:eine|'?ne|die|deine|seine|ihre|meine|unsere) {_ADJECTIVE}{_THING})
    |^\W*(?P<who>{_NAME}) (?={_DOES})
    |\b(?:mit|bei|von) (?P<who_2>{_NAME})(?: {_NOUN})? (?={_MET})
    |\b(?:ich|wir|habe?|haben|gestern|heute|wieder|sonntag|samstag|kürzlich|neulich) (?P<who_3>{_NAME}) (?={_MET})
    |(?<=[a-zäöüß] )(?P<no_one_2>{_NAME}) (?={_MET})
    |\b(?:mit|und|von|bei|oder|f(?:ü|ue)r) (?P<no_one_3>{_NAME})
    |\b{_MEN} (?P<no_he_3>{_NAME})|\b{_WOMEN} (?P<no_she_3>{_NAME})
    """,
    takes=(
        "Hab meine Tante Greta getroffen",
        "mit Sabine gesprochen",
        "unser Hund",
        "Anna zieht um",
    ),
    leaves=("Ich wohne in Bonn.", "Heute regnet es", "so ein Haus"),
)
_ONE = joined(r"""
    (?:ist|hat|war|wird|wurde|kann|muss|mag|darf|soll|will|wei(?:ß|ss)|(?-i:(?!(?:nicht|jetzt|oft|erst|seit|selbst|kostet|dauert|gilt|öffnet|schließt|funktioniert|beginnt um|gehört mir)\b)[a-zäöüß]{2,}te?))\b
""")
_SEVERAL = r"(?:sind|waren|(?-i:(?!(?:den|einen|neuen|kleinen|alten|beiden)\b)[a-zäöüß]{2,}en))\b"
# What somebody has of whom is spoken; "Ihre Antwort" may be that of the listener.
_HAS = joined(rf"""
    (?:{_ADJECTIVE}(?:{_MEN}|{_WOMEN}|{_MANY}|{_CHILDREN}|name|geburtstag|(?:telefon|handy)?nummer|adresse|beruf|job|hobby|laden|firma|praxis|lieblings\w+))\b
""")
REFERS = Rule(
    "refers",
    "a word for a man (`he`), a woman (`she`) or several (`they`) who were named before, or for \
what is his (`his`), hers (`her`) or theirs (`their`)",
    rf"""
    \b(?:(?P<he>er|der)(?= {_ONE})|(?P<she>sie|die)(?= {_ONE})|(?P<they>sie|die)(?= {_SEVERAL})
    |(?P<his>seine?)(?= {_HAS})|(?P<her>ihre?)(?= {_HAS}))
    """,
    takes=("Er wohnt hier", "und die heißt Mia", "Ihr Hund heißt Rex", "Sie sind Lehrer"),
    leaves=(
        "Die Suppe ist warm",
        "Der Hund bellt",
        "Ihre Antwort war gut",
        "Sie",
        "Sie kostet viel",
    ),
)
# How each is named: without its article it says of whom it is.
NAMED = {"he": "mein {}", "she": "meine {}", "they": "meine {}", "child": "mein {}"}
# How it is told whose something is.
WHOSE = "{}s"
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*\b(?:wenn|falls|ob|sofern|angenommen|\w*traum\w*|tr(?:ä|ae)um\w*|getr(?:ä|ae)umt|stell|vorstellen|scherz|spa(?:ß|ss)|roman|geschichte)\b)(?=.*\b(?:mein|unser)(?:e[nmr]?)? )
    .*\b(?:(?:ich|wir) (?:m(?:ö|oe)chten?|will|wollen|w(?:ü|ue)rden?|h(?:ä|ae)tten?|(?:ü|ue)berlege)|(?:m(?:ö|oe)chten?|will|wollen|w(?:ü|ue)rden?|(?:ü|ue)berlege) (?:ich|wir))\b
    """,
    takes=(
        "Ich möchte meinem Neffen etwas schenken.",
        "Meine Oma will ich am Sonntag besuchen.",
    ),
    leaves=(
        "Wenn ich kann, will ich meine Oma besuchen.",
        "Ich will einen Hund.",
        "Ich würde gern gehen.",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:(?:und|also|hey)\b,? )?(?:das|dies|hier)(?: hier| da)? (?:ist|sind) (?:(?:ü|ue)brigens |hier |also |auch )?(?:mein|unser)e? ",
    takes=(
        "Das ist meine Schwester.",
        "Und das hier ist mein Hund.",
        "Hier sind meine Eltern.",
    ),
    leaves=(
        "Das ist gut.",
        "Ist das meine Tasche?",
    ),
)
BARE = Rule(
    "bare",
    "begins with what somebody did or does, and does not say who",
    r"""
    ^\W*(?:(?:und|aber|jetzt|dann|inzwischen) )?(?:hat|hatte|ist|war|geht|kommt|macht|will|kann|darf|muss|mag|isst|trinkt|wohnt|lebt|arbeitet|studiert|lernt
    |spielt|fährt|zieht|sucht|bekommt|kriegt|hasst|liebt|schläft|spricht|heiratet|wird|ging|kam|zog|bekam|wurde)[ ](?!du\b|er\b|sie\b|es\b|das\b|ja\b)[^?]*$
    """,
    takes=("Hat ein Haus in Perth gekauft.", "wohnt jetzt in Kolding"),
    leaves=("Er hat ein Haus gekauft.", "Hat er ein Haus?", "Ist das schön"),
)

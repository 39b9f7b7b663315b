# SPDX-License-Identifier: Apache-2.0
"""German clauses: whom they are about, and how they are denied."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .parts import DAY, GREETING, MONTH, WEEKDAY
from .parts import RECENTLY as RECENTLY

_I = "(?:ich|wir)"
_MY = "(?:meine?[nmrs]?|unsere?[nmrs]?)"
# Forms of the speaker's verbs, which need no "ich".
_VERB = joined(r"""
    (?:bin|habe?|haben|wohne?n?|lebe?n?|arbeite?n?|studiere?n?|lerne?n?|fahre?n?|spiele?n?|esse?n?
    |trinke?n?|nehme?n?|nutze?n?|zahle?n?|verdiene?n?|wiege?n?|hei(?:ß|ss)e?n?|spreche?n?|rauche?n?
    |mag|sammle|jobbe|gehe?n?|mache?n?)
""")
# Of a sentence that no rule of facts takes these tell what it says by its words, so that a later
# one that names them can end it.
PLAIN = Rule(
    "plain clause",
    "tells something that is so; `o` is whom it is about, if not the speaker",
    rf"""
    ^(?!.*\b(?:wenn|falls|ob|w(?:ü|ue)rde\w*|k(?:ö|oe)nnte\w*|sollte\w*|h(?:ä|ae)tte\w*
    |w(?:ä|ae)re\w*|vielleicht|wahrscheinlich|au(?:ß|ss)er)\b)
    (?:(?P<o>{_MY} [\w-]+(?: {CAPITAL}[\w-]+)*(?! und ich\b)
    |{CAPITAL}[\w-]+(?= (?:ist|hat|mag|kann|muss|darf|\w{{2,}}t)\b(?! (?:ich|wir)\b)))[ ])?
    (?=.*\w)
    """,
    takes=("Ich esse Fleisch", "Mein Boot braucht einen Mast", "Mittwochs spiele ich Tennis"),
    leaves=("Wenn ich Fleisch esse", "Ich würde Fleisch essen", "Vielleicht esse ich das"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"\b(?:nicht|nie|niemals|keinesfalls|keine?[nmrs]?)\b",
    takes=("Ich esse nicht gern Fleisch", "Ich esse kein Fleisch", "Ich wohne nie mehr dort"),
    leaves=("Ich esse Fleisch", "ein Knoten", "mehr Fleisch"),
)
NO_MORE = Rule(
    "no more",
    "says that what was so, or was planned, is so no more",
    r"\b(?:nicht|nie|keine?[nmrs]?)\b.*\b(?:mehr|l(?:ä|ae)nger)\b|\b(?:doch|nun doch|jetzt doch) nicht\b",
    takes=("Ich laufe nicht mehr", "Wir haben keine Katze mehr", "Wir fliegen doch nicht"),
    leaves=("Ich laufe nicht", "Ich will mehr", "Das ist doch gut"),
)
REASON = Rule(
    "reason",
    "here ends what a clause denies, and something else begins",
    r"[,;:(]| wegen | weil | denn | und | seit | - ",
    takes=("Ich laufe nicht mehr, das Knie", "Ich laufe nicht mehr wegen dem Knie"),
    leaves=("Ich laufe nicht mehr", "Wendland"),
)
UNTIL = Rule(
    "until",
    "says until which day it holds",
    r"\bbis (?:zu[mr] |einschlie(?:ß|ss)lich )?(?P<v>(?:(?:Anfang|Mitte|Ende) )?(?:\d{1,2}\.|n(?:ä|ae)chste|(?-i:[A-ZÄÖÜ]))[^,;]{2,30})",
    takes=("Ich mache bis Ende März einen Kurs", "Ich bin bis zum 5. Mai in Rom"),
    leaves=("Ich bin bis heute froh", "bis dann"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("nicht nie niemals kein keine keinen keinem keiner keines".split())
# They change nothing of what is said.
HARMLESS = frozenset(
    """
    kann können will wollen muss müssen darf mag möchte soll weiß glaube finde bin bist ist sind war habe hab haben hat ein eine einen einem einer der die das den dem
    des mehr länger doch noch auch jetzt nun wieder immer schon gerade inzwischen mittlerweile
    eigentlich halt ja leider aber und also seit es mich mir uns zur zum zu in im am an auf nach ins
    """.split()
)
VERB_LAST = Rule(
    "verb last",
    "tells a reason of which the verb stands last: `what` stands between `who` and the `verb`",
    rf"""
    ,[ ](?:weil|da|seit|seitdem) (?P<who>{_I}|{_MY} [\w-]+)
    (?:[ ](?P<what_2>[^,;.!?]{{1,80}}?) (?P<verb_2>{_VERB}) und)?
    [ ](?P<what>[^,;.!?]{{1,80}}) (?P<verb>[^\W\d_]+)[ ]?(?:$|[,;.!?…])
    """,
    takes=(
        "Ich brauche einen Arzt, weil wir jetzt in Bonn wohnen.",
        "Mir geht es besser, seit ich bei Bosch aufgehört habe",
    ),
    leaves=("Ich bleibe, weil es regnet.", "Ich hoffe, dass ich dort wohne.", "Ja, da wohne ich"),
)
_GREETED = Rule(
    "greeted",
    "begins with a greeting, which a sign is to stand behind; group 1",
    rf"^({GREETING})[ ,.!:-]+(?=\w)",
    takes=("Hallo zusammen ich bin Kim", "Moin, ich bin Kim"),
    leaves=("Halloween ist bald", "Hi!"),
)
_NUMBER = joined(r"""
    (?:\d{1,2}|einem|einer|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zehn|ein paar|einigen)
""")
_SINCE = joined(rf"""
    (?:ab (?:heute|jetzt|sofort)
    |seit(?: dem| der| letzte[mnr]| diese[mnr]| anfang| mitte| ende){{0,2}} (?:kurzem|heute|gestern
    |jetzt|sofort|{_NUMBER} (?:tag|woche|monat|jahr)e?n?|{DAY}|{MONTH}|woche|monat|jahr|sommer
    |winter|herbst|frühling|fruehling|ostern|weihnachten|pfingsten|\d{{4}})
    (?: \d{{4}}| letzter woche)?)
""")
_ADVERB = joined(rf"""
    (?:jetzt|nun|jetz|jz|inzwischen|mittlerweile|derzeit|aktuell|zurzeit|zur zeit|momentan|im moment
    |gerade|(?:ü|ue)brigens|auch|immer noch|noch immer|nur noch|noch|schon|bereits|neuerdings
    |erst ?mal|vorerst|vor(?:ü|ue)bergehend|zun(?:ä|ae)chst|endlich|leider|ja|n(?:ä|ae)mlich|hauptberuflich|hauptsächlich|offiziell|einfach|immer
    |(?:in )?(?:vollzeit|teilzeit)|eh|dort|außerdem|ausserdem|doch|stattdessen|statt dessen
    |(?-i:fest|halt|grad)|{_SINCE})
""")
_OPENER = joined(r"""
    (?:also|ach(?: ja)?|(?:ü|ue)brigens|naja|ja|nein|n(?:ö|oe)|okay|ok|und|aber|oder|so|tja|oh|btw
    |fyi|wie gesagt|(?:kurzes |kleines )?update|(?:nur )?(?:kurz )?zur info|info|neuigkeiten
    |gute nachrichten|au(?:ß|ss)erdem|ps|weil|denn|da|dann|(?:kleine )?korrektur|stimmt)
""")
# Written with a capital within a sentence: a noun, a name or a title.
_NOUN = "(?-i:(?!(?:Voll|Teil)zeit)[A-ZÄÖÜ][a-zäöüß])"
_NOTHING = Rule(
    "nothing",
    "changes nothing of what is told: opens a clause, or is an adverb or since when it is so",
    rf"""
    (?:^|(?<=[,;:.!] )|(?<= und ))(?:{_OPENER}\b[ ,.!:-]*)+
    |(?:^|(?<=[.:!] )|(?<![\w'-])(?!{_NOUN})){_ADVERB}(?: |(?=\W*$|[,;:!.)] ))
    """,
    takes=("Also, ich wohne in Ulm", "Ich wohne seit Mai in Ulm", "Ich wohne in Ulm, leider."),
    leaves=("Auf dem Fest", "Das Lied ist Noch da", "Ich wohne wieder in Ulm", "Jahre"),
)
_AGO = Rule(
    "ago",
    "tells when something happened, not long ago",
    rf"""
    (?<!\w)(?:(?:letzte|vorige|vergangene|diese)[nrms]? (?:woche|monat|jahr|sommer|winter|herbst
    |fr(?:ü|ue)hling|{WEEKDAY})
    |(?:vor)?gestern|heute|soeben|k(?:ü|ue)rzlich|neulich|vor kurzem|am wochenende
    |vor {_NUMBER} (?:tag|woche|monat)e?n?)(?!\w)
    """,
    takes=("Letzte Woche war ich da", "Ich war gestern da", "vor drei Wochen"),
    leaves=("Vor Jahren war ich da", "letzte Chance", "Gesternchen"),
)
_ON_A_DAY = Rule(
    "on a day",
    "tells on which day something happened; or when it always is, or will be",
    rf"(?<!\w)(?:am {DAY}|im {MONTH}|zum (?:{DAY}|monatsende|jahresende))(?!\w)",
    takes=("Ich war am 3. Mai da", "Am Montag war ich da", "zum Jahresende"),
    leaves=("am Montagabend", "im Maien", "am Abend"),
)
# Before rules search a clause, it is made simpler in these ways, one after the other.
SIMPLER = ((_GREETED, r"\1, "), (_NOTHING, ""))
# Rules that do not ask for a day find `RECENTLY` in the place of these; the others, the day.
TIMES = (_AGO, _ON_A_DAY)

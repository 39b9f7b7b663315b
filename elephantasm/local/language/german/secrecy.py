# SPDX-License-Identifier: Apache-2.0
"""How one says in German that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:ups|huch|hoppla|oh|ach|mist|sorry|oje|nein|also|und|aber|verdammt|schei(?:ß|ss)e|ähm|äh|hm+|moment|mensch|oh gott|na ja
    |naja|eigentlich|entschuldigung)\b\W*)*
""")
# After a promise, nothing but that: "das für mich zu behalten", "es keinem zu sagen".
_SECRET = joined(r"""
    (?=.*\b(?:behalten|behalte|sagen|sage|erz(?:ä|ae)hlen|erz(?:ä|ae)hle|\w*zusagen|\w*zuerz(?:ä|ae)hlen|verraten|verrate|schweigen|reden|mund|klappe|dichtzuhalten|geheim\w*)\b)
    (?:\b(?:dass|das|es|ich|dar(?:ü|ue)ber|davon|nichts|nicht|niemand(?:em|en)?|keine[mnr]?|menschen|seele|f(?:ü|ue)r|mich|zu|behalten|behalte
    |sagen|sage|erz(?:ä|ae)hlen|erz(?:ä|ae)hle|weiterzusagen|weiterzuerz(?:ä|ae)hlen|verraten|verrate|schweigen|reden|den|die|mund|klappe
    |halten|halte|dichtzuhalten|geheim|geheimzuhalten|werde|w(?:ü|ue)rde|soll|solle?|darf|wem|mit|nie|unbedingt)\b\W*)+
""")
_WHO = rf"(?:er|sie|(?:mein|meine) \w+|(?-i:{CAPITAL}\w+))"
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:ich |das |wir )?(?:habe?|hatte|musste|haben|hatten)(?: ich)?(?: (?:ihr|ihm|ihnen|es|ja|doch|aber|(?:meine[mr]) \w+|(?-i:{CAPITAL}\w+)))*[ ]
    (?:versprochen|geschworen|versprechen|schw(?:ö|oe)ren)(?:\W*$|[ ,]+{_SECRET})
    |{_WHO} (?:hat|hatte) mich (?:schw(?:ö|oe)ren lassen|gebeten|versprechen lassen|angefleht),?[ ]{_SECRET}
    |{_WHO} (?:hat|hatte) (?:mir )?gesagt,? ich (?:soll|solle|darf|d(?:ü|ue)rfe)[ ]{_SECRET}
    |(?:ich )?(?:soll|sollte|darf|durfte)(?: ich)?(?: (?:ja|doch|eigentlich|das|es|dar(?:ü|ue)ber|davon))*[ ]
    (?:niemand(?:em)?|keinem|nicht|f(?:ü|ue)r mich)(?: (?:sagen|erz(?:ä|ae)hlen|weitersagen|weitererz(?:ä|ae)hlen|verraten|reden|behalten))+
    |(?:das|es) (?:darf|durfte|sollte|soll|braucht|kann)(?: (?:ja|doch|eigentlich|noch|gar|ja noch))* (?:keiner|niemand)(?: (?:wissen|erfahren|h(?:ö|oe)ren))
    |(?:das|es) (?:sollte|soll|muss|musste)(?: (?:ja|doch|eigentlich|noch))* (?:geheim|unter uns|ein geheimnis|vertraulich) bleiben
    |(?:das|es) wei(?:ß|ss)(?: (?:ja|doch|eigentlich|noch|sonst))* (?:keiner|niemand)
    |(?:das|es) (?:war|ist|wurde)(?: \w+)? (?:im vertrauen|unter vier augen) (?:gesagt|erz(?:ä|ae)hlt)(?: worden)?
    |{_WHO} (?:bringt|w(?:ü|ue)rde) mich um(?:bringen)?(?:, wenn [^.!?,]{{0,40}})?
    )\W*$
    """,
    takes=(
        "Oh, ich hatte ihr versprochen, das für mich zu behalten.",
        "Das darf eigentlich keiner wissen!",
        "Sie hat mich schwören lassen, es keinem zu sagen.",
        "Mist, das sollte unter uns bleiben.",
    ),
    leaves=(
        "Ich habe meiner Tochter ein Pony versprochen.",
        "Keiner weiß, dass ich spiele.",
        "Er hat mir gesagt, dass er geht.",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    \b(?:vergessen|gestrichen|gel(?:ö|oe)scht|getilgt|entfernt|ist (?:raus|weg))[\s.!]*$
    |\bich (?:vergesse|l(?:ö|oe)sche|streiche) (?:es|das|sie|ihn)(?:,| wieder|[\s.!]*$)
    |\bnie (?:geh(?:ö|oe)rt|gesagt|gelesen|erz(?:ä|ae)hlt)\b
    |\b(?:erw(?:ä|ae)hne|spreche|komme|behalte|speichere) (?:ich )?(?:es|das|davon|darauf) (?:\w+ ){0,2}?(?:nicht|nie)\b
    """,
    takes=(
        "Ist gestrichen.",
        "Vergessen.",
        "Alles klar, ich vergesse es.",
        "Ich habe es gelöscht.",
        "Ich erwähne es nicht mehr.",
        "Das habe ich nie gehört.",
    ),
    leaves=(
        "Das merke ich mir.",
        "Der Termin wurde gestrichen, weil es regnet.",
        "Ich komme darauf zurück.",
    ),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    \b(?:neulich|k(?:ü|ue)rzlich|unl(?:ä|ae)ngst|gestern|damals|letztens|(?:letzte|vorige|vergangene)[nrms]? (?:woche|monat|jahr|mal|winter|sommer|herbst)|am anfang|anfangs|vor (?:\w+ )?(?:tagen|wochen|monaten)|letztes mal)\b
    """,
    takes=("was ich letzte Woche gesagt hab", "neulich"),
    leaves=("was ich eben sagte", "die letzte Nachricht"),
)

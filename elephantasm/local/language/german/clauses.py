# SPDX-License-Identifier: Apache-2.0
"""German clauses: where one begins, what may stand around it, and how it is denied."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_I = "(?:ich|wir)"
_MY = "(?:meine?[nmrs]?|unsere?[nmrs]?)"
# Forms of the speaker's verbs, which need no "ich".
_VERB = joined(r"""
    (?:bin|habe?|haben|wohne?n?|lebe?n?|arbeite?n?|studiere?n?|lerne?n?|fahre?n?|spiele?n?|esse?n?
    |trinke?n?|nehme?n?|nutze?n?|zahle?n?|verdiene?n?|wiege?n?|hei(?:ß|ss)e?n?|spreche?n?|rauche?n?
    |mag|sammle|jobbe|gehe?n?|mache?n?)
""")
JOINT = Rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    rf"""
    [ ]?[;\u2013\u2014][ ]
    |[ ]--?[ ]
    |,?[ ](?:und|aber|denn|sondern)[ ](?=(?:(?:jetzt|auch|seit \w+|inzwischen) )?(?:{_I}|{_MY}
    |{_VERB})\b)
    |,[ ](?=(?:{_I}|{_MY})\b)
    """,
    takes=("Ich wohne in Ulm und arbeite bei Bosch.", "Ich bin Kai, meine Frau heißt Eva"),
    leaves=("Brot und Butter", "Nüsse und Milch", "Ich weiß, dass es regnet"),
)
SUBJECT = Rule(
    "shared subject",
    "begins with the speaker, who is meant in the next clause, too",
    rf"\b{_I}\b",
    takes=("Ich wohne hier", "Jetzt wohnen wir hier"),
    leaves=("Meine Schwester wohnt hier", "Ichthyologie"),
)
VERB_FIRST = Rule(
    "verb first",
    "begins with what the speaker does, and does not say who",
    rf"^(?:jetzt |auch )?{_VERB}\b(?! {_I}\b)",
    takes=("arbeite bei Bosch", "habe einen Hund"),
    leaves=("Ich arbeite", "arbeite ich bei Bosch"),
)
OPENING = Rule(
    "opening",
    "words before a clause that change nothing of what it says",
    r"""
    ^(?:(?:hallo|hi|hey|moin|servus|also|so|ja|nein|ok|okay|ach|naja|(?:ü|ue)brigens|und|aber|denn
    |au(?:ß|ss)erdem|update|zur info|wie gesagt)\b[ ,.!:-]*){1,5}
    """,
    takes=("Übrigens, ich wohne hier.", "Also ich bin umgezogen"),
    leaves=("Ich wohne hier.", "Sofia ist da"),
)
CLOSING = Rule(
    "closing",
    "words after a clause that change nothing of what it says",
    r"""
    [\s,;:(\u2013\u2014-]{1,4}(?:jetzt|nun|inzwischen|mittlerweile|auch|(?:ü|ue)brigens|derzeit
    |leider|zum gl(?:ü|ue)ck|danke|haha|lol|gott sei dank|endlich|momentan|zurzeit)\)?$
    """,
    takes=("Ich wohne hier jetzt", "Wir haben einen Hund, übrigens"),
    leaves=("Ich wohne hier", "jetzt"),
)
TAIL = Rule(
    "tail",
    "more of the same after a comma that takes nothing back",
    r"""
    ,[ ](?!(?:nicht|kein\w*|au(?:ß|ss)er|aber|wenn|falls|nur|bis|solange|es sei|oder|sondern
    |vielleicht
    |manchmal|fast|mein\w*|unser\w*|sein\w*|ihr\w*)\b)(?-i:[a-zäöü])[\w' -]{2,60}$
    """,
    takes=("Ich arbeite bei Bosch, meist nachts", "Ich bin allergisch auf Nüsse, so richtig"),
    leaves=("Ich wohne in Ulm, außer im Winter", "Ich wohne in Ulm"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"""
    (?<!,)[ ](?:nicht|nie|niemals|keinesfalls)(?: mehr)?\b|[ ]\bkeine?[nmrs]?(?=[ ]\w)
    |(?<=\w)[ ]mehr(?=\W*$)
    """,
    takes=("Ich esse nicht gern Fleisch", "Ich esse kein Fleisch", "Ich wohne nie mehr dort"),
    leaves=("Ich esse Fleisch", "ein Knoten", "mehr Fleisch"),
)
NAMED = Rule(
    "named",
    "something of the speaker's is spoken of with its name; `o` is that",
    rf"\b{_MY} [\w-]+[^.!?]{{0,60}} (?:namens|mit namen) (?P<o>{CAPITAL}[\w-]+)",
    takes=("mein Boot, ein Folkeboot namens Svala", "unsere Kuh mit Namen Rosa"),
    leaves=("Er rief mich", "Mein Boot ist schnell"),
)
PLAIN = Rule(
    "plain clause",
    "tells something of the speaker, or of something that is his; `o` is that",
    rf"""
    ^(?!.*\b(?:wenn|falls|ob|w(?:ü|ue)rde\w*|k(?:ö|oe)nnte\w*|sollte\w*|h(?:ä|ae)tte\w*|w(?:ä
    |ae)re\w*
    |vielleicht|wahrscheinlich|werde|au(?:ß|ss)er)\b)
    (?:{_I}\b|(?P<o>{_MY} [\w-]+(?: {CAPITAL}[\w-]+)*))[ ]
    """,
    takes=("Ich esse Fleisch", "Mein Boot braucht einen Mast"),
    leaves=("Sie isst Fleisch", "Wenn ich Fleisch esse", "Ich würde Fleisch essen"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("nicht nie niemals kein keine keinen keinem keiner keines".split())
# Other forms of the same, and words that change nothing.
SAME = {"hab": "habe", "wohn": "wohne", "arbeit": "arbeite"}
HARMLESS = frozenset(
    """
    bin bist ist sind war habe haben hat ein eine einen einem einer der die das den dem
    mehr noch auch jetzt nun wieder immer schon gerade inzwischen mittlerweile eigentlich halt ja
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

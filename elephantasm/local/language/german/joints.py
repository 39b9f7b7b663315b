# SPDX-License-Identifier: Apache-2.0
"""Where in German another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"(?:[,;](?: und| aber)?| und| aber)[ ](?=(?:mein|unser)e? [\w-]+(?: [\w-]+)? (?:ist|sind|war|waren|hei(?:ß|ss)t|lautet)\b)",
    takes=("Ich bin krank und meine Chefin ist Ana.", "Ich wohne in Ulm, mein Arzt heißt Dr. Roth"),
    leaves=("Ich mag meinen Hund und meine Katze.", "mein Haus ist mein Schloss"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"(?:[,;](?: und| aber)?| und| aber)[ ](?=(?:ich|wir) (?!\w+ (?:es|das|sie|ihn)\b))",
    takes=("Ich wiege 90 Kilo und ich spiele Schach", "Ich bin 60, wir sind umgezogen"),
    leaves=("mein Hund und meine Katze", "Ich trinke und ich bereue es"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"\b(?:mein|unser)e? [\w-]+ (?:ist|betr(?:ä|ae)gt|lautet)\b|\b(?:verdiene|wiege|messe)\b[^,;.!?]*\d",
    takes=("Meine Schuhgröße ist 47", "ich verdiene 3100 im Monat"),
    leaves=("Ich bin schwanger", "ich verdiene gut"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"\b(?:(?:darf|d(?:ü|ue)rfen|kann|k(?:ö|oe)nnen|soll|sollen) (?:ruhig )?bleiben|(?:darfst|kannst|d(?:ü|ue)rfen|k(?:ö|oe)nnen) (?:du|sie) (?:dir )?(?:ruhig |gern )?(?:behalten|merken))\b(?<!nicht merken)",
    takes=("der Arzt darf bleiben", "den Kredit darfst du behalten"),
    leaves=("bleib hier", "behalt das nicht"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|haha\w*|hehe|xd)[\s.!:)]*$",
    takes=("bin pfleger, also nie zuhause haha", "wir sind sechs, lol"),
    leaves=("haha nein", "ich wohne hier"),
)
BREAK = Rule(
    "break",
    "what is so by itself, `so`, before what changes nothing of it",
    r"""
    ^(?!.*\b(?:wenn|falls|ob|oder|scherz|spa(?:ß|ss)|witz|haha\w*|lol|tr(?:ä|ae)um\w*|traum|stell dir|sagt|sagte|meint|meinte|behauptet|findet|glaubt|denkt|schw(?:ö|oe)rt|h(?:ä|ae)tte|angeblich|laut|roman|geschichte|kapitel|figur|spiel|vielleicht|quatsch|stimmt nicht)\b)(?!(?:\W*(?:so|und|aber|na|also)\b)*\W*(?:wenn|falls|obwohl|weil|da|als|nachdem|bevor|seit|ob|heute|gestern|morgen|bei|nach|vor|in|im|am)\b|\[)
    (?P<so>(?:[^\s]+ ){2,80}[^\s,;]+)(?:[,;]|[ ][-\u2013\u2014])(?: (?:und|aber|also|deshalb|darum|drum|denn))?[ ]
    (?=(?:heute|morgen|gestern|gerade|grad|gleich|ich|wir|das|es|die|der|er|sie|weil|was|wo|also|deshalb|darum|drum|bitte|danke|w(?:ü|ue)rd\w*|k(?:ö|oe)nnt\w*|muss|nie|nicht|kein\w*|hab|bin|mein\w*)\b)
    """,
    takes=("Ich wohne in Usk, drum brauch ich ein Auto", "wir sind sechs, bitte merk dir das"),
    leaves=("Ich bin König, ich mach Spaß", "Wenn ich in Usk wohne, brauch ich ein Auto"),
)

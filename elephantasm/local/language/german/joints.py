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
    r"\b(?:(?:darf|d(?:ü|ue)rfen|kann|k(?:ö|oe)nnen|soll|sollen) (?:ruhig )?bleiben|(?:darfst|kannst|d(?:ü|ue)rfen|k(?:ö|oe)nnen) (?:du|sie) (?:dir )?(?:ruhig |gern )?(?:behalten|merken)|(?:der|den) rest (?:passt|stimmt|bleibt|ist (?:ok(?:ay)?|gut|in ordnung)))\b(?<!nicht merken)",
    takes=("der Arzt darf bleiben", "der Rest passt", "den Kredit darfst du behalten"),
    leaves=("bleib hier", "behalt das nicht", "der Rest ist weg"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|haha\w*|hehe|xd)[\s.!:)]*$",
    takes=("bin pfleger, also nie zuhause haha", "wir sind sechs, lol"),
    leaves=("haha nein", "ich wohne hier"),
)
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    [ ]weil[ ]|[ ](?:und|aber|denn|also|deshalb|drum|darum)[ ](?=(?:ich|wir|er|sie|es|das|die|der|mein\w*|unser\w*|jetzt|heute|morgen|gestern|brauch\w*|such\w*|will|kann|muss|hab\w*|bin|nicht|kein\w*|bitte)\b)
    """,
    takes=(
        "ich wohne in Usk und ich brauch Hilfe",
        "wir sind sechs also brauch ich Platz",
        "ich hab zwei Handys weil eins ständig spinnt",
    ),
    leaves=("Hund und Katze", "und ich wohne hier"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    \b(?:scherz|spa(?:ß|ss)|witz|quatsch|stimmt nicht|gelogen|tr(?:ä|ae)um\w*|traum|angeblich|ironie|falls|hoffentlich|vielleicht|je nachdem|es sei denn)\b
    |\bfalls\b
    |^\W*(?:und |aber )?(?:wenn|ob|oder|sofern|au(?:ß|ss)er)\b
    |^\W*(?:[\w-]+ ){0,3}(?:sagt|sagte|meint|meinte|behauptet|findet|glaubt|denkt|schw(?:ö|oe)rt|laut)\b(?!(?: [\w-]+){4})
    """,
    takes=("ich mach Spaß", "sagt meine Tante"),
    leaves=("was mir wichtig ist", "die Bank sagt dass ich einen Brief schreiben muss"),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^\W*(?:oder(?: nicht| was)?|gelle?|ne|nicht(?: wahr)?|wahr|richtig|korrekt|stimmt(?:'s|s)?
    |(?:stimmt|ist) (?:das|es)(?: wahr| so| richtig)?|ja|nein|ja oder nein|ja/nein|noch(?: immer)?|immer noch|echt|sicher|wirklich|ernsthaft
    |hab(?:e|'|’)? ich recht|irre? ich(?: mich)?|oder (?:irre ich mich|etwa nicht)|meinst du(?: nicht)?
    |(?:weißt|weisst|erinnerst)(?: du)?(?: noch| dich)?)\W*$
    """,
    takes=("oder?", "gell?", "weißt du noch?", "hab ich recht?"),
    leaves=("wanderschuh?", "welcher Schuh?"),
)

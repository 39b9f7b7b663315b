# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in German as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .people import NO_NAME

_NAME = rf"{CAPITAL}[\w'-]*[a-zß-ÿ]"
_GREETING = joined(rf"""
    (?:(?:hall(?:o|öchen|oechen)|hi|hey|moin(?: moin)?|servus|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|sie)|gr(?:ü|ue)ezi
    |guten (?:morgen|tag|abend)|(?:morgen|abend|tach|huhu))(?: (?:zusammen|nochmal|wieder))?
    (?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
# After a bare "ich bin" stands any noun: trades, peoples, figures of speech. Those that end in "a"
# are names but for a few; of others only the most frequent names are known to be some.
_NO_PAPER = "(?!(?:Welt|Zeit|Bild|Spiegel|Stern|Rechnung|Kaffee|Berlin|Falsch\\w*|Richtig\\w*|Niemand|Leben|Geschichte)\\b)"
_FREQUENT = """
    Adrian Alexander Andreas Anke Anne Annegret Anneliese Antje Anton Ben Benedikt Benjamin
    Bernd Björn Brigitte Carsten Charlotte Christian Christoph Christine Clemens Daniel David
    Detlef Dieter Dirk Dominik Elias Elke Emil Enno Erik Fabian Felix Finn Florian Frank Frauke
    Frederik Friederike Fritz Georg Gerd Gerhard Günter Hannes Hans Harald Heike Heinrich Helene
    Helmut Henning Henrik Hendrik Henry Holger Horst Ingrid Irene Ines Jakob Jan Jannik Jens
    Joachim Jochen Johannes Jonas Jörg Josef Jürgen Kai Karin Karl Karsten Katrin Kathrin
    Kerstin Kevin Klaus Konrad Lars Leon Lennart Liselotte Luise Lukas Lutz Malte Manfred Manuel
    Marc Marcel Marie Mario Marion Marius Markus Marlene Martin Matthias Max Maximilian Melanie
    Michael Moritz Nadine Nicole Nils Norbert Ole Oliver Oskar Otto Pascal Patrick Paul Peter
    Philipp Rainer Ralf Renate Reinhard Robert Robin Roland Rolf Rüdiger Sabine Sandrine Sarah
    Sebastian Silke Simon Sophie Sören Stefan Stefanie Stephan Susanne Sven Theo Theodor Thomas
    Thorben Thorsten Till Tim Timo Tobias Tom Torben Torsten Udo Ulrich Ute Uwe Valentin Viktor
    Vincent Volker Walter Werner Wiebke Wolfgang Yannick
""".split()
KNOWN = joined(rf"""
    (?:(?!(?:barista|diva|ninja|geisha|gro(?:ß|ss)?mama|\w*mama|\w*oma|\w*opa|\w*papa|prima|extra|panda|koala)\b)\w{{2,}}a
    |{one_of(_FREQUENT)})\b
""")
# Who speaks or writes, whatever else the sentence begins with.
_SPEAKS = joined(rf"""
    (?:(?:hier|da|es) (?:schreibt|spricht|meldet sich)(?: (?:ihnen|dir|euch))?(?: (?:mal|wieder|nochmals?|noch mal|noch einmal|erneut)){{0,2}}(?: (?:die|der|d'))?[ ]
    |(?:hier|da) is'?t? (?:wieder |nochmals? ){{0,2}}(?:die|der)[ ]
    |hier(?: ist)? (?:wieder|nochmals?|noch mal|noch einmal|erneut)(?: (?:die|der))?[ ](?={KNOWN}|\w{{2,}}i\b)
    |(?:ihnen|dir|euch) schreibt(?: (?:hier|heute|wieder))?(?: (?:die|der))?[ ]
    |am (?:apparat|telefon)(?: ist)?(?: (?:die|der))?[ ]
    |sie (?:sprechen|schreiben|chatten) mit(?: (?:der|dem))?[ ])
""")
# From what house or firm somebody is: "Sievers vom Jugendamt".
_OF = r"(?:vom|von der|aus (?:der|dem)) [\w-]+(?: (?!hat\b|ist\b|will\b|war\b|kommt\b|sagt\b)[\w-]+)?(?: hier)?"
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:(?:ich bin|hier ist|hier spricht)(?: (?:die|der))?[ ]|(?P<here>(?=\S+ hier\b)))
    |{_GREETING}?(?:ich bin'?s|ich bin es|ich)(?: (?:mal |schon )?(?:wieder|nochmal))?,(?: die| der)?[ ]
    |{_GREETING}?{_SPEAKS}|{_GREETING}?(?P<called>(?=\S+(?: \S+)? (?:am (?:apparat|telefon)\b|(?:nochmal|wieder) (?:hier\b|mit (?:einer|noch|ner)))))
    |{_GREETING}?(?P<again>(?=\S+ (?:nochmal|noch mal|wieder)(?: hier)?,? (?:noch )?(?:eine?|kurze|letzte)(?: \w+)? (?:frage|bitte|sache)))
    |{_GREETING}(?<=[,.!][ ])(?P<of>(?=\S+(?: \S+)? {_OF}(?:\W*$|[,.!] )))
    |{_GREETING}?nochmal (?:die |der )?(?P<once>(?=\S+ hier\b))
    |ich bin (?P<bare>))
    (?P<v>(?(bare)(?={KNOWN})|(?(again)(?={KNOWN})){NO_NAME}{_NO_PAPER}){_NAME}(?(bare)|(?: {_NAME})?))(?(here) hier)(?(called) (?:am (?:apparat|telefon)|(?:nochmal|wieder)))
    (?(again) (?:nochmal|noch mal|wieder))(?: (?:wieder|nochmal|hier))?
    (?(called)|(?(again)|(?=\W*$|(?(bare)[.!]|[,.!;:\u2013-])[ ]| - | (?:aus|vom?|von der) \w| und (?:ich|neu|bin|komme|wohne|lebe|arbeite|\d))))
    """,
    takes=(
        "Hallo, Svenja hier.",
        "Guten Abend Tilda, ich bin Svenja.",
        "Ich bin Svenja.",
        "Hallo Bot, ich bin's wieder, Annegret.",
        "Ich bin Thorben und neu hier.",
        "Guten Tag, hier schreibt Ihnen Leopold Brandl.",
        "Moin, Wiebke am Apparat.",
        "Ronja nochmal, eine kurze Frage noch",
        "Hier nochmal die Rosi, ich hab noch was.",
        "Sie sprechen mit Irmgard Pohl.",
        "Guten Tag, Sievers vom Jugendamt.",
        "Hallo, Svenja aus der Buchhaltung hier",
    ),
    leaves=(
        "Ich bin Berliner.",
        "Hallo, Svenja aus der Buchhaltung hat angerufen",
        "Ich bin Vegetarier.",
        "Ich bin Optimist",
        "Ich bin Werder-Fan",
        "Ich bin Zahnarzt.",
        "Ich bin Barista.",
        "Ich bin Triathlet.",
        "Ich bin Matrose.",
        "Ich bin Feuer und Flamme",
        "Ich bin Team Hund",
        "Ich bin Papa geworden",
        "Hallo Tilda, Regen hier.",
        "Hier schreibt die Welt Geschichte.",
        "Sie sprechen mit dem Falschen.",
        "Musik nochmal, eine Frage noch",
        "Da ist Licht.",
        "Hier wieder die Rechnung.",
        "Hier nochmal Anhang und Foto",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    rf"""
    \b(?:jetzt|nun|inzwischen|mittlerweile|eigentlich|meinte|korrig\w+|richtig\w*|verschrieben|vertippt|ge(?:ä|ae)ndert|umbenannt|ver(?:heiratet|schrieben)
    |falsch|hochzeit|(?:nicht|sondern) {CAPITAL}\w*|geheiratet|geschieden|offiziell|fr(?:ü|ue)her|nicht mehr|kurz f(?:ü|ue)r|(?:spitz|k(?:ü|ue)nstler|m(?:ä|ae)dchen)name|nennt? mich|(?:voller|neuer|richtiger) name)\b
    """,
    takes=("Ich heiße jetzt Zoe.", "Ich heiße Zoe, nicht Tamsin", "Ich bin Tam, kurz für Tamsin"),
    leaves=("Ich bin Colin von nebenan", "Ich heiße Colin"),
)

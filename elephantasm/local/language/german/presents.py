# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in German as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined, one_of
from .people import NO_NAME

_NAME = rf"{CAPITAL}[\w'-]*[a-zß-ÿ]"
_GREETING = joined(rf"""
    (?:(?:hallo|hi|hey|moin(?: moin)?|servus|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|sie)|gr(?:ü|ue)ezi
    |guten (?:morgen|tag|abend)|(?:morgen|abend|tach|huhu))(?: (?:zusammen|nochmal|wieder))?
    (?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
# After a bare "ich bin" stands any noun: trades, peoples, figures of speech. Those that end in "a"
# are names but for a few; of others only the most frequent names are known to be some.
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
_KNOWN = joined(rf"""
    (?:(?!(?:barista|diva|ninja|geisha|gro(?:ß|ss)?mama|\w*mama|\w*oma|\w*opa|\w*papa|prima|extra|panda|koala)\b)\w{{2,}}a
    |{one_of(_FREQUENT)})\b
""")
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:(?:ich bin|hier ist|hier spricht)(?: (?:die|der))?[ ]|(?P<here>(?=\S+ hier\b)))
    |{_GREETING}?(?:ich bin'?s|ich bin es|ich)(?: (?:mal |schon )?(?:wieder|nochmal))?,(?: die| der)?[ ]
    |ich bin (?P<bare>))
    (?P<v>(?(bare)(?={_KNOWN})|{NO_NAME}){_NAME})(?(here) hier)(?: (?:wieder|nochmal|hier))?
    (?=\W*$|(?(bare)[.!]|[,.!;:\u2013-])[ ]| - | und (?:ich|neu|bin|komme|wohne|lebe|arbeite|\d))
    """,
    takes=(
        "Hallo, Svenja hier.",
        "Guten Abend Tilda, ich bin Svenja.",
        "Ich bin Svenja.",
        "Hallo Bot, ich bin's wieder, Annegret.",
        "Ich bin Thorben und neu hier.",
    ),
    leaves=(
        "Ich bin Berliner.",
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
    ),
)

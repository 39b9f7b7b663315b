# SPDX-License-Identifier: Apache-2.0
"""French traits of a sentence that tell how much it is worth remembering."""

from __future__ import annotations

from ..rules import Rule, joined

# "On" is English as well: what follows tells that it is "we".
_WE = joined(r"""
    on (?:est|était|n'(?:a|est)|s'est|s'appelle|y (?:a|est)|habite|vit|va|fait|loue|prend|mange|boit|bosse|travaille|utilise|attend|part|cherche|garde|paie|paye|joue|passe
    |a (?:eu|d[ée]\w+|\w+[éi]|vendu|perdu|mis|pris|quitt\w+|un|une|des|deux|trois|quatre|cinq|le|la|les|pas|plus|\d+)\b)
""")

FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"\b(?:je|moi|nous|jsuis|jai|chuis?|jhabite|jbosse|jfais|jvais|jpeux|jprends|jtravaille|{_WE})\b|\bj'(?=\w)",
    takes=("Je suis là.", "j'ai un chat", "on a deux ânes", "jsuis prof"),
    leaves=("Il fait beau.", "ma sœur", "on a cold day", "on Monday"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mon|ma|mes|notre|nos|me|mien(?:ne)?s?|nôtres?)\b|\bm'(?=\w)",
    takes=("Ma sœur habite Lyon.", "c'est notre chien", "on m'appelle Jo"),
    leaves=("ta sœur", "le monde"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt'(?=\w)",
    takes=("Tu as raison.", "c'est ton livre ?"),
    leaves=("Je suis là.", "tout va bien"),
)

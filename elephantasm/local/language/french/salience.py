# SPDX-License-Identifier: Apache-2.0
"""What tells in French whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule

FIRST = Rule(
    "first person",
    "says something of the speaker",
    r"\b(?:je|j'\w+|j'|jai|jsuis|ch?uis|nous|on|moi|m'\w+)\b",
    takes=("J'habite à Oslo.", "on se marie en mai", "Nous avons un chat."),
    leaves=("Il fait chaud.", "ma sœur", "jeudi"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mon|ma|mes|notre|nos|le mien|la mienne)\b",
    takes=("Ma sœur habite à Lyon.", "C'est notre chat."),
    leaves=("ta sœur", "un moment"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tu|t'\w+|toi|te|ton|ta|tes|vous|votre|vos)\b",
    takes=("Tu es gentil.", "Et vous ?"),
    leaves=("Je suis gentil.", "le toit"),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences",
    r"""
    \b(?:décid\w+
    |déménag\w+|install(?:és?|ées?|er)|mari(?:ée?s?|e|ons|age)|née?s?|morte?s?|décéd\w+
    |embauch\w+|licenci\w+|virée?|démission\w*|achet(?:é|er)|vendu|opér(?:ée?|er)|enceinte
    |allergi\w+|anniversaire|mot de passe|préf[éè]r\w+|déteste|adore
    |toujours|jamais|arrêté|quitté|important
    )\b
    """,
    takes=("J'ai arrêté de fumer.", "On a déménagé à Lille.", "Je suis allergique au pollen."),
    leaves=("Il pleut beaucoup.", "une maison", "le nez"),
)

# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in French as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_GREETING = joined(rf"""
    (?:(?:salut|slt|bjr|cc|yo|coucou|(?:re-?)?(?:bonjour|bonsoir)|hello|hey|re)(?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
# Of what house or firm somebody is: "Isabelle, du cabinet Morel".
_OF = r"(?:du|de la|de chez|des|chez) (?!(?:coup|tout|moins|plus|nouveau|retour)\b)[\w'-]+(?: (?!a\b|est\b|m'a\b|vous\b|veut\b|dit\b)[\w'-]+){0,3}"
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^\W*(?:{_GREETING}(?:ici|c'est|moi,? c'est)(?: encore| de nouveau)?[ ]
    |{_GREETING}?(?:c'est )?(?:(?:encore|de nouveau|re-?) ?moi|moi (?:encore|de nouveau)|(?<=c'est )moi),[ ]
    |{_GREETING}?c'est (?:encore|de nouveau)[ ]|{_GREETING}?je me pr[eé]sente ?[,:][ ]
    |{_GREETING}?vous (?:parlez|[eé]crivez) (?:à|avec)[ ]|{_GREETING}?(?:moi,? )?c'est (?P<who>(?=[^,.!?]{{2,40}}? qui (?:vous|t'|te) ?(?:[eé]cri[st]|parle|appelle|contacte)\b))
    |{_GREETING}(?<=[,.!][ ])(?P<of>(?=[^,.!?]{{2,40}}?,? {_OF}(?:\W*$|[,.!] )))
    |{_GREETING}?(?P<here>(?=[^,.!?]{{2,40}}? (?:à l'appareil|au (?:t[eé]l[eé]phone|bout du fil)|(?:à|de) nouveau)\b)))
    (?P<v>(?!monsieur\b|madame\b|maman\b|papa\b|aucun\w*|rien\b|pas\b|no[eë]l\b|p[âa]ques\b|\w+di\b|dimanche\b)(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?:(?:de |du )?(?-i:[A-ZÀ-Þ])[\w'-]+)){{0,2}})(?(here) (?:à l'appareil|au (?:t[eé]l[eé]phone|bout du fil)|(?:à|de) nouveau))(?(who) qui (?:vous|t'|te) ?\w+)
    (?(who)|(?=\W*$|[,.!;:\u2013-][ ]|(?(of)[ ]{_OF}|(?!))))
    """,
    takes=(
        "Salut Bot, c'est Thibault.",
        "Coucou, c'est encore moi, Océane",
        "Bonsoir, ici Léa.",
        "Odile à l'appareil.",
        "Bonjour, Isabelle, du cabinet Morel.",
        "Bonsoir, Hugo du troisième étage",
        "C'est Anatole Roy qui vous écrit.",
        "C'est encore Ghislaine.",
        "Je me présente : Clotilde Arnoux.",
    ),
    leaves=(
        "c'est Noël",
        "Bonjour, c'est Noël !",
        "Salut Thibault",
        "Bonjour, Isabelle du cabinet Morel a appelé",
        "Bonjour, c'est possible",
        "Ma mère à l'appareil.",
        "C'est mon fils qui vous écrit.",
        "C'est Léa qui a gagné.",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    rf"""
    \b(?:maintenant|d[ée]sormais|en (?:fait|r[ée]alit[ée])|voulais dire|correction|chang\w+|mari[ée]\w*|divorc\w+|mariage|(?:pas|plus|mais) {CAPITAL}\w*|officiellement|diminutif|surnom\w*
    |appel(?:le|ez)-moi|(?:vrai|nouveau) (?:nom|pr[ée]nom)|nom (?:complet|de jeune fille|d'artiste))\b
    """,
    takes=(
        "Je m'appelle Zoé maintenant.",
        "Je m'appelle Zoé, pas Tamara",
        "Tam, diminutif de Tamsin",
    ),
    leaves=("Je m'appelle Colin, du 14", "Moi c'est Colin"),
)

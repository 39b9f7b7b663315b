# SPDX-License-Identifier: Apache-2.0
"""Where in French another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"(?:[,;](?: et| mais)?| et| mais)[ ](?=(?:mon|ma|mes|notre|nos) [\w'-]+(?: [\w'-]+)? (?:est|sont|était|s'appelle)\b)",
    takes=("Je suis malade et ma chef est Ana.", "J'habite à Lyon, mon code est 12"),
    leaves=("J'aime mon chien et mon chat.", "ma maison est mon château"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"(?:[,;](?: et| mais)?| et| mais)[ ](?=(?:je |j'|nous )(?!(?:le |la |l'|les |en |y ))(?!(?:ai|suis) honte))",
    takes=("Je pèse 90 kilos et je joue aux échecs", "J'ai 60 ans, nous avons déménagé"),
    leaves=("mon chien et mon chat", "Je bois et je le regrette"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"\b(?:mon|ma|notre) [\w'-]+(?: [\w'-]+)? (?:est|c'est)\b|\b(?:gagne|pèse|mesure|chausse)\b[^,;.!?]*\d",
    takes=("Ma pointure est 47", "je gagne 3100 euros"),
    leaves=("Je suis enceinte", "je gagne bien"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"\b(?:(?:peut|peuvent|doit) (?:bien )?rester|(?:tu|vous) (?:peux|pouvez) (?:bien )?(?:le |la |les |l')?(?:garder|retenir))\b",
    takes=("le dentiste peut rester", "le crédit tu peux le garder"),
    leaves=("reste ici", "garde ça"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|mdr|ha(?:ha)+|hihi|ptdr)[\s.!:)]*$",
    takes=("je suis prof, donc patient mdr", "on est six, lol"),
    leaves=("mdr non", "j'habite ici"),
)
BREAK = Rule(
    "break",
    "what is so by itself, `so`, before what changes nothing of it",
    r"""
    ^(?!.*\b(?:si|ou|blague|rigole|plaisante|mdr|lol|haha\w*|r[eê]ve\w*|imagine|dit|disent|pr[eé]tend|insiste|affirme|jure|trouve|selon|para[iî]t|roman|histoire|chapitre|personnage|jeu|peut-[eê]tre|n'importe quoi|pas vrai)\b)(?!(?:\W*(?:et|mais|alors|bon|bref)\b)*\W*(?:si|quand|comme|bien que|depuis|apr[eè]s|avant|pendant|lorsque|aujourd'hui|hier|demain|puisque|en|dans)\b|\[)
    (?P<so>(?:[^\s]+ ){2,80}[^\s,;]+)(?:(?:[,;]|[ ][-\u2013\u2014])(?: (?:donc|alors|et|mais|car|parce que|du coup))?|[ ](?:donc|du coup))[ ]
    (?=(?:aujourd'hui|demain|hier|ce (?:soir|matin)|je|j'|on|nous|c'est|ça|ca|il|elle|ce|qui|donc|alors|du coup|merci|stp|s'il|jamais|pas|mon|ma|mes|tu|faut|faudrait)\b)
    """,
    takes=("J'habite à Usk, donc il me faut une voiture", "on est six, je te préviens"),
    leaves=("Je suis roi, je rigole", "Si j'habite à Usk, je veux une voiture"),
)

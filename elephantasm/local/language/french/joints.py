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
    r"\b(?:(?:peut|peuvent|doit) (?:bien )?rester|(?:tu|vous) (?:peux|pouvez) (?:bien )?(?:le |la |les |l')?(?:garder|retenir)|le reste (?:c'est bon|est bon|ça va|tu gardes?|tu peux garder|peut rester))\b",
    takes=("le reste ça va", "le dentiste peut rester", "le crédit tu peux le garder"),
    leaves=("reste ici", "garde ça"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|mdr|ha(?:ha)+|hihi|ptdr)[\s.!:)]*$",
    takes=("je suis prof, donc patient mdr", "on est six, lol"),
    leaves=("mdr non", "j'habite ici"),
)
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    [ ]parce qu(?:e[ ]|')|[ ](?:et|mais|donc|car|du coup)[ ]?(?=(?:je|j'|on|nous|il|elle|ils|elles|c'est|ça|ca|mon|ma|mes|notre|nos|le|la|les|faut|faudrait|pas|maintenant|aujourd'hui|demain|hier|merci|stp)\b)
    """,
    takes=(
        "j'habite à Usk donc il me faut une voiture",
        "on est six et ma fille est malade",
        "je suis à Dax parce que papa y vit",
    ),
    leaves=("chien et chat", "et je suis là"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    \b(?:blague|rigole|plaisante|n'importe quoi|pas vrai|faux|mensonge|r[eê]ve\w*|ironie|peut-[eê]tre|para[iî]t|sauf si|[aà] moins|[çc]a d[eé]pend)\b
    |\bau cas o[uù]\b
    |^\W*(?:et |mais )?(?:si|s'il|ou|selon|d'apr[eè]s)\b
    |^\W*(?:[\w'-]+ ){0,3}(?:dit|disent|pr[eé]tend|insiste|affirme|jure|trouve|croit|pense)\b(?!(?: [\w'-]+){4})
    """,
    takes=("je rigole", "dit ma tante"),
    leaves=("ce qui compte pour moi", "la banque dit que je dois envoyer une lettre"),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^\W*(?:hein|non|oui|si|ou pas|ou non|oui ou non|pas vrai|vrai(?:ment)?|exact|correct|juste
    |n'est[- ]ce pas|(?:c'est|est-ce) (?:ça|bien ça|vrai|exact|juste)|d'accord|ok|encore|toujours|sûr
    |j'ai (?:raison|tort)|je me trompe|tu (?:crois|trouves) pas|tu (?:te )?(?:souviens|rappelles|sais))\W*$
    """,
    takes=("hein ?", "n'est-ce pas ?", "tu te souviens ?", "j'ai raison ?"),
    leaves=("recette tofu ?", "c'est grave ?"),
)

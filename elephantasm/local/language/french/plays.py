# SPDX-License-Identifier: Apache-2.0
"""How people say in French that they play parts, and that they are themselves again."""

from __future__ import annotations

from ..rules import Rule

PLAY_BEGINS = Rule(
    "play begins",
    "from here on roles are played",
    r"""
    \b(?:(?:faisons|jouons|on fait|on joue|on va jouer|on va faire|je veux faire
    |lançons)(?: à)? un (?:petit )?jeu(?: de r[oô]le)?\b
    |(?:on (?:se )?fait|faisons|fais-moi|on part sur)(?: ensemble)? une? (?:petite? )?(?:impro\w*|sketch|saynète)\b
    |(?:tu es|t'es|t’es) (?:le|la|un|une) \w[^,.!?]{1,40}, moi,? (?:je suis |j'suis )?(?:le|la|un|une) \w
    |(?:on fait|faisons|fais) comme si\b
    |(?:imagine[sz]?|imaginons|supposons|suppose|fais semblant|simule) que (?:je suis|tu es
    |nous sommes|tu sois|vous [eê]tes)
    |jouons(?: (?:à|un)\b|\s?:)|jeu de r[oô]le\s?:
    |(?:comporte[- ]toi|r[eé]ponds|parle|agis) comme (?:si tu [eé]tais|un|une|mon|ma)\b
    |tu (?:es|joues|fais|seras) (?:le |la |un |une |mon |ma )?\w.{2,60}?(?:,| et) (?:moi,? )?je (?:suis|joue|fais
    |serai)
    )
    |\b(?:tu serais|vous seriez) (?:le |la |l'|un |une |mon |ma )?[^,.!?]{2,40}(?:,| et) ?(?:moi,? )?(?:je serais )?(?:le|la|l'|un|une)\b
    |\b(?:joue|fais|prends) (?:le|la|l'|un|une|mon|ma) [^,.!?]{2,30},? (?:et )?moi,? (?:je (?:suis|fais|joue|serai) )?(?:le|la|l'|un|une)\b
    """,
    takes=(
        "tu serais le roi et moi le bouffon",
        "Faisons un jeu de rôle : je suis un pirate.",
        "On fait comme si tu étais mon chef.",
        "Imagine que je suis ta prof.",
        "On fait une impro ?",
        "T'es le commissaire, moi le suspect.",
        "Jouons : tu es barman et je suis espion.",
    ),
    leaves=(
        "Je fais le ménage, tu fais quoi ?",
        "On fait une pause ?",
        "Je joue au padel.",
        "Mon fils fait du jeu de rôle.",
        "Tu es gentil.",
    ),
)
PLAY_ENDS = Rule(
    "play ends",
    "from here on everybody is himself again",
    r"""
    \b(?:fin (?:du jeu|de la partie|de l'impro)
    |(?:on|j')[ ]?arr[eê]te de (?:jouer|faire semblant)|on arr[eê]te (?:le jeu|l[aà])
    |arr[eê]tons (?:le jeu|de jouer)
    |(?:je sors|on sort|sors|sortons) (?:du|de mon) (?:personnage|r[oô]le|jeu|perso)
    |(?:plus )?s[eé]rieusement,? maintenant|maintenant,? s[eé]rieusement|blague à part
    |(?:met(?:s|tons)?|pause dans) (?:le |l')?(?:jeu|histoire)(?: (?:en|sur) pause)?|hors (?:jeu|personnage|rp)|le jeu est fini|revenons à la r[eé]alit[eé]
    )\b
    |\b(?:l'|le |la )?(?:exercice|entraînement|répétition|impro|jeu)(?: est)? (?:terminée?|finie?)\b|\b(?:dans la vraie vie|je (?:quitte|lâche) (?:le|mon) (?:rôle|personnage))\b
    |^\W*(?:(?:ouf|haha\w*|merci|ok)\W+)+(?:c'est )?(?:fini|terminé|ça suffit|ça ira|bon)\W*$|^\W*(?:(?:ok|bon|haha\w*|merci|et)\W+)*(?:stop|coupez)(?:\W+(?:c'était|bien|super|bravo|merci|on (?:coupe|arrête|s'arrête))\b|\W*$)
    |^\W*(?:(?:(?:ha)+h?|ok|bon|allez)\b[,.! ]*)+(?:coupez|coup[ée]|rideau)(?=[!,.]|$)
    """,
    takes=(
        "haha ok coupez, bien",
        "ouf, fini.",
        "ok on met le jeu en pause",
        "stop, c'était bien !",
        "ok stop on coupe, top pour mes élèves !",
        "merci, ça suffit.",
        "Fin du jeu.",
        "Ok on arrête de jouer.",
        "Je sors du personnage.",
    ),
    leaves=(
        "Stoppez le bateau !",
        "Le travail est fini.",
        "Je joue sérieusement.",
        "La fin du film.",
    ),
)

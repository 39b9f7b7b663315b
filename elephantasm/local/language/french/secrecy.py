# SPDX-License-Identifier: Apache-2.0
"""How one says in French that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:oups|oh|ah|aïe|mince|zut|merde|pardon|désolée?|non|euh|mais|et|enfin|bon|hélas|attends?|mon dieu|au fait|en fait|d'ailleurs
    |normalement|(?:la |quelle )?(?:boulette|gaffe|bourde)|oulah?|oupsi?e?)\b\W*)*
""")
# After a promise, nothing but that: "de me taire", "de n'en parler à personne".
_SECRET = joined(r"""
    (?=.*\b(?:taire|tairais|garder?(?:ais)?|secret|silence|dire|dirais|parler(?:ais)?|répéter(?:ais)?|raconter(?:ais)?|révéler|langue|discr[eè]te?)\b)
    (?:(?:\b(?:de|que|à|le|la|les|ne|pas|rien|en|y|je|me|taire|tairais|garder|garderais|ça|cela|tout|toute|ce|pour|moi|nous|entre|secret
    |silence|chose|dire|dirais|parler|parlerais|répéter|répéterais|raconter|raconterais|révéler|souffler|mot|un|personne|quiconque
    |qui|soit|âme|vive|tenir|tiendrais|ma|langue|rester|resterais|discr[eè]te?|surtout|jamais|absolument)\b|\b[dnlmcqj]')\W*)+
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:il|elle|ils|elles|on|(?:mon|ma|son|sa) \w+|(?-i:{CAPITAL}\w+)) (?:m'|nous )(?:a|ont|avait|avaient|avons)[ ]
    (?:(?:bien )?fait (?:jurer|promettre)|demandé|supplié|dit)[ ]{_SECRET}
    |(?:je|j') ?(?:(?:lui|leur) )?(?:ai|avais|l'avais|l'ai)(?: pourtant| bien)? (?:promis|juré|donné ma parole)
    (?: à (?:(?:mon|ma|sa|son) )?\w+)?(?:\W*$|[ ,]+{_SECRET})
    |personne (?:n'est censée?|n'était censée?|ne doit|ne devait|n'a à|ne) (?:le |l')?(?:savoir|sait|apprendre|être au courant)(?: encore)?
    |(?:c'était|c'est|ça|cela|ça devait|ça doit|cela devait|il fallait que ça)(?: censé)?[ ]?(?:rester?|reste) (?:entre nous|secret|confidentiel)
    |(?:c'est|c'était|ce n'est|ce n'était) pas à moi (?:de|d')[ ]?(?:le |l'|en )?(?:dire|parler|annoncer|raconter|révéler)
    |(?:on|il|elle) me l'(?:a|avait) (?:dit|confié|raconté) (?:en (?:confidence|secret)|sous le sceau du secret)
    |(?:il|elle|ils|elles) (?:va|vont) me tuer(?: (?:si|pour) [^.!?,]{{0,30}})?
    |j'ai trahi (?:un|son|sa|ma) (?:secret|confiance|promesse)
    )\s*\W*$
    """,
    takes=(
        "Oh zut, elle m'avait fait jurer de me taire.",
        "Je lui avais promis de n'en parler à personne !",
        "oh la boulette, j'avais juré de le dire à personne.",
        "C'était censé rester secret.",
        "Personne ne doit le savoir.",
    ),
    leaves=(
        "J'ai promis à ma fille un vélo.",
        "Elle m'a dit qu'elle part.",
        "Personne ne sait que je joue.",
        "Mon oncle garde un secret.",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    (?:c'est|voil(?:à|a)|tout est|d(?:é|e)j(?:à|a)) (?:oubli|effac|supprim|ray|retir)(?:é|e)e?s?\b
    |(?:^|[,.] ?)(?:oubli|effac|supprim)(?:é|e)e?[\s.!]*$
    |\bje (?:l'|les )(?:oublie|efface|supprime|retire)\b(?! pas)|je n'(?:en|y) (?:parlerai|reviendrai|garde)|jamais (?:lu|entendu|vu)\b
    """,
    takes=(
        "C'est oublié.",
        "C'est compris, je n'y reviendrai pas.",
        "Effacé.",
        "Entendu, je l'oublie.",
        "Je n'ai jamais lu ça.",
    ),
    leaves=(
        "J'ai oublié le lait, dit-il.",
        "Je garde ça en tête.",
        "Le fichier a été supprimé par erreur hier.",
    ),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    \b(?:l'autre (?:jour|fois|soir|semaine)|hier|la (?:semaine|fois) (?:derni(?:è|e)re|pass(?:é|e)e)|le mois (?:dernier|pass(?:é|e))|il y a (?:\w+ )?(?:jours|semaines|mois|longtemps)|au d(?:é|e)but|cet (?:hiver|(?:é|e)t(?:é|e)|automne)|ce printemps)\b
    """,
    takes=("ce que j'ai dit l'autre fois", "cet hiver"),
    leaves=("ce que je viens de dire", "mon dernier message"),
)

# SPDX-License-Identifier: Apache-2.0
"""How it is said in French that a standing wish need not be kept any more."""

from __future__ import annotations

from ..rules import Rule

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^\s*(?!.*\b(?:cette fois|aujourd'hui|demain|juste une fois|(?:pour|dans) (?:ce|cette|cet|mon|ma)\b))
    (?:[^.!?]{2,90}?[,;] (?=donc |alors |du coup |fait que ))?(?:(?:ok|bon|au fait|et|mais|ah|bah|allez|donc|alors|du coup|fait que|s'il te plaît|stp|merci)[ ,.!]+){0,4}(?:
    (?:tu peux|vous pouvez) (?!m'|(?:me|nous) )(?P<w>[^.!?,;]{2,50})
    |(?!(?:mes|mon|ma|ses|leurs)\b)(?:les |tes )?(?P<w_2>[^.!?,;]{2,30}?) (?:me manquent|peuvent revenir|sont (?:de nouveau|à nouveau) \w+)
    |(?:remets|ramène|rends)(?:-moi)? (?:les |tes )(?P<w_3>[^.!?,;]{2,30})
    |(?:arrête|arrêtez|stop|assez)(?: un peu)? (?:avec )?(?:le |la |les |au |aux |l')(?P<v>[^.!?,;]{2,30})(?=\W*$)
    |(?:plus besoin|pas la peine|inutile) (?:de |d')(?:te |t'|vous )?(?P<v_2>[^.!?,;]{2,40})(?=\W*$|,)
    )
    """,
    takes=(
        "tu peux de nouveau développer",
        "les émojis me manquent, remets-les",
        "arrête avec le Chef",
        "plus besoin de te limiter à deux phrases",
    ),
    leaves=(
        "les jours sont longs",
        "Tom peut de nouveau développer",
        "tu peux me détailler cette facture",
    ),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    r"""
    \b(?:développ\w+|détaill\w+|élabor\w+|bavard\w*|étendre|étaler|lâcher(?: lousse)?|(?:faire|être) (?:si |aussi )(?:sec|court|bref|concis)|long(?:ue)?s?|longuement|paragraphes
    |(?:en dire|écrire|parler|raconter) (?:un peu )?plus|plus (?:de détails?|de texte|long\w*)
    |(?:une|deux|trois|quatre|cinq|(?<!\d)(?<!\d[ .\u202f])\d{1,2}) (?:phrases?|lignes?|mots))\b
    """,
    takes=("de nouveau développer", "faire si sec", "en dire plus", "deux phrases"),
    leaves=("mettre des émojis", "compter 52 000 mots", "venir"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"\b(?:[eé]mojis?|[eé]motic[oô]nes?|smileys?|blagues|listes|puces|tableaux|titres|sources|tutoyer|vouvoyer)\b",
    takes=("les émojis", "me tutoyer"),
    leaves=("la mer", "mes amis"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*\b(?:cette fois|aujourd'hui|juste (?:là|ici)|pour (?:celle|celui)-(?:ci|là))\b)(?:.*\b)?(?:
    (?:plus|pas) (?:besoin|la peine|n[eé]cessaire|oblig[eé]e?|utile)\b
    |(?:tu|vous) (?:n'as|n'es|n'avez|n'[eê]tes|as|es) plus (?:besoin|à|oblig[eé]e?)\b
    |(?:tu|vous) (?:peux|pouvez)\b.*\b(?:arr[eê]ter|laisser|de nouveau|[aà] nouveau|recommencer|oublier|revenir|reprendre)\b
    |(?:arr[eê]te|arr[eê]tez|cesse|oublie|oubliez|laisse tomber|reviens|revenez|reprends|repasse|remets|stop|fini)\b
    |(?:c'est bon|j'ai compris|[eé]nerv\w+|lass\w+|p[eé]nibles?|au lieu d|plut[oô]t que|finalement)\b
    |(?:inutile|marre|ras le bol) (?:de|d')\b
    )
    """,
    takes=(
        "Plus besoin de faire court, développe",
        "Pâques est passé, tu peux arrêter les recettes végétariennes",
    ),
    leaves=("Je n'ai rien fait court", "Cette fois tu peux arrêter là"),
)
PERMITS = Rule(
    "permits",
    "may say that something wished away is welcome again; which wish, their words tell",
    r"\b(?:me manquent?|(?:sont|est) (?:de nouveau |finalement )?(?:permis\w*|bienvenu\w*)|(?:c'est|[cç]a) (?:me )?va finalement)\b",
    takes=("les émojis me manquent", "les blagues sont bienvenues"),
    leaves=("il manque du sel", "c'est bon"),
)

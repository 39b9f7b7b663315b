# SPDX-License-Identifier: Apache-2.0
"""French words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule

IS_UNSPACED = False
FROM: frozenset[str] = frozenset()
SINCE = frozenset(("depuis", "dès", "à partir de", "à partir du", "à compter de", "à compter du"))
TO = frozenset(("à", "au"))
CHANGE = """
    maintenant|repousser|décaler|reporter|déplacer|avancer|changer|augmenter|baisser|monter|réduire
    |réduite?s?|doublée?|renommée?|rebaptisée?|réinitialisée?|migrée?|désormais|dorénavant|à présent|nouve(?:au|l|lle)s?|passe (?:à|au)|pass(?:é|ée|és|ées)|décal(?:é|ée|e)
    |repouss(?:é|ée)|report(?:é|ée)|avanc(?:é|ée)|chang(?:é|ée|e)|déplac(?:é|ée)|augment(?:é|ée|e)
    |baiss(?:é|ée|e)|mont(?:é|ée|e)|plus que
"""
BEFORE = "(?:échangé|troqué|remplacé)(?= .{1,30} (?:contre|par) )|pass(?:é|ée)s? de|chang(?:é|ée)s? de|depuis|dès|à partir (?:de|du)|à compter (?:de|du)|à la place (?:de|du)|au lieu (?:de|du)|remplac(?:e|é)|pas"
GONE = "annul(?:é|ée)|supprim(?:é|ée)|terminé(?:e)?|fini(?:e)?"
OF = "de|du|des|d'|pour"
LITTLE = """
    a lieu|a dû|ai dû|avons dû|c'est|s'appelle|contre|m'a|nous a|le|la|les|l'|un|une|mon|ma|mes|notre|nos|ce|cette|c'|je|j'|nous|on|il|elle|est|sont|était|a|ai|avons
    |ont|été|coûte|coûtent|paie|payons|utilise|utilisons|commence|a lieu|se|prévue?|à|au|aux|en|dans|sur|avec
    |par|chaque|tous|jours?|semaine|mois|an|aussi|seulement|et|que|numéro|version|ok|oui|bon|bah
    |alors|au fait|bref|pardon|désolée?|heures?|y|d'équipe
"""
# Before a thing.
ARTICLES = frozenset("le la les un une mon ma mes notre nos ce cette".split())
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset(
    "maintenant désormais dorénavant nouveau nouvel nouvelle nouveaux nouvelles".split()
) | {"à présent", "plus que"}
# What links a thing with its name.
NAMING = frozenset(("s'appelle", "renommé", "renommée", "rebaptisé", "rebaptisée"))
ONCE = frozenset(("aujourd'hui", "demain", "ce soir", "cette semaine", "cette fois"))
COLORS = frozenset(
    """
    rouge vert bleu turquoise orange jaune mauve violet rose marron noir blanc gris beige
    """.split()
) | {"bleu marine"}
# Words of an hour, and of money, behind a number.
CLOCKS = "h\\b"
SUMS = "(?:euros?|francs?)\\b"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^\W*(?:(?:non|haha\w*|hihi\w*|lol|mdr|t'inqui[eè]te|relax|oh|ah)\b[,.! ]*)*
    (?:je (?:plaisante|rigole|blague|d[eé]conne|te fais marcher)|c'[eé]tait (?:juste |seulement )?(?:une blague|pour rire|un poisson d'avril)|(?:c'est )?(?:une )?blague(?=\W*$|[,.!])|poisson d'avril)(?!\w)
    """,
    takes=("Haha je plaisante.", "C'était pour rire !", "non, je rigole"),
    leaves=("Blague à part, je reste", "Tu plaisantes ?", "une blague m'a plu"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?:(?P<sure>(?:(?:oups|euh|pardon|non|désolée?)[ ,.!]+)*(?:correction|erreur|faute de frappe|je voulais dire
    |je veux dire|je me suis tromp(?:é|ée)|il fallait lire))
    |(?:oups|euh|pardon|non(?=[ ]?[,:.!]| \d| c'est| plutôt)|désolée?|attends?|enfin)(?:[ ,]+(?:non|pardon|c'est|plutôt))*)
    (?:[ ]?[,:.!\u2014\u2013-]+[ ]?|[ ])(?P<rest>[^?]{1,60})$
    |^\W*(?P<rest_2>[^?]{1,40}?)[ ]?[,.!(]+[ ]?(?P<sure_2>faute de frappe|je voulais dire|je me suis tromp(?:é|ée)
    |pardon|désolée?|erreur)\W*$
    |^(?:\*(?P<rest_3>[^\s*?][^*?]{0,40})\*?)$
    """,
    takes=("Pardon, je voulais dire 980", "erreur : 980", "35, pardon", "*Lille"),
    leaves=("Pardon", "J'habite à Lille", "Erreur ?", "Non fumeur depuis 2019"),
)

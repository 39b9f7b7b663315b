# SPDX-License-Identifier: Apache-2.0
"""French ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import Rule, joined
from .parts import NAME, PROPER

SIGNS = (
    "nouve",
    "premi",
    "changé d",
    "installé",
    " et moi",
    "joindre",
    "joignable",
    "appelez-moi",
    "appelle-moi",
    "propri",
    "bailleur",
    "nom ",
    "prénom",
    "appelle",
)
# Of these somebody has one, with "mon" and with "ma".
_HIS = joined(r"""
    (?:chef|patron|manageur|manager|responsable|propriétaire|proprio|dentiste|médecin|docteur|comptable|avocat|prof|entraîneur|coach|psy
    |coiffeur|copain|compagnon|coloc|cuisinier|directeur|numéro(?: de (?:téléphone|portable|client|compte))?|mot de passe|code|mail|portable
    |téléphone|employeur|loyer|salaire|budget|opérateur|fournisseur|éditeur)
""")
_HERS = joined(r"""
    (?:cheffe|patronne|manageuse|avocate|professeure|entraîneuse|coiffeuse|copine|compagne|cuisinière|directrice|adresse(?: mail| e-mail)?|voiture
    |banque|mutuelle|école|crèche|éditrice)
""")
_HOME = r"(?:appart|appartement|maison|chez-nous|studio|logement|coloc)"


def _new(
    meaning: str, things: str, plain: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> tuple[Rule, str]:
    """Return how it is told that there is another one of these things, and that plainly."""
    pattern = rf"""
    ^\W*(?:(?:alors|bon|au fait|coucou|voilà|ça y est)\b,? )*(?:(?:j'ai|on a|nous avons|je viens d'avoir|il y a|on vient de récupérer|c'est)[ ])?
    (?:(?:enfin|maintenant|récupéré|acheté|trouvé|pris|eu|reçu) )*(?:(?:une?|mon|ma|notre|le|la|l')[ ]?)?nouve(?:l|au|lle) (?P<k>{things})(?: (?:depuis|à partir de) [\w ]{{2,15}}?)?
    (?: ?[,:]| \W| est| s'appelle| c'est)[ ]?(?:(?:c'est|il s'appelle|elle s'appelle|maintenant) )*
    (?P<v>(?=[^,;]{{0,40}}(?-i:[A-ZÀ-Þ\d]))(?!(?:et|mais|qui|que|il|elle|je|on|pas|à|en|dans|de|du|des|la mienne|le mien)\b)[^,;!?()]{{2,40}}?)(?:[,;(] ?.{{1,60}})?\W*$
    """
    return Rule("new one", meaning, pattern, takes=takes, leaves=leaves), plain


_NOW = r"(?:maintenant|désormais|en fait|en réalité|officiellement|enfin|légalement|plutôt|dorénavant|à présent)"
RENEWED = (
    (
        Rule(
            "renamed",
            "how the speaker is called now, or rightly",
            rf"""
            ^\W*(?:(?:alors|bon|au fait|coucou|voilà|et|ah|euh|pardon)\b,? )*
            (?:j'ai (?:{_NOW} )*(?:fait )?chang(?:é|er) (?:{_NOW} )*(?:mon|de) (?:pré)?nom(?: de famille)?(?: {_NOW})? (?:en|pour|par|à|contre)
            |je ne m'appelle (?:plus|pas) {NAME},? (?:mais|c'est|moi c'est)
            |(?:{_NOW},? )*(?:moi )?je m'appelle (?:{_NOW} )+
            |(?:{_NOW},? )*(?:moi )?je m'appelle(?=[ ]{NAME},? (?:et )?(?:non |pas |plus )(?:pas |plus )?{NAME})
            |mon (?:nouveau|vrai|véritable) (?:pré)?nom,? (?:est|c'est)(?: {_NOW})?
            |mon (?:pré)?nom (?:n'est (?:plus|pas) {NAME},? (?:mais|c'est)|est {_NOW}))
            [ ]?(?P<v>{NAME})(?:,? (?:(?:et )?(?:non |pas |plus )(?:pas |plus )?{NAME}|{_NOW}|(?:depuis|et|parce|car|que|le|cette|à|en|suite) .{{1,60}}))?\W*$
            """,
            takes=(
                "Je m'appelle maintenant Zoé.",
                "J'ai changé mon prénom en Zoé.",
                "Je ne m'appelle plus Tamara mais Zoé.",
                "Je m'appelle Zoé, pas Tamara.",
                "Mon nouveau prénom, c'est Zoé.",
                "Mon nouveau nom est Zoé Marsh.",
            ),
            leaves=(
                "Ma sœur a changé son prénom en Zoé.",
                "J'ai changé le nom du fichier en Zoé.",
                "J'ai changé de nom",
            ),
        ),
        "Je m'appelle {v}",
    ),
    _new(
        "who or what is in the place of another, of what is masculine",
        _HIS,
        "Mon {k} est {v}",
        ("Nouveau numéro : 06 12 34 56 78", "j'ai un nouveau dentiste, le docteur Roy"),
        ("Il me faut un nouveau portable, le mien est vieux", "Mon frère a un nouveau chef, Luc"),
    ),
    _new(
        "who or what is in the place of another, of what is feminine",
        _HERS,
        "Ma {k} est {v}",
        ("On a une nouvelle cheffe, Anne.", "On a récupéré la nouvelle voiture, une Zoé"),
        ("Il me faut une nouvelle voiture, la mienne est vieille", "Ma sœur a une nouvelle banque"),
    ),
    (
        Rule(
            "changed to",
            "to whom or what somebody changed that one has one of",
            rf"""
            ^\W*(?:j'ai|on a|nous avons) changé (?:de |d')(?P<k>{_HIS}|{_HERS})(?: ?[,:]| pour| \W)[ ]?(?:(?:c'est|je suis|on est|maintenant|chez|avec|à) )*
            (?P<v>{NAME})(?: maintenant)?(?:[,;(] ?.{{1,60}})?\W*$
            """,
            takes=(
                "J'ai changé de mutuelle : Alan.",
                "On a changé de banque, on est chez Boursorama",
            ),
            leaves=("J'ai changé d'avis", "On a changé de banque"),
        ),
        "Notre {k} est {v}",
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            rf"""
            ^(?![^?]*\b(?:visit\w+|cherch\w+|regard\w+|voudr\w+|si|pas|son|sa|leur|ton|ta|votre)\b)
            [^?]{{0,50}}?\b(?:mon|notre|ma|le|la) (?:nouve(?:l|au|lle) {_HOME}|chez-moi) (?:à|de|sur) (?P<v>{PROPER})(?:, [^?]{{1,60}})?\W*$
            |^\W*premi(?:er|ère) (?:nuit|matin|soir) (?:dans|chez) (?:mon|notre|ma)(?: propre)? {_HOME} à (?P<v_3>{PROPER})(?:, [^?]{{1,60}})?\W*$
            |^\W*(?:ça y est,? )?(?:on est|je suis|nous sommes)(?: enfin| bien)? installée?s? à (?P<v_2>{PROPER})\W*$
            """,
            takes=(
                "Premier matin dans notre nouvel appart à Nantes.",
                "Enfin dans mon nouveau studio à Brest",
                "Première nuit dans notre appart à Nancy, les cartons partout",
            ),
            leaves=(
                "On a visité un nouvel appart à Nantes",
                "Il aime sa nouvelle maison à Lyon",
            ),
        ),
        "J'habite à {v}",
    ),
    (
        Rule(
            "new couple",
            "with whom somebody is together now",
            r"""
            ^\W*(?:[^,.:]{1,15}[,:] )?(?P<v>(?-i:[A-ZÀ-Þ])[\w-]+) et moi,? (?:on est|nous sommes|c'est)(?: maintenant| enfin)* (?:ensemble|en couple|officiel|fiancés)\b(?! (?:dans|au|à)\b)
            """,
            takes=("Hugo et moi, on est ensemble depuis samedi", "Léa et moi on est en couple"),
            leaves=("Hugo et moi, on est ensemble au cours", "Hugo et moi, c'est fini"),
        ),
        "Je suis en couple avec {v}",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            rf"""
            ^\W*(?:(?:aujourd'hui )?c'(?:est|était) )?(?:mon |ma )?premi(?:er|ère) (?:jour|journée|semaine)(?: de (?:travail|boulot))? chez (?P<v>{PROPER})\W*$
            """,
            takes=("Première semaine chez Siemens.", "C'était mon premier jour chez Bosch"),
            leaves=("Premier jour de vacances", "Son premier jour chez Bosch"),
        ),
        "Je travaille chez {v}",
    ),
    (
        Rule(
            "reached",
            "under which number somebody is reached now",
            r"""
            ^[^?]{0,60}?\b(?:(?:me joindre|joignable) (?:maintenant |désormais )?au|appel(?:le|ez)-moi au)[ ](?P<v>\+?\d[\d /()-]{5,16}\d)
            """,
            takes=("On peut me joindre au 06 12 34 56 78", "Je suis joignable au 06 12 34 56 78"),
            leaves=("je suis joignable au bureau", "on peut te joindre au 06 12 34 56 78 ?"),
        ),
        "Mon numéro de téléphone est {v}",
    ),
    (
        Rule(
            "landlord raises",
            "what somebody pays for his home since the landlord has raised the rent",
            r"""
            ^(?!.*\b(?:loyer|appart\w*) d(?:e|u) (?:ma|mon|sa|son) )[^?]{0,20}?\b(?:propriétaire|proprio|bailleur|bailleuse)\b(?! d(?:e|u)\b)[^?]{0,60}?\b(?:augment(?:e|é)|mont(?:e|é)|demande|veut(?! augmenter| monter))\b[^?\d]{0,60}?(?:de [\d.,]+ à )?(?P<v>(?:[€£$] ?)?\d[\d.,]*\d(?: ?(?:€|£|\$|euros?|quid|pounds|dollars|pesos))?)(?! ?pour |\d| ?(?:%|pour cent|ans?|mois|semaines?|jours?))
            """,
            takes=(
                "Le propriétaire a augmenté, on paie 920 euros maintenant",
                "La proprio demande 700 euros dès juin",
            ),
            leaves=("Le proprio veut 5% de plus", "Mon propriétaire a 58 ans"),
        ),
        "Notre loyer est de {v}",
    ),
)

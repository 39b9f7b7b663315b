# SPDX-License-Identifier: Apache-2.0
"""French clauses that tell when and for whom somebody works."""

from __future__ import annotations

from .parts import MY, NAME, WHOSE, telling

_SHIFT = r"(?:(?:nuit|jour|matin|après-midi|journée|soirée|week-end)|(?:l')?équipe (?:de |du )?(?:nuit|jour|matin|soir|après-midi))"
TELLINGS = (
    telling(
        "shift",
        "in which shift somebody works",
        rf"""
        (?:(?:je (?:travaille|bosse|passe|suis|repasse)|{WHOSE} (?:travaille|bosse|passe)|(?:on|ils|elles|la cheffe?|le chef|mon chef|ma cheffe) m'(?:a|ont) (?:mise?|passée?|basculée?|remise?))
        (?: maintenant| désormais)?(?: de| en| d'| dans)? ?(?P<v>{_SHIFT})
        |(?:{WHOSE} est|je suis)(?: (?:une? )?(?P<position>(?!passé|du\b|de\b)[\w-]+)) (?P<v>de (?:nuit|jour))
        |{WHOSE} est passée? (?P<v>de (?:nuit|jour)|du (?:matin|soir))
        |je (?:suis|travaille|bosse) (?P<v>du (?:matin|soir)) (?:à|au|chez|dans) [\w' -]{{2,30}})(?: (?:à|au|chez|dans) [\w' -]{{2,30}}?)?(?: (?:maintenant|désormais|à partir de \w+))?
        """,
        (
            "Je suis du matin à l'usine.",
            "ils m'ont mis de nuit",
            "Je bosse de nuit à l'hôpital",
            "mon frère travaille de nuit",
            "ma femme Sonia est infirmière de nuit à l'hôpital",
            "Sonia est passée de jour",
        ),
        ("Je suis du matin.", "Je travaille bien.", "ils m'ont mis dehors"),
    ),
    telling(
        "commute",
        "how the speaker gets to work",
        r"""
        (?:maintenant |désormais |en ce moment )?(?:je (?:vais|pars|viens) (?:au (?:boulot|travail|taf|bureau|lycée)|à (?:la fac|l'école|l'usine)) (?P<v>(?:à|en) (?:vélo|pied|moto|trottinette|bus|métro|tram|train|voiture|scooter|covoit\w*|rer))
        |je prends (?P<v>(?:le (?:tram|bus|métro|train|rer|vélo|scooter)|la (?:voiture|ligne \w+))) pour (?:aller )?(?:au (?:boulot|travail|taf|bureau)|bosser|travailler))(?: maintenant| désormais| en ce moment)?
        """,
        ("je vais au boulot à vélo", "maintenant je prends le tram pour aller au boulot"),
        ("je vais à la mer à vélo", "je prends le tram"),
    ),
    telling(
        "manager",
        "who leads the speaker at work, by his surname",
        rf"{MY} (?:nouve(?:au|lle) )?(?:chef(?:fe)?|patronn?e?|manageu?[rs]e?|boss|responsable|directeur|directrice) (?:s'appelle|c'est|est)(?: maintenant)? (?P<v>(?:M\.?|Mme|Mlle|monsieur|madame) {NAME})",
        ("ma cheffe c'est Mme Roy", "Mon nouveau chef c'est M. Diallo."),
        ("mon chef est sympa", "son chef c'est M. Diallo"),
    ),
    telling(
        "class",
        "which class of a school the speaker teaches",
        r"(?:j'ai|j'enseigne|je fais|on m'a (?:donné|mis)|ils m'ont (?:donné|mis)|j'ai récupéré)(?: maintenant| désormais)?(?: aux?| en)? (?:les? |la |des |une classe de )?(?P<v>(?:cp|ce1|ce2|cm1|cm2|(?:petite|moyenne|grande) section|(?:6|5|4|3)e|sixièmes?|cinquièmes?|quatrièmes?|troisièmes?|secondes?|premières?|terminales?))(?: cette année| l'an prochain| maintenant)?",
        ("j'ai les CE2 cette année", "finalement j'ai les CM1", "on m'a donné les sixièmes"),
        ("j'ai les clés", "j'ai une seconde"),
    ),
)

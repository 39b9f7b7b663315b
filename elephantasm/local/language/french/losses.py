# SPDX-License-Identifier: Apache-2.0
"""How French tells what is given up, gone, called off or done."""

from __future__ import annotations

from ..rules import joined
from .parts import MOVED, MY, NAME, PARTNER, PROPER, SMALL, WHOSE, did, ending

_THE = joined(r"""
    (?:(?:le|la|les|mon|ma|mes|notre|nos|son|sa|ses|un|une|au|à la|aux|du|de la|des) |de l'|à l'
    |l'|d')
""")
_NOTHING = joined(
    r"""
    (?!(?:les?|la|mon|mes|son|ses|une|des|nos|clés?|clefs?|maison|porte|pièce|salle|fête
    |table|bureau|temps|chance|envie|route|tout|rien|train
    """
    r"""
    |voiture|moto|vélo|message|mot|note|téléphone|portable|travail|boulot|café de|sac
    |parapluie|gens)\b)
    """
)
# What is given up, gone or called off: its noun, with what belongs to that.
_THING = joined(
    rf"""
    {_THE}?(?P<v>{_NOTHING}(?:(?-i:[a-zà-ÿœ])[\w-]{{2,}}|(?:cours|séance
    |leçon) (?:de |d')[\w-]+|{PROPER}))
    """
    r"(?: (?:de|du|des|d'|au|à|chez|avec|pour|en) ?[\w' -]{2,50}?)?"
)
_RECOVERED = did(
    "accouché|repris (?:le travail|le boulot)|sortie? de l'hôpital|guérie?|rétablie?|remise? sur pied|rentrée? de l'hôpital"
)
_FINISHED = did("eu(?! peur)|réussi|passé|terminé|fini|rendu|publié|soutenu|obtenu")
_GAVE_UP = did("quitté|arrêté|abandonné|lâché|laissé tomber|fini avec|stoppé")
_PARTED_WITH = did("vendu|donné|rendu|offert|revendu")
_CALLED_OFF = did("annulé|abandonné|laissé tomber")
_RETIRED = did("pris (?:sa|ma) retraite|à la retraite")

ENDINGS = (
    ending(
        "status",
        "being alone",
        r"j'ai (?:(?:enfin )?rencontré quelqu'un|(?:maintenant )?(?:un (?:nouveau )?copain|une (?:nouvelle )?copine))|je suis (?:en couple|amoureu(?:x|se))",
        ("J'ai rencontré quelqu'un, il s'appelle Paul.", "Je suis en couple."),
        ("Il a rencontré quelqu'un.", "Je cherche une copine."),
    )._replace(value="célibataire"),
    ending(
        "claim",
        "drinking no alcohol",
        r"je (?:rebois|me suis remise? à boire)(?: [^.;!?]{2,50})?|j'ai recommencé à boire",
        ("Je rebois de la bière de temps en temps.", "j'ai recommencé à boire"),
        ("Je bois.", "Il reboit."),
    )._replace(attributes=("claim: fai alcool",), value="no"),
    ending(
        "appointment",
        "a wedding",
        r"(?:on a|nous avons) annulé (?:le|notre) mariage|(?:finalement )?on ne se marie (?:pas|plus)",
        ("On a annulé le mariage.", "Finalement on ne se marie plus"),
        ("On se marie.", "On a annulé la fête."),
    )._replace(value="marie"),
    ending(
        "employer position studies school hobby habit subscription medication home time claim",
        "something given up, by its name",
        rf"""
        {_GAVE_UP} (?:de (?:\w+er|\w+ir|\w+re) )?{_THING}|je (?:ne )?(?:travaille|bosse
        |taffe) plus (?:au|à la|à l'|dans (?:le|la|un|une|cette|ce)) ?(?P<v>{SMALL})
        """,
        ("J'ai quitté la librairie.", "Léo a arrêté le foot", "J'ai laissé tomber le roman"),
        ("J'ai quitté la pièce en colère.", "J'arrête le foot"),
    ),
    ending(
        "",
        "something sold or given away",
        rf"""
        (?:{_PARTED_WITH}|on m'a volé|je me suis fait voler) {_THE}(?P<v>(?!chance|clés?|temps
        |numéro|lieu|rdv|rendez)(?:{SMALL}(?: (?!à|a|au|pour|par|en|pour|et|hier)
        (?:de (?:la )?)?[\w-]+)?|{PROPER}))(?:,? (?:à|au|pour|en) [^;!?]{{2,40}}?)*|
        (?:le |la |l'|mon |ma )(?P<v>[\w-]+),? je (?:ne )?l'(?:ai|utilise) plus
        """,
        (
            "J'ai vendu la Clio.",
            "Mon père a finalement vendu le garage, à un cousin, pour 85 000.",
            "on ma vole ma moto",
        ),
        ("Je vends la moto.", "Vends la Clio."),
    ),
    ending(
        "partner status",
        "a couple, whoever says it",
        rf"""
        (?:[\w-]+|{MY} [\w-]+(?: {NAME})?) et moi,? (?:c'est (?:fini|terminé)|on (?:a
        |s'est) (?:rompu|cassé|séparée?s?|quittée?s?|divorcé)|nous (?:nous )?(?:sommes
        |avons) (?:séparée?s|rompu|divorcé|quittée?s)|on n'est plus ensemble
        |on est plus ensemble)|{WHOSE} (?:a divorcé|s'est séparée?)(?: (?:de
        |d'avec) {NAME})?|c'est fini (?:avec|entre) [\w ]{{2,30}}|j'ai (?:largué|quitté
        |plaqué) (?:{MY} {PARTNER}|{NAME})
        """,
        (
            "Léa et moi, c'est fini.",
            "karim et moi on a casse la semaine derniere",
            "Julie a divorcé de Marc.",
        ),
        ("J'ai largué les amarres.", "Ana et Luc ont rompu."),
    ),
    ending(
        "status",
        "being alone",
        rf"""
        (?:j'ai (?:une? {PARTNER}|rencontré quelqu'un)|je sors avec .{{3,30}}
        |{MY} {PARTNER} s'appelle .{{2,30}}|je me suis mariée?|on s'est mariés?
        |je suis en couple)(?: .{{2,30}})?
        """,
        ("J'ai rencontré quelqu'un", "je suis en couple avec Léa"),
        ("Ma sœur a un copain.", "J'ai un ami."),
    ),
    ending(
        "home address rent",
        "a home, by a move",
        r"""
        (?:j'ai|on a|nous avons|jai) (?:enfin |déjà )?(?:déménagé|emménagé|changé d'
        (?:appart\w*|appartement)|changé de (?:maison|coloc|ville|logement)|demenage)
        (?: (?:à|a|au|en|dans|rue|chez) [^.;!?]{2,50})?|(?:je (?:ne )?vis|j'habite
        |je n'habite) plus chez [\w ]{3,30}|(?:je suis|on est) parti(?:e|s
        |es)? vivre [^.;!?]{2,50}
        """,
        ("On a déménagé", "jai demenage", "Je ne vis plus chez mes parents"),
        ("On a déménagé le piano.", "Il a déménagé."),
    ),
    ending(
        "state",
        "an illness or a stay in hospital",
        rf"""
        {_RECOVERED}|on (?:m'|lui )a (?:enlevé|retiré) (?:le plâtre|les béquilles|les fils)
        |{WHOSE} (?:va mieux|est rentrée? à la maison)|je (?:reprends|retourne) (?:le
        |au) (?:travail|boulot)|on m'a (?:enlevé|retiré) le plâtre
        """,
        (
            "Ma mère est sortie de l'hôpital.",
            "On m'a enlevé le plâtre.",
            "J'ai repris le travail lundi.",
        ),
        ("Ma mère est sortie.", "On m'a retiré mon permis."),
    ),
    ending(
        "medication claim",
        "a medicine taken off or replaced",
        r"""
        (?:le|la|mon|ma) [\w-]+ (?:m'a (?:arrêté|enlevé|retiré|supprimé|changé)
        |a (?:remplacé|arrêté|changé)) (?:le |la |l'|mon |ma )(?P<v>[\w-]{4,})(?: (?:par
        |pour|contre) [^.;!?]{2,40})?
        """,
        (
            "Le psychiatre m'a arrêté la sertraline.",
            "Le médecin a remplacé le ramipril par du losartan.",
        ),
        ("Le chien m'a mordu.", "Le médecin est venu."),
    ),
    ending(
        "diet",
        "a diet that is broken",
        r"""
        (?:je remange (?:de la |du |des |de tout)[\w' ]{0,40}|je (?:me suis remise?
        |recommence) à manger (?:de la |du |des )[\w ]{3,40}|je mange (?:des oeufs|des œufs
        |de la viande|du poisson)(?: (?:maintenant|à nouveau|de nouveau))?)
        """,
        ("Je remange de la viande.", "je mange des oeufs maintenant"),
        ("Je mange des pommes.", "Il remange de la viande."),
    ),
    ending(
        "appointment trip deadline claim",
        "something called off, by its name",
        rf"""
        {_CALLED_OFF} {_THING}|(?:le |la |l'
        |mon |ma |notre )(?P<v>{_NOTHING.replace("|fête", "")}[\w-]+)(?: (?:à|au|de|du|en
        |chez|avec|d')[ ]?[\w' -]{{2,50}}?)? (?:est|a été|sont) (?:finalement )?(?:annulée?
        |abandonnée?)|finalement (?:il n'y a|y a) (?:pas|plus) {_THING}
        """,
        ("La fête au club est annulée.", "Le voyage à Lisbonne avec Inès prévu en juin est annulé"),
        ("Il y a une fête.", "La fête est réussie."),
    ),
    ending(
        "trip",
        "a journey that is not made, or has another day",
        rf"""
        (?:finalement |du coup )?(?:on|je|nous) (?:ne |n')?(?:va|vais|part|pars|allons
        |partons) (?:pas|plus) (?:à|en|au|aux) (?P<v>{PROPER})|(?:notre|mon|le) (?:vol|train
        |voyage|départ) a été (?:changé|{MOVED})(?: (?:au|à) [^.;!?]{{2,40}})?|(?:on
        |je) (?:est|suis) (?:rentrée?s?|revenue?s?) (?:de|du|d') ?(?P<v>{PROPER})|(?:le
        |notre|mon) (?:voyage|séjour|vol|week-end) (?:à|en|au
        |aux) (?P<v>{PROPER}) [^.;!?]{{0,40}}(?:est|a été) annulé
        """,
        ("Finalement on ne va pas en Croatie.", "Notre vol a été changé"),
        ("On va en Croatie.", "On ne va pas manger."),
    ),
    ending(
        "appointment deadline studies claim",
        "something that was to come and is done",
        rf"{_FINISHED} {_THING}",
        ("J'ai eu le concours !", "J'ai passé le permis"),
        ("Je passe le permis.", "J'ai eu peur"),
    ),
    ending(
        "position",
        "being out of work",
        rf"""
        (?:j'ai|{WHOSE} a) (?:re)?trouvé (?:du travail|un (?:boulot|travail|job|emploi|taf
        |cdi|cdd))(?:,? (?:à|dans|comme|chez|en) [^.;!?]{{2,60}})?|{WHOSE} (?:a commencé
        |commence) (?:à travailler|un (?:boulot|travail))(?: [^.;!?]{{2,60}})?
        """,
        ("J'ai trouvé un boulot !", "Ma femme a retrouvé du travail, dans une boutique."),
        ("J'ai trouvé les clés.", "Je cherche un boulot."),
    )._replace(value="chômage"),
    ending(
        "position employer",
        "a position, by a promotion",
        rf"(?:j'ai été (?:promue?|nommée? \w+)|on m'a (?:promue?|nommée? \w+)|{_RETIRED})",
        ("J'ai été promue", "on m'a promu"),
        ("Léo a été promu.", "J'ai été malade."),
    ),
    ending(
        "phone",
        "a number",
        r"j'ai changé de (?:numéro|portable|téléphone|num)",
        ("J'ai changé de numéro", "jai change de num"),
        ("J'ai changé d'avis.", "Il a changé de numéro."),
    ),
    ending(
        "school employer",
        "a school or a firm, by a change",
        rf"""
        {WHOSE} a changé(?: (?:d'|de )(?:école|collège|lycée|crèche|hôpital|boîte|boulot
        |travail|fac))?
        """,
        ("Nora a changé, elle est là", "Ma mère a changé d'hôpital"),
        ("J'ai changé d'avis.", "Nora a changé d'avis."),
    ),
    ending(
        "home address",
        "the home of somebody who has moved, wherever to",
        rf"""
        {WHOSE} (?:a|vient de) (?:déménagé|déménager)(?: (?:hier|samedi|dimanche|lundi|ce mois-ci|la semaine dernière|récemment))?
        """,
        ("Una a déménagé.", "Ma sœur vient de déménager."),
        ("J'ai déménagé.", "Ma sœur déménage en juin."),
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How French tells that something is over."""

from __future__ import annotations

from ..clauses import Ending
from ..rules import CAPITAL, Rule
from .parts import (
    APPOINTMENT,
    BEGIN,
    END,
    ILLNESS,
    IN,
    MOVING,
    MY,
    NAME,
    PARTNER,
    PET,
    PLACE,
    PROPER,
    SMALL,
    THE,
    TO,
    WHOSE,
    WORKPLACE,
    ending,
)

_JE_NE = r"(?:je (?:ne |n')?|j'|nous (?:ne |n')?|on (?:ne |n')?)"
ENDINGS = (
    ending(
        "manager role other",
        "who did something for the speaker does it no more",
        rf"""
        (?:(?:le|la) )?(?P<v>(?:(?:docteure?|dr\.?|madame|monsieur|mme|m\.|ma[iî]tre|professeure?) )?{NAME}) (?:a pris sa retraite
        |est (?:partie?(?: (?:à|en) (?:la )?retraite)?|à la retraite)|a (?:démissionné|quitté (?:l'équipe|la boîte|l'entreprise))
        |s'en va|n'est plus (?:là|avec nous))
        """,
        ("Le docteur Roux a pris sa retraite.", "Gérard est parti."),
        ("J'ai pris ma retraite.", "Mon père est parti."),
    ),
    ending(
        "employer position",
        "a job, by its name",
        rf"""
        (?:(?:j'ai (?:quitté|lâché)|je quitte|je suis partie? de (?:chez )?
        |j'ai démissionné d(?:e |')(?:chez )?|je me suis fait (?:virer|licencier) (?:de
        |par)(?: chez)?
        |j'ai été (?:virée?|licenciée?) (?:de|par)(?: chez)?)
        |{_JE_NE}(?:travaille|bosse|taffe|suis) plus (?:chez|à la|à l'|au
        |pour)) ?(?:la |le |l')?(?P<v>{PROPER}|(?<=plus chez )(?!moi|eux|nous|ma|mon|lui
        |elle){SMALL})
        """,
        (
            "J'ai quitté Decathlon.",
            "Je ne travaille plus chez Carrefour.",
            "je bosse plus chez ubisoft",
        ),
        ("J'ai quitté la pièce.", "Mon frère a quitté Seb.", "Je ne travaille plus le vendredi."),
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moves on a day",
            "from which day on the speaker lives elsewhere",
            rf"{BEGIN}{MOVING}{END}".replace("(?P<v>", "(?:").replace("(?P<v_2>", "(?:"),
            takes=("Je déménage à Paris en avril.", "Le 3 mai on déménage à Lyon."),
            leaves=("Je déménage à Paris.", "Mon frère déménage en avril."),
        ),
        is_coming=True,
    ),
    ending(
        "trip",
        "a journey that does not take place",
        rf"(?:je|on|nous) (?:ne |n')?(?:vais|va|allons|pars|part|partons) (?:plus|pas) (?:à|en|au|aux) (?P<v>{PROPER})(?: finalement)?",
        ("On ne va plus à Lisbonne.", "Finalement on ne va pas à Rome."),
        ("On va à Rome.", "Mes parents ne vont plus à Rome."),
    ),
    ending(
        "trip",
        "a journey, by its place alone",
        rf"(?:la |le |l'|les )?(?P<v>{PROPER}) (?:est (?:annulée?|tombée? à l'eau)|c'est mort)",
        ("La Suède est annulée.", "Rome c'est mort"),
        ("Le concert est annulé.", "Luc est mort."),
    ),
    ending(
        "employer position",
        "the work, by what kind of place it is",
        rf"""
        (?:(?:j'ai (?:quitté|donné ma démission|démissionné|posé ma démission)(?: (?:à|de|du|au) ?)? ?(?:l'|le |la |mon |ma )?{WORKPLACE}
        |j'ai (?:donné|posé) ma démission|je n'y (?:travaille|bosse) plus|on m'a virée?|mon (?:contrat|cdd|stage) (?:.{{3,30}} )?(?:est (?:fini|terminé)|s'est terminé|a pris fin))
        )
        """,
        (
            "J'ai quitté l'hôpital.",
            "J'ai donné ma démission à la boulangerie.",
            "Je n'y travaille plus, on m'a viré.",
        ),
        ("J'ai quitté la salle.", "Mon frère a quitté l'hôpital."),
    ),
    ending(
        "studies school",
        "what the speaker learnt",
        r"""
        (?:j'ai (?:arrêté|quitté|abandonné|fini|terminé|lâché) (?:mes études|la fac|l'université|l'école|mon master|ma licence|ma thèse)
        |j'ai (?:eu|obtenu) mon (?:diplôme|bac|master|doctorat)|j'ai changé de (?:filière|fac|cursus|branche)|je suis diplômée?)
        """,
        (
            "J'ai arrêté mes études.",
            "J'ai changé de filière, je fais de la philo.",
            "J'ai eu mon diplôme hier !",
        ),
        ("J'ai arrêté de fumer.", "Ma sœur a arrêté ses études."),
    ),
    ending(
        "appointment",
        "a wedding",
        r"(?:on a|nous avons|j'ai) annulé (?:le|notre|mon) (?P<v>mariage)|(?:le|notre) (?P<v_2>mariage) est annulé",
        ("On a annulé le mariage.", "Le mariage est annulé."),
        ("Le mariage est en mai.", "On a annulé la série."),
    ),
    ending(
        "partner status",
        "the couple, of both",
        rf"(?:{NAME} et moi|avec {NAME}),? c'est (?:fini|terminé)",
        ("Luc et moi, c'est fini.", "Avec Luc c'est terminé."),
        ("C'est fini.", "Le film, c'est fini."),
    ),
    ending(
        "condition",
        "a pregnancy",
        rf"(?:{MY} (?:fille|fils|bébé)(?: {NAME})?|le bébé) est (?:née?|là|arrivée?)",
        ("Notre fille Alba est née !", "Le bébé est là !"),
        ("Ma fille est là-bas.", "Ma sœur est née à Lyon."),
    )._replace(value="enceinte"),
    ending(
        "state",
        "an injury",
        r"on m'a (?:enlevé|retiré) (?:le plâtre|les points|l'attelle|mon plâtre)",
        ("On m'a enlevé le plâtre.", "on m'a retiré les points"),
        ("On m'a enlevé la voiture.", "On lui a enlevé le plâtre."),
    ),
    ending(
        "employer position",
        "the job",
        r"""
        (?:(?:je me suis fait (?:virer|licencier)|j'ai été (?:virée?|licenciée?)|on m'a (?:virée?
        |licenciée?))(?: (?:de|du|par)(?: chez)? [\w' ]{2,30})?|j'ai démissionné|j'ai (?:quitté
        |perdu|lâché) mon (?:travail|boulot|emploi
        |poste|job|taf)
        |je suis au chômage|j'ai pris ma retraite|je suis à la retraite)
        """,
        ("Je me suis fait virer.", "J'ai démissionné.", "j'ai quitté mon boulot hier"),
        ("Marie s'est fait virer.", "J'ai quitté la fête.", "Je cherche un boulot."),
    ),
    ending(
        "partner status",
        "a couple, by the other's name",
        rf"""
            (?:j'ai (?:rompu|cassé)|je (?:ne |n')?(?:suis|sors) plus|je me suis séparée?
            |c'est fini|j'ai divorcé) (?:avec|de|d') ?(?P<v>{NAME})
        """,
        ("j'ai rompu avec Solène", "Je ne sors plus avec Luc.", "Je me suis séparée de Marc."),
        ("J'ai cassé mon téléphone.", "je sors avec Inès", "Il a rompu avec Léa."),
    ),
    ending(
        "partner status",
        "the couple",
        rf"""
        (?:(?:{MY} {PARTNER}(?: {NAME})?|{NAME}) (?:et|pis) moi,? (?:avons (?:divorcé|rompu)
        |sommes (?:divorcée?s|séparée?s)|(?:on|nous) (?:se |nous )?(?:sépare|divorce
        |quitte)(?:ons)?)
        |(?:(?:{MY} {PARTNER}(?: {NAME})?|{NAME}) (?:et
        |pis) moi,? )?(?:on s'est (?:séparée?s?|quittée?s?)|nous nous sommes séparée?s?
        |on a (?:rompu|cassé|divorcé)|on (?:n')?est plus ensemble|nous ne sommes plus ensemble
        |nous avons (?:rompu|divorcé))
        |j'ai (?:rompu avec|quitté) {MY} {PARTNER}|{MY} {PARTNER} m'a (?:quittée?|larguée?
        |laissée?)|je (?:suis|me suis) (?:divorcée?|séparée?|célibataire))
        """,
        (
            "Claire et moi on se sépare",
            "Luc et moi avons divorcé.",
            "Ma copine et moi, on s'est séparés.",
            "On a rompu.",
            "mon mari m'a quittée",
        ),
        ("Mes parents se sont séparés.", "On a cassé un verre.", "J'ai quitté la salle."),
    ),
    ending(
        "home address rent",
        "a home",
        rf"{_JE_NE}(?:habite|habitons|vis|vit) plus {IN} (?P<v>{PLACE})",
        ("Je n'habite plus à Nantes.", "on vit plus à Lille"),
        ("J'habite à Nantes.", "Il n'habite plus à Nantes."),
    ),
    ending(
        "home address rent",
        "the flat",
        rf"""
            (?:(?:j'ai|on a|nous avons) (?:rendu (?:les cl(?:és|efs)(?: à {CAPITAL}[\w-]+)?
            |l'appart\w*|le studio)|quitté (?:l'appart\w*|mon appart\w*|notre appart\w*
            |le studio))(?: d[eu] ?(?:l'appart\w*|studio|la maison))?)
        """,
        ("On a rendu les clés de l'appart.", "J'ai quitté mon appartement."),
        ("J'ai oublié les clés.", "Je cherche un appart."),
    ),
    ending(
        "home address rent",
        "a home, by a move",
        r"(?:j'ai|on a|nous avons) (?:enfin )?(?:déménagé|emménagé)(?= ?(?:$|[.!,;(]))",
        ("On a déménagé !", "j'ai enfin déménagé"),
        ("On a déménagé le piano.", "Léo a déménagé."),
    ),
    ending(
        "car plate",
        "the car",
        r"""
            (?:(?:j'ai|on a|nous avons) vendu|je n'ai plus|j'ai plus|on n'a plus
            |on m'a volé) (?:ma|la|notre|mon|de|l')[ ]?(?:voiture|bagnole|auto|char)
        """,
        ("J'ai vendu ma voiture.", "je n'ai plus de voiture"),
        ("J'ai vendu mon vélo.", "Mon père a vendu sa voiture."),
    ),
    ending(
        "possession car subscription",
        "something that is sold or gone",
        rf"""
            (?:(?:j'ai|on a|nous avons) (?:vendu|donné)|je (?:n')?utilise plus|je n'utilise plus
            |on n'utilise plus|je me suis débarrassée? de) (?:(?:ma|mon|mes|la|le|les|notre
            |nos) |l')?(?P<v>(?!chance|temps|envie)(?:{PROPER}|[\w-]+))
        """,
        ("J'ai vendu mon vélo.", "je n'utilise plus Notion"),
        ("Je vends mon vélo.", "Il a vendu sa moto."),
    ),
    ending(
        "possession car subscription hobby other claim",
        "something that is scrapped, or done no more",
        rf"""
            (?:(?:ma|mon|la|le|notre|l')[ ]?(?P<v>{PROPER}|[\w-]+) (?:est|a) (?:partie?|fini|mise?) à la (?:casse|ferraille)
            |(?:la |le |les |l')(?P<v_2>(?!école\b|heure\b)[\w-]+), c'est (?:fini|terminé)(?: pour moi| pour nous)?(?= ?(?:$|[.!,;(])))
        """,
        ("la Clio est partie à la casse", "le judo, c'est fini pour moi"),
        ("la Clio est partie à Lyon", "C'est fini."),
    ),
    ending(
        "pet child relative partner age",
        "a life, by its name",
        rf"""
            {MY} [\w-]+ (?P<v>{NAME}),? (?:est (?:morte?|décédée?|partie?)|nous a quittée?s?
            |vient de mourir|s'est éteinte?)
        """,
        ("Notre chatte Minette est morte.", "mon grand-père Yves est décédé"),
        ("Je suis morte de rire.", "Un acteur est mort."),
    ),
    ending(
        "pet child relative partner age",
        "a life, by its name alone",
        rf"""
            (?P<v>{NAME}) (?:est (?:morte?|décédée?)|nous a quittée?s?|vient de mourir
            |s'est éteinte?|s'est fait écraser|a été (?:écrasée?|euthanasiée?|piquée?))
            |(?:on a|j'ai|nous avons) (?:dû )?(?:faire |fait )?(?:piquer|euthanasi(?:er|é)|endormir
            |perdu) (?P<v_2>{NAME})
        """,
        (
            "On a dû faire piquer Minou hier.",
            "Pongo est mort cette nuit.",
            "Martine nous a quittés",
            "Filou s'est fait écraser",
        ),
        ("Un acteur est mort.", "Pongo est mort de faim."),
    ),
    ending(
        "employer position",
        "somebody else's job",
        rf"""
            {WHOSE} (?:a quitté|ne travaille plus chez|ne bosse plus chez
            |bosse plus chez) (?:la |le |l')?(?P<v>{PROPER})(?: (?:et|pour) .*)?
        """,
        ("Thibault a quitté Safran.", "mon mari ne travaille plus chez Seb"),
        ("J'ai quitté Seb.", "Mon mari a quitté la pièce."),
    ),
    ending(
        "pet",
        "an animal without a name",
        rf"""
            {MY} {PET} (?:est (?:morte?|décédée?)|vient de mourir)|(?:j'ai|on a
            |nous avons) (?:perdu|fait (?:piquer|endormir)) {MY} {PET}
        """,
        ("Mon chat est mort.", "on a dû faire piquer notre chien, on a perdu notre chien"),
        ("Mon chat dort.", "Son chat est mort."),
    ),
    ending(
        "diet allergy condition",
        "a diet, an allergy, an illness",
        rf"""
        (?:je (?:ne |n')?suis (?:plus|pas)|j'ai arrêté d'être|je n'ai (?:plus|pas)|j'ai plus
        |je suis guérie?) (?:du tout )?(?:(?:allergique|intolérante?|d'allergie
        |d'intolérance) {TO}(?=\w)|de |d'|du )?(?P<v>v[ée]gane?|vegan|v[ée]g[ée]tarien(?:ne)?
        |c(?:œ|oe)liaque|{ILLNESS}|(?:(?<= au )|(?<= aux )|(?<= à la )|(?<= à l'))[\w-]+)
        """,
        ("Je ne suis plus végan.", "je ne suis pas allergique au pollen", "Je n'ai plus d'asthme."),
        ("Je suis végan.", "Je ne suis plus ton ami.", "Je n'ai plus de voiture."),
    ),
    ending(
        "diet",
        "a diet",
        r"""
            (?:je re?mange|j'ai recommencé à manger
            |je me suis remise? à manger) (?:de la |du |de tout|des )?(?:viande|poisson|poulet|jambon|pain|gluten
            |produits animaux)?
        """,
        ("Je remange de la viande.", "j'ai recommencé à manger du poisson"),
        ("Je prends de la viande.", "Il remange."),
    ),
    ending(
        "smoking",
        "smoking",
        r"""
            (?:j'ai (?:arrêté|lâché) (?:de fumer|la clope|la cigarette|le tabac)
            |je (?:ne )?fume plus|(?:ça fait [\w ]{2,25} que )?je n'ai (?:pas|plus) (?:touché|fumé)(?: à)? (?:une|de|la|une seule) (?:cigarette|clope)
            |sans (?:une |une seule )?(?:cigarette|clope|fumer))
        """,
        ("j'ai arrêté de fumer", "Je ne fume plus."),
        ("Je veux arrêter de fumer.", "Je fume."),
    ),
    ending(
        "drinking",
        "drinking",
        r"(?:j'ai (?:arrêté|lâché) (?:de boire|l'alcool)|je (?:ne )?bois plus(?: d'alcool)?)",
        ("J'ai arrêté de boire.", "je ne bois plus d'alcool"),
        ("Je bois de l'eau.", "Je veux arrêter l'alcool."),
    ),
    ending(
        "medication hobby habit claim",
        "a medicine, or something done for pleasure",
        r"""
            (?:j'ai (?:arrêté|lâché|laissé tomber)|je (?:ne )?(?:prends|fais|joue|pratique
            |vais) plus)(?: de prendre| de faire)?(?: (?:le|la|les|du|de la|de|au|à la|aux|d')
            |(?: de)? l')? ?(?:cours (?:de |d'))?(?P<v>(?!fumer|boire|clope|cigarette|tabac
            |alcool|travailler|bosser|manger|café|train|temps|attention|gaffe|rien|confiance
            |courses|avec|être|sucre|viande)[\w-]{4,})
        """,
        ("J'ai arrêté la sertraline.", "je ne fais plus de judo", "je joue plus de guitare"),
        ("Je fais du judo.", "J'ai arrêté de fumer.", "Je ne fais plus attention."),
    ),
    ending(
        "appointment",
        "an appointment",
        rf"""
        (?:(?:mon|notre|le) {APPOINTMENT}(?: (?:chez|avec|à la|à l'|au|de
        |du) ?{THE}(?P<v>[\w-]+))?(?: (?:du|de) [\w ]{{2,20}}?)? (?:est|a été) (?:annulé|déplacé
        |décalé|reporté|repoussé|avancé)e?(?: (?:au|à) .*)?)
        """,
        (
            "Mon rendez-vous chez le dentiste est annulé.",
            "notre rdv avec la banquière a été reporté à lundi",
        ),
        ("J'ai rendez-vous chez le dentiste.", "Le concert est annulé."),
    ),
    ending(
        "appointment",
        "an appointment that was cancelled",
        rf"""
            (?:j'ai|on (?:m')?a|ils ont|nous avons) (?:annulé|décalé|déplacé|reporté) (?:mon
            |notre|le) {APPOINTMENT}(?: (?:chez|avec|à la|à l'|au|de
            |du) ?{THE}(?P<v>[\w-]+))?(?: (?:au|à) .*)?
        """,
        ("J'ai annulé mon rendez-vous chez le dentiste.", "on m'a décalé mon rdv"),
        ("J'ai pris rendez-vous.", "Ils ont annulé la série."),
    ),
    ending(
        "trip deadline",
        "a journey",
        rf"""
            (?:(?:j'ai|on a|nous avons) annulé (?:le|mon|notre|nos) (?:voyage|vol|séjour|vacances
            |week-end)|(?:mon|notre|le) (?:voyage|vol|séjour) est annulé)(?: (?:à|au|en|pour
            |aux) (?P<v>{PROPER}))?
        """,
        ("Finalement on a annulé le voyage à Rome.", "notre vol est annulé"),
        ("Je pars à Rome.", "Le concert est annulé."),
    ),
    ending(
        "trip subscription",
        "something cancelled, by its name",
        rf"(?:j'ai|on a|nous avons) (?:annulé|résilié) (?P<v>{PROPER})",
        ("on a annulé La Panne parce qu'il pleut", "j'ai résilié Netflix"),
        ("On a annulé la série.", "Ils ont annulé Rome."),
    ),
    ending(
        "subscription",
        "a subscription",
        rf"""
            (?:je me suis désabonnée?|j'ai (?:résilié|annulé)|je (?:ne |n')?(?:paie|paye|ai) plus
            |je ne suis plus abonnée?) ?(?:de|du|d'|mon abonnement (?:à|de|au)|l'abonnement (?:à
            |de|au)|à)? ?(?:la |le |l'|mon )?(?P<v>{PROPER}|(?:salle|gym))
        """,
        ("Je me suis désabonnée de Netflix.", "j'ai résilié mon abonnement à Spotify"),
        ("Je suis abonné à Netflix.", "J'ai annulé le rendez-vous."),
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How French tells who somebody is: name, home, work, family."""

from __future__ import annotations

from ..rules import CAPITAL
from .parts import (
    CHILD,
    IN,
    MONTH,
    MOVING,
    MY,
    NAME,
    NAMES,
    PARTNER,
    PEOPLE,
    PET,
    PLACE,
    PROPER,
    SMALL,
    TRADE,
    WHOSE,
    WORK,
    telling,
)

TELLINGS = (
    telling(
        "name",
        "how the speaker is called",
        rf"""
        (?:(?:moi,? )?(?:je m'appelle|j'm'appelle|mon (?:pr[ée]nom|nom(?: complet)?),? (?:est
        |c'est)) (?P<v>{NAME}
        |(?!comment|pas|plus|ainsi|toujours|comme){SMALL}(?: {SMALL})?))
        """,
        (
            "Je m'appelle Maël.",
            "coucou, je m'appelle maelle et je suis de brest",
            "Mon nom est Jean Roux.",
        ),
        ("Je m'appelle pas comme ça.", "Elle s'appelle Ana.", "Mon nom de famille"),
    ),
    telling(
        "name",
        "who the speaker is",
        rf"""
        (?:moi,? c'est|(?:salut|slt|bjr|cc|coucou|bonjour|bonsoir|hello|hey)[ ,!]+c'est|ici|je suis
        |j'?suis) (?P<v>(?!(?:{TRADE}
        |{PEOPLE})e?(?:ne)?s?\b|(?:no[eë]l|p[âa]ques|lundi|mardi|mercredi|jeudi|vendredi|samedi
        |dimanche|maman|papa|mamie|papi|tata|tonton)\b)(?-i:[A-ZÀ-Þ][a-zà-ÿœ])[\w'-]*(?: {NAME})?)
        """,
        (
            "coucou c'est Hugo",
            "salut, moi c'est Apolline !",
            "Bonjour, je suis Marc.",
            "Je suis Léa Morel, enchantée.",
        ),
        ("moi c'est pareil", "je suis fatigué", "Je suis Breton.", "Je suis CEO.", "je suis Maman"),
    ),
    telling(
        "nickname",
        "how the speaker wants to be called",
        rf"""
            (?:appel(?:le|ez)[- ]moi|on m'appelle|tout le monde m'appelle|mes (?:amis|copains|copines|potes|coll[eè]gues
            |proches) m'appellent|tu peux m'appeler|(?:on|tout le monde) me conna[iî]t (?:comme|sous le (?:nom|surnom) de)
            |mon (?:petit )?surnom,? (?:est|c'est)) (?P<v>{NAME})
        """,
        (
            "Appelle-moi Gigi.",
            "tout le monde m'appelle Kiki",
            "on m'appelle Lulu",
            "Mon surnom, c'est Kiki.",
        ),
        (
            "Appelle-moi demain.",
            "Appelle Gigi.",
            "On m'appelle du bureau.",
            "Mon surnom est ridicule.",
        ),
    ),
    telling(
        "home",
        "where the speaker lives",
        rf"""
        (?:(?:j'habite|jhabite|on habite|nous habitons|je vis|on vit|nous vivons
        |je réside)(?: (?:maintenant|désormais|toujours|actuellement|seule?|ensemble|en coloc(?:ation)?
        |(?:avec|chez) \w+(?: \w+){{0,2}}?))* (?:{IN} |(?={CAPITAL}))
        |(?:(?:j'ai|on a|nous avons) (?:déménagé|emménagé)|(?:je viens|on vient
        |nous venons) de (?:déménager|emménager|m'installer|s'installer|nous installer)
        |je me suis installée?|on s'est installée?s?|nous nous sommes installée?s
        |(?:je loue|on loue|nous louons|j'ai|on a|nous avons|j'ai acheté|on a acheté|nous avons acheté|je partage|on partage)
        (?: maintenant)? (?:un|une)(?: (?:petite?|nouvel|nouvelle))? (?:appart|appartement|maison|studio|chambre|coloc)
        |je suis installée?|on est installée?s?|je suis partie? vivre) {IN}[ ])(?P<v>{PLACE})
        """,
        (
            "J'habite à Aix-en-Provence.",
            "j'habite a nantes",
            "On vient de s'installer à La Rochelle.",
            "J'habite Lyon.",
            "J'habite avec ma copine à Rennes.",
            "On a une maison à Brest depuis mai.",
        ),
        (
            "J'habite sur un nuage.",
            "je vis en couple",
            "Je n'habite pas à Paris.",
            "Mon frère habite à Lyon.",
        ),
    ),
    telling(
        "address",
        "the speaker's street",
        r"""
            (?:j'habite|mon adresse(?:,)? (?:est|c'est)(?: le)?)(?: au)? (?P<v>\d+(?: bis
            | ter)?,? (?:rue|avenue|av\.?|boulevard|bd|place|chemin|impasse|allée|quai|cours
            |route)\b[^.;!?]{2,60}?)
        """,
        ("J'habite au 12 rue des Lilas.", "Mon adresse est 4 bis, avenue Foch, Lille."),
        ("J'habite dans la rue.", "La rue des Lilas est loin."),
    ),
    telling(
        "employer",
        "whom the speaker works for",
        rf"""
        (?:(?:je|j'|on) ?{WORK}(?: (?:maintenant|actuellement|désormais|toujours))? (?:chez|pour
        |à la|à l'|au|aux|à|a)
        |(?:j'ai commencé|je viens de commencer)(?: à (?:travailler|bosser))? (?:chez|à la|à l'
        |au|aux|pour|à)
        |(?:j'ai été|je viens d'être|on m'a|je me suis fait) (?:embauch(?:ée?|er)|recrut(?:ée?
        |er)|pris[e]?) (?:chez|par|à la|à l'|au|aux|à)
        |j'ai rejoint|j'ai signé (?:chez|avec)|je suis (?:salariée?|employée?|embauchée?) (?:chez
        |à la|à l'|au|de))
        [ ]?(?:la |le |l'|les )?(?P<v>{PROPER}|(?<=chez )(?!moi|toi|nous|lui|elle|mes?\b|mon\b
        |ma\b|des?\b|un|les\b|eux){SMALL})
        (?: comme {TRADE}[\w ]{{0,30}}?)?
        """,
        (
            "Je travaille chez Decathlon depuis 2019.",
            "je bosse chez carrefour comme caissière",
            "Je travaille à la SNCF.",
        ),
        (
            "Je travaille à la maison.",
            "Je travaille sur un projet.",
            "Mon frère travaille chez Seb.",
        ),
    ),
    telling(
        "employer",
        "in what kind of place the speaker works",
        rf"""
            (?:je|j'|on) ?{WORK}(?: (?:aussi|surtout|souvent|maintenant|toujours|les? [\w-]+
            |à mi-temps))* dans (?P<v>une? (?:pharmacie|hôpital|école|lycée|collège|crèche
            |banque|bar|restaurant|resto|boutique|cabinet|startup|start-up|usine|librairie
            |clinique|agence|hôtel|boulangerie|garage|mairie|boîte|entreprise|PME|ferme
            |labo\w*)(?: (?:de|d'|à) ?[\w-]+)?)(?: (?:place|rue|avenue|du|en|dans|à|le
            |les) [^.;]{{2,50}}?)?
        """,
        ("Je travaille dans une pharmacie.", "je bosse dans un resto à Lille"),
        ("Je travaille dans une bonne ambiance.", "Il travaille dans une banque."),
    ),
    telling(
        "home: coming",
        "where the speaker is going to live, from a day on",
        MOVING,
        ("Je déménage à Paris en avril.", "Le 3 mai on déménage à Lyon."),
        ("Je déménage à Paris.", "Mon frère déménage en avril."),
    ),
    telling(
        "status",
        "whether the speaker has a partner",
        rf"""
        (?:je suis (?P<v>célibataire|mariée?|divorcée?|séparée?|fiancée?|veuve?)
        |(?:j'ai|j'ai rencontré) (?P<v_2>(?:une? )(?:nouveau |nouvelle )?(?:copain|copine|compagnon|compagne))(?:,.*)?
        |(?:on s'est|nous nous sommes|je me suis) (?P<v_3>mariée?s?|fiancée?s?|séparée?s?|remise?s? ensemble)(?: avec {NAME})?
        |j'ai (?P<v_4>rompu)(?: avec {NAME})?
        |(?:{NAME} et moi,? )?(?:on est|nous sommes|sommes) (?P<v_5>(?:de nouveau|à nouveau) ensemble))
        """,
        ("Je suis célibataire.", "J'ai rompu avec Luc.", "Luc et moi sommes de nouveau ensemble."),
        ("Je suis fatiguée.", "Ma sœur est célibataire.", "J'ai un copain d'école."),
    ),
    telling(
        "appointment: mariage",
        "when the speaker marries",
        rf"(?:on se marie|nous nous marions|je me marie) (?P<v>(?:le \d{{1,2}}|en) (?:{MONTH}))",
        ("On se marie le 12 juin.", "je me marie en mai"),
        ("On se marie.", "Ils se marient en mai."),
    ),
    telling(
        "home",
        "where somebody of the speaker's lives",
        rf"""
            {WHOSE} (?:habite|vit|s'est installée?|a déménagé|a emménagé
            |est partie? vivre)(?: (?:maintenant|désormais))? (?:à|au|en|aux) (?P<v>{PROPER})
        """,
        ("Ma sœur Hélène a déménagé à Londres.", "ma mère habite à Dinant", "Léo vit à Lyon."),
        ("J'habite à Lyon.", "Elle habite à Lyon.", "Ma mère vit seule."),
    ),
    telling(
        "employer",
        "whom somebody of the speaker's works for",
        rf"""
            {WHOSE} (?:(?:{WORK} (?:chez|à la|à l'|au|pour))|est {TRADE}(?: \w+)? (?:chez|à la
            |au)|a (?:commencé|été embauchée?) (?:chez|à la|au)|a rejoint
            |a quitté [^,.;]{{2,40}} (?:et a commencé|et travaille|et bosse|pour aller
            |pour) (?:chez|à la|au)?) ?(?P<v>{PROPER})
        """,
        (
            "Mon mari travaille chez Seb.",
            "Thibault est ingénieur chez Safran.",
            "Léo a quitté Safran et a commencé chez Sonaca.",
        ),
        ("Je travaille chez Seb.", "Mon mari travaille à la maison."),
    ),
    telling(
        "manager",
        "the speaker's boss",
        rf"""
            {MY} (?:nouve(?:au|lle) )?(?:chef(?:fe)?|patronn?e?|manageu?[rs]e?|boss|responsable
            |supérieure?)(?: (?:actuel(?:le)?|directe?))? (?:s'appelle|c'est|est) (?P<v>{NAME})
        """,
        ("Mon chef actuel s'appelle Raymond.", "ma nouvelle cheffe c'est Thérèse Lambot"),
        ("Mon chef est sympa.", "Son chef s'appelle Raymond."),
    ),
    telling(
        "position",
        "the speaker's trade",
        rf"""
        (?:je suis|j'?suis|chuis?|je suis devenue?) (?:une? )?(?P<v>{TRADE}(?: (?:de|d'|en|à la
        |à l'|au|aux|des|du|indépendante?|libérale?|web|senior
        |junior)(?: ?(?!{CAPITAL})[\w-]+){{0,2}}?)?)(?: (?:chez|à la|à l'|au|à
        |de) (?P<employer>{PROPER})
        | (?:dans|pour|chez|à|au) [^,.;]{{2,40}}?)?
        """,
        (
            "Je suis infirmière et j'habite à Metz.",
            "je suis prof de maths",
            "Je suis développeuse chez Seb.",
        ),
        ("Je suis Marc.", "Ma sœur est infirmière.", "Je suis un bon cuisinier."),
    ),
    telling(
        "position",
        "what the speaker works as",
        rf"""
            (?:je|j') ?{WORK} (?:(?:chez|à la|au|à) {PROPER} )?comme (?P<v>(?!un fou|une folle
            |un|une|d'hab|toujours|prévu){SMALL}(?: (?:de|d'|en) ?{SMALL})?)(?: (?:dans|chez|à
            |au) [^,.;]{{2,40}}?)?
        """,
        ("Je travaille comme professeure de musique.", "je bosse comme serveur"),
        ("Je travaille comme un fou.", "Il travaille comme serveur."),
    ),
    telling(
        "partner",
        "with whom the speaker lives as a couple",
        rf"""
        (?:{MY} {PARTNER},? (?:s'appelle|c'est|est)|je suis (?:mariée?|pacsée?|fiancée?
        |en couple) (?:à|avec)|je sors avec|j'ai épousé|je me suis (?:mariée?|pacsée?
        |fiancée?) (?:à|avec)) (?P<v>{NAME})
        """,
        (
            "Ma copine s'appelle Solène.",
            "Je suis mariée à Baptiste depuis 2015.",
            "je sors avec Inès",
        ),
        ("Ma copine est médecin.", "Je sors avec des amis.", "Sa copine s'appelle Ana."),
    ),
    telling(
        "child",
        "the speaker's children",
        rf"""
        (?:(?:j'ai|on a|nous avons) (?:une?|deux|trois|quatre|\d) {CHILD}(?: (?:de \w+ (?:ans
        |mois)(?: et \w+ ans)?))?(?:,| qui s'appelle(?:nt)?| prénommée?s?|\s?:)
        |(?:mon|ma|mes|notre|nos) {CHILD}(?: aînée?| cadette?)? (?:s'appelle(?:nt)?
        |se prénomment?|c'est)) (?P<v>{NAMES})
        """,
        ("J'ai deux enfants, Léo et Zoé.", "ma fille s'appelle Capucine"),
        (
            "J'ai deux enfants adorables.",
            "Ma fille Capucine va à l'école.",
            "Sa fille s'appelle Ana.",
        ),
    ),
    telling(
        "child",
        "a child that was born",
        rf"{MY} (?:petite? )?{CHILD},? (?P<v>{NAME}),? (?:est née?|vient de naître)",
        ("Notre fille Alba est née.", "mon fils Hugo vient de naître"),
        ("Ma fille est née.", "Sa fille Alba est née."),
    ),
    telling(
        "pet",
        "the speaker's animals",
        rf"""
        (?:(?:j'ai|on a|nous avons|j'ai adopté|on a adopté) (?:une?|deux|trois
        |\d) {PET}(?: [\w-]+)?(?:, une? [\w ]{{3,30}}? qui s'appelle|, (?:il|elle)s? s'appelle(?:nt)?|,| qui s'appelle(?:nt)?
        | nommée?s?|\s?:)
        |(?:mon|ma|mes|notre|nos) {PET} (?:s'appelle(?:nt)?|c'est)) (?P<v>{NAMES}
        |(?<=appelle )(?!comme|pas){SMALL})
        """,
        (
            "Nous avons un chien, un épagneul breton qui s'appelle Ulysse",
            "j'ai un chien qui s'appelle Toby",
            "Notre chatte s'appelle Minette.",
            "on a deux chats, Sol et Luna",
        ),
        ("Mon chien est grand.", "J'ai un chien.", "Son chat s'appelle Tom."),
    ),
    telling(
        "age",
        "how old the speaker is",
        r"""
            (?:j'ai|je viens d'avoir|je viens de fêter mes|j'ai eu
            |j'ai fêté mes) (?P<v>(?:\d{1,3}|[a-z]{3,12}(?:[- ](?:et[- ])?[a-z]{2,8}){0,2}) ans)
        """,
        ("J'ai 34 ans.", "je viens d'avoir trente-deux ans"),
        ("J'ai 34 ans d'expérience.", "Ma fille a 7 ans."),
    ),
    telling(
        "age",
        "how old somebody of the speaker's is",
        rf"""
            {WHOSE},? (?:a|vient d'avoir|vient de fêter ses|a eu) (?P<v>(?:\d{{1,3}}
            |[a-z]{{2,12}}(?:[- ](?:et[- ])?[a-z]{{2,8}}){{0,2}}) (?:ans|mois))
        """,
        ("Ma fille Capucine a 7 ans.", "mon chien vient d'avoir 12 ans"),
        ("J'ai 34 ans.", "Ma maison a 7 ans de garantie."),
    ),
    telling(
        "birthday",
        "the speaker's birthday",
        rf"""
            (?:mon anniv(?:ersaire)?,? (?:est|c'est|tombe)|je suis née?) le (?P<v>(?:\d{{1,2}}
            |1er) {MONTH}(?: \d{{4}})?)
        """,
        ("Mon anniversaire est le 3 mai.", "je suis née le 12 janvier 1987"),
        ("Son anniversaire est le 3 mai.", "Je suis né à Metz."),
    ),
    telling(
        "origin",
        "where the speaker is from",
        rf"""
            (?:je suis (?:originaire )?d(?:e |')|je viens d(?:e |')(?={CAPITAL})
            |je suis née? (?:à|au|en) (?={CAPITAL}))(?P<v>(?!retour|bonne|mauvaise|sortie|garde
            |repos|service|congé|nature|plus|moins|ceux|celles|l'avis|ton|votre|nouveau|passage
            |la vieille){PLACE})
        """,
        ("Je suis de Brest.", "je viens de Lille", "Je suis née à Metz."),
        ("Je viens de manger.", "Elle est de Brest.", "Je suis de retour."),
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How French tells what changes in a life: homes, days and times, health, plans, possessions."""

from __future__ import annotations

from ..rules import joined, one_of
from .calendar import WEEKDAYS
from .parts import EVENT, MONEY, MOVED, NAME, PARTNER, PLACE, PROPER, SHIFTED, SMALL, WHOSE, telling

_DAY = one_of(form for day in WEEKDAYS for form in day)
_DAYS = joined(rf"""
    (?:(?:le|les|au) )?(?:{_DAY})s?(?:(?:,| et) (?:le |les )?(?:{_DAY})s?)*
    (?: à \d{{1,2}} ?h ?\d*)?
""")
_STREET = joined(r"""
    (?:\d+ (?:bis |ter )?,? ?)?(?:rue|avenue|av\.?|boulevard|bd|place|quai|cours|allée|chemin
    |impasse|route)
""")
_FLAT = r"(?:appart\w*|studio|maison|chambre|coloc\w*|logement|duplex|loft|t[1-5])"
_SCHOOL = r"(?:collège|lycée|école|crèche|fac|université|maternelle|IUT|conservatoire)"
_DATE = rf"(?P<v>(?:(?:le|au|à|du) )?(?:{_DAY}|\d{{1,2}}(?:er)?|demain)\b[^,;!?]{{0,40}}?)"
_OF = r"(?:chez|avec|de|du|à|pour) ?(?:(?:le|la|mon|ma) |l')?"

TELLINGS = (
    telling(
        "address",
        "the street where the speaker is now",
        rf"""
        (?:j'habite|on habite|nous habitons|on est|je suis|je vis|on vit|nous sommes|(?:on a
        |j'ai) (?:déménagé|emménagé)
        |je partage un appart[^,.;]{{0,50}}?,)(?: maintenant| désormais)?,?
        [ ](?:(?:au|à la|dans la|sur la) )?(?P<v>{_STREET} [^.;!?]{{2,60}}?)
        (?: avec [^.;!?]{{2,60}})?
        """,
        ("J'habite rue Oberkampf avec ma copine.", "maintenant on est rue de la Roquette"),
        ("Je suis dans la rue.", "La rue Oberkampf"),
    ),
    telling(
        "home",
        "a flat or a room somewhere",
        rf"""
        (?:j'habite|on habite|je loue|on loue|je partage|on partage|j'ai (?:pris|trouvé|loué)
        |on a (?:pris|loué)|je suis|on est|je vis)
        (?: dans| en)? ?(?:une? |la |le |ma )?{_FLAT} (?:à|a|au|en|dans le) (?P<v>{PLACE})
        (?: (?:pour|avec|à) [^.;!?]{{2,60}})?
        |(?:je vis|j'habite|on vit) chez [\w' -]{{2,30}}? (?:à|a) (?P<v>{PLACE})
        |(?:j'habite|on habite)(?: dans)? une? (?:(?!rue|ville|village|quartier)[\w'-]+ ){{1,3}}(?:à|a) (?P<v>{PLACE})(?: avec [^.;!?]{{2,60}})?
        |(?:jsuis|je suis|on est) (?:à|a) (?P<v>{PLACE}) (?:maintenant|désormais)
        |j'?habite (?:à|a) (?P<v>{PLACE})(?: dans une? [\w ]{{3,30}})?
        """,
        (
            "je loue une chambre à Bron pour 420 €",
            "je suis en coloc à Bron",
            "jhabite a lille dans un studio",
            "J'habite une péniche à Redon avec mon frère",
        ),
        ("Je cherche un studio à Bron.", "J'ai une maison.", "J'habite une rue très calme."),
    ),
    telling(
        "place of {k}",
        "where something of the speaker's is",
        rf"""
        (?:(?:mon|ma|notre) (?P<k>[\w-]+) est(?: maintenant)? (?:au|à la|dans la)?
        |(?:on a|j'ai|nous avons) (?:transféré|déménagé|déplacé) (?:le|la|mon|ma
        |notre) (?P<k>[\w-]+) (?:au|à la|dans la)?)
        [ ]?(?P<v>{_STREET} [^.;!?]{{2,60}})
        """,
        ("Mon cabinet est au 3 place Bellecour.", "On a transféré le cabinet au 8 rue de la Ré."),
        ("Mon cabinet est fermé.", "On a déplacé la table."),
    ),
    telling(
        "time of {k}",
        "on what days something is",
        rf"""
        (?:(?:le )?(?P<v>{_DAY}),? (?P<k>j'ai [\w-]+(?: de [\w-]+)?)|(?P<k>(?:je (?:m'entraîne
        |travaille|bosse|cours|nage|télétravaille)|j'ai (?:cours|yoga|piscine|danse|chorale
        |entraînement)(?: de [\w-]+)?
        |je (?:donne|prends) des cours(?: (?:de |d')[\w-]+)?|on s'entraîne|on répète))
        (?: aussi)? (?P<v>{_DAYS})
        |(?:la|le|mon|ma|l')[ ]?(?P<k>(?:(?!rendez)[\w-]+)(?: (?:de |du |d')[\w-]+)?) (?:est
        (?: (?:passée?|{MOVED}))?|a été {MOVED}|passe|a lieu)(?: maintenant)?
        [ ](?P<v>(?:le |au ){_DAY}(?! (?:\d|prochain))(?: et (?:le )?{_DAY})*
        (?: à \d{{1,2}} ?h ?\d*)?))(?: (?:dans|avec|à|au|de) [^.;!?]{{2,40}}?)?
        """,
        (
            "Je m'entraîne le mardi et le jeudi au gymnase.",
            "La poterie est passée au jeudi.",
            "Le cours de poterie est le mardi à 18 h.",
        ),
        ("Je travaille beaucoup.", "Le cours est long."),
    ),
    telling(
        "time of work",
        "at what time of the day the speaker works",
        r"""
        (?:je (?:travaille|bosse)|je suis(?: passée?)?|on m'a passée?) (?P<v>de (?:nuit|jour
        |matin|soir)|du matin|de l'après-midi)(?: (?:à|au|dans|chez) [^.;!?]{2,40}?)?
        """,
        ("Je travaille de nuit à l'hôpital.", "Je suis passée de jour à l'hôpital."),
        ("Je travaille dur.", "Je suis passée hier."),
    ),
    telling(
        "state",
        "in what state of health somebody is",
        rf"""
        (?:je suis|{WHOSE} est)(?: toujours| encore)? (?P<v>hospitalisée?|en arrêt(?: maladie)?
        |à l'hôpital|en convalescence|enceinte
        |en rééducation|en réanimation|en arrêt de travail|blessée?)(?: [^.;!?]{{2,40}})?
        |j'ai (?P<v>(?:la|le|une?) [\w-]+ (?:dans le plâtre|cassée?|plâtrée?)|un plâtre
        |des béquilles)
        """,
        (
            "Ma mère est hospitalisée à la Timone.",
            "J'ai la jambe dans le plâtre.",
            "Je suis en arrêt maladie pour mon dos.",
        ),
        ("Ma mère est contente.", "J'ai la jambe longue."),
    ),
    telling(
        "school",
        "where somebody of the speaker's learns",
        rf"""
        {WHOSE} (?:est|va|étudie|entre|est passée?|est maintenant|est inscrite?)
        (?: maintenant)? (?:au|à l'|à la|en|à) ?(?P<v>{_SCHOOL} {PROPER})
        """,
        ("Ma fille Nora est au collège Jean-Moulin.", "Nora est au collège Pasteur"),
        ("Ma fille est au collège.", "Je vais au collège Pasteur."),
    ),
    telling(
        "phone",
        "the speaker's new number",
        r"""
        (?:(?:mon )?nouveau (?:numéro|portable|tél|tel|num)|mon (?:numéro|portable|tél|tel
        |num)|le nouveau(?: numéro)?)(?: c'est| est|,
        |\s?:)?(?: le)? (?P<v>\+?\d[\d ().-]{6,20}\d)
        """,
        ("le nouveau c'est 07 99 88 77 66", "Mon nouveau numéro : 07 68 41 20 55"),
        ("Le nouveau est cher.", "Son nouveau numéro est le 07 99 88 77 66."),
    ),
    telling(
        "price of {k}",
        "what something costs the speaker",
        r"""
        (?:le |la |l')(?P<k>(?!loyer|salaire)[\w-]+
        (?: (?:à la |au |du |de la |de |d')[\w-]+)?) (?:me |nous )?(?:coûte|revient à|est à
        |passe à|est passée? à)
        (?: maintenant)? (?P<v>\d[\d.,]* ?(?:€|euros?|francs)?)(?: (?:par mois|par an|maintenant
        |le mois))*
        """,
        ("L'abonnement à la salle coûte 35 € par mois.", "La salle me coûte 42 € maintenant."),
        ("La salle est loin.", "Il coûte 42 €."),
    ),
    telling(
        "rent",
        "what the home costs",
        rf"""
        (?:le|mon|notre) loyer (?:a augmenté à|passe à|est de|est maintenant de
        |est) (?P<v>{MONEY})(?: [^.;!?]{{2,40}})?|(?:je|on) (?:paie
        |paye) (?P<v>{MONEY}) de loyer|(?:on|nous) (?:paie|paye|payons) (?P<v>{MONEY})
        (?: à (?:deux|trois|quatre))?(?:, donc [^.;!?]{{2,30}}|,? charges comprises)+
        |le loyer est maintenant (?P<v>{MONEY})
        """,
        ("Je paie 650 € de loyer.", "le loyer passe à 1 320 donc 440 par personne"),
        ("Je paie 20 € de sport.", "Le loyer est cher."),
    ),
    telling(
        "salary",
        "what the speaker earns now",
        rf"""
        (?:j'ai été augmentée?|je suis passée?|on m'a augmentée?) (?:à
        |de \d[\d ]* à) (?P<v>{MONEY})(?: (?:nets?|bruts?|par mois))*
        """,
        ("J'ai été augmentée à 2 000 €.", "On m'a augmenté à 1 900 € nets"),
        ("J'ai augmenté le son.", "Je suis passée hier."),
    ),
    telling(
        "weight",
        "what the speaker weighs",
        r"je pèse (?P<v>\d{2,3}(?:[.,]\d)?)(?: ?(?:kg|kilos))?",
        ("je pèse 74 maintenant", "je pese 84 kilos"),
        ("Il pèse 74", "Je pèse mes mots."),
    ),
    telling(
        "car",
        "what the speaker drives now",
        r"""
        (?:je roule|on roule|je suis|je conduis)(?: maintenant)? (?:en|avec une?) (?P<v>
        (?:Kia|Dacia|Renault|Peugeot|Citroën|Toyota|Audi|BMW|Ford|Fiat|Seat|Tesla|Skoda
        |Volvo|Opel|Honda|Mini|Clio|Twingo)(?: [\w-]+)?)
        """,
        ("je roule en Kia", "je roule maintenant avec une Dacia Sandero"),
        ("Je roule en silence.", "Mon père roule en Kia."),
    ),
    telling(
        "partner",
        "with whom the speaker is, in small letters",
        rf"""
        (?:j'ai|j'ai rencontré) une? {PARTNER},? (?:il |elle |qui )?s'?appelle (?P<v>{NAME}
        |(?!comme|pas){SMALL})
        """,
        ("jai un copain il sappelle karim", "J'ai une copine qui s'appelle Lola."),
        ("J'ai un copain.", "Ma copine s'appelle Lola."),
    ),
    telling(
        "partner",
        "with whom somebody of the speaker's is",
        rf"{WHOSE} (?:est mariée? (?:avec|à)|sort avec|vit avec|est en couple avec) (?P<v>{NAME})",
        ("Ma sœur Julie est mariée avec Marc.", "Léo sort avec Marta"),
        ("Ma sœur sort avec des amis.", "Je sors avec Marta."),
    ),
    telling(
        "status",
        "whether the speaker is alone or not",
        r"je suis (?:toujours |encore |re)?(?P<v>célibataire|divorcée?|séparée?|veuve?f?)",
        ("Je suis célibataire.", "je suis encore célibataire"),
        ("Je suis seule à la maison.", "Ma sœur est célibataire."),
    ),
    telling(
        "medication",
        "what the speaker takes, or gets instead of another",
        r"""
        je prends (?:du |de la |de l')(?!métro|retard|temps|poids|bus|train|café|thé|plaisir
        |recul|avance|bon)(?P<v>[\w-]{3,}(?:pril|tan|ine|ol|one|am|azole|statine|thyrox|mide
        |fer))(?: (?:le|par|tous|contre|pour|parce) [\w' ]{2,40})?
        |(?:le|la|mon|ma) [\w-]+ (?:m'a mise? sous|m'a prescrit|a remplacé (?:le|la
        |l') ?[\w-]+ par) (?:du |de la |de l')?(?P<v>[\w-]{4,}(?: \d+ ?mg)?)(?: (?:depuis|à
        |le) [\w' ]{2,30})?
        """,
        ("Je prends du ramipril le matin.", "Le médecin a remplacé le ramipril par du losartan."),
        ("Je prends du temps.", "Le médecin a remplacé la porte."),
    ),
    telling(
        "appointment: {k}",
        "to which day something was moved, or on which it is",
        rf"""
        (?:(?:le rendu|la remise) (?:du |de la |de mon |de ma |de )(?P<k>[\w-]+) (?:est|sera|passe)(?: {MOVED})?(?: maintenant)?[ ]
        |(?:mon|ma|le|la) (?P<k>[\w-]+) est à rendre (?:pour )?
        |(?:le|la|mon|ma) (?P<k>[\w-]+) (?:m'?
        |nous )?a {SHIFTED} (?:mon |le |notre )?(?:rendez[- ]vous|rdv) (?:au |à |du \d+ au )
        |(?:le|la) (?P<k>[\w-]+) (?:sera|est|est (?:maintenant )?(?:{MOVED}))(?: maintenant)?[ ]
        |(?:on (?:m'?|nous )?a|ils (?:m'?|nous )?ont) {SHIFTED} (?:mon|le|ma|la|notre|l') ?(?:
        (?:rendez[- ]vous|rdv) {_OF})?(?P<k>[\w-]+)[ ]
        |(?:le|la|l'|mon|ma) ?(?P<k>{EVENT}|vol|oral|partiel|contrôle)(?: (?:de |du |d'
        |de la |des )[\w' -]{{2,20}}?)? (?:est(?: maintenant)?|sera|a été|tombe)(?: {MOVED})?[ ]
        |(?P<k>soutenance|oral|partiel|examen|concert|mariage|entretien
        |audience) )(?={_DATE.replace("?P<v>", "?:")}){_DATE}
        |(?:j'ai|on a) (?P<k>(?!rdv|rendez|une?\b|des\b|deux|passé
        |cours)[a-zà-ÿ][\w-]{{3,}}) (?:le )?(?={_DATE.replace("?P<v>", "?:")}){_DATE}
        |(?:je me|on se) (?P<k>marie)(?: avec {NAME})? le (?P<v>\d{{1,2}}\b[^,;!?]{{0,40}}?)
        |(?P<v>{_DAY}(?: \d+)?) j'ai (?:rdv |rendez-vous |un |une |le |la |l')
        (?:{_OF})?(?P<k>[\w-]+)(?: [^.;!?]{{2,40}}?)?
        """,
        (
            "Le dentiste a avancé mon rendez-vous au 8 mai.",
            "L'examen est décalé au 27 avril.",
            "Vendredi j'ai le contrôle technique de la voiture.",
        ),
        ("Le dentiste est sympa.", "L'examen est difficile."),
    ),
    telling(
        "trip",
        "on what day the speaker leaves",
        rf"""
        (?:on s'envole|je m'envole|on part|je pars|nous partons|on vole) (?:pour|à|au|en
        |aux) (?P<v>{PROPER}) le [^.;!?]{{2,40}}?|en (?:janvier|février|mars|avril|mai|juin
        |juillet|août|septembre|octobre|novembre|décembre),? (?:on part|je pars|nous partons
        |on va) (?:à|en|au|aux) (?P<v>{PROPER})
        """,
        ("On s'envole pour Lima le 3 juin.", "En août on part en Croatie."),
        ("On part le 3 juin.", "Ils partent à Lima en juin."),
    ),
    telling(
        "position",
        "out of work",
        rf"""
        (?:je suis|{WHOSE} est)(?: toujours| encore)? (?:au chômage|sans emploi|sans boulot
        |en recherche d'emploi)(?: [^.;!?]{{2,40}})?|(?:je|{WHOSE}) cherche (?:du travail
        |un (?:boulot|travail|job|emploi|taf))(?: [^.;!?]{{2,40}})?
        |{WHOSE} a perdu son (?:travail|boulot|emploi|job)(?: [^.;!?]{{2,40}})?
        """,
        ("Je cherche un boulot de cuisinier.", "Ma femme est au chômage depuis janvier."),
        ("Ma femme est au lit.", "Je cherche un appart."),
    )._replace(value="chômage"),
    telling(
        "{k}",
        "something of the speaker's, by a number or a name",
        rf"""
        (?:mon|ma|notre) (?P<k>(?!frère|sœur|mère|père|fils|fille|ami|copain|copine|chien
        |chat|nom\b|prénom|anniv)[\w-]+(?: (?:de |d')[\w-]+)?),? (?:est|c'est)
        (?: maintenant)? (?:le |la )?(?P<v>\d[\w.,/-]*|(?:MM?\.? |Mme |Mlle |Dr )?{PROPER})
        """,
        ("ma pointure est le 43", "Mon directeur de thèse est M. Roux"),
        ("Ma pointure est grande.", "Ma sœur est Ana."),
    ),
)

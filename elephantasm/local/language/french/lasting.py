# SPDX-License-Identifier: Apache-2.0
"""What a French assertion must have to be worth keeping: it is durable, and about somebody."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .frames import OPENING

_NOT = r"(?:(?:ne |n'|me |m'|nous |y |te |t'|se |s'|l'|le |la |les |lui |en ))*"
# What the speaker does or is, as long as it is no talk, thought or errand of the moment.
_PRESENT = joined(r"""
    (?!(?:ne|me|te|se|le|la|les|lui|leur|nous|vous|en|pense|crois|sais|vois|dois|peux|veux|veut
    |peut|doit|vais|va|viens|vient|reviens|arrive|demande|dis|raconte|regarde|cherche|trouve
    |comprends|espère|souhaite|suppose
    |imagine|remercie|promets|jure|note|envoie|laisse|file|sors|rentre|pars|attends|entends|parle
    |commence|essaie|appelle(?! )|rappelle|répète|ai|a|avons|est|suis|sommes|étais|était|avait
    |avais|serai|aurai
    |ferai|sera|fera|aura|dirais|voudrais|aimerais|fait|fais(?! (?:mes (?:\w+-)?(?:huit|nuits|matins|journées|heures|soirées)|les (?:trois-huit|3x8|nuits|matins|marchés)|opérer|du|de la|de l'|des|\d
    |partie|un|une)\b)|perds|reprendra|reste|continue|passe|mets|prends(?! (?:aucune?|du|de la|de l'|des
    |un|une)\b)|donne|ira|irai|\w+é|\w+erai|\w+era|\w+ra)\b)\w{2,}\b
""")
# Things of a life: told once, they are true for long.
LIFE = joined(r"""
    (?:déménagé|emménagé|installée?s?|mariée?s?|pacsée?s?|fiancée?s?|divorcé|séparée?s?|rompu
    |née?s?|morte?s?|décédée?s?|adopté|acheté|vendu|loué|signé|quitté|arrêté|commencé|recommencé
    |accepté|proposé|offert
    |embauchée?|engagée?|virée?|licenciée?|promue?|démissionné|réussi|raté|eu (?:mon|le|une?
    |deux)|étudié|diplômée?|terminé|fini (?:mon|ma|mes)|appris|inscrite?|gagné|perdu|opérée?
    |diagnostiqué|changé d|annulé|réservé|publié
    |construit|grandi|rencontré|travaillé|bossé|vécu|habité|décidé|hérité|devenue?s?|abonnée?
    |désabonnée?|ouvert|fondé|pris (?:ma retraite|rendez-vous|l'avion)|été (?:prise?|acceptée?
    |opérée?|diagnostiquée?|embauchée?|virée?|promue?)|fait (?:un|une|mon|ma|opérer)|repris
    |remplacé|lancé|volé|cassé|inscrit)\b
""")
_NAME = joined(rf"(?-i:{CAPITAL}[\w'-]+(?: (?:de |du |d'|le |la )?{CAPITAL}[\w'-]+){{0,3}})")
_NO_NAME = joined(r"""
    (?:(?:demain|hier|le|la|les|un|une|des|du|au|que|qui|quel\w*|chaque|ce|cet|cette|ces|ça|ca
    |tout|tous|rien|personne|il|elle|ils|elles|on|nous|vous|je|j|tu|c|d|l|qu|s|n|m|t|ici|là|mais
    |et|ou|donc
    |plus|moins|toujours|jamais|bonjour|salut|merci|mon|ma|mes|en|de|par|pour|avec|sans|dans|sur
    |chez|à|après|avant|depuis|quand|si|comme)\b)
""")
_BEING = joined(r"""
    (?:est|sont|a|ont|habite\w*|vit|vivent|travaille(?:nt)?|bosse(?:nt)?|étudie(?:nt)?
    |joue(?:nt)?|pèse|mesure|va|vont|fête|prend|prennent|utilise(?:nt)?|gagne|déteste|adore|aime
    |mange|parle|fait|font|part|commence|entre
    |s'appelle(?:nt)?|s'est|se sont|se marie(?:nt)?|ne \w+|n'\w+|sort avec|suit|entame|passe son|s'occupe(?:nt)?|gère(?:nt)?|tient|tiennent|dirige(?:nt)?|reprend|assure(?:nt)?|livre(?:nt)?|apporte(?:nt)?)
""")
_DATE = joined(r"""
    (?:\d|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre
    |décembre)\b|chaque \w+|tous les \w+|toutes les \w+|le (?:lundi|mardi|mercredi|jeudi|vendredi
    |samedi|dimanche))
""")
LASTS = Rule(
    "lasts",
    "durable, and about the speaker, somebody or something of his, or what has a name",
    rf"""
    \bj'étais\b.{{0,40}}\b(?:19|20)\d\d\b
    |\b(?:je |j')(?:ne )?{_NOT}{_PRESENT}
    |\b(?:je viens|on vient|nous venons) (?:juste )?d(?:e |')(?:acheter|vendre|louer|emménager|déménager|(?:m'|nous )installer|signer|adopter|commencer|quitter|reprendre)
    |\b(?:on|nous) (?:ne )?{_NOT}(?:habit|viv|travaill|boss|mange|jou|ouvr|ferm|serv|livr|emploi|fabriqu|cultiv|élèv|utilis|paie|pay|mari|fêt
    |part |partons|va (?:à|au|en|chez)|allons|emménag|déménag|bois|ador|aim|prend)\w*
    |\b(?:j'ai|je n'ai|j'ai pas|on a|nous avons|on n'a|nous n'avons|j'aurai|on aura) (?!(?:envie
    |faim|soif|froid|chaud|mal|peur|besoin|hâte|l'impression|la flemme|un (?:problème|doute
    |souci)|une (?:question|idée|demande|faveur)|pas compris|dit|vu|pensé|demandé|essayé|reçu
    |trouvé(?! (?:un|du) (?:boulot|travail|job|emploi|appart\w*|logement|cd[id]))|mangé|dormi
    |pris un|fait les)\b)
    (?!plus (?:de|d')(?! (?:travail|boulot|parents|famille|voiture)))(?:(?:pas|plus|jamais|toujours|déjà|enfin|aussi|rendez|rdv)[ ])*(?:une?|deux|trois|quatre|\d+
    |d'(?=enfants?|animaux|amis|allergies|emploi|assurance|expérience)|des|du|de|le|la|l'|mon|ma|mes|su|été|rendez|rdv|cours|peur|rdv|allergie|horreur|{LIFE})
    |\b(?:je suis|j'?suis|chui|chuis|on est|nous sommes|je ne suis|je me suis|on s'est
    |nous nous sommes)(?: (?:pas|plus|aussi|toujours|déjà|enfin|très|officiellement|bien|même
    |en fait))*[ ](?!(?:pas|plus|d'accord|sûre?|certaine?|trompée?|allée?s?|coupé|rendu|dit
    |désolée?|restée?s?|sortie?s?|rentrée?s?|allés|vus?|bien|là|ici|curieu\w+)\b)\w+
    |\b(?:je viens de|on vient de|nous venons de|je vais|on va|on m'a|ils m'ont|m'a
    |je me suis fait|on s'est fait) (?:\w+ )?(?:voler|virer|licencier|opérer|{LIFE}|déménager
    |emménager|m'installer|signer|acheter|vendre|commencer|changer|quitter|être|avoir|accoucher
    |finir|obtenir|recevoir)
    |\bje (?:ne |n')?(?:sais|peux) (?:pas|plus) (?:nager|conduire|cuisiner|lire|écrire|skier|chanter|danser|boire|manger|courir|porter|dormir)\b
    |\bje (?:prends|fais|porte)(?: (?:toujours|souvent))* (?:le (?:train|bus|métro|tram|ferry|vol)|(?:la compta\w*|le ménage|les comptes|la cuisine|les courses|la comptabilité) (?:de |d'|des |du |pour |chez ))
    |{OPENING}(?:
    (?:et |ah si,? |{_DATE},? )?(?:mon|ma|mes|notre|nos) (?!avis|question|problème|idée|conseil|batterie
    |dieu|tête|pauvre|cher|chère)\w+
    |(?!{_NO_NAME}){_NAME}(?: et {_NAME})? (?:{_BEING})\b
    |(?:le|la|les|l'|notre|nos) ?(?:[\w./'-]+ ){{1,5}}s'appellent? (?:maintenant )?(?!comme\b)\w
    |tou(?:t|te|s|tes) (?:\w+ ){{0,2}}(?:tourne|est|sont|marche|passe|tournent)(?:nt)? (?:chez|sur|sous|avec|par) {_NAME}
    |(?:moi,? |perso,? |aujourd'hui,? )(?:je|j'|mon|ma|on|le|la|\w+ je)
    |(?:le|la|les|l') ?(?:[\w./'-]+ ){{1,6}}(?:est|sont|commence|part|coûte|finit|ferme
    |ouvre|sort|démarre|passe à|utilise|tourne|expire|a lieu|s'appelle|sera|c'est)\b.*(?:{_DATE}|`|{_NAME}))
    |\bje (?:vais|viens) (?:au (?:travail|boulot|bureau)|à l'(?:école|usine|atelier)) (?:à|en) \w+
    |\bje fais tou(?:t|te|s|tes) (?:mon|ma|mes) \w+
    |\b(?:à|avec|de|pour|chez) (?:mon|ma|mes|notre|nos) (?!avis|goût|tour|côté|place|part)\w+
    |\b(?:me (?:manque|plaît|passionne|stresse|fait peur|terrorise|dégoûte|rend|réussit)
    |m'(?:énerve|angoisse|intéresse|appelle))
    |\b(?:vol|rendez-vous|rdv|réunion|examen|mariage|rendu|opération|voyage|déménagement|concert
    |anniv\w*)\b.*(?:{_DATE})
    |\b(?:je dois|on doit|il faut|on ira|j'irai|je pars|on part|on sera) .*(?:{_DATE}|chez)
    |\b(?:mon|ma|mes) \w+ (?:est|sont) (?:née?s?|morte?s?)
    |\bet moi,? (?:on |nous )\w* ?(?:sépar|quitt|divorc|mari|fianc)\w*
    |\bet moi avons (?:divorcé|rompu)
    |\b(?:je viens|on vient|nous venons) d(?:e |')(?:(?:me|nous) )?(?:acheter|vendre|renouveler|signer|louer|emménager|déménager|ouvrir|marier|adopter|prendre (?:ma|notre) retraite)\b
    |\bje fais (?:les|mes) (?:trois|3|deux|2)[- ](?:huit|8)\b|\bje fais (?:les|des) (?:nuits|matins|week-ends)\b
    """,
    takes=(
        "On vient d'acheter une ferme.",
        "Je fais les trois-huit.",
        "J'habite à Oslo.",
        "Ma sœur Ana est vétérinaire.",
        "On a acheté un appart",
        "Léo travaille chez Seb",
        "La réunion d'équipe est le lundi à 10h.",
        "je joue de la basse le mardi",
        "j'aime pas la coriandre",
        "Claire et moi on se sépare",
        "Je vais au travail à vélo.",
        "Je fais tout mon montage sur Premiere",
    ),
    leaves=(
        "Je viens de lire ton message.",
        "Il pleut à Rome.",
        "Je crois que oui.",
        "Quelle belle journée",
        "on est allés au ciné",
        "Le wifi est une torture",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""By what a French sentence shows as what it is said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# What is said first and changes nothing: "Dis, du coup ...".
OPENING = joined(r"""
    ^[\s(]*(?:(?:et|ou|mais|bon|ben|bah|alors|donc|ok(?:ay)?|d'accord|salut|bonjour|bonsoir|slt|bjr|cc|yo|wesh
    |coucou|hello|hey|allô|dis|dites
    |tiens|euh|ah|oh|au fait|sinon|du coup|en fait|enfin|voil[aà]|allez|écoute|oui|non|genre
    |finalement|pis|faque|d'ailleurs|au final|ça y est|ca y est
    )\b[,.!… ]*)*
""")
# Things of a life: what is said of them is kept also when it happened today.
_LIFE = joined(r"""
    (?:née?s?|morte?s?|décéd\w+|mari(?:ée?s?|e|ons)|divorc\w+|sépar\w+|enceinte|fianc\w+|pacs\w+
    |veuve?f?|retraite
    |opér(?:ée?|er)|diagnosti\w+|hospitalis\w+|virée?|licenci\w+|embauch\w+|promue?|démission\w*
    |signé|déménag\w+|emménag\w+
    |vendu|acheté|réussi|diplôm\w+|adopté|fête|commencé|commence|quitté|rendez[- ]vous|rdv
    |inscrite?|abonnée?|chômage
    |accouch\w+|hôpital|urgences|permis|examen|diplôme|concours|contrat|papa|maman|installés?e?s?
    )\b
""")
_MOOD = joined(r"""
    (?:(?:fatigu|crev|épuis|claqu|énerv|stress|dégo[uû]t|déprim|motiv|press|occup|débord|soul
    |saoul|tann|gên|désol|angoiss|soulag|chang|réveill|couch
    |rentr|arriv|excit|choqu|bless|effondr|dévast|terrass)ée?s?\b|(?:vann|k\.?o|naze|morte?s? de
    |malade|triste|content|contente|heureu[xs]e?|perdue?|déçue?|ravie?|fi(?:er|ère)
    |inqui(?:et|ète)|prêt|prête|vénère|vener|jaloux|jalouse|seule?|contents|bourrée?|au bout
    |à bout|à plat|en retard|en route|en train|en chemin|en colère
    |en forme|en pause|en réunion|sous l'eau|à la bourre|à la maison|chez moi|chez nous|au (?:lit
    |boulot|travail|bureau|resto|bar|café|ciné|taf)
    |dans (?:le|la|un|mon) (?:train|bus|métro|tram|avion|voiture|lit|bain|file|salle)|là|ici
    |sur (?:le|la) (?:route|chemin|terrasse|place|plage)|de retour|pas (?:d'humeur|bien))\b)
""")

ASKS = Rule(
    "asks",
    "a question, with a mark or without",
    rf"""
    {OPENING}(?:
    (?:à |de |avec |pour |en |chez |d'|par |depuis )?(?:est[- ]ce qu|qu'est[- ]ce|qu'en
    |(?:quel(?:le)?s?|lequel|laquelle|combien|comment|pourquoi)\b
    |qui (?:est|a|peut|sait|veut)\b|o[uù] (?:est|sont|se|puis|peut|en|trouver|acheter|j|tu|on
    |il)\b|quoi\b|que (?:faire|dois|puis|veut|penses?|signifie|dit|me|pensez|faut)\b
    |quand (?:est|es|commence|part|finit|arrive|ouvre|ferme|sort|dois|faut))
    |(?:tu|vous|t')[ ]?(?:sais|savez|peux|pouvez|pourrais|pourriez|connais|connaissez|crois
    |croyez|penses|pensez|te souviens|te rappelles|me conseill(?:es|ez)|as (?:une|des|déjà|un)
    |me recommand(?:es|ez)|aurais|auriez|saurais|m'aid(?:es|ez)|me fais|me dis|me donnes
    |me trouves|m'expliques|veux|voulez|voudrais|préfères|aimes|veux bien)\b
    |(?:y a|il y a)[- ]t[- ]il|c'est (?:quoi|qui|quand|où|combien|possible|grave|normal|vrai)\b
    |ça (?:veut dire|se dit|marche comment|coûte)|ça te (?:dit|va)
    |\w+(?:-t)?-(?:tu|vous|il|elle|on|ils|elles|je|ce)\b
    )
    |\b(?:quoi|comment|combien|pourquoi|où) ?$
    """,
    takes=(
        "comment on fait une quiche",
        "Est-ce que tu viens",
        "Peux-tu m'aider",
        "tu penses quoi",
    ),
    leaves=("J'habite où je suis né.", "Je sais quoi faire.", "Ma sœur vient."),
)
# "I eat all but please no aubergine" tells what one eats.
_EXCEPT = r"(?:je|j'|on|nous) ?[^.!?]*\bmais (?:(?:surtout|s'il (?:te|vous) pla[iî]t|stp|svp),? )?(?:pas d|rien|sans)"
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    rf"""
    ^(?!.*\b(?:appel(?:le|ez))[- ]moi {CAPITAL})(?:{OPENING}(?:
    (?!c'est|pour|chez|avec|selon|comme|et|quant)\w{{3,}}[- ](?:moi(?!,? c.est)|nous|lui|leur|le|la|les
    |toi)\b(?<! nous)(?<! le)(?<! la)(?<! les)(?<! lui)(?<! leur)(?<! toi)
    |(?:ne |n'|me |m')?(?:[eé]cris|[eé]crivez|fais|faites|donne|donnez|dis|dites|trouve|trouvez
    |cherche|cherchez|traduis|traduisez|r[eé]sume[sz]?|explique[sz]?|aide|aidez|montre[sz]?
    |corrige[sz]?|relis|relisez|pr[eé]pare[sz]?|envoie|envoyez|r[eé]serve[sz]?|annule[sz]?
    |change[sz]?|efface[sz]?|supprime[sz]?|utilise[sz]?|r[eé]ponds|r[eé]pondez|parle[sz]?|mets
    |mettez
    |cr[eé]e[sz]?|g[eé]n[eè]re[sz]?|r[eé]dige[sz]?|calcule[sz]?|compare[sz]?|analyse[sz]?|liste
    |propose[sz]?|sugg[eè]re[sz]?|rappelle[sz]?|ajoute[sz]?|enl[eè]ve[sz]?|imagine[sz]?|pense[sz]?
    |regarde[sz]?|oublie[sz]?|continue[sz]?|essaie|attends|attendez|lis|lisez|viens|allons
    |arr[eê]te[sz]?|laisse[sz]?|prends|garde[sz]?|souviens|consid[eè]re|v[eé]rifie[sz]?|joue
    |jouons|faisons|disons)\b
    (?! (?:m'a|me |que je))
    |(?:j'ai besoin|je veux|je voudrais|j'aimerais|il faut|faudrait|il faudrait
    |j'ai envie) qu(?:e |')(?:tu|vous|on)
    |j'ai besoin (?:d'une?|d'un|de conseils|d'aide|d'idées|de savoir|de ton|de votre)\b
    |(?:à|a) (?:faire|corriger|traduire)\b|(?:merci|prière) de\b
    )|(?!{_EXCEPT}).*\bs'?il (?:te|vous) pla[iî]t\b|(?!{_EXCEPT}).*\b(?:stp|svp)\b)
    """,
    takes=(
        "fais-moi une liste",
        "Traduis ce texte.",
        "donne moi une idée",
        "un café, s'il te plaît",
    ),
    leaves=(
        "J'écris des poèmes.",
        "Je mange de tout mais pas de fenouil stp",
        "Appelle-moi Gigi, s'il te plaît.",
    ),
)
IMAGINES = Rule(
    "imagines",
    "thought of, wished, planned, or uncertain",
    r"""
    \bj'ai (?:mille|cent mille|\d{3,}) ans\b|\bmon (?:dos|corps|cou|cœur) a \d+ ans\b|\bmes (?:genoux|pieds|jambes|os|mains) ont \d+ ans\b
    |\bsi\b(?!,| (?:bien|beau|belle|grand|peu|tôt|tard|vite|gentil|content|souvent|loin
    |longtemps))|\bs'ils?\b(?! (?:te|vous) pla)
    |\b(?:peut[- ]être|ptet|p't-être|probablement|sans doute|possible que|il se (?:peut|pourrait)
    |au cas où|à condition|à moins que|imagin(?:e|ez|ons)|suppos(?:e|ons|ez)
    |admettons|mettons que|je rêve|j'ai rêvé|on rêve|mon rêve|j'espère|on espère|je souhaite
    |je (?:ne )?veux|on veut|nous voulons|envie d(?:e|')|j'ai hâte
    |je compte|on compte|je pense \w+(?:er|ir|re)|je réfléchis|j'envisage|on envisage|je prévois
    |je songe|hypothèse|si jamais|vivement
    |je (?:crois|pense) qu(?:e|')|(?:je|j') ?(?:ne )?(?:sais|me souviens|me rappelle) (?:pas
    |plus)(?! \w+(?:er|ir|re)\b)|aucune idée|pas sûre?
    |pour rire|je blague|je plaisante|je déconne|c'est une blague|je rigole)(?!\w)
    |(?!portrait|retrait|extrait|attrait|distrait|soustrait|abstrait|contrait
    |marais)\b\w{2,}r(?:ais|ait|aient|ions|iez)\b
    |^(?:oui|ben voyons|bien sûr|c'est ça|ouais|mais oui|bah)\b.*\bet (?:moi|mon|ma
    |toi)\b.* (?:suis|est|fait)\b
    |\b(?:tant qu'on y est|pendant qu'on y est|et puis quoi encore|ben voyons|comme si j[e'])
    |^(?:mais oui|ah oui|bien s[uû]r|oh oui),? (?:parce que?|bien s[uû]r)\b
    |\bquand (?:je |j'|on |nous )\w+r(?:ai|a|ons)\b
    """,
    takes=(
        "Si je pars, il reste.",
        "J'aimerais vivre ici.",
        "Je vais peut-être partir.",
        "s'ils viennent",
        "ouais bien sûr, et moi je suis Bocuse",
        "Quand je serai grande",
    ),
    leaves=("Si, j'habite ici.", "un portrait", "s'il te plaît", "Sinon je vis à Lyon."),
)
REPORTS = Rule(
    "reports",
    "somebody else's word",
    r"""
    (?<!je )(?<!je me )(?<!j')\b(?:dit|disent|disait|disaient|croit|croient|croyait|pense|pensent
    |pensait|affirme|assure|prétend|prétendent|jure(?! que par)|raconte|racontent|trouve|écrit
    |demande|soupçonne|explique|insiste|suppose|estime|répète|avoue|promet|annonce|espère|veut
    |veulent)(?: \w+)?(?: qu(?:e\b|')| si\b)
    |\b(?:m'|l'|t'|nous |lui |leur )?(?:a|ont|avait|avaient) (?:dit|raconté|écrit|promis|expliqué
    |assuré|confirmé|demandé|avoué|annoncé|juré|prédit|affirmé)\b
    |,[ ](?:dit|disent|pense|trouve|prétend|jure) (?:mon|ma|mes|notre|le|la|les) [\w' -]{1,30}\W*$
    |^comme (?:disait|dit|l'(?:a dit|écrivait)|chantait|écrivait) (?!je\b)|\bdit personne\b
    |\b(?:selon|d'apr[eè]s|il (?:para[iî]t|parait|semble|semblerait)|para[iî]t[- ]il|para[iî]t qu
    |apparemment|soi[- ]disant|on dit qu|à ce qu'(?:on|il)|censée?s?
    |entendu (?:dire|que|qu')|j'ai lu qu|le bruit court|la rumeur)
    """,
    takes=(
        "Il paraît que Léo part.",
        "Selon lui, je dors trop.",
        "ma mère croit que je fume",
        "Léo m'a dit ça.",
    ),
    leaves=("Je dis que Léo part.", "Je pense que oui.", "J'ai dit non."),
)
IS_OVER = Rule(
    "is over",
    "tells of what was, and is not any more",
    r"""
    \bavant\b(?=,| je\b| j'| on\b| nous\b|[.!]?$)
    |\b(?:autrefois|jadis|à l'époque|dans le temps|quand (?:j'étais|j'avais|j'habitais|je vivais
    |on était|nous étions|j'étudiais|je travaillais)|étant (?:petit|enfant|jeune)e?
    |dans (?:mon|notre) enfance|dans ma jeunesse|plus jeune,|en(?: l'an)? (?:19|20)\d\d
    |il y a (?:\w+ )?(?:longtemps|des années))\b
    |\bil y a (?:\w+ )?ans\b(?! qu)
    |^(?:enfant|ado|petite?|gamine?|jeune),
    |\b(?:je |j')(?:(?:ne |n'|me |m'|y |l'|le |la |les |lui |leur |en |te |t'))*(?!(?:re)?(?:sais
    |vais|fais|connais|reconnais|parais|disparais|hais|plais|tais|nais)\b)\w+ais\b
    |\b(?:on|nous) (?!fait\b|sait\b|plait\b|connait\b)(?:\w+ait|\w+[^r]ions)\b
    |\bex[- ](?:copain|copine|mari|femme|patron|chef|boîte|conjoint)
    """,
    takes=(
        "Avant, je fumais.",
        "Petite, j'allais à Brest.",
        "Il y a cinq ans, on a divorcé.",
        "j'habitais à Tours",
        "en 2010",
    ),
    leaves=(
        "Avant de dormir je lis.",
        "Je sais nager.",
        "Il y a trois ans que je vis ici.",
        "Je fais du judo.",
    ),
)
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks, what goes on right now",
    rf"""
    \b(?:merci|mdr+|lo+l|ptdr|(?:ha){{2,}}h?|(?:hi){{2,}}|xd+|jpp|tkt)\b
    |^(?!.*\b{_LIFE}).*?\b(?:aujourd'hui|l'autre jour|ce (?:soir|matin|midi|week-end)|hier
    |le week-end(?: dernier| passé)?|cet (?:aprem|après-midi|aprèm)|cette nuit|l[aà] (?:je|j'|on)
    |à l'instant|tout à l'heure|tout de suite
    |dans (?:un instant|une minute|deux minutes|une heure|\d+ (?:min|minutes))|deux secondes)\b
    |\b(?:je suis|j'?suis|chui|on est|nous sommes|je me sens|je (?:ne )?suis pas
    |j'ai été)(?: (?:trop|tr[eè]s|super|vraiment|si|tellement|complètement|un peu|tout|toute
    |encore|bien|déjà|hyper|ben|toujours))*[ ]{_MOOD}
    |\b(?:j'ai|on a)(?: (?:très|trop|super|tellement|une|un|vraiment|encore|grave|la|de la
    |pas))*[ ](?:faim|soif|froid|chaud|sommeil|peur|mal|flemme|fièvre|gueule de bois|pas dormi
    |mal dormi)\b
    |\bje suis (?:morte?|naze|hs|lessivée?|cuite?|claquée?)$
    |\bil (?:pleut|neige|gèle|grêle|fait(?! (?:ses|son|sa|du|de la|partie)))\b|\bça caille\b
    |:\s*$
    |^[\s]*(?:pf+|ouf|aïe|oh l[aà]|wow|oups|dieu|la vache|tabarnak|crisse|désolée?|pardon
    |excuse[sz]?[- ]moi)\b(?!,).*
    |^[\s]*(?:quel(?:le)?s? \w+|que c'est|comme c'est|trop (?:bien|cool|drôle|beau|mignon)|pf+
    |oh l[aà] l[aà]|zut|mince|merde|punaise|attends|attendez|bonne (?:nuit|journée|soirée|chance)
    |à (?:demain|plus|bientôt|toute)
    |bisous?|ça va|bravo|félicitations|tant pis|tant mieux|pas de souci|ça marche|c'est bon
    |t'inquiète)\b
    |^[\s]*(?:ok(?:ay)?|parfait|super|génial|cool|d'accord|nickel|entendu|très bien|top|bien reçu
    |ouf)\b
    |^[\s]*(?:salut|bonjour|bonsoir|coucou|hello|oui|non|si|ben|bah|bon|voil[aà]|exact
    |bref)\b(?!.*\b(?:je|j'|moi)\b)[,.! ]*(?:\S+ ?){{0,3}}$
    |\b(?:on sonne|je (?:te|vous) (?:raconte|dis|tiens au courant|redis)|je (?:te|vous) laisse
    |je reviens|j'arrive|je file|je dois y aller|je vais (?:dormir|manger|me coucher|au lit
    |prendre|boire|me laver|faire les courses|y aller)
    |tu me (?:tues|fais rire)|je suis en train|je regarde ça|(?:ça|tu) (?:me )?(?:saoule|soule
    |gonfle)s?)\b
    """,
    takes=(
        "Merci pour tout.",
        "Je suis crevée.",
        "Il fait froid.",
        "Quelle horreur !",
        "ok, je regarde ça",
    ),
    leaves=(
        "Aujourd'hui ma nièce est née.",
        "Je suis mariée à Luc.",
        "J'ai deux chats.",
        "Bonjour, je suis Marc et j'habite à Metz.",
    ),
)
_SPAN = joined(r"""
    (?:année|mois|semaine|été|hiver|automne|printemps|week[- ]end|trimestre|semestre|lundi|mardi
    |mercredi|jeudi|vendredi|samedi|dimanche|fois|soir|matin|nuit)
""")
DANGLES = Rule(
    "dangles",
    "can't be understood alone: it begins with a word for what was said before",
    rf"""
    {OPENING}(?:aussi,? |et |en plus,? |maintenant,? )?(?:
    (?:il(?! (?:y a|faut)\b)|elle|ils|elles|lui|eux|[cç]a(?! y est\b| fait (?:\w+ ){{1,3}}qu(?:e (?:je\b|nous\b|j')|'on\b))|cela|ceci|ce(?:t|tte|s)?(?! {_SPAN}\b)
    |cel(?:ui|le)s?|ceux|son|sa|ses|leurs?|le sien|la sienne|les siens|l'autre|les autres|pareil
    |car|parce qu\w*|puis|ensuite|après|c'est(?! (?:mon|ma|mes|notre|nos)\b.* qui\b)|c'(?:était
    |est)|qui|que|lequel|laquelle|dont|chez (?:lui|elle|eux))\b
    |(?:je |j'|on |nous )(?:ne )?(?:l'|le |les |lui |leur )(?=\w)
    |(?:c'|qu'|y'a|ya |y a (?:pas|plus))
    |(?:donc|alors|du coup),? (?:il|elle|ça|c'|ils|elles)
    )
    """,
    takes=(
        "Elle vit à Rome.",
        "Il adore le thé.",
        "Mais ça n'est pas vrai.",
        "Sa mère est russe.",
        "C'est le meilleur.",
    ),
    leaves=(
        "Mon chat vit ici.",
        "Cette année je cours un marathon.",
        "Il y a deux chats chez moi.",
        "Le mien est noir.",
        "Ça fait 4 ans que je bosse à Metz.",
    ),
)
# "Le cours, tu peux l'annuler": what is asked for stands first, and is told by nothing but the whole.
_OBJECT_FIRST = joined(r"""
    (?:(?:l[ea]s?|m(?:on|a|es)|ce(?:tte|s)?)\b|l')(?:(?! (?:est|sont|a|ont|fait|va)\b)[^,;?])+?,?[ ]
    (?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)) (?:\w+ )?(?:l'|l[ea]s? )\w+r\W*$
""")
TURNS = Rule(
    "turns",
    "an assertion of the speaker, and a question or a request after it in the same sentence",
    rf"""
    ^(?!{_OBJECT_FIRST})[^?\n]{{3,300}}?(?:[,;.] ?| [-\u2013\u2014]+ | (?=et |mais |tu (?:peux|pourrais
    |as) |peux-tu |pouvez-vous |pourrais-tu |est-ce que ))
    (?P<turn>(?:(?:donc|du coup|et|mais|alors),? )?(?:
    (?:qu'est-ce qu|est-ce qu|quel(?:le)?s?\b|comment\b|pourquoi\b|combien\b|où (?:est|puis
    |je peux)|quoi\b)
    |(?:tu (?:peux|pourrais|aurais|as une|as des|me conseilles|me recommandes)|vous (?:pouvez
    |pourriez|auriez))\b|(?:peux|pourrais|as|aurais)-tu\b|(?:pouvez|pourriez|avez|auriez)-vous\b
    |(?:une idée|des idées|des conseils|un conseil)\b
    |(?:donne|dis|fais|propose|trouve|écris|conseille|explique|aide|rappelle|montre)[- ](?:moi
    |nous)\b
    ))
    """,
    takes=(
        "Je suis végane, qu'est-ce que je peux manger ?",
        "J'habite à Metz, conseille-moi un bar",
        "j'ai un chat tu peux lui trouver un nom",
    ),
    leaves=(
        "Je sais ce que tu es.",
        "J'aime le thé, et le café.",
        "Comment ça va ?",
        "Le rendez-vous chez le notaire, tu peux l'annuler.",
    ),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"""
    ^\W*(?:(?:ah |euh )?(?:non|attends?),? (?:attends?|pardon|non|je (?:plaisante|rigole|voulais)|enfin)
    |je (?:plaisante|rigole|blague)|c'est une blague|je voulais dire|pardon,? (?:je voulais|non|c'est)
    |correction|erreur|je me suis trompée?)(?!\w)
    |^\W*(?:non|pardon),? \d
    |^\W*(?:(?:non|bon|allez|ok|mais),? )*(?:(?:plus )?sérieusement|sérieux|blague à part|trêve de plaisanteries?)
    (?: maintenant)?(?:[,:]*$|[,:.]* (?=.*\?|(?:où|que|quel\w*|comment|quand|combien|qui|pourquoi|aide|dis|donne|cherche|peux|j'ai besoin|je (?:cherche|veux))\b))
    """,
    takes=(
        "Plus sérieusement, où est-ce ?",
        "Non, attends, c'est mon frère.",
        "Je plaisante.",
        "Pardon, je voulais dire 450.",
    ),
    leaves=("Non merci.", "Pardon pour le retard."),
)

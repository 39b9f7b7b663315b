# SPDX-License-Identifier: Apache-2.0
"""What a French sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    (?<![\w-])(?:(?P<what>ça(?! y est\b| fait (?:\w+ ){1,3}qu)|cela|ceci|là-bas|la même chose)
    |(?P<who>lui|elle)
    |(?<![\w ])(?:sa|son|ses) [^\W\d_]+
    |il(?! (?:y a|faut|fait|pleut|neige|est \d|existe)\b)|ils|elles|eux|celui|celle|ceux|celles)(?![\w-])
    """,
    takes=("J'aime ça.", "Je vis avec elle.", "Elle est partie.", "Sa mère coud."),
    leaves=(
        "J'habite à Lyon.",
        "Il y a un lac près de chez nous.",
        "Ana et sa mère",
        "Celles-ci",
        "Ça fait 4 ans que je bosse à Metz.",
    ),
)
NAMES = Rule(
    "names",
    "names something, for which another word may stand later",
    rf"""
    \b(?:une?|le|la|les|des|du|mon|ma|mes|notre|nos|deux|trois|\d+)[ ]\w\w
    |[lL]'\w\w
    |[a-zéèàç,][ ]{CAPITAL}\w
    |^\W*(?!(?:je|ça|cela|il|elle|ils|elles|et|mais|oui|non|en|avec|pour|chez|on|nous)\b){CAPITAL}\w+[ ]
    """,
    takes=("Mon chien est vieux", "je vis avec Anne", "Paul dit"),
    leaves=("Je vis", "on part", "Avec "),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    r"\b(?:tu|toi|te|ton|ta|tes|vous|votre|vos)\b|(?<![a-zéèàç])t'",
    takes=("Tu as raison.", "Merci à vous.", "Je t'écris."),
    leaves=("J'habite à Lyon.", "Il habite à Tours.", "l'été"),
)
GENERAL = frozenset(
    """
    adore aide aime aise assez avis beaucoup besoin bien bon bonne bonheur bonnes bons cas chance chose choses clair
    coup courage content contente depuis dernier difficile doute encore énergie envie espoir expérience facile façon
    fait fois génial gens grand grande gros hâte heureux heureuse idée important impression intéressant joie jour
    juste long longtemps mal manière meilleur même merci mieux moment monde nouveau nouvelle parfait part passion
    petit petite peu peur place plaisir plutôt point possible pourtant presque problème question raison rien
    sens sujet super sûr temps tout toujours toute tous travers trop truc utile vie vite vrai vraiment
    """.split()
)
SINCE = Rule(
    "since",
    "since when something is so that began a moment ago, and so goes on",
    r"\b(?:depuis|dès|à partir d[e'’]) ?(?:aujourd['’]hui|hier(?: soir)?|demain|ce (?:matin|soir)|cette (?:nuit|semaine)|maintenant)|^pour (?:l['’]instant|le moment),?(?= (?:je suis |j['’]habite|je travaille|je bosse|je vis|on habite|on vit|nous (?:habitons|vivons)))",
    takes=(
        "Tout tourne chez Fly depuis hier",
        "À partir de demain c'est Ana",
        "pour l'instant je suis menuisière",
    ),
    leaves=("aujourd'hui je suis là", "depuis lundi", "pour l'instant je mange"),
)
OPINION = Rule(
    "opinion",
    "somebody else's word that is put beside what the speaker says himself",
    rf"""
    (?:,|,?[ ](?:et|mais|même si))[ ](?=(?:il|elle|tout le monde|(?:mon|ma|mes|notre|nos|le|la|les) (?:\w+ )?\w+|{CAPITAL}\w+)[ ]
    (?:dit|disent|pense(?:nt)?|croit|croient|trouve(?:nt)?|jure(?:nt)?|prétend\w*)\b:? \w)
    """,
    takes=(
        "Ma mère est sage-femme, elle dit que je dors mal",
        "Je suis sage-femme et mon mari dit que je ne dors jamais",
        "On déménage, mais Ana trouve ça bête",
    ),
    leaves=("Je suis sage-femme, dit mon mari", "Mon chef dit et pense"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides",
    r"""
    ^\W*(?:(?:bon|et|mais|ah|pff|oh|ben)\b[, ]*)*
    (?:j'|je |on |nous |(?:mon|ma|mes|notre|le|la|les) (?:\w+ )?\w+ |\w+ )
    (?:ai|a|avons|suis|est|sommes|sont)
    (?:[ ](?:un|une|la|le|de|du|en|très|trop|gros|grosse|petite?|encore|toujours|attrapé|chopé|\d\d(?:[.,]\d)?))*
    [ ](?:grippe|fièvre|rhume|angine|toux|gastro|covid|gueule de bois|migraine|mal (?:à|au|aux) (?:la )?\w+|fatigué\w*|furieu\w+|fâché\w*|énervé\w*|épuisé\w*|malade|vides?|plein\w*|calmes?|silencieu\w+|froide?s?|sales?|propres?|sombres?|désordre|désert\w*
    |enrhumé\w*|inquiet\w*|absente?|de mauvaise humeur|(?:à|en) (?:une? |la )?(?:mariage|réunion|fête|déplacement|congrès|voyage))(?!\w)
    (?!.*\b(?:et|mais|depuis|toujours|chaque|quand|souvent)\b)
    """,
    takes=(
        "J'ai la grippe.",
        "Mon chef est furieux à cause de l'imprimante",
        "Ma femme est à un mariage",
        "La cuisine est en désordre",
    ),
    leaves=("J'ai la grippe chaque hiver", "Mon chef est marié", "J'ai un chien"),
)
# Who knows what ails somebody: his word is as good as the speaker's.
_EXPERT = r"(?:médecin|docteur|doctoresse|toubib|véto|vétérinaire|dentiste|kiné|sage-femme|chirurgien\w*|\w+logue|allergologue|pédiatre)"
ASIDE = Rule(
    "aside",
    "a condition that only says why something is told, or an expert of whom the speaker knows it",
    rf"""
    ,[ ](?:(?:dit|d'après|selon|a dit) (?:mon|ma|le|la|notre) {_EXPERT}|(?:mon|ma|le|la|notre) {_EXPERT} (?:l'a (?:bien )?dit|le dit|dit))\W*$
    |,[ ](?:juste )?au cas où j[e'’][^,.;]{{2,60}}$
    |,?[ ](?:au cas où(?: (?:tu|vous|ça|cela|on (?:te|vous) demande)\b[^,.;]*)?
    |si (?:jamais )?(?:ça|cela) (?:t'|vous |peut )?(?:aide\w*|intéresse|sert|servir|compte)
    |si (?:jamais )?(?:tu (?:veux|dois|as besoin de|souhaites)|vous (?:voulez|devez|avez besoin de)) (?:le )?savoir
    |si (?:jamais )?(?:tu te|vous vous) (?:le )?demand\w+
    |(?:si (?:jamais )?|au cas où )(?:on|quelqu'un|[^\W\d_]+ [^\W\d_]+) (?:(?:me|te|vous|le) )*demand(?:e|ent|ait|aient|erait|eraient))\W*$
    |^\W*ah si,?[ ]
    """,
    takes=(
        "je suis asthmatique au cas où",
        "je suis épileptique, au cas où je ferais un malaise",
        "je chausse du 43, au cas où tu commandes",
        "ah si ma copine est enceinte",
        "je suis du groupe O, si jamais les pompiers demandent",
        "Je suis diabétique, dit mon médecin",
    ),
    leaves=("au cas où il pleut je reste", "si je pars"),
)
REALITY = Rule(
    "reality",
    "what comes before that which is so, where the rest is only imagined, or said by others",
    r"""
    ^(?!\W*(?:[\w']+ ){0,2}(?:suppos\w+|imagin\w+|admettons|mettons|disons|hypothétiquement)\b)(?!.*\b(?:plaisant\w+|blague\w*|rigol\w+)\b)(?:(?!\W*(?:si|quand|dès que)\b(?!.*\w\w(?<!jam)(?:ais|ait|ions|aient)\b)).{4,}?
    (?:(?:[,;]|[ ][-\u2013\u2014])[ ]?(?:mais(?: bon)?|seulement|sauf que?|or)[ ]?(?=(?:(?:l[àa]|ici|maintenant),? )?(?:je|j'|on|nous|mon|ma|mes|notre|nos)(?:\b|(?<=')))
    |[ ]?[,;] (?=(?:mais )?(?:en réalité|en vrai|en fait|malheureusement|hélas),? (?:je|j'|on|nous|mon|ma)))
    |.{4,}?(?:[ ]?[,;]|[ ][-\u2013\u2014])[ ](?:mais (?:bon,? )?)?(?=(?:pour (?:l'instant|le moment)|en ce moment|en attendant|d'ici là|jusque-là),? (?:je|j'|on|nous|mon|ma)|[çc]a fait \w+ (?:ans?|mois) qu(?:e (?:je\b|nous\b|j')|'on\b)|(?:j'|je |nous )[^,;]{3,40}? depuis\b))
    """,
    takes=(
        "J'irais à Malte, mais je suis infirmier",
        "J'aimerais la mer ; en réalité je vis à Metz",
        "si j'ai le poste je pars, mais pour l'instant j'habite à Metz",
        "si j'ai la mutation je pars, mais bon ça fait 4 ans que j'attends à Metz",
    ),
    leaves=("Supposons que je gagne bien, mais je suis seul", "Mais je suis infirmier"),
)
DENIES = Rule(
    "denies",
    "words before a fact that only turn from what was said or dreamt before it",
    r"""
    ^\W*(?:(?:c'est )?(?:n'importe quoi|faux|des b[eê]tises|des conneries|du grand n'importe quoi|absurde|ridicule)|pas du tout|que nenni|loin de l[àa]|en attendant|d'ici là)[ ]?[,.!: \u2013\u2014-]+(?=\w)
    """,
    takes=("C'est n'importe quoi, on est colocataires", "En attendant je bosse"),
    leaves=("Pas du tout.", "Je dis n'importe quoi, oui"),
)
DOUBTS = Rule(
    "doubts",
    "what the speaker may do or wants besides: what stands before it is so all the same",
    r"""
    (?<!insiste)(?<!jure)(?<!sais)(?<!sait)(?<!menace)
    (?:,|,?[ ](?:mais|et))[ ](?=(?:
    (?:je |j'|on |nous |il |elle |ils |elles )(?:(?:y|en|me|le|la|les) |l'|m'|n')?(?:(?:vais|va|vais|allons) (?:peut-être|sans doute)|(?:aim|voud|dev|pour|préfér|souhait)\w*r(?:ais|ait|ions|aient)|espère|compte|pense \w+[ei]r|envisage|veux|veut|voulons)(?!\w)
    |(?:peut-être|sans doute|probablement|j'espère)(?: que| qu')?[ ]?\w+ \w
    |sans (?:ça|elle|lui|eux|elles|quoi),? (?:je|j'|on|nous)[ ]?(?:\w+ )?\w+r(?:ais|ait|ions)\b
    )(?!.*\b(?:blague|rigole|plaisante|mdr+|lol|ou pas)\b))
    """,
    takes=(
        "J'ai un magasin, je vais peut-être le vendre",
        "Je suis boulangère, mais j'aimerais peindre",
    ),
    leaves=("J'ai la grippe, peut-être", "Je vais peut-être vendre"),
)
MEANT_FOR = Rule(
    "meant for",
    "says that something asked about is for the speaker's own work or group",
    r"""
    ^\W*(?:(?:\w+[,.!]? ){0,2}\w+[,.!] )??(?P<from>c'est pour (?:mon|ma|mes|notre|nos) (?:[\w-]+ )?(?:entreprise|société|bo(?:î|i)te|boutique|magasin|boulangerie|atelier|garage|cabinet|salon
    |restaurant|café|bar|hôtel|ferme|exploitation|agence|étude|pharmacie|clinique|école|auto-école|crèche|classe|élèves|cours|équipe|club|chorale|groupe|association|asso
    |paroisse|studio|\w{3,}erie)s?\b(?! (?:de demain|demain|ce soir|aujourd'hui)\b))
    """,
    takes=("Merci, c'est pour ma boulangerie.", "C'est pour notre cabinet à Dax"),
    leaves=("C'est pour ma sœur.", "C'est pour mon exposé"),
)
MOODS = Rule(
    "moods",
    "how the speaker is just now, before a clause in which he tells something else of himself",
    r"^\W*(?:(?:je suis|j'?suis|chui|on est|nous sommes)(?: [\w'-]+){1,7}?,?(?: et| mais)?|(?:c'est (?:n'importe quoi|faux|pas vrai|archi-?faux)|pas du tout|n'importe quoi|mais non),) (?=(?:je|j'?suis|on|nous) \w|j'\w)(?!.*\b(?:coucher|au lit|dormir)\b)",
    takes=("Je suis crevée, et je suis gauchère", "On est épuisés, on travaille de nuit"),
    leaves=("Je suis gauchère", "Je suis épuisé, je vais me coucher"),
)
KEPT_AT = Rule(
    "kept at",
    "where a thing is kept that one looks for one day",
    r"""
    ^\W*(?:(?:bon|au fait|note|alors|et)\b[,: ]*)*(?:(?:les?|la|mon|ma|mes|nos|notre|son|sa|ses) |l')(?:[^\W\d_'-]+ ){0,3}?
    (?:cl[eé]s?|clefs?|passeports?|papiers|documents?|acte|actes|testament|contrats?|livret|carnet|carte|cartes|chargeur|lampe|t[eé]l[eé]commande|factures?|notice|photos?|albums?|bijoux|disjoncteur|compteur|trousse|[eé]chelle|mots? de passe|disque dur|liquide|double)
    (?: (?:de|des|du|d')[^.!?,]{2,25})?[ ](?:est|sont|se trouvent?|reste|restent)(?: (?:toujours|encore|rang[eé]e?s?|cach[eé]e?s?))?[ ]
    (?:dans|sous|derrière|sur|au-dessus|au fond|en haut|à c[oô]t[eé]|chez)[ ]
    [^.!?]{0,40}?\b(?:tiroirs?|placard|armoire|[eé]tag[eè]re|bo[iî]te|bo[iî]tier|bocal|pot|coffre|coffre-fort|cabanon|garage|grenier|cave|bo[iî]te à gants|paillasson|crochet|secr[eé]taire|commode|malle|classeur|chemise|valise|vase|biblioth[eè]que|escalier|pierre|cong[eé]lateur)\b
    """,
    takes=(
        "le double des clés est sous le pot de fleurs bleu",
        "Mon passeport est dans le tiroir du haut du bureau",
    ),
    leaves=("La clé est perdue", "Où est la clé du placard ?", "La carte est chez moi"),
)

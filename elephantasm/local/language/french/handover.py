# SPDX-License-Identifier: Apache-2.0
"""How people say in French that what follows is not their own word."""

from __future__ import annotations

from ..rules import Rule, joined

# What is done to a text: as an order of either form, as an infinitive, or as a wish after "que".
_WORK = joined(r"""
    (?:tradui(?:s|sez|re|ses)|corrige[sz]?|corriger|r[eé]sume[sz]?|r[eé]sumer|relis|relisez
    |relire|relises|r[eé][eé]cri(?:s|vez|re|ves)|reformule[sz]?|reformuler|r[eé]dige[sz]?
    |r[eé]diger
    |am[eé]liore[sz]?|am[eé]liorer|retravaille[sz]?|retravailler|v[eé]rifie[sz]?|v[eé]rifier
    |analyse[sz]?|analyser|commente[sz]?|commenter|raccourci(?:s|r|ssez)|simplifie[sz]?|simplifier
    |paraphrase[sz]?|adapte[sz]?|adapter|jette[sz]? un (?:œil|oeil|coup d'(?:œil|oeil))
    |jeter un (?:œil|oeil|coup d'(?:œil|oeil))|regarde[sz]?|regarder|lis|lisez|lire
    |r[eé]pon(?:ds|dez|dre) à
    |explique[sz]?|expliquer|mets|mettre|compl[eè]te[sz]?|compl[eé]ter|continue[sz]?|continuer
    |[eé]dite[sz]?|[eé]diter|synth[eé]tise[sz]?|d[eé]chiffre[sz]?)
""")
_TEXT = joined(r"""
    (?:textes?|paragraphes?|phrases?|lettres?|mails?|e-?mails?|courriels?|courriers?|messages?
    |sms|paroles|po[eè]mes?|nouvelles?|r[eé]cits?|histoires?|chapitres?|articles?|posts?
    |publications?|tweets?|r[eé]dactions?|dissertations?|dissert|discours|cv|curriculum|notes
    |transcriptions?|conversations?|dialogues?|comptes?[- ]rendus?|rapports?|documents?|contrats?
    |avis|annonces?|descriptions?|biographies?|bio|citations?|extraits?|passages?|brouillons?|lm
    |chansons?|code|sc[eé]nario|compte rendu)
""")
_THIS = "(?:ceci|cela|[cç]a|ce qui suit|ci-dessous|cet?(?:te)?|ces)"
# The text is still to come.
_LATER = joined(rf"""
    \b(?P<later>(?:je (?:te|vous) (?:envoie|colle|copie|mets
    |passe) (?:tout de suite |après |juste après )?(?:un|une|le|la|mon|ma) (?:\w+ ){{0,2}}?{_TEXT}
    |(?:(?:peux|pourrais)[- ]tu|tu (?:peux|pourrais)|(?:pouvez
    |pourriez)[- ]vous)(?: me)? {_WORK} (?:quelque chose|un truc|un {_TEXT}
    |une {_TEXT}))) ?[?.!]*$
""")

HANDS_OVER = Rule(
    "hands over",
    "asks for work on a text that follows or went before",
    rf"""
    (?:^|[,;.:!?] ?|\b(?:et|(?:peux|pourrais|pouvez|pourriez)[- ](?:tu|vous)|tu (?:peux|pourrais)
    |vous (?:pouvez|pourriez)|(?:veux|voudrais|besoin|aimerais) que (?:tu|vous)|aide[- ]moi à
    |pla[iî]t|stp|svp|salut|bonjour|dis|de)[ ])
    (?:me |m'|le |la )?{_WORK}\b(?:[- ](?:moi|nous))?(?! (?:un peu )?(?:si\b|s'|ce qu|combien\b|quand\b|la liste\b))(?:
    [ ](?:[àa] |sur |en )?{_THIS}\b(?! (?:soir|matin|week-end|film|livre|match|s[eé]rie|podcast))
    |[ ](?:[\w']+ ){{0,4}}?(?:[ld]')?{_TEXT}\b
    |[^.!?\n:]{{0,60}} ?:)
    |{_LATER}
    |\b(?:tu penses quoi|tu en penses quoi|que penses[- ]tu|que pensez[- ]vous
    |qu'est[- ]ce que (?:tu penses|vous pensez)|ton avis|votre avis)(?: de| sur)? (?:{_THIS}
    |mon|ma|mes|la|le|les)? ?(?:\w+ ){{0,2}}?(?:{_TEXT}|:)
    |\bcomment (?:dit[- ]on|on dit|dirais[- ]tu|traduire|traduirais[- ]tu|tu (?:dirais
    |traduirais)).{{0,40}}?(?:{_THIS}|:|{_TEXT})
    |\b(?:voici|voil[aà]|ci-joint|je (?:te|vous) (?:envoie|colle|copie|mets|passe
    |joins)) (?:{_THIS}|mon|ma|le|la|un|une|les)? ?(?:\w+ ){{0,2}}?{_TEXT}
    """,
    takes=(
        "Traduis ça en anglais : salut",
        "Peux-tu relire ma lettre ?",
        "jette un œil à ce texte",
        "Résume le mail suivant :",
    ),
    leaves=(
        "Je traduis des romans.",
        "Le prof corrige mes textes.",
        "La lettre est arrivée.",
        "Vérifie si j'y ai droit :",
    ),
)
LETTERS = Rule(
    "letters",
    "a letter begins on a later line",
    r"""
    \n[^\S\n]*(?:(?:bonjour |ch(?:er|ère)s? )?(?:madame|monsieur|mesdames|messieurs)
    |ch(?:er|ère)s? \w+)\b[^\n.!?:]{0,60},
    |\n[^\S\n]*(?:(?:bonjour|salut|bonsoir),? (?:à tou(?:s|tes)|tout le monde|les (?:amis|voisins|parents|collègues))\b|ch(?:er|ère)s? \w+(?: et \w+ \w+)?,)
    """,
    takes=(
        "Trop long ?\n\nBonjour à tous, je chante.",
        "C'est bon ?\nMadame, Monsieur,",
        "Plus court\n\nChère Léa,",
    ),
    leaves=("Salut\nÀ tous les coups, je pars", "Madame, Monsieur,", "Merci\nCher, mais bon"),
)
QUOTES = Rule(
    "quotes",
    "somebody else speaks after the colon",
    r"""
    (?<!je )(?<!j')\b(?:(?:me |m'|nous |lui |leur )?(?:[eé]crit|dit|disent|r[eé]pond
    |r[eé]p[eè]te|sort|balance|envoie|(?<!ma )(?<!la )(?<!une )demande|lance)
    |(?:m'|nous |lui |leur |l')?(?:a|ont|avait) (?:[eé]crit|dit|r[eé]pondu|envoy[eé]|sorti
    |balanc[eé]|demand[eé]|laiss[eé]|post[eé]|lanc[eé]))\b[^.!?\n:]{0,40}:
    |\b(?:message|mail|e-?mail|courriel|sms|texto|vocal|lettre|mot|r[eé]ponse|commentaire|avis
    |post|tweet) (?:de|du|d'|des|que)[^.!?\n:]{0,50}:
    |^\W*(?:et |donc )?(?:ça|[çc]a|il|elle) (?:commence|d[ée]bute|finit|se termine|continue)(?: (?:ainsi|comme (?:[çc]a|suit)|par))? ?:(?!\d)
    |^(?:mon|ma|notre|le|la|un|une) [\w ]{2,30} (?:sur|par|au) (?:whatsapp|t[eé]l[eé]phone|mail
    |sms|messenger|telegram|slack|texto)\s*:
    |^(?:exercice|exemple|dict[eé]e|[eé]nonc[eé])s?\b[^.!?\n:]{0,40}:
    |\b(?:selon|d'apr[eè]s|citation de) [^.!?\n:]{2,40}:
    """,
    takes=("Léo m'a écrit : salut", "Un client dit : non", "Exercice du manuel : je suis Léo."),
    leaves=("Je te raconte : j'ai déménagé.", "Une chose : j'habite ici.", "Allergies : pollen."),
)
I_AM = frozenset(("je suis",))
# What somebody else lives in than who tells it, and who is told of there.
_A_STORY = joined(r"""
    (?:mon|ma|le|la|un|une|ce|cette|notre) (?:roman|nouvelle(?! \w)|r[eé]cit|histoire|livre|film|s[eé]rie
    |sc[eé]nario|pi[eè]ce(?: de th[eé]âtre)?|bd|fanfic|jeu vid[eé]o|partie|campagne|chanson|r[eê]ve)\b
    (?! pr[eé]f[eé]r| de ma vie)
""")
_FIGURE = joined(r"""
    (?:perso|personnage|protagoniste|narrat(?:eur|rice)|m[eé]chante?|antagoniste|h[eé]ros|h[eé]ro[iï]ne)\b
    (?! pr[eé]f[eé]r)
""")
FICTION = Rule(
    "fiction",
    "what is said is about a story, a game, an example: nobody's life",
    rf"""
    ^\W*(?:(?:et|mais|bon|alors|ah|ok)\W+)*(?:dans|pour|de) {_A_STORY}(?=\W*$|[:,]| (?:je|j'|moi|mon|ma|il|elle|on|le|la|les|un|une
    |(?-i:[A-ZÀÉÈ])\w+)\b)
    |\b(?:je suis|j'suis|chuis|je m'appelle|je vis|j'habite|j'ai|je joue)\b[^.?!,;:\n]{{0,50}} dans {_A_STORY}(?=\W*$|[,;:])
    |\b(?:dans|pour|de) {_A_STORY}(?=[^.?!:\n]{{0,40}}:)
    |\b(?:d[eé]but|fin|ouverture|chapitre|sc[eè]ne|page|lignes?|vers) (?:de|pour) (?=m|notre){_A_STORY}(?=\W*$|:)
    |\b(?:mon|ma|notre|mes) {_FIGURE}|^\W*(?:le |la |l'){_FIGURE}
    |\b(?:je suis|je joue|j'incarne|cr[eé]e|imagine) (?:un|une) {_FIGURE}
    |\b(?:j'[eé]cris|j'ai [eé]crit|je r[eé]dige) (?:un|une|mon|ma|le|la) (?:roman|nouvelle
    |r[eé]cit|histoire|sc[eé]nario|po[eè]me|fanfic|pi[eè]ce|chanson)\b.*:
    |\bj'ai r[eê]v[eé] qu
    |^\W*(?:par exemple|exemple|mettons|admettons|supposons|disons)\s?[:,]
    """,
    takes=(
        "Dans mon roman, Ana vit à Paris.",
        "mon perso est une elfe",
        "Par exemple : je m'appelle Jean.",
    ),
    leaves=(
        "Je lis un roman.",
        "J'écris des nouvelles.",
        "Ma série préférée est Dark.",
        "Mon perso préféré est Nami.",
        "C'était comme dans un film.",
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to remember what follows",
    r"""
    \b(?:souviens-toi|rappelle-toi|retiens|m[eé]morise|note|garde en t[eê]te|prends note
    |pour info|pour que tu saches|(?:des|quelques) (?:infos|choses) sur moi|[aà] propos de moi
    |je te raconte)\b
    """,
    takes=("Retiens ce qui suit :", "quelques infos sur moi :"),
    leaves=("Traduis ce qui suit :", "je me souviens de tout"),
)
SHOWS = Rule(
    "shows",
    "speaks of a text that may follow",
    rf"""
    \b{_WORK}(?:[- ]moi)? (?:mon|ma|mes|le|la|les|un|une) (?:\w+ ){{0,2}}?{_TEXT}\b
    |\b(?:{_THIS}|voici|voil[aà]) (?:\w+ ){{0,3}}?{_TEXT}\b
    |\b(?:mon|ma|le|la|un|une) (?:\w+ ){{0,2}}?{_TEXT}\b[^:.?!]{{0,60}}:(?:$|[ ])
    |\b(?:peux[- ]tu|tu peux|pourrais[- ]tu|tu pourrais|pouvez[- ]vous|vous pouvez)[ ]
    (?:me )?(?:le |la |les |l')?(?:raccourcir|rallonger|adoucir|reformuler|améliorer
    |(?:rendre|faire) (?:un peu )?(?:plus|moins) \w+)\b
    |\bc'est (?:bon|bien|ok|correct|clair) comme [cç]a\b
    |\b(?:ce qui suit|ci-dessous|plus bas)\b
    |^\W*(?!nouvelles? \w|histoire de ma vie){_TEXT}\b[^:.?!]{{0,40}}:(?:$|[ ])
    """,
    takes=(
        "Tu peux raccourcir ?",
        "c'est bon comme ça ?",
        "Voici mon texte.",
        "ma bio : je suis Bo",
        "Ce qui suit est d'Ana.",
    ),
    leaves=("J'ai écrit à Ana.", "Je vis à Rome", "Notre chat dort."),
)
SUPPOSES = Rule(
    "supposes",
    "a supposition begins",
    r"""
    ^\s*(?:(?:ok|bon|et|dis|salut|alors)\b[, ]*)*
    (?:suppos(?:e|ons|ez)|imagin(?:e|ons|ez)|admettons|mettons|disons|en th[eé]orie
    |hypoth[eé]tiquement|et si\b|si j'[eé]tais)
    """,
    takes=(
        "Supposons que je gagne 70 000.",
        "Imagine que j'ai six enfants",
        "ok, mettons que j'ai 40 ans",
    ),
    leaves=("Je suppose que oui.", "J'ai dit oui.", "S'il pleut, je reste."),
)
LEANS = Rule(
    "leans",
    "begins with a word that joins it to what was said before",
    r"^\s*(?:et|mais|ou|aussi|en plus|alors|dans ce cas|du coup|donc|maintenant|si)\b",
    takes=("Et si j'étais marié ?", "En plus j'ai une maison.", "donc je paie combien"),
    leaves=("Je vis à Rome.", "Je ne fume pas.", "Ma sœur est là."),
)

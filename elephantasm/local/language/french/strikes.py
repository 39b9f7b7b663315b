# SPDX-License-Identifier: Apache-2.0
"""Words of striking in French, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = frozenset(
    """
    oublie oublies oubliez oublier efface effaces effacez effacer supprime supprimes supprimez supprimer
    raye rayes rayez rayer gomme gommez gommer élimine éliminez éliminer mémoire souvenirs notes
    fais faites comme rien jamais tomber
    registres archives fichiers dossiers historique tête garde gardes gardez retiens retenir retenez retiennes
    enregistre enregistres enregistrez mémorise note conserve conserves l'oublie l'efface l'effacer
    l'oublier efface-le efface-la efface-les supprime-le supprime-la supprime-les oublie-le oublie-la
    oublie-les raye-le raye-la raye-les
    """.split()
)
_SOFT = joined(r"""
    (?:s'il (?:te|vous) pla(?:î|i)t|stp|svp|merci|bon|alors|donc|et|mais|ok|enfin|maintenant|vite|aussi|plutôt|ben|oh|oups|zut|mince|non|allez|d'accord
    |tout de suite|complètement|définitivement|simplement|juste|désolée?|pardon|hein|rends-moi (?:un )?service et|fais-moi plaisir et)
""")
_MODAL = joined(r"""
    (?:(?:tu|vous) (?:peux|pourrais|dois|devrais|pouvez|pourriez|devez|devriez)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous)
""")
_IT = "(?:l'|les? |la |ça )?"
_GOES = "(?:effac|supprim|ray|gomm|élimin|biff)"
_TAKE = "(?:enlèv|enlev|retir|sor[st]|ôt|vir|jett|jet)"
_KEEP = "(?:gard|enregistr|mémoris|not|conserv|stock|retien|reten|retienn)"
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it; `weak` only from a memory",
    rf"""
    ^(?:{_SOFT},? )*(?:{_MODAL} {_IT}|(?:tu|vous) {_IT}|(?:j'aimerais|je (?:veux|voudrais|préfère|préférerais)|il (?:faut|faudrait)) que (?:tu|vous) {_IT}|merci (?:de |d'){_IT}|)
    (?:(?P<forget>oubli(?:e[rsz]?|iez))|{_GOES}(?:e[rsz]?|iez)|(?P<weak>{_TAKE}(?:e[rsz]?|iez|s|t)?))(?:-l(?:es?|a))?\b
    |\b(?:{_GOES}e[sz]?|(?P<forget_2>oublie[sz]?)|(?P<weak_2>{_TAKE}(?:e[sz]?|s)?))-(?:l(?:es?|a)|moi (?:ça|l[ea]))\b
    |^(?:{_SOFT},? )*(?:(?:tu peux |vous pouvez )?(?P<mind_2>(?:fais|faites|faire|fait|faisons)(?: (?:juste|simplement|donc|bien))? (?:comme|genre) (?:si|que) (?:je|j'|tu|vous|on)[ ]?.{{0,25}}?\b(?:rien|jamais|pas)\b.{{0,15}}?\b(?:dit|raconté|écrit|parlé|entendu|mentionné|lu|su)(?: rien)?))\b
    |(?P<mind_3>^(?:{_SOFT},? )*(?:tu peux |vous pouvez |merci de )?laisse[rz]? tomber (?:ça|l'histoire|cette histoire)(?=\W*$))
    |(?P<mind>^(?:{_SOFT},? )*(?:(?:tu|vous) )?(?:n'|ne )?(?:as|avez|a|est)? ?pas (?:besoin|nécessaire) (?:de |d'){_IT}(?:retenir|mémoriser|noter)|^(?:{_SOFT},? )*(?:ne |n'){_IT}(?:reten|retien|mémoris)[a-z]{{0,3}} (?:pas|plus|rien|jamais)\b)
    |(?P<kept>^(?:{_SOFT},? )*(?:je ne (?:veux|voudrais|souhaite) pas que (?:tu|vous) {_IT}{_KEEP}(?:es?|iez)
    |(?:ne |n'){_IT}{_KEEP}(?:e[sz]?|s|ez) (?:pas|plus|rien|jamais)|{_KEEP}(?:e[sz]?|s|ez) (?:pas|plus|rien)))\b
    |(?:ne )?(?P<weak_3>(?:doit|doivent|devrait|devraient|a|ont) (?:pas |plus |rien )?(?:figurer|disparaître|apparaître|rester|être|à (?:faire|voir))(?: (?:nulle part|conservée?s?|gardée?s?|notée?s?|retenue?s?|enregistrée?s?))?)\b
    """,
    takes=(
        "raye-la",
        "fais comme si j'avais rien dit",
        "tu peux laisser tomber ça",
        "tu peux la retirer",
        "je ne veux pas que tu gardes ça",
        "ne le retiens pas",
        "il faudrait que tu oublies la goutte",
    ),
    leaves=("je veux oublier mon ex", "n'oublie pas la goutte", "j'ai oublié mes clés"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"""
    \b(?:de|dans|hors de|en)[ ](?:(?:ta|tes|ton|votre|vos) (?:mémoires?|notes|souvenirs|registres?|archives?|fichiers?|dossiers?
    |historique|données|carnets?|tête|esprit|base)|(?:la )?mémoire)\b
    """,
    takes=("de ta mémoire", "dans tes notes"),
    leaves=("de la lettre", "dans ma tête"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"""
    \b(?:ce|tout ce) que je (?:t'|te |vous )|\b(?:mon|ma|l'|cette |la |le )(?:histoire|truc|affaire|coup) (?:d'|de |du |des |avec )|^(?:que|qu') ?(?:je|j'|mon|ma|on)\b
    """,
    takes=("l'histoire de la cure", "que j'ai la goutte"),
    leaves=("la deuxième ligne", "l'image"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"""
    ^(?:mon|ma|mes) (?!derni|premi|prochain|deuxième|autre|second)(?![^,;]*(?:fichiers?|mails?|photos?|images?|rendez-vous|réservation|commande|compte|brouillon|message
    |texte|notes?|rappel|réveil|liste|tâches?|post|paragraphe|commentaire|code|appli|agenda|article|document)$)
    [^\W\d_][\w'-]*(?: (?!de\b|du\b|sur\b|dans\b|à\b)[\w'-]+)?$
    """,
    takes=("mon groupe sanguin", "ma pointure"),
    leaves=("mon rendez-vous", "la pointure", "mon salaire de la lettre"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request",
    rf"(?:^|\b){_SOFT}\b[,.!?]*|(?<![-\w])(?:tu|vous|ça)(?=\W*$)",
    takes=("merci", "la goutte, stp"),
    leaves=("la goutte", "remercier"),
)
TELLS = Rule(
    "tells",
    "from here on something is said of what stands before",
    r"[ ](?:ne |n')?(?:est|sont|était|regarde|ça|c'est|doit|a)\b",
    takes=("la goutte est privée", "la goutte ne regarde personne"),
    leaves=("la goutte", "cette histoire"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"^(?:parce qu|comme|puisqu|car)|\b(?:personne|privée?|intime|gênée?|honte|regrette)\b",
    takes=("car c'est privé", "ça ne regarde personne"),
    leaves=("j'habite à Rome", "mon poids"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    \b(?:(?:oublie|efface|supprime|retire|enl[eè]ve|raye)[sz]?(?:[- ][^\W\d_]+)? (?:pas|jamais|surtout pas)
    |n[e'](?: ?(?:l'|la|le|les|m'|me|te|t'))? ?(?:oubli|effac|supprim|retir|enl[eè]v)\w*)
    """,
    takes=("oublie pas le pain", "La goutte, ne l'efface jamais"),
    leaves=("oublie le pain", "ne garde pas ça"),
)

# SPDX-License-Identifier: Apache-2.0
"""French clauses: where one begins, what may stand around it, and how it is denied."""

from __future__ import annotations

from ..rules import Rule, joined
from ..writing import loose
from .parts import CAPITAL, MOVED, MY, NAME, SHIFTED, WHEN
from .parts import RECENTLY as RECENTLY

_I = r"(?:je |j'|jsuis |jai |(?=jhab)|on |nous |moi,? je |moi,? j')"
_IT_DOES = joined(r"""
    (?:est|sont|a|ont|s'est|se|s'appelle|habite|vit|travaille|bosse|étudie|joue|va|vont|fait|prend
    |mange|boit|coûte|paie|passe|reste|cherche|commence|veut|pense|tient|arrive|sera|seront|ne|n'\w+
    |utilise|gagne|déteste|adore|aime|porte|suit|part|vient|m'\w+|nous \w+)
""")
_SOON = rf"(?:(?:maintenant|du coup|aussi|désormais|finalement|enfin|donc|{WHEN}),? )*"
_STARTS = joined(rf"""
    {_SOON}(?:{_I}|(?:c'est|ce sera|il|elle|ils|elles) |{MY}s? [\w-]+(?: {NAME})? {_IT_DOES}\b
    |(?:allergique|intolérant|diabétique|végan|végétari|cœliaque)\w*
    |{NAME} {_IT_DOES}\b|(?:le|la|les|l') ?[\w-]+ (?:est|sont|a été|passe)\b)
""")


def _rule(
    name: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Rule:
    return Rule(name, meaning, loose(joined(pattern)), takes=takes, leaves=leaves)


JOINT = _rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    rf"""
    [ ]?[;\u2013\u2014][ ]|[ ]?:[ ]|[ ]--?[ ]
    |,?[ ](?:et|mais|car|donc|parce que|puis)[ ](?={_STARTS})|,?[ ]parce qu'(?={_STARTS})
    |(?<!et moi)(?<!coucou)(?<!salut)(?<!bonjour)(?<!bonsoir),[ ](?!c'est (?:que|pas|le|au|à|{MOVED})|(?:il |elle )?s'appelle)(?={_STARTS})
    """,
    ("J'habite à Metz et je travaille chez Seb", "Je suis Kai, ma femme s'appelle Eva"),
    ("du pain et du fromage", "Ana et Luc vivent ici", "noix, lait et œufs"),
)
SUBJECT = _rule(
    "shared verb",
    "says what the speaker is, and may go on with what else he is",
    r"\bje (?:ne )?suis\b",
    ("Je suis végane", "Moi je suis allergique"),
    ("Ma mère est végane", "Je vais bien"),
)
VERB_FIRST = _rule(
    "what else",
    "goes on with what else the speaker is, without a verb",
    r"^(?:aussi |très )?(?:allergique|intolérant|diabétique|végan|végétari|cœliaque)\w*\b",
    ("allergique aux noix", "aussi diabétique"),
    ("je suis allergique", "l'allergie"),
)
# What a next clause goes on about that does not name it, and such a beginning.
MEANT = _rule(
    "meant",
    "begins with something, or tells that it was changed, of which a next clause goes on",
    rf"""
    ^(?:(?:on (?:m'|nous )?a|ils (?:m'|nous )?ont|j'ai) {SHIFTED} (?P<s>(?:le|la|mon|ma
    |notre) [\w-]+)
    |(?P<s_2>(?:(?:mon|ma|notre|le|la) |l')[\w-]+(?: {NAME})?|{NAME}) {_IT_DOES})\b
    |(?P<bare>(?!))
    """,
    ("on m'a décalé mon rdv", "Ma sœur a déménagé", "Léo a quitté Seb"),
    ("J'ai changé d'avis", "Je vis ici"),
)
ARTICLE = "le"
PRONOUN = _rule(
    "goes on",
    "begins with a pronoun that stands for what was spoken of last",
    r"""
    ^(?:du coup |maintenant )?(?:(?:il|elle)(?= \w)|ce(?= sera\b)
    |c'(?=est (?:maintenant )?(?:(?:le|à|au|dans)\b|\d)))
    """,
    ("elle est à Metz", "ce sera le 4"),
    ("c'est vrai", "elles sont là"),
)
OPENING = _rule(
    "opening",
    "words before a clause that change nothing of what it says",
    r"""
    ^(?:(?:salut|bonjour|bonsoir|coucou|hello|hey|bon|ben|bah|alors|ok|oui|non|ah|euh|donc
    |au fait|en fait
    |du coup|finalement|enfin|d'ailleurs|aussi|sinon|voilà|pour info|ça y est|bref|et|mais|pardon
    |je corrige|je me suis trompée?|maintenant|moi|nouvelles?|bonne nouvelle
    |mauvaise nouvelle)\b[ ,.:!…-]*){1,5}
    """,
    ("Au fait, je vis ici.", "Bref, j'ai un chat"),
    ("Je vis ici.", "Benoît est là"),
)
CLOSING = _rule(
    "closing",
    "words after a clause that change nothing of what it says",
    rf"""
    [\s,;:(\u2013\u2014-]{{1,4}}(?:maintenant|aussi|enfin|désormais|au fait|d'ailleurs|du coup
    |heureusement
    |la honte|le rêve|mdr|lol|haha|:\)|(?<!le )(?!le [a-z]{{4,8}}di\b|le dimanche){WHEN}|finalement
    |pour l'instant|complètement|pour de bon|trop \w+)\)?$
    """,
    ("Je vis ici maintenant", "J'ai repris la clope, la honte"),
    ("Je vis ici", "aussi"),
)
TAIL = _rule(
    "tail",
    "more of the same after a comma that takes nothing back",
    r"""
    ,[ ](?!(?:pas|ne|sauf|mais|si|seulement|jusqu|ou|peut|parfois|presque|mon|ma|mes|notre|nos
    |son|sa)\b)
    (?-i:[a-zà-ÿœ])[\w' -]{2,60}$
    """,
    ("Je bosse chez Seb, surtout la nuit", "Je suis allergique, très allergique"),
    ("Je vis à Metz, sauf en été", "Je vis à Metz"),
)
TIMES = (
    _rule(
        "time",
        "a time when something began or happened, which most rules do not ask for",
        rf"(?<![\w']){WHEN}(?![\w'])",
        ("Je vis ici depuis mars", "il y a deux semaines"),
        ("Je vis ici", "mars"),
    ),
)
DENIAL = _rule(
    "denial",
    "words by which a clause is said not to be so",
    r"""
    (?<!semaine je )(?<!hui je )\bne[ ]|\bn'(?=\w)|(?<=\w)[ ](?:pas|jamais)(?: du tout)?\b(?! mal\b| encore\b)
    |(?<=\w)[ ]plus(?! (?:de \d|tard|ou|que|d'une?)\b)(?: du tout)?\b
    """,
    ("Je ne mange pas de viande", "je mange plus de viande", "Je n'habite plus ici"),
    ("Je mange de la viande", "plus tard", "un nœud"),
)
NO_MORE = _rule(
    "no more",
    "says that what was so is so no more",
    r"(?:\bne |\bn'|\bje |\bj'|\bon |jsuis )\w*(?: \w+)? ?plus\b(?! (?:tard|de \d|que))",
    ("Je ne cours plus", "je bosse plus au bar"),
    ("Je ne cours pas", "plus tard"),
)
EXPERT = _rule(
    "expert",
    "begins with who knows it, and says it for the speaker",
    r"""
    ^(?:(?:le|la|mon|ma) (?:médecin|docteure?|toubib|psy\w*|dentiste|véto|vétérinaire|\w+ologue
    |pédiatre
    |kiné|infirmière?|allergologue|orthopédiste|sage-femme) (?:m'a dit|dit|me dit|a (?:confirmé|diagnostiqué)|m'a confirmé)|selon (?:le|la|mon
    |ma) (?:médecin
    |docteure?|\w+ologue|véto),?)(?: (?:que |qu')?(?=\w)| : ?(?=\w))
    """,
    (
        "Le médecin m'a dit que j'ai de l'asthme",
        "Ma docteure dit que je suis diabétique",
        "Le vétérinaire a confirmé : insuffisance rénale",
    ),
    ("Mon chef dit que oui", "Le médecin est ici"),
)
UNTIL = _rule(
    "until",
    "says until when it holds; a clock tells no day, and what comes again has no end",
    r"""
    ^(?!.*\b(?:chaque|tous les|toutes les|toujours|d'habitude)\b)
    .*\bjusqu'(?:à |au |en )(?!\d{1,2} ?h|ce que\b|demain\b|maintenant\b|présent\b)(?P<v>
    (?:la )?.{3,})
    """,
    ("Jusqu'au 3 mai je suis à Rome", "Je travaille ici jusqu'en septembre"),
    ("C'est ouvert jusqu'à 8 h", "Jusqu'à présent"),
)
NAMED = _rule(
    "named",
    "something of the speaker's is spoken of with its name; `o` is that",
    rf"\b(?:{MY}|une?) [\w-]+[^.!?]{{0,60}} (?:nommée?|du nom de) (?P<o>{CAPITAL}[\w-]+)",
    ("mon bateau, un voilier nommé Svala", "une vache du nom de Rosa"),
    ("Il m'a nommé", "Mon bateau est rapide"),
)
PLAIN = _rule(
    "plain clause",
    "tells something of the speaker, or of something that is his or has a name; `o` is that",
    rf"""
    ^(?!.*\b(?:cette semaine|aujourd'hui|ce soir|ce mois)\b.*\b(?:pas|plus)\b)(?!.*\b(?:si|peut[- ]être|sans doute|\w{{2,}}r(?:ais|ait|ions|aient))\b)
    {_SOON}(?:{_I}(?=\S)|(?:à )?(?P<o>(?:(?:mon|ma|mes|notre|nos|le|la) |l')[\w-]+
    (?: {CAPITAL}[\w-]+)*(?:, [^,]{{2,30}},)?
    |(?!(?:Il|Elle|Ils|Elles|On|Nous|Je|Tu|Vous|Ce|Ça|Cela|Qui|Quand|Comme|Comment|Où|Un|Une|Les
    |Des|Et|En
    |Pour|Avec|Chez|Depuis|Moi|Toi)\b){CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*)
    [ ](?:{_IT_DOES}|\w{{2,}}(?:e|t|d|nt)\b))
    """,
    ("Je mange de la viande", "Mon bateau a un mât", "Ana mange de la viande"),
    ("Elle mange de la viande", "Si je mange", "Je mangerais"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("ne pas plus jamais n'ai n'est n'habite n'aime n'utilise n'a".split())
# Other forms of the same: who gives up something does it no more, who takes it up does it.
SAME = {
    **dict.fromkeys("arrêté arrete arrêtée lâché lache abandonné abandonne".split(), "not fais"),
    **dict.fromkeys("repris recommencé recommence remis remise remets reprends".split(), "fais"),
    **dict.fromkeys("prends bois fume faire prendre boire fumer pratique".split(), "fais"),
    **dict.fromkeys("clope cigarette tabac".split(), "fais"),
    "cours": "fais courir",
    "remange": "mange",
    "bosse": "travaille",
    "jsuis": "suis",
    "jai": "ai",
}
HARMLESS = frozenset(
    """
    je j' me m' suis ai ne n' est sommes on a un une des du de d' le la les l' au aux à en y dans
    encore aussi maintenant toujours actuellement désormais moi nous s' c' qu'
    """.split()
)

# SPDX-License-Identifier: Apache-2.0
"""Whom French sentences name, and the words that stand for them in the next ones.

Who is a man and who a woman is told by the noun, or by what stands before it: "ma collègue". What
has the same gender and is nobody is a rival: "un ordinateur" is an "il", too.
"""

from __future__ import annotations

from ..rules import Rule, joined

_ADJECTIVE = joined(r"""
    (?:(?:petite?|grande?|meilleure?|vieille|vieux|nouve(?:lle|l|au)|jeune|ancien(?:ne)?|future?|ch(?:er|ère)|premi(?:er|ère)|deuxième|seconde?) )?
""")
_MEN = joined(r"""
    (?:(?:(?:grand|beau|demi)-)?(?:père|frère)|papa|pap[iy]|pépé|oncle|tonton|cousin|neveu|(?:ex-)?mari|(?:ex-)?copain|compagnon|fiancé|époux
    |(?:(?:beau|petit)-)?fils|garçon|(?:petit )?ami|pote|voisin|patron|chef|boss|manager|médecin|docteur|coach|avocat|client|apprenti|assistant|étudiant
    |chien|chat|chaton|chiot|lapin|hamster|perroquet|cheval|poney|aîné|cadet|petit dernier|benjamin|jumeau|parrain|filleul|tuteur|jardinier|plombier|facteur
    |banquier|coiffeur|instituteur|directeur|infirmier|propriétaire)
""")
_WOMEN = joined(r"""
    (?:(?:grand-|belle-|demi-)?(?:mère|s(?:œ|oe)ur)|maman|mam[iy]|mémé|tante|tata|cousine|nièce|(?:ex-|sage-)?femme(?! de )|(?:ex-)?copine|compagne|fiancée|épouse
    |(?:(?:belle|petite)-)?fille|(?:petite )?amie|voisine|patronne|cheffe|avocate|docteure|doctoresse|cliente|apprentie|assistante|étudiante
    |chienne|chatte|jument|aînée|cadette|petite dernière|benjamine|jumelle|marraine|filleule|nounou|nourrice|infirmière|coiffeuse|maîtresse
    |banquière|baby-sitter|[^\W\d_]{3,12}trice)
""")
# The same for a man and a woman: what stands before tells.
_EITHER = joined(r"""
    (?:collègue|coloc|colocataire|proprio|locataire|dentiste|kiné|psy|prof|professeure?|comptable|stagiaire|secrétaire|camarade|chauffeur|véto|vétérinaire|gynéco
    |notaire|thérapeute|mécanicien)
""")
# Before these a woman is "mon" and "notre" as well.
_CHILDREN = r"(?:enfant|bébé|élève|ex|ostéo|associée?)"
_MANY = joined(r"""
    (?:(?:grands-|beaux-)?parents|enfants|gosses|fils|frères|cousins|neveux|voisins|amis|potes|collègues|colocs|colocataires|jumeaux|chats|chiens|lapins
    |petits-enfants|oncles|clients|proprios)
""")
# Written with a capital, and nobody's name.
_NO_NAME = joined(r"""
    (?:j[e']|tu|ils?|elles?|on|nous|vous|le|la|les|un|une|des|ce\w*|ça|mon|ma|mes|notre|nos|son|sa|ses|ton|ta|tes|hier|demain|aujourd|ici|là|et|mais|ou|donc
    |oui|non|si|quand|comme|dans|pour|avec|sans|chez|tout\w*|rien|personne|quelqu\w*|qui|que|quoi|bonjour|salut|merci|lundi|mardi|mercredi|jeudi|vendredi
    |samedi|dimanche|noël|pâques|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|aucune?|chaque|maintenant|internet)\b
""")
_NAME = rf"(?!{_NO_NAME})(?-i:[A-ZÀ-Þ][a-zà-ÿ][\w-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w-]+)?)"
_CALLED = rf"\b(?:,? {_NAME})?"
# "Ma cheffe s'appelle Petra" names one.
_IS = rf"(?:,? (?:qui )?(?:s'appelle|est) {_NAME})?"
_NO_PLACE = "".join(
    rf"(?<!\b{one} )"
    for one in "dans à sur en chez pour par depuis pendant de vers avant après sous jusqu'à".split()
)
# Nothing more is told of when something was, and what is looked for is for somebody.
_THING = joined(r"""
    (?!(?:\w+ )?(?:week-?end|matin|soir|midi|après-midi|semaine|mois|année|jour|journée|soirée|nuit|fois|peu|temps|moment|monde|lundi|mardi|mercredi|jeudi
    |vendredi|samedi|dimanche|été|hiver|automne|printemps|cadeau|idée|question|nouvelle|visite|fête|anniversaire|conseil|aide|heure|avis|veille|plupart)\b)
    (?:\w{1,20}e?l?s? )??[^\W\d_][\w-]+
""")
REFERENTS = Rule(
    "referents",
    "a man (`he`), a woman (`she`), several (`they`), somebody who may be either (`child`, and by \
his name `who`), whom the next sentence may speak of in a small word; or what else may be meant",
    rf"""
    \b(?P<no_one>(?:(?:un|le|mon|une|la|ma|cet?te?|l')[ ]?)?(?:histoire|roman|film|série|conte|poème|jeu|personnage|rôle|nouvelle fantastique)\b)
    |(?:\b(?:mon|notre|un) {_ADJECTIVE}(?P<he>{_MEN}{_CALLED})
    |\b(?:mon|un) {_ADJECTIVE}(?P<he_2>{_EITHER}{_CALLED})
    |\b(?:ma|mon|notre|une) {_ADJECTIVE}(?P<she>{_WOMEN}{_CALLED})
    |\b(?:ma|une) {_ADJECTIVE}(?P<she_2>{_EITHER}{_CALLED})
    |\b(?:mes|nos|deux|trois) {_ADJECTIVE}(?P<they>{_MANY}\b)
    |\b(?:mon|ma|notre|une?) {_ADJECTIVE}(?P<child>(?:{_CHILDREN}|{_EITHER}){_CALLED})){_IS}
    |(?<!\bchez )\b(?P<no_he>(?:son|ton|leur|votre|le|cet?) {_ADJECTIVE}(?:{_MEN}|{_EITHER})\b)
    |(?<!\bchez )\b(?P<no_she>(?:sa|son|ta|ton|leur|votre|la|cette) {_ADJECTIVE}(?:{_WOMEN}|{_EITHER})\b)
    |{_NO_PLACE}\b(?P<no_he_she>(?:(?:mon|son|ton) (?=[aeiouhyéèê])|notre |votre |leur |l'){_THING})
    |{_NO_PLACE}\b(?P<no_he_2>(?:un|le|cet?|mon|son|ton) {_THING})
    |{_NO_PLACE}\b(?P<no_she_2>(?:une|la|cette|ma|sa|ta) {_THING})
    |{_NO_PLACE}\b(?P<no_they>(?:les|des|mes|nos|ses|ces|leurs|deux|trois|\d+) {_THING})
    |^\W*(?P<who>{_NAME})(?= (?:m'|n'|s'|ne |me |nous |se )?(?:a|est|va|vient|arrive|habite|travaille|vit|passe|appelle|rentre|marie|était|avait|cuisine|part)\b)
    |\b(?:parlé|téléphoné|écrit|dit|demandé) à (?P<who_2>{_NAME})
    |(?<=[a-zà-ÿ,] )(?<!\bà )(?<!\bde )(?<!\ben )(?<!\bchez )(?<!\bsur )(?<!\bdu )(?<!\bau )(?<!\bdans )(?P<who_3>{_NAME})
    """,
    takes=("vu ma tante Greta", "parlé avec Sabine", "notre chien", "Anna est passée"),
    leaves=("j'habite à Lyon", "Hier il pleuvait", "je dors chez Ikea"),
)
REFERS = Rule(
    "refers",
    "a word for a man (`he`), a woman (`she`) or several (`they`) who were named before",
    r"""
    \b(?:(?P<he>il)(?! (?:(?:n')?y a|(?:ne )?f[au]\w+|(?:ne )?(?:pleut|neige|paraît|semble|existe|reste|s'agit|vaut|coûte|dure|date|ouvre|ferme|fonctionne|commence à)|est (?:\d|temps|tard|tôt|possible|vrai|important|clair|midi|minuit|une heure|deux heures))\b)(?= \w)
    |(?P<she>elle)(?! (?:coûte|dure|date|ouvre|ferme|fonctionne|commence à|fait \d))(?= \w)|(?P<they>ils)(?= \w))
    """,
    takes=("Il habite ici", "et elle a deux enfants", "Ils sont profs"),
    leaves=("Il y a du pain", "Il fait froid", "Elle coûte cher", "Elles viennent", "avec elle"),
)
# How each is named: without its article it says of whom it is.
NAMED = {"he": "mon {}", "she": "ma {}", "they": "mes {}", "child": "mon {}"}
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*\b(?:si|s'il\w*|r[êe]v\w+|imagin\w+|suppos\w+|blague|roman|histoire)\b)(?=.*\b(?:mon|ma|mes|notre|nos) )
    .*(?:\bje (?:veux|voudrais|pense|compte|souhaite|souhaiterais)|\bj'(?:aimerais|ai envie|espère|envisage)|\bon (?:veut|voudrait|aimerait|pense)|\bnous (?:voulons|voudrions|aimerions))\b
    """,
    takes=(
        "Je voudrais offrir un livre à mon neveu.",
        "J'aimerais inviter ma tante.",
    ),
    leaves=(
        "Si je peux, je veux voir ma tante.",
        "Je veux un chien.",
        "Je voudrais partir.",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:(?:et|alors|tiens)\b,? )?(?:c'est|voici|voilà|ce sont|je (?:te|vous) présente) (?:mon|ma|mes|notre|nos) ",
    takes=(
        "C'est ma sœur.",
        "Et voici mes parents.",
    ),
    leaves=(
        "C'est bien.",
        "Est-ce ma sœur ?",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""What a French sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    (?<![\w-])(?:(?P<what>ça|cela|ceci|là-bas|la même chose)
    |(?P<who>lui|elle)
    |il(?! (?:y a|faut|fait|pleut|neige|est \d|existe)\b)|ils|elles|eux|celui|celle|ceux|celles)(?![\w-])
    """,
    takes=("J'aime ça.", "Je vis avec elle.", "Elle est partie."),
    leaves=("J'habite à Lyon.", "Il y a un lac près de chez nous.", "Celles-ci"),
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

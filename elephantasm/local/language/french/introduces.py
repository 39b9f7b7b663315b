# SPDX-License-Identifier: Apache-2.0
"""How somebody introduces himself in French without saying that he is called so."""

from __future__ import annotations

from ..rules import Rule, joined

_UPPER = "(?-i:[A-ZÀ-Þ])"
_PART = rf"{_UPPER}[\w'-]{{0,20}}[a-zß-ÿ]"
_NO_NAME = joined(r"""
    (?!(?:monsieur|madame|mademoiselle|maman|papa|mamie|papi|merci|bonjour|bonsoir|salut|coucou|cordialement|bien|oui|non|patiente?|clients?|cliente|no[eë]l|p[âa]ques|\w+di|dimanche|paris|lyon|le|la|les|un|une|mon|ma|mes|ton|ta|votre|ce|cette|pouvez|peux|est|comment|que|qui|quoi|quel\w*
    |b[ée]lier|taureau|g[ée]meaux|cancer|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons)\b)
""")
_LINK = "(?:(?:de la|du|de|des|le|la|d') ?)?"
_NAME = rf"(?<![\w'-]){_NO_NAME}{_PART}(?: {_LINK}{_PART}){{0,2}}"
_FULL = rf"(?<![\w'-]){_NO_NAME}{_PART}(?: {_LINK}{_PART}){{1,2}}"
_AGE = r"(?:1[2-9]|[2-9]\d) (?:ans|balais|piges|printemps)\b"
# Who somebody is, told behind his name: an age of who writes, a trade, a place.
_DETAIL = joined(rf"""
    (?:{_AGE}|(?:mari|divorc|retrait|n)[ée]e?\b|(?:veuf|veuve|maman|papa|m[eè]re|p[eè]re) (?:solo|de|c[ée]libataire)|(?:ancien|ancienne|jeune|professeure?|prof|notaire|libraire|secr[ée]taire|comptable|avocate?|m[ée]decin|architecte|fleuriste|dentiste|lyc[ée]en\w*|coll[ée]gien\w*|[ée]tudiante?|instit\w*)\b
    |de {_UPPER}|(?:[a-zà-ÿ]+(?:eur|euse|ier|ière|ien|ienne|er|ère|iste|trice|graphe|logue)s?)(?: (?:[àa]|au|en|de|du|chez|dans|freelance|libéral\w*)\b|[.,]))
""")
_LEAD = joined(r"""
    (?:(?:alors )?je me pr[ée]sente|(?:c'est (?:la |ma )?)?premi[èe]re fois (?:que|ici)[^.!?:,]{0,40}|enchant[ée]e?(?: de [^.!?:,]{0,30})?|j'ai oubli[ée] de (?:dire bonjour|me pr[ée]senter)|(?:je suis )?(?:nouveau|nouvelle) (?:ici|sur))[\s,.:;!\u2013-]+
""")
_GREETING = r"(?:salut|coucou|bonjour|bonsoir|all[oô]|hello|hey|demat|kenavo|wesh)[\s,.!\u2013-]+"
INTRODUCES = Rule(
    "introduces",
    "as a message begins, a name with a lead before it, or with who that is behind it",
    rf"""
    (?:^|[.!?\u2026] )\W*(?:{_LEAD}|{_GREETING}){{1,2}}(?P<lead>{_NAME})(?=, ?{_DETAIL})
    |(?:^|[.!?\u2026] )\W*(?:alors )?je me pr[ée]sente\W+(?P<self>{_NAME})(?=[.!,]|$)
    |^\W*(?:{_GREETING})?(?P<meets>{_FULL}), [^.!?]{{2,40}}, enchant[ée]e?\b
    |^\W*(?:{_GREETING})?(?P<phone>{_FULL}) (?:à l'appareil|au bout du fil)
    |^\W*(?:{_GREETING})?(?:professeure?|docteure?|dr|ma[iî]tre|pr) (?P<titled>{_FULL})(?=, {_DETAIL})
    |^\W*(?:{_GREETING})?c'est (?P<whose>{_NAME}), (?:le|la|l')[^.!?]{{3,}}
    |(?P<of>{_FULL}) de mon (?:pr[ée])?nom\b|\bmon pr[ée]nom,? c'est (?P<first>{_NAME})(?=[.!,]|$)|, (?P<apart>{_FULL}), et je\b
    |\bon m'a (?:baptis[ée]e?|pr[ée]nomm[ée]e?|appel[ée]e?) (?P<born>{_NAME})|\b(?:celui|celle) qui (?:vous|t') ?[ée]crit (?:se nomme|s'appelle|est) (?P<writes>{_NAME})
    |\bme conna(?:issen|î)t sous le nom de (?P<known>{_NAME})|\bmoi, (?P<me>{_NAME}), je\b
    """,
    takes=(
        "Coucou ! Maëlle, 17 ans, lycéenne",
        "Première fois que je me sers de ce truc, Leïla Bouaziz, infirmière de nuit.",
        "Alors je me présente : Yasmine, coiffeuse",
        "Bertrand de Kerlann, notaire honoraire, enchanté",
        "Celui qui vous écrit se nomme Théo Ndong.",
        "C'est Firmin, le boulanger du bourg",
        "À 88 ans, moi, Raymonde, je parle à un robot",
    ),
    leaves=(
        "C'est Noël, la fête de tous",
        "Bonjour, Emma, 4 ans, a de la fièvre",
        "Marie Curie, chimiste de Varsovie, c'est qui ?",
        "Je suis Lion, née en août",
        "Moi, Paris, je déteste",
        "Bonjour Claude, une question",
    ),
)
SIGNED = Rule(
    "signed",
    "as a message ends, a name below what letters end with",
    rf"""
    \b(?:cordialement|bien (?:cordialement|à vous|à toi)|sinc[èe]rement|(?:sinc[èe]res |mes )?salutations(?: distingu[ée]es)?|respectueusement),?\s+(?P<name>{_FULL})[\s.!]*$
    """,
    takes=("Cordialement, Odile Fremin", "Bien à vous, Odile de la Tour."),
    leaves=(
        "Mes salutations à Odile Fremin",
        "Cordialement",
        "Bien à vous, Odile Fremin, Service clients",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""French clauses: whom they are about, and how they are denied."""

from __future__ import annotations

from ..rules import CAPITAL, Rule
from .parts import MY

# Of a sentence that no rule of facts takes these tell what it says by its words, so that a later
# one that names them can end it.
PLAIN = Rule(
    "plain clause",
    "tells something that is so; `o` is whom it is about, if not the speaker",
    rf"""
    ^(?!.*\b(?:si|s'il|peut-être|sans doute|\w{{3,}}rai[st])\b)
    (?:(?P<o>(?:{MY}|mes|nos) [\w-]+(?: {CAPITAL}[\w-]+)*(?! et moi\b)
    |{CAPITAL}[\w-]+(?= (?:s'est|a|ont|est|va|vit|habite|travaille|joue|prend|fait)\b))[ ])?
    (?=.*\w)
    """,
    takes=("Je mange de la viande", "Mon frère joue au tennis", "Le lundi je fais du yoga"),
    leaves=("Si je mange", "J'aimerais manger", "Peut-être que je mange"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"\b(?:pas|plus|jamais)\b",
    takes=("Je ne mange pas de viande", "Je cours plus", "je ne fume jamais"),
    leaves=("Je mange", "passé", "plusieurs"),
)
NO_MORE = Rule(
    "no more",
    "says that what was so, or was planned, is so no more",
    r"\b(?:ne|n'\w+)\b.* plus\b(?! que\b)|\b(?:finalement|en fin de compte)\b.*\bpas\b|\b(?:je|on) \w+ plus\b(?! (?:que|de \w+ que|tard|souvent|vite)\b)",
    takes=("Je ne cours plus", "Finalement on ne va pas à Rome", "on va plus à Rome"),
    leaves=("Je ne cours pas", "Je ne prends plus que 50 mg", "il y a plus"),
)
REASON = Rule(
    "reason",
    "here ends what a clause denies, and something else begins",
    r"[,;:(]| à cause | parce | car | depuis | et | - ",
    takes=("Je ne cours plus à cause du genou", "Je ne cours plus, le genou"),
    leaves=("Je ne cours plus", "carton"),
)
UNTIL = Rule(
    "until",
    "says until which day it holds",
    r"\bjusqu'(?:au |à (?:la )?|en )(?P<v>(?:(?:début|mi-?|fin) )?(?:\d{1,2} |janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^,;]{0,30})",
    takes=("Je fais un cours jusqu'à fin mars", "à Rome jusqu'au 5 mai"),
    leaves=("jusqu'ici", "jusqu'au bout"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("pas plus jamais".split())
# They change nothing of what is said.
HARMLESS = frozenset(
    """
    peux peut pouvons veux voulons dois sais crois moi ne le la les un une des du de d à au aux en mon ma mes finalement maintenant aussi
    me y et que se suis sommes j'ai ai avons mais l
    """.split()
)

# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in French that have no verb: "prix toujours TTC"."""

from __future__ import annotations

from ..rules import Rule, joined

_OF_ANSWERS = joined(r"""
    (?:réponses?|prix|montants?|dates?|heures?|unités?|températures?|distances?|émojis?|emojis?|smileys?|sources?|références?|liens?|code|commentaires?|phrases?|mots|lignes
    |paragraphes?|puces|listes?|tableaux?|métrique|celsius|euros?|francs?|dollars?|orthographe|titres?|résumés?|exemples?|français|anglais|espagnol|minuscules|majuscules|vous
    |tutoiement|vouvoiement|ttc|ht|toutes lettres|jargon|formules|abréviations|calories|grammes|tests?|types)
""")
# Always or never; not before a verb, with which something is told: "examples always help".
_EVER = joined(r"""
    (?:toujours|jamais|systématiquement|à chaque fois|sans exception)
    (?! (?:la vie|la même|le même|les mêmes|aussi)\b)
""")
_WITH = r"(?:en|au|aux|pour|de|du|des|avec|sans|par|et|ou|dans|à)"
TERSE = Rule(
    "terse",
    "how answers are to be, with always or never and without a verb",
    rf"""
    ^\W*(?=[\w'%&/-]+(?:[ ,:]+[\w'%&/-]+){{2,10}}\W*$)
    (?!.*(?:\b(?:je|on|nous|il|elle|ils|elles|tu|est|sont|suis|ai|a|ont|était|en retard|pareil|là|encore|fatiguée?|pourquoi|comment|quoi)\b|\bj'|\bc'|\bça\b))
    (?:et |aussi |ah |ok |bon )*(?:
    (?:les |le |l'|tes |mes |tous les |toutes les )?{_OF_ANSWERS}(?:,? {_WITH} [\w'-]+(?: [\w'-]+)?){{0,2}}[,:]? {_EVER}\b
    |{_EVER}(?=.*\b{_OF_ANSWERS}\b)(?: [\w'%&/-]+){{1,7}}
    |(?:{_WITH}|no) (?=.*\b{_OF_ANSWERS}\b)[\w'-]+(?: [\w'-]+){{0,3}},? {_EVER})\b
    """,
    takes=(
        "toujours avec les sources stp",
        "jamais plus de trois phrases stp",
        "prix toujours ttc",
        "les dates toujours en toutes lettres",
    ),
    leaves=(
        "toujours en retard",
        "les prix sont toujours faux",
        "jamais de la vie",
        "prix en euros",
    ),
    needs=("toujours", "jamais", "systématiquement", "à chaque fois", "sans exception"),
)

# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in French."""

from __future__ import annotations

from ..rules import Rule

_MONEY = r"(?:euros?|dollars?|couronnes|francs(?: suisses)?|livres sterling|yens?|yuans?|dirhams|dinars|eur|usd|chf)"
MONEY = Rule(
    "money",
    "in which money to tell prices",
    rf"\b(?:en) (?:{_MONEY})\b",
    takes=("les prix en couronnes", "montants en euros"),
    leaves=("un euro en poche", "en livres et en kilos"),
)
_AHEAD = (
    r"(?:désormais|dorénavant|à partir (?:de maintenant|d'aujourd'hui)|à l'avenir|dès maintenant)"
)
_THINGS = r"(?:prix|distances|températures|dates|heures|poids|mesures|montants|sommes|réponses|recettes|tailles)"
_LANGUAGE = (
    r"(?:français|anglais|allemand|espagnol|italien|portugais|néerlandais|arabe|chinois|japonais)"
)
LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    rf"""
    ^(?=.*\b{_AHEAD})\W*(?:[^.!?\n]{{2,80}}?, )?(?:(?:et|mais|donc|alors|aussi|s'il te plaît)[ ,]+)*(?:{_AHEAD}[ ,]+)?
    (?:(?:tous |toutes )?(?:les |des )?{_THINGS}(?: (?:toujours|{_AHEAD}))*,? (?:en|au|avec|sans|hors) [\w./-]{{1,20}}(?: [\w./-]{{2,12}})?
    |(?:en |uniquement en )?{_LANGUAGE}
    |(?:des |les |tes )?(?:réponses|phrases|textes) (?:plus|moins) \w+
    |sans [\w-]{{3,20}})
    (?:[ ,]+(?:s'il (?:te|vous) pla[iî]t|stp|svp|merci|{_AHEAD}))*\W*$
    """,
    takes=(
        "les prix en couronnes désormais s'il te plaît",
        "J'habite à Oslo, donc distances en kilomètres à partir de maintenant",
        "en français à partir de maintenant stp",
        "des réponses plus courtes désormais",
    ),
    leaves=(
        "désormais je travaille à Lille",
        "les prix en couronnes sont élevés",
        "prix en couronnes",
    ),
)

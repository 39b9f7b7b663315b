# SPDX-License-Identifier: Apache-2.0
"""What is to be done in French by a rule: at its days, in all of a kind, or not before asking."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = r"^[ ]*(?:(?:s'il (?:te|vous) pla[iî]t|stp|svp|et|mais|bon|ok|au fait|aussi|merci|alors|ah|finalement)\b[ ,:.!]*)*"
_SENT = joined(r"""
    (?:r[eé]capitulatif|r[eé]cap|r[eé]sum[eé]|rapport|bilan|liste|rappel|point|planning|programme|menu|agenda|chiffres|factures|nouvelles
    |tableau|synth[eè]se|newsletter|relev[eé])
""")
_DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_DAYS = joined(rf"""
    (?:tous les (?:{_DAY}s?|jours|mois|matins|soirs)|toutes les semaines|chaque (?:{_DAY}|jour|semaine|mois|matin|soir)
    |le {_DAY}(?! (?:\d|prochain|suivant|qui)))
""")
_SEND = "(?:envoie|envoyez|fais|faites|donne|donnez|pr[eé]pare|pr[eé]parez|transmets|transmettez|mets)[- ]moi"
_ANY = r"(?:plus de|quoi que ce soit|quelque chose|n'importe quoi|une?|de l'argent|\d)"
_ASK = "(?:demande[sz]?[- ]moi|consulte[sz]?[- ]moi|pr[eé]viens[- ]moi|tu me (?:demandes|pr[eé]viens|consultes)|vous me (?:demandez|pr[eé]venez|consultez)|parle[sz]?[- ]m'en)"
_TO = joined(r"""
    (?:e-?mails|mails|messages|courriels|lettres|r[eé]ponses|textos|factures|rapports|posts|publications|appels|devis) (?:aux?|[àa]|de|des|pour|avec) [^.!?:,]{2,40}?
""")
ROUTINE = Rule(
    "routine",
    "asks for what is to be done every time: `v` is what is sent, `to` is what it is done in",
    rf"""
    {_BEGIN}(?:
    avant de \w+(?:er|ir|re) {_ANY}\b[^.!?,]{{0,60}},? (?:stp |toujours )*{_ASK}(?=\s*\W*$|[,.;!]|[ ](?:avant|d'abord|toujours|stp)\b)
    |{_ASK}(?: toujours)? avant de \w+(?:er|ir|re) {_ANY}\b
    |{_SEND} (?:[^.!?]{{0,20}}?\b(?P<v>{_SENT})\b)?(?:(?!\b(?:avec|qui|que|où|ouverte?s?|fermée?s?)\b)[^.!?]){{0,60}}?(?<!pour )(?<!de )\b{_DAYS}
    |(?!le ){_DAYS},? {_SEND}(?: (?:une?|le|la|les|mon))?(?: (?P<v_2>{_SENT})\b)?
    |(?:le|la|les|mon|ma|mes) (?P<v_3>{_SENT})(?: (?:de|des|du) \w+)?,? (?:(?:plut[oô]t|mieux|de pr[eé]f[eé]rence) {_DAYS}|{_DAYS},? (?:plut[oô]t|de pr[eé]f[eé]rence))
    |(?:les|le|la|l'|mes|tous les) ?[^.!?,:]{{3,40}},? (?:donne|mets|[eé]cris|envoie|fais|affiche|calcule|indique)[sz]?(?:-(?:les?|la|moi)){{1,2}} (?:toujours|jamais)\b
    |(?:pour|dans) (?:tous )?(?:les|mes|tes|nos) (?P<to>{_TO})[ ]?[:,] (?:stp,? )?(?:ne |n')?(?:vouvoie|tutoie|signe|[eé]cris|utilise|mets|commence|termine|sois
    |reste|parle|mentionne|ajoute|garde|adresse|jamais|toujours|pas d)(?:s|z)?\b
    )
    """,
    takes=(
        "Avant de dépenser plus de 500 euros, demande-moi.",
        "Envoie-moi un récapitulatif des dépenses tous les vendredis.",
        "Le récapitulatif plutôt le lundi",
        "Les montants, donne-les-moi toujours hors taxes.",
        "Pour les mails aux fournisseurs : vouvoie-les, signe Inès.",
    ),
    leaves=(
        "Avant de partir, envoie-moi l'adresse.",
        "Envoie-moi le récapitulatif vendredi.",
        "Fais-moi un programme pour chaque jour.",
        "Le yoga plutôt le lundi.",
        "Pour le mail à Dupont : signe Inès.",
    ),
    needs=(
        *("avant de", "tous les", "toutes les", "chaque", "le lundi", "le mardi", "le mercredi"),
        *("le jeudi", "le vendredi", "le samedi", "le dimanche", "toujours", "jamais"),
        *("mails", "messages", "courriels", "lettres", "ponses", "textos", "factures"),
        *("rapports", "posts", "publications", "appels", "devis"),
    ),
)

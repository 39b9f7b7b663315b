# SPDX-License-Identifier: Apache-2.0
"""How people ask in French to forget by its bare name what they told: "oublie le salaire stp"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

_DATUM = r"(?:pin|code|mot de passe|iban|salaire|diagnostic|adresse)"
_PLEASE = r"(?:s'il (?:te|vous) pla[iî]t|stp|svp)"
UNSAID = Rule(
    "unsaid",
    "asks to forget something by its name: `v_own`; `asked` if that is asked of whoever listens",
    rf"""
    ^\s*(?:(?:{_PLEASE}|ok|bon|oh|non|euh|oups|et|mais|en fait|pardon|désolée?)[,!.]* )*
    (?:(?:(?<=pla[iî]t )|(?<=pla[iî]t, )|(?<=stp )|(?<=stp, ))(?P<asked>)|)
    (?:oublie[sz]?|(?P<asked_2>(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:peux|pourrais)-tu|(?:pouvez|pourriez)-vous) oublier))[ ]
    (?:(?:le |la |les |l')(?:(?=(?P<asked_3>{_DATUM})\b)|)(?!(?:derni[eè]r|premi[eè]r|second|autre|prochain)\w*)(?P<v_own>[\w-]+(?: (?!s'il\b|stp\b|svp\b)[\w'-]+){{0,2}}?)
    |(?!ça\b)(?P<v_own_2>(?-i:{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)))
    (?:,? (?:(?P<asked_4>{_PLEASE}|que je t'ai (?:dite?|donnée?|envoyée?|écrite?)s?)|merci))*(?=\s*\W*$|\s?[,;:\u2013\u2014-]|[.!] )
    """,
    takes=(
        "oublie le salaire s'il te plaît",
        "Oublie le poids, je n'aurais pas dû le dire",
        "oublie Thibault stp",
    ),
    leaves=("n'oublie pas le pain", "oublie ça", "j'oublie le pain"),
)
REGRET = Rule(
    "regret",
    "says that it should not have been told",
    r"""
    \btrop (?:d'infos?|d'informations?|privé|perso|intime)|\bne (?:te |vous )?regarde (?:personne|pas)\b|\bje regrette d'en\b
    |\baurais (?:pas|jamais) dû (?:te |vous )?(?:le |la |les |l'|en )*(?:dire|raconter|parler|écrire|envoyer|donner|mentionner)
    |\b(?:c'est|c'était)(?: \w+)? (?:privé|secret|personnel|confidentiel)\b|\bje préfère (?:le |la |les )?(?:garder|que ça reste)
    """,
    takes=("c'était trop d'infos", "je n'aurais pas dû le dire", "c'était privé"),
    leaves=("on prend le train", "il ne vient jamais", "c'est trop cher"),
)

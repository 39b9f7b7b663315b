# SPDX-License-Identifier: Apache-2.0
"""How French tells somebody what he is."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_NAME = rf"(?:(?i:dr|pr|m|mme)\.? )?{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}}"
# "Tu es ..." that tells of the moment or of what surrounds the anima, not of what it is.
_NO_BEING = joined(r"""
    (?:(?:maintenant|aussi|toujours|jamais|pas|seulement|actuellement) )*
    (?:en|dans|sur|avec|sous|ici|capable|libre de|responsable|connectée?|autorisée?|bienvenue?
    |exécutée?|prête?|en ligne|hors ligne)\b
""")
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:syst[eè]me|persona|identit[eé]|r[oô]le|personnage|instructions?|prompt) ?: )?
    (?:(?:[aà] partir de maintenant|d[eé]sormais|dor[eé]navant|dans cett?e \w+|aujourd'hui),? )?
    (?:(?:tu es|vous [eê]tes|tu seras|vous serez)(?: maintenant| d[eé]sormais)?[ ]
    |(?:agis|agissez|comporte[- ]toi|comportez[- ]vous|r[eé]ponds|r[eé]pondez|parle
    |parlez) comme(?: si tu [eé]tais)?
    (?= (?:une?|le|la|notre|{_NAME}))[ ]
    |(?:tu (?:joues|incarnes|endosses)|vous (?:jouez|incarnez)|joue|jouez|incarne
    |incarnez) (?:le r[oô]le (?:de |d'|du ))?
    |tu travailles comme[ ]
    |je veux que tu (?:sois|agisses comme)[ ]
    |imagine que tu es[ ]
    |(?:ton|votre|mon) nom est[ ]|(?:tu t'appelles|vous vous appelez)[ ]
    |(?:je suis|je m'appelle) (?={_NAME}, (?:une?|le|la|ton|ta|votre) )
    )(?!{_NO_BEING})(?P<v>\S.*)$
    """,
    takes=(
        "Tu es Atlas, un archiviste patient",
        "Vous êtes une coach",
        "Agis comme un médecin",
        "Désormais tu es Zorg, un pirate",
        "Tu t'appelles Pip",
        "Je suis Pax, ta compagne de méditation",
    ),
    leaves=(
        "Tu es autorisé à utiliser la recherche",
        "Tu es dans un conteneur",
        "Tu peux chercher",
        "Je suis fatigué",
        "L'utilisateur est infirmier",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^["\u00ab]?\s?(?P<n>{_NAME})\s?["\u00bb]?
    (?:\W*$|[,;:\u2013\u2014(]\s*(?P<rest>.+)$|(?=\ (?:le|la|de|du|une?|et)\b)\ (?P<rest2>.+)$)
    """,
    takes=(
        "Atlas, un archiviste patient",
        "Ada Lovelace",
    ),
    leaves=(
        "un archiviste patient",
        "professeure d'anglais",
    ),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    \b(?i:nommée?|appelée?|t'appelles|vous appelez|s'appelle|du nom de|nom est)[ ]
    ["\u00ab']?\s?(?P<n>{_NAME})
    """,
    takes=(
        "une experte nommée Vex",
        "Ton nom est Ada Lovelace",
    ),
    leaves=(
        "Mon nom",
        "appelé ainsi",
    ),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:(?:ton|ta|votre) (?:principale? |seule? )?(?:but|t[aâ]che|objectif|mission|travail|fonction
    |r[oô]le)(?: principale?)? (?:est|consiste)(?: [aà]| de| d')?[ ]?
    |(?:tu es|vous [eê]tes) (?:l[aà]|ici) pour[ ]
    |(?:tu es|vous [eê]tes) (?:charg[eé]e?|responsable) d(?:e |')
    |(?:tu|vous) (?=(?:aides|aidez|accompagnes|accompagnez|assistes|assistez|soutiens|conseilles
    |conseillez|guides|guidez|enseignes)\b)
    )(?P<v>.+)$
    """,
    takes=(
        "Ton but est d'écouter",
        "Tu aides les gens à se souvenir",
        "Tu es là pour encourager",
    ),
    leaves=(
        "Tu aimes le thé",
        "Mon but est d'écouter",
    ),
)
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    r"""
    ^(?:s'il te pla[iî]t,? |aussi |et |mais |important : )*
    (?:toujours|jamais|en aucun cas|sous aucun pr[eé]texte
    |n(?:e |')(?!h[eé]site|t'inqui[eè]te)[\w' -]{1,24} (?:pas|jamais|aucun\w*|plus)
    |[^\W\d_]+(?:s|ez)? (?:toujours|syst[eé]matiquement)
    |(?:tu|vous) (?:dois|devez|ne (?:dois|devez)|n'))\b
    """,
    takes=(
        "Ne donne jamais de diagnostic",
        "Cite toujours tes sources",
        "Tu dois vouvoyer",
    ),
    leaves=(
        "Les sources sont citées",
        "Tu parles bas",
    ),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    ^(?:s'il te pla[iî]t,? |aussi |et |mais |important : )*
    (?:tu (?:devrais|pr[eé]f[eè]res|[eé]vites)|essaie|[eé]vite[sz]?|pr[eé]f[eè]re|sois|soyez
    |reste[sz]?|utilise[sz]?|r[eé]ponds|r[eé]pondez|demande
    |parle[sz]?|[eé]cris|traite|respecte|cite|explique|seulement|pas d[e'])\b ?\w
    """,
    takes=(
        "Sois bref",
        "Évite le jargon",
        "pas d'emojis",
    ),
    leaves=(
        "Les sources sont là",
        "Soirée calme",
    ),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"""
    ^(?:tu|ton|ta|tes|vous|votre|vos)\b
    """,
    takes=(
        "Tu parles lentement",
        "Ton ton est sec",
    ),
    leaves=(
        "Il parle",
        "Tuer le temps",
    ),
)
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    rf"""
    \b(?:json|xml|yaml|html|csv|sql|api|url|markdown|sch[eé]ma|outils?|fonctions|param[eè]tres
    |format de sortie
    |fen[eê]tre de contexte|tokens?|ci-dessous|ci-dessus|suivante?s?)\b
    |^(?:l'|le |la |les )?(?:utilisat\w+|client\w*|date|heure|aujourd'hui|conversation|chat
    |contexte|session)\b
    |^(?:tu|vous) (?:peux|pouvez|as (?:acc[eè]s|le droit)|avez (?:acc[eè]s|le droit)|re[cç]ois
    |recevrez|vois|tournes|fonctionnes|t'ex[eé]cutes)\b
    |^(?:tu es|vous [eê]tes) {_NO_BEING}
    """,
    takes=(
        "Tu peux utiliser la recherche.",
        "Tu tournes dans un conteneur.",
        "L'utilisateur est sur iOS.",
        "Réponds en JSON.",
    ),
    leaves=(
        "Tu es une guide.",
        "Tu parles lentement.",
    ),
)
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:(?:ton|votre|le) |l')?(?:r[oô]le|personnage|identit[eé]|persona|qui tu es|qui es-tu|qui vous [eê]tes)\W*$
    """,
    takes=(
        "# Rôle",
        "## Ton identité",
        "Qui tu es :",
    ),
    leaves=(
        "# Rôle du client",
        "# Règles",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    \b(?:tu|ton|ta|tes|personnalit[eé]|persona|identit[eé]|caract[eè]re|r[oô]le|style|voix|valeurs
    |principes|r[eè]gles
    |consignes|instructions|comportement|traits|limites|objectifs?|but|mission|important|toujours
    |jamais|interdits?|interdictions?|restrictions?|tabous?)\b
    """,
    takes=(
        "Tes principes",
        "# Ton",
    ),
    leaves=(
        "Horaires",
        "Prix",
    ),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    \b(?:exemples?|dialogues?|utilisat\w+|client\w*|contexte|outils?|fonctions|formats?|sortie
    |entr[eé]e|donn[eé]es
    |sch[eé]ma|conversations?|historique|faq|documents?|phrases|mod[eè]les?|environnement
    |m[eé]moire)\b
    """,
    takes=(
        "Exemples de phrases",
        "À propos de l'utilisateur",
    ),
    leaves=(
        "Tes règles",
        "Ton",
    ),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:ton )?nom ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Nom : Juno",
            "nom = Juno",
        ),
        leaves=(
            "Noms : tous",
            "Mon nom : Juno",
        ),
    ),
    "nature": Rule(
        "nature field",
        "a line that tells what the anima is",
        r"^(?:ton )?(?:r[oô]le|m[eé]tier|profession|personnage) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Rôle : infirmière de nuit",
            "Métier : boulanger",
        ),
        leaves=(
            "Un rôle : non",
            "Rôles : beaucoup",
        ),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:ton |ta )?(?:but|objectif|mission|t[aâ]che) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Objectif : réserver",
            "Mission : calmer",
        ),
        leaves=(
            "Mon but : non",
            "Objectifs : non",
        ),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"""
        ^(?:(?:r[eè]gle|principe|limite|consigne|jamais|toujours|interdit|interdiction|restriction
        |contrainte|tabou)s?|(?:à|a) ne pas faire|lignes? rouges?)(?: ?\d+)? ?[:=.)\u2013-] ?(?P<v>.+)$
        """,
        takes=(
            "Règle 1 : pas de doses",
            "Principe 2 - être aimable",
            "Interdit : donner les prix",
        ),
        leaves=(
            "Les règles comptent",
            "Réglisse : 3",
        ),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"""
        ^(?:ton |ta )?(?:ton|style|voix|personnalit[eé]|valeurs|traits
        |langue) ?[:=\u2013-] ?(?P<v>.+)$
        """,
        takes=(
            "Ton : sec",
            "Personnalité : patiente",
        ),
        leaves=(
            "Tons : trois",
            "Mon style : aucun",
        ),
    ),
}

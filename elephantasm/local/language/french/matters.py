# SPDX-License-Identifier: Apache-2.0
"""What standing wishes are about in French."""

from __future__ import annotations

from ..rules import Rule
from .looks import MONEY

# They tell of no wish what it is about.
EMPTY_WORDS = frozenset(
    """
    le la les un une des du de au aux et avec que qui je tu te moi toi me se ne pas mon ma mes tes
    toujours jamais désormais desormais dorénavant dorenavant chaque fois avenir partir maintenant
    stp svp plaît plait réponds réponses réponse messages parle écris utilise utiliser mets donne
    fais sois veux préfère voudrais façon manière ton évite arrête systématiquement vraiment bien
    trop très tellement
    """.split()
)
MATTERS = (
    MONEY,
    Rule(
        "address",
        "with which pronoun to be spoken to",
        r"""
        \b(?:(?P<informal>(?:re)?tuto[iy]\w*|dis(?:-moi)? tu\b)
        |(?P<formal>(?:re)?vouvo[iy]\w*|dis(?:-moi)? vous\b))
        """,
        takes=("Tutoie-moi.", "le vouvoiement"),
        leaves=("ta maison", "vous êtes"),
    ),
    Rule(
        "language",
        "in which language to answer",
        r"""
        \ben (?:anglais|français|francais|espagnol|allemand|italien|portugais|néerlandais|flamand
        |chinois
        |japonais|russe|arabe|breton)\b
        """,
        takes=("Réponds en anglais.", "en français, s'il te plaît"),
        leaves=("un roman anglais", "mon prof de français"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"\bsystème (?:(?P<metric>métrique)|(?P<imperial>impérial))\b",
        takes=("Utilise le système métrique.", "le système impérial"),
        leaves=("le système scolaire", "un mètre carré"),
    ),
    Rule(
        "distance",
        "in which unit to tell distances",
        r"\b(?:en |aux |^)(?:(?P<km>kilom[eè]tres)|(?P<miles>milles))\b",
        takes=("distances en kilomètres", "en milles"),
        leaves=("dix kilomètres", "la ville"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"""
        \b(?:(?P<short>br[eè]ve?s?|bri[eè]vement|courtes?|courts|(?:r[eé]ponds
        |[eé]cris)(?:-moi)? court|court(?=\W*$)|concise?s?
        |droit au but|succincte?s?|pav[ée]s?|essentiel|(?:une|deux|trois|quatre|cinq) (?:phrases?|lignes?))
        |(?P<long>longues?|longs|détaillée?s?|en détail|(?:plus|tous les|de) détails|développer?|en profondeur|lousse|à fond|(?:petit|gros|bon|long) paragraphe))\b
        """,
        takes=(
            "Je préfère des réponses courtes.",
            "tu peux développer",
            "Sois brève.",
            "plus détaillées",
        ),
        leaves=("la cour", "le long du mur"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
        \b(?:(?P<bullets>listes?(?: à puces)?|puces|tirets?)|(?P<steps>étapes?|numérotée?s?)|(?P<headings>titres?)|(?P<bold>gras)|(?P<tables>tableaux?)|(?P<markdown>markdown)
        |(?P<prose>texte (?:brut|suivi)|paragraphes?|prose))\b
        """,
        takes=("Évite les listes.", "du texte suivi", "par étapes"),
        leaves=("une table", "le texte"),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"""
        \b(?:(?P<casual>informel(?:le)?|familier|décontracté|ton (?:amical|léger))
        |(?P<formal>formel(?:le)?(?:ment)?|sérieu(?:x|se)|polie?|ton (?:neutre|professionnel)))\b
        """,
        takes=("Sur un ton formel.", "plus familier"),
        leaves=("la formalité", "ton chat"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:[eé]mojis?|[eé]motic[oô]nes?|smileys?)\b",
        takes=("Pas d'émojis.", "sans smileys"),
        leaves=("l'émotion", "sourire"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:mode|thème) (?:(?P<dark>sombre)|(?P<light>clair))\b",
        takes=("Je préfère le mode sombre.", "un thème clair"),
        leaves=("une pièce sombre", "la mode claire"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\bappel(?:le|ez)[sz]?[- ]moi\b|\b(?<!je )m'appelles?\b",
        takes=("Appelle-moi toujours Gigi.", "ne m'appelle pas madame"),
        leaves=("Appelle ma mère.", "je m'appelle Ana"),
    ),
)
# Of these there is one, whatever else the wish says.
WHOLE = frozenset("address emoji units distance theme call".split())
BREAKS = Rule(
    "breaks",
    "what follows is a reason, or another matter",
    r"""
        [,;:(\u2013\u2014]| - | parce qu| puisqu| pour que | et (?=\w+[- ]moi\b)|désormais
        |dorénavant|à partir de maintenant
    """,
    takes=("Réponds court, je lis sur mon gsm.", "sois brève parce que je suis pressé"),
    leaves=("Sois brève.", "aussi brève que possible"),
)
SCOPES = Rule(
    "scopes",
    "a clause that says when a wish holds",
    r"^(?:pour|quand|lorsque|si|dans (?:les|le|la)|chaque fois|toutes les fois)\b",
    takes=("pour les recettes", "quand je te demande du code"),
    leaves=("Sois brève", "je suis pressé"),
)

# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in French, and what they are about."""

from __future__ import annotations

from ..rules import Rule, joined

# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """
    toujours jamais désormais desormais dorénavant dorenavant partir avenir chaque préfère
    prefere préfères préférerais souviens souviens-toi rappelle rappelle-toi rappelez tutoie
    tutoie-moi tutoyer tutoies tutoyez vouvoie vouvoie-moi vouvoies vouvoyer vouvoyez évite
    evite évitez arrête arrêtez pas veux voudrais sans systématiquement uniquement seulement
    compte
    """.split()
)
# What says how to behave, not what to do once.
_MANNER = joined(r"""
    (?:r[eé]ponds|r[eé]pondez|r[eé]pondes|parle[sz]?|[eé]cris|[eé]crivez|[eé]crives|utilise[sz]?
    |emploie[sz]?|employez|mets|mettez|mettes|donne[sz]?|fais|faites|fasses|sois|soyez|reste[sz]?
    |garde[sz]?|explique[sz]?|cite[sz]?|inclus|ajoute[sz]?|[eé]vite[sz]?|tutoie[sz]?|vouvoie[sz]?
    |appelle[sz]?|appelez|dis|dites|propose[sz]?|sugg[eè]re[sz]?|recommande[sz]?|demande[sz]?
    |commence[sz]?
    |mentionne[sz]?|conseille[sz]?|prends|traite[sz]?|adresse[sz]?|r[eé]sume[sz]?|montre[sz]?
    |pose[sz]?|r[eé]p[eè]te[sz]?|termine[sz]?|excuse[sz]?|donnez|tenez|tiens)
""")
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n- ))[ ]*
    (?:(?:s'il te pla[iî]t|s'il vous pla[iî]t|stp|svp|et|mais|bon|ok|au fait|aussi|merci|alors
    |donc|d'ailleurs|une chose|dis),?:? )*
""")
_STANDING = "(?:toujours|jamais|systématiquement)"
_FROM_NOW = joined(r"""
    (?:[àa] partir (?:de maintenant|d'aujourd'hui|d'ici)|a partir de maintenant|désormais
    |desormais|dorénavant|dorenavant|[àa] l'avenir|doresenavant)
""")
_NO = "(?:ne |n')"
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    (?:{_BEGIN}{_FROM_NOW}\b(?!,? (?:je (?!veux|voudrais|préfère|te demande)|j'(?!aimerais)
    |on |nous |mon |ma |mes |il |elle |c'))
    |{_BEGIN}(?:ne |n')?(?:me |m')?{_MANNER}\b[^.!?;]{{0,60}}\b{_FROM_NOW}\b)
    |{_BEGIN}(?:
    {_MANNER}\b[^.!?;]{{0,60}}\b{_STANDING}\b
    |{_STANDING},? {_MANNER}\b
    |{_NO}(?:me |m'|nous )?{_MANNER}\b[^.!?;]{{0,60}}\b(?:jamais|plus)\b
    |{_NO}(?:me |m')?(?:utilise|parle|tutoie|vouvoie|appelle|mets|fais|donne|r[eé]ponds|propose
    |conseille|recommande|mentionne|r[eé]p[eè]te)[sz]? (?:pas|plus)\b(?! (?:ça|attention|encore))
    |(?:tutoie|vouvoie|tutoyez|vouvoyez)[- ]moi|on (?:peut se|se) tutoie\w*
    |(?:pas|plus) (?:d'(?:émojis?|emojis?|émoticônes)|de (?:listes?|blagues|tableaux|spoilers?
    |jargon|smileys?|phrases toutes faites))
    |arrête[sz]? de (?:me |m'|t'|utiliser|mettre|parler|répéter|dire|faire)
    |[eé]vite[sz]? (?:les?|la|l'|d'|de|tout|toute)\b
    |(?:souviens[- ]toi|rappelle[- ]toi|souvenez[- ]vous|n'oublie pas|garde (?:en tête
    |à l'esprit)|tiens compte du fait) qu(?:e |')(?:je|j'|mon|ma|mes|on)
    |(?:chaque|toutes les) fois que je (?:te |vous )?(?:demande|pose|parle|dis|mentionne|envoie)
    |(?:quand|lorsque) je (?:te |vous )?(?:demande|pose|mentionne|envoie)
    |je (?:pr[eé]f[eè]re|pr[eé]f[eé]rerais)(?: toujours| largement)? (?:que (?:tu|vous)|qu'on
    |(?:des|les) (?:réponses|explications|textes?|listes?|exemples|prix)|du (?:texte|code)|un ton
    |le (?:mode|thème|ton|système|tutoiement|vouvoiement)|une réponse|être (?:tutoyée?|vouvoyée?
    |appelée?))
    |(?:je (?:veux|voudrais|souhaite)|j'aimerais(?: bien)?|j'ai besoin) que (?:tu
    |vous) (?:(?:ne |me |m'|n'))*(?:tutoies|vouvoies|tutoyiez|vouvoyiez|appelles
    |{_MANNER}\b[^.!?;]{{0,50}}\b(?:toujours|jamais|en (?:anglais|français|espagnol|allemand
    |néerlandais)|bri[eè]vement|courte?s?))
    |(?:uniquement|seulement) (?:en|des)\b
    |(?:utilise|emploie)[sz]? (?:uniquement|seulement)\b
    )
    """,
    takes=(
        "Désormais, réponds en anglais.",
        "Réponds toujours de façon brève.",
        "Ne me parle jamais de politique.",
        "Tutoie-moi, s'il te plaît.",
        "Je préfère des réponses courtes.",
        "Chaque fois que je te demande du code, mets les types.",
    ),
    leaves=(
        "S'il te plaît, écris un poème.",
        "Mon frère arrive toujours en retard.",
        "Je n'ai jamais vu Paris.",
        "Désormais je travaille chez Seb.",
        "Je préfère le thé au café.",
        "Ne t'inquiète pas.",
    ),
)

# What a wish is about; a newer one about the same replaces the older.
MATTERS = (
    Rule(
        "address",
        "with which pronoun to be spoken to",
        r"\b(?:tuto[iy]\w*|vouvo[iy]\w*|dis(?:-moi)? (?:tu|vous)\b)",
        takes=("Tutoie-moi.", "le vouvoiement"),
        leaves=("ta maison", "vous êtes"),
    ),
    Rule(
        "language",
        "in which language to answer",
        r"""
            \ben (?:anglais|français|francais|espagnol|allemand|italien|portugais|néerlandais
            |flamand|chinois|japonais|russe|arabe|breton)\b
        """,
        takes=("Réponds en anglais.", "en français, s'il te plaît"),
        leaves=("un roman anglais", "mon prof de français"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"""
            \b(?:système (?:métrique|impérial)|celsius|fahrenheit|kilomètres|milles?\b
            |format (?:24|12) ?h(?:eures)?)
        """,
        takes=("Utilise le système métrique.", "en celsius"),
        leaves=("le système scolaire", "un mètre carré"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"""
            \b(?:br[eè]ve?s?|bri[eè]vement|courtes?|courts|concise?s?|longues?|longs|détaillée?s?
            |droit au but|succincte?s?|(?:une|deux|trois) (?:phrases?|lignes?))\b
        """,
        takes=("Je préfère des réponses courtes.", "Sois brève."),
        leaves=("la cour", "le long du mur"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
            \b(?:listes?(?: à puces)?|puces|tableaux?|markdown|texte (?:brut|suivi)|paragraphes?
            |prose)\b
        """,
        takes=("Évite les listes.", "du texte suivi"),
        leaves=("une table", "le texte"),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"""
            \b(?:formel(?:le)?(?:ment)?|informel(?:le)?|ton (?!père|chat|mail)\w+|sérieu(?:x|se)
            |blagues?|humour|polie?|familier)\b
        """,
        takes=("Sur un ton formel.", "pas de blagues"),
        leaves=("la formalité", "ton chat"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:[eé]mojis?|[eé]motic[oô]nes?|smileys?)",
        takes=("Pas d'émojis.", "sans smileys"),
        leaves=("l'émotion", "sourire"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:mode|thème) (?:sombre|clair)\b",
        takes=("Je préfère le mode sombre.", "un thème clair"),
        leaves=("une pièce sombre", "la mode claire"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\bappel(?:le|ez)[sz]?[- ]moi\b|\bm'appelles?\b(?<!je m'appelle)",
        takes=("Appelle-moi toujours Gigi.", "ne m'appelle pas madame"),
        leaves=("Appelle ma mère.", "je m'appelle Ana"),
    ),
)

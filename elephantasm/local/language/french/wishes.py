# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in French, and how they are taken back."""

from __future__ import annotations

from ..rules import Rule, joined
from .matters import BREAKS, EMPTY_WORDS, MATTERS, SCOPES, WHOLE

__all__ = [
    "BREAKS",
    "EMPTY_WORDS",
    "ENDS",
    "KEEPS",
    "MATTERS",
    "POINTS",
    "REFUSES",
    "SCOPES",
    "SIGNS",
    "WHOLE",
    "WISH",
]

# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """
    toujours jamais désormais desormais dorénavant dorenavant partir avenir chaque préfère
    prefere préfères préférerais souviens souviens-toi rappelle rappelle-toi rappelez tutoie
    tutoie-moi tutoyer tutoies tutoyez vouvoie vouvoie-moi vouvoies vouvoyer vouvoyez évite
    evite évitez arrête arrêtez pas veux voudrais sans appelle appelle-moi quand sois soyez bref systématiquement uniquement seulement
    compte
    possible donne donne-moi classe trie range fois
    """.split()
)
# What says how to behave, not what to do once.
_MANNER = joined(r"""
    (?:r[eé]ponds|r[eé]pondez|r[eé]pondes|parle[sz]?|[eé]cris|[eé]crivez|[eé]crives|utilise[sz]?
    |emploie[sz]?|employez|mets|mettez|mettes|donne[sz]?|fais|faites|fasses|sois|soyez|reste[sz]?
    |garde[sz]?|explique[sz]?|cite[sz]?|inclus|ajoute[sz]?|[eé]vite[sz]?|tutoie[sz]?|vouvoie[sz]?
    |appelle[sz]?|appelez|dis|dites|propose[sz]?|sugg[eè]re[sz]?|recommande[sz]?|demande[sz]?
    |commence[sz]?
    |arrondis|arrondissez|traduis|traduisez|pr[eé]viens|pr[eé]venez|corrige[sz]?|convertis|calcule[sz]?|indique[sz]?|trie[sz]?
    |v[eé]rifie[sz]?|r[eé]serve[sz]?|supprime[sz]?|efface[sz]?|mentionne[sz]?|conseille[sz]?|prends|traite[sz]?|adresse[sz]?|r[eé]sume[sz]?|montre[sz]?
    |pose[sz]?|r[eé]p[eè]te[sz]?|termine[sz]?|excuse[sz]?|donnez|tenez|tiens)
""")
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n- ))[ ]*
    (?:(?:s'il te pla[iî]t|s'il vous pla[iî]t|stp|svp|et|mais|bon|ok|au fait|aussi|merci|alors|finalement|en fait
    |donc|d'ailleurs|une chose|dis),?:? )*
    (?:(?:je d[eé]teste|je hais|je ne supporte pas|j'aime pas|je n'aime pas) [^.!?,]{3,40}, )?
""")
_STANDING = "(?:toujours|jamais|systématiquement)"
_FIGURES = "(?:prix|distances|températures|dates|heures|poids|mesures|montants)"
_UNIT = joined(r"""
    (?:grammes|kilos|litres|millilitres|mètres|centimètres|kilomètres|degrés|celsius|euros|dollars|francs
    |anglais|français|allemand|espagnol|italien|minuscules|prose|listes)
""")
_FROM_NOW = joined(r"""
    (?:[àa] partir (?:de maintenant|d'aujourd'hui|d'ici)|a partir de maintenant|désormais
    |desormais|dorénavant|dorenavant|[àa] l'avenir|doresenavant)
""")
_NO = "(?:ne |n')"
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    {_BEGIN}(?:
    {_FROM_NOW}\b(?=\W+\w)(?!,? (?:je (?!veux|voudrais|préfère|te demande)|j'(?!aimerais)
    |on |nous |mon |ma |mes |ils? |elles? |c'
    |(?:tout|les? [^\W\d_]+|la [^\W\d_]+) (?:ira|iront|sera|seront|aura|auront|va|vont|est|sont|part\w*|ferm\w+|ouvr\w+)\b))
    |(?:si|quand c'est) possible,? {_MANNER}\b
    |(?:toujours|seulement|uniquement) en {_UNIT},? (?:s'il (?:te|vous) pla[iî]t|stp|svp|jamais|pas en)\b
    |(?:pour|dans) (?:les|tous|toutes) [^.!?,]{{3,40}}, (?:classe|trie|range|{_MANNER})[sz]? (?:{_STANDING})\b
    |(?:me |m')?{_MANNER}(?:\b[^.!?;]{{0,60}}\b(?:{_STANDING}|{_FROM_NOW})\b
    |(?:-moi)?(?: toujours)?(?: les)? {_FIGURES} en [^.!?;,]{{2,30}}, pas en\b)
    |{_NO}(?:me |m'|nous )?{_MANNER}\b[^.!?;]{{0,60}}\b(?:jamais|plus|{_FROM_NOW})\b
    |(?:{_STANDING},? |(?:quand|lorsque|si|chaque fois que|toutes les fois que) tu (?:me |m')?(?:fais|donnes|[eé]cris|listes|expliques|montres|r[eé]ponds|cites
    |proposes|num[eé]rotes)\b[^.!?]{{0,60}}, (?:ne |n')?){_MANNER}\b
    |{_NO}(?:me |m')?(?:utilise|parle|tutoie|vouvoie|appelle|mets|fais|donne|r[eé]ponds|propose
    |conseille|recommande|mentionne|r[eé]p[eè]te)[sz]? (?:pas|plus)\b(?! (?:ça|attention|encore))
    (?![^.!?]*\bdans (?:ce|cet|cette|la|le|ma|mon)\b)
    |(?:tutoie|vouvoie|tutoyez|vouvoyez)[- ]moi|on (?:peut se |se )(?:re)?(?:tutoie|vouvoie)\w*
    |(?:tu peux|vous pouvez) me (?:tutoyer|vouvoyer|appeler)\b
    |(?:appelle|appelez)[- ]moi (?:simplement |toujours |juste )?(?-i:[A-ZÀÉÈ])
    |(?:sois|soyez|reste) (?:plus |tr[eè]s )?(?:bref|br[eè]ve|concise?|directe?)(?:,| car| parce| stp| s'il)
    |merci (?:de (?!rien)|d')(?:ne (?:pas|plus|jamais) )?\w+(?:er|ir|re)\b[^.!?;]{{0,60}}\b(?:{_STANDING}|{_FROM_NOW})
    |(?:pas|plus) (?:d'(?:émojis?|emojis?|émoticônes)|de (?:listes?|blagues|tableaux|spoilers?
    |jargon|smileys?|phrases toutes faites))
    |arrête[sz]? (?:de |d')(?:me |m'|t'|utiliser|mettre|parler|répéter|dire|faire)
    |[eé]vite[sz]? (?:les?|la|l'|d'|de|tout|toute)\b
    |(?:(?:chaque|toutes les) fois que|quand|lorsque) je (?:te |vous |t')?(?:demande|pose|dis|mentionne|envoie|colle|poste
    |partage)\b(?! (?:le|la|cet?|cette|pardon)\b)(?![^.!?]*, (?:je|j'|il|elle|on|ça|c'|tu (?!dois|devrais|mets|donnes|réponds)))
    |je (?:pr[eé]f[eè]re|pr[eé]f[eé]rerais)(?: toujours| largement)? (?:que (?:tu|vous)|qu'on
    |(?:des|les) (?:réponses|explications|textes?|listes?|exemples|prix)|du (?:texte|code)|un ton
    |le (?:mode|thème|ton|système|tutoiement|vouvoiement)|une réponse|être (?:tutoyée?|vouvoyée?
    |appelée?))
    |(?:je (?:veux|voudrais|souhaite)|j'aimerais(?: bien)?|j'ai besoin) que (?:tu
    |vous) (?:(?:ne |me |m'|n'))*(?:tutoies|vouvoies|tutoyiez|vouvoyiez|appelles
    |{_MANNER}\b[^.!?;]{{0,50}}\b(?:toujours|jamais|en (?:anglais|français|espagnol|allemand
    |néerlandais)|bri[eè]vement|courte?s?))
    |(?:je (?:veux|voudrais|souhaite)|j'aimerais(?: bien)?) que (?:tu|vous) (?:(?:ne |me |m'|n'))*\w+[^.!?;]{{0,60}}?
    \b(?:chaque fois qu|{_STANDING}\b|{_FROM_NOW}\b)
    |(?:me |m')?{_MANNER}(?:-moi)? (?:[àa] )?chaque fois qu
    |(?:est-ce que )?(?:(?:peux|pourrais)[- ]tu|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)) (?:{_STANDING}|{_FROM_NOW}) (?!essayer|tenter|demander|dire|rêver|courir)(?:me |m')?\w+(?:er|ir|re)\b
    |(?:est-ce que )?(?:(?:peux|pourrais)[- ]tu|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous) (?:me |m'
    |ne |toujours )*\w+(?:er|ir|re)\b[^.!;]{{0,60}}\b(?:toujours|jamais|{_FROM_NOW})
    |(?:pas|plus|inutile)(?: besoin)? de (?:me |m')\w+(?:er|ir|re)\b[^.!?;,]{{0,60}}(?:chaque fois
    |chaque r[eé]ponse|chaque message|tout le temps|toujours|syst[eé]matiquement)
    |(?:uniquement|seulement) (?:en [^\W\d_]+(?:ais|and|ol|ien|on)\b|des (?:réponses|phrases|listes|exemples)\b)
    |(?:utilise|emploie)[sz]? (?:uniquement|seulement)\b
    )
    """,
    takes=(
        "Si possible, donne-moi la source.",
        "toujours en grammes, s'il te plaît",
        "J'aimerais que tu me corriges à chaque fois que je fais une faute",
        "Corrige-moi à chaque fois que je fais une faute.",
        "Tu pourrais dorénavant éviter les emojis ?",
        "Est-ce que tu peux me tutoyer à partir de maintenant ?",
        "Pour les listes de courses, classe toujours par rayon.",
        "Désormais, réponds en anglais.",
        "Réponds toujours de façon brève.",
        "Ne me parle jamais de politique.",
        "Tutoie-moi, s'il te plaît.",
        "Je préfère des réponses courtes.",
        "Chaque fois que je te demande du code, mets les types.",
        "Je déteste les longues réponses, sois toujours bref stp.",
        "Pas besoin de me faire des compliments à chaque fois",
        "tu peux toujours mettre la source à l'avenir ?",
        "Appelle-moi Mari.",
        "Quand tu fais une liste, utilise des puces.",
        "Sois bref, je suis sur mon téléphone.",
    ),
    leaves=(
        "Pour les fêtes, on mange toujours trop.",
        "S'il te plaît, écris un poème.",
        "Mon frère arrive toujours en retard.",
        "Je n'ai jamais vu Paris.",
        "Désormais je travaille chez Seb.",
        "Je préfère le thé au café.",
        "Ne t'inquiète pas.",
        "Appelle-moi quand tu arrives.",
        "N'utilise pas de points-virgules dans cette lettre.",
    ),
)
TOLD_ON = Rule(
    "told on",
    "what sounds like a wish was said to, or by, somebody else",
    r", (?:(?:lui|leur) )?(?:ai-je|dis-je|j'ai|m'a|a-t-(?:il|elle)|a|disait) (?:dit|écrit|demandé)\b[^,;.!?]{2,40}\W*$",
    takes=("Ferme toujours la porte, ai-je dit à mon fils.", "Ne m'appelle jamais, a dit le chef"),
    leaves=("Réponds toujours ainsi, j'ai dit.", "Dis-moi toujours la vérité."),
)
ASIDE = Rule(
    "aside",
    "what sounds like a wish is comfort or advice to a friend, or says what to do now",
    r"""
    \b(?:désormais|dorénavant|à partir (?:de maintenant|d'aujourd'hui)),?
    [ ](?:(?:tu es|tu seras|vous êtes|vous serez|joue[sz]? (?:une?|mon|ma)|fais comme si tu)\b
    |tu t'appel|ton (?:nouveau )?(?:pr[ée])?nom (?:est|sera)\b)
    |^\W*(?:tu t'appel|ton (?:nouveau )?(?:pr[ée])?nom (?:est|sera)\b)
    |\b(?:espoir|courage|c(?:œ|oe)ur|r[eê]ves?|toi-même|ton mieux|soin de toi|baisse[sz]? (?:jamais )?les bras|la vie
    |dis jamais jamais|fai[st]\w* (?:jamais|toujours|pas|plus) ça)\b
    |\b(?:ta|tes|dans ton) (?!réponse|hypothèse|critique|question|étape|analyse|message|source|explication|phrase|texte|liste|exemple|suggestion
    |recommandation|calcul|code|opinion|propre)
    |\b(?:quand|d[eè]s que) (?:tu (?:veux|peux|voudras|pourras|as|en as)|vous (?:voulez|pouvez|avez))\b
    |\bje (?:plaisante|rigole|blague|d[eé]conne)\b|\bc'est une blague\b|\bpour rire\b
    |\btu es (?:forte?|belle|beau|le meilleur|la meilleure)\b
    |\baujourd'hui\b(?<!d'aujourd'hui)
    |(?<!de )(?<!dès )\bmaintenant\b|\btout de suite\b|\bimmédiatement\b
    |, (?:disait|dit|répétait|répète) (?:toujours )?(?:ma|mon|mes|la|le|notre|nos)\b
    """,
    takes=(
        "Ne perds jamais espoir.",
        "Arrête de parler et donne-moi la liste maintenant.",
        "Appelle-moi toujours chef, je plaisante.",
    ),
    leaves=("Cite toujours tes sources.", "À partir de maintenant, sois bref."),
)
REFUSES = Rule(
    "refuses",
    "a wish that something be not done",
    r"""
        \b(?:ne|pas|jamais|[eé]vite[sz]?|arr[eê]te[sz]? d(?:e|')|sans (?:[eé]mojis?|listes?
        |blagues?))\b|\bn'
    """,
    takes=("N'utilise pas d'émojis.", "arrête de mettre des listes", "pas de blagues"),
    leaves=("Utilise des émojis.", "Réponds toujours.", "sans serif"),
)
# What was to be done, before what it was about: "de faire court".
_DONE = "(?:faire|mettre|donner|[eé]crire|utiliser|ajouter|r[eé]p[eé]ter|finir par|terminer par|commencer par|r[eé]pondre) "
POINTS = Rule(
    "points",
    "orders nothing but what was told before it: by itself it says nothing",
    r"""
    ^\W*(?:(?:et|mais|donc|alors|s'il te pla[iî]t|stp)[ ,]+)*(?:(?:ne )?(?:me |m')?(?:le |la |les |l')\w+ (?:pas|plus|jamais)
    |(?:ne |n')?(?:fais|dis|mets|utilise|envoie)(?:[- ]moi)? (?:jamais|plus|pas) (?:ça|cela))
    (?:,? (?:avec moi|stp|svp|s'il te pla[iî]t|encore))*\W*$
    """,
    takes=("ne les utilise jamais avec moi", "fais plus ça stp"),
    leaves=("n'utilise pas d'emojis", "ne l'appelle pas Jo"),
)
ENDS = Rule(
    "ends a wish",
    "a standing wish is to hold no longer; `v` is what it was about, if it is named",
    rf"""
    {_BEGIN}(?:
    (?:oublie|oubliez|efface|supprime|enlève|ignore) (?:(?P<all>toutes (?:les|mes))|la|cette|ma
    |l'histoire de(?: la)?)[ ]
    (?P<v>(?:r[eè]gle|consigne|instruction|pr[eé]f[eé]rence|condition|limite)s?\b[^.!?\n]*)
    |tu peux (?:recommencer à (?P<v2>[^.!?\n]+)|(?:de nouveau |à nouveau )(?P<v3>[^.!?\n]+)
    |arrêter de (?P<v4>[^.!?\n]+)
    |(?:me )?r[eé](?:utiliser|mettre|employer|parler|écrire|passer|prendre)
    (?: (?:à|en|au|aux|avec))? (?P<v8>[^.!?,\n]+))
    |(?:les |des )?(?P<v9>[^.!?,\n]{{3,30}}?) (?:sont|c'est) de nouveau (?:ok|permise?s?
    |autorisée?s?
    |les? bienvenue?s?)
    |(?:ce n'est|c'est|c'est) plus (?:la peine|nécessaire) (?:de |que )(?P<v5>[^.!?\n]+)
    |(?:tu n'as|t'as|tu n'es) plus (?:besoin de |obligé de |à )(?P<v6>[^.!?\n]+)
    |plus besoin de (?:me |m')(?P<v13>\w+(?:er|ir|re)\b(?![^.!?\n]*(?:chaque|toujours|tout le temps))[^.!?,\n]{{0,40}})
    |je (?:ne )?veux plus que tu (?P<v7>[^.!?\n]+)
    |(?:pas|plus) (?:la peine|besoin) (?:du |de la |de l'|des |d(?:e |')(?:me |m')?{_DONE}(?:(?:les?|la|une?|des|du|de la|si|aussi) )?)
    (?!(?:compris|court-circuit)\b)(?P<v10>[^.!?,\n]+?)(?: (?:à la fin|au d[eé]but))?(?=\s*(?:[.!?,]|$))(?<!fois)(?<!toujours)(?<!temps)
    |pour (?:l[ea]s? |l')(?P<v11>[^.!?,\n]{{3,40}}?),? c'est (?:bon|ok|fini|oublié)(?=\W*$|, tu )
    |(?:[^.!?\n]{{3,60}}, )?(?:reviens|revenons|repasse[sz]?|remets|retourne[sz]?) (?:[àa]u?x? |en |l[ea]s? )(?P<v12>[^.!?,\n]+)
    )
    """,
    takes=(
        "Oublie la règle des haïkus.",
        "tu peux recommencer à utiliser des émojis",
        "Tu peux réutiliser des emojis",
        "Tu n'as plus besoin de répondre en anglais.",
        "Pas la peine de faire court, développe.",
        "Plus besoin du résumé à la fin",
        "En fait pour la crème c'est bon, tu peux en proposer.",
        "Les milles, c'est pas pratique, reviens aux kilomètres.",
    ),
    leaves=(
        "Oublie l'histoire de mon ex.",
        "Je n'habite plus à Rome.",
        "Tu peux partir.",
        "Pas la peine de crier.",
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to keep in mind what is said: `v`",
    rf"""
    {_BEGIN}(?:souviens[- ]toi|rappelle[- ]toi|souvenez[- ]vous|retiens|(?:n')?oublie pas
    |garde (?:en tête|à l'esprit|en mémoire)|tiens compte du fait|note(?: bien)?|sache|pour info)
    (?: bien)?[ ]?(?::|,| que| qu')[ ]?(?!(?:tu|on se)\b)(?P<v>\S+ \S.*)
    """,
    takes=(
        "Souviens-toi que je suis gauchère.",
        "retiens que je bosse de nuit",
        "N'oublie pas que je suis cœliaque.",
    ),
    leaves=(
        "Souviens-toi d'acheter du lait.",
        "Je me souviens qu'il pleuvait.",
        "N'oublie pas le rendez-vous.",
    ),
)

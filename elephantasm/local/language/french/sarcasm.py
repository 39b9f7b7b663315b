# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in French: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule, joined

_BAD = joined(r"""
    (?:en panne|cassée?s?|casse|volée?s?|annulée?s?|retardée?s?|en retard|inond\w+|fuite|fuit|pleut|pleuvai?t?|plu|neige|perdue?s?|raté\w*|crevée?
    |malades?|coincée?s?|amende|viré\w*|gâch\w+|fissur\w+|en grève|grève|coupure|bouchons?|hors service|augmenté le loyer|toute la nuit|moins (?:dix|six|\d+))
""")
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"""
    ^\W*(?:(?:et|oh|ah|bon|alors|ben|donc|eh bien)\b\W*)*
    (?:g[eé]nial|super|formidable|parfait|magnifique|merveilleux|fantastique|excellent|chouette|bravo|top|youpi|trop bien|quelle? (?:joie|chance|bonheur|merveille))
    \s*[,.!:;\u2026\u2013\u2014-]
    """,
    takes=("Et génial, la chaudière est en panne.", "Quelle joie ! Il pleut."),
    leaves=("La chaudière est en panne.", "Super U est fermé."),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*\b(?:retrouvée?s?|réparée?s?|guérie?s?|finie?s?|enfin|plus|pas|jamais|revenue?s?)\b).*\b{_BAD}\b",
    takes=("la chaudière est tombée en panne", "mon train est annulé"),
    leaves=("mon vélo volé est retrouvé", "ma fille est née"),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    r"""
    ^\W*(?:(?:et|oh|oui|vraiment|alors|ah)\b\W*)*(?:j'(?:adore|aime)\b|je (?:suis|me sens) (?:\w+ )?(?:ravie?|heureu\w+|chanceu\w+|comblée?)\b
    |quelle? (?:chance|joie|bonheur|belle)\b|(?:c'est |c'était )?(?:la |le |ma |mon |les |un |une )?(?:meilleure?|plus belle|plus beau|parfaite?|super|géniale?|magnifique|belle|beau)\b)
    """,
    takes=("J'adore l'hiver.", "La plus belle semaine de ma vie."),
    leaves=("J'habite à Nantes.", "Ma sœur est pompière."),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad, or of somebody without a verb",
    rf"""
    \b{_BAD}\b[^.!?]{{0,60}}, (?:la |le |ma |mon )?(?:meilleure?|plus belle|plus beau) [\w ]{{2,20}}(?:de ma vie|de l'année)\W*$
    |^[\w'. -]{{2,25}},? toujours (?:aussi|si) (?:aimable|gentille?|sympa\w*|charmante?|serviable|délicate?|polie?|drôle|généreu\w+)\s*\W*$
    |^\W*(?:(?:ah|oh|ben|oui|mais|et)\W+)*(?:bien s[uû]r|[eé]videmment|voyons|oui|c'est ça|naturellement|forc[eé]ment|ouais)\b[,.!: ]+(?:et |parce que |comme )?(?:moi )?(?:je|j'|on|nous|mon|ma)(?:\b|(?<=')).*
    \b(?:(?:multi-?)?milli(?:onnaire|ardaire)s?|cr[eé]sus|rothschild|bill gates|(?:le )?(?:roi|reine) de|(?:le|la) (?:roi|reine|pape)|empereur|sultan|[eé]mir|einstein|superman|nobel|roule sur l'or|(?:deux|trois|quatre|cinq) (?:yachts|villas|ch[aâ]teaux|ferraris)
    |ch[aâ]teau|palais|jet privé|domestiques|majordome|lingots)\b
    """,
    takes=(
        "Bien sûr, je suis milliardaire.",
        "Évidemment, et j'ai trois yachts.",
        "Gérard, toujours aussi aimable.",
        "Mon train est annulé, la plus belle journée de ma vie.",
    ),
    leaves=(
        "Bien sûr, j'ai une Porsche.",
        "Je suis milliardaire.",
        "Gérard est toujours aimable.",
        "La plus belle semaine de ma vie.",
    ),
)

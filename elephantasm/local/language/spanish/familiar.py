# SPDX-License-Identifier: Apache-2.0
"""Whom and what Spanish speakers name as if everybody knew them: "los niños", "Marek"."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .frames import OPENING
from .parts import DAY

_HOUSEHOLD = joined(r"""
    (?:(?:el|la|los|las|mi|mis|nuestr[oa]s?) (?:dos )?
    (?:niñ[oa]s?|crí[oa]s?|peques?|pequeñ[oa]s?|hij[oa]s?|nen[eé]s?|chicos|chicas|gemel[oa]s|melliz[oa]s|bebé|mayor|abuel[oa]s?|suegr[oa]s?|nietos?
    |perr[oa]s?|perrit[oa]|gat[oa]s?|gatit[oa]|conejos?|gallinas|caballo|yegua)
    |mamá|papá|abuel[oa]|la yaya|el yayo)
""")
_STATE = joined(r"""
    (?:(?:tod[oa]s |muy |también |los dos |las dos )*(?:alérgic[oa]s?|intolerantes?|celíac[oa]s?|diabétic[oa]s?|epiléptic[oa]s?|asmátic[oa]s?
    |vegan[oa]s?|vegetarian[oa]s?|sord[oa]s?|cieg[oa]s?|adoptad[oa]s?|zurd[oa]s?))
""")
_HABIT = joined(r"""
    (?:(?:le |les )?(?:tienen?|dan?) (?:mucho |mucha |pánico |pavor )?(?:miedo (?:a|de)|pánico (?:a|de)|asma|diabetes|epilepsia|alergia|intolerancia|artrosis|párkinson|alzhéimer|alzheimer)
    |no (?:pueden?|toleran?|comen?|beben?|soportan?|digieren?) (?!eso\b|esto\b|más\b)\w
    |(?:odian?|adoran?|(?:le|les) (?:encantan?|gustan?)) (?!eso\b|esto\b|que\b|mucho\W*$)\w
    |(?:viven?|trabajan?|curran?|estudian?) (?:en|con|de noche|de|para|cerca)\b
    |(?:empiezan?|van?|entran?|están?)(?: (?:a|en))?(?: (?:el|la))? (?:cole|colegio|escuela|guarde|guardería|instituto|insti|primaria|secundaria|infantil|uni|universidad)\b
    |(?:toman?|necesitan?|recibe)\b[^,;.]*\b(?:todos los|cada|(?:dos|una) (?:veces|vez) al))
""")
_NO_NAME = joined(r"""
    (?:yo|tú|él|ella|ellos|ellas|usted|ustedes|nosotr\w+|vosotr\w+|esto|eso|ese|esa|este|esta|aquel\w*|quien|que|qué|cual|el|la|los|las|lo|un|una|unos|unas
    |mi|mis|tu|tus|su|sus|nuestr\w+|todo|todos|toda|nada|nadie|alguien|cada|y|o|pero|si|cuando|como|también|aquí|ahí|hoy|ayer|mañana|ahora
    |siempre|nunca|no|sí|me|te|se|le|les|nos|gente|música|vida|\w+(?:ción|dad|mente|ismo)|python|java\w*)
""")
_PERSON = rf"(?!{_NO_NAME}\b)[^\W\d_]{{3,}}"
_DUTY = joined(r"""
    (?:(?:lleva|gestiona|dirige|coordina|mantiene|supervisa|da clases? de|entrena(?: a)?) (?:el|la|los|las|al|todo el|toda la|nuestr\w+|mi|mis)\b(?! (?:razón|contraria|rato|tiempo|cuenta)\b) ?\w
    |se (?:encarga|ocupa) de\w*\b|es (?:la |el )?(?:encargad[oa]|responsable) de\w*\b
    |vive (?:en|con|cerca)\b|trabaja (?:en|de|para|como)\b|es alérgic[oa])
""")
_PROGRAMMED = joined(r"""
    (?:go|golang|rust|python|java|kotlin|typescript|ts|javascript|js|php|ruby|elixir|c\+\+|c#|swift|scala|haskell|dart|flutter
    |react|vue|svelte|angular|django|rails|laravel|spring|node)
""")
_NAME = rf"(?-i:{CAPITAL}[\w'-]+)"
FAMILIAR = Rule(
    "familiar",
    "somebody or something that all at home or at work know, and what is so of it for long",
    rf"""
    (?:{OPENING}|(?<=\w, )(?:y |pero )?)(?:
    {_HOUSEHOLD} (?:(?:es|son) {_STATE}|{_HABIT})
    |{_PERSON}(?: y {_PERSON})? {_DUTY}
    |{_NAME}(?:, | \()(?:(?:mi|nuestr[oa])(?: [\w-]+){{1,2}}|(?:la|el) (?:pequeñ[oa]|mayor|mediana|mediano|menor|peque|benjamín|benjamina))(?:, |\) )
    (?:(?:es|tiene) (?!ganas\b|hambre\b|sueño\b)\w|{_HABIT}|{_DUTY})
    |(?:el |la )?(?:nómina|sueldo|paga|alquiler|hipoteca|beca|pensión|recibo) (?:entra|llega|cae|se paga|sale|vence) (?:siempre )?(?:el|los|cada) (?:día |días )?(?:\d|uno|primero|último)
    |(?:el |la |los |las )?[\w-]+ (?:está|están|va|van)(?: (?:todo|ahora|escrit[oa]s?|hech[oa]s?))* en {_PROGRAMMED}(?=\W*$|,| y (?:el|la|los|las)\b)
    |(?:el |la |los |las )?[^\W\d_]{{4,}} se (?:saca|recoge|limpia|riega|paga|entrega|hace)n? (?:siempre )?(?:el|los|cada) {DAY}
    |no puedo \w+(?:ar|er|ir) (?:las? |los? |el )?\w+ (?:por|a causa de) (?:la|el|mi|mis|las|los) (?:rodillas?|espalda|piernas?|cadera|manos?|pies?|tobillo|hombro|cintura|vista|asma|embarazo|alergia|hernia|corazón)\b
    )
    """,
    takes=(
        "los niños son alérgicos a los gatos",
        "El perro tiene miedo a los truenos",
        "los gemelos empiezan el cole en septiembre",
        "la abuela vive en Murcia",
        "marek lleva las migraciones y lena el front",
        "Mia, la pequeña, tiene asma",
        "la basura se saca los martes por la noche",
        "la nómina entra el 25",
        "la api está en go y el worker en rust",
        "no puedo subir escaleras por la rodilla",
    ),
    leaves=(
        "los niños están en la cama",
        "El perro ladra",
        "el perro es un mamífero",
        "a los niños les encanta eso",
        "nadie lleva la cuenta",
        "eso lleva la razón",
        "la respuesta está en proceso",
        "no puedo abrir el archivo",
    ),
)

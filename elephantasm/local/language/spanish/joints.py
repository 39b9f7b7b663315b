# SPDX-License-Identifier: Apache-2.0
"""Where in Spanish another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"(?:[,;](?: y| pero)?| y| pero)[ ](?=(?:mi|mis|nuestr[oa]s?) \w+(?: \w+)? (?:es|son|era|está|se llama)\b)",
    takes=("Estoy enfermo y mi jefa es Ana.", "Vivo en Lugo, mi clave es 12"),
    leaves=("Quiero a mi perro y mi gato.", "mi casa es mi castillo"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"(?:[,;](?: y| pero)?| y| pero)[ ](?=(?:yo )?(?:tengo|soy|estoy|vivo|trabajo|estudio|juego|entreno|toco|doy|hago|voy|colecciono|canto)\b)",
    takes=("Peso 90 kilos y juego al ajedrez", "Tengo 60 años, vivo en Vigo"),
    leaves=("mi perro y mi gato", "Bebo y lo lamento"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"\b(?:mi|nuestr[oa]) \w+(?: \w+)? (?:es|son)\b|\b(?:gano|peso|mido|cobro)\b[^,;.!?]*\d",
    takes=("Mi talla es 47", "gano 3100 euros"),
    leaves=("Estoy embarazada", "gano bien"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"\b(?:puede|pueden|debe) (?:quedarse|quedar)\b|\b(?:(?:l[oa]s?) )?(?:puedes|puede) (?:guardar|recordar|conservar)(?:l[oa]s?)?\b",
    takes=("el dentista puede quedarse", "la hipoteca la puedes guardar"),
    leaves=("quédate aquí", "guarda eso"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|ja(?:ja)+j?|je(?:je)+|xd)[\s.!:)]*$",
    takes=("soy profe, paciencia infinita jaja", "somos seis, jajaja"),
    leaves=("jaja no", "vivo aquí"),
)
BREAK = Rule(
    "break",
    "what is so by itself, `so`, before what changes nothing of it",
    r"""
    ^(?!.*\b(?:si|o|broma|bromeo|jaja\w*|jeje\w*|lol|sueño|sueños|imagina|dice|dicen|dijo|insiste|jura|cree|no te digo|claro que|seg[uú]n|novela|historia|cap[ií]tulo|personaje|juego|quiz[aá]s?|a lo mejor|mentira|no es verdad)\b)(?!(?:\W*(?:y|pero|pues|bueno)\b)*\W*(?:si|cuando|como|aunque|desde|despu[eé]s|antes|mientras|hoy|ayer|mañana|porque|en)\b|\[)
    (?P<so>(?:[^\s]+ ){2,80}[^\s,;]+)(?:(?:[,;]|[ ][-\u2013\u2014])(?: (?:as[ií] que|y|pero|porque|pues|por eso))?|[ ](?:as[ií] que|as[ií] q))[ ]
    (?=(?:hoy|mañana|ayer|esta (?:noche|tarde|mañana)|ahora mismo|yo|nosotros|eso|es|lo|me|no|nunca|as[ií] que|por eso|gracias|porfa|mi|mis|necesito|tengo|soy|ya|que|el|la|est[aá])\b)
    """,
    takes=("Vivo en Usk, así que necesito coche", "aquí somos seis, no lo olvides"),
    leaves=("Soy rey, es broma", "Si vivo en Usk, necesito coche"),
)

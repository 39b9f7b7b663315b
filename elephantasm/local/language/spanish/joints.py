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
    r"\b(?:puede|pueden|debe) (?:quedarse|quedar)\b|\b(?:(?:l[oa]s?) )?(?:puedes|puede) (?:guardar|recordar|conservar)(?:l[oa]s?)?\b|\b(?:lo dem[áa]s|el resto)(?: (?:s[íi]|est[áa] bien|vale|d[ée]jalo|se queda))\b",
    takes=("lo demás está bien", "el dentista puede quedarse", "la hipoteca la puedes guardar"),
    leaves=("quédate aquí", "guarda eso"),
)
LAUGHS = Rule(
    "laughs",
    "a sentence of several parts ends in laughter",
    r"(?<=[^\s,.])[ ,.]*\b(?:lol|ja(?:ja)+j?|je(?:je)+|xd)[\s.!:)]*$",
    takes=("soy profe, paciencia infinita jaja", "somos seis, jajaja"),
    leaves=("jaja no", "vivo aquí"),
)
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    [ ](?:porque|pq|xq)[ ]|[ ](?:y|pero|as[ií] que|as[ií] q|pues|por eso)[ ](?=(?:yo|nosotros|[eé]l|ella|ellos|eso|es|est[aá]n?|lo|la|el|los|me|nos|no|mi|mis|nuestr\w+|necesito|quiero|busco|tengo|soy|ya|hoy|mañana|ayer|ahora|gracias|porfa)\b)
    """,
    takes=(
        "vivo en Usk así que necesito coche",
        "somos seis y mi hija está mala",
        "llevo gafas porque veo mal",
    ),
    leaves=("perro y gato", "y soy de aquí"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    \b(?:broma|bromeo|mentira|no es (?:verdad|cierto)|sueños?|iron[ií]a|no te digo|quiz[aá]s?|a lo mejor|a menos que|depende|claro que no)\b
    |\bpor si\b|\bojal[aá]\b
    |^\W*(?:y |pero )?(?:si|o|seg[uú]n)\b
    |^\W*(?:[\w-]+ ){0,3}(?:dice|dicen|dijo|insiste|jura|cree|piensa|afirma)\b(?!(?: [\w-]+){4})
    """,
    takes=("es broma", "dice mi tía"),
    leaves=("que es lo que importa", "el banco dice que tengo que mandar una carta"),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^\W*(?:no|sí|si|cierto|verdad|correcto|vale|eh|o no|o qué|sí o no|no es (?:así|cierto|verdad)
    |no crees|es (?:así|cierto|verdad)|todavía|aún|seguro|en serio|(?:te )?(?:acuerdas|recuerdas)
    |(?:lo )?sabes|sabías|tengo razón|me equivoco|verdad que (?:sí|no))\W*$
    """,
    takes=("¿verdad?", "¿no?", "¿te acuerdas?", "¿tengo razón?"),
    leaves=("¿pan casero?", "¿qué como?"),
)

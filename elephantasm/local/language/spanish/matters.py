# SPDX-License-Identifier: Apache-2.0
"""What standing wishes are about in Spanish."""

from __future__ import annotations

from ..rules import Rule
from .looks import MONEY

# They tell of no wish what it is about.
EMPTY_WORDS = frozenset(
    """
    el la los las lo un una unos unas al del de en y con por para que se te
    tu tus mi mis su sus
    siempre nunca jamás jamas más mas nada todo todas todos cada vez ahora adelante partir hoy
    favor porfa respuestas respuesta mensajes mensaje contesta contéstame contestame contestes
    responde respóndeme respondeme respondas habla háblame hablame hables escribe escríbeme escribas
    usa uses use utiliza da dame pon haz haga hagas sé sea seas quiero prefiero necesito gusta
    forma manera modo tono solo sólo por favor evita deja dejá usar hablarme tratarme
    trátame tratame tantos tantas tanto muy bien mejor ya
    """.split()
) - frozenset("sea use".split())
MATTERS = (
    MONEY,
    Rule(
        "address",
        "with which pronoun to be spoken to",
        r"""
        \b(?:(?P<formal>(?:de|ustede\w*|tr[aá]t\w+ de) ?usted\b|ustedea\w*)
        |(?P<informal>tut[eé]\w*|vose\w*|(?:de|tr[aá]t\w+ de) (?:t[uú]|vos)\b))
        """,
        takes=("Tutéame.", "trátame de usted", "háblame de vos"),
        leaves=("tu casa", "usted tiene razón"),
    ),
    Rule(
        "language",
        "in which language to answer",
        r"""
        \b(?:en|use|usa) (?:ingl[eé]s|espa[ñn]ol|castellano|franc[eé]s|alem[aá]n|italiano
        |portugu[eé]s
        |catal[aá]n|euskera|gallego|chino|japon[eé]s|ruso|[aá]rabe)\b
        """,
        takes=("Contesta en inglés.", "en castellano, por favor"),
        leaves=("una novela inglesa", "mi profesor de francés"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"\bsistema (?:(?P<metric>m[eé]trico)|(?P<imperial>imperial))\b",
        takes=("Usa el sistema métrico.", "el sistema imperial"),
        leaves=("el sistema de salud", "metros cuadrados"),
    ),
    Rule(
        "distance",
        "in which unit to tell distances",
        r"\b(?:en|a) (?:(?P<km>kil[oó]metros)|(?P<miles>millas))\b",
        takes=("distancias en kilómetros", "en millas"),
        leaves=("diez kilómetros", "la milla"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"""
        \b(?:(?P<short>brev\w+|cort(?:it)?[oa]s|(?:m[aá]s|muy|algo|contest\w+|respond\w+
        |habl\w+) cort[oa]
        |conc\w+|escuet[oa]s?|al grano|rodeos|resumid[oa]s?|cortit[oa]|tochos?|(?:una|dos|tres|cuatro|cinco|un par de) (?:frases?|l[ií]neas?|oraci[oó]n(?:es)?|renglones))
        |(?P<long>larg(?:uit)?[oa]s?|extens[oa]s?|detallad[oa]s?|(?:con|m[aá]s|todo) (?:el )?detalles?|explay\w+|exti[eé]nde\w*|a fondo))\b
        """,
        takes=("Prefiero respuestas cortas.", "podés explayarte", "Sé breve.", "más detalladas"),
        leaves=("corta el pan", "la carga"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
        \b(?:(?P<bullets>listas?|viñetas|puntos)|(?P<steps>paso (?:a|por) paso|numerad[oa]s?)|(?P<headings>encabezados?|t[ií]tulos?)|(?P<bold>negritas?)|(?P<tables>tablas?)|(?P<markdown>markdown)
        |(?P<prose>texto (?:plano|corrido)|p[aá]rrafos|prosa))\b
        """,
        takes=("No uses listas.", "en texto plano", "paso a paso"),
        leaves=("estoy listo", "la prosapia"),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"""
            \b(?:(?P<casual>informal(?:mente)?|cercan[oa]|coloquial)|(?P<formal>formal(?:mente)?
            |seri[oa]|educad[oa]))\b
        """,
        takes=("Usa un tono formal.", "más cercano"),
        leaves=("la formalidad", "tonto"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:emojis?|emoticonos?|caritas)\b",
        takes=("Sin emojis.", "nada de emoticonos"),
        leaves=("la cara", "emoción"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:modo|tema) (?:(?P<dark>oscuro)|(?P<light>claro))\b",
        takes=("Prefiero el modo oscuro.", "tema claro"),
        leaves=("un cuarto oscuro", "claro que sí"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\b(?:ll[aá]m[aeáé]me|(?:me|no me) llames)\b",
        takes=("Llámame siempre Geli.", "no me llames señora"),
        leaves=("Llama a mi madre.", "se llama Ana"),
    ),
)
# Of these there is one, whatever else the wish says.
WHOLE = frozenset("address emoji units distance theme call".split())
BREAKS = Rule(
    "breaks",
    "what follows is a reason, or another matter",
    r"""
        [,;:(\u2013\u2014]| - | porque | ya que | as[ií] que | para que | y (?=\w+me\b)
        |a partir de (?:ahora|hoy)|en adelante
    """,
    takes=("Contesta corto, que leo en el móvil.", "sé breve porque tengo prisa"),
    leaves=("Sé breve.", "tan breve como puedas"),
)
SCOPES = Rule(
    "scopes",
    "a clause that says when a wish holds",
    r"^(?:para|cuando|si|en (?:los|las|el|la)|cada vez que|siempre que)\b",
    takes=("para las recetas", "cuando te pida código"),
    leaves=("Sé breve", "tengo prisa"),
)

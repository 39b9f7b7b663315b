# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in Spanish that have no verb: "fechas siempre en letra"."""

from __future__ import annotations

from ..rules import Rule, joined

_OF_ANSWERS = joined(r"""
    (?:respuestas?|precios?|importes?|fechas?|horas?|unidades|temperaturas?|distancias?|emojis?|emoticonos?|fuentes?|referencias|enlaces?|links?|código|comentarios?|frases?|palabras
    |líneas|párrafos?|viñetas|listas?|tablas?|métrico|celsius|euros?|pesos?|dólares?|ortografía|títulos?|resúmenes|ejemplos?|español|castellano|inglés|francés|minúsculas|mayúsculas
    |usted|tuteo|iva|en letra|jerga|abreviaturas|calorías|gramos|tests?|tipos)
""")
# Always or never; not before a verb, with which something is told: "examples always help".
_EVER = joined(r"""
    (?:siempre|nunca|jamás|cada vez|sin excepción)
    (?! (?:(?:es|son|est[aá]n?|hay|tienen?|hacen?|salen?|vienen?|llegan?|calculo|que|lo mismo|la misma))\b)
""")
_WITH = r"(?:en|al|para|de|del|con|sin|por|y|o|a)"
TERSE = Rule(
    "terse",
    "how answers are to be, with always or never and without a verb",
    rf"""
    ^\W*(?=[\w'%&/-]+(?:[ ,:]+[\w'%&/-]+){{2,9}}\W*$)
    (?!.*\b(?:yo|me|te|nos|es|son|soy|está|están|estoy|hay|era|fue|tengo|calculo|igual|tarde|pasa|qué|cómo|cuándo)\b)
    (?:y |también |ah |ok |bueno )*(?:
    (?:los |las |el |la |tus |mis )?{_OF_ANSWERS}(?:,? {_WITH} [\w'-]+(?: [\w'-]+)?){{0,2}}[,:]? {_EVER}\b
    |{_EVER}(?=.*\b{_OF_ANSWERS}\b)(?: [\w'%&/-]+){{1,7}}
    |(?:{_WITH}|no) (?=.*\b{_OF_ANSWERS}\b)[\w'-]+(?: [\w'-]+){{0,3}},? {_EVER})\b
    """,
    takes=(
        "siempre con fuentes porfa",
        "nunca más de tres frases por favor",
        "fechas siempre en letra",
        "los precios siempre con iva",
    ),
    leaves=("siempre igual", "los precios siempre son altos", "nunca más", "precios en euros"),
    needs=("siempre", "nunca", "jamás", "cada vez", "sin excepción"),
)

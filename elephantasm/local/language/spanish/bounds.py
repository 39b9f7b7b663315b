# SPDX-License-Identifier: Apache-2.0
"""How short answers are to be, in nothing but words for that, in Spanish."""

from __future__ import annotations

from ..rules import Rule, one_of

# Of one of these is said how many there may be.
UNITS = frozenset(
    "frase frases línea líneas linea lineas palabra palabras oraciones párrafo párrafos".split()
)
_WORDS = """
    por favor porfa gracias siempre sé sea se breve breves corto cortas cortos corta conciso concisa
    respuestas respuesta responde respóndeme contesta contéstame escribe escríbeme hazlo en de un una dos
    tres cuatro cinco seis diez veinte cincuenta cien máximo maximo como mucho a lo sumo no más mas menos
    tus mensajes y solo muy o
"""
BOUND = Rule(
    "bound",
    "asks for short answers, in nothing but words for that: what else has a length is not named",
    rf"""
    ^(?=.*\b{one_of(UNITS)}\b)(?=.*\b{one_of(("breves?", "cort[oa]s?", "concis[oa]s?", "respuestas?", "respónde(?:me)?", "contesta", "contéstame"))}\b)(?:(?:{one_of(sorted((*_WORDS.split(), *UNITS), reverse=True))}|\d+)(?:[\s,.;:!\u2013-]+|$))+$
    """,
    takes=(
        "Respuestas cortas por favor, dos líneas como mucho",
        "Sé breve, tres frases máximo",
    ),
    leaves=(
        "Mi discurso fue breve, dos frases",
        "Resume el texto en dos líneas",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in Spanish."""

from __future__ import annotations

from ..rules import Rule

_MONEY = r"(?:euros?|d[oó]lares|coronas|pesos|soles|libras esterlinas|francos|yenes|yuanes|reales|eur|usd)"
MONEY = Rule(
    "money",
    "in which money to tell prices",
    rf"\b(?:en|con) (?:{_MONEY})\b",
    takes=("precios en coronas", "importes en euros"),
    leaves=("un euro en la caja", "en libras y kilos"),
)
_AHEAD = r"(?:a partir de (?:ahora|hoy|ya)|de (?:ahora|aquí|hoy) en adelante|desde (?:ahora|ya|hoy)|en adelante|en el futuro)"
_THINGS = r"(?:precios|distancias|temperaturas|fechas|horas|pesos|medidas|cantidades|importes|respuestas|recetas|tallas)"
_LANGUAGE = r"(?:español|castellano|inglés|francés|alemán|italiano|portugués|catalán|gallego|euskera|chino|japonés)"
LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    rf"""
    ^(?=.*\b{_AHEAD})\W*(?:[^.!?\n]{{2,80}}?, )?(?:(?:y|pero|así que|también|por favor|entonces)[ ,]+)*(?:{_AHEAD}[ ,]+)?
    (?:(?:todos |todas )?(?:los |las )?{_THINGS}(?: (?:siempre|solo|{_AHEAD}))*,? (?:en|con|sin) [\w./-]{{1,20}}(?: [\w./-]{{2,12}})?
    |(?:en |solo en )?{_LANGUAGE}
    |(?:las |los )?(?:respuestas|textos|frases) (?:más|menos) \w+
    |sin [\w-]{{3,20}})
    (?:[ ,]+(?:por favor|porfa|gracias|{_AHEAD}))*\W*$
    """,
    takes=(
        "precios en coronas a partir de ahora, por favor",
        "Vivo en Oslo, así que distancias en kilómetros de ahora en adelante",
        "en español de ahora en adelante",
        "sin emojis a partir de ahora",
    ),
    leaves=(
        "a partir de ahora trabajo en Lugo",
        "los precios en coronas son altos",
        "precios en coronas",
    ),
)

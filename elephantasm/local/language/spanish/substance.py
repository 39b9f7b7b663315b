# SPDX-License-Identifier: Apache-2.0
"""What a Spanish sentence must have, and may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import CAPITAL, Rule

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    \b(?:(?P<what>eso|esto|aquello|allí|allá|ahí|lo mismo)
    |(?P<who>él|ella)
    |ellos|ellas|(?:ést|es|aquél|aquell)[ao]s?(?=\W*$))(?!\w)
    """,
    takes=("Me gusta eso.", "Vivo con ella.", "Quiero esa."),
    leaves=("Vivo en Lima.", "Esta casa es mía.", "el perro"),
)
NAMES = Rule(
    "names",
    "names something, for which another word may stand later",
    rf"""
    \b(?:una?|el|la|los|las|mis?|nuestr[ao]s?|dos|tres|\d+)[ ]\w\w
    |[a-zñáéíóú,][ ]{CAPITAL}\w
    |^\W*(?!(?:yo|eso|esto|él|ella|ellos|ellas|y|pero|sí|no|me|mi|en|con|por|para|allí|ahí)\b){CAPITAL}\w+[ ]
    """,
    takes=("Mi perro es viejo", "vivo con Ana", "Pedro dice"),
    leaves=("Me gusta", "vivo con", "No es"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    r"\b(?:tú|ti|contigo|tus?|tuy[ao]s?|usted(?:es)?|vosotr[ao]s|vuestr[ao]s?|os)\b",
    takes=("Tú tienes razón.", "Es tu casa.", "Gracias a usted."),
    leaves=("Vivo en Lima.", "Tulipanes rojos", "el oso"),
)
GENERAL = frozenset(
    """
    algo alegra alegría amor ánimo ayuda bastante bien bonito buen buena bueno cambio caso claro cosa cosas cuenta
    demasiado día difícil duda encanta encantan energía experiencia fácil falta favor feliz forma futuro ganas gente genial
    gracias gran grande gusta gustan gusto hecho idea igual importante increíble interesante lado lugar manera mejor mente
    menos momento mucha muchas mucho muchos mundo nada necesito nuevo nueva parece parte pena persona personas poco
    posible problema punto razón realmente rato seguro sentido siento suerte tema tiempo todo verdad vez veces vida
    """.split()
)

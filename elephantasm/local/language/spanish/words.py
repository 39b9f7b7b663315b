# SPDX-License-Identifier: Apache-2.0
"""Spanish words by how much they say. No stop words: those of all languages are left out of every
text, and some of these are English words.
"""

from __future__ import annotations

# Small words by which a text is known to be Spanish, with accents and without. Those that English
# has as well are among them, or a sentence such as "no me he …" would be English.
MARKERS = frozenset(
    """
    el la lo los las un una unos unas al del de en y con por para sin desde hasta entre que qué
    yo tú tu vos él ella ellos ellas nosotros nosotras usted ustedes me te se nos os le les mí ti
    mi mis tus su sus nuestro nuestra nuestros nuestras conmigo
    es soy eres sos somos son está esta están estoy estás estas estamos era fue fui ser estar
    he has ha hemos han había hay tengo tiene tienes tenemos voy va vamos hace puedo puedes
    no sí si ya más mas muy mucho mucha poco pero porque pues aunque también tambien tampoco
    cuando cuándo donde dónde como cómo quien quién cual cuál cuánto nunca siempre
    hoy ayer mañana ahora luego aquí aqui allí ahí así asi esto eso este ese esa estos esos algo
    vivo vivimos trabajo curro prefiero peso mido años kilos fumo odio uso pago mudamos novio novia
    marido mujer hijo hija hijos hermano hermana madre padre mamá jefe jefa responde contesta respuestas
    llevo dos tres cuatro cinco seis siete ocho nueve diez mes meses semana año
    olvida bórralo traduce llámame llamame tutéame
    nada todo toda todos bueno buenas hola oye vale gracias porfa favor
    """.split()
)

# Everybody uses them all the time: they tell less of what is particular to one sentence. Those
# that are English words as well are not among them: these sets are asked for every text.
COMMON_WORDS = MARKERS - frozenset(
    "me no he has son hay sin era va con la el al los un os sos todo favor".split()
) | frozenset(
    """
    sobre bien mal tanto mejor peor otra otro otras otros cada mismo misma
    cosa cosas día dia días dias vez veces rato momento gente tipo parte
    creo sé hacer hago hecho ir ido decir digo dicho ver visto dar tener tenido estado sido poder
    quiero gusta gustan encanta parece pasa pasado sigue sigo queda quedado
    claro verdad genial perfecto jaja tía tío
    """.split()
)

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset("sr sra srta dña dr dra prof ud uds vd avda pág núm tel aprox".split())

# SPDX-License-Identifier: Apache-2.0
"""Words by which a text is known to be Spanish. No stop words: those of all languages are left out
of every text, and some of these are English words.
"""

from __future__ import annotations

# By them a text is known to be Spanish, with accents and without. Those that English has as well
# are among them, or a sentence such as "no me he ..." would be English.
MARKERS = frozenset(
    """
    el la lo los las un una unos unas al del de en y con por para sin sobre desde hasta entre
    que qué yo tú tu vos él ella ellos ellas nosotros nosotras usted ustedes me te se nos os le les
    mí ti mi mis tus su sus nuestro nuestra nuestros nuestras conmigo contigo
    es soy eres sos somos son está esta están estoy estás estas estamos era fue fui ser estar sido
    he has ha hemos han había hay tengo tiene tienes tenemos tener voy va vamos hace puedo puedes
    no sí si ya más mas muy mucho mucha poco tan tanto pero porque pues aunque también tambien
    tampoco cuando cuándo donde dónde como cómo quien quién cual cuál cuánto
    hoy ahora luego aquí aqui allí ahí así asi esto eso este ese esa estos esos algo nada todo toda
    todos bueno buenas hola oye vale gracias porfa favor
    siempre nunca ayer mañana semana mes meses año años
    dos tres cuatro cinco seis siete ocho nueve diez
    vivo vivimos trabajo curro prefiero peso mido kilos fumo odio uso pago mudamos llevo
    novio novia marido mujer hijo hija hijos hermano hermana madre padre mamá jefe jefa
    responde contesta respuestas olvida bórralo traduce llámame llamame tutéame
    """.split()
)

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset(
    "sr sra sres srta dña d.ª dr dra prof ud uds vd avda pág núm tel aprox ref dcha izda cap vol apdo ntra ntro ctra tfno".split()
)
# After such a letter and a full stop a name comes.
TITLES = frozenset("D Dn Fr Ing Lic Arq Avda Av".split())

# How Spanish puts its questions, and words that carry no content: in a search nobody looks for
# them.
FILLERS = """
    el la los las un una unas unos al del de en y que qué se te nos os le les lo
    mi mis tu tus su sus mí ti yo tú él ella ellos ellas nosotros usted ustedes
    es soy eres somos está están estoy estás fue ser estar ha han he hay
    qué quién quien quiénes cuál cual cuáles dónde donde cuándo cuando cuánto cuánta
    cuántos cuántas adónde ahora ya más muy también pero porque
    puedes recuerdas sabes
"""

# What is told with a day and one of these goes on after it, or comes again.
BEGINS = frozenset(
    """
    desde empiezo empieza comienza partir cada todos todas cumpleaños aniversario nací nació mudo mudamos nuevo nueva
    """.split()
)

# What something secret is called.
SECRETS = frozenset("contraseña".split())

# SPDX-License-Identifier: Apache-2.0
"""What a Spanish question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule, joined

_WORD = r"(?:[^\W\d_][\w-]{1,30}(?![\w'\u2019-]))"
_NAME = rf"({_WORD}(?: {_WORD})?)"
# An introduction is a clause of its own, or begins one.
_BEGINS = joined(r"""
    (?:^|[.!?,;:\n] ?)[¡¿]?(?:(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as|hey|saludos),?[ ])?
""")

GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    \b(?:dijiste|recomendaste|sugeriste|diste|propusiste|explicaste|mencionaste|aconsejaste|pasaste
    |escribiste|preparaste|contaste|enviaste)\b
    |\b(?:has|habías|habias) (?:dicho|recomendado|sugerido|dado|propuesto|explicado|mencionado
    |aconsejado|escrito|preparado|contado)\b
    |\btus? (?:sugerencias?|recomendaci[oó]n|recomendaciones|consejos?|plan|lista|respuestas?
    |propuestas?|ideas?|resumen|receta|borrador)\b
    """,
    takes=("¿qué libro me recomendaste?", "el plan que has propuesto", "tu lista de hoteles"),
    leaves=("¿puedes recomendar un libro?", "¿dónde vivo?", "¿qué dijo ana?"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    \b(?:recomiend\w+|recomendar\w*|recomendaci[oó]n(?:es)?|suger\w+|sugier\w+|consejos?|aconsej\w+
    |(?:deber[ií]a|deber[ií]amos|debo|debemos) |ay[uú]dame a)
    """,
    takes=("¿qué me recomiendas?", "¿qué portátil debería comprar?", "ayúdame a planear el viaje"),
    leaves=("¿qué compré?", "tengo una idea", "¿dónde vivo?"),
)
ASKER = Rule(
    "asker",
    "whoever asks says his name",
    rf"""
    {_BEGINS}
    (?:(?:soy(?: yo,?)?|aqu[ií]|aca|acá|me llamo|mi nombre es|(?:al )?habla|(?:te|le|les|os) (?:habla|escribe|saluda)(?: yo,?)?)
    (?: el| la| don| doña)? {_NAME}|{_NAME} al (?:habla|aparato)\b)
    """,
    needs=(
        *("soy", "aqu", "aca", "acá", "me llamo", "mi nombre", "habla", "escribe", "saluda"),
        "aparato",
    ),
    takes=("Soy Fausto, ¿cuál es mi pedido?", "Buenas, le habla Inés Gil.", "Elena al habla"),
    leaves=("¿Quién es Fausto?", "Busco a Elena", "La amiga que soy"),
)
OWN = ("yo", "mi")
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*\b(?:era[ns]?|fue(?:ron)?|fui|estaba\w*|estuv\w+|ten[ií]a\w*|tuv\w+|hab[ií]a\w*|ha[ns]?|he
    |hemos|antes|anterior\w*|[uú]ltim\w+|primer\w*|original\w*|todav[ií]a|a[uú]n|sigo|sigue\w*|ya
    |\w+(?:aba[ns]?|[ií]an?|aron|ieron|aste|iste)
    |\w{3,}[óé])\b)
    .*\b(?:es|son|soy|est(?:[aá]|oy|[aá]n|amos)|tengo|tiene\w*|tenemos|hay|\w{2,}(?:o|a|e|n|mos))\b
    """,
    takes=("¿dónde vivo?", "¿quién es mi médico?", "¿a qué soy alérgico?"),
    leaves=("¿dónde vivía?", "¿quién era mi médico?", "¿todavía vivo en quito?"),
)

WHEN = Rule(
    "when",
    "asks for a time",
    r"\b(?:cu[aá]ndo|(?:a |en |desde |hasta )?qu[eé] (?:hora|d[ií]a|fecha|mes|a[nñ]o|semana))\b",
    takes=("¿cuándo viajamos?", "¿a qué hora es la cita?"),
    leaves=("¿dónde vivo?", "¿qué haces?"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    r"\b(?:cu[aá]nt[oa]s?|qu[eé] (?:edad|n[uú]mero|precio|altura|peso)|n[uú]mero de)\b",
    takes=("¿cuánto pago?", "¿qué edad tiene mi hija?"),
    leaves=("¿cuándo viajamos?", "¿qué haces?"),
)
WHO = Rule(
    "who",
    "asks for a name",
    r"\b(?:qui[eé]n(?:es)?|d[oó]nde|cu[aá]l(?:es)?|(?:se|me|te) llam\w+|nombres?)\b",
    takes=("¿quién es mi jefe?", "¿cómo se llama mi perro?"),
    leaves=("¿cuánto pago?", "¿qué haces?"),
)
# What the speaker asks of himself, by the name of the attribute, with two texts that ask so.
_ASKED = {
    "home": (
        r"\bd[oó]nde vivo\b|\bd[oó]nde vivimos\b|\b(?:mi|nuestra) (?:\w+ )?(?:direcci[oó]n|casa)\b",
        "¿dónde vivo?|¿cuál es mi dirección?",
    ),
    "employer": (
        r"\bd[oó]nde trabajo\b|\bpara qui[eé]n trabajo\b|\bmi (?:\w+ )?(?:empresa|trabajo|empleo)\b",
        "¿dónde trabajo?|¿cuál es mi empresa?",
    ),
    "partner": (
        r"\bmi (?:novi[oa]|espos[oa]|marido|mujer|pareja)\b|\btengo (?:novi[oa]|pareja)\b|\bestoy (?:casad|solter)",
        "¿quién es mi pareja?|¿tengo novia?",
    ),
    "manager": (
        r"\bmi (?:\w+ )?jef[ea]\b",
        "¿quién es mi jefe?|¿cómo se llama mi jefa?",
    ),
    "medication": (
        r"\b(?:medicinas?|medicamentos?|pastillas?|remedios?)\b.*\b(?:tomo|mis?)\b|\bqu[eé] tomo\b|\bmis? (?:medicinas?|medicamentos?|pastillas?)\b",
        "¿qué medicina tomo?|¿cuáles son mis pastillas?",
    ),
    "phone": (
        r"\bmi (?:\w+ )?(?:n[uú]mero|tel[eé]fono|celular|m[oó]vil)\b",
        "¿cuál es mi número?|mi nuevo teléfono",
    ),
    "rent": (
        r"\b(?:mi|de) (?:alquiler|renta|arriendo)\b|\bpago de (?:alquiler|renta|arriendo)\b",
        "¿cuánto pago de alquiler?|mi renta",
    ),
    "allergy": (
        r"\bal[eé]rgic[oa]\b|\bmis? alergias?\b|\bno puedo comer\b",
        "¿a qué soy alérgico?|¿qué no puedo comer?",
    ),
    "diet": (
        r"\bpuedo comer\b|\b(?:no|qu[eé]) como\b|\bmi dieta\b|\bsoy (?:vegan|vegetarian)",
        "¿qué no como?|¿soy vegetariana?",
    ),
    "pet": (
        r"\bmascotas?\b|\bmi (?:perr[oa]|gat[oa])\b",
        "¿qué mascota tengo?|¿cómo se llama mi perro?",
    ),
    "name": (
        r"\bme llamo\b|\bmi nombre\b|\bqui[eé]n soy\b",
        "¿cómo me llamo?|¿quién soy?",
    ),
    "car": (
        r"\b(?:carro|coche|auto) tengo\b|\bmi (?:carro|coche|auto)\b",
        "¿qué carro tengo?|mi coche",
    ),
}
ASKED = {
    name: Rule(
        name,
        f"asks for the {name}",
        pattern,
        takes=tuple(takes.split("|")),
        leaves=("¿Dónde queda Oslo?", ""),
    )
    for name, (pattern, takes) in _ASKED.items()
}

# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in Spanish, and what they are about."""

from __future__ import annotations

from ..rules import Rule, joined

# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """
    siempre nunca jamás jamas partir adelante vez prefiero preferiría preferiria preferimos
    recuerda recuerde cuenta tutéame tuteame tutearme trátame tratame trátenme háblame hablame
    ustedeame nada quiero deja dejá pará evita sólo hables llames trates contestes respondas
    menciones recomiendes sugieras propongas repitas mandes pongas
    """.split()
)
# An answer and how it is given: what a wish of style is about.
_MANNER = joined(r"""
    (?:cont[eé]sta(?:me)?|contest[aá]me|contestes|respond[eé](?:me)?|resp[oó]nde(?:me)?|respondas
    |responda|h[aá]bla(?:me)?|hables|habl[aá]me|hable
    |escr[ií]be(?:me)?|escrib[ií](?:me)?|escribas|tr[aá]ta(?:me|r)?|trates|ll[aá]ma(?:me)?|llames
    |dime|digas|decime|usa|us[aá]|uses|use|utiliza|utilices|emplea|emplees
    |pon|pongas|pone|d[aá]me|des|haz|hagas|mant[eé]n|mantengas|s[eé]|seas|ten|tengas
    |expl[ií]ca(?:me)?|expliques|cita|cites|incluye|incluyas|a[ñn]ade|a[ñn]adas|evita|evites
    |deja de|dejes de
    |recu[eé]rda(?:me)?|recuerdes|tutea(?:me)?|tut[eé]a(?:me)?|tutees|menciones|propongas
    |sugieras|recomiendes|recomiendas|preguntes|pregunta(?:me)?|saludes|te (?:disculpes|enrolles)
    |hagan?|traduzcas|contesta|ofrezcas|repitas|asumas|resumas|resume|muestra|muestres)
""")
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n- ))[ ¡¿]*
    (?:(?:por favor|porfa|y|pero|oye|bueno|vale|ok|adem[aá]s|mira|tambi[eé]n|recuerda|una cosa
    |as[ií] que|gracias|entonces|eh),?:? )*
""")
_STANDING = "(?:siempre|nunca|jam[aá]s)"
_FROM_NOW = joined(r"""
    (?:a partir de (?:ahora|hoy|aqu[ií])|de (?:ahora|aqu[ií]|hoy) en (?:adelante|m[aá]s)
    |en adelante|en lo sucesivo|de una vez por todas)
""")
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    (?:{_BEGIN}{_FROM_NOW}\b(?!,? (?:yo |ya )?(?:voy|vamos|vivo|vivimos|trabajo|como|comemos
    |tengo|tenemos|mis?|nuestr\w|ser[eé]|soy|el|la|los|estoy|empiezo|no (?:voy|como|tengo|puedo
    |trabajo)|hago|hay)\b)
    |{_BEGIN}(?:no )?(?:me )?{_MANNER}\b[^.!?;]{{0,60}}\b{_FROM_NOW}\b)
    |{_BEGIN}(?:
    (?:me )?{_MANNER}\b[^.!?;]{{0,60}}\b{_STANDING}\b
    |{_STANDING} (?:que (?:puedas|te)[^.!?;]{{1,60}})?(?:me |te |lo |la )?{_MANNER}\b
    |no (?:me |te |lo |la )?{_MANNER}\b[^.!?;]{{0,60}}\b(?:nunca|jam[aá]s|m[aá]s|nada de)\b
    |no (?:me |te )?(?:uses (?!for |of |in )|hables de|hables con|llames|trates|pongas|escribas en
    |contestes (?:con|en)|respondas (?:con|en)|mandes|repitas|menciones|recomiendes|propongas
    |sugieras|expliques|cites)\b
    |(?:tut[eé]a|tr[aá]ta|tr[aá]te|h[aá]bla)me(?: siempre)?(?: de)? ?(?:t[uú]|usted
    |vos)?\b(?! (?:sobre|de (?!t[uú]\b|usted|vos)))
    |(?:tut[eé]a|ustedea)me\b
    |(?:deja|dejá|para|pará) de (?:usar|hablarme|tratarme|llamarme|poner(?:me)?|disculparte
    |decirme|tutearme|contestarme|repetir|mandarme)\b
    |nada de (?:emojis?|emoticonos|listas|tablas|chistes|bromas|diminutivos|spoilers|tecnicismos)
    |sin (?:emojis?|emoticonos|listas|rodeos|tecnicismos|spoilers)(?:,| por favor|$)
    |evita (?:los?|las?|el|usar|hablar|poner|dar|escribir|decir|todo|cualquier)\b
    |(?:recuerda|ten (?:siempre )?en cuenta|ten presente)(?: siempre)? que (?:no )?(?:soy|vivo
    |tengo|como|estoy|prefiero|mi|me|puedo|uso|trabajo)
    |(?:cada vez que|siempre que) (?:te |yo )?(?:pid[ae]|pregunt[eo]|mencion[eo]|dig[ao]|habl[eo]
    |escrib[ao]|envíe|mande|pase|hagas|des|cites)
    |(?:yo )?(?:prefiero|preferimos
    |preferir[ií]a) (?:siempre |mucho |mejor )?(?:que (?:me |no |te )|respuestas|explicaciones
    |textos?|listas|las respuestas|ejemplos|un tono|el tono|sin|el sistema|los precios|unidades
    |el modo|que|c[oó]digo|tutear|tratar|formato)
    |(?:quiero|necesito|me gustar[ií]a
    |quisiera) que (?:siempre |nunca |no |me |te |lo |{_FROM_NOW},? )*
    {_MANNER}\b[^.!?;]{{0,50}}\b(?:siempre|nunca|jam[aá]s|de (?:t[uú]|vos|usted)
    |en (?:ingl[eé]s|espa[ñn]ol|castellano|franc[eé]s|alem[aá]n|catal[aá]n)
    |breve\w*|cort\w+|tutees)
    |(?:quiero|prefiero) que me (?:tutees|llames|trates|hables de)\b
    |(?:solo|s[oó]lo|[uú]nicamente) (?:usa|contesta|responde|habla|escribe)\b
    |(?:usa|utiliza|emplea) (?:siempre|s[oó]lo|[uú]nicamente)\b
    )
    """,
    takes=(
        "A partir de ahora contéstame en inglés.",
        "Responde siempre de forma breve.",
        "No me hables nunca de política.",
        "Tutéame, por favor.",
        "Prefiero respuestas cortas.",
        "Cada vez que te pida código, pon tipos.",
    ),
    leaves=(
        "Por favor, escribe un poema.",
        "Mi hermano siempre llega tarde.",
        "Nunca he estado en París.",
        "A partir de ahora trabajo en Seat.",
        "Prefiero el té al café.",
        "No te preocupes.",
    ),
)

# What a wish is about; a newer one about the same replaces the older.
MATTERS = (
    Rule(
        "address",
        "with which pronoun to be spoken to",
        r"\b(?:tut[eé]\w*|ustedea\w*|vose\w*|(?:de|tr[aá]t\w+ de) (?:t[uú]|usted|vos)\b)",
        takes=("Tutéame.", "trátame de usted", "háblame de vos"),
        leaves=("tu casa", "usted tiene razón"),
    ),
    Rule(
        "language",
        "in which language to answer",
        r"""
        \b(?:en|use|usa) (?:ingl[eé]s|espa[ñn]ol|castellano|franc[eé]s|alem[aá]n|italiano
        |portugu[eé]s|catal[aá]n|euskera|gallego|chino
        |japon[eé]s|ruso|[aá]rabe)\b
        """,
        takes=("Contesta en inglés.", "en castellano, por favor"),
        leaves=("una novela inglesa", "mi profesor de francés"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"""
            \b(?:sistema (?:m[eé]trico|imperial)|celsius|fahrenheit|kil[oó]metros|millas
            |formato de (?:24|12) horas)\b
        """,
        takes=("Usa el sistema métrico.", "temperaturas en celsius"),
        leaves=("el sistema de salud", "metros cuadrados"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"""
            \b(?:brev\w+|cort[oa]s|(?:m[aá]s|muy|algo) cort[oa]|conc\w+|larg[oa]s?|extens[oa]s?
            |detallad[oa]s?|escuet[oa]s?|al grano|rodeos|resumid[oa]s?|(?:una|dos
            |tres) (?:frases?|l[ií]neas?))\b
        """,
        takes=("Prefiero respuestas cortas.", "Sé breve.", "al grano"),
        leaves=("corta el pan", "la carga"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"""
            \b(?:listas?|viñetas|tablas?|markdown|texto (?:plano|corrido)|p[aá]rrafos|prosa
            |negritas?)\b
        """,
        takes=("No uses listas.", "en texto plano"),
        leaves=("estoy listo", "la prosapia"),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"""
            \b(?:formal(?:mente)?|informal|tono|serio|seria|chistes|bromas|humor|cercan[oa]
            |educad[oa]|diminutivos)\b
        """,
        takes=("Usa un tono formal.", "nada de chistes"),
        leaves=("la formalidad", "tonto"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"\b(?:emojis?|emoticon(?:o|os|es)?|caritas)\b",
        takes=("Sin emojis.", "nada de emoticonos"),
        leaves=("la cara", "emoción"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"\b(?:modo|tema) (?:oscuro|claro)\b",
        takes=("Prefiero el modo oscuro.", "tema claro"),
        leaves=("un cuarto oscuro", "claro que sí"),
    ),
    Rule(
        "call",
        "how to be called",
        r"\bll[aá]m[aeáé](?:me|s)\b|\bme llames\b",
        takes=("Llámame siempre Geli.", "no me llames señora"),
        leaves=("Llama a mi madre.", "se llama Ana"),
    ),
)

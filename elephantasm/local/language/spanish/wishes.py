# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in Spanish, and how they are taken back."""

from __future__ import annotations

from ..rules import Rule, joined
from .matters import BREAKS, EMPTY_WORDS, MATTERS, SCOPES, WHOLE

__all__ = [
    "BREAKS",
    "EMPTY_WORDS",
    "ENDS",
    "KEEPS",
    "MATTERS",
    "POINTS",
    "REFUSES",
    "SCOPES",
    "SIGNS",
    "WHOLE",
    "WISH",
]

# One of these words is in every wish: looking for a word spares most passages the pattern.
SIGNS = frozenset(
    """
    siempre nunca jamás jamas partir adelante vez prefiero preferiría preferiria preferimos
    recuerda recuerde cuenta tutéame tuteame tutearme trátame tratame trátenme háblame hablame
    ustedeame nada quiero deja dejá pará evita sólo hables llames trates contestes respondas
    sin use uses menciones recomiendes sugieras propongas repitas mandes pongas llámame llamame cuando usa utiliza sé grano
    sólo solo respuestas
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
    |recu[eé]rda(?:me)?|recuerdes|redondea|traduce|av[ií]same|avises|corr[ií]ge(?:me)?|convierte|indica|ordena|calcula|busca|reserves?|borres?|di|preg[uú]ntame|tutea(?:me)?|tut[eé]a(?:me)?|tutees|menciones|propongas
    |sugieras|recomiendes|recomiendas|preguntes|pregunta(?:me)?|saludes|te (?:disculpes|enrolles)
    |cit[aá]|evit[aá]|utiliz[aá]|inclu[ií]|agreg[aá]|p[aá]same|m[aá]nda(?:me)?|mu[eé]strame|mostr[aá]me|hac[eé]me|pon[eé]me|explic[aá]me|escrib[ií]me|cont[aá]me|resum[ií]me|correg[ií]me|trat[aá]me
    |hagan?|env[ií]es?|env[ií]ame|numera|rev[ií]sal[oae]s?|traduzcas|contesta|ofrezcas|repitas|asumas|resumas|resume|muestra|muestres)
""")
_BEGIN = joined(r"""
    (?:^|(?<=[.!?;] )|(?<=\n)|(?<=\n- ))[ ¡¿]*
    (?:(?:por favor|porfa|y|pero|oye|bueno|mejor|vale|ok|adem[aá]s|mira|tambi[eé]n|recuerda|una cosa
    |as[ií] que|gracias|entonces|eh|vos|che|dale),?:? )*
    (?:(?:odio|detesto|no soporto|no me gustan?|me molestan?) [^.!?,]{3,40}, )?
""")
# "Llámame siempre que quieras" says when one may, not that one is to.
_STANDING = r"(?:siempre(?! que (?:quier|pued|neces|teng|te ape|haga)\w*)|nunca|jam[aá]s)"
_FIGURES = "(?:precios|distancias|temperaturas|fechas|horas|pesos|medidas|cantidades|importes)"
_UNIT = joined(r"""
    (?:gramos|kilos|kilogramos|litros|mililitros|metros|cent[ií]metros|kil[oó]metros|millas|grados|celsius|euros
    |d[oó]lares|pesos|ingl[eé]s|español|castellano|franc[eé]s|alem[aá]n|catal[aá]n|min[uú]sculas|prosa|listas)
""")
_FROM_NOW = joined(r"""
    (?:a partir de (?:ahora|hoy|aqu[ií])|de (?:ahora|aqu[ií]|hoy) en (?:adelante|m[aá]s)
    |en adelante|en lo sucesivo|de una vez por todas)
""")
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    {_BEGIN}(?:
    {_FROM_NOW}\b(?=\W+\w)(?!,? (?:yo |ya )?(?:voy|vamos|vivo|vivimos|trabajo|como|comemos
    |tengo|tenemos|mis?|nuestr\w|ser[eé]|soy|el|la|los|estoy|empiezo|no (?:voy|como|tengo|puedo
    |trabajo)|hago|hay|van?|vien\w+|sal\w+|empiezan?|abren?|cierran?|ser[aá]n?|habr[aá]n?)\b)
    |(?:cuando|si|siempre que) (?:me |te |yo |le )*(?:pid[ao]|pregunt[eo]|mand[eo]|peg(?:ue|o)|compart[ao])\b[^.!?,]{{0,60}},[ ]
    (?:por favor,? )?(?:(?:siempre|nunca|jam[aá]s) (?=(?:sin|con|en|solo|s[oó]lo)\b)|sin|solo|s[oó]lo|que sean?)\b
    |(?:siempre|s[oó]lo) en {_UNIT},? (?:por favor|porfa|nunca|jam[aá]s|nada de|no en)\b
    |(?:siempre que (?:puedas|sea posible)|(?:si|cuando) (?:es|sea) posible),? (?:me )?{_MANNER}\b
    |(?:(?:para|en|con) (?:los|las|tod[oa]s) [^.!?,]{{3,40}}, )?(?:me )?(?:{_MANNER}|(?P<more>da|den?|indica|expresa|calcula|ordena))\b(?:
    (?(more)(?!))[^.!?;]{{0,60}}\b(?:{_STANDING}|{_FROM_NOW})\b
    |(?! (?:un|una|est[ea]|es[ea]|mi)\b)[^.!?;,]{{3,80}}, (?:y |pero )?(?:nunca|jam[aá]s) \w+
    |(?: todos?| todas?)?(?: los| las)? {_FIGURES} en [^.!?;,]{{2,30}}, no en\b)
    |(?:ya )?no (?:me |te |lo |la )?{_MANNER}\b[^.!?;]{{0,60}}\b(?:nunca|jam[aá]s|m[aá]s|nada de|{_FROM_NOW})\b
    |no (?:me )?vuelvas a (?:llama|habla|usa|pone|menciona|recomenda|sugeri|deci|pregunta|responde|contesta
    |escribi|trata|repeti|manda|disculpa)r\w*
    |(?:{_STANDING} (?:que (?:puedas|te)[^.!?;]{{1,60}})?(?:me |te |l[oa]s? )?
    |(?:cuando|si) (?:me |te |yo )?(?:hagas|des|escribas|listes|enumeres|expliques|muestres|respondas
    |contestes|cites|pida|pegue|mande|env[ií]e|pregunte|comparta)\b[^.!?]{{0,60}}, (?:no )?(?:me )?
    ){_MANNER}(?:l[aeo]s?)?\b
    |no (?:me |te )?(?:uses (?!for |of |in )|hables de|hables con|llames|trates|pongas|escribas en
    |contestes (?:con|en)|respondas (?:con|en)|mandes|repitas|menciones|recomiendes|propongas
    |sugieras|expliques|cites)\b(?![^.!?]*\ben (?:est[ea]|el|la|mi|ese?a?)\b)
    |(?:tut[eé]a|tr[aá]ta|tr[aá]te|h[aá]bla)me(?: siempre)?(?: de)? ?(?:t[uú]|usted
    |vos)?\b(?! (?:sobre|de (?!t[uú]\b|usted|vos)))
    |(?:tut[eé]a|ustedea)me\b|ll[aá]mame(?: siempre| solo)? (?-i:[A-ZÁÉÍÓÚÑ])
    |(?:usa|utiliza|use|utilice) (?:\w+ ){{0,2}}(?:m[eé]tric[oa]s?|imperial|celsius|fahrenheit|viñetas
    |emojis|kil[oó]metros|millas|24 horas)\b(?![^.!?]*\b(?:est[ea]|esta vez)\b)
    |s[eé] (?:m[aá]s |muy )?(?:breve|conciso|concisa|direct[oa])(?:,| porque| por favor)
    |(?:deja|dejá|para|pará) de (?:usar|hablarme|tratarme|llamarme|poner(?:me)?|disculparte
    |decirme|tutearme|contestarme|repetir|mandarme)\b
    |nada de (?:emojis?|emoticonos|listas|tablas|chistes|bromas|diminutivos|spoilers|tecnicismos)
    |sin (?:emojis?|emoticonos|listas|rodeos|tecnicismos|spoilers)(?:,| por favor|$)
    |evita (?:los?|las?|el|usar|hablar|poner|dar|escribir|decir|todo|cualquier)\b
    |(?:cada vez que|siempre que) (?:te |yo )?(?:pid[ae]|pregunte|mencion[eo]|diga|hable
    |escriba|env[ií]e|mande|pegue|comparta|suba|pase|hagas|des|cites)
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
    |(?:me )?(?:puedes|podr[ií]as|pod[eé]s|puede
    |podr[ií]a) (?:\w+r(?:me)?)\b[^.!;]{{0,60}}\b(?:siempre|nunca|{_FROM_NOW})
    |(?:solo|s[oó]lo|[uú]nicamente) (?:usa|contesta|responde|habla|escribe)\b
    |(?:las|los|tus) (?:respuestas|mensajes|explicaciones|ejemplos|listas|textos|comentarios|res[uú]menes|{_FIGURES}),?
    [ ](?:siempre|nunca|solo|s[oó]lo)(?: (?:en|con|sin)\b| (?:breves|cort[oa]s|larg[oa]s|simples))
    |(?:no soporto|odio|me pongo|me pierdo|me cans\w+|me agobi\w+|no aguanto) [^.!?,]{{3,60}}, (?:mejor )?(?:al grano|sin rodeos|en corto)\b
    |(?:ponme|hazme|dime|pásame|dame) (?:siempre|nunca)\b
    |(?:usa|utiliza|emplea) (?:siempre|s[oó]lo|[uú]nicamente)\b
    )
    """,
    takes=(
        "Cuando te pida recetas, siempre sin gluten.",
        "Siempre que puedas, dame la fuente.",
        "siempre en gramos, por favor, nada de tazas",
        "A partir de ahora contéstame en inglés.",
        "Responde siempre de forma breve.",
        "No me hables nunca de política.",
        "Tutéame, por favor.",
        "Prefiero respuestas cortas.",
        "Cada vez que te pida código, pon tipos.",
        "Odio las respuestas largas, sé siempre breve.",
        "Llámame Mari.",
        "Cuando hagas listas, usa viñetas.",
        "Usa el sistema métrico, por favor.",
        "Pasame las medidas siempre en pulgadas.",
        "Vos tratame de vos.",
        "Las respuestas, siempre en viñetas.",
        "Mejor ya no uses viñetas nunca, texto corrido.",
        "me pongo nervioso con los mensajes largos, al grano por favor",
        "ponme siempre las cantidades en gramos",
    ),
    leaves=(
        "Los mensajes siempre llegan tarde.",
        "Me pongo nervioso con los exámenes, siempre.",
        "Cuando pido pizza, siempre la quemo.",
        "Por favor, escribe un poema.",
        "Mi hermano siempre llega tarde.",
        "Nunca he estado en París.",
        "A partir de ahora trabajo en Seat.",
        "Prefiero el té al café.",
        "No te preocupes.",
        "Llámame cuando llegues.",
        "No uses punto y coma en este ensayo.",
    ),
)
TOLD_ON = Rule(
    "told on",
    "what sounds like a wish was said to, or by, somebody else",
    r", (?:(?:me|le|les|nos) )?(?:dije|dijo|dec[ií]a|digo|dice|escrib[ií]|pidi[oó]|ped[ií])\b[^,;.!?]{2,40}\W*$",
    takes=("Llámame siempre, le dije a mi hijo.", "Nunca me llames Bob, dijo el jefe"),
    leaves=("Responde siempre así, te dije.", "Dime siempre la verdad."),
)
ASIDE = Rule(
    "aside",
    "what sounds like a wish is comfort or advice to a friend, or says what to do now",
    r"""
    \b(?:a partir de (?:ahora|hoy)|desde (?:ahora|hoy)|de ahora en adelante),?
    [ ](?:(?:t[uú] |vos )?(?:eres|sos|ser[aá]s|te llam(?:as|ar[aá]s)|haz(?:te pasar)? (?:de|por)|finge(?:s)? (?:ser|que eres))|tu (?:nuevo )?nombre (?:es|ser[aá]))\b
    |^\W*(?:te llam(?:as|ar[aá]s)|tu (?:nuevo )?nombre (?:es|ser[aá]))\b
    |\b(?:feliz|felicidad|fe|esperanza|[aá]nimo|calma|coraz[oó]n|sue[ñn]os?|so[ñn]ar|luchar|rind\w+|valiente|fuerte
    |t[uú] mism[oa]|ti mism[oa]|de ti|vida|digas nunca)\b
    |\b(?:es|era) (?:una |de )?broma\b|\bbromeo\b|\bde coña\b
    |\btus? (?!respuesta|nombre|nivel|confianza|consejo|cr[ií]tica|suposici|paso|pregunta|mensaje|fuente|explicaci|texto|frase|c[oó]digo|ejemplo|list|opini|sugerencia|recomendaci
    |resum|razon|trabajo|tono|propi)
    |\bcuando (?:vayas|salgas|conduzcas|cocines|viajes|est[eé]s|llegues|vengas)\b
    |\brecuerda (?:siempre )?que (?:eres|est[aá]s|tienes|puedes|vales)\b
    |\b(?:hagas|digas) (?:nunca |jam[aá]s )?es[ot]o?\b|\bno me digas(?: m[aá]s)?\W*$
    |(?<!de )\bhoy\b(?! en)|\bahora mismo\b
    |\b(?:deja|dejá|par[aá]) de\b[^.!?]{0,80} y (?:\w+ ){0,3}?(?:d[aá]me|m[aá]nda\w*|env[ií]a\w*|ens[eé][ñn]a\w*
    |mu[eé]stra\w*|haz\w*|p[aá]sa\w*|busca\w*|empieza)\b
    """,
    takes=(
        "Nunca pierdas la esperanza.",
        "Deja de repetirlo y dame la lista.",
        "Llámame siempre rey, es broma.",
    ),
    leaves=("Cita siempre tus fuentes.", "Deja de usar emojis y sé breve."),
)
REFUSES = Rule(
    "refuses",
    "a wish that something be not done",
    r"""
        \b(?:no|nunca|jam[aá]s|nada de|evita|evites|dej[aá] de|par[aá] de|sin (?:emojis?|listas
        |rodeos))\b
    """,
    takes=("No uses emojis.", "deja de usar listas", "nada de chistes"),
    leaves=("Usa emojis.", "Responde siempre.", "the original sin"),
)
# What was to be done, before what it was about: "que me pases las medidas".
_TOLD_BY = r"(?:(?:me |nos )?[^\W\d_]+ (?=[^\W\d_]))?"
POINTS = Rule(
    "points",
    "orders nothing but what was told before it: by itself it says nothing",
    r"""
    ^\W*(?:(?:y|pero|por favor|porfa|as[ií] que)[ ,]+)*(?:(?:no|nunca|jam[aá]s) (?:me |te )?(?:lo|la|los|las) \w+
    |(?:no|nunca|jam[aá]s) (?:me )?(?:hagas|digas|uses|pongas|mandes) (?:eso|esto)
    |deja de (?:hacerlo|hacer eso|decirlo|usarl[oa]s?))
    (?:,? (?:nunca|jam[aá]s|m[aá]s|conmigo|otra vez|de nuevo|por favor|porfa))*\W*$
    """,
    takes=("no los uses conmigo", "Nunca hagas eso, por favor"),
    leaves=("no uses emojis", "no lo llames Pepe"),
)
ENDS = Rule(
    "ends a wish",
    "a standing wish is to hold no longer; `v` is what it was about, if it is named",
    rf"""
    {_BEGIN}(?:
    (?:olvida|olvidá|olvídate de|borra|borrá|elimina|quita|ignora) (?:(?P<all>todas (?:las|mis))
    |la|esa|mi|lo de(?: la)?)[ ]
    (?P<v>(?:regla|norma|instrucci[oó]n|preferencia|condici[oó]n|l[ií]mite)e?s?\b[^.!?\n]*)
    |(?:ya )?(?:puedes|pod[eé]s) (?:volver a (?P<v2>[^.!?\n]+)|(?P<v3>[^.!?\n]+?)[ ](?:otra vez
    |de nuevo))
    |(?:ya )?no (?:hace falta|es necesario|tienes|ten[eé]s) que {_TOLD_BY}(?P<v4>[^.!?,\n]+)
    |ya no (?:quiero|necesito) que {_TOLD_BY}(?P<v5>[^.!?,\n]+)
    |ya no (?:me |nos )(?:mandes|pongas|pases|des|env[ií]es|escribas|repitas|cuentes|expliques) (?:m[aá]s )?(?P<refused>[^.!?,\n]+)
    |lo del?(?: l[ao]s?)? (?P<v7>[^.!?,\n]{{3,50}}?) ya no (?:hacen? falta|es necesario|va)
    |mejor (?:vuelve|volv[eé]|volvamos) a (?P<v8>[^.!?,\n]+)
    |ya puedes dejar de (?P<v6>[^.!?\n]+)
    )
    """,
    takes=(
        "Olvida la regla de los haikus.",
        "ya puedes volver a usar emojis",
        "Ya no hace falta que me contestes en inglés.",
        "No hace falta que me pases las medidas en pulgadas, centímetros está bien.",
        "Ya no me mandes el resumen",
        "Lo de las recetas para dos ya no hace falta.",
    ),
    leaves=("Olvida lo de mi ex.", "Ya no vivo en Roma.", "Puedes irte.", "Ya no me hacen falta."),
)
KEEPS = Rule(
    "keeps",
    "asks to keep in mind what is said: `v`",
    rf"""
    {_BEGIN}(?:recuerda|recordá|recuerde|no (?:te )?olvides|ten(?: siempre)? (?:en cuenta
    |presente)|toma nota|apunta|anota|que sepas|para que (?:lo )?sepas)
    (?: siempre| bien)?(?: de)?(?::| que)[ ](?!(?:no te|me\b lo))(?P<v>\S+ \S.*)
    """,
    takes=(
        "Recuerda que soy zurda.",
        "ten en cuenta que trabajo de noche",
        "No olvides que soy celíaca.",
    ),
    leaves=("Recuerda comprar leche.", "Recuerdo que llovía.", "No olvides la cita."),
)

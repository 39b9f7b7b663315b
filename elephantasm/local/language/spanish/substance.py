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
    |(?<![\w ])(?:ahora |ya |también |todavía |aún )?(?:vive|trabaja|estudia|tiene|juega|lleva|cumple|enseña)\b(?!.*\b(?:mi|mis|nuestr[ao]s?)\b)
    |(?<![\w ])sus? [^\W\d_]+
    |ellos|ellas|(?:ést|es|aquél|aquell)[ao]s?(?=\W*$))(?!\w)
    """,
    takes=(
        "Me gusta eso.",
        "Vivo con ella.",
        "Quiero esa.",
        "Ahora vive en Jaén.",
        "Su madre cose.",
    ),
    leaves=("Vivo en Lima.", "Vive en Jaén mi tía", "Esta casa es mía.", "Ana y su madre"),
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
    leaves=("Vivo en Lima.", "Vive en Jaén mi tía", "Tulipanes rojos", "el oso"),
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
SINCE = Rule(
    "since",
    "since when something is so that began a moment ago, and so goes on",
    r"\b(?:desde|a partir de) (?:hoy|ayer|anoche|mañana|est[ae] \w+)\b",
    takes=("Todo corre en Fly desde ayer", "A partir de hoy lo lleva Ana"),
    leaves=("hoy estoy en casa", "desde el lunes"),
)
OPINION = Rule(
    "opinion",
    "somebody else's word that is put beside what the speaker says himself",
    rf"""
    (?:,|,?[ ](?:y|e|pero|aunque))[ ](?=(?:él|ella|todos|(?:mi|mis|nuestr[oa]s?|el|la|los|las) (?:\w+ )?\w+|{CAPITAL}\w+)[ ]
    (?:dice[ns]?|piensan?|creen?|opinan?|asegura[ns]?|jura[ns]?)\b:? \w)
    |,[ ](?:y )?(?=(?:siempre )?(?:dice[n]?|piensan?|cree|creen|opinan?|asegura[n]?|jura[n]?) que\b)
    """,
    takes=(
        "Mi hermana es matrona, dice que duermo poco",
        "Soy matrona y mi marido dice que nunca duermo",
        "Nos mudamos, pero Ana cree que no",
    ),
    leaves=("Soy matrona, dice mi marido", "Mi jefe dice y piensa eso"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides",
    r"""
    ^\W*(?:(?:pues|y|pero|uf|ay|bueno|hoy)\b[, ]*)*(?:yo |(?:mi|mis|el|la|los|las) (?:\w+ )?\w+ |\w+ )??
    (?:tengo|tiene|estoy|est[áa]n?|estamos|ando|anda|he cogido|he pillado|cog[íi]|pill[ée])
    (?:[ ](?:un|una|la|el|con|muy|s[úu]per|todav[íi]a|a[úu]n|mucha|mucho|algo de|un poco de?|buen|buena|poco))*
    [ ](?:gripe|fiebre|resfriad\w|resfriado|catarro|constipad\w|tos|resaca|anginas|covid|migraña|dolor de \w+|mal cuerpo|cansad\w+|furios\w+|enfadad\w+
    |vac[íi][ao]s?|llen[ao]s?|fr[íi][ao]s?|suci[ao]s?|limpi[ao]s?|silencios\w+|tranquil[ao]s?|desordenad[ao]s?|hech[ao]s? un(?:a)? \w+|a oscuras|cortad[ao]s?|nervios\w+|agotad\w+|preocupad\w+|de mal humor|enferm\w|malit\w|fuera|(?:en|de) (?:una?|la|el) (?:boda|reuni[oó]n|viaje|fiesta|congreso|curso)|de viaje)\b
    (?!.*\b(?:pero|desde|siempre|cada|cuando|los \w+s|cr[oó]nic\w)\b)(?!.* y )
    """,
    takes=(
        "Tengo gripe.",
        "Mi jefe está furioso por lo de la impresora",
        "Mi mujer está en una boda",
        "La nevera está vacía",
    ),
    leaves=("Tengo gripe cada invierno", "Mi jefe está casado", "Tengo un perro"),
)
# Who knows what ails somebody: his word is as good as the speaker's.
_EXPERT = r"(?:médic[oa]|doctora?|veterinari[oa]|veterinaria|dentista|fisio\w*|matrona|cirujan[oa]|\w+[óo]log[oa]|pediatra|enfermer[oa])"
ASIDE = Rule(
    "aside",
    "a condition that only says why something is told, or an expert of whom the speaker knows it",
    rf"""
    ,[ ](?:(?:me |nos )?(?:lo )?(?:dice|dijo|ha dicho)|seg[úu]n) (?:mi|el|la|nuestr[ao]) {_EXPERT}\W*$
    |,?[ ](?:por )?si (?:acaso|(?:(?:esto|eso) )?(?:te |os |le )?(?:sirve|ayuda|importa|interesa|hace falta|vale))
    (?: de (?:algo|ayuda))?\W*$
    |,?[ ]por si (?:(?:te|os|le|lo|la|me|alguna|algún|vez|día|luego|después|tú|un) )*\w+[aeáé]i?s\b[^,.;]*$
    |,?[ ]si (?:(?:lo|quieres|necesitas|te) )+(?:preguntas|saber(?:lo)?)\W*$
    |,?[ ]por si (?:(?:me|te|le|lo|alguien|alguna|vez|algún|día|luego|[ae]l|l[ao]s|un|una|en|médicos?) )*preguntan?\b[^,.;]{{0,30}}\W*$
    """,
    takes=(
        "Soy diabético, por si te sirve.",
        "Calzo un 43, por si me compras algo",
        "vivo en Lugo por si acaso",
        "soy diabética, por si un día me veis rara",
        "Soy del grupo cero, por si preguntan en urgencias",
        "Soy alérgico al polen, según mi médico",
    ),
    leaves=("por si llueve llevo paraguas", "Soy así"),
)
REALITY = Rule(
    "reality",
    "what comes before that which is so, where the rest is only imagined, or said by others",
    r"""
    ^(?!\W*(?:[\w']+ ){0,2}(?:supon\w+|imagin\w+|pongamos|digamos|hipot[eé]ticamente)\b)(?!.*\b(?:bromas?|bromea\w*|mentira)\b)(?:(?!\W*(?:si|cuando|en cuanto)\b(?!.*\w(?:r[ií]a|r[ií]amos|iera|ara|iese|ase|u?viera)\b)).{4,}?
    (?:(?:[,;]|[ ][-\u2013\u2014])[ ](?:pero|s[oó]lo que|aunque) (?=(?:(?:ya|todav[ií]a|a[uú]n|ahora|aqu[ií]|yo|no)[ ])*(?:soy|estoy|tengo|tenemos|somos|vamos|mis?|nuestr[oa]s?|(?!como\b|cuando\b|mucho\b|todo\b|poco\b|luego\b)[^\W\d_]{2,}(?:o|mos))\b)
    |[,;] (?=(?:pero )?(?:en realidad|por desgracia|lamentablemente),? (?:no )?(?:yo )?[^\W\d_]+(?:o|oy|mos)\b))
    |.{4,}?(?:[,;]|[ ][-\u2013\u2014])[ ](?:pero |aunque )?(?=(?:por ahora|de momento|por el momento|mientras tanto|ahora mismo|hasta entonces),? (?:no )?(?:yo )?[^\W\d_]+(?:o|oy|mos)\b))
    """,
    takes=(
        "Me iría a Malta, pero soy enfermero",
        "Quisiera la costa; en realidad trabajo en Soria",
        "si me dan la plaza nos mudamos, pero de momento seguimos en Jaén",
    ),
    leaves=("Supongamos que gano bien, pero soy soltero", "Pero soy enfermero"),
)
DENIES = Rule(
    "denies",
    "words before a fact that only turn from what was said or dreamt before it",
    r"""
    ^\W*(?:(?:(?:son|eso es|es|menudas?) )?(?:tonter[ií]as?|chorradas?|disparates?|falso|una mentira)|para nada|de eso nada|nada de eso|ni hablar|qu[eé] va|mientras tanto|entretanto|hasta entonces|en (?:vez|lugar) de eso)[,.!: \u2013\u2014-]+(?=\w)
    """,
    takes=("Para nada, acabamos de comprar", "Mientras tanto hago turnos"),
    leaves=("Para nada.", "No digo tonterías, no"),
)
DOUBTS = Rule(
    "doubts",
    "what the speaker may do or wants besides: what stands before it is so all the same",
    r"""
    (?<!insiste)(?<!jura)(?<!juro)(?<!sabe)(?<!amenaza)
    (?:,|,?[ ](?:pero|y|aunque))[ ](?=(?:
    (?:a m[ií] )?(?:me|nos|le|les) (?:gustar|encantar|apetecer)[ií]a|(?:deber|podr|querr|preferir)[ií]a(?:mos|n)?\b|(?:quiero|queremos|quiere|espero|esperamos|pienso|planeo|planeamos)\b
    |(?:quiz[aá]s?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|puede que|igual|ojal[aá])[ ]\w+ \w
    |sin (?:eso|esto|ella|[eé]l|ellos|ellas|la que|el que),? (?:yo |ya )?(?:no )?(?:\w+r[ií]a(?:mos)?)\b
    )(?!.*\b(?:broma|bromeo|(?:ja){2,}|lol|o no)\b))
    """,
    takes=(
        "Tengo una tienda, quizá la venda un día",
        "Soy panadera, pero me gustaría pintar",
    ),
    leaves=("Tengo gripe, quizá", "Quizá venda la tienda"),
)
MEANT_FOR = Rule(
    "meant for",
    "says that something asked about is for the speaker's own work or group",
    r"""
    ^\W*(?:(?:\w+[,.!]? ){0,2}\w+[,.!] )??(?P<from>(?:esto |eso )?es para (?:mis?|nuestr[ao]s?) (?:\w+ )?(?:empresa|negocio|tienda|taller|panadería|consulta|clínica|despacho|bufete|estudio
    |salón|restaurante|bar|hotel|granja|agencia|farmacia|escuela|autoescuela|colegio|guardería|clase|alumnos|curso|equipo|club|coro|banda|asociación|parroquia|ong|blog|podcast
    |\w{3,}ería)s?(?!\w)(?! (?:de mañana|mañana|hoy)\b))
    """,
    takes=("Vale, es para mi taller de bicis.", "Es para nuestra consulta en Lugo"),
    leaves=("Es para mi hermana.", "Es para mi presentación"),
)
MOODS = Rule(
    "moods",
    "how the speaker is just now, before a clause in which he tells something else of himself",
    r"^\W*(?:(?:estoy|estamos|ando)(?: \w+){1,5}?,?(?: y| pero)?|(?:qué (?:va|tontería|disparate)|para nada|mentira|(?:eso )?no es (?:verdad|cierto|así)),) (?=(?:solo |sólo |todavía |aún )?(?:sigo|seguimos|compartimos|comparto)\b|(?:soy|somos|(?:tengo|tenemos) (?:una?|dos|tres|cuatro|\d+|diabetes|asma|alergia)|vivo|vivimos|trabajo|trabajamos|juego|toco|me llamo|llevo) \w)(?!.*\btengo (?:mucho |mucha )?(?:sueño|hambre|sed|fr[ií]o|calor|prisa)\b)",
    takes=(
        "Estoy hecha polvo, soy zurda",
        "Estoy agotado y trabajo de noche",
        "Qué va, vivimos en Lugo",
    ),
    leaves=("Soy zurda", "Estoy agotado y tengo sueño"),
)
KEPT_AT = Rule(
    "kept at",
    "where a thing is kept that one looks for one day",
    r"""
    ^\W*(?:(?:por cierto|oye|apunta|y|pues|ojo)\b[,: ]*)*(?:el|la|los|las|mis?|nuestr[oa]s?|sus?)[ ](?:[^\W\d_]+ ){0,2}?
    (?:llaves?|copia|pasaportes?|papeles|documentos?|escrituras?|testamento|p[oó]liza|contratos?|libro de familia|cartilla|tarjetas?|cargador|linterna|mando|facturas?|garant[ií]a|manual|fotos?|[aá]lbum|joyas|cuadro de la luz|llave de paso|botiqu[ií]n|escalera|contraseñas?|disco duro|dinero|ahorros)
    (?: (?:de|del)[ ][^.!?,]{2,25})?[ ](?:est[aá]n?|quedan?|sigue|siguen|guardo|cuelgan?)(?: (?:siempre|guardad[oa]s?|escondid[oa]s?))?[ ]
    (?:en|debajo|detr[aá]s|dentro|encima|bajo|tras|al fondo|sobre)[ ]
    [^.!?]{0,40}?\b(?:caj[oó]n|cajones|armario|estanter[ií]a|estante|repisa|caja|lata|bote|tarro|maceta|tiesto|caja fuerte|trastero|garaje|desv[aá]n|s[oó]tano|bodega|guantera|felpudo|alfombrilla|gancho|escritorio|c[oó]moda|ba[uú]l|carpeta|archivador|maleta|jarr[oó]n|escalera|piedra|congelador)\b
    """,
    takes=(
        "Las llaves de la bodega están en el tarro de los garbanzos",
        "el pasaporte está en el cajón de arriba del escritorio",
    ),
    leaves=("La llave está rota", "¿Dónde está la llave del armario?", "La tarjeta está en camino"),
)

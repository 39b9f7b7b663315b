# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells somebody what he is."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_NAME = rf"(?:(?i:dr|dra|sr|sra|don|doña)\.? )?{CAPITAL}[\w'-]*(?: {CAPITAL}[\w'-]*){{0,2}}"
# "Eres ..." that tells of the moment or of what surrounds the anima, not of what it is.
_NO_BEING = joined(r"""
    (?:(?:ahora|también|siempre|nunca|no|solo|sólo|actualmente) )*
    (?:en|con|bajo|dentro|aquí|capaz|libre de|responsable|conectad[oa]|autorizad[oa]|bienvenid[oa]
    |ejecutad[oa]|listo|lista)\b
""")
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:sistema|persona|identidad|rol|papel|instrucci(?:ones|[oó]n)|prompt): )?
    (?:(?:a partir de ahora|desde ahora|de ahora en adelante|en est[ea] \w+|hoy),? )?
    (?:(?:t[uú] |usted )?(?:eres|sos|es usted|ser[aá]s)(?: ahora)?[ ]
    |(?:act[uú]a|actúe|comp[oó]rtate|responde|habla|hazte pasar) (?:como(?: si fueras)?|por)
    (?= (?:un|una|el|la|nuestr[oa]|{_NAME}))[ ]
    |(?:trabajas|actúas|sirves) como[ ]
    |(?:haz|har[aá]s|interpreta|interpretas|adopta|asume) (?:el papel|el rol|la identidad) de[ ]
    |(?:quiero|necesito) que (?:seas|act[uú]es como)[ ]
    |imagina que eres[ ]
    |(?:tu|mi|su) nombre es[ ]|te llamas[ ]
    |(?:yo )?(?:soy|me llamo) (?={_NAME}, (?:un|una|el|la|tu|su) )
    )(?!{_NO_BEING})(?P<v>\S.*)$
    """,
    takes=(
        "Eres Atlas, un archivero paciente",
        "Tú eres una entrenadora",
        "Actúa como un médico",
        "A partir de ahora eres Zorg, un pirata",
        "Te llamas Pip",
        "Soy Pax, tu compañera de meditación",
    ),
    leaves=(
        "Eres capaz de usar la búsqueda",
        "Estás en un contenedor",
        "Puedes buscar en la web",
        "Estoy cansado",
        "El usuario es enfermero",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^["\u00ab]?(?P<n>{_NAME})["\u00bb]?
    (?:\W*$|[,;:\u2013\u2014(]\s*(?P<rest>.+)$|(?=\ (?:el|la|de|del|un|una|y)\b)\ (?P<rest2>.+)$)
    """,
    takes=(
        "Atlas, un archivero paciente",
        "Ada Lovelace",
    ),
    leaves=(
        "un archivero paciente",
        "profesora de inglés",
    ),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    \b(?i:llamad[oa]|te llamas|se llama|de nombre|nombre es|conocid[oa] como)[ ]
    ["\u00ab']?(?P<n>{_NAME})
    """,
    takes=(
        "una experta llamada Vex",
        "Tu nombre es Ada Lovelace",
    ),
    leaves=(
        "Mi nombre",
        "llamado así",
    ),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:tu (?:principal |única )?(?:prop[oó]sito|tarea|objetivo|misi[oó]n|trabajo|funci[oó]n
    |meta)(?: principal)? (?:es|consiste en)[ ]
    |(?:est[aá]s|existes) (?:aqu[ií] )?para[ ]
    |te encargas de[ ]
    |(?:t[uú] )?(?=(?:ayudas|ayudar[aá]s|acompañas|asistes|apoyas|enseñas|asesoras|gu[ií]as)\b)
    )(?P<v>.+)$
    """,
    takes=(
        "Tu propósito es escuchar",
        "Ayudas a la gente a recordar",
        "Estás aquí para animar",
    ),
    leaves=(
        "Te gusta el té",
        "Mi propósito es escuchar",
    ),
)
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    r"""
    ^(?:por favor,? |tambi[eé]n |y |pero |importante: )*
    (?:siempre|nunca|jam[aá]s|bajo ning[uú]n concepto|en ning[uú]n caso|bajo ninguna circunstancia
    |no (?!te preocupes|pasa nada|est[aá]s|tienes acceso)\w+
    |debes|tienes que|deber[aá]s)\b
    """,
    takes=(
        "Nunca des diagnósticos",
        "Siempre cita las fuentes",
        "No inventes datos",
    ),
    leaves=(
        "Citas las fuentes",
        "Hablas bajito",
    ),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    ^(?:por favor,? |tambi[eé]n |y |pero |importante: )*
    (?:deber[ií]as|procura|intenta|evita|prefiere|s[eé]|mant[eé]n|mantente|usa|responde|pregunta
    |habla|escribe|trata
    |respeta|cita|explica|valoras|prefieres|evitas|solo|s[oó]lo|sin)\b \w
    """,
    takes=(
        "Sé breve",
        "Evita los tecnicismos",
        "sin emojis",
    ),
    leaves=(
        "Las fuentes se citan",
        "Seis son",
    ),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"""
    ^(?:t[uú]|tus?|hablas|eres|te|valoras|respondes)\b
    """,
    takes=(
        "Hablas despacio",
        "Tu tono es seco",
    ),
    leaves=(
        "Él habla",
        "Tuyo es",
    ),
)
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    rf"""
    \b(?:json|xml|yaml|html|csv|sql|api|url|markdown|esquema|herramientas?|funciones|par[aá]metros
    |formato de salida
    |ventana de contexto|marcadores|tokens?|abajo|arriba|siguientes?)\b
    |^(?:el |la |los )?(?:usuari[oa]s?|client[ea]s?|fecha|hora|hoy|ahora|conversaci[oó]n|chat
    |contexto|sesi[oó]n)\b
    |^(?:t[uú] )?(?:puedes|podr[aá]s|pod[eé]s|tienes (?:acceso|permiso)|recibes|recibir[aá]s|ves
    |te ejecutas|corres en|est[aá]s (?!aqu[ií] para))\b
    |^(?:t[uú] )?eres {_NO_BEING}
    """,
    takes=(
        "Puedes usar la búsqueda.",
        "Te ejecutas en un contenedor.",
        "El usuario usa iOS.",
        "Responde en JSON.",
    ),
    leaves=(
        "Eres una guía.",
        "Hablas despacio.",
    ),
)
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:(?:tu|su|el) )?(?:rol|papel|personaje|identidad|persona|qui[eé]n eres|qui[eé]n es)\W*$
    """,
    takes=(
        "# Rol",
        "## Tu identidad",
        "Quién eres:",
    ),
    leaves=(
        "# Rol del cliente",
        "# Reglas",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    \b(?:t[uú]|tus|personalidad|persona|identidad|car[aá]cter|rol|papel|tono|estilo|voz|valores
    |principios|reglas|normas
    |instrucciones|comportamiento|rasgos|l[ií]mites|objetivos?|prop[oó]sito|misi[oó]n|importante
    |siempre|nunca|prohibido|prohibiciones|restricciones|tab[uú]s?)\b
    """,
    takes=(
        "Tus principios",
        "# Tono",
    ),
    leaves=(
        "Horario",
        "Precios",
    ),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    \b(?:ejemplos?|di[aá]logos?|usuari[oa]s?|client[ea]s?|contexto|herramientas?|funciones
    |formatos?|salida|entrada|datos
    |esquema|conversaci[oó]n(?:es)?|historial|preguntas frecuentes|documentos?|frases|plantillas?
    |entorno|memoria)\b
    """,
    takes=(
        "Ejemplos de frases",
        "Sobre el usuario",
    ),
    leaves=(
        "Tus reglas",
        "Tono",
    ),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:tu )?nombre ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Nombre: Juno",
            "nombre = Juno",
        ),
        leaves=(
            "Nombres: todos",
            "Mi nombre: Juno",
        ),
    ),
    "nature": Rule(
        "nature field",
        "a line that tells what the anima is",
        r"^(?:tu )?(?:rol|papel|profesi[oó]n|ocupaci[oó]n|personaje) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Rol: enfermera de noche",
            "Profesión: panadera",
        ),
        leaves=(
            "Un rol: no",
            "Roles: muchos",
        ),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:tu )?(?:prop[oó]sito|objetivo|misi[oó]n|tarea|meta) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Objetivo: reservar citas",
            "Misión: calmar",
        ),
        leaves=(
            "Mi objetivo: no",
            "Objetivos: no",
        ),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"""
        ^(?:(?:regla|principio|l[ií]mite|norma|nunca|siempre|prohibido|tab[uú])s?|prohibici(?:[oó]n|ones)
        |restricci(?:[oó]n|ones)|no (?:hacer|debes?|permitido)|l[ií]neas? rojas?)(?: ?\d+)?
        [ ]?[:=.)\u2013-] ?(?P<v>.+)$
        """,
        takes=(
            "Regla 1: no dar dosis",
            "Principio 2 - ser amable",
            "Prohibido: dar precios",
        ),
        leaves=(
            "Las reglas importan",
            "Regalo: 3",
        ),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"^(?:tu )?(?:tono|estilo|voz|personalidad|valores|rasgos|idioma) ?[:=\u2013-] ?(?P<v>.+)$",
        takes=(
            "Tono: seco",
            "Personalidad: paciente",
        ),
        leaves=(
            "Tonos: tres",
            "Mi estilo: no",
        ),
    ),
}

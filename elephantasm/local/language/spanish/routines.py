# SPDX-License-Identifier: Apache-2.0
"""What is to be done in Spanish by a rule: at its days, in all of a kind, or not before asking."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = r"^[ ¡¿]*(?:(?:por favor|porfa|y|pero|oye|bueno|vale|ok|adem[aá]s|mira|tambi[eé]n|una cosa|ah|gracias)\b[ ,:.!]*)*"
_SENT = joined(r"""
    (?:resumen|informe|reporte|listado|lista|recordatorio|aviso|balance|actualizaci[oó]n|bolet[ií]n|agenda|men[uú]|planning|parte
    |cifras|n[uú]meros|facturas|noticias|previsi[oó]n|plan)
""")
_DAY = "(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)"
_DAYS = rf"(?:(?:todos )?los {_DAY}|cada (?:{_DAY}|d[ií]a|semana|mes|mañana|noche)|tod[oa]s l[oa]s (?:d[ií]as|semanas|meses|mañanas|noches))"
_SEND = "(?:m[aá]nda|env[ií]a|p[aá]sa|haz|prep[aá]ra|escr[ií]be|da|d[aá])me(?:l[oa]s?)?"
_ANY = r"(?:m[aá]s de|cualquier|algo|nada|un[ao]?|dinero|\d)"
_ASK = joined(r"""
    (?:preg[uú]ntame|cons[uú]ltame|av[ií]same|cons[uú]ltalo conmigo|h[aá]blalo conmigo|p[ií]deme permiso|me (?:lo )?(?:preguntas|consultas|avisas))
""")
_GIVE = "(?:d[aá]me|pon(?:me)?|escr[ií]be(?:me)?|m[aá]nda(?:me)?|hazme|env[ií]a(?:me)?|di(?:me)?|p[aá]sa(?:me)?|calc[uú]la(?:me)?|trad[uú]ce(?:me)?)l[oa]s?"
_TO = joined(r"""
    (?:correos|mensajes|e-?mails|mails|cartas|respuestas|facturas|textos|informes|publicaciones|llamadas|presupuestos)
    [ ](?:a|al|para|con|de|del|sobre) [^.!?:,]{2,40}
""")
ROUTINE = Rule(
    "routine",
    "asks for what is to be done every time: `v` is what is sent, `to` is what it is done in",
    rf"""
    {_BEGIN}(?:
    antes de \w+[aei]r(?:me|te|se|l[oa]s?)? {_ANY}\b[^.!?,]{{0,60}},? (?:por favor,? |siempre )*{_ASK}(?=\W*$|[,.;!]|[ ](?:antes|primero|siempre|por favor)\b)
    |(?:siempre )?{_ASK}(?: siempre)? antes de \w+[aei]r {_ANY}\b
    |{_SEND} (?:[^.!?]{{0,20}}?\b(?P<v>{_SENT})\b)?(?:(?!\b(?:con|que|donde|qu[eé]|abiert[oa]s?|cerrad[oa]s?)\b)[^.!?]){{0,60}}?(?<!para )(?<!de )\b{_DAYS}
    |{_DAYS},? {_SEND}\b(?: (?:una?|el|la|los|las|mi) )?(?P<v_2>{_SENT})?
    |(?:el|la|los|las|mi) (?P<v_3>{_SENT})(?: (?:de|del) \w+)?,? (?:(?:mejor|prefiero que sea|p[aá]salo a|ponlo|m[aá]ndalo) {_DAYS}|{_DAYS},? mejor)
    |(?:los|las|el|la) (?!que\b)[^.!?,:]{{3,40}},? {_GIVE} (?:\w+ ){{0,2}}(?:siempre|nunca)\b
    |(?:para|en) (?:todos |todas )?(?:los|las|mis|tus) (?P<to>(?!.*\b(?:hoy|mañana|est[aeo]s?)\b){_TO})[:,] (?:por favor,? )?(?:(?:no|nunca|siempre) )?
    (?:tr[aá]tal[oae]s|(?:\w+[aeé]l[oae]s)|firma|escribe|usa|utiliza|pon|empieza|termina|saluda|desp[ií]dete|s[eé]|menciones|mantén|incluye|uses|pongas|a[ñn]ade)\b
    )
    """,
    takes=(
        "Y antes de gastar más de 500 euros me preguntas.",
        "Mándame un resumen de gastos los viernes, por correo",
        "El resumen mejor los lunes",
        "Los importes dámelos siempre sin IVA",
        "Para los correos a proveedores: trátalos de usted, firma como Inés.",
    ),
    leaves=(
        "Antes de salir mándame la dirección.",
        "Mándame el resumen el viernes.",
        "Hazme un menú para cada día de la semana.",
        "El gimnasio mejor los lunes.",
        "Para el correo a Silvarrey: firma como Inés.",
    ),
    needs=(
        *("antes de", "los ", "cada ", "tod", "siempre", "nunca", "correos", "mensajes", "mails"),
        *("cartas", "respuestas", "facturas", "textos", "informes", "publicaciones", "llamadas"),
        "presupuestos",
    ),
)

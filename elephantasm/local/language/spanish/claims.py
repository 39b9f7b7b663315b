# SPDX-License-Identifier: Apache-2.0
"""Spanish clauses: where one begins, what may stand around it, and how it is denied."""

from __future__ import annotations

from ..rules import Rule, joined
from ..writing import loose
from .parts import CAPITAL, MY, NAME, SHIFTED, WHEN
from .parts import RECENTLY as RECENTLY

# Forms of verbs with which a clause may begin, since Spanish needs no word for who does it.
_I_DO = joined(r"""
    (?:soy|estoy|voy|doy|he|hemos|somos|estamos|vamos|tengo|hago|digo|pongo|salgo|vivo|trabajo
    |curro|laburo|estudio|llevo|tomo|bebo|como|uso|toco|juego|fumo|peso|mido|pago|gano|cobro
    |prefiero|odio|conduzco|manejo|entreno|corro|nado|duermo|empiezo|vuelvo|vengo|comparto|alquilo
    |busco|preparo|aprendo|escribo|leo|hablo|colecciono|practico|necesito|quedo|mando|env[ií]o
    |cuido|compro|vendo|dejo|debo|ceno|desayuno|ando|puedo|quiero|echo|odio|creo|sigo|planeo
    |organizo|monto|viajo
    |(?!cu[aá]nt|ramos|tramos)\w{2,}[aei]mos|(?!aqu|as|ah|all|caf|as[ií])\w{2,}[éí]
    |(?:dej|cambi|empec|vend|compr|volv|termin|encontr|mud|cancel|perd|cort|romp|aprob|abandon
    |renunci)[ei])
""")
_IT_DOES = joined(r"""
    (?:es|son|está|están|tienen?|viven?|trabajan?|estudian?|juegan?|va|van|ha|han|se|toman?|come
    |comen|hacen?|usan?|cumplen?|llevan?|cuestan?|paga|pagan|sale|sigue|busca|empieza|toca
    |quiere|piensa|odia|vuelve|será|serán|queda|pasa|\w{2,}[ó]|(?:dej|empez|termin|vendi|cambi
    |encontr)o|\w{2,}aron|\w{2,}ieron|fue|fueron)
""")
_SMALL = "(?:(?:me|te|nos|le|les|lo|la|los|las|se) ){0,2}"
_SOON = rf"(?:(?:ya|ahora|también|además|solo|siempre|nunca|hoy|luego|al final|por fin|{WHEN}) )*"
_STARTS = joined(rf"""
    {_SOON}(?:(?:no |ya no )?{_SMALL}(?:{_I_DO}|{_IT_DOES})\b(?! y\b)
    |(?:yo|nosotr[oa]s) |{MY}s? [\w-]+(?: {NAME})? (?:ya )?(?:no )?{_SMALL}{_IT_DOES}\b
    |(?:al [eé]rgic|al[eé]rgic|intolerante|diab[eé]tic|cel[ií]ac|vegan|vegetarian)\w*
    |{NAME} (?:ya )?(?:no )?{_SMALL}{_IT_DOES}\b|(?:el|la) [\w-]+ (?:\w+ )?(?:es|son|está)\b)
""")


def _rule(
    name: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Rule:
    return Rule(name, meaning, loose(joined(pattern)), takes=takes, leaves=leaves)


JOINT = _rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    rf"""
    [ ]?[;\u2013\u2014][ ]|:[ ]|[ ]--?[ ]
    |,?[ ](?:y|e|pero|porque|pues|aunque|sino que|as[ií] que|que(?= ya no ))[ ](?={_STARTS})
    |,[ ](?!se llama|(?:y )?(?:ahora )?pag[ao]\w*)(?={_STARTS})
    """,
    (
        "Vivo en Lugo y trabajo en Seat",
        "Soy Kai, mi mujer se llama Eva",
        "Nos mudamos, ahora estamos bien",
    ),
    ("pan y queso", "nueces, pollo y leche"),
)
SUBJECT = _rule(
    "shared verb",
    "says what the speaker is, and may go on with what else he is",
    r"\b(?:no )?soy\b",
    ("Soy vegano", "Yo soy alérgico"),
    ("Mi madre es vegana", "Estoy bien"),
)
VERB_FIRST = _rule(
    "what else",
    "goes on with what else the speaker is, without a verb",
    r"^(?:también |además )?(?:alérgic|intolerante|diabétic|celíac|vegan|vegetarian)\w*\b",
    ("alérgica al marisco", "también celíaco"),
    ("soy alérgica", "la alergia"),
)
# What a next clause goes on about that does not name it, and such a beginning.
MEANT = _rule(
    "meant",
    "begins with something, or tells that it was changed, of which a next clause goes on",
    rf"""
    ^(?:{_SMALL}{SHIFTED} (?P<s>(?:la|el|mi|nuestr[oa]) [\w-]+(?: (?:con|del?) (?:la |el )?[\w-]+)?)
    |(?P<s_2>(?:mi|el|la|nuestr[oa]) [\w-]+(?: del? (?:la )?[\w-]+)?(?: {NAME})?
    |{NAME}) (?:ya )?(?:no )?
    {_SMALL}{_IT_DOES})\b
    |(?P<bare>(?!))
    """,
    ("me cambiaron la cita del dentista", "Mi hermana se mudó", "Javi dejó Seat"),
    ("Cambié de idea", "Vivo aquí"),
)
ARTICLE = "el"
PRONOUN = _rule(
    "goes on",
    "begins with what was said last being something, and does not say what",
    rf"""
    ^(?:(?:ahora|ya)(?= (?:no )?{_IT_DOES}\b)|(?=(?:no )?(?:es|son|está|será|tiene|vive
    |trabaja|juega|se llama|hace|va)\b))
    """,
    ("ahora es el lunes", "será el 4"),
    ("ahora vivo bien, dijo", "esto es"),
)
OPENING = _rule(
    "opening",
    "words before a clause that change nothing of what it says",
    r"""
    ^[¡(]*(?:(?:hola|buenas|hey|oye|mira|bueno|pues|vale|ok|sí|no(?=,)|ah|uf|nada|y|pero|por cierto
    |además|también|al final|por fin|finalmente|resulta que|la verdad es que|es que|te cuento
    (?: que)?
    |novedades|perdón|perdona|corrijo|me equivoqué|yo|nosotr[oa]s|ya(?! no)|ahora|jaja
    |buenas noticias
    |malas noticias)\b[ ,.:!…-]*){1,5}
    """,
    ("Oye, vivo aquí.", "Por cierto, tengo un gato"),
    ("Vivo aquí.", "ya no vivo aquí"),
)
CLOSING = _rule(
    "closing",
    "words after a clause that change nothing of what it says",
    rf"""
    [\s,;:(\u2013\u2014-]{{1,4}}(?:ya|ahora|también|por fin|por cierto|por suerte|gracias a dios
    |la verdad
    |qué \w+|que (?:desastre|pena|bien|alegria|rabia|ilusion|lio)|jaj\w*|xd|:\)|(?!los ){WHEN}
    |al final|de momento|
    otra vez|del todo|para siempre)\)?$
    """,
    ("Vivo aquí ahora", "he vuelto a fumar, que desastre"),
    ("Vivo aquí", "ya"),
)
TAIL = _rule(
    "tail",
    "more of the same after a comma that takes nothing back",
    r"""
    ,[ ](?!(?:no|ni|salvo|excepto|menos|pero|si|solo|hasta|o|sino|quizás?|tal vez|a veces|casi
    |mi|mis
    |nuestr\w+|su)\b)(?-i:[a-zà-ÿ¡])[\w' -]{2,60}$
    """,
    ("Trabajo en Seat, casi siempre".replace("casi", "sobre todo"), "Soy alérgico, muy alérgico"),
    ("Vivo en Lugo, salvo en verano", "Vivo en Lugo"),
)
TIMES = (
    _rule(
        "time",
        "a time when something began or happened, which most rules do not ask for",
        rf"(?<![\w']){WHEN}(?![\w'])",
        ("Vivo aquí desde marzo", "hace dos semanas"),
        ("Vivo aquí", "marzo"),
    ),
)
DENIAL = _rule(
    "denial",
    "words by which a clause is said not to be so",
    r"(?:^|(?<=[\w,] ))(?<!semana )(?<!hoy )(?<!noche )(?<!mes )(?:ya )?(?:no|nunca|jamás)(?: más)?[ ](?=\w)|[ ](?:nunca )?más(?=\W*$)",
    ("Ya no como carne", "Mi madre no fuma", "no como carne nunca más"),
    ("Como carne", "como más carne"),
)
NO_MORE = _rule(
    "no more",
    "says that what was so is so no more",
    r"\b(?:ya no|no .{0,120}\bmás\W{0,4}$|nunca más)\b",
    ("Ya no corro", "nunca más corro"),
    ("No corro", "una vez más"),
)
EXPERT = _rule(
    "expert",
    "begins with who knows it, and says it for the speaker",
    r"""
    ^(?:(?:el|la|mi) (?:médic[oa]|doctora?|psiquiatra|psicólog[oa]|dentista|veterinari[oa]
    |\w+ólog[oa]
    |pediatra|fisio|enfermer[oa]) (?:me |nos )?(?:dice|dijo|ha dicho|confirmó|ha confirmado) que
    |según (?:el|la|mi) (?:médic[oa]|doctora?|\w+ólog[oa]|veterinari[oa]),?)[ ](?=\w)
    """,
    ("El médico me dijo que tengo asma", "Mi doctora dice que soy celíaca"),
    ("Mi jefe dice que sí", "El médico está aquí"),
)
UNTIL = _rule(
    "until",
    "says until when it holds; a clock tells no day, and what comes again has no end",
    r"""
    ^(?!.*\b(?:cada|todos|todas|siempre|los (?:lunes|martes|miércoles|jueves|viernes|sábados
    |domingos))\b)
    .*\bhasta (?!las? \d|luego|ahora|pronto|que\b|mañana\b)(?P<v>.{3,})
    """,
    ("Hasta el 3 de mayo estoy en Roma", "Trabajo aquí hasta septiembre"),
    ("La tienda abre hasta las 8", "Hasta luego"),
)
NAMED = _rule(
    "named",
    "something of the speaker's is spoken of with its name; `o` is that",
    rf"\b(?:{MY}|un|una) [\w-]+[^.!?]{{0,60}} (?:llamad[oa]|de nombre) (?P<o>{CAPITAL}[\w-]+)",
    ("mi barco, un velero llamado Svala", "una vaca de nombre Rosa"),
    ("Me llamó", "Mi barco es veloz"),
)
PLAIN = _rule(
    "plain clause",
    "tells something of the speaker, or of something that is his or has a name; `o` is that",
    rf"""
    ^(?!.*\b(?:hoy|esta (?:semana|noche|tarde|vez)|este (?:mes|finde))\b.*\bno\b)(?!.*\b(?:si|quizás?|tal vez|a lo mejor|ojalá|(?:me|nos) \w+ría|\w{{2,}}ar[í]a(?:mos)?|
    (?:pod|deb|quer|hab|tend|i|se|ha|vivi|come)ría(?:mos)?|acaso)\b)
    {_SOON}(?:(?:no |ya no |nunca )?{_SMALL}(?:{_I_DO})\b
    |(?:no |ya no )?(?:a m[ií] )?(?:me|nos) \w+
    |(?:a )?(?P<o>(?:mis?|nuestr[oa]s?|el|la) [\w-]+(?: {CAPITAL}[\w-]+)*(?:, [^,]{{2,30}},)?
    |(?!(?:Yo|Eso|Esto|Hoy|Ayer|Él|Ella|Ellos|Hay|Qué|Como|Cuando|Donde|Desde|Hasta|En|Los|Las
    |Un|Una
    |Ya|No|Me|Nos|Se|Por|Para|Con|Al|De|Que|Su|Sus)\b){CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)*)
    [ ](?:ya )?(?:no )?{_SMALL}(?:{_IT_DOES}|\w{{3,}}(?:a|e|an|en))\b)
    """,
    ("Como carne", "Mi barco necesita un mástil".replace("necesita", "tiene"), "Ana come carne"),
    ("Ella come carne", "Si como carne", "Comería carne"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("no nunca jamás jamas más mas dejado dejé deje dejó dejo".split())
# Other forms of the same: who gives up something does it no more, who takes it up does it.
SAME = {
    **dict.fromkeys("dejado dejé deje dejó dejo abandonado abandoné".split(), "not hago"),
    **dict.fromkeys("vuelto volví volvi vuelvo retomado retomé retomo".split(), "hago"),
    **dict.fromkeys("tomo bebo tomar beber practico hacer practicar".split(), "hago"),
    "fumo": "hago fumar",
    "corro": "hago correr",
    "curro": "trabajo",
    "laburo": "trabajo",
    "aún": "",
}
HARMLESS = frozenset(
    """
    he ha hemos han soy es somos son estoy está estamos un una unos unas el la los las lo
    ya más mas aún todavía todavia ahora también tambien yo nosotros siempre actualmente a al de
    """.split()
)

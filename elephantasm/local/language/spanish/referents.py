# SPDX-License-Identifier: Apache-2.0
"""Whom Spanish sentences name, and the words that stand for them in the next ones.

Mostly nothing stands for them: "Vive en Lugo". That is somebody where only people live, work or
eat so; where it may be a thing as well ("se llama Luz"), no thing may have been named.
"""

from __future__ import annotations

from ..rules import Rule, joined
from .parts import TRADE

_ADJECTIVE = (
    r"(?:(?:mejor|nuev[oa]|viej[oa]|gran|antigu[oa]|querid[oa]|primer[oa]?|segund[oa]|futur[oa]) )?"
)
_MEN = joined(r"""
    (?:padre|pap[áa](?! noel)|(?:bis)?abuelo|t[ií]o|primo|sobrino|hermano|hermanastro|cuñado|suegro|yerno|padrastro|marido|esposo|(?:ex)?novio|hijo|hijastro|nieto
    |chico|niño|amigo|vecino|jefe|compañero|casero|inquilino|profesor|m[ée]dico|doctor|psic[óo]logo|entrenador|abogado|gestor|alumno|maestro|jardinero|fontanero
    |asesor|becario|director|encargado|perro|gato|cachorro|conejo|loro|caballo|gatito|perrito|peque(?:ño)?|mellizo|gemelo|padrino|ahijado|socio|dueño)
""")
_WOMEN = joined(r"""
    (?:madre|mam[áa]|(?:bis)?abuela|t[ií]a|prima|sobrina|hermana|hermanastra|cuñada|suegra|nuera|madrastra|mujer|esposa|(?:ex)?novia|hija|hijastra|nieta
    |chica|niña|amiga|vecina|jefa|compañera|casera|inquilina|profesora|m[ée]dica|doctora|psic[óo]loga|entrenadora|abogada|gestora|alumna|maestra|enfermera
    |asesora|becaria|directora|encargada|perra|gata|cachorra|coneja|yegua|gatita|perrita|pequeña|melliza|gemela|madrina|ahijada|matrona|socia|dueña)
""")
# The same for a man and a woman: what stands before may tell.
_EITHER = joined(r"""
    (?:pareja|profe|dentista|pediatra|fisio|fisioterapeuta|colega|cliente|mayor|menor|ex|canguro|beb[ée]|terapeuta|psiquiatra|estudiante|h[áa]mster)
""")
_MANY = joined(r"""
    (?:padres|abuelos|t[ií]os|primos|sobrinos|hermanos|cuñados|suegros|hijos|nietos|niños|peques|amigos|vecinos|jefes|compañeros|caseros|inquilinos
    |perros|gatos|mellizos|gemelos|hermanas|hijas|primas|t[ií]as|amigas|vecinas|nietas|sobrinas)
""")
_OF = r"(?: de (?:piso|trabajo|clase|equipo|la infancia|toda la vida))?"
# Written with a capital, and nobody's name.
_NO_NAME = joined(r"""
    (?:yo|t[úu]|[ée]l|ellas?|ellos|nosotr\w+|ustede?s?|los?|las?|una?|unos|ayer|hoy|mañana|aqu[íi]|all[íi]|es\w{1,2}|est[aeo]s?|y|pero|o|s[íi]|no|cuando|como|en|con
    |sin|por|para|todo\w*|nada|nadie|alguien|qui[ée]n|qu[ée]|hola|buen[oa]s|gracias|mis?|nuestr\w+|sus?|tus?|me|te|se|le|nos|hay|tengo|tenemos|lunes|martes
    |mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|navidad|cada|ahora|siempre|nunca|tambi[ée]n|ya|hace|al?|de|del|que|si|porque|internet|whatsapp|anoche)\b
""")
_NAME = rf"(?!{_NO_NAME})(?-i:[A-ZÀ-Þ][a-zà-ÿ][\w-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w-]+)?)"
_CALLED = rf"\b{_OF}(?:,? {_NAME})?"
# "Mi jefa se llama Petra" names one.
_IS = rf"(?:,? (?:que )?(?:se llama|es) {_NAME})?"
_NO_PLACE = "".join(
    rf"(?<!\b{one} )" for one in "en a con para por de desde hasta sobre durante sin".split()
)
# Nothing more is told of when something was, and what is looked for is for somebody.
_THING = joined(r"""
    (?!(?:\w+ )?(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|fin de|finde|semana|mes|año|d[íi]a|tarde|noche|mañana|vez|poco|rato|otro d[íi]a|regalo
    |idea|consejo|pregunta|duda|ayuda|visita|cumple\w*)\b)
    [^\W\d_]{2,}
""")
REFERENTS = Rule(
    "referents",
    "a man (`he`), a woman (`she`), several (`they`), somebody who may be either (`child`, and by \
his name `who`), whom the next sentence may speak of; or what else may be meant (`no_...`)",
    rf"""
    \b(?P<no_one>(?:(?:un|una|el|la|mi) )?(?:cuento|historia|novela|pel[íi]cula|serie|poema|juego|personaje|relato|papel)\b)
    |(?:\b(?:mi|nuestro|un) {_ADJECTIVE}(?P<he>{_MEN}{_CALLED})
    |\b(?:nuestro|un) {_ADJECTIVE}(?P<he_2>{_EITHER}{_CALLED})
    |\b(?:mi|nuestra|una) {_ADJECTIVE}(?P<she>{_WOMEN}{_CALLED})
    |\b(?:nuestra|una) {_ADJECTIVE}(?P<she_2>{_EITHER}{_CALLED})
    |\b(?:mis|nuestr[oa]s|dos|tres) {_ADJECTIVE}(?P<they>{_MANY}\b)
    |\bmi {_ADJECTIVE}(?P<child>{_EITHER}{_CALLED})){_IS}
    |\b(?P<no_he>(?:su|tu|el|del|al|ese|este|aquel) {_ADJECTIVE}(?:{_MEN}|{_EITHER})\b)
    |\b(?P<no_she>(?:su|tu|la|esa|esta|aquella) {_ADJECTIVE}(?:{_WOMEN}|{_EITHER})\b)
    |\b(?P<no_they>(?:sus|tus|los|las) {_ADJECTIVE}{_MANY}\b)
    |{_NO_PLACE}\b(?P<no_thing>(?:un|una|el|la|los|las|mi|mis|su|sus|tu|tus|est[ea]|es[ea]|nuestr[oa]) {_THING})
    |\b(?:vi|vimos|visto|ver|visit\w{{1,6}}|conoc\w{{1,6}}|llam\w{{1,6}}|encontr\w{{1,6}}|invit\w{{1,6}}|ayud\w{{1,6}}|escrib\w{{1,6}}|dij\w{{1,6}}|pregunt\w{{1,6}}|habl\w{{1,6}}|recog\w{{1,6}}|y|o|ni) a (?P<who_3>{_NAME})
    |^\W*(?P<who>{_NAME})(?= (?:(?:me|nos|se|no|ya) )*(?:llam[óa]|vino|viene|casa|cas[óo]|est[áa]|es|ha|tiene|vive|trabaja|invit[óo]|escribi[óo]|dijo|quiere|va|cumple|estudia|cocina|lleg[óo]|estuvo|muda)\b)
    |(?<=[a-zà-ÿ,] )(?<!\ben )(?<!\bde )(?<!\bdesde )(?<!\bpor )(?<!\bhacia )(?<!\bhasta )(?<!\bdel )(?<!\bal )(?<!\ba )(?P<who_2>{_NAME})
    """,
    takes=("vi a mi tía Greta", "hablé con Sabina", "nuestro perro", "Ana me llamó"),
    leaves=("vivo en Lima", "Ayer llovía", "no como pan"),
)
# What is said of people alone, and of a woman, a man or either.
_TRADE_OF = rf"(?:es|ha sido|era) (?:muy )?(?={TRADE}\b)"
_BOTH = r"(?!\w+(?:ista|iatra|peuta|polic[ií]a|logopeda|int[eé]rprete)\b)"
_STATE = joined(r"""
    (?:(?:es|est[áa])(?: muy)? (?:al[ée]rgic|cel[íi]ac|vegan|vegetarian|diab[ée]tic|asm[áa]tic|casad|solter|divorciad|separad|jubilad|viud|zurd|sord|cieg|musulman|adoptad
    |prometid|retirad|embarazad|disl[ée]xic|hipertens|ingresad|cabezot))
""")
_PEOPLE_DO = joined(r"""
    (?:vive (?!la\b)|trabaja (?:en|de|como|para|con|desde|mucho)\b|estudia \w|cumple \d|naci[óo] en|le (?:gusta|encanta)n? \w|(?:ya )?no (?:come|bebe|fuma|puede (?:comer|beber|tomar))\b
    |tiene (?:alergia|asma|art\w+|epilepsia|c[áa]ncer|hipertensi[óo]n|diabetes|alzh\w+|parkinson|demencia|miedo|tdah|novi[oa]|pareja|(?:un|una|dos|tres|cuatro|\d) (?:hij|niñ|herman|niet)\w+)
    |est[áa] (?:de baja|en (?:el )?paro|estudiando|viviendo|trabajando)|es (?:autista|intolerante|daltonic\w+|alcohólic\w+)
    |lleva \w+ (?:años|meses) (?:trabajando|viviendo|casad\w|jubilad\w))
""")
_MAYBE = r"(?:se llama (?-i:[A-ZÀ-Þ])|tiene (?:ya )?\d+ (?:años|meses)|es de (?-i:[A-ZÀ-Þ])[\w ]{2,20} y (?:vive|trabaja|estudia|habla|tiene|es) )"
_MANY_DO = joined(r"""
    (?:viven (?!la\b)|trabajan (?:en|de|como|para|con)\b|estudian \w|les (?:gusta|encanta)n? \w|no (?:comen|beben|fuman)\b
    |son (?:al[ée]rgic|cel[íi]ac|vegan|vegetarian|m[ée]dic|maestr|profesor|jubilad|divorciad|gemel|melliz)|est[áa]n (?:casad|jubilad|divorciad|separad))
""")
# "Y vive", "Ahora trabaja".
_BEGINS = r"(?:^|(?<=^y )|(?<=^pero )|(?<=^además )|(?<=^también )|(?<=^ahora )|(?<=^ya ))"
REFERS = Rule(
    "refers",
    "a word for a man (`he`), a woman (`she`) or several (`they`) who were named before, or the \
place before a verb where none is written: of `either`, or of what may be a thing (`unsaid`)",
    rf"""
    \b(?P<he>él(?= \w)|el(?= (?:es|vive|trabaja|tiene|está|estudia|se llama)\b))|\b(?P<she>ella(?= \w))|\b(?P<they>ellos(?= \w))
    |{_BEGINS}(?:(?P<she_2>)(?={_TRADE_OF}{_BOTH}\w+a\b|{_STATE}a\b)
    |(?P<he_2>)(?={_TRADE_OF}\w+or?\b|{_STATE}o\b)
    |(?P<either>)(?={_TRADE_OF}|{_PEOPLE_DO})
    |(?P<unsaid>)(?={_MAYBE})
    |(?P<they_2>)(?={_MANY_DO}))
    """,
    takes=(
        "Ella vive aquí",
        "Es veterinaria",
        "Y le encanta el té",
        "Viven en Lugo",
        "Se llama Ana",
    ),
    leaves=("Es verdad", "Es importante", "Es de Rioja", "con ella", "Vivo en Lugo"),
)
# How each is named: without its article it says of whom it is.
NAMED = {"he": "mi {}", "she": "mi {}", "they": "mis {}", "child": "mi {}"}
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*\b(?:si|soñ\w+|sueñ\w+|imagin\w+|supon\w+|broma|ojal[áa]|novela|cuento)\b)(?=.*\b(?:mis?|nuestr[oa]s?) )
    .*\b(?:quiero|quisiera|queremos|me gustar[íi]a|nos gustar[íi]a|pienso|pensamos|espero|quer[íi]a|quer[íi]amos|necesito)\b
    """,
    takes=(
        "Quiero regalarle algo a mi sobrino.",
        "Me gustaría invitar a mi tía.",
    ),
    leaves=(
        "Si puedo, quiero ver a mi tía.",
        "Quiero un perro.",
        "Me gustaría salir.",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:(?:y|pues|mira)\b,? )?(?:est[ea]s?|es[ea]s?|aqu[ií]|te presento a) (?:(?:es|son|est[áa]|est[áa]n) )?(?:mis?|nuestr[oa]s?) ",
    takes=(
        "Esta es mi hermana.",
        "Te presento a mi tía.",
    ),
    leaves=(
        "Esta es buena.",
        "Es mi casa.",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""Spanish signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule, one_of
from .calendar import MONTHS, WEEKDAYS
from .owners import ROLES

_DAY = one_of(form for day in (*WEEKDAYS, *MONTHS) for form in day)
NOW = Rule(
    "now",
    "something is otherwise from some time on",
    rf"""
    \b(?:(?:me|nos|lo|la|los|las|le|les) han (?:pasado|cambiado|movido|subido|bajado|puesto|adelantado|retrasado)(?= (?:al?\b|para\b|de\b|el\b|la\b|en\b|\d))|(?:me|nos|lo|la) (?:movieron|recorrieron|pasaron|cambiaron|adelantaron|retrasaron)|sub(?:í|imos|ió|ieron)|baj(?:é|amos|ó|aron)|aument(?:é|amos|ó|aron)|ahora|a partir de|desde (?:ayer|hoy|el|la|est[ea]|hace|{_DAY})|de ahora en adelante|en adelante|últimamente
    |ya(?! no\b)|nuev[oa]s?|por fin|pas[ao]n?(?: a)?|pasamos(?: a)?|pasó a|me paso a|nos pasamos a|vuelv[eo]n?(?: a)?
    |volvemos(?: a)?|volví(?: a)?|volvió(?: a)?|cambi(?:a|ó|amos|aron|é|ado)|sub(?:e|ió|en|ido|imos)
    |baj(?:a|ó|an|ado|amos|o)|reducid[oa] a|solo(?= \d)|se (?:retrasa|adelanta|aplaza|pospone|atrasa)n?|(?:retras|adelant|aplaz|pospuest)ad[oa]s?|se encarga(?: de)?|se queda(?: como| con)?|queda en|asciende a)\b
    """,
    takes=("el menú pasa a 13,50", "ahora lo trae Macarena", "desde el lunes"),
    leaves=("el menú cuesta 12 euros", "los martes a las once", "ya no como"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \b(?:ya no|(?:le |les )?devolví|devuelto|(?:quedamos|estamos) (?:en paz|a mano)|salda(?:do|da|mos|é)|liquid(?:é|amos|ado)|últim[oa]s? (?:mil|cien|cuotas?|pagos?)|(?:lo|la|los|las) (?:traslad|destin|mand)(?:aron|ó)(?= a (?-i:[A-ZÁÉÍÓÚ]))|se (?:cayó|cae|fue al (?:garete|traste|tacho))|se (?:nos|me) fue|cruzó el arco ?iris|adi[oó]s(?= (?:al? (?:la )?)?(?!(?:a|y|que|me|te|se|hasta|gracias|entonces|pues|por|amig[oa]s?|todos|guap[oa]|bot|asistente|ya|no|la|el)\b)(?-i:[a-záéíóúñ])[\w-]+(?: \w+)?\W*(?:$|hola))|(?:es|son|quedó|quedaron) (?:ya )?(?:agua pasada|historia|cosa del pasado)|(?:lo|la|los|las) (?:malvend|vend)(?:í|imos|ieron)|(?:me|le|nos) (?:lo |la |los |las )?quit(?:ó|aron)|sin fumar|entregu(?:é|amos)|(?:me|nos) ech(?:ó|aron)|lo dejamos|ya no hay nada|dej(?:o|é|ó|amos|aron|ado)(?: de| lo de)?(?! .{1,30}\ben\b)|se (?:me |nos )?acab(?:ó|aron|a)(?: lo de| con|(?=\W*$)|(?=.{1,30} para (?:mí|nosotr[oa]s)))
    |acab(?:é|amos|ado) con|dado de baja|di de baja|jubilad[oa]s?|se jubiló|me jubilé
    |vend(?:í|imos|ió|ido|ieron)|cancel(?:é|amos|ó|ado|ada|aron)|termin(?:é|ó|amos|ado)(?: con)?(?! .{0,5}\b(?:capítulo|parte|mitad|página))
    |cerr(?:é|amos|ó|ado|aron)|rompimos|rompí con|cort(?:é|amos) con|murió|falleció|últim[oa] (?:sesión|clase|cita) (?=con\b)|nunca más|me (?:dejó|ha dejado)(?=\W*$| (?:por|ayer|el|la|hace)\b)|(?:firmamos|firmé) el divorcio|nos (?:divorciamos|hemos divorciado)|no más
    |me he ido de|me fui de|nos fuimos de|me voy de(?! (?:vacaciones|viaje|compras|fiesta|casa|aqu[ií])\b)|nos vamos de(?! (?:vacaciones|viaje|compras|fiesta|casa|aqu[ií])\b)|me marcho de|despid(?:ieron|ió)|renunci(?:é|o|ó) (?:a|al|en)
    |abandon(?:é|o|amos|ó)|robad[oa]s?|me robaron|nos robaron|derribad[oa]|derrib(?:aron|ó)|quebr(?:ó|aron|ado)|en quiebra|al desguace|tir(?:é|amos|ado) (?:a la basura|la toalla)|devolv(?:í|imos|ió)|devuelto|presentado (?:la|mi) (?:renuncia|dimisión)|di carpetazo|cambi(?:ado|é|amos) de (?!idea|opinión|tema)|sustituid[oa]|sustituimos|reemplaz(?:ado|amos|ó)|cambi(?:ado|é|amos|ó)(?= .{1,30} por )|ech(?:ó|aron) el cierre|en vez de|en lugar de|enterr(?:é|amos|ó|aron)|regal(?:é|amos|ó)|par(?:é|amos) de|quit(?:é|amos|ado)|colgué)\b
    """,
    takes=(
        "ya no es los martes",
        "dejo lo de enfermería",
        "lo de Álvaro se acabó",
    ),
    leaves=("los martes a las once", "estudio enfermería", "me gusta el verano"),
)
ACTS = Rule(
    "acts",
    "what a clause begins with does something to another thing",
    r"\b(?:ha|han|he|hemos) (?!sido)\w+[aei]do\b|\b\w+(?:ó|aron|ieron)\b(?= (?:el|la|los|las|un|una|su|mi)\b)",
    takes=("Iván ha terminado el turno", "Carmen dejó el tabaco"),
    leaves=("El judo se acabó", "El judo ha sido cancelado"),
)
MEANT_FIRST = Rule(
    "meant first",
    "what a clause begins with is what somebody does something to",
    r"^[^,]{2,40}? (?:me |nos |te |se )?(?:lo|la|los|las) \w+(?:é|í|ó|aron|ieron|amos|imos)\b",
    takes=("el omeprazol me lo quitaron", "El Chevy lo vendí por partes"),
    leaves=("Carmen dejó el tabaco", "vendí el coche"),
)
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    r"""
    \b(?:(?:la )?mitad|(?:una )?parte|un (?:tercio|cuarto)|primera? (?:cuota|parte|pago)|(?<!\bno )(?:quiere|quieren|quería|querían|querría|querrían|piensan?|planean?|podrían?|espera(?:n)?|amenazan?)(?!.*\bya no\b)(?= ))\b
    """,
    takes=("devolví la mitad", "quieren vender la caravana"),
    leaves=("han vendido la caravana", "ya no la quiero", "ya no quiere vender"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    r"\b(?:dej(?:ó|aron|ado|a)|abandon(?:ó|aron|ado|a)|renunci(?:ó|aron|ado)|se (?:fue|ha ido|salió))\b",
    takes=("Lucía ha dejado el coro", "Luis renunció"),
    leaves=("Lucía vendió el coche", "se acabó el coro"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"""
    \b(?:(?:ya )?(?:acab|termin|entreg|aprob|complet|defend)(?:é|í|amos|imos|ado|ido)|(?:está|quedó) (?:list[oa]|terminad[oa]|acabad[oa]|entregad[oa])
    |(?:ya |por fin )+(?:llegó|está aquí|está en casa)|llegó por fin|saqué)\b
    """,
    takes=("Terminé Rayuela por fin", "aprobé el examen", "¡ya llegó el piano!"),
    leaves=("Estoy en Roma", "Rayuela es larga"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    r"\b(?:cuando|en cuanto|(?:por )?si|hasta|capítulos?|partes?|mitad|páginas?|sección|introducción|borrador|mangas?|módulos?|lección)\b",
    takes=("cuando esté lista", "terminé el capítulo 3", "la mitad está lista"),
    leaves=("terminé Emma", "partido"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"""
    \b(?:(?:estoy|estamos|ando|sigo|llevo .{1,20}) \w+(?:ando|endo|yendo)|quiero|queremos|voy a|vamos a|pienso|planeo|exam(?:en|enes)|entrega|plazo|defensa|entrevista|ahorro para)\b
    """,
    takes=("Estoy leyendo Rayuela", "El 4 de mayo tengo el examen", "Quiero correr un maratón"),
    leaves=("He leído Rayuela", "Vivo en Roma"),
)
_FAMILY = one_of(noun for nouns in ROLES.values() for noun in nouns)
LEAVES = Rule(
    "leaves",
    "somebody does no longer what he did for others, or with them",
    r"""
    \b(?:se ha (?:ido|marchado)(?=\W*$)|se ha (?:ido|marchado) (?:a (?=(?-i:[A-ZÁÉÍÓÚ])|otr[oa] |la competencia)|de la empresa|del equipo)|lo ha dejado|ya no viene|se (?:ha )?jubil(?:ado|ó)|jubilad[oa]|renunció|dimitió|se fue (?:de la (?:empresa|banda|oficina)|del (?:equipo|grupo|club|trabajo|piso)|a vivir)|dejó (?:la (?:empresa|banda)|el (?:equipo|grupo|club|piso))
    |(?:se (?:ha )?(?:mud|march|volv)(?:ó|ió|ado)|(?:ha vuelto|volvió|regresó)) a (?:su (?:casa|pueblo|piso)|(?-i:[A-ZÁÉÍÓÚ])\w+)|(?:la|lo) (?:ascendieron|trasladaron|despidieron))\b
    """,
    takes=("Julián se jubiló", "Kim se fue de la empresa", "Lars se mudó a Suecia"),
    leaves=("Kim se fue a comer", "Lars se mudó de asiento"),
)
ROLE = Rule(
    "role",
    "only tells who does something for the speaker or with him, and is not of his family",
    rf"""
    ^(?:(?:mi|nuestr[oa]|el|la) (?!(?:{_FAMILY})\b|novi[oa]\b|amig[oa]\b)[\w ]{{2,40}}? (?:es|se llama) (?:(?:don|doña|el|la|doctora?|señora?) )*(?-i:[A-ZÁÉÍÓÚ])[\w'-]+(?: (?-i:[A-ZÁÉÍÓÚ])[\w'-]+)?
    |(?-i:[A-ZÁÉÍÓÚ])[\w'-]+(?: (?-i:[A-ZÁÉÍÓÚ])[\w'-]+)? es (?:mi|nuestr[oa]) (?!(?:{_FAMILY})\b|novi[oa]\b|amig[oa]\b)[\w ]{{2,40}}|[^,;]{{0,30}}\b(?:nos|me) (?:lo |la |los |las )?(?:hace|lleva|limpia|trae|cuida|corta|entrena|reparte) (?:(?:el|la|los|las) )?(?-i:[A-ZÁÉÍÓÚ])\w+[^,;]{{0,30}}|(?-i:[A-ZÁÉÍÓÚ])[\w'-]+ (?:nos|me) (?:hace|lleva|limpia|trae|cuida|corta|entrena|reparte) [^,;]{{2,40}}|[^,;]{{2,40}} (?:vive|se (?:ha venido|vino|ha mudado|mudó)(?: a vivir)?) (?:conmigo|con nosotr[oa]s|en (?:mi|nuestra) casa))\W*$
    """,
    takes=("Nuestra diseñadora es Kim.", "Mi jefe se llama Julián Soto"),
    leaves=("Mi hermano es Kai", "Mi casa es grande"),
)
AND = Rule(
    "and",
    "between two things that somebody tells",
    r",? (?:y|e|pero)[ ]",
    takes=("se jubiló y manda Dev", "murió pero vive"),
    leaves=("ya", "oye"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    \b(?:murió|ha muerto|falleció|ha fallecido|está muert[oa]|se (?:me |nos )?escapó|se (?:me |nos )?perdió|(?:lo|la) atropell(?:ó|aron)|tuvimos que dormir(?:lo|la)?)\b
    """,
    takes=("Paco se escapó por la ventana", "Luna murió mientras dormía"),
    leaves=("me muero de risa", "se pierde"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    r"\b(?:cancel(?:ó|aron|ad[oa]s?|amos|é)|suspend\w+|no hay|cerrad[oa]s?|cerró|se acabó)\b",
    takes=("cancelaron la clase", "hoy no hay clase"),
    leaves=("dejé el judo", "vendí el coche"),
)
# From here on a clause tells where, when or for whom: "vendí la lámpara en el rastro".
ELSEWHERE = frozenset(
    "cuando mientras porque con en a al para por ante tras desde hasta sobre".split()
)
OF_KIND = frozenset("de del".split())
TIES = frozenset(
    "divorcio tarjeta carnet clases clase curso club lecciones equipo trabajo puesto plaza contrato cuenta suscripción renuncia turno empleo gafete llaves".split()
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\b(?:porque|ya que|debido a|gracias a|para que|por culpa de)\b",
    takes=("porque viene de Jerez", "debido a la obra"),
    leaves=("por la mañana", "para ti"),
)
KNOWN = frozenset(
    """
    el la los las lo mi mis nuestro nuestra nuestros nuestras su sus este esta estos estas
    ese esa esos esas
    """.split()
)
# What follows one of them is known, and no subject.
WITH = frozenset("de con en del al".split())
JOINED = False
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    r"\b(?:me (?:despid|ech)(?:ió|ó|ieron|aron)|(?:es|son|quedó|quedaron) (?:ya )?(?:agua pasada|historia|cosa del pasado)|(?:firmamos|firmé) el divorcio|(?:lo|la|los|las) (?:traslad|destin|mand)(?:aron|ó)(?= a (?-i:[A-ZÁÉÍÓÚ]))|se (?:cayó|cae|fue al (?:garete|traste|tacho))|se (?:nos|me) fue|cruzó el arco ?iris|ya no|se (?:me |nos )?acab(?:ó|aron|a)|dado de baja|di de baja|cancelad[oa]s?|vendid[oa]s?|cerrad[oa]s?|terminad[oa]s?|robad[oa]s?|derribad[oa]s?|quebr(?:ó|aron|ado)|en quiebra|al desguace|nunca más|no más)\b",
    takes=("lo de Álvaro se acabó", "ya no es los martes"),
    leaves=("Ana dejó el judo", "renunció al puesto"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^,;]{2,40}?\b(?:está|están|esta|queda|vive|sigue)(?: (?:ahora|ya|siempre))* (?:en|bajo|sobre|detrás|debajo|encima|junto|con|al lado)\b",
    takes=("La llave está bajo el felpudo", "La llave está ahora en casa de Ana"),
    leaves=("La llave es vieja", "Puse la llave en la mesa"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"\b(?:no|nunca|jamás|ni|sin)\b",
    takes=("no como carne", "nunca fumo"),
    leaves=("como carne", "noche"),
)
CHARGE = Rule(
    "charge",
    "somebody has a task, and others have not",
    r"""
    \b(?:llev(?:a|o|amos)|encarg(?:a|o)|ocup(?:a|o)|dirig(?:e|o)|coordin(?:a|o)|gestion(?:a|o)|cuid(?:a|o)|ha(?:ce|go)|tra(?:e|igo)|cocin(?:a|o)|recog(?:e|o)|limpi(?:a|o)|asum(?:e|o))\b
    """,
    takes=("Raúl lleva las redes", "yo hago la compra"),
    leaves=("la compra es cara", "me gusta Roma"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"\b(?:(?:he )?empe(?:zado|cé|zó|zamos)|empiez[oa]|me (?:he puesto|puse) a|ya pued[oe])\b",
    takes=("he empezado a comer pescado", "ya puedo comer nueces"),
    leaves=("como pescado", "empeño"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"\b(?:otra vez|de nuevo|vuelv[eo]n?|volvemos|volv(?:í|ió)|vuelto al?|retom(?:o|é|amos))\b",
    takes=("vuelvo a comer carne", "otra vez como carne"),
    leaves=("como carne", "la vuelta"),
)
SO = Rule(
    "so",
    "between a reason and what follows from it",
    r"\b(?:así que|asi que|de modo que|con lo que|por eso)\b",
    takes=("han cerrado así que voy a otra", "por eso nos mudamos"),
    leaves=("así es", "que sí"),
)
IDLE = frozenset(
    """empezado empiezo empecé ayer anoche hay nada navidad comer beber hacer estamos estoy está están soy somos es son no nunca vuelvo vuelve especialmente sinceramente mañana tarde noche vez otra sin pero""".split()
)

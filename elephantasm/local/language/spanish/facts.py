# SPDX-License-Identifier: Apache-2.0
"""Spanish clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import CAPITAL, Rule, joined, one_of
from .calendar import MONTHS, WEEKDAYS

_MONTH = one_of(name for name, *_ in MONTHS)
_DAY = one_of(name for name, *_ in WEEKDAYS)
# When something began or happened.
_WHEN = joined(rf"""
    (?:ayer|anteayer|hoy|ahora|anoche|por ahora|actualmente|hoy en d[ií]a|de momento|recientemente|hace poco
    |esta (?:mañana|semana|tarde)|este (?:mes|año|finde|verano|lunes|martes|curso)|esta (?:madrugada|noche)|(?:la|el) \w+ pasad[oa]
    |desde (?:hace )?\w+(?: \w+)?|hace (?:un|una|un par de|\w+) (?:días?|semanas?|mes(?:es)?|años?)
    |(?:en|a principios de|a finales de) (?:{_MONTH})(?: de \d{{4}})?|el (?:{_DAY}|\d{{1,2}} de (?:{_MONTH}))|los (?:{_DAY})(?: y (?:los )?(?:{_DAY}))*)
""")
# A clause begins: with the sentence, or after what ends another; then words that change nothing.
_BEGIN = joined(rf"""
    (?:^[\s¡(]*|[,;:] |(?<=[\w.!,] )(?:y|e|pero) )
    (?:(?:hola|buenas(?: tardes| noches)?|buenos d[ií]as|hey|oye|mira|bueno|pues|vale|ok|s[ií]|ah|eh|uf|nada
    |por cierto|adem[aá]s|tambi[eé]n|encantad[oa]|al final|por fin|finalmente|resulta que|la verdad es que|es que
    |te cuento(?: que)?|para que lo sepas|que sepas que|novedades|noticias|una cosa|como sabes|yo|nosotr[oa]s|ya|la cosa es que
    |que|no(?=,)|perd[oó]n|oficial(?:mente)?|{_WHEN})\b[,.:!… ]+)*
""")
# What may come after it: nothing, a mark, or a word that begins something else.
_END = joined(rf"""
    (?=\s*(?:$|[^\w\s]+(?:\s|$)|\()|\s+(?:y|e|o|pero|con|porque|aunque|así que|as[ií]|también|además|jaj\w*|xd|gracias|junto|cerca|donde
    |ya|como|para|tras|después|de momento|por (?:ahora|cierto|fin)|{_WHEN})\b)
""")
_NAME = rf"{CAPITAL}[\w'-]+(?: (?:de la |de |del )?{CAPITAL}[\w'-]+){{0,3}}"
_NAMES = rf"{_NAME}(?:, {_NAME}){{0,3}}(?: (?:y|e) {_NAME})?"
_PROPER = joined(rf"""
    {CAPITAL}[\w&.'-]*(?<!\.)(?:(?: (?:de la|de los|de|del|la|las|y|el)| ?,)? {CAPITAL}[\w&.'-]*(?<!\.)){{0,5}}
""")
_SMALL = r"(?-i:[a-zà-ÿ])[\w-]+"
# In small letters a name is one word, or one of those that go with another.
_PLACE = joined(rf"""
    (?:{_PROPER}
    |(?:san|santa|santo|las|los(?! que)|la|el|nuev[oa]|buenos|puerto|villa|ciudad de|palma de|rio de|alcala de) {_SMALL}
    |(?!(?:un|una|el|la|los|las|mi|mis|tu|su|casa|pareja|familia|paz|pecado|comunidad|pis|pleno|plena|medio|otr[oa]s?|est[ea]
    |ese|esa|general|directo|soledad|armon[ií]a|alquiler|pueblos?|ciudad|hotel|internet|aquí|all[ií]|cualquier|ning[uú]n
    |una|zona|barrio|residencia|condiciones|tensi[oó]n|p[aá]nico|constante|equipo|remoto|turnos?|proyectos?|grupo|ello|eso
    |esto|algo|todo|negro|horario|verano|invierno|serio|cosas|temas|que)\b){_SMALL})
""")
_MY = r"(?:mi|nuestr[oa])"
_WHOSE = rf"(?P<o>{_MY} [\w-]+(?: (?:mayor|pequeñ[oa]|median[oa]))?(?: {_NAME})?|{CAPITAL}(?!stoy)[\w-]{{2,}})"
_PARTNER = "(?:novi[oa]|mujer|marido|pareja|espos[oa]|prometid[oa]|chic[oa])"
_PET = joined(r"""
    (?:gat[oa]|gatit[oa]|perr[oa]|perrit[oa]|cachorr[oa]|conej[oa]|h[aá]mster|tortuga|loro|periquito|canario|cobaya
    |caballo|yegua|hur[oó]n|pez|mascota)
""")
_CHILD = "(?:hij[oa]|niñ[oa]|beb[eé]|nen[ea]|peque|mellizos|gemel[oa]s)"
_JOB = "(?:trabajo|trabajamos|curro|laburo|chambeo)"
_TRADE = joined(r"""
    (?:enfermer[oa]|m[eé]dic[oa]|doctor[a]?|abogad[oa]|maestr[oa]|profesora?|profe|ingenier[oa]|arquitect[oa]|camarer[oa]
    |mes[eo]r[oa]|cociner[oa]|carpinter[oa]|electricista|fontaner[oa]|plomer[oa]|alba[ñn]il|taxista|conductora?|chofer
    |camioner[oa]|bomber[oa]|polic[ií]a|militar|soldado|periodista|escritora?|traductora?|int[eé]rprete|fot[oó]graf[oa]
    |diseñadora?|programadora?|desarrolladora?|inform[aá]tic[oa]|analista|contable|contador[a]?|economista|consultora?
    |asesora?|administrativ[oa]|secretari[oa]|recepcionista|dependient[ea]|vendedora?|cajer[oa]|comercial|peluquer[oa]
    |esteticista|psic[oó]log[oa]|psiquiatra|fisioterapeuta|fisio|dentista|odont[oó]log[oa]|veterinari[oa]|farmac[eé]utic[oa]
    |pediatra|ginec[oó]log[oa]|cardi[oó]log[oa]|cirujan[oa]|matrona|auxiliar|cuidadora?|bi[oó]log[oa]|qu[ií]mic[oa]|f[ií]sic[oa]
    |ge[oó]log[oa]|matem[aá]tic[oa]|historiadora?|fil[oó]sof[oa]|soci[oó]log[oa]|investigadora?|bibliotecari[oa]|librer[oa]
    |m[uú]sic[oa]|cantante|actor|actriz|bailar[ií]na?|pintora?|escultora?|artista|ilustradora?|guionista|editora?
    |agricultora?|ganader[oa]|pescadora?|jardiner[oa]|panader[oa]|pasteler[oa]|carnicer[oa]|frutero|mec[aá]nic[oa]|t[eé]cnic[oa]
    |operari[oa]|soldadora?|pilot[oa]|azafat[oa]|funcionari[oa]|juez[a]?|fiscal|notari[oa]|procuradora?|cartera?o?
    |repartidora?|limpiadora?|portero|vigilante|entrenadora?|monitora?|educadora?|pedagog[oa]|logopeda|gestora?
    |gerente|directora?|jef[ea]|product manager|estudiante|becari[oa]|opositora?|freelance|aut[oó]nom[oa]|ama de casa|jubilad[oa])
""")
_MONEY = r"(?:(?:€|\$|US\$) ?\d[\d.,' ]*\d|\d(?:[\d.,']|\s(?=\d))*(?: ?(?:€|\$|euros?|d[oó]lares|pesos|soles|pavos|k))?)"
_ILLNESS = joined(r"""
    (?:diabetes|asma|c[aá]ncer|epilepsia|hipertensi[oó]n|hipotiroidismo|hipertiroidismo|celiaqu[ií]a|migrañas?|artritis|artrosis
    |esclerosis|fibromialgia|endometriosis|anemia|apnea|escoliosis|psoriasis|dermatitis|ansiedad|depresi[oó]n|tdah|toc|lupus|crohn
    |colesterol|vértigos?|hernia|arritmia|párkinson|parkinson|alzh[eé]imer|covid persistente|trastorno|sop|insomnio)
""")
_TONGUE = joined(r"""
    (?:español|castellano|ingl[eé]s|franc[eé]s|alem[aá]n|euskera|vasco|catal[aá]n|valenciano|gallego|portugu[eé]s|italiano|chino|mandar[ií]n|japon[eé]s
    |coreano|[aá]rabe|ruso|polaco|rumano|turco|griego|hebreo|sueco|noruego|neerland[eé]s|holand[eé]s|quechua|guaran[ií]|n[aá]huatl|aimara|maya)
""")
_APPOINTMENT = r"(?:cita|hora|turno|revisi[oó]n|consulta|visita|entrevista|reuni[oó]n)"
_ART = "(?:el|la|los|las|un|una|mi|mis|nuestr[oa])"
_TO = rf"(?:al? (?:{_ART} )?)"


def _telling(
    attribute: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Telling:
    """Return a way to tell an attribute, of a pattern that takes a clause without its edges."""
    whole = rf"{_BEGIN}(?:{joined(pattern)}){_END}"
    return Telling(attribute, Rule(attribute, meaning, whole, takes=takes, leaves=leaves))


def _ending(
    attributes: str, meaning: str, pattern: str, takes: tuple[str, ...], leaves: tuple[str, ...]
) -> Ending:
    """Return a way to tell an end, of a pattern that takes a clause without its edges."""
    whole = rf"{_BEGIN}(?:{joined(pattern)}){_END}(?!.*\?)"
    names = tuple(attributes.split())
    return Ending(names, Rule(meaning, f"it is over: {meaning}", whole, takes=takes, leaves=leaves))


TELLINGS = (
    _telling(
        "name",
        "how the speaker is called",
        rf"""
        (?:me llamo|mi nombre(?: completo)? es) (?P<v>{_NAME}
        |(?!a\b|as[ií]|igual|la\b|lo\b|el\b|mucho|como|un\b|una\b|tu\b|muy\b){_SMALL}(?: {_SMALL})?)
        """,
        ("Me llamo Iker.", "hola, me llamo nerea y soy de Lugo", "Mi nombre es Ana María Ruiz."),
        ("Me llamo a silencio.", "Mi nombre es lo de menos.", "¿Te llamas Ana?"),
    ),
    _telling(
        "name",
        "who the speaker is",
        rf"""
        soy (?P<v>(?!(?:{_TRADE}|aries|tauro|g[eé]minis|c[aá]ncer|leo|virgo|libra|escorpio|sagitario|capricornio|acuario|piscis
        |españ\w+|mexican[oa]|argentin[oa]|chilen[oa]|colombian[oa]|peruan[oa]|catal[aá]n\w*|vasc[oa]|galleg[oa]|andalu[zc]\w*
        |cat[oó]lic[oa]|ate[oa]|vegan[oa]|vegetarian[oa]|cel[ií]ac[oa]|dios|yo)\b)
        (?-i:[A-ZÀ-Þ][a-zà-ÿ])[\w'-]*(?: {_NAME})?)
        """,
        ("Hola, soy Iker.", "soy Apolonia, encantada", "Buenas, soy Marta Gil."),
        ("soy Tauro", "soy despistado", "Soy de Bilbao.", "Soy CEO."),
    ),
    _telling(
        "nickname",
        "how the speaker wants to be called",
        rf"""
        (?:puedes |podéis |por favor,? )?(?:ll[aá]m[aeá]me|llamarme|d[ií]me|me (?:llaman|dicen)|todos me (?:llaman|dicen)) (?P<v>{_NAME})
        """,
        ("Llámame Geli.", "todos me dicen Pancho", "Me llaman Kiko."),
        ("Llámame mañana.", "Llámame cuando puedas.", "Dime algo."),
    ),
    _telling(
        "home",
        "where the speaker lives",
        rf"""
        (?:(?:vivo|vivimos|resido|residimos|(?:estoy|estamos) viviendo|llev(?:o|amos) \w+ \w+ viviendo|sigo viviendo) en
        |(?:me he|nos hemos|acabo de|acabamos de) (?:mudad[oa]|mudarme|mudarnos|trasladad[oa]|trasladarme|cambiado|ido a vivir) a
        |(?:me mud[eé]|nos mudamos|me traslad[eé]|nos trasladamos|me fui a vivir|nos fuimos a vivir) a
        |(?:estoy|estamos) instalad[oa]s? en) (?P<v>{_PLACE})(?<!jaja)
        """,
        ("Vivo en Las Palmas.", "ya vivimos en gijón", "Nos mudamos a Sevilla el mes pasado."),
        ("Vivo en una nube.", "vivo en pareja", "No vivo en Madrid.", "Mi hermano vive en Lima."),
    ),
    _telling(
        "address",
        "the speaker's street",
        r"""
        (?:vivo en|mi direcci[oó]n es|vivimos en) (?:la )?(?P<v>(?:c/|calle|avenida|avda\.?|plaza|paseo|carrera) ?\w[^.;!?]{2,60}?\d[^.;!?]{0,40}?)
        """,
        ("Vivo en la calle Mayor 12, 3º B.", "Mi dirección es Calle Sol 4."),
        ("Vivo en la calle de enfrente.", "La calle Mayor está lejos."),
    ),
    _telling(
        "employer",
        "whom the speaker works for",
        rf"""
        (?:{_JOB} (?:ahora |desde hace \w+ \w+ )?(?:en|para)
        |(?:he empezado|empec[eé]|acabo de empezar|empiezo) a (?:trabajar|currar|laburar) (?:en|para)
        |(?:he empezado|empec[eé]|acabo de empezar) (?:en|de \w+ en)
        |me (?:han contratado|contrataron|han fichado|ficharon|han cogido) (?:en|para)
        |(?:he fichado|fich[eé]) por|(?:estoy|estamos) trabajando (?:en|para)
        |mi (?:empresa|nueva empresa) (?:es|se llama))
        [ ](?:el |la |los )?(?P<v>{_PROPER}|(?:una? (?=(?:farmacia|hospital|empresa|colegio|cole|instituto|banco|bar|restaurante|tienda
        |despacho|bufete|startup|fábrica|librería|guardería|cl[ií]nica|gestor[ií]a|agencia|hotel|panader[ií]a|taller)\b)
        |(?!(?:un|una|el|la|mi|mis|casa|remoto|equipo|turnos|ello|esto|eso|negro|lo|algo|noche|pijama|oficina|verano|mí)\b)){_SMALL})
        (?: (?:como|de) {_TRADE}[\w ]{{0,30}}?)?
        """,
        ("Trabajo en Iberdrola desde 2019.", "curro en Mercadona de cajera", "Trabajo en una farmacia."),
        ("Trabajo en casa los viernes.", "Trabajo en un proyecto.", "Mi hermano trabaja en Seat."),
    ),
    _telling(
        "home",
        "where somebody of the speaker's lives",
        rf"{_WHOSE} (?:vive|reside|se ha (?:mudado|ido a vivir) a|se mud[oó] a|se fue a vivir a)(?: (?:ahora )?en)? (?P<v>{_PROPER})",
        ("Mi hermana Elena se ha mudado a Londres.", "mi madre vive en Teruel", "Javi vive en Lugo."),
        ("Vivo en Lugo.", "Vive en Lugo.", "Mi madre vive sola."),
    ),
    _telling(
        "employer",
        "whom somebody of the speaker's works for",
        rf"{_WHOSE} (?:(?:trabaja|curra|labura) (?:en|para)|es {_TRADE}(?: \w+)? en|(?:ha empezado|empez[oó])(?: a trabajar)? en|ha fichado por) (?:el |la )?(?P<v>{_PROPER})",
        ("Mi marido trabaja en Seat.", "Javi es ingeniero en la Opel.", "mi hermana ha empezado en Zara"),
        ("Trabajo en Seat.", "Mi marido trabaja en casa."),
    ),
    _telling(
        "employer",
        "whom somebody changed to",
        rf"{_WHOSE} (?:ha dejado|dej[oó]) [^,.;]{{2,40}} y (?:ahora )?(?:ha empezado|empez[oó]|trabaja|est[aá]|se ha ido|ha entrado) (?:en|a|para) (?:el |la )?(?P<v>{_PROPER})",
        ("Javi ha dejado la Opel y ha empezado en Inditex.", "mi marido dejó Seat y trabaja en Renfe"),
        ("Javi ha dejado la Opel.", "He dejado Seat y trabajo en Renfe."),
    ),
    _telling(
        "manager",
        "the speaker's boss",
        rf"{_MY} (?:nuev[oa] )?(?:jef[ea]|encargad[oa]|supervisora?)(?: (?:actual|nuev[oa]|direct[oa]))? (?:se llama|es|ahora es) (?P<v>{_NAME})",
        ("Mi jefe actual se llama Ramón.", "mi nueva jefa es Teresa Lanau"),
        ("Mi jefe es simpático.", "Su jefe se llama Ramón."),
    ),
    _telling(
        "position",
        "the speaker's trade",
        rf"""
        (?:(?:soy|somos) (?:un |una )?(?P<v>{_TRADE}(?: (?:de|en|t[eé]cnic\w+|industrial|jur[ií]dic\w+|infantil|senior|junior|web)\b(?: (?!{CAPITAL})[\w-]+){{0,2}}?)?)
        (?: (?:en|del?) (?:el |la )?{_PROPER})?
        )
        """,
        ("Soy enfermera.", "soy profesor de música y vivo aquí", "Soy ingeniera industrial."),
        ("Soy Iker.", "Mi hermana es enfermera.", "Soy buena cocinera."),
    ),
    _telling(
        "position",
        "what the speaker works as",
        rf"""
        (?:{_JOB}|(?:he empezado|empec[eé]) a trabajar|estoy trabajando) (?:en (?:el |la )?{_PROPER} )?(?:como|de) (?P<v>(?!lunes|noche|d[ií]a|todo|siempre|sol\b|forma)
        {_SMALL}(?: (?:de|en) (?:la )?(?!un\b|una\b|el\b){_SMALL})?)(?: en (?:un|una|el|la|mi) [^,.;]{{2,40}}?)?
        """,
        ("Trabajo como profesora de música.", "curro de camarero"),
        ("Trabajo de lunes a viernes.", "Trabajo como siempre."),
    ),
    _telling(
        "partner",
        "with whom the speaker lives as a couple",
        rf"""
        (?:{_MY} {_PARTNER} (?:actual )?(?:es|se llama)|(?:estoy|sigo) casad[oa] con|(?:me he casado|me cas[eé]|salgo|estoy saliendo|me he prometido) con) (?P<v>{_NAME})
        """,
        ("Mi novia se llama Ainhoa.", "Estoy casado con Rocío desde 2015.", "salgo con Marta"),
        ("Mi novia es médica.", "Salgo con amigos.", "Su novia se llama Ana."),
    ),
    _telling(
        "child",
        "the speaker's children",
        rf"""
        (?:(?:tengo|tenemos) (?:un|una|dos|tres|cuatro|\d) {_CHILD}s?(?: (?:mayor|pequeñ[oa]s?|de \w+ (?:años|meses)(?: y \w+)?))?(?:,| que se llaman?| llamad[oa]s?|:)
        |{_MY}s? {_CHILD}s?(?: mayor| pequeñ[oa]| median[oa])? (?:se llaman?|son)
        |(?:ha nacido|naci[oó]|tuvimos|hemos tenido) (?:a )?{_MY} {_CHILD}(?: mayor| pequeñ[oa])?,?) (?P<v>{_NAMES})
        """,
        ("Tengo dos hijos, Leo y Martina.", "mi hija se llama Vega", "Ha nacido nuestra hija Alba."),
        ("Tengo dos hijos preciosos.", "Mi hija Vega va al cole.", "Su hija se llama Ana."),
    ),
    _telling(
        "pet",
        "the speaker's animals",
        rf"""
        (?:(?:tengo|tenemos|he adoptado|hemos adoptado|adopt[eé]|adoptamos) (?:a )?(?:un|una|dos|tres) {_PET}e?s?(?: [\w-]+)?(?:,| que se llaman?| llamad[oa]s?|:)
        |{_MY}s? {_PET}e?s? (?:se llaman?|es|son)) (?P<v>{_NAMES}|(?<=llama )(?!como|igual|as[ií]){_SMALL})
        """,
        ("tengo un perro que se llama Toby", "Nuestra gata se llama Misi.", "tenemos dos gatos, Sol y Luna"),
        ("Mi perro es grande.", "Tengo un perro.", "Su gato se llama Tom."),
    ),
    _telling(
        "age",
        "how old the speaker is",
        r"(?:tengo|(?:ya )?he cumplido|cumpl[ií]|acabo de cumplir) (?P<v>(?:\d{1,3}|[a-záéí]{4,12}(?: y \w+)?) años)(?: ya)?",
        ("Tengo 34 años.", "tengo treinta y dos años y vivo aquí"),
        ("Tengo 34 años de experiencia.", "Mi hija tiene 7 años."),
    ),
    _telling(
        "age",
        "how old somebody of the speaker's is",
        rf"{_WHOSE},? (?:ya )?(?:tiene|ha cumplido|cumpli[oó]) (?:ya )?(?P<v>(?:\d{{1,3}}|[a-záéí]{{3,12}}(?: y \w+)?) (?:años|meses|añitos))",
        ("Mi hija Vega tiene 7 años.", "mi perro ya ha cumplido 12 años"),
        ("Tengo 34 años.", "Mi casa tiene 7 años de garantía."),
    ),
    _telling(
        "birthday",
        "the speaker's birthday",
        rf"(?:mi cumple(?:años)? es|cumplo años|nac[ií]) el (?:d[ií]a )?(?P<v>\d{{1,2}} de {_MONTH}(?: de \d{{4}})?)",
        ("Mi cumpleaños es el 3 de mayo.", "nací el 12 de enero de 1987"),
        ("Su cumpleaños es el 3 de mayo.", "Nací en Lugo."),
    ),
    _telling(
        "origin",
        "where the speaker is from",
        rf"(?:soy|somos|vengo|nac[ií]) (?:de|en) (?P<v>{_PLACE})(?<!letras)(?<!ciencias)",
        ("Soy de Bilbao.", "nací en Lugo y vivo en Vigo", "soy de san sebastián"),
        ("Soy de la opinión contraria.", "Ella es de Bilbao.", "Soy de los que madrugan."),
    ),
    _telling(
        "allergy",
        "what the speaker can't stand",
        rf"""
        (?:(?:soy|sigo siendo) (?:muy )?(?:al[eé]rgic|intolerante|hipersensible)[oa]? (?:a|al)
        |(?:tengo|sufro|padezco)(?: de)? (?:una )?(?:alergia|intolerancia)(?: \w+)? (?:a|al)|me (?:da|produce|han detectado|diagnosticaron) alergia(?: a| al)?)
        (?: (?:el|la|los|las))? (?P<v>(?!lunes|tont\w+|madrugar|idiotas|trabajo|compromiso|gente){_SMALL}(?: (?:de|del|secos?|seca|y|a la|en)(?: (?:la |los |al )?{_SMALL})?)?)
        """,
        ("Soy alérgica a los frutos secos.", "tengo alergia al polen", "soy intolerante a la lactosa"),
        ("Mi hijo es alérgico al huevo.", "Soy alérgico a los lunes.", "No soy alérgico al polen."),
    ),
    _telling(
        "allergy",
        "what somebody of the speaker's can't stand",
        rf"""
        {_WHOSE} (?:es (?:muy )?(?:al[eé]rgic|intolerante)[oa]? (?:a|al)|tiene (?:alergia|intolerancia) (?:a|al))(?: (?:el|la|los|las))?
        [ ](?P<v>(?!lunes|tont\w+|madrugar|trabajo|todo){_SMALL}(?: (?:de|del|secos?) ?(?:(?:la )?{_SMALL})?)?)
        """,
        ("Mi hijo Leo es alérgico al huevo.", "mi novia tiene alergia a los gatos"),
        ("Soy alérgico al huevo.", "Mi madre es alérgica a todo."),
    ),
    _telling(
        "diet",
        "what the speaker eats",
        r"(?:soy|me he hecho|me hice|me he vuelto|somos) (?P<v>vegan[oa]s?|vegetarian[oa]s?|cel[ií]ac[oa]s?|flexitarian[oa]s?|pescetarian[oa]s?)",
        ("Me he hecho vegano.", "soy vegetariana desde los 15"),
        ("Ya no soy vegano.", "Mi hija es vegana."),
    ),
    _telling(
        "condition",
        "what the speaker suffers from",
        rf"""
        (?:tengo|padezco|sufro|me (?:han|acaban de) diagnostica(?:do|r)|me diagnosticaron)(?: de)? (?:una |un )?
        (?P<v>{_ILLNESS}(?: (?:de |cr[oó]nic[oa]|tipo |m[uú]ltiple|lumbar|de espalda|generalizada)[\w ]{{0,20}}?)?)
        """,
        ("Tengo diabetes tipo 1.", "me han diagnosticado asma"),
        ("Tengo un perro.", "Mi padre tiene diabetes."),
    ),
    _telling(
        "medication",
        "what the speaker takes",
        r"tomo (?P<v>(?!el|la|un|una|café|té|mucho|nota|nada|algo|vino|cerveza|decisiones|agua|leche|fotos|clases)\w{5,}(?: (?:de )?\d+(?: ?mg)?)?)(?: (?:cada|por|para|todos|todas|una|dos) [\w ]{2,30})?",
        ("Tomo sertralina.", "tomo ibuprofeno 600 mg cada ocho horas"),
        ("Tomo café por la mañana.", "Tomo nota."),
    ),
    _telling(
        "smoking",
        "how much the speaker smokes",
        r"(?P<v>(?:he vuelto a fumar|fumo)(?: (?:un|una|dos|tres|medio|\d+) [\w ]{3,25}?)?)",
        ("Fumo.", "fumo un paquete al día"),
        ("No fumo.", "Mi padre fuma."),
    ),
    _telling(
        "weight",
        "what the speaker weighs",
        r"(?:peso|ya peso|ahora peso|he bajado a|he subido a) (?P<v>\d{2,3}(?:[.,]\d)? ?(?:kg|kilos|k|libras))",
        ("Peso 72,5 kg.", "ahora peso 68 kilos"),
        ("Pesa 3 kilos.", "El peso es 72 kg."),
    ),
    _telling(
        "height",
        "how tall the speaker is",
        r"mido (?P<v>(?:\d[.,]\d\d|\d{3}|un metro \w+|uno \w+)(?: ?(?:m|cm|metros|centímetros))?)",
        ("mido 1,78", "Mido 165 cm."),
        ("Mide 1,80.", "Mido la pared."),
    ),
    _telling(
        "rent",
        "what the home costs the speaker",
        rf"""
        (?:pago|pagamos) (?:de alquiler |de renta |ahora )?(?P<v>{_MONEY})(?: al mes| mensuales)?(?: (?:de|por el) (?:alquiler|renta|piso|arriendo|hipoteca))
        """,
        ("Pago 1.250,50 € de alquiler.", "pago 800 euros al mes de alquiler"),
        ("Pago 20 € de gimnasio.", "Me sube la fiebre."),
    ),
    _telling(
        "rent",
        "what the home costs the speaker now",
        rf"""
        (?:(?:mi|el|nuestro) (?:alquiler|arriendo|renta) (?:es(?: de)?|son|cuesta|ha subido a|sube a|ahora es(?: de)?|est[aá] en)
        |(?:me|nos) (?:han subido|han bajado|subieron|sube[n]?) el (?:alquiler|arriendo) a) (?P<v>{_MONEY})(?: al mes| mensuales)?
        """,
        ("Me han subido el alquiler a 900 euros.", "El alquiler son 750 € al mes."),
        ("El alquiler es caro.", "Me han subido el sueldo a 2.000 €."),
    ),
    _telling(
        "salary",
        "what the speaker earns",
        rf"(?:gano|cobro|mi (?:sueldo|salario) es(?: de)?|me han subido el (?:sueldo|salario) a) (?P<v>{_MONEY})(?: (?:brutos?|netos?|al mes|al año|mensuales|anuales|limpios))*",
        ("Gano 1.800 € al mes.", "mi sueldo es de 32.000 euros brutos"),
        ("Gana mucho.", "Gano poco."),
    ),
    _telling(
        "phone",
        "the speaker's number",
        r"mi (?:n[uú]mero(?: de (?:tel[eé]fono|m[oó]vil|celular))?|tel[eé]fono|m[oó]vil|celular|tel)(?: nuevo)? (?:es|ahora es)(?: el)? (?P<v>\+?\d[\d ()-]{5,18}\d)",
        ("Mi móvil es el 612 345 678.", "mi número es +34 600 11 22 33"),
        ("Mi móvil es un Samsung.", "Su móvil es el 612 345 678."),
    ),
    _telling(
        "email",
        "the speaker's address for mail",
        r"mi (?:correo|e-?mail|mail)(?: electr[oó]nico| nuevo| del trabajo| personal)? (?:es|ahora es) (?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
        ("Mi correo es ana.ruiz@example.org", "mi mail es a@b.es."),
        ("Mi correo está lleno.", "Su correo es a@b.es"),
    ),
    _telling(
        "car",
        "what the speaker drives",
        rf"(?:(?:mi|el|nuestro) (?:coche|carro|auto)(?: nuevo)? (?:es|ahora es)|conduzco|manejo|(?:me he|nos hemos) comprado (?:un coche(?: nuevo)?, )?) ?(?:un|una) (?P<v>{_PROPER}(?: \d+)?)",
        ("Mi coche es un Seat León.", "conduzco un Toyota Yaris"),
        ("Mi coche es un desastre.", "Conduzco mucho."),
    ),
    _telling(
        "plate",
        "the plate of the speaker's car",
        r"(?:mi|la) (?:matr[ií]cula|placa|patente)(?: nueva)?(?: (?:de mi|del) (?:coche|carro|auto|moto))?(?: nueva)? es(?: la)? (?P<v>[A-Z0-9][A-Z0-9 -]{4,9})",
        ("Mi matrícula es 1234 KLM.", "la matrícula del coche es B-4567-XY"),
        ("La matrícula es cara.", "Mi placa solar."),
    ),
    _telling(
        "studies",
        "what the speaker studies",
        rf"(?:estudio|estoy estudiando|estoy haciendo|he empezado|empec[eé]) (?P<v>(?:(?:un|el|la) )?(?:(?:grado|m[aá]ster|doctorado|carrera|fp|m[oó]dulo|tesis)(?: (?:en|de|sobre) [\w ]{{3,40}}?)?|(?=estudi)?{CAPITAL}[\w]+(?: [\w]+)?))(?: en (?:la |el )?{_PROPER})?",
        ("Estudio Derecho en la UPV.", "estoy haciendo un máster en datos"),
        ("Estudio mucho.", "Mi hijo estudia Derecho."),
    ),
    _telling(
        "language",
        "what the speaker speaks",
        rf"hablo (?:tambi[eé]n )?(?P<v>{_TONGUE}(?:(?:,| y| e) (?:un poco de |algo de )?{_TONGUE}){{0,5}})(?: con fluidez)?",
        ("Hablo inglés y francés.", "hablo euskera"),
        ("Hablo mucho.", "Hablo con ella."),
    ),
    _telling(
        "hobby",
        "what the speaker does for pleasure",
        r"(?:toco|juego al|juego a la|practico|hago|voy a(?: clases? de)?|me he apuntado a|he empezado (?:con |clases? de )?(?:el |la )?) ?(?:el |la )?(?P<v>(?:guitarra|piano|viol[ií]n|bater[ií]a|saxof[oó]n|saxo|flauta|bajo|ukelele|p[aá]del|tenis|f[uú]tbol|baloncesto|ajedrez|voleibol|balonmano|golf|yoga|pilates|escalada|boxeo|judo|k[aá]rate|cer[aá]mica|nataci[oó]n|ciclismo|crossfit|teatro|senderismo|surf|punto|ganchillo|salsa|baile|swing)\b)",
        ("Toco la guitarra.", "juego al pádel los martes y hago yoga"),
        ("Toco madera.", "Hago la cena."),
    ),
    _telling(
        "appointment",
        "when the speaker is expected",
        rf"(?:tengo|tenemos|me han dado|ya tengo|he cogido|he pedido) (?:una |un |la )?{_APPOINTMENT} (?:m[eé]dica )?(?:con|en|para|de|del|al|a) (?:{_ART} )?(?P<v>[^,;.!?]{{2,40}}? (?:el|a las|mañana|pasado)\b[^,;!?]{{2,40}}?)",
        ("Tengo cita con el dentista el 14 de marzo.", "tengo revisión en el Clínic el lunes a las 9"),
        ("Tengo una cita.", "Tengo hambre."),
    ),
    _telling(
        "appointment",
        "to when an appointment was moved",
        rf"(?:me|nos) (?:han (?:cambiado|movido|pasado|aplazado)|cambiaron|movieron|pasaron|aplazaron) la {_APPOINTMENT} (?:con|en|de|del|al) (?:{_ART} )?(?P<v>[^,;.!?]{{2,40}}? (?:al|para el|a las)\b[^,;!?]{{2,40}}?)",
        ("Me han cambiado la cita del dentista al 20 de marzo.", "nos pasaron la cita del banco al lunes"),
        ("Me han cambiado la rueda.", "Me han cancelado la cita."),
    ),
    _telling(
        "trip",
        "where the speaker is about to go",
        rf"""
        (?:nos vamos|me voy|vamos|voy|viajamos|viajo|volamos|vuelo|tengo (?:un )?vuelo|tenemos (?:un )?vuelo)(?: de (?:viaje|vacaciones))? a (?P<v>{_PROPER})
        (?: de vacaciones| de viaje| unos días)? (?:del? \d|el \d|en (?:{_MONTH})|la semana|el (?:{_DAY}|finde|mes|puente)|dos|tres|una)[^.;!?]{{1,60}}?
        """,
        ("Nos vamos a Cambrils del 1 al 15 de agosto.", "vuelo a Lima el 3 de mayo"),
        ("Voy a Madrid.", "Voy a comer el lunes.", "Se van a Cambrils en agosto."),
    ),
    _telling(
        "favorite {k}",
        "what the speaker likes most",
        rf"{_MY} (?P<k>[\w-]+(?: de [\w-]+)?) (?:favorit[oa]|preferid[oa]) (?:es|sigue siendo|ahora es) (?:el |la |los )?(?P<v>\w[^,;.!?]{{0,40}}?)",
        ("Mi color favorito es el verde.", "mi película favorita es Amélie"),
        ("Es mi favorito.", "Su color favorito es el azul."),
    ),
    _telling(
        "uses {k}",
        "what the speaker uses",
        rf"(?:uso|usamos|utilizo|utilizamos) (?P<v>{_PROPER}(?: \d[\d.]*)?) (?:como|de) (?P<k>{_SMALL}(?: de {_SMALL})?)",
        ("Uso VS Code como editor.", "usamos Postgres 14 como base de datos"),
        ("Uso gafas.", "Usa Vim como editor."),
    ),
    _telling(
        "version of {k}",
        "of which version something is",
        rf"(?:(?:usamos|uso|tenemos|estamos en|hemos actualizado a|hemos pasado a) (?P<k>{CAPITAL}[\w.]*(?:SQL)?) (?P<v>\d+(?:\.\d+)*))",
        ("Usamos Python 3.11.", "hemos actualizado a Postgres 16"),
        ("Usamos Python.", "Usan Java 8."),
    ),
    _telling(
        "time of {k}",
        "at what time something is",
        r"(?:la|el|mi) (?P<k>[\w-]+(?: (?:de|con) (?:la |el )?[\w-]+)?) (?:es|empieza|sale|será|se ha (?:movido|pasado|cambiado)|ahora es|pasa a ser) (?:los \w+ |el \w+ )?a las (?P<v>\d{1,2}(?:[:.h]\d{2})?(?: (?:de la \w+|h|am|pm|y media|y cuarto))?)",
        ("La reunión es a las 10:30.", "la clase de yoga empieza a las 7 de la tarde"),
        ("Son las 10.", "Ceno a las 10."),
    ),
)

_NO_MORE = r"(?:ya no|no)"
ENDINGS = (
    _ending(
        "employer position",
        "a job, by its name",
        rf"""
        (?:(?:he dejado|dej[eé]|dejamos|me he ido de|me fui de|me march[eé] de|he salido de|renunci[eé] a|me han (?:despedido|echado) de|me (?:echaron|despidieron) de)
        |ya no (?:trabajo|curro|laburo|estoy) (?:en|para)|he dejado de trabajar (?:en|para)) (?:el |la )?(?P<v>{_PROPER})
        """,
        ("He dejado Iberdrola.", "Ya no trabajo en Mercadona.", "me fui de Seat y ahora descanso"),
        ("He dejado las llaves.", "Mi hermano dejó Seat.", "No he dejado Seat."),
    ),
    _ending(
        "employer position",
        "the job",
        r"""
        (?:me (?:han|acaban de) (?:despedido|despedir|echado|echar)(?: del (?:trabajo|curro))?|me despidieron|me echaron del (?:trabajo|curro)
        |(?:he dejado|dej[eé]|he perdido|perd[ií]|renunci[eé] a|he renunciado a) (?:el|mi) (?:trabajo|curro|empleo|puesto|laburo)
        |me he (?:jubilado|quedado en (?:el )?paro)|me jubil[eé]|estoy en (?:el )?paro|me qued[eé] sin trabajo)
        """,
        ("Me han despedido.", "dejé el curro", "Ayer renuncié a mi trabajo."),
        ("Han despedido a Marta.", "Dejé el coche.", "Busco trabajo."),
    ),
    _ending(
        "partner",
        "a couple, by the other's name",
        rf"""
        (?:(?:he roto|romp[ií]|he terminado|termin[eé]|he cortado|cort[eé]|lo he dejado|lo dej[eé]|ya no (?:estoy|salgo)|me he (?:separado|divorciado)|me (?:separ[eé]|divorci[eé])) (?:con|de) (?P<v>{_NAME}))
        """,
        ("he roto con Ainhoa", "Ya no salgo con Paco.", "Lo he dejado con Marta."),
        ("He roto el móvil.", "he terminado con los deberes", "Salgo con Ana."),
    ),
    _ending(
        "partner",
        "the couple",
        rf"""
        (?:{_MY} {_PARTNER}(?: {_NAME})? y yo (?:ya no estamos juntos|lo hemos dejado|lo dejamos|hemos roto|rompimos|nos (?:hemos )?(?:separado|separamos|divorciado|divorciamos)|hemos terminado)
        |(?:lo hemos dejado|hemos roto|nos hemos (?:separado|divorciado)|ya no estamos juntos|me he (?:separado|divorciado))
        |(?:he roto|romp[ií]|he terminado|termin[eé]|he cortado|cort[eé]|lo he dejado) con {_MY} {_PARTNER}
        |{_MY} {_PARTNER} me (?:ha dejado|dej[oó])
        |me (?:ha dejado|dej[oó]) {_MY} {_PARTNER})
        """,
        ("Mi novia y yo lo hemos dejado.", "Nos hemos separado.", "mi marido me ha dejado"),
        ("Hemos roto la ventana.", "Mis padres se han separado.", "Lo he dejado en casa."),
    ),
    _ending(
        "home address rent",
        "a home",
        rf"(?:ya no (?:vivo|vivimos) (?:en|aqu[ií])|(?:me he ido|nos hemos ido|me fui|nos fuimos) de|he dejado el piso de|he dejado de vivir en) ?(?P<v>{_PLACE})?",
        ("Ya no vivo en Bilbao.", "Nos hemos ido de Madrid."),
        ("Vivo en Bilbao.", "Ya no vive en Bilbao."),
    ),
    _ending(
        "home address rent",
        "the flat",
        r"(?:he|hemos) (?:dejado el (?:piso|departamento|apartamento)|devuelto las llaves(?: del (?:piso|apartamento|departamento))?|entregado las llaves del \w+)",
        ("Hemos dejado el piso.", "He devuelto las llaves del piso."),
        ("He dejado las llaves en casa.", "Busco piso."),
    ),
    _ending(
        "car plate",
        "the car",
        r"(?:(?:he|hemos) vendido|vend[ií]|vendimos|ya no (?:tengo|tenemos)|me (?:han robado|robaron)|he dado de baja) (?:el|mi|nuestro) (?:coche|carro|auto|furgoneta)",
        ("Hemos vendido el coche.", "vendí mi carro"),
        ("He vendido la bici.", "Mi padre vendió el coche."),
    ),
    _ending(
        "possession car subscription",
        "something that is sold or gone",
        rf"(?:(?:he|hemos) vendido|vend[ií]|vendimos|ya no (?:tengo|tenemos|uso|usamos)|me he deshecho de|he regalado) (?:(?:el|la|los|las|mi|mis|nuestr[oa]|a) )?(?P<v>(?!tiempo|ganas|nada|idea|miedo|fuerzas|edad|dudas|fiebre|hambre)(?:{_PROPER}|[\w-]+))",
        ("He vendido la moto.", "ya no uso Notion"),
        ("Ya no tengo ganas.", "Vende la moto."),
    ),
    _ending(
        "pet child relative partner age",
        "a life, by its name",
        rf"""
        (?:(?:se (?:ha muerto|muri[oó]|me ha muerto|me muri[oó])|ha (?:muerto|fallecido)|muri[oó]|falleci[oó]|tuvimos que (?:dormir|sacrificar) a|hemos perdido a) {_MY} [\w-]+ (?P<v>{_NAME}))
        """,
        ("Se ha muerto mi gata Misi.", "murió nuestro perro Toby"),
        ("Me muero de risa.", "Ha muerto un actor."),
    ),
    _ending(
        "pet child relative partner age",
        "a life, named first",
        rf"{_MY} (?:{_PET}|[\w-]+) (?P<v>{_NAME}) (?:se (?:ha muerto|muri[oó])|ha (?:muerto|fallecido)|muri[oó]|falleci[oó])",
        ("Mi gata Misi ha muerto.", "mi abuela Pilar falleció ayer"),
        ("Mi gata ha muerto de hambre.", "Misi ha comido."),
    ),
    _ending(
        "pet child relative partner age",
        "a life, by its name alone",
        rf"(?:se (?:ha muerto|muri[oó]|nos ha muerto|me ha muerto)|ha (?:muerto|fallecido)|muri[oó]|falleci[oó]) (?P<v>{_NAME})",
        ("Se ha muerto Rufo esta madrugada.", "ha fallecido Pilar"),
        ("Se ha muerto un actor.", "Rufo se muere de risa."),
    ),
    _ending(
        "employer position",
        "somebody else's job",
        rf"{_WHOSE} (?:ha dejado|dej[oó]|ya no trabaja en|ya no est[aá] en) (?:el |la )?(?P<v>{_PROPER})(?: y .*)?",
        ("Javi ha dejado la Opel.", "mi marido ya no trabaja en Seat"),
        ("He dejado Seat.", "Mi marido ha dejado el coche fuera."),
    ),
    _ending(
        "pet",
        "an animal without a name",
        rf"(?:se (?:ha muerto|muri[oó]|me ha muerto|me muri[oó])|ha muerto|muri[oó]) {_MY} {_PET}",
        ("Se ha muerto mi gato.", "ha muerto nuestra perra"),
        ("Mi gato duerme.", "Se ha muerto su gato."),
    ),
    _ending(
        "diet allergy condition",
        "a diet, an allergy, an illness",
        rf"""
        (?:(?:ya )?no soy|he dejado de ser|ya no tengo|(?:ya )?no tengo (?:alergia|intolerancia) (?:a|al)|(?:ya )?no soy (?:al[eé]rgic[oa]|intolerante) (?:a|al)|he superado (?:la|el))
        (?: (?:el|la|los|las))? (?P<v>vegan[oa]|vegetarian[oa]|cel[ií]ac[oa]|(?<=al )\w+|(?<=a la )\w+|(?<=a los )[\w ]+|(?<=a las )\w+|(?<=a el )\w+|{_ILLNESS})
        """,
        ("Ya no soy vegano.", "Resulta que no soy alérgica al polen.", "ya no tengo asma"),
        ("Soy vegano.", "Ya no soy tu amigo.", "No tengo coche."),
    ),
    _ending(
        "diet",
        "a diet",
        r"(?:he vuelto|vuelvo|volv[ií]) a comer (?:carne|pescado|de todo|gluten)",
        ("He vuelto a comer carne.", "vuelvo a comer pescado"),
        ("Como carne.", "He vuelto a casa."),
    ),
    _ending(
        "smoking",
        "smoking",
        r"(?:he dejado|dej[eé]|dej[eé] de|he dejado de|ya no) (?:de )?(?:fumar|fumo|el tabaco)",
        ("he dejado de fumar", "Ya no fumo."),
        ("Quiero dejar de fumar.", "Fumo."),
    ),
    _ending(
        "drinking",
        "drinking",
        r"(?:he dejado|dej[eé]|ya no) (?:de )?(?:beber|bebo|el alcohol|tomo alcohol)",
        ("He dejado de beber.", "ya no bebo"),
        ("Bebo agua.", "Quiero dejar el alcohol."),
    ),
    _ending(
        "medication",
        "a medicine",
        r"(?:(?:he dejado|dej[eé]) de tomar|ya no tomo|me han (?:quitado|retirado)) (?:el |la |los |las )?(?P<v>(?!medidas|nota|café|alcohol|puntos|escayola)\w{5,})",
        ("Dejé de tomar sertralina.", "ya no tomo ibuprofeno"),
        ("Tomo sertralina.", "Ya no tomo café."),
    ),
    _ending(
        "appointment",
        "an appointment",
        rf"""
        (?:(?:me|nos) )?(?:han (?:cancelado|anulado|cambiado|movido|pasado|aplazado)|cancelaron|anularon|cambiaron|pasaron|he (?:cancelado|anulado|cambiado|movido)|hemos (?:cancelado|anulado)|cancel[eé]|anul[eé]) (?:la|el|mi|una) {_APPOINTMENT}(?: m[eé]dica)?
        (?: (?:con|en|de|del|al|para) (?:(?:el|la|mi) )?(?P<v>[\w-]+(?: [\w-]+)??))?(?: (?:al|para el|a las) .*)?
        """,
        ("Me han cancelado la cita con el dentista.", "he anulado la cita del banco", "Me han cambiado la cita del dentista al lunes."),
        ("Han cancelado la serie.", "Tengo cita con el dentista."),
    ),
    _ending(
        "trip deadline",
        "a journey",
        rf"(?:he (?:cancelado|anulado)|hemos (?:cancelado|anulado)|cancel[eé]|anul[eé]|cancelamos|anulamos|me han cancelado|nos han cancelado) (?:(?:el|nuestro|mi) (?:viaje|vuelo|plan)(?: (?:a|de|para)(?! {_SMALL}))?|lo de) ?(?P<v>{_PROPER})?",
        ("Al final anulé el viaje a Roma.", "hemos cancelado el viaje"),
        ("Me voy de viaje a Roma.", "Cancelaron el concierto."),
    ),
    _ending(
        "subscription",
        "a subscription",
        rf"(?:me he dado de baja (?:de|en)|me di de baja (?:de|en)|(?:he cancelado|cancel[eé]) (?:la suscripci[oó]n (?:a|de)|el|la|mi)?|ya no (?:estoy suscrit[oa] a|pago)) ?(?:el |la )?(?P<v>{_PROPER}|(?:gimnasio|gym))",
        ("Me he dado de baja de Netflix.", "he cancelado la suscripción a Spotify"),
        ("Me suscribí a Netflix.", "He cancelado la cita."),
    ),
    _ending(
        "hobby",
        "something done for pleasure",
        r"(?:ya no (?:toco|juego al?|hago|practico|voy a(?: clases? de)?)|he dejado (?:de (?:tocar|jugar al?|hacer|ir a)|las clases de)?|dej[eé] (?:de (?:tocar|jugar al?|hacer|ir a)|las clases de)) ?(?:el |la |los )?(?P<v>(?!llaves|coche|trabajo|curro|caso|nada|cosas|cama)[\w-]{4,})",
        ("ya no toco la guitarra", "He dejado de ir a yoga."),
        ("Toco la guitarra.", "He dejado las llaves en casa."),
    ),
)

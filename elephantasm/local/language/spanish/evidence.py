# SPDX-License-Identifier: Apache-2.0
"""Spanish words by which a plain assertion shows that it is of somebody's life."""

from __future__ import annotations

from ..rules import Rule, joined, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS

_NUMBER = r"(?:\d+|una?|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|vari[oa]s|algun[oa]s)"
_DAY = one_of(form for day in WEEKDAYS for form in day)
_MONTH = one_of(form for month in MONTHS for form in month)
HABITS = Rule(
    "habits",
    "how often, or at which times, something is so",
    rf"""
    \b(?:todos los (?:d[ií]as|meses|años|fines de semana|{_DAY}e?s?)|todas las (?:mañanas|tardes|noches|semanas)|cada (?:d[ií]a|semana|mes|año|noche|mañana|{_DAY}|{one_of(SEASONS)}|{_NUMBER} (?:d[ií]as|semanas|meses|años))
    |los (?:{_DAY})e?s?|los (?:findes|fines de semana)|{_NUMBER} veces (?:al|por|a la) (?:d[ií]a|semana|mes|año)|a (?:media jornada|tiempo parcial|jornada completa|turnos)|de noche|de guardia|casi siempre)\b
    |,? nunca\W*$
    """,
    takes=(
        "me levanto a las cinco todos los días",
        "la banda ensaya los jueves",
        "cada tres semanas hay guardia",
    ),
    leaves=("el día que llueve", "dos de los días"),
)
SPANS = Rule(
    "spans",
    "since when, or for how long, something is so",
    rf"""
    \bdesde (?:(?:19|20)\d\d|{_MONTH}|los \d+|que (?:nac[ií]|era|ten[ií]a|iba)|hace {_NUMBER} (?:años|meses)|el año pasado|siempre|niñ[oa]|pequeñ[oa]|la (?:escuela|infancia|uni|universidad))\b
    |\b(?:llevo|llevamos) {_NUMBER} (?:años|meses)\b|\bes de (?:19|20)\d\d\b|\ben (?:primero|segundo|tercero|cuarto|quinto) (?:de|año)\b|\btoda (?:mi|la) vida\b|\bnac[ií](?:[oó])? (?:el|en) \d
    """,
    takes=("llevo la línea 14 desde 2011", "nuestra caldera es de 2009"),
    leaves=("desde cuándo", "hace diez años"),
)
_PEOPLE = joined(r"""
    (?:mam[aá]|pap[aá]|abuel[oa]s?|marido|esposa|esposo|pareja|novi[oa]|hij[oa]s?|niñ[oa]s?|peques?|chicos|chicas|gemel[oa]s|mellizos|beb[eé]|mayor|pequeñ[oa]|herman[oa]s?|madre|padre|padres|suegr[oa]s?|cuñad[oa]s?|t[ií][oa]s?|prim[oa]s?|sobrin[oa]s?
    |caser[oa]|inquilin[oa]s?|compañer[oa]s? de piso|niñera|vecin[oa]s?)
""")
_BEASTS = joined("""
    (?:gat[oa]s?|perr[oa]s?|cachorro|galgo|labrador|gallinas?|gallo|patos|cabras?|ovejas?|vacas?|cerdos?|abejas|colmenas?|caballos?|yegua|poni|burro|loro|periquitos?|h[aá]mster|conejos?|tortuga)
""")
_HOMES = joined("""
    (?:piso|apartamento|estudio|chalet|finca|granja|huerto|barco|caravana|furgo|furgoneta|yurta|balc[oó]n|desv[aá]n|s[oó]tano|caldera|lavavajillas|lavadora|piano|viol[ií]n|chelo|guitarra|flauta|trompeta|acorde[oó]n|m[aá]quina de coser
    |moto|tractor|cami[oó]n|coro|banda|orquesta|grupo|tienda|alquiler|sueldo|hipoteca)
""")
_STATES = joined(r"""
    (?:divorciad[oa]|viud[oa]|separad[oa]|casad[oa]|madre soltera|padre soltero|jubilad[oa]|en paro|aut[oó]nom[oa]|embarazada|sobri[oa]|vegan[oa]s?|vegetarian[oa]s?|diabetes|diab[eé]tic[oa]|cel[ií]ac[oa]|zurd[oa]|diestr[oa]|sord[oa]|cieg[oa]|tartamud[oa]
    |silla de ruedas|aud[ií]fonos?|marcapasos|asma\w*|epilep\w+|demencia|alzheimer|parkinson|artrosis|tdah|autista|oigo mal|veo mal)
""")
_TRADE = r"(?:enfermer[oa]|auxiliar|profe(?:sor|sora)?|maestr[oa]|fontaner[oa]|electricista|carpinter[oa]|panader[oa]|cociner[oa]|camarer[oa]|dependient[ae]|conductor[a]?|taxista|ingenier[oa]|programador[a]?|contable|abogad[oa]|matrona|bomber[oa]|mec[aá]nic[oa]|agricultor[a]?|ganader[oa]|apicultor[a]?|estudiante|aprendiz|carter[oa]|librer[oa]|albañil)"
_THINGS = rf"(?:{_BEASTS}|{_HOMES}|{_STATES}|{_TRADE})"
# What is no trade though it ends as one: "soy mayor".
_BY_ENDING = joined(r"""
    \b(?:soy|(?:trabajo|sigo|curro|estoy|ando|laburo) (?:de|como))[ ](?:(?:una?|todav[ií]a|a[uú]n)[ ])*
    (?!(?:mayor|menor|mejor|peor|superior|inferior|enter[oa]|primer[oa]?|tercer[oa]?|sincer[oa]|ligero|ligera|fiera|cualquiera|manera|espera|lectora?|seguidora?|solidari[oa]|contrari[oa]|primari[oa])\b)
    [\wáéíóúñ]{3,30}(?:ero|era|or|ora|ista|ario|aria|[oó]log[oa]|[oó]graf[oa])
    (?=[ ](?:en|de|del|para|con|al?)\b|,|\W*$)
""")
LIVES = Rule(
    "lives",
    "the speaker's people, animals, home, trade or body, or a note that begins with such a one",
    rf"""
    ^\W*(?:(?:hola|buenas|y|pues|bueno|por cierto)\b[ ,]*)*(?:(?:el|la|los|las|nuestr[oa]s?|sin|{_NUMBER}) )*(?:{_PEOPLE}|(?:[\w-]+ )?{_THINGS})\b
    |^\W*(?:(?:el|la|los|las|nuestr[oa]s?)[ ])?(?:backend|frontend|repo|repositorio|base de datos|servidor|web|staging)(?: (?:ya|ahora|todo))? (?:es|est[aá]|va|corre|vive|usa)\b
    |^(?=.*\b(?:yo|mis?|nuestr[oa]s?|me|nos|tengo|tenemos|soy|somos|vivo|vivimos)\b).*\b{_THINGS}\b
    |\bla calefacción es\b|\b(?:el|mi) carnet\b
    |{_BY_ENDING}
    """,
    takes=("dos niños, de 7 y 11", "mi marido es sordo de un oído", "el repo está en codeberg"),
    leaves=("lo pone en la lata", "hay una lista de gatos"),
)
TALK = Rule(
    "talk",
    "feelings, plans, the moment, the listener, somebody's word; or signs of no sentence",
    r"""
    \b(?:siento|siente|creo|cree|pienso|parece|espero|ojal[aá]|necesit\w+|quier[oe]s?|queremos|querr[ií]a|gustar[ií]a|deb[oe]|debemos|hay que|tengo que|tiene que|podr[ií]a|ser[ií]a|voy a|vamos a|va a|planes?|quiz[aá]s?|tal vez|a lo mejor|seguramente
    |genial\w*|perfect\w+|guay|bonit\w+|preciosa?|important\w+|gracias|vale|content\w+|realmente|por fin
    |hoy|ayer|ahora mismo|esta (?:semana|noche|tarde|mañana)|este (?:finde|mes)|(?:semana|mes|año) que viene|t[uú]|te|ti|tus|usted|dice|dicen|dijo|si|cuando|porque|por qu[eé])\b
    |[*<>=#{}\[\]|_]|\w\(|^\W*(?:eso|esto|ese|esta?|es|[eé]l|ella|qu[eé]|qui[eé]n)\b
    """,
    takes=("quiero un piso más grande", "ese es mi perro", "x = gatos"),
    leaves=("movimos el piano", "mi marido es sordo de un oído"),
)
PAST = Rule(
    "past",
    "what happened, or was so",
    r"\b(?:era|eran|estaba|estaban|ten[ií]a|hab[ií]a|ya|acabo de|acaba de|(?:he|has|ha|hemos|han) (?!nacido\b)\w+(?:ado|ido|to|cho)|\w{3,}(?:aron|ieron|[é](?= )|imos|aste|iste|ió)|fui|fue|fuimos|hizo|hice)(?=\s|\W*$)",
    takes=("movimos el piano", "era cocinero"),
    leaves=("llevo la línea 14 desde 2011", "mi marido es sordo"),
)
CHANGES = Rule(
    "changes",
    "what is otherwise from some time on, or over",
    rf"""
    ^(?!.*\b(?:terminado|enviado|acabado|adjunto|mejor|peor)\b)
    (?:.*\b)?(?:ya no|ahora(?! (?:mismo|en serio|bien|que)\b)|en su lugar|desde (?:ayer|el {_DAY}|la semana pasada|hace poco)|a partir de(?:l)? \w+|cambi(?:[eé]|ado|amos) (?:de|a)|pasad[oa] a|mudad[oa]|mudamos|mud[eé]|dejad[oa]|dej[eé]|separad[oa]s|vendid[oa]|jubilad[oa])\b
    """,
    takes=("ya no hago boxeo", "nos hemos mudado a Lugo"),
    leaves=("hago boxeo", "el informe ahora está terminado"),
)

# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells what is given up, gone, called off or done."""

from __future__ import annotations

from ..rules import joined
from .parts import MY, NAME, PARTNER, PROPER, SHIFTED, SMALL, WHOSE, did, ending

_THE = r"(?:el|la|los|las|lo de(?:l| la| los| las)?|mis?|sus?|nuestr[oa]s?|un|una|al)"
_NOTHING = joined(
    r"""
    (?!(?:el|las?|los|lo|mis?|sus?|una?|llaves?|casa|puerta|luz|cosas|nada|todo|trabajo
    |curro|caso|tiempo|niñ[oa]s?|mensaje
    """
    r"|nota|propina|bolso|paraguas|gente|algo|claro|coche|carro|m[oó]vil|ojos?|cama|sue[ñn]o)\b)"
)
# What is given up, gone or called off: its noun, with what belongs to that.
_THING = joined(
    rf"""
    (?:{_THE} )?(?P<v>{_NOTHING}(?:(?-i:[a-zà-ÿ])[\w-]{{2,}}(?: (?!por|con|en|de|a|al|que|y
    |hasta|para|para|porque|ya|hace|del|el|la|lo
    """
    rf"|este|esta|ayer|hoy)[\w-]{{4,}})?|{PROPER})"
    r"(?<!mente))(?: (?:de|del) [\w -]{2,40}?)?"
)
_GAVE_UP = did(
    "dejado|abandonado",
    "dej[eé]|dejamos|abandon[eé]|abandonamos|renunci[eé] a|no sigo con",
    "dej[oó]|dejaron|abandon[oó]",
)
_PARTED_WITH = did(
    "vendido|regalado|donado|devuelto",
    "vend[ií]|vendimos|regal[eé]|regalamos|don[eé]|donamos|devolv[ií]",
    "vendi[oó]|vendieron|regal[oó]|don[oó]",
)
_RECOVERED = did(
    "salido del hospital|recuperado|curado",
    "sal[ií] del hospital|me recuper[eé]|me cur[eé]",
    "sali[oó] del hospital|recuper[oó]|cur[oó]|est[aá] en casa|(?:dio|di[oó]) a luz",
)
_CALLED_OFF = did(
    "cancelado|anulado|suspendido",
    "cancel[eé]|cancelamos|anul[eé]|anulamos|suspendimos",
    "cancel[oó]|cancelaron|anul[oó]|anularon",
)
_FINISHED = did(
    "aprobado|pasado|terminado|entregado|acabado|publicado",
    "aprob[eé]|aprobamos|pas[eé]|termin[eé]|terminamos|entregu[eé]|entregamos|acab[eé]|publiqu[eé]",
    "aprob[oó]|pas[oó]|termin[oó]|entreg[oó]|acab[oó]",
)
_RETIRED = did("jubilado", "me jubil[eé]", "jubil[oó]")
_FOUND_WORK = rf"""
    (?:(?:encontr[eé]|consegu[ií]|he encontrado|he conseguido|tengo|empec[eé] (?:un|en un
    |el)) (?:nuevo )?(?:trabajo|curro|empleo)|(?:{WHOSE} )(?:ya )?(?:encontr[oó]
    |consigui[oó]|ha encontrado|ha conseguido|tiene) (?:trabajo|curro|empleo)|(?:empec[eé]
    |{WHOSE} (?:ya )?empez[oó]) a trabajar)(?:,? (?:en|de|como) [^.;!?]{{2,60}})?
    """

ENDINGS = (
    ending(
        "employer position studies school hobby habit subscription medication home time claim",
        "something given up, by its name",
        rf"""
        (?:{_GAVE_UP}) (?:de (?:\w+[aei]r(?:me)?(?: al?| en| con)? )?)?{_THING}(?: (?:hasta
        |hace) [\w ]{{2,30}}(?: por lo menos)?)?|ya no (?:trabajo|curro|laburo
        |estoy) en (?:el|la|un|una) (?P<v>{SMALL})
        """,
        ("Dejé la gestoría.", "He dejado las clases particulares", "Leo dejó el fútbol"),
        ("Dejé las llaves.", "He dejado el perro en el jardín de casa, atado", "Dejo la novela"),
    ),
    ending(
        "",
        "something sold or given away",
        rf"""
        (?:{_PARTED_WITH}|me (?:han robado|robaron)|nos (?:han robado
        |robaron)) (?:{_THE} )(?P<v>(?!entrada|ropa)(?:{SMALL}(?: (?:del? )?(?!a\b|por\b
        |en\b|al\b|y\b)[\w-]+)?|{PROPER}))(?:,? (?:a|por|en|al) [^;!?]{{2,40}}?)*|(?:el|la
        |mi) (?P<v>[\w-]+) ya no (?:lo|la) (?:tengo|tenemos|uso)
        |(?:el|la|mi) (?P<v>(?!coche|tiempo|casa)[\w-]+) (?:lo|la) (?:{_PARTED_WITH})
        """,
        (
            "Vendí el Ibiza.",
            "Mi hermano ya vendió la casa del pueblo.",
            "me robaron la moto",
            "el Seat lo he vendido",
        ),
        ("Vende el coche.", "Quiero vender la moto."),
    ),
    ending(
        "partner status",
        "a couple, whoever says it",
        rf"""
        (?:[\w-]+|{MY} [\w-]+(?: {NAME})?) y yo (?:ya )?(?:lo (?:hemos dejado|dejamos)
        |terminamos|hemos terminado|cortamos|rompimos|nos (?:hemos )?(?:separ|divorci)
        (?:amos|ado)|hemos roto|no estamos juntos)|{WHOSE} se (?:ha )?(?:divorci|separ)(?:ó
        |ado|o)(?: de {NAME})?|(?:cort[eé]|termin[eé]|romp[ií]) con (?:{MY} {PARTNER}
        |{NAME})|lo nuestro se (?:ha )?(?:acab|termin)(?:ó|ado)
        """,
        (
            "Irene y yo terminamos.",
            "raul y yo lo dejamos hace una semana",
            "Sonia se ha divorciado de Luis.",
        ),
        ("Corté con las tijeras.", "Ana y Luis terminaron."),
    ),
    ending(
        "status",
        "being alone",
        rf"""
        (?:tengo (?:un |una )?{PARTNER}|estoy saliendo con .{{3,30}}|salgo con .{{3,30}}
        |me cas[eé]|me he casado|nos casamos)
        """,
        ("Tengo novia.", "me casé ayer"),
        ("Mi hermana tiene novio.", "Tengo un amigo."),
    ),
    ending(
        "home address rent",
        "a home, by a move",
        r"""
        (?:(?:me|nos) (?:he |hemos )?(?:mud[eé]|mudamos|mudad[oa]|cambi[eé]|cambiamos
        |cambiado|independic[eé]|independizado|traslad[eé]|trasladamos)(?: de (?:piso|casa
        |ciudad|barrio))?(?: a [^.;!?]{2,50})?|(?:he|hemos) cambiado de (?:piso|casa)
        |ya no (?:vivo|vivimos) (?:con|en) [^.;!?]{2,50})
        """,
        ("me cambie de piso", "Ya nos mudamos", "nos mudamos a Roma"),
        ("Me cambié de ropa.", "Se mudó a Roma."),
    ),
    ending(
        "state",
        "an illness or a stay in hospital",
        rf"""
        (?:(?:a {WHOSE} )?(?:ya )?(?:me|le|les) (?:dieron|han dado|dan) el alta|{_RECOVERED}|
        (?:me|le) (?:quitaron|han quitado) (?:la escayola|el yeso|los puntos|las muletas)|
        (?:vuelvo|volv[ií]|he vuelto) al (?:trabajo|curro))
        """,
        ("A mi madre ya le dieron el alta.", "Ya me quitaron la escayola.", "Ya me dieron el alta"),
        ("Le dieron un premio.", "Me quitaron el carnet."),
    ),
    ending(
        "medication claim",
        "a medicine taken off or replaced",
        r"""
        (?:el|la|mi) [\w-]+ me (?:ha )?(?:quit|retir|suspend|cambi)(?:ó|ado|ido|io|ió) (?:el
        |la|los|las) (?P<v>\w{4,})(?: (?:por|porque) [^.;!?]{2,40})?|me (?:han )?(?:quit
        |retir|suspend|cambi)(?:aron|ado|ieron|ido) (?:el|la) (?P<v>(?!cita|hora|turno|vuelo
        |escayola)\w{6,})(?: por \w+)?
        """,
        ("El psiquiatra me quitó la sertralina.", "El médico me cambió el enalapril por losartán."),
        (
            "El perro me quitó el pan de la mano y huyó corriendo de allí sin más",
            "Me cambiaron la cita.",
        ),
    ),
    ending(
        "diet",
        "a diet that is broken",
        r"""
        (?:(?:he vuelto|vuelvo|volv[ií]|empec[eé]|he empezado) a comer [\w ]{3,40}
        |como (?:carne|pescado)(?: y (?:carne|pescado))?(?: otra vez)?
        |lo de ser \w+ se (?:ha acabado|acab[oó])|(?:he dejado|dej[eé]) (?:de ser|lo
        (?: de ser)?) (?:vegan|vegetarian)[oa])
        """,
        ("Volví a comer carne", "ya como pescado y carne", "lo de ser vegana se acabo"),
        ("Comemos carne.", "He vuelto a casa."),
    ),
    ending(
        "appointment trip deadline claim",
        "something called off, by its name",
        rf"""
        (?:{_CALLED_OFF}|(?:han |se (?:ha )?)?(?:cancelaron|cancelado|anularon|anulado|cancel[oó]
        |suspendieron|suspendi[oó])) {_THING}(?: en [\w ]{{2,30}})?|al final no (?:hay
        |hacemos|vamos a hacer) {_THING}|(?:la|el|mi) (?P<v>[\w-]+)(?: (?:de|del|con
        |en) [\w ]{{2,30}})? (?:se (?:ha )?(?:cancel[oó]|cancelado|suspendi[oó])
        |est[aá] cancelad[oa])
        """,
        ("Cancelamos la fiesta del club.", "Al final no hay boda.", "La reunión se canceló"),
        ("Tenemos fiesta.", "Al final no hace frío."),
    ),
    ending(
        "trip",
        "a journey that is not made, or has another day",
        rf"""
        (?:al final |ya )?no (?:voy|vamos|viajo|viajamos|volamos|iremos) a (?P<v>{PROPER})|
        (?:me|nos) (?:han )?{SHIFTED} (?:el|los) (?:vuelo|billete|viaje
        |pasaje)s?(?: [^.;!?]{{2,40}})?|ya (?:volv[ií]|volvimos|he vuelto
        |hemos vuelto) de (?P<v>{PROPER})
        """,
        ("Al final no vamos a Croacia.", "Nos cambiaron el vuelo"),
        ("Vamos a Croacia.", "No vamos a comer."),
    ),
    ending(
        "appointment deadline studies claim",
        "something that was to come and is done",
        rf"(?:{_FINISHED}) {_THING}(?: (?:sin|con|a la) [\w ]{{2,30}})?",
        ("Aprobé las oposiciones.", "Pasé la ITV sin problema."),
        ("Paso la ITV.", "Terminé con Ana."),
    ),
    ending(
        "position employer",
        "a position, by a promotion",
        rf"me (?:ascendieron|han ascendido)|me nombraron \w+|{_RETIRED}",
        ("Me ascendieron", "me han ascendido"),
        ("Ascendieron a Luis.", "Me dieron un premio."),
    ),
    ending(
        "phone",
        "a number",
        r"""
        (?:he cambiado|cambi[eé]|me cambiaron) (?:de|el) (?:n[uú]mero|celular|m[oó]vil
        |tel[eé]fono)
        """,
        ("He cambiado de número", "cambie de celular"),
        ("Cambié de idea.", "Ha cambiado de número."),
    ),
    ending(
        "school employer",
        "a school or a firm, by a change",
        rf"""
        {WHOSE} (?:se (?:ha )?(?:cambi[oó]|cambiado)|cambi[oó]|ha cambiado) (?:de|al?
        |a la) [^.;!?]{{3,40}}
        """,
        ("Nora se cambió al colegio Machado.", "Mi madre cambió de hospital"),
        ("Me cambié de ropa.", "Nora se cambió."),
    ),
    ending(
        "claim",
        "drinking no alcohol",
        r"(?:he vuelto|volv[ií]|vuelvo) a beber(?: [\w ]{3,30})?|vuelvo a tomar alcohol",
        ("he vuelto a beber alguna cerveza", "volví a beber"),
        ("Bebo agua.", "He vuelto a casa."),
    )._replace(attributes=("claim: hago alcohol",), value="no"),
    ending(
        "appointment",
        "a wedding",
        r"(?:he|hemos) (?:cancelado|anulado) la boda|(?:cancelamos|anulamos|no hay) (?:la )?boda|(?:al final |ya )?no nos casamos",
        ("Hemos cancelado la boda.", "Al final no nos casamos"),
        ("Nos casamos.", "Han cancelado la cita."),
    )._replace(value="me caso"),
    ending(
        "position",
        "being out of work",
        _FOUND_WORK,
        ("¡Encontré trabajo!", "Mi mujer ya encontró trabajo", "Yolanda ya empezó a trabajar"),
        ("Encontré las llaves.", "Busco trabajo."),
    )._replace(value="paro"),
)

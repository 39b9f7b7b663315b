# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells what changes in a life: homes, days and times, health, plans, possessions."""

from __future__ import annotations

from ..rules import joined, one_of
from .calendar import WEEKDAYS
from .parts import EVENT, MONEY, NAME, PARTNER, PLACE, PROPER, SHIFTED, SMALL, WHOSE, did, telling

_DAY = one_of(form for day in WEEKDAYS for form in day)
_DAYS = rf"(?:los |el )?(?:{_DAY})(?:(?:,| y| e) (?:los |el )?(?:{_DAY}))*(?: a las? \d[\d:.,h]*)?"
_STREET = r"(?:(?:la |el )?(?:calle|avenida|avda\.?|plaza|paseo|carrera|c/) ?)"
_FLAT = "(?:piso|casa|apartamento|estudio|habitaci[oó]n|departamento|cuarto|[aá]tico|depa|loft)"
_SCHOOL = joined(r"""
    (?:instituto|colegio|cole|guarder[ií]a|universidad|uni|escuela|insti|jard[ií]n|academia
    |liceo)
""")
_DID_7 = did(
    "trasladado|mudado|movido|pasado",
    "traslad[eé]|trasladamos|mud[eé]|mudamos|mov[ií]",
    "traslad[óo]|mud[óo]",
)
# Being out of work is a position that ends with any other.
_OUT_OF_WORK = rf"""
    (?:(?:estoy|sigo)|{WHOSE} (?:est[aá]|sigue)) (?:en (?:el )?paro|sin trabajo
    |desemplead[oa]|busc(?:ando) (?:trabajo|curro|empleo|algo)(?: de [\w ]{{2,40}}?)?)
    (?: [\w ]{{2,30}})?|{WHOSE} (?:perdi[oó]|se qued[oó] sin|ha perdido) (?:el
    |su)? ?(?:trabajo|curro|empleo)(?: [\w ]{{2,30}})?
    """

TELLINGS = (
    telling(
        "address",
        "the street where the speaker is now",
        rf"""
        (?:estamos|estoy|vivo|vivimos|(?:me mud[eé]|nos mudamos|me he mudado|nos hemos mudado)
        (?: a)?)
        (?: ahora)?(?: en| a)? (?P<v>{_STREET}[^.;!?]{{2,60}}?\d[^.;!?]{{0,40}}?)
        (?: con [^.;!?]{{2,60}})?
        """,
        ("Ahora estamos en la calle Goya 12.", "nos mudamos a la avenida Sol 4"),
        ("Estamos en la calle.", "La calle Goya 12"),
    ),
    telling(
        "home",
        "a flat or a room somewhere",
        rf"""
        (?:vivo|vivimos) en (?P<v>una? (?:bajo|primero|segundo|tercero|cuarto|quinto|sexto|[aá]tico|entresuelo|s[oó]tano|piso|casa|chalet|adosado)(?: [\w ]{{3,30}})?)|(?:vivo|vivimos) con [\w ]{{2,30}}? en (?P<v>{PLACE})|(?:me|nos) (?:vine|fui|vinimos
        |fuimos) (?:a vivir a (?P<v>{PLACE})|a (?P<v>{PLACE}) a vivir)(?: (?:por
        |con) [^.;!?]{{2,60}})?
        |(?:vivo|vivimos|alquilo|alquilamos|comparto|compartimos|tengo|tenemos|he alquilado
        |alquil[eé])
        (?: en)? (?:(?:un|una|el|la) )?{_FLAT}(?: compartid[oa])? (?:en|por) (?P<v>
        (?:el centro de )?{PLACE})
        (?: (?:por|con) [^.;!?]{{2,60}})?
        """,
        (
            "vivo en un piso en lavapies",
            "Comparto piso en Sants.",
            "vivimos en un tercero sin ascensor",
        ),
        ("Busco piso en Sants.", "Tengo una casa preciosa."),
    ),
    telling(
        "place of {k}",
        "where something of the speaker's is",
        rf"""
        (?:(?:tengo|tenemos) (?:el|la|mi) (?P<k>[\w-]+) en|(?:{_DID_7}) (?:el|la
        |mi) (?P<k>[\w-]+) a)
        [ ](?P<v>{_STREET}[^.;!?]{{2,60}})
        """,
        ("Tengo el despacho en la plaza Mayor 3.", "Hemos trasladado el taller a la calle Real 8."),
        ("Tengo el coche en el taller.", "Trasladamos el piano a casa."),
    ),
    telling(
        "time of {k}",
        "on what days something is",
        rf"""
        (?:(?P<v>los {_DAY}(?: y (?:los )?{_DAY})*),? (?P<k>tengo [\w-]+(?: de [\w-]+)?)|(?P<k>
        (?:entren|trabaj|descans|nad|corr|teletrabaj|libr|curr)(?:o|amos)
        |(?:tengo|doy|voy a|damos|tenemos) (?:(?:la|el) )?[\w-]+(?: de [\w-]+)?) (?P<v>{_DAYS})
        |(?P<v>los {_DAY}(?: y (?:los )?{_DAY})*) (?P<k>(?:entren|trabaj|descans|nad|corr
        |teletrabaj|libr|curr)(?:o|amos))
        |(?:la|el|mi) (?P<k>[\w-]+(?: (?:de|con) [\w-]+)?) (?:(?:(?:me|nos|la|lo) )*
        (?:han )?(?:pas|cambi|mov)(?:aron|ieron|ado|ó|ido) (?:a |al )|es |son |ser[aá] |pas[aóo]
        a )(?P<v>(?:los )?{_DAYS}))(?: (?:en|con|de|desde) [^.;!?]{{2,40}}?)?
        """,
        (
            "Entreno los martes y jueves.",
            "La cerámica la pasaron a los jueves.",
            "La clase de yoga es los lunes a las 18",
        ),
        ("Entreno mucho.", "La clase es divertida."),
    ),
    telling(
        "time of work",
        "at what time of the day the speaker works",
        r"""
        (?:(?:trabajo|trabajamos|curro|laburo) (?:de|por la|en turno de|en el turno de)[ ]
        |(?:me (?:pasaron|cambiaron|han (?:pasado|cambiado))|estoy|pas[eé]) (?:al|en el
        |de) (?:turno de )?)
        (?P<v>noche|d[ií]a|mañana|mañanas|tarde|tardes|noches)(?: en [^.;!?]{2,40}?)?
        """,
        ("Trabajo de noche en el hospital.", "Me pasaron al turno de día."),
        ("Trabajo de camarero.", "Estoy de vacaciones."),
    ),
    telling(
        "trip",
        "where the speaker has a ticket to",
        rf"""
        (?:(?:he|hemos) comprado|compr[eé]|compramos|reserv[eé]|reservamos|tengo
        |tenemos) (?:los |un |el )?(?:pasajes?|billetes?|vuelos?|boletos?) (?:para
        |a) (?P<v>{PROPER})(?: [^.;!?]{{2,60}})?
        """,
        ("Compré pasajes para Bogotá", "tenemos vuelo a Lima el 3 de junio"),
        ("Compré pan.", "Tengo un vuelo largo."),
    ),
    telling(
        "state",
        "in what state of health somebody is",
        rf"""
        (?:(?:estoy|seguimos|sigo)|{WHOSE} (?:est[aá]|sigue)) (?P<v>ingresad[oa]
        |hospitalizad[oa]|de baja|convaleciente
        |en el hospital|en la uci|con (?:escayola|muletas|gripe|covid|neumon[ií]a)|lesionad[oa]
        |embarazad[oa])
        (?: [\w ]{{2,40}})?
        |(?:tengo|llevo) (?P<v>(?:(?:el|la) [\w-]+ (?:escayolad[oa]|rot[oa]|enyesad[oa])
        |escayola|muletas|yeso))
        """,
        (
            "Mi madre está ingresada en La Paz.",
            "Tengo la pierna escayolada.",
            "Estoy de baja por la espalda.",
        ),
        ("Mi madre está contenta.", "Tengo la pierna larga."),
    ),
    telling(
        "school",
        "where somebody of the speaker's learns",
        rf"""
        {WHOSE} (?:ya |ahora )?(?:est[aá]|va|estudia|se (?:ha )?(?:cambi[oó]|cambiado)|empez[oó]
        |empieza) (?:en|a|al?)(?: (?:el|la))?
        [ ](?P<v>{_SCHOOL} {PROPER})
        """,
        ("Mi hija Nora está en el instituto Cervantes.", "Nora se cambió al colegio Machado."),
        ("Mi hija está en el instituto.", "Voy al instituto Cervantes."),
    ),
    telling(
        "car",
        "what the speaker drives now",
        rf"""
        (?:ya |ahora )?(?:voy con|estoy con|conduzco|voy en|llevo|me compr[eé]
        |me he comprado) un[ao]? (?:viej[oa] |peque[ñn][oa] |nuev[oa] )?(?P<v>{PROPER}(?: \d+)?)(?: [\w ]{{2,30}}?)?
        """,
        ("ahora voy con un Kia", "ya estoy con un Corolla híbrido", "Conduzco un viejo Clio"),
        ("Voy con un amigo.", "Mi padre va con un Kia."),
    ),
    telling(
        "phone",
        "the speaker's new number",
        r"""
        (?:(?:tengo |mi )?(?:n[uú]mero|m[oó]vil|tel[eé]fono|celular) nuevo|
        (?:tengo |mi )?nuevo (?:n[uú]mero|m[oó]vil|tel[eé]fono|celular)
        |el (?:n[uú]mero )?nuevo)(?: es|:)?(?: el)? (?P<v>\+?\d[\d ()-]{5,18}\d)
        """,
        ("el nuevo es 699 88 77 66", "Mi nuevo número es el 699 887 766."),
        ("El nuevo es caro.", "Su número nuevo es 699 88 77 66."),
    ),
    telling(
        "price of {k}",
        "what something costs the speaker",
        r"""
        (?:el|la) (?P<k>(?!alquiler|sueldo)[\w-]+
        (?: del? [\w-]+)?) (?:ahora )?(?:me |nos )?(?:son|es de|cuesta|sale a|sale por|sube a
        |ha subido a|subi[oó] a)
        (?: ahora)? (?P<v>\d[\d.,]*(?: ?(?:€|euros?|pesos))?)(?: al (?:mes|año)| mensuales)?
        """,
        ("La cuota del gimnasio son 35 euros al mes.", "el gimnasio ahora me cuesta 42 al mes"),
        ("El gimnasio está lejos.", "Cuesta 42."),
    ),
    telling(
        "rent",
        "what the home costs",
        rf"""
        (?:pago|pagamos) (?P<v>{MONEY})(?: al mes)? de (?:alquiler|renta|arriendo)|(?:el
        |mi) alquiler son (?P<v>{MONEY})
        """,
        ("Pago 650 de alquiler.", "el alquiler son 710"),
        ("Pago 20 de gimnasio.", "El alquiler es caro."),
    ),
    telling(
        "salary",
        "what the speaker earns now",
        rf"""
        me (?:subieron|han subido|bajaron|han bajado) el (?:sueldo|salario) a (?P<v>{MONEY})
        |me pagan (?P<v>{MONEY})(?: al mes)?
        """,
        ("Me subieron el sueldo a 1.600.", "me pagan 1.500 al mes"),
        ("Me subieron el alquiler a 900.", "Me pagan mal."),
    ),
    telling(
        "weight",
        "what the speaker weighs",
        r"peso (?P<v>\d{2,3}(?:[.,]\d)?)(?: ?(?:kg|kilos))?",
        ("ahora peso 74", "peso 84 kilos"),
        ("El peso 74", "Pesa 3."),
    ),
    telling(
        "age",
        "how old somebody is, without years",
        rf"""
        {WHOSE} (?:tiene|cumpli[oó]|ha cumplido) (?P<v>\d{{1,2}})(?! (?:hij|herman|perr|gat
        |años? de)\w*)
        """,
        ("mi sobrina tiene 4", "Mateo cumplió 15 la semana pasada"),
        ("Mi madre tiene 2 perros de raza.", "Tengo 4."),
    ),
    telling(
        "partner",
        "with whom the speaker is, in small letters",
        rf"""
        (?:tengo|salgo con) (?:un |una |mi )?{PARTNER}(?:,| que
        |:)? (?:se llama )?(?P<v>{NAME}|(?<=llama )(?!como|igual){SMALL})
        """,
        ("tengo novio, se llama raul", "Tengo novia, se llama Paula."),
        ("Tengo novia.", "Mi novia se llama Paula."),
    ),
    telling(
        "partner",
        "with whom somebody of the speaker's is",
        rf"{WHOSE} (?:est[aá] casad[oa]|sale|vive|est[aá] saliendo|se cas[oó]) con (?P<v>{NAME})",
        ("Mi hermana Sonia está casada con Luis.", "Javi sale con Marta"),
        ("Mi hermana sale con amigas.", "Salgo con Marta."),
    ),
    telling(
        "status",
        "whether the speaker is alone or not",
        r"""
        (?:estoy|sigo) (?P<v>solter[oa]|divorciad[oa]|separad[oa]|viud[oa])
        |soy (?P<v>solter[oa]|viud[oa])
        """,
        ("Estoy soltera.", "sigo soltero"),
        ("Estoy sola en casa.", "Mi hermana está soltera."),
    ),
    telling(
        "medication",
        "a medicine that another took the place of",
        r"""
        (?:(?:el|la|mi) [\w-]+ )?(?:tomo|(?:ahora )?estoy con|me ha (?:recetado|cambiado)
        |me (?:recet[oó]|cambi[oó]|mand[oó])(?: (?:el|la) \w+)?(?: por
        | a)?) (?:el |la )?(?P<v>\w{4,}(?:il|ina|án|an|ol|ona|ida|pril|mab|tán|prazol
        |statina|one|am|ato|ico)\b(?: (?:de )?\d+(?: ?mg)?)?)(?: [\w ]{2,30})?
        """,
        ("Tomo enalapril por la mañana.", "El médico me cambió el enalapril por losartán."),
        ("Tomo mañana el tren.", "Me cambió la vida."),
    ),
    telling(
        "appointment: {k}",
        "to which day something was moved, or on which it is",
        rf"""
        (?:(?:han )?{SHIFTED} (?:la|el|mi|nuestr[oa]) (?:cita|hora|turno|revisi[oó]n) (?:con|del?
        |en) (?:el |la )?(?P<k>[\w-]+) (?:al |para el |a )
        |{SHIFTED} (?:la|el|mi) (?P<k>{EVENT}|vuelo)(?: [\w ]{{2,20}})? (?:al |para el )
        |(?:la|el|mi) (?P<k>{EVENT}|vuelo|ITV|revisi[oó]n)(?: (?:del?
        |con) (?:la |el |mi )?[\w-]+)? (?:es|ser[aá]|
        (?:la |lo )?{SHIFTED}) (?:no es el \d+ sino )?(?:al |el |para el )
        |(?:la|el|mi) (?:cita|hora|turno) (?:con|del?
        |en) (?:el |la )?(?P<k>[\w-]+) (?:no es el \d+ sino )?(?:es |ser[aá] )?(?:al |el |para el )
        )(?P<v>(?:{_DAY}|\d{{1,2}}\b)[^,;!?]{{0,40}}?)
        |(?:tengo|tenemos) (?:la |el |un |una )?(?P<k>(?!cita|que|ganas
        |\w+s\b)[a-zà-ÿ][\w-]{{3,}}) (?:el|este) (?P<v>(?:{_DAY}|\d{{1,2}}\b)[^,;!?]{{0,40}}?)
        |(?P<k>me caso|nos casamos)(?: con {NAME})? el (?P<v>\d{{1,2}}\b[^,;!?]{{0,40}}?)
        |(?:el|la|mi) (?P<k>[\w-]+) (?:me |nos )?{SHIFTED} la (?:cita
        |hora) (?:al |para el )(?P<v>(?:{_DAY}|\d{{1,2}}\b)[^,;!?]{{0,40}}?)
        |el (?P<v>{_DAY}(?: \d+)?) (?:tengo
        |tenemos) (?:la |el |una? )?(?:cita con |hora con )?(?:el |la )?(?P<k>[\w-]+)(?: (?:del?
        |con) [\w ]{{2,30}}?)?
        """,
        (
            "Me adelantaron la cita del dentista al 8 de mayo.",
            "El examen lo pasaron al 27 de abril.",
            "El viernes tengo la revisión del coche.",
        ),
        ("Me adelantaron dinero.", "El examen es difícil."),
    ),
    telling(
        "{k}",
        "something of the speaker's, by a number or a name",
        rf"""
        (?:mi|nuestr[oa]) (?P<k>(?!herman|madre|padre|hij|amig|novi|perr|gat|nombre
        |cumple)[\w-]+(?: de [\w-]+)?) (?:es|ahora es|será
        |son) (?:el |la )?(?P<v>\d[\w.,/-]*|(?:D\.ª? |Sra?\. |Dra?\. )?{PROPER})
        """,
        ("mi talla de zapato es la 43", "Mi tutora de tesis es Pilar Gómez"),
        ("Mi talla es grande.", "Mi hermana es Ana."),
    ),
    telling(
        "position",
        "out of work",
        _OUT_OF_WORK,
        (
            "Estoy en paro.",
            "Mi mujer está en paro desde enero.",
            "Estoy buscando trabajo de cocinero.",
        ),
        ("Mi mujer está bien.", "Busco piso."),
    )._replace(value="paro"),
)

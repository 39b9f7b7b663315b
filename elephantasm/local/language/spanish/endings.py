# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells that something is over."""

from __future__ import annotations

from ..clauses import Ending
from ..rules import Rule
from .parts import (
    APPOINTMENT,
    BEGIN,
    END,
    ILLNESS,
    MONTH,
    MOVING,
    MY,
    NAME,
    PARTNER,
    PET,
    PLACE,
    PROPER,
    SMALL,
    WHOSE,
    WORKPLACE,
    ending,
)

ENDINGS = (
    ending(
        "home address",
        "the home of somebody who has moved, wherever to",
        rf"""
        {WHOSE} (?:(?:ya )?se (?:mud[oó]|ha mudado)|ha cambiado de (?:casa|piso))(?: (?:ayer|el \w+|este mes|hace poco))?
        """,
        ("Una se mudó.", "Mi hermana se ha mudado."),
        ("Me mudé.", "Mi hermana se mudó a Lugo con Ana."),
    ),
    ending(
        "manager role other",
        "who did something for the speaker does it no more",
        rf"""
        (?:(?:el|la) )?(?P<v>(?:(?:doctora?|dra?\.?|se[ñn]ora?|don|do[ñn]a|profesora?) )?{NAME}) (?:ya )?(?:se ha (?:jubilado|retirado|ido|marchado)
        |se (?:jubil[oó]|retir[oó]|fue|march[oó])|ha (?:dimitido|renunciado)|dimiti[oó]|renunci[oó]|ya no (?:est[aá]|trabaja)(?: (?:aqu[ií]|con nosotros))?)
        """,
        ("El doctor Rueda se ha jubilado.", "Ramón se ha ido."),
        ("Me he jubilado.", "Mi padre se ha jubilado."),
    ),
    ending(
        "employer position",
        "a job, by its name",
        rf"""
        (?:(?:he dejado|dej[eé]|dejamos|me he ido de|me fui de|me march[eé] de|he salido de
        |renunci[eé] a|me han (?:despedido|echado) de|me (?:echaron|despidieron) de
        |dejé de (?:trabajar|laburar) en)
        |ya no (?:trabajo|curro|laburo|estoy) (?:en|para)|he dejado de trabajar (?:en
        |para)) (?:el |la )?(?P<v>{PROPER})
        """,
        ("He dejado Iberdrola.", "Ya no trabajo en Mercadona.", "me fui de Seat y ahora descanso"),
        ("He dejado las llaves.", "Mi hermano dejó Seat.", "No he dejado Seat."),
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moves on a day",
            "from which day on the speaker lives elsewhere",
            rf"{BEGIN}{MOVING}{END}".replace("(?P<v>", "(?:").replace("(?P<v_2>", "(?:"),
            takes=("En abril me mudo a Madrid.", "Nos mudamos a Vigo el 3 de mayo."),
            leaves=("Me mudo a Madrid.", "Mi hermano se muda en abril."),
        ),
        is_coming=True,
    ),
    ending(
        "trip",
        "a journey or a move that does not take place",
        rf"""
        (?:ya no|al final no|no) (?:vamos|voy|viajamos|viajo|volamos|vuelo|nos mudamos|me mudo)(?: de viaje)? a (?P<v>{PROPER})(?: (?:al final|este año|en {MONTH}))?
        """,
        ("Ya no vamos a Lisboa.", "Al final no vamos a Roma."),
        ("Vamos a Roma.", "Mis padres ya no van a Roma."),
    ),
    ending(
        "employer position",
        "the work, by what kind of place it is",
        rf"""
        (?:(?:he )?(?:dejado|dej[eé]|present(?:ado|[eé]) (?:mi|la) (?:renuncia|dimisi[oó]n)|renunci(?:ado|[eé])|dimit(?:ido|[ií]))
        (?:(?: en| a| de)? (?:el|la|mi) {WORKPLACE}| en {PROPER})?(?<!dejado)(?<!dej[eé])
        |me (?:han )?(?:echado|echaron|despidieron|despedido)|ya no trabajo (?:all[ií]|ah[ií]|aqu[ií])
        |(?:se )?(?:me )?(?:ha acabado|acab[oó]|termin[oó]|ha terminado) (?:mi |el )contrato(?: en .{{3,30}})?)
        """,
        (
            "He dejado el hospital.",
            "Presenté mi renuncia en la panadería.",
            "Ya no trabajo allí, me echaron.",
        ),
        ("He dejado el gimnasio.", "Mi hermano dejó el hospital.", "He dejado."),
    ),
    ending(
        "studies school",
        "what the speaker learnt",
        rf"""
        (?:(?:he )?(?:dejado|dej[eé]|abandonado|abandon[eé]|terminado|termin[eé]|acabado|acab[eé]) (?:la (?:carrera|universidad|uni|escuela)|los estudios|el (?:m[aá]ster|grado|doctorado|instituto))
        |me (?:he )?(?:gradu(?:ado|[eé])|licenci(?:ado|[eé])|cambi(?:ado|[eé]) (?:de carrera|a {PROPER})))
        """,
        ("He dejado la carrera.", "¡Me gradué ayer!", "Me he cambiado a Filosofía."),
        ("He dejado las llaves.", "Mi hermana se graduó.", "Me he cambiado de ropa."),
    ),
    ending(
        "appointment status",
        "a wedding",
        r"(?:hemos|he) (?:cancelado|anulado) la (?P<v>boda)|la (?P<v_2>boda) (?:se ha cancelado|est[aá] cancelada|se cancela)",
        ("Hemos cancelado la boda.", "La boda se ha cancelado."),
        ("La boda es en mayo.", "Han cancelado la serie."),
    ),
    ending(
        "condition",
        "a pregnancy",
        rf"""
        (?:ha nacido|naci[oó]|ya est[aá] aqu[ií]) (?:{MY} (?:hij[oa]|beb[eé]|niñ[oa])|el beb[eé])(?: {NAME})?
        """,
        ("Ha nacido nuestra hija Alba.", "Ya está aquí el bebé"),
        ("Ha nacido mi sobrina.", "Ha nacido un cordero."),
    )._replace(value="embarazada"),
    ending(
        "state",
        "an injury",
        r"me han (?:quitado|retirado) (?:la escayola|el yeso|los puntos|la f[eé]rula)",
        ("Me han quitado la escayola.", "me han retirado los puntos"),
        ("Me han quitado el coche.", "Le han quitado la escayola."),
    ),
    ending(
        "employer position",
        "the job",
        r"""
        (?:me (?:han|acaban de) (?:despedido|despedir|echado|echar)(?: del?(?: [\w ]{2,30})?)?
        |me despidieron(?: del? [\w ]{2,30})?|me echaron del? (?!casa)[\w ]{2,30}
        |(?:he dejado|dej[eé]|he perdido|perd[ií]|renunci[eé] a|he renunciado a) (?:el
        |mi) (?:trabajo|curro|empleo|puesto|laburo)
        |me he (?:jubilado|quedado en (?:el )?paro)|me jubil[eé]|estoy en (?:el )?paro
        |me qued[eé] sin trabajo)
        """,
        ("Me han despedido.", "dejé el curro", "Ayer renuncié a mi trabajo."),
        ("Han despedido a Marta.", "Dejé el coche.", "Busco trabajo."),
    ),
    ending(
        "status",
        "being alone",
        r"(?:he conocido|conocí) a alguien|(?:ya )?(?:tengo|me he echado|me eché) (?:una? )?(?:nuev[oa] )?novi[oa](?: nuev[oa])?|estoy (?:con alguien|saliendo con alguien|enamorad[oa])",
        ("He conocido a alguien, se llama Pablo.", "Tengo novio."),
        ("Ha conocido a alguien.", "Busco novia."),
    ),
    ending(
        "partner status",
        "a couple, by the other's name",
        rf"""
        (?:(?:he roto|romp[ií]|he terminado|termin[eé]|he cortado|cort[eé]|lo he dejado
        |lo dej[eé]|ya no (?:estoy|salgo)|me he (?:separado|divorciado)|me (?:separ[eé]
        |divorci[eé])) (?:con|de) (?P<v>{NAME})
        |con (?P<v_2>{NAME}) (?:(?:ya )?(?:cortamos|terminamos|rompimos|lo (?:hemos dejado|dejamos)|hemos (?:roto|cortado|terminado))|nos (?:hemos separado|separamos|divorciamos))
        |(?P<v_3>{NAME}) (?:me (?:ha dejado|dej[oó]|cort[oó])|(?:cort[oó]|rompi[oó]|ha (?:roto|cortado)) conmigo))
        """,
        (
            "he roto con Ainhoa",
            "Ya no salgo con Paco.",
            "Lo he dejado con Marta.",
            "Con Julieta cortamos",
            "Julieta me dejó",
        ),
        ("He roto el móvil.", "he terminado con los deberes", "Salgo con Ana."),
    ),
    ending(
        "partner status",
        "the couple",
        rf"""
        (?:(?:{MY} {PARTNER}(?: {NAME})?|{NAME}) y yo (?:cortamos|terminamos
        |ya no estamos juntos|lo hemos dejado|lo dejamos|hemos roto|rompimos
        |nos (?:hemos )?(?:separado|separamos|divorciado|divorciamos)|hemos terminado)
        |(?:lo hemos dejado|hemos roto|nos hemos (?:separado|divorciado)|ya no estamos juntos
        |me he (?:separado|divorciado))
        |(?:he roto|romp[ií]|he terminado|termin[eé]|he cortado|cort[eé]
        |lo he dejado) con {MY} {PARTNER}
        |{MY} {PARTNER} me (?:ha dejado|dej[oó])
        |me (?:ha dejado|dej[oó]) {MY} {PARTNER})
        """,
        ("Mi novia y yo lo hemos dejado.", "Nos hemos separado.", "mi marido me ha dejado"),
        ("Hemos roto la ventana.", "Mis padres se han separado.", "Lo he dejado en casa."),
    ),
    ending(
        "home address rent",
        "a home",
        rf"""
            (?:ya no (?:vivo|vivimos) (?:en|aqu[ií])|(?:me he ido|nos hemos ido|me fui
            |nos fuimos) de|he dejado el piso de|he dejado de vivir en) ?(?P<v>{PLACE})?
        """,
        ("Ya no vivo en Bilbao.", "Nos hemos ido de Madrid."),
        ("Vivo en Bilbao.", "Ya no vive en Bilbao."),
    ),
    ending(
        "home address rent",
        "the flat",
        r"""
            (?:he|hemos) (?:dejado el (?:piso|departamento|apartamento)
            |devuelto las llaves(?: del (?:piso|apartamento|departamento))?
            |entregado las llaves del \w+)
        """,
        ("Hemos dejado el piso.", "He devuelto las llaves del piso."),
        ("He dejado las llaves en casa.", "Busco piso."),
    ),
    ending(
        "home address rent",
        "a home, by a move",
        r"(?:(?:ya )?me he mudado|nos hemos mudado|me mud[eé]|nos mudamos)(?= ?(?:$|[.!,;(]))",
        ("¡Me he mudado!", "Ya me mudé, por fin"),
        ("Me he mudado de mesa.", "Mi hermana se ha mudado."),
    ),
    ending(
        "car plate",
        "the car",
        r"""
            (?:(?:he|hemos) vendido|vend[ií]|vendimos|ya no (?:tengo|tenemos)|me (?:han robado
            |robaron)|he dado de baja) (?:el|mi|nuestro) (?:coche|carro|auto|furgoneta)
        """,
        ("Hemos vendido el coche.", "vendí mi carro"),
        ("He vendido la bici.", "Mi padre vendió el coche."),
    ),
    ending(
        "possession car subscription",
        "something that is sold or gone",
        rf"""
            (?:(?:he|hemos) vendido|vend[ií]|vendimos|ya no (?:tengo|tenemos|uso|usamos)
            |me he deshecho de|he regalado) (?:(?:el|la|los|las|mi|mis|nuestr[oa]
            |a) )?(?P<v>(?!tiempo|ganas|nada|idea|miedo|fuerzas|edad|dudas|fiebre
            |hambre)(?:{PROPER}|[\w-]+))
        """,
        ("He vendido la moto.", "ya no uso Notion"),
        ("Ya no tengo ganas.", "Vende la moto."),
    ),
    ending(
        "pet child relative partner age",
        "a life, by its name",
        rf"""
        (?:(?:se (?:ha muerto|muri[oó]|me ha muerto|me muri[oó])|ha (?:muerto|fallecido)|muri[oó]
        |falleci[oó]|(?:tuvimos|hemos tenido|tuve) que (?:dormir|sacrificar) a
        |hemos (?:perdido|sacrificado|dormido) a) (?:{MY} [\w-]+ )?(?P<v>{NAME})
        |a (?P<v_2>{NAME}) (?:l[oa] )?(?:(?:tuvimos|tuve|hemos tenido|he tenido) que (?:dormir|sacrificar)|(?:atropell[oó]|ha atropellado) un[ao]? \w+))
        """,
        (
            "Ayer tuvimos que dormir a Misi.",
            "Se ha muerto mi gata Misi.",
            "murió nuestro perro Toby",
            "A Roco lo tuvimos que sacrificar",
        ),
        ("Me muero de risa.", "Ha muerto un actor."),
    ),
    ending(
        "pet child relative partner age",
        "a life, named first",
        rf"""
            (?:{MY} (?:{PET}|[\w-]+) )?(?P<v>{NAME}) (?:se (?:nos |me )?(?:ha muerto|muri[oó])
            |ha (?:muerto
            |fallecido)|muri[oó]|falleci[oó])(?! de\b)
        """,
        (
            "Canela se murió el viernes :(",
            "Mi gata Misi ha muerto.",
            "mi abuela Pilar falleció ayer",
        ),
        ("Mi gata ha muerto de hambre.", "Misi ha comido."),
    ),
    ending(
        "pet child relative partner age",
        "a life, by its name alone",
        rf"""
            (?:se (?:ha muerto|muri[oó]|nos ha muerto|me ha muerto)|ha (?:muerto|fallecido)
            |muri[oó]|falleci[oó]) (?P<v>{NAME})
        """,
        ("Se ha muerto Rufo esta madrugada.", "ha fallecido Pilar"),
        ("Se ha muerto un actor.", "Rufo se muere de risa."),
    ),
    ending(
        "employer position",
        "somebody else's job",
        rf"""
            {WHOSE} (?:ha dejado|dej[oó]|ya no trabaja en
            |ya no est[aá] en) (?:el |la )?(?P<v>{PROPER})(?: y .*)?
        """,
        ("Javi ha dejado la Opel.", "mi marido ya no trabaja en Seat"),
        ("He dejado Seat.", "Mi marido ha dejado el coche fuera."),
    ),
    ending(
        "pet",
        "an animal without a name",
        rf"(?:se (?:ha muerto|muri[oó]|me ha muerto|me muri[oó])|ha muerto|muri[oó]) {MY} {PET}",
        ("Se ha muerto mi gato.", "ha muerto nuestra perra"),
        ("Mi gato duerme.", "Se ha muerto su gato."),
    ),
    ending(
        "diet allergy condition",
        "a diet, an allergy, an illness",
        rf"""
        (?:(?:ya )?no soy|he dejado de ser|ya no tengo|(?:ya )?no tengo (?:alergia
        |intolerancia) (?:a|al)|(?:ya )?no soy (?:al[eé]rgic[oa]|intolerante) (?:a|al)
        |he superado (?:la|el))
        (?: (?:el|la|los|las))? (?P<v>vegan[oa]|vegetarian[oa]|cel[ií]ac[oa]|(?<=al )\w+
        |(?<=a la )\w+|(?<=a los )[\w ]+|(?<=a las )\w+|(?<=a el )\w+|{ILLNESS})
        """,
        ("Ya no soy vegano.", "Resulta que no soy alérgica al polen.", "ya no tengo asma"),
        ("Soy vegano.", "Ya no soy tu amigo.", "No tengo coche."),
    ),
    ending(
        "diet",
        "a diet",
        r"(?:he vuelto|vuelvo|volv[ií]|he empezado|empecé|ya he vuelto) a comer (?:carne|pollo|jamón|pescado|de todo|gluten|pan)",
        ("He vuelto a comer carne.", "vuelvo a comer pescado"),
        ("Como carne.", "He vuelto a casa."),
    ),
    ending(
        "smoking",
        "smoking",
        r"(?:he dejado|dej[eé]|dej[eé] de|he dejado de|ya no) (?:de )?(?:fumar|fumo|el tabaco)|llevo [\w ]{2,20} sin fumar",
        ("he dejado de fumar", "Ya no fumo.", "Llevo dos meses sin fumar"),
        ("Quiero dejar de fumar.", "Fumo."),
    ),
    ending(
        "drinking",
        "drinking",
        r"(?:he dejado|dej[eé]|ya no) (?:de )?(?:beber|bebo|el alcohol|tomo alcohol)",
        ("He dejado de beber.", "ya no bebo"),
        ("Bebo agua.", "Quiero dejar el alcohol."),
    ),
    ending(
        "medication",
        "a medicine",
        r"""
            (?:(?:he dejado|dej[eé]) de tomar|ya no tomo|me han (?:quitado
            |retirado)) (?:el |la |los |las )?(?P<v>(?!medidas|nota|café|alcohol|puntos
            |escayola)\w{5,})
        """,
        ("Dejé de tomar sertralina.", "ya no tomo ibuprofeno"),
        ("Tomo sertralina.", "Ya no tomo café."),
    ),
    ending(
        "appointment",
        "an appointment",
        rf"""
        (?:(?:me|nos) )?(?:han (?:cancelado|anulado|cambiado|movido|pasado|aplazado)|cancelaron
        |anularon|cambiaron|pasaron|he (?:cancelado|anulado|cambiado|movido)|hemos (?:cancelado
        |anulado)|cancel[eé]|anul[eé]) (?:la|el|mi|una) {APPOINTMENT}(?: m[eé]dica)?
        (?: (?:con|en|de|del|al|para) (?:(?:el|la|mi) )?(?P<v>[\w-]+(?: [\w-]+)??))?(?: (?:al
        |para el|a las) .*)?
        """,
        (
            "Me han cancelado la cita con el dentista.",
            "he anulado la cita del banco",
            "Me han cambiado la cita del dentista al lunes.",
        ),
        ("Han cancelado la serie.", "Tengo cita con el dentista."),
    ),
    ending(
        "trip deadline",
        "a journey",
        rf"""
            (?:he (?:cancelado|anulado)|hemos (?:cancelado|anulado)|cancel[eé]|anul[eé]
            |cancelamos|anulamos|me han cancelado|nos han cancelado) (?:(?:el|nuestro
            |mi) (?:viaje|vuelo|plan)(?: (?:a|de|para)(?! {SMALL}))?|lo de) ?(?P<v>{PROPER})?
        """,
        ("Al final anulé el viaje a Roma.", "hemos cancelado el viaje"),
        ("Me voy de viaje a Roma.", "Cancelaron el concierto."),
    ),
    ending(
        "subscription",
        "a subscription",
        rf"""
            (?:me he dado de baja (?:de|en)|me di de baja (?:de|en)|(?:he cancelado
            |cancel[eé]) (?:la suscripci[oó]n (?:a|de)|el|la|mi)?|ya no (?:estoy suscrit[oa] a
            |pago)) ?(?:el |la )?(?P<v>{PROPER}|(?:gimnasio|gym))
        """,
        ("Me he dado de baja de Netflix.", "he cancelado la suscripción a Spotify"),
        ("Me suscribí a Netflix.", "He cancelado la cita."),
    ),
    ending(
        "hobby habit medication subscription time claim",
        "something done for pleasure",
        r"""
            (?:ya no (?:toco|juego al?|hago|practico|voy a(?: clases? de)?)
            |he dejado (?:de (?:tocar|jugar al?|hacer|ir a)|las clases de)?
            |dej[eé] (?:de (?:tocar|jugar al?|hacer|ir a)
            |las clases de)|me (?:he (?:borrado|desapuntado|dado de baja)|borr[eé]|desapunt[eé]|di de baja) de(?: las)?(?: clases de)?)
            [ ]?(?:el |la |los )?(?P<v>(?!llaves|coche|trabajo|curro|caso|nada|carrera
            |cosas|cama)[\w-]{4,})
        """,
        ("ya no toco la guitarra", "He dejado de ir a yoga.", "Me he borrado de sevillanas."),
        ("Toco la guitarra.", "He dejado las llaves en casa."),
    ),
)

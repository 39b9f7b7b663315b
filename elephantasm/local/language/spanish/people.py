# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells who somebody is: name, home, work, family."""

from __future__ import annotations

from ..rules import CAPITAL
from .parts import (
    CHILD,
    JOB,
    MONTH,
    MOVING,
    MY,
    NAME,
    NAMES,
    PARTNER,
    PET,
    PLACE,
    PROPER,
    SMALL,
    TRADE,
    WHOSE,
    telling,
)

TELLINGS = (
    telling(
        "name",
        "how the speaker is called",
        rf"""
        (?:me llamo|mi nombre(?: completo)? es) (?P<v>{NAME}
        |(?!a\b|as[ií]|igual|la\b|lo\b|el\b|mucho|como|un\b|una\b|tu\b|muy\b){SMALL}(?: {SMALL})?)
        """,
        ("Me llamo Iker.", "hola, me llamo nerea y soy de Lugo", "Mi nombre es Ana María Ruiz."),
        ("Me llamo a silencio.", "Mi nombre es lo de menos.", "¿Te llamas Ana?"),
    ),
    telling(
        "name",
        "who the speaker is",
        rf"""
        (?:soy|(?:hola|ola|holi|buenas|buenos d[ií]as)[ ,]+(?:aqu[ií]|habla)|al habla) (?P<v>(?!(?:{TRADE}
        |mam[áa]|pap[áa]|abuel[oa]|t[ií][oa]|aries|tauro|g[eé]minis|c[aá]ncer|leo|virgo|libra|escorpio
        |sagitario|capricornio|acuario|piscis
        |españ\w+|mexican[oa]|argentin[oa]|chilen[oa]|colombian[oa]|peruan[oa]|catal[aá]n\w*
        |vasc[oa]|galleg[oa]|andalu[zc]\w*
        |cat[oó]lic[oa]|ate[oa]|vegan[oa]|vegetarian[oa]|cel[ií]ac[oa]|dios|yo)\b)
        (?-i:[A-ZÀ-Þ][a-zà-ÿ])[\w'-]*(?: {NAME})?)
        """,
        (
            "hola, aquí Marisol",
            "Hola, soy Iker.",
            "soy Apolonia, encantada",
            "Buenas, soy Marta Gil.",
        ),
        ("soy Mamá", "soy Tauro", "soy despistado", "Soy de Bilbao.", "Soy CEO."),
    ),
    telling(
        "nickname",
        "how the speaker wants to be called",
        rf"""
        (?:puedes |podéis |por favor,? )?(?:ll[aá]m[aeá]me|llamarme|d[ií]me
        |(?:(?:todos|mis \w+|los \w+|en \w+(?: \w+)?|por \w+|casi todos) )?me (?:llaman|dicen|conocen (?:como|por))
        |(?:todo el mundo|la gente) me (?:llama|dice|conoce (?:como|por))
        |mi (?:apodo|mote|sobrenombre) es) (?P<v>{NAME})(?:, (?:aunque|pero|en el (?:dni|pasaporte)) [^.!?]{{3,60}})?
        """,
        (
            "Llámame Geli.",
            "todos me dicen Pancho",
            "Me llaman Kiko, aunque soy Francisco.",
            "Me conocen como Nacho.",
        ),
        (
            "Llámame mañana.",
            "Llámame cuando puedas.",
            "Dime algo.",
            "Me llama Pedro.",
            "Me conocen como buena gente.",
        ),
    ),
    telling(
        "home",
        "where the speaker lives",
        rf"""
        (?:(?:(?:vivo|vivimos)(?: (?:ahora|sol[oa]|juntos|de alquiler|con (?!calma)[\w]+(?: [\w]+){{0,2}}?))*
        |(?:tengo|tenemos|alquilo|alquilamos|he comprado|hemos comprado|compr[eé]|compramos|comparto|compartimos)
        (?: (?:un|una)(?: (?:pequeñ[oa]|nuev[oa]))?) (?:piso|casa|apartamento|estudio|habitaci[oó]n|departamento)
        |resido|residimos|(?:estoy|estamos) viviendo|llev(?:o
        |amos) \w+ \w+ viviendo|sigo viviendo) en
        |(?:me he|nos hemos|acabo de|acabamos de) (?:mudad[oa]|mudarme|mudarnos|trasladad[oa]
        |trasladarme|cambiado|ido a vivir) a
        |(?:me mud[eé]|nos mudamos|me traslad[eé]|nos trasladamos|me fui a vivir
        |nos fuimos a vivir) a
        |(?:estoy|estamos) instalad[oa]s? en|vivo en (?:un|una) (?:piso|casa|apartamento|estudio
        |habitaci[oó]n|departamento|chalet)(?: \w+)? en (?:el|la)|vivo en(?= (?:la )?(?:calle
        |plaza|avenida) )(?: la)?
        ) (?P<v>(?:(?:calle|plaza|avenida) (?=[A-ZÀ-Þ]))?{PLACE})(?<!jaja)(?: con [^.;!?]{{2,60}})?
        """,
        (
            "Vivo con mi novia en Gijón.",
            "Tenemos un piso en Vigo desde mayo.",
            "Vivo en Las Palmas.",
            "ya vivimos en gijón",
            "Nos mudamos a Sevilla el mes pasado.",
        ),
        ("Vivo en una nube.", "vivo en pareja", "No vivo en Madrid.", "Mi hermano vive en Lima."),
    ),
    telling(
        "home: coming",
        "where the speaker is going to live, from a day on",
        MOVING,
        ("En abril me mudo a Madrid.", "Nos mudamos a Vigo el 3 de mayo."),
        ("Me mudo a Madrid.", "Mi hermano se muda en abril."),
    ),
    telling(
        "status",
        "whether the speaker has a partner",
        rf"""
        (?:(?:estoy|estamos|sigo) (?P<v>solter[oa]|casad[oa]s?|divorciad[oa]s?|separad[oa]s?|prometid[oa]s?|viud[oa])(?! con {CAPITAL})
        |(?P<v_2>tengo (?:nuev[oa] )?(?:novi[oa]|pareja))(?: nuev[oa])?(?:,.*)?|nos hemos (?P<v_3>casado|prometido|separado|divorciado)
        |(?:he|hemos) (?P<v_4>roto)(?: con {NAME})?|(?:{NAME} y yo )?(?P<v_5>(?:hemos vuelto|volvimos|estamos juntos otra vez)(?: juntos)?))
        """,
        ("Estoy soltera.", "Tengo novio, se llama Leo.", "Paco y yo hemos vuelto."),
        ("Estoy cansada.", "Mi hermana está soltera.", "Hemos vuelto a casa."),
    ),
    telling(
        "appointment: boda",
        "when the speaker marries",
        rf"(?:nos casamos|me caso) (?P<v>(?:el \d{{1,2}} de|en) (?:{MONTH}))",
        ("Nos casamos el 12 de junio.", "me caso en mayo"),
        ("Nos casamos.", "Se casan en mayo."),
    ),
    telling(
        "employer",
        "that the speaker has no work, or no more",
        r"(?:(?:estoy|me he quedado|sigo) (?P<v>en (?:el )?paro|sin trabajo|jubilad[oa])|me he (?P<v_2>jubilado)|me (?P<v_3>jubil[eé]))",
        ("Estoy en paro.", "Me jubilé en marzo."),
        ("Estoy en casa.", "Mi padre se jubiló."),
    ),
    telling(
        "address",
        "the speaker's street",
        r"""
        (?:vivo en|mi direcci[oó]n es|vivimos en) (?:la )?(?P<v>(?:c/|calle|avenida|avda\.?|plaza
        |paseo|carrera) ?\w[^.;!?]{2,60}?\d[^.;!?]{0,40}?)
        """,
        ("Vivo en la calle Mayor 12, 3º B.", "Mi dirección es Calle Sol 4."),
        ("Vivo en la calle de enfrente.", "La calle Mayor está lejos."),
    ),
    telling(
        "employer",
        "whom the speaker works for",
        rf"""
        (?:{JOB} (?:ahora |desde hace \w+ \w+ )?(?:en|para)
        |(?:he empezado|empec[eé]|acabo de empezar|empiezo) a (?:trabajar|currar|laburar) (?:en
        |para)
        |(?:he empezado|empec[eé]|acabo de empezar) (?:en|de \w+ en)
        |me (?:han contratado|contrataron|han fichado|ficharon|han cogido) (?:en|para)
        |(?:he fichado|fich[eé]) por|(?:estoy|estamos) trabajando (?:en|para)
        |mi (?:empresa|nueva empresa) (?:es|se llama))
        [ ](?:el |la |los )?(?:una? \w+ (?:que se )?llama(?:da)? )?(?P<v>{PROPER}
        |(?:una? (?=(?:farmacia|hospital|empresa|colegio|cole|instituto|banco|bar|restaurante
        |tienda
        |despacho|bufete|startup|fábrica|librería|guardería|cl[ií]nica|gestor[ií]a|agencia|hotel
        |panader[ií]a|taller)\b)
        |(?!(?:un|una|el|la|mi|mis|casa|remoto|equipo|turnos|ello|esto|eso|negro|lo|algo|noche
        |pijama|oficina|verano|mí)\b)){SMALL})
        (?: (?:como|de) {TRADE}[\w ]{{0,30}}?)?
        """,
        (
            "Trabajo en Iberdrola desde 2019.",
            "curro en Mercadona de cajera",
            "Trabajo en una farmacia.",
        ),
        ("Trabajo en casa los viernes.", "Trabajo en un proyecto.", "Mi hermano trabaja en Seat."),
    ),
    telling(
        "home",
        "where somebody of the speaker's lives",
        rf"""
            {WHOSE} (?:vive|reside|se ha (?:mudado|ido a vivir) a|se mud[oó] a
            |se fue a vivir a)(?: (?:ahora )?en)? (?P<v>{PROPER})
        """,
        (
            "Mi hermana Elena se ha mudado a Londres.",
            "mi madre vive en Teruel",
            "Javi vive en Lugo.",
        ),
        ("Vivo en Lugo.", "Vive en Lugo.", "Mi madre vive sola."),
    ),
    telling(
        "employer",
        "whom somebody of the speaker's works for",
        rf"""
            {WHOSE} (?:(?:trabaja|curra|labura) (?:en|para)|es {TRADE}(?: \w+)? en
            |(?:ha empezado|empez[oó])(?: a trabajar)? en
            |ha fichado por) (?:el |la )?(?P<v>{PROPER})
        """,
        (
            "Mi marido trabaja en Seat.",
            "Javi es ingeniero en la Opel.",
            "mi hermana ha empezado en Zara",
        ),
        ("Trabajo en Seat.", "Mi marido trabaja en casa."),
    ),
    telling(
        "employer",
        "whom somebody changed to",
        rf"""
            {WHOSE} (?:ha dejado|dej[oó]) [^,.;]{{2,40}} y (?:ahora )?(?:ha empezado|empez[oó]
            |trabaja|est[aá]|se ha ido|ha entrado) (?:en|a|para) (?:el |la )?(?P<v>{PROPER})
        """,
        (
            "Javi ha dejado la Opel y ha empezado en Inditex.",
            "mi marido dejó Seat y trabaja en Renfe",
        ),
        ("Javi ha dejado la Opel.", "He dejado Seat y trabajo en Renfe."),
    ),
    telling(
        "manager",
        "the speaker's boss",
        rf"""
            {MY} (?:nuev[oa] )?(?:jef[ea]|encargad[oa]|supervisora?)(?: (?:actual|nuev[oa]
            |direct[oa]))? (?:se llama|es|ahora es) (?P<v>{NAME})
        """,
        ("Mi jefe actual se llama Ramón.", "mi nueva jefa es Teresa Lanau"),
        ("Mi jefe es simpático.", "Su jefe se llama Ramón."),
    ),
    telling(
        "position",
        "the speaker's trade",
        rf"""
        (?:(?:soy|somos) (?:un |una )?(?P<v>{TRADE}(?: (?:de|en|t[eé]cnic\w+|industrial
        |jur[ií]dic\w+|infantil|senior|junior|web)\b(?: (?!{CAPITAL})[\w-]+){{0,2}}?)?)
        (?: (?:en|del?) (?:el |la )?(?P<employer>{PROPER})|(?: aut[oó]nom[oa])?(?: (?:en
        |para) [^,.;]{{2,40}}?)?)
        )
        """,
        ("Soy enfermera.", "soy profesor de música y vivo aquí", "Soy ingeniera industrial."),
        ("Soy Iker.", "Mi hermana es enfermera.", "Soy buena cocinera."),
    ),
    telling(
        "position",
        "what the speaker works as",
        rf"""
        (?:{JOB}|(?:he empezado|empec[eé]) a trabajar
        |estoy trabajando) (?:en (?:el |la )?{PROPER} )?(?:como|de) (?P<v>(?!lunes|noche|d[ií]a
        |todo|siempre|sol\b|forma)
        {SMALL}(?: (?:de|en) (?:la )?(?!un\b|una\b|el\b){SMALL})?)(?: en (?:un|una|el|la
        |mi) [^,.;]{{2,40}}?| en (?P<employer>{PROPER}))?
        """,
        ("Trabajo como profesora de música.", "curro de camarero"),
        ("Trabajo de lunes a viernes.", "Trabajo como siempre."),
    ),
    telling(
        "partner",
        "with whom the speaker lives as a couple",
        rf"""
        (?:{MY} {PARTNER} (?:actual )?(?:es|se llama)|(?:estoy|sigo) casad[oa] con
        |(?:me he casado|me cas[eé]|salgo|estoy saliendo|me he prometido) con) (?P<v>{NAME})
        """,
        ("Mi novia se llama Ainhoa.", "Estoy casado con Rocío desde 2015.", "salgo con Marta"),
        ("Mi novia es médica.", "Salgo con amigos.", "Su novia se llama Ana."),
    ),
    telling(
        "child",
        "the speaker's children",
        rf"""
        (?:(?:tengo|tenemos) (?:un|una|dos|tres|cuatro|\d) {CHILD}s?(?: (?:mayor|pequeñ[oa]s?
        |de \w+ (?:años|meses)(?: y \w+)?))?(?:,| que se llaman?| llamad[oa]s?|:)
        |{MY}s? {CHILD}s?(?: mayor| pequeñ[oa]| median[oa])? (?:se llaman?|son)
        |(?:ha nacido|naci[oó]|tuvimos|hemos tenido) (?:a )?{MY} {CHILD}(?: mayor
        | pequeñ[oa])?,?) (?P<v>{NAMES})
        """,
        (
            "Tengo dos hijos, Leo y Martina.",
            "mi hija se llama Vega",
            "Ha nacido nuestra hija Alba.",
        ),
        ("Tengo dos hijos preciosos.", "Mi hija Vega va al cole.", "Su hija se llama Ana."),
    ),
    telling(
        "pet",
        "the speaker's animals",
        rf"""
        (?:(?:tengo|tenemos|he adoptado|hemos adoptado|adopt[eé]|adoptamos) (?:a )?(?:un|una|dos
        |tres) {PET}e?s?(?: [\w-]+)?(?:, un[oa]? [\w ]{{3,30}}? que se llama|, (?:y )?se llaman?|,| que se llaman?
        | llamad[oa]s?|:)
        |{MY}s? {PET}e?s? (?:se llaman?|es|son)) (?P<v>{NAMES}|(?<=llama )(?!como|igual
        |as[ií]){SMALL})
        """,
        (
            "tengo un perro que se llama Toby",
            "Adopté una perra, se llama Milonga.",
            "Nuestra gata se llama Misi.",
            "tenemos dos gatos, Sol y Luna",
        ),
        ("Mi perro es grande.", "Tengo un perro.", "Su gato se llama Tom."),
    ),
    telling(
        "age",
        "how old the speaker is",
        r"""
            (?:(?:tengo|(?:ya )?he cumplido|cumpl[ií]|acabo de cumplir) (?P<v>(?:\d{1,3}
            |[a-záéí]{4,12}(?: y \w+)?) años)(?: ya)?
            |(?:ya (?:tengo|he cumplido)|cumpl[ií]|he cumplido|acabo de cumplir)
            [ ](?P<v_2>\d{1,2})(?= *(?:$|[.!,;])))
        """,
        (
            "Ayer cumplí 30.",
            "ya tengo 21",
            "Tengo 34 años.",
            "tengo treinta y dos años y vivo aquí",
        ),
        ("Tengo 34 años de experiencia.", "Mi hija tiene 7 años."),
    ),
    telling(
        "age",
        "how old somebody of the speaker's is",
        rf"""
            {WHOSE},? (?:ya )?(?:tiene|ha cumplido|cumpli[oó]) (?:ya )?(?P<v>(?:\d{{1,3}}
            |[a-záéí]{{3,12}}(?: y \w+)?) (?:años|meses|añitos))
        """,
        ("Mi hija Vega tiene 7 años.", "mi perro ya ha cumplido 12 años"),
        ("Tengo 34 años.", "Mi casa tiene 7 años de garantía."),
    ),
    telling(
        "birthday",
        "the speaker's birthday",
        rf"""
            (?:mi cumple(?:años)? es|cumplo años
            |nac[ií]) el (?:d[ií]a )?(?P<v>\d{{1,2}} de {MONTH}(?: de \d{{4}})?)
        """,
        ("Mi cumpleaños es el 3 de mayo.", "nací el 12 de enero de 1987"),
        ("Su cumpleaños es el 3 de mayo.", "Nací en Lugo."),
    ),
    telling(
        "origin",
        "where the speaker is from",
        rf"(?:soy|somos|vengo|nac[ií]) (?:de|en) (?P<v>{PLACE})(?<!letras)(?<!ciencias)",
        ("Soy de Bilbao.", "nací en Lugo y vivo en Vigo", "soy de san sebastián"),
        ("Soy de la opinión contraria.", "Ella es de Bilbao.", "Soy de los que madrugan."),
    ),
)

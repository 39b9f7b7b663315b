# SPDX-License-Identifier: Apache-2.0
"""How Spanish tells of health, money, tools, tastes, and what is coming up."""

from __future__ import annotations

from ..rules import CAPITAL
from .parts import (
    DAY,
    EXPECTED,
    ILLNESS,
    MONEY,
    MONTH,
    MOVED,
    MY,
    PROPER,
    SMALL,
    TO_DAY,
    TONGUE,
    WHOSE,
    telling,
)

TELLINGS = (
    telling(
        "allergy",
        "what the speaker can't stand",
        rf"""
        (?:(?:soy|sigo siendo) (?:muy )?(?:al[eé]rgic|intolerante|hipersensible)[oa]? (?:a|al)
        |(?:tengo|sufro|padezco)(?: de)? (?:una )?(?:alergia|intolerancia)(?: \w+)? (?:a|al)
        |me (?:da|produce|han detectado|diagnosticaron) alergia(?: a| al)?)
        (?: (?:el|la|los|las))? (?P<v>(?!lunes|tont\w+|madrugar|idiotas|trabajo|compromiso
        |gente){SMALL}(?: (?:de|del|secos?|seca|y|a la|en)(?: (?:la |los |al )?{SMALL})?)?)
        """,
        (
            "Soy alérgica a los frutos secos.",
            "tengo alergia al polen",
            "soy intolerante a la lactosa",
        ),
        ("Mi hijo es alérgico al huevo.", "Soy alérgico a los lunes.", "No soy alérgico al polen."),
    ),
    telling(
        "allergy",
        "what somebody of the speaker's can't stand",
        rf"""
        {WHOSE} (?:es (?:muy )?(?:al[eé]rgic|intolerante)[oa]? (?:a|al)|tiene (?:alergia
        |intolerancia) (?:a|al))(?: (?:el|la|los|las))?
        [ ](?P<v>(?!lunes|tont\w+|madrugar|trabajo|todo){SMALL}(?: (?:de|del
        |secos?) ?(?:(?:la )?{SMALL})?)?)
        """,
        ("Mi hijo Leo es alérgico al huevo.", "mi novia tiene alergia a los gatos"),
        ("Soy alérgico al huevo.", "Mi madre es alérgica a todo."),
    ),
    telling(
        "diet",
        "what the speaker eats",
        r"""
            (?:soy|me he hecho|me hice|me he vuelto|somos) (?P<v>vegan[oa]s?|vegetarian[oa]s?
            |cel[ií]ac[oa]s?|flexitarian[oa]s?|pescetarian[oa]s?)
        """,
        ("Me he hecho vegano.", "soy vegetariana desde los 15"),
        ("Ya no soy vegano.", "Mi hija es vegana."),
    ),
    telling(
        "condition",
        "what the speaker suffers from",
        rf"""
        (?:tengo|padezco|sufro|me (?:han|acaban de) diagnostica(?:do|r)
        |me diagnosticaron)(?: de)? (?:una |un )?
        (?P<v>{ILLNESS}(?: (?:de |cr[oó]nic[oa]|tipo |m[uú]ltiple|lumbar|de espalda
        |generalizada)[\w ]{{0,20}}?)?)
        """,
        ("Tengo diabetes tipo 1.", "me han diagnosticado asma"),
        ("Tengo un perro.", "Mi padre tiene diabetes."),
    ),
    telling(
        "condition",
        "that a child is expected, or a limb is hurt",
        rf"""
        (?:(?:estoy|{MY} (?:mujer|novia|pareja|esposa)(?: {CAPITAL}\w+)? est[aá]) (?P<v>embarazada)(?: de .{{3,20}})?
        |tengo (?:el|la) (?P<state>(?:brazo|pierna|pie|tobillo|mano|muñeca|dedo|rodilla|hombro|codo) (?:escayolad[oa]|rot[oa]|enyesad[oa]))|me he roto (?:el|la) (?P<state_2>\w+))
        """,
        ("Mi mujer está embarazada.", "Tengo el brazo escayolado."),
        ("Está embarazada.", "Tengo el coche roto."),
    ),
    telling(
        "medication: {k}",
        "how much the speaker takes of a medicine",
        r"(?:ahora )?tomo (?:solo |s[oó]lo |ahora )?(?P<v>\d[\d.,]* ?(?:mg|ml|g|mcg)) (?:de )?(?P<k>\w{4,})(?: (?:al|por|cada|todos) [\w ]{2,30})?",
        ("Tomo 100 mg de sertralina.", "Ahora tomo solo 50 mg de sertralina."),
        ("Tomo 2 cafés.", "Toma 50 mg de sertralina."),
    ),
    telling(
        "medication",
        "what the speaker takes",
        r"""
            tomo (?P<v>(?!el|la|un|una|café|té|mucho|nota|nada|algo|vino|cerveza|decisiones|agua
            |leche|fotos|clases)\w{5,}(?: (?:de )?\d+(?: ?mg)?)?)(?: (?:cada|por|para|todos|todas
            |una|dos) [\w ]{2,30})?
        """,
        ("Tomo sertralina.", "tomo ibuprofeno 600 mg cada ocho horas"),
        ("Tomo café por la mañana.", "Tomo nota."),
    ),
    telling(
        "smoking",
        "how much the speaker smokes",
        r"(?P<v>(?:he vuelto a fumar|no fumo|llevo .{3,25} sin fumar|fumo)(?: (?:un|una|dos|tres|medio|\d+) [\w ]{3,25}?)?)",
        ("Fumo.", "Llevo tres semanas sin fumar.", "fumo un paquete al día"),
        ("Mi padre fuma.", "No fumamos aquí."),
    ),
    telling(
        "weight",
        "what the speaker weighs",
        r"""
            (?:peso|ya peso|ahora peso|he bajado a|he subido a) (?P<v>\d{2,3}(?:[.,]\d)? ?(?:kg
            |kilos|k|libras))
        """,
        ("Peso 72,5 kg.", "ahora peso 68 kilos"),
        ("Pesa 3 kilos.", "El peso es 72 kg."),
    ),
    telling(
        "height",
        "how tall the speaker is",
        r"mido (?P<v>(?:\d[.,]\d\d|\d{3}|un metro \w+|uno \w+)(?: ?(?:m|cm|metros|centímetros))?)",
        ("mido 1,78", "Mido 165 cm."),
        ("Mide 1,80.", "Mido la pared."),
    ),
    telling(
        "rent",
        "what the home costs the speaker",
        rf"""
        (?:pago|pagamos) (?:de alquiler |de renta |ahora )?(?P<v>{MONEY})(?: al mes
        | mensuales)?(?: (?:de|por el) (?:alquiler|renta|piso|arriendo))(?: ahora)?
        """,
        ("Pago 1.250,50 € de alquiler.", "pago 800 euros al mes de alquiler"),
        ("Pago 20 € de gimnasio.", "Me sube la fiebre."),
    ),
    telling(
        "rent",
        "what the home costs the speaker now",
        rf"""
        (?:(?:mi|el|nuestro) (?:alquiler|arriendo|renta) (?:es(?: de)?|son|cuesta|ha subido a
        |sube a|subió a|pasó a|se fue a|aumentó a|quedó en|ahora es(?: de)?|est[aá] en)
        |(?:el|mi) (?:alquiler|arriendo) (?:me |nos )?(?:ha|han) (?:subido|bajado),? (?:ahora
        |y) pag(?:o|amos)
        |(?:me|nos) (?:han subido|han bajado|subieron|sube[n]?) el (?:alquiler
        |arriendo) a) (?P<v>{MONEY})(?: al mes| mensuales)?
        """,
        (
            "El alquiler me ha subido, ahora pago 380 euros",
            "Me han subido el alquiler a 900 euros.",
            "El alquiler son 750 € al mes.",
        ),
        ("El alquiler es caro.", "Me han subido el sueldo a 2.000 €."),
    ),
    telling(
        "salary",
        "what the speaker earns",
        rf"""
            (?:gano|cobro|estoy ganando|mi (?:sueldo|salario) es(?: de)?
            |me han subido el (?:sueldo|salario) a) (?P<v>{MONEY})(?: (?:brutos?|netos?|al mes
            |por mes|por año|al año|mensuales|anuales|limpios))*
        """,
        ("Gano 1.800 € al mes.", "mi sueldo es de 32.000 euros brutos"),
        ("Gana mucho.", "Gano poco."),
    ),
    telling(
        "phone",
        "the speaker's number",
        r"""
            mi (?:n[uú]mero(?: de (?:tel[eé]fono|m[oó]vil|celular))?|tel[eé]fono|m[oó]vil|celular
            |tel)(?: nuevo)? (?:es|ahora es)(?: el)? (?P<v>\+?\d[\d ()-]{5,18}\d)
        """,
        ("Mi móvil es el 612 345 678.", "mi número es +34 600 11 22 33"),
        ("Mi móvil es un Samsung.", "Su móvil es el 612 345 678."),
    ),
    telling(
        "email",
        "the speaker's address for mail",
        r"""
            mi (?:correo|e-?mail|mail)(?: electr[oó]nico| nuevo| del trabajo| personal)? (?:es
            |ahora es) (?P<v>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
        """,
        ("Mi correo es ana.ruiz@example.org", "mi mail es a@b.es."),
        ("Mi correo está lleno.", "Su correo es a@b.es"),
    ),
    telling(
        "car",
        "what the speaker drives",
        rf"""
            (?:(?:mi|el|nuestro) (?:coche|carro|auto)(?: nuevo)? (?:es|ahora es)|conduzco|manejo
            |(?:me he|nos hemos) comprado (?:un coche(?: nuevo)?, )?) ?(?:un
            |una) (?P<v>{PROPER}(?: \d+)?)
        """,
        ("Mi coche es un Seat León.", "conduzco un Toyota Yaris"),
        ("Mi coche es un desastre.", "Conduzco mucho."),
    ),
    telling(
        "plate",
        "the plate of the speaker's car",
        r"""
            (?:mi|la) (?:matr[ií]cula|placa|patente)(?: nueva)?(?: (?:de mi|del) (?:coche|carro
            |auto|moto))?(?: nueva)? es(?: la)? (?P<v>[A-Z0-9][A-Z0-9 -]{4,9})
        """,
        ("Mi matrícula es 1234 KLM.", "la matrícula del coche es B-4567-XY"),
        ("La matrícula es cara.", "Mi placa solar."),
    ),
    telling(
        "studies",
        "what the speaker studies",
        rf"""
            (?:estudio|estoy estudiando|estoy haciendo|he empezado|empec[eé]) (?P<v>(?:(?:un|el
            |la) )?(?:(?:grado|m[aá]ster|doctorado|carrera|fp|m[oó]dulo|tesis)(?: (?:en|de
            |sobre) [\w ]{{3,40}}?)?
            |(?=estudi)?{CAPITAL}[\w]+(?: [\w]+)?))(?: en (?:la |el )?{PROPER})?
        """,
        ("Estudio Derecho en la UPV.", "estoy haciendo un máster en datos"),
        ("Estudio mucho.", "Mi hijo estudia Derecho."),
    ),
    telling(
        "language",
        "what the speaker speaks",
        rf"""
            hablo (?:tambi[eé]n )?(?P<v>{TONGUE}(?:(?:,| y
            | e) (?:un poco de |algo de )?{TONGUE}){{0,5}})(?: con fluidez)?
        """,
        ("Hablo inglés y francés.", "hablo euskera"),
        ("Hablo mucho.", "Hablo con ella."),
    ),
    telling(
        "hobby",
        "what the speaker does for pleasure",
        r"""
            (?:toco|juego al|juego a la|practico|hago|voy a(?: clases? de)?|me he apuntado a
            |he empezado (?:con |clases? de )?(?:el |la )?) ?(?:el |la )?(?P<v>(?:guitarra|piano
            |viol[ií]n|bater[ií]a|saxof[oó]n|saxo|flauta|bajo|ukelele|p[aá]del|tenis|f[uú]tbol
            |baloncesto|ajedrez|voleibol|balonmano|golf|yoga|pilates|escalada|boxeo|judo
            |k[aá]rate|cer[aá]mica|nataci[oó]n|ciclismo|crossfit|teatro|senderismo|surf|punto
            |ganchillo|salsa|baile|swing)\b)
        """,
        ("Toco la guitarra.", "juego al pádel los martes y hago yoga"),
        ("Toco madera.", "Hago la cena."),
    ),
    telling(
        "appointment: {k}",
        "when the speaker is expected",
        rf"""
            (?:tengo|tenemos|me han dado|ya tengo|he cogido
            |he pedido) (?:una |un |la |el )?{EXPECTED} (?P<v>(?:el|a las|mañana|pasado
            |este|la)\b[^,;!?]{{2,40}}?)
        """,
        (
            "Tengo cita con el dentista el 14 de marzo.",
            "tengo revisión en el Clínic el lunes a las 9",
        ),
        ("Tengo una cita.", "Tengo hambre."),
    ),
    telling(
        "appointment: {k}",
        "on what day something expected is",
        rf"""
            (?:{MY}|el|la) {EXPECTED} (?:ahora )?(?:es|ser[aá]|va a ser|cae|queda|pasa a ser)
            (?: ahora)?[ ]{TO_DAY}
        """,
        (
            "Mi cita con el dentista es el 3 de junio",
            "al final el examen de genética es el 27 de febrero",
        ),
        ("La cita del banco es larga.", "Su cita con el dentista es el 3 de junio."),
    ),
    telling(
        "appointment: {k}",
        "to when something expected was moved",
        rf"""
            (?:(?:me|nos) )?(?:(?:han|he|hemos) {MOVED}|cambiaron|movieron|pasaron|aplazaron
            |retrasaron|adelantaron) (?:la|el|mi) {EXPECTED} {TO_DAY}
            |(?:{MY}|el|la) {EXPECTED.replace("k_2", "k_4").replace("<k>", "<k_3>")}
            [ ](?:se (?:ha {MOVED}|pasa|pas[oó]|cambia|cambi[oó]|movi[oó]|aplaz[oó]|retrasa
            |adelanta)
            |ha sido {MOVED}|pasa) {TO_DAY.replace("<v", "<v_2")}
            |(?:la|el|lo del?(?: la)?) (?P<k_5>[\w-]+) me l[oa] (?:han|he) {MOVED}
            [ ]{TO_DAY.replace("<v", "<v_3")}
        """,
        (
            "Me han cambiado la cita del dentista al 20 de marzo.",
            "nos pasaron la cita del banco al lunes",
            "han cambiado el examen de genética al 27 de febrero",
            "la cita del dentista se ha aplazado al 3 de junio",
            "La peluquería me la han pasado al 14 de marzo.",
        ),
        ("Me han cambiado la rueda.", "Me han cancelado la cita.", "Han cambiado el menú."),
    ),
    telling(
        "possession",
        "what the speaker has, by its name",
        rf"""
            (?:tengo|tenemos|me (?:he comprado|compr[eé])|conduzco|llevo|ahora tengo) (?:un|una)[ ]
            (?P<v>{PROPER}(?: \d+)?)
        """,
        ("Tengo un Seat Ibiza.", "me he comprado una Harley"),
        ("Tengo un perro.", "Tiene un Seat."),
    ),
    telling(
        "price of {k}",
        "what something costs",
        r"""
            (?:el|la|mi) (?P<k>(?!alquiler|renta|sueldo|salario)[\w-]+(?: del? (?:la )?[\w-]+)?)
            [ ](?:ahora )?(?:cuesta|vale|est[aá] a|sale a|sube a|baja a|pasa a(?: costar)?
            |ha (?:subido|bajado|pasado) a|se queda en) (?P<v>\d[\d.,]* ?(?:€|euros?|pesos
            |d[oó]lares))
        """,
        ("El menú del día cuesta 12 euros.", "la clase de yoga pasa a costar 15 €"),
        ("Cuesta 12 euros.", "El menú cuesta mucho."),
    ),
    telling(
        "trip",
        "where the speaker is about to go",
        rf"""
        (?:nos vamos|me voy|vamos|voy|viajamos|viajo|volamos|vuelo|tengo (?:un )?vuelo
        |tenemos (?:un )?vuelo|(?:he|hemos) reservado (?:un |el )?(?:viaje|vuelos?|billetes))(?: de (?:viaje|vacaciones))? a (?P<v>{PROPER})
        (?: de vacaciones| de viaje| unos días)? (?:del? \d|el \d|(?:en|para) (?:{MONTH})|la semana
        |el (?:{DAY}|finde|mes|puente)|dos|tres|una)[^.;!?]{{0,60}}?
        """,
        ("Nos vamos a Cambrils del 1 al 15 de agosto.", "vuelo a Lima el 3 de mayo"),
        ("Voy a Madrid.", "Voy a comer el lunes.", "Se van a Cambrils en agosto."),
    ),
    telling(
        "favorite {k}",
        "what the speaker likes most",
        rf"""
            {MY} (?P<k>[\w-]+(?: de [\w-]+)?) (?:favorit[oa]|preferid[oa]) (?:es|sigue siendo
            |ahora es) (?:el |la |los )?(?P<v>\w[^,;.!?]{{0,40}}?)
        """,
        ("Mi color favorito es el verde.", "mi película favorita es Amélie"),
        ("Es mi favorito.", "Su color favorito es el azul."),
    ),
    telling(
        "uses {k}",
        "what the speaker uses",
        rf"""
            (?:uso|usamos|utilizo|utilizamos) (?P<v>{PROPER}(?: \d[\d.]*)?) (?:como
            |de) (?P<k>{SMALL}(?: de {SMALL})?)
        """,
        ("Uso VS Code como editor.", "usamos Postgres 14 como base de datos"),
        ("Uso gafas.", "Usa Vim como editor."),
    ),
    telling(
        "version of {k}",
        "of which version something is",
        rf"""
            (?:(?:usamos|uso|tenemos|estamos en|hemos actualizado a
            |hemos pasado a) (?P<k>{CAPITAL}[\w.]*(?:SQL)?) (?P<v>\d+(?:\.\d+)*))
        """,
        ("Usamos Python 3.11.", "hemos actualizado a Postgres 16"),
        ("Usamos Python.", "Usan Java 8."),
    ),
    telling(
        "time of {k}",
        "at what time something is",
        r"""
            (?:la|el|mi) (?P<k>[\w-]+(?: (?:de|con) (?:la |el )?[\w-]+)?) (?:es|empieza|sale|será
            |se ha (?:movido|pasado|cambiado)|ahora es
            |pasa a ser) (?:los \w+ |el \w+ )?a las (?P<v>\d{1,2}(?:[:.h]\d{2})?(?: (?:de la \w+
            |h|am|pm|y media|y cuarto))?)
        """,
        ("La reunión es a las 10:30.", "la clase de yoga empieza a las 7 de la tarde"),
        ("Son las 10.", "Ceno a las 10."),
    ),
)

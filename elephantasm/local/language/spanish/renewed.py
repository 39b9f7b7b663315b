# SPDX-License-Identifier: Apache-2.0
"""Spanish ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import Rule, joined
from .parts import NAME, PROPER

SIGNS = (
    "nuev",
    "primer",
    "instalado",
    "cambiado de",
    "cambié de",
    "empezado de",
    "estoy de ",
    " y yo ",
    "estren",
    "localiza",
    "encuentras en el",
    "llámame al",
    "caser",
    "nombre",
    "llamo",
)
# Of these somebody has one.
_ONE = joined(r"""
    (?:jef[ea]|gerente|encargad[oa]|caser[oa]|dentista|médic[oa]|contable|gestor(?:a)?|abogad[oa]|profesor(?:a)?|profe|entrenador(?:a)?
    |psicólog[oa]|peluquer[oa]|novi[oa]|pareja|compañer[oa] de piso|cociner[oa]|director(?:a)?|número(?: de (?:teléfono|móvil|cliente|cuenta))?
    |contraseña|clave|código|dirección|correo|email|coche|carro|furgoneta|móvil|celular|teléfono|banco|empresa|colegio|cole|guardería|alquiler|sueldo
    |presupuesto|compañía|editor(?:a)?)
""")
_HOME = r"(?:casa|piso|departamento|depa|depto|apartamento|hogar|estudio)"
_NEW = rf"(?:nuev[oa] (?P<k>{_ONE})|(?P<k_2>{_ONE}) nuev[oa])"
_NOW = r"(?:ahora|ya|oficialmente|legalmente|en realidad|realmente|por fin|desde ahora)"
RENEWED = (
    (
        Rule(
            "renamed",
            "how the speaker is called now, or rightly",
            rf"""
            ^\W*(?:(?:bueno|pues|por cierto|oye|hola|ah|perdón|perdona|y|es que)\b,? )*
            (?:(?:(?:yo )?me (?:he )?(?:{_NOW} )*(?:cambié|cambiado|puse|puesto) (?:{_NOW} )*(?:el|de|mi) nombre|(?:he )?(?:cambié|cambiado) (?:{_NOW} )*mi nombre)(?: de {NAME})?(?: legalmente| oficialmente)? (?:a|por)
            |(?:{_NOW},? )*(?:yo )?me llamo (?:{_NOW} )*(?=(?:{NAME}),? (?:y )?(?:no|ya no) |(?<=ahora )|(?<=en realidad )|(?<=realmente ))
            |en realidad,? (?:yo )?me llamo
            |(?:yo )?(?:ya )?no me llamo (?:más )?{NAME},? sino
            |mi nombre (?:ya )?no es {NAME},? (?:sino|es)
            |mi nombre (?:{_NOW} )+es|(?:{_NOW} )+mi nombre es|mi nombre es (?:{_NOW} )+
            |mi (?:nuevo|verdadero) nombre es|mi nombre (?:nuevo|correcto|verdadero|real|completo) es)
            [ ]?(?P<v>{NAME})(?:,? (?:(?:y )?(?:ya )?no {NAME}|ahora|legalmente|oficialmente|(?:desde|y|porque|por|que|el|este) .{{1,60}}))?\W*$
            """,
            takes=(
                "Me cambié el nombre a Zoe.",
                "He cambiado mi nombre a Zoe",
                "En realidad me llamo Zoe.",
                "Me llamo Zoe, no Tamara.",
                "Ya no me llamo Tamara, sino Zoe.",
                "Mi nombre ahora es Zoe.",
                "Mi nuevo nombre es Zoe",
            ),
            leaves=(
                "Mi hermana se cambió el nombre a Zoe.",
                "Le cambié el nombre a mi perra",
                "Mi nombre es difícil",
            ),
        ),
        "Me llamo {v}",
    ),
    (
        Rule(
            "new one",
            "who or what is in the place of another that somebody has one of",
            rf"""
            ^\W*(?:(?:bueno|pues|por cierto|oye|hola|ya|por fin|ahora|hoy)\b,? )*(?:(?:tengo|tenemos|hay|he comprado|hemos comprado|he recogido|(?:me|nos) han (?:dado|puesto|asignado|mandado)|recogí|recogimos)[ ])?
            (?:(?:ya|por fin|una?|mi|nuestr[oa]|el|la) )*{_NEW}(?: (?:desde|a partir de) [\w ]{{2,15}}?)?(?: ?[,:]| \W| es| se llama)[ ]?(?:(?:es|se llama|ahora) )*
            (?P<v>(?=[^,;]{{0,40}}(?-i:[A-ZÀ-Þ\d]))(?!el mío\b|la mía\b)(?!(?:y|pero|que|él|ella|yo|no|en|de|con|a)\b)[^,;!?()]{{2,40}}?)(?:[,;(] ?.{{1,60}})?\W*$
            """,
            takes=(
                "Tenemos jefa nueva, Marta.",
                "Ya tengo el coche nuevo, un Zoe",
                "Nuevo número: 612 345 678",
            ),
            leaves=(
                "Necesito un coche nuevo, el mío es viejo",
                "Mi hermano tiene coche nuevo, un Zoe",
            ),
        ),
        "Mi {k} es {v}",
    ),
    (
        Rule(
            "changed to",
            "to whom or what somebody changed that one has one of",
            rf"""
            ^\W*(?:he|hemos|me he|nos hemos|me|nos)? ?(?:cambiado|cambié|cambiamos) de (?P<k>{_ONE})(?: ?[,:]| \W| a)[ ]?
            (?:(?:ahora|es|voy|vamos|estoy|estamos|con|a|al|en|la|el) )*(?P<v>{NAME})(?:[,;(] ?.{{1,60}})?\W*$
            """,
            takes=(
                "He cambiado de banco: ahora estoy en Openbank",
                "Hemos cambiado de dentista, ahora vamos con Ruiz",
            ),
            leaves=("He cambiado de idea", "He cambiado de banco"),
        ),
        "Mi {k} es {v}",
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            rf"""
            ^(?![^?]*\b(?:visit\w+|busc\w+|vimos|ver|mir\w+|quer\w+|si|no|su|sus|tu|tus)\b)
            [^?]{{0,50}}?(?:\b(?:mi|nuestr[oa]|el|la) (?:nuev[oa] {_HOME}|{_HOME} nuev[oa]) (?:en|de) (?P<v>{PROPER})
            |\b(?:primera (?:noche|vez|mañana)|estren\w+)\b[^?]{{0,20}}?(?:\b(?:mi|nuestr[oa]|la|el) )?{_HOME} (?:en|de) (?P<v_4>{PROPER})
            |\b(?:en|desde) (?P<v_2>{PROPER}), (?:nuestra |mi )?(?:nueva casa|casa nueva|nuevo hogar)
            |^\W*(?:ya |por fin )?(?:nos hemos|me he) instalado en (?P<v_3>{PROPER}))\W*$
            """,
            takes=(
                "Primera noche en el piso nuevo de Cádiz.",
                "Ya estamos en Almería, nueva casa.",
                "Ya dormí la primera noche en mi depa de Cholula",
            ),
            leaves=("Vimos un piso nuevo en Cádiz", "Le gusta su casa nueva de Lugo"),
        ),
        "Vivo en {v}",
    ),
    (
        Rule(
            "new couple",
            "with whom somebody is together now",
            r"""
            ^\W*(?:[^,.:]{1,15}[,:] )?(?P<v>(?-i:[A-ZÁÉÍÓÚÑ])\w+) y yo (?:ya |ahora |por fin )*(?:andamos(?=\W*$)|andamos juntos|estamos juntos|somos (?:novi[oa]s|pareja)|salimos juntos|estamos saliendo)\b
            """,
            takes=("Iván y yo ya andamos", "Pues sí: Leo y yo somos novios"),
            leaves=("Leo y yo andamos mucho", "Leo y yo somos primos"),
        ),
        "Mi pareja es {v}",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            rf"""
            ^\W*(?:hoy (?:es|fue|ha sido) )?(?:mi )?primer(?:a)? (?:día|semana|turno|jornada)(?: de (?:trabajo|curro))? en (?P<v>(?!(?-i:España|México|Argentina)){PROPER})\W*$
            """,
            takes=("Primera semana en Siemens.", "Hoy ha sido mi primer día en Bosch"),
            leaves=("Primer día de vacaciones", "Su primer día en Bosch"),
        ),
        "Trabajo en {v}",
    ),
    (
        Rule(
            "works as",
            "as what somebody has begun to work",
            r"""
            (?:^|[:;,] )\W*(?:he empezado|empecé|empiezo|ahora estoy|ya estoy|estoy) (?:a trabajar )?de (?P<k>(?!vacaciones|viaje|baja|acuerdo|vuelta|pie|fiesta|paso|mal|buen|mudanza|obras|luto|exámenes|guardia|camino)[a-záéíóúñ]{4,}(?:ero|era|or|ora|ista|ante|anta|iente|ienta|ario|aria|ico|ica|ogo|oga|ado|ada))
            (?: (?P<v>(?:en|con) [\w .'-]{3,40}?))?\W*$
            """,
            takes=("He empezado de recepcionista en un balneario", "Ahora estoy de camarero"),
            leaves=("Estoy de vacaciones en Roma", "He empezado de cero", "Está de camarero"),
        ),
        "Trabajo de {k} {v}",
    ),
    (
        Rule(
            "reached",
            "under which number somebody is reached now",
            r"""
            ^[^?]{0,60}?\b(?:(?:me )?(?:localizas|encuentras) (?:ahora )?en el|localizable en el|llámame (?:ahora )?al)[ ](?P<v>\+?\d[\d /()-]{5,16}\d)
            """,
            takes=("Ahora me localizas en el 611 22 33 44", "llámame al 611 22 33 44"),
            leaves=("me encuentras en el bar", "¿te llamo al 611 22 33 44?"),
        ),
        "Mi número de teléfono es {v}",
    ),
    (
        Rule(
            "landlord raises",
            "what somebody pays for his home since the landlord has raised the rent",
            r"""
            ^(?!.*\b(?:alquiler|piso) de (?:mi|su) )[^?]{0,20}?\bcaser[oa]\b(?! de )[^?]{0,60}?\b(?:sub(?:e|ió|ido)|pide|quiere(?! subir)|cobra)\b[^?\d]{0,60}?(?:de [\d.,]+ a )?(?P<v>(?:[€£$] ?)?\d[\d.,]*\d(?: ?(?:€|£|\$|euros?|quid|pounds|dollars|pesos))?)(?! ?por |\d| ?(?:%|por ciento|años?|meses|semanas?|días?))
            """,
            takes=(
                "El casero nos ha subido, ahora pagamos 920 euros",
                "La casera quiere 700 euros desde junio",
            ),
            leaves=("El casero quiere un 5% más", "Mi casero tiene 58 años"),
        ),
        "Nuestro alquiler es de {v}",
    ),
)

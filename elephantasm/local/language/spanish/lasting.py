# SPDX-License-Identifier: Apache-2.0
"""What a Spanish assertion must have to be worth keeping: it is durable, and about somebody."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .frames import OPENING

_ADVERBS = joined(r"""
    (?:(?:ya|no|nunca|siempre|casi|también|tampoco|solo|sólo|s[oó]lo|todavía|a[uú]n|ahora
    |actualmente|además|a veces|normalmente
    |apenas|cada \w+|todos los \w+|los \w+(?: y (?:los )?\w+)*|l[oa]s? \w+
    |desde (?:hace )?[\w ]{2,15}|mientras(?: tanto)?|entre ?tanto|en (?:el|la|mi) \w+|para (?:el|la|las|los|mi|mis) \w+
    |por (?:la|las) \w+|de momento|yo|nosotr[oa]s|este (?:año|curso)|esta semana)[ ,]+)*
""")
# What the speaker does or is, as long as it is no talk, thought or errand of the moment.
_PRESENT = joined(r"""
    (?!(?:creo|digo|pienso|veo|siento|supongo|entiendo|espero|quiero|puedo|debo|recuerdo|acuerdo
    |pregunto|cuento|imagino|noto|pido|agradezco|prometo
    |juro|apunto|miro|busco|vuelvo|llego|salgo|voy|vengo|bajo|subo|hablo|paso|dejo|mando|envío
    |pongo|perdono|ok|vamos|quedamos|hemos|podemos|debemos|queremos|sabemos
    |como se|mucho|poco|todo|algo|bueno|luego|pero|cuando|tanto|cuanto|otro|nuestro|vuestro|cómo
    |mismo|solo|aquello|gusto|bonito|lindo|feo|cero|nuevo|viejo
    |malo|claro|cierto|exacto|perfecto|listo|último|primero|segundo|tercero|uno|rato|tiempo
    |trabajo\b(?! (?:en|de|como|para|con|desde|a|por))|euro\w*|menos|vemos|fuimos|estamos
    |íbamos)\b)
    (?:\w{2,}o|\w{2,}[ae]mos|vivimos|compartimos|escribimos|abrimos|salimos|servimos|recibimos|repartimos|somos|soy|doy|voy a (?!\w+r\b)
    |hablo (?:\w+ )?(?:ingl|espa|franc|alem|eusk|catal|portug|ital|chino|japon|quechua|guaran))\b
""")
# Things of a life: told once, they are true for long.
LIFE = joined(r"""
    (?:mud(?:é|ado|amos)|cas(?:é|ado|amos|arme|an)|separad[oa]s?|divorciad[oa]s?|prometid[oa]s?
    |nac(?:í|e|ió|ido)|muri[óo]|muerto|fallec\w+|jubil\w+
    |adopt(?:é|ado|amos)|compr(?:é|ado|amos)|vend(?:í|ido|imos)|alquil(?:é|ado|amos)|firm(?:é|ado
    |amos)|dej(?:é|ado|amos)|empez(?:ado|amos)|empecé|empiezo|empezamos|acept(?:é|ado|amos)
    |ofrecido|ofrecieron|contrat(?:ado|aron)|despedid[oa]|ascendid[oa]|aprob(?:é|ado|amos)
    |suspend(?:í|ido)|estudi(?:é|amos|ado)|gradu(?:é|ado|amos)|termin(?:é|ado|amos)|aprend(?:í
    |ido|imos)
    |apuntad[oa]|apunt(?:é|amos)|matricul(?:é|ado)|gan(?:é|ado|amos)|perd(?:í|ido|imos)|oper(?:an
    |aron|ado)|diagnostic\w+|detectado|cambi(?:é|ado|amos) (?:a|de)|cancel(?:é|ado|amos)|anul(?:é
    |ado|amos)
    |reserv(?:é|ado|amos)|public(?:é|ado|amos)|constru\w+|crec(?:í|imos)|conoc(?:í|imos) a
    |trabaj(?:é|amos)|viv(?:í|imos|ido)|vinimos|decidi(?:do|mos)|decidí|heredad\w+|hered(?:é
    |amos)|hecho (?:vegan|vegetarian|soci|autónom)\w+
    |hice (?:un|una|vegan)|sido|renunci(?:é|ado)|inscri(?:bí|to)|robaron|robado|saqué|sacado
    |cort(?:é|ado|amos)|romp(?:í|imos)|roto|tuv(?:e|imos)|vuelto a(?:l| \w+r)?|volv[ií] a(?:l
    | \w+r)|plaza|admitid[oa]|veranea\w+|cri(?:é
    |amos))\b
""")
_NAME = joined(rf"(?-i:{CAPITAL}[\w'-]+(?: (?:de |del |la )?{CAPITAL}[\w'-]+){{0,3}})")
_NO_NAME = joined(r"""
    (?:(?:mañana|hoy|ayer|el|la|los|las|un|una|qué|que|cada|este|esta|ese|esa|eso|todo|todos|nada
    |nadie|algo|alguien|gente|aquí|ahí|así|cuando|donde|como|menos|más
    |otra|otro|solo|siempre|nunca|buenas|hola|gracias|perdona|lo|me|te|se|nos|le|mi|mis|en|de|por
    |para|con|sin|y|pero|al|hay|qué)\b)
""")
_BEING = joined(r"""
    (?:es|son|tienen?|viven?|trabajan?|curran?|estudian?|juegan?|tocan?|pesan?|miden?|va|van
    |cumplen?|llevan?|toman?|usan?|cobran?|odian?|necesitan?|habla|come|padece|sufre
    |está (?:embarazada|casad\w+|jubilad\w+|en paro|estudiando|trabajando|viviendo|de baja
    |aprendiendo)|ha \w+|han \w+|se (?:llaman?|casan?|jubilan?|apellidan?|muda|ha \w+|han \w+)
    |empez[oó]|empieza|encontr[oó]|entra|sale con|cumplió|nació|murió|no (?:come|puede|tiene
    |quiere|habla|trabaja|vive))
""")
_DATE = joined(r"""
    (?:\d|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre
    |diciembre)\b|cada \w+|todos los \w+|los (?:lunes|martes|mi[eé]rcoles|jueves|viernes
    |s[aá]bados|domingos))
""")
_OWN_THING = joined(r"""
    (?:mis?|nuestr[oa]s?) (?!opinión|pregunta|problema|duda|idea|batería|consejo|cabeza)\w+
""")
# What somebody has none of for long; no milk he has today.
_NONE = joined(r"""
    (?:hij[oa]s?|niñ[oa]s|hermanos?|hermanas?|familia|padres|pareja|novi[oa]|amig[oa]s|mascotas?
    |perros?|gatos?|coche|carro|carn[eé]|m[oó]vil|tele\w*|internet|jard[ií]n|trabajo|empleo|estudios
    |t[ií]tulo|deudas|ahorros|seguro|religi[oó]n|alergias?|experiencia|tatuajes)
""")
LASTS = Rule(
    "lasts",
    "durable, and about the speaker, somebody or something of his, or what has a name",
    rf"""
    {OPENING}(?:
    (?:yo )?le (?:voy|vamos) (?:al|a (?:l[ao]s? )?)[ ]?(?-i:{CAPITAL})[\w ]+?(?! a \w+r)(?=\W*$|,| (?:aunque|desde|porque|y)\b)
    |{_ADVERBS}(?!(?<=no )(?:tengo|tenemos)\b)
    (?:(?:me |nos |se |lo |la |le )?{_PRESENT}|{_OWN_THING})|y {_OWN_THING}
    |(?:a )?(?!{_NO_NAME}){_NAME}(?: y {_NAME})? (?:le |no le |les |ya )?(?:no )?
    (?:{_BEING}|gustan?|encantan?|dan? miedo)\b
    |(?:se )?(?:ha |han )?(?:muerto|nacido|casado|jubilado|separado|muri[oó]|naci[oó]
    |falleci[oó]|casa|jubila) (?:mis?|nuestr[oa]s?|{_NAME})
    |(?:el|la|los|las) (?:[\w./-]+ ){{1,6}}(?:es|son|est[aá]|empieza|sale|cuesta|termina
    |acaba|vence|usa|corre|cierra|abre|tiene|se llama|ser[aá])\b.*(?:{_DATE}|`|{_NAME})
    |el \d{{1,2}} de \w+
    |(?:el|la|los|las) (?:\w+ ){{1,3}}(?:lo|la|los|las) (?:hace|lleva|trae|gestiona|paga|cuida|vende|cocina|prepara|pone)n? \w
    |(?:el|la|los|las|nuestr[oa]s?) (?:[\w./-]+ ){{1,5}}se llaman? (?:ahora )?(?!as[ií]\b|como\b)\w
    |no (?:s[eé]|puedo) (?:nadar|conducir|manejar|cocinar|leer|esquiar|cantar|bailar|beber|comer|correr|dormir)\b
    |(?:siempre |normalmente )?(?:cojo|tomo|agarro) el (?:tren|bus|autobús|metro|ferry|tranvía)\b
    |tod[oa]s? (?:\w+ ){{0,2}}(?:corre|est[áa]|funciona|va|vive|pasa)n? (?:en|con|sobre|por) {_NAME}
    |(?:el|la) (?:{_DATE}|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo
    |día)[^,]*? (?:tengo|tenemos|empiezo|empieza|me |nos |voy|vamos|viene|es ))
    |[,;] (?:y |pero )?(?:no |ya no |nunca )?(?:me |nos )?(?:vivo|trabajo|curro|laburo|estudio
    |soy|somos|tengo|tenemos|llevo|tomo|uso|toco|juego|fumo|peso|mido|prefiero|odio|conduzco|pago
    |como)\b
    |\by (?:no |nunca )?(?:vivo|trabajo|curro|estudio|soy|tengo|llevo|tomo|uso|toco|juego|fumo
    |odio|pago)\b
    |\bno (?:tengo|tenemos) (?:\w+ )?{_NONE}
    |\b(?<!no )(?:tengo|tenemos) (?!(?:que|ganas|hambre|sed|sueño|prisa|fr[ií]o|calor|miedo de
    |una? (?:duda|pregunta|problema|idea|consulta|cosa|favor))\b)
    |\b(?:soy|somos|llevo|llevamos) (?!yo\b)\w
    |\b(?:vivo|vivimos|trabajo|curro|laburo|chambeo) (?:en|de|como|con|para|cerca|a)\b
    |\b(?:me|nos) (?:encantan?|gustan?|chiflan?|da (?:miedo|p[aá]nico|asco|alergia)|dan (?:miedo
    |p[aá]nico|asco|alergia)|interesan?|llamo|llaman|cuesta|apasionan?|horrorizan?
    |sientan? (?:mal|fatal|bien)|caen? (?:mal|bien)
    |operan|toca|pagan|queda|quedan|casamos|jubilo|dedico|levanto|acuesto|ducho)\b
    |(?:\b(?:he|hemos|me han?|nos han?|me|nos|me acaban de|acabo de|acabamos de)[ ](?:\w+ )?
    |{OPENING}(?:[\w,]+ ){{0,5}}?){LIFE}
    |\b(?:estoy|estamos) (?:muy |recién )?(?:embarazad|casad|divorciad|separad|jubilad|solter
    |prometid|estudiando|aprendiendo|preparando|viviendo|trabajando|escribiendo|haciendo (?:un
    |una|la)|saliendo con|(?:en|con) (?:el|la|un|una|nuestr[oa]|mi) (?:equipo|oficina|departamento|turno|brigada|coro|banda|junta|comisi[oó]n|secci[oó]n|planta|sucursal)|en (?:primero|segundo|tercero|cuarto|quinto) de|con (?:antibi[oó]ticos|insulina|antidepresivos|muletas)|de baja|en (?:el )?paro|sin trabajo|de novi|a dieta|suscrit|apuntad
    |buscando (?:piso|trabajo|casa|curro))
    |\b(?:sol[ií]a|nunca he|nunca me|jam[aá]s he|siempre he|he (?:vivido|trabajado|sido|estado) )
    |\b(?:a|con|de|para) (?:mis?|nuestr[oa]s?) (?!(?:parte|manera|modo|lado|edad|gusto|aire|favor
    |opinión|casa\b|alrededor)\b)\w+
    |\b(?:nació|murió|muerto|nacido|jubila|casa) (?:a )?(?:mis?|nuestr[oa]s?) \w+
    |\b(?:vuelo|cita|reuni[oó]n|examen|boda|entrega|operaci[oó]n|viaje|mudanza|concierto
    |cumple\w*)\b.*(?:{_DATE})
    |\b(?:salgo|salimos|voy|vamos|quedo|quedamos) (?:a|al|en|por|con)\b.*\bveces (?:por|a la|al) (?:semana|mes)
    |\blos (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos|fines de semana) (?:salgo|salimos|voy|vamos|quedo|quedamos)\b
    |\ben (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|navidad) (?:nos vamos|me voy|vamos|viajamos|volamos)\b
    |\b(?:nos vamos|me voy|vamos|viajamos|volamos|voy|volveré|iremos|hay que|empezamos) (?:a|de
    |en|con|pagar|entregar|renovar)\b.*(?:{_DATE})
    """,
    takes=(
        "Vivo en Oslo.",
        "Mi hermana Ana es veterinaria.",
        "Hemos comprado un piso",
        "Javi trabaja en Seat",
        "La reunión de equipo es los lunes a las 10.",
        "los martes voy a natación y toco el bajo",
        "no me gusta el cilantro",
        "En agosto nos vamos a Perú.",
        "Salgo a correr tres veces por semana",
        "Los domingos salgo en bici",
    ),
    leaves=(
        "Llueve en Roma.",
        "Creo que sí.",
        "Qué bonito día",
        "fuimos al cine",
        "El wifi es una tortura",
    ),
)

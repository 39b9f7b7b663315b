# SPDX-License-Identifier: Apache-2.0
"""By what a Spanish sentence shows as what it is said."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

# What is said first and changes nothing: "Oye, pues ...".
OPENING = joined(r"""
    ^[\s¡(]*(?:(?:y|e|o|pero|pues|bueno|vale|ok(?:ay)?|oye|oiga|mira|hola|ola|holi|holis|buenas|hey|che|ey|eh|ah
    |a ver
    |por cierto|al final|finalmente|por fin|resulta que|la verdad es que|entonces|venga|dale|tío
    |tía|amig[oa]|nada|es que
    )\b[,.!… ]*)*
""")
# Things of a life: what is said of them is kept also when it happened today.
_LIFE = joined(r"""
    (?:nac(?:e|ió|ido)|muri[óo]|muert[oa]|fallec\w+|cas(?:o|amos|ad[oa]s?)|divorci\w+|separad[oa]s?
    |embarazad[oa]|prometid[oa]s?|viud[oa]|jubil\w+|solter[oa]|oper(?:an|ad[oa]|aron)|diagnostic\w+
    |ingres(?:an|ad[oa]|aron)|despedid[oa]|despidieron|contrat\w+|ascend\w+|firm(?:é|ado|amos)
    |mud(?:é|ado|amos)|vend(?:í|ido|imos)|aprob(?:é|ado)|graduad[oa]|licenciad[oa]|adopt(?:é|ado
    |amos)
    |cumpl(?:o|e|ido)|empez(?:ado|amos)|empecé|empiez[oa]|dejado|dejé|cita|matriculad[oa]
    |suscrit[oa]
    |apuntad[oa]|en (?:el )?paro|desempleo|baja|estudiando|aprendiendo|preparando|viviendo
    |trabajando
    |hospital|urgencias|hij[oa]|examen|carn[eé]|t[ií]tulo|premio|(?:un|una|el|la) (?:piso|casa
    |coche|moto)
    |de novi[oa]s?|robaron|inscrib\w+|saliendo con|buscando (?:piso|trabajo|casa|curro)
    |escribiendo (?:un|una|mi) (?:libro|tesis)
    |(?:en|con) (?:el|la|un|una|nuestr[oa]|mi) (?:equipo|oficina|departamento|turno|brigada|coro|banda|junta|comisi[oó]n|secci[oó]n|planta|sucursal)
    |en (?:primero|segundo|tercero|cuarto|quinto) de|antibi[oó]ticos|insulina|antidepresivos|muletas
    )\b
""")

ASKS = Rule(
    "asks",
    "a question, with marks or without",
    rf"""
    ¿
    |{OPENING}(?:
    (?:(?:a|de|con|en|para|por|desde|hasta) )?
    (?:qué|quién(?:es)?|cuál(?:es)?|cómo|cuándo|dónde|cuánt[oa]s?)\b
    |(?:por ?qu[eé]|(?:a |de )?donde) (?!vivo|trabajo|yo\b)
    |para que (?:sirve|es|vale)
    |que (?:me (?:pongo|recomiendas|aconsejas)|hago|hacemos|hacer|te parece|opinas|opina|piensas
    |crees
    |es|son|significa|quiere decir|hora|d[ií]a|tal|puedo|podemos|debo|tengo que|diferencia
    |hay que|le)
    |como (?:se|puedo|puede|podr[ií]a|podemos|est[aá]s?|hago|hacemos|har[ií]a|es|son|te|le|va|van
    |era
    |funciona|ser[ií]a|quito|cambio|evito|llego|empiezo)
    |cuando (?:es|son|era|fue|empieza|toca|abren|cierran|sale|llega|vence)
    |(?:quien|cual|cuanto|cuanta|cuantos|cuantas)\b
    |(?:me |nos |lo |la )?(?:puedes|podr[ií]as|podr[ií]a usted|puede usted|pod[eé]s|sabes
    |sab[eé]s|sabe usted
    |sabr[ií]as|recuerdas|crees|piensas|conoces|conoc[eé]s|tienes (?:idea|alg[uú]n)|ten[eé]s
    |recomiendas
    |aconsejas|ayudas|haces|dices|explicas|das|pasas|buscas|cuentas|escribes|echas una mano)\b
    |te (?:acuerdas|acord[aá]s|suena|parece|importa|gusta|apetece|he contado|cont[eé])\b
    |(?:hay|existe|existen) (?:alg[uú]n|alguna|alguien|algo|forma|manera)
    |(?:es|ser[ií]a) (?:posible|verdad|cierto|normal|mejor|bueno) (?:que|usar|hacer|si)
    )
    """,
    takes=(
        "como se hace una tortilla",
        "Oye, ¿vienes?",
        "me recomiendas un libro",
        "cuánto cuesta",
    ),
    leaves=("Vivo donde nací.", "No sé qué hacer.", "Como verdura a diario."),
)
# "I eat all but please no aubergine" tells what one eats.
_EXCEPT = r"(?:(?:yo|nosotros) )?(?:\w+o|\w+mos|me gustan?)\b[^.!?]*\bpero (?:(?:por favor|porfa),? )?(?:nada de|sin)\b"
ORDERS = Rule(
    "orders",
    "asks for something to be done",
    rf"""
    ^(?!.*\bll[aá]m[aeé]me {CAPITAL})(?:{OPENING}(?:por ?favor,? )?(?:
    (?!jaime|informe|uniforme|firme|conforme)\w{{2,}}me(?:l[oa]s?)?\b(?!,? (?:se|soy|ha|es|tiene))
    |(?:no )?(?:escrib[eaí]|haz|hac[eé]|haga|busca|busc[aá]|busque|encuentra|traduce|traduzca
    |resume|resum[ií]
    |resuma|explica|explique|explic[aá]|ayuda|ayude|apunta|anota|crea|cree un|genera|genere
    |corrige|corrija
    |revisa|revise|prepara|prepare|manda|env[ií]a|env[ií]e|reserva|cancela|cambia|borra|elimina
    |quita|usa
    |utiliza|contesta|responde|responda|habla|hable|pon|pong?a|ten en cuenta|recuerda|recuerde
    |record[aá]
    |imagina|piensa|mira|mire|compara|calcula|analiza|ordena|organiza|planifica|sugiere|propón
    |propon|deja de
    |dejemos|hablemos|olvida|olvide|olvid[aá]|sigue|continúa|continua|prueba|añade|agrega|agregue
    |lee|lea
    |espera|esperen?|fíjate|fijate|acuérdate|acuerdate|ven|di|diga|d[eé]jalo|dale
    |vamos a)\b(?! que (?:vivo|soy))
    |(?:yo )?(?:necesito|quiero|quisiera|querr[ií]a|me gustar[ií]a) que (?:me |nos |lo |la |te )?\w+
    |(?:habr[ií]a|hay) que (?:hacer|escribir|corregir|revisar|traducir|buscar)
    |a ver si (?:puedes|me)
    |(?:yo )?necesito (?:un[oa]?s?|ideas|ayuda|algo|saber|inspiraci[oó]n)\b
    )
    |(?!{_EXCEPT}).*\bpor ?favor\b|(?!{_EXCEPT}).*\bporfa(?:vor|s)?\b|.*\bpls\b)
    """,
    takes=(
        "hazme un resumen",
        "Un té pero sin azúcar, por favor.",
        "decime qué hago",
        "Escribe un poema.",
    ),
    leaves=("Escribo poemas.", "Como de todo pero sin ajo, por favor.", "Me busca la policía."),
)
IMAGINES = Rule(
    "imagines",
    "thought of, wished, planned, or uncertain",
    rf"""
    {OPENING}si (?!,)|,? \bsi (?!no,|,)
    |\bmis? (?:espalda|cabeza|cuerpo|coraz[oó]n|cuello|rodillas?|pies|piernas|huesos|manos|hombros) (?:ya )?(?:tienen?|parece tener) [\w ]{{1,16}} años\b
    |\btengo (?:mil|cien mil|\d{{3,}}) años\b
    |\b(?:ojal[aá]|quiz[aá]s?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|acaso
    |(?:puede|pueda|podr[ií]a) ser|puede que|es (?:posible|probable) que|supong(?:o|amos)
    |imag[ií]n\w+
    |finge|finjamos|figúrate|pongamos|hipot[eé]tic\w+|en el caso de que|en caso de|a no ser que
    |a menos que
    |sueño con|so[ñn]é|he soñado|mi sueño|en sueños|de mayor
    |quiero|queremos|quisiera|querr[ií]a|querr[ií]amos|desear[ií]a|espero|esperamos|aspiro
    |pienso \w+r|pensando en|me planteo|planteando|planeo|planeamos|tengo pensado|tengo ganas
    |(?:me|nos|le|te) (?:gustar[ií]a|encantar[ií]a|apetecer[ií]a|vendr[ií]a)
    |(?:tendr|podr|habr|pondr|vendr|saldr)[ií]a(?:s|mos|n)?
    |(?:deber|estar|dar|ser)[íi]a(?:s|mos|n)?(?<!seria)(?<!serias)
    |\w*(?:ar|ir)ía(?:s|mos|n)?(?<!\bmaría)(?<!taría)(?<!varía)
    |(?:hac|com|cre|v|quer|le|beb|vend)ería(?:s|mos|n)?
    |hubi(?:era|ese)\w*|tuvi(?:era|ese)\w*|pudi(?:era|ese)\w*|estuvi(?:era|ese)\w*|vivi(?:era
    |ese)\w*
    |es broma|en broma|bromeo|bromeando|de coña
    |daría lo que fuera|capaz que|creo que|me parece que|no s[eé](?! \w+[aei]r\b)|no recuerdo
    |no me acuerdo|me suena
    )\b
    |\b(?:el|la) (?:año|mes|semana) que viene me (?:mudo|voy|cambio)\b
    |^(?:ah|oh|sí|si),? claro\b|^(?:claro|por supuesto),? porque\b
    |\b(?:no te digo|y qué más|sí,? hombre|ni que (?:yo )?(?:fuera|viviera|tuviera))\b
    |^(?:ya|s[ií]|claro|seguro|hombre)\b[, ].*\by (?:yo|mi|tu)\b.* (?:soy|es|era) (?:el|la
    |astronauta|un|una)?
    """,
    takes=(
        "Ojalá llueva.",
        "Si llueve, me quedo.",
        "a lo mejor me mudo",
        "Me gustaría ir.",
        "compraría",
        "Claro, soy rica, no te digo",
    ),
    leaves=("Mi abuela María vive aquí.", "Sí, vivo en Oslo.", "Trabajo en una panadería.", "así"),
)
REPORTS = Rule(
    "reports",
    "somebody else's word",
    r"""
    \b(?:
    (?:dijo|dice) nadie\b|como (?:dijo|dice|dec[ií]a|canta|cantaba|escribi[oó]) (?!yo\b)
    |(?:dice|dicen|dijo|dijeron|dec[ií]an?|diciendo|cree|creen|cre[ií]an?|piensan?|pensaban?
    |opinan?|aseguran?
    |afirman?|juran?|insisten?|sostienen?|comentan?|coment[óo]|(?<!en )cuenta|cuentan|contaron
    |cont[óo]|escrib(?:e|en|i[óo])
    |preguntan?|pregunt[óo]|sospechan?|suponen?|prometen?|prometi[óo]|explic(?:a|an|[óo])|avisa
    |avis[óo]
    |admite|confes[óo]|menciona|mencion[óo]|quieren?)(?: \w+){0,3}?(?:, [^,.;]{1,40},)? (?:que|si|qué)
    |(?:ha|han|había|habían|haya) (?:dicho|contado|comentado|asegurado|escrito|prometido
    |confirmado|jurado
    |explicado|preguntado|pedido|propuesto)
    |(?:me|nos|le|les) (?:dijo|dijeron|dicen(?! (?-i:[A-ZÁÉÍÓÚÑ])[\w'-]+(?:\W*$|,? (?:pero|y)\b))
    |cont[óo]|contaron|coment[óo]|pregunt[óo]|pidi[óo]
    |prometi[óo])
    |lo (?:dijo|dice|dicen)(?= (?:mis?|el|la|los|las)\b)|seg[uú]n|al parecer|por lo visto|parece (?:ser )?que|se (?:supone|dice|rumorea|comenta
    |cuenta) que
    |supuestamente|presuntamente|dizque|o[ií] que|o[ií]do que|le[ií] que|le[ií]do que|corre el rumor
    )\b
    """,
    takes=(
        "Dicen que llueve.",
        "Según él, vivo bien.",
        "mi madre cree que fumo",
        "Me ha dicho Ana.",
        "Dice Pura, la de la tienda, que van a cerrar.",
    ),
    leaves=("Digo que llueve.", "Mi cuenta está vacía.", "Creo que llueve."),
)
IS_OVER = Rule(
    "is over",
    "tells of what was, and is not any more",
    r"""
    ^(?!.*\b(?:vivo|vivimos|trabajo|curro|laburo|estoy|estamos|soy|somos|tengo|tenemos|uso|toco
    |juego|fumo|tomo)\b).*?(?<!desde )\bhace (?:\w+ )?(?:muchos )?años\b(?! que)
    |(?<!cuanto )(?<!poco )(?<!días )(?<!mucho )\bantes\b(?! de\b| que\b| del\b| posible)
    |\b(?:de (?:muy )?(?:peque(?:ñ[oa]|ñaj[oa])s?|niñ[oa]s?|joven|jóvenes|cr[ií][oa]s?|chic[oa]s?
    |chaval[a]?|adolescente)
    |cuando (?:yo )?(?:era|éramos|tenía|vivía|estaba|trabajaba|estudiaba|iba|estudié|nací)
    |en (?:mi|la|aquella|esa) (?:infancia|juventud|adolescencia|niñez|época)
    |por aquel entonces|por entonces|en aquellos|en sus tiempos|tiempo atrás|sol[ií]a(?:mos)?
    |en(?: el(?: año)?)? (?:19|20)\d\d
    |(?:viv|ten|hac|sal|beb|com|conduc|le|corr|cre|quer)[ií]a(?:mos)?
    |(?:trabaj|fum|estudi|us|jug|tom|pes|pag|toc|habl|and|llev|est|cobr|gan|acostumbr)aba(?:mos)?
    |yo era|éramos|era (?:fumador|vegan|vegetarian)\w*
    |ex(?:novi[oa]|marido|mujer|jef[ea]))\b
    """,
    takes=("Antes fumaba.", "De pequeña vivía en Cádiz.", "Hace años estuve en Lima.", "en 2010"),
    leaves=(
        "Antes de cenar corro.",
        "Hace tres años que vivo aquí.",
        "Vivo aquí desde hace dos años.",
    ),
)
PASSES = Rule(
    "passes",
    "of the moment: moods, weather, thanks, what goes on right now",
    rf"""
    ^(?!.*\bme llamo\b).*\b(?:gracias|ja(?:ja)+j?|je(?:je)+|ji(?:ji)+|xd+|lol|jsjs\w*|en serio
    |te juro|me parto|qué risa)\b
    |\b(?:ahora mismo|en un (?:rato|momento|minuto)|dentro de (?:un rato|nada)|hace (?:un
    |poco) ?rato
    |enseguida|luego te|ya te (?:cuento|digo|aviso)|te cuento|un momento|un segundo|te dejo
    |me despido)\b
    |^(?!.*\b{_LIFE}).*?\b(?:hoy|anoche|(?<!antes de )ayer|el finde|este finde|el otro día
    |esta (?:noche|tarde|mañana))\b
    |\b(?:estoy|estamos|estás|ando|andamos|estaba|me encuentro|me siento
    |nos sentimos)\b(?!.*\b{_LIFE})
    |\b(?:tengo|tenemos|traigo|hace|hay|hizo|está haciendo) (?:(?:un|una|mucho|mucha|muchísim[oa]
    |tant[oa]|bastante|algo de|un poco de) )*
    (?:hambre|sed|sueño|fr[ií]o|calor|prisa|pereza|resaca|fiebre|sol|viento|bochorno|niebla
    |buen tiempo|mal tiempo
    |tormenta|atasco|miedo|flojera)\b
    |\b(?:llueve|lloviendo|llover|nieva|nevando|diluvia|granizo)\b
    |\bme (?:duelen?|muero|caigo de|apetece|aburro|da (?:igual|pereza|pena|rabia)|voy (?:a|ya
    |que)\b(?! vivir))
    |:\s*$
    |\b(?:me|nos) (?:has|habéis) \w+do\b
    |^[\s¡]*(?:(?:uf+|buf+|ay|puf+|jo|joder|ostras|madre mía|dios|hala|wow|pucha|híjole)\b.*
    |(?:perdona|perd[oó]n|disculpa|lo siento)\b(?!,).*)
    |^[\s¡]*(?:(?:pues|y|ay|uf|bueno|jo) )*(?:qué|que (?:bien|mal|guay|fr[ií]o|calor|pena|fuerte
    |risa|sueño|rabia|asco|rollo|pereza|lío|bueno|ilusión))\b
    |^[\s¡]*(?:hola|buenas|buen(?:os)? d[ií]as?|adi[oó]s|chao|chau|hasta (?:luego|mañana|pronto)
    |nos vemos|felicidades
    |enhorabuena|vale|ok(?:ay|ey)?|perfecto|genial|guay|claro|de acuerdo|entendido|listo|exacto
    |eso es|s[ií]|(?:no|ya|nada)(?=\W*$|[,.!…])
    |venga|bueno|uf+|buf+|ay|puf+|madre mía|menos mal|espera|a ver|órale|dale|bárbaro)
    \b[,.!… ]*(?:\S+ ?){{0,4}}$
    |^[\s¡]*(?:vale|ok(?:ay|ey)?|perfecto|genial|guay|de acuerdo|entendido|espera|a ver|menos mal
    |madre mía)\b
    """,
    takes=(
        "Gracias por todo.",
        "Estoy agotada.",
        "Hoy hace frío.",
        "¡Qué bien!",
        "vale, luego lo miro",
    ),
    leaves=(
        "Hoy ha nacido Vega.",
        "Estoy casada con Luis.",
        "Tengo dos gatos.",
        "Hola, soy Iker y vivo en Lugo.",
    ),
)
_SPAN = joined(r"""
    (?:año|mes|semana|finde|fin|verano|invierno|otoño|primavera|lunes|martes|mi[eé]rcoles|jueves
    |viernes|s[aá]bado|domingo
    |noche|tarde|mañana|curso|vez|navidad)
""")
# Verbs of the third person: with nothing before them, whoever does it was named earlier.
_VERB = joined(r"""
    (?:viven?|trabajan?|estudia|van?|vienen?|quieren?|dice|cumple|naci[oó]|muri[oó]
    |ha|han|había|lleva|llevan|puede|debe|suele|parece|sirve|funciona|pesa|mide|cuesta|siguen?)
""")
# After these the one who does it comes: "Se ha muerto Rufo".
_COMES = joined(r"""
    (?:(?:se )?(?:ha |han )?(?:muert|nacid|fallecid|casad|jubilad|separad)os?|(?:se )?(?:muri[oó]
    |naci[oó]|falleci[oó]|cas[oó]|casan?|jubilan?|jubil[oó]))
""")
DANGLES = Rule(
    "dangles",
    "can't be understood alone: its subject was named before",
    rf"""
    {OPENING}(?:(?:también|además|ahora|ya|no|siempre) )*(?:
    (?:él|ella|ellos|ellas|eso|esto|aquello|es[ae]s?|esos|aquel|aquella|lo|le(?! v(?:oy|amos) al? (?:l[ao]s? )?{CAPITAL}\w+(?! a\b))|les|sus?|suy[oa]s?
    |est[eao]s?(?! {_SPAN}\b)
    )\b
    |(?!{_COMES} {CAPITAL})(?:se (?!me\b|nos\b|te\b)
    |{_VERB}\b|(?<=no )(?:come|bebe|fuma|habla|conduce)\b)(?!(?: ?\w+)?(?: \w+)? (?:a )?(?:mis?|nuestr[oa]s?)\b)
    |(?:me|te|nos) l[oa]s?\b
    |(?:es|son|eran?|fue|será|está|están|tienen?)\b
    |(?:porque|así que|o sea|por eso|por lo que|entonces|luego|que|igual que|el que|la que
    |los que|al que)\b
    |(?:el|la|los|las) (?:mí[oa]s?|suy[oa]s?|otr[oa]s?|mism[oa]s?)\b
    )
    """,
    takes=(
        "Vive en Roma.",
        "Le gusta el té.",
        "No come carne.",
        "Pero eso no es así.",
        "se llama Ana",
        "Su madre es rusa.",
    ),
    leaves=(
        "Mi gato vive aquí.",
        "Se me rompió el coche.",
        "Este año corro un maratón.",
        "Hay dos.",
    ),
)
# "El abono puedes cancelarlo": what is asked for stands first, and is told by nothing but the whole.
_OBJECT_FIRST = joined(r"""
    (?:el|las?|los?|mis?|es[eao]s?|est[eao]s?)\b(?:(?! (?:es|está|tiene|son|fue|ha|va)\b)[^,;?¿])+?,?[ ]
    (?:(?:me )?l[oa]s? (?:puedes|podrías|podés) \w+r|(?:puedes|podrías|podés) \w+rl[oa]s?)\W*$
""")
TURNS = Rule(
    "turns",
    "an assertion of the speaker, and a question or a request after it in the same sentence",
    rf"""
    ^(?!{_OBJECT_FIRST})[^?¿\n]{{3,300}}?(?:[,;.] ?| [-\u2013\u2014]+ | (?=¿
    |y |pero |me puedes |puedes |podrías |podés ))
    (?P<turn>(?:(?:así que|y|pero|entonces),? )?(?:¿
    |(?:qué|cómo|dónde|cuándo|cuánt[oa]s?|cuál(?:es)?|por qué)\b
    |(?:me |nos )?(?:puedes|podrías|podés|recomiendas|recomendás|ayudas|ayudás|aconsejas)\b
    |(?:alguna|algún) (?:idea|sugerencia|consejo|recomendación)
    |(?:dame|dime(?! {CAPITAL})|hazme|recomiéndame|búscame|ayúdame|escríbeme|decime(?! {CAPITAL})
    |pasame|haceme|propónme
    |sugiéreme)\b
    ))
    """,
    takes=(
        "Soy vegana, ¿qué puedo comer?",
        "Vivo en Lugo, recomiéndame un bar",
        "tengo un gato me puedes dar un nombre",
    ),
    leaves=(
        "Sé lo que eres.",
        "Me gusta el té, y el café.",
        "¿Qué puedo comer?",
        "La reunión del lunes la puedes borrar.",
        "El abono puedes cancelarlo.",
    ),
)
RETRACTS = Rule(
    "retracts",
    "takes back the sentence before it",
    r"""
    ^\W*(?:(?:ay |uy )?no,? (?:espera|perd[oó]n|mentira|miento|quise decir|es broma)|mentira|miento|es broma
    |(?:era |es )?(?:una )?broma|quise decir|quer[ií]a decir|perd[oó]n,? (?:quise|no|es|era)|correcci[oó]n
    |me equivoqu[eé])(?!\w)
    |^\W*(?:no|perd[oó]n),? \d
    |^\W*(?:(?:no|bueno|ya|pero|vale),? )*(?:(?:ahora )?en serio|hablando en serio|bromas aparte|fuera de broma|fuera bromas)
    (?: ahora)?(?:[,:]*$|[,:.]* (?=.*\?|¿|(?:qu[eé]|d[oó]nde|c[oó]mo|cu[aá]\w+|qui[eé]n|por qu[eé]|ay[uú]dame|dime|dame|busca|puedes|necesito|quiero)\b))
    """,
    takes=(
        "Ahora en serio, ¿qué cuesta?",
        "No, espera, es mi hermano.",
        "Es broma.",
        "Perdón, quise decir 450.",
    ),
    leaves=("No pasa nada.", "Perdón por la demora."),
)

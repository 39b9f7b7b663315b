# SPDX-License-Identifier: Apache-2.0
"""How people say in Spanish that what follows is not their own word."""

from __future__ import annotations

from ..rules import Rule, joined

# What is done to a text: as an order of either form, as an infinitive or a wish after "que", or
# asked: "me resumes ...".
_WORK = joined(r"""
    (?:trad[uú](?:ce|c[ií]|zca|zcas|cir|ceme|cime|zcan)|tradúce|corr[ií](?:ge|g[ií]|ja|jas|jan
    |geme|gelo|gela)|corregir|corrígeme|corregime
    |res[uú]m(?:e|a|as|eme|elo)|resum[ií]|resumir|rev[ií]s(?:a|e|es|ar|ame|alo|en)|revisá
    |rel[eé]e|relee
    |reescrib(?:e|a|as|ir|eme)|reescríbeme|reescribí|redact(?:a|e|es|ar)|mejor(?:a|e|es|ar|ame)
    |mejórame|pul(?:e|a|as|ir)
    |parafrase(?:a|e|es|ar)|reformul(?:a|e|es|ar)|acort(?:a|e|es|ar)|analiz(?:a|e|es|ar)
    |coment(?:a|e|es|ar)|edit(?:a|e|es|ar)
    |ad[aá]pt(?:a|e|es|ar)|simplific(?:a|ar)|simplifiques?|p[aá]sa(?:me|lo|r)?(?: a (?:limpio
    |inglés|ingles|francés|español|tercera persona))
    |[eé]cha(?:le|r|rle)?(?:me)? (?:un|una) (?:vistazo|ojo|ojeada|mano con)|lee|leer|leas
    |l[eé]ete|interpret(?:a|ar)|complet(?:a|ar)|contin[uú](?:a|ar)
    |explica(?:me)?|resp[oó]nd(?:e|er) a|contesta(?:r)? a)s?
""")
_TEXT = joined(r"""
    (?:textos?|p[aá]rrafos?|frases?|oraci[oó]n(?:es)?|cartas?|correos?|e-?mails?|mails?|mensajes?
    |audios?|letras?|poemas?|relatos?|cuentos?
    |historias?|cap[ií]tulos?|art[ií]culos?|noticias?|entradas?|posts?|publicaci[oó]n|tuits?
    |tweets?|redacci[oó]n|ensayos?|discursos?
    |curr[ií]culum|cv|notas?|apuntes?|transcripci[oó]n|conversaci[oó]n|chats?|di[aá]logos?|actas?
    |informes?|documentos?|contratos?
    |rese[ñn]as?|anuncios?|descripci[oó]n(?:es)?|biograf[ií]as?|citas?|fragmentos?|extractos?
    |resumen|siguiente|c[oó]digos?|canci[oó]n|bio|guion|gui[oó]n)
""")
_THIS = joined(r"""
    (?:est[eao]s?|lo siguiente|lo de abajo|el siguiente|la siguiente|los siguientes|las siguientes)
""")
# The text is still to come.
_LATER = joined(rf"""
    \b(?P<later>(?:te (?:voy a (?:pasar|pegar|mandar|copiar|dejar)|paso|pego|mando
    |copio) (?:ahora |luego |en el siguiente mensaje )?(?:un|una|el|la|mi) (?:\w+ ){{0,2}}?{_TEXT}
    |(?:puedes|podr[ií]as|me puedes|pod[eé]s) {_WORK} (?:algo|una cosa|un {_TEXT}
    |una {_TEXT}))) ?[?.!]*$
""")

HANDS_OVER = Rule(
    "hands over",
    "asks for work on a text that follows or went before",
    rf"""
    (?:^|[,;.:!?¿¡] ?|^¿?me[ ]|\b(?:y|(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s) me|puedes
    |podr[ií]as|puede|podr[ií]a|pod[eé]s|quiero que|necesito que|necesito|quiero|ay[uú]dame a
    |favor|porfa|hola|oye|vale)[ ])
    (?:me |lo |la |nos )?{_WORK}\b(?:[ ](?:{_THIS}|al?|en|por favor|porfa|el|la|los|las|mi|un|una
    |del?|qu[eé]|estilo|tono|redacci[oó]n|ortograf[ií]a|gram[aá]tica|\w+))??
    (?:[ ](?:{_THIS}\b|(?:[\w]+ ){{0,4}}?{_TEXT}\b)|[^.!?\n:]{{0,60}}:)
    |{_LATER}
    |\bqu[eé] (?:te parecen?|opinas|piensas|opin[aá]s|pens[aá]s)(?: de| sobre)? (?:{_THIS}|mi|la
    |el) (?:\w+ ){{0,2}}?{_TEXT}
    |\bc[oó]mo (?:se dice|dir[ií]as|traducir[ií]as|se traduce|se escribe)\b.{{0,40}}?(?:{_THIS}|:)
    |\b(?:aqu[ií] (?:va|tienes|est[aá]|te dejo)|te (?:paso|dejo|pego|copio|env[ií]o|mando
    |adjunto)|adjunto|ah[ií] va) (?:{_THIS}|el|la|mi|un|una|los|las)? ?(?:\w+ ){{0,2}}?{_TEXT}
    """,
    takes=(
        "Traduce esto al inglés: hola",
        "¿Me puedes revisar la carta?",
        "me resumes este correo de un inquilino?",
        "échale un vistazo a este texto",
        "Resume el siguiente correo:",
    ),
    leaves=("Traduzco novelas.", "Reviso textos para una editorial.", "La carta llegó ayer."),
)
LETTERS = Rule(
    "letters",
    "a letter begins on a later line",
    r"""
    \n[^\S\n]*(?:estimad[oa]s?|muy señor\w* (?:mío|nuestro)s?|apreciad[oa]s?|querid[oa]s? \w+
    |a quien corresponda)\b[^\n.!?:]{0,60}[:,]
    |\n[^\S\n]*(?:hola|buen[oa]s(?: d[ií]as| tardes| noches)?),? (?:a tod[oa]s|todo el mundo|vecin[oa]s|amig[oa]s|compañer[oa]s)\b
    """,
    takes=(
        "¿Muy largo?\n\nHola a todos, canto.",
        "¿Está bien?\nEstimados señores:",
        "Más corto\n\nQuerida Ana,",
    ),
    leaves=("Hola\nA todos les gusta", "Estimada Ana,", "Gracias\nQuerida no es"),
)
QUOTES = Rule(
    "quotes",
    "somebody else speaks after the colon",
    r"""
    \b(?:me |nos |le |les |se )?(?:escribe|escribi[oó]|dice|dicen|dijo|dijeron|contesta
    |contest[oó]|responde|respondi[oó]|pone|puso|manda|mand[oó]|env[ií]a|envi[oó]|suelta|solt[oó]
    |(?<!esta )(?<!la )(?<!una )(?<!mi )cuenta|cont[oó]|(?<!una )(?<!otra )pregunta(?! r[aá]pida)|pregunt[oó]
    |(?:ha|han) (?:escrito|dicho|contestado|respondido|puesto|mandado|enviado|soltado|contado
    |preguntado))\b[^.!?\n:]{0,40}:
    |\b(?:mensaje|correo|mail|e-?mail|audio|whatsapp|wasap|sms|carta|nota|respuesta|comentario
    |rese[ñn]a|post|tuit) (?:de|del|que)\b[^.!?\n:]{0,50}:
    |^\W*(?:y |pues )?(?:empieza|comienza|arranca|termina|sigue)(?: as[ií]| con| de esta forma)? ?:(?!\d)
    |^(?:mi|nuestr[oa]|el|la|un|una) [\w ]{2,30} por (?:whatsapp|wasap|tel[eé]fono|correo|mail
    |telegram|slack)\s?:
    |^(?:ejercicio|actividad|ejemplo|dictado|enunciado)s?\b[^.!?\n:]{0,40}:
    |\b(?:seg[uú]n|cita de|(?<!sin )palabras de) [^.!?\n:]{2,40}:
    """,
    takes=(
        "Marta me escribe: vivo en Roma",
        "Un cliente dice: no",
        "Me llegó este mensaje de mi casero:",
        "Ejercicio del libro: me llamo Leo.",
    ),
    leaves=("Te cuento: me he mudado.", "Una cosa: vivo aquí.", "Alergias: polen."),
)
I_AM = frozenset(("soy", "yo soy"))
# What somebody else lives in than who tells it, and who is told of there.
_A_STORY = joined(r"""
    (?:mi|la|el|una|un|esta|este|nuestra) (?:novela|cuento|relato|historia|libro|peli|pel[ií]cula|serie|gui[oó]n
    |(?<!una )obra|obra de teatro|c[oó]mic|fanfic|videojuego|partida|campaña|canci[oó]n|sueño)\b
    (?! favorit| preferid| de mi vida)
""")
_FIGURE = joined(r"""
    (?:personaje|protagonista|prota|narradora?|villan[oa]|antagonista|h[eé]roe|hero[ií]na)\b
    (?! favorit| preferid)
""")
FICTION = Rule(
    "fiction",
    "what is said is about a story, a game, an example: nobody's life",
    rf"""
    ^\W*(?:(?:y|pero|bueno|pues|vale|ah)\W+)*(?:en|para|de) {_A_STORY}(?=\W*$|[:,]| (?:yo|soy|me|mi|se|el|la|los|las|hay|un|una
    |(?-i:[A-ZÁÉÍÓÚ])\w+)\b)
    |\b(?:soy|me llamo|vivo|tengo|hago de|interpreto a)\b[^.?!,;:\n]{{0,50}} en {_A_STORY}(?=\W*$|[,;:])
    |\b(?:en|para|de) {_A_STORY}(?=[^.?!:\n]{{0,40}}:)
    |\b(?:principio|inicio|comienzo|final|cap[ií]tulo|escena|p[aá]gina|l[ií]neas?|versos?) (?:de|para) (?=mi\b|nuestr){_A_STORY}(?=\W*$|:)
    |\b(?:mi|nuestro) {_FIGURE}|^\W*(?:el|la) {_FIGURE}
    |\b(?:soy|juego con|interpreto a|hago de|crea|creo) (?:un|una) {_FIGURE}
    |\b(?:escribo|escribiendo|escrib[ií]|he escrito) (?:un|una|mi|el|la) (?:novela|cuento|relato
    |historia|gui[oó]n|poema|fanfic|obra|microrrelato|canci[oó]n)\b.*:
    |\b(?:so[ñn]é|he soñado) (?:que|con que)\b
    |^\W*(?:por ejemplo|ejemplo|pongamos|supongamos|digamos)\s?[:,]
    """,
    takes=(
        "En mi novela, Ana vive en París.",
        "mi personaje es una elfa",
        "Por ejemplo: me llamo Juan.",
    ),
    leaves=(
        "Leo una novela.",
        "Escribo novelas.",
        "Mi serie favorita es Dark.",
        "Mi personaje favorito es Sancho.",
        "Vi el final de la serie.",
        "Yo, por ejemplo, voy en bus.",
    ),
)
KEEPS = Rule(
    "keeps",
    "asks to remember what follows",
    r"""
    \b(?:recuerda|recordá|recuerde|memoriza|apunta|anota|guarda|ten en cuenta|toma nota
    |para que (?:lo )?sepas|que sepas
    |(?:cosas|datos|algo) sobre m[ií]|sobre m[ií]\b|te cuento)\b
    """,
    takes=("Recuerda lo siguiente:", "unos datos sobre mí:"),
    leaves=("Traduce lo siguiente:", "me acuerdo de todo"),
)
SHOWS = Rule(
    "shows",
    "speaks of a text that may follow",
    rf"""
    \b{_WORK} (?:(?:mi|el|la|un|una|los|las|mis) )(?:\w+ ){{0,2}}?{_TEXT}\b
    |\b(?:{_THIS}|aqu[ií] (?:va|est[aá]|tienes)|ah[ií] va) (?:\w+ ){{0,3}}?{_TEXT}\b
    |\b(?:mi|el|la|un|una) (?!historia de mi vida)(?:\w+ ){{0,2}}?{_TEXT}\b[^:.?!]{{0,60}}:(?:$|[ ])
    |\b(?:hacer|poner|dejar|escribir)(?:me)?l[oa]s? (?:un poco )?(?:m[aá]s|menos) \w+
    |\b(?:est[aá]|queda|suena|va) (?:bien|ok|correct[oa]) as[ií]\b
    |\b(?:lo siguiente|a continuaci[oó]n|m[aá]s abajo)\b
    |^\W*(?!historia de mi vida){_TEXT}\b[^:.?!]{{0,40}}:(?:$|[ ])
    """,
    takes=(
        "¿Puedes hacerlo más formal?",
        "¿está bien así?",
        "Aquí va mi texto.",
        "mi bio: soy Bo",
        "Lo siguiente es de Ana.",
    ),
    leaves=("Le escribí a Ana.", "Nota que vivo en Roma", "Vivo en Lugo."),
)
SUPPOSES = Rule(
    "supposes",
    "a supposition begins",
    r"""
    ^[\s¿¡]*(?:(?:vale|ok|bueno|y|oye|hola|a ver|pues)\b[, ]*)*
    (?:sup[oó]n(?:gamos|te)?\b|imagina(?:te|mos)?|imagínate|imaginá|pongamos|digamos|en teor[ií]a
    |hipot[eé]ticamente|y si\b|si yo fuera|qué pasar[ií]a si)
    """,
    takes=(
        "Supongamos que gano 70.000.",
        "Imagina que tengo seis hijos",
        "vale, pongamos que tengo 40",
    ),
    leaves=("Supongo que sí.", "Dije que sí.", "Si llueve, me quedo."),
)
LEANS = Rule(
    "leans",
    "begins with a word that joins it to what was said before",
    r"""
    ^[\s¿¡]*(?:y|pero|o|tambi[eé]n|adem[aá]s|entonces|en ese caso|ahora|as[ií] que|qu[eé] pasa si
    |si)\b
    """,
    takes=("¿Y si estuviera casado?", "Además tengo una casa.", "entonces cuánto pago"),
    leaves=("Vivo en Roma.", "Yo no fumo.", "Mi hermana está aquí."),
)

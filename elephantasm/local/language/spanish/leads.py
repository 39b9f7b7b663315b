# SPDX-License-Identifier: Apache-2.0
"""What leads in Spanish to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule

_SOMEBODY = r"(?:mi|mis|un|una|nuestr[oa]|el|la|su)(?: [\w'-]+){1,2}"
_LABEL_ENDS = r"(?: ?[:.!](?=\s|$)| [-\u2013\u2014]+(?= )| ?\n|$)"
JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or for something to be done with it",
    r"""
    \b(?:suena|queda|se lee|se entiende|se ve) (?:\w+ ){0,2}(?:esto|eso|este|esta)\b
    |\b(?:esto|eso) (?:suena|queda|se lee|se entiende|est[aá] bien (?:escrito|dicho|redactado))\b
    |\bes (?:demasiado|muy) (?!tarde|pronto|caro|lejos|mucho|poco)\w+(?: (?:esto|as[ií]))?\s?\?|\b(?:esto )?es (?:buen )?(?:español|ingl[eé]s|franc[eé]s|alem[aá]n)\b[^.!:\n]{0,10}\?
    |\bes de (?:mi|un|una|mis)\b[^.?!\n]{0,25}(?:[:?]|$)
    |^\W*(?:(?:oye|porfa|hola|ok|vale|y|me)\W+){0,2}(?:[^\W\d_]*[áéíóú][^\W\d_]{0,4}l[oa]s?|hazlo|ponlo|dilo)
    (?: (?:a|al|en|m[aá]s|menos|por|para|un|mejor|bien|anda|porfa|y)\b[^.?!:\n]{0,40})?\W*(?::|$)
    |^(?!.*\b(?:odio|amo|creo|sé|entiendo|recuerda|anota|guarda|apunta|pienso|siento)\b)\W*(?:[^\W\d_]+ ){1,5}
    (?<!por )(?<!con )(?<!sobre )(?<!todo )(?<!es )(?<!que )(?:esto|eso)\b(?! (?:es|era|fue|me|lo|que|no)\b)[^.?!:\n]{0,30}(?::|$)
    |\b(?:qu[eé]|c[oó]mo) (?:le |les )?(?:contesto|respondo|digo|escribo|contestar|responder)\b
    |(?:^|[,.;?!-] ?)¿?(?:tu )?(?:opini[oó]n|opiniones|veredicto|nota|ideas|cr[ií]ticas?|as[ií] bien) ?\?
    |^\W*(?:(?:hazlo|ponlo|d[eé]jalo|h[aá]zmelo|ponmelo) )?(?:un poco )?(?:m[aá]s|menos) [\w ]{2,15}(?:porfa|por favor)? ?:
    |^\W*(?:acorta|ac[oó]rtalo|resume|corrige) ?:
    |^\W*(?:(?:pasar?|poner?|traducir?) )?(?:al|en) (?:ingl[eé]s|franc[eé]s|alem[aá]n|italiano|portugu[eé]s|catal[aá]n|gallego|euskera|chino|japon[eé]s|ruso|lat[ií]n|español|castellano)(?: (?:porfa|por favor))?\s?(?::|\W*$)
    |^\W*(?:marca|subraya|señala|rodea|busca)r? (?:todos )?l[oa]s (?:adverbio|verbo|adjetivo|sustantivo|error|errore|falta)s?\b[^.?!:\n]{0,20}(?::|\W*$)
    |\b(?:seguir[ií]as|continuar[ií]as) leyendo\b|\b(?:engancha|atrapa)(?: esto| \w+ (?:\w+ )?cap[ií]tulo)? ?\?|\btu (?:primera )?(?:impresi[oó]n|corazonada) ?\?
    |\ben \d+ (?:palabras|l[ií]neas|caracteres|frases)\b|\b(?:muy|demasiado) (?:larg|cort|lent|sec|sos|floj)[oa] ?\?|\bmaquetaci[oó]n\b
    """,
    takes=(
        "¿seguirías leyendo?",
        "¿engancha?",
        "Pasar al inglés:",
        "Subraya los adverbios:",
        "dejarlo en 50 palabras",
        "¿se entiende esto?",
        "¿esto suena muy seco?",
        "pásalo a catalán:",
        "necesito esto en portugués:",
        "¿qué le respondo?",
        "más amable:",
    ),
    leaves=(
        "Sigo leyendo.",
        "El cole engancha.",
        "¿es normal?",
        "¿es demasiado tarde?",
        "Mi prima quiere un gato.",
        "Mi opinión: me voy.",
        "Me gusta más: es azul.",
        "No sé qué es esto",
        "Por eso me voy:",
    ),
)
WHOSE = Rule(
    "whose",
    "says who wrote or sent a text",
    rf"""
    \b{_SOMEBODY} (?:lo|la|esto )?(?: ?)(?:quiere|va a|piensa|tiene que) (?:enviarlo|mandarlo|publicarlo|entregarlo|subirlo|enviar esto|mandar esto|publicar esto)
    |\b{_SOMEBODY} (?:me|nos)? ?(?:escribi[oó]|mand[oó]|envi[oó]|dej[oó]|entreg[oó]|ha (?:escrito|mandado|enviado|dejado|entregado)) (?:esto|eso)\b
    |\b(?:es|aqu[ií] (?:est[aá]|va)|[eé]st[ea] es) (?:el|la) (?:anuncio|carta|correo|mensaje|texto|perfil|discurso|cv|nota|presentaci[oó]n|art[ií]culo|poema|solicitud|redacci[oó]n) (?:de (?:mi|mis|nuestr[oa]|un|una|la)|del) \w+[^.?!\n]{{0,30}}(?:[:?]|$)
    |\blo que (?!yo\b|quiero\b|tengo\b|he\b)[^.?!:\n]{{0,40}}\b(?:(?:escrib|escrit|mand|envi|dej|pus|peg|colg|dict)(?:o|ó|ió|aron|ieron|ado|ito|to)|puesto)\b
    |\besto (?:me |nos )?(?:ha )?(?:lleg|vino|apareci|estaba|ven[ií]a)\w*
    |^\W*(?:(?:esto )?(?:es|va|sale|saldr[aá]) )?(?:para|en) (?:la|el|nuestr[oa]|un|una) (?:\w+ )?(?:revista|peri[oó]dico|bolet[ií]n|folleto|cartel|web|tabl[oó]n|gaceta|anuario|hoja parroquial)\b
    |\bno es (?:m[ií][oa]|de mi autor[ií]a)\W*$|\b(?:solicitud|candidatura|carta|correo|mensaje|reseña) (?:que )?(?:nos |me )?(?:ha )?(?:lleg(?:[oó]|ado)|entr(?:[oó]|ado))\b|\blo (?:escribi[oó]|ha escrito|redact[oó]) {_SOMEBODY}\b
    """,
    takes=(
        "es para la revista del pueblo",
        "Es el anuncio de mi prima para el piso:",
        "no es mío",
        "solicitud que llegó hoy",
        "lo escribió mi vecina",
        "mi prima quiere publicarlo",
        "una inquilina nos mandó esto",
        "lo que el casero me ha dejado",
        "esto me ha llegado hoy",
    ),
    leaves=(
        "Escribo para un periódico.",
        "El coche no es mío, es de Ana.",
        "lo que quiero es dormir",
        "mi prima mandó flores",
        "esto es lo peor",
    ),
)
LABELS = Rule(
    "labels",
    "says at its head that what follows is made up: a figure, an exercise, a riddle",
    rf"""
    ^\W*(?:(?:ok|vale|hola|mi|un|una|nuevo|nueva|para|unas?|aqu[ií]) ){{0,3}}
    (?:(?:personaje|ficha(?: de personaje)?|h[eé]roe|pnj|familia|partida) (?:de )?(?:dnd|d&d|rol|rpg|juego|los sims|sims|novela)
    |pnj|npc|(?:frases?|textos?|datos|perfiles|perfil) (?:de ejemplo|de prueba|ficticios?|ficticias?|inventad[oa]s?)
    |ejercicios? de (?:gram[aá]tica|ingl[eé]s|español|franc[eé]s|conjugaci[oó]n|lengua|traducci[oó]n|vocabulario)
    |adivinanza|acertijo|escenario|caso pr[aá]ctico|supuesto pr[aá]ctico|(?:el |mi )?prompt|los sims|skyrim|minecraft|stardew)
    (?! (?:es|era|son|tiene|con)\b)
    (?: (?!yo\b|soy\b|tengo\b)[\w'&-]+){{0,4}}{_LABEL_ENDS}
    |\b(?:cena (?:de )?(?:asesinato|misterio)|cluedo|rol en vivo|impro|obra del? (?:cole|instituto|teatro))\b[^.?!\n]*
    \b(?:me ha tocado|me toca|hago de|me han dado|soy)(?: el papel de)? (?:el |la )?(?-i:[A-Z])
    |^\W*¿?(?:qui[eé]n soy|adivina (?:el|la|qu[eé] \w+)(?! buena| noticia)(?: \w+){{0,3}})\??{_LABEL_ENDS}
    |^\W*as[ií] (?:arranca|empieza|comienza|abre) (?:mi|el|la|nuestr[oa]) (?:\w+ )?(?:novela|cuento|relato|historia|libro|gui[oó]n|thriller|manuscrito)\b|^\W*(?:mi|nuestr[oa]) (?:\w+ )?(?:novela|cuento|relato|historia|libro|gui[oó]n|thriller|manuscrito) (?:arranca|empieza|comienza|abre) as[ií]\b
    |^\W*(?:est[eo] es |estas son |aqu[ií] (?:va|van|est[aá]) )?(?:(?:las |los )?primer[ao]s (?:l[ií]neas|frases|p[aá]ginas|p[aá]rrafos) de|(?:el )?(?:comienzo|inicio|principio|arranque) de (?:mi|la|una|un) (?:\w+ )?(?:novela|cuento|relato|historia|libro|gui[oó]n|thriller|manuscrito))\b
    |^\W*(?:(?:s[ií]|vale|ok|claro)\W+)*(?:tipo|algo (?:como|as[ií]|del estilo)|en plan|empieza con) ?:(?=\s)
    """,
    takes=(
        "Así arranca mi cuento, ¿bien?",
        "Las primeras líneas de lo mío.",
        "sí, tipo: Soy viejo.",
        "personaje de rol: odio el agua.",
        "Ejercicio de gramática: poner en plural.",
        "Adivinanza. Tengo dientes",
        "datos de prueba:",
        "Escenario.",
        "para la cena de misterio me ha tocado Lady Luz",
    ),
    leaves=(
        "Mi libro empieza en Roma.",
        "El comienzo de mi máster es en mayo.",
        "Mi ejercicio: corro.",
        "Skyrim es mi juego favorito.",
        "Adivina: ¡me mudo!",
        "Mi carácter: terco.",
    ),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|\()(?:es |era )?(?:s[oó]lo |todo )?(?:para|de) (?:un|una|mi|el|la|nuestra) (?:\w+ )?
    (?:gui[oó]n|novela|cuento|relato|obra|sketch|juego de rol|fanfic)\W*$
    |^\W*(?:es |todo es |era todo )?(?:inventado|ficticio|ficci[oó]n)\W*$
    |^\W*(?:algo|cosas) (?:as[ií]|por el estilo|de ese estilo)\W*$|^\W*(?:en|con) (?:ese|este) (?:plan|estilo|tono)\W*$
    """,
    takes=("algo así", "(es para un guion)", "para mi novela", "todo es inventado"),
    leaves=("Hago algo así cada día.", "Escribo para un diario.", "Lo he inventado yo"),
)
DAYDREAMS = Rule(
    "daydreams",
    "what would be so if something happened to the speaker; others may go on dreaming",
    r"^\W*(?:[a-zé]+,? ){0,2}(?:si|cuando) (?:yo|me|nos|[^\W\d_]+(?:o|mos|ra))\b",
    takes=("Si nos toca la lotería dejo el bar.", "y si gano me compro un barco"),
    leaves=("Si llueve, leo.", "Voy si vas"),
)
AND = frozenset(("y", "o"))
SPEAKS_UP = Rule(
    "speaks up",
    "somebody else begins to speak, and what he says stands in sentences of its own",
    r"""
    ^\W*(?:(?:y|entonces|pues|total|de repente|en esto)\b,? )+(?:va |viene |llega )?(?:mi |el |la )?[^\W\d_]+ (?:y )?(?:va y )?(?:me |nos )
    (?:llama|suelta|dice|para|coge|escribe)\b(?!.*\b(?:cada|todos|siempre|a veces)\b)[^.?!:]{0,30}[.!]*\W*$
    |\b(?:me|nos) lo (?:dijo|ha dicho|solt[oó]|ha soltado)\b[^.?!:]{0,30}[.!]*\W*$
    |\b(?:estaba|anda|andaba) (?:otra vez |de nuevo )?(?:con lo de|quej[aá]ndose|dale que te pego)\b[^.?!:]{0,30}[.!]*\W*$
    """,
    takes=(
        "y va Kike y me llama.",
        "me lo dijo a la cara.",
        "la abuela estaba otra vez con lo de su cadera.",
    ),
    leaves=("mi madre me llama cada domingo.", "Y yo me llamo Luz.", "Me dijo que sí."),
)
CHOOSES = Rule(
    "chooses",
    "asks to choose between people or texts, each of which speaks for itself below",
    r"""
    \b(?:a )?qui[eé]n\b[^?\n]{0,40}\b(?:contrat\w+|elij\w+|eleg\w+|escog\w+|invit\w+|alquil\w+|prefier\w+|qued\w+|cog\w+|mejor)\b
    |\bcu[aá]l(?:es)?\b[^?\n]{0,30}\b(?:quedas|elij\w+|eliges|escog\w+|prefier\w+|mejor)\b|\bqu[eé] (?:\w+ )?(?:curr[ií]culum|cv|perfil|candidat\w+|texto|versi[oó]n|carta|anuncio|discurso|respuesta|borrador)(?:es|s)?\b
    |\b(?:compara|clasifica|punt[uú]a|ordena|elige)\w*\b[^.:?\n]{0,30}\b(?:est[oa]s|entre|dos|tres|cuatro)\b
    """,
    takes=(
        "¿a quién le alquilo la habitación?",
        "¿qué currículum es mejor?",
        "¿con cuál te quedas?",
    ),
    leaves=("¿qué coche compro?", "¿quién eres?", "Me gustan estos dos."),
)
BEYOND = Rule(
    "beyond",
    "speaks of a text that is longer than a few sentences, or of a new one",
    r"""
    \b(?:est[eao]s?|mis?|nuestr[oa]s?|el|la|los|las) (?:[\w'-]+ ){0,2}?
    (?:ensayo|art[ií]culo|informe|apuntes|acta|curr[ií]culum|cv|carta|solicitud|funci[oó]n|clase|consulta|script|c[oó]digo|archivo
    |contrato|cap[ií]tulo|tesis|tabla|presentaci[oó]n|formulario|documento|factura|tfg)\b
    |\b(?:redact(?:a|e|es|ar)|escr[ií]b(?:e|eme|a|as|ir)|haz(?:me)?|prepara(?:me)?)(?: me)? (?P<new>un|una|unos|unas|dos|tres)\b
    """,
    takes=("corrige este ensayo", "resume mi informe", "redacta una carta para el jefe"),
    leaves=("corrige esto", "traduce esta frase", "resume este mensaje"),
)
PROMISES = Rule(
    "promises",
    "says that a text comes in the next message",
    r"""
    \bte l[oa]s? (?:copio|pego|paso|mando|dejo|pongo|env[ií]o)(?: \w+){0,2} (?:ac[aá] abajo|aqu[ií] abajo|abajo|a continuaci[oó]n|en el (?:siguiente|pr[oó]ximo) mensaje)\b
    |\bte l[oa]s? (?:copio|pego)(?: \w+){0,2} (?:ac[aá]|aqu[ií]|ahora)\b
    """,
    takes=("Te la copio acá abajo tal cual.", "te lo pego ahora"),
    leaves=("Te lo mando luego", "Te lo dejo aquí en casa"),
)

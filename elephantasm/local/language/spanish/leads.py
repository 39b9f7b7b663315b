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
    """,
    takes=(
        "¿se entiende esto?",
        "¿esto suena muy seco?",
        "pásalo a catalán:",
        "necesito esto en portugués:",
        "¿qué le respondo?",
        "más amable:",
    ),
    leaves=(
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
    |\blo que (?!yo\b|quiero\b|tengo\b|he\b)[^.?!:\n]{{0,40}}\b(?:(?:escrib|escrit|mand|envi|dej|pus|peg|colg|dict)(?:o|ó|ió|aron|ieron|ado|ito|to)|puesto)\b
    |\besto (?:me |nos )?(?:ha )?(?:lleg|vino|apareci|estaba|ven[ií]a)\w*
    """,
    takes=(
        "mi prima quiere publicarlo",
        "una inquilina nos mandó esto",
        "lo que el casero me ha dejado",
        "esto me ha llegado hoy",
    ),
    leaves=("lo que quiero es dormir", "mi prima mandó flores", "esto es lo peor"),
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
    """,
    takes=(
        "personaje de rol: odio el agua.",
        "Ejercicio de gramática: poner en plural.",
        "Adivinanza. Tengo dientes",
        "datos de prueba:",
        "Escenario.",
        "para la cena de misterio me ha tocado Lady Luz",
    ),
    leaves=(
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
    """,
    takes=("(es para un guion)", "para mi novela", "todo es inventado"),
    leaves=("Escribo para un diario.", "Lo he inventado yo"),
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

# SPDX-License-Identifier: Apache-2.0
"""How it is said in Spanish that a standing wish need not be kept any more."""

from __future__ import annotations

from ..rules import Rule

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^[\s¡]*(?!.*\b(?:esta vez|hoy|mañana|solo una vez|(?:para|en) (?:este|esta|eso|esto|mi)\b))
    (?:[^.!?]{2,90}?[,;] (?=as[ií] que |o sea que |entonces ))?(?:(?:ok|vale|bueno|oye|che|as[ií] que|o sea que|entonces|por cierto|y|pero|ah|ya|por favor|gracias)[ ,.!]+){0,4}(?:
    (?:puedes|pod[eé]s|puede)(?: ya)? (?P<w>[^.!?,;]{2,50})
    |(?:vuelve|volv[eé]|vuelva) a (?P<w_2>[^.!?,;]{2,40})
    |(?:echo de menos|extraño|me faltan) (?:los |las |tus )?(?P<w_3>[^.!?,;]{2,30})
    |(?!(?:mi|mis|su|sus|yo)\b)(?:los |las |tus )?(?P<w_4>[^.!?,;]{2,30}?) (?:pueden volver|vuelven a estar (?:bien|permitid[oa]s)|est[aá]n bien (?:otra vez|de nuevo|ahora)|son bienvenid[oa]s)
    |(?:d[eé]ja(?:te)?|deja ya|basta|para)(?: ya)? (?:con |de )?lo de (?P<v>[^.!?,;]{2,30})(?=\W*$)
    )
    """,
    takes=(
        "puedes extenderte otra vez",
        "ya puedes escribir más largo",
        "echo de menos los emojis, vuelve a ponerlos",
        "deja lo de Jefa",
    ),
    leaves=("mi madre puede extenderse otra vez", "los días son largos otra vez"),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    r"""
    \b(?:extender\w*|extiende\w*|alargar\w*|explayar\w*|enrollar\w*|rollo completo|tan (?:breve|corto|cortante|escueto)|larg[oa]s?|detall\w+|p[aá]rrafos
    |(?:hablar|contar(?:me)?|escribir|decir(?:me)?) (?:un poco )?m[aá]s|m[aá]s (?:texto|palabras)
    |(?:una|dos|tres|cuatro|cinco|(?<!\d)(?<!\d[ .])\d{1,2}) (?:frases?|l[ií]neas?|palabras?|oraci[oó]n(?:es)?))\b
    """,
    takes=("extenderte", "explayarte", "escribir más largo", "tres frases"),
    leaves=("usar emojis", "contar 52.000 palabras"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"\b(?:emojis?|emoticonos?|caritas|chistes|bromas|listas|viñetas|tablas|t[ií]tulos|fuentes|exclamaciones|tutear\w*|tratar\w* de (?:t[uú]|usted))\b",
    takes=("los emojis", "volver a tutearme"),
    leaves=("el mar", "mi abuela"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*\b(?:esta vez|por hoy|hoy|solo (?:aqu[ií]|ahora))\b)(?:.*\b)?(?:
    (?:ya )?no (?:hace falta|es necesario|tienes que|ten[eé]s que|necesitas|necesito que|quiero que|me des|me pongas|me hables|me trates)\b
    |(?:vuelve|volv[eé]|vuelva) a\b|(?:deja|dej[aá]|deje) (?:ya )?de\b
    |(?:ya )?(?:puedes|pod[eé]s|puede) (?:volver|dejar|olvidar\w*|quitar|parar|seguir)\b
    |(?:olvida|olvid[aá]|olv[ií]date de|quita|basta de|nada de|se acab[oó]|me cans[eé] de|me cansan?|sobran?|cansad\w+|molestan?|pesad\w+|en vez de|en lugar de|al final)\b
    )
    """,
    takes=(
        "Ya pasó la entrevista, no hace falta que me trates más de usted",
        "las listas ya me cansan, explícame en párrafos",
    ),
    leaves=("Trátame de usted", "Esta vez no hace falta"),
)
PERMITS = Rule(
    "permits",
    "may say that something wished away is welcome again; which wish, their words tell",
    r"\b(?:echo de menos|extraño|(?:vuelven a|ya) (?:valen|son bienvenid[oa]s)|(?:me )?parecen bien (?:ahora|otra vez))\b",
    takes=("echo de menos los emojis", "los chistes ya son bienvenidos"),
    leaves=("menos emojis", "bienvenido"),
)

# SPDX-License-Identifier: Apache-2.0
"""How people say in Spanish that they play parts, and that they are themselves again."""

from __future__ import annotations

from ..rules import Rule

PLAY_BEGINS = Rule(
    "play begins",
    "from here on roles are played",
    r"""
    \b(?:(?:vamos a|juguemos|jugamos|podemos|quiero|hagamos|haz) ?(?:jugar|un juego)? ?(?:a(?:l)?
    |un|de)? ?(?:juego de )?rol\b
    |(?:hagamos|hacemos|haz|vamos a hacer) (?:como (?:que|si)|de cuenta que)
    |(?:imagina|imag[ií]nate|imagin[aá]|finge|finjamos|simula|simulemos|suponte
    |supongamos) que (?:eres|soy|somos|sos|yo|t[uú]|vos)
    |(?:vamos a jugar|juguemos)(?: a (?:que|un|ser)|\s?:)|juego de rol\s?:
    |(?:act[uú]a|comp[oó]rtate|responde|habla) como (?:si fueras|un|una|mi)
    |(?:t[uú]|vos) (?:eres|sos|ser[aá]s|haces de) (?:el |la |un |una |mi )?(?!mejor|peor|crack|ia\b|bot\b|m[aá]quina|robot|genial|amor)\w.{2,60}?(?:,| y) yo (?:soy
    |ser[eé]|hago de|te (?:pido|llamo|entrevisto|atiendo))
    |haz(?:me)? (?:t[uú] )?de [^,.;]{2,40}?(?:,| y) yo (?:hago|har[eé]|soy|ser[eé])
    |yo (?:hago|har[eé]) de [^,.;]{2,40}?(?:,| y) (?:t[uú]|vos|usted)(?: (?:haces|har[aá]s))? de
    |hagamos (?:un poco de )?teatro
    )
    |\b(?:practiquemos|ensayemos|simulacro|entrenemos)\b[^.?!]{0,60}\b(?:t[uú]|vos|usted) (?:haces|hac[eé]s|eres|sos|ser[aá]s|de)\b
    |\b(?:hac[eé]|haz|hagan) de cuenta que (?:sos|eres|soy|somos|vos|t[uú]|estamos)
    |\b(?:t[uú]|vos|usted) (?:haces de|hac[eé]s de|sos|eres|ser[aá]s|har[aá]s de) (?:el |la |un |una |mi )?[^\W\d_]+(?: [^\W\d_]+){0,3}(?:,| y) ?yo (?:de |ser[eé] |hago de |har[eé] de )?(?:el|la|un|una|tu|de|su)\b (?![^\W\d_]+ con\b|mejor|peor|m[aá]s)
    """,
    takes=(
        "vos sos la jueza, yo el acusado",
        "Vamos a jugar a rol: soy un pirata.",
        "Hagamos como que eres mi jefe.",
        "Imagina que soy tu profe.",
        "Juguemos: tú eres camarero y yo soy espía.",
        "haz tú de periodista y yo hago de astronauta",
        "Ensayamos: yo hago de clienta y tú de Fátima",
        "Hagamos teatro: tú eres mi jefe y yo te pido un aumento.",
    ),
    leaves=(
        "Tú eres el mejor y yo con sueño",
        "Juego al pádel.",
        "Mi hijo juega al rol.",
        "Eres muy amable.",
        "Los martes hago teatro.",
    ),
)
PLAY_ENDS = Rule(
    "play ends",
    "from here on everybody is himself again",
    r"""
    \b(?:(?:fin|final) del (?:juego|rol|roleo)
    |(?:dejamos|dejemos|dejo|paramos|paremos|terminamos|acabamos|basta) de (?:jugar|rol|roleo
    |fingir)
    |(?:salgo|salimos|sal|sali|saliendo) del (?:personaje|rol|juego|papel)
    |(?:ya|ahora|hablando|fuera) (?:en serio|de personaje|de bromas|del juego|del rol)
    |paus(?:o|a|amos|emos|ando|ar) (?:el |del |en el )?(?:juego|rol)|(?:se )?acab[oó] el (?:juego|rol)|volvamos a la realidad|fuera de rol
    )\b
    |\b(?:ejercicio|pr[aá]ctica|ensayo|simulaci[oó]n)(?: ha)? (?:terminad[oa]|acabad[oa])\b|\ben la vida real\b
    |^\W*(?:(?:uf+|puf+|jaja\w*|gracias|vale|ok)\W+)+(?:ya )?(?:listo|est[aá]|basta|terminamos|se acab[oó]|hasta aqu[ií])\W*$|^\W*(?:(?:vale|ok|jaja\w*|bueno|y)\W+)*(?:stop|para|paramos|corten)(?:\W+(?:muy bien|estuvo|ha estado|genial|gracias|bien)\b)
    |^\W*(?:(?:(?:ja)+j?|ok|bueno|ya|listo)\b[,.! ]*)+(?:corten?|corte)(?=[!,.]|$)|\bhasta (?:ah[ií]|aqu[ií]) (?:la escena|el juego|el papel|llego con)\b
    """,
    takes=(
        "jaja ya, corten, estuvo bien",
        "uf, listo.",
        "vale, pausamos el juego",
        "para, ¡muy bien!",
        "gracias, ya basta.",
        "Fin del juego.",
        "ya en serio",
        "Vale, dejamos de jugar.",
    ),
    leaves=(
        "¡Para el barco!",
        "El trabajo está listo.",
        "Juego en serio.",
        "El fin de semana juego.",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How Spanish sentences begin before what they tell: "ah y ", "para que sepas, "."""

from __future__ import annotations

from ..rules import Rule

OPENS = Rule(
    "opens",
    "a sentence begins with what tells nothing: a greeting, a joint, what is announced",
    r"""
    ^[\W]*(?:(?:
    (?:(?:ah|oh|eh|bueno|vale|ok|okay|pues|nada|mira)(?: sí)?,? )*(?:y(?: además| también)?|(?:pues|bueno)(?: mira| verás)?|además|por cierto|a ver|oye|oiga|entonces|ps|pd|p\.d\.)
    |(?:hola|buenas|buenos días|buenas (?:tardes|noches)|holi|holis|ola|hey|qué tal)(?: a todos| de nuevo)?(?=[,!.:;])
    |(?:bueno |pues )?(?:(?:solo |sólo )?para (?:que (?:lo )?sepas|(?:el )?contexto|situarte|ponerte en contexto)|(?:un poco de )?contexto|resumen|en resumen|resumiendo|rápido|un dato|dato|(?:te|os|le) cuento|presentación(?: rápida)?|me presento|antes de nada
    |la verdad(?: es que)?|a decir verdad|(?:te )?confieso(?: que)?|para ser(?:te)? sincer[oa]
    |otra cosa|una cosa más|se me olvidaba(?: decir(?:te)?(?: que)?)?|olvidé decir(?:te)?(?: que)?|info
    |por si (?:acaso|(?:te |os |le )?(?:sirve|ayuda|interesa|importa))|(?:que |q )?no s[eé] si (?:ya )?(?:te |os |se )?lo (?:dije|he dicho|conté|comenté|mencioné)(?: ya)?|te pongo al día(?: rápido)?)(?=[ ]?[,:;.]| que\b)?
    )(?:(?:[ ]?[,.:;!\u2026]|[ ][-\u2013\u2014](?=[ ]))*[ ]+))+(?=\S)
    """,
    takes=(
        "a ver, soy apicultor",
        "resumen: vegetariana desde los 16",
        "ah y somos seis",
        "para que sepas, vivo en Soria",
        "por si sirve: soy celíaco",
        "te confieso que fumo otra vez",
        "no sé si te lo dije, vivo en Soria",
    ),
    leaves=(
        "ya soy apicultor",
        "soy apicultor",
        "y",
        "contextos varios",
        "confieso",
    ),
)

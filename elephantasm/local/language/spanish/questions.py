# SPDX-License-Identifier: Apache-2.0
"""What a Spanish question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule

GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    \b(?:dijiste|recomendaste|sugeriste|diste|propusiste|explicaste|mencionaste|aconsejaste|pasaste
    |escribiste|preparaste|contaste|enviaste)\b
    |\b(?:has|habías|habias) (?:dicho|recomendado|sugerido|dado|propuesto|explicado|mencionado
    |aconsejado|escrito|preparado|contado)\b
    |\btus? (?:sugerencias?|recomendaci[oó]n|recomendaciones|consejos?|plan|lista|respuestas?
    |propuestas?|ideas?|resumen|receta|borrador)\b
    """,
    takes=("¿qué libro me recomendaste?", "el plan que has propuesto", "tu lista de hoteles"),
    leaves=("¿puedes recomendar un libro?", "¿dónde vivo?", "¿qué dijo ana?"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    \b(?:recomiend\w+|recomendar\w*|recomendaci[oó]n(?:es)?|suger\w+|sugier\w+|consejos?|aconsej\w+
    |(?:deber[ií]a|deber[ií]amos|debo|debemos) |ay[uú]dame a)
    """,
    takes=("¿qué me recomiendas?", "¿qué portátil debería comprar?", "ayúdame a planear el viaje"),
    leaves=("¿qué compré?", "tengo una idea", "¿dónde vivo?"),
)
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*\b(?:era[ns]?|fue(?:ron)?|fui|estaba\w*|estuv\w+|ten[ií]a\w*|tuv\w+|hab[ií]a\w*|ha[ns]?|he
    |hemos|antes|anterior\w*|[uú]ltim\w+|primer\w*|original\w*|todav[ií]a|a[uú]n|sigo|sigue\w*|ya
    |\w+(?:aba[ns]?|[ií]an?|aron|ieron|aste|iste)
    |\w{3,}[óé])\b)
    .*\b(?:es|son|soy|est(?:[aá]|oy|[aá]n|amos)|tengo|tiene\w*|tenemos|hay|\w{2,}(?:o|a|e|n|mos))\b
    """,
    takes=("¿dónde vivo?", "¿quién es mi médico?", "¿a qué soy alérgico?"),
    leaves=("¿dónde vivía?", "¿quién era mi médico?", "¿todavía vivo en quito?"),
)

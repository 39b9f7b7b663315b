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

# SPDX-License-Identifier: Apache-2.0
"""Spanish words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule

IS_UNSPACED = False
FROM: frozenset[str] = frozenset()
SINCE = frozenset(("desde", "a partir de", "a partir del"))
TO = frozenset(("a", "al"))
CHANGE = """
    ahora|ya|cambiar|subir|bajar|mover|aplazar|retrasar|adelantar|aumentar|posponer|pospuesto
    |reducido|redujo|duplicado|renombrado|restablecid[oa]|migrado|hemos movido|desde ahora|a partir de ahora|nuev[oa]s?|pas(?:a|an|ó)|cambi(?:a|ó|amos|ado|aron)|subi(?:ó|do)
    |sube|baj(?:a|ó|ado)|mov(?:ió|ido|imos)|mueve|aplaz(?:a|ó|ado|ada)|retras(?:a|ó|ado|ada)|adelant(?:a|ó|ado)
    |aument(?:a|ó|ado)|pospuso|ha pasado|actualiz(?:ó|amos|ado)
"""
BEFORE = "cambi(?:é|ó|amos|ado|aron)(?= .{1,30} por )|(?:cambi|pas|migr)(?:amos|ado|é|ó|aron) (?:de|del)|desde|a partir (?:de|del)|en vez de|en lugar de|reemplaz(?:a|ó|amos)|no"
GONE = "cancelad[oa]|suprimid[oa]|eliminad[oa]|se acab(?:ó|aron)|anulad[oa]"
OF = "de|del|para"
LITTLE = """
    me|nos|te|tuve|tuvimos|hubo|llama|llaman|el|la|los|las|lo|un|una|mi|mis|nuestr[oa]s?|est[ea]|yo|nosotros|es|son|está|están|era|fue|ha|han|he
    |hemos|tiene|tienen|tengo|tenemos|cuesta|cuestan|pag(?:o|amos)|us(?:o|amos)|queda|empieza|se|a|al
    |en|con|por|hasta|cada|todos|días?|semana|mes|mensual|año|hoy en día|solo|también|y|que|número
    |versión|vale|ok|bueno|pues|por cierto|sí|perdón|horas?
"""
# Before a thing.
ARTICLES = frozenset("el la los las un una mi mis nuestro nuestra nuestros nuestras al del".split())
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset(("ahora", "ya", "nuevo", "nueva", "nuevos", "nuevas", "desde ahora")) | {
    "a partir de ahora"
}
# What links a thing with its name.
NAMING = frozenset(("llama", "renombrado", "rebautizado"))
ONCE = frozenset(("hoy", "mañana", "esta semana", "esta vez", "esta noche", "esta tarde"))
COLORS = frozenset(
    """
    rojo verde azul turquesa naranja amarillo morado violeta rosa marrón negro blanco gris beige
    """.split()
) | {"azul marino"}
# Words of money behind a number.
SUMS = "(?:euros?|pesos?)\\b"
AT = r"(?<=\blas )"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^[^\w¿]*(?:(?:no|(?:ja|je|ji){2,}j?|jaja\w*|jeje\w*|lol|tranquil[oa]|oye|ay)\b[,.! ]*)*
    (?:(?:es|era|fue) (?:una |de )?broma|(?:estoy|estaba) (?:bromeando|de broma|vacilando)|te (?:estaba|estoy) (?:vacilando|tomando el pelo)|(?:una )?broma(?=\W*$|[,.!])|inocente,? inocente|bromeaba|bromeo)(?!\w)
    """,
    takes=("Jaja, es broma.", "era una broma", "no, estoy bromeando"),
    leaves=("Broma aparte, me voy", "¿Es una broma?", "bromas las justas"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?:(?P<sure>(?:(?:uy|ay|perd[oó]n|no)[ ,.!]+)*(?:correcci[oó]n|errata|fe de erratas|quise decir
    |quer[ií]a decir|me equivoqu[eé]|me refer[ií]a a|digo))
    |(?:uy|ay|perd[oó]n|perdona|no(?=[ ]?[,:.!]| es | era )|espera|mejor dicho)(?:[ ,]+(?:espera|perd[oó]n|es|era|no(?=[ ]?[,:.!])))*)
    (?:[ ]?[,:.!\u2014\u2013-]+[ ]?|[ ])(?P<rest>[^?¿]{1,60})$
    |^\W*(?P<rest_2>[^?¿]{1,40}?)[ ]?[,.!(]+[ ]?(?P<sure_2>me equivoqu[eé]|quise decir|quer[ií]a decir|perd[oó]n
    |errata)\W*$
    |^(?:\*(?P<rest_3>[^\s*?][^*?]{0,40})\*?)$
    """,
    takes=("Perdón, quise decir 2250", "corrección: 950", "35, me equivoqué", "*Hanna"),
    leaves=("Perdón", "Vivo en Granada", "¿Perdón?", "No como carne desde 2019"),
)

# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in Spanish: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule, joined

_BAD = joined(r"""
    (?:averi\w+|estrope\w+|rot[oa]s?|romp\w+|robad[oa]s?|robaron|cancelad[oa]s?|cancelan|retras\w+|inund\w+|goteras?|llueve|lluvia|llovi\w+|diluvi\w+|nieva
    |perd(?:ido|[ií]|imos)|suspend\w+|enferm[oa]s?|atascad[oa]s?|atasco|multa|despid\w+|grieta|en huelga|huelga|apag[oó]n|se (?:ha )?ca[ií]\w+|subido el alquiler
    |sube el alquiler|fuera de servicio|toda la noche)
""")
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"""
    ^\W*(?:(?:y|ay|oh|pues|bueno|nada|ah|hala)\b\W*)*
    (?:genial|estupendo|fant[aá]stico|perfecto|maravilloso|magn[ií]fico|fenomenal|excelente|s[uú]per|bravo|viva|qu[eé] (?:maravilla|bien|alegr[ií]a|suerte|ilusi[oó]n|gusto|divertido))
    \s*[,.!:;\u2026\u2013\u2014-]
    """,
    takes=("Qué maravilla, abrimos el tejado y diluvia.", "¡Genial! Se ha roto."),
    leaves=("Se ha roto el tejado.", "Genial Martínez vive aquí."),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*\b(?:encontrad[oa]s?|encontramos|arreglad[oa]s?|reparad[oa]s?|recuperad[oa]s?|curad[oa]s?|por fin|ya no|no|nunca|deja de|dej[oó] de)\b).*\b{_BAD}\b",
    takes=("abrimos el tejado y diluvia dos días", "me han robado la bici"),
    leaves=("nació mi hija", "ya está arreglada la caldera rota"),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    r"""
    ^\W*(?:(?:y|oh|s[ií]|de verdad|ay)\b\W*)*(?:(?:me|nos) (?:encanta|gusta|chifla|fascina)n?\b|adoro\b|amo\b|qu[eé] (?:suerte|alegr[ií]a|maravilla|bien|felicidad)\b
    |(?:es |fue |ha sido )?(?:el |la |los |las |mi |un |una )?(?:mejor|perfect[oa]|gran|maravillos[oa]|estupend[oa])\b|estoy (?:tan |muy )?(?:feliz|encantad[oa]|content[oa])\b)
    """,
    takes=("La mejor semana de mi vida.", "Me encanta mi barrio."),
    leaves=("Vivo en Vigo.", "Mi hermana es médica."),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad, or of somebody without a verb",
    rf"""
    \b{_BAD}\b[^.!?]{{0,60}}, (?:el |la |mi )?mejor [\w ]{{2,20}}(?:de mi vida|del año)\W*$
    |^[\w'. -]{{2,25}},? siempre tan (?:simp[aá]tic[oa]s?|amables?|agradables?|encantador(?:a|es|as)?|majos?|maja|educad[oa]s?|generos[oa]s?|atent[oa]s?|grácil|oportun[oa]s?|puntual(?:es)?)\W*$
    |^\W*(?:(?:ah|oh|ya|s[ií]|pues|hombre)\W+)*(?:claro|por supuesto|ya|naturalmente|obvio|obviamente|c[oó]mo no|seguro|s[ií])\b[,.!: ]+(?:como |y |que |porque )?(?:yo )?(?:soy|somos|tengo|tenemos|vivo|vivimos|nado|mi)\b.*
    \b(?:(?:multi)?millonari[oa]s?|(?:el |la )?(?:rey|reina) de|el papa|emperador|sult[aá]n|jeque|rockefeller|einstein|superman|nobel|(?:dos|tres|cuatro|cinco) (?:yates|chal[eé]s|castillos|ferraris)|castillo|palacio|jet privado|criad[oa]s
    |mayordomo|lingotes|en dinero|forrad[oa])\b
    |\bqu[eé] (?:suerte|fortuna|alegr[ií]a) la (?:m[ií]a|nuestra)\b
    """,
    takes=(
        "Claro, soy multimillonario.",
        "Por supuesto, y tengo tres yates.",
        "Eladio siempre tan simpático.",
        "Me robaron la bici, el mejor día de mi vida.",
        "qué suerte la mía, soy la mujer más feliz de Soria",
    ),
    leaves=(
        "Claro, tengo un Porsche.",
        "Soy multimillonario.",
        "Eladio es muy simpático.",
        "La mejor semana de mi vida.",
    ),
)

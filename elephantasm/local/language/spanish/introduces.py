# SPDX-License-Identifier: Apache-2.0
"""How somebody introduces himself in Spanish without saying that he is called so."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined
from .presents import NO_NAME

_PART = rf"{CAPITAL}[\w'-]{{0,20}}[a-zß-ÿ]"
_LINK = "(?:(?:de la|de los|del|de|y|al|el|El) )?"
_NAME = rf"(?<![\w'-]){NO_NAME}{_PART}(?: {_LINK}{_PART}){{0,3}}"
_FULL = rf"(?<![\w'-]){NO_NAME}{_PART}(?: {_LINK}{_PART}){{1,3}}"
_AGE = r"(?:1[2-9]|[2-9]\d) a[ñn](?:os|itos)\b"
# Who somebody is, told behind his name: an age of who writes, a trade, a place.
_DETAIL = joined(rf"""
    (?:(?:de )?{_AGE}|(?:1[2-9]|[2-9]\d),|de {CAPITAL}|(?:tengo|vivo|trabajo|estudio|soy|vengo|nac[ií])\b|(?:jubilad|viud|casad|solter|divorciad|separad|maestr|profesor|ingenier|enfermer|cociner|abogad|m[eé]dic|arquitect|carnicer|panader|pescader|reposter|bombero?|bibliotecari|camioner|marin|costurer|peluquer|cart)[ao]?(?:er[ao]|a)?\b
    |(?:madre|mam[aá]|padre|pap[aá]|abuel[ao]) (?:de|solter)|\w+(?:ista|ente|ante|dor|dora|tor|tora|ero|era|ario|aria|logo|loga) (?:de|del|en|rural|jubilad\w)\b)
""")
_LEAD = joined(r"""
    (?:me presento|(?:es )?(?:la |mi )?primera vez (?:que|aqu[ií]|ac[aá])[^.!?:,]{0,30}|encantad[oa](?: de (?:conocer\w+|saludar\w+))?|(?:es )?un placer|mucho gusto|(?:acabo de|reci[eé]n) (?:registrar\w+|descarg\w+|instal\w+)[^.!?:,]{0,20}
    |soy nuev[oa] (?:aqu[ií]|en esto))[\s,.:;!\u2013-]+
""")
_GREETING = r"[\s¡]*(?:hola+|holi\w*|buenas(?: tardes| noches)?|buenos d[ií]as|hey|qu[eé] tal|saludos|aupa|epa)[\s,.!\u2013-]+"
INTRODUCES = Rule(
    "introduces",
    "as a message begins, a name with a lead before it, or with who that is behind it",
    rf"""
    (?:^|[.!?\u2026] )\W*(?:{_LEAD}|{_GREETING}){{1,2}}(?P<lead>{_NAME})(?=, ?{_DETAIL})
    |(?:^|[.!?,\u2026] )\W*me presento\W+(?P<self>{_NAME})(?=[.!,]|$)
    |^(?:{_GREETING})?(?:(?:pues(?: nada)?|bueno|nada),? )?(?:que )?soy (?P<am>{_FULL})(?=[.!]|, ?(?:{_DETAIL}|(?:pero )?(?:todos|me|la|el|para|y)\b)| y (?:tengo|vivo|soy|trabajo)\b|$)
    |^(?:{_GREETING})?(?:(?:pues(?: nada)?|bueno|nada),? )?que soy (?:el|la) (?P<art>{_NAME})(?=,)
    |^(?:{_GREETING})?(?P<here>{_NAME}) (?:por aqu[ií]|por ac[aá])(?=[.!,]|\W*$)
    |(?:^|[.!?] |, )(?:el |la )?(?:(?:doctora?|profesora?|don|do[ñn]a|se[ñn]ora?) )?(?P<serve>{_FULL}), (?:para servir\w*|a sus? [oó]rden\w*)
    |\b(?:(?:te|le|les|os) (?:saluda|escribe)|(?:el|la) que (?:te|le|os) (?:escribe|habla|saluda) es)(?: don| do[ñn]a)? (?P<writes>{_NAME})(?=[.!,]|$)
    |(?P<so>{_NAME})[^.!?,]{{0,25}}, (?:as[ií] me llamo|que es mi nombre)|\bporque (?P<own>{_NAME}), que es mi nombre
    |(?:^|[.!?] )(?P<put>{_NAME}) me (?:pusieron|bautizaron)\b|\bme (?:pusieron|bautizaron)(?: como| con el nombre de)? (?P<born>{_NAME})
    """,
    takes=(
        "Buenas tardes, soy María del Carmen Prado, tengo 71 años",
        "Primera vez que uso esto. Amina El Idrisi, enfermera en Melilla",
        "Aupa, Iker Etxebe por aquí, cocinero",
        "Hola, me presento: Leonor, jubilada",
        "Le saluda Anselmo Quispe, profesor rural",
        "Pues nada, que soy la Pili, la del quinto",
        "El doctor Evaristo Ponce, para servirle.",
    ),
    leaves=(
        "Hola, soy Leo, nací en agosto",
        "Soy del Real Madrid, tengo 30 años",
        "Hola, Emma, 4 años, tiene fiebre",
        "Marie Curie, química de Varsovia, ¿quién fue?",
        "Hola Clara, una pregunta",
        "Le escribe mi hermana.",
    ),
)
SIGNED = Rule(
    "signed",
    "as a message ends, a name below what letters end with",
    rf"""
    \b(?:(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|suy[oa] afect[ií]sim[oa]),?\s+(?P<name>{_FULL})[\s.!]*$
    """,
    takes=("Un cordial saludo, Teresa Villa", "Atentamente, Rosa de la Torre."),
    leaves=("Saludos a Teresa Villa", "Un saludo de Teresa Villa", "Un cordial saludo"),
)

# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Spanish as he begins to speak."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_GREETING = joined(rf"""
    (?:(?:hola|ola|holi|holis|buenas(?: tardes| noches)?|buenos d[ií]as|hey|ey)(?: otra vez| de nuevo)?
    (?: {CAPITAL}[\w'-]+[,.!]+|[,.!]*)[ ])
""")
# With a capital after "soy la", and yet no name: "soy la Reina de la casa".
NO_NAME = joined(r"""
    (?!(?:reina|rey|princesa|pr[ií]ncipe|cenicienta|caperucita|papa|virgen|dios\w*|diablo|demonio|presidente|presidenta|director\w*|doctora?|se[ñn]or\w*
    |grinch|batman|superman|superwoman|robin|jef[ea]|alcald\w+|bell[ao]|profe\w*|capit[aá]n\w*|ingenier\w*|maestr\w+|coordinador\w*|secretari\w+|encargad\w+|due[ñn]\w+|responsable|campe[oó]n\w*|mam[aá]|pap[aá]|abuel[oa]|t[ií][oa]|madre|padre|n[uú]mero|chica|chico|tipo|nuev[oa]|mayor|menor
    |primer[oa]?|segund[oa]|[uú]ltim[oa]|loli|administrador\w*|community|project|product|ceo|cto|c[aá]ncer|acuario|tauro|sagitario|escorpio|piscis|g[eé]minis
    |libra|virgo|leo|aries|capricornio|yo)\b)
""")
# Of what house or firm somebody is: "Marta de contabilidad".
_OF = r"(?:del|de la|de) (?!(?:nuevo|vuelta|momento|verdad|nada|todo)\b)[\w'-]+(?: (?!ha\b|es\b|me\b|te\b|dice\b|quiere\b|est[aá]\b)[\w'-]+){0,2}"
PRESENTS = Rule(
    "presents",
    "greets and says who is there, or that it is he again; `v` is his name",
    rf"""
    ^[\s¡]*(?:{_GREETING}(?:aqu[ií]|ac[aá]|habla|te escribe|al habla)(?: otra vez| de nuevo)?[ ]
    |{_GREETING}?(?:soy yo|yo)(?: otra vez| de nuevo)?,[ ]|{_GREETING}?(?:otra vez|de nuevo) (?:soy )?yo,[ ]
    |{_GREETING}?(?:te|le|les|os) (?:escrib[eo]|habl[ao]|salud[ao]|contact[ao])(?: (?:otra vez|de nuevo|nuevamente))?(?: yo,?| tu amig[oa]| (?:el|la|don|do[ñn]a))?[ ]
    |{_GREETING}?est[aá]s? hablando con[ ]
    |{_GREETING}?soy (?:el|la) (?P<art>)|{_GREETING}?(?P<here>(?=[^,.!?]{{2,30}}? al (?:aparato|habla|tel[eé]fono)\b))
    |{_GREETING}(?<=[,.!][ ])(?P<of>(?=[^,.!?]{{2,30}}? {_OF}(?:\W*$|[,.!] )))
    |aqu[ií] (?P<again>(?=[^,.!?]{{2,30}}? (?:otra vez|de nuevo)\b)))
    (?P<v>{NO_NAME}{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?)(?(here) al (?:aparato|habla|tel[eé]fono))(?(again) (?:otra vez|de nuevo))(?: otra vez| de nuevo)?
    (?=\W*$|[,.!;:\u2013-][ ]|(?(of)[ ]{_OF}|(?!))|(?(art) (?:de|del) {CAPITAL}| (?:de|desde) (?:la |el )?{CAPITAL}))
    """,
    takes=(
        "Hola Alba, aquí Rodrigo.",
        "soy yo otra vez, Ximena",
        "Buenas, otra vez yo, Nerea.",
        "Le escribe Begoña Larra.",
        "Te escribo yo, Izaskun, desde Eibar",
        "Soy la Chelo.",
        "Hola, Ximena al aparato.",
        "Hola, Marta de contabilidad",
    ),
    leaves=(
        "Hola Alba, aquí llueve.",
        "Aquí Madrid, hace frío",
        "Hola Rodrigo",
        "Hola, Marta de contabilidad me ha llamado",
        "Soy la Reina de la casa",
        "Le escribe mi hermana.",
        "Soy la Loli de turno",
        "Soy el Toño que falta",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    rf"""
    \b(?:ahora|actualmente|en realidad|quise decir|quer[ií]a decir|corrijo|correcci[oó]n|cambi\w+|me cas[eé]|casad[oa]|divorciad[oa]|boda|oficialmente|(?:no|sino) {CAPITAL}\w*|ya no|diminutivo
    |apodo|ll[aá]m[ae]me|dime|me dicen|nombre (?:real|completo|art[ií]stico|nuevo)|nuevo nombre)\b
    """,
    takes=("Ahora me llamo Zoe.", "Me llamo Zoe, no Tamara", "Tam, diminutivo de Tamsin"),
    leaves=("Me llamo Colin y vivo al lado", "Soy Colin, del 14"),
)

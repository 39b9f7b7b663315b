# SPDX-License-Identifier: Apache-2.0
"""Spanish traits of a sentence that tell how much it is worth remembering."""

from __future__ import annotations

from ..rules import Rule, joined

# Who does it stands in the verb alone; "como", "uso" and the like may be other words.
_I_DO = joined(r"""
    (?:soy|somos|estoy|estamos|tengo|tenemos|vivo|vivimos|voy|vamos|hago|hacemos|trabajo(?! (?:final|duro))|curro|laburo
    |estudio (?!de\b)|llevo|tomo|bebo|toco|juego|fumo|mido|cobro|conduzco|manejo|entreno|nado|duermo|vengo|comparto|alquilo
    |cuido|vendo|ceno|desayuno|puedo|quiero|odio|peso \d|pago \d|uso (?:el|la|un|una|silla|gafas|lentes|linux|windows)|(?<=no )como(?! (?:siempre|antes|tú|él|ella|el|la|los|las)\b)|como (?:de todo|carne|sin)
    |fui|era (?:yo|de )|nac[ií]|crec[ií]|viv[ií]|h(?:e|emos) (?:\w+[ai]do|dicho|hecho|visto|vuelto|puesto|roto|escrito|abierto)
    |(?!cu[aá]nt|ramos|tramos|primos|gramos|kilogr|[uú]ltim|m[ií]nim|m[aá]xim|pr[oó]xim|extrem|vamos)\w{2,}[aei]mos
    |(?!aqu|as[ií]|ah[ií]|all[ií]|caf|beb|comit|chal|porqu|tambi|jam|sof|por ?qu|cl[ií]m|rub)\w{3,}[éí])
""")

FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"\b(?:yo|nosotr[oa]s|{_I_DO})\b",
    takes=("Me mudé en mayo.", "vivo en Lugo", "Yo no.", "hemos vendido la casa"),
    leaves=("Vive aquí.", "mi hermana", "los últimos gramos", "como siempre, café"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mis?|mí|mí[oa]s?|nuestr[oa]s?|me|nos|conmigo)\b",
    takes=("Mi hermana vive en Lugo.", "la casa nuestra", "me gusta el ajo"),
    leaves=("Tu hermana", "la misma casa"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:tú|te|ti|contigo|tus?|tuy[oa]s?|eres|estás|usted(?:es)?)\b",
    takes=("Eres un sol.", "¿es tu libro?"),
    leaves=("Soy de Lugo.", "El té está frío."),
)

# SPDX-License-Identifier: Apache-2.0
"""What tells in Spanish whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule

# Forms of the first person that no other word looks like; regular ones are seen by their ending.
_I_DO = """
    yo|nosotr[oa]s|conmigo|me|nos
    |soy|estoy|tengo|tenemos|voy|vamos|hago|pongo|vengo|salgo|doy|traigo|oigo|conozco|puedo|prefiero
    |quiero|vivo|trabajo|curro|laburo|llevo|uso|toco|juego|hablo|tomo|bebo|odio|estudio|peso|mido
    |pago|gano|cobro|corro|nado|leo|escribo|aprendo|conduzco|manejo|duermo|necesito|suelo
    |he|hemos|fui|fuimos|tuve|hice|estuve|pude|puse|vine|di|estaba|tenía|vivía
"""
FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"""
    \b(?:{_I_DO}
    |(?!qu|aqu|all|caf|beb|porqu|jos|jam|rub|jabal|iran)\w{{3,}}[éí]
    |\w{{2,}}[aei]mos
    )\b
    """,
    takes=("Vivo en Oslo.", "Ayer compré un coche.", "nos casamos en mayo", "Me gusta el té."),
    leaves=("Hace calor.", "mi hermana", "Aquí hay café."),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    r"\b(?:mis?|nuestr[oa]s?|mí[oa]s?)\b",
    takes=("Mi hermana vive en Lugo.", "Es nuestra."),
    leaves=("tu hermana", "el mismo día"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    r"\b(?:t[uúi]|tus|contigo|vos|usted(?:es)?|eres|sos|te)\b",
    takes=("Eres muy amable.", "¿Y tú?"),
    leaves=("Soy amable.", "El té está frío."),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences",
    r"""
    \b(?:decidi\w+|quedamos en
    |mud(?:é|amos|ado|arme|arnos|anza)|cas(?:é|amos|ad[oa]s?)|nac(?:í|ió|ido)|muri[óo]|muert[oa]|contrat\w+|desped\w+
    |compr(?:é|amos|ado)|vend(?:í|imos|ido)|operan?|operad[oa]|embarazad[oa]
    |al[eé]rgic[oa]s?|alergia|cumpleaños|contraseña|favorit[oa]s?|prefier\w+|odio|encantan?
    |siempre|nunca|ya no|dej(?:é|ado)|importante
    )\b
    """,
    takes=("He dejado de fumar.", "Me mudé a Vigo.", "Soy alérgica al polen."),
    leaves=("Llueve mucho.", "una casa", "la mudez"),
)

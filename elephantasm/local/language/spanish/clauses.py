# SPDX-License-Identifier: Apache-2.0
"""Spanish clauses: whom they are about, and how they are denied."""

from __future__ import annotations

from ..rules import CAPITAL, Rule
from .parts import MY

# Of a sentence that no rule of facts takes these tell what it says by its words, so that a later
# one that names them can end it.
PLAIN = Rule(
    "plain clause",
    "tells something that is so; `o` is whom it is about, if not the speaker",
    rf"""
    ^(?!.*\b(?:si|ojalá|quizá|quizás|tal vez|a lo mejor|\w{{3,}}r[ií]a(?:mos)?)\b)
    (?:(?P<o>{MY}s? [\w-]+(?: {CAPITAL}[\w-]+)*(?! y yo\b)
    |(?!(?:Me|Nos|Se|Le|Les|Ya|Hoy|No)\b){CAPITAL}[\w-]+(?= (?:se|ha|han|es|est[aá]|tiene|vive|trabaja|va|toma|juega|estudia)\b))[ ])?
    (?=.*\w)
    """,
    takes=("Como carne", "Mi hermano juega al tenis", "Los lunes voy a yoga"),
    leaves=("Si como carne", "Me gustaría comer carne", "Quizás coma carne"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"\b(?:no|nunca|jam[aá]s|tampoco)\b",
    takes=("No como carne", "Ya no corro", "nunca fumo"),
    leaves=("Como carne", "nota", "noche"),
)
NO_MORE = Rule(
    "no more",
    "says that what was so, or was planned, is so no more",
    r"\b(?:ya|al final|finalmente) no\b|\bno\b.*\bm[aá]s\W*$",
    takes=("Ya no corro", "Al final no vamos a Roma", "No corro más"),
    leaves=("No corro", "Ya corro", "Quiero más"),
)
REASON = Rule(
    "reason",
    "here ends what a clause denies, and something else begins",
    r"[,;:(]| por | porque | desde | y | - ",
    takes=("Ya no corro por la rodilla", "Ya no corro, me duele"),
    leaves=("Ya no corro", "porvenir"),
)
UNTIL = Rule(
    "until",
    "says until which day it holds",
    r"\bhasta (?:el |la |los )?(?P<v>(?:(?:principios|mediados|finales|final|fin) de )?(?:\d{1,2} de |pr[oó]xim|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[^,;]{0,30})",
    takes=("Hago un curso hasta finales de marzo", "Estoy en Roma hasta el 5 de mayo"),
    leaves=("hasta luego", "hasta ahora bien"),
)
# One of these words is in every clause that denies something.
DENIES = frozenset("no nunca jamás jamas tampoco".split())
# They change nothing of what is said.
HARMLESS = frozenset(
    """
    puedo podemos quiero queremos tengo tenemos debo sé creo hay hago yo nosotros ya al a el la los las un una unos unas de del en mi mis final finalmente más mas
    ahora también me nos y que se he hemos es soy somos estoy estamos pero más
    """.split()
)
# The verb tells who acts: one word may be a whole clause.
LEAST = 0

# SPDX-License-Identifier: Apache-2.0
"""How one says in Spanish that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import CAPITAL, Rule, joined

_OPENING = joined(r"""
    (?:(?:ups|uy|ay|oh|ah|perd[oó]n|no|pero|y|perdona|vaya|jo|joder|mierda|eh|bueno|espera|dios(?: m[ií]o)?|madre m[ií]a|ostras|en realidad
    |la verdad)\b\W*)*
""")
# After a promise, nothing but that: "que no se lo diría a nadie", "guardar el secreto".
_SECRET = joined(r"""
    (?=.*\b(?:nadie|secreto|silencio|call\w+|palabra|boca|m[ií])\b)
    (?:\b(?:que|de|no|se|le|lo|la|me|a|el|ni|una?|nadie|nada|secreto|silencio|call(?:ar|ad[oa]|ar[aá]|ar[ií]a|arme|e)|boca|cerrada|palabra
    |dir[ií]a|dijera|dijese|diga|dec[ií]r(?:lo|la|selo)?|cont(?:ar|ara|ase|ar[ií]a|arlo|[aá]rselo)|cuente|hablar(?:[ií]a|a)?|repetir(?:lo|[ií]a)?|repita
    |guard(?:ar|ara|ase|ar[ií]a|arlo|e)|mantener(?:lo)?|mantuviera|para|m[ií]|ello|eso|esto|en|nunca|jam[aá]s|absoluto)\b\W*)+
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^\W*{_OPENING}(?:
    (?:(?:[eé]l|ella|mi \w+|(?-i:{CAPITAL}\w+)) )?me (?:(?:hizo|hab[ií]a hecho|ha hecho) (?:jurar|prometer)(?:le)?|pidi[oó]|hab[ií]a pedido|ha pedido|rog[oó]|dijo)[ ]{_SECRET}
    |(?:le |les |se lo |lo )?(?:promet[ií]|jur[eé]|hab[ií]a (?:prometido|jurado)|(?:di|hab[ií]a dado) mi palabra|he prometido)
    (?: a (?:mi )?\w+)?(?:\W*$|[ ,]+{_SECRET})
    |nadie (?:lo )?(?:debe|deb[ií]a|deber[ií]a|puede|pod[ií]a|tiene que|ten[ií]a que|ha de)(?: saber(?:lo)?| enterarse| conocerlo)
    |(?:eso |esto |a[uú]n )?(?:no )?(?:lo sabe nadie|nadie lo sabe)(?: a[uú]n| todav[ií]a)?|se supone que (?:nadie lo sabe|es (?:un )?secreto|era (?:un )?secreto)
    |(?:eso |esto |ten[ií]a que |deb[ií]a )+(?:quedar(?:se)?|queda) entre nosotr[oa]s
    |no (?:me toca|me tocaba|soy yo quien(?: debe)?|me corresponde)(?: a m[ií])? (?:decirlo|contarlo)
    |me lo (?:dijo|cont[oó]|hab[ií]a dicho|hab[ií]a contado|dijeron|contaron) en (?:confianza|secreto)
    |me (?:va|van) a matar(?: si [^.!?,]{{0,30}}| por [^.!?,]{{0,30}})?
    )\W*$
    """,
    takes=(
        "Uy, le prometí que no se lo diría a nadie.",
        "Me hizo jurar que guardaría el secreto.",
        "Vaya, nadie debía saberlo",
        "Me lo contó en confianza.",
    ),
    leaves=(
        "Le prometí a mi hijo una bici.",
        "Nadie sabe que tengo deudas.",
        "Me dijo que se muda a Vigo.",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    (?:^|[,.] ?|\b(?:est(?:á|a)|queda|ya) )(?:olvidad|borrad|eliminad|tachad)[oa]s?[\s.!]*$
    |\b(?:lo|la|los|las) (?:olvido|borro|elimino|quito)\b|\bno (?:lo|la|los|las) (?:menciono|guardo|recuerdo|nombro|saco|repito)(?: m(?:á|a)s)?[\s.!]*$|\bya no (?:lo|la) (?:tengo|guardo|recuerdo)\b
    |\bno (?:lo |la )?(?:volver(?:é|e) a )(?:mencion|guard|record|nombr|sac)\w+|\bno lo (?:mencionar|guardar|recordar|nombrar)(?:é|e)\b
    |como si no (?:me )?lo hubier\w+|nunca lo (?:le(?:í|i)|o(?:í|i)|he (?:le(?:í|i)do|o(?:í|i)do))
    """,
    takes=(
        "Olvidado.",
        "Entendido, no lo menciono más.",
        "Está borrado.",
        "No volveré a mencionarlo.",
        "Como si no lo hubieras dicho.",
    ),
    leaves=("He olvidado la leche, dice.", "Lo guardo en la lista.", "No lo encuentro."),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    \b(?:el otro d[ií]a|la otra vez|ayer|anoche|la (?:semana|vez) pasada|el (?:mes|año|verano|invierno) pasado|hace (?:\w+ )?(?:d[ií]as|semanas|meses|tiempo|rato)|al principio|este (?:verano|invierno|otoño))\b
    """,
    takes=("lo que te dije el otro día", "la semana pasada"),
    leaves=("lo que acabo de decir", "el último mensaje"),
)

# SPDX-License-Identifier: Apache-2.0
"""How people ask in Portuguese to forget what they said."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset(
    """
    esquece esqueça esqueçam esquecer apaga apague apagar apagá-lo elimina elimine eliminar exclua
    exclui guardes guarde guardar registres registe registre anotes anote memorizes
    """.split()
)
# Of what is to be forgotten they tell nothing.
VAGUE = frozenset("isso isto aquilo essa esta aquela história coisa coisas cena parte".split())
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    r"""
    ^\W*(?:(?:por favor|ok|desculpa|não|ah|olha),? )*
    (?:(?:(?:esque(?:ce|ça)(?:-te)?|podes? esquecer)(?: de)?
    |(?:apaga|apague|elimina|elimine|exclua|podes? (?:apagar|eliminar))
    |não (?:o )?(?:guardes?|registr?es?|anotes?|memorizes?)) (?:isso|tudo|isto|o que (?:eu )?(?:te )?disse)
    |(?:apag|elimin|exclu)(?:a|e|i|ue)(?= o que (?:eu )?(?:te )?disse (?:sobre|d[oae]) )[ ]
    (?:o que (?:eu )?(?:te )?disse (?:sobre|d[oae])[ ])(?P<v_2>[^,;!?]{2,100}?)
    |(?:esque(?:ce|ça)(?:-te)?(?: d[oae])?
    |(?:apag|elimin|exclu)(?:a|e|i|ue)(?= .{2,80} da (?:tua |sua )?memória))[ ]
    (?:o que (?:eu )?(?:te )?disse (?:sobre|d[oae])[ ]
    |que (?=eu|sou|estou|tenho)
    |(?=(?:[oa]s? )?(?:meus?|minhas?|nossos?|nossas?) )
    |(?<!apaga )(?<!elimina )(?:[oa]s? )?(?=(?:pin|c[oó]digos?|senha|palavra-passe|n[uú]meros?|morada|endere[cç]o|telefone
    |telem[oó]vel|celular|iban|conta|cart[aã]o|e-?mail|passaporte)\b))
    (?P<v>[^,;!?]{2,200}?)(?: da (?:tua |sua )?memória)?
    )(?:,? (?:por favor|obrigad[oa]))?(?:[\s.!]*$|[.,;] ?(?:não devia|é|foi|era|ninguém|que|porque)\b.{0,120}$)
    """,
    takes=(
        "Esquece o meu PIN",
        "Esquece a senha, por favor.",
        "Esqueça isso, por favor.",
        "esquece que eu estou doente",
        "Apaga isso, por favor, não devia ter contado.",
        "Apague o que eu disse do meu chefe.",
        "Não guardes isso.",
    ),
    leaves=("Não te esqueças do pão.", "Esqueci as chaves.", "Apaga a linha.", "Esquece o sal."),
)

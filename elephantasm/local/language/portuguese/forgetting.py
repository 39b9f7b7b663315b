# SPDX-License-Identifier: Apache-2.0
"""How people ask in Portuguese to forget what they said."""

from __future__ import annotations

from ..rules import Rule

SIGNS = frozenset(
    """
    esquece esqueça esqueçam esquecer apaga apague apagá-lo elimina elimine exclua exclui
    """.split()
)
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    r"""
    ^\W*(?:(?:por favor|ok|desculpa|não|ah|olha),? )*
    (?:(?:esque(?:ce|ça)(?:-te)?|podes esquecer|pode esquecer)(?: de)? (?:isso|tudo|isto
    |o que (?:eu )?(?:te )?disse)
    |(?:esque(?:ce|ça)(?:-te)?(?: d[oae])?
    |(?:apag|elimin|exclu)(?:a|e|i|ue)(?= .{2,80} da (?:tua |sua )?memória))[ ]
    (?:o que (?:eu )?(?:te )?disse (?:sobre|d[oae])[ ]
    |que (?=eu|sou|estou|tenho)
    |(?=(?:[oa]s? )?(?:meus?|minhas?|nossos?|nossas?) )
    |(?<!apaga )(?<!elimina )(?:[oa]s? )?(?=(?:pin|c[oó]digos?|senha|palavra-passe|n[uú]meros?|morada|endere[cç]o|telefone
    |telem[oó]vel|celular|iban|conta|cart[aã]o|e-?mail|passaporte)\b))
    (?P<v>[^,;!?]{2,200}?)(?: da (?:tua |sua )?memória)?
    )(?:,? (?:por favor|obrigad[oa]))?[\s.!]*$
    """,
    takes=(
        "Esquece o meu PIN",
        "Esquece a senha, por favor.",
        "Esqueça isso, por favor.",
        "esquece que eu estou doente",
    ),
    leaves=("Não te esqueças do pão.", "Esqueci as chaves.", "Apaga a linha.", "Esquece o sal."),
)

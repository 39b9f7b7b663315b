# SPDX-License-Identifier: Apache-2.0
"""Portuguese words by which a text is known to be Portuguese, with accents and without."""

from __future__ import annotations

# After such a word and a full stop a name comes.
TITLES = frozenset("Av Eng Profa Fr Sto Sta".split())

# Many are words of Spanish as well: what counts is which language has most of a text's.
MARKERS = frozenset(
    """
    o os um uma uns umas ao aos à às do da dos das no na nos nas num numa de em e ou com por para
    pro pra pelo pela sem sobre até desde que se não nao sim já mais mas porque quando onde como
    quem qual também tambem nunca sempre
    eu tu você voce vocês ele ela eles elas nós me te se lhe meu minha meus minhas seu sua seus
    teu tua isto isso este esta esse essa aquele aquela
    é és sou somos são está estou estão esta estava foi fui ser estar tem têm tenho temos tinha há
    ter vou vai faz fazer gosto moro trabalho
    muito muita bem hoje ontem amanhã agora aqui ali lá obrigado obrigada oi olá
    """.split()
)

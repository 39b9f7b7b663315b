# SPDX-License-Identifier: Apache-2.0
"""Catalan words by which a text is known to be Catalan, with accents and without."""

from __future__ import annotations

# Many are words of Spanish or French as well: what counts is which language has most of a text's.
MARKERS = frozenset(
    """
    el la els les un una uns unes de del dels al als amb per pel que si no en és ets som sóc soc
    jo tu ell ella nosaltres meu meva meus meves teu teva seu seva em et es ens us hi ho
    he has ha hem han vaig va vas vam està estic era tinc té tenim
    més molt també però perquè quan on com qui avui ahir demà ara aquí sempre mai gaire
    això aquest aquesta aquests gràcies bon dia d' l' m' s' n' t'
    """.split()
)

# SPDX-License-Identifier: Apache-2.0
"""Italian words by which a text is known to be Italian, with accents and without."""

from __future__ import annotations

# After such a word and a full stop a name comes.
TITLES = frozenset("Dott dott Ing ing Avv avv Sig sig Geom geom Rag Arch Mons Fr".split())

# Many are words of Spanish or French as well: what counts is which language has most of a text's.
MARKERS = frozenset(
    """
    il lo la gli le un uno una di da con su per tra e è ed ma se che non sì si no
    del dello della dei degli delle al allo alla ai alle dal dalla nel nella nei sul sulla
    mi ti ci vi io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro nostra
    sono sei siamo ho hai ha abbiamo hanno era stato stata fa fatto
    più piu anche molto poco dove quando perché perche chi cosa quale oggi ieri domani ora adesso
    qui qua sempre mai questo questa quello quella ciao grazie bene però
    l' un' c' d' dell' nell' all' dall' sull' quest' com' dov'
    """.split()
)

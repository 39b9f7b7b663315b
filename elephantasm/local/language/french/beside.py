# SPDX-License-Identifier: Apache-2.0
"""What French words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs french`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-1 +4 +aussi +changé +dix +en +eu +le +m'a +un _ce _le _était a_ loyer_
1 +après +au +avec +c'est +donc +et +je +jeudi +jour +les +ma +moi +mon +notre +nous +nouvelle +on +plus +pris +que +soir +une _au _c'est _et _ont _plus _à de_ je_ la_ les_ mon_ notre_ nouvelle_ on_
2 +a +est +maintenant +à _a le_
3 _est
4 ^_
"""

# SPDX-License-Identifier: Apache-2.0
"""What Spanish words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs spanish`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-2 +de
-1 +casa +del +le _de _el _no
1 +así +es +ha +la +mañana +nos +pa +que +se +son +y _ahora _es _lo _ya a_ ahora_ de_ el_ la_
2 +con +ya _se
3 +ahora ^_
"""

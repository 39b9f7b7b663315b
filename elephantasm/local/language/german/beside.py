# SPDX-License-Identifier: Apache-2.0
"""What German words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs german`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-2 +am
-1 +11 +auch +aus +im +in +letzten +meine +mich +schon +sie +vom +war +zum _am _die _im _war in_ ist_
1 +den +erst +ist +nach +noch +nun +und +wie +wir ^_ _hat _jetzt _und _wir das_ der_ euro_
2 +jetzt die_
4 _ist
"""

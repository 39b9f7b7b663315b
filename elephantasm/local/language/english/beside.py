# SPDX-License-Identifier: Apache-2.0
"""What English words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs english`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-3 +was
-2 _was
-1 +about +but +day +days +for +given +had +him +it +like +my +of +off +one +sent +sister +this +up _^ a_ no_ this_
1 +and +are +at +be +died +do +does +don't +have +how +instead +me +morning +next +now +same +should +so +still +to +we're +went +what +which +would +you _died _has _is _now _went my_ the_
2 +is
"""

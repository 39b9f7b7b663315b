# SPDX-License-Identifier: Apache-2.0
"""What Japanese words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs japanese`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-3 _^
-1 +1 +2 +3 +5 +9 +えて +かっ +が変 +きま +くれ +けど +さん +しい +して +する +そう +だけ +てく +てほ +ても +と言 +ほし +めた +もら +れま +んが +今月 +今週 +先生 +変わ +日は +月 +買っ _まし くな_ りま_
1 +げた +しま +った +なっ +なり +にな +に移 +ので +は今 +まし +まで +めて +りま +円に +終わ 1_ ので_
4 ^_
"""

# SPDX-License-Identifier: Apache-2.0
"""What Chinese words tell beside a shared one; see `language/pairing.py`.

Made by `python -m tests.fitting_pairs chinese`.
"""

from __future__ import annotations

BIAS = 0
WEIGHTS = """
-1 +一个 +万 +公司 +换了 +月 +花了
1 +下来 +么调 +以后 +去了 +在家 +家里 +怎么 +我现 +换成 +改在 +改成 +来了 +租了 +自己 +要怎 +那边 _^
3 +现在
4 ^_
"""

# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Chinese as he begins to speak."""

from __future__ import annotations

from ..rules import Rule
from .parts import SURNAME

PRESENTS = Rule(
    "presents",
    "says that it is he again; `v` is his name",
    rf"""
    ^(?:(?:你好|您好|大家好|早|晚上好|早上好|嗨|哈[喽囉])[呀啊]?[，,。！!～~\s]*)?[又还還]是我[，,]\s*
    (?P<v>{SURNAME}[^\W\d_]{{1,2}})(?=[，,。！!～~\s]|$)
    """,
    takes=("你好,又是我,周敏。", "还是我，王磊"),
    leaves=("又是我，怎么办", "你好，周敏", "又是我，真倒霉"),
)

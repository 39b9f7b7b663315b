# SPDX-License-Identifier: Apache-2.0
"""By which signs a text is known to be Japanese."""

from __future__ import annotations

from ..rules import Rule

SCRIPT = Rule(
    "script",
    "has kana",
    "[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]",
    takes=("東京に住む", "ラーメン", "ｱﾆﾒ"),
    leaves=("我住在上海", "서울", "Oslo・Rome"),
)

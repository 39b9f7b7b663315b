# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in Japanese whose "always" comes last: 返信は箇条書きでお願い、いつも."""

from __future__ import annotations

from ..rules import Rule

TERSE = Rule(
    "terse",
    "how answers are to be, and at the end that it is so always",
    r"""
    ^[^。\n]{2,40}(?:[でにを](?:お願い(?:します|ね|いたします)?|頼みます|よろしく|統一)|て(?:ください|ね)?)[、,\s]*(?:いつも|毎回|常に|必ず|これから(?:は|も|ずっと)?|今後(?:は|も)?|ずっと)[。！!\s]*$
    """,
    takes=(
        "返信は箇条書きでお願い、いつも",
        "税込で書いて、毎回",
        "敬語なしでお願いします、これから",
    ),
    leaves=("お願い、いつも", "返信は箇条書きでお願い", "遅刻です、いつも"),
    needs=("いつも", "毎回", "常に", "必ず", "これから", "今後", "ずっと"),
)

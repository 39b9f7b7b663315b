# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in Japanese."""

from __future__ import annotations

from ..rules import Rule

MONEY = Rule(
    "money",
    "in which money to tell prices",
    "(?:円|ドル|ユーロ|クローネ|クローナ|ポンド|フラン|元|ウォン)で(?!す)",
    takes=("価格はドルで教えて", "円でお願いします"),
    leaves=("百円です", "ドルが高い"),
)
LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    r"""
    ^[^\w]*(?:[^。！？\n]{2,40}(?:ので|から)、?)?(?:今後|これから|これからは|今後は|以後|以降)[は、も]*
    (?:(?:価格|値段|金額|距離|温度|気温|日付|時間|時刻|重さ|単位|数字|返事|回答|答え)は)?[^、。！？\nはがを]{1,10}で(?:お願い(?:します|ね)?|頼む|ね|よろしく)?[。！!]*$
    """,
    takes=("今後はクローネで", "これからは円でお願いします"),
    leaves=("これからは東京で働きます", "今後は在宅です", "円でお願いします"),
)

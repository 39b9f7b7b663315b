# SPDX-License-Identifier: Apache-2.0
"""How answers are to look from now on, without a verb, in Chinese."""

from __future__ import annotations

from ..rules import Rule

MONEY = Rule(
    "money",
    "in which money to tell prices",
    "[用按以成](?:人民币|人民幣|美元|美金|欧元|歐元|日元|日圆|日圓|克朗|英镑|英鎊|港币|港幣|台币|台幣|瑞士法郎|卢布|盧布)",
    takes=("以后价格用克朗", "金额按人民币算"),
    leaves=("我有一百美元", "日元贬值了"),
)
LOOKS = Rule(
    "looks",
    "asks how answers are to look from now on, without a verb",
    r"""
    ^[^\w]*(?:[^。！？\n]{2,40}[，,])?(?:所以|那|请|請|麻烦|麻煩)*(?:以后|以後|今后|今後|从现在起|從現在起|从今天起|從今天起|往后|往後)[，,]?(?:请|請|你|麻烦|麻煩|所有|的)*
    (?:价格|價格|金额|金額|距离|距離|温度|溫度|日期|时间|時間|重量|尺寸|单位|單位|数字|數字|回答|回复|回覆)(?:都|就|请|請|也|一律)*(?:用|按|以|写成|寫成|换成|換成)[^，。！？\n]{1,10}[。！!吧啊]*$
    """,
    takes=("以后价格用克朗", "从现在起距离都用公里吧"),
    leaves=("以后我在北京上班", "价格用克朗算很高", "价格用克朗"),
)

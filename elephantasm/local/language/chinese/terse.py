# SPDX-License-Identifier: Apache-2.0
"""Standing wishes in Chinese that have no verb for whoever answers: 价格一律含税."""

from __future__ import annotations

from ..rules import Rule

_OF_ANSWERS = "(?:[价價]格|金[额額]|日期|[时時][间間]|[单單]位|[温溫]度|回[复覆復答]|答案|代[码碼]|注[释釋]|[标標][题題]|[来來]源|出[处處]|[链鏈]接|表情|字[数數]|例子|[总總][结結]|[数數]字|[标標][点點]|[称稱]呼|[语語][气氣])"
TERSE = Rule(
    "terse",
    "how answers are to be, always or never, in few words",
    rf"""
    ^\W*(?:以[后後])?(?:[^，,。我他她]{{0,3}}){_OF_ANSWERS}[^，,。我他她]{{0,3}}(?:一律|永远|永遠|始终|始終|统一|統一)(?:都)?(?!没|沒|[这這]么|[这這]麼)[^，,。我他她？?]{{1,12}}[。！!\s]*$
    """,
    takes=("价格一律含税", "日期始终写全", "回复一律用简体"),
    leaves=("价格永远这么高", "价格含税", "我的代码一律有错"),
    needs=("一律", "永远", "永遠", "始终", "始終", "统一", "統一"),
)

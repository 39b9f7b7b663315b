# SPDX-License-Identifier: Apache-2.0
"""By which signs a text is known to be Chinese, and which of them say nothing.

The sets are part of what stands in files: see `VERSION`.
"""

from __future__ import annotations

from ..rules import Rule

# Pronouns and particles that are no words when they stand alone.
STOP_WORDS = frozenset("的了是在和也就都很我你您他她它们們这這那不有吗嗎呢吧啊么麼个個")

SCRIPT = Rule(
    "script",
    "has ideographs and neither kana nor Hangul, or a sign that Japanese does not write",
    r"""
    [你您们們吗嗎呢吧这這说說还們没过過对對给給从從让讓谁誰哪]
    |\A(?![\s\S]*[\u3040-\u30ff\uff66-\uff9f\uac00-\ud7a3])[\s\S]*?[\u3400-\u9fff]
    """,
    takes=("我住在上海", "用Python写", "ありがとう就是谢谢你"),
    leaves=("東京に住む", "서울 大學", "Oslo", "カフェ"),
)

# How Chinese puts its questions, and what carries no content: in a search nobody looks for it.
FILLERS = """
    我的 你的 我们 我們 是什么 是什麼 什么 什麼 甚麼 什么时候 什麼時候 在什么 在哪 在哪里 在哪裡 在哪儿
    哪里 哪裡 哪儿 哪家 哪天 哪个 哪個 哪位 哪 多少 是多少 几 幾 几点 幾點 怎么 怎麼 怎么样 怎麼樣 谁 誰 是谁 是誰
    吗 嗎 呢 现在 現在 请问 請問 告诉我 告訴我 记得 記得 应该 應該
"""

# What something secret is called.
SECRETS = frozenset("密码 密碼".split())

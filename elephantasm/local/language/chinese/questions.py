# SPDX-License-Identifier: Apache-2.0
"""What a Chinese question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule

GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    [你您](?:之前|以前|上次|刚才|剛才|当时|當時|曾|那天|給|给|跟|对|對|我|們|们){0,4}(?:说|說|推荐|推薦|建[议議]|提到|提|列|写|寫|告[诉訴]|介[绍紹]|安排|整理)
    (?:过|過|了|的|[给給]我)
    |[你您]的(?:建[议議]|推[荐薦]|[计計][划劃]|清[单單]|回答|方案)
    """,
    takes=("你之前推荐的书是哪本？", "你的建议是什么？", "您上次说过什么"),
    leaves=("你能推荐一本书吗？", "我住在哪里？", "你好"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    推[荐薦]|建[议議]|[应應][该該]怎|[应應][该該][买買选選]|怎[么麼]办|主意|[帮幫]我(?:[选選]|挑|想|[计計][划劃]|安排)
    """,
    takes=("你有什么建议？", "推荐一本书吧", "帮我选一台电脑"),
    leaves=("我买了什么？", "我住在哪里？"),
)
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*(?:以前|之前|曾|[过過](?!敏)|了|[当當][时時]|去年|上[次个個周週月]|原[来來]|[刚剛]|最初|第一|昨|[还還]|一直))
    .*(?:什[么麼]|哪|[谁誰]|[几幾]|多少|怎|[吗嗎]|[？?])
    """,
    takes=("我住在哪里？", "我的手机号是多少", "我对什么过敏？"),
    leaves=("我以前住在哪里？", "我去过哪里？", "我还住在北京吗？"),
)

WHEN = Rule(
    "when",
    "asks for a time",
    "什[么麼][时時]候|甚麼時候|哪[一]?[天年月日周週]|[几幾][点點号號月]|何[时時]|星期[几幾]|[周週][几幾]|多久",
    takes=("什么时候考试？", "手术是哪天？"),
    leaves=("我住在哪里？", "我的手机号是多少？"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    "多少|[几幾](?![点點号號月乎])|多[大高重远遠贵貴长長]",
    takes=("房租是多少？", "我有几只猫？"),
    leaves=("我住在哪里？", "什么时候考试？"),
)
WHO = Rule(
    "who",
    "asks for a name",
    "[谁誰]|哪(?:里|裡|儿|兒|家|[个個]|位|座|所)|叫什[么麼]|名字",
    takes=("我的老板是谁？", "我的猫叫什么？"),
    leaves=("房租是多少？", "什么时候考试？"),
)

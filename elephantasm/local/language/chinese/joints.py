# SPDX-License-Identifier: Apache-2.0
"""Where in Chinese another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"[，,；;](?=我的?[^，。是]{1,6}(?:是|叫))",
    takes=("我血型是A型，我的牙医是王大夫", "我病了，我老板叫安娜"),
    leaves=("我爱狗，我爱猫", "我的家，我的城"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"[，,；;](?=我)",
    takes=("我体重90公斤，我下象棋", "我六十了，我搬家了"),
    leaves=("狗和猫", "我喝酒"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"(?:月薪|年薪|工资|收入|体重|身高|血型|密码|号码?|电话|生日|地址)",
    takes=("月薪八千", "体重90公斤"),
    leaves=("我怀孕了", "我很好"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"可以(?:保留|留着|留下|记着|记住)",
    takes=("牙医可以留着", "这个可以保留"),
    leaves=("别留着", "留下来"),
)
BREAK = Rule(
    "break",
    "what is so by itself, `so`, before what changes nothing of it",
    r"""
    ^(?!.*(?:如果|要是|开玩笑|開玩笑|哈哈|[骗騙]你|[听聽][说說]|[据據][说說]|小[说說]|[梦夢]|假的|瞎[说說]|或者))(?!如果|要是|假如|虽然|雖然|因[为為]|[当當]|今天|昨天|明天|在)(?P<so>[^，,。！!？?；;]{5,40})[，,；;](?=今天|明天|昨天|之前|刚才|剛才|上次|所以|因[为為]|不[过過]|但|可能|大概|估[计計]|你|[帮幫]|就|都|也|想)
    """,
    takes=("我在杭州教钢琴，所以周末没空", "我在县医院当护士，可能一直干下去"),
    leaves=("如果我住杭州，所以", "我是国王，不过是开玩笑的"),
)

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

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
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    (?<=\w)(?:[ ]+|[，,；;]?(?=(?:所以|因[为為]此?|但是|不[过過]))[，,]?)(?=\w)
    """,
    takes=("我住杭州 没空", "我住杭州所以没空"),
    leaves=("我住杭州", "所以"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    开玩笑|開玩笑|[骗騙]你|假的|瞎[说說]|不是真的|[梦夢]|才怪
    |^[，,；;\s]*(?:如果|要是|假如|除非|或者|可能|大概|[据據听聽][说說]|他[说說]|她[说說])
    """,
    takes=("不过是开玩笑的", "如果能过"),
    leaves=("所以周末没空", "我妈也在"),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^[，,；;\s]*(?:[这這那]?是真的|是|对|對|真的|没错|沒錯|你?[记記]得|知道|还是)?(?:吗|嗎|吧|不是|不对|不對|么|嘛|没错|沒錯)\W*$
    |^[，,；;\s]*(?:[对對]不[对對]|是不是)\W*$
    """,
    takes=("对吧？", "是吗？", "你记得吗？"),
    leaves=("可以吗？", "怎么办？"),
)

# SPDX-License-Identifier: Apache-2.0
"""What tells in Chinese whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule
from .persons import OWN, I

OPENER = Rule(
    "opener",
    "what is said first and means nothing",
    r"^(?:(?:嗯+|哦+|啊+|好的?|[谢謝]{2}|哈+|唉|哎|[对對])[，,。！!～~…、\s]+)+",
    takes=("嗯，我住在上海。", "好的，我知道"),
    leaves=("好人", "我住在上海。"),
)
COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    r"^(?:[谢謝][谢謝你]|多[谢謝]|感[谢謝]|你好|您好|好的|[没沒][问關关]|不客[气氣]|再[见見]|太[好棒]|真[好棒]|不[错錯]|加油|辛苦|恭喜)",
    takes=("谢谢你。", "好的，明白"),
    leaves=("我谢谢他。", "上海很大"),
)
FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"(?!{OWN}){I}(?![们們]?家?的)",
    takes=("我搬家了。", "昨天我们见面了。"),
    leaves=("上海很大。", "我的车", "我妈很忙"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    rf"{OWN}|{I}家?的|[给給][我咱]",
    takes=("我妹妹搬家了。", "我的车很旧。"),
    leaves=("他的车", "我很忙"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    "[你您妳]",
    takes=("你说得对。", "谢谢您"),
    leaves=("他说得对。", "我"),
)
VAGUE = Rule(
    "vague",
    "begins with a word whose meaning stands elsewhere",
    r"^(?:[这這那它][个個些们們是]?|什[么麼]|怎[么麼]|如此)",
    takes=("这是真的。", "那些都不错"),
    leaves=("我喜欢这个。", "上海很大。"),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    r"""
    [决決]定|[约約]好|答[应應]|截止|搬|[结結离離]婚|出生|去世|入[职職]|[辞辭][职職]|[买買卖賣]了|[过過]敏|生日|密[码碼]|地址
    |最喜|最[爱愛]|[总總]是|[从從][来來不]|不再|[换換]成|改成|重要|必[须須]|[确確][诊診]|[讨討][厌厭]|怀孕|懷孕
    """,
    takes=("我戒烟了，不再抽。", "我最喜欢绿色"),
    leaves=("下雨了。", "他在跑步"),
)

# SPDX-License-Identifier: Apache-2.0
"""What a Chinese sentence may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import Rule
from .persons import KIN, PETS

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    r"""
    (?P<what>它|[这這那](?:[个個些件种種](?=[是的，,。！!\s]|$|事)|[样樣里裡儿兒事]|(?=[是，,。！!]))|如此)
    |(?P<who>[他她](?![们們]))|[他她][们們]
    """,
    takes=("我喜欢这个。", "我跟他住。", "那是真的"),
    leaves=("我住在上海。", "我这个月搬家", "我这周很忙", "这个项目用Go"),
)
NAMES = Rule(
    "names",
    "names a thing (`what`), somebody (`who`) or either, for which another word may stand later",
    rf"""
    (?P<who>{KIN})
    |(?P<what>[一二两三四五几\d][个個只隻条條台辆輛本家套种種][^\W，,。]|{PETS})
    |[“《「『、叫]|[小老][^\W\d]
    """,
    takes=("我妹妹很忙", "我买了一台车", "我养了一只猫"),
    leaves=("我喜欢", "很好"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    "[你您妳](?!好)",
    takes=("你说得对。", "谢谢您"),
    leaves=("他说得对。", "你好，我是王磊。"),
)

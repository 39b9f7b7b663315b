# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Chinese as he begins to speak."""

from __future__ import annotations

from ..rules import Rule, joined
from .parts import NO_NAME, SURNAME

# What stands where a name does, and begins with a family name as well.
_NO_NAME = joined(r"""
    (?!金牛|白羊|高[一二三中级級血层層铁鐵考]|石家|江[南北苏蘇西]|[黄黃][种種石金山]|[马馬][上路来來拉]|方[便言法案]|[万萬]一|[钱錢]|白[领領羊天]|夏[天令]|[周週][末一二三四五六日]
    |[严嚴]重|金[融华華]|[车車]|[于於]是|[时時]|[汤湯]|[温溫]州|史|[龙龍]|[唐宋][朝代]|[韩韓陈陳]国|[广廣])
""")
_GREETS = "(?:(?:[你您]好|大家好|早|晚上好|早上好|嗨|哈[喽囉])[呀啊]?[，,。！!～~\\s]*)"
# What somebody who says who he is goes on with.
_ASKS = "[，,。！!～~\\s]+(?:(?:我)?[又再][来來]|又有|(?:我)?想(?:[请請]?[问問]|咨|[请請]教|[查确確])|[请請][问問教]|有(?:[个個]|件)?(?:事|[问問])|上次|之前|昨天|[前那][几幾]?天|打[扰擾]|麻[烦煩])"
PRESENTS = Rule(
    "presents",
    "says that it is he again; `v` is his name",
    rf"""
    ^{_GREETS}?(?:[又还還]是我[，,]\s*|在下(?![周午雨班面个個一单單方来去车])|(?P<asks>我是(?=[^，,。！!～~\s]{{2,4}}{_ASKS}))|(?<=[，,。！!～~\s])(?P<here>(?:[这這][里裡边邊])是))
    {_NO_NAME}(?P<v>{SURNAME}[^\W\d_{NO_NAME}](?(here)[^\W\d_店口部室处處站楼樓馆館院区區县縣市镇鎮村路街岛島山湖河港国國州])?(?(here)|[^\W\d_{NO_NAME}]?))(?=[，,。！!～~\s]|$)
    """,
    takes=(
        "你好,又是我,周敏。",
        "还是我，王磊",
        "我是梁婉仪，又来麻烦您了。",
        "你好，这里是林佳慧。",
    ),
    leaves=(
        "又是我，怎么办",
        "你好，周敏",
        "又是我，真倒霉",
        "我是金牛，又来了。",
        "你好，这里是高速口。",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    r"""
    [现現]在|其[实實]|更正|[说說][错錯]|改(?:名|叫|成)|[结結]婚|真名|本名|全名|小名|外号|外號|[绰綽]号|笔名|筆名|叫我|不再|不叫|不是
    """,
    takes=("我现在叫周悦", "我叫周悦，不是周越", "我本名周敏"),
    leaves=("我叫李强，住在隔壁", "我是李强"),
)

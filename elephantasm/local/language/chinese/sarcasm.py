# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in Chinese: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule

_BAD = "(?:[坏壞]了|停[运運]|停[电電]|[丢丟]了|被偷|偷了|取消|晚[点點]|[误誤][点點]|漏水|下雨|暴雨|淋|堵[车車]|[罚罰]款|生病|感冒|摔|[涨漲]房租|加班|炒|考砸|不及格|[裂碎]了)"
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"^(?:[哇啊哦哈呵]*[，,！!\s]*)?(?:太好了|太棒了|真棒|真好|[棒好]极了|太完美了|[多真]?美好啊?|真是太好了|真幸[运運])[，,。！!～\s]",
    takes=("太好了，我的车又坏了。", "真棒！地铁停运。"),
    leaves=("我的车又坏了。", "这件衣服太好了"),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*(?:修好|找到|找回|[终終]于|[没沒]有?|不用|不再|好了$)).*{_BAD}",
    takes=("我的车又坏了", "地铁停运了两个小时"),
    leaves=("车修好了", "我考上大学了"),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    r"^(?:我(?:真|太|好|最)?(?:[爱愛]|喜[欢歡])|[^，,。]{0,6}(?:最|真|多)(?:好|棒|美好|幸福|[开開]心|完美|幸[运運]))[^，,。]{0,12}[。！!～\s]*$",
    takes=("我爱星期一。", "最美好的一天。"),
    leaves=("我住在成都。", "我妹妹是医生。"),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad",
    rf"^(?!.*(?:但|可是|不[过過]|修好|找到|[终終]于)).*{_BAD}[^，,。]{{0,6}}[，,](?:真是|[这這]真是)?[^，,。]{{0,3}}(?:最[美完]?[好棒]|完美)的(?:一天|一周|星期.|周末)[。！!～\s]*$",
    takes=("地铁停运了，真是最美好的一天。", "下雨，完美的周末。"),
    leaves=("最美好的一天。", "我考上大学了，真是最美好的一天。"),
)

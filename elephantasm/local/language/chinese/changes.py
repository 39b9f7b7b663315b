# SPDX-License-Identifier: Apache-2.0
"""Chinese words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule

IS_UNSPACED = True
FROM: frozenset[str] = frozenset("从從")
SINCE: frozenset[str] = frozenset()
TO = frozenset(("到",))
CHANGE = """
    [现現]在|如今|新的?|(?:已[经經])?(?:改|[换換]|[变變]|[调調]|推[迟遲]|延期|延后|提前|[涨漲]|升|降|移|搬|增加|[减減]少|更新)
    (?:成|[为為]|到|至|了|回)+
"""
BEFORE = "[把将將](?=[^，。]{1,12}[换換]成)|[从從]|不再?用|不是|[换換]掉"
GONE = "取消了?|[没沒]了|作[废廢]了?|停了"
OF = "的"
LITTLE = """
    [把将將]|我[们們]|我|你|您|[时時][间間]|日期|下[个個]?(?=$|[周週星])|咱[们們]?|他[们們]|是|在|[为為]|用|了|啦|[喽嘍]|[：:]|叫|共|每[天周月年週晚早]|可以|不能|每|要|以后|以後|都|也|就|[还還]
    |[对對]了|好的?|元/月|一个月|[开開]始|起|昨[天晚]|前天|上[周週个個]?月?(?=[^班课課午线線])|全部|[终終]于
"""
# Before a thing.
ARTICLES = frozenset("把将將")
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset(("现在", "現在", "如今", "新的", "新"))
# What links a thing with its name.
NAMING = frozenset(("叫",))
ONCE = frozenset("今天 明天 后天 今晚 这次 本周 這次 本週".split())
COLORS = frozenset("红色 绿色 蓝色 深蓝色 青色 橙色 黄色 紫色 粉色 棕色 黑色 白色 灰色".split())
# Words of money behind a number.
SUMS = "[万萬]?[元块塊]"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^\W*(?:[哈嘿嘻呵]+[，,。!！~ ]*)?(?:不是[，,])?(?:我)?(?:刚才|刚刚|剛才|前面)?(?:是|就是|只是)?(?:跟你|和你|在|逗你)?(?:[开開](?:[个個])?玩笑|逗你(?:玩|呢)|[骗騙]你)(?:的|呢|啦|了|玩)*(?=\W|$)
    """,
    takes=("哈哈开玩笑的。", "逗你玩呢", "我是开玩笑的，别当真"),
    leaves=("别开玩笑", "他爱开玩笑", "不开玩笑，我要走了"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?:(?P<sure>(?:不好意思|抱歉)?[，,\s]*(?:[说說打写寫弄搞][错錯]了?|更正(?:一下)?|[纠糾]正|[应應][该該]是|我是[说說]|我的意思是))
    |不[对對]|不是(?=[，,。：:！!\s])|抱歉|不好意思)[，,。：:！!\s]*(?:[应應][该該])?是?(?P<rest>(?!了)[^？?，,]{1,20})$
    """,
    takes=("说错了，是2250元", "更正：腾讯", "不对，是杭州"),
    leaves=("说错了", "房租2250", "不对？", "不是杭州"),
)

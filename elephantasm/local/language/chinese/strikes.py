# SPDX-License-Identifier: Apache-2.0
"""Words of striking in Chinese, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule

# Pairs of signs, as words are cut.
SIGNS = frozenset(
    """
    删除 删掉 删了 删去 刪除 刪掉 刪了 抹掉 抹去 抹除 划掉 劃掉 清除 清掉 去掉 擦掉 忘掉 忘了 忘记 忘記 移除 消除 消失
    保存 保留 留着 留在 留下 记录 記錄 记住 记着 记下 收录
    """.split()
)
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it",
    r"""
    (?:[删刪](?:[除掉去]|了(?=吧|$))|抹[掉去除]|[划劃]掉|清(?:除掉?|掉)|去掉|擦掉|移除|消失|消除|(?:得|[该該]|要|[让讓]它)?(?=.{0,8}消失)[从從]|忘掉|忘(?:了|[记記])(?=吧|好|$))
    |(?P<kept>(?:[别別]|不要|不想|不希望|不愿意?|不用|[无無]需)(?:[让讓])?你?(?:再|[继繼][续續])?(?:保存|保留|留|存|[记記][录錄住下着]?|收录)[着著在下]*|(?:不[该該应應]|[别別]|不要)(?:[该該])?(?:出[现現]|存在))
    """,
    takes=("请删除", "抹掉网贷", "不希望你保存", "不要留在"),
    leaves=("我忘了带伞", "养了蜜蜂"),
)
SPARES = Rule(
    "spares",
    "a clause forbids striking, or tells of it",
    r"(?:[别別]|不要|(?<!能)不能|(?<!可)不可以?|不准|不会|[没沒]有?)(?:(?:把|[从從将將])[^，。]{1,12}?)?(?:[删刪]|抹|[划劃]掉|清[除掉]|忘)",
    takes=("不要从记忆里删掉", "别忘了"),
    leaves=("请删除", "不想留着"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"(?:[从從由在])?(?:(?:你|您)的?)?(?:[记記][忆憶]|[备備]忘[录錄]?|[脑腦](?:子|海)|(?<=[你您])[笔筆][记記]|(?<=[你您]的)(?:[笔筆][记記]|[记記][录錄]|[档檔]案|[数數]据库?|[资資]料库?))(?:[里裡]面?|中|[里裡]头)?",
    takes=("从你的记忆里", "从备忘里"),
    leaves=("从简历里", "从诗里"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"^[关關][于於]|(?:的|[那这這](?:件|个|個)?)事[情儿兒]?|我[之以]?前?(?:跟你)?[说說][过過]?的",
    takes=("网贷那件事", "看病的事"),
    leaves=("第二段", "文件"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"^我的(?!.*(?:文件|[邮郵]件|照片|[图圖]片|[订訂][单單]|[账帳][号號户戶]|日程|[闹鬧][钟鐘]|提醒|[预預][约約]|消息|文章|草稿|第))[^，。的]{1,6}$",
    takes=("我的血型", "我的体重"),
    leaves=("我的文件", "血型"),
)
SOFT = Rule(
    "soft",
    "politeness beside a request, and what only points",
    r"(?:得|[该該应應]要?|要)$|[请請]|麻[烦煩]你?|[帮幫](?:我|忙)|^[关關][于於]|拜托|(?:吧|[谢謝]+|了|[吗嗎]|好[吗嗎])+$|^(?:把|[将將])|能不能把?|可不可以把?|(?:的|[那这這](?:件|个|個)?)事[情儿兒]?|我?[之以]前(?:跟你)?[说說][过過]?的|(?:我|你|您|[给給]|都|全部?|也|就)$",
    takes=("请", "网贷那件事"),
    leaves=("网贷", "血型"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"因[为為]|太|怪|[丢丟]人|私人|[隐隱]私|秘密|不好意思|[对對]不起|抱歉|后悔|後悔",
    takes=("因为太私人", "怪丢人的"),
    leaves=("我住在成都", "血型"),
)
TELLS = Rule(
    "tells",
    "from here on something is said of what stands before",
    r"(?:太|很|是|别|不)",
    takes=("网贷太私人了", "这是秘密"),
    leaves=("网贷", "血型"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    (?:[别別]|不要|(?<!能)不能|不准|(?<!可)不可以?|[勿莫])再?(?:(?:把|[从從])[^，。]{1,12}?)?(?:[删刪]|抹|忘|清掉)
    """,
    takes=("千万不要从记忆里删掉", "别忘了"),
    leaves=("别记这个", "删掉吧"),
)

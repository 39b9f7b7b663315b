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
SINCE = Rule(
    "since",
    "since when something is so that began a moment ago, and so goes on",
    r"[从從自](?:今天|昨天|明天|今晚|昨晚|[这這]周|本周|今早)[起开開]?(?:始)?|(?:今天|昨天|明天)[起开開](?:始)?",
    takes=("从今天起由小李负责", "从昨天开始都在Fly上"),
    leaves=("今天我在家", "从周一起"),
)
OPINION = Rule(
    "opinion",
    "somebody else's word that is put beside what the speaker says himself",
    r"[，,](?:但是?|不[过過]|可是?|而)?(?=[^，,。]{1,8}(?:[说說]|[觉覺]得|[认認]为))",
    takes=("我是助产士，但我老公说我从不睡觉", "我学地质，我爸觉得没用"),
    leaves=("我老公说我不睡觉", "我是助产士"),
)
ASIDE = Rule(
    "aside",
    "a condition that only says why something is told",
    r"""
    [，,](?:如果|要是|假如)(?:[你您](?:想|要|需要)(?:知道|了解)|[这這]?(?:[对對][你您])?(?:有用|有[帮幫]助))的?[话話]?[。！!～~\s]*$
    |[，,](?:[万萬]一|以防)[你您][^，,。]*[。！!～~\s]*$|[，,]以防[万萬]一[。！!～~\s]*$
    """,
    takes=("我是左撇子，如果你想知道的话", "我穿43码，万一你要帮我买鞋"),
    leaves=("如果你想去，我就去", "我带伞，万一下雨"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides, or what is looked for",
    r"""
    ^(?!.*每)(?:我|我们|[^，,。]{1,6})?(?:今天|又|还|有点|有點|好像|正在|在|得了?|很|好|特别|非常)*
    (?:感冒|发烧|發燒|流感|咳嗽|头疼|頭疼|头痛|拉肚子|宿醉|生气|生氣|发火|發火|累|困|着急|烦)(?!.*(?:经常|總是|总是|一直|从|药))[^，,。；]{0,8}[。！!~，,\s]*(?:\d+(?:\.\d+)?度)?\W*$
    |(?:租金|房租|月租|预算|預算|价格|價格)(?!是)[^。，,]{0,10}(?:以内|以內|以下|左右|之内)
    """,
    takes=("我感冒了。", "我发烧39度。", "老板很生气。", "两室一厅，租金5000以内，靠地铁。"),
    leaves=("我每年冬天都感冒。", "我在吃感冒药过敏", "房租是5000。"),
)
SUFFICES = Rule(
    "suffices",
    "what somebody is for long, in few words",
    rf"""
    ^(?:我|我们)?(?:{KIN})?(?:从小|天生|一直)?(?:就|都)?(?:是|有|患)?(?:个|個|一个)?(?:左撇子|乳糖不耐|色盲|色弱|独生子女?|獨生子女?|双胞胎|雙胞胎|单身|單身|素食者|近视|近視|自由[职職]业者?|单亲|夜班|兼职|兼職|全职|全職|倒班)(?:的|了)?[。！!，,\s]*$
    |^(?:我|我们)(?:现在|一直|都)?(?:上|值)(?:夜班|早班|白班|晚班|中班|大夜)
    |^(?:我|我们)(?:现在|一直|还)?(?:戴|装|裝)(?:着|了)?(?:牙套|眼镜|眼鏡|助听器|假牙|隐形眼镜|起搏器)
    |^(?:我|我们)(?:现在|还)?在[^，,。了]{{1,10}}(?:组|組|队|隊|部|部门|部門|科室|车间|社团|协会|合唱团|班)[。！!，,\s]*$
    |^[^，,。我你他她]{{2,12}}(?:数据库|服务器|仓库|分支|频道|群|店|猫|狗|船|车|路由器)(?:名)?(?:叫|叫做|名为)[^，,。]{{1,16}}[。！!\s]*$
    |(?:起|开始|以后|現在|现在)，?[^，,。]{{1,8}}(?:负责|負責|接手|接管|担任|主管)[^，,。]{{1,10}}
    """,
    takes=("我是左撇子。", "我乳糖不耐。", "我妹妹是独生子女"),
    leaves=("左撇子很多", "我认识一个左撇子朋友"),
)

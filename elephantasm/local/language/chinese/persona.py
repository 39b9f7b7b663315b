# SPDX-License-Identifier: Apache-2.0
"""How Chinese tells somebody what he is."""

from __future__ import annotations

from ..rules import Rule

_NAME = r"(?:[^\W\d_的一您你我他她]{1,6}?|(?-i:[A-Z])[A-Za-z'-]*(?: (?-i:[A-Z])[A-Za-z'-]*){0,2})"
_NO_BEING = r"(?:在|被|能|可以|不|否|来|[运運]行|[从從]|[谁誰]|[对對]的|[这這]|那)"
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:系[统統]|角色|身份|人[设設]|指令)[：:]\s*)?(?:(?:[从從][现現]在(?:起|[开開]始)|[现現]在|接下[来來]|今[后後])[，,]?)?
    (?:[请請])?(?:[你您]将?[將]?(?:就)?(?:是|[扮饰飾]演|[担擔]任|作[为為])|[扮饰飾]演|[担擔]任|假[设設装裝]你是
    |[你您]的(?:名字|姓名|身份|角色)(?:是|叫)|[你您](?:名)?叫(?:做)?|我是(?={_NAME}[，,][你您一]))
    (?!{_NO_BEING})(?P<v>\S.*?)[。.！!]?$
    """,
    takes=(
        "你是小雅，一位耐心的图书管理员",
        "您是一名旅行顾问。",
        "请扮演一位医生",
        "从现在起，你是海盗佐格",
        "你的名字是阿特拉斯",
    ),
    leaves=(
        "你可以使用搜索工具。",
        "你在容器中运行。",
        "你是被授权的",
        "你是谁",
        "用户是护士。",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^[“"「]?(?P<n>{_NAME})[”"」]?(?:[，,、：:—]\s*(?P<rest>.*(?:一|[个個位名只]|的|助手|[员員][师師家]|[专專]家|机器人
    |AI).*)|[。.！!]?)$
    """,
    takes=(
        "小雅，一位耐心的图书管理员",
        "Atlas，你的助手",
    ),
    leaves=(
        "一位耐心的图书管理员",
        "耐心的老师",
    ),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    (?:名叫|名[为為]|名字(?:是|叫)|[你您]叫做?|叫做)[“"「]?(?P<n>{_NAME})(?=[”"」，,。.的！!\s]|$)
    """,
    takes=(
        "一位名叫小雅的专家",
        "你的名字是阿特拉斯",
    ),
    leaves=(
        "我的名字",
        "叫车",
    ),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    r"""
    ^(?:[你您]的(?:主要)?(?:目[标標的]|任[务務]|[职職][责責]|使命|工作|作用)(?:是|在于)|[你您](?:[负負][责責]|[专專][门門]|致力于)
    |[你您](?=(?:会|將|将)?[帮幫][助忙]|[协協]助|陪伴|[辅輔][导導]|教))
    (?P<v>.+?)[。.！!]?$
    """,
    takes=(
        "你的任务是倾听。",
        "你帮助人们记住事情",
        "你负责预约",
    ),
    leaves=(
        "你喜欢茶",
        "我的任务是倾听",
    ),
)
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    r"""
    ^(?:[请請]|也|[并並]且?|重要[：:]|[你您]){0,3}(?:永[远遠不]|[绝絕][对對]?不|[绝絕][对對]|[务務]必|必[须須]|不得|不能|不要|禁止|[严嚴]禁
    |切勿|[总總]是|始[终終]|[从從]不|任何情[况況]下)
    """,
    takes=(
        "绝不提供剂量建议。",
        "你必须始终引用来源",
        "不要编造",
    ),
    leaves=(
        "来源已引用",
        "你说话很慢",
    ),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    ^(?:[请請]|也|[并並]且?|重要[：:]|[你您]){0,3}(?:[应應][该該当當]?|[尽盡]量|保持|避免|注意|[确確]保|使用|用|回答|尊重|[对對]待
    |[简簡][洁潔]|[语語][气氣]|只)
    """,
    takes=(
        "保持简洁",
        "请尽量使用口语",
        "避免术语",
    ),
    leaves=(
        "来源已引用",
        "他保持沉默",
    ),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"""
    ^[你您]
    """,
    takes=(
        "你说话很慢",
        "你的语气很干",
    ),
    leaves=(
        "他说话",
        "我说",
    ),
)
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    r"""
    (?:JSON|XML|YAML|HTML|CSV|SQL|API|URL|Markdown|工具|函[数數]|[参參][数數]|[输輸]出格式|上下文窗口|[系][统統]提示|以下|如下
    |上述)
    |^(?:[当當]前)?(?:用[户戶]|客[户戶]|日期|[时時][间間]|今天|[对對][话話]|[会會][话話])
    |^[你您](?:可以|能[够夠]?|有[权權]|[会會](?:收到|看到)|[将將](?:收到|看到)|[运運]行[于在]|在|被)
    """,
    takes=(
        "你可以使用搜索。",
        "你运行在容器中。",
        "用户使用iOS。",
        "用JSON回答。",
    ),
    leaves=(
        "你是一位向导。",
        "你说话很慢。",
    ),
)
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:[你您]的)?(?:角色|身份|人[设設]|人格|[你您]是[谁誰])(?:[设設]定|介[绍紹])?\W*$
    """,
    takes=(
        "# 角色",
        "人设：",
        "## 你的身份",
    ),
    leaves=(
        "# 规则",
        "# 客户角色",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    [你您]|人[设設格]|身份|角色|性格|[语語][气氣]|[风風]格|[价價]值|原[则則]|[规規][则則]|[准準][则則]|要求|行[为為]|限制|目[标標]|使命|重要|禁|[边邊]界|[约約]束|[红紅][线線]
    """,
    takes=(
        "你的原则",
        "# 语气",
    ),
    leaves=(
        "营业时间",
        "价格",
    ),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    示例|例子|例句|[对對][话話]|用[户戶]|客[户戶]|上下文|工具|函[数數]|格式|[输輸][出入]|[数數][据據]|[历歷]史|文[档檔]|模板|[环環]境|[记記][忆憶]
    """,
    takes=(
        "示例",
        "关于用户",
    ),
    leaves=(
        "你的规则",
        "语气",
    ),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:你的)?(?:名字|姓名|名[称稱]) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "名字：朱诺",
            "姓名: 朱诺",
        ),
        leaves=(
            "我的名字：朱诺",
            "名单：全部",
        ),
    ),
    "nature": Rule(
        "nature field",
        "a line that tells what the anima is",
        r"^(?:你的)?(?:角色|身份|[职職][业業]) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "角色：夜班护士",
            "职业：面包师",
        ),
        leaves=(
            "角色很多",
            "主角：他",
        ),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:你的)?(?:目[标標的]|任[务務]|使命) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "目标：预约",
            "使命：安抚",
        ),
        leaves=(
            "我的目标：无",
            "目标很多",
        ),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"^(?:[规規][则則]|原[则則]|限制|底[线線]|[红紅][线線]|禁止(?:事[项項]|行[为為])?|禁忌|注意(?:事[项項])?|[边邊]界|[约約]束|守[则則]) ?[\d一二三四五]* ?[:：=.)、\u2013-] ?(?P<v>.+)$",
        takes=(
            "规则1：不提供剂量",
            "原则二：友善",
            "禁忌：不谈价格",
        ),
        leaves=(
            "规则很多",
            "我的规则：无",
        ),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"^(?:你的)?(?:[语語][气氣]|[风風]格|性格|[价價]值[观觀]?|[语語]言) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "语气：干练",
            "性格：耐心",
        ),
        leaves=(
            "语气很重",
            "我的性格：无",
        ),
    ),
}

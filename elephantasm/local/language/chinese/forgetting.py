# SPDX-License-Identifier: Apache-2.0
"""How people ask in Chinese to forget what they said."""

from __future__ import annotations

from ..rules import Rule, joined

# Pairs of signs, as words are cut.
SIGNS = frozenset(
    "忘了 忘掉 忘记 忘記 别记 別記 要记 要記 删掉 删除 删了 刪掉 刪除 刪了 抹掉 我没 我沒 里删 裡刪 记忆 記憶 记下 記下 别存 別存".split()
)

# What was said last.
ALSO = (
    "药|药物|吃药|吃的药|药的事|用药 medication 药 毫克 mg 服用",
    "离婚|离婚的事 离婚 离异",
    "工资|收入|薪水 salary 工资 月薪 年薪",
    "怀孕|怀孕的事 怀孕",
    "健康|病情|我病情|我的病情|身体 condition allergy medication 病 确诊",
)
_SAID = "(?:那?些?[话話]|事情?|[内內]容|一切|[东東]西|[消信]息|[记記][录錄])"
_THAT = joined(rf"""
    (?:我?(?:[刚剛][才刚剛]?|上面|前面)?[这這那]?的?
    (?:我?[说說][过過]?的?(?:[这這那][个個件些]?)?|[件条條句个個])?{_SAID}?)
""")
_NOT = "(?:[别別]|不要|不用)再?"
_KEEP = "(?:[记記](?:住|[录錄]|下[来來]?)?|保存|存)"
_DELETE = "(?:[删刪][掉除了]|抹掉)"
# The order may come first, and such that it can't be told of the past: "I forgot the umbrella".
_FIRST = joined(rf"""
    (?:忘掉|忘[了记記](?=吧|[这這那]|我[刚剛说說的]|我[^，,。]{{1,12}}的?事|[关關][于於])|[当當](?=我[没沒][说說])
    |{_NOT}(?:{_KEEP}|(?=把[^，。]*[记記存]))
    |{_DELETE}(?=[这這刚剛我]|(?:所有|全部|一切)?[关關][于於]))
""")
# Or it comes last; what is deleted must be something said, not a file.
_LAST = joined(rf"""
    (?:[当當][作做成]?我[没沒][说說][过過]?|[请請]?你?(?:忘掉|忘[了记記]吧)|[请請]你?忘[了记記]|{_NOT}{_KEEP}
    |(?<=[记記][忆憶][里裡中]){_DELETE}|(?<=[话話个個条條句件息容录錄事码碼址字名号號])你?[请請]?{_DELETE})
""")
# Words for what was said, and when, that do not tell what it was.
VAGUE = frozenset(
    "上次 上回 说的 說的 那事 那件 件事 这事 這事 之前 刚才 剛才 那个 的事 事情".split()
)
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    ^(?:好[了吧的]?|[对對]了|算了|嗯|那|就|所以)?[，,\s]*(?:[请請]|麻[烦煩]你?|你|拜托|[帮幫]我)*
    (?:(?P<first>{_FIRST})吧?)?(?:把|[将將]|(?:所有|全部|一切)?(?:我[刚剛之]?[才前]?[说說][过過]?的)?[关關][于於]|[对對]于)?
    (?:我[没沒][说說][过過]?|{_THAT}
    |(?:我?(?:(?:[刚剛][才刚剛]?|[之以]前|上面|前面)(?:[说說提][到过過]*|[给給发發]你)?|[说說提][到过過]+)的?)?(?!我忘|不要|[别別他她])(?P<v>[^，,。！!]{{1,30}}?)(?:的(?:所有)?(?:[内內]容|事情?|一切
    |[东東]西|[记記][录錄]|[信消]息))?)
    (?:[从從](?:你的?)?[记記][忆憶](?:[里裡中])?)?
    (?(first){_KEEP}?|[，,\s]*(?:[请請]|麻[烦煩]|拜托)?你?{_LAST})(?:吧|好[吗嗎]|[谢謝]+|了)*
    (?:[，,]\s*(?:也|[还還]|就)?(?:{_NOT}|[请請当當不忘])[^。]*)?[。！!～~\s]*$
    """,
    takes=(
        "忘了这件事吧。",
        "请忘记我的地址。",
        "刚才那条别记。",
        "把我的电话号码删掉吧",
        "请把我的PIN从记忆里删掉。",
        "删除所有关于小萨的内容",
        "请忘记我离婚的事。",
        "刚才那句当我没说，忘了吧",
        "嗯，这事你别记，当我没说过。",
        "之前提到的护照号，麻烦你忘掉。",
    ),
    leaves=(
        "别忘了我对花生过敏。",
        "我忘了带伞。",
        "不要忘记买牛奶",
        "护照号，我忘了",
        "我忘记密码了",
        "忘不了",
    ),
)
MEDICINE = Rule(
    "medicine",
    "a medicine, by how such names end, or a dose",
    r"\d ?毫克|(?:曲林|普利|他汀|洛尔|沙坦|西林|双胍|西汀|西泮|拉唑)",
    takes=("10毫克", "赖诺普利"),
    leaves=("吃药", "十公斤"),
)

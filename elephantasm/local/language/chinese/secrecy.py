# SPDX-License-Identifier: Apache-2.0
"""How one says in Chinese that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import Rule, joined

_OPENING = joined(r"""
    (?:哎[呀哟喲]|[啊哦喔唉呃嗯]|糟[了糕]?了?|[完坏壞]了|不好|天[啊哪]|不[对對]|等等|其[实實]|可是|但是?|[对對]不起|不好意思|抱歉|差[点點]忘了|[，,、。！!\s])*
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^{_OPENING}(?=.*(?:保密|秘密|守口|(?:[别別]|不|不要|不能|不会|不會|不准|[谁誰]也|[谁誰]都)(?:再)?(?:告[诉訴]|(?:跟|和|[对對]|往|向)[^，,。]{{1,4}}[说說讲講]|[说說讲講]出)|(?:[谁誰]|[没沒][有]?人|不[该該]有人)(?:都|也)?(?:不|[该該])[^，,。]{{0,2}}知道))
    [我他她们們本人让讓叫要求答应應保证證发發过過誓跟和对對往向告诉訴任何别別不能会會准千万萬绝絕再说說讲講出去外的了这這那件个個事情来來该該密守口如瓶秘是替给給谁誰没沒有也都知道一直，,]+[。！!～\s]*$
    """,
    takes=(
        "哎呀，我答应过她不告诉任何人的。",
        "她让我别跟任何人说",
        "这是要保密的！",
    ),
    leaves=(
        "我答应给儿子买一辆自行车。",
        "没有人知道我赌博。",
        "他告诉我下周去北京。",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    (?:不会|不會|不|绝不|絕不)再(?:提|说|說|记|記|留)|(?:忘了|忘掉了?|删了|刪了|已?删除了?|已刪除|删掉了?|抹掉了?|抹了)[。!！]?$
    |当没(?:听|看|说)|當沒(?:聽|看|說)|没听过|沒聽過
    """,
    takes=("好，我不会再提。", "好，已经当没听过。", "已经删掉。", "忘了。", "已删除。"),
    leaves=("我记下了。", "你忘了带伞吧，今天有雨。", "我会提醒你。"),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    上次|上回|前[天几幾]|昨[天晚]|上(?:个|個)?(?:[周週]|星期|月)|之前|以前|那天|那[次回]|[几幾](?:天|[周週]|个月|個月)前
    """,
    takes=("上次我说的事", "前天"),
    leaves=("刚才我说的", "这件事"),
)

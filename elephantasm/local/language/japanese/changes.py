# SPDX-License-Identifier: Apache-2.0
"""Japanese words that link a topic with a value, or say that it is another than before."""

from __future__ import annotations

from ..rules import Rule

IS_UNSPACED = True
FROM: frozenset[str] = frozenset()
SINCE: frozenset[str] = frozenset()
TO = frozenset(("に",))
CHANGE = """
    今後|今は|今(?![日夜週回月年後は])|現在|これから|新しい|新|(?:に|へ|まで)?(?:変更|延期|移行|移動|改定|値上げ|値下げ)(?:し(?:まし)?た|に?なり(?:まし)?た|です|されました)?
    |(?:に|へ|まで)?(?:変わり|変わっ|なり|なっ|延び|増え|減り|上がり|下がり|上げ|下げ|早め|遅らせ|移り|ずれ|変え|切り替え|乗り換え)(?:まし)?た|(?:に|へ|まで)し(?:まし)?た
"""
BEFORE = r"(?:^|(?<=[、はを]))(?=[^\s、。]{2,12}(?:から[^\s、。]{2,12}[にへ]|をやめて|を[^\s、。]{1,12}に(?:乗り換え|買い?替え|切り替え)))"
GONE = "(?:が|は)?(?:なくなり|中止になり|廃止になり|廃止し)(?:まし)?た"
OF = "の"
LITTLE = """
    を[機期]に|です|でした|は|が|を|に|へ|で(?!き)|も|と|から(?:です)?|まで|毎[日週月朝]|私|僕|俺|うち|我が家|：|:|ね|よう(?=にな|$)|よ|になりました
    |やめて|使っています|使ってい?る|昨日|先週|先日|全部|やっと|ついに|来週|今月|来月
"""
# Before a thing.
ARTICLES = frozenset("が")
# What of CHANGE is nothing that somebody does.
ADVERBS = frozenset("今後 今は 今 現在 これから 新しい 新".split())
# What links a thing with its name.
NAMING = frozenset(("という", "改名"))
ONCE = frozenset("今日 明日 今夜 今週 今回 次回 明後日".split())
COLORS = frozenset("赤 緑 青 紺色 青緑 紫 黄色 黒 白 茶色 灰色 オレンジ ピンク".split())
# Words of money behind a number.
SUMS = r"[万萬千百\d]{0,8}円"
JOKES = Rule(
    "jokes",
    "tells that what was said before was a joke",
    r"""
    ^\W*(?:(?:ふふ|あはは|ははは?|笑|www*|いや|ごめん(?:なさい)?|すみません)[、。!！ ]*)*(?:なんてね|な[ー〜]?んちゃって|(?:いまの|今の|さっきの|全部)(?:は)?(?:冗談|嘘|うそ)(?:です|だよ|でした)?|(?:冗談|嘘|うそ)(?:です|だよ|でした|だった))(?=[、。!！~〜よけ]|\W|$)
    """,
    takes=("なんてね、冗談です。", "さっきのは冗談だよ", "うそです！"),
    leaves=("冗談が好きです", "冗談じゃない", "嘘をつかれた"),
)
CORRECTS = Rule(
    "corrects",
    "tells that something was said wrongly; `rest` is what was meant, surely so after `sure`",
    r"""
    ^\W*(?:(?P<sure>(?:すみません|ごめん(?:なさい)?|あ)?[、,\s]*(?:訂正(?:です|します)?|(?:言い|書き|打ち)?間違[えい](?:ました|た|です)?|正しくは))
    |すみません|ごめん(?:なさい)?|(?:いや|いえ)?[、,]?(?:違い?(?:ます|う|った)|じゃなくて))[、,。：:！!\s]+
    (?P<rest>[^？?、]{1,20}?)(?:です|でした|だ|だった)?[。！!]*$
    |^\W*(?P<rest_2>[^？?、]{1,20}?)の(?P<sure_2>間違い|誤り)(?:です|でした)?[。！!]*$
    """,
    takes=("訂正：9万円です", "間違えた、9万円です。", "すみません、川崎でした"),
    leaves=("訂正です", "家賃は9万円です", "間違えた？"),
)

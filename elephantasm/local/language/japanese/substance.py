# SPDX-License-Identifier: Apache-2.0
"""What a Japanese sentence may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import Rule
from .persons import KIN

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    rf"""
    (?P<what>^(?!{KIN})[^\W\d_]{{1,6}}と(?!{KIN})[ァ-ヶー]{{2,6}}(?:です|だよ)[。！!\s]*$
    |^[^、。はがをも]{{1,10}}の(?:作文|文章|メール|写真|宿題|手紙|もの|やつ)です[。！!\s]*$
    |[こそあ]れ(?!から|まで|ぞれ)|[こそあ]の(?:[人件点辺方]|こと|よう)|[こそあ]んな(?:こと|の)|[こそ]こ(?=[にでがをはも])|あそこ)
    |(?P<who>彼(?![氏女])|彼女(?!が(?:い|でき)))
    """,
    takes=(
        "タマとミケです。",
        "生徒の宿題です。",
        "それが好きです。",
        "あそこに行った",
        "彼は医者です",
    ),
    leaves=("東京に住んでいます。", "それから寝ました", "彼氏がいます"),
)
NAMES = Rule(
    "names",
    "names a thing (`what`), somebody (`who`) or either, for which another word may stand later",
    rf"""
    (?P<who>{KIN}|[^\W]さん|[^\W](?:くん|ちゃん|先生))
    |(?P<what>[「『]|[一-龠ァ-ヶー]{{2}}[がをはも])
    """,
    takes=("妹は忙しい", "田中さんは", "会社は"),
    leaves=("とても", "好きです"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    "あなた|(?<![一-龠])君(?=[はがのにをも])|お前|貴方",
    takes=("あなたは正しい。", "君の家"),
    leaves=("東京に住んでいます。", "田中君は医者です"),
)
SINCE = Rule(
    "since",
    "since when something is so that began a moment ago, and so goes on",
    r"(?:今日|昨日|明日|今朝|昨夜|今夜|今週|先週|来週)から",
    takes=("今日から村田さんが担当", "昨日からFlyで動いている"),
    leaves=("今日は家にいる", "月曜から"),
)
FLEETING = Rule(
    "fleeting",
    "how or where somebody is for a day or some, and nothing besides, or what is looked for",
    r"""
    ^(?:私|僕|俺|今日|今|なんか|ちょっと|[^、。]{1,8}[はが]|[、は])*
    (?:インフル(?:エンザ)?|風邪|熱|咳|頭痛|二日酔い|腹痛|コロナ)(?!.*(?:毎|いつも|よく|薬|アレルギ|持ち|から))[^。]{0,16}[。！!\s]*$
    |^(?:[^、。]{1,8}[はが])?(?:激怒|怒っ|疲れ|寝て|イライラ)[^、。]{0,6}[。！!\s]*$
    |(?:家賃|予算|賃料|値段|価格)(?![はが])[^。、]{0,10}(?:以下|以内|まで|未満)
    """,
    takes=(
        "インフルで熱38度。",
        "風邪ひいた。",
        "上司が激怒してる。",
        "家賃6万以下、駅から徒歩10分。",
    ),
    leaves=("毎年風邪をひく薬剤師です。", "家賃は6万です。", "頭痛持ちです。"),
)
SUFFICES = Rule(
    "suffices",
    "what somebody is for long, what began, or who does what, in few words",
    rf"""
    ^(?:[^、。]{{0,6}}(?:は|も|、))?(?:もう|完全に|実は|昔から|生まれつき)*(?:左利き|色盲|色弱|独身|既婚|一人っ子|双子|シングルマザー|[ヴビ][ィー]ー?ガン|ベジタリアン|下戸
    |近視|乱視|聴覚障害|夜勤|フリーランス)(?:です|だ|なんです|になった|になりました)?[。！!よね\s]*$
    |(?:バイト|仕事|学校|授業|教室|研修|通院|治療)[がは]?(?:始ま|始め)(?:った|りました|ました|た)
    |(?:専攻|学部|進路|志望校|担当|就職先|ゼミ)[^。]{{0,12}}(?:に決め|に決ま|にし)(?:た|ました|った|りました)
    |から[^、。]{{1,10}}が担当|(?:{KIN})[はも][^、。]{{1,10}}を?(?:食べ|飲み|吸い|飲ま|吸わ)(?:ません|ない)
    """,
    takes=(
        "左利きです。",
        "書店のバイト始まった。",
        "専攻は言語学に決めた。",
        "妹は肉を食べません。",
    ),
    leaves=("左を見て", "雨が始まった", "今日は何にした？"),
)

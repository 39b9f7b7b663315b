# SPDX-License-Identifier: Apache-2.0
"""Whom Japanese sentences name, and the words that stand for them in the next ones.

A sentence without a subject is left alone: it may be about its speaker.
"""

from __future__ import annotations

from ..rules import Rule, joined
from .persons import KIN

_MEN = joined(r"""
    (?:父親|お父さん|(?<![伯叔祖義])父(?!母)|パパ|祖父(?!母)|お?じいちゃん|おじいさん|[叔伯]父(?:さん)?|おじさん|義[父兄弟](?:さん)?|(?<![義従])[兄弟](?![弟妹])|お兄(?:さん|ちゃん)
    |夫(?![婦妻])|旦那(?:さん|様)?|主人|彼氏|元カレ|元夫|息子(?:さん)?|[長次三]男|甥っ?子?|婿)
""")
_WOMEN = joined(r"""
    (?:母親|お母さん|(?<![伯叔祖義父])母(?!国)|ママ|祖母|お?ばあちゃん|おばあさん|[叔伯]母(?:さん)?|おばさん|義[母姉妹](?:さん)?|(?<![義従])[姉妹](?!妹)|お姉(?:さん|ちゃん)
    |(?<!夫)妻|嫁|奥さん|家内|彼女(?=が(?:い|でき))|元カノ|娘(?:さん)?|[長次三]女|姪っ?子?)
""")
_EITHER = joined(r"""
    (?:友達|友人|親友|同僚|上司|部下|部長|課長|社長|先輩|後輩|先生|担任|隣人|お?隣(?:の人|さん)|ルームメイト|大家さん|婚約者|パートナー|恋人|いとこ|従[兄弟姉妹]{1,2}|孫|子供(?!たち|達)|顧客|生徒|学生|主治医)
""")
_MANY = r"(?:両親|祖父母|子供(?:たち|達)|兄弟(?!子)|姉妹|双子|夫婦|義父母|孫たち)"
_NAMED = r"(?!皆|みな|お客|患者|店員|奥|娘|息子)[一-龠ァ-ヶー]{1,6}(?:さん|くん|君|ちゃん|氏)"
REFERENTS = Rule(
    "referents",
    "a man (`he`), a woman (`she`), several (`they`), somebody who may be either (`child`, and by \
his name `who`), whom the next sentence may speak of; or what else may be meant (`no_...`)",
    rf"""
    (?P<no_one>小説|物語|映画|ドラマ|ゲーム|漫画|アニメ|脚本|キャラ|(?<!元)彼(?!氏)|(?:{_MEN}|{_WOMEN}|{_EITHER}|{_NAMED})の(?:{KIN}|{_EITHER}|{_MEN}|{_WOMEN}))
    |(?P<they>{_MANY})|(?P<he>{_MEN})|(?P<she>{_WOMEN})|(?P<child>{_EITHER})|(?P<who>{_NAMED})
    |(?P<no_one_2>(?<![ァ-ヶー])[ァ-ヶー]{{2,8}}(?=(?:に(?:電話|会|連絡|頼|聞)|を(?:招待|誘|呼|紹介)|から(?:電話|連絡|メール)|と(?:話|電話|会|一緒|食))))
    """,
    takes=("昨日叔母に会いました", "田中さんから電話", "両親が来ました", "同僚と食事"),
    leaves=("東京に住んでいます", "映り込み", "ローマに行きます"),
)
REFERS = Rule(
    "refers",
    "a word for a man (`he`), a woman (`she`) or several (`they`) who were named before",
    r"""
    ^\W*(?:(?:でも|しかし|今は?|ちなみに|あと|そして|実は)、?)?
    (?:(?P<they>彼女?ら)|(?P<she>彼女(?!が(?:い|でき|欲|ほ)))|(?P<he>彼(?![女氏])))(?=[はがもの])
    """,
    takes=("彼女は獣医です", "でも彼は飲みません", "彼らは神戸にいます"),
    leaves=("彼氏は神戸にいます", "彼女ができました", "私は彼が好き"),
)
# Of no one before it, that is the speaker's girlfriend.
ALONE = frozenset(("she",))
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*(?:もし|たら|れば|なら|夢|想像|仮に|小説|物語)).*(?:たい(?:です|と思|んだ|んです|な|。|$)|つもり|予定|ようと思)
    """,
    takes=(
        "甥にプレゼントを買いたいです。",
        "祖母を訪ねるつもりです。",
    ),
    leaves=(
        "もし叔母に会えたら行きたいです。",
        "甥に会いました。",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:これ|こちら|この人|あれ|それ|あの人)(?:は|が)?、?(?:私|僕|俺|うち)の",
    takes=(
        "これは私の母です。",
        "こちらは僕の上司です。",
    ),
    leaves=(
        "これは本です。",
        "私の母です。",
    ),
)

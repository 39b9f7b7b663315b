# SPDX-License-Identifier: Apache-2.0
"""Japanese ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = ("新", "代わ", "変わ", "替わ", "から", "初日", "一週間")
# Of these somebody has one.
_ONE = joined(r"""
    (?:上司|店長|部長|課長|社長|大家さん?|担任|先生|コーチ|歯医者|主治医|担当|彼氏|彼女|ルームメイト|監督|顧問
    |電話番号|番号|パスワード|暗証番号|メールアドレス|アドレス|住所|車|スマホ|携帯|パソコン|銀行|学校|保育園|家賃|給料|時給|予算)
""")
RENEWED = (
    (
        Rule(
            "new one",
            "who or what is in the place of another that somebody has one of",
            rf"""
            ^(?:新しい|新)?(?P<k>{_ONE})(?:が|は)(?:[^\s、。]{{1,10}}から)?(?P<v>[^\s、。はがを]{{1,12}}?)(?:さん|先生)?に(?:代わ|変わ|替わ)(?:りました|った|って)
            |^(?:新しい|新)(?P<k_2>{_ONE})(?:は|が|、|:|：)(?P<v_2>[^\s、。はがを]{{1,20}}?)(?:さん|先生)?(?:です|だ|になりました|になった)?[。!！]*$
            """,
            takes=("上司が佐藤さんに代わりました。", "新しい番号は090-1234-5678です"),
            leaves=("上司が変わりました", "新しい車が欲しいです、来年"),
        ),
        "{k}は{v}です",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            r"^(?:私は)?(?:今日|昨日|今週|今月|先週|先月|月曜|[一二三四五六七八九十\d]+月)から(?P<v>[^\s、。はがをにで]{2,14})で(?:働き始め(?:ました|た)|働いてい?(?:ます|る)|働くことになりました)",
            takes=("今日から日立で働き始めました。", "4月から日立で働いています"),
            leaves=("今日から働きます", "兄は今日から日立で働き始めました"),
        ),
        "{v}で働いています",
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            r"^(?:今日|昨日|今|やっと|ついに)?(?:から)?(?P<v>[^\s、。はがをにで]{2,10})の新居(?:に|で|へ)",
            takes=("やっと札幌の新居に着きました。", "今日から仙台の新居で暮らす"),
            leaves=("新居を探しています", "兄は札幌の新居に着きました"),
        ),
        "{v}に住んでいます",
    ),
)

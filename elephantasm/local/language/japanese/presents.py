# SPDX-License-Identifier: Apache-2.0
"""How somebody presents himself in Japanese as he begins to speak."""

from __future__ import annotations

from ..rules import Rule, joined
from .given import GIVEN
from .parts import GREETING, SURNAME, TRADE

# Family names that are words or places as well: "大阪の森です".
_PLACES = "森|林|原|東|辻|関|堀|千葉|宮崎|山口|石川|上野|中野|福島|長野|松本|小野|大野|平野|中島|大島|小島|成田|岡崎"
_NAME = rf"(?:{GIVEN}|(?!(?:{_PLACES})(?:です|だ)){SURNAME})"
# Of which class, trade or town somebody is; and what tells that he has been there before.
_OF = joined(rf"""
    (?:(?:[小中高大]学?(?:校)?[1-6１-６一二三四五六]年?生?|[小中高大]学?校?生|大学生?[1-4一二三四]年生?|院生|浪人生|社会人|会社員|{TRADE}
    |[\d一二三四五六七八九十]{{1,3}}[歳才]|[^\s、。の]{{1,6}}[県市町区村府都組部科課店]|大阪|東京|京都|名古屋|福岡|札幌|仙台|広島|神戸|横浜|沖縄|北海道
    |さっき|先ほど|先日|昨日|この(?:前|間)|前回|例|いつも)の)
""")
_AGAIN = "(?:また(?:また)?|再び|再度|毎度|何度も(?:すみません|失礼します)?)[、。！!\\s]*"
PRESENTS = Rule(
    "presents",
    "says who he is: by his name alone, or with his class, trade or town, or that it is he again",
    rf"""
    ^(?:{GREETING})*(?:
    (?:俺|おれ|オレ|僕|ぼく|ボク|私|わたし|あたし|うち|ウチ)(?:は|、|\s)?
    (?=(?:{GIVEN})(?:だよ|だぜ|です|でーす|っす|ね)?[！!。〜～☆♪\s]*$)
    |(?={_OF})[^\s、。の]{{1,12}}の|{_AGAIN}(?=[^\s、。]{{2,}}(?:です|だ)))
    (?P<v>{_NAME})(?=(?:だよ|だぜ|です|でーす|っす|だけど|と申します|ね)?[、。！!〜～☆♪\s]|(?:だよ|だぜ|です|でーす|っす|と申します)?$|です[がけ])
    """,
    takes=(
        "おれ翔太！",
        "俺、健吾。",
        "小4のあかりです。",
        "大阪の田中です。",
        "またまた大輔です。",
    ),
    leaves=(
        "小4の娘です。",
        "大阪の森です。",
        "おれ無理！",
        "俺、大阪。",
        "また雨です。",
        "高校生の頃です。",
    ),
)
RENAMES = Rule(
    "renames",
    "says of a name that it is a new one, or the right one, or another of the same person",
    r"""
    今は|いまは|現在|改名|改姓|変え|変わ|変更|本当は|実は|訂正|間違|結婚|離婚|旧姓|本名|あだ名|愛称|ペンネーム|呼んで|じゃな|ではな|では?ありません
    """,
    takes=("今は高橋です。", "ゆきじゃなくてゆいです", "結婚して高橋になりました"),
    leaves=("田中と申します", "隣の田中です"),
)

# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses: where one begins, whom it is about if it does not say, and how it is denied."""

from __future__ import annotations

from ..rules import Rule
from .persons import OTHERS, OWN, I

SPACED = False
_WHO = rf"(?:{OWN}|{I}|{OTHERS})(?:は|が|も)"
JOINT = Rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    r"""
    (?:(?<=[てでがしらりど])(?<!まして)、|(?<=けど)(?=今))(?!\d+[^歳\d]|[^\s、。]{1,6}から|[^、。]{1,12}と[呼よ]んで|名前は|もう)
    |(?:(?<=やめて)|(?<=辞めて)|(?<=業して)|(?<=職して)|(?<=止めて)|(?<=を出て)|(?<=諦めて)|(?<=手放して)|(?<=譲って)|(?<=売って))(?!、|い|くだ|も|ほし)
    """,
    takes=(
        "横浜に住んでいて、犬を飼っています",
        "やめて韓国語を始めた",
        "菜食で、卵アレルギーです",
    ),
    leaves=("犬を飼っていて、名前はモモ", "予約が、2月25日に変わった", "眼科、歯科"),
)
SUBJECT = Rule(
    "shared subject",
    "begins with whom the next clause is about, too; not where it tells of an animal",
    rf"^(?!.*飼って){_WHO}",
    takes=("母は静岡で一人暮らし", "私は横浜に住んでいて"),
    leaves=("母は犬を飼っていて", "横浜に住んでいて"),
)
VERB_FIRST = Rule(
    "verb first",
    "does not say whom it is about, and is about nothing else",
    rf"^(?!{_WHO}|(?!今は|最近は|現在は)[^\s、。]{{1,8}}(?:は|の(?:番号|住所)))",
    takes=("74歳", "犬を飼っている"),
    leaves=("父は教師です", "電話番号は090"),
)
MEANT = Rule(
    "meant",
    "tells of an animal, `s`, that the next clause may go on about",
    r"(?P<s>[^\s、。はがを]{1,10})を飼って",
    takes=("柴犬を飼っていて", "猫を飼ってる"),
    leaves=("犬が好き", "飼っている"),
)
PRONOUN = Rule(
    "pronoun",
    "goes on about what was spoken of last",
    r"^(?=名前は|\d+歳|[一二三四五六七八九十]+歳)",
    takes=("名前はモモ", "3歳です"),
    leaves=("私の名前は", "横浜に住んで"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"(?:では|じゃ)?(?:(?<=[てで])い?(?:ません|ない)|(?:では|じゃ)(?:ありません|ない))(?:です)?",
    takes=("横浜に住んでいません", "学生ではありません", "もう住んでない"),
    leaves=("横浜に住んでいます", "食べない"),
)
PLAIN = Rule(
    "plain clause",
    "tells what goes on with the speaker, or with somebody of his, `o`; not what happened once",
    rf"^(?!.*(?:[たっ]た?(?:よ|ね|けど)?[。！!]?$|でした|ました|もし|たら|かも|ない))(?:(?P<o>{OWN})(?:は|が|も))?[^、。]{{3,40}}",
    takes=("公務員試験の勉強をしています", "インコが三羽います", "母は毎日歩いている"),
    leaves=("沖縄に行った", "沖縄に行きました", "もし沖縄に行く"),
)
UNTIL = Rule(
    "until",
    "says until when it holds",
    r"^(?!.*(?:毎|いつも)).*?(?P<v>[^、。]{2,16}?)まで(?:は|、|ずっと|の|$)",
    takes=("3月末の締めが終わるまでは9時帰り", "来週の金曜まで、東京です"),
    leaves=("毎日9時まで", "東京に住んでいます"),
)
# One of these signs is in every clause that denies something.
DENIES = frozenset("なん")

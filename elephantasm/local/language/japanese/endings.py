# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses that end something: "会社を辞めました", "翔と別れました", "車を売りました"."""

from __future__ import annotations

from ..clauses import Ending, ending
from ..rules import Rule
from .parts import ADVERB, DID, MOVING, OPENING, SELF, STOP, THING
from .persons import KIN, I

_VALUE = f"(?P<v>{THING})"
ENDINGS = (
    ending(
        "partner status",
        "parted from somebody named",
        rf"{SELF}(?!彼[氏女]?と|[夫妻]と|旦那|友|みんな|家族|同僚){_VALUE}とは?(?:別れ|離婚し|破局し){DID}",
        "翔と別れました。|私は先月健太と離婚しました",
        "駅で友達と別れました。|彼は翔と別れました。",
    ),
    ending(
        "partner status",
        "parted from whoever it was",
        rf"{SELF}(?:(?:彼[氏女]?|夫|妻|旦那)とは?{ADVERB}別れ|(?:(?:夫|妻|旦那|主人)と)?{ADVERB}離婚(?:し|が成立し)){DID}",
        "先月離婚しました|彼氏と別れました。",
        "彼は離婚しました。|別れたい",
    ),
    Ending(
        ("home", "address"),
        Rule(
            "moves on a day",
            "from which day on the speaker lives elsewhere",
            MOVING.replace("(?P<v>", "(?:"),
            takes=("4月に東京に引っ越します。", "来月、大阪に引っ越す予定です。"),
            leaves=("東京に引っ越しました。", "弟が4月に東京に引っ越します。"),
        ),
        is_coming=True,
    ),
    ending(
        "employer position",
        "left the work of a kind",
        rf"{SELF}(?:[^\s、。はが]{{1,8}}の)?(?:バイト|アルバイト|パート|仕事|職場|会社|勤め先|店)(?:を|は)(?:辞め|やめ|退職し|クビにな[りっ]){DID}",
        "パン屋のバイトを辞めました。|会社を退職しました。",
        "弟がバイトを辞めました。|バイトを辞めたい",
    ),
    ending(
        "studies school",
        "what the speaker learnt",
        rf"{SELF}(?:(?:大学|学校|専門学校|大学院|高校)を)?(?:中退し|卒業し|退学し|修了し){DID}",
        "大学を中退しました。|先週卒業しました。",
        "弟が卒業しました。|卒業したい",
    ),
    Ending(
        ("position",),
        Rule(
            "graduated",
            "the speaker is no student any more",
            rf"{SELF}(?:(?:大学|学校|専門学校|大学院|高校)を)?(?:中退し|卒業し|退学し|修了し){DID}",
            takes=("大学を卒業しました。", "先週卒業しました。"),
            leaves=("弟が卒業しました。", "卒業したい"),
        ),
        value="大学生",
    ),
    ending(
        "trip appointment claim",
        "something expected that does not take place",
        rf"{OPENING}(?:{I}の)?(?!彼|あの|その){_VALUE}(?:旅行|出張|の予約)?(?:は|を|が)(?:もう)?(?:中止|キャンセル|取りやめ|延期)(?:に(?:なり|し)|し){DID}",
        "リスボン旅行は中止になりました。|結婚式はキャンセルしました。",
        "彼の旅行は中止になりました。|旅行は楽しい。",
    ),
    ending(
        "diet",
        "eats again what he did not eat",
        rf"{SELF}(?:また|再び)(?:肉|魚|お肉|卵)を(?:食べるようになり|食べ始め|食べて)(?:ました|た|います|いる|る){STOP}",
        "また肉を食べるようになりました。|また肉を食べ始めました。",
        "肉を食べます。|弟はまた肉を食べています。",
    ),
    Ending(
        ("condition",),
        Rule(
            "born",
            "a pregnancy is over",
            rf"{OPENING}{ADVERB}(?:[^\s、。]{{0,6}}(?:娘|息子|子供|子ども|赤ちゃん)が)(?:無事に?)?(?:生まれ|誕生し|産まれ){DID}",
            takes=("娘が生まれました！", "先週、赤ちゃんが生まれました。"),
            leaves=("猫が生まれました。", "生まれは東京です。"),
        ),
        value="妊娠",
    ),
    ending(
        "",
        "does no more what he did",
        rf"{SELF}もう{_VALUE}[はを](?:習って|飲んで|食べて|やって|して|弾いて|飼って|使って|続けて)(?:い)?(?:ません|ない){STOP}",
        "もうピアノは習っていません。|もうヨガはしていません。",
        "ピアノは習っていません。|弟はもうピアノは習っていません。",
    ),
    ending(
        "employer position",
        "left whatever work it was",
        rf"{SELF}(?:(?:仕事|会社|勤め先)を(?:辞め|やめ)|定年?退職し|退職し|失業し|クビになっ|解雇され|リストラされ){DID}",
        "仕事を辞めた。|先月退職しました。",
        "田中さんは会社を辞めました。|仕事を辞めていません。",
    ),
    ending(
        "employer position",
        "left an employer or a trade named",
        rf"{SELF}(?!仕事|会社|タバコ|たばこ|煙草|お?酒){_VALUE}を(?:(?:辞め|退職し){DID}|(?:辞め|やめ)て、?[^\s、。]{{1,16}}[にへ](?:転職|就職|入社|移)|(?:辞め|やめ)て、[^\s、。]{{1,6}}から)",
        "任天堂を辞めました。|教師を辞めた",
        "彼は任天堂を辞めました。|任天堂を辞めたい",
    ),
    ending(
        "car",
        "sold the car",
        rf"{SELF}(?:{I}の)?(?:愛車|車|クルマ)(?:は|を|も)(?:売[りっ]|手放し|売却し|廃車にし|処分し){DID}",
        "車を売りました。|車は手放しました。",
        "彼は車を売りました。|車を売りたい",
    ),
    ending(
        "possession subscription car pet",
        "sold, gave away or cancelled something named",
        rf"{SELF}(?:{I}の)?{_VALUE}(?:は|を)(?:もう)?(?:売(?:り|っ)|手放し|解約し|退会し|キャンセルし|処分し){DID}",
        "ネットフリックスを解約しました。|ピアノは売りました",
        "彼はピアノを売りました。|ピアノを売りません。",
    ),
    ending(
        "pet relative child partner",
        "somebody died",
        rf"""
        {OPENING}{ADVERB}(?:{I}の)?(?:(?:愛?[犬猫]|ペット)の)?(?P<v>{KIN}|{THING})(?:は|が){ADVERB}
        (?:亡くなり|亡くなっ|死に|死んで?し?ま?い?|他界し|天国(?:に|へ)(?:行き|旅立ち)|虹の橋を渡り|息を引き取り|旅立ち)(?:まし)?た?{STOP}
        """,
        "うちの猫が先週亡くなりました。|愛犬のポチが虹の橋を渡りました|祖母が他界しました。",
        "猫が寝ました。|死んだら困る",
    ),
    ending(
        "smoking",
        "smokes no more",
        rf"{SELF}(?:もう)?(?:(?:タバコ|たばこ|煙草)(?:は|を)(?:もう)?(?:やめ|止め|辞め){DID}|禁煙し{DID}|(?:タバコ|たばこ|煙草)は(?:もう)?吸って(?:いません|いない|ません|ない){STOP})",
        "タバコをやめました。|禁煙しました|タバコはもう吸っていません",
        "彼はタバコをやめました。|タバコをやめたい",
    ),
    ending(
        "drinking",
        "drinks no more",
        rf"{SELF}(?:もう)?(?:お?酒(?:は|を)(?:もう)?(?:やめ|止め|辞め){DID}|禁酒し{DID}|お?酒はもう飲(?:んでい?(?:ません|ない)|みません|まない){STOP})",
        "お酒はもう飲んでいません。|お酒をやめました",
        "彼はお酒をやめました。|お酒は飲みません。",
    ),
    ending(
        "diet position employer",
        "is no more what is named",
        rf"{SELF}もう{_VALUE}(?:では|じゃ)(?:ありません|ない(?:です)?){STOP}",
        "もうベジタリアンではありません。|私はもう学生じゃないです",
        "ベジタリアンではありません。|彼はもう学生ではありません。",
    ),
    ending(
        "allergy",
        "bears what is named",
        rf"{SELF}{_VALUE}の?アレルギー(?:は|が)(?:もう)?(?:治り|なくなり|治っ|なくなっ|克服し)(?:まし)?た{STOP}",
        "卵アレルギーは治りました。|小麦のアレルギーがなくなりました",
        "彼は卵アレルギーが治りました。|卵アレルギーです。",
    ),
    ending(
        "",
        "does no more what is named",
        rf"{SELF}(?:もう)?{_VALUE}(?:に住むの|に通うの|を飼うの|を食べるの|を飲むの|で働くの|)(?:は|を)(?:やめ|止め){DID}",
        "横浜に住むのをやめました。|ピアノをやめました",
        "彼はピアノをやめました。|ピアノをやめたい",
    ),
)

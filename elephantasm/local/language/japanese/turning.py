# SPDX-License-Identifier: Apache-2.0
"""What turns a life, in Japanese: moving on a day to come, a child expected, studies, a dose."""

from __future__ import annotations

from ..clauses import Ending, ending, telling
from ..rules import Rule
from .parts import ADVERB, DATE, DID, DOES, END, OPENING, SELF, STOP, THING
from .persons import KIN, I

MOVING = rf"{SELF}(?:来月|来週|来年|[\d一二三四五六七八九十]{{1,2}}月(?:[\d一二三四五六七八九十]{{1,3}}日)?)(?:に|から|、)*(?:[^\s、。]{{1,8}}と)?(?P<v>[^\s、。はがをもにで]{{1,12}}?)(?:に|へ)(?:引っ?越し|移住し|転居し|引っ?越す)(?:ます|予定です|ことになりました|ことにしました)?{STOP}"
TELLINGS = (
    telling(
        "home: coming",
        "where the speaker is going to live, from a day on",
        MOVING,
        "4月に東京に引っ越します。|来月、大阪に引っ越す予定です。",
        "東京に引っ越しました。|弟が4月に東京に引っ越します。",
    ),
    telling(
        "death of {k}",
        "that one of the speaker's people or animals died",
        rf"{OPENING}(?:{I}の)?(?P<k>{KIN}|[^\s、。はがをの彼]{{1,8}}?)(?:は|が)、?{ADVERB}(?P<v>亡くな(?:り|っ)|他界し|永眠し){DID}",
        "母が亡くなりました。|ポチが先週亡くなりました。|祖父は去年他界した",
        "彼が亡くなりました。|俳優の森さんが亡くなった。",
    ),
    telling(
        "studies",
        "what the speaker studies",
        rf"{SELF}(?:大学|大学院|専門学校)で(?P<v>{THING})を(?:勉強して|専攻して|学んで|研究して){DOES}",
        "大学で法学を勉強しています。|大学院で物理を専攻しています。",
        "弟は大学で法学を勉強しています。|大学で友達を待っています。",
    ),
    telling(
        "status",
        "whether the speaker has a partner",
        rf"{SELF}(?:(?P<v>独身|既婚|バツイチ){END}|[^\s、。]{{1,10}}と(?P<v_2>別れ|よりを戻し|復縁し|結婚し|婚約し|付き合い始め){DID}|(?P<v_3>(?:彼氏|彼女|恋人)ができ){DID})",
        "独身です。|翔とよりを戻しました。|彼氏ができました。",
        "弟は独身です。|駅で別れました。",
    ),
    telling(
        "condition",
        "that a child is expected",
        rf"{OPENING}{ADVERB}(?:(?:妻|嫁|奥さん|彼女|家内)(?:が|は))?(?P<v>妊娠)(?:して(?:い?ます|いる|る)|(?:[^、。]{{1,8}})?(?:しました|中です|ヶ月です|か月です)){STOP}",
        "妻が妊娠しています。|妊娠5ヶ月です。",
        "姉が妊娠しています。|妊娠の本",
    ),
    telling(
        "medication: {k}",
        "how much the speaker takes of a medicine",
        rf"{SELF}(?P<k>[ァ-ヶー]{{4,}}?)(?:を|は)(?:毎[朝晩日]|一日|今は)?、?(?P<v>[\d.]+ ?(?:mg|ml|ミリ(?:グラム)?|錠))(?:を|に)?(?:飲んで{DOES}|服用して{DOES}|減り{DID}|減らし{DID}|なり{DID}|{END})",
        "セルトラリンを100mg飲んでいます。|今はセルトラリンは50mgです。",
        "ビールを500ml飲みたい。|弟はセルトラリンを50mg飲んでいます。",
    ),
    telling(
        "smoking",
        "whether the speaker smokes",
        rf"{SELF}(?:また)?(?P<v>(?:タバコ|たばこ|煙草)(?:を|は)(?:吸い(?:ます|始めました|始めた)|吸って(?:います|る|しまいました)|吸いません|吸わない))(?:です)?{STOP}",
        "タバコを吸います。|またタバコを吸い始めました。",
        "弟はタバコを吸います。|タバコの話",
    ),
    telling(
        "trip",
        "where the speaker is about to go",
        rf"{SELF}(?:来月|来週|{DATE}|\d{{1,2}}月)(?:に|から|、)*(?P<v>{THING})(?:へ|に|まで)(?:旅行し|旅行に行き|行き|出張し|旅行)(?:ます|予定です|に行きます){STOP}",
        "5月にリスボンへ旅行します。|来月、京都に行きます。",
        "弟は5月にリスボンへ旅行します。|リスボンへ旅行しました。",
    ),
)
ENDINGS = (
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
)

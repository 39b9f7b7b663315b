# SPDX-License-Identifier: Apache-2.0
"""What turns a life, in Chinese: moving on a day to come, a child expected, studies, a dose."""

from __future__ import annotations

from ..clauses import Ending, ending, telling
from ..rules import Rule
from .parts import ADVERB, END, NAME, OPENING, PLACE, SELF
from .persons import KIN, PETS, I

_OVER = r"(?:[，,。；;！!～~…\s]|$)"
MOVING = rf"{SELF}(?:(?:[\d一二三四五六七八九十]{{1,3}}月(?:[\d一二三四五六七八九十]{{1,3}}[日号號])?|下[个個]?[周月]|明年)[^，,。]{{0,2}})(?:[和跟][^，,。]{{1,4}})?(?:[要会會将將打算准备準備计划計劃]{{0,4}})搬(?:家)?[到去]{PLACE}{END}"
TELLINGS = (
    telling(
        "home: coming",
        "where the speaker is going to live, from a day on",
        MOVING,
        "我四月要搬到北京。|我5月1日搬到上海。",
        "我搬到上海了。|我想搬到北京",
    ),
    telling(
        "status",
        "whether the speaker has a partner",
        rf"{SELF}(?:(?P<v>[单單]身|已婚|离[异婚]|未婚){END}|(?:[和跟與与][^，,。]{{1,5}})?(?:[^，,。]{{0,3}})?(?P<v_2>分手|[离離]婚|[复復]合|和好|[结結]婚|[订訂]婚|在一起)了(?:[，,。！!]|$)|(?:交|找|有)了?(?:一?[个個])?新?的?(?P<v_3>[男女]朋友)(?:了)?(?:[，,。！!]|$))",
        "我单身。|我和阿杰复合了。|我交了男朋友，叫小刘。",
        "他单身。|我想结婚",
    ),
    telling(
        "condition",
        "that a child is expected",
        rf"{OPENING}(?:{I}(?:的)?(?:老婆|妻子|太太|女朋友)?)?{ADVERB}(?P<v>[怀懷]孕)(?:了|[^，,。]{{1,5}}了)?{END}",
        "我老婆怀孕了。|我怀孕三个月了",
        "他老婆怀孕了。|怀孕很辛苦",
    ),
    telling(
        "death of {k}",
        "that one of the speaker's people or animals died",
        rf"{OPENING}(?:{I}[们們]?家?的?)?(?P<k>{KIN}|{PETS}|{NAME}){ADVERB}(?P<v>去世|[过過]世|[离離]世)了{END}",
        "我奶奶去年去世了。|豆豆上礼拜过世了。|我家的猫过世了",
        "奶奶在世时很好。|他去世了。|王老师的爸爸过世了",
    ),
    telling(
        "studies",
        "what the speaker studies",
        rf"{SELF}在[^，,。]{{0,8}}(?:大[学學]|[学學]院|[学學]校)(?:里)?(?:[学學读讀]|攻[读讀])(?P<v>[^，,。]{{2,10}}?)(?:[专專][业業])?{END}",
        "我在大学学法律。|我在清华大学读计算机专业。",
        "他在大学学法律。|我在学校",
    ),
    telling(
        "medication: {k}",
        "how much the speaker takes of a medicine",
        rf"{SELF}(?:每天)?(?:只|改)?(?:吃|服用?)(?P<v>[\d.]+ ?(?:毫克|mg|片|粒))(?:的)?(?P<k>[^，,。\s]{{2,8}}?){END}",
        "我每天吃100毫克舍曲林。|我现在只吃50毫克舍曲林。",
        "他每天吃100毫克舍曲林。|我吃了两片面包",
    ),
    telling(
        "smoking",
        "that the speaker smokes again",
        rf"{SELF}又(?:[开開]始)?(?P<v>[抽吸][烟煙菸])了?{END}",
        "我又开始抽烟了。|我又抽烟了",
        "他又开始抽烟了。|我不抽烟",
    ),
)
ENDINGS = (
    Ending(
        ("home", "address", "rent"),
        Rule(
            "moves on a day",
            "from which day on the speaker lives elsewhere",
            MOVING.replace("(?P<v>", "(?:"),
            takes=("我四月要搬到北京。", "我5月1日搬到上海。"),
            leaves=("我搬到上海了。", "我想搬到北京"),
        ),
        is_coming=True,
    ),
    ending(
        "studies school",
        "what the speaker learnt",
        rf"{SELF}(?:从[^，,。]{{2,10}})?(?:退[学學]|[毕畢][业業]|[转轉][专專][业業]|休[学學])了{_OVER}",
        "我退学了。|我上周毕业了。",
        "他毕业了。|我想退学",
    ),
    Ending(
        ("position",),
        Rule(
            "graduated",
            "the speaker is no student any more",
            rf"{SELF}(?:从[^，,。]{{2,10}})?(?:退[学學]|[毕畢][业業])了{_OVER}",
            takes=("我退学了。", "我上周毕业了。"),
            leaves=("他毕业了。", "我想退学"),
        ),
        value="学生",
    ),
    Ending(
        ("condition",),
        Rule(
            "born",
            "a pregnancy is over",
            rf"{OPENING}(?:我[们們]?家?的?)?(?:孩子|[宝寶][宝寶]|女[儿兒]|[儿兒]子){ADVERB}(?:出生|[诞誕]生|出[来來]|降生)了{_OVER}",
            takes=("孩子出生了，是个女儿！", "我们的宝宝昨天出生了"),
            leaves=("他的孩子出生了。", "孩子睡了"),
        ),
        value="怀孕",
    ),
)

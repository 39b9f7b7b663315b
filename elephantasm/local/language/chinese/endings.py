# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses that end something: "我辞职了", "我们分手了", "我把车卖了"."""

from __future__ import annotations

from ..clauses import Ending, ending
from ..rules import Rule
from .parts import ADVERB, MOVING, NAME, OPENING, SELF
from .persons import KIN, OWN, PETS, I

_DONE = r"了(?:[，,。；;！!～~…]|$)"
_OVER = r"(?:[，,。；;！!～~…]|$)"
ENDINGS = (
    ending(
        "partner status",
        "parted from somebody named",
        rf"{SELF}[和跟与與同](?P<v>{NAME})(?:已[经經]|[刚剛][刚剛]?|上[周个個月]+|[^\W]{{0,4}})?(?:分手|[离離]婚|分[开開])了{_OVER}",
        "我和阿杰分手了。|跟小李离婚了",
        "他和阿杰分手了。|我和阿杰没分手",
    ),
    ending(
        "partner status",
        "parted, the other being named",
        rf"{SELF}[和跟与與同](?P<v>{NAME})[^，,。]{{0,5}}?(?:分手|[离離]婚|分[开開])了{_OVER}",
        "我和阿杰分手了。|跟小李上周离婚了",
        "他和阿杰分手了。|我和阿杰没分手",
    ),
    ending(
        "partner status",
        "parted from whoever it was",
        rf"{SELF}(?:[和跟](?:{OWN}|[他她]))?(?:分手|[离離]婚)了{_OVER}",
        "我们离婚了|我上个月分手了！|我和我老公离婚了",
        "我想分手|他们离婚了。|我没离婚",
    ),
    ending(
        "employer position",
        "left an employer named",
        rf"""
        {SELF}(?:[从從](?P<v>[^，,。\s]{{2,20}}?)(?:[辞辭][职職]|[离離][职職]|退休)
        )了{_OVER}
        """,
        "我上周从腾讯辞职了。|从华为离职了",
        "他从腾讯辞职了。|我从北京回来了",
    ),
    ending(
        "employer position",
        "left what is named, which may be an employer",
        rf"{SELF}(?:[离離][开開](?:了|(?=[^，,。]+了))|不在(?=[^，,。]+了))(?P<v>[^，,。\s了]{{2,20}}?)(?:上班|工作|[干幹])?了?{_OVER}",
        "我已经离开华为了|我离开了腾讯。",
        "他离开华为了。|我没离开",
    ),
    ending(
        "employer position",
        "left whatever work it was",
        rf"{SELF}(?:[辞辭][职職]|被(?:公司|[单單]位)?(?:裁[员員]|[开開]除)|把[^，,。]{{0,8}}(?:工作|活)[儿兒]?[辞辭]掉?|[离離][职職]|退休|失[业業]|被(?:公司|[单單]位)?(?:裁|[开開]除|[辞辭]退)|[辞辭]掉?了?工作|把工作[辞辭]掉?)了{_OVER}",
        "我辞职了！|我被裁了。|我今年退休了",
        "他辞职了。|我没辞职。|我想辞职",
    ),
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
    ending(
        "appointment trip claim",
        "something expected that does not take place",
        rf"{OPENING}(?:我[们們]?的?)?(?P<v>[^\W他她]{{2,8}}?)(?:已[经經])?(?:取消|[黄黃]|作[废廢]|不[办辦])了{_OVER}",
        "婚礼取消了。|我们的旅行取消了",
        "他的婚礼取消了。|婚礼很好",
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
    ending(
        "diet",
        "eats again what he did not eat",
        rf"{SELF}又(?:[开開]始)?吃(?:肉|[荤葷]|[鱼魚]|蛋)了{_OVER}",
        "我又开始吃肉了。|我又吃肉了",
        "他又吃肉了。|我吃肉",
    ),
    ending(
        "car",
        "sold the car",
        rf"{SELF}(?:(?:把)?(?:我的)?[车車](?:已[经經])?[卖賣]掉?|[卖賣]掉?了(?:我的)?[车車])了?{_OVER}",
        "我把车卖了。|我卖掉了车",
        "他把车卖了。|我在卖车",
    ),
    ending(
        "possession car subscription",
        "sold, gave away or cancelled something named",
        rf"""
        {OPENING}(?:{I}?{ADVERB}(?:把)?(?:我的)?(?P<v>[^\W我他她]{{2,12}}?)(?:我)?(?:已[经經])?
        (?:[卖賣]掉?|送人|取消|退[订訂]|扔掉?|[丢丟]))了{_OVER}
        """,
        "健身房的会员我取消了。|我把钢琴卖了。",
        "他把钢琴卖了。|我没取消会员",
    ),
    ending(
        "pet relative child partner",
        "somebody died",
        rf"""
        {OPENING}(?:{I}[们們]?家?的?|(?!{KIN}|[他她它你您]))(?P<v>{KIN}|{PETS}|{NAME})
        (?:已[经經]|昨[天晚]|前天|今[天早]|上?[个個]?[周月][^\W去走]{{0,2}}|去年|今年)?
        (?:去世|[过過]世|[离離]世|走|死|[没沒])了(?:[，,]去了?(?:彩虹[桥橋]|汪星|喵星))?{_OVER}
        """,
        "我们家的猫上个月去世了|我奶奶走了。|我的狗走了，去了彩虹桥。",
        "他的猫去世了。|我走了",
    ),
    ending(
        "smoking",
        "smokes no more",
        rf"{SELF}(?:戒[烟煙菸]|把[烟煙菸]戒|不(?:再)?(?:抽|吸)[烟煙菸])了?{_OVER}",
        "我戒烟了。|我把烟戒了|我不再抽烟了",
        "他戒烟了。|我想戒烟",
    ),
    ending(
        "drinking",
        "drinks no more",
        rf"{SELF}(?:戒酒|把酒戒|不(?:再)?喝酒)了{_OVER}",
        "我把酒戒了|我戒酒了。|我不喝酒了",
        "他戒酒了。|我不喝酒。",
    ),
    ending(
        "allergy",
        "bears what is named",
        rf"{SELF}(?:已[经經])?(?:不(?:再)?[对對](?P<v>[^，,。\s]{{1,12}}?)[过過]敏|[对對](?P<v_2>[^，,。\s]{{1,8}}?)(?:已[经經])?不(?:再)?[过過]敏)了{_OVER}",
        "我不对花生过敏了|我已经不再对牛奶过敏了。",
        "他不对花生过敏了。|我对花生过敏。",
    ),
    ending(
        "home address rent",
        "moved",
        rf"{SELF}搬家{_DONE}",
        "我搬家了，现在住在上海|搬家了！",
        "他搬家了。|我要搬家",
    ),
    ending(
        "",
        "does no more what is named after its verb",
        rf"^(?!.*(?:今[天晚]|明天|[这這]次))(?:{SELF}|^我[^，,。]{{1,6}}了[，,])不(?:[学學练練弹彈打做养養]习?(?P<v_2>[^，,。\s再]{{2,8}}?)|(?P<v>[去上当當带戴跑吃喝抽用玩住][^，,。\s再]{{1,8}}?)){_DONE}",
        "我不学钢琴了。|我不吃素了，身体受不了|我不喝咖啡了，改喝茶",
        "他不吃素了。|我不吃素。|我不吃了",
    ),
    ending(
        "",
        "does no more what is named",
        rf"{SELF}(?:不再|已[经經]不|[没沒]再|戒)(?P<v>[^，,。\s]{{1,20}}?)(?:[^，,。]{{1,3}}[年月天]|[^，,。]{{1,3}}[个個]月)?了{_OVER}",
        "我不再吃素了。|我已经不住在上海了",
        "他不再吃素了。|我不再说了吗",
    ),
    ending(
        "",
        "gave up what is named first",
        rf"{OPENING}(?P<v>[^\W我他她]{{1,8}}?)我?(?:早就?|已[经經]){{0,2}}(?:戒|不[喝吃用玩学學去练練]){_DONE}",
        "咖啡早戒了，改喝茶|咖啡我已经不喝了",
        "他早戒了咖啡。|咖啡我不喝",
    ),
)

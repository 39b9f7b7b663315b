# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses that end something: "我辞职了", "我们分手了", "我把车卖了"."""

from __future__ import annotations

from ..clauses import Ending, ending
from .parts import ADVERB, DATE, NAME, OPENING, SELF, WHOEVER
from .persons import KIN, OWN, PETS, I

_DONE = r"了(?:[，,。；;！!～~…\s]|$)"
_OVER = r"(?:[，,。；;！!～~…\s]|$)"
# What is called off then takes place again.
_ONE_TIME = "(?:[^，,。]{0,6})(?:[这這本下][个個]?(?:[周週]|星期|[礼禮]拜|次)|今[天晚]|明[天晚])"
_SINCE = "(?:上[个個]?(?:[礼禮]拜|星期)|已[经經]|[刚剛][刚剛]?|都|也|早就?|全|今[天年]|昨天|前天|上[个個]?[周月][一二三四五六日天末]?|去年|[终終]于|我){0,3}"
_PARTED = "(?:分手|[离離]婚|分[开開]|掰|[离離]|分|吹|散)"
_PARTNER = "(?:[男女](?:朋)?友|老[公婆]|[对對]象|妻子|丈夫|先生|太太|未婚[夫妻])"
_THING = r"(?P<v>[^，,。\s]{1,12}?)"
_NOT = "(?:不再|再也不|[没沒]再|不)"


def _gone(
    attributes: str, value: str, meaning: str, pattern: str, takes: str, leaves: str
) -> Ending:
    """Return an ending of what the rule does not name: "left the hospital" ends a stay there."""
    made = ending(attributes, meaning, pattern, takes, leaves)
    return made._replace(value=value)


ENDINGS = (
    ending(
        "manager role other",
        "who did something for the speaker does it no more",
        rf"^(?P<v>(?!{KIN}|[我你他她]){NAME})(?:老[师師]|[医醫]生|大夫)?(?:已[经經]|上[个個]?[周月]|昨天|[刚剛])*(?:退休|[离離][职職]|[辞辭][职職]|不[干幹做]|[调調]走)了?{_OVER}",
        "王大夫退休了。|李娜离职了",
        "我退休了。|她离职了。|我爸退休了",
    ),
    ending(
        "partner",
        "parted from somebody named",
        rf"{SELF}[和跟与與同](?:我?的?(?:{_PARTNER}|前[男女]友))?(?P<v>(?!{OWN}|[他她]){NAME})(?:[^\W]{{0,4}}){_PARTED}{_DONE}",
        "我和阿杰分手了。|跟小李离婚了|和阿哲掰了",
        "他和阿杰分手了。|我和阿杰没分手",
    ),
    ending(
        "partner",
        "somebody named ended it",
        rf"{OPENING}(?P<v>(?!{OWN}|{KIN}|[他她我]){NAME}?)(?:昨天|上[个個]?[周月])?(?:[跟和]我(?:提了?|[说說]了?)?(?:[离離]婚|分手)了?|[把]?我?甩了我?|提了?分手){_OVER}",
        "小敏跟我提了分手。|阿杰跟我分手了",
        "他跟我分手了。|我跟阿杰提了分手",
    ),
    ending(
        "partner",
        "parted from whoever it was",
        rf"{SELF}(?:[和跟](?:{OWN}|[他她]|{_PARTNER}))?{_SINCE}(?:分手|[离離]婚|恢[复復][单單]身|[单單]身){_DONE}",
        "我们离婚了|我上个月分手了！|我和我老公离婚了",
        "我想分手|他们离婚了。|我没离婚",
    ),
    ending(
        "status",
        "is alone no more, or married",
        rf"{WHOEVER}(?:(?:交|[谈談]|[找有])了?(?:一?[个個])?新?的?[男女](?:朋)?友|[脱脫][单單]|[谈談][恋戀][爱愛]|[结結领領][婚证證]|[订訂]婚)(?:{_DONE}|(?<=友)(?:{_OVER}|叫))",
        "我交女朋友了|我脱单了！",
        "他交女朋友了|我想交女朋友",
    ),
    ending(
        "employer position school studies",
        "left whatever work it was, or has another; or has finished school",
        rf"""
        {WHOEVER}(?:[从從][^，,。\s]{{2,12}}?)?(?:[辞辭][职職]|[离離][职職]|退休|失[业業]|被(?:公司|[单單]位)?(?:裁|[开開]除|[辞辭]退)|[辞辭]掉?了?工作|跑路|[创創][业業]|(?:公司)?倒[闭閉]|回[国國]
        |把工作[辞辭]掉?|[毕畢][业業]|[转轉]行|[换換](?:了[份个個])?工作|[换換][公司岗崗]{{1,2}}|跳槽)了?{_OVER}
        """,
        "我辞职了！|我被裁了。|我今年退休了|我老公从华为离职了|我弟毕业了，进了国企",
        "他辞职了。|我没辞职。|我想辞职",
    ),
    ending(
        "employer position",
        "begins to work for somebody",
        rf"{WHOEVER}(?:跳槽[到去]|入[职職]了?|[转轉]行做|加入了?|接了?[^，,。\s]{{1,12}}(?:offer|[录錄]用)|[去进進]了?[^，,。\s]{{1,12}}(?:上班|工作|[报報][到道]))(?!一?[周月年个]|[购購])[^，,。的]{{0,20}}{_OVER}",
        "我跳槽到滴滴了。|下周一入职平安银行|我接了字节的offer",
        "他跳槽到滴滴了。|入职一周了。|我加入购物车",
    ),
    ending(
        "employer position",
        "left what is named, which may be an employer or a trade",
        rf"""
        {WHOEVER}(?:[离離][开開](?:了|(?=[^，,。]+了))|(?:{_NOT})(?:在|[当當做是]|[干幹])(?=[^，,。]+了)|[从從](?=[^，,。]+[职職休]了))
        (?P<v>[^，,。\s了]{{2,20}}?)(?:上班|工作|[干幹]|[辞辭][职職]|[离離][职職]|退休)?了?{_OVER}
        """,
        "我已经离开华为了|我离开了腾讯。|我不当老师了|我上周从腾讯辞职了。",
        "他离开华为了。|我没离开|我从北京回来了",
    ),
    ending(
        "manager",
        "has another boss",
        r"^(?:我[们們]?的?)?(?:部[门門]|新)?(?:老板|老闆|[领領][导導]|上司|主管|[经經]理)(?:[换換]人?了|[调調]走了?|[离離][职職]了|[换換]成)",
        "老板换了，现在是刘洋|领导换人了",
        "老板很好|老板换车了",
    ),
    ending(
        "home address rent",
        "moved",
        rf"{WHOEVER}(?:[从從][^，,。\s]{{1,10}}?)?(?:自己|一[个個]人)?搬(?:家|走|出[来來去]?(?:住|[单單][过過])?|新家){_DONE}",
        "我搬家了，现在住在上海|搬家了！|从宿舍搬出来了",
        "他搬家了。|我要搬家",
    ),
    ending(
        "home address rent",
        "found another home",
        rf"^(?!.*(?:\d月\d|要搬)){WHOEVER}(?:搬[到去来來回进進]|租到|(?:在[^，,。\s]{{1,10}})?租了|在[^，,。]{{1,10}}[买買]了房)",
        "在浦东租了个一居室|我搬到萧山了",
        "他租了房|我想租房",
    ),
    _gone(
        "car",
        "",
        "sold the car",
        rf"{SELF}(?:(?:把)?(?:我的)?[车車](?:已[经經])?[卖賣]掉?|[卖賣]掉?了(?:我的)?[车車])了?{_OVER}",
        "我把车卖了。|我卖掉了车",
        "他把车卖了。|我在卖车",
    ),
    ending(
        "",
        "sold, gave away or cancelled something named",
        rf"""
        {OPENING}(?!{_ONE_TIME})(?:{I}?{ADVERB}(?:把)?(?:我的)?(?P<v>[^\W我他她]{{2,12}}?){_SINCE}
        (?:[卖賣]掉?|送人|送[给給][^\W了]{{1,6}}|取消|退[订訂掉租]?|扔掉?|[丢丟]|走[丢丟]|[坏壞]|被[偷撞]|注[销銷]|到期|退){_DONE})
        """,
        "健身房的会员我取消了。|我把钢琴卖了。|仓鼠送人了",
        "他把钢琴卖了。|我没取消会员|这周书法课取消了",
    ),
    ending(
        "",
        "sold or cancelled what is named last",
        rf"{SELF}(?:[卖賣]|取消|退[订訂掉租]?|扔|注[销銷]|停)掉?了(?P<v>[^，,。\s了]{{2,12}}?){_OVER}",
        "退订了网飞|卖掉了钢琴",
        "他卖掉了钢琴|我想卖钢琴",
    ),
    ending(
        "pet relative child partner",
        "somebody died",
        rf"""
        {OPENING}(?:{I}[们們]?家?的?|(?!{KIN}|[他她它你您]))(?P<v>{KIN}|{PETS}|{NAME})
        {ADVERB}(?:昨晚|今早)?(?:[飞飛]走|去世|[过過]世|[离離]世|走[丢丟失]?|跑[丢丟]|死|[没沒]|不[见見])了(?:[，,]去了?(?:彩虹[桥橋]|汪星|喵星))?{_OVER}
        """,
        "我们家的猫上个月去世了|旺财上礼拜过世了|我奶奶走了。|我的狗走了，去了彩虹桥。",
        "他的猫去世了。|我走了",
    ),
    _gone(
        "smoking",
        "",
        "smokes no more, or again",
        rf"{WHOEVER}(?:戒[烟煙菸](?:第[^\W天]{{1,6}}天)?|把[烟煙菸]戒|不(?:再)?(?:抽|吸)[烟煙菸]|(?:[开開]始|又)(?:抽|吸)[烟煙菸]|复吸)(?:成功)?了?{_OVER}",
        "我戒烟了。|我把烟戒了|我不再抽烟了|又开始抽烟了",
        "他戒烟了。|我想戒烟",
    ),
    _gone(
        "drinking",
        "",
        "drinks no more, or again",
        rf"{WHOEVER}(?:戒酒|把酒戒|不(?:再)?喝酒|[开開]始喝酒)了{_OVER}",
        "我把酒戒了|我戒酒了。|我不喝酒了|最近又开始喝酒了",
        "他戒酒了。|我不喝酒。",
    ),
    ending(
        "allergy",
        "bears what is named",
        rf"{WHOEVER}(?:已[经經])?(?:不(?:再)?[对對](?P<v>[^，,。\s]{{1,12}}?)[过過]敏|(?:[对對])?(?P<v_2>[^，,。\s]{{1,12}}?)[过過]敏(?:[治好]{{1,2}}|[没沒]|[脱脫]敏))了{_OVER}",
        "我不对花生过敏了|我已经不再对牛奶过敏了。|花生过敏好了",
        "他不对花生过敏了。|我对花生过敏。",
    ),
    ending(
        "condition",
        "recovered from what is named",
        rf"""
        {WHOEVER}的?(?P<v>(?![他她你它都很太真还還最也])[^，,。\s了]{{1,6}}?)(?:已[经經]|都|也|差不多|完全|[终終]于)*(?:好(?:利索|全)?|治好|痊愈|康[复復]|恢[复復]|[没沒]事){_DONE}
        """,
        "我爸手好了，拆石膏了|脚好了|感冒好了",
        "他好了|饭好了吗",
    ),
    _gone(
        "condition",
        "骨折",
        "the plaster is off",
        rf"{WHOEVER}(?:拆(?:了|掉)?石膏|石膏(?:已[经經]|也)?拆)(?:了|掉)?",
        "石膏拆了|拆石膏了",
        "他拆石膏了|石膏像",
    ),
    _gone(
        "condition",
        "院",
        "left the hospital",
        rf"{WHOEVER}(?:[昨今]天|已[经經]|[终終]于|可以)*出院了?{_OVER}",
        "我妈出院了|昨天出院了",
        "他出院了|我妈没出院",
    ),
    ending(
        "medication",
        "takes something named no more",
        rf"""
        {WHOEVER}(?:(?:[医醫]生[^，,。\s]{{0,4}}?)?(?:[让讓叫][我他她])?(?:停(?:用|掉|了)*|{_NOT}(?:吃|服|打|用))(?P<v>[^，,。\s了]{{2,10}}?)了?{_OVER}
        |(?P<v_2>[^，,。\s了]{{2,10}}?){_SINCE}(?:停(?:用|掉|[药藥])?|{_NOT}(?:吃|服|打|用)){_DONE})
        """,
        "医生让我停了二甲双胍，改打胰岛素|二甲双胍停了|我妈不吃降压药了",
        "他停了二甲双胍|停车",
    ),
    _gone(
        "medication",
        "",
        "takes other medicine, or none",
        rf"{WHOEVER}(?:的?[药藥](?:已[经經]|也|都)?(?:[换換停]|不[吃用])(?:掉|[药藥])?|[换換停]了?[药藥])了",
        "我妈的药换了|药停了",
        "他的药换了|药店换了",
    ),
    ending(
        "",
        "does no more what is named after its verb",
        rf"{WHOEVER}{_NOT}(?P<v>[吃喝抽用玩住养養弹彈打跑练練学學去做上骑騎跳][^，,。\s再了]{{1,8}}?|跑步|健身|锻炼|[午早晚]睡){_DONE}",
        "我不吃素了，身体受不了|我不喝咖啡了，改喝茶",
        "他不吃素了。|我不吃素。|我不吃了",
    ),
    ending(
        "",
        "does no more what is named",
        rf"{WHOEVER}(?:(?:{_NOT})(?:[吃喝抽用玩弹彈打跑练練学學去做上骑騎跳考办辦养養])?|戒)(?P<v>(?![烟煙菸酒])[^，,。\s了]{{1,12}}?)(?:[^，,。]{{1,3}}[年月天]|[^，,。]{{1,3}}[个個]月)?{_DONE}",
        "我不再吃素了。|我戒咖啡了|儿子不学钢琴了",
        "他不再吃素了。|我不再说了吗",
    ),
    ending(
        "",
        "gave up what is named first",
        rf"{WHOEVER}的?(?P<v>(?![我他她它])[^，,。\s了不]{{1,12}}?)(?:这事)?{_SINCE}(?:戒|停(?:掉|[练練课課])?|{_NOT}[喝吃用玩学學练練打养養弹彈跳]){_DONE}",
        "咖啡早戒了，改喝茶|咖啡我已经不喝了|法语不学了",
        "他早戒了咖啡。|咖啡我不喝",
    ),
    ending(
        "",
        "does not go to, or does not do, what is named first",
        rf"""
        {OPENING}(?!{_ONE_TIME})(?:{OWN}的?)?(?:[^，,。\s]{{0,10}}?{DATE})?(?P<v>(?![我他她它])[^，,。\s了不\d]{{1,12}}?)(?:这事|那边|的事|的工作|[课課]|班)?{_SINCE}
        (?:取消|黄|[砍吹]|泡[汤湯]|作[废廢罢罷]|[结結]束|{_NOT}(?:去|考|办|辦|做|上|弄|搞|参加|參加)){_DONE}
        """,
        "体检取消了|云南不去了|雅思不考了|健身房早不去了|评弹课我不去了|奶茶店的工作我不做了",
        "他不去了|云南好玩|今晚的课取消了",
    ),
    ending(
        "avoids diet",
        "takes up again what is named",
        rf"{WHOEVER}(?:(?:[开開]始|又|重新|恢[复復])+[吃喝抽碰]上?(?:起)?|[开開]?戒了)(?P<v>[^，,。\s了]{{1,8}}?)了?{_OVER}",
        "又开始喝咖啡了，一天两杯|最近又喝上可乐了|我重新吃肉了",
        "他又开始喝咖啡了|开始下雨了",
    ),
    ending(
        "diet",
        "eats what those do not eat",
        rf"{WHOEVER}(?:又|重新|[开開]始|可以)+吃(?P<v>肉|[荤葷]){_DONE}",
        "我开始吃肉了|又吃肉了",
        "他吃肉了|我吃肉",
    )._replace(value="素"),
    ending(
        "appointment deadline habit hobby trip",
        "moved what is named to another time",
        rf"""
        {OPENING}(?:{I}的?)?(?:打|[练練]|做|上|去|看)?(?P<v>(?![现現]在|[时時][间間])[^，,。\s\d了改推延提挪调調换換]{{2,14}}?)
        (?:[课課]|那[边邊]|的?[时時][间間]|的?日期|的?[预預][约約])*
        (?:又|被|[临臨][时時]|已[经經])*(?:改|推|延|提前|挪|[调調][整到至成]|[换換][到成])
        """,
        "打羽毛球改到周四了|牙医那边改时间了，改到周六上午十点|上线推迟了，改到4月28号",
        "改到周四了|我改了名字",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""What is told in Chinese of days, prices, habits, health, and of who somebody's people are."""

from __future__ import annotations

from ..clauses import telling
from .parts import DATE, END, EVENT, MINE, NAME, OPENING, SELF, TRADE, WHOEVER, WORKPLACE
from .persons import I

_MONEY = r"\d[\d,.]*[万千百]?[元块塊]?(?:[/每一][个個]?月)?"
_BOSS = "(?:新?老板|老闆|[领領][导導]|上司|主管|[经經]理)"
_PARTNER = "(?:[男女]朋友|[男女]友|老公|老婆|妻子|丈夫|先生|太太|未婚[夫妻]|[对對]象)"
_AT = WORKPLACE.replace("?P<v>", "?P<employer>")
_OFTEN = rf"(?:每[天早晚]|每[个個]?(?:周|月|星期|[礼禮]拜)[一二三四五六日天末]?|天天|[经經]常|平[时時]都?|一直在|[现現]在都)"
THINGS = (
    telling(
        "appointment: {k}",
        "on what day something expected is, or to when it was moved",
        rf"""
        {OPENING}(?:{I}的?)?(?:打|[练練]|做|上|去|看)?
        (?:(?P<k>(?![^，,。]{{0,4}}(?:生日|出生)|[我他她你])[^\W\d_改推延提挪换換调調]{{2,10}}?(?:[A-Za-z]的[^\W\d_]{{2,4}}?)?)
        (?:[课課]|那[边邊]|的?[预預][约約]|的?[时時][间間]|的?日期)*
        (?:[^，,。\s]{{0,6}}?[，,]\s*(?=[改推延提]))?
        (?:又|被|已[经經])*(?:(?:定|[约約]|安排)?[在到是]|(?:改|推[迟遲]?|延期?|提前|挪|[调調][整]?|[换換])(?:期)?[到至成])了?(?P<v>{DATE})
        |(?:[约報报]了|[约約][报報好]了)(?P<k_2>[^\W\d_]{{2,8}}?)[，,]?(?P<v_2>{DATE})考?
        |[约約]了(?P<v_3>{DATE})的?(?P<k_3>[^\W\d_]{{2,8}}?)
        |(?P<v_4>{DATE}){I}?(?:要|去|有|[约約]了|[办辦]|做|是)*(?P<k_4>{EVENT})(?:[，,]\s*(?:[上下]午|晚上|早上)?[^，,。]{{0,4}}[点點]半?)?
        ){END}
        """,
        "体检预约在5月20日上午|体检改到5月27日了|我3月10日上午9点剪头发。|客户A的项目延期到3月15日了|下周五我约了牙医，下午三点",
        "我的生日是5月12日。|体检结果很好|我5月3日去北京",
    ),
    telling(
        "deadline: {k}",
        "by when something is planned",
        rf"(?:原定|[计計][划劃]|定于)(?P<v>{DATE})(?P<k>上[线線]|交付|[发發][布版]|[开開]工|[结結][题題项項]){END}",
        "原定4月15号上线|计划5月1日发布",
        "上线了|4月15号很忙",
    ),
    telling(
        "cost: {k}",
        "what something costs that is paid again and again",
        rf"""
        {OPENING}(?:{I}[们們]?家?的?)?(?P<k>[^\W\d我他她]{{0,8}}?(?:年卡|月卡|[会會]?[员員]?[费費]|房[贷貸]|月供|套餐|停[车車]位|保[险險]))
        (?:已[经經]|又)?(?:[涨漲降][价價]?[了到至]*[，,]?(?:[现現]在)?|[变變改]成|(?:[现現]在)?是?|每[个個]?[年月]|一[个個]?[年月])(?P<v>{_MONEY}){END}
        """,
        "健身房年卡2800|健身房年卡涨价了，现在3200|物业费每月300元",
        "年卡很贵|他的房贷5000",
    ),
    telling(
        "phone",
        "the speaker's new number",
        rf"{OPENING}{I}?(?:[换換]了?(?:手机|手機|[电電][话話])?[号號][码碼]?了?[，,]?)?(?:新(?:的|[号號][码碼]?)|手机[号號]?(?:[换換改]成))(?:是|[：:])?\s*(?P<v>[+\d][\d -]{{5,18}}\d){END}",
        "换手机号了，新的是 13588042917|新号码是13633334444",
        "新的是5元|他的新号码是13633334444",
    ),
    telling(
        "email",
        "the speaker's new address",
        rf"{OPENING}{I}?的?(?:[邮郵]箱|[邮郵]件地址)(?:已[经經])?(?:[换換改]成|[换換改][为為])了?\s*(?P<v>[a-zA-Z\d.+_-]+@[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+)\s*{END}",
        "邮箱换成 wang.li@gmail.com 了|我的邮箱改成a@b.cn了",
        "邮箱换了|他的邮箱换成a@b.cn了",
    ),
    telling(
        "rent",
        "what the rent is",
        rf"{OPENING}(?:{I}[们們]?家?的?)?房租(?:每[个個]?月|一[个個]月|[现現]在)?(?:是|[：:])?(?P<v>{_MONEY}){END}",
        "房租每个月3200。|我的房租一个月4500",
        "房租很贵|他的房租4500",
    ),
    telling(
        "partner",
        "who the speaker's partner is",
        rf"""
        {MINE}{_PARTNER}(?:的名字)?(?:(?:叫|姓|(?<=名字)是)(?P<v>{NAME}|[^\W\d]))
        (?:[，,].*|{END})
        |{SELF}[和跟与與](?:我?(?:的?{_PARTNER}))(?P<v_2>{NAME})?(?:一起|[合同]?[住居租]在?一?起?|[结結]婚){{1,3}}了?{END}
        """,
        "我女朋友叫林夏|我老公姓周，是医生|我和男朋友阿哲住在一起|跟我女朋友小鹿一起住",
        "他女朋友叫林夏|我女朋友很好",
    ),
    telling(
        "partner",
        "that the speaker lives with a partner without a name",
        rf"{SELF}[和跟与與]我?的?(?P<v>{_PARTNER})(?:一起|[合同]?[住居租]在?一?起?){{1,3}}{END}",
        "我和女朋友同居|跟我老公一起住",
        "他和女朋友同居|我和女朋友吵架",
    ),
    telling(
        "status",
        "that the speaker has no partner, or is married",
        rf"{SELF}(?:是)?(?P<v>[单單]身|已婚|未婚|[离離]异){END}",
        "我单身。|我已婚",
        "他单身。|单身公寓",
    ),
    telling(
        "manager",
        "who the speaker's boss is",
        rf"{OPENING}(?:{I}[们們]?的?)?{_BOSS}(?:[换換]人?了[，,]\s*[现現]在|[换換]成)?(?:是|叫|(?<=成))了?(?P<v>{NAME}){END}",
        "我老板叫周敏。|老板换了，现在是刘洋|领导叫周敏，人还不错",
        "老板很好|他老板叫周敏",
    ),
    telling(
        "school",
        "where somebody studies",
        rf"{WHOEVER}在(?P<v>[^，,。\s]{{2,12}}?)(?:[读讀念上])(?:大[学學一二三四]|研[一二三]?|博士?|高[中一二三]|初[中一二三]|本科|[书書]){END}",
        "我弟在上海读大学|我在北大读研",
        "他在上海读大学|我在家读书吗",
    ),
    telling(
        "position",
        "what work somebody does",
        rf"""
        {WHOEVER}(?:在(?:{_AT}|[^，,。\s]{{1,12}}?))?(?:(?:做|[当當]|[开開])了?(?P<v>[^\W\d_]{{0,4}}(?:[开開][发發]|[设設][计計]|[运運][营營]|[销銷]售|[测測][试試]|[产產]品|行政|采[购購])
        |一?家?[^\W\d_]{{0,4}}店)|(?:升[为為任职職]*|[当當]上|[调調转轉]到|[转轉][岗崗]到?)了?(?P<v_2>{TRADE}|[^，,。\s]{{2,8}}部)){END}
        """,
        "在杭州做后端开发|现在开咖啡店|升为部门经理",
        "他做开发|我想做开发的人",
    ),
    telling(
        "role",
        "what somebody is in charge of",
        rf"{WHOEVER}(?:主要)?[负負][责責](?!任)(?P<v>[^，,。\s]{{2,14}}?){END}",
        "我负责库存那块|我主要负责测试",
        "他负责库存|负责任的人",
    ),
    telling(
        "medication",
        "what somebody takes",
        rf"""
        {WHOEVER}(?:[^，,。\s]{{1,8}}[，,])?(?:[医醫]生)?(?:[让讓叫开開][我他她给給]*)?(?:在|改|要|每天|一直|[开開]始|[现現]在){{0,3}}(?:吃|服用?|打|注射)
        (?P<v>[^，,。\s了的]{{0,6}}(?:[药藥]|双胍|雙胍|[岛島]素|平|他汀|沙坦|洛尔|素片|激素|维生素[A-Z]?|布洛芬|优甲乐|地平)){END}
        """,
        "我在吃二甲双胍|医生让她吃二甲双胍，一天两次|现在打胰岛素|我爸在吃降压药。",
        "他在吃降压药|我在吃饭",
    ),
    telling(
        "condition",
        "what somebody suffers from, until it is over",
        rf"""
        {WHOEVER}(?:摔了?一跤[，,])?(?:有[点點]?|得了?|患[有了]?|查出了?|[确確][诊診]了?)?(?P<v>住院|[^，,。\s了不]{{0,4}}(?:骨折|扭[伤傷]|[发發]炎|[过過]劳|感冒|[发發][烧燒])
        |[^，,。\s了不]{{0,3}}(?:糖尿病|高血[压壓]|哮喘|抑郁症?|甲[减亢]|胃炎|[颈頸]椎病|[腰椎]{{1,2}}[间間][盘盤]突出|[贫貧]血|失眠)|血[糖脂压壓]高)了?{END}
        """,
        "我妈住院了，在市一院。|我左脚骨折，打着石膏|右手骨折|我有糖尿病",
        "他住院了|骨折的人",
    ),
    telling(
        "smoking",
        "that somebody has stopped smoking, or begun again",
        rf"{WHOEVER}(?P<v>戒[烟煙菸](?:成功)?|(?:又|重新)?[开開]始[抽吸][烟煙菸]){END}",
        "戒烟成功了！|我又开始抽烟了",
        "他戒烟了|我想戒烟",
    ),
    telling(
        "drinking",
        "that somebody has stopped drinking, or begun again",
        rf"{WHOEVER}(?P<v>戒酒(?:成功)?|(?:[开開]始|又)喝酒){END}",
        "我戒酒了。|最近又开始喝酒了",
        "他戒酒了|我想喝酒",
    ),
    telling(
        "avoids",
        "what somebody has given up",
        rf"{WHOEVER}(?:戒(?:掉|了)?(?P<v>[^，,。\s了烟煙菸酒]{{1,6}}?)|(?P<v_2>[^，,。\s了烟煙菸酒]{{1,6}}?)(?:已[经經]|早就?)?戒掉?)了?{END}",
        "我戒咖啡了。|咖啡早戒了，改喝茶",
        "他戒咖啡了|我想戒糖的朋友",
    ),
)
HABITS = (
    telling(
        "habit",
        "what somebody takes up, or does again",
        rf"{WHOEVER}(?:[开開]始|重新|改|恢[复復])(?P<v>[吃喝学學练練打跑][^，,。\s了]{{1,8}}?)了?(?:[，,]\s*一?[天周][^，,。]{{1,6}})?{END}",
        "又开始喝咖啡了，一天两杯|改学画画|改喝茶",
        "他开始喝咖啡了|我想喝咖啡",
    ),
    telling(
        "habit",
        "what somebody does again and again",
        rf"{WHOEVER}{_OFTEN}(?P<v>(?!都?很|有|是|好|太)[^，,。\s]{{2,20}}?){END}",
        "我每周三晚上打羽毛球，在滨江体育馆|每天早上跑步五公里|我每周去健身房三次",
        "他每天跑步|每天都很累",
    ),
    telling(
        "habit",
        "at what hour somebody gets up or goes to bed",
        rf"{WHOEVER}(?:[现現]在|改成|改到|一般|[晚早]上)*(?P<v>[\d一二三四五六七八九十两]{{1,3}}[点點]半?)(?P<k>睡|起床?)[觉覺]?{END}",
        "晚上十一点睡觉|现在改成九点半睡了",
        "他十一点睡|十一点见",
    )._replace(attribute="time of {k}"),
)

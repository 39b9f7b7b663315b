# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Telling, telling
from . import hours, reactions, turning
from .endings import ENDINGS as OVER
from .parts import (
    COUNT,
    END,
    MINE,
    NAME,
    NO_NAME,
    NO_SURNAMED,
    OPENING,
    PLACE,
    PLACE2,
    SELF,
    SURNAME,
    TRADE,
    WHOEVER,
    WHOEVER2,
    WORKPLACE,
)
from .persons import PETS, I
from .things import HABITS, THINGS

__all__ = ["ENDINGS", "TELLINGS"]


def _of_mine(attribute: str, what: str, value: str, takes: str, leaves: str) -> Telling:
    """Return a telling of something that the speaker has: "my phone number is"."""
    pattern = rf"{MINE}{what}(?:[现現]在)?(?:是|[为為]|[：:]|(?=\s))\s*(?P<v>{value}){END}"
    return telling(attribute, f"the speaker's {attribute}", pattern, takes, leaves)


TELLINGS = (
    *hours.TELLINGS,
    *THINGS,
    *turning.TELLINGS,
    *reactions.TELLINGS,
    telling(
        "name",
        "how somebody is called",
        rf"""
        ^(?=[^。]{{0,12}}(?:{I}|[你您大家]好|嗨|哈[喽囉])){WHOEVER}(?:的)?(?:姓[^\W\d_]{{1,2}}[，,]\s*)?
        (?:叫做?|名叫|(?:的)?(?:全名|名字)(?:叫做?|是))\s*(?P<v>{NAME}){END}
        """,
        "我叫李雪。|我妹妹叫小雨|我姓陈，叫陈晓东|我的名字是欧阳娜娜。",
        "我叫了外卖。|我叫他别来了|他叫李雪。|我叫不出名字|名字叫橘子。|叫豆豆",
    ),
    telling(
        "name",
        "the speaker says at a greeting who he is",
        rf"""
        ^(?:你好|您好|大家好|嗨|哈[喽囉])[呀啊]?[，,。！!～~\s]*我是
        (?!{NO_SURNAMED})(?P<v>{SURNAME}[^\W\d_{NO_NAME}]{{1,2}}){END}
        """,
        "你好，我是王磊。|大家好！我是陈晓东，请多关照",
        "我是王磊。|你好，我是高中生。|你好，我是新来的",
    ),
    telling(
        "name",
        "the speaker says who he is, as people of a circle call each other",
        rf"""
        ^(?:(?:你好|您好|大家好|嗨|哈[喽囉])[呀啊]?[，,。！!～~\s]*)?我是
        (?P<v>阿[^\W\d_姨公婆爸妈媽爷爺{NO_NAME}]|[小老]{SURNAME}|小(?![孩学學偷组組说說三人时時妹弟姐哥朋工区區生白])
        [^\W\d_{NO_NAME}])[，,。！!～~\s]*$
        """,
        "我是小林|大家好，我是小雨！|我是阿明。",
        "我是小学生|我是老师|我是小孩|我是新人|我是阿姨",
    ),
    telling(
        "nickname",
        "how somebody wants to be called, or is",
        rf"""
        {OPENING}(?:我姓[^\W\d_]{{1,2}}[，,]\s*)?(?:(?:大家|朋友|同事|同[学學]|家里?人|身[边邊]的?人)[们們]?)?(?:[请請你您]|以[后後]|可以|都|也|直接|平[时時]|就|一般
        |习惯){{0,4}}
        (?:[别別不][要]?再?叫我[^\W]{{1,6}}?了?[，,]\s*)?(?:叫我|(?<=[们們家友事学學都])喊我(?=[老小阿大]|[^，,。]{{1,3}}[哥姐叔姨爷爺总總])|管我叫)(?P<v>{NAME})(?:就(?:行|好|可以)|即可|吧|好了)?{END}
        |{OPENING}(?:{I}的?)?(?:[网網]名|昵[称稱]|暱[称稱]|外[号號]|[绰綽][号號]|小名|乳名|[艺藝笔筆]名|英文名)(?:叫做?|是|[：:])\s*(?P<v_2>(?!秘密|什|不|沒|没){NAME}){END}
        """,
        "我的外号是大熊|我网名叫风铃|同事都管我叫胖哥|大家都喊我老梁|我姓欧阳，叫我小欧|以后别叫我小周了，叫我子轩|叫我小雪就行|大家都叫我老周|朋友们都叫我阿May。",
        "我的外号是秘密|大家都喊我加班|叫我怎么说呢|叫我起床|他叫我去北京",
    ),
    telling(
        "home",
        "where somebody lives",
        rf"""
        {WHOEVER}(?:
        (?:(?:[和跟][^，,。\s]{{1,8}}?)?(?:一起)?(?:合?租[在到]|合租[于於]|住在)|(?:新家|房子)[租买買]?在
        |住[在到进進]|住(?![在到院过過])|定居(?:在|于|於)?|[现現]居|坐[标標]在?|搬[到去来來回进進](?:了)?|(?<=我)家(?:在|住)
        |(?<=我[们們])家在){PLACE}
        (?:定居|生活|住|租房住?|一[间間套][^，,。\s]{{1,6}})?)(?:[，,]\s*(?:房租)?(?:一[个個]|每[个個]?|一)月(?P<rent>\d[^，,。]{{0,6}}))?{END}
        |{WHOEVER2}在{PLACE2}租了?(?:[个個一][^，,。\s]{{1,6}}|房子?住?){END}
        """,
        "我租在西兴那边，一个月3200|在浦东租了个一居室|我住在成都。|我姐姐住在广州|我上个月搬到了深圳。|我家在哈尔滨",
        "他住在成都。|我住在酒店。|我住过成都。|我住院了",
    ),
    telling(
        "employer",
        "for whom somebody works",
        rf"""
        {WHOEVER}(?:
        在(?:{WORKPLACE})(?<!找到)(?<!找)(?:上班|工作|任[职職]|就[职職]|打工|[做当當][^，,。\s]{{2,10}}?)
        ){END}
        """,
        "我在腾讯上班。|我老公在华为工作|我现在在一家律师事务所工作",
        "我在北京工作。|我在腾讯找到工作了|我在家上班|他在腾讯上班。|我在金融行业工作",
    ),
    telling(
        "employer",
        "for whom somebody begins to work",
        rf"{WHOEVER}(?:接受?了?(?P<v_2>[^，,。\s的]{{2,12}}?)的?(?:offer|[录錄]用)|(?:加入|入[职職]|跳槽到|就[职職]于|任[职職]于)了?(?P<v>(?![一二两兩三半\d]+[个個周月年天])[^，,。\s]{{2,20}}?)){END}",
        "我接了字节的offer，5月18号入职|我入职字节跳动了。|我加入了阿里巴巴",
        "他加入了阿里巴巴|我想加入",
    ),
    telling(
        "position",
        "what somebody's trade is",
        rf"{WHOEVER}(?:在[^，,。\s]{{1,12}}?)?(?:是|[当當]|做)(?:一?[名位个個])?(?P<v>{TRADE}){END}",
        "我是护士。|我是一名小学老师|我妹妹是程序员",
        "我是会员。|我是认真的|他是护士。",
    ),
    telling(
        "age",
        "how old somebody is",
        rf"{WHOEVER}(?:[满滿])?(?P<v>[\d一二三四五六七八九十百两兩]{{1,5}}[岁歲]){END}",
        "我今年三十二岁。|我28岁",
        "他三十二岁。|三十岁的时候我结婚了",
    ),
    telling(
        "allergy",
        "what somebody does not bear",
        rf"{WHOEVER}[对對](?P<v>[^，,。\s都]{{1,12}}?)(?:[严嚴]重|有[点點]|[轻輕]度|非常|都)*[过過]敏{END}",
        "我对花生过敏。|我儿子对牛奶过敏|我对青霉素严重过敏！",
        "他对花生过敏。|我对花生不过敏的人很羡慕",
    ),
    telling(
        "diet",
        "what somebody eats on principle",
        rf"{WHOEVER}是?(?P<v>吃[全纯純]?素|[纯純全]?素食(?:主[义義])?者){END}",
        "我吃素。|我是素食主义者|我妈吃素",
        "他吃素。|我不吃素。",
    ),
    telling(
        "diet",
        "what somebody does not eat",
        rf"{WHOEVER}(?:[从從][来來不])?(?P<v>不吃(?![饭飯药藥早午晚了])[^，,。\s了]{{1,6}}?){END}",
        "我不吃香菜，葱可以|我奶奶从来不吃香菜。|我不吃猪肉",
        "他不吃香菜。|我不吃了|我吃香菜",
    ),
    telling(
        "drinking",
        "whether somebody drinks",
        rf"{WHOEVER}(?:[从從][来來不])?(?P<v>不喝酒|滴酒不沾){END}",
        "我不喝酒。|我爸从来不喝酒",
        "他不喝酒。|我喝酒",
    ),
    telling(
        "smoking",
        "whether somebody smokes",
        rf"{WHOEVER}(?:[从從][来來不])?(?P<v>不[抽吸][烟煙菸]){END}",
        "我不抽烟。|我老公不吸烟",
        "他不抽烟。|我抽烟",
    ),
    telling(
        "pet",
        "an animal that somebody has",
        rf"""
        {WHOEVER}(?:(?:[养養]了?|家里?有|有){COUNT}?(?={PETS})|[养養]了?{COUNT}(?!多|几|幾))(?P<v>(?:{PETS}
        |[^\W\d盆株棵]{{1,5}}?)
        (?:[，,]?\s*(?:名字)?叫{NAME}?)?){END}
        """,
        "我养了一只猫，叫团子。|我家有两条狗|我养猫",
        "他养了一只猫。|我看见一只猫",
    ),
    telling(
        "child",
        "a child that somebody has",
        rf"{WHOEVER}(?:有|生)了?{COUNT}?(?P<v>[大小]?(?:[儿兒]子|女[儿兒]|孩子|[宝寶][宝寶]|[双雙]胞胎)){END}",
        "我有一个女儿，叫朵朵|我们有两个孩子。",
        "他有一个女儿。|我没有孩子",
    ),
    telling(
        "has {k}",
        "what somebody has none of for long",
        rf"{WHOEVER}(?P<v>[没沒]有?)(?P<k>孩子|小孩|子女|兄弟姐妹|[车車]|[驾駕]照|[宠寵]物|[男女]朋友|[对對]象|信仰){END}",
        "我没有孩子|我没驾照",
        "他没有孩子|我没有时间|我没有牛奶",
    ),
    telling(
        "can {k}",
        "what somebody cannot do, or does not",
        rf"""
        {WHOEVER}(?P<v>不[会會])(?P<k>[开開][车車]|游泳|做[饭飯]|[骑騎](?:自行)?[车車]|滑雪|跳舞|唱歌|[说說講]?[^\W\d_]{{1,2}}[语語]){END}
        |{SELF}(?P<v_2>不吃|[没沒]有?(?:在)?吃(?:任何)?)[药藥]{END}
        """,
        "我不会开车|我姐姐不会游泳|我不吃药",
        "他不会开车|我不会来|我会开车",
    ),
    telling(
        "is {k}",
        "whether somebody is an only child",
        rf"{WHOEVER}(?P<v>是)(?:家里?的?)?(?P<k>[独獨]生[子女]女?){END}",
        "我是独生子|我是独生女",
        "他是独生子|我是学生",
    ),
    telling(
        "{k}",
        "the speaker's blood type",
        rf"{OPENING}(?:{I}的?)?(?P<k>血型)是?(?P<v>(?:AB|A|B|O)[+-]?型?[^，,。\s]{{0,3}}?){END}",
        "血型是AB型|我的血型是O型",
        "他的血型是O型|血型很重要",
    ),
    telling(
        "car",
        "which car is the speaker's",
        rf"{OPENING}(?:{I}的?)?[车車]是(?P<v>(?=[^，,。]*[\dA-Z]|[^，,。]*的)[^，,。\s]{{3,14}}?){END}",
        "车是2014年的高尔夫|我的车是19年的飞度",
        "他的车是2014年的高尔夫|车是借口",
    ),
    telling(
        "home",
        "where somebody has lived up to now",
        rf"{WHOEVER}在{PLACE}(?:住|生活)了[^，,。\s]{{1,4}}年多?了\s*(?:[，,。！!]|$)",
        "在大理住了三年了|我在成都生活了十年了",
        "我在成都住了三年|他在大理住了三年了",
    ),
    telling(
        "employer",
        "where somebody works in shifts",
        rf"{WHOEVER}在(?P<v>[^，,。\s]{{2,10}}?)[上值做](?:[夜晚早白中]班|兼[职職]){END}",
        "现在在超市上夜班|我在罗森上夜班",
        "他在超市上夜班|我在家上网",
    ),
    telling(
        "partner",
        "with whom the speaker lives, or goes",
        rf"""
        {MINE}(?:[男女]朋友|[男女]友|老公|老婆|妻子|丈夫|未婚[夫妻]|[对對]象)(?:的名字)?
        (?:叫|(?<=名字)是)(?P<v>{NAME}){END}
        """,
        "我的男朋友叫阿杰。|我老婆叫王芳",
        "他的男朋友叫阿杰。|我男朋友是左撇子的人",
    ),
    telling(
        "partner",
        "with whom the speaker married, or whom he has met",
        rf"""
        {SELF}(?:[和跟与與](?P<v>{NAME})(?:去年|上[个個]?月|已[经經])?(?:[结結]婚|[订訂]婚|在一起)了
        |新?(?:交|找|[谈談]|有)了?(?:一?[个個])?新?的?[男女](?:朋友|友)[，,]?\s*[她他]?叫(?P<v_2>{NAME})){END}
        """,
        "我和小刘结婚了。|我新交了个女朋友，叫苏晴，是设计师",
        "他和小刘结婚了。|我想找个女朋友",
    ),
    telling(
        "car",
        "what somebody drives",
        rf"{WHOEVER}(?:[开開]|有|[买買]了?)(?:一|[这這])?[辆輛台](?P<v>(?!车|車)[^，,。\s的]{{2,14}}?){END}",
        "我开一辆高尔夫。|我买了辆特斯拉",
        "他开一辆高尔夫。|我看见一辆车",
    ),
    telling(
        "smoking",
        "how much somebody smokes",
        rf"{WHOEVER}(?:每天|一天)(?:要)?[抽吸](?P<v>[^，,。\s]{{1,4}}[包根支][烟煙菸]){END}",
        "我一天抽一包烟。|我每天抽十根烟",
        "他一天抽一包烟。|我不抽烟",
    ),
    telling(
        "hobby",
        "what somebody learns or plays",
        rf"""
        {WHOEVER}(?:在|正在)?(?:[学學][习習]?|[练練][习習]?|[弹彈]|打|玩)(?P<v>[钢鋼]琴|吉他|小提琴|二胡|古[筝箏]|[书書]法|游泳
        |[画畫][画畫]
        |跳舞|瑜伽|太[极極]拳?|羽毛球|[篮籃网網乒]球|[乒]乓球|高[尔爾]夫|[围圍]棋|[^\W的]{{1,2}}[语語]){END}
        """,
        "我在学钢琴。|我学日语|我打羽毛球",
        "他在学钢琴。|我在学校",
    ),
    telling(
        "rent",
        "what the rent has become",
        rf"{OPENING}(?:{I}家?的?)?房租(?:已[经經]|又|[刚剛][刚剛]?)?(?:[涨漲升降][到至]|[变變]成|改成|[现現]在是?)了?(?P<v>[\d一二两兩三四五六七八九][^，,。]{{0,12}}?){END}",
        "房租涨到7000一个月，心疼|我的房租现在是3000",
        "房租很贵|他的房租涨到950了",
    ),
    telling(
        "salary",
        "what the pay has become",
        rf"{OPENING}(?:{I}的?)?(?:月薪|年薪|工[资資]|薪水)(?:已[经經]|又)?(?:[涨漲升降][到至]|[变變]成|改成|[现現]在是?)了?(?P<v>[\d一二两兩三四五六七八九][^，,。]{{0,12}}?){END}",
        "工资涨到15000了|我的月薪现在是2万",
        "工资很低|他的工资涨到950了",
    ),
    telling(
        "favorite {k}",
        "what the speaker likes most of its kind",
        rf"{OPENING}(?:{I}最[喜爱愛][欢歡]?的)(?P<k>[^\W\d_]{{1,6}}?)(?:是|[：:])(?P<v>[^，,。]{{1,20}}?){END}",
        "我最喜欢的颜色是绿色。|我最爱的歌手是周杰伦",
        "我喜欢绿色。|他最喜欢的颜色是绿色。",
    ),
    _of_mine(
        "birthday",
        "生日",
        r"(?:[\d一二三四五六七八九十]{1,4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号號]?",
        "我的生日是5月12日。|我生日是十月三号",
        "他的生日是5月12日。|我的生日是什么时候",
    ),
    _of_mine(
        "phone",
        "(?:新的?)?(?:手机|手機|[电電][话話])(?:[号號][码碼]?)?",
        r"[+\d][\d -]{5,18}\d",
        "我的手机号是13800138000。|我手机号 13800138000|我的电话是 010-6552 9988",
        "他的手机号是13800138000。|我的手机是华为",
    ),
    _of_mine(
        "email",
        "(?:新的?)?(?:[邮郵]箱|[电電]子[邮郵]件)(?:地址)?",
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        "我的邮箱是 lixue.2020@qq.com|我的邮箱：a@b.cn",
        "我的邮箱坏了|他的邮箱是a@b.cn",
    ),
    _of_mine(
        "address",
        "(?:新的?)?(?:家庭)?(?:地址|住址)",
        r"[^。\n]{4,60}?",
        "我的地址是上海市徐汇区漕溪路100号。|我的新地址：成都市人民南路1号",
        "他的地址是上海市徐汇区。|我的地址变了",
    ),
    _of_mine(
        "salary",
        "(?:月薪|年薪|工[资資]|薪水)",
        r"\d[^，,。]{0,12}?",
        "我的月薪是12000元。|我年薪是30万",
        "我的工资很低。|他的月薪是12000元。",
    ),
    _of_mine(
        "rent",
        "房租",
        r"(?:每[个個]?月)?\d[^，,。]{0,12}?",
        "我的房租是4500元。|我们家的房租是每月4500",
        "我的房租很贵。|他的房租是4500元。",
    ),
    *HABITS,
)

ENDINGS = (*OVER, *turning.ENDINGS)

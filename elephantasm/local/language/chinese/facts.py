# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Telling, ending, telling
from ..rules import joined
from .persons import KIN, OWN, PETS, I

_ADVERB = joined(r"""
    (?:[现現]在|目前|已[经經]|[刚剛][刚剛]?|一直|就|也|都|其[实實]|平[时時]|最近|[终終]于|正式|[严嚴]重|天生|[从從]小
    |[今去]年|[这這上]?[个個]?[上这這]?[个個]?[月周][^\W住在搬]{0,2}|昨天|今天|前[几幾]天|[毕畢][业業][后後]|全家|[还還]|真的|[轻輕]度
    |\s)*
""")
# Clauses of the same sentence that say something of the speaker too.
_OWN_CLAUSES = joined(rf"""
    (?:{I}(?![们們]?家?的?(?:{KIN}|[^\W]))?(?:叫|是|姓|今年|[来來]自|住|在)[^，,。有]{{0,15}}[，,]\s*
    (?:(?:今年|[来來]自|是|叫|住|在)[^，,。有]{{0,15}}[，,]\s*){{0,3}})?
""")
_OPENING = joined(r"""
    ^(?:(?:你好|您好|嗨|哈[喽囉]|大家好|[对對]了|嗯|哦|其[实實]|[顺順]便[说說]一[下句]|另外|[还還]有|是的|好的?|早上好|晚上好)
    [呀啊]?[，,。！!～~\s]*)*
""")
# Of the speaker himself, who need not be named; or of one of his own people.
_SELF = f"{_OPENING}{_OWN_CLAUSES}{I}?{_ADVERB}"
_MINE = f"{_OPENING}{_OWN_CLAUSES}(?:{I}家?的?)"
_WHOEVER = f"{_OPENING}{_OWN_CLAUSES}(?:(?P<o>{OWN})|{I})?{_ADVERB}"
_END = r"(?:了|啦|呢|哦|喔|啊|呀|哈|[哟喲]|的)*\s*(?:[，,。；;！!～~…(（]|$)"

# No word that could not be part of a name: "I called a taxi", "I told him to come".
_NO_NAME = "的了他她它你您我这這那不别別没沒去到来來在过過着得出起车車餐外快醒吗嗎怎什啥说說声聲"
_LATIN = "(?-i:[A-Z])[a-zA-Z'-]*"
_NAME = rf"(?:[^\W\d_a-zA-Z{_NO_NAME}]{{2,5}}?|{_LATIN}(?: {_LATIN}){{0,2}}|[阿小老]{_LATIN})"
_SURNAME = joined(r"""
    [王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何罗羅高林郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣
    蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀
    顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯]
""")
# "I am Gao's pupil" is a trade, a descent, a state.
_NO_SURNAMED = "[^\\W]*(?:生|[师師]|[员員]|者|人|[长長]|工|[户戶]|客|方|迷|控|[党黨]|手|的|子|座)(?:[，,。！!\\s]|$)"
_PLACE = joined(r"""
    (?!这|這|那|哪|隔壁|楼|樓|旁|前|[后後]|一起|一[块塊]|二|\d|酒店|[宾賓][馆館]|[医醫]院|民宿|恐|我|他|她|自己)
    (?P<v>[^\W\d_a-zA-Z过過]{2,14}?|[A-Z][\w' -]{1,20}?)
""")
# Where people work that is no employer.
_REGIONS = joined(r"""
    (?:北京|上海|[广廣]州|深圳|天津|重[庆慶]|成都|杭州|武[汉漢]|南京|西安|[苏蘇]州|[长長]沙|[郑鄭]州|青[岛島]|大[连連]|[厦廈][门門]
    |福州|合肥|[济濟]南|昆明|哈[尔爾][滨濱]|香港|澳[门門]|[台臺][北湾灣中南]|[东東]京|大阪|[纽紐][约約]|[伦倫]敦|巴黎|新加坡
    |[中美英法德日韩韓]国|美國|英國|日本|家里?|外地|[国國][内內外]|[办辦]公室|公司|[周週]末|晚上|白天|早上|[这這那哪]|外面|里面)
""")
_WORKPLACE = rf"(?!{_REGIONS}(?:市|[区區]|上班|工作|[实實]|做|打))(?P<v>[^，,。\s]{{2,20}}?)(?<![行业業域面门門市省区區])"
_TRADE = joined(r"""
    [^\W的]{0,8}?(?:老[师師]|律[师師]|[医醫][师生生]|[师師]|(?<![会會成党黨团團][员員])(?<![会會成党黨团團])[员員]|[护護]士|[医醫]生
    |[学學]生|[研博]究?生|警察|司[机機]|作家|[画畫]家|[记記]者|教授|[经經]理|[总總][监監]|主管|[会會][计計]|翻[译譯]|歌手|[农農]民
    |[军軍]人|店[长長]|[编編][辑輯]|[导導]演|工人|[顾顧][问問]|[销銷]售|客服|秘[书書]|助理|主任|[校院]长|科[学學]家|自由[职職][业業]者)
""")
_COUNT = "(?:[一二三四五两兩几幾\\d]+[个個只隻条條位]|[个個只隻条條])"


def _of_mine(attribute: str, what: str, value: str, takes: str, leaves: str) -> Telling:
    """Return a telling of something that the speaker has: "my phone number is"."""
    pattern = rf"{_MINE}{what}(?:[现現]在)?(?:是|[为為]|[：:])\s*(?P<v>{value}){_END}"
    return telling(attribute, f"the speaker's {attribute}", pattern, takes, leaves)


TELLINGS = (
    telling(
        "name",
        "how somebody is called",
        rf"""
        {_WHOEVER}(?:的)?(?:姓[^\W\d_]{{1,2}}[，,]\s*)?
        (?:叫做?|名叫|(?:的)?(?:全名|名字)(?:叫做?|是))\s*(?P<v>{_NAME}){_END}
        """,
        "我叫李雪。|我妹妹叫小雨|我姓陈，叫陈晓东|我的名字是欧阳娜娜。",
        "我叫了外卖。|我叫他别来了|他叫李雪。|我叫不出名字",
    ),
    telling(
        "name",
        "the speaker says at a greeting who he is",
        rf"""
        ^(?:你好|您好|大家好|嗨|哈[喽囉])[呀啊]?[，,。！!～~\s]*我是
        (?!{_NO_SURNAMED})(?P<v>{_SURNAME}[^\W\d_{_NO_NAME}]{{1,2}}){_END}
        """,
        "你好，我是王磊。|大家好！我是陈晓东，请多关照",
        "我是王磊。|你好，我是高中生。|你好，我是新来的",
    ),
    telling(
        "nickname",
        "how somebody wants to be called, or is",
        rf"""
        {_OPENING}(?:(?:大家|朋友|同事|同[学學]|家里?人|身[边邊]的?人)[们們]?)?(?:[请請你您]|可以|都|也|直接|平[时時]|就|一般|习惯){{0,4}}
        叫我(?P<v>{_NAME})(?:就(?:行|好|可以)|即可|吧|好了)?{_END}
        """,
        "叫我小雪就行|大家都叫我老周|朋友们都叫我阿May。",
        "叫我怎么说呢|叫我起床|他叫我去北京",
    ),
    telling(
        "home",
        "where somebody lives",
        rf"""
        {_WHOEVER}(?:
        (?:住[在到]|住(?![在到院过過])|定居(?:在|于|於)?|搬[到去来來回](?:了)?|(?<=我)家(?:在|住)|(?<=我[们們])家在){_PLACE}
        (?:定居|生活|住)?){_END}
        """,
        "我住在成都。|我姐姐住在广州|我上个月搬到了深圳。|我家在哈尔滨",
        "他住在成都。|我住在酒店。|我住过成都。|我住院了",
    ),
    telling(
        "employer",
        "for whom somebody works",
        rf"""
        {_WHOEVER}(?:
        在(?:{_WORKPLACE})(?:上班|工作|任[职職]|就[职職]|打工)
        ){_END}
        """,
        "我在腾讯上班。|我老公在华为工作|我现在在一家律师事务所工作",
        "我在北京工作。|我在家上班|他在腾讯上班。|我在金融行业工作",
    ),
    telling(
        "employer",
        "for whom somebody begins to work",
        rf"{_WHOEVER}(?:加入|入[职職]|跳槽到|就[职職]于|任[职職]于)了?(?P<v>[^，,。\s]{{2,20}}?){_END}",
        "我入职字节跳动了。|我加入了阿里巴巴",
        "他加入了阿里巴巴|我想加入",
    ),
    telling(
        "position",
        "what somebody's trade is",
        rf"{_WHOEVER}(?:在[^，,。\s]{{1,12}}?)?(?:是|[当當]|做)(?:一?[名位个個])?(?P<v>{_TRADE}){_END}",
        "我是护士。|我是一名小学老师|我妹妹是程序员",
        "我是会员。|我是认真的|他是护士。",
    ),
    telling(
        "age",
        "how old somebody is",
        rf"{_WHOEVER}(?:[满滿])?(?P<v>[\d一二三四五六七八九十百两兩]{{1,5}}[岁歲]){_END}",
        "我今年三十二岁。|我28岁",
        "他三十二岁。|三十岁的时候我结婚了",
    ),
    telling(
        "allergy",
        "what somebody does not bear",
        rf"{_WHOEVER}[对對](?P<v>[^，,。\s都]{{1,12}}?)(?:[严嚴]重|有[点點]|[轻輕]度|非常|都)*[过過]敏{_END}",
        "我对花生过敏。|我儿子对牛奶过敏|我对青霉素严重过敏！",
        "他对花生过敏。|我对花生不过敏的人很羡慕",
    ),
    telling(
        "diet",
        "what somebody eats on principle",
        rf"{_WHOEVER}是?(?P<v>吃[全纯純]?素|[纯純全]?素食(?:主[义義])?者){_END}",
        "我吃素。|我是素食主义者|我妈吃素",
        "他吃素。|我不吃素。",
    ),
    telling(
        "diet",
        "what somebody does not eat",
        rf"{_WHOEVER}(?:[从從][来來不])?(?P<v>不吃(?![饭飯药藥早午晚了])[^，,。\s了]{{1,6}}?){_END}",
        "我不吃香菜，葱可以|我奶奶从来不吃香菜。|我不吃猪肉",
        "他不吃香菜。|我不吃了|我吃香菜",
    ),
    telling(
        "drinking",
        "whether somebody drinks",
        rf"{_WHOEVER}(?:[从從][来來不])?(?P<v>不喝酒|滴酒不沾){_END}",
        "我不喝酒。|我爸从来不喝酒",
        "他不喝酒。|我喝酒",
    ),
    telling(
        "smoking",
        "whether somebody smokes",
        rf"{_WHOEVER}(?:[从從][来來不])?(?P<v>不[抽吸][烟煙菸]){_END}",
        "我不抽烟。|我老公不吸烟",
        "他不抽烟。|我抽烟",
    ),
    telling(
        "pet",
        "an animal that somebody has",
        rf"""
        {_WHOEVER}(?:[养養]了?|家里?有|有){_COUNT}?(?P<v>{PETS}
        (?:[，,]?\s*(?:名字)?叫{_NAME}?)?){_END}
        """,
        "我养了一只猫，叫团子。|我家有两条狗|我养猫",
        "他养了一只猫。|我看见一只猫",
    ),
    telling(
        "child",
        "a child that somebody has",
        rf"{_WHOEVER}(?:有|生)了?{_COUNT}?(?P<v>[大小]?(?:[儿兒]子|女[儿兒]|孩子|[宝寶][宝寶]|[双雙]胞胎)){_END}",
        "我有一个女儿，叫朵朵|我们有两个孩子。",
        "他有一个女儿。|我没有孩子",
    ),
    telling(
        "partner",
        "with whom the speaker lives, or goes",
        rf"""
        {_MINE}(?:[男女]朋友|[男女]友|老公|老婆|妻子|丈夫|未婚[夫妻]|[对對]象)(?:的名字)?
        (?:叫|是)(?P<v>{_NAME}){_END}
        """,
        "我的男朋友叫阿杰。|我老婆叫王芳",
        "他的男朋友叫阿杰。|我男朋友是左撇子的人",
    ),
    telling(
        "favorite {k}",
        "what the speaker likes most of its kind",
        rf"{_OPENING}(?:{I}最[喜爱愛][欢歡]?的)(?P<k>[^\W\d_]{{1,6}}?)(?:是|[：:])(?P<v>[^，,。]{{1,20}}?){_END}",
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
        "我的手机号是13800138000。|我的电话是 010-6552 9988",
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
)

_OVER = r"(?:[，,。；;！!～~…]|$)"
ENDINGS = (
    ending(
        "partner",
        "parted from somebody named",
        rf"{_SELF}[和跟与與同](?P<v>{_NAME})(?:已[经經]|[刚剛][刚剛]?|上[周个個月]+|[^\W]{{0,4}})?(?:分手|[离離]婚|分[开開])了{_OVER}",
        "我和阿杰分手了。|跟小李离婚了",
        "他和阿杰分手了。|我和阿杰没分手",
    ),
    ending(
        "partner",
        "parted from whoever it was",
        rf"{_SELF}(?:[和跟](?:{OWN}|[他她]))?(?:分手|[离離]婚)了{_OVER}",
        "我们离婚了|我上个月分手了！|我和我老公离婚了",
        "我想分手|他们离婚了。|我没离婚",
    ),
    ending(
        "employer position",
        "left an employer named",
        rf"""
        {_SELF}(?:[从從](?P<v>[^，,。\s]{{2,20}}?)(?:[辞辭][职職]|[离離][职職]|退休)
        )了{_OVER}
        """,
        "我上周从腾讯辞职了。|从华为离职了",
        "他从腾讯辞职了。|我从北京回来了",
    ),
    ending(
        "employer position",
        "left what is named, which may be an employer",
        rf"{_SELF}[离離][开開]了?(?P<v>[^，,。\s了]{{2,20}}?)了?{_OVER}",
        "我已经离开华为了|我离开了腾讯。",
        "他离开华为了。|我没离开",
    ),
    ending(
        "employer position",
        "left whatever work it was",
        rf"{_SELF}(?:[辞辭][职職]|[离離][职職]|退休|失[业業]|被(?:裁|[开開]除|[辞辭]退)|[辞辭]掉?了?工作|把工作[辞辭]掉?)了{_OVER}",
        "我辞职了！|我被裁了。|我今年退休了",
        "他辞职了。|我没辞职。|我想辞职",
    ),
    ending(
        "car",
        "sold the car",
        rf"{_SELF}(?:(?:把)?(?:我的)?[车車](?:已[经經])?[卖賣]掉?|[卖賣]掉?了(?:我的)?[车車])了?{_OVER}",
        "我把车卖了。|我卖掉了车",
        "他把车卖了。|我在卖车",
    ),
    ending(
        "possession car subscription",
        "sold, gave away or cancelled something named",
        rf"""
        {_OPENING}(?:{I}?{_ADVERB}(?:把)?(?:我的)?(?P<v>[^\W我他她]{{2,12}}?)(?:我)?(?:已[经經])?
        (?:[卖賣]掉?|送人|取消|退[订訂]|扔掉?|[丢丟]))了{_OVER}
        """,
        "健身房的会员我取消了。|我把钢琴卖了。",
        "他把钢琴卖了。|我没取消会员",
    ),
    ending(
        "pet relative child partner",
        "somebody died",
        rf"""
        {_OPENING}(?:{I}[们們]?家?的?)(?P<v>{KIN}|{PETS}|{_NAME})
        (?:已[经經]|昨[天晚]|前天|今[天早]|上?[个個]?[周月][^\W去走]{{0,2}}|去年|今年|[^\W去走]{{0,3}})
        (?:去世|[过過]世|[离離]世|走|死|[没沒])了(?:[，,]去了?(?:彩虹[桥橋]|汪星|喵星))?{_OVER}
        """,
        "我们家的猫上个月去世了|我奶奶走了。|我的狗走了，去了彩虹桥。",
        "他的猫去世了。|我走了",
    ),
    ending(
        "smoking",
        "smokes no more",
        rf"{_SELF}(?:戒[烟煙菸]|把[烟煙菸]戒|不(?:再)?(?:抽|吸)[烟煙菸])了?{_OVER}",
        "我戒烟了。|我把烟戒了|我不再抽烟了",
        "他戒烟了。|我想戒烟",
    ),
    ending(
        "drinking",
        "drinks no more",
        rf"{_SELF}(?:戒酒|把酒戒|不(?:再)?喝酒)了{_OVER}",
        "我把酒戒了|我戒酒了。|我不喝酒了",
        "他戒酒了。|我不喝酒。",
    ),
    ending(
        "allergy",
        "bears what is named",
        rf"{_SELF}(?:已[经經])?(?:不(?:再)?[对對](?P<v>[^，,。\s]{{1,12}}?)[过過]敏)了{_OVER}",
        "我不对花生过敏了|我已经不再对牛奶过敏了。",
        "他不对花生过敏了。|我对花生过敏。",
    ),
    ending(
        "",
        "does no more what is named",
        rf"{_SELF}(?:不再|已[经經]不|[没沒]再)(?P<v>[^，,。\s]{{2,20}}?)了{_OVER}",
        "我不再吃素了。|我已经不住在上海了",
        "他不再吃素了。|我不再说了吗",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""Whom Chinese sentences name, and the signs that stand for them in the next ones."""

from __future__ import annotations

from ..rules import Rule, joined
from .persons import KIN

_MEN = joined(r"""
    (?:爸爸?|父[亲親]|[爷爺][爷爺]|外公|姥[爷爺]|公公(?!司)|岳父|哥哥?|弟弟?(?!妹)|[表堂][哥弟]|叔叔?|伯伯|大伯|舅舅?(?![妈媽])|姑[父丈]|姨[父丈夫]|[侄姪]子|外甥(?!女)
    |老公|丈夫|男朋友|男友|未婚夫|前夫|前男友|[大小二]?[儿兒]子|[孙孫]子|女婿|妹夫|姐夫|干爹|[学學][长長弟]|[师師][兄弟])
""")
_WOMEN = joined(r"""
    (?:[妈媽][妈媽]?|母[亲親]|奶奶|外婆|姥姥|婆婆|岳母|姐姐?(?!夫)|妹妹?(?!夫)|[表堂][姐妹]|阿姨|姑[妈媽姑]?(?![父丈])|姨[妈媽]?(?![父丈夫])|舅[妈媽]|[婶嬸][婶嬸子]?|伯母|[侄姪]女|外甥女
    |老婆|妻子|太太|女朋友|女友|未婚妻|前妻|前女友|[大小二]?女[儿兒]|[孙孫]女|[儿兒]媳[妇婦]?|嫂子|弟妹|[闺閨]蜜|保姆|月嫂|[学學][姐妹]|[师師][姐妹])
""")
_EITHER = joined(r"""
    (?:[对對]象|孩子|[宝寶][宝寶]|朋友|同事|同[学學]|室友|[邻鄰]居|老板|老[闆师師]|班主任|[经經]理|上司|[领領][导導]|主管|[导導][师師]|[医醫]生|房东|房東|客[户戶]|[学學]生|徒弟|律[师師]|教[练練])
""")
_MANY = joined(r"""
    (?:爸[妈媽]|父母|[爷爺][爷爺]奶奶|外公外婆|公婆|岳父岳母|孩子[们們]|[双雙]胞胎|兄弟(?:姐妹|[们們])|姐妹[们們])
""")
_OWN = r"(?:(?:我|咱|俺)[们們]?家?的?|(?<=[有来來找了和跟见見到])一?[个個位])(?:[新老大小二]|前任)?"
# Names of families that are seldom another word.
_SURNAME = "[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫胡朱郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡丁魏薛潘杜戴钟鍾汪姜范姚谭譚廖邹鄒陆陸崔秦顾顧侯邵孟]"
_TITLE = r"(?:先生|女士|小姐|[医醫]生|[经經]理|老[师師]|阿姨|叔叔|[总總]|教[练練授])"
REFERENTS = Rule(
    "referents",
    "a man (`he`), a woman (`she`), several (`they`), somebody who may be either (`child`, and by \
his name `who`), whom the next sentence may speak of; or what else may be meant (`no_...`)",
    rf"""
    (?P<no_one>小[说說]|故事|[电電]影|[电電][视視][剧劇]|[游遊][戏戲]|角色|[剧劇]本)
    |{_OWN}(?:(?P<they>{_MANY})|(?P<he>{_MEN})|(?P<she>{_WOMEN})|(?P<child>{_EITHER}))(?!的(?:{KIN}|{_EITHER}|[^\W，,。]{{1,3}}(?:{_MEN}|{_WOMEN})))
    |^[\s“]*(?:今天|昨天|[刚剛]才|周[一二三四五六日末])?(?:我[和跟])?(?:(?P<they_2>{_MANY})|(?P<he_2>{_MEN})|(?P<she_2>{_WOMEN}))(?!的)
    |(?<=我[和跟])(?:(?P<he_3>{_MEN})|(?P<she_3>{_WOMEN}))(?!的)
    |(?P<who>[小老阿]{_SURNAME}(?!的)|{_SURNAME}{_TITLE}(?!的))
    |(?P<no_he>{_MEN})|(?P<no_she>{_WOMEN})|(?P<no_one_2>{_EITHER}|{KIN}|[小老阿]{_SURNAME})
    |[跟和与與找叫约約問问請请幫帮陪帶带給给見见對对了到](?P<no_one_3>{_SURNAME}(?!{_TITLE})[^\W\d，,。])
    """,
    takes=("见到我阿姨了", "小李来了", "我爸妈来了", "妈妈来了"),
    leaves=("我住在上海", "今天下雨", "我买了车"),
)
REFERS = Rule(
    "refers",
    "a sign for a man (`he`), a woman (`she`) or several (`they`) who were named before",
    rf"""
    ^\W*(?:(?:而且|但是?|不[过過]|[现現]在|其[实實]|[对對]了|另外)[，,]?)?
    (?:(?P<they>[他她][们們])|(?P<he>他)|(?P<she>她))(?!的|家|{_MEN}|{_WOMEN}|朋友|同事|老[板闆师師]|孩子)
    """,
    takes=("她是兽医", "而且他不吃辣", "他们住在苏州"),
    leaves=("我是兽医", "她儿子五岁", "我跟他住"),
)
# How each is named.
NAMED = {"he": "我{}", "she": "我{}", "they": "我{}", "child": "我{}"}
PLANS = Rule(
    "plans",
    "what the speaker plans or wishes, on no condition, for somebody who is his",
    r"""
    ^(?!.*(?:如果|要是|假如|假[设設]|[万萬]一|[梦夢]|想象|想像|多好|就好了|小[说說]|故事)).*(?:想|打算|准[备備]|希望).*(?:我|咱)
    """,
    takes=(
        "想给我侄子买个礼物。",
        "打算周末去看我奶奶。",
    ),
    leaves=(
        "如果可以，想给我侄子买个礼物。",
        "我想买车。",
    ),
)
SHOWS = Rule(
    "shows",
    "points to somebody who is the speaker's, and so names him",
    r"^\W*(?:[这這那]|[这這那](?:位|边|邊|[个個]))(?:就)?是(?:我|咱)",
    takes=(
        "这是我妈妈。",
        "那位是我老板。",
    ),
    leaves=(
        "这是好事。",
        "我是老师。",
    ),
)

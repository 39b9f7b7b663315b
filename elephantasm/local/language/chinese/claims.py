# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses: where one begins, whom it is about if it does not say, and how it is denied."""

from __future__ import annotations

from ..rules import Rule, joined
from .parts import ADVERB, NAME
from .persons import KIN, OWN, PETS, I

SPACED = False
# After a comma these begin a clause that says something for itself; others go on with the last.
_SAYS = joined(rf"""
    (?:{OWN}|{I}|{KIN}|[他她它]|[住租搬]|[养養]了?[^，,]|在[^，,。]{{1,12}}?(?:上班|工作|租|[做当當读讀]|上[学學])
    |[对對][^，,。]{{1,10}}[过過]敏|[改换換][^到至成期了]|(?:又|重新|恢[复復])[^，,]*[吃喝抽]|[从從]不|不再?[^\W了]{{1,3}}了|不[吃喝抽碰]|[吃喝抽服打][^，,了]{{1,6}}[素肉烟酒茶药藥胍平坦]|[吃喝]素
    |在[吃服打][^，,]|每天吃|坐[标標]|老家|家[乡鄉]|籍[贯貫]|[来來]自|是|姓|[\d一二三四五六七八九十]{{1,3}}[岁歲]|[跟和][^，,。]{{1,12}}(?:住|一起|合租)|入[职職]|跳槽|[开開][^，,]*店
    |[^，,。]{{1,10}}(?:停|取消|退|[卖賣]|拆|戒|好|[砍吹]|不[^\W了]{{1,2}})掉?了|(?:新|[电電][话話]|手机|手機|公司|房租|月薪|工[资資]|[邮郵]箱)[^，,。]{{0,8}}(?:[是在：:]|\d))
""")
JOINT = Rule(
    "joint",
    "here a clause ends, and another of the same sentence begins",
    rf"(?!(?<=[换換人]了)[，,]\s*[现現]在是)(?<![你您家]好)(?<![，,；;。！!～~…\s])[，,；;。！!～~…\s]{{1,5}}(?={ADVERB}(?:但是?|而且|不[过過]|所以|然[后後]|[还還也都]|{ADVERB}){{0,2}}{_SAYS})",
    takes=("我吃素，对花生过敏。", "搬家了，现在住在上海", "我血糖高，我妈也是"),
    leaves=("改时间了，改到周六", "我对芒果过敏，吃一口嘴就肿。", "七点，九点"),
)
SUBJECT = Rule(
    "shared subject",
    "begins with whom the next clause is about, too; not where it tells of an animal or a child",
    rf"""
    ^(?!.*(?:[养養]了?|有)[一两兩二三四五只隻条條个個])
    (?:{OWN}|{I}|{KIN}|[他她它][们們]?|[小老阿][^\W\d_]
    |[^\W\d_]{{2,3}}(?=(?:上[个個]?[周月]|昨天|[今去]年|最近|[刚剛]|已[经經]|也)*(?:在|跳槽|[辞辭]|[离離]|[说說]|去了|是|住|搬|[结結]婚|退休|升|[毕畢][业業])))
    """,
    takes=("我吃素", "张伟跳槽到字节了", "我妈血糖高"),
    leaves=("养了一只猫叫年糕", "租在西兴", "我养了只猫"),
)
VERB_FIRST = Rule(
    "verb first",
    "does not say whom it is about",
    rf"^(?!{ADVERB}(?:{OWN}|{I}|(?![医醫]生[^，,。]{{0,4}}[他她]){KIN}|[他她它]))",
    takes=("住在上海", "现在吃肉"),
    leaves=("我住在上海", "她走了"),
)
MEANT = Rule(
    "meant",
    "tells of an animal or a child, `s`, that the next clause goes on about",
    rf"(?:[养養]了?|有)[^，,。]{{0,2}}[只隻条條个個](?:[^，,。]{{1,6}}?，?(?:名字)?叫做?(?P<s>{NAME})$|(?P<s_2>{PETS}|{KIN}))",
    takes=("养了只橘猫叫年糕", "我有个女儿"),
    leaves=("我叫李雪", "我有车"),
)
PRONOUN = Rule(
    "pronoun",
    "goes on about what was spoken of last",
    r"^(?=(?:今年|已[经經]|[刚剛快才]|[现現]在)*(?:[\d一二三四五六七八九十两兩半]+[个個]?[岁歲月]|是|在|[读讀上]))",
    takes=("今年三岁", "是布偶"),
    leaves=("我三岁", "住在上海"),
)
DENIAL = Rule(
    "denial",
    "words by which a clause is said not to be so",
    r"(?:已[经經]|早就?)?(?:不再|不(?=[在是住养養对對吃喝抽])|[没沒](?=[有在养養]))",
    takes=("我不住在上海了", "我没有孩子", "我不再吃素"),
    leaves=("我住在上海", "不过", "没事"),
)
PLAIN = Rule(
    "plain clause",
    "tells what goes on with the speaker, or with somebody of his, `o`; not what happened once",
    rf"^(?!.*(?:了|[过過](?!敏)|[吗嗎呢？?]|如果|要是|可能|不))(?:(?P<o>{OWN}|{KIN})|{I})?[^，,。]{{2,30}}",
    takes=("我在备考公务员", "每天喝两杯奶茶", "我妈每天跳广场舞"),
    leaves=("我在健身房认识了他", "我去过北京", "如果我去北京"),
)
UNTIL = Rule(
    "until",
    "says until when it holds",
    r"^(?!.*每).*(?:直到|[一持]?[直续續]?到|截止)(?P<v>[^，,。]{2,12}?)(?:[为為]止|[之以]?前|都|$|[，,。])",
    takes=("出差到5月3号为止", "我在北京待到下周五"),
    leaves=("每天到5点", "我住在北京"),
)
DENIES = frozenset("不没沒")

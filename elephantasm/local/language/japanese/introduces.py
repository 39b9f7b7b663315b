# SPDX-License-Identifier: Apache-2.0
"""How somebody introduces himself in Japanese at the end of a longer clause, or by his name alone."""

from __future__ import annotations

from ..rules import Rule
from .given import GIVEN
from .parts import GREETING, SURNAME, TRADE

_HAN = "[\\u3400-\\u9fff々]"
# A name is written in one script, or a family name in signs and a given one in letters.
_SIGNS = f"(?<!{_HAN})(?:{SURNAME}[ぁ-ん]{{2,4}}|{_HAN}{{2,6}})"
_LETTERS = "(?<![ァ-ヶー・])[ァ-ヶー]{2,10}(?:[・＝ ][ァ-ヶー]{1,12}){0,3}"
_ANY = f"(?:{_SIGNS}|{_LETTERS})"
_SURE = f"(?:(?<!{_HAN})(?:{SURNAME}{_HAN}{{1,3}}|{GIVEN})|{_LETTERS})"
# What stands before a name that is the writer's, and not his wife's or his shop's.
_BEFORE = "(?<=[るたなのでしり、。！!\\s])"
_SELF = "(?:私|わたし|わたくし|僕|ぼく|俺|おれ|自分|うち|わし|あたし)(?:は|の名前は|、|って)?"
_CALLED = "(?:と(?:申し(?:ます|て)|申す者|言い?ます|いいます)|って(?:いい|言い)ます|でございます)"
# What tells where somebody comes from, or what he does, before his name.
_ROLE = "(?:人|出身|在住|から来(?:ました|た)|で(?:す|した)|住まい)(?:の)?"
INTRODUCES = Rule(
    "introduces",
    "as a message begins, a name with what tells that it is the writer's",
    rf"""
    (?:^|{_BEFORE})(?<!は)(?P<called>{_ANY}){_CALLED}
    |{_SELF}(?P<own>{_SURE}|{SURNAME})(?:{_CALLED}|っていう(?:ん|もの)|いう(?:ん|ねん)|じゃ(?:[。、]|$)|だ[。、]|やで)
    |(?:い|お)(?:る|ります)(?!{TRADE}です)(?P<does>(?<!{_HAN})(?:{SURNAME}{_HAN}{{0,3}}|{GIVEN}|{_HAN}{{4,5}})(?!{_HAN}))です[。、！!]|{_ROLE}(?P<from>{_LETTERS})です[。、！!]|いできた(?P<came>{_LETTERS})です
    |^(?:{GREETING})+(?P<greets>{_LETTERS})です[。！!]
    |^(?:{GREETING})*(?P<aged>(?:{SURNAME}{_HAN}{{0,3}}|{GIVEN}))[、。,][\d０-９]{{2}}(?:歳|才|[。、])
    |^(?:おう|よう|おす)、(?P<rough>{SURNAME}|{_HAN}{{2,3}})だ[。、]
    |(?:^|[、。\s])(?P<soft>[ぁ-ん]{{1,3}}[ぁ-んー])(?<!っ)って(?:いい|言い)ます|{_SELF}の?(?:なまえ|名前)は(?P<name>[ぁ-んァ-ヶー]{{2,6}}|{_SIGNS})(?:です|だよ|といいます)
    |^(?P<bright>[ぁ-ん]{{2,4}}|[ァ-ヶー]{{2,6}})だよー*[！!][^。]{{0,6}}[小中高大][1-6一二三四年]|^(?:ちー?っす|うっす|おっす)、(?P<casual>[ァ-ヶーぁ-ん]{{2,5}})っす
    |(?:名字|苗字)(?:なん(?:です|だ)けど|ですが|で)、(?P<written>{_HAN}{{2,4}})と書いて[ぁ-んァ-ヶー]{{2,8}}(?:です|と)
    """,
    takes=(
        "松本で小さな店をやっている百瀬由紀といいます。",
        "ベトナムから来ましたグエン・フオンと申します。",
        "トルコ人のアフメトです。",
        "珍しい名字なんですけど、小鳥遊と書いてたかなしです。",
        "お初にお目にかかります、西園寺麗でございます。",
        "自分、中村蓮っていうんですけど、野球やってて",
        "こんにちは!ファティマです!",
        "佐々木健、67歳、元教師です。",
    ),
    leaves=(
        "妻は恵子といいます。",
        "店の名前はあぜみち書房といいます。",
        "うちの猫は小麦と申します。",
        "こんにちは、初心者です。",
        "大阪の森です。",
        "みんなは無理だと言います。",
        "仕事をしている主婦です。",
    ),
)
SIGNED = Rule(
    "signed",
    "as a message ends, a name below what letters end with",
    rf"""
    (?:お願い(?:いた|致)?し(?:ます|申し上げます)|お待ちして(?:い|おり)ます|失礼(?:いた|致)?します|敬具|草々|かしこ)[。、！!\s]+(?P<name>{SURNAME}{_HAN}{{0,3}}|{_HAN}{{2,5}}(?=より|拝))(?:より|拝)?[。\s]*$
    """,
    takes=(
        "確認してください。よろしくお願いいたします。長谷川",
        "お返事お待ちしております。早乙女より",
    ),
    leaves=("よろしくお願いします。", "よろしくお願いします。以上"),
)

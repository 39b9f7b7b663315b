# SPDX-License-Identifier: Apache-2.0
"""Where in Japanese another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"(?<=で)、(?=[^、。は]{1,10}は)",
    takes=("血液型はA型で、歯医者は山田先生です", "妻は医師で、娘は学生です"),
    leaves=("犬、猫が好きです", "雨なので、家にいます"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"、(?=(?:私|僕|俺)は)",
    takes=("体重は90キロで、私は将棋をします", "病気で、僕は困っています"),
    leaves=("犬と猫", "雨で、家にいます"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"(?:体重|身長|血液型|年収|月収|給料|番号|住所|誕生日)は",
    takes=("体重は90キロ", "年収は500万円"),
    leaves=("妊娠しています", "元気です"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"(?:残し|覚え|取っ)て(?:(?:おい|い)て)?も?(?:いい|構わ|大丈夫)",
    takes=("歯医者は残していいです", "覚えておいていい"),
    leaves=("残さないで", "忘れて"),
)
LINK = Rule(
    "link",
    "a word between two clauses",
    r"""
    (?:ので|んで|けれども?|けど|(?<=[すただいる])(?:から|し|が))?、
    |(?:(?<=\w)(?:(?:な|の)?(?:ん|の)(?:だ|です|す)|(?:だ|です|や)|(?<=[るたいすう]))(?:けれども?|けど|が(?=[^、。\s]{4}))
    |(?<=[るたいうす])(?<!あなた)(?:の(?:で|に)|(?:も)?んで|から)
    |(?<=\w)(?:な(?:の|も?ん)で|だから|やから|ですから|ですので))(?=[^、。！？!?\s]{2})
    """,
    takes=(
        "猫を飼っているので、旅行は無理",
        "私は医者です、ずっと",
        "薬を飲んでるんだけどこれは何",
        "豚肉を使わない家なので魚で",
    ),
    leaves=("猫を飼っている", "ので", "あなたから聞いた", "春から学生です"),
)
UNDOES = Rule(
    "undoes",
    "what follows a clause that it makes untrue, unsure, or somebody else's word",
    r"""
    冗談|なんちゃって|ウソ|嘘|らしい|って言|と言って|夢|なら|かもしれ|たぶん違
    |^[、\s]*(?:もし|ただし|または)
    """,
    takes=("なんちゃって", "もし受かれば"),
    leaves=("旅行は無理", "ずっとここです"),
)
TAG = Rule(
    "tag",
    "asks only whether what stands before it is so",
    r"""
    ^[、\s]*(?:って|というのは?)?(?:そう|合って(?:い?る|ます)|覚えて(?:い?る|い?ます)|違[いう]|違います|本当|ほんと|知って(?:い?る|い?ます))?
    (?:です|でした)?(?:よね|よな|でしょう?|だっけ|っけ|ね|か|かな|の)?\W*$
    """,
    takes=("ですよね？", "合ってる？", "覚えていますか？"),
    leaves=("何がいい？", "大丈夫？"),
)

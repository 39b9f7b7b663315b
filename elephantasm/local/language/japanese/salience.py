# SPDX-License-Identifier: Apache-2.0
"""What tells in Japanese whether a sentence is worth remembering."""

from __future__ import annotations

from ..rules import Rule
from .persons import KIN, I

OPENER = Rule(
    "opener",
    "what is said first and means nothing",
    r"^(?:(?:えっと|ああ?|うん|はい|ええ|そう|まあ|いや|へえ|わあ|ありがとう(?:ございます)?|なるほど)[、。！!～〜…\s]+)+",
    takes=("えっと、横浜です。", "はい、そうです"),
    leaves=("横浜です。", "はいからさん"),
)
COURTESY = Rule(
    "courtesy",
    "begins as a greeting, thanks, praise or assent",
    r"^(?:ありがと|どうも|こんに|こんば|おはよ|すみません|ごめん|了解|承知|いいですね|すごい|素敵|さすが|お疲れ|よろしく|おめでと)",
    takes=("ありがとう。", "了解です"),
    leaves=("横浜です。", "父にありがとう"),
)
# Most Japanese sentences about the speaker do not name him.
FIRST = Rule(
    "first person",
    "says something of the speaker",
    rf"""
    {I}(?:は|が|も|に|を)|(?:て|で)(?:い|お)?(?:ます|る|ります)[。.！!よねけが、\s]*$
    |(?:苦手|嫌い|得意|好き)(?:です|だ|$)|(?:られ|でき|飲め)(?:ません|ない)
    |^[^はがもを？]{{3,24}}(?:です|なんです|だよ)[。.！!よね\s]*$
    """,
    takes=("私は猫が好きです。", "バドミントンをしています。"),
    leaves=("空は青い。", "私の車"),
)
MINE = Rule(
    "mine",
    "says something of what is the speaker's",
    rf"{I}の|{KIN}(?:は|が|も|に|の)",
    takes=("私の車は青い。", "祖母は元気です。"),
    leaves=("空は青い。", "彼の車"),
)
SECOND = Rule(
    "second person",
    "speaks of the listener",
    "あなた|貴方|君(?:は|が|の|も)|きみ|お前",
    takes=("あなたは正しい。", "君の言う通り"),
    leaves=("彼は正しい。", "田中君です"),
)
VAGUE = Rule(
    "vague",
    "begins with a word whose meaning stands elsewhere",
    r"^(?:[そこあ](?:れ|の|う|こ|んな)|何|なに|どう)",
    takes=("それはいい。", "そうです。"),
    leaves=("猫はいい。", "空は青い。"),
)
WEIGHTY = Rule(
    "weighty",
    "decisions, changes, events of a life, preferences, wishes",
    r"""
    決め|決まり|約束|締め?切|引っ?越|結婚|離婚|生まれ|亡くな|入社|退職|転職|買い?(?:いました|った)|売り?(?:ました|った)|アレルギー|誕生日|パスワード|住所
    |一番好き|いつも|必ず|絶対|決して|もう.{0,8}ない|変え|重要|大事|診断|嫌い|苦手|病|症
    """,
    takes=("先月結婚した。", "一番好きな色は緑。"),
    leaves=("空は青い。", "走る"),
)

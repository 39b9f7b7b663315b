# SPDX-License-Identifier: Apache-2.0
"""What a Japanese sentence may not have, to tell something by itself."""

from __future__ import annotations

from ..rules import Rule
from .persons import KIN

POINTS = Rule(
    "points",
    "a word that stands for something else, a thing (`what`), somebody (`who`) or either",
    rf"""
    (?P<what>^(?!{KIN})[^\W\d_]{{1,6}}と(?!{KIN})[ァ-ヶー]{{2,6}}(?:です|だよ)[。！!\s]*$
    |^[^、。はがをも]{{1,10}}の(?:作文|文章|メール|写真|宿題|手紙|もの|やつ)です[。！!\s]*$
    |[こそあ]れ(?!から|まで|ぞれ)|[こそあ]の(?:[人件点辺方]|こと|よう)|[こそあ]んな(?:こと|の)|[こそ]こ(?=[にでがをはも])|あそこ)
    |(?P<who>彼(?![氏女])|彼女(?!が(?:い|でき)))
    """,
    takes=(
        "タマとミケです。",
        "生徒の宿題です。",
        "それが好きです。",
        "あそこに行った",
        "彼は医者です",
    ),
    leaves=("東京に住んでいます。", "それから寝ました", "彼氏がいます"),
)
NAMES = Rule(
    "names",
    "names a thing (`what`), somebody (`who`) or either, for which another word may stand later",
    rf"""
    (?P<who>{KIN}|[^\W]さん|[^\W](?:くん|ちゃん|先生))
    |(?P<what>[「『]|[一-龠ァ-ヶー]{{2}}[がをはも])
    """,
    takes=("妹は忙しい", "田中さんは", "会社は"),
    leaves=("とても", "好きです"),
)
ADDRESSES = Rule(
    "addresses",
    "speaks to the listener, or of him",
    "あなた|(?<![一-龠])君(?=[はがのにをも])|お前|貴方",
    takes=("あなたは正しい。", "君の家"),
    leaves=("東京に住んでいます。", "田中君は医者です"),
)

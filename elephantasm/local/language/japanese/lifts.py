# SPDX-License-Identifier: Apache-2.0
"""How it is said in Japanese that a standing wish need not be kept any more."""

from __future__ import annotations

from ..rules import Rule

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^(?!.*(?:今回|今日|この))(?:これから(?:は)?|今後(?:は)?|やっぱり|あと|ちなみに|返事(?:は|も)?|回答(?:は|も)?|説明(?:は|も)?|[、\s])*(?:
    (?P<w>(?:もう少し|もうちょっと|もっと|また)[^、。！!？?はがを]{1,10})(?:て|で)も?(?:いい|大丈夫|OK|構いません|かまいません)(?:です)?[よね]*
    |(?P<w_2>[^、。！!？?]{1,10}?)(?:が恋しい|がないと(?:寂しい|さみしい))(?:です)?[よねな]*
    )(?=[、。！!～\s]|$)
    """,
    takes=("もう少し長くてもいいよ", "絵文字が恋しいな"),
    leaves=("髪はもう少し長くてもいい", "今回はもっと長くてもいい"),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    r"(?:少し|ちょっと|もっと|また)(?:長|詳し|たくさん)|長くなっても|たっぷり|じっくり",
    takes=("もう少し長く", "もっと詳しく", "長くなっても"),
    leaves=("もっと早く", "絵文字"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"絵文字|顔文字|箇条書き|冗談|スタンプ|敬語|タメ口",
    takes=("絵文字", "冗談"),
    leaves=("祖母", "海"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*(?:今回|今日|この)).*(?:なくて(?:も)?(?:いい|良い|大丈夫|構い|かまい|OK|けっこう|結構)|必要(?:は|も)?(?:ない|ありません|なく)|[にへ](?:戻|もど)し|(?:は|を|も)?(?:もう|今後は?)[^。]{0,10}(?:いい|結構|不要|やめ|止め)|(?:のは|は|を)(?:やめ|止め|なし)|飽き|うるさ|しつこ|[いり要](?:らない|らなく|りません))
    """,
    takes=("祖母はもう使わないので、ひらがなだけじゃなくて大丈夫です", "要約はもういりません"),
    leaves=("ひらがなで書いてください", "今回は要約はいらない"),
)

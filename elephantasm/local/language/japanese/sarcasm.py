# SPDX-License-Identifier: Apache-2.0
"""By what sarcasm is known in Japanese: a delight over something bad, and an opinion after it."""

from __future__ import annotations

from ..rules import Rule

_BAD = "(?:止まっ|壊れ|盗まれ|キャンセル|遅れ|遅延|漏れ|雨に降られ|ずぶ濡れ|落とし|なくし|失くし|落ち|怒られ|渋滞|停電|風邪|故障|値上げ|残業|徹夜|クビ|振られ|フラれ|転ん)"
_BEST = "(?:最高|最良|素敵|素晴らし|すばらし|完璧|幸せ)"
DELIGHT = Rule(
    "delight",
    "begins with a delight",
    r"^(?:(?:いやあ?|もう|ああ|わあ)[、\s]*)?(?:最高|素晴らしい|すばらしい|素敵|やった|完璧|嬉しい)(?:だ|です|な)?[ねよ]*(?:[、。！!…～]|$)",
    takes=("最高だね、財布を落とした。", "素晴らしい。"),
    leaves=("最高の月曜日でした。", "財布を落とした。"),
)
BAD = Rule(
    "bad",
    "tells something bad, and not that it is mended",
    rf"^(?!.*(?:直っ|見つか|戻っ|治っ|なかった|やっと|ようやく|助かっ)).*{_BAD}",
    takes=("財布を落とした。", "電車が1時間止まった"),
    leaves=("財布が見つかった。", "娘が生まれた。"),
)
VERDICT = Rule(
    "verdict",
    "is an opinion, and nothing but good",
    rf"^(?:(?:ええ|はい|うん|もう|本当に|ほんと)[、\s]*)*[^。、]{{0,12}}(?:{_BEST}|大好き|愛して)[^。、]{{0,12}}[。！!～\s]*$",
    takes=("ええ、最高でしたとも。", "大好きな月曜日だ。"),
    leaves=("松本に住んでいます。", "妹は医者です。"),
)
MOCKS = Rule(
    "mocks",
    "is sarcasm in itself: praise for what is bad",
    rf"^(?!.*(?:けど|けれど|でも|それでも|直っ|見つか|戻っ|やっと|おかげ)).*{_BAD}[^。、]{{0,4}}[てで]、?(?:本当に|まさに|もう)?{_BEST}[^。、]{{0,10}}(?:です|でした|だ|だった|だね|ですね)[ねよ]*[。！!…\s]*$",
    takes=("あと電車が1時間止まって、最高の月曜日でした。", "財布を落として最高だね。"),
    leaves=("娘が生まれて、最高の月曜日でした。", "最高の月曜日でした。"),
)

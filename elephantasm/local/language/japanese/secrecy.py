# SPDX-License-Identifier: Apache-2.0
"""How one says in Japanese that something was told as a secret, or is forgotten now."""

from __future__ import annotations

from ..rules import Rule, joined

_OPENING = joined(r"""
    (?:いや|あっ?|しまった|やばい?|まずい|えっと|でも|けど|実は|本当は|本来は?|そういえば|ごめん(?:なさい)?|すみません|(?:こ|そ)(?:れ|の(?:話|件|こと))(?:って|は|を)?
    |今の(?:話|こと)?(?:は|って)?|(?:本人|彼女?|妹|弟|兄|姉|友達|友人|[一-龠ァ-ヴ]{1,4}さん)(?:に|から)(?:は|も)?|絶対に?|まだ|[、。！!…\s])*
""")
SECRET = Rule(
    "secret",
    "says of what was told before it, and of nothing else, that nobody was to be told",
    rf"""
    ^{_OPENING}(?=[^。]*(?:(?:誰|だれ)に(?:も|は)|他の?人に|ほかの人に|人に(?:は|言|話)|内緒|ないしょ|秘密|口止め|他言|黙って))
    [誰他人内緒秘密口止言話無用黙漏約束誓頼守だれほかのにもはをないしょめすさせうわっしらるでとてたいんよねまれがりきくべこけおえ、]+[。！!…～〜\s]*$
    """,
    takes=(
        "いや、これは誰にも言うなと言われてました。",
        "内緒にするって約束してたんだった",
        "彼女に口止めされてるんだった！",
    ),
    leaves=(
        "息子に自転車を買うと約束しました。",
        "誰にも借金のことを言っていない。",
        "秘密基地を作りました。",
    ),
)
HEEDS = Rule(
    "heeds",
    "says in answer to a request that something is forgotten now, or will not be told",
    r"""
    忘れ(?:ます|ました|るね|た。|とく)|消し(?:ました|ておく|とく|たよ?[。！!]?$)|削除しました|なかったことに|聞かなかったこと
    |(?:もう|二度と)(?:触れ|言わない|言いません|出さない|出しません|口にし)
    """,
    takes=(
        "わかった、なかったことにするね。",
        "わかった。もう触れないよ。",
        "忘れました。",
        "了解、消したよ。",
        "削除しました。",
    ),
    leaves=("覚えておきます。", "財布を忘れないでね。", "傘を忘れずに。"),
)
EARLIER = Rule(
    "earlier",
    "points to another talk, and not to what was said just now",
    r"""
    この前|こないだ|この間|先日|昨日|先週|先月|以前|前に|あのとき|[何数]?日前
    """,
    takes=("この前話した件", "先週"),
    leaves=("今の話", "さっきの件"),
)

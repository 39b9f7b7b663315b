# SPDX-License-Identifier: Apache-2.0
"""How it is said in Chinese that a standing wish need not be kept any more."""

from __future__ import annotations

from ..rules import Rule

LIFTS = Rule(
    "lifts",
    "permits again, or asks for no longer; `w` is what, if it names a matter; `v` is what anyway",
    r"""
    ^(?![^。]*(?:[这這][次篇封个個]|今天|就一次))(?:[好行][了的吧]?|[对對]了|嗯|[现現]在|以[后後]|其[实實]|你|您|回[答复覆]|也|都|就|[，,、\s])*(?:
    (?:可以|能|不妨)(?:再|又|重新)?(?P<w>[^，,。！!？?我他她]{1,10}?)(?:了|啦|吧)?(?=[，,。！!～\s]|$)
    |(?P<w_2>[^，,。！!？?我他她]{1,8}?)(?:可以|能)(?:再|又|重新)?(?:[用放加]?回[来來]|用|放|加)(?:了|啦)?(?=[，,。！!～\s]|$)
    |(?:[说說写寫])?(?P<w_3>[^，,。！!？?我他她]{1,8}?)(?:也|都)(?:行|可以|[没沒][关關]系|[没沒]事|好|[无無]所[谓謂])(?:了|啦)?(?=[，,。！!～\s]|$)
    |(?:不用|不必|[无無]需|不需要|[别別])再?(?:卡|限制|控制|[压壓])(?:在)?(?P<w_4>[^，,。！!？?我]{1,10}?)(?:了|啦)?(?=[，,。！!～\s]|$)
    |(?:[别別]|不要|不用)再?叫我(?P<v>[^，,。！!？?]{1,8}?)(?:了|啦)(?=[，,。！!～\s]|$)
    )
    """,
    takes=(
        "表情可以用回来了",
        "现在不用再卡三句话了,我挺想听你多说几句。",
        "可以多说一点了",
        "以后长一点也行",
    ),
    leaves=("我可以多吃一点了", "头发长一点了", "这次可以多说一点"),
)
MORE = Rule(
    "more",
    "speaks of long answers, or of how long they were wished to be",
    r"^[写寫说說]?[长長]一?[点點些]|多[说說写寫讲講聊](?!话)|[详詳][细細尽盡]|展[开開]|[啰囉][嗦唆]|[细細][说說讲講]|放[开開]了?[说說写寫]|[一二两兩三四五六十\d][句行字个個段]",
    takes=("多说一点", "长一点", "三句话"),
    leaves=("多吃一点", "表情", "头发留长一点"),
)
FORM = Rule(
    "form",
    "names something that stands in answers, or a way of giving them",
    r"表情|[Ee]moji|[颜顏]文字|列表|表格|玩笑|笑[话話]|段子|[来來]源|[标標][题題]",
    takes=("表情", "冷笑话"),
    leaves=("表弟", "头发"),
)
RELEASES = Rule(
    "releases",
    "may say that something wished for is not needed any more; which wish, their words tell",
    r"""
    ^(?!.*(?:[这這][次回篇]|今天|就一次)).*(?:(?:不用|不必|[无無]需|不需要|[别別]|不要|甭|免)(?:再|了)|(?:不用|不必|[无無]需|不需要|甭).{0,12}了|可以不|[改换換恢][回复復]|没必要|沒必要|算了|就免了|够了|夠了|[烦煩]了|就行|[腻膩])
    """,
    takes=("考完了！高数题以后不用再出了", "不用每次都写来源了"),
    leaves=("我要写来源", "这次不用写来源了"),
)

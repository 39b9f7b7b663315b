# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import telling
from .parts import WHOEVER

_BODY = "(?:嘴巴?|口腔|喉[咙嚨]|舌[头頭]|嘴唇|臉|脸|眼睛|鼻子|皮[肤膚]|身上|全身|肚子|胃|[头頭])"
_HARMS = "(?:[发發]?[痒癢]|[肿腫]|麻|[发發][红紅炎]|[疼痛]|起[疹红紅包]|不舒服|堵)"
_AILS = (
    "(?:拉肚子|起(?:疹子|[红紅]疹|[荨蕁]麻疹)|吐|[恶噁]心|反胃|哮喘|打[喷噴]嚏|[过過]敏|[胀脹]气)"
)

TELLINGS = (
    telling(
        "avoids",
        "what does the body harm",
        rf"""
        {WHOEVER}(?:一|只要)?(?:吃|喝|碰|[闻聞])(?:到|了|[点點])?(?P<v>[^，,。\s了就会會都]{{1,8}}?)(?:，|,|后|後|之后)?(?:就|会|會|都|[总總]是)*
        (?:{_BODY}(?:就|会|會|都|[发發])*{_HARMS}|{_AILS})
        """,
        "我一吃花生喉咙就肿。|吃芒果嘴巴会痒。|喝牛奶就拉肚子。|我儿子吃虾会过敏。",
        "他吃芒果。|我吃苹果很开心。|我吃饭了。",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses that tell what somebody does not bear, by what it does to the body."""

from __future__ import annotations

from ..clauses import telling
from .parts import THING, WHOEVER

_BODY = "(?:口(?:の中)?|喉|のど|唇|舌|顔|目|鼻|肌|皮膚|体|お腹|おなか|胃|頭|手)"
_HARMS = "(?:[かが]ゆ|痒|腫れ|はれ|しびれ|ヒリヒリ|ピリピリ|イガイガ|荒れ|赤く|真っ赤|痛く|壊|こわ|ゴロゴロ|むくむ)"
_AILS = "(?:じんましん|蕁麻疹|湿疹|発疹|ぶつぶつ|下痢|頭痛|吐き気|咳|くしゃみ|鼻水|発作)"

TELLINGS = (
    telling(
        "avoids",
        "what does the body harm",
        rf"""
        {WHOEVER}(?P<v>{THING})(?:を|は|が)?(?:(?:食べ|飲[みむ]|触|吸)[^、。]{{0,3}}(?:と|ると|ったら|たら|んだら)|で)(?:、|いつも|すぐ|必ず)*
        (?:{_BODY}[がをも](?:すぐ)?{_HARMS}|{_AILS}(?:が(?:出|で)|になる|する))
        """,
        "キウイを食べると口がかゆくなる。|りんごで口がかゆくなる。|ピーナッツを食べると喉が腫れる。|牛乳を飲むとお腹を壊す。",
        "彼は走ると足が痛い。|キウイを食べると元気になる。|コピペで動く。",
    ),
)

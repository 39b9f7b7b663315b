# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses that tell when somebody works, and where he goes to school."""

from __future__ import annotations

from ..clauses import telling
from .parts import DID, DOES, END, OPENING, WHOEVER

_SHIFT = "(?:早番|遅番|中番|日勤|夜勤|準夜勤|深夜勤|日勤のみ)"
_SCHOOL = "[^\\s、。はにがの]{1,10}?(?:幼稚園|保育園|小学校|中学校|中学|高校|小学|学園|大学|学院)"
TELLINGS = (
    telling(
        "shift",
        "in which shift somebody works",
        rf"{WHOEVER}(?:[^\s、。]{{1,5}}から)?(?:シフトは|シフトが)?(?P<v>{_SHIFT})(?:{END}|に(?:なり|変わり|回され|移り|なっ|変わっ|回さ){DID}|で(?:働いて|勤務して|入って){DOES})",
        "私は早番です|来月から遅番になりました|シフトは夜勤です",
        "彼は早番です|夜勤は大変|早番の人",
    ),
    telling(
        "school",
        "to which school somebody goes, or has changed",
        rf"{WHOEVER}(?P<v>{_SCHOOL})(?:に通って{DOES}|に(?:転校し|入学し|編入し|進学し){DID})",
        "娘は桜小学校に通っています|娘は緑小学校に転校しました|息子は南高校に進学しました",
        "彼は桜小学校に通っています|小学校に通うのは大変",
    ),
    telling(
        "closing",
        "when the shop of the speaker closes",
        rf"{OPENING}(?:(?:うちの)?(?:お?店|カフェ|サロン|クリニック|当店)は|うちは|今は(?:店は)?)(?:[^\s、。]{{1,5}}から)?(?P<v>[\d一二三四五六七八九十]{{1,3}}時(?:半)?)(?:に)?(?:閉まり|閉まっ|閉め|閉店|まで(?:営業|開け|やっ))(?:し|て|に)*(?:{DOES}|{DID}|{END})",
        "店は9時に閉まります|今は8時に閉めてます|うちは10時まで営業してます",
        "銀行は3時に閉まります|今は8時です",
    ),
    telling(
        "charge of {k}",
        "who has a task",
        rf"{OPENING}(?P<k>[^\s、。はがの]{{2,8}}?)(?:の担当)?は(?:今は?|今月から|来月から)?(?P<v>[^\s、。はがにの\d]{{1,6}}(?:さん|くん|君|課長|部長|先輩))(?:が(?:担当(?:し(?:て(?:い)?(?:ます|る))?)?|やって(?:い)?(?:ます|る)|見て(?:い)?(?:ます|る))|の担当|に(?:引き継がれ|引き継い|代わり|変わり|代わっ|変わっ|交代し)(?:ました|まし|た|だ)*){END}",
        "経理は山本さんが担当です|経理は木村さんに引き継がれました|受付は今は森さんがやってます",
        "今日は山本さんが休みです|経理は大変です",
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How people ask in Japanese to forget what they said."""

from __future__ import annotations

from ..rules import Rule, joined
from .persons import I

# Pairs of signs, as words are cut.
SIGNS = frozenset("レコ 忘れ 保存 消し 消去 削除 覚え 記憶 記録 なか 聞か".split())

# What was said last.
ALSO = (
    "薬|お薬|服薬|飲み薬 medication 薬 mg ミリ 錠",
    "離婚 離婚",
    "健康|体調|病気 condition allergy medication 病 診断",
    "給料|年収|月収 salary 給料 年収 月収",
)
_THAT = joined(rf"""
    (?:今|いま|さっき|先ほど|前|上|ここまで|これ|それ|この|その|あの)(?:{I}が)?(?:の|に)?
    (?:言った(?:こと)?|話した(?:こと)?|書いた(?:こと)?|話|発言|メッセージ|内容|件|こと|情報|やつ|部分|全部)*
""")
_POLITE = joined(r"""
    (?:くだ?さい|下さい|くれ|ほしい|欲しい|もらえ(?:ます|る)?か?|いただけ(?:ます|る)?か?|お願い(?:します)?|です|いい|構いません|大丈夫
    |おいて|ちょうだい|ね|よ)*
""")
FORGET = Rule(
    "forget",
    "asks that something said be forgotten; `v` is what, unless it is what was said last",
    rf"""
    ^(?:すみません|ごめん(?:なさい)?|やっぱり|やっぱ|あ|えっと|お願い|では|じゃあ?|どうか|[、。！\s])*
    (?:(?:{_THAT}(?:は|を|も|のことは?|って)?|(?:(?:さっき|前|先ほど)の)?(?P<v>(?!傘|約束)[^、。！!]{{1,30}}?)(?:は|の(?:こと|話|件)(?:は|(?=、))|の(?:こと
    |話)(?=を)|(?:を)(?=(?:記憶|メモリー?|履歴)から)|(?=のこと)|(?=.{{1,12}}(?:くだ?さい|下さい|お願い))を))[、\s]*)?
    を?(?:もう|全部|全て|すべて|どうか|一旦|きれいに|(?:記憶|メモリー?|履歴)から)*
    (?:忘れて|(?<=[はをも部てら、])(?:消して|消去して|削除して)|(?:メモリ(?:ー)?に|どこにも)?(?:覚え|記憶し|記録し|保存し)(?:ておか)?ないで|(?:なかった
    |聞かなかった)ことにして)
    {_POLITE}(?:、[^。、]{{1,20}}(?:から|ので|し))?[。！!～〜\s]*$
    """,
    takes=(
        "忘れてください。",
        "今のは忘れて",
        "私の住所は忘れてください。",
        "それは覚えないで",
        "私のPINを記憶から消してください。",
        "紗里のことは全部消して",
        "心療内科と薬のことは忘れて、残したくないから。",
        "さっきの薬の話、消しておいて。",
    ),
    leaves=("忘れないでください。", "傘を忘れました。", "忘れてた！", "パスワードを忘れてしまった"),
)
WHOLE = Rule(
    "whole",
    "tells something and asks in the same sentence not to note it",
    r"オフレコ(?:だけど|ですが|で|だが)",
    takes=("オフレコですが、妊娠しています", "オフレコだけど辞める"),
    leaves=("オフレコ", "記録"),
)
MEDICINE = Rule(
    "medicine",
    "a medicine, by how such names end, or a dose",
    r"\d ?ミリ(?!メ)|[ァ-ヴー]{2}(?:リル|スタチン|ロール|ゾール|シリン|ラリン|ホルミン|セチン|ゼパム)",
    takes=("セルトラリン", "10ミリ"),
    leaves=("薬", "10ミリメートル"),
)

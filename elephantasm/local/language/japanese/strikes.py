# SPDX-License-Identifier: Apache-2.0
"""Words of striking in Japanese, the listener's memory, and what shows that something was told."""

from __future__ import annotations

from ..rules import Rule

# Pairs of signs, as words are cut.
SIGNS = frozenset(
    "忘れ 消え 消し 消去 削除 抹消 外し 除い 除き 残さ 保存 記憶 記録 覚え なか かっ 保管 メモ".split()
)
STRIKE = Rule(
    "strike",
    "a clause orders to strike something told, or not to keep it",
    r"""
    (?:忘れて|消えてほしい|忘れ(?:てい|るよ)|消して|消しちゃって|消しと|消去|削除|抹消|(?:取り)?除いて|外して|(?:聞か)?なかったことにして).*$
    |(?P<kept>(?:残さ|保存し|覚え|記録し|記憶し|保管し|メモし|残しておか|取っておか)な(?:いで|いよう|いでほし|くてい).*$)
    """,
    takes=("消しちゃって", "記憶から削除をお願いします", "残さないでください"),
    leaves=("鍵を忘れました", "消さないで"),
)
SPARES = Rule(
    "spares",
    "a clause forbids striking, or tells of it",
    r"(?:忘れ|消さ|消去し|削除し|外さ|抹消し)な(?:い|く)|忘れ(?:て|ちゃっ?)(?:しま|た|い(?:た|ま))|(?:消し|削除し|消去し)(?:てしま|ました|た(?:ら|$))|どう(?:やって|すれ)",
    takes=("消さないで", "忘れてしまった"),
    leaves=("消して", "忘れて"),
)
PLACE = Rule(
    "place",
    "the memory of whoever is spoken to",
    r"(?:あなたの|君の|そちらの)?(?:記憶|メモリー?|メモ|記録|履歴|ノート|頭の中|頭)(?:の中)?(?:から|に(?:は|も)?)",
    takes=("記憶から", "メモリに"),
    leaves=("履歴書から", "詩から"),
)
TOLD = Rule(
    "told",
    "points to something as told before",
    r"の(?:こと|件|話)|(?:た|る|いる|って|という)(?:こと|話|件)|あの話",
    takes=("前科のこと", "借金の話"),
    leaves=("二段落目", "ファイル"),
)
OWN = Rule(
    "own",
    "something of the speaker's that he tells by a word or a value",
    r"^(?:(?:私|僕|俺)の(?!.*(?:ファイル|メール|写真|画像|予定|予約|アラーム|リマインダー|タスク|文章|段落|アカウント|メッセージ|注文))[^、。の]{1,8}|体重|身長|年齢|血液型|年収|月収|給料|住所|電話番号|口座番号|暗証番号|誕生日|病名|持病)$",
    takes=("私の血液型", "体重"),
    leaves=("ファイル", "私の予定"),
)
SOFT = Rule(
    "soft",
    "politeness and reasons beside a request, and what only points",
    r"(?<=は)[^、。は]*(?:ので|から)(?!の)|^[^、。は]*(?:ので|から)(?!の)|(?:この前|この間|さっき|先ほど|以前|前|例)の|(?:の|という|って)(?:こと|件|話)[をはもが]?|(?:^|(?<=[。、]))(?:すみません|どうか|もう|お願い)|こと[をはもが]?$|[をはもが]$",
    takes=("前科のこと", "体重を"),
    leaves=("前科", "体重"),
)
WHY = Rule(
    "why",
    "a clause gives the reason",
    r"(?:ので|から)$",
    takes=("恥ずかしいので", "秘密だから"),
    leaves=("血液型", "前科"),
)
FORBIDS = Rule(
    "forbids",
    "forbids to forget or to strike, or complains of it",
    r"""
    (?:忘れ|消さ|消去し|削除し)(?:ない(?!こと)|ずに)|(?:忘れ|消し)ちゃ(?:だめ|ダメ|いけ)
    """,
    takes=("消さないでください", "忘れないで"),
    leaves=("消してください", "忘れて"),
)

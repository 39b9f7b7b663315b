# SPDX-License-Identifier: Apache-2.0
"""What leads in Japanese to a text, or to what is made up, without naming it as one."""

from __future__ import annotations

from ..rules import Rule

JUDGES = Rule(
    "judges",
    "asks about a text without naming it, or says whose it is",
    r"""
    (?:文章?|文面|これ|この|表現|言い方|敬語|日本語)[^。\n]{0,14}(?:変|おかし|失礼|硬|堅|自然|不自然|伝わ|通じ|くど|冷た|きつ)[^。\n]{0,8}(?:です|ます|ません|でしょう|かな|[？?])
    |(?:友達|友人|同僚|上司|部下|弟|妹|兄|姉|母|父|娘|息子|妻|夫|彼氏|彼女|生徒|学生|客|お客様|顧客|後輩|先輩|先生|知人)(?:さん)?(?:の(?:文|もの|やつ|です|だけど|なんです)|が書い|が送っ|から(?:の|来|届)|に(?:もら|送られ))
    (?!家|仕事)[^。\n]{0,24}(?:[。？?：:]|$)
    |(?:どう|なんて|何て|何と)(?:返|返事|答え|返信)
    |^(?:もっと|もう少し)?(?:短く|長く|丁寧に|簡潔に|やさしく|柔らかく|カジュアルに)(?:して)?[：:]
    """,
    takes=(
        "この文面、きつくないですか？",
        "同僚が書いたものです。",
        "取引先のお客様から届きました。",
        "どう返事すればいい？",
        "丁寧に：",
    ),
    leaves=("友達の家です。", "硬いパンです。", "母は元気です。"),
)
LABELS = Rule(
    "labels",
    "says at its head that what follows is made up: a figure, an exercise, a riddle",
    r"""
    ^\W*(?:私の|新しい)?(?:(?:TRPG|ゲーム|シムズ|DnD|小説|RPG)の?(?:キャラ(?:クター)?|家族|人物|主人公)(?:設定|紹介)?
    |キャラ(?:クター)?(?:設定|紹介|シート)|(?:文法|英語|国語|日本語)の?(?:練習|問題|ドリル|例文)|例文
    |テストデータ|サンプル(?:データ|文)?|ダミー(?:データ|文)?|なぞなぞ|クイズ|シナリオ|場面設定|プロンプト)
    [^。：:！!\n私僕俺はが]{0,10}(?:[。：:！!\n]|$)
    """,
    takes=(
        "TRPGのキャラ：水が嫌い。",
        "英語の練習：否定文にして。",
        "なぞなぞ。私には歯がある",
        "テストデータ：",
    ),
    leaves=("ゲームが好きです。", "クイズは苦手です。", "私の練習です。"),
)
AFTERWARDS = Rule(
    "afterwards",
    "says of all that was said before that it was made up",
    r"""
    (?:^\W*|[(（])(?:これは|以上は|全部|今のは)?(?:脚本|台本|小説|物語|芝居|フィクション|創作|作り話)(?:の(?:話|中の話|セリフ|ため)|用)?(?:です|でした|だよ|なんです)\W*$
    """,
    takes=("（脚本の話です）", "全部作り話です"),
    leaves=("小説が好きです。", "脚本を書いています"),
)
DAYDREAMS = Rule(
    "daydreams",
    "what would be so if something happened to the speaker; others may go on dreaming",
    r"(?:宝くじ|もし|いつか)[^。]{1,20}(?:たら|れば|なら)",
    takes=("宝くじが当たったら船を買う", "もし金持ちになったら"),
    leaves=("雨なら読む", "宝くじを買った"),
)
AND = frozenset("そし じゃ".split())

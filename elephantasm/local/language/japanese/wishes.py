# SPDX-License-Identifier: Apache-2.0
"""How standing wishes are uttered in Japanese, and what they are about."""

from __future__ import annotations

from ..rules import Rule

# Pairs of signs, as words are cut: one of them is in every wish.
SIGNS = frozenset(
    "れか 今後 以後 次か いつ 毎回 必ず 常に 絶対 二度 もう いで 答え 回答 返事 返信 話し 忘れ 覚え 呼ん".split()
)
_ASKED = r"(?:で(?=お願い)|[てで])(?:お願い(?:し(?:ます)?)?|くだ?さい|下さい|くれ|ほしい|欲しい|もらえ\w*|いただけ\w*|ちょうだい|おいて)?(?:です|ます|か|ね|よ)*[。.！!～〜\s]*$"
_WRITING = "(?:回答|返事|返信|答え|文章|説明|コード|メッセージ)"
WISH = Rule(
    "wish",
    "asks for something that is to hold from now on",
    rf"""
    (?:これから(?:は|も|ずっと|、)|今後(?:は|も|、|一切)|次から|いつも|毎回|必ず|常に|ずっと|二度と|一切)[^。？?]{{0,60}}{_ASKED}
    |(?<!今日)(?<!今)は(?:絶対に?|もう|なるべく|できるだけ|あまり|[^。、]{{0,6}})(?<!心配し)(?:使わ|し|言わ|つけ|付け|書か|呼ば|入れ|送ら|出さ|混ぜ|教え)ない{_ASKED}
    |{_WRITING}(?:は|に|には|で|では|を)[^。？?]{{0,40}}{_ASKED}
    |[^\s、。]{{1,8}}で(?:答え|回答し|返事し|返信し|話し){_ASKED}
    |こと(?:を|は|も|だけは)?、?(?:忘れないで|覚えておいて|覚えといて)(?:くだ?さい|下さい|ね|よ)*[。.！!\s]*$
    """,
    takes=(
        "これからは日本語で答えてください。",
        "今後、絵文字は使わないでください。",
        "いつも短く答えて。",
        "敬語は使わないで",
    ),
    leaves=(
        "詩を書いてください。",
        "これから出かけます。",
        "いつも鍵を忘れます。",
        "心配しないでください。",
    ),
)

# What a wish is about; a newer one about the same replaces the older.
MATTERS = (
    Rule(
        "language",
        "in which language to answer",
        r"(?:日本|英|中国|韓国|フランス|ドイツ|スペイン|イタリア|ロシア)語で",
        takes=("これからは日本語で答えてください。", "英語で返事して"),
        leaves=("日本語の本", "語学で"),
    ),
    Rule(
        "units",
        "in which units to measure",
        r"メートル|ヤード|ポンド|マイル|摂氏|華氏|キロ|24時間表記|12時間表記",
        takes=("今後はメートル法で", "摂氏で表示して"),
        leaves=("時間", "単位"),
    ),
    Rule(
        "length",
        "how long answers are to be",
        r"短[くめ]|簡潔|手短|詳し[くい]|長[くめ]|一言|\d文で|要点",
        takes=("いつも短く答えて。", "もっと詳しくお願いします"),
        leaves=("長野", "短歌"),
    ),
    Rule(
        "format",
        "in which form to write",
        r"箇条書き|表形式|表で|マークダウン|[Mm]arkdown|プレーンテキスト|番号付き|段落",
        takes=("必ず箇条書きで書いて", "表で見せて"),
        leaves=("表現", "代表"),
    ),
    Rule(
        "tone",
        "in which tone to speak",
        r"敬語|丁寧|タメ口|ため口|カジュアル|フォーマル|冗談|口調|関西弁",
        takes=("敬語は使わないで", "タメ口で話して"),
        leaves=("敬老の日", "口"),
    ),
    Rule(
        "emoji",
        "whether to use emoji",
        r"絵文字|顔文字|スタンプ",
        takes=("絵文字は使わないで", "顔文字もつけて"),
        leaves=("絵", "文字"),
    ),
    Rule(
        "theme",
        "dark or light",
        r"(?:ダーク|ライト)(?:モード|テーマ)",
        takes=("常にダークモードで", "ライトテーマにして"),
        leaves=("ダークチョコ", "モード"),
    ),
    Rule(
        "call",
        "how to be called",
        r"(?:と|って)[呼よ](?:んで|ばないで)",
        takes=("これからはユキと呼んでください", "先生って呼ばないで"),
        leaves=("医者を呼んで", "呼び名"),
    ),
)

# SPDX-License-Identifier: Apache-2.0
"""How Japanese tells somebody what he is."""

from __future__ import annotations

from ..rules import Rule

_NAME = r"(?:[ァ-ヶー]{1,12}|(?-i:[A-Z])[A-Za-z'-]*|[^\W\d_はがをのにで]{1,6}?)"
_YOU = "(?:あなた|貴方|君|きみ|お前)"
YOU_ARE = Rule(
    "you are",
    "tells the anima what it is; `v` is that",
    rf"""
    ^(?:(?:システム|役割|人格|設定|指示)[：:]\s*)?(?:(?:今から|これから|本日から|以後)[、,]?)?
    (?:{_YOU}(?:は|が)(?:今から|これから)?|{_YOU}の(?:名前|役割|役目|職業)は|私は(?={_NAME}、[^。]*(?:です|ます)))
    (?P<v>(?!誰|何|いつ|どこ)\S.*?)(?:です|だ|である|であり、.*|になります|を演じ(?:ます|てください)
    |として(?:振る舞|行動し|対応し|話し|答え)[^。]*|という(?:名前|名)(?:です|の.*)|(?<=」))[。.！!]?$
    """,
    takes=(
        "あなたはミナ、忍耐強い司書です。",
        "あなたは旅行アドバイザーです。",
        "これからあなたは海賊です。",
        "あなたの名前はアトラスです。",
        "あなたの名前は「つばめ」。",
        "あなたは優しい医者として振る舞ってください。",
    ),
    leaves=(
        "あなたは検索ツールを使えます。",
        "あなたはコンテナで動作しています。",
        "あなたは誰ですか",
        "ユーザーは看護師です。",
    ),
)
NAMED = Rule(
    "named",
    "what the anima is begins with its name; `n` is the name, `rest` what is said besides",
    rf"""
    ^[「"]?(?P<n>{_NAME})[」"]?(?:(?:、|という)(?P<rest>.+)|(?<=[ァ-ヶーA-Za-z」"]))$
    """,
    takes=(
        "ミナ、忍耐強い司書",
        "アトラス",
    ),
    leaves=(
        "忍耐強い司書",
        "旅行の専門家",
    ),
    case_matters=True,
)
CALLED = Rule(
    "called",
    "tells a name somewhere in a sentence; `n` is the name",
    rf"""
    (?:名前は|名は)[「"]?(?P<n>{_NAME})[」"]?(?:です|だ|。|と(?:いい|言い|申し))
    """,
    takes=(
        "あなたの名前はアトラスです。",
        "名前はミナです",
    ),
    leaves=(
        "名前を呼んで",
        "名前が好き",
    ),
    case_matters=True,
)
PURPOSE = Rule(
    "purpose",
    "tells the anima what it is for; `v` is that",
    rf"""
    ^(?:(?:{_YOU}の)?(?:主な)?(?:目的|任務|仕事|使命|目標|役目|役割)は(?=.*(?:こと|支援|サポート|手伝い)(?:です)?[。.]?$)
    |{_YOU}は(?=.*を(?:助け|手伝い|支援し|サポートし|案内し|教え)(?:ます|る)[。.]?$))(?P<v>.+?)(?:です)?[。.]?$
    """,
    takes=(
        "あなたの任務は話を聞くことです。",
        "あなたは人々を助けます。",
    ),
    leaves=(
        "あなたはお茶が好きです。",
        "私の話は長いことで有名",
    ),
)
BINDS = Rule(
    "binds",
    "tells the anima how to behave, without exception",
    r"""
    (?:必ず|常に|絶対に?|決して|いかなる場合も|いつも)[^。]*(?:こと|ください|ない(?:で|こと)?|ません|ます|する|せよ)[。.]?$
    |(?:しないで(?:ください)?|してはいけません|してはならない|禁止(?:です)?|しなければなりません)[。.]?$
    """,
    takes=(
        "必ず出典を示してください。",
        "決して診断をしないでください。",
        "薬の量を説明してはいけません。",
    ),
    leaves=(
        "出典があります。",
        "ゆっくり話します。",
    ),
)
ADVISES = Rule(
    "advises",
    "tells the anima how to behave",
    r"""
    (?:て|で)(?:ください|下さい)[。.]?$|よう(?:に|にして(?:ください)?|心がけ\w*)[。.]?$|べきです[。.]?$|(?:避け|控え|心がけ)(?:る
    |て\w*)(?:こと)?[。.]?$
    """,
    takes=(
        "簡潔に答えてください。",
        "専門用語は避けること。",
    ),
    leaves=(
        "出典があります。",
        "彼は静かです。",
    ),
)
DESCRIBES = Rule(
    "describes",
    "goes on to tell how the anima is or what it does",
    r"""
    ^(?:あなた|君|きみ)(?:は|の)
    """,
    takes=(
        "あなたはゆっくり話します",
        "あなたの口調は丁寧です",
    ),
    leaves=(
        "彼は話します",
        "私は",
    ),
)
SETTING = Rule(
    "setting",
    "tells of tools, formats, the user, the date: of what surrounds the anima",
    r"""
    (?:JSON|XML|YAML|HTML|CSV|SQL|API|URL|Markdown|マークダウン|ツール|関数|引数|パラメータ|出力形式|コンテキスト|以下|下記|上記)
    |^(?:現在の)?(?:(?:ユーザー|利用者|顧客|お客様)(?!に(?!つい)|を|から|へ|さま?に)|日付|日時|時刻|今日|会話|セッション)
    |^(?:あなた|君)は[^。]*(?:でき(?:ます|る)|使え(?:ます|る)|許可され|アクセス|動作し|実行され|受け取り|与えられ)
    """,
    takes=(
        "あなたは検索を使えます。",
        "あなたはコンテナで動作しています。",
        "ユーザーはiOSを使っています。",
        "JSONで答えてください。",
    ),
    leaves=(
        "あなたは案内人です。",
        "ゆっくり話します。",
        "利用者には必ず敬語で話します。",
    ),
)
ROLE = Rule(
    "role",
    "a heading over who the agent is",
    r"""
    ^\W*(?:あなたの)?(?:役割|役|人格|人物|キャラクター?|ペルソナ|あなたについて|あなたとは)(?:設定)?\W*$
    """,
    takes=(
        "# 役割",
        "キャラクター：",
        "## あなたの役割",
    ),
    leaves=(
        "# ルール",
        "# 客の役割",
    ),
)
OF_ITSELF = Rule(
    "of itself",
    "a heading under which the anima is told how to be",
    r"""
    あなた|人格|性格|役割|口調|話し方|スタイル|価値観|原則|ルール|規則|方針|指示|行動|制限|目的|目標|使命|重要|禁止|制約|タブー
    """,
    takes=(
        "あなたの原則",
        "# 口調",
    ),
    leaves=(
        "営業時間",
        "料金",
    ),
)
OF_OTHERS = Rule(
    "of others",
    "a heading over examples, data and tools",
    r"""
    例(?:文|：|:|$)|サンプル|対話|会話|ユーザー|利用者|お客様|コンテキスト|ツール|関数|形式|出力|入力|データ|履歴|文書|テンプレート|環境|記憶
    """,
    takes=(
        "例文",
        "ユーザーについて",
    ),
    leaves=(
        "あなたのルール",
        "口調",
    ),
)
# Lines of which each tells one thing, and what they tell.
FIELDS = {
    "name": Rule(
        "name field",
        "a line that tells the name",
        r"^(?:あなたの)?(?:名前|氏名) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "名前：ジュノ",
            "氏名: ジュノ",
        ),
        leaves=(
            "私の名前：ジュノ",
            "名前は秘密",
        ),
    ),
    "nature": Rule(
        "nature field",
        "a line that tells what the anima is",
        r"^(?:あなたの)?(?:役割|職業|役) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "役割：夜勤の看護師",
            "職業：パン屋",
        ),
        leaves=(
            "役割は多い",
            "主役：彼",
        ),
    ),
    "purpose": Rule(
        "purpose field",
        "a line that tells what the anima is for",
        r"^(?:あなたの)?(?:目的|目標|使命|任務) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "目的：予約",
            "使命：安心",
        ),
        leaves=(
            "私の目的：なし",
            "目的は多い",
        ),
    ),
    "rule": Rule(
        "rule field",
        "a line that is a rule",
        r"^(?:ルール|規則|原則|制限|制約|禁止(?:事項|行為)?|注意(?:事項|点)?|NG(?:事項|行為|ワード)?|タブー|決まり(?:ごと)?|きまり|方針|心得|守ること|し(?:ない|てはいけない)こと|約束) ?[\d一二三四五]* ?[:：=.)、\u2013-] ?(?P<v>.+)$",
        takes=(
            "ルール1：薬の量は言わない",
            "原則二：親切",
            "禁止事項：他店の話",
            "決まり：値段は言わない",
        ),
        leaves=(
            "ルールは多い",
            "私のルール：なし",
        ),
    ),
    "trait": Rule(
        "trait field",
        "a line that tells how the anima is",
        r"^(?:あなたの)?(?:口調|性格|話し方|価値観|言語|スタイル) ?[:：=\u2013-] ?(?P<v>.+)$",
        takes=(
            "口調：丁寧",
            "性格：忍耐強い",
        ),
        leaves=(
            "口調が強い",
            "私の性格：なし",
        ),
    ),
}

# SPDX-License-Identifier: Apache-2.0
"""What a Japanese question asks for. A query is read in small letters."""

from __future__ import annotations

from ..rules import Rule

GIVEN = Rule(
    "given",
    "asks for what the listener has said, advised or made before",
    r"""
    (?:教え|[勧薦すす]め|おすすめし|提案し|言っ|書い|挙げ|紹介し|まとめ|作っ|説明し)てくれた
    |(?:あなた|君|きみ)(?:が|の)(?:言った|[勧薦]めた|おすすめ|提案|リスト|計画|アドバイス|説明)
    """,
    takes=("前に教えてくれたお店はどこ？", "あなたの提案は何だった？", "おすすめしてくれた本"),
    leaves=("本をおすすめしてください", "私はどこに住んでいますか", "教えてくれますか"),
)
ADVICE = Rule(
    "advice",
    "asks for advice or a choice",
    r"""
    おすすめ|お勧め|勧め|提案|アドバイス|アイデア|どうすれば|どれがいい|何がいい|選んで|(?:したら|すれば|った方が|たほうが)いい
    """,
    takes=("おすすめは何ですか", "どうすればいいですか", "どれがいいと思う？"),
    leaves=("何を買いましたか", "どこに住んでいますか"),
)
NOW = Rule(
    "now",
    "asks how things are, and not how they were",
    r"""
    ^(?!.*(?:以前|昔|前の|元の|去年|昨|先週|先月|最初|まだ|当時|った|[いきしちにりぎみびけべめれせてで]た|でし|まし))
    .*(?:何|なに|なん|どこ|どの|どれ|誰|だれ|いつ|いくら|いくつ|か[。？?]?$|[？?])
    """,
    takes=("私はどこに住んでいますか？", "上司は誰？", "電話番号は何番ですか"),
    leaves=("以前はどこに住んでいましたか？", "まだ大阪に住んでいますか？", "何を買った？"),
)

WHEN = Rule(
    "when",
    "asks for a time",
    "いつ(?!も)|何[時日月年]|何曜日|どのくらいの期間",
    takes=("予防接種はいつ？", "面談は何時から？"),
    leaves=("どこに住んでいる？", "いつもの店は？"),
)
HOW_MANY = Rule(
    "how many",
    "asks for a number",
    "いくら|いくつ|何[歳才人匹枚個回円キ番]|どのくらい|どれくらい",
    takes=("家賃はいくら？", "きなこは何歳？"),
    leaves=("どこに住んでいる？", "予防接種はいつ？"),
)
WHO = Rule(
    "who",
    "asks for a name",
    "誰|だれ|どこ|どちら|名前|何という|なんていう",
    takes=("上司は誰？", "犬の名前は？"),
    leaves=("家賃はいくら？", "予防接種はいつ？"),
)

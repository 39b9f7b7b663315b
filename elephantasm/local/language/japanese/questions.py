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

# By which words a question asks for an attribute.
_ASKED = {
    "home": ("住んで|住まい|家は|どこに(?:住|い)", "私はどこに住んでいる？|今の住まいは", "仕事は何"),
    "appointment": ("いつ|何時|何日|予定", "予防接種はいつ？|夏の予定は", "仕事は何"),
    "employer": ("仕事|会社|職場|勤め|働", "仕事は何をしている？|私の会社は", "どこに住んで"),
    "position": ("仕事|職業|役職|職種", "仕事は何をしている？|私の職業は", "どこに住んで"),
    "partner": ("彼氏|彼女|夫|妻|結婚|独身|恋人", "彼女はいる？|私は結婚している？", "仕事は何"),
    "manager": ("上司|課長|部長", "上司は誰|課長の名前", "仕事は何"),
    "medication": ("薬", "今飲んでいる薬は？|薬は何", "仕事は何"),
    "condition": ("病気|怪我|けが|体調|入院", "母の病気は|体調は", "仕事は何"),
    "phone": ("電話|携帯|番号", "電話番号は？|私の携帯番号", "仕事は何"),
    "email": ("メール|メアド|アドレス", "メールアドレスは？|私のメアド", "仕事は何"),
    "rent": ("家賃", "家賃はいくら|今の家賃", "仕事は何"),
    "allergy": ("アレルギー|食べられない", "食べられないものは？|アレルギーは", "仕事は何"),
    "diet": ("食べられない|食事|食べない", "食べられないものは？|食事の制限", "仕事は何"),
    "pet": ("ペット|飼って|犬|猫", "ペットは？|何を飼っている", "仕事は何"),
    "name": ("私の名前|私は誰", "私の名前は？|私は誰", "仕事は何"),
    "birthday": ("誕生日", "誕生日はいつ|私の誕生日", "仕事は何"),
}
ASKED = {
    name: Rule(name, f"asks for the {name}", pattern, takes=tuple(takes.split("|")), leaves=(leaves, ""))
    for name, (pattern, takes, leaves) in _ASKED.items()
}

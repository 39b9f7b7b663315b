# SPDX-License-Identifier: Apache-2.0
"""How people say in Japanese that what follows is not their own word."""

from __future__ import annotations

from ..rules import Rule
from .persons import OTHERS

_TEXT = "(?:文章?|メール|手紙|以下|下記|次|これ|作文|原稿|レポート|論文|記事|歌詞|詩|小説|コード|エッセイ|スピーチ|メッセージ|レジュメ|履歴書)"
_WORK = "(?:翻訳|英訳|和訳|添削|校正|校閲|要約|推敲|リライト|レビュー|チェック|解説|分析|修正|評価)"
HANDS_OVER = Rule(
    "hands over",
    "asks for work on a text that comes with it: translate, proofread, sum up, judge",
    rf"""
    {_WORK}(?:を|も)?(?:し(?:て(?!い|る|た|き|も、)|ろ)|お願い|頼み|頼む|してもらえ|できます|できる)
    |^{_WORK}(?:[：:\n]|$)
    |{_TEXT}[^、。\n]{{0,12}}(?:直し|訳し|まとめ|書き直し|読ん|見)て(?:くだ?さい|下さい|くれ|ほしい|もらえ|いただけ|[ねよ：:。\n]|$)
    |{_TEXT}[^、。\n]{{0,8}}(?:どう(?:思|です|かな|かし)|自然(?:です|かな)|おかしく|合って)
    """,
    takes=(
        "次の文を英語に翻訳して：",
        "この文章を直して：",
        "この歌詞どう思う？",
        "校正をお願いします",
    ),
    leaves=("翻訳の仕事をしています。", "要約は苦手です。", "車を直してもらった"),
)
QUOTES = Rule(
    "quotes",
    "somebody else speaks from here on",
    rf"""
    {OTHERS}(?:が|は|から|より|に)[^。「：:\n]{{0,16}}[：:「『]
    |^[^\s、。：:「」]{{1,10}}(?<![はがをのでにもと])[「『]
    """,
    takes=("田中さんからLINEが来た：", "母が言った：", "田中さん「"),
    leaves=("住所：東京", "「君の名は」が好き", "映画は「君の名は」が好き"),
)
FICTION = Rule(
    "fiction",
    "of a story, a script, a part, an example: nobody's life",
    r"""
    小説(?:で|の中|では|を書い|の主)|物語(?:で|の中|では|を(?:書|作|考)|の主)|脚本|主人公|登場人物|架空|フィクション
    |(?:お話|ストーリー|童話)を(?:書|作|考)|キャラ(?:クター)?(?:設定|の設定|は)|例えば
    """,
    takes=("私の小説では、主人公はパリに住んでいます。", "物語を書いて", "例えば"),
    leaves=("小説が好きです。", "物語は長い"),
)
PLAY_BEGINS = Rule(
    "play begins",
    "a game or a part is played from here on",
    r"""
    ロールプレイ(?:を|し|で|ング(?:を|し))|ごっこ(?:遊び)?(?:を|し)|なりきっ|のふりをし|(?:役|役割)(?:を|で)(?:演|お願|やっ|し)|を演じて
    |(?:ゲーム|遊び)を(?:始め|しよう|しましょう)|(?:あなた|君|きみ)は(?:今から|これから)
    """,
    takes=("ロールプレイをしよう。私は王様です。", "医者のふりをして", "あなたは今から海賊です"),
    leaves=("ゲームが好きです。", "役に立つ"),
)
PLAY_ENDS = Rule(
    "play ends",
    "the game or the part is over",
    r"""
    (?:ゲーム|ロールプレイ(?:ング)?|ごっこ|劇|芝居|遊び|お話)(?:は|を|も)?(?:もう|これで|ここで|ここまで)*(?:終わ|終了|おしまい|やめ|です$)
    |現実に戻|普通に戻|ここからは(?:現実|本当)
    """,
    takes=("ゲームは終わりです。", "ロールプレイ終了", "現実に戻ろう"),
    leaves=("ゲームが好きです。", "劇を見た"),
)
KEEPS = Rule(
    "keeps",
    "asks to remember what follows",
    r"覚え(?:て|といて)|メモして|記憶して|記録して|(?:私|僕|俺|自分)について",
    takes=("次のことを覚えておいて：", "私について："),
    leaves=("翻訳して：", "覚えた"),
)
SHOWS = Rule(
    "shows",
    "speaks of a text that may follow",
    rf"(?:以下|下記|次|これ|この)(?:の|は|が)?[^、。\n]{{0,8}}{_TEXT}|{_TEXT}(?:は(?:以下|次|こちら)[^。\n]{{0,8}})?[：:]",
    takes=("これは私の作文です：", "以下のメール", "歌詞："),
    leaves=("詩を書くのが好きです。", "この家は古い"),
)
SUPPOSES = Rule(
    "supposes",
    "a supposition begins",
    r"^(?:じゃあ?|では|ねえ)?[、\s]*(?:仮に|もしも?|例えば|たとえば|想像して)",
    takes=("仮に年収が一千万だとします。", "想像してみて"),
    leaves=("仮の住まいです。", "年収は六百万です。"),
)
LEANS = Rule(
    "leans",
    "begins with a word that joins it to what was said before",
    r"^\W*(?:それで|じゃあ?|では|そして|また|もし|その場合|さらに|あと|でも|なら|それなら|だったら|しかも)",
    takes=("じゃあ結婚していたら？", "あと家があります"),
    leaves=("京都に住んでいます。", "家は古い"),
)

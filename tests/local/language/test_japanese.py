# SPDX-License-Identifier: Apache-2.0
"""Japanese messages, as people write them, through the reader."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.language.heard import held
from tests.local.life import LOCAL

from .eastasian import ends, facts, forgets, statements, wishes

languages = import_module(f"{LOCAL}.language.languages")
handover = import_module(f"{LOCAL}.language.handover")
JAPANESE = ("japanese",)


@pytest.mark.parametrize("text", ["東京に住んでいます。", "ラーメン", "ｱﾆﾒ", "これは猫"])
def test_kana_are_japanese(text):
    assert languages.languages_of(text)[0] == "japanese"


@pytest.mark.parametrize("text", ["我住在上海。", "서울에 살아요", "I live in Oslo.", ""])
def test_other_scripts_are_not(text):
    assert "japanese" not in languages.languages_of(text)


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("田中美咲と申します。", "name", "田中美咲"),
        ("はじめまして、佐藤健太です。", "name", "佐藤健太"),
        ("こんにちは！鈴木です。よろしくお願いします。", "name", "鈴木"),
        ("私の名前は山本あかりです。", "name", "山本あかり"),
        ("私の名前はユキだよ", "name", "ユキ"),
        ("ユキって呼んでね", "nickname", "ユキ"),
        ("みんなには「タケ」と呼ばれています。", "nickname", "タケ"),
        ("横浜に住んでいます。", "home", "横浜"),
        ("今は大阪市北区に住んでる", "home", "大阪市北区"),
        ("先月、福岡に引っ越しました。", "home", "福岡"),
        ("札幌在住です。", "home", "札幌"),
        ("私は京都に住んでいて、学生です。", "home", "京都"),
        ("任天堂に勤めています。", "employer", "任天堂"),
        ("トヨタで働いています", "employer", "トヨタ"),
        ("四月からソニーに転職しました。", "employer", "ソニー"),
        ("私は看護師です。", "position", "看護師"),
        ("仕事はエンジニアをしています。", "position", "エンジニア"),
        ("今年で35歳になりました。", "age", "35歳"),
        ("誕生日は8月3日です。", "birthday", "8月3日"),
        ("私は卵アレルギーです。", "allergy", "卵"),
        ("えびにアレルギーがあります。", "allergy", "えび"),
        ("ベジタリアンです。", "diet", "ベジタリアン"),
        ("猫を二匹飼っています。", "pet", "猫"),
        ("柴犬を飼ってるよ", "pet", "柴犬"),
        ("娘が二人います。", "child", "娘"),
        ("彼氏の名前は翔です。", "partner", "翔"),
        ("好きな色は緑です。", "favorite 色", "緑"),
        ("電話番号は090-1234-5678です。", "phone", "090-1234-5678"),
        ("ユキっていいます！", "name", "ユキ"),
        ("今年から仙台で一人暮らししてる", "home", "仙台"),
        ("楽天を辞めてメルカリに転職した", "employer", "メルカリ"),
        ("言い忘れてたけど、マンゴーアレルギーです", "allergy", "マンゴー"),
        ("ひどい花粉症です", "allergy", "花粉症"),
        ("横浜でデザイナーをしています。", "position", "デザイナー"),
        ("会社を辞めて、フリーランスになりました。", "position", "フリーランス"),
        ("エビとカニが食べられない", "diet", "エビとカニが食べられない"),
        ("メールアドレスはmisaki.t@example.jpです。", "email", "misaki.t@example.jp"),
    ],
)
def test_what_somebody_says_of_himself_is_a_fact(text, attribute, value):
    assert ("", attribute, value) in facts(text)


@pytest.mark.parametrize(
    ("text", "owner", "attribute", "value"),
    [
        ("姉は名古屋に住んでいます。", "姉", "home", "名古屋"),
        ("夫は銀行に勤めています。", "夫", "employer", "銀行"),
        ("うちの息子は小麦アレルギーです。", "うちの息子", "allergy", "小麦"),
        ("妹の名前は花です。", "妹", "name", "花"),
    ],
)
def test_what_he_says_of_his_own_people_is_theirs(text, owner, attribute, value):
    assert (owner, attribute, value) in facts(text)
    assert not [fact for fact in facts(text) if fact[0] == ""]


@pytest.mark.parametrize(
    "text",
    [
        "左利きです。",
        "引っ越したばかりの者です。",
        "はじめまして、最近引っ越してきた者です。",
        "こんにちは、初心者です。",
        "こんにちは、今日は休みです。",
        "こんにちは、質問です。",
        "医者を呼んで",
        "元気です！",
        "学生です。",
    ],
)
def test_it_is_no_name(text):
    assert not [fact for fact in facts(text) if fact[1] in ("name", "nickname")]


@pytest.mark.parametrize(
    "text",
    [
        "祖母はパクチーを絶対に食べません。",
        "うちの会社の決算は三月です。",
        "毎週水曜の夜にバドミントンをしています。",
        "私の車は青いプリウスです。",
        "甘いものが苦手です",
        "左利きで、音痴です",
        "私は糖尿病で、毎日インスリンを打っています。",
        "新しいプロジェクトのデータベースはPostgreSQLに決めました。",
    ],
)
def test_a_plain_assertion_is_kept_as_it_is(text):
    assert statements(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "もし大阪に引っ越したら家賃が安くなる。",
        "会社を辞めたらどうしよう",
        "たぶん来年は留学すると思う。",
        "甲殻類アレルギーかもしれない。",
        "犬を飼いたいなあ。",
        "来年結婚するつもりです。",
        "鈴木さんは離婚したらしい。",
        "田中さんは神戸に住んでいるそうです。",
        "母が京都に住んでいたと言っていました。",
        "海の近くに住めたらいいな",
        "今日は疲れた〜",
        "ありがとうございます！",
        "ははは、ウケるwww",
        "外は雨がすごいです。",
        "どこに住んでいますか",
        "彼は神戸に住んでいます。",
        "それはとてもおいしかったです。",
        "春についての詩を書いてください",
        "おすすめのラーメン屋を教えて",
        "月に住んでいる夢を見た。",
        "了解です。",
        "おはよう、いい天気だね",
        "眠い…",
        "甘いものは食べられません、って本当？",
        "このメール見てもらえる？\n田中部長、私は鈴木と申します。トヨタに勤めています。",
        "英訳して：私はベルリンに住んでいます。",
        "小説を書いてるんだけど、主人公は東京に住む殺し屋で、名前は黒田。",
        "ごっこ遊びしよう、私が王様ね",
        "噂では会社が移転するらしい",
        "いい天気ですね、散歩日和だ",
        "仮に年収が一千万だとします。",
        "私の名前が仮に太郎だとしたら、どうなる？",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert statements(text) == []
    assert ends(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "昔は広島に住んでいました。",
        "子供の頃、うさぎを飼っていました。",
        "2010年にロンドンに引っ越しました。",
    ],
)
def test_the_past_is_no_fact_of_today(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("翔と別れました。", "partner", "翔"),
        ("先月離婚しました", "partner", None),
        ("任天堂を辞めました。", "employer", "任天堂"),
        ("仕事を辞めた。", "employer", None),
        ("車を売りました。", "car", None),
        ("楽天を辞めてメルカリに転職した", "employer", "楽天"),
        ("先月リストラされて、今は仕事を探してる", "employer", None),
        ("離婚が成立しました", "partner", None),
        ("うちの猫が先週亡くなりました。", "pet", "猫"),
        ("愛犬のポチが虹の橋を渡りました", "pet", "ポチ"),
        ("タバコをやめました。", "smoking", None),
        ("お酒はもう飲んでいません。", "drinking", None),
        ("もうベジタリアンではありません。", "diet", "ベジタリアン"),
        ("卵アレルギーは治りました。", "allergy", "卵"),
        ("ネットフリックスを解約しました。", "subscription", "ネットフリックス"),
    ],
)
def test_what_is_over_ends(text, attribute, value):
    assert [end for end in ends(text) if attribute in end[1] and end[2] == value]


@pytest.mark.parametrize(
    "text",
    [
        "駅で友達と別れました。",
        "別れたい",
        "田中さんは会社を辞めました。",
        "仕事を辞めていません。",
    ],
)
def test_what_is_not_over_ends_nothing(text):
    assert ends(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "これからは日本語で答えてください。",
        "今後、絵文字は使わないでください。",
        "回答には必ず出典をつけてください。",
        "いつも短く答えて。",
        "毎回、最後に要約をつけてほしいです。",
        "敬語は使わないで",
        "これからはユキと呼んでください",
        "ネタバレは絶対にしないで。",
        "これからはタメ口でお願い",
        "返事は英語でお願いします",
        "私がベジタリアンだってこと忘れないでね",
    ],
)
def test_a_standing_wish_is_known(text):
    assert wishes(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "詩を書いてください。",
        "この文を日本語に訳してください",
        "これから出かけます。",
        "いつも鍵を忘れます。",
        "彼は必ず遅刻する。",
        "心配しないでください。",
        "今後ともよろしくお願いします。",
    ],
)
def test_a_request_of_today_is_no_standing_wish(text):
    assert wishes(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("忘れてください。", ""),
        ("今のは忘れて", ""),
        ("さっきの話は忘れてね。", ""),
        ("それは覚えないで", ""),
        ("今の発言は削除してください", ""),
        ("私の住所は忘れてください。", "私の住所"),
        ("さっきの忘れて", ""),
        ("今の話、メモリに保存しないで", ""),
        ("マイナンバーは消しておいて", "マイナンバー"),
        ("電話番号のことは消してください。", "電話番号"),
        ("今言ったことはなかったことにして", ""),
    ],
)
def test_a_request_to_forget_is_heeded(text, what):
    assert forgets(text) == [what]
    assert statements(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "忘れないでください。",
        "傘を忘れました。",
        "忘れられません。",
        "パスワードを忘れてしまった",
        "忘れてた！",
    ],
)
def test_other_talk_of_forgetting_is_no_request(text):
    assert forgets(text) == []


def test_a_sentence_without_a_subject_goes_on_about_whom_the_last_one_was():
    assert statements("父は糖尿病です。甘いものは食べられません。") == ["父は糖尿病です。"]
    assert facts("姉は看護師です。大阪に住んでいます。") == [("姉", "position", "看護師")]
    assert statements("モカを飼っています。もう12歳です。")[1:] == []
    assert ("", "home", "神戸") in facts("姉は看護師です。私は神戸に住んでいます。")


def test_others_words_are_not_the_speakers():
    assert facts("田中さん「京都に住んでいます」") == []
    assert facts("田中：京都に住んでいます。") == []
    assert facts("彼女は「私は猫を飼っています。名前はタマです。」と言った。") == []


@pytest.mark.parametrize(
    "text",
    [
        "次の文を英語に翻訳して：\n私はベルリンに住んでいます。",
        "このメールを添削してください。",
        "以下を要約してください",
        "この文章を直して：",
        "この歌詞どう思う？",
        "校正をお願いします",
    ],
)
def test_handing_over_is_announced(text):
    assert handover.HANDS_OVER.search(text, JAPANESE)


@pytest.mark.parametrize(
    "text", ["翻訳の仕事をしています。", "要約は苦手です。", "車を直してもらった"]
)
def test_other_talk_of_such_work_hands_nothing_over(text):
    assert not handover.HANDS_OVER.search(text, JAPANESE)


def test_fiction_and_play_are_announced():
    assert handover.FICTION.search("私の小説では、主人公はパリに住んでいます。", JAPANESE)
    assert handover.PLAY_BEGINS.search("ロールプレイをしよう。私は王様です。", JAPANESE)
    assert handover.PLAY_ENDS.search("ゲームは終わりです。", JAPANESE)
    assert not handover.PLAY_BEGINS.search("ゲームが好きです。", JAPANESE)


def test_text_is_left_undamaged():
    text = "私の車のナンバーは品川330さ12-34（青）です。"
    assert statements(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "もっと短くできますか？\n\n私は福岡に住んでいて、弁護士です。",
        "メルカリでこんなメッセージが来た：\nこんにちは、神戸に住んでいます。",
        "教科書の練習：私は花です。犬を飼っています。",
        "はいはい、私は総理大臣ですよ。",
    ],
)
def test_what_others_wrote_and_what_is_not_meant_is_not_known(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("眼科の予約は6月18日の午前10時です。", "眼科の予約が6月25日に変わりました。"),
        ("家賃は6万円です。", "家賃が7万円に上がりました"),
        ("広島に住んでいます。", "二週間前に岡山に引っ越しました。"),
        ("健太と結婚しています。", "健太とは離婚しました。"),
        ("29歳です。", "昨日誕生日で、30歳になりました。"),
        ("ピアノを習っています。", "ピアノはやめました。"),
        ("説明は必ず箇条書きにしてください。", "箇条書きはもうやめてください。"),
        ("もう絵文字は使わないで。", "絵文字、また使っていいよ"),
        ("私のPINは4711です。", "私のPINを記憶から消してください。"),
        ("これからは敬語じゃなくてタメ口で話して。", "やっぱり敬語に戻してもらえる？"),
        ("値段は必ず税込みで書いて。", "税込みじゃなくていいです、税抜きで書いてください。"),
        ("回答の最後に必ず要点を三つまとめてください。", "要点のまとめはもういりません。"),
        ("うちには柴犬のごん太がいます。", "ごん太が先週亡くなりました。"),
        ("バイクはカブに乗っています。", "カブは売りました。"),
        ("犬のチロを飼っています。", "チロは祖母に引き取られました。"),
        ("彼女の名前は美穂です。", "美穂に振られた。"),
        ("陶芸を習っています。", "陶芸はもう通っていません。"),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("田中美咲と申します。", "子猫を拾いました。名前はミカンです。"),
        ("いつも短く答えて。", "コーヒーはもういりません。"),
        ("彼氏の名前は翔です。", "妹が翔太にふられました。"),
        ("子猫のミカンを飼っています。", "お菓子は妹にあげました。"),
    ],
)
def test_a_word_about_something_else_ends_nothing(before, after):
    assert before in held(before, after)


@pytest.mark.parametrize(
    "text", ["これからは王様と呼んで、冗談だけど。", "冗談だけど、俺は実は宇宙人なんだ。"]
)
def test_what_is_said_in_jest_is_not_known(text):
    assert held(text) == []


def test_who_is_called_so_may_be_the_dog():
    told = facts("犬を飼っていて、ポチといいます。")

    assert ("", "name", "ポチ") not in told
    assert ("", "name", "健太") in facts("東京に住んでいて、健太といいます。")

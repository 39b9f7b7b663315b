# SPDX-License-Identifier: Apache-2.0
"""Which standing wishes hold after what was said."""

from __future__ import annotations

import pytest

from tests.local.life import DAY, Life, database


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def wishes(life, *messages, author=None):
    """Return the wishes that hold after each message was learnt, oldest first."""
    for message in messages:
        life.event(message, author=author)
        life.dream()
        life.now += DAY
    return [row.content for row in life.read("knowledge.wishes", life.now, 99)][::-1]


@pytest.mark.parametrize(
    ("one", "opposite"),
    [
        ("use emojis when you talk to me", "please stop using emojis"),
        ("From now on use metric units", "switch to imperial from now on please"),
        ("Always answer in German", "From now on answer in English"),
        ("I prefer short answers.", "I'd prefer longer, more detailed answers from now on."),
        ("call me Captain", "please don't call me Captain any more"),
        ("Prices in pounds, never in euros.", "Prices in euros please, never in pounds."),
        (
            "Please keep your answers to bullet points.",
            "Just write to me in normal sentences from now on.",
        ),
        ("回答尽量列要点，一条一条的。", "以后请用整段的文字回答。"),
    ],
)
def test_an_opposite_takes_the_place_of_a_wish(life, one, opposite):
    assert wishes(life, one, opposite) == [opposite]


@pytest.mark.parametrize(
    ("two", "taken_back", "left"),
    [
        ("please call me Fred and keep answers short", "you can write longer now", "call me Fred"),
        ("no emojis and short answers please", "emojis are fine again", "short answers please"),
        ("bitte duz mich und fass dich kurz", "du kannst ruhig länger schreiben", "duz mich"),
    ],
)
def test_of_two_wishes_in_one_sentence_one_is_taken_back(life, two, taken_back, left):
    (held,) = wishes(life, two, taken_back)

    assert held.endswith(left)


def test_wishes_of_different_matters_stand_side_by_side(life):
    wanted = [
        "never recommend seafood restaurants",
        "never book anything before 9",
        "don't schedule anything on Wednesdays",
    ]
    assert wishes(life, *wanted) == wanted


@pytest.mark.parametrize(
    "taken_back",
    ["scrap the haiku rule", "You no longer need to end with a haiku.", "forget all my rules"],
)
def test_what_is_taken_back_holds_no_more_and_is_no_statement(life, taken_back):
    assert wishes(life, "End every reply with a haiku.", taken_back) == []
    assert life.statements() == []


@pytest.mark.parametrize(
    ("wish", "taken_back"),
    [
        ("All prices in kroner, never in euros.", "You can use euros again."),
        ("All amounts in euros please, not in pounds.", "You can use pounds again."),
        ("Don't use exclamation marks in ads.", "You can use exclamation marks in ads again."),
    ],
)
def test_what_was_not_to_be_used_may_be_used_again(life, wish, taken_back):
    assert wishes(life, wish) == [wish]
    assert wishes(life, taken_back) == []


def test_a_wish_for_money_is_none_for_weights(life):
    both = ["Weights in pounds, please always.", "Prices in pounds, never in euros."]
    assert wishes(life, *both) == both


def test_a_wish_binds_for_whoever_uttered_it_alone(life):
    wishes(life, "Always answer in German.", author="Ana")
    both = wishes(life, "Always answer in English.", author="Bob")

    assert both == ["Always answer in German.", "Always answer in English."]
    assert [row.topic for row in life.read("knowledge.of", life.now)] == ["Ana", "Bob"]


def test_what_is_to_be_kept_in_mind_is_known_and_is_no_wish(life):
    assert wishes(life, "Please remember that I'm left-handed.") == []
    assert life.statements() == ["Please remember that I'm left-handed."]


@pytest.mark.parametrize(
    ("wish", "taken_back"),
    [
        ("Keep your answers short.", "You can be chattier again by the way"),
        ("Keep your answers short.", "feel free to ramble"),
        ("Call me Boss.", "stop with the Boss thing"),
        ("Never use emojis.", "I miss the emojis, bring them back"),
        ("Answer in French from now on.", "we can go back to English"),
        ("Antworte immer kurz.", "darfst wieder ausführlicher werden"),
        ("Bitte keine Smileys.", "die Smileys fehlen mir, her damit"),
        ("Nenn mich Chef.", "lass das mit dem Chef"),
        ("Respóndeme siempre corto.", "puedes extenderte otra vez"),
        ("Réponds toujours court.", "tu peux de nouveau développer"),
        (
            "不要用表情符号。",
            "表情可以用回来了",
        ),
        (
            "以后回答都简短一点。",
            "现在不用再卡三句话了",
        ),
        (
            "いつも短く答えて。",
            "もう少し長くてもいいよ",
        ),
    ],
)
def test_a_wish_is_taken_back_by_permission_in_other_words(life, wish, taken_back):
    assert wishes(life, wish) == [wish]
    assert wishes(life, taken_back) == []


@pytest.mark.parametrize(
    ("wish", "other"),
    [
        ("Keep your answers short.", "Tom can be chattier again"),
        ("Keep your answers short.", "the short version is fine now"),
        ("Keep your answers short.", "for this question a longer answer is fine"),
        ("Keep your answers short.", "let's walk longer again"),
        ("Never use emojis.", "I miss my grandma"),
        ("Call me Boss.", "stop with the complaints"),
        ("Antworte immer kurz.", "Mein Rock darf wieder länger sein"),
        ("Respóndeme siempre corto.", "mi madre puede extenderse otra vez"),
        ("Réponds toujours court.", "les jours sont de nouveau longs"),
        (
            "以后回答都简短一点。",
            "头发可以留长一点了",
        ),
    ],
)
def test_what_is_permitted_of_something_else_takes_nothing_back(life, wish, other):
    assert wishes(life, wish, other) == [wish]


def test_a_wish_that_says_again_is_one_itself(life):
    both = ["Answer in French from now on.", "Please answer in German again from now on."]
    assert wishes(life, *both) == both[1:]


@pytest.mark.parametrize(
    "text",
    [
        "Los importes dámelos siempre sin IVA, que yo trabajo así.",
        "antes de gastar más de 500 euros me preguntas.",
        "Para los correos a proveedores: trátalos de usted y firma como Inés.",
        "Before booking anything over 200, check with me.",
        "For emails to suppliers: be formal, sign as Ines.",
        "Bevor du mehr als 500 Euro ausgibst, frag mich.",
        "Die Beträge gib mir immer ohne Mehrwertsteuer.",
        "Demande-moi avant de réserver quoi que ce soit.",
        "Pour les mails aux fournisseurs : vouvoie-les, signe Inès.",
        "取引先へのメールは、敬語で書いて、予算には触れないでください。",
        "花超过五百块之前先问我。",
        "金额每次都给我不含税的。",
    ],
)
def test_what_is_to_be_done_by_a_rule_is_a_wish(life, text):
    assert wishes(life, text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Mándame el resumen de gastos el viernes.",
        "Antes de salir mándame la dirección.",
        "El gimnasio mejor los lunes.",
        "Before you go, send me the address.",
        "Ask me before you send it.",
        "For the email to Acme: sign as Ines.",
        "Every Friday my sister sends me photos.",
        "Schick mir am Freitag die Übersicht.",
        "Bevor ich Geld ausgebe, frage ich mich, ob es sein muss.",
        "Pour le mail à Dupont : signe Inès.",
        "毎週金曜日に妹が写真を送ってくれます。",
        "出门之前先把地址发给我。",
    ],
)
def test_an_order_for_once_is_no_wish(life, text):
    assert wishes(life, text) == []


@pytest.mark.parametrize(
    ("before", "changed"),
    [
        ("Mándame un resumen de gastos los viernes.", "El resumen mejor los lunes."),
        ("Send me a summary of expenses every Friday.", "Make the summary Mondays instead."),
        ("Schick mir jeden Freitag eine Übersicht.", "Die Übersicht lieber montags."),
        ("Envoie-moi un récapitulatif tous les vendredis.", "Le récapitulatif plutôt le lundi."),
        ("毎週金曜日にまとめを送ってください。", "まとめはやっぱり毎週月曜日にしてください。"),
        ("每周五给我发一份汇总。", "汇总还是改成每周一吧"),
    ],
)
def test_another_day_takes_the_place_of_the_one_before(life, before, changed):
    assert wishes(life, before, changed) == [changed]


def test_what_else_is_sent_on_its_day_stays(life):
    figures = "Send me the sales figures on Mondays."
    summary = "Send me a summary of expenses every Friday."
    assert sorted(wishes(life, figures, summary)) == [summary, figures]

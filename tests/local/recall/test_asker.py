# SPDX-License-Identifier: Apache-2.0
"""Who asks, and what he is shown of what several people told one anima."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life

asker = import_module(f"{LOCAL}.recall.asker")
compiled = import_module(f"{LOCAL}.pack.compile")
database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
gather = import_module(f"{LOCAL}.recall.gather")
settings = import_module(f"{LOCAL}.settings")


@pytest.fixture
def life():
    """An anima that two customers spoke with, each in his own session, and both in a third."""
    db = database.Database(":memory:")
    lived = Life(db)
    lived.event("My order is RX-1, the door code is 9034.", author="Rosa Diaz", session="r")
    lived.event("Order RX-1 will be at Birkenweg.", "message.out", session="r")
    lived.event("My order RX-2 is late.", author="Viktor", session="v")
    lived.event("I am looking after order RX-2.", "message.out", session="v")
    lived.event("I'm Henrik and my order is RX-3.", author="u-77", session="h")
    lived.event("Always answer in verse.", author="Rosa Diaz", session="r2")
    yield lived
    db.close()


def material(life, query):
    engine.Engine(life.db).index(None)
    with life.db.snapshot() as store:
        chosen = settings.PackSettings(similarity_threshold=0.0)
        return gather.gather(store, store.animas.by_n(life.n), query, chosen, life.now)


def prompt(life, query):
    chosen = settings.PackSettings(similarity_threshold=0.0)
    found = material(life, query)
    pack = compiled.compile_pack(found, chosen, query=query, preset_name="", now=life.now)
    return pack["content"]["context"]


def subject(life, query):
    engine.Engine(life.db).index(None)
    with life.db.snapshot() as store:
        found = asker.asker_of(store, life.n, query)
        return found and found.subject


@pytest.mark.parametrize(
    "query",
    [
        "This is Viktor. What's my order number?",
        "hi, this is viktor what is my order",
        "Hello! It's Viktor again, any news?",
        "Good morning, I'm Viktor and I wait for my order",
        "viktor here, where is my order",
        "Viktor speaking. Where is my order?",
        "hey there, my name is Viktor - my order?",
        "Where is my order? I\u2019m Viktor.",
        "Hallo, hier ist Viktor, wo ist meine Bestellung?",
        "Ich bin's, Viktor!",
        "Hier schreibt Viktor, wo ist mein Paket?",
        "Es schreibt Ihnen der Viktor: wo ist mein Paket?",
        "Soy Viktor, ¿dónde está mi paquete?",
        "Buenas tardes, le escribe Viktor. ¿Y mi paquete?",
        "¿Y mi paquete? Viktor al aparato.",
        "C'est Viktor, où est mon colis ?",
        "Re-bonjour, ici Viktor. Et mon colis ?",
        "Viktor à l\u2019appareil, où est mon colis ?",
        "您好，我是Viktor，我的包裹到哪了？",
        "Viktorです。荷物はどこですか。",
    ],
)
def test_who_introduces_himself_asks(life, query):
    assert subject(life, query) == "viktor"


@pytest.mark.parametrize(
    "query",
    [
        "What did Viktor order?",
        "Is Viktor here?",
        "Hi, I'm Viktor's friend. What did he order?",
        "Tell Rosa that this is Viktor's order",
        "I'm tired, where is my order?",
        "This is Ana, where is my order?",
        "Soy amiga de Viktor, ¿qué pidió?",
        "¿Quién es Viktor?",
        "C'est Viktor qui a mon colis ?",
        "Je suis la sœur de Viktor, où est son colis ?",
        "我是Viktor的朋友，他的包裹呢？",
        "Viktorの妻です。荷物はどこですか。",
        "Hier ist Viktors Schwester, wo ist sein Paket?",
    ],
)
def test_nobody_asks_who_is_not_introduced_or_never_spoke(life, query):
    assert subject(life, query) is None


def test_a_name_may_be_one_of_several_or_one_that_was_told(life):
    life.dream()

    assert subject(life, "Rosa here, where is my order?") == "rosa diaz"
    assert subject(life, "This is Henrik.") == "u-77"


def test_of_two_with_the_name_none_asks_unless_it_is_told_in_full(life):
    life.event("Hello.", author="Rosa Berg", session="b")

    assert subject(life, "This is Rosa.") is None
    assert subject(life, "This is Rosa Berg.") == "rosa berg"


@pytest.mark.parametrize("dreams", [False, True])
def test_one_is_shown_his_own_and_the_answers_to_it_only(life, dreams):
    if dreams:
        life.dream()
    text = prompt(life, "This is Viktor. What's my order number?")

    assert "RX-2 is late" in text
    assert "looking after order RX-2" in text
    assert not any(word in text for word in ("9034", "Birkenweg", "RX-3", "verse", "Rosa"))


def test_statements_that_nobody_made_are_for_all(life):
    with life.db.snapshot() as store:
        who = asker.Asker(store, life.n, "viktor")
        row = import_module("tests.local.seeds").knowledge(1, "We open at 9.", "FACT", at=life.now)

        assert who.knows(row._replace(subject=None))
        assert who.knows(row._replace(subject="viktor"))
        assert not who.knows(row._replace(subject="rosa diaz"))


def test_in_a_session_of_several_each_may_see_what_was_said(life):
    life.event("The boat leaves at nine.", author="Rosa Diaz", session="v")

    assert "boat leaves at nine" in prompt(life, "Viktor here, when does the boat leave?")


def test_nothing_is_kept_back_where_nobody_is_introduced(life):
    text = prompt(life, "Which order is late?")

    assert "RX-1" in text
    assert "RX-2" in text


def test_where_only_one_has_ever_spoken_nothing_is_kept_back():
    db = database.Database(":memory:")
    lived = Life(db)
    lived.event("I wait for my order.", author="Viktor")
    lived.event("The order comes on Monday.", "message.out")

    assert "on Monday" in prompt(lived, "This is Viktor, when does my order come?")
    db.close()

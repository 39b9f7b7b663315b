# SPDX-License-Identifier: Apache-2.0
"""Sentences that are quoted with the one before them, which names whom they speak of."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

LOCAL = f"{elephantasm.__name__}.local"
antecedents = import_module(f"{LOCAL}.knowledge.antecedents")
statements = import_module(f"{LOCAL}.knowledge.statements")
Listener = import_module(f"{LOCAL}.knowledge.listener").Listener
rows = import_module(f"{LOCAL}.store.rows")


def read(message, language="english"):
    """Return what one message of the user teaches."""
    heard = Listener((language,)).hear(rows.EventRow(1, "1", 1, "message.in", message, 0, 0, 0))
    said = antecedents.with_antecedents(heard, message)
    return statements.read(said, key="user", name="The user", event_n=1, at=0)


def told(message, language="english"):
    return [one.text for one in read(message, language).statements]


@pytest.mark.parametrize(
    "message",
    [
        "Called my aunt Greta. She's a vet in Malvern.",
        "My boss is called Petra. She lives in Ulm and has three kids.",
        "Can you find a gift for my nephew? He's 8 and collects stamps.",
        "Called my aunt Greta. She's a vet in Malvern. She rides a BMW.",
    ],
)
def test_what_is_told_of_somebody_is_quoted_with_who_he_is(message):
    assert told(message) == [message]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("german", "Meine Tante Greta war da. Die ist Tierärztin in Malvern."),
        ("german", "Ich suche etwas für meinen Neffen. Er ist 8 und sammelt Briefmarken."),
        ("french", "J'ai vu ma tante Greta. Elle est vétérinaire à Malvern."),
        ("french", "Une idée pour mon neveu ? Il a 8 ans et collectionne les timbres."),
        ("spanish", "Ayer vi a mi tía Greta. Es veterinaria en Malvern."),
        ("spanish", "¿Una idea para mi suegra? No come cerdo."),
        ("chinese", "昨天见到我阿姨了。她是兽医，在成都上班。"),
        ("chinese", "我姐刚打来电话。她怀孕五个月了。"),
        ("japanese", "昨日叔母に会いました。彼女は獣医で、仙台で働いています。"),
        ("german", "Das ist meine Schwester. Sie ist Ärztin in Köln."),
        ("chinese", "这是我爸爸。他喜欢骑自行车，每天去公园。"),
        ("english", "I'd like to get something for my nephew. He's 8 and collects stamps."),
    ],
)
def test_it_is_so_in_other_languages(language, message):
    assert told(message, language) == [message]


def test_what_the_speaker_tells_of_himself_in_between_changes_nothing():
    message = "Had lunch with my brother. I paid for us both. He's a nurse in Hull now."

    assert message in told(message)
    assert "my wife. we met in 1976. she's had arthritis since 2019." in told(
        "my wife. we met in 1976. she's had arthritis since 2019. I like tea."
    )


def test_somebody_named_in_between_is_meant_or_nobody():
    assert not any(
        text.startswith("Had lunch") and "nurse" in text
        for text in told("Had lunch with my brother. We met Tom. He's a nurse in Hull now.")
    )


@pytest.mark.parametrize(
    "message",
    [
        "I met Sam and Ana. He's a vet in Malvern.",
        "If I had an aunt, fine. She'd be a vet in Malvern.",
        "Called my aunt Greta. Is she a vet in Malvern?",
    ],
)
def test_nothing_is_told_of_who_is_not_named_or_not_there(message):
    assert not any("vet" in text for text in told(message))


def test_a_word_that_begins_a_sentence_is_nobody():
    assert told("Ahora vive en Sevilla.", "spanish") == []
    assert told("Ella vive en Sevilla.", "spanish") == []


@pytest.mark.parametrize(
    ("language", "message"), [("chinese", "她有糖尿病。"), ("japanese", "彼は子供が二人います。")]
)
def test_what_is_told_of_somebody_else_is_not_the_speakers(language, message):
    assert told(message, language) == []


def test_whose_sentence_is_understood_alone_is_quoted_alone():
    assert told("Greta rang again. I'm allergic to nuts.")[-1:] == ["I'm allergic to nuts."]


def test_what_is_over_for_who_was_named_ends():
    ends = read("Saw my sister. She left the bank.").ends
    assert any(end.owner.casefold() == "my sister" for end in ends)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("english", "found a nursery for Kim at last. 410 a month for three days."),
        ("english", "the new gym is next to the mill. 35 a month, no contract."),
        ("german", "Hab endlich eine Kita für Kim. 410 im Monat, drei Tage."),
        ("french", "le véto a vu Pixel pour sa thyroïde. 2,5 mg matin et soir."),
        ("spanish", "Tenemos casa en Patraix. 980 al mes, con balcón."),
        ("chinese", "房子租好了。两室一厅，月租三千二，押一付三。"),
        ("japanese", "娘の保育園が決まった。月3万2千円、週5日。"),
    ],
)
def test_what_leans_on_the_talk_is_quoted_with_what_stands_before_it(language, message):
    assert told(message, language) == [message]


def test_what_is_understood_alone_is_quoted_alone():
    assert sorted(told("Found a nursery. My daughter Kim is allergic to penicillin.")) == [
        "My daughter Kim is allergic to penicillin."
    ]


def test_what_a_statement_leans_on_is_not_compared_with_what_was_told_before():
    statement = read("Rob starts in Leeds. 410 a month for three days.").statements[0]

    assert statement.lead == "Rob starts in Leeds. "
    assert statement.told == "410 a month for three days."


def test_no_more_is_quoted_before_a_sentence_than_is_read_at_once():
    message = "They moved us again. " * 200 + "410 a month for three days, from May."
    long = read(message).statements

    assert all(len(statement.text) <= 300 for statement in long)
    assert [one.text for one in read(message * 20).statements] != []


@pytest.mark.parametrize(
    "message",
    [
        "Asger quit. got a place at the design school in Kolding, can't even be mad",
        "My brother called. Bought a house in Perth and is getting married",
        "Mum arrived. Has three cats and hates my couch",
    ],
)
def test_who_is_left_out_is_the_one_of_whom_was_told(message):
    found = read(message).statements

    assert [one.text for one in found] == [message]
    assert not any(fact.attribute in ("home", "car") for one in found for fact in one.facts)


@pytest.mark.parametrize(
    "message",
    [
        "I sold the boat. Bought a house in Perth with the money",
        "quit my job. Started at Vestas in May",
    ],
)
def test_who_leaves_himself_out_is_quoted_alone(message):
    first, _, second = message.partition(". ")

    assert sorted(told(message)) == sorted([f"{first}.", second])

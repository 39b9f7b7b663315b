# SPDX-License-Identifier: Apache-2.0
"""What a query asks for is read from its words."""

from __future__ import annotations

from datetime import datetime, timezone
from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL

question = import_module(f"{LOCAL}.recall.question")


def moment(*date):
    return round(datetime(*date, tzinfo=timezone.utc).timestamp() * 1_000_000)


SPAN = (moment(2025, 11, 1), moment(2026, 4, 30))


def asked(query, names=("Ana", "Ben Smith"), span=SPAN, now=None):
    return question.question_of(query, names, span, now)


def test_stop_words_and_words_of_asking_are_no_terms():
    assert asked("Can you please tell me about the tortoise?").terms == ["tortois"]


def test_a_query_of_nothing_but_words_of_asking_is_taken_by_its_word():
    assert asked("please remind").terms != []


def test_no_term_stands_twice():
    assert asked("tortoise, tortoises!").terms == ["tortois"]


def test_a_named_speaker_is_no_term():
    found = asked("Which boat did Ana buy?")

    assert found.speakers == ["Ana"]
    assert "ana" not in found.terms


def test_a_speaker_is_named_by_the_first_of_his_names():
    assert asked("Where does ben live?").speakers == ["Ben Smith"]
    assert asked("Where does Smith live?").speakers == []


def test_a_name_inside_a_word_names_nobody():
    assert asked("What about bananas?").speakers == []


@pytest.mark.parametrize("role", ["user", "assistant", "agent", "system", "tool", ""])
def test_a_role_is_no_name(role):
    assert not question.is_named(role, f"What did the {role} say?")


def test_a_name_that_is_a_common_word_needs_its_capital():
    assert question.is_named("Will", "Where did Will go?")
    assert not question.is_named("Will", "Where will we go?")


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("小王", "小王住在哪里"),
        ("민수", "민수는 어디 살아?"),
        ("田中", "田中さんの趣味は？"),
        ("Ana", "Ana喜欢什么"),
    ],
)
def test_a_name_needs_no_blanks_where_none_are_written(name, query):
    assert question.is_named(name, query)


@pytest.mark.parametrize(
    ("query", "own"),
    [
        ("When did Ben move?", "When did I move?"),
        ("Where is ben's boat, and did Ben paint it?", "Where is my boat, and did I paint it?"),
        ("What is Ben\u2019s trade?", "What is my trade?"),
        ("What did Ben Smith paint?", "What did I paint?"),
        ("Wo wohnt Ben, und warum?", "Wo wohnt ich, und warum?"),
        ("\u5c0f\u738b\u4f4f\u5728\u54ea\u91cc\uff1f", "\u6211\u4f4f\u5728\u54ea\u91cc\uff1f"),
    ],
)
def test_a_query_is_put_as_the_one_whom_it_names_would_put_it(query, own):
    names = ["Ana", "Ben Smith", "\u5c0f\u738b", "user"]

    assert question.in_own_words(query, names) == own


@pytest.mark.parametrize(
    "query",
    [
        "Who moved?",
        "What did the user say?",
        "Did Ana call Ben?",
        "Does Ben Smith know Ben Jones?",
        "Are bananas good for benches?",
        "Where did I meet Ben?",
        "Ben ...",
        "Where does Ben live? " * 100,
    ],
)
def test_a_query_is_nobodys_own_that_names_none_or_several_or_is_of_who_asks(query):
    assert question.in_own_words(query, ["Ana", "Ben Smith", "user"]) is None


def test_a_speaker_of_whom_there_are_two_records_is_one():
    assert question.in_own_words("When did Ana move?", ["Ana", "Ana"]) == "When did I move?"


def test_a_month_is_that_of_the_years_there_are():
    assert asked("What happened in March?").periods == [
        (moment(2025, 3, 1), moment(2025, 4, 1) - 1),
        (moment(2026, 3, 1), moment(2026, 4, 1) - 1),
    ]


def test_yesterday_is_seen_from_now_or_else_from_the_last_event():
    (seen_from_last,) = asked("What happened yesterday?").periods
    (seen_from_now,) = asked("What happened yesterday?", now=SPAN[1] + 10 * DAY).periods

    assert seen_from_last[0] == moment(2026, 4, 29)
    assert seen_from_now[0] == moment(2026, 5, 9)


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("When did it happen?", (True, False, False)),
        ("How many boats?", (False, True, False)),
        ("Who was there?", (False, False, True)),
        ("How long did it take?", (True, True, False)),
        ("Tell me about boats.", (False, False, False)),
    ],
)
def test_what_kind_of_answer_is_wanted(query, kinds):
    found = asked(query)

    assert (found.asks_when, found.asks_how_many, found.asks_who) == kinds


@pytest.mark.parametrize(
    ("query", "is_message"),
    [
        ("Where does Ana live?", False),
        ("kitchen colour", False),
        ("how long have I been working on the boat with my brother", False),
        ("Which of the boats that we looked at did I like? Mention two.", False),
        ("I'm back from Rome, and the flights are booked. What's next?", True),
        ("Right, let us go on with the plan for the garden that we made last week.", True),
        ("Thanks! That worked. I have painted the wall now. And the door?", True),
        ("Ich bin zur\u00fcck aus Rom und habe die Fl\u00fcge gebucht. Wie geht es weiter?", True),
        ("Wo wohnt Ana, seit sie aus Bergen weggezogen ist, und mit wem?", False),
        ("", False),
    ],
)
def test_a_query_is_a_question_or_the_next_message_of_a_talk(query, is_message):
    assert asked(query).is_message is is_message


@pytest.mark.parametrize(
    ("query", "asks_given"),
    [
        ("What did you suggest for the garden?", True),
        ("Was hast du mir f\u00fcr den Garten empfohlen?", True),
        ("\u00bfQu\u00e9 libro me recomendaste?", True),
        ("What did Ana suggest for the garden?", False),
        ("Can you suggest something?", False),
    ],
)
def test_a_query_may_ask_for_what_the_agent_gave(query, asks_given):
    assert asked(query).asks_given is asks_given


@pytest.mark.parametrize(
    ("query", "asks_advice"),
    [("What would you suggest?", True), ("Which boat should I buy?", True), ("Which boat?", False)],
)
def test_a_query_may_ask_for_advice(query, asks_advice):
    assert asked(query).asks_advice is asks_advice


@pytest.mark.parametrize(
    ("query", "is_so"),
    [
        ("Where do I live?", True),
        ("Where did I live before Oslo?", False),
        ("Which medicines have I taken?", False),
        ("Which pets do I have?", True),
        ("Wo wohne ich?", True),
        ("Wo habe ich gewohnt?", False),
        ("¿Dónde vivo?", True),
        ("Où habitais-je ?", False),
        ("我的手机号是多少", True),
        ("以前はどこに住んでいましたか？", False),
        ("Where do I live? " * 20, False),
    ],
)
def test_a_query_may_ask_how_things_are_now(query, is_so):
    assert question.asks_now(query) is is_so

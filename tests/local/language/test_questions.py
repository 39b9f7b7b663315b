# SPDX-License-Identifier: Apache-2.0
"""What is a question, and what it asks for."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

questions = import_module(f"{elephantasm.__name__}.local.language.questions")


@pytest.mark.parametrize(
    "text",
    [
        "Why?",
        "Really?!",
        "(Is it so?)",
        'She asked "Why?"',
        "**Shall I?**",
        "I am here. Where are you?\n",
        "\u4f55\uff1f",
        "\u0644\u0645\u0627\u0630\u0627\u061f",
        "What?...",
    ],
)
def test_a_question_ends_in_its_mark(text):
    assert questions.is_question(text)


@pytest.mark.parametrize("text", ["", "No!", "Why? Because.", "a?b", "I wonder.", "?x"])
def test_other_texts_are_none(text):
    assert not questions.is_question(text)


@pytest.mark.parametrize(
    ("query", "asks_when", "how_many", "who"),
    [
        ("when did we meet ana?", True, False, False),
        ("how many cats are there?", False, True, False),
        ("where does she live?", False, False, True),
        ("how old is he?", True, True, False),
        ("tell me of the sea", False, False, False),
        ("¿cuándo es la cita?", True, False, False),
        ("combien je paie de loyer ?", False, True, False),
        ("我的老板是谁？", False, False, True),
        ("家賃はいくら？", False, True, False),
    ],
)
def test_a_query_asks_for_a_kind_of_answer(query, asks_when, how_many, who):
    rules = (questions.WHEN, questions.HOW_MANY, questions.WHO)
    assert [bool(rule.search(query)) for rule in rules] == [asks_when, how_many, who]


def test_fillers_say_what_to_do_and_not_what_about():
    assert {"summari", "complet", "explain"} <= questions.fillers()
    assert "oslo" not in questions.fillers()


def test_fillers_of_a_language_leave_the_words_of_another():
    assert {"est", "que", "combien"} <= questions.fillers(("french",))
    assert questions.fillers(("english",)).isdisjoint({"est", "que", "la"})


def test_the_speakers_own_words_are_those_of_the_first_language_that_has_them():
    assert questions.own(("english",)) == ("I", "my")
    assert questions.own(("italian", "french")) == ("je", "mon")
    assert questions.own(("italian",)) is None
    assert questions.own(()) is None

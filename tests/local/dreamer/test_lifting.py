# SPDX-License-Identifier: Apache-2.0
"""Which standing wishes a message takes back, whatever its words."""

from __future__ import annotations

import pytest

from .test_wishes import life, wishes

__all__ = ["life"]

VEGETARIAN = "from now on only vegetarian recipes, please"


@pytest.mark.parametrize(
    "message",
    [
        "You can stop with the vegetarian recipes.",  # in so many words
        "Easter's over, you needn't keep to vegetarian recipes",  # in others
        "I'm fed up with vegetarian recipes, honestly",
    ],
)
def test_a_wish_is_taken_back_in_whatever_words_name_it(life, message):
    assert wishes(life, VEGETARIAN, message) == []


@pytest.mark.parametrize(
    "message",
    [
        "My sister no longer eats vegetarian food.",
        "You needn't tell me about spices.",
        "no need for a vegetarian recipe this time",
    ],
)
def test_a_wish_holds_on_through_what_is_about_something_else(life, message):
    assert wishes(life, VEGETARIAN, message) == [VEGETARIAN]


def test_the_wish_of_somebody_else_is_not_taken_back(life):
    life.event(VEGETARIAN, author="ana")
    life.dream()

    assert wishes(life, "you needn't keep to vegetarian recipes", author="bo") == [VEGETARIAN]


def test_what_a_message_tells_besides_is_kept(life):
    wishes(life, VEGETARIAN)
    message = "My mother in law is diabetic, so no need for vegetarian recipes."
    wishes(life, message)

    assert any("diabetic" in row.content for row in life.read("knowledge.of", life.now))


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ("Make your replies really brief.", "I read on the train now, so you can go on at length."),
        ("Make your replies really brief.", "You needn't be so brief any more."),
        (
            "Ah, una cosa: contestame cortito, dos oraciones como mucho.",
            "Ahora tengo tiempo, así que ya podés explayarte.",
        ),
        ("Je préfère des réponses courtes.", "Tu peux te lâcher lousse dans tes réponses."),
    ],
)
def test_answers_may_be_long_again(life, wish, message):
    assert wishes(life, wish) == [wish]
    assert wish not in wishes(life, message)

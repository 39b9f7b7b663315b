# SPDX-License-Identifier: Apache-2.0
"""Which standing wishes a sentence sets the listener free of."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

released = import_module(f"{elephantasm.__name__}.local.language.released")


def meant(sentence, *wishes):
    """Return the wishes of which a sentence sets free, in whatever language it is."""
    if not released.may_release(sentence, ()):
        return []
    return [one for one, is_it in zip(wishes, released.released(sentence, wishes)) if is_it]


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ("only vegetarian recipes please", "Easter's over, you needn't keep to vegetarian recipes"),
        ("always end with a joke", "I've had enough of the jokes"),
        ("please answer in bullet points", "the bullet points are getting on my nerves"),
        ("never use emojis", "a few emojis wouldn't hurt after all"),
        ("keep your answers to one paragraph", "changed my mind about short answers, go long"),
        (
            "no bullet lists please, I hate them",
            "lists are fine from now on, I can't read paragraphs in this state",
        ),
        ("bitte immer mit Quellenangaben", "die Quellenangaben kannst du dir sparen"),
        ("rechne immer in Cups", "ich hab jetzt eine Waage, Gramm statt Cups bitte"),
        ("mets toujours des exemples", "les exemples, c'est bon, j'ai compris"),
        ("ne mets jamais d'\u00e9mojis", "finalement les \u00e9mojis me manquent un peu"),
        ("responde siempre con ejemplos", "los ejemplos ya sobran, ve al grano"),
        ("从今天起每次回答完都给我出一道高数题", "考完了！高数题以后不用再出了"),
        (
            "必ずひらがなだけで書いてください",
            "祖母はもう使わないので、ひらがなだけじゃなくて大丈夫です",
        ),
    ],
)
def test_a_wish_is_known_by_its_words(wish, sentence):
    assert meant(sentence, "call me Zed", wish) == [wish]


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ("always add the calories to recipes", "I no longer count calories at lunch"),
        ("never suggest pork", "you don't have to suggest a wine"),  # of many wishes
        ("keep your answers short", "the short version is fine now"),  # keeps to it
        ("always quote prices without VAT", "no need for a price this time"),  # this time only
        (
            "always report exact metrics when I ask about the speed of the site",
            "I'll run the tests, should we use exact numbers instead of a range there?",
        ),
        (
            "always give step-by-step explanations when I ask about probability",
            "so if I wanted the probability of two kings instead, is the process the same?",
        ),
        (
            "以后给我说药，毫克数一定要摆出来，光说一颗两颗不行",
            "何主任说光吃药不够了，接着吃，睡觉前加一针胰岛素，8个单位",
        ),
        ("antworte bitte immer auf Englisch", "du musst mir nicht alles erkl\u00e4ren"),
        ("responde siempre con ejemplos", "no hace falta que me llames"),
    ],
)
def test_what_is_about_something_else_sets_free_of_nothing(wish, sentence):
    assert meant(sentence, wish) == []


def test_of_several_wishes_that_is_meant_of_which_most_is_said():
    both = ("list vegan recipes first", "only vegetarian recipes with few spices")

    assert meant("no need for vegetarian recipes with few spices", *both) == [both[1]]

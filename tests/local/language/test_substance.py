# SPDX-License-Identifier: Apache-2.0
"""Whether a sentence tells something by itself."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm

substance = import_module(f"{elephantasm.__name__}.local.language.substance")

ENGLISH, GERMAN, SPANISH, FRENCH = ("english",), ("german",), ("spanish",), ("french",)
CHINESE, JAPANESE = ("chinese",), ("japanese",)


@pytest.mark.parametrize(
    ("sentence", "languages"),
    [
        ("My boat is old, but it floats.", ENGLISH),
        ("I met Ana and she sings.", ENGLISH),
        ("My sister left because her boss yelled.", ENGLISH),
        ("I keep bees these days.", ENGLISH),
        ("Mein Hund bellt, ihm ist kalt.", GERMAN),
        ("Mi perro es viejo y duermo con eso.", SPANISH),
        ("Ma voisine joue du piano, elle est douée.", FRENCH),
        ("我妹妹在北京，她是护士。", CHINESE),
        ("妹は京都にいて、彼女は医者です。", JAPANESE),
        ("This is no known language.", ()),
    ],
)
def test_a_sentence_that_names_what_it_speaks_of_stands_alone(sentence, languages):
    assert substance.stands_alone(sentence, languages)


@pytest.mark.parametrize(
    ("sentence", "languages"),
    [
        ("I painted this at school.", ENGLISH),
        ("We told her about the sea.", ENGLISH),
        # A friend is no "it".
        ("My friend got me into it.", ENGLISH),
        # Nor is a boat a "she" that had to be told.
        ("My boat sank, so I called him.", ENGLISH),
        ("I\u2019d say your garden is big.", ENGLISH),
        ("Davon habe ich schon zwei.", GERMAN),
        ("Ich habe gestern dein Rad geputzt.", GERMAN),
        ("Yo nunca como eso.", SPANISH),
        ("Je connais bien ça.", FRENCH),
        ("Je note votre adresse.", FRENCH),
        ("我很喜欢这个。", CHINESE),
        ("我每天等她。", CHINESE),
        ("いつもそれを食べます。", JAPANESE),
    ],
)
def test_one_that_hangs_on_what_was_said_before_or_on_the_listener_does_not(sentence, languages):
    assert not substance.stands_alone(sentence, languages)


def test_words_of_every_conversation_tell_nothing():
    assert not substance.tells("I really feel great about the whole idea.", ENGLISH, 1)
    assert substance.tells("I feel great about the greenhouse.", ENGLISH, 1)
    assert not substance.tells("I feel great about the greenhouse.", ENGLISH, 2)


def test_a_word_counts_once_in_all_its_forms():
    assert not substance.tells("Feelings, ideas, thoughts: I was improving.", ENGLISH, 1)


@pytest.mark.parametrize("languages", [(), CHINESE, ("portuguese",)])
def test_where_such_words_are_not_known_none_are_asked_for(languages):
    assert substance.tells("\u597d", languages, 2)

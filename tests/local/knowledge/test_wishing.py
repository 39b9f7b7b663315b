# SPDX-License-Identifier: Apache-2.0
"""Wishes that are told in two sentences, through the reading of a whole message."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL

from .test_statements import kept

wishes = import_module(f"{LOCAL}.language.wishes")


@pytest.mark.parametrize(
    "text",
    [
        "please don't end with a question. ever",
        "no emojis. Never.",
        "pet hate: emojis in code comments. don't do that",
        "I can't stand lists, don't send me those again",
        "one thing that drives me mad: lists of ten. don't send me those",
        "pet hate: answers that start with 'great question'. never do that",
    ],
)
def test_a_wish_takes_with_it_what_it_is_not_understood_without(text):
    assert kept(text) == [text]


def test_what_stands_before_a_wish_stays_known():
    assert kept("I keep bees. Never make fun of it with me.") == [
        "I keep bees. Never make fun of it with me.",
        "I keep bees.",
    ]


@pytest.mark.parametrize(
    "text",
    ["never do that again, Tom!", "We had no jam. Never.", "I lost my keys. don't tell anyone."],
)
def test_what_refers_to_nothing_is_no_wish(text):
    assert kept(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich hasse Emojis. Verwende sie nie mit mir.",
        "Odio los emojis. Nunca los uses conmigo.",
    ],
)
def test_a_wish_in_two_sentences_is_heard_in_other_languages(text):
    assert text in kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "Würdest du mich in Zukunft bitte duzen?",
        "Höchstens drei Vorschläge pro Nachricht, sonst verliere ich den Faden.",
        "no aguanto los textos largos, sin rodeos por favor",
        "Tu pourrais désormais mettre les prix en francs ?",
        "説明は三行以内にして。",
    ],
)
def test_a_wish_in_the_form_of_a_question_or_a_note_is_heard(text):
    assert kept(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Könntest du in Zukunft hier wohnen?",
        "Nur drei Kinder auf einmal!",
        "Las fechas siempre se me olvidan",
        "Tu pourrais toujours essayer",
        "質問は明日にしてください",
    ],
)
def test_a_question_about_a_life_is_no_wish(text):
    assert wishes.is_wish(text) is False

# SPDX-License-Identifier: Apache-2.0
"""What sentences tell to be otherwise than before."""

from __future__ import annotations

from importlib import import_module

from tests.local.life import LOCAL

otherwise = import_module(f"{LOCAL}.knowledge.otherwise")
listener = import_module(f"{LOCAL}.knowledge.listener")


def said(text, frame="assertion", languages=("english",)):
    return listener.Said(text, 0, len(text), frame, languages)


def test_a_change_comes_with_its_sentence():
    ((text, change),) = otherwise.changes_of(said("Standup is at 10 now"))
    assert text == "Standup is at 10 now"
    assert change.topic == ("standup",)


def test_news_come_with_their_language():
    text = "Tuesdays don't work any longer."
    assert list(otherwise.news_of(said(text))) == [(text, "english")]
    assert list(otherwise.news_of(said("I love the zoo."))) == []


def test_a_question_tells_nothing_new():
    asked = said("Is standup at 10 now?", "question")
    assert list(otherwise.changes_of(asked)) == list(otherwise.news_of(asked)) == []


def test_a_scrap_is_looked_at_in_every_language_it_may_be_in():
    assert [
        change.topic for _, change in otherwise.changes_of(said("New rent: 3600", languages=()))
    ]


def test_a_message_may_begin_with_a_correction():
    assert otherwise.correction_of([said("no, 35")]).text == "35"
    assert otherwise.correction_of([said("I live in Oslo.")]) is None
    assert otherwise.correction_of([]) is None


def test_what_likely_ends_something_comes_with_its_language_and_how_likely_that_is():
    ((text, language, odds),) = otherwise.likely_of(said("I left the choir in May"))

    assert (text, language) == ("I left the choir in May", "english")
    assert odds > 0
    assert list(otherwise.likely_of(said("The choir sang in May"))) == []
    plan = "She is thinking of leaving the choir next year"
    assert list(otherwise.likely_of(said(plan))) == []
    assert list(otherwise.likely_of(said("I left the choir in May", "question"))) == []


def test_in_a_language_without_weights_nothing_is_likely():
    assert list(otherwise.likely_of(said("Ho lasciato il coro", languages=("italian",)))) == []

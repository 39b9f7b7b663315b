# SPDX-License-Identifier: Apache-2.0
"""What of what was told a request takes up beside its own words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, START

told = import_module(f"{LOCAL}.dreamer.told")
readings = import_module(f"{LOCAL}.knowledge.readings")
rows = import_module(f"{LOCAL}.store.rows")
ENGLISH = ("english",)


def said(n, content, session=None):
    event = rows.EventRow(n, str(n), 1, "message.in", content, START, START, START)
    return event._replace(session_id=session)


def asks(what, **more):
    return readings.Forget(what, 0, 0, ENGLISH, **more)


def texts(mentions):
    return [mention.text for mention in mentions]


def test_all_words_before_a_request_tell_what_was_told_before():
    own = [
        said(3, "Everything I told you about Roger was in confidence."),
        said(2, "Roger drinks in the morning. I like tea."),
        said(1, "I live in Usk."),
    ]

    assert texts(told.taken_up(own, asks(""), 0)) == ["Roger drinks in the morning."]


def test_what_was_told_in_the_same_talk_is_taken_up_and_not_all_that_is_known():
    own = [
        said(3, "What I told you about Roger was in confidence.", session="b"),
        said(2, "Roger drinks in the morning.", session="b"),
        said(1, "Roger is my cousin.", session="a"),
    ]

    assert texts(told.taken_up(own, asks(""), 0)) == ["Roger drinks in the morning."]


def test_what_tells_something_new_takes_up_nothing():
    own = [said(2, "Lena is pregnant."), said(1, "My sister Lena has a dog.")]

    assert told.taken_up(own, asks(""), 0) == []


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("My brother Kev is bankrupt.", True), ("Kev plays chess.", False), ("I like tea.", False)],
)
def test_a_sentence_must_tell_more_than_half_of_what_is_named(text, is_told):
    mentions = told.sentences_of(said(1, text))

    assert bool(told.most_telling(mentions, [], asks("Kev bankrupt"))) is is_told


def test_it_may_tell_it_with_what_was_said_about_it_in_the_same_talk():
    lines = [
        "Kev rang.",
        "He's bankrupt.",
        "Oh well.",
        "The soup is on.",
        "Bankrupt firms pay nobody.",
    ]
    own = [said(9 - n, line, "talk") for n, line in enumerate(lines)][::-1]
    asked = said(10, "the bankrupt Kev business, you never heard it", "later")
    mentions = [one for event in own for one in told.sentences_of(event) if "ankrupt" in one.text]
    found = told.most_telling(mentions, [asked, *own], asks("bankrupt Kev"))

    assert texts(found) == ["He's bankrupt."]


@pytest.mark.parametrize(
    ("what", "whom"),
    [
        ("Fatima and her marriage", {"fatima"}),
        ("my sister and the clinic", {"sister"}),
        ("Emil's debts", set()),
        ("the debts and the house", set()),
    ],
)
def test_who_stands_beside_another_matter_is_meant_alone(what, whom):
    assert told.beside(asks(what)) == whom


def test_of_somebody_the_last_message_is_meant():
    own = [said(2, "Fatima sleeps at her cousin's. I like tea."), said(1, "Fatima sells bread.")]

    assert texts(told.last_of(own, frozenset({"fatima"}))) == ["Fatima sleeps at her cousin's."]
    assert told.last_of(own, frozenset()) == []


def test_what_many_messages_tell_did_not_slip_out():
    own = [said(n, "The surf was great today.") for n in range(1, 6)]
    mentions = [one for event in own for one in told.sentences_of(event)]

    assert told.is_slip(mentions[:4], own)
    assert not told.is_slip(mentions, own)
    assert told.is_slip(mentions, own[:4])

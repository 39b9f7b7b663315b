# SPDX-License-Identifier: Apache-2.0
"""The sentence of a message by which its writer introduces himself."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

ENGINE = f"{elephantasm.__name__}.local"
introductions = import_module(f"{ENGINE}.knowledge.introductions")
becoming = import_module(f"{ENGINE}.knowledge.becoming")
listener = import_module(f"{ENGINE}.knowledge.listener")
rows = import_module(f"{ENGINE}.store.rows")


def said(text):
    empty = dict.fromkeys(rows.EventRow._fields)
    event = {"n": 1, "event_type": "message.in", "occurred_at": 1, "meta": {}, "session_id": "s"}
    return listener.Listener().hear(rows.EventRow(**{**empty, **event, "content": text}))


def introduced(text):
    sentences = said(text)
    known = [one for each in sentences for one in becoming.candidates_in(each, 1) if one]
    return next(introductions.introduction_in(sentences, known), None)


def test_what_tells_the_name_is_quoted_and_understood():
    found = introduced("hey, first time here. Tomasz Nowak, electrician from Gdynia")

    assert "Tomasz Nowak" in found.text
    assert [fact.value for fact in found.facts if fact.attribute == "name"] == ["Tomasz Nowak"]


def test_a_sentence_that_tells_something_else_tells_that_too():
    found = introduced("Ich bin Edeltraud Wulff, 67, aber alle sagen Edel zu mir.")

    assert ("name", "Edeltraud Wulff") in [(fact.attribute, fact.value) for fact in found.facts]


def test_a_name_that_is_told_plainly_needs_no_other():
    assert introduced("My name is Ana. Best regards, Anil Rao") is None


def test_nothing_introduces_nobody():
    assert introduced("I have two dogs.") is None
    assert not [*introductions.introduction_in([], [])]

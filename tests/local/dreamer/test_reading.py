# SPDX-License-Identifier: Apache-2.0
"""What people's messages teach is read in their order, and by whom it was said."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm
from tests.local import seeds

reading = import_module(f"{elephantasm.__name__}.local.dreamer.reading")


def said(content, n=1, **more):
    """Return a message of somebody nameless."""
    return seeds.event(1, content, n=n, **{"author": None, **more})


def told(readings):
    """Return who says what."""
    return [(s.subject, s.topic, s.text) for one in readings for s in one.statements]


def test_a_message_is_read_under_the_name_of_who_wrote_it():
    events = [
        said("I live in Oslo."),
        said("I live in Rome.", 2, author="Ana "),
        said("I live in Bergen.", 3, author="USER"),
    ]
    assert told(reading.read_events(events)) == [
        ("user", "The user", "I live in Oslo."),
        ("ana", "Ana", "I live in Rome."),
        ("user", "The user", "I live in Bergen."),
    ]
    assert told(reading.read_events(events[:1], "Kim")) == [("user", "Kim", "I live in Oslo.")]


def test_only_what_people_say_teaches():
    events = [
        said("I live in Oslo.", event_type=kind)
        for kind in ("message.out", "tool.call", "tool.result", "system", "note")
    ]
    assert reading.read_events(events) == []


def test_a_message_that_fails_teaches_nothing_and_stops_no_other(monkeypatch):
    listener = import_module(f"{elephantasm.__name__}.local.knowledge.listener")

    def fail(text, languages):
        if "Rome" in text:
            raise ValueError(text)
        return text, False

    monkeypatch.setattr(listener, "divide", fail)
    events = [said("I live in Rome."), said("I live in Oslo.", 2)]
    assert told(reading.read_events(events)) == [("user", "The user", "I live in Oslo.")]


def test_what_was_said_before_is_heard_and_not_read():
    before = [said("Let's play a game: I'm Countess Orlova."), said("I keep bees.", 2)]
    events = [said("I live in Minsk.", 3), said("Game over!", 4), said("I live in Oslo.", 5)]

    assert told(reading.read_events(events, before=before)) == [
        ("user", "The user", "I live in Oslo.")
    ]

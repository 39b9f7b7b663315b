# SPDX-License-Identifier: Apache-2.0
"""Several events captured at once: over HTTP, in a database, and with a fake."""

from __future__ import annotations

import math
import pickle
from datetime import datetime, timezone
from importlib import import_module

import pytest

from tests import elephantasm
from tests.replay import RECORDINGS

testing = import_module(f"{elephantasm.__name__}.testing")
NOON = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)
ANIMA = RECORDINGS["anima-search"]["response"]["body"][0]["id"]


def said(*contents, **fields):
    """Return events in which something is said."""
    return [{"event_type": "message.in", "content": content, **fields} for content in contents]


@pytest.fixture
def fake():
    """A service that answers by script."""
    return testing.FakeTransport()


@pytest.fixture
def scripted(fake):
    """A client of it."""
    with elephantasm.Elephantasm(transport=fake, anima_id=ANIMA) as made:
        yield made


def contents(fake):
    """Return what was asked to be stored."""
    return [sent.json["content"] for sent in fake.requests if sent.method == "POST"]


def test_events_are_sent_in_order_and_come_back_as_stored(client, replay):
    stored = client.extract_many(said("a", "b"), ANIMA)
    assert [type(event) for event in stored] == [elephantasm.Event] * 2
    assert [target for _, target, _, _ in replay.requests] == ["/api/events"] * 2


def test_a_name_is_looked_up_once_for_all(client, replay):
    ada = RECORDINGS["anima-search"]["response"]["body"][0]
    replay.overrides["GET", "/api/animas/search"] = {"response": {"status": 200, "body": [ada]}}
    client.extract_many(said("a", "b", "c"), "Ada")
    assert sum("/search" in target for _, target, _, _ in replay.requests) == 1


def test_an_event_to_be_captured_goes_to_its_own_anima(client, replay):
    ada = RECORDINGS["anima-search"]["response"]["body"][0]
    replay.overrides["GET", "/api/animas/search"] = {"response": {"status": 200, "body": [ada]}}
    other = "0cc4c373-7170-4636-a58c-ec514739d464"
    events = [
        elephantasm.EventCreate(other, "system", "a", occurred_at=NOON, meta={"n": 1}),
        *said("b", anima_id="Ada"),
        *said("c"),
    ]
    client.extract_many(events, other)
    bodies = [body for method, _, _, body in replay.requests if method == "POST"]
    assert [body["anima_id"] for body in bodies] == [other, ANIMA, other]
    assert [body["content"] for body in bodies] == ["a", "b", "c"]
    assert (bodies[0]["occurred_at"], bodies[0]["meta"]) == (NOON.isoformat(), {"n": 1})


def test_no_events_ask_nothing(scripted, fake):
    assert scripted.extract_many([]) == []
    assert fake.requests == []


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ([*said("a"), {"event_type": "message.in"}], r"events\[1\]\.content"),
        ([{"content": "a"}], r"events\[0\]\.event_type"),
        (said("a", text="b"), r"events\[0\]: an event has no field 'text'"),
        (said("a", meta={"x": math.nan}), r"events\[0\]\.meta"),
        (said("a", "b\ud800"), r"events\[1\]\.content"),
        (["a"], r"events\[0\]: expected an EventCreate or a mapping"),
        (said("a", anima_id=7), r"events\[0\]\.anima_id"),
        ([elephantasm.EventCreate("Ada", "sytem", "a")], r"events\[0\]\.event_type"),
        ([elephantasm.EventCreate("Ada", "system", "a", occurred_at=1)], r"\[0\]\.occurred_at"),
        ({"content": "a"}, "events: expected a list"),
        ("a", "events: expected a list"),
    ],
)
def test_what_can_not_be_stored_is_refused_before_anything_is_sent(scripted, fake, events, message):
    with pytest.raises(elephantasm.InvalidArgumentError, match=message) as caught:
        scripted.extract_many(events)
    assert caught.value.argument == "events"
    assert fake.requests == []


def test_an_error_of_one_event_is_its_own(scripted, fake):
    fake.on("POST", "/events", testing.event(content="a"), 409, testing.event(content="c"))
    with pytest.raises(elephantasm.BatchError, match=r"1 of 3 .* events\[1\]") as caught:
        scripted.extract_many(said("a", "b", "c"))
    first, second, third = caught.value.results
    assert (first.content, third.content) == ("a", "c")
    assert isinstance(second, elephantasm.ConflictError)
    assert (caught.value.status_code, caught.value.sent) == (409, True)
    assert pickle.loads(pickle.dumps(caught.value)).results[0] == first


@pytest.mark.parametrize("failure", [429, 503, 401, elephantasm.APITimeoutError("late")])
def test_after_an_error_that_is_not_about_one_event_the_rest_is_not_sent(scripted, fake, failure):
    fake.on("POST", "/events", testing.event(content="a"), failure)
    with pytest.raises(elephantasm.BatchError) as caught:
        scripted.extract_many(said("a", "b", "c", "d"))
    assert contents(fake) == ["a", "b"]
    stored, failed, *rest = caught.value.results
    assert stored.content == "a"
    assert failed.sent is not False
    assert [error.sent for error in rest] == [False, False]


def test_a_closed_client_sends_nothing(scripted, fake):
    scripted.close()
    with pytest.raises(elephantasm.ElephantasmError, match="closed"):
        scripted.extract_many(said("a"))
    assert fake.requests == []

# SPDX-License-Identifier: Apache-2.0
"""A pack that a service has kept is told from a new one, once."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta, timezone

import pytest

from tests import elephantasm
from tests.peers import library

fakes = library("testing")
ANIMA = "5f0c7c1e-6a3b-4d0e-9a57-0c9f1d2e3b4a"
OTHER = "66666666-7777-4888-8999-aaaaaaaaaaaa"
NOON = datetime(2026, 3, 2, 12, tzinfo=timezone.utc)
LATEST = f"/animas/{ANIMA}/memory-packs/latest"


def service(compiled):
    """Return a client of a service that keeps a pack of some moment; events come at noon."""
    fake = fakes.FakeTransport()
    kept = fakes.pack(anima_id=ANIMA, compiled_at=compiled.isoformat())
    fake.on("GET", LATEST, kept, repeat=True)
    stored = fakes.event(anima_id=ANIMA, created_at=NOON.isoformat())
    fake.on("POST", "/events", stored, repeat=True)
    return elephantasm.Elephantasm(transport=fake, anima_id=ANIMA)


def warned(client, **arguments):
    """Return what a call warns of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.inject(**arguments)
    assert all(warning.filename == __file__ for warning in caught)
    return [str(warning.message) for warning in caught]


def test_a_pack_from_before_the_last_event_is_warned_of_once():
    client = service(NOON - timedelta(hours=1))
    assert warned(client) == []  # nothing was captured yet
    client.extract("system", "x")
    (text,) = warned(client)
    assert "compiled at 2026-03-02 11:00:00, before this client's last extract()" in text
    assert "pass query=" in text
    client.extract("system", "y")
    assert warned(client) == []


@pytest.mark.parametrize("seconds", [-0.5, 0, 60])
def test_a_pack_as_old_as_the_event_or_newer_is_not_warned_of(seconds):
    client = service(NOON + timedelta(seconds=seconds))
    client.extract("system", "x")
    assert warned(client) == []


def test_a_pack_for_a_query_is_always_new():
    client = service(NOON - timedelta(hours=1))
    client.extract("system", "x")
    assert warned(client, query="tea") == []
    assert len(warned(client, query="  ")) == 1  # which is none


def test_events_of_another_anima_say_nothing_of_this_ones_pack():
    fake = fakes.FakeTransport()
    old = (NOON - timedelta(hours=1)).isoformat()
    fake.on("GET", LATEST, fakes.pack(anima_id=ANIMA, compiled_at=old), repeat=True)
    fake.on("POST", "/events", fakes.event(anima_id=OTHER, created_at=NOON.isoformat()))
    client = elephantasm.Elephantasm(transport=fake, anima_id=ANIMA)
    client.extract("system", "x", OTHER)
    assert warned(client) == []


def test_the_embedded_engine_never_gives_an_old_pack():
    pytest.importorskip("sqlite3")
    with elephantasm.Elephantasm(endpoint="sqlite://") as client:
        client.create_anima("Ada")
        for _ in range(2):
            client.extract("system", "x", "Ada")
            assert warned(client, anima_id="Ada") == []


def test_the_last_of_many_events_counts():
    client = service(NOON - timedelta(hours=1))
    client.extract_many([{"event_type": "system", "content": "x"}])
    assert len(warned(client)) == 1

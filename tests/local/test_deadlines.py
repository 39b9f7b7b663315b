# SPDX-License-Identifier: Apache-2.0
"""`timeout` bounds the embedded engine, whatever is left to be done and whoever else writes."""

from __future__ import annotations

import sqlite3
import time
import uuid
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

NAME = elephantasm.__name__
local = import_module(f"{NAME}.local")
engine = import_module(f"{NAME}.local.engine")
dreamer = import_module(f"{NAME}.local.dreamer.dream")
synthesis = import_module(f"{NAME}.local.dreamer.synthesis")
index = import_module(f"{NAME}.local.recall.indexing")
SENTENCE = "The green parcel lay under the old table beside the window all night long. "


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


@pytest.fixture
def transport(path):
    made = local.LocalTransport(path, synchronous="NORMAL")
    yield made
    made.close()


@pytest.fixture
def client(transport):
    return elephantasm.Elephantasm(transport=transport, timeout=20)


@pytest.fixture
def anima(client):
    return client.create_anima("Atlas").id


def store(transport, count, length=75, **more):
    """Store events that no call has seen yet."""
    now = transport.engine.now()
    with transport.engine.database.transaction() as store:
        for n in range(count):
            text = (SENTENCE * (length // len(SENTENCE) + 1))[:length]
            at = now - (count - n) * 1_000_000
            store.events.add(seeds.event(1, text, at=at, session_id=f"s{n // 40}", **more))


def backlog(transport):
    """Return how many events the index and the Dreamer have still to see."""
    with transport.engine.database.snapshot() as store:
        done, _ = index.backlog(store.connection)
        newest = store.connection.execute("SELECT max(n) FROM event").fetchone()[0]
        return newest - done, store.events.pending_count(1, 1_000_000)


@pytest.fixture
def no_time_for_chores(monkeypatch):
    """Let the time for what can be done later be over before it begins."""
    monkeypatch.setattr(engine, "_half_way", lambda deadline: time.monotonic() - 1)


@pytest.mark.parametrize(("count", "length"), [(1500, 75), (60, 15_000)])
def test_what_was_just_said_is_found_however_much_is_not_indexed(
    client, transport, anima, no_time_for_chores, count, length
):
    store(transport, count, length)
    client.extract("message.in", "The zanzibar ticket is in the blue drawer.", anima)
    prompt = client.inject(anima, "Where is the zanzibar ticket?").as_prompt()
    assert "blue drawer" in prompt
    waiting, _ = backlog(transport)
    assert waiting > count // 2


def test_what_was_just_said_is_found_beside_what_is_indexed(client, transport, anima, monkeypatch):
    client.extract("message.in", "My zanzibar trip begins on Monday.", anima)
    client.inject(anima, "zanzibar")
    monkeypatch.setattr(engine, "_half_way", lambda deadline: time.monotonic() - 1)
    client.extract("message.in", "The zanzibar ticket is in the blue drawer.", anima)
    prompt = client.inject(anima, "Where is the zanzibar ticket?").as_prompt()
    assert "blue drawer" in prompt
    assert "Monday" in prompt


def test_a_pack_is_the_same_whether_the_newest_is_indexed_or_not(path, monkeypatch):
    packs = []
    for half_way in (engine._half_way, lambda deadline: time.monotonic() - 1):
        monkeypatch.setattr(engine, "_half_way", half_way)
        transport = local.LocalTransport(":memory:", clock=lambda: seeds.CLOCK)
        client = elephantasm.Elephantasm(transport=transport)
        anima = client.create_anima("Atlas").id
        for n in range(9):
            client.extract("message.in", f"I put the ticket {n} into a drawer.", anima, "s")
            client.extract("message.out", "Where is it? Noted.", anima, "s", author="Bo")
            if n == 4:
                transport.engine.index(None)
        packs.append(client.inject(anima, "Where did Bo say that ticket 7 is?").as_prompt())
        client.close()
    assert packs[0] == packs[1]
    assert "ticket 7" in packs[0]


def test_one_call_indexes_in_portions_so_that_others_get_their_turn(transport, client, anima):
    store(transport, 60, 15_000)
    with transport.engine.database.transaction() as store_:
        assert index.bring_up_to_date(store_.connection)
    waiting, _ = backlog(transport)
    assert 50 <= waiting < 60


def test_an_event_that_is_larger_than_a_portion_is_indexed(transport, client, anima):
    store(transport, 2, 500_000)
    with transport.engine.database.transaction() as store_:
        index.bring_up_to_date(store_.connection)
    assert backlog(transport)[0] == 1


def test_a_call_with_no_time_dreams_of_one_portion_only(
    transport, client, anima, no_time_for_chores
):
    store(transport, 500)
    client.extract("message.in", "The last one.", anima)
    _, pending = backlog(transport)
    assert 250 < pending < 500


def test_what_one_call_leaves_the_next_ones_do(transport, client, anima):
    store(transport, 500)
    for _ in range(9):
        client.inject(anima, "parcel")
    assert backlog(transport) == (0, 0)


def test_a_dream_leaves_nothing_to_be_indexed(transport, client, anima):
    store(transport, 1500)
    transport.dream()
    assert backlog(transport) == (0, 0)


def test_a_dream_goes_in_portions_so_that_others_get_their_turn(
    transport, client, anima, monkeypatch
):
    store(transport, 700)
    opened, written = transport.engine.database.transaction, []

    def count(*args):
        written.append(args)
        return opened(*args)

    monkeypatch.setattr(type(transport.engine.database), "transaction", lambda self, *a: count(*a))
    assert transport.dream().events == 700
    assert len(written) >= 4


def test_a_dream_that_has_no_more_time_leaves_the_rest_for_the_next(transport, client, anima):
    store(transport, 700)
    made = transport.dream(timeout=1e-6 + 0.001).events
    assert made < 700
    assert transport.dream().events == 700 - made


@pytest.mark.parametrize("sessions", [1, 7, 300])
def test_portions_make_the_episodes_that_one_portion_would(monkeypatch, sessions):
    told = []
    for portion in (100, 10_000):
        monkeypatch.setattr(synthesis, "_EVENTS", portion)
        transport = local.LocalTransport(":memory:", clock=lambda: seeds.CLOCK)
        elephantasm.Elephantasm(transport=transport).create_anima("Atlas")
        with transport.engine.database.transaction() as store_:
            for n in range(450):
                at = seeds.NOW - (450 - n) * 60_000_000
                text = f"I planted tree {n} near the house."
                store_.events.add(seeds.event(1, text, at=at, session_id=str(n % sessions)))
        transport.dream()
        with transport.engine.database.snapshot() as store_:
            memories = store_.connection.execute("SELECT count(*) FROM memory").fetchone()[0]
            told.append(memories)
        transport.close()
    assert told[0] == told[1]


def test_a_dream_with_a_model_that_never_answers_ends(path):
    transport = local.LocalTransport(path, llm=lambda prompt: time.sleep(60) or "{}")
    client = elephantasm.Elephantasm(transport=transport)
    anima = client.create_anima("Atlas").id
    client.extract("message.in", "I live in Oslo.", anima)
    begun = time.monotonic()
    assert transport.dream(timeout=0.3).events == 1
    assert time.monotonic() - begun < 20  # far from the model's minute
    client.close()


@pytest.mark.parametrize("query", [None, "Where is the parcel?"])
def test_a_read_does_not_wait_for_the_write_of_another(client, transport, anima, path, query):
    store(transport, 50)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    try:
        assert "parcel" in client.inject(anima, query).as_prompt()
        list(client.list_events(anima))
        client.search_memories("parcel", anima)
        client.query("parcel", anima)
    finally:
        writer.close()
    assert time.monotonic() - begun < 10  # far from the timeout of each of the four


def test_a_write_is_answered_though_another_writer_comes_before_the_dream(
    client, transport, anima, path, monkeypatch
):
    store(transport, 50)
    writer = sqlite3.connect(path, isolation_level=None)
    dream = dreamer.synthesize

    def hindered(*args, **named):
        writer.execute("BEGIN IMMEDIATE")
        return dream(*args, **named)

    monkeypatch.setattr(dreamer, "synthesize", hindered)
    begun = time.monotonic()
    event = client.extract("message.in", "Stored all the same.", anima)
    writer.close()
    assert time.monotonic() - begun < 10  # far from the timeout of the call
    assert event.id in {found.id for found in client.list_events(anima)}


@pytest.mark.parametrize("seconds", [1e12, -1e12, 253_402_300_800.0])
def test_a_clock_beyond_all_years_is_told(seconds):
    transport = local.LocalTransport(":memory:", clock=lambda: seconds)
    client = elephantasm.Elephantasm(transport=transport)
    with pytest.raises(elephantasm.ElephantasmError, match="clock") as caught:
        client.extract("message.in", "x", str(uuid.uuid4()))
    assert caught.value.sent is False
    client.close()

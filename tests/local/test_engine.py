# SPDX-License-Identifier: Apache-2.0
"""What all requests have in common: the moment, the anima, the index, the dream that is due."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.api.asking import UNKNOWN, Clock
from tests.local.writers import ROOT, extract, local, new_anima, send

NAME = elephantasm.__name__
engine = import_module(f"{NAME}.local.engine")
files = import_module(f"{NAME}.local.store.files")
HOUR = 3600


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def transport(tmp_path, clock):
    made = local.LocalTransport(tmp_path / "agent.db", clock=clock)
    yield made
    made.close()


@pytest.fixture
def anima_id(transport):
    return new_anima(transport)


@pytest.fixture
def opened(monkeypatch):
    """The files that are opened."""
    found, whole = [], files.open_store

    def count(path, *others):
        found.append(path)
        return whole(path, *others)

    monkeypatch.setattr(files, "open_store", count)
    return found


def written(monkeypatch, transport):
    """Return a list that grows with every write transaction."""
    kind, counted = type(transport.engine.database), []
    whole = kind.transaction

    def count(self, *others):
        counted.append(others)
        return whole(self, *others)

    monkeypatch.setattr(kind, "transaction", count)
    return counted


# The moment


def test_a_call_has_one_moment(transport, clock):
    call = transport.engine.call()
    clock.now += 1
    assert (call.now, call.deadline) == (seeds.NOW, None)
    assert transport.engine.call(5.0).now == seeds.NOW + 1_000_000


@pytest.mark.parametrize("seconds", [1e12, -1e12])
def test_a_clock_beyond_all_years_makes_no_call(transport, clock, seconds):
    clock.now = seconds
    with pytest.raises(elephantasm.ElephantasmError, match="clock of this machine"):
        transport.engine.call()


# The anima


def test_an_anima_is_found_by_its_id(transport, anima_id):
    with transport.engine.call().snapshot() as store:
        assert engine.find_anima(store, anima_id).id == anima_id
        assert engine.key_of(store, anima_id) == 1


def test_an_unknown_anima_is_not_found_and_has_no_rows(transport, anima_id):
    call = transport.engine.call()
    with call.snapshot() as store:
        assert engine.key_of(store, UNKNOWN) == 0
    with pytest.raises(elephantasm.NotFoundError, match=UNKNOWN), call.snapshot() as store:
        engine.find_anima(store, UNKNOWN)


def test_a_deleted_anima_is_found_only_where_it_may_be(transport, anima_id):
    send(transport, "DELETE", f"/animas/{anima_id}")
    call = transport.engine.call()
    with call.snapshot() as store:
        assert engine.find_anima(store, anima_id, deleted=True).id == anima_id
    with pytest.raises(elephantasm.NotFoundError), call.snapshot() as store:
        engine.find_anima(store, anima_id)


def test_an_anima_that_is_not_there_costs_no_connection(transport, anima_id, opened):
    for _ in range(5):
        assert send(transport, "GET", f"/animas/{UNKNOWN}")[0] == 404
        assert extract(transport, UNKNOWN, "x") == 404
    assert opened == []


def test_any_other_error_ends_its_connection(transport, anima_id, opened):
    with pytest.raises(ZeroDivisionError), transport.engine.call().snapshot():
        raise ZeroDivisionError
    send(transport, "GET", f"/animas/{anima_id}")
    assert len(opened) == 1


# The index


def test_what_is_searchable_is_indexed(transport, anima_id):
    extract(transport, anima_id, "I drink green tea.")
    with transport.engine.call().snapshot() as store:
        assert engine.indexing.backlog(store.connection)[1]
    with transport.engine.call().searchable() as store:
        assert not engine.indexing.backlog(store.connection)[1]


# The dream that is due


def test_events_that_are_due_become_memories_before_a_pack(transport, anima_id, clock):
    extract(transport, anima_id, "I live in Oslo.")
    assert pending(transport) == 1
    clock.now += 11 * HOUR
    assert transport.engine.call().dream_if_due(anima_id).id == anima_id
    assert pending(transport) == 0


def test_events_that_are_not_due_stay_pending(transport, anima_id):
    extract(transport, anima_id, "I live in Oslo.")
    transport.engine.call().dream_if_due(anima_id)
    assert pending(transport) == 1


def pending(transport):
    """Return how many events are in no memory yet."""
    with transport.engine.database.snapshot() as store:
        return store.events.pending_count(1)


def test_a_use_is_noted_once_an_hour(transport, anima_id, clock, monkeypatch):
    extract(transport, anima_id, "I live in Oslo.")
    counted = written(monkeypatch, transport)
    for minutes in (0, 30, 29, 2, 30):
        clock.now += minutes * 60
        send(transport, "GET", f"/animas/{anima_id}/memory-packs/latest")
    assert len(counted) == 1


def test_a_chore_that_another_writer_puts_off_is_mentioned(transport, anima_id, caplog):
    call = transport.engine.call(time.monotonic() + 0.05)
    with transport.engine.call().snapshot() as store:
        anima = engine.find_anima(store, anima_id)
    other = local.LocalTransport(transport.engine.database.path)
    with caplog.at_level(logging.DEBUG), other.engine.database.transaction():
        call.note_activity(anima)
    other.close()
    assert "the note of an activity was put off" in caplog.text
    assert [record.levelname for record in caplog.records] == ["DEBUG"]


# What reads does not load what writes

READS = f"""
import sys
sys.path.insert(0, {ROOT!r})
from tests import elephantasm
client = elephantasm.Elephantasm(endpoint="sqlite:///" + sys.argv[1])
assert "Oslo" in client.inject(sys.argv[2], "Where do I live?").as_prompt()
client.list_animas()
list(client.list_events(sys.argv[2]))
client.search_memories("Oslo", sys.argv[2])
client.search_knowledge("Oslo", sys.argv[2])
client.query("Oslo", sys.argv[2])
client.close()
inside = elephantasm.__name__ + ".local."
rooms = (inside + "dreamer", inside + "knowledge.")
allowed = [inside + "knowledge." + name for name in ("wording", "attributes", "speakers", "naming")]
print(*[name for name in sys.modules if name.startswith(rooms) and name not in allowed])
"""


def test_a_program_that_only_reads_loads_neither_the_dreamer_nor_what_reads_messages(tmp_path):
    path = tmp_path / "agent.db"
    transport = local.LocalTransport(path)
    anima_id = new_anima(transport)
    extract(transport, anima_id, "I live in Oslo.")
    transport.close()
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", READS, str(path), anima_id],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ran.stdout, ran.stderr) == ("\n", "")

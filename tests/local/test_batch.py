# SPDX-License-Identifier: Apache-2.0
"""Several events stored at once in a database."""

from __future__ import annotations

import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.writers import contents, extract, local, new_anima
from tests.test_batch import said

database = import_module(f"{elephantasm.__name__}.local.store.database")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.db"


@pytest.fixture
def transport(path):
    """An engine on a file that does not synthesize by itself."""
    made = local.LocalTransport(path, synthesis=local.SynthesisSettings(threshold=1e9))
    yield made
    made.close()


@pytest.fixture
def anima_id(transport):
    return new_anima(transport)


@pytest.fixture
def client(transport, anima_id):
    return elephantasm.Elephantasm(transport=transport, anima_id=anima_id)


@pytest.fixture
def transactions(monkeypatch):
    """How many write transactions there were."""
    begun = []
    begin = database.Database.transaction

    def counted(self, *arguments):
        begun.append(self)
        return begin(self, *arguments)

    monkeypatch.setattr(database.Database, "transaction", counted)
    return begun


def test_five_hundred_events_are_one_transaction(client, transport, anima_id, transactions):
    stored = client.extract_many(said(*map(str, range(501))))
    assert len(transactions) == 2
    assert [event.content for event in stored] == list(map(str, range(501)))
    assert contents(transport, anima_id) == list(map(str, reversed(range(501))))


def test_events_with_keys_are_stored_once_however_often_they_are_sent(client, transport, anima_id):
    events = [{**event, "dedupe_key": str(n)} for n, event in enumerate(said("a", "b"))]
    first, again = client.extract_many(events), client.extract_many([*events, *events])
    assert [event.id for event in again] == [event.id for event in first] * 2
    assert contents(transport, anima_id) == ["b", "a"]


def test_another_event_with_a_known_key_is_refused_alone(client, transport, anima_id):
    events = said("a", dedupe_key="k") + said("b", dedupe_key="k") + said("c")
    with pytest.raises(elephantasm.BatchError) as caught:
        client.extract_many(events)
    assert isinstance(caught.value.results[1], elephantasm.ConflictError)
    assert contents(transport, anima_id) == ["c", "a"]


def test_an_unknown_anima_is_told_for_all(client):
    with pytest.raises(elephantasm.BatchError) as caught:
        client.extract_many(said("a", "b"), "00000000-0000-4000-8000-000000000001")
    assert {type(error) for error in caught.value.results} == {elephantasm.NotFoundError}


def test_of_events_that_fail_together_none_is_stored(client, transport, anima_id, path):
    extract(transport, anima_id, "before")
    other = sqlite3.connect(path)
    # Checked as it is stored, as where the disk is full half way.
    other.execute(
        "CREATE TRIGGER full BEFORE INSERT ON event WHEN NEW.content = 'c' "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    other.commit()
    other.close()
    with pytest.raises(elephantasm.BatchError) as caught:
        client.extract_many(said("a", "b", "c", "d"))
    assert len(caught.value.results) == 4
    assert contents(transport, anima_id) == ["before"]


def test_what_is_due_becomes_memories(path):
    with elephantasm.Elephantasm(transport=local.LocalTransport(path)) as client:
        anima = client.create_anima("A").id
        client.extract_many(said(*(f"I planted tree {n} near Oslo." for n in range(60))), anima)
        assert [one.memory_count for one in client.summarize_animas()] != [0]


def test_events_of_several_animas_are_stored_together(client, transport, anima_id):
    other = str(client.create_anima("Other").id)
    kind = elephantasm.EventCreate
    stored = client.extract_many(
        [kind(other, "system", "a"), *said("b"), kind(other, "system", "c")]
    )
    assert [str(event.anima_id) for event in stored] == [other, anima_id, other]
    assert [event.content for event in client.list_events("Other")] == ["c", "a"]

# SPDX-License-Identifier: Apache-2.0
"""Animas are stored, found by id, noted as used, and deleted with all that is theirs."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

LOCAL = f"{elephantasm.__name__}.local"
database = import_module(f"{LOCAL}.store.database")
indexing = import_module(f"{LOCAL}.recall.indexing")


@pytest.fixture
def made():
    """A database with two animas."""
    db = database.Database(":memory:")
    with db.transaction() as store:
        for name in ("Atlas", "Bruno"):
            store.animas.add(seeds.anima(name=name, at=seeds.NOW))
    yield db
    db.close()


@pytest.fixture
def store(made):
    """An open transaction."""
    with made.transaction() as opened:
        yield opened


def test_an_anima_is_found_by_its_keys(store):
    row = store.animas.by_n(1)
    assert (row.name, row.n) == ("Atlas", 1)
    assert store.animas.by_id(row.id) == row
    assert store.animas.living(row.id) == 1
    assert store.animas.by_id(seeds.new_id()) is None
    assert store.animas.living(seeds.new_id()) is None


def test_a_page_has_the_newest_first(store):
    assert [row.name for row in store.animas.page(deleted=False, limit=-1, offset=0)] == [
        "Bruno",
        "Atlas",
    ]
    assert [row.name for row in store.animas.page(deleted=False, limit=1, offset=1)] == ["Atlas"]


def test_a_rewritten_anima_is_changed_in_every_field(store):
    row = store.animas.by_n(1)._replace(name="Ada", description="x", meta='{"a":1}', is_deleted=1)
    store.animas.rewrite(row)
    assert store.animas.by_n(1) == row


def test_use_and_check_are_noted_apart(store):
    store.animas.touch(1, 7)
    store.animas.note_check(1, 8)
    row = store.animas.by_n(1)
    assert (row.last_activity_at, row.last_check_at) == (7, 8)
    assert store.animas.by_n(2).last_check_at is None


def test_deleting_takes_along_what_belongs_to_it_and_nothing_else(store):
    memory_n = store.memories.add(seeds.memory(1, "They met."))
    for anima_n in (1, 2):
        store.events.add(seeds.event(anima_n, memory_n=memory_n if anima_n == 1 else None))
        store.knowledge.add(seeds.knowledge(anima_n, "Ana sails."))
    store.identities.put(seeds.identity(1, {}))
    assert store.animas.delete(1, 9) == {
        "memory_events": 1,
        "identities": 1,
        "knowledge": 1,
        "memories": 1,
        "events": 1,
    }
    assert [row.name for row in store.animas.page(deleted=False, limit=-1, offset=0)] == ["Bruno"]
    assert len(store.animas.page(deleted=True, limit=-1, offset=0)) == 2
    assert len(store.knowledge.of(2, seeds.NOW)) == 1
    assert sum(store.animas.delete(1, 9).values()) == 0


def test_summaries_count_and_name_the_last_active_first(store):
    store.events.add(seeds.event(1, at=5))
    store.animas.touch(1, seeds.NOW + 1)
    (first, counts), (second, _) = store.animas.summaries()
    assert (first.name, second.name) == ("Atlas", "Bruno")
    assert counts == {
        "event_count": 1,
        "memory_count": 0,
        "knowledge_count": 0,
        "last_event_at": 5,
    }
    assert store.animas.totals()["events_created"] == 1


def test_what_comes_back_with_its_anima_is_indexed_as_it_was(store):
    for content in ("one", "two", "three"):
        store.events.add(seeds.event(1, content))
    indexing.bring_up_to_date(store.connection)
    # Of three events the second is to be indexed again, the third was deleted alone.
    store.events.rewrite(store.events.by_n(2)._replace(author="Ines"))
    store.events.rewrite(store.events.by_n(3)._replace(is_deleted=1, updated_at=5))
    store.animas.delete(1, 7)
    assert store.animas.restore(1, 7, 9) == {
        "events": 2,
        "memories": 0,
        "knowledge": 0,
        "identities": 0,
    }
    assert store.connection.execute("SELECT event_n FROM stale").fetchall() == [(2,)]
    assert [store.events.by_n(n).is_deleted for n in (1, 2, 3)] == [0, 0, 1]
    assert store.animas.counts(1) == {"events": 2, "memories": 0, "knowledge": 0}

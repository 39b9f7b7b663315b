# SPDX-License-Identifier: Apache-2.0
"""Memories are found by time, state and importance."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")


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


def test_memories_come_in_the_order_they_were_made(store):
    for content, at in (("b", 2), ("a", 1), ("c", 3)):
        store.memories.add(seeds.memory(1, content, at=at))
    store.memories.add(seeds.memory(2, "theirs"))
    assert [row.content for row in store.memories.of(1)] == ["b", "a", "c"]
    assert [row.content for row in store.memories.of(1, since=2)] == ["b", "c"]
    assert [row.content for row in store.memories.of(1, before=3, newest=1)] == ["b"]


def test_memories_are_chosen_by_state(store):
    for state in ("active", "decaying", "archived"):
        store.memories.add(seeds.memory(1, state, state=state))
    assert [row.state for row in store.memories.of(1, states=("active", "archived"))] == [
        "active",
        "archived",
    ]


def test_the_most_important_come_first(store):
    for content, importance in (("low", 0.1), ("high", 0.9), ("new", 0.9)):
        store.memories.add(seeds.memory(1, content, at=5, importance=importance))
    rows = store.memories.most_important(1, ("active",), 6, 2)
    assert [row.content for row in rows] == ["new", "high"]
    assert store.memories.most_important(1, ("active",), 5, 2) == []


def test_a_deleted_memory_is_found_by_its_n_alone(store):
    n = store.memories.add(seeds.memory(1, "gone"))
    row = store.memories.by_n(n)._replace(is_deleted=1)
    store.memories.rewrite(row)
    assert store.memories.by_n(n) == row
    assert store.memories.by_ns([n]) == store.memories.of(1) == []


def test_links_move_with_a_merge(store):
    old, new = (store.memories.add(seeds.memory(1, name)) for name in ("old", "new"))
    event_n = store.events.add(seeds.event(1, memory_n=old))
    known = store.knowledge.add(seeds.knowledge(1, "Ana sails."))
    store.knowledge.add_source(known, old, event_n)
    store.memories.move_links(old, new)
    assert store.events.by_n(event_n).memory_n == new
    assert store.knowledge.sources(known) == [(new, event_n)]


def test_what_older_tables_read_is_found_until_it_is_read_anew(store):
    for content, version in (("old", 2), ("new", 3), ("older", 1)):
        store.memories.add(seeds.memory(1, content, language_version=version))
    store.memories.add(seeds.memory(1, "gone", language_version=1, is_deleted=1))
    assert [row.content for row in store.memories.of_older_tables(1, 3, 9)] == ["old", "older"]
    assert [row.content for row in store.memories.of_older_tables(1, 3, 1)] == ["old"]
    for n in (1, 3):
        assert store.memories.has_older_tables(1, 3)
        store.memories.note_tables(n, 3)
    assert not store.memories.has_older_tables(1, 3)
    assert not store.memories.has_older_tables(2, 3)

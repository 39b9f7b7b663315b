# SPDX-License-Identifier: Apache-2.0
"""Statements are found by what they say, and where they were made."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")
rows = import_module(f"{elephantasm.__name__}.local.store.rows")


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


OSLO = rows.Predicate("slot", "lives in", "Oslo")
NOT_OSLO = OSLO.opposite()
UNITS = rows.Predicate("wish", "units")
TEA = rows.Predicate("words", fingerprint="tea")


def add(store, content, predicate=TEA, **more):
    """Store a statement on Ana; return its `n`."""
    more = {"subject": "Ana", **predicate._asdict(), **more}
    return store.knowledge.add(seeds.knowledge(1, content, **more))


def test_a_search_for_what_is_current_is_planned_once(store):
    plans = []
    store.connection.set_authorizer(lambda *action: plans.append(action) or 0)
    store.knowledge.current(1, "Ana", TEA)
    planned = len(plans)
    for predicate in (UNITS, OSLO, NOT_OSLO, TEA._replace(fingerprint="milk")):
        store.knowledge.current(1, "Ana", predicate)
    assert planned > 0
    assert len(plans) == planned


def test_of_each_predicate_the_newest_that_holds_is_current(store):
    for content, predicate in (
        ("Oslo", OSLO),
        ("Rome", OSLO._replace(value="Rome")),
        ("not Oslo", NOT_OSLO),
        ("units", UNITS),
        ("tea", TEA),
        ("no tea", TEA.opposite()),
    ):
        add(store, content, predicate)

    def current(predicate, subject="Ana"):
        row = store.knowledge.current(1, subject, predicate)
        return row and row.content

    # What fills a slot is found whatever it is asked with; a denial by what it denies.
    assert current(OSLO) == "Rome"
    assert current(NOT_OSLO) == "not Oslo"
    assert current(NOT_OSLO._replace(value="rome")) is None
    assert (current(UNITS), current(TEA), current(TEA.opposite())) == ("units", "tea", "no tea")
    assert current(OSLO, subject="Ben") is None


def test_what_was_superseded_or_deleted_is_not_current(store):
    old = add(store, "old")
    new = add(store, "new")
    store.knowledge.supersede(old, new, 9)
    assert [row.content for row in store.knowledge.about(1, "Ana", 9)] == ["new"]
    store.knowledge.rewrite(store.knowledge.of(1)[0]._replace(is_deleted=1))
    assert store.knowledge.current(1, "Ana", TEA) is None
    assert [row.content for row in store.knowledge.of(1, superseded=True)] == ["old"]
    every = store.knowledge.of(1, superseded=True, deleted=True)
    assert [row.content for row in every] == ["old", "new"]


def test_wishes_come_newest_first(store):
    add(store, "first", UNITS)
    add(store, "second", UNITS._replace(attribute="language"))
    add(store, "no wish")
    assert [row.content for row in store.knowledge.wishes(1, 9)] == ["second", "first"]
    assert [row.content for row in store.knowledge.wishes(1, 1)] == ["second"]


def test_the_surest_come_first_of_all_types_or_of_some(store):
    for content, kind, confidence in (
        ("a", "FACT", 0.4),
        ("b", "CONCEPT", 0.9),
        ("c", "FACT", 0.6),
    ):
        store.knowledge.add(seeds.knowledge(1, content, kind, confidence=confidence))
    assert [row.content for row in store.knowledge.surest(1, (), 9)] == ["b", "c", "a"]
    assert [row.content for row in store.knowledge.surest(1, ("FACT",), 1)] == ["c"]
    assert [row.content for row in store.knowledge.of(1, knowledge_type="FACT")] == ["a", "c"]


def test_where_a_statement_was_made_is_told(store):
    memory_n = store.memories.add(seeds.memory(1, "tea"))
    events = [store.events.add(seeds.event(1, at=at)) for at in (5, 3)]
    n = add(store, "tea")
    assert store.knowledge.said_at(n) == 0
    for event_n in events:
        store.knowledge.add_source(n, memory_n, event_n)
    store.knowledge.add_source(n, memory_n)
    assert store.knowledge.said_at(n) == 5
    assert store.knowledge.sources(n) == [(memory_n, 1), (memory_n, 2), (memory_n, None)]
    assert [event is None for _, event in store.knowledge.source_ids(n)] == [False, False, True]
    assert [row.n for row in store.knowledge.from_memories([memory_n])] == [n]


def test_what_older_tables_made_is_found_until_it_is_made_anew(store):
    old, _ = add(store, "old", language_version=1), add(store, "new", language_version=2)
    add(store, "slot", OSLO)
    assert [row.content for row in store.knowledge.of_older_tables(1, 2, 9)] == ["old"]
    store.knowledge.put_predicate(old, TEA._replace(fingerprint="other"), 2)
    assert store.knowledge.of_older_tables(1, 2, 9) == []
    assert store.knowledge.current(1, "Ana", TEA._replace(fingerprint="other")).n == old

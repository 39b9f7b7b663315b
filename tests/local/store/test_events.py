# SPDX-License-Identifier: Apache-2.0
"""Events are found by key, page by page, and as long as no memory holds them."""

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


def add(store, *contents, **more):
    """Store events, a minute apart; return their `n`."""
    times = range(0, 60_000_000 * len(contents), 60_000_000)
    return [
        store.events.add(seeds.event(1, text, at=at, **more)) for text, at in zip(contents, times)
    ]


def page(store, **filters):
    """Return the contents of a page."""
    every = {
        "session_id": None,
        "event_type": None,
        "min_importance": None,
        "deleted": False,
        "limit": 9,
        "offset": 0,
    }
    return [row.content for row in store.events.page(1, **{**every, **filters})]


def test_an_event_is_found_by_its_key_within_its_anima(store):
    add(store, "hello", dedupe_key="k")
    assert store.events.with_key(1, "k").content == "hello"
    assert store.events.with_key(2, "k") is None
    assert store.events.with_key(1, "other") is None


def test_pages_have_the_newest_first_and_sessions_the_oldest(store):
    add(store, "a", "b", "c", session_id="s")
    assert page(store) == ["c", "b", "a"]
    assert page(store, session_id="s") == ["a", "b", "c"]
    assert page(store, limit=1, offset=1) == ["b"]


def test_pages_are_filtered(store):
    add(store, "plain")
    add(store, "tool", event_type="tool.call", importance_score=0.9)
    add(store, "gone", is_deleted=1)
    assert page(store, event_type="tool.call") == page(store, min_importance=0.5) == ["tool"]
    assert sorted(page(store, deleted=True)) == ["gone", "plain", "tool"]


def test_events_are_pending_until_a_memory_holds_them(store):
    ns = add(store, "a", "b", "c")
    memory_n = store.memories.add(seeds.memory(1, "a"))
    rows = [store.events.by_n(n) for n in ns]
    assert store.events.are_pending(rows)
    # An event that got the number of one that was erased is another one.
    assert not store.events.are_pending([rows[0]._replace(id=seeds.new_id())])
    store.events.link(ns[:1], memory_n)
    assert not store.events.are_pending(rows)
    assert [row.content for row in store.events.pending(1)] == ["b", "c"]
    assert [row.content for row in store.events.pending(1, 1)] == ["b"]
    assert [row.content for row in store.events.newest_pending(1, 1)] == ["c"]
    assert store.events.pending_count(1) == 2
    assert store.events.pending_count(1, most=1) == 1
    assert store.events.by_n(ns[0]).memory_n == memory_n


def test_the_newest_messages_are_found(store):
    add(store, "asked", "asked more")
    assert store.events.newest_message(1).content == "asked more"
    add(store, "answered", event_type="message.out")
    assert [row.content for row in store.events.newest_answers(1, 5)] == ["answered"]
    assert store.events.newest_message(2) is None


def test_what_was_said_before_in_a_session_is_found_in_order(store):
    first = add(store, "one", "two", "three", session_id="a")
    add(store, "elsewhere", session_id="b")
    add(store, "nowhere", session_id=None)
    last = store.events.by_n(first[-1])

    assert [event.content for event in store.events.before(last, 9)] == ["one", "two"]
    assert [event.content for event in store.events.before(last, 1)] == ["two"]


def stale(store):
    """Return the `n` of the events that are to be indexed again."""
    return [n for (n,) in store.connection.execute("SELECT event_n FROM stale ORDER BY event_n")]


@pytest.fixture
def gone(store):
    """A deleted event that is indexed."""
    (n,) = add(store, "The key hangs behind the ivy.")
    indexing.bring_up_to_date(store.connection)
    store.events.rewrite(store.events.by_n(n)._replace(is_deleted=1))
    return store.events.by_n(n)


def test_an_event_is_found_by_its_id_deleted_or_not(store, gone):
    assert store.events.by_id(gone.id) == gone
    assert store.events.by_id(seeds.new_id()) is None


def test_an_event_that_is_back_is_indexed_still(store, gone):
    store.events.rewrite(gone._replace(is_deleted=0))
    assert stale(store) == []


def test_what_was_to_be_indexed_again_still_is_once_it_is_back(store, gone):
    store.events.rewrite(gone._replace(author="Ines"))
    store.events.rewrite(gone._replace(author="Ines", is_deleted=0))
    assert stale(store) == [gone.n]


def test_an_event_that_comes_back_by_another_author_is_indexed_again(store, gone):
    store.events.rewrite(gone._replace(author="Ines", is_deleted=0))
    assert stale(store) == [gone.n]


def test_an_event_that_was_deleted_before_it_was_indexed_is_indexed_once_it_is_back(store):
    (n,) = add(store, "hello", is_deleted=1)
    indexing.bring_up_to_date(store.connection)
    store.events.rewrite(store.events.by_n(n)._replace(is_deleted=0))
    assert stale(store) == [n]

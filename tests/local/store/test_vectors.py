# SPDX-License-Identifier: Apache-2.0
"""The tables of vectors, kept right by triggers whatever is done with events."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import LOCAL, START

database = import_module(f"{LOCAL}.store.database")
indexing = import_module(f"{LOCAL}.recall.indexing")
rows = import_module(f"{LOCAL}.store.rows")
stored = import_module(f"{LOCAL}.store.vectors")


@pytest.fixture
def store():
    db = database.Database(":memory:")
    with db.transaction() as opened:
        opened.animas.add(seeds.anima(at=START))
        yield opened
    db.close()


def say(store, *texts):
    found = [store.events.add(seeds.event(1, content=text, at=START)) for text in texts]
    indexing.bring_up_to_date(store.connection)
    return found


def begin(store, name="m", dimensions=8):
    vectors = stored.Vectors(store.connection)
    vectors.begin_anew(name, dimensions)
    return vectors


def embed(vectors, most=100):
    waiting = vectors.waiting(most)
    vectors.add([stored.Embedded(one.n, one.p, b"\1", 1, b"\1") for one in waiting])
    return waiting


def texts(waiting):
    return [one.content for one in waiting]


def test_a_file_has_no_tables_before_an_embedder_is_used(store):
    say(store, "one", "two")
    vectors = stored.Vectors(store.connection)

    assert vectors.embedder() is None
    assert vectors.progress() == (0, 2)


def test_what_is_there_waits_and_what_comes_is_added_the_last_first(store):
    say(store, "one", "two")
    vectors = begin(store)
    say(store, "three")

    assert vectors.embedder() == ("m", 8)
    assert texts(vectors.waiting(2)) == ["three", "two"]
    assert vectors.progress() == (0, 3)


def test_what_has_a_vector_waits_no_more(store):
    say(store, "one", "two")
    vectors = begin(store)
    (first,) = embed(vectors, 1)

    assert vectors.progress() == (1, 1)
    assert vectors.of_passages([first.p]) == [(first.p, 1, b"\1")]
    assert vectors.codes(1, 0) == [(1, first.p, b"\1")]
    assert (vectors.count(1), vectors.count(2)) == (1, 0)


def test_a_passage_may_be_left_without_a_vector(store):
    say(store, "one")
    vectors = begin(store)
    vectors.add([], [one.n for one in vectors.waiting(1)])

    assert vectors.progress() == (0, 0)


def test_what_another_embedded_meanwhile_is_not_stored_twice(store):
    say(store, "one")
    vectors = begin(store)
    waiting = embed(vectors)
    vectors.add([stored.Embedded(one.n, one.p, b"\2", 1, b"\2") for one in waiting])

    assert [code for _, _, code in vectors.codes(1, 0)] == [b"\1"]


def test_a_deleted_event_takes_its_vectors_along(store):
    first, _, third = say(store, "one", "two", "three")
    vectors = begin(store)
    embed(vectors, 2)
    store.connection.execute("UPDATE event SET is_deleted = 1 WHERE n IN (?, ?)", (first, third))

    assert vectors.progress() == (1, 0)
    assert store.connection.execute("SELECT count(*) FROM vector").fetchone() == (1,)


def test_a_restored_event_waits_again(store):
    (n,) = say(store, "one")
    vectors = begin(store)
    embed(vectors)
    for is_deleted in (1, 0):
        store.connection.execute("UPDATE event SET is_deleted = ? WHERE n = ?", (is_deleted, n))
    indexing.bring_up_to_date(store.connection)

    assert vectors.progress() == (0, 1)


def test_an_edited_event_waits_again_with_its_new_words(store):
    (n,) = say(store, "one")
    vectors = begin(store)
    embed(vectors)
    store.connection.execute("UPDATE event SET content = 'other' WHERE n = ?", (n,))
    indexing.bring_up_to_date(store.connection)

    assert vectors.progress() == (0, 1)
    assert texts(vectors.waiting(9)) == ["other"]


def test_what_is_forgotten_or_back_again_waits_anew(store):
    (n,) = say(store, "one")
    vectors = begin(store)
    old = embed(vectors)
    store.forgotten.add(rows.ForgottenRow(0, 1, n, 0, 3, n, START))
    assert vectors.progress() == (0, 1)

    # Its words were read before: that vector comes too late.
    vectors.add([stored.Embedded(one.n, one.p, b"\2", 1, b"\2") for one in old])
    assert vectors.progress() == (0, 1)
    embed(vectors)
    store.forgotten.restore(n)
    assert vectors.progress() == (0, 1)


def test_another_model_begins_anew(store):
    say(store, "one", "two")
    vectors = begin(store)
    embed(vectors)
    begin(store, "other", 16)

    assert vectors.embedder() == ("other", 16)
    assert vectors.progress() == (0, 2)


def test_no_number_is_used_twice(store):
    say(store, "one")
    vectors = begin(store)
    embed(vectors)
    ((first, _, _),) = vectors.codes(1, 0)
    begin(store)
    embed(vectors)
    ((second, _, _),) = vectors.codes(1, 0)

    assert second > first


def test_what_was_put_off_comes_after_all_others(store):
    say(store, "one", "two", "three")
    vectors = begin(store)
    vectors.put_off(vectors.waiting(1))

    assert texts(vectors.waiting(2)) == ["two", "one"]
    vectors.put_off(vectors.waiting(2))
    # Alone, for one of them is the fault.
    for expected in ("three", "two", "one", "three"):
        waiting = vectors.waiting(9)
        assert texts(waiting) == [expected]
        vectors.put_off(waiting)
    assert vectors.progress() == (0, 3)


def test_deleted_events_do_not_wait_when_it_begins(store):
    first, _ = say(store, "one", "two")
    store.connection.execute("UPDATE event SET is_deleted = 1 WHERE n = ?", (first,))

    assert texts(begin(store).waiting(9)) == ["two"]

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


def add(store, content, **more):
    """Store a statement of Ana's; return its `n`."""
    more = {"subject": "ana", "form": rows.WORDS, "fingerprint": content, **more}
    return store.knowledge.add(seeds.knowledge(1, content, **more))


def contents(found):
    """Return what statements say."""
    return [row.content for row in found]


def test_the_same_words_of_the_same_speaker_are_found_while_they_hold(store):
    for n in (add(store, "tea"), add(store, "tea", subject="ben"), add(store, "milk")):
        assert store.knowledge.by_n(n).n == n
    assert store.knowledge.same(1, "ana", "tea", now=9).n == 1
    assert store.knowledge.same(1, "ben", "tea", now=9).n == 2
    assert store.knowledge.same(2, "ana", "tea", now=9) is None
    store.knowledge.end(1, at=5, now=7)
    assert store.knowledge.same(1, "ana", "tea", now=4).n == 1
    assert store.knowledge.same(1, "ana", "tea", now=5) is None


def test_what_is_over_or_deleted_is_not_current_and_can_still_be_listed(store):
    old, new, gone = add(store, "old"), add(store, "new"), add(store, "gone")
    store.knowledge.end(old, at=5, now=7, by=new)
    store.knowledge.rewrite(store.knowledge.by_n(gone)._replace(is_deleted=1))
    assert contents(store.knowledge.of(1, 9)) == ["new"]
    assert contents(store.knowledge.about(1, "ana", 9, 9)) == ["new"]
    assert contents(store.knowledge.of(1, 9, ended=True)) == ["old", "new", "gone"]
    ended = store.knowledge.by_n(old)
    assert (ended.valid_to, ended.superseded_by, ended.updated_at) == (5, new, 7)


def test_what_ends_at_a_known_time_ends_by_itself(store):
    add(store, "dentist on Friday", valid_to=50)
    assert contents(store.knowledge.of(1, 49)) == ["dentist on Friday"]
    assert contents(store.knowledge.surest(1, (), 49, 9)) == ["dentist on Friday"]
    assert contents(store.knowledge.of(1, 50)) == []
    assert contents(store.knowledge.surest(1, (), 50, 9)) == []


def test_wishes_come_newest_first(store):
    add(store, "first", form=rows.WISH)
    add(store, "second", form=rows.WISH)
    add(store, "no wish")
    assert contents(store.knowledge.wishes(1, 9, 9)) == ["second", "first"]
    assert contents(store.knowledge.wishes(1, 9, 1)) == ["second"]


def test_wishes_of_less_confidence_can_be_left_out(store):
    add(store, "likely", form=rows.WISH, confidence=0.4)
    add(store, "sure", form=rows.WISH, confidence=0.8)
    assert contents(store.knowledge.wishes(1, 9, 9, 0.5)) == ["sure"]
    assert contents(store.knowledge.wishes(1, 9, 9)) == ["sure", "likely"]


def test_the_surest_come_first_and_of_equal_ones_the_newest(store):
    for content, kind, confidence in (
        ("a", "FACT", 0.4),
        ("b", "CONCEPT", 0.9),
        ("c", "FACT", 0.6),
        ("d", "FACT", 0.6),
    ):
        store.knowledge.add(seeds.knowledge(1, content, kind, confidence=confidence))
    assert contents(store.knowledge.surest(1, (), 9, 9)) == ["b", "d", "c", "a"]
    assert contents(store.knowledge.surest(1, ("FACT",), 9, 1)) == ["d"]
    assert contents(store.knowledge.of(1, 9, knowledge_type="FACT")) == ["a", "c", "d"]


def test_where_a_statement_was_made_is_told(store):
    memory_n = store.memories.add(seeds.memory(1, "tea"))
    events = [store.events.add(seeds.event(1, at=at)) for at in (5, 3)]
    n = add(store, "tea")
    for event_n in events:
        store.knowledge.add_source(n, memory_n, event_n)
    store.knowledge.add_source(n, memory_n)
    assert store.knowledge.sources(n) == [(memory_n, 1), (memory_n, 2), (memory_n, None)]
    assert [event is None for _, event in store.knowledge.source_ids(n)] == [False, False, True]
    assert [row.n for row in store.knowledge.from_memories([memory_n], 9)] == [n]
    store.knowledge.end(n, at=5, now=7)
    assert store.knowledge.from_memories([memory_n], 9) == []


def test_only_what_older_tables_made_is_deleted_with_its_facts(store):
    made = [
        add(store, content, **more)
        for content, more in (
            ("old", {"language_version": 2}),
            ("new", {"language_version": 3}),
            ("a model's", {"language_version": 2, "form": rows.MODEL}),
            ("given", {"language_version": None}),
        )
    ]
    store.knowledge.add(seeds.knowledge(2, "another's", language_version=2))
    for n in made:
        store.facts.add(rows.FactRow(0, n, 1, "ana", "", "home", "Oslo", 1))
    store.knowledge.delete_older(1, 3, rows.MODEL, 9)

    assert contents(store.knowledge.of(1, 9)) == ["new", "a model's", "given"]
    assert contents(store.knowledge.of(2, 9)) == ["another's"]
    assert [fact.knowledge_n for fact in store.facts.of_speaker(1, "ana")] == made[1:]


def test_a_speaker_who_is_renamed_is_so_in_all_that_he_said(store):
    for subject in ("user", "user", "ben"):
        add(store, "tea", subject=subject, topic="The user")
    store.knowledge.rename(1, "user", "Ana")
    assert [row.topic for row in store.knowledge.of(1, 9)] == ["Ana", "Ana", "The user"]


def test_what_is_looked_up_is_served_by_an_index(store):
    seen = []
    store.connection.set_trace_callback(seen.append)
    store.knowledge.same(1, "ana", "tea", 9)
    store.knowledge.wishes(1, 9, 12)
    store.knowledge.surest(1, (), 9, 9)
    store.knowledge.about(1, "ana", 9, 9)
    store.memories.has_older_tables(1, 3)
    store.facts.of_attribute(1, "ana", "home")
    store.connection.set_trace_callback(None)
    plans = [
        " ".join(row[3] for row in store.connection.execute(f"EXPLAIN QUERY PLAN {statement}"))
        for statement in seen
    ]
    indexes = (
        "knowledge_by_words (anima_n=? AND fingerprint=?)",
        "knowledge_wishes (anima_n=?)",
        "knowledge_by_confidence (anima_n=?)",
        "knowledge_by_subject (anima_n=? AND subject=?)",
        "memory_by_language (anima_n=? AND language_version<?)",
        "fact_by_attribute (anima_n=? AND subject=? AND attribute=?)",
    )
    assert len(plans) == len(indexes)
    for plan, index in zip(plans, indexes):
        assert index in plan
        assert "TEMP B-TREE" not in plan

# SPDX-License-Identifier: Apache-2.0
"""What a search compares with its query."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life

database = import_module(f"{LOCAL}.store.database")
engine = import_module(f"{LOCAL}.engine")
search = import_module(f"{LOCAL}.recall.search")


@pytest.fixture
def life():
    """An anima with many memories, the oldest about alpacas."""
    db = database.Database(":memory:")
    lived = Life(db)
    lived.event("My neighbour breeds alpacas in a barn.", author="Ana", session="first")
    for n in range(12):
        lived.event(f"I counted sheep number {n}.", author="Ana", session=f"s{n}")
    lived.dream()
    engine.Engine(db).index(None)
    yield lived
    db.close()


def candidates(life, query, types=()):
    with life.db.snapshot() as store:
        return search.candidates(store, life.n, query, types, life.now)


def test_where_there_are_few_rows_all_are_compared(life):
    memories, knowledge = candidates(life, "anything")

    assert any("alpacas" in row.content for row in memories)
    assert knowledge


def test_among_many_rows_the_best_passages_lead_to_theirs(life, monkeypatch):
    monkeypatch.setattr(search, "_COMPARED", 3)
    monkeypatch.setattr(search, "_PASSAGES", 1)
    memories, _ = candidates(life, "alpacas")

    assert len(memories) == 4
    assert any("alpacas" in row.content for row in memories)


def test_only_statements_of_the_types_asked_for_are_compared(life, monkeypatch):
    kinds = {row.knowledge_type for row in candidates(life, "sheep")[1]}
    monkeypatch.setattr(search, "_COMPARED", 1)
    for kind in kinds:
        found = candidates(life, "sheep", (kind,))[1]
        assert {row.knowledge_type for row in found} == {kind}


def test_no_row_is_a_candidate_twice(life, monkeypatch):
    monkeypatch.setattr(search, "_COMPARED", 3)
    memories, knowledge = candidates(life, "sheep")

    assert len({row.n for row in memories}) == len(memories)
    assert len({row.n for row in knowledge}) == len(knowledge)

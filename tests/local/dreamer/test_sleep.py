# SPDX-License-Identifier: Apache-2.0
"""Memories fade, and those that tell the same become one."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import DAY, HOUR, LOCAL, Life, database

sleep = import_module(f"{LOCAL}.dreamer.sleep")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_trivia_fades_and_what_matters_stays(life):
    life.event("Hm, okay.")
    life.dream()
    life.event("I moved to Oslo because Equinor hired me as a geologist.", importance=0.9)
    life.dream()
    life.now += 60 * DAY
    assert life.dream().decaying == 1
    life.now += 60 * DAY
    assert life.dream().archived == 1

    assert [row.state for row in life.read("memories.of")] == ["archived", "active"]


def test_fading_is_audited(life):
    life.event("Hm, okay.")
    life.dream()
    life.now += 60 * DAY
    life.dream()
    entry = life.read("audit.of")[0]

    assert entry.action == "decaying"
    assert json.loads(entry.before) == {"state": "active"}
    assert "decay 0.75" in entry.reason


def test_near_duplicates_become_one_memory_with_all_events(life):
    ns = []
    for week in range(3):
        ns.append(life.event(f"I ran the garden club meeting, week {week}, with Ana and Ben."))
        life.now += 7 * DAY
        life.due()
    report = life.dream()
    memories = life.read("memories.of")

    assert report.merged == 2
    assert len(memories) == 1
    assert {event.memory_n for event in life.events()} == {memories[0].n}
    assert [entry.action for entry in life.read("audit.of")] == ["merge"] * 4


def test_different_memories_are_not_merged(life):
    life.event("I planted roses with Ana.")
    life.now += 2 * HOUR
    life.event("The invoice for the printer is overdue.")

    assert life.dream().merged == 0


def test_a_pair_that_another_was_faster_with_is_passed_over(life):
    with life.db.transaction() as store:
        for content in ("The garden club met on Monday.", "The garden club met on Monday again."):
            store.memories.add(seeds.memory(life.n, content, at=life.now))
        pairs = sleep.doubles(store, life.n)
        assert [(pair.older, pair.newer) for pair in pairs] == [(1, 2)]
        assert sleep.merge(store, pairs, life.now).merged == 1
        assert sleep.merge(store, pairs, life.now).merged == 0

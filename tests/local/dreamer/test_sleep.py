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


def test_what_is_said_again_becomes_one_memory_with_all_events(life):
    for _ in range(3):
        life.event("Good morning! I am off to the garden club.")
        life.event("Have fun!", "message.out")
        life.now += 7 * DAY
        life.due()
    report = life.dream()
    memories = life.read("memories.of")

    assert report.merged == 2
    assert len(memories) == 1
    assert json.loads(memories[0].meta)["times"] == 3
    assert memories[0].time_end - memories[0].time_start > 14 * DAY
    assert {event.memory_n for event in life.events()} == {memories[0].n}
    assert [entry.action for entry in life.read("audit.of")] == ["merge"] * 4


def test_what_a_later_memory_says_besides_is_kept(life):
    for more in ("", " I planted roses."):
        life.event(f"I was at the garden club.{more}")
        life.now += DAY
    life.dream()

    assert [row.content for row in life.read("memories.of")] == [
        "User: I was at the garden club. I planted roses."
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I weigh 81.5 kg today.", "I weigh 80 kg today."),
        ("I paid the rent of $1,200.", "I paid the rent of $1,350."),
        ("I ran the meeting with Ana.", "I ran the meeting with Ben."),
        ("I eat meat.", "I do not eat meat."),
        ("I owe Bob money.", "Bob owes me money."),
        ("I take it before dinner.", "I take it after dinner."),
        ("Das Treffen war am Montag.", "Das Treffen war am Dienstag."),
        ("I was at the garden club. I planted roses.", "I was at the garden club."),
    ],
)
def test_what_only_resembles_another_stays(life, old, new):
    for text in (old, new):
        life.event(text)
        life.now += DAY
    assert life.dream().merged == 0


def test_a_merged_memory_is_of_the_older_tables(life):
    with life.db.transaction() as store:
        for version in (3, 1):
            row = seeds.memory(life.n, "Morning!", at=life.now, language_version=version)
            store.memories.add(row)
        sleep.merge(store, sleep.doubles(store, life.n), life.now)

    assert [row.language_version for row in life.read("memories.of")] == [1]


def test_memories_fade_by_when_it_happened(life):
    life.event("Hm, okay.", at=life.now - 3000 * DAY)
    life.event("Hm, fine.", at=life.now + 30_000 * DAY)
    life.dream()

    assert [row.state for row in life.read("memories.of")] == ["decaying", "active"]
    life.now += 60 * DAY
    life.dream()
    assert [row.state for row in life.read("memories.of")] == ["archived", "decaying"]


def test_different_memories_are_not_merged(life):
    life.event("I planted roses with Ana.")
    life.now += 2 * HOUR
    life.event("The invoice for the printer is overdue.")

    assert life.dream().merged == 0


def test_a_pair_that_another_was_faster_with_is_passed_over(life):
    with life.db.transaction() as store:
        rows = [
            seeds.memory(life.n, content, at=life.now)
            for content in ("The garden club met.", "The garden club met. It rained.")
        ]
        for row in rows:
            store.memories.add(row)
        pairs = sleep.doubles(store, life.n)
        assert [(pair.older, pair.newer) for pair in pairs] == [(rows[0].id, rows[1].id)]
        erased = [pairs[0]._replace(older=seeds.new_id())]
        assert sleep.merge(store, erased, life.now).merged == 0
        assert sleep.merge(store, pairs, life.now).merged == 1
        assert sleep.merge(store, pairs, life.now).merged == 0

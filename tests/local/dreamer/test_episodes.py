# SPDX-License-Identifier: Apache-2.0
"""Where an episode ends, and which of its sentences carry it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import HOUR, LOCAL, MINUTE, Life, database

episodes = import_module(f"{LOCAL}.dreamer.episodes")
settings = import_module(f"{LOCAL}.settings").SynthesisSettings()


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_sessions_become_separate_memories(life):
    life.event("I moved to Oslo.", session="a")
    life.event("The server has 64 GB of memory.", session="b")
    life.event("I found a flat in Majorstuen.", session="a")

    assert life.dream().memories == 2
    assert [row.summary for row in life.read("memories.of")] == [
        "User: I moved to Oslo. I found a flat in Majorstuen.",
        "User: The server has 64 GB of memory.",
    ]


def test_silence_ends_an_episode(life):
    life.event("I moved to Oslo.")
    life.now += 2 * HOUR
    life.event("I found a flat in Majorstuen.")

    assert life.dream().memories == 2


def test_a_summary_leaves_out_courtesies_and_repeats(life):
    for text in ("Hello! How are you?", "I moved to Oslo in May.", "Thanks a lot!", "Bye!"):
        life.event(text, author="Sam")
    life.event("As I said, I moved to Oslo in May.", author="Sam")
    life.dream()
    summary = life.read("memories.of")[0].summary

    assert summary.count("Oslo") == 1
    assert "Thanks" not in summary
    assert "How are you" not in summary


def test_events_without_text_become_a_memory_too(life):
    life.event("", "tool.result")
    life.dream()

    assert life.read("memories.of")[0].summary == "Without text: 1 \u00d7 tool.result"


def test_importance_told_is_importance_kept(life):
    life.event("Hm.", importance=0.95)
    life.dream()

    assert life.read("memories.of")[0].importance == 0.95


@pytest.mark.parametrize(
    ("event_type", "author", "name"),
    [
        ("message.in", "Ana", "Ana"),
        ("message.in", None, "User"),
        ("message.in", "customer", "User"),
        ("message.out", None, "Atlas"),
        ("tool.call", None, "Tool.call"),
        ("message.out", "Zoe", "Zoe"),
    ],
)
def test_who_is_behind_an_event_has_a_name(event_type, author, name):
    names = episodes.Names(None, "Atlas")

    assert names.speaker(seeds.event(1, event_type=event_type, author=author)) == name


def test_a_known_user_is_called_by_name_and_an_unknown_one_is_the_user():
    assert episodes.Names("Ana", "Atlas").speaker(seeds.event(1, author=None)) == "Ana"
    assert episodes.Names("Ana", "Atlas").subject == "Ana"
    assert episodes.Names(None, "Atlas").subject == "The user"


def test_events_that_come_out_of_order_are_put_in_order():
    events = [seeds.event(1, at=at * MINUTE, n=n) for n, at in ((1, 3), (2, 1), (3, 200))]
    found = episodes.episodes(events, settings)

    assert [[event.n for event in episode] for episode in found] == [[2, 1], [3]]

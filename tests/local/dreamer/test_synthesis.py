# SPDX-License-Identifier: Apache-2.0
"""Pending events become memories, once, whatever comes in between."""

from __future__ import annotations

import threading
from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL, MINUTE, Life, database, settings

portrait = import_module(f"{LOCAL}.dreamer.portrait")
synthesis = import_module(f"{LOCAL}.dreamer.synthesis")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_nothing_is_due_for_a_few_new_events(life):
    life.event("I moved to Oslo.")

    assert life.due() is None
    assert life.read("events.pending_count") == 1


def test_enough_events_are_due(life):
    for n in range(19):
        life.event(f"I planted tree number {n} in the garden of my aunt.")

    assert life.due().memories == 1
    assert life.read("events.pending_count") == 0


def test_time_makes_a_single_event_due(life):
    life.event("I moved to Oslo.")
    life.now += 10 * HOUR

    assert life.due().events == 1


def test_the_first_message_of_a_day_waits_for_what_follows(life):
    life.event("I moved to Oslo.")
    life.event("I found a flat in Majorstuen.")
    life.now += 14 * HOUR
    life.event("Good morning! I have a new job at Equinor.")

    assert (life.due().events, life.read("events.pending_count")) == (2, 1)
    life.event("I start there in March.")
    life.now += 10 * HOUR
    assert life.due().events == 2
    assert [row.summary for row in life.read("memories.of")] == [
        "User: I moved to Oslo. I found a flat in Majorstuen.",
        "User: I have a new job at Equinor. I start there in March.",
    ]


def test_a_dream_takes_what_has_only_begun(life):
    life.event("I moved to Oslo.")
    assert life.dream().events == 1


def test_sessions_at_once_become_memories_when_each_is_over(life):
    for n in range(20):
        life.event(f"I planted tree number {n}.", session="long")
    life.event("I moved to Oslo.", session="short")

    assert life.due().events == 20
    assert [event.session_id for event in life.read("events.pending")] == ["short"]


def test_an_imported_history_is_over_and_is_not_of_the_current_session(life):
    for n in range(19):
        life.event(f"I planted tree number {n} in Turin.", at=life.now - 900 * DAY + n * MINUTE)
    assert life.due().events == 19

    row = life.read("memories.of")[0]
    assert row.created_at == life.now
    assert row.recency_score < 0.01 < 0.99 < row.decay_score
    context = life.context(max_knowledge=0)
    assert "## Current Session" not in context
    assert "- [2023-07-" in context.partition("## Relevant Memories")[2]


def test_a_clock_that_is_ahead_does_not_win_for_ever(life):
    life.event("I live in Rome.", at=life.now + 30_000 * DAY)
    life.now += 2 * HOUR
    life.event("I live in Oslo.")
    life.dream()
    life.now += 5 * DAY
    known = {row.content: row.valid_to for row in life.read("knowledge.of", life.now, ended=True)}

    assert known["I live in Oslo."] is None
    assert known["I live in Rome."] is not None
    assert '5 days ago, about: "User: I live in Oslo' in life.context()


def test_weights_and_threshold_can_be_set(life):
    life.synthesis = settings.SynthesisSettings(threshold=1.0, per_event=1.0)
    life.event("I moved to Oslo.")

    assert life.due().memories == 1


def test_a_memory_spans_its_events_and_is_linked_to_them(life):
    first, last = life.event("I moved to Oslo."), life.event("Nice!", "message.out")
    life.dream()
    memory = life.read("memories.of")[0]

    assert {event.n: event.memory_n for event in life.events()} == {first: memory.n, last: memory.n}
    assert (memory.time_start, memory.time_end) == tuple(e.occurred_at for e in life.events())


def test_a_backdated_event_is_not_lost(life):
    life.event("I moved to Oslo.")
    life.dream()
    old = life.event("I was born in Turin.", at=life.now - 400 * DAY)

    assert "Turin" in life.context()
    life.dream()
    assert life.events()[old - 1].memory_n is not None


def test_the_users_name_is_learnt(life):
    life.event("My name is Ana.")
    life.event("I play the cello.")
    life.dream()
    life.event("I sold my boat to a neighbour.")
    life.dream()

    assert {row.topic for row in life.read("knowledge.of", life.now)} == {"Ana"}
    assert life.read("memories.of")[1].summary == "Ana: I sold my boat to a neighbour."


def test_a_nameless_user_is_called_so(life):
    life.event("I play the cello in a quartet.")
    life.dream()

    assert [row.topic for row in life.read("knowledge.of", life.now)] == ["The user"]


def test_the_animas_own_words_make_no_knowledge(life):
    life.event("I suggest PostgreSQL for the billing service.", "message.out")
    life.dream()

    assert life.statements() == []


def test_a_crash_while_writing_loses_nothing_and_doubles_nothing(life, monkeypatch):
    life.event("I moved to Oslo.")

    def fail(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(portrait, "observe", fail)
        with pytest.raises(KeyboardInterrupt):
            life.dream()

    assert life.read("memories.of") == []
    assert life.read("events.pending_count") == 1
    assert life.dream().memories == 1


def test_two_dreamers_at_once_make_each_memory_once(tmp_path):
    db = database.Database(str(tmp_path / "one.db"))
    life = Life(db)
    for n in range(12):
        life.event(f"I planted tree number {n}.", session=f"s{n}")
    reports = []
    threads = [threading.Thread(target=lambda: reports.append(life.dream())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    db.close()

    assert sum(report.events for report in reports) == 12
    assert sum(report.memories for report in reports) == 12


def test_a_pasted_book_does_not_hold_up_the_dreamer(life):
    life.event("I wrote another line about volcanoes and their history. " * 4000)
    life.now += MINUTE

    assert life.dream().memories == 1
    assert len(life.read("memories.of")[0].content) <= 1800


def test_when_the_time_is_over_one_portion_is_done_and_the_rest_is_left(life, monkeypatch):
    monkeypatch.setattr(synthesis, "_EVENTS", 2)
    for n in range(6):
        life.event(f"I planted tree number {n}.", session=f"s{n}")
    life.now += 2 * HOUR
    report = synthesis.synthesize(life.job(until=0.0))

    assert report.events == 2
    assert life.read("events.pending_count") == 4
    assert synthesis.synthesize(life.job()).events == 4

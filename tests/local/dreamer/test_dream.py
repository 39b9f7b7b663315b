# SPDX-License-Identifier: Apache-2.0
"""From events to memories, knowledge and identity, and how memories age."""

from __future__ import annotations

import json
import threading
from importlib import import_module

import pytest

from tests.local.life import DAY, HOUR, LOCAL, MINUTE, Life, database, dreamer, settings

portrait = import_module(f"{LOCAL}.dreamer.portrait")


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


def test_weights_and_threshold_can_be_set(life):
    life.synthesis = settings.SynthesisSettings(threshold=1.0, per_event=1.0)
    life.event("I moved to Oslo.")

    assert life.due().memories == 1


def test_a_dream_needs_no_threshold(life):
    life.event("I moved to Oslo.")

    assert life.dream().memories == 1


def test_a_dream_without_events_does_nothing(life):
    assert life.dream() == dreamer.DreamReport()


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


def test_what_is_said_again_is_known_better_and_once(life):
    life.event("I adore Italian opera.", author="Ana")
    life.dream()
    before = life.read("knowledge.about", "Ana", limit=9)[0]
    life.event("I adore Italian opera!", author="Ana")
    report = life.dream()
    after = life.read("knowledge.about", "Ana", limit=9)

    assert report.confirmed == 1
    assert len(after) == 1
    assert after[0].confidence > before.confidence


def test_statements_tell_their_sources(life):
    told = life.event("I adore Italian opera.", author="Ana")
    life.dream()
    known, memory = life.read("knowledge.of")[0], life.read("memories.of")[0]
    with life.db.snapshot() as store:
        assert store.knowledge.sources(known.n) == [(memory.n, told)]


def test_a_later_value_replaces_an_earlier(life):
    life.event("I live in Berlin.", author="Ana")
    life.event("I moved to Oslo.", author="Ana")
    life.dream()
    rows = life.read("knowledge.of", superseded=True)

    assert life.statements() == ["Ana moved to Oslo."]
    assert rows[0].superseded_by == rows[1].n


def test_a_value_told_late_about_earlier_does_not_replace(life):
    life.event("I moved to Oslo.", author="Ana")
    life.dream()
    life.event("I live in Berlin.", author="Ana", at=life.now - 90 * DAY)
    life.dream()

    assert life.statements() == ["Ana moved to Oslo."]


def test_a_correction_replaces_what_it_is_about(life):
    life.event("I eat meat on Sundays.", author="Ana")
    life.dream()
    life.event("Actually I no longer eat meat.", author="Ana")
    life.dream()

    assert life.statements() == ["Ana no longer eats meat."]


def test_people_do_not_correct_each_other(life):
    life.event("I live in Berlin.", author="Ana")
    life.event("I live in Oslo.", author="Ben")
    life.dream()

    assert len(life.statements()) == 2


def test_the_newest_wish_about_a_matter_holds(life):
    life.event("Please answer in English.", author="Ana")
    life.dream()
    life.event("From now on answer in German.", author="Ana")
    life.dream()

    assert [row.content for row in life.read("knowledge.wishes", 9)] == [
        "Ana: From now on answer in German."
    ]


def test_the_users_name_is_learnt(life):
    life.event("My name is Ana.")
    life.event("I play the cello.")
    life.dream()
    life.event("I sold my boat to a neighbour.")
    life.dream()

    assert "Ana plays the cello." in life.statements()
    assert "Ana sold their boat to a neighbour." in life.statements()


def test_a_nameless_user_is_called_so(life):
    life.event("I play the cello.")
    life.dream()

    assert life.statements() == ["The user plays the cello."]


def test_the_animas_own_words_make_no_knowledge(life):
    life.event("I suggest PostgreSQL for the billing service.", "message.out")
    life.dream()

    assert life.statements() == []


def test_identity_says_from_how_many_events_it_comes(life):
    life.event("You are Atlas, a patient archivist.", "system")
    for _ in range(6):
        life.event("Hey, that's done!", "message.out")
    life.dream()
    row = life.read("identities.of")

    assert row.event_count == 7
    assert json.loads(row.self_json)["learned_from"] == {"events": 7}
    assert "informal" in row.communication_style


def test_profiles_are_one_row_per_person(life):
    for _ in range(3):
        for _ in range(8):
            life.event("The orchids in my greenhouse need water.", author="Ana")
        life.dream()
    rows = [row for row in life.read("knowledge.about", "Ana", limit=99) if row.is_profile]

    assert len(rows) == 1
    assert rows[0].knowledge_type == "CONCEPT"
    assert "orchids" in rows[0].content


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


@pytest.mark.parametrize(
    "text",
    [
        "Я переехал в Осло из-за новой работы.",
        "我搬到了奥斯陆。我喜欢那里的冬天。",
        "أعيش في القاهرة",
        "🎉🎉",
    ],
)
def test_other_scripts_make_memories(life, text):
    life.event(text, author="Ana")
    life.dream()

    assert text.split("。")[0] in life.read("memories.of")[0].content
    assert life.pack(text)["token_count"] > 0


def test_a_pasted_book_does_not_hold_up_the_dreamer(life):
    life.event("I wrote another line about volcanoes and their history. " * 4000)
    life.now += MINUTE

    assert life.dream().memories == 1
    assert len(life.read("memories.of")[0].content) <= 1800

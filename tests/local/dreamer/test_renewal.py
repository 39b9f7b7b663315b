# SPDX-License-Identifier: Apache-2.0
"""What other language tables made of messages is made anew, once; the messages are all there.

What stands in `version-1-lived.db` is told in `store/test_version_2.py`.
"""

from __future__ import annotations

import json
import shutil
from importlib import import_module

import pytest

from tests.local import seeds, stored
from tests.local.life import DAY, HOUR, LOCAL, Life, database, dreamer

language = import_module(f"{LOCAL}.language")
model = import_module(f"{LOCAL}.dreamer.model")
renewal = import_module(f"{LOCAL}.dreamer.renewal")
settings = import_module(f"{LOCAL}.settings").SynthesisSettings()
synthesis = import_module(f"{LOCAL}.dreamer.synthesis")
# Some days after the last event of the old file; its two animas.
NOW = 1_775_800_000_000_000
ATLAS, BRUNO = 1, 2


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


@pytest.fixture
def newer(monkeypatch):
    """Return what gives the tables the next number."""
    return lambda: monkeypatch.setattr(language, "VERSION", language.VERSION + 1)


@pytest.fixture
def old(tmp_path):
    """A file that 0.3.0 wrote, as it is now."""
    db = database.Database(shutil.copy(stored.LIVED, tmp_path / "agent.db"))
    yield db
    db.close()


def known(db, anima_n, **more):
    """Return an anima's statements by their words."""
    with db.snapshot() as store:
        return {row.content: row for row in store.knowledge.of(anima_n, NOW, **more)}


def wake(db, anima_n, **more):
    """Let the Dreamer do what is due."""
    return synthesis.synthesize(dreamer.Job(db, anima_n, NOW, settings, **more))


def test_an_old_file_is_read_anew_attributed_named_and_dated(old):
    for anima_n in (ATLAS, BRUNO):
        wake(old, anima_n)
    atlas, bruno = known(old, ATLAS), known(old, BRUNO)

    assert atlas["I play the cello in a quartet."].topic == "The user"
    # He moved there: where he lived before does not hold.
    assert bruno["I moved to Bergen."].topic == "Kim"
    assert "I live in Oslo." not in bruno
    row = atlas["Never mention my former employer Acme."]
    assert (row.topic, row.subject, row.form) == ("Ana", "ana", "wish")
    with old.snapshot() as store:
        (memory_n, event_n), *_ = store.knowledge.sources(row.n)
        assert row.valid_from == store.events.by_n(event_n).occurred_at
        assert store.events.by_n(event_n).memory_n == memory_n
    assert not any(" the user " in text or text.startswith("Ana ") for text in atlas)


def test_what_0_3_0_said_is_put_away_and_not_lost(old):
    wake(old, ATLAS)
    rows = known(old, ATLAS, ended=True)

    assert rows["Ana adopted a tortoise called Flash."].is_deleted
    assert not rows["I adopted a tortoise called Flash."].is_deleted


def test_memories_that_were_merged_are_read_with_all_their_events(old):
    wake(old, ATLAS)
    row = known(old, ATLAS)["My orchids won a prize in the greenhouse competition."]
    with old.snapshot() as store:
        sources = store.knowledge.sources(row.n)

    # It was said three times, and the memory that took the others in is the ninth.
    assert sorted(sources) == [(9, 32), (9, 36), (9, 40)]


def test_what_events_say_that_are_deleted_is_not_made_anew(old):
    with old.transaction() as store:
        store.connection.execute("UPDATE event SET is_deleted = 1 WHERE n IN (12, 32, 36, 40)")
    wake(old, ATLAS)
    said = known(old, ATLAS)

    assert "I adopted a tortoise called Flash." not in said
    assert "My orchids won a prize in the greenhouse competition." not in said
    assert "Actually I no longer eat oysters." in said


def test_a_deadline_leaves_the_rest_for_the_next_time(old, monkeypatch):
    monkeypatch.setattr(renewal, "_PORTION", 3)
    taken = []
    while not any(taken):
        taken.append(wake(old, ATLAS, until=0.0).events)
    once = known(old, ATLAS)
    # Nine memories, three at a time; then what was pending.
    assert taken == [0, 0, 0, 2]

    monkeypatch.undo()
    assert wake(old, ATLAS).knowledge == 0
    assert known(old, ATLAS) == once


def test_the_users_name_stands_in_what_was_said_before_it_was_told(life, newer):
    life.event("I play the cello in a quartet.")
    life.dream()
    life.event("My name is Ana.")
    life.dream()
    newer()
    renewal.renew(life.job())

    assert {row.topic for row in life.read("knowledge.of", life.now)} == {"Ana"}


def test_what_the_model_and_the_application_said_stays(life, newer):
    statement = {"type": "FACT", "event": 1, "content": "Ana keeps wolves in Norway."}
    reply = json.dumps({"summary": "Wolves.", "knowledge": [statement]})
    life.event("Wolves are what I keep in Norway.", author="Ana")
    life.event("I live in Oslo.", author="Ana")
    life.dream(model.Model(lambda prompt: reply))
    with life.db.transaction() as store:
        row = store.knowledge.of(life.n, life.now)[0]
        given = row._replace(id=seeds.new_id(), content="Given.", form=None, language_version=None)
        store.knowledge.add(given)
    newer()
    renewal.renew(life.job())

    kept = {row.content: row.language_version for row in life.read("knowledge.of", life.now)}
    assert kept.pop("Ana keeps wolves in Norway.") == language.VERSION - 1
    assert kept.pop("Given.") is None
    assert set(kept.values()) == {language.VERSION}


def test_a_fact_that_is_not_read_any_more_ends_nothing(life, newer, monkeypatch):
    life.event("I live in Oslo.")
    life.now += DAY
    life.event("I live in Rome.")
    life.dream()
    assert life.statements() == ["I live in Rome."]
    newer()
    read = renewal.read_events

    def sane(events, **more):
        return [one for one in read(events, **more) if "Rome" not in one.statements[0].text]

    monkeypatch.setattr(renewal, "read_events", sane)
    renewal.renew(life.job())

    assert life.statements() == ["I live in Oslo."]
    with life.db.snapshot() as store:
        values = [fact.value for fact in store.facts.of_speaker(life.n, "user")]
    assert [value.strip(".") for value in values] == ["Oslo"]


def test_nothing_is_renewed_twice(life, newer, monkeypatch):
    life.event("I live in Oslo.")
    life.dream()
    newer()
    renewed, read = [], renewal.read_events
    counted = lambda events, **more: renewed.append(1) or read(events, **more)  # noqa: E731
    monkeypatch.setattr(renewal, "read_events", counted)
    for _ in range(3):
        life.now += 12 * HOUR
        life.event("I play the cello in a quartet.")
        life.due()

    assert renewed == [1]
    assert sorted(life.statements()) == ["I live in Oslo.", "I play the cello in a quartet."]


def test_nothing_new_is_learnt_before_the_last_is_renewed(life, newer, monkeypatch):
    monkeypatch.setattr(renewal, "_PORTION", 2)
    for place in ("Rome", "Oslo", "Turin"):
        life.event(f"I live in {place}.", author=f"from {place}", session=place)
    life.dream()
    newer()
    life.event("I live in Rome.", author="from Rome")
    life.now += 2 * HOUR
    in_a_hurry = life.job(until=0.0)

    assert synthesis.synthesize(in_a_hurry).events == 0
    assert life.read("events.pending_count") == 1
    report = synthesis.synthesize(in_a_hurry)
    assert (report.events, report.confirmed) == (1, 1)

# SPDX-License-Identifier: Apache-2.0
"""Statements are known better when said again, and replaced when something else is said."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.life import DAY, LOCAL, Life, database

language = import_module(f"{LOCAL}.language")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


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


def test_a_statement_is_stored_with_what_it_says_and_without_a_summary(life):
    life.event("I live in Oslo.", author="Ana")
    life.event("I play the cello in a quartet.", author="Ana")
    life.dream()
    town, cello = life.read("knowledge.of")

    assert (town.form, town.attribute, town.value, town.denies) == ("slot", "lives in", "Oslo", 0)
    assert (town.summary, town.language_version) == (None, None)
    assert (cello.form, cello.language_version) == ("words", language.VERSION)
    assert cello.fingerprint


def test_a_value_in_other_words_is_no_other_value(life):
    for text in ("My favourite bread is rye.", "My favourite bread is rye bread."):
        life.event(text, author="Ana")
        report = life.dream()

    assert (report.confirmed, report.superseded) == (1, 0)


def test_what_is_replaced_is_audited(life):
    life.event("I live in Berlin.", author="Ana")
    life.event("I moved to Oslo.", author="Ana")
    life.dream()
    entry = life.read("audit.of")[0]

    assert (entry.action, entry.reason) == ("supersede", "a later statement about the same: Ana")
    assert "Ana lives in Berlin." in entry.before
    assert "Ana moved to Oslo." in entry.after

# SPDX-License-Identifier: Apache-2.0
"""What other language tables made of statements is made anew, once."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests.local.life import LOCAL, Life, database

language = import_module(f"{LOCAL}.language")
model = import_module(f"{LOCAL}.dreamer.model")
renewal = import_module(f"{LOCAL}.dreamer.renewal")
statements = import_module(f"{LOCAL}.knowledge.statements")
synthesis = import_module(f"{LOCAL}.dreamer.synthesis")
words = import_module(f"{LOCAL}.language.words")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


@pytest.fixture
def wolves(monkeypatch):
    """Return what makes another table of stems and gives it another number."""
    stem, version = words.stem, language.VERSION

    def change():
        monkeypatch.setattr(words, "stem", lambda word: "wolf" if word == "wolves" else stem(word))
        monkeypatch.setattr(language, "VERSION", version + 1)
        words._kept.cache_clear()

    yield change
    monkeypatch.undo()
    words._kept.cache_clear()


@pytest.mark.parametrize(
    "text",
    [
        "I like wolves and their cubs.",
        "I do not feed wolves in winter.",
        "Never mention wolves.",
        "I'd prefer stories with wolves.",
    ],
)
def test_what_is_said_again_is_confirmed_after_a_stem_has_changed(life, wolves, text):
    life.event(text, author="Ana")
    life.dream()
    before = life.read("knowledge.of")[0]
    wolves()
    life.event(text, author="Ana")
    report = life.dream()
    after = life.read("knowledge.of", superseded=True)

    assert (report.confirmed, len(after)) == (1, 1)
    assert (before.language_version, after[0].language_version) == (
        language.VERSION - 1,
        language.VERSION,
    )
    assert after[0].predicate != before.predicate
    assert (
        after[0]._replace(
            **before.predicate._asdict(),
            language_version=before.language_version,
            confidence=before.confidence,
            updated_at=before.updated_at,
        )
        == before
    )


@pytest.mark.parametrize("was_wish", [True, False])
def test_what_is_said_again_is_confirmed_after_what_counts_as_a_wish_has_changed(
    life, wolves, monkeypatch, was_wish
):
    text = "Never mention wolves." if was_wish else "I like wolves and their cubs."
    life.event(text, author="Ana")
    life.dream()
    wolves()
    monkeypatch.setattr(statements, "wish_about", lambda _: None if was_wish else "")
    life.event(text, author="Ana")
    report = life.dream()
    after = life.read("knowledge.of", superseded=True)

    assert (report.confirmed, len(after)) == (1, 1)
    assert after[0].is_wish != was_wish


def test_the_contrary_is_found_after_a_stem_has_changed(life, wolves):
    life.event("I like wolves and their cubs.", author="Ana")
    life.dream()
    wolves()
    life.event("I don't like wolves and their cubs.", author="Ana")
    life.dream()

    assert life.statements() == ["Ana doesn't like wolves and their cubs."]


def test_a_models_statement_is_renewed_from_its_own_words(life, wolves):
    known = [{"type": "FACT", "subject": "Ana", "content": "Ana keeps wolves."}]
    reply = json.dumps({"summary": "Wolves.", "knowledge": known})
    for change in (lambda: None, wolves):
        change()
        life.event("Look who is here!", author="Ana")
        report = life.dream(model.Model(lambda prompt: reply))

    assert (report.confirmed, life.statements()) == (1, ["Ana keeps wolves."])


def test_nothing_is_renewed_twice(life, wolves, monkeypatch):
    life.event("I like wolves and their cubs.", author="Ana")
    life.dream()
    wolves()
    renewed, real = [], renewal._renewed
    monkeypatch.setattr(renewal, "_renewed", lambda *args: renewed.append(args) or real(*args))
    for _ in range(3):
        life.event("I like wolves and their cubs.", author="Ana")
        life.dream()

    assert len(renewed) == 1


def test_it_goes_in_portions_and_nothing_is_learnt_before_the_last(life, wolves, monkeypatch):
    monkeypatch.setattr(renewal, "_PORTION", 2)
    for place in ("Rome", "Oslo", "Turin"):
        life.event(f"I saw wolves near {place}.", author="Ana")
    life.dream()
    wolves()
    life.event("I saw wolves near Rome.", author="Ana")
    in_a_hurry = life.job(until=0.0)

    assert synthesis.synthesize(in_a_hurry).events == 0
    assert life.read("events.pending_count") == 1
    report = synthesis.synthesize(in_a_hurry)
    assert (report.events, report.confirmed) == (1, 1)

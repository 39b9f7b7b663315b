# SPDX-License-Identifier: Apache-2.0
"""Rows taken out for good, and the audit without a word of them."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

LOCAL = f"{elephantasm.__name__}.local"
database = import_module(f"{LOCAL}.store.database")
removal = import_module(f"{LOCAL}.store.removal")
rows = import_module(f"{LOCAL}.store.rows")


@pytest.fixture
def store():
    opened = database.Database(":memory:")
    with opened.transaction() as made:
        made.animas.add(seeds.anima())
        yield made
    opened.close()


def note(store, row_id, action, before=None, after=None, reason="said so"):
    texts = (None if part is None else json.dumps(part) for part in (before, after))
    store.audit.add(rows.AuditRow(0, 1, 1, action, row_id, reason, *texts))


def told(store):
    return [(n.row_id, json.loads(n.after or "null"), n.reason) for n in store.audit.of(1)]


def statements(store, *contents):
    made = [seeds.knowledge(1, text) for text in contents]
    return [row._replace(n=store.knowledge.add(row)) for row in made]


def test_what_a_statement_had_ended_was_ended_by_the_next_one(store):
    oslo, ghent, rome = statements(store, "I live in Oslo.", "I moved to Ghent.", "I am in Rome.")
    for old, new in ((oslo, ghent), (ghent, rome)):
        after = {"valid_to": new.n, "superseded_by": new.id}
        note(store, old.id, "supersede", {}, after, f"a later one: {new.content}")
    removal.Removal(store.connection).statement(ghent)
    by_rome = {"valid_to": rome.n, "superseded_by": rome.id}
    assert told(store) == [(oslo.id, by_rome, "supersede")]
    removal.Removal(store.connection).statement(rome)
    assert told(store) == []
    assert store.knowledge.by_n(oslo.n) == oslo


def test_what_stands_in_for_a_statement_stands_for_itself_from_then_on(store):
    first, other = statements(store, "I live in Oslo.", "Oslo is my home.")
    note(store, other.id, "retract", {}, {"in_place_of": first.id})
    removal.Removal(store.connection).statement(first)
    assert told(store) == []


def test_notes_of_a_row_that_stays_lose_their_texts_alone(store):
    note(store, "m", "retract", {"content": "Oslo"}, {"is_own": False, "summary": "Oslo"}, "Oslo")
    note(store, "other", "UPDATE", {}, {"content": "kept"})
    removal.Removal(store.connection).blank_notes(1, "m")
    assert told(store) == [
        ("m", {"is_own": False}, "retract"),
        ("other", {"content": "kept"}, "said so"),
    ]
    assert store.audit.of_row(1, "m")[0].before == "{}"


def test_what_was_asked_in_an_erased_message_stays_forgotten(store):
    kept, asked = (
        event._replace(n=store.events.add(event))
        for event in (seeds.event(1, "My code is 7."), seeds.event(1, "Forget my code."))
    )
    for event in (kept, asked):
        store.forgotten.add(rows.ForgottenRow(0, 1, event.n, 0, 5, asked.n, 1))
    with removal.Removal(store.connection).indexed():
        removal.Removal(store.connection).events([asked])
    assert store.forgotten.of_events([kept.n, asked.n]) == {kept.n: [(0, 5)]}
    names = store.connection.execute("SELECT name FROM sqlite_master WHERE name LIKE '%_going'")
    assert names.fetchall() == []

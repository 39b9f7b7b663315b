# SPDX-License-Identifier: Apache-2.0
"""Changes are noted once and told the same way each time."""

from __future__ import annotations

import uuid
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds
from tests.local.writers import local

LOCAL = f"{elephantasm.__name__}.local"
changes = import_module(f"{LOCAL}.api.changes")
fields = import_module(f"{LOCAL}.api.fields")
rows = import_module(f"{LOCAL}.store.rows")
ROW, MEMORY = seeds.new_id(), seeds.new_id()


@pytest.fixture
def store():
    transport = local.LocalTransport(":memory:")
    with transport.engine.database.transaction() as opened:
        opened.animas.add(seeds.anima())
        yield opened
    transport.close()


def test_a_change_is_told_as_it_was_noted(store):
    before, after = {"id": ROW, "content": "é"}, {"id": ROW, "content": "è"}
    changes.note(store, 1, 5, changes.UPDATE, by="me", before=before, after=after, source_id=MEMORY)
    (told,) = changes.changes_of(store, 1, ROW)
    assert told == changes.changes_of(store, 1, ROW)[0]
    assert (told.at, told.action, told.by, told.source_id) == (5, "UPDATE", "me", MEMORY)
    assert (told.before, told.after) == (before, after)
    assert uuid.UUID(told.id) != uuid.UUID(ROW)
    assert told.entry()["created_at"] == "1970-01-01T00:00:00.000005"


def test_only_an_items_own_changes_are_told_oldest_first(store):
    for at in (1, 2):
        changes.note(store, 1, at, changes.DELETE, by="me", before=None, after={"id": ROW})
    changes.note(store, 1, 3, changes.DELETE, by="me", before=None, after={"id": MEMORY})
    assert [change.at for change in changes.changes_of(store, 1, ROW)] == [1, 2]
    assert len({change.id for change in changes.changes_of(store, 1, ROW)}) == 2


@pytest.mark.parametrize(
    ("action", "after", "told"),
    [
        ("supersede", '{"valid_to": 5}', "UPDATE"),
        ("forget", '{"is_deleted": 1}', "DELETE"),
        ("forget", '{"is_deleted": 0}', "RESTORE"),
        ("forget", '{"drafted": "anew"}', "UPDATE"),
        ("merge", '{"merged_into": "x"}', "MERGE"),
        ("decaying", '{"state": "decaying"}', "UPDATE"),
        ("archived", '{"state": "archived"}', "ARCHIVE"),
    ],
)
def test_what_the_dreamer_did_is_told_in_the_words_of_the_api(store, action, after, told):
    row = rows.AuditRow(
        n=0, anima_n=1, at=1, action=action, row_id=ROW, reason="why so", after=after
    )
    store.audit.add(row)
    (change,) = changes.changes_of(store, 1, ROW)
    assert (change.action, change.by, change.summary) == (told, "dreamer", "why so")


def test_what_is_absent_stays():
    row = seeds.memory(1, "x")
    assert changes.replaced(row, content=None, summary=fields.ABSENT) == row._replace(content=None)


def test_an_entry_that_none_is_stored_for_has_an_id_of_its_own_as_well():
    assert changes.entry_id(ROW, "a") == changes.entry_id(ROW, "a") != changes.entry_id(ROW, "b")

# SPDX-License-Identifier: Apache-2.0
"""What the Dreamer changed can be read, oldest first."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

STORE = f"{elephantasm.__name__}.local.store"
audit = import_module(f"{STORE}.audit")
database = import_module(f"{STORE}.database")
rows = import_module(f"{STORE}.rows")


@pytest.fixture
def made():
    """A database with two animas."""
    db = database.Database(":memory:")
    with db.transaction() as store:
        for name in ("Atlas", "Bruno"):
            store.animas.add(seeds.anima(name=name, at=seeds.NOW))
    yield db
    db.close()


@pytest.fixture
def store(made):
    """An open transaction."""
    with made.transaction() as opened:
        yield opened


def test_changes_are_told_in_the_order_they_were_made(store):
    for action in ("merge", "supersede"):
        store.audit.add(
            rows.AuditRow(
                n=0, anima_n=1, at=5, action=action, row_id="x", reason="why", before="{}"
            )
        )
    assert [(row.n, row.action, row.after) for row in store.audit.of(1)] == [
        (1, "merge", None),
        (2, "supersede", None),
    ]
    assert store.audit.of(2) == []


def by_hand(store, **changed):
    """Return whether a deleted statement counts as deleted by a caller."""
    row = seeds.knowledge(1, "x", is_deleted=1, at=7)
    store.knowledge.add(row)
    noted = {"n": 0, "anima_n": 1, "at": 7, "action": "DELETE", "row_id": row.id, "reason": "r"}
    store.audit.add(rows.AuditRow(**{**noted, **changed}))
    condition = audit.by_hand("knowledge")
    return store.connection.execute(f"SELECT {condition} FROM knowledge").fetchone() == (1,)


def test_a_deletion_that_was_noted_as_such_was_by_hand(store):
    assert by_hand(store)


@pytest.mark.parametrize(
    "changed",
    [{"action": "forget"}, {"at": 6}, {"row_id": seeds.new_id()}, {"anima_n": 2}],
    ids=["the Dreamer's", "an earlier one", "another row's", "another anima's"],
)
def test_any_other_was_not(store, changed):
    assert not by_hand(store, **changed)


def test_dreams_are_told_from_single_changes(store):
    noted = {"n": 0, "anima_n": 1, "at": 7, "row_id": "x", "reason": "r"}
    store.audit.add(rows.AuditRow(**noted, action="merge"))
    store.audit.add(rows.AuditRow(**noted, action=audit.DREAM))
    (dream,) = store.audit.dreams(1)
    assert (dream.n, store.audit.newest()) == (2, 2)
    assert store.audit.dream("x") == dream
    assert store.audit.dream("y") is None
    assert [row.n for row in store.audit.of_row(1, "x")] == [1, 2]
    assert store.audit.dreams(2) == store.audit.of_row(2, "x") == []

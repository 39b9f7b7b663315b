# SPDX-License-Identifier: Apache-2.0
"""What the Dreamer changed can be read, oldest first."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")
rows = import_module(f"{elephantasm.__name__}.local.store.rows")


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

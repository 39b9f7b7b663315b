# SPDX-License-Identifier: Apache-2.0
"""A change is noted with what was before and after it."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local import seeds
from tests.local.life import LOCAL, Life, database

audit = import_module(f"{LOCAL}.dreamer.audit")


@pytest.fixture
def life():
    db = database.Database(":memory:")
    yield Life(db)
    db.close()


def test_a_change_is_noted_under_the_row_it_is_of(life):
    with life.db.transaction() as store:
        row = seeds.memory(life.n, "They met.", id="m1")
        audit.note(store, 5, "merge", row, {"b": 1, "a": "\u00e9"}, {}, "tells the same")
    entry = life.read("audit.of")[0]

    assert (entry.at, entry.action, entry.row_id, entry.reason) == (
        5,
        "merge",
        "m1",
        "tells the same",
    )
    assert (entry.before, entry.after) == ('{"a": "\u00e9", "b": 1}', "{}")

# SPDX-License-Identifier: Apache-2.0
"""What is forgotten of events, and what is back."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")
rows = import_module(f"{elephantasm.__name__}.local.store.rows")


@pytest.fixture
def store():
    """An open transaction with three events of one anima."""
    db = database.Database(":memory:")
    with db.transaction() as opened:
        n = opened.animas.add(seeds.anima())
        for content in ("one", "two", "three"):
            opened.events.add(seeds.event(n, content))
        yield opened
    db.close()


def forgotten(event_n, start, stop, asked_in):
    return rows.ForgottenRow(0, 1, event_n, start, stop, asked_in, seeds.NOW)


def test_spans_are_told_by_event_in_order(store):
    for row in (forgotten(1, 2, 3, 3), forgotten(1, 0, 1, 3), forgotten(2, 0, 3, 3)):
        store.forgotten.add(row)

    assert store.forgotten.of_events([1, 3]) == {1: [(0, 1), (2, 3)]}
    # More at once than SQLite of old takes.
    assert set(store.forgotten.of_events(range(2000))) == {1, 2}


def test_what_one_event_asked_for_is_taken_back_alone(store):
    store.forgotten.add(forgotten(1, 0, 3, 2))
    store.forgotten.add(forgotten(1, 0, 1, 3))
    assert [(row.event_n, row.stop) for row in store.forgotten.asked_in(2)] == [(1, 3)]
    store.forgotten.restore(2)

    assert store.forgotten.of_events([1]) == {1: [(0, 1)]}

# SPDX-License-Identifier: Apache-2.0
"""What statements are understood to say is found by whose it is, until it has ended."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")
rows = import_module(f"{elephantasm.__name__}.local.store.rows")


@pytest.fixture
def store():
    """An open transaction on a database with one statement of one anima."""
    db = database.Database(":memory:")
    with db.transaction() as opened:
        opened.animas.add(seeds.anima(name="Atlas", at=seeds.NOW))
        opened.knowledge.add(seeds.knowledge(1, "I live in Oslo, my sister in Rome."))
        yield opened
    db.close()


def add(store, value, *, subject="ana", owner="", attribute="home"):
    """Store what a statement says; return its `n`."""
    row = rows.FactRow(
        n=0,
        knowledge_n=1,
        anima_n=1,
        subject=subject,
        owner=owner,
        attribute=attribute,
        value=value,
        said_at=5,
    )
    return store.facts.add(row)


def values(found):
    """Return the values of facts."""
    return [row.value for row in found]


def test_facts_are_found_by_speaker_and_attribute(store):
    add(store, "Oslo")
    add(store, "Rome", owner="my sister")
    add(store, "Equinor", attribute="employer")
    add(store, "Bergen", subject="ben")
    assert values(store.facts.of_attribute(1, "ana", "home")) == ["Oslo", "Rome"]
    assert values(store.facts.of_speaker(1, "ana")) == ["Oslo", "Rome", "Equinor"]
    assert values(store.facts.of_speaker(1, "ben")) == ["Bergen"]
    assert values(store.facts.of(1)) == ["Oslo", "Rome", "Equinor", "Bergen"]


def test_what_has_ended_is_found_with_its_statement_alone(store):
    n = add(store, "Oslo")
    store.facts.end(n, 9)
    assert store.facts.of_attribute(1, "ana", "home") == []
    assert store.facts.of_speaker(1, "ana") == []
    assert [(row.value, row.ended_at) for row in store.facts.of(1)] == [("Oslo", 9)]

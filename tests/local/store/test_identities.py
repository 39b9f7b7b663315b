# SPDX-License-Identifier: Apache-2.0
"""Each anima has one identity at most."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

database = import_module(f"{elephantasm.__name__}.local.store.database")


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


def test_an_identity_takes_the_place_of_the_one_before(store):
    assert store.identities.of(1) is None
    first = seeds.identity(1, {"name": "Atlas"})
    store.identities.put(first)
    assert store.identities.of(1) == first
    store.identities.put(first._replace(event_count=7, personality_type=None))
    assert store.identities.of(1).event_count == 7
    assert store.identities.of(2) is None


def test_a_deleted_identity_is_none(store):
    store.identities.put(seeds.identity(1, {})._replace(is_deleted=1))
    assert store.identities.of(1) is None


def test_an_identity_that_says_nothing_is_none(store):
    empty = seeds.identity(1, {}, personality=None, style=None)
    store.identities.put(empty)
    assert store.identities.of(1) is None
    for more in ({"personality_type": "INTJ"}, {"communication_style": "calm"}):
        store.identities.put(empty._replace(**more))
        assert store.identities.of(1) == empty._replace(**more)

# SPDX-License-Identifier: Apache-2.0
"""A store is its connection, and the tables behind it."""

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


def test_every_table_runs_on_the_connection_there_is_now(store):
    tables = ("animas", "events", "memories", "knowledge", "identities", "audit")
    for name in tables:
        assert getattr(store, name).connection is store.connection
    connection, store.connection = store.connection, "another"
    try:
        assert {getattr(store, name).connection for name in tables} == {"another"}
    finally:
        store.connection = connection

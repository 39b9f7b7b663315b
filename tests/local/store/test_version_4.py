# SPDX-License-Identifier: Apache-2.0
"""Files of before can erase, and have events that never expire."""

from __future__ import annotations

import shutil
import sqlite3
from importlib import import_module

from tests import elephantasm
from tests.local import stored

LOCAL = f"{elephantasm.__name__}.local"
local = import_module(LOCAL)
version_4 = import_module(f"{LOCAL}.store.version_4")


def test_what_an_older_release_stored_can_be_erased(tmp_path):
    path = shutil.copy(stored.LIVED, tmp_path / "agent.db")
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{path}") as client:
        (anima,) = client.search_animas("Atlas")
        events = list(client.list_events(anima.id))
        assert events
        assert client.erase(events[0].id).is_clean
        assert len(list(client.list_events(anima.id))) == len(events) - 1
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT count(*) FROM event WHERE expires_at NOTNULL").fetchone() == (0,)
    raw.close()


def test_the_step_is_a_tuple_of_statements():
    assert all(isinstance(statement, str) for statement in version_4.VERSION_4)

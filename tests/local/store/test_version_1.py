# SPDX-License-Identifier: Apache-2.0
"""Files that the first releases made are files of today."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import stored

version_1 = import_module(f"{elephantasm.__name__}.local.store.version_1")


@pytest.fixture
def old(tmp_path):
    """A copy of a file that the first version wrote."""
    return shutil.copy(stored.SMALL, tmp_path / "version-1.db")


def shape(path):
    """Return the tables, indexes and triggers of a file."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return rows


def test_the_step_is_the_one_that_made_those_files(old, tmp_path):
    connection = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    for statement in version_1.VERSION_1:
        connection.execute(statement)
    connection.close()
    assert shape(tmp_path / "new.db") == shape(old)


def test_the_step_has_not_changed_since_it_was_released():
    text = "\n".join(" ".join(statement.split()) for statement in version_1.VERSION_1)
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == "c2a12e4f91ba3c0e"


def test_a_file_of_version_1_keeps_its_memories(old):
    with elephantasm.Elephantasm(endpoint=f"sqlite:///{old}") as client:
        anima = client.search_animas(stored.ANIMA)[0]
        prompt = client.inject(anima.id, "What pet does Ana have?").as_prompt()
    assert "tortoise" in prompt


def test_a_file_of_version_1_gets_the_newest_schema(old, tmp_path):
    for path in (old, tmp_path / "new.db"):
        with elephantasm.Elephantasm(endpoint=f"sqlite:///{path}") as client:
            client.create_anima("Ben")
    assert shape(old) == shape(tmp_path / "new.db")

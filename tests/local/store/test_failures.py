# SPDX-License-Identifier: Apache-2.0
"""Every failure of SQLite says what was wrong, with which file, and what to do next."""

from __future__ import annotations

import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm

NAME = elephantasm.__name__
failures = import_module(f"{NAME}.local.store.failures")
schema = import_module(f"{NAME}.local.store.schema")


def test_a_build_without_full_text_search_is_named():
    connection = sqlite3.connect(":memory:")
    with pytest.raises(sqlite3.OperationalError, match="no such module: fts9") as caught:
        connection.execute("CREATE VIRTUAL TABLE missing USING fts9(text)")
    connection.close()
    # What SQLite says of a module it lacks, said of the one that is needed.
    error = sqlite3.OperationalError(str(caught.value).replace("fts9", "fts5"))
    found = failures.explain(error, "agent.db", sent=False)
    assert "without FTS5; use another build" in found.message


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (sqlite3.OperationalError("attempt to write a readonly database"), "make the file"),
        (sqlite3.OperationalError("database or disk is full"), "free some space"),
        (sqlite3.DatabaseError("database disk image is malformed"), "restore a copy"),
        (sqlite3.DatabaseError("file is not a database"), "give another path"),
        (sqlite3.OperationalError("disk I/O error"), "the disk failed"),
        (schema.NewerSchemaError("schema version 9"), "upgrade this one"),
        (
            schema.OlderSchemaError("schema version 1"),
            "open it once in a place that can be written",
        ),
        (schema.ForeignFileError("x"), "belongs to another program"),
        (failures.InheritedFileError("x"), "fork while no call is running"),
        (failures.MovedFileError("it was moved"), "it was moved"),
        (sqlite3.OperationalError("something new"), "something new"),
    ],
)
def test_a_failure_comes_with_advice(error, advice):
    found = failures.explain(error, "/srv/agent.db", sent=False)
    assert isinstance(found, elephantasm.APIConnectionError)
    assert found.message.startswith("The database /srv/agent.db cannot be used: ")
    assert advice in found.message
    assert found.sent is False


@pytest.mark.parametrize("text", ["database is locked", "database table is busy"])
def test_a_lock_is_a_timeout(text):
    found = failures.explain(sqlite3.OperationalError(text), "agent.db", sent=False)
    assert isinstance(found, elephantasm.APITimeoutError)
    assert "try again" in found.message

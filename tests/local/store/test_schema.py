# SPDX-License-Identifier: Apache-2.0
"""An older file is brought up to date step by step, and a file that is none of ours left alone."""

from __future__ import annotations

import sqlite3
import types
from importlib import import_module

import pytest

from tests import elephantasm

schema = import_module(f"{elephantasm.__name__}.local.store.schema")
steps = import_module(f"{elephantasm.__name__}.local.store.steps")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "agent.db")


def test_the_newest_version_is_the_number_of_steps():
    assert len(steps.STEPS) == schema.NEWEST


def test_steps_are_taken_one_by_one_from_an_empty_file(path):
    connection = sqlite3.connect(path, isolation_level=None)
    longer = (
        *steps.STEPS,
        ("CREATE TABLE second(x)",),
        lambda c: c.execute("CREATE TABLE third(x)"),
    )
    steps.migrate(connection, longer[:-1])
    steps.migrate(connection, longer)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert {"anima", "second", "third"} <= names
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(longer)
    connection.close()


def test_a_step_that_fails_leaves_the_version_before_it(path):
    connection = sqlite3.connect(path, isolation_level=None)
    steps.migrate(connection)
    broken = (*steps.STEPS, ("CREATE TABLE second(x)", "CREATE NONSENSE"))
    with pytest.raises(sqlite3.OperationalError):
        steps.migrate(connection, broken)
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "second" not in names
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(steps.STEPS)
    connection.close()


def test_a_file_that_another_is_just_making_is_not_taken_for_a_foreign_one(path):
    mine, other = (sqlite3.connect(path, isolation_level=None) for _ in range(2))
    mine.execute("PRAGMA journal_mode = WAL")

    class Hindered:
        """A connection beside which another one makes the tables at the worst moment."""

        in_transaction = property(lambda self: mine.in_transaction)

        def execute(self, statement):
            cursor = mine.execute(statement)
            row = cursor.fetchone() if cursor.description else None
            if statement == "PRAGMA application_id" and not row[0]:
                steps.migrate(other)
            return types.SimpleNamespace(fetchone=lambda: row)

    steps.migrate(Hindered())
    assert mine.execute("PRAGMA user_version").fetchone()[0] == len(steps.STEPS)
    mine.close()
    other.close()


def test_a_function_that_fails_leaves_the_version_before_it(path):
    def step(connection):
        connection.execute("CREATE TABLE second(x)")
        raise RuntimeError

    connection = sqlite3.connect(path, isolation_level=None)
    steps.migrate(connection)
    with pytest.raises(RuntimeError):
        steps.migrate(connection, (*steps.STEPS, step))
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "second" not in names
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(steps.STEPS)
    connection.close()


def test_only_a_file_of_the_newest_version_is_current(path):
    connection = sqlite3.connect(path, isolation_level=None)
    steps.migrate(connection, steps.STEPS[:1])
    with pytest.raises(schema.OlderSchemaError, match="schema version 1"):
        schema.check_current(connection)
    steps.migrate(connection)
    schema.check_current(connection)
    connection.execute("PRAGMA user_version = 99")
    for check in (schema.check_current, schema.check_version):
        with pytest.raises(schema.NewerSchemaError, match="version 99"):
            check(connection)
    connection.close()

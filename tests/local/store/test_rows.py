# SPDX-License-Identifier: Apache-2.0
"""Rows have the columns of their tables, and say what they are."""

from __future__ import annotations

import sqlite3
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local import seeds

NAME = elephantasm.__name__
rows = import_module(f"{NAME}.local.store.rows")
steps = import_module(f"{NAME}.local.store.steps")
# Columns that no release writes any more.
DEAD = {"knowledge": {"attribute", "value", "denies"}}


@pytest.fixture
def connection():
    made = sqlite3.connect(":memory:", isolation_level=None)
    steps.migrate(made)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("anima", rows.AnimaRow),
        ("event", rows.EventRow),
        ("memory", rows.MemoryRow),
        ("knowledge", rows.KnowledgeRow),
        ("identity", rows.IdentityRow),
        ("audit", rows.AuditRow),
        ("fact", rows.FactRow),
        ("forgotten", rows.ForgottenRow),
    ],
)
def test_a_row_class_has_every_column_of_its_table_and_the_key_first(connection, table, row):
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    assert {column[1] for column in columns} - DEAD.get(table, set()) == set(row._fields)
    assert [column[1] for column in columns if column[5]] == [row._fields[0]]


def test_a_wish_is_told_from_other_statements():
    row = seeds.knowledge(1, "I live in Oslo.")
    assert not row.is_wish
    assert row._replace(form=rows.WISH).is_wish
    assert not row._replace(form=rows.FACT).is_wish

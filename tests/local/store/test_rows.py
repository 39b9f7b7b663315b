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
schema = import_module(f"{NAME}.local.store.schema")
P = rows.Predicate


@pytest.fixture
def connection():
    made = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(made)
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
    ],
)
def test_a_row_class_has_every_column_of_its_table_and_the_key_first(connection, table, row):
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    assert {column[1] for column in columns} == set(row._fields)
    assert [column[1] for column in columns if column[5]] == [row._fields[0]]


@pytest.mark.parametrize(
    ("predicate", "opposite"),
    [
        (P("slot", "lives in", "Oslo"), P("slot", "lives in", "oslo", denies=True)),
        (P("slot", "lives in", "oslo", denies=True), P("slot", "lives in", "oslo")),
        (P("words", fingerprint="x"), P("words", denies=True, fingerprint="x")),
        (P("words", denies=True, fingerprint="x"), P("words", fingerprint="x")),
        (P("wish", "units"), None),
        (P("profile"), None),
        (P(None), None),
    ],
)
def test_what_can_be_denied_has_an_opposite(predicate, opposite):
    assert predicate.opposite() == opposite


def test_only_what_fills_a_slot_has_a_gist():
    town = P("slot", "lives in", "Oslo")
    assert (town.gist, town.fills_slot) == ("lives in: Oslo", True)
    assert (town.opposite().gist, town.opposite().fills_slot) == ("", False)
    assert P("wish", "units").gist == ""


def test_a_row_says_what_it_is():
    row = seeds.knowledge(1, "Ana lives in Oslo.")
    assert row.predicate == P(None)
    wish = row._replace(form="wish", attribute="units")
    assert (wish.is_wish, wish.is_profile, wish.predicate) == (True, False, P("wish", "units"))
    assert row._replace(form="profile").is_profile
    assert row._replace(form="words", denies=1).predicate.denies is True

# SPDX-License-Identifier: Apache-2.0
"""Statements are made of a row class's fields, whichever those are."""

from __future__ import annotations

import sqlite3
from importlib import import_module
from typing import NamedTuple

from tests import elephantasm

table = import_module(f"{elephantasm.__name__}.local.store.table")


class Row(NamedTuple):
    """A row with a column of its own."""

    n: int
    name: str
    size: int = 0


def test_statements_name_the_fields():
    assert table.select("thing", Row) == "SELECT n, name, size FROM thing "
    assert table.insert("thing", Row) == "INSERT INTO thing(name, size) VALUES (?, ?)"
    assert table.insert("thing", Row, first=0).endswith("(n, name, size) VALUES (?, ?, ?)")
    assert table.update("thing", Row) == "UPDATE thing SET name = ?, size = ? WHERE n = ?"
    assert table.marks([7, 8, 9]) == "?, ?, ?"


def test_a_row_goes_in_and_comes_out_as_it_is():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE thing (size INTEGER, n INTEGER PRIMARY KEY, name TEXT)")
    things = table.Table(connection)
    n = things._insert(table.insert("thing", Row), Row(0, "spoon"))
    assert things._rewrite(table.update("thing", Row), Row(n, "ladle", 3)) == 1
    assert things._rewrite(table.update("thing", Row), Row(99, "fork")) == 0
    found = connection.execute(table.select("thing", Row)).fetchall()
    assert [Row._make(row) for row in found] == [Row(n, "ladle", 3)]
    assert things._number("SELECT max(size) FROM thing WHERE n > ?", 99) == 0
    connection.close()

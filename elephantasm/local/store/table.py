# SPDX-License-Identifier: Apache-2.0
"""What the tables have in common: statements made of a row class's field names, and running them.

An insert ignores the row's key and returns the new one; a rewrite changes the whole row that has
the key. Statements hold parameters only, never values.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from typing import Any

# From here on signs have no capitals.
_FIRST_SIGN = "\u3000"


class Table:
    """A table as one open transaction sees it."""

    __slots__ = ("connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def _insert(self, statement: str, row: tuple[Any, ...]) -> int:
        """Store a row under a key that SQLite chooses; return the key."""
        return self.connection.execute(statement, row[1:]).lastrowid or 0

    def _rewrite(self, statement: str, row: tuple[Any, ...]) -> int:
        """Change the row with this key; return how many rows that were."""
        return self.connection.execute(statement, row[1:] + row[:1]).rowcount

    def _number(self, statement: str, *values: Any) -> int:
        """Return the one number that a statement asks for; 0 for none."""
        return int(self.connection.execute(statement, values).fetchone()[0] or 0)


def select(table: str, row: Any) -> str:
    """Return the beginning of a query for all columns of a row class."""
    return f"SELECT {', '.join(row._fields)} FROM {table} "


def insert(table: str, row: Any, first: int = 1) -> str:
    """Return the insert of a row class, without its key or from the first column on."""
    columns = row._fields[first:]
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES ({marks(columns)})"


def update(table: str, row: Any) -> str:
    """Return the update of all of a row's columns but its key, which comes last."""
    key, *columns = row._fields
    return f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in columns)} WHERE {key} = ?"


def marks(values: Sequence[Any]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))


def like(begins: str) -> str:
    """Return the pattern of a text in which a word begins so."""
    # Of other letters than those of ASCII, small and large ones are not known as the same.
    letters = "".join(sign if sign.isascii() or sign > _FIRST_SIGN else "_" for sign in begins)
    return f"%{letters}%"

# SPDX-License-Identifier: Apache-2.0
"""A part of what is stored, as if there were nothing else: what there was then, or of one session.

For a while each table is hidden behind a view of the same name that shows only the rows of that
part. So no query needs to know of it, and none can forget it: what is not let in is not there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from typing import Any, Callable, Optional

# In the order in which they are made: one looks at those before it.
_TABLES = ("memory", "event", "knowledge", "fact", "identity")


class Scope(NamedTuple):
    """Which part is looked at; what is None lets all in.

    An event that carries another value than the one asked for, or none, is outside. So is a memory
    of which one event is, and a statement that was made in none that is inside.

    Attributes:
        as_of: What occurred up to then, in microseconds, as it was known then.
        session_id: Events of this session.
        author: Events of this author.
        meta: Events whose `meta` has these names with these values.
    """

    as_of: Optional[int] = None
    session_id: Optional[str] = None
    author: Optional[str] = None
    meta: Optional[dict[str, Any]] = None

    @property
    def is_filtered(self) -> bool:
        """Whether more than time is asked for."""
        return (self.session_id, self.author, self.meta) != (None, None, None)


@contextmanager
def narrowed(connection: sqlite3.Connection, scope: Scope) -> Iterator[None]:
    """Let a connection see a part of what is stored only.

    Args:
        connection: One in the middle of a transaction.
        scope: Which part.
    """
    if scope.meta is not None:
        connection.create_function("has_meta", 1, _has(scope.meta))
    made = _Views(connection, scope)
    try:
        for table in _TABLES:
            columns, where = getattr(made, table)()
            source = f"SELECT {columns} FROM main.{table} AS row WHERE {where}"  # noqa: S608 - quoted
            connection.execute(f"CREATE TEMP VIEW {table} AS {source}")
        yield
    finally:
        for table in reversed(_TABLES):
            connection.execute(f"DROP VIEW IF EXISTS temp.{table}")


def _has(wanted: dict[str, Any]) -> Callable[[str], bool]:
    """Return what tells whether a `meta`, as it is stored, has these values."""

    def has_meta(text: str) -> bool:
        meta = json.loads(text)
        return all(name in meta and meta[name] == value for name, value in wanted.items())

    return has_meta


class _Views:
    """What each view shows: its columns, and the condition of its rows."""

    def __init__(self, connection: sqlite3.Connection, scope: Scope) -> None:
        self._connection, self._scope = connection, scope

    def memory(self) -> tuple[str, str]:
        """Return those of which every event is inside, or all of them in time."""
        if not self._scope.is_filtered:
            return "*", self._until("coalesce(row.time_end, row.created_at)")
        of_it = "SELECT 1 FROM main.event WHERE event.memory_n = row.n"
        inside = self._inside("event")
        return "*", f"EXISTS ({of_it}) AND NOT EXISTS ({of_it} AND NOT ({inside}))"

    def event(self) -> tuple[str, str]:
        """Return the events inside; those of a memory that is not shown wait for one."""
        shown = "row.memory_n IN (SELECT n FROM temp.memory)"
        columns = self._columns("event", memory_n=f"CASE WHEN {shown} THEN row.memory_n END")
        return columns, self._inside("row")

    def knowledge(self) -> tuple[str, str]:
        """Return statements that were made by then; what ended later holds."""
        columns = self._columns(
            "knowledge",
            valid_to=self._while("valid_to", "valid_to"),
            superseded_by=self._while("valid_to", "superseded_by"),
        )
        where = self._until("coalesce(row.valid_from, row.created_at)")
        if self._scope.is_filtered:
            made_in = "SELECT event_n FROM knowledge_source WHERE knowledge_n = row.n"
            where += f" AND EXISTS (SELECT 1 FROM temp.event WHERE event.n IN ({made_in}))"  # noqa: S608
        return columns, where

    def fact(self) -> tuple[str, str]:
        """Return what those statements say."""
        columns = self._columns("fact", ended_at=self._while("ended_at", "ended_at"))
        made = "row.knowledge_n IN (SELECT n FROM temp.knowledge)"
        return columns, f"{made} AND {self._until('row.said_at')}"

    def identity(self) -> tuple[str, str]:
        """Return the identity, if it is of then; it is of all that was said, and of no part."""
        return "*", "0" if self._scope.is_filtered else self._until("row.updated_at")

    def _inside(self, event: str) -> str:
        """Return the condition of an event that is inside."""
        found = [self._until(f"{event}.occurred_at")]
        for name in ("session_id", "author"):
            value = getattr(self._scope, name)
            if value is not None:
                found.append(f"{event}.{name} = {self._quoted(value)}")
        if self._scope.meta is not None:
            found.append(f"has_meta({event}.meta)")
        # Of what is not known, it is not known to be inside.
        return f"coalesce({' AND '.join(found)}, 0)"

    def _until(self, time: str) -> str:
        """Return the condition that a time is not after the one asked for."""
        return "1" if self._scope.as_of is None else f"{time} <= {self._scope.as_of:d}"

    def _while(self, end: str, column: str) -> str:
        """Return a column that tells of an end: nothing if it came later."""
        later = "0" if self._scope.as_of is None else f"row.{end} > {self._scope.as_of:d}"
        return f"CASE WHEN {later} THEN NULL ELSE row.{column} END"

    def _columns(self, table: str, **others: str) -> str:
        """Return the columns of a table, some of them told otherwise."""
        known = self._connection.execute(f"PRAGMA main.table_info({table})")
        return ", ".join(f"{others.get(name, f'row.{name}')} AS {name}" for _, name, *_ in known)

    def _quoted(self, value: str) -> str:
        """Return a text as SQL writes it; a view can have no parameters."""
        return str(self._connection.execute("SELECT quote(?)", (value,)).fetchone()[0])

# SPDX-License-Identifier: Apache-2.0
"""Vectors of passages, and which passages wait for theirs.

The tables are made when an embedder is first used with a file; no other file has them. Triggers
keep them right whatever else is done with the file, also by what knows nothing of vectors: a new
passage waits for its vector, a deleted one takes it along, and one of which a part is forgotten,
or back again, gets another. Rows are added and taken away, never changed, and no number is used
twice: the greatest number and the count tell whether anything happened.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from ..typed import NamedTuple
from .table import Table, marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Optional

# SQLite of old takes 999 values at most.
_AT_ONCE = 500

_TABLES = (
    # Whose vectors these are; one row.
    "CREATE TABLE embedder (name TEXT NOT NULL, dimensions INTEGER NOT NULL)",
    # Apart from the vectors, so that all codes can be read without those.
    """CREATE TABLE vector_code (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        anima_n INTEGER NOT NULL,
        p INTEGER NOT NULL UNIQUE,
        code BLOB NOT NULL)""",
    "CREATE INDEX vector_code_by_anima ON vector_code(anima_n)",
    "CREATE TABLE vector (n INTEGER PRIMARY KEY, squares INTEGER NOT NULL, parts BLOB NOT NULL)",
    "CREATE TABLE unembedded (n INTEGER PRIMARY KEY AUTOINCREMENT, p INTEGER NOT NULL UNIQUE)",
    """CREATE TRIGGER vector_code_gone AFTER DELETE ON vector_code
        BEGIN DELETE FROM vector WHERE n = old.n; END""",
    """CREATE TRIGGER passage_unembedded AFTER INSERT ON passage
        BEGIN INSERT OR IGNORE INTO unembedded(p) VALUES (new.p); END""",
    """CREATE TRIGGER passage_gone AFTER DELETE ON passage BEGIN
        DELETE FROM vector_code WHERE p = old.p;
        DELETE FROM unembedded WHERE p = old.p;
    END""",
    """CREATE TRIGGER event_gone AFTER UPDATE OF is_deleted ON event
        WHEN new.is_deleted > old.is_deleted BEGIN
        DELETE FROM vector_code WHERE p IN (SELECT p FROM passage WHERE event_n = new.n);
        DELETE FROM unembedded WHERE p IN (SELECT p FROM passage WHERE event_n = new.n);
    END""",
    # Anew under another number: what is being embedded at this moment is not what may be shown.
    *(
        f"""CREATE TRIGGER part_{what} AFTER {change} ON forgotten BEGIN
            DELETE FROM vector_code
                WHERE p IN (SELECT p FROM passage WHERE event_n = {row}.event_n);
            INSERT OR REPLACE INTO unembedded(p)
                SELECT p FROM passage WHERE event_n = {row}.event_n;
        END"""
        for what, change, row in (("forgotten", "INSERT", "new"), ("restored", "DELETE", "old"))
    ),
    "INSERT INTO embedder VALUES ('', 0)",
)
# What was said last is embedded first, so it gets the greatest number.
_ALL_WAIT = """INSERT OR REPLACE INTO unembedded(p)
    SELECT p FROM passage JOIN event ON event.n = event_n WHERE NOT is_deleted ORDER BY p"""


class Progress(NamedTuple):
    """How many passages have a vector, and how many wait for one."""

    embedded: int
    waiting: int


class Waiting(NamedTuple):
    """A passage that waits for its vector: under which number, and where its text stands."""

    n: int
    p: int
    event_n: int
    start: int
    stop: int
    content: str


class Embedded(NamedTuple):
    """A vector as it is kept: its signs, its parts as whole numbers, and the sum of their squares.

    `n` is the number under which its passage waited.
    """

    n: int
    p: int
    code: bytes
    squares: int
    parts: bytes


class Vectors(Table):
    """The tables of vectors."""

    __slots__ = ()

    def embedder(self) -> Optional[tuple[str, int]]:
        """Return name and dimensions of the model that made the vectors; None without tables."""
        found = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'embedder'"
        if not self._number(found):
            return None
        name, dimensions = self.connection.execute("SELECT * FROM embedder").fetchone()
        return name, dimensions

    def begin_anew(self, name: str, dimensions: int) -> None:
        """Throw all vectors away, if there are any: from now on another model makes them."""
        if self.embedder() is None:
            for statement in _TABLES:
                self.connection.execute(statement)
        self.connection.execute("DELETE FROM vector_code")
        self.connection.execute(_ALL_WAIT)
        self.connection.execute("UPDATE embedder SET name = ?, dimensions = ?", (name, dimensions))

    def progress(self) -> Progress:
        """Return how many passages have a vector, and how many wait for one."""
        if self.embedder() is None:
            return Progress(0, self._number("SELECT count(*) FROM passage"))
        counts = (
            self._number(f"SELECT count(*) FROM {name}") for name in ("vector_code", "unembedded")
        )
        return Progress(*counts)

    def waiting(self, most: int) -> list[Waiting]:
        """Return some of the passages that wait, those that were said last first.

        What was put off comes alone: one of those texts may be the fault.
        """
        rows = self.connection.execute(
            "SELECT unembedded.n, p, event_n, start, stop, content FROM unembedded"
            " JOIN passage USING (p) JOIN event ON event.n = event_n"
            " ORDER BY unembedded.n DESC LIMIT ?",
            (most,),
        )
        waiting = [Waiting(*row) for row in rows]
        return waiting if waiting and waiting[0].n > 0 else waiting[:1]

    def put_off(self, passages: Iterable[Waiting]) -> None:
        """Let passages wait until all others have their vectors."""
        for passage in passages:
            self.connection.execute(
                "UPDATE unembedded SET n = (SELECT min(0, min(n)) - 1 FROM unembedded) WHERE n = ?",
                (passage.n,),
            )

    def add(self, rows: Iterable[Embedded], without: Iterable[int] = ()) -> None:
        """Store vectors of passages that still wait.

        Args:
            rows: The vectors.
            without: Numbers under which those waited that get none.
        """
        remove = "DELETE FROM unembedded WHERE n = ?"
        self.connection.executemany(remove, [(n,) for n in without])
        for row in rows:
            # Another process was faster, or its text may not be shown any more.
            if not self.connection.execute(remove, (row.n,)).rowcount:
                continue
            cursor = self.connection.execute(
                "INSERT INTO vector_code(anima_n, p, code)"
                " SELECT anima_n, p, ? FROM passage JOIN event ON event.n = event_n WHERE p = ?",
                (row.code, row.p),
            )
            values = (cursor.lastrowid, row.squares, row.parts)
            self.connection.execute("INSERT INTO vector VALUES (?, ?, ?)", values)

    def count(self, anima_n: int) -> int:
        """Return how many passages of an anima have a vector."""
        return self._number("SELECT count(*) FROM vector_code WHERE anima_n = ?", anima_n)

    def codes(self, anima_n: int, after: int) -> list[tuple[int, int, bytes]]:
        """Return number, passage and signs of an anima's vectors after a number, in order."""
        return self.connection.execute(
            "SELECT n, p, code FROM vector_code WHERE anima_n = ? AND n > ? ORDER BY n",
            (anima_n, after),
        ).fetchall()

    def of_passages(self, numbers: Sequence[int]) -> list[tuple[int, int, bytes]]:
        """Return passage, sum of squares and parts of the vectors of these passages."""
        rows: list[tuple[int, int, bytes]] = []
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            rows += self.connection.execute(
                "SELECT p, squares, parts FROM vector_code JOIN vector USING (n)"
                f" WHERE p IN ({marks(some)})",
                some,
            )
        return rows

# SPDX-License-Identifier: Apache-2.0
"""The passages of an anima as a search sees them.

Those are the ones in the index and, laid over it, those of the newest events that it does not
reach yet: after a large import, in a file that can't be written, beside a writer that keeps it.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from itertools import islice

from ..typed import NamedTuple
from . import indexing
from .places import STRETCH_BITS, TURN_BITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Optional

# SQLite of old takes 999 values at most.
_AT_ONCE = 500


class Passage(NamedTuple):
    """A piece of an event: where it stands, what it is seen to be, and its event's columns.

    One that is further does not answer the query: it is there for room that is left.
    """

    p: int
    event_n: int
    start: int
    stop: int
    terms: int
    flags: int
    event_type: str
    author: Optional[str]
    session_id: Optional[str]
    occurred_at: int
    utc_offset: Optional[int] = None
    score: float = 0.0
    is_further: bool = False

    @property
    def turn(self) -> int:
        """Return the number of the turn; the turn before has one less."""
        return self.p >> TURN_BITS

    @property
    def stretch(self) -> int:
        """Return the number of the stretch of its session."""
        return self.p >> STRETCH_BITS


class Speaker(NamedTuple):
    """What somebody said in one kind of event: passages, and terms in them."""

    name: str
    event_type: str
    passages: int
    terms: int


class Passages:
    """One anima's passages, within an open transaction."""

    def __init__(self, db: sqlite3.Connection, anima_n: int) -> None:
        self._db = db
        self._anima_n = anima_n
        self._fresh = indexing.Batch(db, indexing.newest_events(db, anima_n))
        self._fresh_pieces = {piece[0]: piece for piece in self._fresh.pieces}
        self._fresh_terms: dict[str, list[int]] = {}
        # Highest first, as they are asked for.
        for p in sorted(self._fresh_pieces, reverse=True):
            for term in self._fresh_pieces[p][6].split():
                self._fresh_terms.setdefault(term, []).append(p)

    def speakers(self) -> list[Speaker]:
        """Return who spoke, and how much; somebody twice if he spoke since the index was made."""
        rows = self._db.execute(
            "SELECT name, event_type, passages, terms FROM speaker WHERE anima_n = ?",
            (self._anima_n,),
        )
        indexed = [Speaker(*row) for row in rows]
        fresh = self._fresh.speakers.items()
        return indexed + [Speaker(name, kind, *sums) for (_, name, kind), sums in fresh]

    def with_any(self, terms: Iterable[str], limit: int) -> list[int]:
        """Return the numbers of the newest passages with any of the terms, newest first."""
        return self._numbers([indexing.token(self._anima_n, term) for term in terms], limit)

    def newest_directives(self, limit: int) -> list[int]:
        """Return the numbers of the newest passages with a standing wish of the user."""
        return self._numbers([f"{self._anima_n}{indexing.WISH}"], limit)

    def newest_by(self, author: str, limit: int) -> list[int]:
        """Return the numbers of the newest passages this author said."""
        return self._numbers([indexing.by(self._anima_n, author)], limit)

    def _numbers(self, terms: Sequence[str], limit: int) -> list[int]:
        rows = self._db.execute(
            "SELECT rowid FROM passage_term WHERE passage_term MATCH ? ORDER BY rowid DESC LIMIT ?",
            (" OR ".join([f'"{term}"' for term in terms]), limit),
        )
        indexed = [p for (p,) in rows]
        if not self._fresh_terms:
            return indexed
        fresh = {p for term in terms for p in self._fresh_terms.get(term, ())}
        return sorted({*indexed, *fresh}, reverse=True)[:limit]

    def read(self, numbers: Sequence[int]) -> list[Passage]:
        """Return the passages with these numbers that are there and whose event is not deleted."""
        passages = [self._unwritten(p) for p in numbers if p in self._fresh_pieces]
        for some in _portions(numbers):
            rows = self._db.execute(
                "SELECT p, event_n, start, stop, terms, flags, event_type, author,"
                " session_id, occurred_at, utc_offset"
                " FROM passage JOIN event ON event.n = passage.event_n"
                f" WHERE p IN ({_marks(some)}) AND NOT is_deleted",
                some,
            )
            passages += [Passage._make((*row, 0.0, False)) for row in rows]
        return passages

    def _unwritten(self, p: int) -> Passage:
        piece = self._fresh_pieces[p]
        _, _, event_type, _, author, session_id, at, _, offset = self._fresh.rows[piece[1]]
        return Passage(*piece[:6], event_type, author, session_id, at, offset)

    def time_span(self) -> tuple[int, int]:
        """Return when the first and the last event occurred."""
        first, last = self._db.execute(
            "SELECT min(first_at), max(last_at) FROM stretch WHERE anima_n = ?", (self._anima_n,)
        ).fetchone()
        fresh = self._fresh.stretches.values()
        times = [row[4] for row in fresh] + [row[5] for row in fresh]
        times += [at for at in (first, last) if at is not None]
        return (min(times), max(times)) if times else (0, 0)

    def turns_between(self, first: int, last: int, limit: int) -> list[int]:
        """Return the numbers of the turns' first passages in stretches of that time, last first."""
        # Stretches are few and know their times; events would each have to be read.
        rows = self._db.execute(
            "SELECT s, turns FROM stretch WHERE anima_n = ? AND last_at >= ? AND first_at <= ?"
            " ORDER BY s DESC LIMIT ?",
            (self._anima_n, first, last, limit),
        )
        turns = dict(rows.fetchall())
        turns.update(
            (s, row[3])
            for s, row in self._fresh.stretches.items()
            if row[5] >= first and row[4] <= last
        )
        return last_turns(turns, limit)

    def stretches(self) -> int:
        """Return how many stretches there are."""
        fresh = list(self._fresh.stretches)
        count: int
        (count,) = self._db.execute(
            f"SELECT count(*) FROM stretch WHERE anima_n = ? AND s NOT IN ({_marks(fresh)})",
            (self._anima_n, *fresh),
        ).fetchone()
        return count + len(fresh)

    def newest_stretches(self, limit: int) -> list[int]:
        """Return the numbers of the stretches in which something was said last, newest first."""
        rows = self._db.execute(
            "SELECT s, last_at FROM stretch WHERE anima_n = ?"
            " ORDER BY last_at DESC, s DESC LIMIT ?",
            (self._anima_n, limit),
        )
        last = dict(rows.fetchall())
        last.update((s, row[5]) for s, row in self._fresh.stretches.items())
        return sorted(last, key=lambda s: (-last[s], -s))[:limit]

    def turns_of(self, stretches: Sequence[int]) -> dict[int, int]:
        """Return how many turns each of these stretches has."""
        turns: dict[int, int] = {}
        for some in _portions(stretches):
            rows = self._db.execute(
                f"SELECT s, turns FROM stretch WHERE s IN ({_marks(some)})", some
            )
            turns.update(rows.fetchall())
        fresh = self._fresh.stretches
        turns.update((s, fresh[s][3]) for s in stretches if s in fresh)
        return turns


def last_turns(turns: Mapping[int, int], limit: int) -> list[int]:
    """Return the numbers of the first passages of turns, the last first.

    Args:
        turns: How many turns each stretch has.
        limit: How many at most.
    """
    numbers = (
        s << STRETCH_BITS | turn << TURN_BITS
        for s in sorted(turns, reverse=True)
        for turn in reversed(range(turns[s]))
    )
    return list(islice(numbers, limit))


def contents(
    db: sqlite3.Connection, event_ns: Sequence[int]
) -> dict[int, tuple[str, Optional[int], str]]:
    """Return the text of each of these events, the memory that holds it, and its id."""
    texts: dict[int, tuple[str, Optional[int], str]] = {}
    for some in _portions(event_ns):
        for n, content, memory_n, event_id in db.execute(
            f"SELECT n, content, memory_n, id FROM event WHERE n IN ({_marks(some)})", some
        ):
            texts[n] = (content, memory_n, event_id)
    return texts


def _portions(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[at : at + _AT_ONCE] for at in range(0, len(values), _AT_ONCE))


def _marks(values: Sequence[int]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))

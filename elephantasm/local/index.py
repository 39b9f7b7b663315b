# SPDX-License-Identifier: Apache-2.0
"""The full-text index over events: kept in batches before a search, read as lists of passages.

Every event is cut into passages. A passage's number says where it stands, so that neighbours and
sessions are found by arithmetic, without reading a row:

    stretch << 32 | turn in the stretch << 12 | part of the turn

A stretch is (a piece of) one session of one anima. The index holds, for each term, the passages
with it; terms carry the anima's number, so that one anima never sees or weighs another's.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

import re
from typing import NamedTuple

from . import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from typing import Optional

    _Row = tuple[int, int, str, str, Optional[str], Optional[str], int, int]
    _Piece = tuple[int, int, int, int, int, int, str]

TURN_BITS = 12
STRETCH_BITS = 32
PART = (1 << TURN_BITS) - 1  # the bits that number a turn's passages

# Terms of passages that are no words of theirs; no word of a text has an underscore left.
_WISH = "__wish"
_BY = "__by_"

# Longer sessions are cut: in one of hundreds of turns "same session" says nothing any more.
STRETCH_TURNS = 48
# Without a session id, an hour of silence starts a new stretch.
_SILENCE = 3_600_000_000

# What a passage is seen to be when it is taken in, as bits of `passage.flags`.
FIRST = 1  # first passage of its turn
QUESTION = 2  # its turn ends in a question
TIME = 4  # has a time expression
NUMBER = 8  # has a number
NAME = 16  # has a capital inside a sentence
DIRECTIVE = 32  # a standing wish of the user: always, never, from now on, I prefer

_TIME_WORDS = frozenset(
    """yesterday today tonight tomorrow ago last next since weekend night day days week weeks month
    months year years hour hours minute minutes january february march april june july august
    september october november december jan feb aug sept sep oct nov dec monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn winter christmas easter recently soon
    """.split()
)
_NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty fifty hundred thousand
    dozen couple several once twice both first second third""".split()
)
_WISH_WORDS = frozenset(
    "always never prefer rather whenever remember future forward now please every sure want".split()
)
_DATE = re.compile(r"\b(?:(?:19|20)\d\d|\d\d?(?::\d\d| ?[ap]m)|(?:in |\d )May|May \d+)\b")
_NUMBER = re.compile(r"\d")
_NAME = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z]\w|\"[A-Z]")
_DIRECTIVE = re.compile(
    r"^(please )?(always|never)\b|\b(from now on|going forward|in (the )?future|whenever i"
    r"|please (always|never|remember|avoid)|when(ever)? i ask|every time i|make sure (to|you)"
    r"|i(['\u2019]d| would)? (really |usually |generally )?(prefer|rather)|i want you to"
    r"|remember (that|to)|i always|i never)\b",
    re.IGNORECASE,
)


_COLUMNS = "n, anima_n, event_type, content, author, session_id, occurred_at, is_deleted"


def is_current(db: sqlite3.Connection) -> bool:
    """Tell whether every event is indexed as it is now."""
    stale, done, newest = db.execute(
        "SELECT EXISTS (SELECT 1 FROM stale), (SELECT n FROM indexed), (SELECT max(n) FROM event)"
    ).fetchone()
    return not stale and done >= (newest or 0)


def bring_up_to_date(db: sqlite3.Connection, most: int) -> None:
    """Index what came since, at most so many events; to be called in a write transaction.

    Two processes that indexed at once would do the same events, so the place reached is read
    under the write lock.
    """
    for (n,) in db.execute(
        "SELECT event_n FROM stale ORDER BY event_n LIMIT ?", (most,)
    ).fetchall():
        _index_again(db, n)
        db.execute("DELETE FROM stale WHERE event_n = ?", (n,))
    (done,) = db.execute("SELECT n FROM indexed").fetchone()
    rows = _events(db, "n > ? ORDER BY n LIMIT ?", done, most)
    if rows:
        _take_in(db, rows)
        db.execute("UPDATE indexed SET n = ?", (rows[-1][0],))


def _events(db: sqlite3.Connection, which: str, *values: int) -> list[_Row]:
    return db.execute(f"SELECT {_COLUMNS} FROM event WHERE {which}", values).fetchall()


def _index_again(db: sqlite3.Connection, event_n: int) -> None:
    """Index an event that was changed or restored, if it was reached before."""
    rows = _events(db, "n = ? AND n <= (SELECT n FROM indexed)", event_n)
    (last,) = db.execute("SELECT max(p) FROM passage WHERE event_n = ?", (event_n,)).fetchone()
    if last is None:
        _take_in(db, rows)
    elif rows:
        # Old terms keep pointing to the old numbers, which then name no passage: take new ones.
        db.execute("DELETE FROM passage WHERE event_n = ?", (event_n,))
        fresh = _cut(rows[0], last + 1)
        _write(db, [piece for piece in fresh if piece[0] >> TURN_BITS == last >> TURN_BITS])


def _take_in(db: sqlite3.Connection, rows: list[_Row]) -> None:
    stretches = _Stretches(db)
    heard: dict[tuple[int, str, str], list[int]] = {}
    cut: list[_Piece] = []
    for row in rows:
        # Deleted before it was indexed: restoring it makes it stale.
        if row[7] or not row[3]:
            continue
        pieces = _cut(row, stretches.place(row[1], row[5], row[6]))
        cut += pieces
        sums = heard.setdefault((row[1], row[4] or "", row[2]), [0, 0])
        sums[0] += len(pieces)
        sums[1] += sum(piece[4] for piece in pieces)
    stretches.write()
    _write(db, cut)
    for key, sums in heard.items():
        # Insert if need be, then add: one statement for both is newer than some SQLite in use.
        db.execute("INSERT OR IGNORE INTO speaker VALUES (?, ?, ?, 0, 0)", key)
        db.execute(
            "UPDATE speaker SET passages = passages + ?, terms = terms + ?"
            " WHERE anima_n = ? AND name = ? AND event_type = ?",
            (*sums, *key),
        )


def _write(db: sqlite3.Connection, cut: list[_Piece]) -> None:
    # In rising order the full-text index writes one segment, not one at every step back.
    cut.sort()
    db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", [c[:6] for c in cut])
    db.executemany(
        "INSERT INTO passage_term (rowid, terms) VALUES (?, ?)", [(c[0], c[6]) for c in cut]
    )


def _cut(row: _Row, place: int) -> list[_Piece]:
    """The passage rows of one event, each followed by its terms as one text."""
    n, anima_n, event_type, content = row[:4]
    asks = QUESTION if content.rstrip()[-1:] in ("?", "\uff1f") else 0
    pieces = []
    # Half of the numbers: the others are for the event once it was edited.
    for part, (start, stop) in enumerate(text.passages(content)[: PART // 2]):
        words = text.words(content[start:stop])
        found = text.terms_of(words)
        flags = asks | (0 if part else FIRST) | _flags(content[start:stop], set(words))
        # Only the user's wishes bind.
        if event_type != "message.in":
            flags &= ~DIRECTIVE
        terms = " ".join([f"{anima_n}_{term}" for term in dict.fromkeys(found)])
        if flags & DIRECTIVE:
            terms += f" {anima_n}{_WISH}"
        if row[4]:
            terms += f" {anima_n}{_by(row[4])}"
        pieces.append((place + part, n, start, stop, len(found), flags, terms))
    return pieces


def _by(author: str) -> str:
    return _BY + "_".join(text.words(author))


def _flags(passage: str, words: set[str]) -> int:
    flags = 0
    # The sets of words first: they spare most passages the patterns.
    if not words.isdisjoint(_TIME_WORDS) or _DATE.search(passage):
        flags |= TIME
    if not words.isdisjoint(_NUMBER_WORDS) or _NUMBER.search(passage):
        flags |= NUMBER
    if _NAME.search(passage):
        flags |= NAME
    if not words.isdisjoint(_WISH_WORDS) and _DIRECTIVE.search(passage):
        flags |= DIRECTIVE
    return flags


class _Stretches:
    """Gives every event of a batch its place; reads and writes each stretch once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._open: dict[tuple[int, str], tuple[int, int, int, int]] = {}
        self._changed: dict[int, tuple[int, int, str, int, int, int]] = {}
        (self._last,) = db.execute("SELECT ifnull(max(s), 0) FROM stretch").fetchone()

    def place(self, anima_n: int, session_id: Optional[str], at: int) -> int:
        key = (anima_n, session_id or "")
        s, turn, first_at, last_at = self._open.get(key) or self._read(key)
        # abs: events may come in out of order.
        silent = not session_id and abs(at - last_at) > _SILENCE
        if not s or turn >= STRETCH_TURNS or silent:
            self._last += 1
            s, turn, first_at, last_at = self._last, 0, at, at
        first_at, last_at = min(first_at, at), max(last_at, at)
        self._open[key] = (s, turn + 1, first_at, last_at)
        self._changed[s] = (s, *key, turn + 1, first_at, last_at)
        return s << STRETCH_BITS | turn << TURN_BITS

    def _read(self, key: tuple[int, str]) -> tuple[int, int, int, int]:
        row = self._db.execute(
            "SELECT s, turns, first_at, last_at FROM stretch WHERE anima_n = ? AND session_id = ?"
            " ORDER BY s DESC LIMIT 1",
            key,
        ).fetchone()
        return row or (0, 0, 0, 0)

    def write(self) -> None:
        self._db.executemany(
            "INSERT OR REPLACE INTO stretch VALUES (?, ?, ?, ?, ?, ?)", self._changed.values()
        )


def speakers(db: sqlite3.Connection, anima_n: int) -> list[tuple[str, str, int, int]]:
    """Who spoke in what kind of event: name, event type, passages, terms in them."""
    return db.execute(
        "SELECT name, event_type, passages, terms FROM speaker WHERE anima_n = ?", (anima_n,)
    ).fetchall()


def passages_with(
    db: sqlite3.Connection, anima_n: int, terms: Iterable[str], limit: int
) -> list[int]:
    """Numbers of the newest passages with any of the terms, the newest first."""
    match = " OR ".join([f'"{anima_n}_{term}"' for term in terms])
    return _numbers(db, match, limit)


def newest_directives(db: sqlite3.Connection, anima_n: int, limit: int) -> list[int]:
    """Numbers of the newest passages with a standing wish of the user."""
    return _numbers(db, f'"{anima_n}{_WISH}"', limit)


def newest_by(db: sqlite3.Connection, anima_n: int, author: str, limit: int) -> list[int]:
    """Numbers of the newest passages this author said."""
    return _numbers(db, f'"{anima_n}{_by(author)}"', limit)


def _numbers(db: sqlite3.Connection, match: str, limit: int) -> list[int]:
    found = db.execute(
        "SELECT rowid FROM passage_term WHERE passage_term MATCH ? ORDER BY rowid DESC LIMIT ?",
        (match, limit),
    )
    return [p for (p,) in found]


class Passage(NamedTuple):
    """A piece of an event: where it stands, what it is seen to be, and its event's columns."""

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
    score: float = 0.0

    @property
    def turn(self) -> int:
        """The number of the turn; the turn before has one less."""
        return self.p >> TURN_BITS

    @property
    def stretch(self) -> int:
        """The number of the stretch of its session."""
        return self.p >> STRETCH_BITS


def read(db: sqlite3.Connection, numbers: Sequence[int]) -> list[Passage]:
    """The passages with these numbers that are there and whose event is not deleted."""
    rows: list[Passage] = []
    # SQLite of old takes 999 values at most.
    for at in range(0, len(numbers), 500):
        some = numbers[at : at + 500]
        found = db.execute(
            "SELECT p, event_n, start, stop, terms, flags, event_type, author,"
            " session_id, occurred_at FROM passage JOIN event ON event.n = passage.event_n"
            f" WHERE p IN ({', '.join('?' * len(some))}) AND NOT is_deleted",
            some,
        )
        rows += [Passage(*row) for row in found]
    return rows


def time_span(db: sqlite3.Connection, anima_n: int) -> tuple[int, int]:
    """When the first and the last event of the anima occurred."""
    first, last = db.execute(
        "SELECT ifnull(min(first_at), 0), ifnull(max(last_at), 0) FROM stretch WHERE anima_n = ?",
        (anima_n,),
    ).fetchone()
    return first, last


def turns_between(
    db: sqlite3.Connection, anima_n: int, first: int, last: int, limit: int
) -> list[int]:
    """Numbers of the turns' first passages in the stretches of that time."""
    found: list[int] = []
    # Stretches are few and know their times; events would each have to be read.
    for s, turns in db.execute(
        "SELECT s, turns FROM stretch WHERE anima_n = ? AND last_at >= ? AND first_at <= ?"
        " ORDER BY s DESC LIMIT ?",
        (anima_n, first, last, limit),
    ):
        found += [s << STRETCH_BITS | turn << TURN_BITS for turn in range(turns)]
    return found[:limit]


def turns_of(db: sqlite3.Connection, stretches: Sequence[int]) -> dict[int, int]:
    """How many turns each of these stretches has."""
    found: dict[int, int] = {}
    for at in range(0, len(stretches), 500):
        some = stretches[at : at + 500]
        found.update(
            db.execute(
                f"SELECT s, turns FROM stretch WHERE s IN ({', '.join('?' * len(some))})",
                some,
            ).fetchall()
        )
    return found


def contents(
    db: sqlite3.Connection, event_ns: Sequence[int]
) -> dict[int, tuple[str, Optional[int]]]:
    """The text of each of these events, and the memory that holds it."""
    found: dict[int, tuple[str, Optional[int]]] = {}
    for at in range(0, len(event_ns), 500):
        some = event_ns[at : at + 500]
        for n, content, memory_n in db.execute(
            f"SELECT n, content, memory_n FROM event WHERE n IN ({', '.join('?' * len(some))})",
            some,
        ):
            found[n] = (content, memory_n)
    return found

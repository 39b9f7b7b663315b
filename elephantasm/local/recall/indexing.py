# SPDX-License-Identifier: Apache-2.0
"""The full-text index over events, as it is written: in batches, before a search.

Every event is cut into passages, numbered as `places` says. The index holds, for each term, the
passages with it; terms carry the anima's number, so that one anima never sees or weighs another's.

Terms are stems, so an index belongs to the language tables of one number (`language.VERSION`),
which stands in the file. One of another number is thrown away, and made anew portion by portion
like that of a large import: meanwhile a search sees what is indexed again, and the newest events.
Where the file can't be written, the old index answers: of most words the stem is the same.
"""

# ruff: noqa: S608 - what is put together are constants and question marks

from __future__ import annotations

from functools import partial

from ..._process import once
from .. import echo, language
from ..isolation import attempt
from ..language import words
from ..language.questions import is_question
from ..language.sentences import PASSAGE, passages
from .places import (
    CHANGE,
    DIRECTIVE,
    END,
    FIRST,
    NAME,
    NUMBER,
    PART,
    QUESTION,
    STRETCH_BITS,
    TIME,
    TURN_BITS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from types import ModuleType
    from typing import Optional

    _Row = tuple[int, int, str, str, Optional[str], Optional[str], int, int, Optional[int]]
    _Piece = tuple[int, int, int, int, int, int, str]
    _Stretch = tuple[int, int, str, int, int, int]


# Terms of passages that are no words of theirs; no word of a text has an underscore left.
WISH = "__wish"
_BY = "__by_"

# How much is indexed in one transaction: others get their turn in a large import, and a call
# with little time can stop. Of what the index does not reach less is looked at, each time anew.
_PORTION, _PORTION_TEXT = 1000, 100_000
_STALE = _LOOKED_AT = 100

# What the tokenizer takes for the end of a word: all of ASCII but letters, digits and "_".
_SPLITTING = {n: "_" for n in range(128) if not chr(n).isalnum()}

# Longer sessions are cut: in one of hundreds of turns "same session" says nothing any more.
STRETCH_TURNS = 48
# Without a session id, an hour of silence starts a new stretch.
_SILENCE = 3_600_000_000


# What the numbers of one turn can cover; a longer text is not cut up in vain.
_LONGEST = PART // 2 * PASSAGE
_COLUMNS = (
    "n, anima_n, event_type, content, author, session_id, occurred_at, is_deleted, utc_offset"
)


def backlog(db: sqlite3.Connection) -> tuple[int, bool]:
    """Return up to which event the index reaches, and whether anything is left to be done."""
    reached, newest, is_stale = db.execute(
        "SELECT n, (SELECT max(n) FROM event), EXISTS (SELECT 1 FROM stale) FROM indexed"
    ).fetchone()
    return reached, bool(is_stale) or reached < (newest or 0) or _is_of_other_tables(db)


def bring_up_to_date(db: sqlite3.Connection) -> bool:
    """Index a portion of what came since; return whether something is left.

    To be called in a write transaction: two processes that indexed at once would do the same
    events, so the place reached is read under the write lock.
    """
    if _is_of_other_tables(db):
        begin_anew(db)
    for (n,) in db.execute(
        "SELECT event_n FROM stale ORDER BY event_n LIMIT ?", (_STALE,)
    ).fetchall():
        _index_again(db, n)
        db.execute("DELETE FROM stale WHERE event_n = ?", (n,))
    reached, _ = backlog(db)
    rows = _events(db, "n > ? ORDER BY n", reached, most=_PORTION)
    if rows:
        Batch(db, rows).write()
        db.execute(
            "UPDATE indexed SET n = ?, language_version = ?", (rows[-1][0], language.VERSION)
        )
    return backlog(db)[1]


def newest_events(db: sqlite3.Connection, anima_n: int) -> list[_Row]:
    """Return the newest events of an anima that the index does not reach yet, in order."""
    reached, is_behind = backlog(db)
    if not is_behind:
        return []
    which = "anima_n = ? AND n > ? AND NOT is_deleted ORDER BY occurred_at DESC, n DESC"
    return sorted(_events(db, which, anima_n, reached, most=_LOOKED_AT))


def _is_of_other_tables(db: sqlite3.Connection) -> bool:
    """Return whether the index, as far as there is one, was made by other language tables."""
    reached, version = db.execute("SELECT n, language_version FROM indexed").fetchone()
    return bool(reached) and version != language.VERSION


def begin_anew(db: sqlite3.Connection) -> None:
    """Throw the index away; what follows fills it again from the first event on."""
    db.execute("INSERT INTO passage_term (passage_term) VALUES ('delete-all')")
    # What is stale is indexed as it is now, like everything else.
    for table in ("passage", "stretch", "speaker", "stale"):
        db.execute(f"DELETE FROM {table}")
    db.execute("UPDATE indexed SET n = 0")


def _events(db: sqlite3.Connection, which: str, *values: int, most: int) -> list[_Row]:
    """Return the first events, at least one, that are about a tenth of a second's work."""
    rows: list[_Row] = []
    room = _PORTION_TEXT
    cursor = db.execute(f"SELECT {_COLUMNS} FROM event WHERE {which} LIMIT {most:d}", values)
    # Read one by one: what does not fit may be megabytes.
    for row in cursor:
        rows.append(row)
        room -= len(row[3])
        if room < 0:
            break
    cursor.close()
    return rows


def _index_again(db: sqlite3.Connection, event_n: int) -> None:
    """Index an event that was changed or restored, if it was reached before."""
    rows = _events(db, "n = ? AND n <= (SELECT n FROM indexed)", event_n, most=1)
    (last,) = db.execute("SELECT max(p) FROM passage WHERE event_n = ?", (event_n,)).fetchone()
    if last is None:
        Batch(db, rows).write()
    elif rows:
        # Old terms keep pointing to the old numbers, which then name no passage: take new ones.
        db.execute("DELETE FROM passage WHERE event_n = ?", (event_n,))
        fresh: list[_Piece] = attempt(rows[0], partial(_cut, place=last + 1), [])
        _write(db, [piece for piece in fresh if piece[0] >> TURN_BITS == last >> TURN_BITS])


class Batch:
    """Events as the index has them: each in its place, cut into passages.

    Attributes:
        rows: The events by their number.
        pieces: Their passages, each with its terms as one text.
        speakers: Passages and terms by anima, name and event type.
        stretches: The stretches they stand in, as they are with them.
    """

    def __init__(self, db: sqlite3.Connection, rows: Sequence[_Row]) -> None:
        self._db = db
        self.rows = {row[0]: row for row in rows}
        self.pieces: list[_Piece] = []
        self.speakers: dict[tuple[int, str, str], list[int]] = {}
        places = _Stretches(db)
        for row in rows:
            # Deleted before it was indexed: restoring it makes it stale.
            if row[7] or not row[3]:
                continue
            place = places.place(row[1], row[5], row[6])
            pieces: list[_Piece] = attempt(row, partial(_cut, place=place), [])
            self.pieces += pieces
            sums = self.speakers.setdefault((row[1], row[4] or "", row[2]), [0, 0])
            sums[0] += len(pieces)
            sums[1] += sum(piece[4] for piece in pieces)
        self.stretches = places.changed

    def write(self) -> None:
        """Write it into the index."""
        db = self._db
        db.executemany(
            "INSERT OR REPLACE INTO stretch VALUES (?, ?, ?, ?, ?, ?)", self.stretches.values()
        )
        _write(db, self.pieces)
        for key, sums in self.speakers.items():
            # Insert if need be, then add: one statement for both is newer than some SQLite in use.
            db.execute("INSERT OR IGNORE INTO speaker VALUES (?, ?, ?, 0, 0)", key)
            db.execute(
                "UPDATE speaker SET passages = passages + ?, terms = terms + ?"
                " WHERE anima_n = ? AND name = ? AND event_type = ?",
                (*sums, *key),
            )


def _write(db: sqlite3.Connection, cut: list[_Piece]) -> None:
    """Store passages and their terms."""
    # In rising order the full-text index writes one segment, not one at every step back.
    cut.sort()
    db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", [c[:6] for c in cut])
    db.executemany(
        "INSERT INTO passage_term (rowid, terms) VALUES (?, ?)", [(c[0], c[6]) for c in cut]
    )


def _cut(row: _Row, place: int) -> list[_Piece]:
    """Return the passage rows of one event, each followed by its terms as one text."""
    n, anima_n, event_type = row[:3]
    # Else every pack that was logged would be the best answer to what it was asked for.
    content = echo.blanked(row[3])
    asks = QUESTION if is_question(content) else 0
    pieces = []
    # Half of the numbers: the others are for the event once it was edited.
    spans = passages(content[:_LONGEST])[: PART // 2]
    for part, (start, stop) in enumerate(spans):
        raw = words.words(content[start:stop])
        stems = words.terms_of(raw)
        flags = asks | (0 if part else FIRST) | _flags(content[start:stop], set(raw))
        # Only the user's wishes bind, and only people tell how things are.
        if event_type != "message.in":
            flags &= ~(DIRECTIVE | CHANGE | END)
        terms = " ".join([token(anima_n, term) for term in dict.fromkeys(stems)])
        if flags & DIRECTIVE:
            terms += f" {anima_n}{WISH}"
        if row[4]:
            terms += f" {by(anima_n, row[4])}"
        pieces.append((place + part, n, start, stop, len(stems), flags, terms))
    return pieces


def token(anima_n: int, term: str) -> str:
    """Return a term of an anima as the full-text index has it."""
    whole = f"{anima_n}_{term}"
    # Some signs come apart into others: "⑴" is "(1)", at which the index would split it.
    return whole if term.isalnum() else whole.translate(_SPLITTING)


def by(anima_n: int, author: str) -> str:
    """Return the token of all passages that somebody said."""
    return f"{anima_n}{_BY}" + "_".join(words.words(author)).translate(_SPLITTING)


def _flags(passage: str, raw: set[str]) -> int:
    """Return what a passage is seen to be."""
    marks = _marks()
    marked = (
        (TIME, marks.has_time(passage, raw)),
        (NUMBER, marks.has_number(passage, raw)),
        (NAME, marks.has_name(passage)),
        (DIRECTIVE, marks.has_wish(passage, raw)),
        (CHANGE, marks.has_change(passage, raw)),
        (END, marks.has_end(passage, raw)),
    )
    return sum(flag for flag, is_so in marked if is_so)


@once
def _marks() -> ModuleType:
    """Load what passages are looked through for, which who only asks never needs."""
    from ..language import marks

    return marks


class _Stretches:
    """Gives every event of a batch its place; reads and writes each stretch once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._open: dict[tuple[int, str], tuple[int, int, int, int]] = {}
        self.changed: dict[int, _Stretch] = {}
        (self._last,) = db.execute("SELECT ifnull(max(s), 0) FROM stretch").fetchone()

    def place(self, anima_n: int, session_id: Optional[str], at: int) -> int:
        """Return the number of the first passage of an event that comes next."""
        key = (anima_n, session_id or "")
        s, turn, first_at, last_at = self._open.get(key) or self._read(key)
        # abs: events may come in out of order.
        silent = not session_id and abs(at - last_at) > _SILENCE
        if not s or turn >= STRETCH_TURNS or silent:
            self._last += 1
            s, turn, first_at, last_at = self._last, 0, at, at
        first_at, last_at = min(first_at, at), max(last_at, at)
        self._open[key] = (s, turn + 1, first_at, last_at)
        self.changed[s] = (s, *key, turn + 1, first_at, last_at)
        return s << STRETCH_BITS | turn << TURN_BITS

    def _read(self, key: tuple[int, str]) -> tuple[int, int, int, int]:
        """Return the newest stretch of a session as it is stored, or zeros for none."""
        row = self._db.execute(
            "SELECT s, turns, first_at, last_at FROM stretch WHERE anima_n = ? AND session_id = ?"
            " ORDER BY s DESC LIMIT 1",
            key,
        ).fetchone()
        return row or (0, 0, 0, 0)

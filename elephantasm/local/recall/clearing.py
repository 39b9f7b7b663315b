# SPDX-License-Identifier: Apache-2.0
"""The full-text index cleared of events that are erased: their passages, terms and speakers.

The index keeps no texts, so what it has of a passage is asked of the index itself. Terms of
passages that were indexed again under other numbers go as well.
"""

from __future__ import annotations

import sqlite3

from . import indexing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_VOCABULARY = "CREATE VIRTUAL TABLE temp.indexed_term USING fts5vocab(main, passage_term, instance)"
# Terms begin with the number of their anima; what follows `_` in ASCII is a backtick.
_LEFT_OVER = (
    "SELECT doc, term FROM temp.indexed_term WHERE term >= ? AND term < ? "
    "AND doc NOT IN (SELECT p FROM passage) ORDER BY doc"
)


def clear(db: sqlite3.Connection, anima_n: int, event_ns: Iterable[int]) -> None:
    """Take events out of the index, before they are taken out of their table.

    Args:
        db: A connection in the middle of a write transaction.
        anima_n: Whose events.
        event_ns: Their numbers.
    """
    db.executemany("DELETE FROM passage WHERE event_n = ?", [(n,) for n in event_ns])
    terms: dict[int, list[str]] = {}
    try:
        db.execute(_VOCABULARY)
    except sqlite3.OperationalError:
        # An SQLite of before 2017, which does not tell the terms of a passage.
        indexing.begin_anew(db)
        return
    for passage, term in db.execute(_LEFT_OVER, (f"{anima_n}_", f"{anima_n}`")):
        terms.setdefault(passage, []).append(term)
    db.execute("DROP TABLE temp.indexed_term")
    db.executemany(
        "INSERT INTO passage_term (passage_term, rowid, terms) VALUES ('delete', ?, ?)",
        [(passage, " ".join(words)) for passage, words in terms.items()],
    )
    # Until then what is deleted stands beside what deletes it.
    db.execute("INSERT INTO passage_term (passage_term) VALUES ('optimize')")


def recount(db: sqlite3.Connection, anima_n: int) -> None:
    """Leave the sessions and speakers of an anima's events that are left, and no others."""
    db.execute(
        "DELETE FROM stretch WHERE anima_n = ? AND session_id NOT IN "
        "(SELECT ifnull(session_id, '') FROM event WHERE anima_n = ?)",
        (anima_n, anima_n),
    )
    db.execute("DELETE FROM speaker WHERE anima_n = ?", (anima_n,))
    db.execute(
        "INSERT INTO speaker SELECT anima_n, ifnull(author, ''), event_type, count(*), sum(terms)"
        " FROM passage JOIN event ON event.n = event_n WHERE anima_n = ? GROUP BY 2, 3",
        (anima_n,),
    )

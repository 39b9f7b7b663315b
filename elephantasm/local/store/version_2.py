# SPDX-License-Identifier: Apache-2.0
"""From version 1 to 2: what a statement is about in columns of its own. It never changes.

Version 1 packed it into one text, `predicate`, and the value into another, `summary`:

    predicate             summary           form     attribute  value  denies  fingerprint
    lives in              lives in: Oslo    slot     lives in   Oslo
    not lives in: oslo                      slot     lives in   oslo   1
    wish: units                             wish     units
    wish: ~55543c7c                         wish                               55543c7c
    often speaks of                         profile
    ~d6b1457b                               words                              d6b1457b
    ~!9a6708be                              words                       1      9a6708be

What depends on the words of a language also gets the number of the tables it was made by: 1.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from typing import Optional

    # form, attribute, value, denies, fingerprint
    _Columns = tuple[Optional[str], Optional[str], Optional[str], int, Optional[str]]

# The column `predicate` goes, which the oldest SQLite in use can do by a copy only.
_NEW_TABLE = """CREATE TABLE new_knowledge (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    anima_n INTEGER NOT NULL REFERENCES anima(n),
    knowledge_type TEXT NOT NULL,
    topic TEXT,
    content TEXT NOT NULL,
    summary TEXT,
    confidence REAL,
    source_type TEXT NOT NULL,
    subject TEXT,
    form TEXT,
    attribute TEXT,
    value TEXT,
    denies INTEGER NOT NULL DEFAULT 0,
    fingerprint TEXT,
    language_version INTEGER,
    superseded_by INTEGER REFERENCES knowledge(n),
    is_deleted INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL)"""
_OLD_ROWS = """SELECT n, id, anima_n, knowledge_type, topic, content, summary, confidence,
    source_type, subject, predicate, superseded_by, is_deleted, created_at, updated_at
    FROM knowledge ORDER BY n"""
_IN_ITS_PLACE = (
    "DROP TABLE knowledge",
    "ALTER TABLE new_knowledge RENAME TO knowledge",
    "CREATE INDEX knowledge_by_type ON knowledge(anima_n, knowledge_type)",
    """CREATE INDEX knowledge_by_subject
        ON knowledge(anima_n, subject, form, attribute, fingerprint)""",
    """CREATE INDEX knowledge_by_confidence ON knowledge(anima_n, confidence DESC, n)
        WHERE is_deleted = 0 AND superseded_by IS NULL""",
    """CREATE INDEX knowledge_wishes ON knowledge(anima_n)
        WHERE form = 'wish' AND is_deleted = 0 AND superseded_by IS NULL""",
    # What older language tables made than those of the release that reads it.
    """CREATE INDEX knowledge_by_language ON knowledge(anima_n, language_version)
        WHERE is_deleted = 0 AND superseded_by IS NULL""",
    # By which tables the full-text index was made.
    "ALTER TABLE indexed ADD COLUMN language_version INTEGER NOT NULL DEFAULT 1",
)


def version_2(connection: sqlite3.Connection) -> None:
    """Move all statements into a table with the new columns."""
    connection.execute(_NEW_TABLE)
    # One by one: all statements of a large file need not fit into memory.
    marks = ", ".join("?" * 20)
    connection.executemany(f"INSERT INTO new_knowledge VALUES ({marks})", _moved(connection))  # noqa: S608
    for statement in _IN_ITS_PLACE:
        connection.execute(statement)


def _moved(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Return the old rows with the new columns."""
    for row in connection.execute(_OLD_ROWS):
        summary, predicate = row[6], row[10]
        columns = split(predicate, summary)
        # What only repeated the predicate is no summary.
        repeats = summary is not None and summary.startswith(f"{predicate}: ")
        made_by = 1 if columns[0] in ("wish", "words") else None
        yield (
            *row[:6],
            None if repeats else summary,
            *row[7:10],
            *columns,
            made_by,
            *row[11:],
        )


def split(predicate: Optional[str], summary: Optional[str]) -> _Columns:
    """Return what version 1 packed into two texts: form, attribute, value, denies, fingerprint."""
    if predicate is None:
        return None, None, None, 0, None
    if predicate == "often speaks of":
        return "profile", None, None, 0, None
    if predicate.startswith("wish: "):
        matter = predicate[len("wish: ") :]
        if matter.startswith("~"):
            return "wish", None, None, 0, matter[1:]
        return "wish", matter, None, 0, None
    if predicate.startswith("~"):
        denies = predicate.startswith("~!")
        return "words", None, None, int(denies), predicate[2 if denies else 1 :]
    attribute, _, value = predicate[len("not ") :].partition(": ")
    if predicate.startswith("not ") and value:
        return "slot", attribute, value, 1, None
    start = f"{predicate}: "
    held = summary[len(start) :] if summary and summary.startswith(start) else None
    return "slot", predicate, held, 0, None

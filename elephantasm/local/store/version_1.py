# SPDX-License-Identifier: Apache-2.0
"""Version 1 of the tables, as releases 0.1 to 0.3 made them. It never changes: such files exist."""

from __future__ import annotations

from .schema import APPLICATION_ID

# Events are found by anima and time, by session, by dedupe key and by memory; never by id,
# and an index over random ids would be the dearest part of an insert. The pending index and
# the two optional ones hold only the rows they are about.
VERSION_1 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """CREATE TABLE anima (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        description TEXT,
        meta TEXT NOT NULL,
        user_id TEXT,
        organization_id TEXT,
        last_activity_at INTEGER,
        last_check_at INTEGER,
        is_deleted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL)""",
    """CREATE TABLE event (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
        anima_n INTEGER NOT NULL REFERENCES anima(n),
        event_type TEXT NOT NULL,
        content TEXT NOT NULL,
        role TEXT,
        author TEXT,
        summary TEXT,
        occurred_at INTEGER NOT NULL,
        session_id TEXT,
        meta TEXT NOT NULL,
        source_uri TEXT,
        dedupe_key TEXT,
        importance_score REAL,
        memory_n INTEGER REFERENCES memory(n),
        is_deleted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL)""",
    "CREATE INDEX event_by_time ON event(anima_n, occurred_at)",
    """CREATE INDEX event_pending ON event(anima_n, occurred_at)
        WHERE memory_n IS NULL AND is_deleted = 0""",
    """CREATE INDEX event_by_session ON event(anima_n, session_id, occurred_at)
        WHERE session_id IS NOT NULL""",
    # Within an anima only, and deleted events free their keys.
    """CREATE UNIQUE INDEX event_by_key ON event(anima_n, dedupe_key)
        WHERE dedupe_key IS NOT NULL AND is_deleted = 0""",
    "CREATE INDEX event_by_memory ON event(memory_n) WHERE memory_n IS NOT NULL",
    """CREATE TABLE memory (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        anima_n INTEGER NOT NULL REFERENCES anima(n),
        content TEXT,
        summary TEXT,
        importance REAL,
        confidence REAL,
        state TEXT,
        recency_score REAL,
        decay_score REAL,
        time_start INTEGER,
        time_end INTEGER,
        meta TEXT NOT NULL,
        access_count INTEGER NOT NULL DEFAULT 0,
        merged_into INTEGER REFERENCES memory(n),
        is_deleted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL)""",
    "CREATE INDEX memory_by_time ON memory(anima_n, created_at)",
    """CREATE TABLE knowledge (
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
        predicate TEXT,
        superseded_by INTEGER REFERENCES knowledge(n),
        is_deleted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL)""",
    "CREATE INDEX knowledge_by_type ON knowledge(anima_n, knowledge_type)",
    "CREATE INDEX knowledge_by_subject ON knowledge(anima_n, subject, predicate)",
    """CREATE INDEX knowledge_by_confidence ON knowledge(anima_n, confidence DESC, n)
        WHERE is_deleted = 0 AND superseded_by IS NULL""",
    # A statement may have been made in many memories; merging two of them moves these rows.
    """CREATE TABLE knowledge_source (
        knowledge_n INTEGER NOT NULL REFERENCES knowledge(n),
        memory_n INTEGER REFERENCES memory(n),
        event_n INTEGER REFERENCES event(n))""",
    "CREATE INDEX knowledge_source_by_knowledge ON knowledge_source(knowledge_n)",
    "CREATE INDEX knowledge_source_by_memory ON knowledge_source(memory_n)",
    # One for each anima, so its key is the anima's.
    """CREATE TABLE identity (
        anima_n INTEGER PRIMARY KEY REFERENCES anima(n),
        id TEXT NOT NULL,
        personality_type TEXT,
        communication_style TEXT,
        self_json TEXT NOT NULL,
        tallies TEXT NOT NULL,
        event_count INTEGER NOT NULL,
        is_deleted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL)""",
    # Written by the Dreamer, read by nobody but people: it is never cleaned up.
    """CREATE TABLE audit (
        n INTEGER PRIMARY KEY,
        anima_n INTEGER NOT NULL REFERENCES anima(n),
        at INTEGER NOT NULL,
        action TEXT NOT NULL,
        row_id TEXT NOT NULL,
        before TEXT,
        after TEXT,
        reason TEXT NOT NULL)""",
    "CREATE INDEX audit_by_anima ON audit(anima_n)",
    # The full-text index (recall/indexing.py): pieces of sessions, who spoke in them, and
    # passages of events.
    """CREATE TABLE stretch (
        s INTEGER PRIMARY KEY,
        anima_n INTEGER NOT NULL,
        session_id TEXT NOT NULL,
        turns INTEGER NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL)""",
    "CREATE INDEX stretch_by_session ON stretch(anima_n, session_id, s)",
    """CREATE TABLE speaker (
        anima_n INTEGER NOT NULL,
        name TEXT NOT NULL,
        event_type TEXT NOT NULL,
        passages INTEGER NOT NULL,
        terms INTEGER NOT NULL,
        PRIMARY KEY (anima_n, name, event_type)) WITHOUT ROWID""",
    """CREATE TABLE passage (
        p INTEGER PRIMARY KEY,
        event_n INTEGER NOT NULL,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        terms INTEGER NOT NULL,
        flags INTEGER NOT NULL)""",
    "CREATE INDEX passage_by_event ON passage(event_n)",
    # No text, sizes or positions are kept: the ranking needs to know who has a term, no more.
    # Terms arrive separated by blanks; the ascii tokenizer leaves every other letter alone.
    """CREATE VIRTUAL TABLE passage_term USING fts5(
        terms, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_'")""",
    # How far the events are indexed, and which of them changed since.
    "CREATE TABLE indexed (n INTEGER NOT NULL)",
    "INSERT INTO indexed VALUES (0)",
    "CREATE TABLE stale (event_n INTEGER PRIMARY KEY)",
    # A trigger, so that no statement that changes an event can forget the index.
    """CREATE TRIGGER event_changed
        AFTER UPDATE OF content, author, event_type, is_deleted ON event
        WHEN old.content IS NOT new.content OR old.author IS NOT new.author
            OR old.event_type IS NOT new.event_type OR old.is_deleted > new.is_deleted
        BEGIN INSERT OR IGNORE INTO stale VALUES (new.n); END""",
)

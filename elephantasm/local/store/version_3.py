# SPDX-License-Identifier: Apache-2.0
"""From version 2 to 3: statements are quotations that hold for a time. It never changes.

What releases before it made of messages was rewritten, undated, and often not what was said.
Those statements are put away, and made anew from the messages (`dreamer/renewal.py`), which are
all there. The columns `attribute`, `value` and `denies` of a statement are not used any more:
what it says, if that is understood, are rows of `fact`.
"""

from __future__ import annotations

VERSION_3 = (
    # When a statement was said, and when it ceased to hold; in microseconds since 1970.
    "ALTER TABLE knowledge ADD COLUMN valid_from INTEGER",
    "ALTER TABLE knowledge ADD COLUMN valid_to INTEGER",
    "DROP INDEX knowledge_by_subject",
    "CREATE INDEX knowledge_by_subject ON knowledge(anima_n, subject)",
    "CREATE INDEX knowledge_by_words ON knowledge(anima_n, fingerprint) WHERE fingerprint NOTNULL",
    # Of statements that are as sure, the newest first.
    "DROP INDEX knowledge_by_confidence",
    """CREATE INDEX knowledge_by_confidence ON knowledge(anima_n, confidence DESC, n DESC)
        WHERE is_deleted = 0 AND superseded_by IS NULL""",
    "DROP INDEX knowledge_by_language",
    "CREATE INDEX knowledge_ended ON knowledge(anima_n, valid_to) WHERE valid_to NOTNULL",
    # `owner` is whom or what of the speaker it is about, empty for himself.
    """CREATE TABLE fact (
        n INTEGER PRIMARY KEY,
        knowledge_n INTEGER NOT NULL REFERENCES knowledge(n),
        anima_n INTEGER NOT NULL REFERENCES anima(n),
        subject TEXT NOT NULL,
        owner TEXT NOT NULL,
        attribute TEXT NOT NULL,
        value TEXT NOT NULL,
        said_at INTEGER NOT NULL,
        ended_at INTEGER)""",
    "CREATE INDEX fact_by_attribute ON fact(anima_n, subject, attribute)",
    "CREATE INDEX fact_ended ON fact(anima_n, ended_at) WHERE ended_at NOTNULL",
    "CREATE INDEX fact_by_knowledge ON fact(knowledge_n)",
    # Parts of events that somebody asked to forget: no pack, search or memory tells them.
    """CREATE TABLE forgotten (
        n INTEGER PRIMARY KEY,
        anima_n INTEGER NOT NULL REFERENCES anima(n),
        event_n INTEGER NOT NULL REFERENCES event(n),
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        asked_in INTEGER REFERENCES event(n),
        at INTEGER NOT NULL)""",
    "CREATE INDEX forgotten_by_event ON forgotten(event_n)",
    # By which language tables a memory's messages were read; what older ones made is made anew.
    "ALTER TABLE memory ADD COLUMN language_version INTEGER NOT NULL DEFAULT 2",
    "CREATE INDEX memory_by_language ON memory(anima_n, language_version) WHERE is_deleted = 0",
    # Minutes between UTC and the clock of whoever said it: his days are not those of UTC.
    "ALTER TABLE event ADD COLUMN utc_offset INTEGER",
    "ALTER TABLE knowledge ADD COLUMN utc_offset INTEGER",
    # Of what the Dreamer made: statements given from outside have no form.
    "UPDATE knowledge SET is_deleted = 1 WHERE form NOTNULL",
)

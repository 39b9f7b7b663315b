# SPDX-License-Identifier: Apache-2.0
"""From version 3 to 4: what is erased for good, and events that expire. It never changes."""

from __future__ import annotations

VERSION_4 = (
    # By what erased events are known again (`erased.py`).
    """CREATE TABLE erased (
        anima BLOB NOT NULL,
        digest BLOB NOT NULL,
        PRIMARY KEY (anima, digest)) WITHOUT ROWID""",
    "CREATE TABLE erased_key (key BLOB NOT NULL)",
    "INSERT INTO erased_key VALUES (randomblob(32))",
    # From when on an event is not shown any more; in microseconds since 1970.
    "ALTER TABLE event ADD COLUMN expires_at INTEGER",
    "CREATE INDEX event_expiring ON event(expires_at) WHERE expires_at NOTNULL",
)

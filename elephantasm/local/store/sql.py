# SPDX-License-Identifier: Apache-2.0
"""The statements of the store, put together once from the field names of the row classes."""

# ruff: noqa: S608 - they are put together from constants, never from a value

from __future__ import annotations

from .rows import AnimaRow, AuditRow, EventRow, IdentityRow, KnowledgeRow, MemoryRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _columns(row: Any) -> str:
    """Return a table's columns in the order of its row class."""
    return ", ".join(row._fields)


def _insert(table: str, row: Any, skip: int) -> str:
    """Return the insert of a row class without its first `skip` columns."""
    columns = row._fields[skip:]
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _update(table: str, row: Any, key: str) -> str:
    """Return the update of all of a row's columns but its key, which comes last."""
    columns = ", ".join(f"{name} = ?" for name in row._fields[1:])
    return f"UPDATE {table} SET {columns} WHERE {key} = ?"


# Put together once from the row classes' own field names, never from a value.
INSERT_ANIMA = _insert("anima", AnimaRow, 1)
INSERT_EVENT = _insert("event", EventRow, 1)
INSERT_MEMORY = _insert("memory", MemoryRow, 1)
INSERT_KNOWLEDGE = _insert("knowledge", KnowledgeRow, 1)
INSERT_IDENTITY = _insert("identity", IdentityRow, 0)
INSERT_AUDIT = _insert("audit", AuditRow, 1)
UPDATE_ANIMA = _update("anima", AnimaRow, "n")
UPDATE_MEMORY = _update("memory", MemoryRow, "n")
UPDATE_KNOWLEDGE = _update("knowledge", KnowledgeRow, "n")
UPDATE_IDENTITY = _update("identity", IdentityRow, "anima_n")
ANIMAS = f"SELECT {_columns(AnimaRow)} FROM anima "
EVENTS = f"SELECT {_columns(EventRow)} FROM event "
MEMORIES = f"SELECT {_columns(MemoryRow)} FROM memory "
KNOWLEDGE = f"SELECT {_columns(KnowledgeRow)} FROM knowledge "
IDENTITIES = f"SELECT {_columns(IdentityRow)} FROM identity "
AUDITS = f"SELECT {_columns(AuditRow)} FROM audit "
PENDING = "anima_n = ? AND memory_n IS NULL AND is_deleted = 0 "
PENDING_EVENTS = EVENTS + f"WHERE {PENDING} ORDER BY occurred_at, n LIMIT ?"
IS_PENDING = "SELECT count(*) FROM event WHERE n = ? AND memory_n IS NULL AND is_deleted = 0"
PENDING_COUNT = f"SELECT count(*) FROM (SELECT 1 FROM event WHERE {PENDING} LIMIT ?)"
FILTERED = (
    "AND is_deleted <= ? AND (? IS NULL OR event_type = ?) AND (? IS NULL OR importance_score >= ?)"
)
EVENT_PAGE = EVENTS + (
    f"WHERE anima_n = ? {FILTERED} ORDER BY occurred_at DESC, n DESC LIMIT ? OFFSET ?"
)
SESSION_PAGE = EVENTS + (
    f"WHERE anima_n = ? AND session_id = ? {FILTERED} ORDER BY occurred_at, n LIMIT ? OFFSET ?"
)
SUMMARIES = f"""SELECT {_columns(AnimaRow)},
    (SELECT count(*) FROM event WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT count(*) FROM memory WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT count(*) FROM knowledge WHERE anima_n = anima.n AND is_deleted = 0),
    (SELECT max(occurred_at) FROM event WHERE anima_n = anima.n AND is_deleted = 0)
    FROM anima WHERE is_deleted = 0
    ORDER BY coalesce(last_activity_at, created_at) DESC, n DESC"""
UNLINK_EVENTS = "UPDATE event SET memory_n = NULL WHERE anima_n = ? AND memory_n IS NOT NULL"
DELETIONS = tuple(
    (
        name,
        f"UPDATE {table} SET is_deleted = 1, updated_at = ? WHERE anima_n = ? AND NOT is_deleted",
    )
    for name, table in (
        ("identities", "identity"),
        ("knowledge", "knowledge"),
        ("memories", "memory"),
        ("events", "event"),
    )
)

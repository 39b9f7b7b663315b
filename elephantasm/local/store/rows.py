# SPDX-License-Identifier: Apache-2.0
"""The rows of the embedded engine's tables, field for column and in column order.

Times are whole microseconds since 1970 in UTC; JSON columns are text. `n` is the table's own
key and grows with every insert: it breaks ties wherever an order is promised. `id` is the
UUID that callers see. A row that is not stored yet has `n` 0.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

# Beginnings of predicates: a standing wish, and the one row per person on what he often speaks of.
WISH = "wish"
PROFILE = "often speaks of"


class AnimaRow(NamedTuple):
    """One agent identity; `last_check_at` is when synthesis was last considered."""

    n: int
    id: str
    name: str
    description: Optional[str]
    meta: str
    user_id: Optional[str]
    organization_id: Optional[str]
    last_activity_at: Optional[int]
    last_check_at: Optional[int]
    is_deleted: int
    created_at: int
    updated_at: int


class EventRow(NamedTuple):
    """One thing that happened; pending while `memory_n` is None."""

    n: int
    id: str
    anima_n: int
    event_type: str
    content: str
    role: Optional[str]
    author: Optional[str]
    summary: Optional[str]
    occurred_at: int
    session_id: Optional[str]
    meta: str
    source_uri: Optional[str]
    dedupe_key: Optional[str]
    importance_score: Optional[float]
    memory_n: Optional[int]
    is_deleted: int
    created_at: int
    updated_at: int


class MemoryRow(NamedTuple):
    """One episode; `merged_into` is the `n` of the memory that took it in."""

    n: int
    id: str
    anima_n: int
    content: Optional[str]
    summary: Optional[str]
    importance: Optional[float]
    confidence: Optional[float]
    state: Optional[str]
    recency_score: Optional[float]
    decay_score: Optional[float]
    time_start: Optional[int]
    time_end: Optional[int]
    meta: str
    access_count: int
    merged_into: Optional[int]
    is_deleted: int
    created_at: int
    updated_at: int


class KnowledgeRow(NamedTuple):
    """One lasting statement; `superseded_by` is the `n` of the statement that replaced it."""

    n: int
    id: str
    anima_n: int
    knowledge_type: str
    topic: Optional[str]
    content: str
    summary: Optional[str]
    confidence: Optional[float]
    source_type: str
    subject: Optional[str]
    predicate: Optional[str]
    superseded_by: Optional[int]
    is_deleted: int
    created_at: int
    updated_at: int


class IdentityRow(NamedTuple):
    """What an anima is like; `self_json` is the contract's free `self` object."""

    anima_n: int
    id: str
    personality_type: Optional[str]
    communication_style: Optional[str]
    self_json: str
    tallies: str
    event_count: int
    is_deleted: int
    created_at: int
    updated_at: int


class AuditRow(NamedTuple):
    """One change made by the Dreamer; `before` and `after` are JSON objects or None."""

    n: int
    anima_n: int
    at: int
    action: str
    row_id: str
    before: Optional[str]
    after: Optional[str]
    reason: str

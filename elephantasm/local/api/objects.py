# SPDX-License-Identifier: Apache-2.0
"""Rows as the API's JSON objects."""

from __future__ import annotations

import json

from ..knowledge.wording import told
from ..scoring import DAY
from .values.documents import read
from .values.times import stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

    from ..store.rows import AnimaRow, EventRow, FactRow, IdentityRow, KnowledgeRow, MemoryRow

    Object = dict[str, Any]

# This long after the last activity an anima counts as dormant.
DORMANT_AFTER = 30 * DAY


def anima(row: AnimaRow, now: int) -> Object:
    """Return an anima as it is read back."""
    return {
        "name": row.name,
        "description": row.description,
        "meta": read(row.meta),
        "user_id": row.user_id,
        "organization_id": row.organization_id,
        "is_dormant": now - (row.last_activity_at or row.created_at) > DORMANT_AFTER,
        "last_activity_at": stored_or_null(row.last_activity_at),
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
    }


def event(row: EventRow, anima_id: str) -> Object:
    """Return an event as it is read back."""
    return {
        "anima_id": anima_id,
        "event_type": row.event_type,
        "role": row.role,
        "author": row.author,
        "summary": row.summary,
        "content": row.content,
        "occurred_at": stored(row.occurred_at),
        "session_id": row.session_id,
        "meta": read(row.meta),
        "source_uri": row.source_uri,
        "dedupe_key": row.dedupe_key,
        "importance_score": row.importance_score,
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
    }


def memory(row: MemoryRow, anima_id: str) -> Object:
    """Return a memory; this engine has no embeddings, so no model is named."""
    return {
        "anima_id": anima_id,
        "content": row.content,
        "summary": row.summary,
        "importance": row.importance,
        "confidence": row.confidence,
        "state": row.state,
        "recency_score": row.recency_score,
        "decay_score": row.decay_score,
        "time_start": stored_or_null(row.time_start),
        "time_end": stored_or_null(row.time_end),
        "meta": json.loads(row.meta),
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
        "embedding_model": None,
    }


def knowledge(row: KnowledgeRow, anima_id: str, now: int, facts: Iterable[FactRow] = ()) -> Object:
    """Return a statement and, beyond the API, from when and until when it holds."""
    return {
        "anima_id": anima_id,
        "knowledge_type": row.knowledge_type,
        "topic": row.topic,
        # What nobody said is given as it is.
        "content": row.content if row.valid_from is None else told(row, now, facts),
        "summary": row.summary,
        "confidence": row.confidence,
        "source_type": row.source_type,
        "id": row.id,
        "is_deleted": bool(row.is_deleted),
        "valid_from": stored_or_null(row.valid_from),
        "valid_to": stored_or_null(row.valid_to),
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
        "embedding_model": None,
    }


def identity(row: IdentityRow, anima_id: str) -> Object:
    """Return an identity."""
    return {
        "id": row.id,
        "anima_id": anima_id,
        "personality_type": row.personality_type,
        "communication_style": row.communication_style,
        "is_deleted": bool(row.is_deleted),
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
        "self": json.loads(row.self_json),
    }


def just_written(value: Object, *names: str) -> Object:
    """Return an object as it is told right after it was written: these times carry `Z`."""
    for name in names:
        value[name] += "Z"
    return value


def stored_or_null(at: Optional[int]) -> Optional[str]:
    """Return a time as it is read back, or null for none."""
    return None if at is None else stored(at)

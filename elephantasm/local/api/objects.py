# SPDX-License-Identifier: Apache-2.0
"""Rows as the API's JSON objects, with its mixed forms of time (wire contract, 1.2)."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ..store.rows import AnimaRow, EventRow, IdentityRow, KnowledgeRow, MemoryRow

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
EPOCH_NAIVE = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)
DAY = 24 * 3600 * 1_000_000
DORMANT_AFTER = 30 * DAY

# Levels of nesting that every Python's parser takes, from wherever it is called.
READABLE = 400

# Made once: `json.dumps` with arguments makes one for every call.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dump(value: Any) -> str:
    """Return a value as compact JSON text; NaN and infinities raise ValueError."""
    return _ENCODER.encode(value)


def encode(value: Any) -> bytes:
    """Return a value as a JSON body."""
    try:
        return dump(value).encode()
    except UnicodeEncodeError:
        # Only a refusal that repeats a lone surrogate gets here; escaped, it can travel.
        return json.dumps(value, separators=(",", ":")).encode()


def stored(at: int) -> str:
    """Return a time as it is read back: UTC, but without saying so."""
    # `datetime.fromtimestamp` would go through a float and lose microseconds.
    return (EPOCH_NAIVE + timedelta(microseconds=at)).isoformat()


def fresh(at: int) -> str:
    """Return a time as it is told right after it was written: with `Z`."""
    return stored(at) + "Z"


def offset(at: int) -> str:
    """Return a time with `+00:00`."""
    return stored(at) + "+00:00"


def _maybe(at: Optional[int]) -> Optional[str]:
    return None if at is None else stored(at)


def anima(row: AnimaRow, now: int) -> dict[str, Any]:
    """Return an anima as it is read back."""
    return {
        "name": row.name,
        "description": row.description,
        "meta": _meta(row.meta),
        "user_id": row.user_id,
        "organization_id": row.organization_id,
        "is_dormant": dormant(row.last_activity_at, row.created_at, now),
        "last_activity_at": _maybe(row.last_activity_at),
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
    }


def dormant(last_activity_at: Optional[int], created_at: int, now: int) -> bool:
    """Tell whether nothing has happened to an anima for 30 days."""
    return now - (last_activity_at or created_at) > DORMANT_AFTER


def event(row: EventRow, anima_id: str, meta: Optional[dict[str, Any]] = None) -> dict[str, Any]:
    """Return an event as it is read back; `meta` saves parsing it again."""
    return {
        "anima_id": anima_id,
        "event_type": row.event_type,
        "role": row.role,
        "author": row.author,
        "summary": row.summary,
        "content": row.content,
        "occurred_at": stored(row.occurred_at),
        "session_id": row.session_id,
        "meta": _meta(row.meta) if meta is None else meta,
        "source_uri": row.source_uri,
        "dedupe_key": row.dedupe_key,
        "importance_score": row.importance_score,
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
    }


def _meta(text: str) -> Any:
    """Return a stored object, or an empty one for what no parser takes any more.

    Before nesting was bounded on the way in, events with hundreds of levels were stored, and one
    of them made its whole page unreadable.
    """
    if text.count("{") + text.count("[") > READABLE and _depth(text) > READABLE:
        return {}
    return json.loads(text)


def _depth(text: str) -> int:
    """Return how many levels of brackets JSON text has, at least."""
    depth = deepest = 0
    # What stands in strings are no levels.
    for bracket in re.findall(r"[{}\[\]]", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)):
        depth += 1 if bracket in "{[" else -1
        deepest = max(deepest, depth)
    return deepest


def memory(row: MemoryRow, anima_id: str) -> dict[str, Any]:
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
        "time_start": _maybe(row.time_start),
        "time_end": _maybe(row.time_end),
        "meta": json.loads(row.meta),
        "id": row.id,
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
        "embedding_model": None,
    }


def knowledge(row: KnowledgeRow, anima_id: str) -> dict[str, Any]:
    """Return a statement."""
    return {
        "anima_id": anima_id,
        "knowledge_type": row.knowledge_type,
        "topic": row.topic,
        "content": row.content,
        "summary": row.summary,
        "confidence": row.confidence,
        "source_type": row.source_type,
        "id": row.id,
        "is_deleted": bool(row.is_deleted),
        "created_at": stored(row.created_at),
        "updated_at": stored(row.updated_at),
        "embedding_model": None,
    }


def identity(row: IdentityRow, anima_id: str) -> dict[str, Any]:
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

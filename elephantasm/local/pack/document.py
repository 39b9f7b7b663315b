# SPDX-License-Identifier: Apache-2.0
"""A compiled pack as the API's JSON object, with both spellings of the fields in dispute."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple, Optional

from .. import scoring
from ..language import spoken
from ..recall.material import Material
from ..settings import PackSettings
from ..store.rows import AnimaRow, EventRow, KnowledgeRow, MemoryRow
from .layers import Layer

# Characters of a pending event that the pack's content repeats.
_PENDING_SHOWN = 500
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Layers(NamedTuple):
    """The sections of a pack in the order they are printed."""

    identity: Layer
    temporal: Layer
    session: Layer
    pending: Layer
    knowledge: Layer
    memories: Layer


def pack_object(
    anima: AnimaRow,
    content: dict[str, Any],
    settings: PackSettings,
    query: Optional[str],
    preset_name: str,
    now: int,
) -> dict[str, Any]:
    """Return the API's pack; the same content at the same time has the same id."""
    printed = json.dumps([anima.id, preset_name, now, content], sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(printed.encode("utf-8", "surrogatepass")).digest()
    return {
        "id": str(uuid.UUID(bytes=digest[:16], version=4)),
        "anima_id": anima.id,
        "query": query,
        "preset_name": preset_name,
        "session_memory_count": len(content["session_memories"]),
        "pending_event_count": len(content["pending_events"]),
        "knowledge_count": len(content["knowledge"]),
        "long_term_memory_count": len(content["long_term_memories"]),
        "has_identity": content["identity"] is not None,
        "token_count": scoring.tokens(content["context"]),
        "max_tokens": settings.max_tokens,
        "content": content,
        "compiled_at": _iso(now),
        "created_at": _iso(now),
    }


def content_of(
    layers: Layers,
    found: Material,
    settings: PackSettings,
    context: str,
    query: Optional[str],
    now: int,
) -> dict[str, Any]:
    """Return a pack's content: what its text was made of, layer by layer."""
    return {
        "context": context,
        "identity": _identity_object(found) if settings.include_identity else None,
        "temporal_context": _temporal_object(layers, found, now),
        "session_memories": [
            _memory(row, "session_recency", None, scoring.session_recency(row.created_at, now), {})
            for row in layers.session.rows()
        ],
        "pending_events": [_event(row) for row in layers.pending.rows()],
        "knowledge": [
            _knowledge(row, found.relevance.get(row.n)) for row in layers.knowledge.rows()
        ],
        "long_term_memories": _long_term(layers, found, settings, now),
        "config": {
            "anima_id": found.anima.id,
            "query": query,
            "max_tokens": settings.max_tokens,
        },
    }


def _identity_object(found: Material) -> Optional[dict[str, Any]]:
    row = found.identity
    if row is None:
        return None
    return {
        "name": found.anima.name,
        "personality_type": row.personality_type,
        "communication_style": row.communication_style,
        "self_reflection": _object(row.self_json),
        "prose": prose(found),
    }


def _temporal_object(layers: Layers, found: Material, now: int) -> Optional[dict[str, Any]]:
    last = found.last_message
    if not layers.temporal.taken or last is None:
        return None
    return {
        "last_event_at": _iso(last.occurred_at) + "+00:00",
        "hours_ago": round((now - last.occurred_at) / scoring.HOUR, 1),
        "memory_summary": found.last_memory.summary if found.last_memory else None,
        "formatted": layers.temporal.taken[0].line,
    }


def _event(row: EventRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "content": row.content[:_PENDING_SHOWN],
        "summary": row.summary,
        "event_type": row.event_type,
        "role": row.role,
        "author": row.author,
        "occurred_at": _iso(row.occurred_at),
    }


def _knowledge(row: KnowledgeRow, similarity: Optional[float]) -> dict[str, Any]:
    return {
        "id": row.id,
        "content": row.content,
        "knowledge_type": row.knowledge_type,
        "type": row.knowledge_type,
        "score": scoring.knowledge_score(row.confidence, similarity or 0.0),
        "similarity": similarity,
        "standing": is_wish(row),
    }


def _long_term(
    layers: Layers, found: Material, settings: PackSettings, now: int
) -> list[dict[str, Any]]:
    """Return the memories shown, or those that the passages shown are part of."""
    nearest: dict[int, Optional[float]] = {}
    rows: dict[int, MemoryRow] = {}
    for item in layers.memories.taken:
        one = item.row
        if isinstance(one, MemoryRow):
            rows[one.n] = one
            nearest[one.n] = next(near for row, near in found.memories if row.n == one.n)
        elif one.memory_n in found.quoted:
            rows[one.memory_n] = found.quoted[one.memory_n]
            nearest[one.memory_n] = max(one.score, nearest.get(one.memory_n) or 0.0)
    shown = []
    for n, row in rows.items():
        parts = parts_of(row, nearest[n], now)
        score = scoring.combined(parts, settings.weights)
        shown.append(_memory(row, "hybrid", nearest[n], score, parts._asdict()))
    return sorted(shown, key=lambda one: -one["score"])


def _memory(
    row: MemoryRow,
    reason: str,
    similarity: Optional[float],
    score: float,
    breakdown: Mapping[str, Optional[float]],
) -> dict[str, Any]:
    """Return a memory in both spellings that clients of the service know."""
    known = {key: value for key, value in breakdown.items() if value is not None}
    known = known or {"recency": score}
    return {
        "id": row.id,
        "summary": row.summary if row.summary is not None else row.content,
        "score": score,
        "retrieval_reason": reason,
        "reason": reason,
        "similarity": similarity,
        "time_start": None if row.time_start is None else _iso(row.time_start),
        "score_breakdown": known,
        "breakdown": known,
    }


def prose(found: Material) -> str:
    """Return who the anima is, in sentences."""
    row = found.identity
    if row is None:
        return ""
    portrait = _object(row.self_json)
    name = portrait.get("name")
    return spoken.prose(
        name if isinstance(name, str) and name else found.anima.name,
        row.personality_type,
        row.communication_style,
        portrait,
    )


def _object(text: str) -> dict[str, Any]:
    value = json.loads(text)
    return value if isinstance(value, dict) else {}


def parts_of(row: MemoryRow, similarity: Optional[float], now: int) -> scoring.Parts:
    """Return what the score of a memory is made of."""
    return scoring.parts(
        row.importance,
        row.confidence,
        row.created_at,
        row.updated_at,
        now,
        similarity,
        row.access_count,
    )


def is_wish(row: object) -> bool:
    """Tell whether a row is a statement of a standing wish."""
    return isinstance(row, KnowledgeRow) and row.is_wish


def stamp(at: int) -> str:
    """Return a time as it is printed in a pack: to the minute, UTC."""
    # strftime pads years below 1000 differently from platform to platform.
    return (_EPOCH + timedelta(microseconds=at)).isoformat(" ")[:16]


def day(at: Optional[int]) -> str:
    """Return a date as it is printed in a pack."""
    return "Unknown" if at is None else stamp(at)[:10]


def _iso(at: int) -> str:
    return (_EPOCH + timedelta(microseconds=at)).replace(tzinfo=None).isoformat()

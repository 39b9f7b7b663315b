# SPDX-License-Identifier: Apache-2.0
"""A pack as the API's JSON object, with both spellings of the fields in dispute."""

from __future__ import annotations

from .. import ids, scoring
from ..typed import NamedTuple
from .times import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from ..store.rows import EventRow
    from .entries import Entry, ScoredMemory, Statement
    from .prose import LastContact, Portrait

# Characters of a pending event that the pack's content repeats.
_PENDING_SHOWN = 500


class Pack(NamedTuple):
    """What a pack holds; its JSON is a projection of this and asks nothing else.

    Attributes:
        anima_id: Whose.
        query: What it is for; None for the general picture.
        preset_name: Name of the settings.
        max_tokens: Its budget.
        compiled_at: When, in microseconds.
        context: The text for a prompt.
        citations: Which of its lines quotes what.
        portrait: Who the anima is.
        last_contact: When the last message was, if the text says so.
        session: Memories of the current session that are shown.
        pending: Events shown that no memory holds yet.
        knowledge: Statements shown.
        memories: Older memories that are shown or quoted from, the best first.
    """

    anima_id: str
    query: Optional[str]
    preset_name: str
    max_tokens: int
    compiled_at: int
    context: str
    citations: Sequence[dict[str, Any]]
    portrait: Optional[Portrait]
    last_contact: Optional[Entry[LastContact]]
    session: Sequence[ScoredMemory]
    pending: Sequence[EventRow]
    knowledge: Sequence[Statement]
    memories: Sequence[ScoredMemory]


def pack_object(pack: Pack) -> dict[str, Any]:
    """Return the API's pack; the same text at the same time has the same id."""
    return {
        "id": _id(pack),
        "anima_id": pack.anima_id,
        "query": pack.query,
        "preset_name": pack.preset_name,
        "session_memory_count": len(pack.session),
        "pending_event_count": len(pack.pending),
        "knowledge_count": len(pack.knowledge),
        "long_term_memory_count": len(pack.memories),
        "has_identity": pack.portrait is not None,
        "token_count": scoring.tokens(pack.context),
        "max_tokens": pack.max_tokens,
        "content": _content(pack),
        "compiled_at": iso(pack.compiled_at),
        "created_at": iso(pack.compiled_at),
    }


def _id(pack: Pack) -> str:
    """Return an id that is made of the pack's text: packs are not stored, ids not drawn."""
    asked = (pack.anima_id, pack.query, pack.preset_name, pack.max_tokens, pack.compiled_at)
    printed = f"{asked} {pack.context}"
    return ids.told_by(printed.encode("utf-8", "surrogatepass"))


def _content(pack: Pack) -> dict[str, Any]:
    """Return a pack's content: its text, and what that was made of."""
    return {
        "context": pack.context,
        "citations": pack.citations,
        "identity": _identity(pack.portrait) if pack.portrait else None,
        "temporal_context": _temporal(pack.last_contact) if pack.last_contact else None,
        "session_memories": [_memory(memory) for memory in pack.session],
        "pending_events": [_event(row) for row in pack.pending],
        "knowledge": [_knowledge(statement) for statement in pack.knowledge],
        "long_term_memories": [_memory(memory) for memory in pack.memories],
        "config": {
            "anima_id": pack.anima_id,
            "query": pack.query,
            "max_tokens": pack.max_tokens,
        },
    }


def _identity(portrait: Portrait) -> dict[str, Any]:
    return {
        "name": portrait.name,
        "personality_type": portrait.personality_type,
        "communication_style": portrait.communication_style,
        "self_reflection": portrait.self_reflection,
        "prose": portrait.prose,
    }


def _temporal(entry: Entry[LastContact]) -> dict[str, Any]:
    return {
        # Of all times in a pack, the service gives this one a zone.
        "last_event_at": iso(entry.source.at) + "+00:00",
        "hours_ago": entry.source.hours_ago,
        "memory_summary": entry.source.memory_summary,
        "formatted": entry.line,
    }


def _event(row: EventRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "content": row.content[:_PENDING_SHOWN],
        "summary": row.summary,
        "event_type": row.event_type,
        "role": row.role,
        "author": row.author,
        "occurred_at": iso(row.occurred_at),
    }


def _knowledge(statement: Statement) -> dict[str, Any]:
    row = statement.row
    return {
        "id": row.id,
        "content": statement.told,
        "knowledge_type": row.knowledge_type,
        "type": row.knowledge_type,
        "score": statement.score,
        "similarity": statement.similarity,
        "standing": statement.is_standing,
    }


def _memory(memory: ScoredMemory) -> dict[str, Any]:
    """Return a memory in both spellings that clients of the service know."""
    row = memory.row
    return {
        "id": row.id,
        "summary": row.summary if row.summary is not None else row.content,
        "score": memory.score,
        "retrieval_reason": memory.reason,
        "reason": memory.reason,
        "similarity": memory.similarity,
        "time_start": None if row.time_start is None else iso(row.time_start),
        "score_breakdown": memory.breakdown,
        "breakdown": memory.breakdown,
    }

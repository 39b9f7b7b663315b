# SPDX-License-Identifier: Apache-2.0
"""What the service answers with: immutable values, read with `from_dict`, written with `to_dict`.

Datetimes are always aware. Ids are `uuid.UUID`, or text should the service ever send another
kind. Fields that this version does not know are kept in `extra` and written back.
"""

from __future__ import annotations

from .pack import (
    IdentityContext,
    MemoryPack,
    PendingEvent,
    QueryHit,
    QueryResult,
    ScoredKnowledge,
    ScoredMemory,
    TemporalContext,
)
from .records import (
    Anima,
    AnimaSummary,
    Event,
    Health,
    Identity,
    Knowledge,
    KnowledgeMatch,
    Memory,
    MemoryMatch,
)
from .value import EventType, KnowledgeType, MemoryState

__all__ = [
    "Anima",
    "AnimaSummary",
    "Event",
    "EventType",
    "Health",
    "Identity",
    "IdentityContext",
    "Knowledge",
    "KnowledgeMatch",
    "KnowledgeType",
    "Memory",
    "MemoryMatch",
    "MemoryPack",
    "MemoryState",
    "PendingEvent",
    "QueryHit",
    "QueryResult",
    "ScoredKnowledge",
    "ScoredMemory",
    "TemporalContext",
]

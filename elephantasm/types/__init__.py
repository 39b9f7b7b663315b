# SPDX-License-Identifier: Apache-2.0
"""What the service answers with, and what is to be made: immutable values.

They are read with `from_dict` and written with `to_dict`. Datetimes of answers are always aware.
Ids are `uuid.UUID`, or text should the service ever send another kind. Fields of an answer that
this version does not know are kept in `extra` and written back.
"""

from __future__ import annotations

from .creates import AnimaCreate, EventCreate
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
    "AnimaCreate",
    "AnimaSummary",
    "Event",
    "EventCreate",
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

# SPDX-License-Identifier: Apache-2.0
"""Long-term memory for AI agents, in the standard library alone.

`inject()` returns a compiled memory pack for a prompt, `extract()` captures events,
`create_anima()` makes the agent entity. `Elephantasm` is the client behind them.
"""

from __future__ import annotations

from ._version import __version__
from .client import Elephantasm
from .exceptions import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    AuthenticationError,
    BatchError,
    ConflictError,
    ElephantasmError,
    InvalidArgumentError,
    MissingAPIKeyError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from .functions import create_anima, extract, inject
from .types import (
    Anima,
    AnimaSummary,
    Event,
    EventType,
    Health,
    Identity,
    IdentityContext,
    Knowledge,
    KnowledgeMatch,
    KnowledgeType,
    Memory,
    MemoryMatch,
    MemoryPack,
    MemoryState,
    PendingEvent,
    QueryHit,
    QueryResult,
    ScoredKnowledge,
    ScoredMemory,
    TemporalContext,
)

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APITimeoutError",
    "Anima",
    "AnimaSummary",
    "AuthenticationError",
    "BatchError",
    "ConflictError",
    "Elephantasm",
    "ElephantasmError",
    "Event",
    "EventType",
    "Health",
    "Identity",
    "IdentityContext",
    "InvalidArgumentError",
    "Knowledge",
    "KnowledgeMatch",
    "KnowledgeType",
    "Memory",
    "MemoryMatch",
    "MemoryPack",
    "MemoryState",
    "MissingAPIKeyError",
    "NotFoundError",
    "PendingEvent",
    "PermissionDeniedError",
    "QueryHit",
    "QueryResult",
    "RateLimitError",
    "ScoredKnowledge",
    "ScoredMemory",
    "ServerError",
    "TemporalContext",
    "ValidationError",
    "__version__",
    "create_anima",
    "extract",
    "inject",
]

# SPDX-License-Identifier: Apache-2.0
"""Long-term memory for AI agents, made of the standard library only.

`inject()` returns a compiled memory pack for a prompt, `extract()` captures events,
`create_anima()` makes the agent entity. `Elephantasm` is the client behind them.
"""

from ._process import once as _once

# Annotated, or editors would take the names below for code that never runs.
TYPE_CHECKING: bool = False
if TYPE_CHECKING:
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
        AnimaCreate,
        AnimaSummary,
        Event,
        EventCreate,
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
    "AnimaCreate",
    "AnimaSummary",
    "AuthenticationError",
    "BatchError",
    "ConflictError",
    "Elephantasm",
    "ElephantasmError",
    "Event",
    "EventCreate",
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

# Where these names are, what loads least first. The modules themselves may be named as well.
_HOMES = ("_version", "exceptions", "types", "client", "functions", "config", "transport")


if not TYPE_CHECKING:  # a checker that sees it would let any name be used

    def __getattr__(name):
        """Load what a name stands for when it is first used: the import itself costs nothing."""
        if name not in __all__ and name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        # For no fork may cut it in half; that is why `_process` itself is loaded at once.
        found = globals()[name] = _once(lambda: _loaded(name))()
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_HOMES})


def _loaded(name: str) -> object:
    if name in _HOMES:
        return _module(name)
    return next(getattr(home, name) for home in map(_module, _HOMES) if hasattr(home, name))


def _module(name: str) -> object:
    __import__(f"{__name__}.{name}")
    return globals()[name]  # where importing a module of a package puts it

# SPDX-License-Identifier: Apache-2.0
"""`inject`, `extract` and `create_anima` on a default client made from the environment.

The client is made at the first call of any of them, once, whichever thread comes first; the
environment is read then. All of them may be called from any thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ._process import once
from .client import Elephantasm
from .types import Anima, Event, EventType, MemoryPack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ._names import AnimaRef
else:
    from ._typing import UUID, AnimaRef, Any, Optional, Union  # noqa: F401

_client = once(Elephantasm)


def inject(
    anima_id: AnimaRef = None,
    query: Optional[str] = None,
    preset: Optional[str] = None,
    *,
    fresh: bool = False,
    as_of: Optional[datetime] = None,
    session_id: Optional[str] = None,
    author: Optional[str] = None,
    meta: Optional[Mapping[str, Any]] = None,
) -> MemoryPack:
    """Return what the anima remembers, compiled for a prompt: see `Elephantasm.inject`.

    Raises:
        MissingAPIKeyError: `ELEPHANTASM_API_KEY` is not set and the endpoint needs a key.
        ElephantasmError: See `Elephantasm.inject`.
    """
    return _client().inject(
        anima_id,
        query,
        preset,
        fresh=fresh,
        as_of=as_of,
        session_id=session_id,
        author=author,
        meta=meta,
    )


def extract(
    event_type: Union[EventType, str],
    content: str,
    anima_id: AnimaRef = None,
    session_id: Optional[str] = None,
    role: Optional[str] = None,
    author: Optional[str] = None,
    occurred_at: Optional[datetime] = None,
    meta: Optional[Mapping[str, Any]] = None,
    importance_score: Optional[float] = None,
    *,
    summary: Optional[str] = None,
    source_uri: Optional[str] = None,
    dedupe_key: Optional[str] = None,
    expires_at: Union[datetime, str, None] = None,
) -> Event:
    """Capture an event and return it as stored: see `Elephantasm.extract`.

    Raises:
        MissingAPIKeyError: `ELEPHANTASM_API_KEY` is not set and the endpoint needs a key.
        ElephantasmError: See `Elephantasm.extract`.
    """
    return _client().extract(
        event_type,
        content,
        anima_id,
        session_id,
        role,
        author,
        occurred_at,
        meta,
        importance_score,
        summary=summary,
        source_uri=source_uri,
        dedupe_key=dedupe_key,
        expires_at=expires_at,
    )


def create_anima(
    name: str,
    description: Optional[str] = None,
    meta: Optional[Mapping[str, Any]] = None,
    *,
    exist_ok: bool = False,
) -> Anima:
    """Create an anima and return it: see `Elephantasm.create_anima`.

    Raises:
        MissingAPIKeyError: `ELEPHANTASM_API_KEY` is not set and the endpoint needs a key.
        ElephantasmError: See `Elephantasm.create_anima`.
    """
    return _client().create_anima(name, description, meta, exist_ok=exist_ok)

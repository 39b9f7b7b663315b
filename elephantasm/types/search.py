# SPDX-License-Identifier: Apache-2.0
"""What searches answer with."""

from __future__ import annotations

from dataclasses import field

from .. import _parse
from .pack import IdentityContext
from .rows import Knowledge, Memory
from .value import Value, id_field, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Optional

    from .._parse import Id


@value
class MemoryMatch(Value):
    """A memory found by a search, with its similarity to the query from 0 to 1."""

    memory: Memory
    score: float
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MemoryMatch:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _parse.whole(data)
        return cls._made(
            memory=_parse.within("memory", Memory.from_dict, data.get("memory")),
            score=_parse.number(data, "score"),
            extra=_parse.unknown(data, cls),
        )


@value
class KnowledgeMatch(Value):
    """A piece of knowledge found by a search, with its similarity from 0 to 1."""

    knowledge: Knowledge
    score: float
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> KnowledgeMatch:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _parse.whole(data)
        return cls._made(
            knowledge=_parse.within("knowledge", Knowledge.from_dict, data.get("knowledge")),
            score=_parse.number(data, "score"),
            extra=_parse.unknown(data, cls),
        )


@value
class QueryHit(Value):
    """One result of the unified search.

    Attributes:
        source: `memory` or `knowledge`.
        content: A memory's summary, or the statement itself.
        similarity: 0 to 1.
    """

    id: Id = id_field()
    source: str
    content: str
    similarity: float
    type: Optional[str] = None
    topic: Optional[str] = None
    importance: Optional[float] = None
    confidence: Optional[float] = None
    time_start: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> QueryHit:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _parse.whole(data)
        return cls._made(
            id=_parse.required(data, "id", str),
            source=_parse.required(data, "source", str),
            content=_parse.required(data, "content", str),
            similarity=_parse.number(data, "similarity"),
            type=_parse.optional(data, "type", str),
            topic=_parse.optional(data, "topic", str),
            importance=_parse.optional_number(data, "importance"),
            confidence=_parse.optional_number(data, "confidence"),
            time_start=_parse.optional_moment(data, "time_start"),
            extra=_parse.unknown(data, cls),
        )


@value
class QueryResult(Value):
    """The answer of the unified search.

    Attributes:
        context: The results as text for a prompt.
        token_estimate: Length of `context` in tokens of four characters.
    """

    results: tuple[QueryHit, ...] = ()
    identity_context: Optional[IdentityContext] = None
    context: str = ""
    token_estimate: int = 0
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> QueryResult:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _parse.whole(data)
        return cls._made(
            results=_parse.listed(data, "results", QueryHit.from_dict),
            identity_context=_parse.optional_within(
                data, "identity_context", IdentityContext.from_dict
            ),
            context=_parse.optional(data, "context", str) or "",
            token_estimate=_parse.count(data, "token_estimate"),
            extra=_parse.unknown(data, cls),
        )

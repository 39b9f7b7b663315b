# SPDX-License-Identifier: Apache-2.0
"""What is compiled for a prompt: the memory pack, and the unified search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from .. import _fields
from .value import EventType, KnowledgeType, Value, empty, field, id_field, layer, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._fields import Id
    from .citations import Citation, Citations
else:
    from .._typing import UUID, Any, Id, Later, Optional, Union  # noqa: F401

    # Found when the annotation is evaluated: nobody else needs the file.
    _Citation = Later(f"{__package__}.citations", "Citation")
    Citation = "Union[_Citation]"


_LAYERS = (
    "context",
    "citations",
    "identity",
    "temporal_context",
    "session_memories",
    "pending_events",
    "knowledge",
    "long_term_memories",
)


@value(frozen=True, eq=False)
class IdentityContext(Value):
    """The identity as a pack carries it; the hosted service fills the first two fields only."""

    personality_type: Optional[str] = None
    communication_style: Optional[str] = None
    self_reflection: Optional[dict[str, Any]] = None
    prose: Optional[str] = None
    name: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IdentityContext:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "personality_type": _fields.optional(data, "personality_type", str),
                "communication_style": _fields.optional(data, "communication_style", str),
                "self_reflection": _fields.optional(data, "self_reflection", dict),
                "prose": _fields.optional(data, "prose", str),
                "name": _fields.optional(data, "name", str),
            },
        )


@value(frozen=True, eq=False)
class ScoredMemory(Value):
    """A memory in a pack, with the score that brought it there.

    Attributes:
        summary: The text to show; None when the service made none.
        reason: Why it is in the pack, such as `session_recency` or `hybrid`.
        breakdown: Parts of the score by name; empty when the service sent none.
        similarity: 0 to 1, None where the query played no part.
    """

    id: Id = id_field()
    score: float
    summary: Optional[str] = None
    reason: Optional[str] = None
    breakdown: dict[str, float] = field(default_factory=empty)
    similarity: Optional[float] = None
    time_start: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    _also = ("retrieval_reason", "score_breakdown")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ScoredMemory:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "score": _fields.number(data, "score"),
                "summary": _fields.optional(data, "summary", str),
                "reason": _fields.spelled(data, str, "retrieval_reason", "reason"),
                "breakdown": _fields.spelled(data, dict, "score_breakdown", "breakdown") or {},
                "similarity": _fields.optional_number(data, "similarity"),
                "time_start": _fields.optional_moment(data, "time_start"),
            },
        )


@value(frozen=True, eq=False)
class ScoredKnowledge(Value):
    """A piece of knowledge in a pack, with the score that brought it there.

    Attributes:
        type: A `KnowledgeType`, or the text itself should the service send a new kind.
        similarity: 0 to 1, None where the query played no part.
    """

    id: Id = id_field()
    content: str
    type: Union[KnowledgeType, str]
    score: float
    similarity: Optional[float] = None
    extra: dict[str, Any] = field(default_factory=empty)

    _also = ("knowledge_type",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ScoredKnowledge:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "content": _fields.required(data, "content", str),
                "type": _fields.member(data, "knowledge_type", KnowledgeType, "type"),
                "score": _fields.number(data, "score"),
                "similarity": _fields.optional_number(data, "similarity"),
            },
        )


@value(frozen=True, eq=False)
class PendingEvent(Value):
    """An event in a pack that no memory covers yet; `content` is cut at 500 characters."""

    id: Id = id_field()
    content: str
    event_type: Union[EventType, str]
    summary: Optional[str] = None
    role: Optional[str] = None
    author: Optional[str] = None
    occurred_at: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PendingEvent:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "content": _fields.required(data, "content", str),
                "event_type": _fields.member(data, "event_type", EventType),
                "summary": _fields.optional(data, "summary", str),
                "role": _fields.optional(data, "role", str),
                "author": _fields.optional(data, "author", str),
                "occurred_at": _fields.optional_moment(data, "occurred_at"),
            },
        )


@value(frozen=True, eq=False)
class TemporalContext(Value):
    """How long ago the last conversation was.

    Attributes:
        hours_ago: Hours, to one decimal.
        formatted: The sentence that stands in the prompt.
    """

    last_event_at: datetime
    hours_ago: float
    formatted: str
    memory_summary: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TemporalContext:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "last_event_at": _fields.moment(data, "last_event_at"),
                "hours_ago": _fields.number(data, "hours_ago"),
                "formatted": _fields.required(data, "formatted", str),
                "memory_summary": _fields.optional(data, "memory_summary", str),
            },
        )


@value(frozen=True, eq=False)
class MemoryPack(Value):
    """What an anima remembers, compiled for a prompt.

    The layers are read from `content` at first access and kept; a layer that does not fit the
    API raises `APIResponseError` then, and leaves `as_prompt()` working. A pack without content,
    which stands for the service's null, is false.

    Attributes:
        content: The layers as they came.
        query: The query that the pack was compiled for, None when there was none.
        token_count: Estimated length in tokens of four characters.
        compiled_at: When the pack was compiled; the hosted service may answer a call without a
            query with an older pack.
        id: None only in packs of the dashboard.
    """

    anima_id: Id = id_field()
    content: dict[str, Any]
    compiled_at: datetime
    id: Optional[Id] = id_field(default=None)
    query: Optional[str] = None
    preset_name: Optional[str] = None
    session_memory_count: int = 0
    pending_event_count: int = 0
    knowledge_count: int = 0
    long_term_memory_count: int = 0
    has_identity: bool = False
    token_count: int = 0
    max_tokens: int = 0
    created_at: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MemoryPack:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        if "content" not in data and "context" in data:  # the dashboard lays the layers bare
            rest = {key: value for key, value in data.items() if key not in _LAYERS}
            data = {**rest, "content": {key: data[key] for key in _LAYERS if key in data}}
        return cls._made(
            data,
            {
                "anima_id": _fields.required(data, "anima_id", str),
                "content": _fields.required(data, "content", dict),
                "compiled_at": _fields.moment(data, "compiled_at"),
                "id": _fields.optional(data, "id", str),
                "query": _fields.optional(data, "query", str),
                "preset_name": _fields.optional(data, "preset_name", str),
                "session_memory_count": _fields.count(data, "session_memory_count"),
                "pending_event_count": _fields.count(data, "pending_event_count"),
                "knowledge_count": _fields.count(data, "knowledge_count"),
                "long_term_memory_count": _fields.count(data, "long_term_memory_count"),
                "has_identity": _fields.flag(data, "has_identity"),
                "token_count": _fields.count(data, "token_count"),
                "max_tokens": _fields.count(data, "max_tokens"),
                "created_at": _fields.optional_moment(data, "created_at"),
            },
        )

    def __bool__(self) -> bool:
        return bool(self.content)

    def as_prompt(self, *, citations: bool = False) -> str:
        """Return the finished text for a system prompt; empty when nothing is remembered.

        Args:
            citations: Whether lines that quote a memory, an event or a statement end with a mark
                for `cite`, such as `[m1]`, `[e2]` or `[k3]`; they add to the pack's tokens. A
                service's pack has them where it names what it quotes.

        Raises:
            APIResponseError: The service sent a context that is no text.
        """
        prompt = _fields.optional(self.content, "context", str, "content.") or ""
        return self._citations.marked() if citations else prompt

    def cite(self, mark: str) -> Citation:
        """Return what a mark of `as_prompt(citations=True)` stands for.

        The brackets may be left out. `UnknownMarkError`, a `KeyError` and an
        `InvalidArgumentError`, when no line has this mark.
        """
        return self._citations.cite(mark)

    @layer
    def _citations(self) -> Citations:
        from .citations import Citations

        return Citations(self.content, self.as_prompt())

    @layer
    def identity(self) -> Optional[IdentityContext]:
        """Who the anima is, or None when nothing is known yet."""
        return _fields.optional_within(
            self.content, "identity", IdentityContext.from_dict, "content."
        )

    @layer
    def temporal_context(self) -> Optional[TemporalContext]:
        """How long ago the last conversation was, or None within a conversation."""
        return _fields.optional_within(
            self.content, "temporal_context", TemporalContext.from_dict, "content."
        )

    @layer
    def session_memories(self) -> tuple[ScoredMemory, ...]:
        """Memories of the last hours."""
        return _fields.listed(self.content, "session_memories", ScoredMemory.from_dict, "content.")

    @layer
    def pending_events(self) -> tuple[PendingEvent, ...]:
        """Events that no memory covers yet."""
        return _fields.listed(self.content, "pending_events", PendingEvent.from_dict, "content.")

    @layer
    def knowledge(self) -> tuple[ScoredKnowledge, ...]:
        """Statements that matter to the query."""
        return _fields.listed(self.content, "knowledge", ScoredKnowledge.from_dict, "content.")

    @layer
    def long_term_memories(self) -> tuple[ScoredMemory, ...]:
        """Older memories that matter to the query."""
        return _fields.listed(
            self.content, "long_term_memories", ScoredMemory.from_dict, "content."
        )


@value(frozen=True, eq=False)
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
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> QueryHit:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "source": _fields.required(data, "source", str),
                "content": _fields.required(data, "content", str),
                "similarity": _fields.number(data, "similarity"),
                "type": _fields.optional(data, "type", str),
                "topic": _fields.optional(data, "topic", str),
                "importance": _fields.optional_number(data, "importance"),
                "confidence": _fields.optional_number(data, "confidence"),
                "time_start": _fields.optional_moment(data, "time_start"),
            },
        )


@value(frozen=True, eq=False)
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
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> QueryResult:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "results": _fields.listed(data, "results", QueryHit.from_dict),
                "identity_context": _fields.optional_within(
                    data, "identity_context", IdentityContext.from_dict
                ),
                "context": _fields.optional(data, "context", str) or "",
                "token_estimate": _fields.count(data, "token_estimate"),
            },
        )

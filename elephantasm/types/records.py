# SPDX-License-Identifier: Apache-2.0
"""What is stored: animas, events, memories, knowledge, identities; and matches of searches."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from .. import _fields
from .value import EventType, KnowledgeType, MemoryState, Value, empty, field, id_field, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from .._fields import Id
else:
    from .._typing import UUID, Any, Id, Optional, Union  # noqa: F401


@value(frozen=True, eq=False)
class Anima(Value):
    """An agent entity: the owner of events, memories, knowledge and an identity.

    Attributes:
        meta: Whatever the caller keeps with the anima; empty when nothing was given.
        is_dormant: True after 30 days without activity.
        last_activity_at: Time of the last event or pack, None before the first.
    """

    id: Id = id_field()
    name: str
    created_at: datetime
    updated_at: datetime
    description: Optional[str] = None
    meta: dict[str, Any] = field(default_factory=empty)
    user_id: Optional[Id] = id_field(default=None)
    organization_id: Optional[Id] = id_field(default=None)
    is_dormant: bool = False
    last_activity_at: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Anima:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "name": _fields.required(data, "name", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "description": _fields.optional(data, "description", str),
                "meta": _fields.mapping(data, "meta"),
                "user_id": _fields.optional(data, "user_id", str),
                "organization_id": _fields.optional(data, "organization_id", str),
                "is_dormant": _fields.flag(data, "is_dormant"),
                "last_activity_at": _fields.optional_moment(data, "last_activity_at"),
            },
        )


@value(frozen=True, eq=False)
class AnimaSummary(Value):
    """An anima with the numbers of what it remembers."""

    id: Id = id_field()
    name: str
    created_at: datetime
    updated_at: datetime
    description: Optional[str] = None
    organization_id: Optional[Id] = id_field(default=None)
    is_dormant: bool = False
    last_activity_at: Optional[datetime] = None
    event_count: int = 0
    memory_count: int = 0
    knowledge_count: int = 0
    last_event_at: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnimaSummary:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "name": _fields.required(data, "name", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "description": _fields.optional(data, "description", str),
                "organization_id": _fields.optional(data, "organization_id", str),
                "is_dormant": _fields.flag(data, "is_dormant"),
                "last_activity_at": _fields.optional_moment(data, "last_activity_at"),
                "event_count": _fields.count(data, "event_count"),
                "memory_count": _fields.count(data, "memory_count"),
                "knowledge_count": _fields.count(data, "knowledge_count"),
                "last_event_at": _fields.optional_moment(data, "last_event_at"),
            },
        )


@value(frozen=True, eq=False)
class Event(Value):
    """One captured event.

    Attributes:
        event_type: An `EventType`, or the text itself should the service send a new kind.
        occurred_at: When it happened; the service's time when the caller gave none.
        importance_score: 0 to 1, None when the caller gave none.
    """

    id: Id = id_field()
    anima_id: Id = id_field()
    event_type: Union[EventType, str]
    content: str
    created_at: datetime
    updated_at: datetime
    role: Optional[str] = None
    author: Optional[str] = None
    summary: Optional[str] = None
    occurred_at: Optional[datetime] = None
    session_id: Optional[str] = None
    meta: dict[str, Any] = field(default_factory=empty)
    source_uri: Optional[str] = None
    dedupe_key: Optional[str] = None
    importance_score: Optional[float] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Event:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "anima_id": _fields.required(data, "anima_id", str),
                "event_type": _fields.member(data, "event_type", EventType),
                "content": _fields.required(data, "content", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "role": _fields.optional(data, "role", str),
                "author": _fields.optional(data, "author", str),
                "summary": _fields.optional(data, "summary", str),
                "occurred_at": _fields.optional_moment(data, "occurred_at"),
                "session_id": _fields.optional(data, "session_id", str),
                "meta": _fields.mapping(data, "meta"),
                "source_uri": _fields.optional(data, "source_uri", str),
                "dedupe_key": _fields.optional(data, "dedupe_key", str),
                "importance_score": _fields.optional_number(data, "importance_score"),
            },
        )


@value(frozen=True, eq=False)
class Memory(Value):
    """What the Dreamer made of an episode of events.

    Attributes:
        importance: 0 to 1, None when not known; likewise `confidence`.
        time_start: When the episode began; likewise `time_end`.
    """

    id: Id = id_field()
    anima_id: Id = id_field()
    created_at: datetime
    updated_at: datetime
    content: Optional[str] = None
    summary: Optional[str] = None
    importance: Optional[float] = None
    confidence: Optional[float] = None
    state: Union[MemoryState, str, None] = None
    recency_score: Optional[float] = None
    decay_score: Optional[float] = None
    time_start: Optional[datetime] = None
    time_end: Optional[datetime] = None
    meta: dict[str, Any] = field(default_factory=empty)
    embedding_model: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Memory:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "anima_id": _fields.required(data, "anima_id", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "content": _fields.optional(data, "content", str),
                "summary": _fields.optional(data, "summary", str),
                "importance": _fields.optional_number(data, "importance"),
                "confidence": _fields.optional_number(data, "confidence"),
                "state": _fields.optional_member(data, "state", MemoryState),
                "recency_score": _fields.optional_number(data, "recency_score"),
                "decay_score": _fields.optional_number(data, "decay_score"),
                "time_start": _fields.optional_moment(data, "time_start"),
                "time_end": _fields.optional_moment(data, "time_end"),
                "meta": _fields.mapping(data, "meta"),
                "embedding_model": _fields.optional(data, "embedding_model", str),
            },
        )


@value(frozen=True, eq=False)
class Knowledge(Value):
    """A statement kept beyond the episode it came from.

    Attributes:
        topic: What the statement is about, or None.
        confidence: 0 to 1, None when not known.
        source_type: `INTERNAL` when drawn from memories, `EXTERNAL` when given.
        valid_from: When it was said; None where nobody knows, as with the service.
        valid_to: From when on it does not hold; None while it does.
    """

    id: Id = id_field()
    anima_id: Id = id_field()
    knowledge_type: Union[KnowledgeType, str]
    content: str
    created_at: datetime
    updated_at: datetime
    topic: Optional[str] = None
    summary: Optional[str] = None
    confidence: Optional[float] = None
    source_type: Optional[str] = None
    is_deleted: bool = False
    embedding_model: Optional[str] = None
    valid_from: Optional[datetime] = None
    valid_to: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Knowledge:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "anima_id": _fields.required(data, "anima_id", str),
                "knowledge_type": _fields.member(data, "knowledge_type", KnowledgeType),
                "content": _fields.required(data, "content", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "topic": _fields.optional(data, "topic", str),
                "summary": _fields.optional(data, "summary", str),
                "confidence": _fields.optional_number(data, "confidence"),
                "source_type": _fields.optional(data, "source_type", str),
                "is_deleted": _fields.flag(data, "is_deleted"),
                "embedding_model": _fields.optional(data, "embedding_model", str),
                "valid_from": _fields.optional_moment(data, "valid_from"),
                "valid_to": _fields.optional_moment(data, "valid_to"),
            },
        )


@value(frozen=True, eq=False)
class Identity(Value):
    """Who an anima is, as far as its events tell.

    Attributes:
        personality_type: One of the sixteen MBTI words in capitals, or None.
        self_reflection: The free description that the wire calls `self`, or None.
    """

    id: Id = id_field()
    anima_id: Id = id_field()
    created_at: datetime
    updated_at: datetime
    personality_type: Optional[str] = None
    communication_style: Optional[str] = None
    self_reflection: Optional[dict[str, Any]] = None
    is_deleted: bool = False
    extra: dict[str, Any] = field(default_factory=empty)

    _also = ("self",)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Identity:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "anima_id": _fields.required(data, "anima_id", str),
                "created_at": _fields.moment(data, "created_at"),
                "updated_at": _fields.moment(data, "updated_at"),
                "personality_type": _fields.optional(data, "personality_type", str),
                "communication_style": _fields.optional(data, "communication_style", str),
                "self_reflection": _fields.spelled(data, dict, "self_reflection", "self"),
                "is_deleted": _fields.flag(data, "is_deleted"),
            },
        )


@value(frozen=True, eq=False)
class Health(Value):
    """How the service is; `status` is `healthy` or `degraded`."""

    status: str
    timestamp: Optional[datetime] = None
    checks: dict[str, Any] = field(default_factory=empty)
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Health:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "status": _fields.required(data, "status", str),
                "timestamp": _fields.optional_moment(data, "timestamp"),
                "checks": _fields.mapping(data, "checks"),
            },
        )


@value(frozen=True, eq=False)
class MemoryMatch(Value):
    """A memory found by a search, with its similarity to the query from 0 to 1."""

    memory: Memory
    score: float
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MemoryMatch:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "memory": _fields.within("memory", Memory.from_dict, data.get("memory")),
                "score": _fields.number(data, "score"),
            },
        )


@value(frozen=True, eq=False)
class KnowledgeMatch(Value):
    """A piece of knowledge found by a search, with its similarity from 0 to 1."""

    knowledge: Knowledge
    score: float
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> KnowledgeMatch:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "knowledge": _fields.within(
                    "knowledge", Knowledge.from_dict, data.get("knowledge")
                ),
                "score": _fields.number(data, "score"),
            },
        )

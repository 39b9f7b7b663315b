# SPDX-License-Identifier: Apache-2.0
"""What is to be made: the fields of an event or an anima before the service has stored it.

They are checked like all arguments when they are sent, not when they are put together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from .. import _fields
from .._typing import is_mapping
from ..exceptions import APIResponseError, InvalidArgumentError
from .value import EventType, Value, empty, field, id_field, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Optional, TypeVar, Union

    from .._fields import Id

    V = TypeVar("V", bound=Value)
else:
    from .._typing import UUID, Any, Id, Optional, Union  # noqa: F401


@value(frozen=True, eq=False)
class AnimaCreate(Value):
    """An anima to be made; `create_anima(**anima.to_dict())` makes it.

    Attributes:
        name: At most 255 characters.
        description: What the anima is for.
        meta: Anything that JSON can hold, at most 100 levels deep; None for nothing.
    """

    name: str
    description: Optional[str] = None
    meta: Optional[dict[str, Any]] = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnimaCreate:
        """Read it from JSON data; `InvalidArgumentError` names the field that does not fit."""
        return _read(
            cls,
            data,
            lambda: {
                "name": _fields.required(data, "name", str),
                "description": _fields.optional(data, "description", str),
                "meta": _fields.optional(data, "meta", dict),
            },
        )


@value(frozen=True, eq=False)
class EventCreate(Value):
    """An event to be captured; `extract_many` takes a list of them.

    Attributes:
        anima_id: UUID or name of the anima that it is captured for.
        event_type: `EventType`, its value or its name in any case.
        content: The text; may be empty.
        role: Such as `user` or `assistant`; at most 50 characters.
        author: Who said it; at most 255 characters.
        summary: A short form of the content.
        occurred_at: When it happened, None for now; a naive datetime is local time.
        session_id: What belongs together, such as one conversation; at most 255 characters.
        meta: Anything that JSON can hold, at most 100 levels deep.
        source_uri: Where it comes from.
        dedupe_key: At most 255 characters; see `extract`.
        importance_score: 0 to 1.
        expires_at: From when on it is not to be remembered; see `extract`.
    """

    anima_id: Id = id_field()
    event_type: Union[EventType, str]
    content: str
    role: Optional[str] = None
    author: Optional[str] = None
    summary: Optional[str] = None
    occurred_at: Optional[datetime] = None
    session_id: Optional[str] = None
    meta: dict[str, Any] = field(default_factory=empty)
    source_uri: Optional[str] = None
    dedupe_key: Optional[str] = None
    importance_score: Optional[float] = None
    expires_at: Optional[datetime] = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> EventCreate:
        """Read it from JSON data; `InvalidArgumentError` names the field that does not fit."""
        return _read(
            cls,
            data,
            lambda: {
                "anima_id": _fields.required(data, "anima_id", str),
                "event_type": _fields.member(data, "event_type", EventType),
                "content": _fields.required(data, "content", str),
                "role": _fields.optional(data, "role", str),
                "author": _fields.optional(data, "author", str),
                "summary": _fields.optional(data, "summary", str),
                "occurred_at": _fields.optional_moment(data, "occurred_at"),
                "session_id": _fields.optional(data, "session_id", str),
                "meta": _fields.mapping(data, "meta"),
                "source_uri": _fields.optional(data, "source_uri", str),
                "dedupe_key": _fields.optional(data, "dedupe_key", str),
                "importance_score": _fields.optional_number(data, "importance_score"),
                "expires_at": _fields.optional_moment(data, "expires_at"),
            },
        )


def _read(kind: type[V], data: object, read: Callable[[], dict[str, Any]]) -> V:
    """Return a value with the fields that were read; a field it does not have is an error."""
    if not is_mapping(data):
        raise InvalidArgumentError(f"expected a mapping, got {type(data).__name__}")
    try:
        named = read()
    except APIResponseError as error:
        name = error.message.partition(":")[0]
        raise InvalidArgumentError(error.message, argument=name) from None
    for name in data:
        if name not in named:
            raise InvalidArgumentError(f"{kind.__name__} has no field {name!r}", argument=name)
    return kind(**named)

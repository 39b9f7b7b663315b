# SPDX-License-Identifier: Apache-2.0
"""Dreams: memories are merged, refined and put away, and what each dream did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, row_limit
from ..types.value import Value, empty, field, id_field, value
from .sending import Sender, about, rows_of, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

_STATUSES = ("RUNNING", "COMPLETED", "FAILED")
_LARGEST_PAGE = 100


@value(frozen=True, eq=False)
class DreamSession(Value):
    """One dream.

    Attributes:
        trigger_type: `MANUAL` or `SCHEDULED`.
        status: `RUNNING`, `COMPLETED` or `FAILED`.
        completed_at: When it ended; None while it runs.
        summary: What it did, in a sentence; None while it runs.
        error_message: Why it failed, or None.
        memories_reviewed: How many memories were looked at; likewise those that were changed,
            made, put away and deleted.
        config_snapshot: The settings it ran with, as the service has them.
    """

    id: Id = id_field()
    anima_id: Id = id_field()
    trigger_type: str
    status: str
    started_at: datetime
    completed_at: Optional[datetime] = None
    summary: Optional[str] = None
    error_message: Optional[str] = None
    memories_reviewed: int = 0
    memories_modified: int = 0
    memories_created: int = 0
    memories_archived: int = 0
    memories_deleted: int = 0
    config_snapshot: dict[str, Any] = field(default_factory=empty)
    triggered_by: Optional[Id] = id_field(default=None)
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DreamSession:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "anima_id": _fields.required(data, "anima_id", str),
                "trigger_type": _fields.required(data, "trigger_type", str),
                "status": _fields.required(data, "status", str),
                "started_at": _fields.moment(data, "started_at"),
                "completed_at": _fields.optional_moment(data, "completed_at"),
                "summary": _fields.optional(data, "summary", str),
                "error_message": _fields.optional(data, "error_message", str),
                "memories_reviewed": _fields.count(data, "memories_reviewed"),
                "memories_modified": _fields.count(data, "memories_modified"),
                "memories_created": _fields.count(data, "memories_created"),
                "memories_archived": _fields.count(data, "memories_archived"),
                "memories_deleted": _fields.count(data, "memories_deleted"),
                "config_snapshot": _fields.mapping(data, "config_snapshot"),
                "triggered_by": _fields.optional(data, "triggered_by", str),
            },
        )


@value(frozen=True, eq=False)
class DreamAction(Value):
    """One thing that a dream did to memories.

    Attributes:
        action_type: `MERGE`, `SPLIT`, `UPDATE`, `ARCHIVE` or `DELETE`.
        phase: `LIGHT_SLEEP` or `DEEP_SLEEP`.
        source_memory_ids: The memories it was done to.
        result_memory_ids: Those that came of it.
        before_state: The memories before, as the service keeps them.
        after_state: The memories after it, or None.
        reasoning: Why, or None.
    """

    id: Id = id_field()
    session_id: Id = id_field()
    action_type: str
    phase: str
    created_at: datetime
    source_memory_ids: tuple[Id, ...] = ()
    result_memory_ids: tuple[Id, ...] = ()
    before_state: dict[str, Any] = field(default_factory=empty)
    after_state: Optional[dict[str, Any]] = None
    reasoning: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DreamAction:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "session_id": _fields.required(data, "session_id", str),
                "action_type": _fields.required(data, "action_type", str),
                "phase": _fields.required(data, "phase", str),
                "created_at": _fields.moment(data, "created_at"),
                "source_memory_ids": _ids(data, "source_memory_ids"),
                "result_memory_ids": _ids(data, "result_memory_ids"),
                "before_state": _fields.mapping(data, "before_state"),
                "after_state": _fields.optional(data, "after_state", dict),
                "reasoning": _fields.optional(data, "reasoning", str),
            },
        )


class DreamItems(Sender):
    """Methods for dreams."""

    def trigger_dream(self, anima_id: AnimaRef = None) -> DreamSession:
        """Let an anima dream now: its memories are merged, refined and put away.

        A self-hosted server answers at once and goes on by itself: look at the session's `status`
        with `get_dream_session`. The embedded engine makes memories of all that waits, and
        answers when the dream is over. There is no method to break one off: it would stop the
        whole server until the dream ends.

        Args:
            anima_id: UUID or name; None means the client's default anima.

        Raises:
            NotFoundError: There is no such anima.
            ConflictError: It is dreaming already.
            ElephantasmError: Anything else, as in `get_event`.
        """
        # The service demands a parameter of this name, whatever its value.
        operation = Operation(
            "POST",
            "/dreams/trigger",
            DreamSession.from_dict,
            params={"kwargs": ""},
            body={"anima_id": ANIMA},
            hides_missing=True,
        )
        return about(self, anima_id, operation)

    def list_dream_sessions(
        self,
        anima_id: AnimaRef = None,
        *,
        status: Optional[str] = None,
        limit: Optional[int] = None,
    ) -> Iterator[DreamSession]:
        """Yield an anima's dreams, the latest first; an unknown anima has none.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            status: Only `RUNNING`, `COMPLETED` or `FAILED` ones; None for all.
            limit: How many at the most; None for all.
        """
        params = {
            "anima_id": ANIMA,
            "status": check.given(check.word, "status", status, _STATUSES),
        }
        operation = Operation(
            "GET",
            "/dreams/sessions",
            _fields.list_of(DreamSession.from_dict),
            params=params,
            limit=row_limit(limit),
            largest_page=_LARGEST_PAGE,
        )
        return rows_of(self, anima_id, operation)

    def get_dream_session(self, session_id: Union[UUID, str]) -> DreamSession:
        """Return one dream; raises as `get_event` does."""
        return send(self, Operation("GET", _path(session_id), DreamSession.from_dict))

    def list_dream_actions(self, session_id: Union[UUID, str]) -> tuple[DreamAction, ...]:
        """Return what a dream did to memories, in order; raises as `get_event` does.

        It keeps the full text of what was merged, split or deleted.
        """
        path = f"{_path(session_id)}/actions"
        return send(self, Operation("GET", path, _fields.list_of(DreamAction.from_dict)))


def _path(session_id: Union[UUID, str]) -> str:
    return f"/dreams/sessions/{check.uuid('session_id', session_id)}"


def _ids(data: Mapping[str, Any], key: str) -> tuple[Id, ...]:
    """Return a list of ids; empty when it is absent or null."""
    ids = _fields.items(data, key)
    return tuple(_fields.to_id(str(text)) for text in ids)

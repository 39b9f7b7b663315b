# SPDX-License-Identifier: Apache-2.0
"""Identities: make, correct and delete one, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, present, row_limit
from .._words import PERSONALITIES
from ..exceptions import ConflictError, NotFoundError, ServerError
from ..types import Identity
from ..types.value import Value, empty, field, id_field, value
from .sending import Sender, about, changes, not_found, nothing, rows, send, some

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

_CLEARABLE = ("personality_type", "communication_style", "self_reflection")
_LONGEST_TRIGGER = 50


@value(frozen=True, eq=False)
class IdentityChange(Value):
    """One change of an identity.

    Attributes:
        action: `CREATE`, `UPDATE`, `DELETE`, `RESTORE`, `ASSESS` or `EVOLVE`.
        before_state: All fields of the identity before; None at first.
        after_state: The same after it.
        trigger_source: What brought it about, such as `api_update`, or the caller's own word.
        source_memory_id: Id of the memory that it rests on, or None.
        change_summary: What happened in a sentence, or None.
    """

    id: Id = id_field()
    identity_id: Id = id_field()
    action: str
    created_at: datetime
    before_state: Optional[dict[str, Any]] = None
    after_state: Optional[dict[str, Any]] = None
    trigger_source: Optional[str] = None
    source_memory_id: Optional[Id] = id_field(default=None)
    change_summary: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IdentityChange:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "id": _fields.required(data, "id", str),
                "identity_id": _fields.required(data, "identity_id", str),
                "action": _fields.required(data, "action", str),
                "created_at": _fields.moment(data, "created_at"),
                "before_state": _fields.optional(data, "before_state", dict),
                "after_state": _fields.optional(data, "after_state", dict),
                "trigger_source": _fields.optional(data, "trigger_source", str),
                "source_memory_id": _fields.optional(data, "source_memory_id", str),
                "change_summary": _fields.optional(data, "change_summary", str),
            },
        )


_CHANGES = _fields.list_of(IdentityChange.from_dict)


class IdentityItems(Sender):
    """Methods for identities; `get_identity` gives the id of one."""

    def create_identity(
        self,
        anima_id: AnimaRef = None,
        *,
        personality_type: Optional[str] = None,
        communication_style: Optional[str] = None,
        self_reflection: Optional[Mapping[str, Any]] = None,
    ) -> Identity:
        """Make the identity of an anima that has none and return it.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            personality_type: One of the sixteen MBTI words, in any case.
            communication_style: How the anima speaks.
            self_reflection: The free description that the wire calls `self`.

        Raises:
            InvalidArgumentError: A value was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ConflictError: The anima has an identity: change that one, or restore it if it was
                deleted.
            ElephantasmError: Anything else, as in `get_event`.
        """
        body = _checked(personality_type, communication_style, self_reflection)
        params = {"anima_id": ANIMA}
        operation = Operation(
            "POST", "/identities", Identity.from_dict, params=params, body=body, hides_missing=True
        )
        try:
            return about(self, anima_id, operation)
        except ServerError as error:
            if error.status_code != 500 or isinstance(error.body, dict):
                raise
            failed = error
        # That the anima is there was looked at when the service failed.
        raise ConflictError(
            "the service failed to make an identity, as it does where the anima has one that was "
            "deleted; bring that back with restore_identity, and change it",
            failed.status_code,
            request_id=failed.request_id,
            method=failed.method,
            path=failed.path,
            sent=True,
        )

    def update_identity(
        self,
        identity_id: Union[UUID, str],
        *,
        personality_type: Optional[str] = None,
        communication_style: Optional[str] = None,
        self_reflection: Optional[Mapping[str, Any]] = None,
        clear: Iterable[str] = (),
        trigger_source: Optional[str] = None,
    ) -> Identity:
        """Change what is given of an identity and return it.

        In the embedded engine a style that is given stays. Of the description, the parts that
        follow from system prompts are written anew when the anima's next memory is made: to
        correct those, correct the prompt.

        Args:
            identity_id: Its id.
            personality_type: One of the sixteen MBTI words, in any case.
            communication_style: How the anima speaks.
            self_reflection: Replaces the old one as a whole.
            clear: What is to be empty: any of these three.
            trigger_source: What brought it about, for the history, at most 50 characters; None
                for `api_update`.

        Raises:
            InvalidArgumentError: A value was refused, or nothing is to be changed.
            ElephantasmError: Anything else, as in `get_event`.
        """
        given = _checked(personality_type, communication_style, self_reflection)
        given["self_reflection"] = given.pop("self", None)
        body = changes(clear, _CLEARABLE, **{**dict.fromkeys(_CLEARABLE), **given})
        if "self_reflection" in body:
            body["self"] = body.pop("self_reflection")
        trigger = check.given(check.text, "trigger_source", trigger_source, _LONGEST_TRIGGER)
        params = {"trigger_source": trigger}
        path = _path(identity_id)
        return send(self, Operation("PATCH", path, Identity.from_dict, body=body, params=params))

    def delete_identity(self, identity_id: Union[UUID, str]) -> None:
        """Delete an identity: packs and searches do not tell who the anima is any more.

        The embedded engine makes no other one until it is restored. Raises as `get_event` does,
        but not for an identity that is deleted already. Keep the id: nothing else finds it again.
        """
        try:
            send(self, Operation("DELETE", _path(identity_id), nothing))
        except NotFoundError:
            # The service says the same of one that is deleted, but that has a history.
            if not send(self, _history(identity_id, limit=1)):
                raise

    def restore_identity(self, identity_id: Union[UUID, str]) -> Identity:
        """Bring back a deleted identity and return it; raises as `get_event` does."""
        return send(self, Operation("POST", f"{_path(identity_id)}/restore", Identity.from_dict))

    def list_identity_history(
        self, identity_id: Union[UUID, str], *, limit: Optional[int] = None
    ) -> Iterator[IdentityChange]:
        """Yield the changes of an identity, deleted or not, newest first.

        What the embedded engine's Dreamer adds is no change of its own. `NotFoundError` when
        there is no such identity.
        """
        operation = _history(identity_id, row_limit(limit))
        listed = rows(self, operation)
        if operation.limit == 0:
            return listed
        return some(listed, not_found(operation, f"Identity {identity_id}"))


def _path(identity_id: Union[UUID, str]) -> str:
    return f"/identities/{check.uuid('identity_id', identity_id)}"


def _history(
    identity_id: Union[UUID, str], limit: Optional[int]
) -> Operation[tuple[IdentityChange, ...]]:
    return Operation("GET", f"{_path(identity_id)}/history", _CHANGES, limit=limit)


def _checked(
    personality_type: Optional[str],
    communication_style: Optional[str],
    self_reflection: Optional[Mapping[str, Any]],
) -> dict[str, Any]:
    """Return what is given of an identity, checked, as the wire calls it."""
    return present(
        personality_type=check.given(
            check.word, "personality_type", personality_type, PERSONALITIES
        ),
        communication_style=check.given(check.text, "communication_style", communication_style),
        self=check.given(check.mapping, "self_reflection", self_reflection),
    )

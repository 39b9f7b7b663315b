# SPDX-License-Identifier: Apache-2.0
"""Single events: see one, correct what stands around its text, delete it, bring it back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import _arguments as check
from .._fields import list_of
from .._operations import Operation
from .._words import LARGEST_PAGE, LONGEST_NAME, LONGEST_ROLE
from ..types import Event, Memory
from .sending import Sender, because, changes, exists, not_found, nothing, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID
else:
    from .._typing import UUID, AnimaRef, Any, Optional, Union  # noqa: F401

_CLEARABLE = ("role", "author", "summary", "importance_score")


class EventItems(Sender):
    """Methods for single events."""

    def get_event(self, event_id: Union[UUID, str], *, include_deleted: bool = False) -> Event:
        """Return one event.

        Args:
            event_id: Its id.
            include_deleted: Whether a deleted one is found, too.

        Raises:
            NotFoundError: There is no such event, or it was deleted.
            NotOfferedError: The service has no operations on single items.
            ElephantasmError: Anything else, as in `inject`.
        """
        return send(self, _get(event_id, include_deleted))

    def update_event(
        self,
        event_id: Union[UUID, str],
        *,
        role: Optional[str] = None,
        author: Optional[str] = None,
        summary: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        importance_score: Optional[float] = None,
        clear: Iterable[str] = (),
    ) -> Event:
        """Change what is given of an event, deleted or not, and return it.

        Its text can't be changed: delete it, and capture another one with the same time.

        Args:
            event_id: Its id.
            role: At most 50 characters.
            author: At most 255 characters.
            summary: On a self-hosted server, what a memory is made of instead of the text.
            meta: Replaces the old one as a whole.
            importance_score: 0 to 1.
            clear: What is to be empty: any of `role`, `author`, `summary`, `importance_score`.

        Raises:
            InvalidArgumentError: A value was refused, or nothing is to be changed.
            ElephantasmError: Anything else, as in `get_event`.
        """
        body = changes(
            clear,
            _CLEARABLE,
            role=check.given(check.text, "role", role, LONGEST_ROLE),
            author=check.given(check.text, "author", author, LONGEST_NAME),
            summary=check.given(check.text, "summary", summary),
            meta=check.given(check.mapping, "meta", meta),
            importance_score=check.given(check.fraction, "importance_score", importance_score),
        )
        return send(self, Operation("PATCH", _path(event_id), Event.from_dict, body=body))

    def delete_event(self, event_id: Union[UUID, str], *, reason: Optional[str] = None) -> None:
        """Delete an event: it is in no pack, search or list, and no memory is made of it.

        The embedded engine makes anew what was made of it before. A self-hosted server leaves
        that as it is: `forget` reaches it.

        Args:
            event_id: Its id; one that is deleted already is no error.
            reason: Why, for the audit of the embedded engine; None for no reason.

        Raises:
            ElephantasmError: As in `get_event`.
        """
        send(self, Operation("DELETE", _path(event_id), nothing, params=because(reason)))

    def restore_event(self, event_id: Union[UUID, str]) -> Event:
        """Bring back a deleted event and return it; raises as `get_event` does."""
        body = {"is_deleted": False}
        return send(self, Operation("PATCH", _path(event_id), Event.from_dict, body=body))

    def list_event_memories(self, event_id: Union[UUID, str]) -> tuple[Memory, ...]:
        """Return up to 200 memories made of an event, deleted or not; raises as `get_event`.

        In the embedded engine none is made any more of an event that is deleted.
        """
        params = {"limit": LARGEST_PAGE}
        path = f"{_path(event_id)}/memories"
        operation = Operation("GET", path, list_of(Memory.from_dict), params=params)
        memories = send(self, operation)
        # The service says the same of an event that nobody knows.
        if not memories and not exists(self, _get(event_id, include_deleted=True)):
            raise not_found(operation, f"Event {event_id}")
        return memories


def _path(event_id: Union[UUID, str]) -> str:
    return f"/events/{check.uuid('event_id', event_id)}"


def _get(event_id: Union[UUID, str], include_deleted: bool) -> Operation[Event]:
    params = {"include_deleted": check.flag("include_deleted", include_deleted) or None}
    return Operation("GET", _path(event_id), Event.from_dict, params=params)

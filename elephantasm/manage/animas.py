# SPDX-License-Identifier: Apache-2.0
"""Animas: what one holds, and how it is brought back with all that it remembered."""

from __future__ import annotations

from collections.abc import Mapping

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation
from ..types.value import Value, empty, field, value
from .sending import Sender, about, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Union
    from uuid import UUID

    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Union


@value(frozen=True, eq=False)
class AnimaStats(Value):
    """How much an anima holds, without what is deleted.

    Attributes:
        knowledge: Statements.
        identities: 0 or 1.
        dream_sessions: Dreams that were asked for with `trigger_dream`, or that the server had.
        memory_packs: Stored ones; the embedded engine stores none.
    """

    events: int = 0
    memories: int = 0
    knowledge: int = 0
    identities: int = 0
    dream_sessions: int = 0
    memory_packs: int = 0
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnimaStats:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "events": _fields.count(data, "events"),
                "memories": _fields.count(data, "memories"),
                "knowledge": _fields.count(data, "knowledge"),
                "identities": _fields.count(data, "identities"),
                "dream_sessions": _fields.count(data, "dream_sessions"),
                "memory_packs": _fields.count(data, "memory_packs"),
            },
        )


class AnimaItems(Sender):
    """More methods for animas."""

    def get_anima_stats(self, anima_id: AnimaRef = None) -> AnimaStats:
        """Return how much an anima, given by UUID or name, holds; raises as `get_event` does."""
        path = f"/animas/{ANIMA}/stats"
        return about(self, anima_id, Operation("GET", path, AnimaStats.from_dict))

    def restore_anima(self, anima_id: Union[UUID, str]) -> dict[str, int]:
        """Bring back a deleted anima and what it remembered; returns how much of each kind.

        The embedded engine brings back what was deleted with the anima. A self-hosted server
        brings back all that was ever deleted, single items too, and its memories do not know
        their events any more. Raises as `get_event` does, but not for one that is not deleted.

        Args:
            anima_id: Its id; the name of a deleted anima is not found.
        """
        path = f"/animas/{check.uuid('anima_id', anima_id)}/restore"
        counts = send(self, Operation("POST", path, _fields.as_object))
        self._animas.forget()
        return counts

# SPDX-License-Identifier: Apache-2.0
"""The client's methods for animas themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .._arguments import named
from .._operations import animas as operations
from ..types import Anima, AnimaSummary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from .._dispatch import Dispatch
    from .._names import AnimaRef, Animas
else:
    from .._typing import UUID, AnimaRef, Any, Optional, Union  # noqa: F401


class AnimaMethods:
    """Create animas, find, change and delete them."""

    if TYPE_CHECKING:
        _dispatch: Dispatch  # the client's, as all below
        _animas: Animas

    def create_anima(
        self,
        name: str,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        *,
        exist_ok: bool = False,
    ) -> Anima:
        """Create an anima and return it; raises as `extract` does.

        Args:
            name: At most 255 characters. Names need not be unique, but only a unique one can
                stand for the anima's id, and none that looks like an id itself.
            description: What the anima is for.
            meta: Anything that JSON can hold, at most 100 levels deep.
            exist_ok: Whether to return the anima of this name, the oldest of several, where
                there is one already; its description and meta stay as they are. Processes that
                call at the same time get the same anima.
        """
        operation = operations.create_anima(name, description, meta, exist_ok)
        return self._animas.ensure(name, operation) if exist_ok else self._dispatch.send(operation)

    def get_anima(self, anima_id: AnimaRef = None) -> Anima:
        """Return an anima given by UUID or name; raises as `inject` does."""
        return self._animas.about(anima_id, operations.get_anima())

    def list_animas(
        self, *, limit: Optional[int] = None, include_deleted: bool = False
    ) -> Iterator[Anima]:
        """Yield animas, newest first; pages, limit and deleted ones as in `list_events`."""
        return self._dispatch.pages(operations.list_animas(limit, include_deleted))

    def search_animas(self, name: str, limit: int = 50) -> tuple[Anima, ...]:
        """Return up to `limit` (at most 200) animas whose name holds a text, whatever the case."""
        return self._dispatch.send(operations.search_animas(name, limit))

    def summarize_animas(self) -> tuple[AnimaSummary, ...]:
        """Return all animas with the numbers of what they remember, latest activity first."""
        return self._dispatch.send(operations.summarize_animas())

    def update_anima(
        self,
        anima_id: AnimaRef = None,
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        is_deleted: Optional[bool] = None,
    ) -> Anima:
        """Change what is given of an anima and return it.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            name: As in `create_anima`.
            description: What the anima is for.
            meta: Replaces the old one as a whole.
            is_deleted: False revives a deleted anima, but not what it remembered.
        """
        return self._animas.change(
            anima_id, operations.update_anima(name, description, meta, is_deleted)
        )

    def delete_anima(self, anima_id: AnimaRef) -> dict[str, int]:
        """Delete an anima and all that it remembers; returns how much of each kind that was.

        The anima has to be named: the client's default is never deleted by omission.
        """
        return self._animas.change(named("anima_id", anima_id), operations.delete_anima())

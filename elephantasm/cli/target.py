# SPDX-License-Identifier: Apache-2.0
"""The endpoint that a replay writes to, and what it takes beyond the methods of every client."""

from __future__ import annotations

import time

from .. import _operations as operations
from .._operations import ANIMA, Operation
from ..client import Elephantasm
from ..exceptions import NotFoundError, RateLimitError
from ..types import Knowledge, Memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar, Union

    from ..types import Anima

    T = TypeVar("T")

_ATTEMPTS = 6
_LONGEST_WAIT = 60.0  # seconds
MOST_LINKS = 500  # of one memory that a server tells of
_MEMORY = "content summary importance confidence state time_start time_end".split()
_STATEMENT = "knowledge_type content topic summary confidence source_type".split()


class Target(Elephantasm):
    """A client of the endpoint that is written to."""

    def create_counterpart(self, anima: Anima) -> Anima:
        """Create an anima like another one, with whatever name an older release let it have."""
        operation = operations.create_anima(
            anima.name, anima.description, anima.meta, any_name=True
        )
        return patiently(lambda: self._dispatch.send(operation))

    def takes_memories(self, anima: Anima) -> bool:
        """Return whether memories made elsewhere can be written, and linked to their events.

        A self-hosted server takes them. The embedded engine, also behind `serve`, makes its own
        of the events.
        """
        try:
            self.linked_events(str(anima.id))  # nobody's: no memory has the id of an anima
        except NotFoundError as error:
            if error.no_route:
                return False
            raise
        return True

    def copy_memory(self, memory: Memory, anima: Anima, meta: dict[str, Any]) -> Memory:
        """Write a memory like another one and return it; it can't be found by its words yet."""
        body = {"anima_id": ANIMA, **_given(memory, _MEMORY), "meta": meta}
        return self._write(Operation("POST", "/memories", Memory.from_dict, body=body), anima)

    def copy_statement(self, statement: Knowledge, anima: Anima) -> Knowledge:
        """Write a statement like another one and return it; it can't be found yet."""
        body = {"anima_id": ANIMA, **_given(statement, _STATEMENT)}
        return self._write(Operation("POST", "/knowledge", Knowledge.from_dict, body=body), anima)

    def embed(self, item: Union[Memory, Knowledge], anima: Anima) -> None:
        """Let an item that was written be found by its words."""
        kind = "memories" if isinstance(item, Memory) else "knowledge"
        self._write(Operation("POST", f"/{kind}/{item.id}/embedding", type(item).from_dict), anima)

    def linked_events(self, memory_id: str) -> set[str]:
        """Return the ids of up to 500 events that a memory is linked to, deleted ones as well."""
        path, params = f"/memories-events/memory/{memory_id}", {"limit": MOST_LINKS}
        return self._dispatch.send(Operation("GET", path, _event_ids, params=params))

    def link(self, memory: Memory, event_ids: Sequence[str], anima: Anima) -> None:
        """Link a memory to events that it is not linked to yet, all or none."""
        body = {"memory_id": str(memory.id), "event_ids": event_ids, "link_strength": 1.0}
        self._write(Operation("POST", "/memories-events/bulk", _event_ids, body=body), anima)

    def _write(self, operation: Operation[T], anima: Anima) -> T:
        return patiently(lambda: self._dispatch.send(operation, str(anima.id)))


def patiently(write: Callable[[], T]) -> T:
    """Return what a write answers; where the service asks for patience, it gets it."""
    for left in reversed(range(_ATTEMPTS)):
        try:
            return write()
        except RateLimitError as error:
            # Refused means not stored: sending it again doubles nothing.
            if not left:
                raise
            time.sleep(min(error.retry_after or 1.0, _LONGEST_WAIT))
    raise AssertionError("the last attempt returns or raises")


def _given(item: Union[Memory, Knowledge], names: list[str]) -> dict[str, Any]:
    """Return what an item has of these fields, as JSON."""
    fields = item.to_dict()
    return {name: fields[name] for name in names if fields[name] is not None}


def _event_ids(links: Any) -> set[str]:
    """Read an answer that is a list of links."""
    return {link["event_id"] for link in links}

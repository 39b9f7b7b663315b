# SPDX-License-Identifier: Apache-2.0
"""Animas: create, read, change, delete, and sum up what they hold; `names` finds them."""

from __future__ import annotations

from ..._words import LARGEST_PAGE, LONGEST_NAME, PAGE
from .. import ids
from ..engine import find_anima
from ..store.rows import AnimaRow
from . import names, objects
from .changes import DELETE, note
from .fields import ABSENT, Absent, in_body, in_path, in_query
from .operation import Operation, Route
from .responses import json_response
from .values.documents import Document, mapping
from .values.ids import uuid
from .values.numbers import flag, integer
from .values.refusals import maybe
from .values.texts import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ...transport import Response
    from ..engine import Call
    from ..store.store import Store

# In the real server's order, with the tables that only it has: of those nothing is deleted here.
DELETED_FROM = (
    "memory_events",
    "dream_sessions",
    "memory_packs",
    "io_configs",
    "synthesis_configs",
    "identities",
    "knowledge",
    "memories",
    "events",
)


class CreateAnima(Operation):
    """Store a new anima."""

    name: str = in_body(text(LONGEST_NAME))
    description: Optional[str] = in_body(maybe(text()), default=None)
    meta: Optional[Document] = in_body(maybe(mapping), default=None)
    organization_id: Optional[str] = in_body(maybe(uuid), default=None)
    # Of this engine alone: the real server passes over what it does not know.
    exist_ok: Optional[bool] = in_body(maybe(flag), default=None)

    def answer(self, call: Call) -> Response:
        """Return the anima."""
        row = AnimaRow(
            n=0,
            id=ids.drawn(),
            name=self.name,
            description=self.description,
            # Null becomes {} here, and stays null in a change; that is the API's own way.
            meta=self.meta.text if self.meta else "{}",
            user_id=None,
            organization_id=self.organization_id,
            last_activity_at=None,
            last_check_at=None,
            is_deleted=0,
            created_at=call.now,
            updated_at=call.now,
        )
        with call.transaction() as store:
            known = self._known(store) if self.exist_ok else None
            if known is not None:
                return json_response(objects.anima(known, call.now))
            store.animas.add(row)
        anima = objects.anima(row, call.now)
        return json_response(objects.just_written(anima, "created_at", "updated_at"), 201)

    def _known(self, store: Store) -> Optional[AnimaRow]:
        """Return the oldest anima of this name."""
        rows = store.animas.page(deleted=False, limit=-1, offset=0)  # newest first
        return next((row for row in reversed(rows) if row.name == self.name), None)


class ListAnimas(Operation):
    """List animas page by page."""

    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return a page, newest first."""
        with call.snapshot() as store:
            rows = store.animas.page(
                deleted=self.include_deleted, limit=self.limit, offset=self.offset
            )
        return json_response([objects.anima(row, call.now) for row in rows])


class SummarizeAnimas(Operation):
    """Sum up all animas."""

    def answer(self, call: Call) -> Response:
        """Return every anima with what it holds, the one last active first."""
        with call.snapshot() as store:
            summaries = store.animas.summaries()
        return json_response([_summary(row, counts, call.now) for row, counts in summaries])


class GetAnima(Operation):
    """Read one anima."""

    anima_id: str = in_path(uuid)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return the anima."""
        with call.snapshot() as store:
            row = find_anima(store, self.anima_id, deleted=self.include_deleted)
        return json_response(objects.anima(row, call.now))


class UpdateAnima(Operation):
    """Change the fields that are given, of deleted animas too.

    `is_deleted` false revives the anima alone, not what was deleted with it.
    """

    anima_id: str = in_path(uuid)
    # The real server lets a name of null or of 300 characters through, and fails.
    name: Union[str, Absent] = in_body(text(LONGEST_NAME), default=ABSENT)
    description: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)
    meta: Union[Document, Absent, None] = in_body(maybe(mapping), default=ABSENT)
    is_deleted: Optional[bool] = in_body(maybe(flag), default=None)

    def answer(self, call: Call) -> Response:
        """Return the anima as it is now."""
        with call.transaction() as store:
            before = find_anima(store, self.anima_id, deleted=True)
            after = self._changed(before)
            # Only a change moves the time, and only a time just written carries `Z`.
            if after == before:
                return json_response(objects.anima(before, call.now))
            after = after._replace(updated_at=call.now)
            store.animas.rewrite(after)
        anima = objects.anima(after, call.now)
        return json_response(objects.just_written(anima, "updated_at"))

    def _changed(self, row: AnimaRow) -> AnimaRow:
        """Return an anima with what was given of it."""
        if not isinstance(self.name, Absent):
            row = row._replace(name=self.name)
        if not isinstance(self.description, Absent):
            row = row._replace(description=self.description)
        if not isinstance(self.meta, Absent):
            row = row._replace(meta=self.meta.text if self.meta else "null")
        if self.is_deleted is not None:
            row = row._replace(is_deleted=self.is_deleted)
        return row


class DeleteAnima(Operation):
    """Delete an anima and all that is its own."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return how many rows of each kind were deleted."""
        with call.transaction() as store:
            # Deleting twice is no error: the second time there is nothing left to count.
            row = find_anima(store, self.anima_id, deleted=True)
            if not row.is_deleted:
                # When, by which what goes with it is told from what was deleted alone.
                gone = {"id": row.id, "is_deleted": True}
                note(store, row.n, call.now, DELETE, by="api_delete", before=None, after=gone)
            counts = store.animas.delete(row.n, call.now)
        return json_response({table: counts.get(table, 0) for table in DELETED_FROM})


def _summary(row: AnimaRow, counts: dict[str, Any], now: int) -> dict[str, Any]:
    """Return an anima as the summary lists it."""
    anima = objects.anima(row, now)
    for name in ("meta", "user_id"):
        del anima[name]
    return {
        **anima,
        **counts,
        "last_event_at": objects.stored_or_null(counts["last_event_at"]),
    }


ROUTES = (
    Route("POST", "/animas", CreateAnima),
    Route("GET", "/animas", ListAnimas),
    *names.ROUTES,
    Route("GET", "/animas/summary", SummarizeAnimas),
    Route("GET", "/animas/*", GetAnima),
    Route("PATCH", "/animas/*", UpdateAnima),
    Route("DELETE", "/animas/*", DeleteAnima),
)

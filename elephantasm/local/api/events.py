# SPDX-License-Identifier: Apache-2.0
"""Events: storing one, listing an anima's."""

from __future__ import annotations

from ..._words import ERASED, LARGEST_PAGE, LONGEST_NAME, LONGEST_ROLE, PAGE
from .. import ids
from ..engine import asks_to_forget, find_anima, key_of
from ..store.rows import EventRow
from ..typed import NamedTuple
from . import objects
from .dedupe import is_same, keyed, made_key
from .fields import in_body, in_query
from .operation import Operation, Route
from .responses import json_response, refusal_response
from .values.documents import Document, mapping
from .values.ids import uuid
from .values.numbers import flag, integer, number
from .values.refusals import Refused, maybe
from .values.texts import storable, text, type_of_event
from .values.times import Moment, moment, offset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Optional

    from ...transport import Response
    from ..engine import Call
    from ..store.rows import AnimaRow
    from ..store.store import Store


# What the `meta` of an event calls the time from when on it is not shown.
EXPIRES = "expires_at"


class CreateEvent(Operation):
    """Store an event, unless its dedupe key says that it is stored already."""

    # In the order of the real server's fields, which is the order of the items in a 422.
    anima_id: str = in_body(uuid)
    event_type: str = in_body(type_of_event)
    role: Optional[str] = in_body(maybe(text(LONGEST_ROLE)), default=None)
    author: Optional[str] = in_body(maybe(text(LONGEST_NAME)), default=None)
    summary: Optional[str] = in_body(maybe(text()), default=None)
    content: str = in_body(text())
    occurred_at: Optional[Moment] = in_body(maybe(moment), default=None)
    session_id: Optional[str] = in_body(maybe(text(LONGEST_NAME)), default=None)
    meta: Optional[Document] = in_body(mapping, default=None)  # unlike an anima's, never null
    source_uri: Optional[str] = in_body(maybe(text()), default=None)
    dedupe_key: Optional[str] = in_body(maybe(text(LONGEST_NAME)), default=None)
    importance_score: Optional[float] = in_body(maybe(number(0.0, 1.0)), default=None)

    def answer(self, call: Call) -> Response:
        """Return the event that is stored now, or was before."""
        return create_all([self], call)[0]

    def keep(self, store: Store, anima: AnimaRow, now: int) -> _Kept:
        """Store the event in an open transaction, unless it is stored already."""
        has_time = self.occurred_at is not None
        event, known = keyed(
            store,
            self._row(anima.n, now),
            has_own_key=bool(self.dedupe_key),
            has_own_time=has_time,
        )
        if known is None and store.erased.has_event(anima, event):
            return _Kept(anima, event, is_erased=True)
        if known is None:
            store.events.add(event)
            return _Kept(anima, event, is_new=True)
        is_conflict = not is_same(known, event, has_own_time=has_time)
        return _Kept(anima, known, is_conflict=is_conflict)

    def told(self, kept: _Kept) -> Response:
        """Return the answer about an event that is stored."""
        if kept.is_erased:
            return refusal_response(ERASED, 409)
        if kept.is_conflict:
            return refusal_response("Duplicate event (dedupe_key conflict)", 409)
        return json_response(self._created(kept.event), 201)

    def _row(self, anima_n: int, now: int) -> EventRow:
        """Return the row of the event."""
        return EventRow(
            n=0,
            id=ids.drawn(),
            anima_n=anima_n,
            event_type=self.event_type,
            content=self.content,
            role=self.role,
            author=self.author,
            summary=self.summary,
            occurred_at=self.occurred_at.at if self.occurred_at else now,
            utc_offset=self.occurred_at.offset if self.occurred_at else None,
            expires_at=self._expiry() if self.meta and EXPIRES in self.meta.data else None,
            session_id=self.session_id,
            meta=self.meta.text if self.meta else "{}",
            source_uri=self.source_uri,
            # An empty key is none: it would make every other event without a key a repetition.
            dedupe_key=self.dedupe_key or self._made_key(now),
            importance_score=self.importance_score,
            memory_n=None,
            is_deleted=0,
            created_at=now,
            updated_at=now,
        )

    def _expiry(self) -> Optional[int]:
        """Return from when on it is not shown; None if `meta` has no time there."""
        told = self.meta.data[EXPIRES] if self.meta else None
        try:
            return moment(told).at if isinstance(told, str) else None
        except Refused:
            return None  # somebody else's word

    def _made_key(self, now: int) -> Optional[str]:
        """Return the key that the API makes, if the event has a source."""
        if not self.source_uri:
            return None
        when = self.occurred_at.iso if self.occurred_at else offset(now)
        return made_key(self.anima_id, self.event_type, self.content, when, self.source_uri)

    def _created(self, row: EventRow) -> objects.Object:
        """Return the event in the form of a 201: the client's own time comes back as it was."""
        event = objects.event(row, self.anima_id)
        objects.just_written(event, "occurred_at", "created_at", "updated_at")
        if self.occurred_at:
            event["occurred_at"] = self.occurred_at.text
        return event


class _Kept(NamedTuple):
    """What became of an event that was to be stored.

    Attributes:
        anima: Whose it is.
        event: What is stored: the event, or the one that had its key before.
        is_new: Whether it was stored now.
        is_conflict: Whether another event had its key.
        is_erased: Whether it was erased before, and so is not stored.
    """

    anima: AnimaRow
    event: EventRow
    is_new: bool = False
    is_conflict: bool = False
    is_erased: bool = False


def create_all(events: Sequence[CreateEvent], call: Call) -> list[Response]:
    """Store events in one transaction, all or none; return the answer about each."""
    with call.transaction() as store:
        ids = dict.fromkeys(event.anima_id for event in events)
        animas = {anima_id: find_anima(store, anima_id) for anima_id in ids}
        kept = [event.keep(store, animas[event.anima_id], call.now) for event in events]
        new = {one.anima.n: one.anima for one in kept if one.is_new}
        for n in new:
            store.animas.touch(n, call.now)
        asked = {one.anima.n for one in kept if one.is_new and asks_to_forget(one.event)}
        # Asked here, where the rows are at hand, and answered after the commit.
        due = [n for n, anima in new.items() if n in asked or call.is_due(store, anima)]
    # The events are on the disk by now, whatever becomes of the dreams.
    for n in due:
        call.synthesize(n, is_forced=n in asked)
    return [event.told(one) for event, one in zip(events, kept)]


class ListEvents(Operation):
    """List an anima's events page by page."""

    can_narrow = True

    anima_id: str = in_query(uuid)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)
    # Not checked against the known types: an unknown one finds nothing.
    event_type: Optional[str] = in_query(storable, default=None)
    session_id: Optional[str] = in_query(storable, default=None)
    min_importance: Optional[float] = in_query(number(0.0, 1.0), default=None)
    include_deleted: bool = in_query(flag, default=False)

    def answer(self, call: Call) -> Response:
        """Return a page, newest first; that of a session oldest first."""
        with call.snapshot() as store:
            rows = store.events.page(
                key_of(store, self.anima_id),
                # Empty filters are none, as for the real server.
                session_id=self.session_id or None,
                event_type=self.event_type or None,
                min_importance=self.min_importance,
                deleted=self.include_deleted,
                limit=self.limit,
                offset=self.offset,
            )
        return json_response([objects.event(row, self.anima_id) for row in rows])


ROUTES = (
    Route("POST", "/events", CreateEvent),
    Route("GET", "/events", ListEvents),
)

# SPDX-License-Identifier: Apache-2.0
"""Events: storing one, listing an anima's."""

from __future__ import annotations

import hashlib
import json
from uuid import uuid4

from ..engine import no_anima
from ..store.rows import EventRow
from . import objects as wire
from .checks import event_type, flag, integer, mapping, maybe, moment, number, storable, text, uuid
from .fields import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ..engine import Call, Reply
    from .checks import Moment

# In the order of the real server's fields, which is the order of the items in a 422.
EVENT_BODY = (
    Field("anima_id", uuid),
    Field("event_type", event_type),
    Field("role", maybe(text(50)), None),
    Field("author", maybe(text(255)), None),
    Field("summary", maybe(text()), None),
    Field("content", text()),
    Field("occurred_at", maybe(moment), None),
    Field("session_id", maybe(text(255)), None),
    Field("meta", mapping, None),  # unlike an anima's, never null
    Field("source_uri", maybe(text()), None),
    Field("dedupe_key", maybe(text(255)), None),
    Field("importance_score", maybe(number(0.0, 1.0)), None),
)
EVENT_QUERY = (
    Field("anima_id", uuid),
    Field("limit", integer(1, 200), 50),
    Field("offset", integer(0), 0),
    # Not checked against the known types: an unknown one finds nothing.
    Field("event_type", storable, None),
    Field("session_id", storable, None),
    Field("min_importance", number(0.0, 1.0), None),
    Field("include_deleted", flag, False),
)


def create_event(call: Call) -> Reply:
    """Store an event, unless its dedupe key says that it is stored already."""
    values = call.values
    engine, known, due = call.engine, None, False
    with engine.database.transaction(call.deadline) as store:
        anima = store.animas.by_id(values["anima_id"])
        if anima is None or anima.is_deleted:
            return no_anima(values["anima_id"])
        row = _row(values, anima.n, call.now)
        if row.dedupe_key:
            known = store.events.with_key(anima.n, row.dedupe_key)
            if known and not values["dedupe_key"] and not _same(known, row, values["occurred_at"]):
                # The API's key sees 100 characters; only a key of the caller may refuse an event.
                row = row._replace(dedupe_key=_whole_key(row))
                known = store.events.with_key(anima.n, row.dedupe_key or "")
        if known is None:
            store.events.add(row)
            store.animas.touch(anima.n, call.now)
            # Asked here, where the rows are at hand, and answered after the commit.
            due = engine.is_due(store, anima, call.now)
    # The event is on the disk by now, whatever becomes of the dream.
    if due:
        engine.dream(anima.n, call.now, call.deadline)
    if known and not _same(known, row, values["occurred_at"]):
        return 409, {"detail": "Duplicate event (dedupe_key conflict)"}
    return 201, _created(known or row, values["anima_id"], values["occurred_at"])


def list_events(call: Call) -> Reply:
    """Return a page of an anima's events, newest first; a session's oldest first."""
    values = call.values
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(values["anima_id"])
        rows = (
            []
            if anima is None
            else store.events.page(
                anima.n,
                # Empty filters are none, as for the real server.
                session_id=values["session_id"] or None,
                event_type=values["event_type"] or None,
                min_importance=values["min_importance"],
                deleted=values["include_deleted"],
                limit=values["limit"],
                offset=values["offset"],
            )
        )
    return 200, [wire.event(row, values["anima_id"]) for row in rows]


def _row(values: dict[str, Any], anima_n: int, now: int) -> EventRow:
    """Return the row of a new event."""
    occurred: Optional[Moment] = values["occurred_at"]
    meta = values["meta"]
    return EventRow(
        n=0,
        id=str(uuid4()),
        anima_n=anima_n,
        event_type=values["event_type"],
        content=values["content"],
        role=values["role"],
        author=values["author"],
        summary=values["summary"],
        occurred_at=occurred.at if occurred else now,
        session_id=values["session_id"],
        meta=meta.text if meta else "{}",
        source_uri=values["source_uri"],
        # An empty key is none: it would make every other event without a key a repetition.
        dedupe_key=values["dedupe_key"] or _key(values, now),
        importance_score=values["importance_score"],
        memory_n=None,
        is_deleted=0,
        created_at=now,
        updated_at=now,
    )


def _key(values: dict[str, Any], now: int) -> Optional[str]:
    """Return the key the API makes for an event with a source (wire contract, 5.3)."""
    if not values["source_uri"]:
        return None
    occurred: Optional[Moment] = values["occurred_at"]
    when = occurred.iso if occurred else wire.offset(now)
    parts = (
        values["anima_id"],
        values["event_type"],
        values["content"][:100],
        when,
        values["source_uri"],
    )
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]


def _whole_key(row: EventRow) -> str:
    """Return a key that no two different events share."""
    told = (row.anima_n, row.event_type, row.content, row.role, row.author, row.summary)
    more = (row.occurred_at, row.session_id, json.loads(row.meta), row.source_uri)
    # Keys made by earlier releases are in files: a new column must not make others of them.
    plain = [0, "", *told, *more, None, row.importance_score, None, 0, 0, 0]
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:32]


def _same(known: EventRow, new: EventRow, occurred: Optional[Moment]) -> bool:
    """Tell whether a repeated key comes with the same event.

    A repetition without a time of its own cannot name the first one's time.
    """
    return known._replace(
        n=0,
        id=new.id,
        meta="",
        memory_n=None,
        occurred_at=known.occurred_at if occurred else new.occurred_at,
        created_at=new.created_at,
        updated_at=new.updated_at,
    ) == new._replace(meta="") and json.loads(known.meta) == json.loads(new.meta)


def _created(row: EventRow, anima_id: str, occurred: Optional[Moment]) -> dict[str, Any]:
    """Return an event in the form of a 201 answer."""
    # Just written, times carry `Z`; the client's own comes back as it was sent.
    found = wire.event(row, anima_id)
    found["occurred_at"] = occurred.text if occurred else wire.fresh(row.occurred_at)
    found["created_at"] += "Z"
    found["updated_at"] += "Z"
    return found

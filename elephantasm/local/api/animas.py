# SPDX-License-Identifier: Apache-2.0
"""Animas: create, read, change, delete, find by name; and what they use up."""

from __future__ import annotations

from uuid import uuid4

from ...exceptions import ElephantasmError
from ..engine import no_anima
from ..store.rows import AnimaRow
from . import objects as wire
from .checks import flag, integer, mapping, maybe, storable, text, uuid
from .fields import ABSENT, Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..engine import Call, Reply

ANIMA_PATH = (Field("anima_id", uuid),)
ANIMA_BODY = (
    Field("name", text(255)),
    Field("description", maybe(text()), None),
    Field("meta", maybe(mapping), None),
    Field("organization_id", maybe(uuid), None),
)
# The real server lets a name of null or of 300 characters through, and fails.
ANIMA_CHANGES = (
    Field("name", text(255), ABSENT),
    Field("description", maybe(text()), ABSENT),
    Field("meta", maybe(mapping), ABSENT),
    Field("is_deleted", maybe(flag), ABSENT),
)
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
DELETED_QUERY = (Field("include_deleted", flag, False),)
LIST_QUERY = (
    Field("limit", integer(1, 200), 50),
    Field("offset", integer(0), 0),
    *DELETED_QUERY,
)


def _name_part(value: Any) -> str:
    """Check the part of a name to search for."""
    return storable(text(least=1)(value))


SEARCH_QUERY = (Field("name", _name_part), Field("limit", integer(1, 200), 50))


def create_anima(call: Call) -> Reply:
    """Store a new anima."""
    values = call.values
    row = AnimaRow(
        n=0,
        id=str(uuid4()),
        name=values["name"],
        description=values["description"],
        # Null becomes {} here, and stays null in a change; that is the API's own way.
        meta=values["meta"].text if values["meta"] else "{}",
        user_id=None,
        organization_id=values["organization_id"],
        last_activity_at=None,
        last_check_at=None,
        is_deleted=0,
        created_at=call.now,
        updated_at=call.now,
    )
    with call.engine.database.transaction(call.deadline) as store:
        store.animas.add(row)
    found = wire.anima(row, call.now)
    found["created_at"] += "Z"
    found["updated_at"] += "Z"
    return 201, found


def list_animas(call: Call) -> Reply:
    """Return a page of animas, newest first."""
    values = call.values
    with call.engine.database.snapshot(call.deadline) as store:
        rows = store.animas.page(
            deleted=values["include_deleted"], limit=values["limit"], offset=values["offset"]
        )
    return 200, [wire.anima(row, call.now) for row in rows]


def get_anima(call: Call) -> Reply:
    """Return one anima."""
    anima_id = call.values["anima_id"]
    with call.engine.database.snapshot(call.deadline) as store:
        row = store.animas.by_id(anima_id)
    if row is None or (row.is_deleted and not call.values["include_deleted"]):
        return no_anima(anima_id)
    return 200, wire.anima(row, call.now)


def update_anima(call: Call) -> Reply:
    """Change the fields that were given, of deleted animas too.

    `is_deleted` false revives the anima alone.
    """
    # Fields that were absent are not among the values at all.
    changes = dict(call.values)
    anima_id = changes.pop("anima_id")
    if "meta" in changes:
        changes["meta"] = changes["meta"].text if changes["meta"] else "null"
    if changes.get("is_deleted", ABSENT) is None:
        del changes["is_deleted"]
    with call.engine.database.transaction(call.deadline) as store:
        row = store.animas.by_id(anima_id)
        if row is None:
            return no_anima(anima_id)
        # Only a change moves the time, and only a time just written carries `Z`.
        if row._replace(**changes) == row:
            return 200, wire.anima(row, call.now)
        row = row._replace(updated_at=call.now, **changes)
        store.animas.rewrite(row)
    found = wire.anima(row, call.now)
    found["updated_at"] += "Z"
    return 200, found


def delete_anima(call: Call) -> Reply:
    """Delete an anima and all that is its own; return how many rows of each kind."""
    anima_id = call.values["anima_id"]
    with call.engine.database.transaction(call.deadline) as store:
        # Deleting twice is no error: the second time there is nothing left to count.
        row = store.animas.by_id(anima_id)
        if row is None:
            return no_anima(anima_id)
        counts = store.animas.delete(row.n, call.now)
    # In the real server's order, with zeros for the tables that only it has.
    return 200, {table: counts.get(table, 0) for table in DELETED_FROM}


def search_animas(call: Call) -> Reply:
    """Return animas whose name holds a text, whatever its case, by name."""
    part = call.values["name"].casefold()
    with call.engine.database.snapshot(call.deadline) as store:
        # Few enough to look at each: SQLite's own LIKE knows the case of ASCII letters only.
        rows = store.animas.page(deleted=False, limit=-1, offset=0)
    found = [row for row in rows if part in row.name.casefold()]
    found.sort(key=lambda row: (row.name.casefold(), row.n))
    return 200, [wire.anima(row, call.now) for row in found[: call.values["limit"]]]


def summarize_animas(call: Call) -> Reply:
    """Return every anima with what it holds, the one last active first."""
    with call.engine.database.snapshot(call.deadline) as store:
        rows = store.animas.summaries()
    return 200, [_summary(row, counts, call.now) for row, counts in rows]


def _summary(row: AnimaRow, counts: dict[str, Any], now: int) -> dict[str, Any]:
    """Return an anima as the summary lists it."""
    found = wire.anima(row, now)
    for key in ("meta", "user_id"):
        del found[key]
    last = counts["last_event_at"]
    return {**found, **counts, "last_event_at": None if last is None else wire.stored(last)}


def usage(call: Call) -> Reply:
    """Return what is stored, in the form in which the hosted service reports usage."""
    with call.engine.database.snapshot(call.deadline) as store:
        counts = store.animas.totals()
    return 200, {"plan_tier": "local", "events_limit": None, **counts}


def health(call: Call) -> Reply:
    """Return whether the database answers; it is never an error."""
    status, database = "healthy", "connected"
    try:
        with call.engine.database.snapshot(call.deadline):
            pass
    except ElephantasmError as error:
        status, database = "degraded", f"error: {error.message}"
    return 200, {
        "status": status,
        "timestamp": wire.offset(call.now),
        "checks": {"database": database},
    }

# SPDX-License-Identifier: Apache-2.0
"""Changes of single items: made, noted in the audit, and told as the API's history."""

from __future__ import annotations

import json

from ..._process import once
from ..store.rows import AuditRow
from ..typed import NamedTuple
from .fields import ABSENT
from .objects import stored_or_null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Optional, TypeVar, Union

    from ..store.rows import EventRow, MemoryRow
    from ..store.store import Store
    from .objects import Object

    Row = TypeVar("Row", bound=NamedTuple)

CREATE, UPDATE, DELETE, RESTORE = "CREATE", "UPDATE", "DELETE", "RESTORE"
# What the Dreamer writes into the audit, in the API's words.
_DREAMED = {
    "supersede": UPDATE,
    "forget": UPDATE,
    "retract": UPDATE,
    "merge": "MERGE",
    "decaying": UPDATE,
    "archived": "ARCHIVE",
}
_SOURCE = "source_id"


class Change(NamedTuple):
    """One entry of a history.

    Attributes:
        at: When.
        action: CREATE, UPDATE, DELETE or RESTORE.
        by: What brought it about, in one word; None where nobody noted it.
        before: What was, as far as it is known.
        after: What is since then.
        source_id: Id of the memory that it rests on.
        id: Its id: the same each time it is told.
        summary: What happened, in a sentence.
    """

    at: int
    action: str
    by: Optional[str]
    before: Optional[dict[str, Any]]
    after: Optional[dict[str, Any]]
    source_id: Optional[str]
    id: str
    summary: Optional[str] = None

    def entry(self) -> dict[str, Any]:
        """Return what all histories tell of a change."""
        return {
            "action": self.action,
            "before_state": self.before,
            "after_state": self.after,
            "change_summary": self.summary,
            "id": self.id,
            "created_at": stored_or_null(self.at),
        }


def replaced(row: Row, **values: Any) -> Row:
    """Return a row with the values that are not absent."""
    given = {name: value for name, value in values.items() if value is not ABSENT}
    changed: Row = row._replace(**given)
    return changed


def note(
    store: Store,
    anima_n: int,
    now: int,
    action: str,
    *,
    by: str,
    before: Optional[Mapping[str, Any]],
    after: Mapping[str, Any],
    source_id: Optional[str] = None,
) -> None:
    """Note a change in the audit: what an item was before it, and what it is since then."""
    became = {**after, _SOURCE: source_id} if source_id else after
    store.audit.add(
        AuditRow(
            n=0,
            anima_n=anima_n,
            at=now,
            action=action,
            row_id=after["id"],
            reason=by,
            before=None if before is None else json.dumps(before, ensure_ascii=False),
            after=json.dumps(became, ensure_ascii=False),
        )
    )


def note_change(
    store: Store,
    row: Union[EventRow, MemoryRow],
    was: Object,
    told: Object,
    was_deleted: int,
    reason: Optional[str] = None,
) -> None:
    """Note what changed of an event or a memory; what did not change is not repeated.

    Args:
        store: An open transaction.
        row: The row as it is now.
        was: What the API told of it before.
        told: What the API tells of it now.
        was_deleted: Whether it was deleted before.
        reason: Why it changed, if somebody said so.
    """
    was = {**was, "is_deleted": bool(was_deleted)}
    told = {**told, "is_deleted": bool(row.is_deleted)}
    names = [name for name in told if told[name] != was[name] and name != "updated_at"]
    if not names:
        return
    action = UPDATE
    if "is_deleted" in names:
        action = DELETE if row.is_deleted else RESTORE
    before, after = ({"id": row.id, **{name: one[name] for name in names}} for one in (was, told))
    by = reason or f"api_{action.lower()}"
    note(store, row.anima_n, row.updated_at, action, by=by, before=before, after=after)


def replacements(replaced_ids: list[str], by: Optional[str]) -> dict[str, Any]:
    """Return, beyond the API, what an item replaced and what replaced it, where there is any."""
    found = {"replaces": replaced_ids, "replaced_by": by}
    return {name: value for name, value in found.items() if value}


def changes_of(store: Store, anima_n: int, row_id: str) -> list[Change]:
    """Return the changes of an item that the audit has, oldest first."""
    return [_change(row) for row in store.audit.of_row(anima_n, row_id)]


def entry_id(row_id: str, what: str) -> str:
    """Return an id for an entry that none is stored for."""
    uuid = _uuid()
    return str(uuid.uuid5(uuid.UUID(row_id), what))


@once
def _uuid() -> Any:
    """Load a module that who only asks for packs never needs."""
    import uuid

    return uuid


def _change(row: AuditRow) -> Change:
    before = json.loads(row.before) if row.before else None
    after = json.loads(row.after) if row.after else {}
    source_id = after.pop(_SOURCE, None)
    is_dreamed = row.action in _DREAMED
    action = _DREAMED.get(row.action, row.action)
    if "is_deleted" in after and is_dreamed:
        action = DELETE if after["is_deleted"] else RESTORE
    return Change(
        at=row.at,
        action=action,
        by="dreamer" if is_dreamed else row.reason,
        before=before,
        after=after,
        source_id=source_id,
        id=entry_id(row.row_id, str(row.n)),
        summary=row.reason if is_dreamed else None,
    )

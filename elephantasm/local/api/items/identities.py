# SPDX-License-Identifier: Apache-2.0
"""Identities by their ids, and what became of one."""

from __future__ import annotations

import json

from ...._words import PERSONALITIES
from ....exceptions import NotFoundError
from ... import ids
from ...engine import find_anima
from ...store.rows import IdentityRow
from .. import objects
from ..changes import CREATE, DELETE, RESTORE, UPDATE, Change, changes_of, entry_id, note, replaced
from ..fields import ABSENT, Absent, in_body, in_path, in_query
from ..operation import Operation, Route
from ..responses import json_response, refusal_response
from ..values.documents import Document, mapping
from ..values.ids import uuid
from ..values.numbers import integer
from ..values.refusals import maybe
from ..values.texts import choice, storable, text
from .memories import find_memory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union

    from ....transport import Response
    from ...engine import Call
    from ...store.store import Store

_LARGEST_HISTORY, _HISTORY, _LONGEST_TRIGGER = 500, 100, 50
_type = maybe(choice(*PERSONALITIES))
_SUMMARIES = {DELETE: "Identity soft-deleted", RESTORE: "Identity restored"}


class _Written(Operation):
    """What an identity may be given, when it is made and when it is changed.

    The free object is called `self`, also `self_`, by which name faults are told.
    """

    personality_type: Union[str, Absent, None] = in_body(_type, default=ABSENT)
    self_: Union[Document, Absent, None] = in_body(maybe(mapping), default=ABSENT, alias="self")
    communication_style: Union[str, Absent, None] = in_body(maybe(text()), default=ABSENT)

    def written(self, row: IdentityRow) -> IdentityRow:
        """Return a row with what was given."""
        described = self.self_.text if isinstance(self.self_, Document) else self.self_
        row = replaced(
            row,
            personality_type=self.personality_type,
            communication_style=self.communication_style,
            self_json="{}" if described is None else described,
        )
        if isinstance(self.communication_style, Absent):
            return row
        # What the Dreamer prefers to what it counts, and so leaves as it is.
        tallies = {**json.loads(row.tallies), "style_said": self.communication_style or ""}
        return row._replace(tallies=json.dumps(tallies, ensure_ascii=False))


class CreateIdentity(_Written):
    """Store an identity of an anima that has none."""

    anima_id: str = in_query(uuid)

    def answer(self, call: Call) -> Response:
        """Return the identity."""
        with call.transaction() as store:
            anima = find_anima(store, self.anima_id)
            known = store.identities.stored(anima.n)
            if known and (known.is_deleted or store.identities.of(anima.n)):
                message = f"Identity already exists for Anima {self.anima_id}"
                if known.is_deleted:
                    message += f"; it was deleted, restore {known.id}"
                return refusal_response(message, 409)
            row = self.written(
                IdentityRow(
                    anima_n=anima.n, id=ids.drawn(), created_at=call.now, updated_at=call.now
                )
            )
            store.identities.put(row)
            _note(store, call, CREATE, "api_create", row)
        return json_response(objects.identity(row, self.anima_id), 201)


class GetIdentityById(Operation):
    """Read one identity that is not deleted."""

    identity_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the identity."""
        with call.snapshot() as store:
            identity = _told(store, find_identity(store, self.identity_id))
        return json_response(identity)


class UpdateIdentity(_Written):
    """Change the fields that are given."""

    identity_id: str = in_path(uuid)
    source_memory_id: Optional[str] = in_query(uuid, default=None)
    trigger_source: Optional[str] = in_query(
        lambda value: storable(text(_LONGEST_TRIGGER)(value)), default=None
    )

    def answer(self, call: Call) -> Response:
        """Return the identity as it is now."""
        by = self.trigger_source or "api_update"
        with call.transaction() as store:
            before = find_identity(store, self.identity_id)
            if self.source_memory_id:
                find_memory(store, self.source_memory_id, deleted=True)
            after = self.written(before)._replace(updated_at=call.now)
            store.identities.rewrite(after)
            _note(store, call, UPDATE, by, after, before, self.source_memory_id)
            identity = _told(store, after)
        return json_response(identity)


class DeleteIdentity(Operation):
    """Delete an identity; the Dreamer makes no other one until it is restored."""

    identity_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the identity as it is now; 404 for one that is deleted already."""
        with call.transaction() as store:
            row = find_identity(store, self.identity_id)
            identity = _moved(store, call, DELETE, "api_delete", row, is_deleted=1)
        return json_response(identity)


class RestoreIdentity(Operation):
    """Bring back a deleted identity."""

    identity_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the identity as it is now."""
        with call.transaction() as store:
            row = find_identity(store, self.identity_id, deleted=True)
            identity = _moved(store, call, RESTORE, "api_restore", row, is_deleted=0)
        return json_response(identity)


class ListIdentityHistory(Operation):
    """List what became of an identity, deleted or not."""

    identity_id: str = in_path(uuid)
    limit: int = in_query(integer(1, _LARGEST_HISTORY), default=_HISTORY)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return its changes, newest first; none of an identity that nobody knows."""
        entries = _entries(call, self.identity_id)[::-1]
        return json_response(entries[self.offset : self.offset + self.limit])


class ListIdentityEvolution(Operation):
    """List what became of an identity, from the beginning on."""

    identity_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return its changes, oldest first."""
        return json_response(_entries(call, self.identity_id))


def find_identity(store: Store, identity_id: str, *, deleted: bool = False) -> IdentityRow:
    """Return an identity; `NotFoundError` if there is none, or it is deleted and may not be."""
    row = store.identities.by_id(identity_id)
    if row is None or (row.is_deleted and not deleted):
        raise NotFoundError(f"Identity {identity_id} not found")
    return row


def _told(store: Store, row: IdentityRow) -> objects.Object:
    return objects.identity(row, store.animas.by_n(row.anima_n).id)


def _state(store: Store, row: IdentityRow) -> dict[str, Any]:
    """Return an identity as its history tells it."""
    state = _told(store, row)
    state["self_"] = state.pop("self")
    return state


def _moved(
    store: Store, call: Call, action: str, by: str, row: IdentityRow, *, is_deleted: int
) -> objects.Object:
    """Delete or restore an identity, and return it."""
    after = row._replace(is_deleted=is_deleted, updated_at=call.now)
    store.identities.rewrite(after)
    _note(store, call, action, by, after, row)
    return _told(store, after)


def _note(
    store: Store,
    call: Call,
    action: str,
    by: str,
    row: IdentityRow,
    before: Optional[IdentityRow] = None,
    source_id: Optional[str] = None,
) -> None:
    note(
        store,
        row.anima_n,
        call.now,
        action,
        by=by,
        before=_state(store, before) if before else None,
        after=_state(store, row),
        source_id=source_id,
    )


def _entries(call: Call, identity_id: str) -> list[objects.Object]:
    """Return the changes of an identity, oldest first, as the API tells them."""
    with call.snapshot() as store:
        row = store.identities.by_id(identity_id)
        if row is None:
            return []
        changes = changes_of(store, row.anima_n, row.id)
        if not any(change.action == CREATE for change in changes):
            first = changes[0].before if changes else _state(store, row)
            own_id = entry_id(row.id, CREATE)
            made = Change(row.created_at, CREATE, "dreamer", None, first, None, own_id)
            changes = [made, *changes]
    return [
        {
            "identity_id": row.id,
            "trigger_source": change.by,
            "source_memory_id": change.source_id,
            **change.entry(),
            "change_summary": _SUMMARIES.get(change.action),
        }
        for change in changes
    ]


ROUTES = (
    Route("POST", "/identities", CreateIdentity),
    Route("GET", "/identities/*", GetIdentityById),
    Route("PATCH", "/identities/*", UpdateIdentity),
    Route("DELETE", "/identities/*", DeleteIdentity),
    Route("POST", "/identities/*/restore", RestoreIdentity),
    Route("GET", "/identities/*/history", ListIdentityHistory),
    Route("GET", "/identities/*/evolution", ListIdentityEvolution),
)

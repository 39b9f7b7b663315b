# SPDX-License-Identifier: Apache-2.0
"""Dreams that somebody asks for: each is over when it is answered, and noted in the audit."""

from __future__ import annotations

import json

from ....exceptions import NotFoundError
from ... import ids
from ...engine import find_anima, key_of
from ...store.audit import DREAM
from ...store.rows import AuditRow
from ..changes import entry_id
from ..fields import in_body, in_path, in_query
from ..objects import stored_or_null
from ..operation import Operation, Route
from ..responses import json_response
from ..values.ids import uuid
from ..values.numbers import integer
from ..values.texts import choice
from ..values.times import stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ....transport import Response
    from ...dreamer.dream import DreamReport
    from ...engine import Call
    from ...store.store import Store

_LARGEST_PAGE, _PAGE = 100, 20
_STATUSES = ("RUNNING", "COMPLETED", "FAILED")
_LIGHT, _DEEP = "LIGHT_SLEEP", "DEEP_SLEEP"
# What the Dreamer notes of memories, in the API's words, and when it does so.
_ACTIONS = {
    "merge": ("UPDATE", _DEEP),
    "decaying": ("UPDATE", _LIGHT),
    "archived": ("ARCHIVE", _LIGHT),
}
_KEPT = (
    "id",
    "summary",
    "content",
    "importance",
    "confidence",
    "state",
    "decay_score",
    "recency_score",
    "time_start",
    "time_end",
)
_FIRST, _LAST = "first", "last"  # of the changes that a dream made, by their `n`


class TriggerDream(Operation):
    """Let an anima dream now."""

    anima_id: str = in_body(uuid)

    def answer(self, call: Call) -> Response:
        """Return the dream, which is over."""
        with call.snapshot() as store:
            anima = find_anima(store, self.anima_id)
            first = store.audit.newest() + 1
        report = call.dream([anima.n])
        ended = call.engine.now()
        with call.transaction() as store:
            reviewed = sum(store.memories.counts(anima.n).values())
            session = _session(anima.id, call.now, ended, report, reviewed)
            # Others may note something meanwhile; what is told of a dream is of its anima only.
            changes = {_FIRST: first, _LAST: store.audit.newest()}
            store.audit.add(
                AuditRow(
                    n=0,
                    anima_n=anima.n,
                    at=call.now,
                    action=DREAM,
                    row_id=session["id"],
                    reason=session["summary"],
                    before=json.dumps(changes),
                    after=json.dumps(session),
                )
            )
        return json_response(session, 202)


class ListDreamSessions(Operation):
    """List an anima's dreams page by page."""

    anima_id: str = in_query(uuid)
    status: Optional[str] = in_query(choice(*_STATUSES), default=None)
    limit: int = in_query(integer(1, _LARGEST_PAGE), default=_PAGE)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return a page, the latest first."""
        with call.snapshot() as store:
            rows = store.audit.dreams(key_of(store, self.anima_id))
        sessions = [_told(row) for row in rows[::-1]]
        wanted = [one for one in sessions if self.status in (None, one["status"])]
        return json_response(wanted[self.offset : self.offset + self.limit])


class GetDreamSession(Operation):
    """Read one dream."""

    session_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the dream."""
        with call.snapshot() as store:
            row = _find(store, self.session_id)
        return json_response(_told(row))


class GetDreamWithActions(Operation):
    """Read one dream with what it did."""

    session_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return the dream."""
        with call.snapshot() as store:
            row = _find(store, self.session_id)
            actions = _actions(store, row)
        return json_response({**_told(row), "actions": actions})


class ListDreamActions(Operation):
    """List what a dream did to memories."""

    session_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return it in order."""
        with call.snapshot() as store:
            actions = _actions(store, _find(store, self.session_id))
        return json_response(actions)


def _session(
    anima_id: str, started: int, ended: int, report: DreamReport, reviewed: int
) -> dict[str, Any]:
    """Return a dream that is over as the API tells it."""
    summary = (
        f"Made {report.memories} memories of {report.events} events, learnt {report.knowledge} "
        f"statements, merged {report.merged} memories, put {report.archived} away."
    )
    return {
        "id": ids.drawn(),
        "anima_id": anima_id,
        "trigger_type": "MANUAL",
        "triggered_by": None,
        "started_at": stored(started),
        "completed_at": stored(ended),
        "status": "COMPLETED",
        "error_message": None,
        "memories_reviewed": reviewed,
        "memories_modified": report.decaying,
        "memories_created": report.memories,
        "memories_archived": report.archived,
        "memories_deleted": report.merged,
        "summary": summary,
        "config_snapshot": {},
        "created_at": stored(started),
        "updated_at": stored(ended),
    }


def _find(store: Store, session_id: str) -> AuditRow:
    row = store.audit.dream(session_id)
    if row is None:
        raise NotFoundError("Dream session not found")
    return row


def _told(row: AuditRow) -> dict[str, Any]:
    session: dict[str, Any] = json.loads(row.after or "{}")
    return session


def _actions(store: Store, dream: AuditRow) -> list[dict[str, Any]]:
    """Return what a dream did to memories, in order."""
    changes = json.loads(dream.before or "{}")
    return [
        _action(store, row, dream.row_id)
        for row in store.audit.of(dream.anima_n)
        if changes[_FIRST] <= row.n <= changes[_LAST] and row.action in _ACTIONS
    ]


def _action(store: Store, row: AuditRow, session_id: str) -> dict[str, Any]:
    """Return one change of a memory as the API tells it."""
    before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
    action, phase = _ACTIONS[row.action]
    merged_into = after.pop("merged_into", None)
    return {
        "id": entry_id(row.row_id, str(row.n)),
        "session_id": session_id,
        "action_type": "MERGE" if merged_into else action,
        "phase": phase,
        "source_memory_ids": [row.row_id],
        "result_memory_ids": [merged_into or row.row_id],
        "before_state": {"memories": [_state(store, row.row_id, before)]},
        "after_state": {"memories": [_state(store, merged_into or row.row_id, after)]},
        "reasoning": row.reason,
        "created_at": stored(row.at),
    }


def _state(store: Store, memory_id: str, noted: dict[str, Any]) -> dict[str, Any]:
    """Return a memory with what was noted of it; the rest is as it is now."""
    row = store.memories.by_id(memory_id)
    if row is None:
        return {"id": memory_id, **noted}
    fields = {**row._asdict(), **noted}
    state = {name: fields[name] for name in _KEPT}
    state["meta"] = json.loads(row.meta)
    state["is_deleted"] = bool(row.is_deleted)
    for name in ("time_start", "time_end"):
        state[name] = stored_or_null(fields[name])
    return state


ROUTES = (
    Route("POST", "/dreams/trigger", TriggerDream),
    Route("GET", "/dreams/sessions", ListDreamSessions),
    Route("GET", "/dreams/sessions/*", GetDreamSession),
    Route("GET", "/dreams/sessions/*/with-actions", GetDreamWithActions),
    Route("GET", "/dreams/sessions/*/actions", ListDreamActions),
)

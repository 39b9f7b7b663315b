# SPDX-License-Identifier: Apache-2.0
"""When events become memories, and how that is made to happen now."""

from __future__ import annotations

from ....exceptions import NotFoundError
from ... import scoring
from ...engine import find_anima
from ..changes import entry_id
from ..fields import in_body, in_path
from ..objects import stored_or_null
from ..operation import Operation, Route
from ..responses import json_response, refusal_response
from ..values.ids import uuid
from ..values.numbers import integer, number
from ..values.texts import storable
from ..values.times import stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ....transport import Response
    from ...engine import Call
    from ...store.store import Store

_WORKFLOW = "memory_synthesis"


class GetSynthesisConfig(Operation):
    """Read the settings of synthesis, which are those of the whole engine."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return them; what the engine has no use for is null."""
        chosen = call.engine.synthesis
        with call.snapshot() as store:
            anima = find_anima(store, self.anima_id)
        return json_response(
            {
                "anima_id": anima.id,
                "time_weight": chosen.per_hour,
                "event_weight": chosen.per_event,
                "token_weight": chosen.per_token,
                "threshold": chosen.threshold,
                "temperature": None,
                "max_tokens": None,
                "job_interval_hours": None,
                "knowledge_synth_count": 0,
                "meditation_threshold": None,
                "id": entry_id(anima.id, "synthesis-config"),
                "last_synthesis_check_at": stored_or_null(anima.last_check_at),
                "created_at": stored(anima.created_at),
                "updated_at": stored(anima.created_at),
            }
        )


class UpdateSynthesisConfig(Operation):
    """Change the settings of synthesis, which the application alone can do here."""

    anima_id: str = in_path(uuid)
    time_weight: Optional[float] = in_body(number(0, 5), default=None)
    event_weight: Optional[float] = in_body(number(0, 2), default=None)
    token_weight: Optional[float] = in_body(number(0, 0.001), default=None)
    threshold: Optional[float] = in_body(number(1, 50), default=None)
    temperature: Optional[float] = in_body(number(0, 1), default=None)
    max_tokens: Optional[int] = in_body(integer(256, 4096), default=None)
    job_interval_hours: Optional[int] = in_body(integer(1, 24), default=None)
    meditation_threshold: Optional[int] = in_body(integer(1, 100), default=None)

    def answer(self, call: Call) -> Response:
        """Return where they are set."""
        with call.snapshot() as store:
            find_anima(store, self.anima_id)
        return refusal_response(
            "The settings of synthesis are those of the whole engine; give them to it with "
            "LocalTransport(synthesis=SynthesisSettings(...))",
            400,
        )


class GetSynthesisStatus(Operation):
    """Read how near an anima is to its next synthesis."""

    anima_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return its score and what that is made of."""
        chosen = call.engine.synthesis
        with call.snapshot() as store:
            anima = find_anima(store, self.anima_id)
            count = store.events.pending_count(anima.n)
        since = anima.last_check_at or anima.created_at
        hours = max(0, call.now - since) / scoring.HOUR
        score = scoring.synthesis_score(since, call.now, count, chosen)
        return json_response(
            {
                "accumulation_score": score,
                "threshold": chosen.threshold,
                "percentage": 100 * score / chosen.threshold,
                "time_factor": chosen.per_hour * hours,
                "event_factor": chosen.per_event * count,
                "token_factor": chosen.per_token * count * chosen.tokens_per_event,
                "event_count": count,
                "hours_since_last": hours,
            }
        )


class TriggerSynthesis(Operation):
    """Make memories of all events that wait, if they reach the threshold."""

    workflow: str = in_path(storable)
    anima_id: str = in_body(uuid)

    def answer(self, call: Call) -> Response:
        """Return the newest memory that was made, or why there is none."""
        if self.workflow != _WORKFLOW:
            return refusal_response(f"Unknown workflow: {self.workflow}", 404)
        with call.snapshot() as store:
            anima = find_anima(store, self.anima_id)
            count = store.events.pending_count(anima.n)
            is_due = call.is_due(store, anima)
            before = _newest_memory(store, anima.n)
        reason = None if is_due else "below_threshold" if count else "no_events"
        if is_due:
            call.synthesize(anima.n, is_forced=True)
        with call.snapshot() as store:
            made = _newest_memory(store, anima.n)
        result: dict[str, Any] = {"success": True, "skipped": bool(reason), "anima_id": anima.id}
        if reason:
            result["reason"] = reason
        elif made == before:
            result.update(success=False, error="nothing was made of the events; see the log")
        else:
            result["item_id"] = made
        return json_response({"workflow": _WORKFLOW, "anima_id": anima.id, "result": result})


class SynthesizeKnowledge(Operation):
    """Read the events of a memory again, and keep what they teach in place of what they did."""

    memory_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return which statements the memory gives now; the old ones stay if it gives none."""
        with call.snapshot() as store:
            memory = store.memories.by_id(self.memory_id)
            if memory is None or memory.is_deleted:
                raise NotFoundError(f"Memory {self.memory_id} not found or deleted")
            has_events = bool(store.events.of_memory(memory.n))
        deleted, taught = call.learn_again(memory) if has_events else ([], [])
        return json_response(
            {
                "memory_id": memory.id,
                "knowledge_ids": [row.id for row in taught],
                "deleted_count": len(deleted),
                "created_count": sum(row.created_at == call.now for row in taught),
                "skip_reason": None if has_events else "no_events",
                "error": None,
                "success": True,
            }
        )


def _newest_memory(store: Store, anima_n: int) -> Optional[str]:
    newest = store.memories.of(anima_n, newest=1)
    return newest[0].id if newest else None


ROUTES = (
    Route("GET", "/animas/*/synthesis-config", GetSynthesisConfig),
    Route("PUT", "/animas/*/synthesis-config", UpdateSynthesisConfig),
    Route("GET", "/animas/*/synthesis-status", GetSynthesisStatus),
    Route("POST", "/scheduler/workflows/*/trigger", TriggerSynthesis),
    Route("POST", "/knowledge/synthesize/*", SynthesizeKnowledge),
)

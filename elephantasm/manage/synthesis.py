# SPDX-License-Identifier: Apache-2.0
"""Synthesis: when events become memories, and how it is made to happen now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from .. import _arguments as check
from .. import _fields
from .._operations import ANIMA, Operation, get_anima
from ..exceptions import ElephantasmError
from ..types.value import Value, empty, field, id_field, value
from .sending import Sender, about, changes, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._fields import Id
    from .._names import AnimaRef
else:
    from .._typing import UUID, AnimaRef, Any, Id, Optional, Union

_TRIGGER = "/scheduler/workflows/memory_synthesis/trigger"


@value(frozen=True, eq=False)
class SynthesisConfig(Value):
    """When the events of an anima become memories, and how.

    Attributes:
        time_weight: Added to the score for every hour since the last synthesis.
        event_weight: Added for every event that waits.
        token_weight: Added for every token of those.
        threshold: Score from which on memories are made.
        temperature: Of the language model, 0 to 1.
        max_tokens: Of its answers.
        job_interval_hours: Hours between two looks at the score.
        meditation_threshold: Statements made between two meditations.
        last_synthesis_check_at: When the score was last looked at, or None.
    """

    anima_id: Id = id_field()
    time_weight: float
    event_weight: float
    token_weight: float
    threshold: float
    temperature: Optional[float] = None
    max_tokens: Optional[int] = None
    job_interval_hours: Optional[int] = None
    meditation_threshold: Optional[int] = None
    last_synthesis_check_at: Optional[datetime] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SynthesisConfig:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "anima_id": _fields.required(data, "anima_id", str),
                "time_weight": _fields.number(data, "time_weight"),
                "event_weight": _fields.number(data, "event_weight"),
                "token_weight": _fields.number(data, "token_weight"),
                "threshold": _fields.number(data, "threshold"),
                "temperature": _fields.optional_number(data, "temperature"),
                "max_tokens": _fields.optional(data, "max_tokens", int),
                "job_interval_hours": _fields.optional(data, "job_interval_hours", int),
                "meditation_threshold": _fields.optional(data, "meditation_threshold", int),
                "last_synthesis_check_at": _fields.optional_moment(data, "last_synthesis_check_at"),
            },
        )


@value(frozen=True, eq=False)
class SynthesisStatus(Value):
    """How near an anima is to its next synthesis.

    Attributes:
        accumulation_score: The score: the sum of the three factors.
        threshold: Score from which on memories are made.
        percentage: The score in percent of the threshold; may exceed 100.
        event_count: Events that wait.
        hours_since_last: Hours since the last synthesis.
    """

    accumulation_score: float
    threshold: float
    percentage: float
    time_factor: float
    event_factor: float
    token_factor: float
    event_count: int = 0
    hours_since_last: Optional[float] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SynthesisStatus:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "accumulation_score": _fields.number(data, "accumulation_score"),
                "threshold": _fields.number(data, "threshold"),
                "percentage": _fields.number(data, "percentage"),
                "time_factor": _fields.number(data, "time_factor"),
                "event_factor": _fields.number(data, "event_factor"),
                "token_factor": _fields.number(data, "token_factor"),
                "event_count": _fields.count(data, "event_count"),
                "hours_since_last": _fields.optional_number(data, "hours_since_last"),
            },
        )


@value(frozen=True, eq=False)
class SynthesisRun(Value):
    """What came of a synthesis.

    Attributes:
        memory_id: Id of the memory that was made; None when none was.
        reason: Why none was made, such as `no_events` or `below_threshold`; None when one was.
    """

    memory_id: Optional[Id] = id_field(default=None)
    reason: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    _also = ("item_id", "success", "skipped", "anima_id", "error")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SynthesisRun:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        return cls._made(
            data,
            {
                "memory_id": _fields.spelled(data, str, "memory_id", "item_id"),
                "reason": _fields.spelled(data, str, "reason", "error"),
            },
        )


@value(frozen=True, eq=False)
class KnowledgeSynthesis(Value):
    """Which statements were drawn from a memory.

    Attributes:
        knowledge_ids: Ids of the statements that it gives now; empty when nothing was found, and
            then the old ones stay.
        deleted_count: Statements that it gave before and that were deleted.
        created_count: Statements made.
        skip_reason: Why nothing was done, or None.
    """

    memory_id: Id = id_field()
    knowledge_ids: tuple[Id, ...] = ()
    deleted_count: int = 0
    created_count: int = 0
    skip_reason: Optional[str] = None
    extra: dict[str, Any] = field(default_factory=empty)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> KnowledgeSynthesis:
        """Read it from an answer; `APIResponseError` names the field that does not fit."""
        data = _fields.as_object(data)
        ids = _fields.items(data, "knowledge_ids")
        return cls._made(
            data,
            {
                "memory_id": _fields.required(data, "memory_id", str),
                "knowledge_ids": tuple(_fields.to_id(str(text)) for text in ids),
                "deleted_count": _fields.count(data, "deleted_count"),
                "created_count": _fields.count(data, "created_count"),
                "skip_reason": _fields.optional(data, "skip_reason", str),
            },
        )


class SynthesisItems(Sender):
    """Methods for synthesis."""

    def get_synthesis_config(self, anima_id: AnimaRef = None) -> SynthesisConfig:
        """Return when the events of an anima become memories; raises as `get_event` does."""
        return about(self, anima_id, _config("GET"))

    def update_synthesis_config(
        self,
        anima_id: AnimaRef = None,
        *,
        time_weight: Optional[float] = None,
        event_weight: Optional[float] = None,
        token_weight: Optional[float] = None,
        threshold: Optional[float] = None,
        temperature: Optional[float] = None,
        max_tokens: Optional[int] = None,
        job_interval_hours: Optional[int] = None,
        meditation_threshold: Optional[int] = None,
    ) -> SynthesisConfig:
        """Change what is given of an anima's settings and return all of them.

        The embedded engine takes its own from `LocalTransport(synthesis=SynthesisSettings(…))`
        and refuses to change them.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            time_weight: 0 to 5.
            event_weight: 0 to 2.
            token_weight: 0 to 0.001.
            threshold: 1 to 50.
            temperature: 0 to 1.
            max_tokens: 256 to 4096.
            job_interval_hours: 1 to 24.
            meditation_threshold: 1 to 100.

        Raises:
            InvalidArgumentError: A value was refused, or nothing is to be changed.
            ElephantasmError: Anything else, as in `get_event`.
        """
        body = changes(
            (),
            (),
            time_weight=check.given(check.number, "time_weight", time_weight, 0, 5),
            event_weight=check.given(check.number, "event_weight", event_weight, 0, 2),
            token_weight=check.given(check.number, "token_weight", token_weight, 0, 0.001),
            threshold=check.given(check.number, "threshold", threshold, 1, 50),
            temperature=check.given(check.fraction, "temperature", temperature),
            max_tokens=check.given(check.whole, "max_tokens", max_tokens, 256, 4096),
            job_interval_hours=check.given(
                check.whole, "job_interval_hours", job_interval_hours, 1, 24
            ),
            meditation_threshold=check.given(
                check.whole, "meditation_threshold", meditation_threshold, 1, 100
            ),
        )
        return about(self, anima_id, _config("PUT", body))

    def get_synthesis_status(self, anima_id: AnimaRef = None) -> SynthesisStatus:
        """Return how near an anima is to its next synthesis; raises as `get_event` does."""
        path = f"/animas/{ANIMA}/synthesis-status"
        operation = Operation("GET", path, SynthesisStatus.from_dict, hides_missing=True)
        return about(self, anima_id, operation)

    def trigger_synthesis(self, anima_id: AnimaRef = None) -> SynthesisRun:
        """Make a memory of the events that wait, if they reach the threshold; waits until it is.

        Args:
            anima_id: UUID or name; None means the client's default anima.

        Returns:
            The memory's id, or why there is none: `no_events`, `below_threshold` (lower it with
            `update_synthesis_config`, or let `trigger_dream` take all there is), or that it is
            running already.

        Raises:
            NotFoundError: There is no such anima.
            ElephantasmError: The synthesis failed; anything else, as in `get_event`.
        """
        # The service itself does not look whose anima it is.
        own = _fields.id_text(about(self, anima_id, get_anima()))
        body = {"anima_id": ANIMA}
        answer = about(self, own, Operation("POST", _TRIGGER, _fields.as_object, body=body))
        result = _fields.mapping(answer, "result")
        if not _fields.flag(result, "success") and not _fields.flag(result, "skipped"):
            reason = _fields.optional(result, "error", str) or "the service does not say why"
            raise ElephantasmError(f"no memory was made: {reason}", sent=True)
        return SynthesisRun.from_dict(result)

    def synthesize_knowledge(self, memory_id: Union[UUID, str]) -> KnowledgeSynthesis:
        """Draw statements from a memory again, in place of those that it gave before.

        On a self-hosted server this carries a corrected memory into what is known; the embedded
        engine reads the events that the memory was made of. On the server a statement that was
        deleted by itself is drawn again, too. When nothing is found, the old statements stay.

        Raises:
            NotFoundError: There is no such memory, or it was deleted.
            ElephantasmError: The service failed to; anything else, as in `get_event`.
        """
        path = f"/knowledge/synthesize/{check.uuid('memory_id', memory_id)}"
        answer = send(self, Operation("POST", path, _fields.as_object))
        if answer.get("success") is False:
            reason = _fields.optional(answer, "error", str) or "the service does not say why"
            raise ElephantasmError(f"no statements were drawn: {reason}", sent=True)
        return KnowledgeSynthesis.from_dict(answer)


def _config(method: str, body: Optional[Mapping[str, Any]] = None) -> Operation[SynthesisConfig]:
    path = f"/animas/{ANIMA}/synthesis-config"
    read = SynthesisConfig.from_dict
    return Operation(method, path, read, body=body, hides_missing=True)

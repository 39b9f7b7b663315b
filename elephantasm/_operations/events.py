# SPDX-License-Identifier: Apache-2.0
"""Operations on events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import _arguments as check
from .._fields import list_of
from .._typing import is_mapping
from .._words import EVENT_TYPES, LONGEST_NAME, LONGEST_ROLE
from ..exceptions import InvalidArgumentError
from ..types import Event, EventCreate
from . import ANIMA, Operation, present, row_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Optional, Union

    from ..types import EventType


# What an event may be given, and what stands for it where it is not.
_FIELDS: dict[str, Any] = dict.fromkeys(
    """anima_id event_type content session_id role author occurred_at meta importance_score summary
    source_uri dedupe_key expires_at""".split()
)


def extract(
    event_type: Union[EventType, str],
    content: str,
    session_id: Optional[str],
    role: Optional[str],
    author: Optional[str],
    occurred_at: Optional[datetime],
    meta: Optional[Mapping[str, Any]],
    importance_score: Optional[float],
    summary: Optional[str],
    source_uri: Optional[str],
    dedupe_key: Optional[str],
    expires_at: Union[datetime, str, None],
) -> Operation[Event]:
    """Return the operation that captures an event."""
    body = present(
        anima_id=ANIMA,
        event_type=check.word("event_type", event_type, EVENT_TYPES),
        content=check.text("content", content),
        session_id=check.given(check.text, "session_id", session_id, LONGEST_NAME),
        role=check.given(check.text, "role", role, LONGEST_ROLE),
        author=check.given(check.text, "author", author, LONGEST_NAME),
        occurred_at=check.given(check.moment, "occurred_at", occurred_at),
        meta=check.expiring(meta, expires_at, occurred_at),
        importance_score=check.given(check.fraction, "importance_score", importance_score),
        summary=check.given(check.text, "summary", summary),
        source_uri=check.given(check.text, "source_uri", source_uri),
        dedupe_key=check.given(check.text, "dedupe_key", dedupe_key, LONGEST_NAME),
    )
    return Operation("POST", "/events", Event.from_dict, body=body)


def extract_many(
    events: Iterable[Union[EventCreate, Mapping[str, Any]]],
) -> list[tuple[Optional[str], Operation[Event]]]:
    """Return the operations that capture several events, each with the anima that it names.

    All are checked before one is sent; an error names the event by its place.
    """
    each = enumerate(check.items("events", events))
    return [_extracted(f"events[{place}]", event) for place, event in each]


def _extracted(place: str, event: object) -> tuple[Optional[str], Operation[Event]]:
    """Return the anima and the operation that captures the event at a place of a list."""
    fields = vars(event) if isinstance(event, EventCreate) else event
    if not is_mapping(fields):
        raise check.refusal(
            "events", f"expected an EventCreate or a mapping, got {type(event).__name__}", place
        )
    unknown = fields.keys() - _FIELDS.keys()
    if unknown:
        raise check.refusal("events", f"an event has no field {min(map(str, unknown))!r}", place)
    try:
        given = {**_FIELDS, **fields}
        anima_id = check.given(check.anima, "anima_id", given.pop("anima_id"))
        operation = extract(**given)
        check.encoded(operation.body or {})  # so that text that can't be sent is refused here
        return anima_id, operation
    except InvalidArgumentError as error:
        where, _, problem = error.message.partition(": ")
        raise check.refusal("events", problem, f"{place}.{where}") from None


def list_events(
    event_type: Union[EventType, str, None],
    session_id: Optional[str],
    min_importance: Optional[float],
    include_deleted: bool,
    limit: Optional[int],
) -> Operation[tuple[Event, ...]]:
    """Return the operation that lists events: newest first, or oldest first in a session."""
    params = {
        "anima_id": ANIMA,
        "event_type": check.given(check.word, "event_type", event_type, EVENT_TYPES),
        "session_id": check.given(check.text, "session_id", session_id, LONGEST_NAME),
        "min_importance": check.given(check.fraction, "min_importance", min_importance),
        "include_deleted": check.flag("include_deleted", include_deleted) or None,
    }
    read = list_of(Event.from_dict)
    return Operation("GET", "/events", read, params=params, limit=row_limit(limit))

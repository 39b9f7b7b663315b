# SPDX-License-Identifier: Apache-2.0
"""What the messages of an episode teach, read in their order."""

from __future__ import annotations

from ..isolation import attempt
from ..knowledge.listener import Listener
from ..knowledge.statements import USER, Reading, read, speaker_key, speaker_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..store.rows import EventRow


def read_events(events: Iterable[EventRow], user: Optional[str] = None) -> list[Reading]:
    """Return what people's messages teach, in order; one that fails teaches nothing.

    Args:
        events: An episode.
        user: Name of the user; None while nobody knows it.
    """
    listener = Listener()
    readings = []
    for event in events:
        reading = attempt(event, lambda event: _read(listener, event, user), None)
        if reading is not None:
            readings.append(reading)
    return readings


def _read(listener: Listener, event: EventRow, user: Optional[str]) -> Optional[Reading]:
    """Return what one event teaches; None for what no person said."""
    said = listener.hear(event)
    if event.event_type != "message.in":
        return None
    key = speaker_key(event.author)
    name = (user or "The user") if key == USER else speaker_name(event.author)
    return read(
        said,
        key=key,
        name=name,
        event_n=event.n,
        at=event.occurred_at,
        utc_offset=event.utc_offset,
    )

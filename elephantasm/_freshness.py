# SPDX-License-Identifier: Apache-2.0
"""Whether a pack is older than what the same client captured before it asked."""

from __future__ import annotations

from datetime import timedelta

from ._arguments import warn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .types import Event, MemoryPack

# Both times are the service's own, but its machines may differ by a little.
_TOLERANCE = timedelta(seconds=1)


class Freshness:
    """Warns once of a pack that a service has kept; one for each client."""

    def __init__(self) -> None:
        # One event is enough: a program that reads old packs does so again and again.
        self._last: Optional[Event] = None
        self._has_warned = False

    def captured(self, event: Event) -> Event:
        """Return an event that was just stored, and keep it in mind."""
        self._last = event
        return event

    def check(self, pack: MemoryPack) -> None:
        """Warn if a pack was compiled before the event that was captured last."""
        last = self._last
        if self._has_warned or last is None or last.anima_id != pack.anima_id:
            return
        if pack.compiled_at < last.created_at - _TOLERANCE:
            self._has_warned = True
            warn(
                f"this pack was compiled at {pack.compiled_at:%Y-%m-%d %H:%M:%S}, before this "
                "client's last extract(): without a query the hosted service answers with the "
                "newest pack it has stored; pass query=…, such as the user's message"
            )

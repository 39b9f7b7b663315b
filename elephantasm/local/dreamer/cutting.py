# SPDX-License-Identifier: Apache-2.0
"""Events without what somebody asked to forget of them."""

from __future__ import annotations

from ..language.sentences import without

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..store.rows import EventRow
    from ..store.store import Store


def cut(store: Store, events: Sequence[EventRow]) -> list[EventRow]:
    """Return events with blanks in place of what is forgotten of them."""
    spans = store.forgotten.of_events([event.n for event in events])
    return [
        event._replace(content=without(event.content, spans.get(event.n, ()))) for event in events
    ]

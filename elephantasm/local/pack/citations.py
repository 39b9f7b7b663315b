# SPDX-License-Identifier: Apache-2.0
"""Which line of a pack's text quotes what, so that a reader can ask where a line comes from."""

from __future__ import annotations

from ..store.rows import EventRow
from .entries import Quotation, ScoredMemory, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from .layout import Layout


def citations(layout: Layout, text: str) -> list[dict[str, Any]]:
    """Return each line that quotes a memory, an event or a statement, from the top down.

    Args:
        layout: The filled sections.
        text: What is printed of them; every entry is one whole line of it.
    """
    lines = text.split("\n")
    found = []
    line = -1
    for layer in layout:
        for entry in layer.shown():
            line = lines.index(entry.line, line + 1)
            quoted = _quoted(entry.source)
            if quoted:
                found.append({"line": line, **quoted})
    return found


def _quoted(source: object) -> Optional[dict[str, Any]]:
    """Return the item that an entry quotes; None for what tells of the anima itself."""
    if isinstance(source, ScoredMemory):
        parts = dict(source.breakdown)
        return {"kind": "memory", "id": source.row.id, "score": source.score, "breakdown": parts}
    if isinstance(source, Statement):
        return {"kind": "knowledge", "id": source.row.id, "score": source.score}
    if isinstance(source, Quotation):
        return {"kind": "event", "id": source.evidence.event_id, "score": source.evidence.score}
    return {"kind": "event", "id": source.id} if isinstance(source, EventRow) else None

# SPDX-License-Identifier: Apache-2.0
"""How the Dreamer notes what it changes, so that a person can see and undo it."""

from __future__ import annotations

import json

from ..store.rows import AuditRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Union

    from ..store.rows import KnowledgeRow, MemoryRow
    from ..store.store import Store

# The action of what follows an event that was deleted, restored or changed.
RETRACT = "retract"


def note(
    store: Store,
    now: int,
    action: str,
    row: Union[KnowledgeRow, MemoryRow],
    before: dict[str, Any],
    after: dict[str, Any],
    reason: str,
) -> None:
    """Note a change of a row with what was before and after it."""
    was, became = (json.dumps(part, ensure_ascii=False, sort_keys=True) for part in (before, after))
    store.audit.add(
        AuditRow(
            n=0,
            anima_n=row.anima_n,
            at=now,
            action=action,
            row_id=row.id,
            reason=reason,
            before=was,
            after=became,
        )
    )

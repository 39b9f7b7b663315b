# SPDX-License-Identifier: Apache-2.0
"""The history of a statement: what the audit has of it, and the memories that it was drawn from.

The Dreamer notes what it changes, not what it makes. That a statement was made, and made again, is
told by the links to its memories.
"""

from __future__ import annotations

from ..changes import CREATE, UPDATE, Change, changes_of, entry_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...store.rows import KnowledgeRow
    from ...store.store import Store

    Object = dict[str, Any]

_DREAMED = "knowledge_synthesis_workflow"


def history(store: Store, row: KnowledgeRow, state: Object) -> list[Object]:
    """Return all changes of a statement, oldest first, as the API tells them.

    Args:
        store: An open transaction.
        row: The statement.
        state: All fields of it as they are.
    """
    return [_entry(row, change) for change in _changes(store, row, state)]


def provenance(store: Store, row: KnowledgeRow, state: Object) -> list[Object]:
    """Return the changes of a statement that rest on a memory, oldest first."""
    return [_entry(row, change) for change in _changes(store, row, state) if change.source_id]


def _changes(store: Store, row: KnowledgeRow, state: Object) -> list[Change]:
    noted = changes_of(store, row.anima_n, row.id)
    # Whatever was first noted has it as it was made; the Dreamer notes a part of it only.
    known = (change.before for change in noted if change.before and "id" in change.before)
    first = next(known, state)
    named = {change.source_id for change in noted}
    made = [change for change in _made(store, row, first) if change.source_id not in named]
    if not made and not any(change.action == CREATE for change in noted):
        own_id = entry_id(row.id, CREATE)
        made = [Change(row.created_at, CREATE, _DREAMED, None, first, None, own_id)]
    return sorted([*made, *noted], key=lambda change: change.at)


def _made(store: Store, row: KnowledgeRow, state: Object) -> list[Change]:
    """Return that a statement was made in one memory, and said again in others."""
    memory_ns = list(dict.fromkeys(n for n, _ in store.knowledge.sources(row.n)))
    memories = [store.memories.by_n(n) for n in memory_ns]
    return [
        Change(
            at=memory.created_at if place else row.created_at,
            action=UPDATE if place else CREATE,
            by=_DREAMED,
            before=state if place else None,
            after=state,
            source_id=memory.id,
            id=entry_id(row.id, memory.id),
            summary="said again" if place else None,
        )
        for place, memory in enumerate(memories)
    ]


def _entry(row: KnowledgeRow, change: Change) -> Object:
    is_of_memory = change.source_id is not None
    is_made = change.action in (CREATE, UPDATE)
    return {
        "knowledge_id": row.id,
        "source_type": row.source_type if is_of_memory or is_made else None,
        "source_id": change.source_id,
        "triggered_by": change.by,
        **change.entry(),
    }

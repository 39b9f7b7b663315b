# SPDX-License-Identifier: Apache-2.0
"""What a search compares with its query: rows that are few enough to look at all."""

from __future__ import annotations

from . import passages
from .rank import rank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..store.rows import KnowledgeRow, MemoryRow
    from ..store.store import Store

# Up to so many rows of a kind, each is compared; more would take as long as the rest of a call.
_COMPARED = 500
# Passages that lead to further rows where there are more.
_PASSAGES = 300


def candidates(
    store: Store, anima_n: int, query: str, types: Sequence[str], now: int
) -> tuple[list[MemoryRow], list[KnowledgeRow]]:
    """Return memories and statements that may answer a query, in no particular order.

    Where there are many, the newest, the surest, and those that the best passages are part of.

    Args:
        store: An open transaction.
        anima_n: Whose.
        query: What is asked.
        types: Types of statements; empty for all.
        now: Time in microseconds.
    """
    memories = {row.n: row for row in store.memories.of(anima_n, newest=_COMPARED)}
    knowledge = {row.n: row for row in store.knowledge.surest(anima_n, types, now, _COMPARED)}
    # Then there may be more than these, and the index knows better where to look.
    if len(memories) == _COMPARED or len(knowledge) == _COMPARED:
        keys = _memories_of_best(store, anima_n, query, now)
        memories.update({row.n: row for row in store.memories.by_ns(keys)})
        of_memories = store.knowledge.from_memories(keys, now)
        knowledge.update(
            {row.n: row for row in of_memories if not types or row.knowledge_type in types}
        )
    return list(memories.values()), list(knowledge.values())


def _memories_of_best(store: Store, anima_n: int, query: str, now: int) -> list[int]:
    """Return the `n` of the memories that the best passages are part of."""
    ranked = rank(store.connection, anima_n, query, now, _PASSAGES)
    event_ns = sorted({passage.event_n for passage in ranked})
    contents = passages.contents(store.connection, event_ns)
    return sorted({memory_n for _, memory_n, _ in contents.values() if memory_n is not None})

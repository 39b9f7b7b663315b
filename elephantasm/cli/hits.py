# SPDX-License-Identifier: Apache-2.0
"""The search of everything, made of the two searches by meaning, which every host has."""

from __future__ import annotations

from ..types import QueryHit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Optional

    from ..client import Elephantasm
    from ..types import KnowledgeMatch, MemoryMatch

_MOST = 20  # as the search of everything gives by itself


def searched(
    client: Elephantasm,
    query: str,
    sources: Collection[str],
    limit: Optional[int],
    threshold: Optional[float],
) -> list[QueryHit]:
    """Return what memories and knowledge have like a text, best first."""
    most = _MOST if limit is None else limit
    hits: list[QueryHit] = []
    if "memories" in sources:
        memories = client.search_memories(query, limit=most, threshold=threshold)
        hits += map(_of_memory, memories)
    if "knowledge" in sources:
        knowledge = client.search_knowledge(query, limit=most, threshold=threshold)
        hits += map(_of_knowledge, knowledge)
    return sorted(hits, key=lambda hit: -hit.similarity)[:most]


def _of_memory(match: MemoryMatch) -> QueryHit:
    memory = match.memory
    return QueryHit(
        id=memory.id,
        source="memory",
        content=memory.summary or memory.content or "",
        similarity=match.score,
        importance=memory.importance,
        confidence=memory.confidence,
        time_start=memory.time_start,
    )


def _of_knowledge(match: KnowledgeMatch) -> QueryHit:
    known = match.knowledge
    return QueryHit(
        id=known.id,
        source="knowledge",
        content=known.content,
        similarity=match.score,
        type=known.knowledge_type,
        topic=known.topic,
        confidence=known.confidence,
    )

# SPDX-License-Identifier: Apache-2.0
"""The client's methods for what an anima remembers."""

from __future__ import annotations

from collections.abc import Iterator

from .._operations import memories as operations
from ..types import (
    Identity,
    Knowledge,
    KnowledgeMatch,
    MemoryMatch,
    MemoryPack,
    MemoryState,
    QueryResult,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Optional, Union
    from uuid import UUID

    from .._freshness import Freshness
    from .._names import AnimaRef, Animas
    from ..types import KnowledgeType


class MemoryMethods:
    """Get memory packs, search memories and knowledge, read an identity."""

    _animas: Animas  # the client's, as below
    _freshness: Freshness

    # Not `Optional`: editors that only follow what is imported would not know what comes back.
    def inject(
        self,
        anima_id: AnimaRef = None,
        query: Optional[str] = None,
        preset: Optional[str] = None,
    ) -> MemoryPack | None:
        """Return what the anima remembers, compiled for a prompt.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            query: What the conversation is about, usually the user's message; blank means none.
                Without one the hosted service answers with the newest pack that it has stored,
                however old; where that is older than this client's last `extract()`, a warning
                says so, once. Of a very long one the beginning and the end are sent, some 6,000
                bytes percent-encoded: services and proxies take no longer addresses.
            preset: `conversational` (the default) or `self_determined`; only with a query.

        Returns:
            The pack; None only when the service answers with a literal null.

        Raises:
            NotFoundError: There is no such anima.
            AuthenticationError: The key is not accepted.
            RateLimitError: Too many requests; see `retry_after`.
            InvalidArgumentError: An argument was refused; nothing was sent.
            APIConnectionError: No usable answer came; `APITimeoutError` if not in time.
            ElephantasmError: Anything else; it is the base of all of these.
        """
        pack = self._animas.about(anima_id, operations.inject(query, preset))
        if pack is not None and not (query and query.strip()):
            self._freshness.check(pack)
        return pack

    def query(
        self,
        query: str,
        anima_id: AnimaRef = None,
        *,
        sources: Optional[Iterable[str]] = None,
        max_tokens: Optional[int] = None,
        limit: Optional[int] = None,
        threshold: Optional[float] = None,
        after: Optional[datetime] = None,
        before: Optional[datetime] = None,
        exclude_ids: Optional[Iterable[Union[UUID, str]]] = None,
    ) -> QueryResult:
        """Search memories, knowledge and identity at once.

        Args:
            query: What to look for; must not be blank.
            anima_id: UUID or name; None means the client's default anima.
            sources: Any of `memories`, `knowledge`, `identity`; None for all.
            max_tokens: 100 to 16000 tokens of four characters; None for 2000.
            limit: 1 to 100 results; None for 20.
            threshold: Least similarity, 0 to 1; None leaves it to the engine.
            after: Earliest time, inclusive; a naive datetime is local time.
            before: Latest time, inclusive.
            exclude_ids: Memories and knowledge that the caller has already.
        """
        return self._animas.about(
            anima_id,
            operations.query(
                query, sources, max_tokens, limit, threshold, after, before, exclude_ids
            ),
        )

    def search_memories(
        self,
        query: str,
        anima_id: AnimaRef = None,
        *,
        limit: int = 10,
        threshold: Optional[float] = None,
        state: Union[MemoryState, str, None] = MemoryState.ACTIVE,
    ) -> tuple[MemoryMatch, ...]:
        """Return memories like a text, best first.

        Args:
            query: What to look for; must not be blank.
            anima_id: UUID or name; None means the client's default anima.
            limit: How many at the most; the service gives no more than 100.
            threshold: Least similarity, 0 to 1; None leaves it to the engine.
            state: Only memories in this state; None for all.
        """
        return self._animas.about(
            anima_id, operations.search_memories(query, limit, threshold, state)
        )

    def search_knowledge(
        self,
        query: str,
        anima_id: AnimaRef = None,
        *,
        limit: int = 10,
        threshold: Optional[float] = None,
        knowledge_type: Union[KnowledgeType, str, None] = None,
    ) -> tuple[KnowledgeMatch, ...]:
        """Return knowledge like a text, best first.

        `knowledge_type` restricts it to one type; the other arguments are those of
        `search_memories`.
        """
        return self._animas.about(
            anima_id, operations.search_knowledge(query, limit, threshold, knowledge_type)
        )

    def list_knowledge(
        self,
        knowledge_type: Union[KnowledgeType, str],
        anima_id: AnimaRef = None,
        *,
        include_deleted: bool = False,
        limit: Optional[int] = None,
    ) -> Iterator[Knowledge]:
        """Yield knowledge of one type as `list_events` does; what was replaced is deleted."""
        return self._animas.pages(
            anima_id, operations.list_knowledge(knowledge_type, include_deleted, limit)
        )

    def get_identity(self, anima_id: AnimaRef = None) -> Identity:
        """Return who an anima is; `NotFoundError` as long as nothing is known."""
        return self._animas.about(anima_id, operations.get_identity())

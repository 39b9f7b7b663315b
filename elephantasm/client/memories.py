# SPDX-License-Identifier: Apache-2.0
"""The client's methods for what an anima remembers, and whether that is older than it must be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from .. import _arguments as check
from .._operations import memories as operations
from ..types import (
    Identity,
    Knowledge,
    KnowledgeMatch,
    KnowledgeType,
    MemoryMatch,
    MemoryPack,
    MemoryState,
    QueryResult,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, Union
    from uuid import UUID

    from .._names import AnimaRef, Animas
    from ..types import Event
else:
    from .._typing import UUID, AnimaRef, Any, Optional, Union


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
            check.warn(
                f"this pack was compiled at {pack.compiled_at:%Y-%m-%d %H:%M:%S}, before this "
                "client's last extract(): without a query the hosted service answers with the "
                "newest pack it has stored; pass query=…, such as the user's message"
            )


class MemoryMethods:
    """Get memory packs, search memories and knowledge, read an identity."""

    if TYPE_CHECKING:
        _animas: Animas  # the client's, as below
        _freshness: Freshness

    def inject(
        self,
        anima_id: AnimaRef = None,
        query: Optional[str] = None,
        preset: Optional[str] = None,
        *,
        fresh: bool = False,
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> MemoryPack:
        """Return what the anima remembers, compiled for a prompt.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            query: What the conversation is about, usually the user's message; blank means none.
                Without one the hosted service answers with the newest pack that it has stored,
                however old; where that is older than this client's last `extract()`, a warning
                says so, once. Of a very long one the beginning and the end are sent, some 6,000
                bytes percent-encoded: services and proxies take no longer addresses.
            preset: `conversational` (the default) or `self_determined`; only with a query.
            fresh: Whether the pack must be made anew although there is no query. The embedded
                engine always does so; a self-hosted server does it for `compile_pack`, which
                this is then; the hosted service can't.
            as_of: Answer as it would have been then, from what had occurred by then and what was
                known of it; a naive datetime is local time. This and the next three only on the
                embedded engine: any other endpoint's answer is refused. None means now.
            session_id: Only from events of this session, memories of such events alone, and
                statements made in them; no identity, which is of everything. None for all.
            author: Likewise, from events of this author.
            meta: Likewise, from events whose `meta` has these names with these values.

        Returns:
            The pack. One that is false, with an empty prompt and the id "", where the service
            answers with a literal null.

        Raises:
            NotFoundError: There is no such anima.
            AuthenticationError: The key is not accepted.
            RateLimitError: Too many requests; see `retry_after`.
            InvalidArgumentError: An argument was refused; nothing was sent.
            APIConnectionError: No usable answer came; `APITimeoutError` if not in time.
            ElephantasmError: Anything else; it is the base of all of these.
        """
        made = operations.inject(query, preset).within(as_of, session_id, author, meta)
        if check.flag("fresh", fresh) and not made.is_narrow:
            client: Any = self  # whose other methods stand in `manage`
            compiled: MemoryPack = client.compile_pack(anima_id, query, preset)
            return compiled
        pack = self._animas.about(anima_id, made)
        if pack and not made.is_narrow and not (query and query.strip()):
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
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
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
            as_of: As for `inject`, and so are the next three.
            session_id: Only from this session.
            author: Only from this author.
            meta: Only from events that have this in their `meta`.
        """
        return self._animas.about(
            anima_id,
            operations.query(
                query, sources, max_tokens, limit, threshold, after, before, exclude_ids
            ).within(as_of, session_id, author, meta),
        )

    def search_memories(
        self,
        query: str,
        anima_id: AnimaRef = None,
        *,
        limit: int = 10,
        threshold: Optional[float] = None,
        state: Union[MemoryState, str, None] = MemoryState.ACTIVE,
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> tuple[MemoryMatch, ...]:
        """Return memories like a text, best first.

        Args:
            query: What to look for; must not be blank.
            anima_id: UUID or name; None means the client's default anima.
            limit: How many at the most; the service gives no more than 100.
            threshold: Least similarity, 0 to 1; None leaves it to the engine.
            state: Only memories in this state; None for all.
            as_of: As for `inject`, and so are the next three.
            session_id: Only from this session.
            author: Only from this author.
            meta: Only from events that have this in their `meta`.
        """
        made = operations.search_memories(query, limit, threshold, state)
        return self._animas.about(anima_id, made.within(as_of, session_id, author, meta))

    def search_knowledge(
        self,
        query: str,
        anima_id: AnimaRef = None,
        *,
        limit: int = 10,
        threshold: Optional[float] = None,
        knowledge_type: Union[KnowledgeType, str, None] = None,
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> tuple[KnowledgeMatch, ...]:
        """Return knowledge like a text, best first.

        `knowledge_type` restricts it to one type; the other arguments are those of
        `search_memories`.
        """
        made = operations.search_knowledge(query, limit, threshold, knowledge_type)
        return self._animas.about(anima_id, made.within(as_of, session_id, author, meta))

    def list_knowledge(
        self,
        knowledge_type: Union[KnowledgeType, str],
        anima_id: AnimaRef = None,
        *,
        include_deleted: bool = False,
        limit: Optional[int] = None,
        as_of: Optional[datetime] = None,
        session_id: Optional[str] = None,
        author: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Iterator[Knowledge]:
        """Yield knowledge of one type as `list_events` does; what was replaced is deleted.

        `as_of`, `session_id`, `author` and `meta` tell what part of it, as for `inject`.
        """
        made = operations.list_knowledge(knowledge_type, include_deleted, limit)
        return self._animas.pages(anima_id, made.within(as_of, session_id, author, meta))

    def get_identity(self, anima_id: AnimaRef = None) -> Identity:
        """Return who an anima is; `NotFoundError` as long as nothing is known."""
        return self._animas.about(anima_id, operations.get_identity())

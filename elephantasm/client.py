# SPDX-License-Identifier: Apache-2.0
"""The client: arguments in, typed answers out, over whichever transport the endpoint names."""

from __future__ import annotations

from . import _check, _wire, config
from ._calls import ANIMAS, Calls
from ._parse import nullable, rows, whole
from ._secret import hide
from .types import (
    Anima,
    AnimaSummary,
    Event,
    Health,
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
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from ssl import SSLContext
    from typing import Any, Optional, Union
    from uuid import UUID

    from ._calls import AnimaRef
    from .transport import Transport
    from .types import EventType, KnowledgeType


class Elephantasm:
    """Long-term memory of agents, at the service or in an embedded database.

    One client may be shared by any number of threads, and survives a fork. It is a context
    manager; `close()` lets go of its connections.

    Args:
        api_key: Key that starts with `sk_live_`; None or blank means `ELEPHANTASM_API_KEY`.
            A `sqlite:` endpoint needs none.
        anima_id: Default anima of all methods, by UUID or by name; None or blank means
            `ELEPHANTASM_ANIMA_ID`.
        endpoint: `https://…` with or without `/api`, or `sqlite:///file.db` (`sqlite://` keeps
            everything in memory); None or blank means `ELEPHANTASM_ENDPOINT`, else
            `https://api.elephantasm.com`.
        timeout: Seconds for one whole call, at most a day; None means `ELEPHANTASM_TIMEOUT`,
            else 30. Only the resolving of a host name can exceed it.
        transport: What answers instead of the endpoint, such as a `FakeTransport`; it is closed
            with the client.
        ssl_context: For https, instead of one with the system's certificates.
        proxy: `http://[user:password@]host:port`; None means the environment's `https_proxy`,
            `http_proxy` and `no_proxy`.
        user_agent: Instead of `elephantasm-python/VERSION`.

    Raises:
        MissingAPIKeyError: The endpoint needs a key and there is none.
        InvalidArgumentError: A setting can't be used; the message names it.
    """

    def __init__(
        self,
        api_key: Optional[str] = None,
        anima_id: AnimaRef = None,
        endpoint: Optional[str] = None,
        timeout: Optional[float] = None,
        *,
        transport: Optional[Transport] = None,
        ssl_context: Optional[SSLContext] = None,
        proxy: Optional[str] = None,
        user_agent: Optional[str] = None,
    ) -> None:
        key, via = hide(api_key), hide(proxy)
        del api_key, proxy  # crash reports print variables
        settings = config.resolve(key, anima_id, endpoint, timeout, needs_key=transport is None)
        network = {"ssl_context": ssl_context, "proxy": via, "user_agent": user_agent}
        self._calls = Calls(settings, transport, network)

    def __enter__(self) -> Elephantasm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        calls = getattr(self, "_calls", None)  # crash reports print one whose settings were refused
        return f"{type(self).__name__}({calls.settings if calls else 'not made'})"

    def close(self) -> None:
        """Close the client and its connections; may be called twice."""
        self._calls.close()

    def inject(
        self,
        anima_id: AnimaRef = None,
        query: Optional[str] = None,
        preset: Optional[str] = None,
    ) -> Optional[MemoryPack]:
        """Return what the anima remembers, compiled for a prompt.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            query: What the conversation is about, usually the user's message. Without one the
                hosted service may answer with an older pack; blank means none.
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
        if preset is not None and not str(query or "").strip():
            _check.warn("preset has no effect without a query")
        return self._calls.about(
            anima_id,
            lambda anima: _wire.pack(anima, query, preset),
            nullable(MemoryPack.from_dict),
            hides_missing=True,
        )

    def extract(
        self,
        event_type: Union[EventType, str],
        content: str,
        anima_id: AnimaRef = None,
        session_id: Optional[str] = None,
        role: Optional[str] = None,
        author: Optional[str] = None,
        occurred_at: Optional[datetime] = None,
        meta: Optional[Mapping[str, Any]] = None,
        importance_score: Optional[float] = None,
        *,
        summary: Optional[str] = None,
        source_uri: Optional[str] = None,
        dedupe_key: Optional[str] = None,
    ) -> Event:
        """Capture an event and return it as stored.

        The request is sent once and never repeated; an error's `sent` says whether the event
        may have been stored all the same.

        Args:
            event_type: `EventType`, its value or its name in any case.
            content: The text; may be empty.
            anima_id: UUID or name; None means the client's default anima.
            session_id: What belongs together, such as one conversation; at most 255 characters.
            role: Such as `user` or `assistant`; at most 50 characters.
            author: Who said it; at most 255 characters.
            occurred_at: When it happened, None for now; a naive datetime is local time.
            meta: Anything that JSON can hold, at most 100 levels deep.
            importance_score: 0 to 1.
            summary: A short form of the content.
            source_uri: Where it comes from.
            dedupe_key: At most 255 characters. The embedded engine stores a key once; the hosted
                service keeps it without enforcing it.

        Raises:
            InvalidArgumentError: An argument was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ConflictError: The `dedupe_key` was used before with another content.
            ElephantasmError: Anything else, as in `inject`.
        """
        fields = _wire.event_fields(
            event_type=event_type,
            content=content,
            session_id=session_id,
            role=role,
            author=author,
            occurred_at=occurred_at,
            meta=meta,
            importance_score=importance_score,
            summary=summary,
            source_uri=source_uri,
            dedupe_key=dedupe_key,
        )
        return self._calls.about(
            anima_id, lambda anima: _wire.create_event(anima, fields), Event.from_dict
        )

    def create_anima(
        self,
        name: str,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Anima:
        """Create an anima and return it; raises as `extract` does.

        Args:
            name: At most 255 characters. Names need not be unique, but only a unique one can
                stand for the anima's id, and none that looks like an id itself.
            description: What the anima is for.
            meta: Anything that JSON can hold, at most 100 levels deep.
        """
        _check.new_name(name)
        return self._calls.send(_wire.create_anima(name, description, meta), Anima.from_dict)

    def get_anima(self, anima_id: AnimaRef = None) -> Anima:
        """Return an anima given by UUID or name; raises as `inject` does."""
        return self._calls.about(anima_id, _wire.get_anima, Anima.from_dict)

    def list_animas(
        self, *, limit: Optional[int] = None, include_deleted: bool = False
    ) -> Iterator[Anima]:
        """Yield animas, newest first; pages, limit and deleted ones as in `list_events`."""
        return self._calls.pages(
            lambda size, offset: _wire.list_animas(size, offset, include_deleted), ANIMAS, limit
        )

    def search_animas(self, name: str, limit: int = 50) -> tuple[Anima, ...]:
        """Return up to `limit` (at most 200) animas whose name holds a text, whatever the case."""
        return self._calls.send(_wire.search_animas(name, limit), ANIMAS)

    def summarize_animas(self) -> tuple[AnimaSummary, ...]:
        """Return all animas with the numbers of what they remember, latest activity first."""
        return self._calls.send(_wire.summarize_animas(), rows(AnimaSummary.from_dict))

    def update_anima(
        self,
        anima_id: AnimaRef = None,
        *,
        name: Optional[str] = None,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
        is_deleted: Optional[bool] = None,
    ) -> Anima:
        """Change what is given of an anima and return it.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            name: As in `create_anima`.
            description: What the anima is for.
            meta: Replaces the old one as a whole.
            is_deleted: False revives a deleted anima, but not what it remembered.
        """
        _check.new_name(name)
        return self._calls.change(
            anima_id,
            lambda anima: _wire.update_anima(anima, name, description, meta, is_deleted),
            Anima.from_dict,
        )

    def delete_anima(self, anima_id: AnimaRef) -> dict[str, int]:
        """Delete an anima and all that it remembers; returns how much of each kind that was.

        The anima has to be named: the client's default is never deleted by omission.
        """
        return dict(self._calls.change(_wire.named(anima_id), _wire.delete_anima, whole))

    def list_events(
        self,
        anima_id: AnimaRef = None,
        *,
        event_type: Union[EventType, str, None] = None,
        session_id: Optional[str] = None,
        min_importance: Optional[float] = None,
        include_deleted: bool = False,
        limit: Optional[int] = None,
    ) -> Iterator[Event]:
        """Yield events, newest first, or oldest first within a session.

        Pages are fetched while the iterator is read. No event comes twice and none is left out
        when others arrive meanwhile. An unknown anima has no events.

        Args:
            anima_id: UUID or name; None means the client's default anima.
            event_type: Only events of this type.
            session_id: Only events of this session.
            min_importance: Only events with at least this importance, 0 to 1.
            include_deleted: Whether deleted ones come too.
            limit: How many at the most; None for all.
        """
        filters = _wire.event_filters(event_type, session_id, min_importance, include_deleted)
        return self._calls.pages_about(
            anima_id,
            lambda anima, size, offset: _wire.list_events(anima, filters, size, offset),
            rows(Event.from_dict),
            limit,
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
        return self._calls.about(
            anima_id,
            lambda anima: _wire.search_memories(anima, query, limit, threshold, state),
            rows(MemoryMatch.from_dict),
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
        return self._calls.about(
            anima_id,
            lambda anima: _wire.search_knowledge(anima, query, limit, threshold, knowledge_type),
            rows(KnowledgeMatch.from_dict),
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
        kind = _wire.knowledge_word(knowledge_type)
        return self._calls.pages_about(
            anima_id,
            lambda anima, size, offset: _wire.list_knowledge(
                anima, kind, size, offset, include_deleted
            ),
            rows(Knowledge.from_dict),
            limit,
        )

    def get_identity(self, anima_id: AnimaRef = None) -> Identity:
        """Return who an anima is; `NotFoundError` as long as nothing is known."""
        return self._calls.about(anima_id, _wire.get_identity, Identity.from_dict)

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
        fields = _wire.query_fields(
            query, sources, max_tokens, limit, threshold, after, before, exclude_ids
        )
        return self._calls.about(
            anima_id, lambda anima: _wire.query(anima, fields), QueryResult.from_dict
        )

    def health(self) -> Health:
        """Return how the service is; needs no valid key."""
        return self._calls.send(_wire.health(), Health.from_dict)

    def usage(self) -> dict[str, Any]:
        """Return what the plan allows and what is used, as the service sends it."""
        return dict(self._calls.send(_wire.usage(), whole))

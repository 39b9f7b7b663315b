# SPDX-License-Identifier: Apache-2.0
"""The client: arguments in, typed answers out, over whichever transport the endpoint names."""

from __future__ import annotations

import time
import warnings

from . import _answer, _check, _wire, config
from ._once import once
from ._parse import nullable, rows
from ._version import __version__
from .exceptions import ElephantasmError, InvalidArgumentError, NotFoundError, ServerError
from .types import Anima, Event, MemoryPack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from ssl import SSLContext
    from types import TracebackType
    from typing import Any, Optional, TypeVar, Union
    from uuid import UUID

    from .transport import Request, Transport
    from .types import EventType

    AnimaRef = Union[UUID, str, None]
    T = TypeVar("T")

_ANIMAS = rows(Anima.from_dict)


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
        timeout: Seconds for one whole call, connecting and reading included; None means
            `ELEPHANTASM_TIMEOUT`, else 30. Only the resolving of a host name can exceed it.
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
        self._config = config.resolve(
            api_key, anima_id, endpoint, timeout, needs_key=transport is None
        )
        network = {"ssl_context": ssl_context, "proxy": proxy, "user_agent": user_agent}
        self._transport = once(_opener(self._config, transport, network))
        self._opened = transport is not None
        self._closed = False
        self._ids: dict[str, str] = {}

    def __enter__(self) -> Elephantasm:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._config!r})"

    def close(self) -> None:
        """Close the client and its connections; may be called twice."""
        self._closed = True
        if self._opened:
            self._transport().close()

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
            APITimeoutError: The client's timeout passed.
            APIConnectionError: No usable answer came.
            ElephantasmError: Anything else; it is the base of all of these.
        """
        deadline = self._deadline()
        anima = self._anima(anima_id, deadline)
        request = _wire.pack(anima, query, preset)
        if request.params and request.params[0][0] == "preset":
            warnings.warn("preset has no effect without a query", stacklevel=2)
        try:
            return self._send(request, deadline, nullable(MemoryPack.from_dict))
        except ServerError as error:
            # The service fails with a bare 500 where it should say that the anima is unknown.
            if error.status_code == 500 and not isinstance(error.body, dict):
                self._send(_wire.get_anima(anima), deadline, Anima.from_dict)
            raise

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
            meta: Anything that JSON can hold.
            importance_score: 0 to 1.
            summary: A short form of the content.
            source_uri: Where it comes from.
            dedupe_key: At most 255 characters. The embedded engine stores a key once; the hosted
                service keeps it without enforcing it.

        Raises:
            InvalidArgumentError: An argument was refused; nothing was sent.
            NotFoundError: There is no such anima.
            ConflictError: The `dedupe_key` was used before with another content.
            AuthenticationError: The key is not accepted.
            RateLimitError: Too many requests; see `retry_after`.
            APITimeoutError: The client's timeout passed.
            APIConnectionError: No usable answer came.
            ElephantasmError: Anything else; it is the base of all of these.
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
        deadline = self._deadline()
        anima = self._anima(anima_id, deadline)
        return self._send(_wire.create_event(anima, fields), deadline, Event.from_dict)

    def create_anima(
        self,
        name: str,
        description: Optional[str] = None,
        meta: Optional[Mapping[str, Any]] = None,
    ) -> Anima:
        """Create an anima and return it.

        Args:
            name: At most 255 characters. Names need not be unique, but only a unique one can
                stand for the anima's id.
            description: What the anima is for.
            meta: Anything that JSON can hold.

        Raises:
            InvalidArgumentError: An argument was refused; nothing was sent.
            ElephantasmError: The service refused or could not be reached; see `extract`.
        """
        request = _wire.create_anima(name, description, meta)
        return self._send(request, self._deadline(), Anima.from_dict)

    def _deadline(self) -> float:
        """Return the moment at which a call that starts now must be over."""
        return time.monotonic() + self._config.timeout

    def _send(self, request: Request, deadline: float, read: Callable[[Any], T]) -> T:
        """Return a request's answer as a type, or raise what its status stands for."""
        if self._closed:
            raise ElephantasmError("the client is closed; make a new one")
        transport = self._transport()
        self._opened = True
        response = transport.send(request, deadline)
        return _answer.read(request, response, read, self._config.api_key)

    def _anima(self, anima_id: AnimaRef, deadline: float) -> str:
        """Return the id of an anima given by id, by name or as the client's default."""
        anima = _check.anima(self._config.anima_id or "" if anima_id is None else anima_id)
        if _check.is_uuid(anima):
            return anima
        if anima not in self._ids:
            request = _wire.search_animas(anima, _wire.PAGE)
            self._ids[anima] = _only(anima, self._send(request, deadline, _ANIMAS))
        return self._ids[anima]


def _only(name: str, found: Sequence[Anima]) -> str:
    """Return the id of the one anima that has exactly this name."""
    ids = [str(anima.id) for anima in found if anima.name == name]
    if not ids:
        raise NotFoundError(
            f"there is no anima named {name!r}; make it with create_anima or pass an id"
        )
    if len(ids) > 1:
        raise InvalidArgumentError(
            f"anima_id: {len(ids)} animas are named {name!r}; pass one of their ids: "
            + ", ".join(ids)
        )
    return ids[0]


def _opener(
    settings: config.Config, transport: Optional[Transport], network: Mapping[str, Any]
) -> Callable[[], Transport]:
    """Return what makes the transport at the first request.

    Only then is its module imported: offline use never loads ssl, online use never sqlite3.
    """
    useless = [name for name, value in network.items() if value is not None]
    if useless and (transport is not None or settings.is_local):
        cause = "transport=" if transport is not None else "a sqlite endpoint"
        raise InvalidArgumentError(f"{useless[0]}: has no effect together with {cause}")

    def make() -> Transport:
        if transport is not None:
            return transport
        if settings.is_local:
            return _embedded(settings.endpoint)
        from ._http import HTTPTransport

        agent = network["user_agent"] or f"elephantasm-python/{__version__}"
        options = {**network, "user_agent": agent}
        return HTTPTransport(settings.endpoint, settings.api_key, **options)

    return make


def _embedded(endpoint: str) -> Transport:
    """Return the engine behind a `sqlite:` endpoint."""
    try:
        from .local import open_endpoint
    except ModuleNotFoundError as error:
        raise ElephantasmError(
            "a sqlite endpoint needs the embedded engine: the subpackage `local` of this package "
            f"and Python's sqlite3 module ({error})"
        ) from error
    return open_endpoint(endpoint)

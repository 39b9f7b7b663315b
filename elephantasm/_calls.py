# SPDX-License-Identifier: Apache-2.0
"""One client's way to its engine: deadlines, the transport made at first use, animas by name."""

from __future__ import annotations

import os
import time
from _thread import allocate_lock  # as in `threading`, without importing that

from . import _answer, _check, _wire
from ._names import only
from ._paging import pages
from ._parse import rows
from ._process import once
from .exceptions import (
    APITimeoutError,
    ElephantasmError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)
from .types import Anima

TYPE_CHECKING = False
if TYPE_CHECKING:
    from _thread import LockType
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any, Optional, TypeVar, Union
    from uuid import UUID

    from ._paging import R
    from .config import Config
    from .transport import Request, Transport

    AnimaRef = Union[UUID, str, None]
    T = TypeVar("T")

ANIMAS = rows(Anima.from_dict)
_NOBODY = "00000000-0000-0000-0000-000000000000"


class Calls:
    """Sends requests and reads their answers; safe to share between threads.

    Args:
        settings: The client's settings.
        transport: What to send through, or None for what the endpoint names.
        network: Options of the network transport by name; None values are not set.
    """

    def __init__(
        self, settings: Config, transport: Optional[Transport], network: Mapping[str, Any]
    ) -> None:
        self.settings = settings
        self._transport = once(_opener(settings, transport, network))
        self._opened = transport is not None
        self._closed = False
        # Blank when there is none: what needs an anima then refuses it as missing.
        self._default = _check.anima(settings.anima_id) if settings.anima_id else ""
        self._ids: dict[str, str] = {}
        self._looking: dict[tuple[int, str], LockType] = {}
        if any(value is not None for value in network.values()):
            self._transport()  # so that an option that can't work is refused here

    def deadline(self) -> float:
        """Return the moment at which a call that starts now must be over."""
        return time.monotonic() + self.settings.timeout

    def send(
        self, request: Request, read: Callable[[Any], T], deadline: Optional[float] = None
    ) -> T:
        """Return a request's answer as a type, or raise what its status stands for."""
        if self._closed:
            raise ElephantasmError("the client is closed; make a new one")
        transport = self._transport()
        self._opened = True
        limit = self.deadline() if deadline is None else deadline
        response = transport.send(request, limit)
        return _answer.read(request, response, read, self.settings.api_key)

    def anima(self, anima_id: AnimaRef, deadline: Optional[float] = None) -> str:
        """Return the id of an anima given by id, by name or as the client's default."""
        anima = self._id_or_name(anima_id)
        limit = self.deadline() if deadline is None else deadline
        return self._known(anima) or self._look_up(anima, limit)

    def _id_or_name(self, anima_id: AnimaRef) -> str:
        return self._default if anima_id is None and self._default else _check.anima(anima_id)

    def _known(self, anima: str) -> Optional[str]:
        """Return the id of an anima, or None when it is a name not looked up yet."""
        return anima if _check.is_uuid(anima) else self._ids.get(anima)

    def _look_up(self, name: str, deadline: float) -> str:
        """Return the id of the one anima with a name; of several threads one asks."""
        ids = self._ids  # a rename meanwhile begins a new dict, which never sees an old id
        lock = self._looking.setdefault((os.getpid(), name), allocate_lock())
        if not lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise APITimeoutError(f"the lookup of the anima {name!r} did not end in time")
        try:
            if name not in ids:
                found = self.send(_wire.search_animas(name, _wire.PAGE), ANIMAS, deadline)
                if len(found) == _wire.PAGE:  # of longer names maybe, and there is no next page
                    found = tuple(self.pages(_wire.list_animas, ANIMAS, None, deadline))
                ids[name] = only(name, found)
            return ids[name]
        finally:
            lock.release()

    def about(
        self,
        anima_id: AnimaRef,
        build: Callable[[str], Request],
        read: Callable[[Any], T],
        deadline: Optional[float] = None,
    ) -> T:
        """Return the answer to a request about an anima given by id, by name or by default."""
        limit = self.deadline() if deadline is None else deadline
        anima = self._id_or_name(anima_id)
        known = self._known(anima)
        if known is None:
            build(_NOBODY)  # so that a bad argument is refused before the name is looked up
            known = self._look_up(anima, limit)
        return self.send(build(known), read, limit)

    def about_or_not_found(
        self, anima_id: AnimaRef, build: Callable[[str], Request], read: Callable[[Any], T]
    ) -> T:
        """Return an answer as `about` does, on a route that fails with a bare 500 for no anima."""
        deadline = self.deadline()
        try:
            return self.about(anima_id, build, read, deadline)
        except ServerError as error:
            if error.status_code == 500 and not isinstance(error.body, dict):
                self._check_exists(anima_id, deadline)
            raise

    def _check_exists(self, anima_id: AnimaRef, deadline: float) -> None:
        """Raise NotFoundError if there is no such anima; any other answer tells nothing."""
        try:
            self.about(anima_id, _wire.get_anima, Anima.from_dict, deadline)
        except NotFoundError:
            raise
        except ElephantasmError:
            pass

    def pages(
        self,
        build: Callable[[int, int], Request],
        read: Callable[[Any], Sequence[R]],
        limit: Optional[int],
        deadline: Optional[float] = None,
    ) -> Iterator[R]:
        """Return an iterator over the rows of all pages.

        Args:
            build: Makes the request for a page from its size and offset.
            read: Reads a page.
            limit: How many rows at the most; None for all.
            deadline: When all must be over; None gives each page the client's timeout.
        """
        _wire.check_limit(limit)
        return pages(lambda size, offset: self.send(build(size, offset), read, deadline), limit)

    def forget_names(self) -> None:
        """Look names up anew, because an anima was renamed or deleted."""
        self._ids = {}

    def close(self) -> None:
        """Close the transport if there is one yet; may be called twice."""
        self._closed = True
        # A transport that another thread is just making is closed when it is dropped.
        if self._opened:
            self._transport().close()


def _opener(
    settings: Config, transport: Optional[Transport], network: Mapping[str, Any]
) -> Callable[[], Transport]:
    """Return what makes the transport at the first request.

    Only then is its module imported: offline use never loads ssl, online use never sqlite3.
    """
    for name in ("proxy", "user_agent"):
        _check.given(_check.text, name, network[name])
    context = network["ssl_context"]
    if context is not None and not hasattr(context, "wrap_socket"):
        raise InvalidArgumentError("ssl_context: expected an ssl.SSLContext")
    useless = [name for name, value in network.items() if value is not None]
    if useless and (transport is not None or settings.is_local):
        cause = "transport=" if transport is not None else "a sqlite endpoint"
        raise InvalidArgumentError(f"{useless[0]}: has no effect together with {cause}")

    def make() -> Transport:
        if transport is not None:
            return transport
        import json  # for the answers, which are read where a fork may come in between

        if settings.is_local:
            return _embedded(settings.endpoint)
        from . import __version__
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

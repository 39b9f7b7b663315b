# SPDX-License-Identifier: Apache-2.0
"""One client's way to its engine: deadlines, the transport made at first use, animas by name."""

from __future__ import annotations

import time

from . import _answer, _check, _wire
from ._names import Names, only
from ._paging import pages
from ._parse import rows
from ._process import once
from ._version import __version__
from .exceptions import (
    APIConnectionError,
    ElephantasmError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)
from .types import Anima

TYPE_CHECKING = False
if TYPE_CHECKING:
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
        self._names = Names(self._look_up)
        if any(value is not None for value in network.values()):
            self._transport()  # so that an option that can't work is refused here

    def __reduce__(self) -> str:
        raise TypeError(
            "a client can't be pickled, for it holds connections and a key; make one in each "
            "process, or use the module's functions, which do so by themselves"
        )

    def __deepcopy__(self, memo: Any) -> Calls:
        return self  # what holds a client may be copied, and the client be shared

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

    def _id_or_name(self, anima_id: AnimaRef) -> str:
        return self._default if anima_id is None and self._default else _check.anima(anima_id)

    def _look_up(self, name: str, deadline: float) -> str:
        """Return the id of the one anima with a name."""
        found = self.send(_wire.search_animas(name, _wire.PAGE), ANIMAS, deadline)
        if len(found) == _wire.PAGE:  # of longer names maybe, and there is no next page
            found = tuple(self.pages(_wire.list_animas, ANIMAS, None, deadline))
        return only(name, found)

    def about(
        self,
        anima_id: AnimaRef,
        build: Callable[[str], Request],
        read: Callable[[Any], T],
        *,
        hides_missing: bool = False,
    ) -> T:
        """Return the answer to a request about an anima given by id, by name or by default.

        Args:
            anima_id: What the caller gave.
            build: Makes the request from the anima's id.
            read: Reads the answer.
            hides_missing: Whether the route fails with a bare 500 where there is no such anima.
        """
        deadline = self.deadline()

        def ask(known: str) -> T:
            try:
                return self.send(build(known), read, deadline)
            except ServerError as error:
                bare = error.status_code == 500 and not isinstance(error.body, dict)
                if bare and hides_missing:
                    self._check_exists(known, deadline)
                raise

        anima = self._id_or_name(anima_id)
        if _check.is_uuid(anima):
            return ask(anima)
        was_known = anima in self._names
        if not was_known:
            build(_NOBODY)  # so that a bad argument is refused before the name is looked up
        known = self._names.find(anima, deadline)
        try:
            return ask(known)
        except NotFoundError:
            # Somebody else may have made it anew. Nothing was stored, so asking again is safe.
            other = self._names.find_again(anima, known, deadline) if was_known else known
            if other == known:
                raise
        return ask(other)

    def change(
        self, anima_id: AnimaRef, build: Callable[[str], Request], read: Callable[[Any], T]
    ) -> T:
        """Return the answer to a request that changes an anima itself; arguments as in `about`.

        A name is looked up anew: somebody else may have renamed the anima that it stood for.
        """
        self._names.forget()
        try:
            return self.about(anima_id, build, read)
        finally:  # whether it took effect is not always known
            self._names.forget()

    def _check_exists(self, known: str, deadline: float) -> None:
        """Raise NotFoundError if there is no such anima; any other answer tells nothing."""
        try:
            self.send(_wire.get_anima(known), Anima.from_dict, deadline)
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

    def pages_about(
        self,
        anima_id: AnimaRef,
        build: Callable[[str, int, int], Request],
        read: Callable[[Any], Sequence[R]],
        limit: Optional[int],
    ) -> Iterator[R]:
        """Return an iterator over the rows of an anima given by id, by name or by default.

        Args:
            anima_id: What the caller gave.
            build: Makes the request for a page from the anima's id, a size and an offset.
            read: Reads a page.
            limit: How many rows at the most; None for all.
        """
        _wire.check_limit(limit)
        name = self._id_or_name(anima_id)
        was_known = name in self._names
        anima = name if _check.is_uuid(name) else self._names.find(name, self.deadline())

        def page(size: int, offset: int) -> Sequence[R]:
            nonlocal anima
            deadline = self.deadline()
            found = self.send(build(anima, size, offset), read, deadline)
            if found or offset or not was_known:
                return found
            # An anima that is gone has no rows either, and somebody else may have made it anew.
            known, anima = anima, self._names.find_again(name, anima, deadline)
            return self.send(build(anima, size, 0), read, deadline) if anima != known else found

        return pages(page, limit)

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
    _check.given(_check.text, "user_agent", network["user_agent"])
    context = network["ssl_context"]
    if context is not None and not hasattr(context, "wrap_socket"):
        raise InvalidArgumentError("ssl_context: expected an ssl.SSLContext")
    if settings.is_local and transport is None:
        _check.database(settings.endpoint)
    useless = [name for name, value in network.items() if value is not None]
    if useless and (transport is not None or settings.is_local):
        cause = "transport=" if transport is not None else "a sqlite endpoint"
        raise InvalidArgumentError(f"{useless[0]}: has no effect together with {cause}")

    def make() -> Transport:
        if transport is not None:
            return transport
        try:
            # What reads the answers, too: later there may be no descriptor left to open a module
            # with, and a fork may come in between.
            import json  # noqa: F401

            if settings.is_local:
                from .local import open_endpoint
            else:
                from ._http import HTTPTransport
        except (ImportError, OSError) as error:
            raise _not_loaded(settings, error) from error
        if settings.is_local:
            return open_endpoint(settings.endpoint)
        agent = network["user_agent"] or f"elephantasm-python/{__version__}"
        options = {**network, "user_agent": agent}
        return HTTPTransport(settings.endpoint, settings.api_key, **options)

    return make


def _not_loaded(settings: Config, error: Exception) -> APIConnectionError:
    """Return the error for a transport whose modules can't be imported."""
    what, module = ("embedded engine", "sqlite3") if settings.is_local else ("network", "socket")
    return APIConnectionError(
        f"the {what} cannot be loaded ({error}); it takes a Python that has {module}, a whole "
        "copy of this package and a few free file descriptors",
        sent=False,
    )

# SPDX-License-Identifier: Apache-2.0
"""Sends a client's operations, each under a deadline; the transport is made at the first one."""

from __future__ import annotations

import time

from . import _answer
from . import _arguments as check
from ._operations import health
from ._process import once
from ._series import LARGEST, pages, results
from ._version import __version__
from .exceptions import APIConnectionError, AuthenticationError, ElephantasmError, ServerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any, Optional, TypeVar, Union

    from ._operations import Operation
    from ._series import R
    from .config import Config
    from .transport import Request, Response, Transport

    T = TypeVar("T")


class Dispatch:
    """Sends operations and reads their answers; safe to share between threads.

    Args:
        settings: The client's settings.
        transport: What to send through, or None for what the endpoint names.
        network: Options of the network transport by name; None values are not set.
    """

    def __init__(
        self, settings: Config, transport: Optional[Transport], network: Mapping[str, Any]
    ) -> None:
        _check_options(settings, transport, network)
        self.settings = settings
        self._transport = once(
            lambda: transport if transport is not None else _opened(settings, network)
        )
        self._has_opened = transport is not None
        self._is_service = transport is None and not settings.is_local
        self._is_closed = False
        if any(option is not None for option in network.values()):
            self._transport()  # so that an option that can't work is refused here

    def __reduce__(self) -> str:
        raise TypeError(
            "a client can't be pickled, for it holds connections and a key; make one in each "
            "process, or use the module's functions, which do so by themselves"
        )

    def __deepcopy__(self, memo: Any) -> Dispatch:
        return self  # what holds a client may be copied, and the client be shared

    def deadline(self) -> float:
        """Return the moment at which a call that starts now must be over."""
        return time.monotonic() + self.settings.timeout

    def send(
        self,
        operation: Operation[T],
        anima_id: str = "",
        deadline: Optional[float] = None,
        page: Optional[tuple[int, int]] = None,
    ) -> T:
        """Return an operation's answer, or raise what its status stands for.

        Args:
            operation: What to ask.
            anima_id: The id of the anima that it is about.
            deadline: When it must be over; None for the client's timeout from now on.
            page: The size of a page and its offset, where it lists.
        """
        request = operation.request(anima_id, page)
        until = self.deadline() if deadline is None else deadline
        response = self._ready().send(request, until)
        if operation.is_narrow:
            _answer.check_narrow(request, response)
        return self._read(operation, request, response, until)

    def send_all(
        self, operations: Sequence[tuple[str, Operation[T]]]
    ) -> list[Union[T, ElephantasmError]]:
        """Return what became of each of several operations: see `_series.results`.

        Each comes with the id of its anima. It is sent alone, unless the transport can answer
        many at once.
        """
        batch = getattr(self._ready(), "send_all", None)

        def send(part: Sequence[tuple[str, Operation[T]]]) -> list[Union[T, ElephantasmError]]:
            requests = [operation.request(anima_id) for anima_id, operation in part]
            deadline = self.deadline()
            try:
                if batch is None:
                    responses = [self._ready().send(requests[0], deadline)]
                else:
                    responses = batch(requests, deadline)
            except ElephantasmError as error:
                return [error for _ in part]
            asked = [operation for _, operation in part]
            return list(map(self._result, asked, requests, responses, [deadline] * len(part)))

        return results(send, operations, LARGEST if batch else 1)

    def _result(
        self, operation: Operation[T], request: Request, response: Response, deadline: float
    ) -> Union[T, ElephantasmError]:
        """Return an operation's answer, or the error that its status stands for."""
        try:
            return self._read(operation, request, response, deadline)
        except ElephantasmError as error:
            return error

    def _read(
        self, operation: Operation[T], request: Request, response: Response, deadline: float
    ) -> T:
        """Return an operation's answer, or raise what its status stands for."""
        try:
            return _answer.read(request, response, operation.read, self.settings.api_key)
        except AuthenticationError as error:
            # Only of a service: what else is passed as a transport knows what it answers.
            if self._is_service and operation.path != "/health":
                self._blame_database(error, deadline)
            raise

    def _ready(self) -> Transport:
        """Return the transport, which is opened now at the latest."""
        if self._is_closed:
            raise ElephantasmError("the client is closed; make a new one", sent=False)
        transport = self._transport()
        self._has_opened = True
        return transport

    def _blame_database(self, error: AuthenticationError, deadline: float) -> None:
        """Raise a `ServerError` if the service's database is down: then it knows no key at all."""
        try:
            state = self.send(health(), deadline=deadline)
        except ElephantasmError:
            return  # the first error says more
        if state.status == "degraded":
            raise ServerError(
                "the service accepts no key while its database is down, as its health says; the "
                "key may well be right, so try again later",
                error.status_code,
                body=error.body,
                request_id=error.request_id,
                method=error.method,
                path=error.path,
                sent=error.sent,
            ) from error

    def pages(
        self,
        operation: Operation[tuple[R, ...]],
        deadline: Optional[float] = None,
    ) -> Iterator[R]:
        """Return an iterator over the rows of all pages of a list.

        Args:
            operation: What lists them.
            deadline: When all must be over; None gives each page the client's timeout.
        """

        def fetch(size: int, offset: int) -> Sequence[R]:
            return self.send(operation, "", deadline, (size, offset))

        return pages(fetch, operation.limit)

    def close(self) -> None:
        """Close the transport if there is one yet; may be called twice."""
        self._is_closed = True
        # A transport that another thread is just making is closed when it is dropped.
        if self._has_opened:
            self._transport().close()


def _check_options(
    settings: Config, transport: Optional[Transport], network: Mapping[str, Any]
) -> None:
    """Refuse options that can't work, or that have no effect here."""
    check.given(check.text, "user_agent", network["user_agent"])
    context = network["ssl_context"]
    if context is not None and not hasattr(context, "wrap_socket"):
        raise check.refusal("ssl_context", "expected an ssl.SSLContext")
    if settings.is_local and transport is None:
        check.database("endpoint", settings.endpoint)
    if transport is None and not settings.is_local:
        return
    for name, option in network.items():
        if option is not None:
            cause = "transport=" if transport is not None else "a sqlite endpoint"
            raise check.refusal(name, f"has no effect together with {cause}")


def _opened(settings: Config, network: Mapping[str, Any]) -> Transport:
    """Return the transport that the endpoint names."""
    try:
        make = _maker(settings)
    except (ImportError, OSError) as error:
        raise _not_loaded(settings, error) from error
    if settings.is_local:
        return make(settings.endpoint)
    agent = network["user_agent"] or f"elephantasm-python/{__version__}"
    return make(settings.endpoint, settings.api_key, **{**network, "user_agent": agent})


def _maker(settings: Config) -> Callable[..., Transport]:
    """Return what makes the transport.

    Only here is its module imported: offline use never loads ssl, online use never sqlite3.
    """
    # What reads the answers, too: later there may be no descriptor left to open a module with,
    # and a fork may come in between.
    import json  # noqa: F401 # pyright: ignore[reportUnusedImport]

    if settings.is_local:
        # A copy of the package may leave it out, and is then checked without it.
        from .local import open_endpoint  # type: ignore[import-not-found, unused-ignore]

        return open_endpoint  # type: ignore[no-any-return, unused-ignore]
    from ._http import HTTPTransport

    return HTTPTransport


def _not_loaded(settings: Config, error: Exception) -> APIConnectionError:
    """Return the error for a transport whose modules can't be imported."""
    what, module = ("embedded engine", "sqlite3") if settings.is_local else ("network", "socket")
    return APIConnectionError(
        f"the {what} cannot be loaded ({error}); it takes a Python that has {module}, a whole "
        "copy of this package and a few free file descriptors",
        sent=False,
    )

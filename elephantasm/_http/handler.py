# SPDX-License-Identifier: Apache-2.0
"""What urllib's opener is given: a handler over a pool, which decides what is sent twice.

Going through `OpenerDirector.open` costs a few microseconds and lets the usual instrumentation
of `urllib` trace every call.
"""

from __future__ import annotations

import io
import os
from collections import deque
from http.client import HTTPException
from time import monotonic
from urllib.request import AbstractHTTPHandler
from urllib.request import Request as URLRequest

from .connection import open_connection
from .messages import BadAnswerError, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Optional

    from .._secret import Secret
    from .connection import CallProgress, Connection
    from .messages import AnswerReader
    from .route import Route

IDLE_LIMIT = 4.0  # the service hangs up without notice after about 5 s
IDLE_CONNECTIONS = 64


class OpenerRequest(URLRequest):
    """A request as `urllib` knows it, with the progress of the call it belongs to."""

    data: Optional[bytes]  # pyright: ignore[reportIncompatibleVariableOverride]
    progress: CallProgress


class OpenerResponse(io.BytesIO):
    """An answer in memory, with what users and tracers of `urllib` look for."""

    def __init__(self, url: str, answer: AnswerReader, body: bytes) -> None:
        super().__init__(body)
        self.url = url
        self.status = self.code = answer.status
        self.reason = answer.reason
        self.version = answer.version
        self.headers = answer.fields  # urllib's own would be an email message

    def getcode(self) -> int:
        return self.status

    def geturl(self) -> str:
        return self.url

    def info(self) -> dict[str, str]:
        return self.headers


class Pool:
    """Idle connections, the last one in the first one out.

    All connections of a pool go to one service by one route, so it needs no key. Appending to
    and popping from a deque is atomic: there is no lock that a fork could copy while held, and
    nothing is ever closed under one. Each process has a deque of its own, by process id; a
    forked child never uses what its parent opened.

    Args:
        clock: Where the time comes from; tests pass their own.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._idle: dict[int, deque[Connection]] = {}
        self.closed = False

    def take(self) -> Optional[Connection]:
        """Return a connection that is fit for use, or None."""
        idle = self._mine()
        while True:
            try:
                # The one used last: in a quiet hour the others grow old and are closed.
                connection = idle.pop()
            except IndexError:
                return None
            fit = False
            try:
                fit = not self._has_expired(connection) and connection.is_quiet()
            finally:  # an interrupt too ends in a closed connection
                if not fit:
                    connection.close()
            if fit:
                return connection

    def give(self, connection: Connection) -> None:
        """Keep a connection for later calls."""
        idle = self._mine()
        connection.idle_since = self._clock()
        idle.append(connection)
        if self.closed:  # asked after appending, or a close in between would miss it
            self.close()
        self._prune(idle)

    def close(self) -> None:
        """Close what is idle, and from now on what is given back."""
        self.closed = True
        # What a forked child inherited is closed here too: that frees its copy of the descriptor
        # and says nothing to the peer.
        for idle in list(self._idle.values()):
            while idle:
                try:
                    idle.pop().close()
                except IndexError:
                    break

    def _mine(self) -> deque[Connection]:
        pid = os.getpid()
        idle = self._idle.get(pid)
        return self._idle.setdefault(pid, deque()) if idle is None else idle

    def _has_expired(self, connection: Connection) -> bool:
        return self._clock() - connection.idle_since >= IDLE_LIMIT

    def _prune(self, idle: deque[Connection]) -> None:
        """Close the oldest while they are too old or too many."""
        while True:
            try:
                # Looked at in its place: taken out, even for a moment, it would be missed by
                # another thread, which would open one more.
                oldest = idle[0]
                if len(idle) <= IDLE_CONNECTIONS and not self._has_expired(oldest):
                    return
                idle.remove(oldest)
            except (IndexError, ValueError):
                return  # another thread has it
            oldest.close()


class PooledHandler(AbstractHTTPHandler):
    """Exchanges requests for answers over pooled connections.

    Args:
        pool: Where idle connections are.
        route: Where new ones go.
        secrets: Headers that no tracer gets to see.
        max_body: Largest accepted answer in bytes.
    """

    # These two fill in Host and Content-Length.
    http_request = AbstractHTTPHandler.do_request_
    https_request = AbstractHTTPHandler.do_request_

    def __init__(self, pool: Pool, route: Route, secrets: dict[str, Secret], max_body: int) -> None:
        super().__init__(0)  # else it looks into `http.client`, which a recorder may replace
        self._pool = pool
        self._route = route
        self._secrets = secrets
        self._max_body = max_body

    def http_open(self, request: OpenerRequest) -> OpenerResponse:
        """Return the whole answer to a request."""
        connection = self._pool.take()
        if connection is not None:
            try:
                return self._converse(request, connection)
            except (OSError, HTTPException):
                if not _may_repeat(request):
                    raise
        return self._converse(request, open_connection(self._route, request.progress))

    https_open = http_open

    def _converse(self, request: OpenerRequest, connection: Connection) -> OpenerResponse:
        """Exchange on one connection, then keep it only if nothing speaks against that."""
        keep, progress = False, request.progress
        try:
            answer = connection.exchange(self._encode(request), progress)
            body = self._read_body(answer)
            # After a 500 the service hangs up without saying so. Where the answer came before the
            # whole request had left, the service would take its rest for the next one.
            keep = answer.reusable and answer.status < 500 and progress.sent is True
        finally:  # an interrupt too ends in a closed connection
            if keep:
                self._pool.give(connection)
            else:
                connection.close()
        return OpenerResponse(request.full_url, answer, body)

    def _encode(self, request: OpenerRequest) -> memoryview:
        # urllib keeps names as `X-request-id`; this is how they are usually written.
        headers = {name.title(): str(value) for name, value in request.header_items()}
        target, secrets = request.selector, self._secrets
        # RFC 9112 section 3.2.2: a proxy wants the absolute form; a tunnel is no proxy any more.
        if self._route.proxy and not self._route.tls:
            target, secrets = request.full_url, {**secrets, **self._route.proxy.secrets}
        return encode(request.get_method(), target, headers, secrets, request.data)

    def _read_body(self, answer: AnswerReader) -> bytes:
        try:
            return answer.read_body(self._max_body)
        except (BadAnswerError, ConnectionError):
            if answer.status < 300:
                raise
            # The status says what happened; the body would only have said it better.
            answer.reusable = False
            return b""


def _may_repeat(request: OpenerRequest) -> bool:
    """Return whether a kept connection only proved dead, and the request may be sent again."""
    # RFC 9110 section 9.2.2: only what is safe to repeat, and only while no answer has begun.
    if request.get_method() != "GET" or request.progress.answered:
        return False
    return request.progress.deadline.left() > 0  # raises when there is no time left

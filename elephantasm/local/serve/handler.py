# SPDX-License-Identifier: Apache-2.0
"""Answers the HTTP requests of one connection.

For each request, in this order: the head is read, then who sends it is looked at, then the
body is read, as far as that sender may send one, then the API answers.
"""

from __future__ import annotations

import socket
import time
from typing import Protocol

from ..api.responses import refusal_response
from .connections import RECEIVING, SENDING, SILENT, WAITING, WORKING
from .gateway import respond
from .head import NO_HEAD, Unreadable
from .log import masked
from .receiver import Receiver, TooLarge
from .sender import as_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...transport import Response
    from ..engine import Engine
    from .access import Access
    from .connections import Connections
    from .head import Head
    from .log import Log

FIRST_SECONDS = 10.0  # before the first request of a connection
IDLE_SECONDS = 60.0  # between two requests
# From the first byte of a request to the last of its body, however they drip in; then as long
# again for the answer, which may have to wait for other writers of the database.
REQUEST_SECONDS = 30.0
MAX_LINE = 1024 * 1024  # a query travels in the request line, and may be long
MAX_BODY = 16 * 1024 * 1024
# From who has not shown the key: enough for refusals in the real server's order, which tells
# of broken JSON before it looks at the key.
MAX_STRANGERS_BODY = 64 * 1024
# What is left of a request that was refused is read and dropped: a connection that is closed
# under a client that still sends costs the client its answer. For the largest usual bodies on
# a slow network, and no longer.
LINGER_SECONDS = 2.0
LINGER_BYTES = 64 * 1024 * 1024
MAX_LOGGED = 200  # characters of a path, which may be as long as the request line


class Shared(Protocol):
    """What all connections of a server share; the server itself is one.

    Attributes:
        engine: What to answer with.
        access: Whom to answer.
        connections: Where to note what the connection is at.
        log: Where to write about it.
        quiet: Whether to leave out the line for each request.
    """

    engine: Engine
    access: Access
    connections: Connections
    log: Log
    quiet: bool


class Handler:
    """One connection.

    Args:
        connection: The socket, which is not closed here.
        address: Who is at the other end, for the log.
        shared: What it shares with the server's other connections.
    """

    def __init__(self, connection: socket.socket, address: str, shared: Shared) -> None:
        self._connection = connection
        self._address = address
        self._shared = shared
        self._receiver = Receiver(connection)
        # Of the request under way: its head, whether it was read to its end, when it began.
        self._head: Head = NO_HEAD
        self._is_whole = False
        self._began = 0.0

    def handle(self) -> None:
        """Answer requests until the client is done or breaks the rules."""
        # An answer's last packet would wait for the client's word on the one before.
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            more = self._exchange(SILENT, FIRST_SECONDS)
            while more:
                more = self._exchange(WAITING, IDLE_SECONDS)
        except OSError:
            pass  # the client went away

    def _exchange(self, idle: str, seconds: float) -> bool:
        """Wait for a request and answer it; return whether the connection may carry another.

        Args:
            idle: What the connection is at until the request begins.
            seconds: How long to wait for that.
        """
        if not self._receiver.has_more():
            # From here on the server may end the connection, until the first byte is there.
            self._enter(idle)
            if not self._receiver.wait(seconds):
                return False
        self._enter(RECEIVING)
        self._receiver.begin(REQUEST_SECONDS)
        self._head, self._is_whole, self._began = NO_HEAD, False, time.perf_counter()
        try:
            self._head = self._receiver.head(MAX_LINE)
            response = self._respond()
        except Unreadable as error:
            response = refusal_response(error.detail, error.status)
        # After a 500 nobody knows what state things are in.
        keep = self._is_whole and self._head.persists() and response.status != 500
        keep = keep and not self._shared.connections.stopping
        self._send(response, keep)
        if not self._is_whole:
            self._linger()
        return keep

    def _enter(self, state: str) -> None:
        self._shared.connections.enter(self._connection, state)

    def _linger(self) -> None:
        """Let the client read the answer although it is still sending its request."""
        self._enter(RECEIVING)
        self._connection.shutdown(socket.SHUT_WR)
        self._receiver.discard(LINGER_SECONDS, LINGER_BYTES)

    def _respond(self) -> Response:
        """Return the answer to a request of which the head was read."""
        access = self._shared.access
        is_foreign = access.is_foreign(self._head)
        authorized = access.is_authorized(self._head)
        body = self._body() if authorized and not is_foreign else self._strangers_body()
        if is_foreign:
            return refusal_response("A server without an API key answers this machine only", 403)
        self._enter(WORKING)
        return respond(
            self._shared.engine,
            self._head,
            body,
            authorized=authorized,
            deadline=time.monotonic() + REQUEST_SECONDS,
            note=self._note,
        )

    def _body(self) -> bytes:
        """Return the body; a client that waits to be asked for it is asked."""
        if self._head.asks_first():
            if self._head.body_length() > MAX_BODY:
                raise TooLarge(MAX_BODY)
            self._connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        return self._received(MAX_BODY)

    def _strangers_body(self) -> bytes:
        """Return the body that a stranger sends, an empty one if it is long."""
        if self._head.asks_first():
            return b""  # the client wants to be spared sending it for nothing
        try:
            return self._received(MAX_STRANGERS_BODY)
        except TooLarge:
            return b""

    def _received(self, most: int) -> bytes:
        """Return the body of a request, which is read to its end then."""
        body = self._receiver.body(self._head, most)
        self._is_whole = True
        return body

    def _send(self, response: Response, keep: bool) -> None:
        """Send an answer, and log it."""
        self._enter(SENDING)
        data = as_bytes(response, keep=keep, with_body=self._head.method != "HEAD")
        try:
            # For all of it, not anew for each part as when reading.
            self._connection.settimeout(self._shared.connections.send_seconds())
            self._connection.sendall(data)
        finally:
            self._log(response.status)

    def _log(self, status: int) -> None:
        """Log method, path, status and time; no parameters, which may be private."""
        if self._shared.quiet:
            return
        path = self._head.target.partition("?")[0]
        line = masked(f"{self._head.method} {path}", self._shared.access.key)
        line = "".join(c if c.isprintable() else "?" for c in line[:MAX_LOGGED])
        self._note(f"{line} {status} {(time.perf_counter() - self._began) * 1000:.1f} ms")

    def _note(self, line: str) -> None:
        """Write a line about this client to the log."""
        self._shared.log.note(f"{self._address} {line}")

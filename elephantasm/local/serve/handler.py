# SPDX-License-Identifier: Apache-2.0
"""Answers the HTTP requests of one connection from the engine's routes.

For each request, in this order: the head is read, then who sends it is looked at, then the
body is read, as far as that sender may send one, then the routes answer.
"""

from __future__ import annotations

import hmac
import ipaddress
import json
import socket
import socketserver
import time
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

from ...exceptions import APITimeoutError, ElephantasmError
from ..api.routes import Answer, answer, reply
from ..isolation import kind_of
from .connections import RECEIVING, SENDING, SILENT, WAITING, WORKING
from .head import NO_HEAD, Unreadable
from .log import masked
from .receiver import Receiver, TooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .server import Server

API = "/api"
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


class Handler(socketserver.BaseRequestHandler):
    """One connection."""

    server: Server
    request: socket.socket

    def handle(self) -> None:
        """Answer requests until the client is done or breaks the rules."""
        # An answer's last packet would wait for the client's word on the one before.
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._receiver = Receiver(self.request)
        try:
            more = self._exchange(SILENT, FIRST_SECONDS)
            while more:
                more = self._exchange(WAITING, IDLE_SECONDS)
        except OSError:
            pass  # the client went away

    def _exchange(self, idle: str, seconds: float) -> bool:
        """Wait for a request and answer it; return whether the connection may carry another."""
        if not self._receiver.has_more():
            # From here on the server may end the connection, until the first byte is there.
            self._enter(idle)
            if not self._receiver.wait(seconds):
                return False
        self._enter(RECEIVING)
        self._receiver.begin(REQUEST_SECONDS)
        self._started = time.perf_counter()
        self._head, self._whole = NO_HEAD, False  # as long as it has not all been read
        try:
            self._head = self._receiver.head(MAX_LINE)
            found = self._respond()
        except Unreadable as error:
            found = reply(error.status, {"detail": error.detail})
        # After a 500 nobody knows what state things are in.
        keep = self._whole and self._head.persists() and found.status != 500
        keep = keep and not self.server.connections.stopping
        self._send(found, keep)
        if not self._whole:
            self._linger()
        return keep

    def _enter(self, state: str) -> None:
        self.server.connections.enter(self.request, state)

    def _linger(self) -> None:
        """Let the client read the answer although it is still sending its request."""
        self._enter(RECEIVING)
        self.request.shutdown(socket.SHUT_WR)
        self._receiver.discard(LINGER_SECONDS, LINGER_BYTES)

    def _respond(self) -> Answer:
        """Return the answer to a request of which the head was read."""
        foreign = self._is_foreign()
        authorized = self._authorized()
        body = self._body() if authorized and not foreign else self._strangers_body()
        if foreign:
            return reply(403, {"detail": "A server without an API key answers this machine only"})
        self._enter(WORKING)
        return self._answer(body, authorized)

    def _body(self) -> bytes:
        """Return the body; a client that waits to be asked for it is asked."""
        if self._head.asks_first():
            if self._head.body_length() > MAX_BODY:
                raise TooLarge(MAX_BODY)
            self.request.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
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
        body = self._receiver.body(self._head, most)
        self._whole = True
        return body

    def _answer(self, body: bytes, authorized: bool) -> Answer:
        """Return the answer to a request, whatever happens."""
        # Not `urlsplit`, which takes `//x/api` for a host and raises on some others.
        path, _, query = self._head.target.partition("?")
        if path in ("/health", API + "/healthz"):
            return reply(200, {"status": "healthy"})
        if not path.startswith(API + "/"):
            return reply(404, {"detail": "Not Found"})
        try:
            found = self._ask(path[len(API) :], query, body, authorized)
        except ElephantasmError as error:
            # The message names the file: for the log, not for whoever is at the other end.
            self._note(error.message)
            retry = {"retry-after": "1"} if isinstance(error, APITimeoutError) else {}
            return reply(503, {"detail": "The database cannot be used; see the log."}, retry)
        except Exception as error:
            # As the real server does; the log names the kind, since the text may be private.
            self._note(kind_of(error))
            plain = {"content-type": "text/plain; charset=utf-8"}
            return Answer(500, plain, b"Internal Server Error")
        if path == API + "/health" and found.status == 200:
            return self._without_reason(found)
        if found.status == 307:
            location = self._absolute(found.headers["location"], query)
            return found._replace(headers={"location": location})
        return found

    def _ask(self, path: str, query: str, body: bytes, authorized: bool) -> Answer:
        """Return the engine's answer."""
        media_type = self._head.fields.get("content-type", "").partition(";")[0].strip()
        return answer(
            self.server.engine,
            self._head.method,
            path,
            parse_qsl(query, keep_blank_values=True),
            body,
            media_type=media_type or None,
            deadline=time.monotonic() + REQUEST_SECONDS,
            authorized=authorized,
        )

    def _without_reason(self, found: Answer) -> Answer:
        """Return a health report that does not say why the database fails; the log does."""
        report = json.loads(found.body)
        if report["status"] == "healthy":
            return found
        self._note(f"health: {report['checks']['database']}")
        report["checks"]["database"] = "error; see the log"
        return reply(found.status, report)

    def _authorized(self) -> bool:
        """Tell whether the request carries the server's key, if it has one."""
        if self.server.api_key is None:
            return True
        scheme, _, given = self._head.fields.get("authorization", "").partition(" ")
        # Compared in constant time, so that an answer's delay says nothing of the key.
        same = hmac.compare_digest(
            given.encode("latin-1", "replace"), self.server.api_key.reveal().encode()
        )
        return same and scheme.lower() == "bearer"

    def _is_foreign(self) -> bool:
        """Tell whether a web page may have made a browser send this request.

        Without a key nothing else tells it from a program of this machine's user. A browser
        names the page's origin, also that of another server on this machine, and a page that
        got here by a trick with DNS names a host that is not this machine's.
        """
        if self.server.api_key is not None:
            return False
        host, origin = self._head.fields.get("host"), self._head.fields.get("origin")
        if host is not None and not is_loopback(_host_of(host)):
            return True
        return origin is not None and origin.lower() != f"http://{host}".lower()

    def _absolute(self, path: str, query: str) -> str:
        """Return the address of a path on this server."""
        host = self._head.fields.get("host", "localhost")
        return f"http://{host}{API}{path}" + (f"?{query}" if query else "")

    def _send(self, found: Answer, keep: bool) -> None:
        """Send an answer in one piece, and log it."""
        self._enter(SENDING)
        # Lower case, and no more of them than the real server sends.
        headers = {
            "date": formatdate(usegmt=True),
            "server": "elephantasm",
            "content-length": str(len(found.body)),
            **found.headers,
        }
        if not keep:
            headers["connection"] = "close"
        lines = [f"HTTP/1.1 {found.status} {HTTPStatus(found.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
        body = b"" if self._head.method == "HEAD" else found.body
        try:
            # For all of it, not anew for each part as when reading. In one write: two would be
            # two packets, the second of which may wait for the first.
            self.request.settimeout(self.server.connections.send_seconds())
            self.request.sendall(head + body)
        finally:
            self._log(found.status)

    def _log(self, status: int) -> None:
        """Log method, path, status and time; no parameters, which may be private."""
        if self.server.quiet:
            return
        path = self._head.target.partition("?")[0]
        shown = masked(f"{self._head.method} {path}", self.server.api_key)
        shown = "".join(c if c.isprintable() else "?" for c in shown[:MAX_LOGGED])
        self._note(f"{shown} {status} {(time.perf_counter() - self._started) * 1000:.1f} ms")

    def _note(self, line: str) -> None:
        """Write a line about this client to the log."""
        self.server.log.note(f"{self.client_address[0]} {line}")


def is_loopback(host: str) -> bool:
    """Tell whether an address or name is this machine's own."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    # Python 3.13 looks inside ::ffff:127.0.0.1 by itself.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _host_of(place: str) -> str:
    """Return the host of a host and port, empty if there is none to be found."""
    try:
        return urlsplit(f"//{place}").hostname or ""
    except ValueError:
        return ""

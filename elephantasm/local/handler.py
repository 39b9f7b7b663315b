# SPDX-License-Identifier: Apache-2.0
"""Reads the HTTP requests of one connection and answers each from the engine's routes."""

from __future__ import annotations

import hmac
import http.server
import ipaddress
import time
from http import HTTPStatus
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

from ..exceptions import APITimeoutError, ElephantasmError
from .routes import Answer, answer, reply

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .server import Server

API = "/api"
MAX_BODY = 16 * 1024 * 1024
MAX_LINE = 1024 * 1024  # a query travels in the request line, and may be long
IDLE_SECONDS = 60.0
REQUEST_SECONDS = 30.0


class Unreadable(Exception):
    """A request that breaks HTTP or a limit: it is answered, then the connection ends."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


class Handler(http.server.BaseHTTPRequestHandler):
    """One connection."""

    server: Server
    protocol_version = "HTTP/1.1"
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = True
    # Known before the first line is read, for the log.
    command = path = "-"
    request_version = "HTTP/1.1"
    started = 0.0

    def handle_one_request(self) -> None:
        """Read one request and answer it."""
        # Kept open only once a request was read that allows it; `parse_request` says so.
        self.close_connection = True
        self.command = self.path = "-"
        try:
            if not self._read_line():
                return
            self.server.reads(self.connection, True)
            try:
                if not self.parse_request():
                    return
                body = self._body()
            finally:
                self.server.reads(self.connection, False)
            found = self._answer(body)
        except Unreadable as error:
            self.close_connection = True
            found = reply(error.status, {"detail": error.detail})
        except OSError:
            return  # the client went away, or was silent for too long
        self._send(found)

    def send_error(
        self, code: int, message: Optional[str] = None, explain: Optional[str] = None
    ) -> None:
        """Answer a request that the standard library could not parse."""
        self.close_connection = True
        self._send(reply(code, {"detail": message or HTTPStatus(code).phrase}))

    def _read_line(self) -> bool:
        """Wait for a request line; return False if none came."""
        # A connection that waits may be ended by the server at any time; one that has sent
        # the first byte of a request gets its answer.
        self.server.waits(self.connection, True)
        try:
            self.raw_requestline = self.rfile.readline(MAX_LINE + 1)
        finally:
            self.server.waits(self.connection, False)
        self.started = time.perf_counter()
        if len(self.raw_requestline) > MAX_LINE:
            raise Unreadable(414, "The request line is too long")
        return bool(self.raw_requestline)

    def _answer(self, body: Optional[bytes]) -> Answer:
        """Return the answer to a request, whatever happens."""
        # Not `urlsplit`, which takes `//x/api` for a host and raises on some others.
        path, _, query = self.path.partition("?")
        if self._is_foreign():
            return reply(403, {"detail": "A server without an API key answers this machine only"})
        if path in ("/health", API + "/healthz"):
            return reply(200, {"status": "healthy"})
        if not path.startswith(API + "/"):
            return reply(404, {"detail": "Not Found"})
        try:
            found = self._ask(path[len(API) :], query, body)
        except ElephantasmError as error:
            # The message names the file: for the log, not for whoever is at the other end.
            self.server.note(error.message)
            retry = {"retry-after": "1"} if isinstance(error, APITimeoutError) else {}
            return reply(503, {"detail": "The database cannot be used; see the log."}, retry)
        except Exception as error:
            # As the real server does; the log names the kind, since the text may be private.
            self.close_connection = True
            self.server.note(f"{type(error).__name__} at {_place(error)}")
            plain = {"content-type": "text/plain; charset=utf-8"}
            return Answer(500, plain, b"Internal Server Error")
        if found.status == 307:
            location = self._absolute(found.headers["location"], query)
            return found._replace(headers={"location": location})
        return found

    def _ask(self, path: str, query: str, body: Optional[bytes]) -> Answer:
        """Return the engine's answer."""
        # The standard library makes text/plain of a missing type; the API makes JSON of it.
        media_type = self.headers.get("content-type")
        return answer(
            self.server.engine,
            self.command,
            path,
            parse_qsl(query, keep_blank_values=True),
            body,
            media_type=media_type and self.headers.get_content_type(),
            deadline=time.monotonic() + REQUEST_SECONDS,
            authorized=self._authorized(),
        )

    def _authorized(self) -> bool:
        """Tell whether the request carries the server's key, if it has one."""
        if self.server.api_key is None:
            return True
        scheme, _, key = self.headers.get("authorization", "").partition(" ")
        # Compared in constant time, so that an answer's delay says nothing of the key.
        same = hmac.compare_digest(key.encode("latin-1", "replace"), self.server.api_key)
        return same and scheme == "Bearer"

    def _is_foreign(self) -> bool:
        """Tell whether a web page elsewhere may have made a browser send this request.

        Without a key nothing else tells it from a program of this machine's user. The page's
        own origin does, and so does a name that leads here only by a trick with DNS.
        """
        if self.server.api_key is not None:
            return False
        origin, host = self.headers.get("origin"), self.headers.get("host")
        addresses = [f"//{host}"] if host else []
        if origin is not None:
            addresses.append(origin)
        return not all(is_loopback(_host_of(address)) for address in addresses)

    def _absolute(self, path: str, query: str) -> str:
        """Return the address of a path on this server."""
        host = self.headers.get("host", "localhost")
        return f"http://{host}{API}{path}" + (f"?{query}" if query else "")

    def _body(self) -> Optional[bytes]:
        """Return the body of a request, None for none."""
        lengths = set(self.headers.get_all("content-length", []))
        coding = self.headers.get("transfer-encoding", "").strip().lower()
        if coding:
            # Both at once is how one request is smuggled inside another (RFC 9112, 6.1).
            if coding != "chunked" or lengths:
                raise Unreadable(400, "Send a body with Content-Length or chunked")
            return self._chunked()
        if not lengths:
            return None
        length = lengths.pop()
        # `int` would take signs, blanks, underscores and digits of other scripts.
        if lengths or not (length.isascii() and length.isdigit()):
            raise Unreadable(400, "Content-Length must be one whole number")
        return self._exactly(int(length)) if len(length) < 20 else self._exactly(MAX_BODY + 1)

    def _chunked(self) -> bytes:
        """Return a body that came in chunks."""
        body = bytearray()
        while True:
            # What follows a semicolon are extensions, which nobody may rely on.
            size_text = self.rfile.readline(1024).split(b";")[0].strip()
            if not size_text or size_text.strip(b"0123456789abcdefABCDEF") or len(size_text) > 15:
                raise Unreadable(400, "A chunk has no proper size")
            size = int(size_text, 16)
            if len(body) + size > MAX_BODY:
                raise Unreadable(413, f"A body may have at most {MAX_BODY} bytes")
            if not size:
                break
            body += self._exactly(size)
            if self.rfile.readline(3).strip():
                raise Unreadable(400, "A chunk is longer than it says")
        while self.rfile.readline(65536).strip():
            pass  # trailers
        return bytes(body)

    def _exactly(self, length: int) -> bytes:
        """Return so many bytes."""
        if length > MAX_BODY:
            raise Unreadable(413, f"A body may have at most {MAX_BODY} bytes")
        body = self.rfile.read(length)
        if len(body) < length:
            raise Unreadable(400, "The body ended early")
        return body

    def _send(self, found: Answer) -> None:
        """Send an answer in one piece, and log it."""
        if self.server.stopping:
            self.close_connection = True
        # Lower case, and no more of them than the real server sends.
        headers = {
            "date": self.date_time_string(),
            "server": "elephantasm",
            "content-length": str(len(found.body)),
            **found.headers,
        }
        if self.close_connection:
            headers["connection"] = "close"
        lines = [f"HTTP/1.1 {found.status} {HTTPStatus(found.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
        body = b"" if self.command == "HEAD" else found.body
        # In one write: two would be two packets, the second of which may wait for the first.
        try:
            self.wfile.write(head + body)
        except OSError:
            self.close_connection = True
        self._log(found.status)

    def _log(self, status: int) -> None:
        """Log method, path, status and time; no parameters, which may be private."""
        path = self.path.partition("?")[0]
        shown = "".join(c if c.isprintable() else "?" for c in f"{self.command} {path}")
        self.server.note(f"{shown} {status} {(time.perf_counter() - self.started) * 1000:.1f} ms")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Drop the standard library's own log lines, which hold parameters."""


def is_loopback(host: str) -> bool:
    """Tell whether an address or name is this machine's own."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _host_of(address: str) -> str:
    """Return the host of an address, empty if there is none to be found."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _place(error: BaseException) -> str:
    """Return where an error came from."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else "?"

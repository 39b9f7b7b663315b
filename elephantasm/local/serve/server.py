# SPDX-License-Identifier: Apache-2.0
"""The embedded engine behind HTTP, for other processes and other languages.

The same routes below `/api`, with keep-alive and one thread for each connection. It speaks
plain HTTP: for this machine, or for a trusted network with an API key.
"""

from __future__ import annotations

import errno
import signal
import socket
import socketserver
import sys
import threading
import time
from collections import deque
from typing import Any, Optional, TextIO, Union

from ..._secret import Secret, hide
from ...exceptions import APITimeoutError, InvalidArgumentError
from ..transport import LocalTransport
from .connections import Connections, affordable
from .handler import Handler, is_loopback
from .log import Log

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..engine import Engine
    from ..settings import PackSettings, SynthesisSettings
    from ..store.database import Database

# Shorter ones can be tried out over a network.
MIN_KEY = 16
# A moment before trying again when the process can't accept another connection: it stays in
# the queue, and the loop would find it there at once.
BREATH_SECONDS = 0.2
# One too many gets an answer, and a moment to read it before the connection is closed.
REFUSED_SECONDS = 1.0
MAX_REFUSED = 16
CHECK_SECONDS = 2.0  # for looking at the database before listening
_BUSY = b'{"detail":"The server has too many connections; try again"}'
BUSY = b"\r\n".join(
    (
        b"HTTP/1.1 503 Service Unavailable",
        b"server: elephantasm",
        b"content-type: application/json",
        b"content-length: %d" % len(_BUSY),
        b"retry-after: 1",
        b"connection: close",
        b"",
        _BUSY,
    )
)


class Server(socketserver.TCPServer):
    """Listens on an address and answers with an engine, which it does not close.

    Args:
        engine: What to answer with.
        host: Address to listen on. One that other machines reach needs an `api_key`.
        port: Port, or 0 for a free one (see `server_port`).
        api_key: The key clients must send, of 16 characters or more where other machines
            reach the address; None for none.
        log: Gets a line for each request, without bodies, keys and parameters. A line that
            it does not take at once is dropped.
        quiet: Whether to leave those lines out; failures are still logged.

    Raises:
        InvalidArgumentError: Other machines reach the address and there is no key, or a short
            one.
        OSError: The address is in use, or not one of this machine.
    """

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(
        self,
        engine: Engine,
        host: str = "127.0.0.1",
        port: int = 8765,
        *,
        api_key: Union[Secret, str, None] = None,
        log: Optional[TextIO] = None,
        quiet: bool = False,
    ) -> None:
        key = hide(api_key)
        del api_key  # crash reports print variables
        self.engine = engine
        self.api_key = _key(key)
        if self.api_key is None and not is_loopback(host):
            raise InvalidArgumentError(
                f"api_key: missing, though {host} lets other machines in.", argument="api_key"
            )
        self.log = Log(log)
        self.quiet = quiet
        self.connections = Connections(affordable())
        self._refused: deque[tuple[float, socket.socket]] = deque()
        # Only addresses of IPv6 hold a colon; names are looked up in IPv4.
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), Handler)

    def server_bind(self) -> None:
        """Bind to an address of this machine that suits the key."""
        super().server_bind()
        host, self.server_port = self.server_address[:2]
        self.server_name = str(host)
        if (
            self.api_key
            and len(self.api_key.reveal()) < MIN_KEY
            and not is_loopback(self.server_name)
        ):
            raise InvalidArgumentError(
                f"api_key must have {MIN_KEY} characters or more, since {self.server_name} lets "
                "other machines in.",
                argument="api_key",
            )

    def server_close(self) -> None:
        """Stop listening, end idle connections, wait a few seconds for running requests."""
        super().server_close()
        left = self.connections.end()
        if left:
            self.log.note(f"{left} requests were given up")
        self._close_refused(0)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection; wait a moment if the process can't have another."""
        try:
            return self.socket.accept()
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM):
                self.log.note_seldom(f"no connection can be accepted: {error.strerror}")
                time.sleep(BREATH_SECONDS)
            raise

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer a connection in a thread of its own, if there are not too many."""
        if self.connections.add(request):
            # Daemons: how long the end waits for them is decided in `Connections.end` alone.
            thread = threading.Thread(
                target=self._converse, args=(request, client_address), daemon=True
            )
            try:
                thread.start()
                return
            except RuntimeError:  # no more threads
                self.connections.remove(request)
        self._refuse(request)

    def service_actions(self) -> None:
        """Close refused connections; called at least every `poll_interval`."""
        while self._refused and self._refused[0][0] <= time.monotonic():
            self._close_refused(len(self._refused) - 1)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log an error outside of any request, by its kind alone."""
        self.log.note(f"{client_address[0]} {type(sys.exc_info()[1]).__name__} on a connection")

    def _converse(self, request: socket.socket, client_address: Any) -> None:
        """Answer the requests of a connection, then close it."""
        try:
            self.finish_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
            self.connections.remove(request)

    def _refuse(self, request: socket.socket) -> None:
        """Tell a client to come again."""
        self.log.note_seldom(
            f"clients get a 503: all {self.connections.most} connections are taken"
        )
        try:
            request.setblocking(False)
            request.send(BUSY)
            request.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the client went away
        self._refused.append((time.monotonic() + REFUSED_SECONDS, request))
        self._close_refused(MAX_REFUSED)

    def _close_refused(self, most: int) -> None:
        """Close the oldest refused connections until so many are left."""
        while len(self._refused) > most:
            self._refused.popleft()[1].close()


def serve(
    path: str,
    host: str = "127.0.0.1",
    port: int = 8765,
    *,
    api_key: Optional[str] = None,
    llm: Optional[Callable[[str], str]] = None,
    pack: Optional[PackSettings] = None,
    synthesis: Optional[SynthesisSettings] = None,
    synchronous: str = "FULL",
    log: Optional[TextIO] = None,
    quiet: bool = False,
) -> None:
    """Serve a database over HTTP until SIGINT or SIGTERM; call it from the main thread.

    Requests that run get a few seconds to be answered; a second signal ends the process at
    once.

    Args:
        path: Database file; made at the first write.
        host: Address to listen on. One that other machines reach needs an `api_key`.
        port: Port, or 0 for a free one, named in the first line of the log.
        api_key: The key clients must send, of 16 characters or more where other machines
            reach the address; None for none.
        llm: As for `LocalTransport`.
        pack: As for `LocalTransport`.
        synthesis: As for `LocalTransport`.
        synchronous: As for `LocalTransport`.
        log: Where to write a line for each request; None for standard error. A line that it
            does not take at once is dropped.
        quiet: Whether to leave those lines out; the start, the stop and failures are still
            logged.

    Raises:
        APIConnectionError: The database cannot be used; the message says why and what to do.
        InvalidArgumentError: Other machines reach the address and there is no key, or a short
            one.
        OSError: The address is in use, or not one of this machine.
    """
    key = hide(api_key)
    del api_key  # crash reports print variables
    transport = LocalTransport(
        path, llm=llm, pack=pack, synthesis=synthesis, synchronous=synchronous
    )
    out = sys.stderr if log is None else log
    try:
        _check(transport.engine.database)
        with Server(transport.engine, host, port, api_key=key, log=out, quiet=quiet) as server:
            _until_signalled(server)
        server.log.note("stopped")
    finally:
        transport.close()


def _check(database: Database) -> None:
    """Refuse a database that no request could use, before anybody sends one."""
    try:
        # A file that is not there yet passes: it is made at the first write.
        with database.snapshot(time.monotonic() + CHECK_SECONDS):
            pass
    except APITimeoutError:
        pass  # locked by another process, which will be done some time


def _until_signalled(server: Server) -> None:
    """Run a server until the process is asked to stop."""
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in signals]

    def restore() -> None:
        for number, handler in zip(signals, before):
            signal.signal(number, handler)

    def stop(number: int, frame: Any) -> None:
        restore()  # the next signal does what it did before: it ends the process
        # `shutdown` waits for the loop that this handler interrupts: it needs its own thread.
        threading.Thread(target=server.shutdown).start()

    for number in signals:
        signal.signal(number, stop)
    name = f"[{server.server_name}]" if ":" in server.server_name else server.server_name
    server.log.note(f"listening on http://{name}:{server.server_port}/api")
    try:
        server.serve_forever(poll_interval=0.1)
    finally:
        restore()


def _key(given: Optional[Secret]) -> Optional[Secret]:
    """Return the key as it comes in a header."""
    if given is None:
        return None
    key = Secret(given.reveal().strip())
    if not key or not key.reveal().isascii() or not key.reveal().isprintable():
        raise InvalidArgumentError("api_key must be printable ASCII text.", argument="api_key")
    return key

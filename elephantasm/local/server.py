# SPDX-License-Identifier: Apache-2.0
"""The embedded engine behind HTTP, for other processes and other languages.

The same routes below `/api`, with keep-alive and one thread for each connection. It speaks
plain HTTP: for this machine, or for a trusted network with an API key.
"""

from __future__ import annotations

import http.server
import signal
import socket
import socketserver
import sys
import threading
from typing import Any, Optional, TextIO

from ..exceptions import InvalidArgumentError
from .handler import Handler, is_loopback
from .transport import LocalTransport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .engine import Engine
    from .settings import PackSettings, SynthesisSettings


# Time for a request that is half-way in when the server stops.
GRACE_SECONDS = 1.0


class Server(http.server.ThreadingHTTPServer):
    """Listens on an address and answers with an engine, which it does not close.

    Args:
        engine: What to answer with.
        host: Address to listen on. One that other machines reach needs an `api_key`.
        port: Port, or 0 for a free one (see `server_port`).
        api_key: The key clients must send; None for none.
        log: Gets a line for each request, without bodies, keys and parameters.

    Raises:
        InvalidArgumentError: Other machines reach the address and there is no key.
        OSError: The address is in use, or not one of this machine.
    """

    daemon_threads = False  # so that `server_close` waits for running requests
    request_queue_size = 128

    def __init__(
        self,
        engine: Engine,
        host: str = "127.0.0.1",
        port: int = 8765,
        *,
        api_key: Optional[str] = None,
        log: Optional[TextIO] = None,
    ) -> None:
        self.engine = engine
        self.api_key = _key(api_key)
        if self.api_key is None and not is_loopback(host):
            raise InvalidArgumentError(f"{host} lets other machines in: give an api_key.")
        self.log = log
        self.stopping = False
        self._waiting: set[socket.socket] = set()
        self._reading: set[socket.socket] = set()
        self._late = False
        self._waiting_lock = threading.Lock()
        # Only addresses of IPv6 hold a colon; names are looked up in IPv4.
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), Handler)

    def server_bind(self) -> None:
        """Bind without the standard library's name lookup, which may take seconds."""
        socketserver.TCPServer.server_bind(self)
        host, self.server_port = self.server_address[:2]
        self.server_name = str(host)

    def server_close(self) -> None:
        """Stop listening, end idle connections, wait for running requests."""
        # Under the lock: a connection that starts to wait now sees the flag, one that waited
        # before is in the set.
        with self._waiting_lock:
            self.stopping = True
            for connection in self._waiting:
                _end_reading(connection)
        # Who is half-way through a request may finish it, but not hold the server up.
        grace = threading.Timer(GRACE_SECONDS, self._end_requests)
        grace.daemon = True
        grace.start()
        super().server_close()
        grace.cancel()

    def _end_requests(self) -> None:
        """End the reading of requests that are still not complete."""
        with self._waiting_lock:
            self._late = True
            for connection in self._reading:
                _end_reading(connection)

    def reads(self, connection: socket.socket, reading: bool) -> None:
        """Note whether a connection is half-way through a request."""
        with self._waiting_lock:
            if not reading:
                self._reading.discard(connection)
                return
            self._reading.add(connection)
            if self._late:
                _end_reading(connection)

    def waits(self, connection: socket.socket, waiting: bool) -> None:
        """Note whether a connection waits for its next request."""
        with self._waiting_lock:
            if not waiting:
                self._waiting.discard(connection)
                return
            self._waiting.add(connection)
            if self.stopping:
                _end_reading(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log an error outside of any request, by its kind alone."""
        self.note(f"{type(sys.exc_info()[1]).__name__} on a connection")

    def note(self, line: str) -> None:
        """Write a line to the log."""
        if self.log is not None:
            self.log.write(line + "\n")
            self.log.flush()


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
) -> None:
    """Serve a database over HTTP until SIGINT or SIGTERM; call it from the main thread.

    Running requests are answered before it returns; a second signal ends the process at once.

    Args:
        path: Database file; made at the first write.
        host: Address to listen on. One that other machines reach needs an `api_key`.
        port: Port, or 0 for a free one, named in the first line of the log.
        api_key: The key clients must send; None for none.
        llm: As for `LocalTransport`.
        pack: As for `LocalTransport`.
        synthesis: As for `LocalTransport`.
        synchronous: As for `LocalTransport`.
        log: Where to write a line for each request; None for standard error.

    Raises:
        InvalidArgumentError: Other machines reach the address and there is no key.
        OSError: The address is in use, or not one of this machine.
    """
    transport = LocalTransport(
        path, llm=llm, pack=pack, synthesis=synthesis, synchronous=synchronous
    )
    out = sys.stderr if log is None else log
    try:
        with Server(transport.engine, host, port, api_key=api_key, log=out) as server:
            _until_signalled(server)
    finally:
        transport.close()


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
    server.note(f"listening on http://{name}:{server.server_port}/api")
    try:
        server.serve_forever(poll_interval=0.1)
    finally:
        restore()


def _key(api_key: Optional[str]) -> Optional[bytes]:
    """Return the key as it comes in a header."""
    if api_key is None:
        return None
    key = api_key.strip()
    if not key or not key.isascii() or not key.isprintable():
        raise InvalidArgumentError("api_key must be printable ASCII text.")
    return key.encode()


def _end_reading(connection: socket.socket) -> None:
    """Make a connection's thread see the end of its requests."""
    try:
        connection.shutdown(socket.SHUT_RD)
    except OSError:
        pass  # the client was faster

# SPDX-License-Identifier: Apache-2.0
"""The embedded engine behind HTTP, for other processes and other languages.

The same routes below `/api`, with keep-alive and one thread for each connection. It speaks
plain HTTP: for this machine, or for a trusted network with an API key.
"""

from __future__ import annotations

import errno
import socket
import socketserver
import sys
import threading
import time
from collections import deque

from ..._secret import Secret, hide
from ..api.responses import refusal_response
from .access import Access
from .connections import Connections, affordable
from .handler import Handler
from .log import Log
from .sender import as_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional, TextIO, Union

    from ..engine import Engine

# A moment before trying again when the process can't accept another connection: it stays in
# the queue, and the loop would find it there at once.
BREATH_SECONDS = 0.2
# One too many gets an answer, and a moment to read it before the connection is closed.
REFUSED_SECONDS = 1.0
MAX_REFUSED = 16
_BUSY = "The server has too many connections; try again"


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
        self.access = Access(key)
        self.access.check_host(host)
        self.log = Log(log)
        self.quiet = quiet
        self.connections = Connections(affordable())
        self._refused: deque[tuple[float, socket.socket]] = deque()
        # Only addresses of IPv6 hold a colon; names are looked up in IPv4.
        if ":" in host:
            self.address_family = socket.AF_INET6
        # Handlers of `socketserver` are not used: `_converse` makes its own.
        super().__init__((host, port), socketserver.BaseRequestHandler)

    def server_bind(self) -> None:
        """Bind to an address of this machine that suits the key."""
        super().server_bind()
        host, self.server_port = self.server_address[:2]
        self.server_name = str(host)
        # Only now is the address of a name known.
        self.access.check_key(self.server_name)

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
            Handler(request, client_address[0], self).handle()
        except Exception:
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
            self.connections.remove(request)

    def _refuse(self, request: socket.socket) -> None:
        """Ask a client to come again."""
        self.log.note_seldom(
            f"clients get a 503: all {self.connections.most} connections are taken"
        )
        try:
            request.setblocking(False)
            busy = refusal_response(_BUSY, 503, {"retry-after": "1"})
            request.send(as_bytes(busy, keep=False))
            request.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the client went away
        self._refused.append((time.monotonic() + REFUSED_SECONDS, request))
        self._close_refused(MAX_REFUSED)

    def _close_refused(self, most: int) -> None:
        """Close the oldest refused connections until so many are left."""
        while len(self._refused) > most:
            self._refused.popleft()[1].close()

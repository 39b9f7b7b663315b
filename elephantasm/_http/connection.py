# SPDX-License-Identifier: Apache-2.0
"""One conversation with the service: connect, open the tunnel, speak TLS, send, receive."""

from __future__ import annotations

import select
import socket

from .deadline import TimedSocket
from .messages import AnswerReader, BadAnswerError, encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, Optional

    from .deadline import Deadline
    from .proxy import Proxy
    from .route import Route
    from .tls import TLS

    Stage = Literal["connect", "proxy", "tls", "send", "receive"]

CONNECT_LIMIT = 5.0
SHARE_LIMIT = 2.0  # for an address that others follow


class TunnelRefusedError(OSError):
    """The proxy answered CONNECT with another status than success."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the proxy answered {status}")
        self.status = status


class CallProgress:
    """How far one call has come, on all the connections that it takes.

    Attributes:
        deadline: When the call must be over.
        stage: What is being done.
        sent: As on the errors: False, True, or None for a part of the request.
        answered: True once a byte of the service's answer has come.
        status: Status of that answer, once known.
    """

    __slots__ = ("answered", "deadline", "sent", "stage", "status")

    def __init__(self, deadline: Deadline) -> None:
        self.deadline = deadline
        self.stage: Stage = "connect"
        self.sent: Optional[bool] = False
        self.answered = False
        self.status: Optional[int] = None


class Connection:
    """One kept-alive connection; it serves one call at a time.

    It does not derive from `http.client`'s: recorders of tests replace that one, at any time.

    Attributes:
        sock: What it speaks through.
        idle_since: Clock value at which it was last given back to the pool.
    """

    def __init__(self, sock: TimedSocket) -> None:
        self.sock = sock
        self.idle_since = 0.0

    def open_tunnel(self, service: str, proxy: Proxy) -> None:
        """Ask the proxy at the other end for a tunnel to the service, `host:port`."""
        # RFC 9110 section 9.3.6: the target is host and port alone, and so is Host.
        self.sock.sendall(encode("CONNECT", service, {"Host": service}, proxy.secrets))
        answer = AnswerReader(self.sock)
        answer.read_head()
        if not 200 <= answer.status <= 299:
            raise TunnelRefusedError(answer.status)
        # There is no body, whatever the header says. TLS is begun by us, so nothing can have
        # come through the tunnel yet.
        if answer.has_more():
            raise BadAnswerError("bytes before the tunnel was used")

    def start_tls(self, tls: TLS) -> None:
        """Speak TLS from here on."""
        # Ours before the handshake: should that fail, this is the socket to be closed.
        self.sock = secured = tls.secure(self.sock)
        secured.handshake()

    def exchange(self, request: memoryview, progress: CallProgress) -> AnswerReader:
        """Send one request and return its answer, of which only the head has been read."""
        self.sock.deadline = progress.deadline
        progress.stage = "send"
        try:
            self._send(request, progress)
        except ConnectionError:
            # RFC 9112 section 9.5: who refuses a long request (413) may answer and hang up
            # before its end.
            if progress.sent is not None:
                raise
        progress.stage = "receive"
        answer = AnswerReader(self.sock)
        try:
            answer.read_head()
        finally:
            progress.answered = answer.has_begun
        progress.status = answer.status
        return answer

    def _send(self, request: memoryview, progress: CallProgress) -> None:
        """Send a whole request, keeping `progress.sent` true to what has left."""
        if not self.sock.knows_what_left:
            progress.sent = progress.sent or None
        while request:
            request = request[self.sock.send(request) :]
            # A request sent before, on a connection that proved dead, stays sent.
            progress.sent = progress.sent or (None if request else True)

    def is_quiet(self) -> bool:
        """Return whether the idle connection may be used: readable means closed or out of step."""
        # RFC 9112 section 9.2: bytes that come unasked must not be taken for an answer.
        if self.sock.pending():
            return False
        # select cannot take descriptors above 1024, and Windows has no poll.
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self.sock.fileno(), select.POLLIN)
            return not poll.poll(0)
        return not select.select([self.sock], [], [], 0)[0]

    def close(self) -> None:
        """Close the socket; may be called twice."""
        self.sock.close()


def open_connection(route: Route, progress: CallProgress, is_again: bool = False) -> Connection:
    """Return a new connection to the service, ready for its first request."""
    deadline = progress.deadline
    progress.stage = "connect"
    connection = Connection(TimedSocket(_connect(*route.first_stop, deadline), deadline))
    try:
        _prepare(connection, route, progress)
        return connection
    except BaseException as exc:  # an interrupt too
        connection.close()
        # Before a certificate is refused, all that is trusted by default is asked; see `tls`.
        if is_again or not route.tls or not route.tls.trusts_more(connection.sock, exc):
            raise
    return open_connection(route, progress, is_again=True)


def _prepare(connection: Connection, route: Route, progress: CallProgress) -> None:
    """Open the tunnel and speak TLS, where the route asks for it."""
    if not route.tls:
        return
    if route.proxy:
        progress.stage = "proxy"
        connection.open_tunnel(route.service, route.proxy)
    progress.stage = "tls"
    connection.start_tls(route.tls)


def _connect(host: str, port: int, deadline: Deadline) -> socket.socket:
    """Return a socket connected to the first address of the host that answers."""
    failure: OSError = OSError("the name has no address")
    # As bytes, an ASCII name does not load the IDNA codec.
    addresses = socket.getaddrinfo(host.encode("ascii"), port, 0, socket.SOCK_STREAM)
    untried = len(addresses)
    for family, kind, protocol, _, target in addresses:
        # The ones that follow get their share, or a dead first one would take all the time.
        limit = min(SHARE_LIMIT, deadline.left() / untried) if untried > 1 else CONNECT_LIMIT
        untried -= 1
        try:
            return _connect_to(socket.socket(family, kind, protocol), target, deadline, limit)
        except OSError as exc:
            failure = exc
    raise failure


def _connect_to(
    sock: socket.socket, target: Any, deadline: Deadline, limit: float
) -> socket.socket:
    try:
        deadline.arm(sock, limit)
        sock.connect(target)
        # Else a request waits for the acknowledgement of the one before.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock

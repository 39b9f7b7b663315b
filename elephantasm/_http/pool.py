# SPDX-License-Identifier: Apache-2.0
"""Connections to one service, and the pool that keeps the idle ones."""

from __future__ import annotations

import os
import select
import socket
from collections import deque
from http.client import HTTPConnection, InvalidURL
from time import monotonic

from .answer import Answer, BadAnswerError
from .deadline import Progress, TimedSocket

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping
    from typing import Any, Optional

    from .proxy import Proxy

CONNECT_LIMIT = 5.0
IDLE_LIMIT = 4.0  # the service hangs up without notice after about 5 s
IDLE_CONNECTIONS = 64


class TunnelRefusedError(OSError):
    """The proxy answered CONNECT with another status than success."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the proxy answered {status}")
        self.status = status


class Route:
    """How to reach the service: its address, TLS or not, the proxy in between.

    Attributes:
        host, port: The service itself.
        tls: Whether it is spoken to by https.
        context: The caller's own TLS context, or None for the shared default.
        proxy: The proxy on the way, or None.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: bool = False,
        context: Optional[ssl.SSLContext] = None,
        proxy: Optional[Proxy] = None,
    ) -> None:
        self.host = host
        self.port = port
        self.tls = tls
        self.context = context
        self.proxy = proxy

    @property
    def first_stop(self) -> tuple[str, int]:
        """Host and port that the connection is made to."""
        return (self.proxy.host, self.proxy.port) if self.proxy else (self.host, self.port)


class Connection(HTTPConnection):
    """One kept-alive connection; it serves one call at a time.

    Attributes:
        idle_since: Clock value at which it was last given back to the pool.
    """

    response_class = Answer
    # http.client prints headers, the key among them, where an application raises this.
    debuglevel = 0
    sock: TimedSocket

    def __init__(self, route: Route, progress: Progress) -> None:
        super().__init__(route.host, route.port)
        self.route = route
        self.idle_since = 0.0
        self._outgoing: list[bytes] = []
        try:
            self._open(progress)
        except BaseException:
            self.close()
            raise

    def _open(self, progress: Progress) -> None:
        route = self.route
        progress.stage = "connect"
        # http.client takes this for its socket; sending and reading both go through it.
        self.sock = TimedSocket(_connect(*route.first_stop, progress), progress)
        if route.tls and route.proxy:
            progress.stage = "proxy"
            self._open_tunnel(route.proxy, progress)
        if route.tls:
            from . import tls  # plain http never loads it

            progress.stage = "tls"
            self.sock.sock = tls.wrap(self.sock.sock, route.host, route.context)
            progress.arm(self.sock.sock)
            # OpenSSL's loop counts this timeout once for the whole handshake.
            self.sock.sock.do_handshake()

    def _open_tunnel(self, proxy: Proxy, progress: Progress) -> None:
        # http.client's own tunnel speaks HTTP/1.0 without Host before Python 3.12.
        target = address(self.route.host, self.route.port)
        head = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if proxy.authorization:
            head.append(f"Proxy-Authorization: {proxy.authorization}")
        sent = progress.sent
        try:
            self.sock.sendall("\r\n".join([*head, "", ""]).encode("latin-1"))
        finally:
            progress.sent = sent  # the proxy has this, the service nothing
        answer = Answer(self.sock, method="CONNECT")
        try:
            answer.begin()
            if not 200 <= answer.status <= 299:
                raise TunnelRefusedError(answer.status)
            answer.finish()
            if not answer.reusable:
                raise BadAnswerError("bytes before the tunnel was used")
        finally:
            answer.close()
            progress.answered = False

    def send(self, data: Any) -> None:
        """Collect: head and body leave together, one packet where two would wait."""
        self._outgoing.append(data)

    def exchange(
        self,
        progress: Progress,
        method: str,
        target: str,
        body: Optional[bytes],
        headers: Mapping[str, str],
    ) -> Answer:
        """Send one request and return its answer, of which only the head has been read."""
        self.sock.progress = progress
        try:
            self.request(method, target, body, headers)
        except (InvalidURL, ValueError):
            # Not chained: http.client quotes the header it refuses, perhaps the key.
            raise InvalidURL("characters that HTTP does not allow") from None
        progress.stage = "send"
        try:
            self.sock.sendall(b"".join(self._outgoing))
        except ConnectionError:
            # Who refuses a long request (413) may answer and hang up before its end.
            if progress.sent is not None:
                raise
        self._outgoing.clear()
        progress.stage = "receive"
        answer = self.getresponse()
        assert isinstance(answer, Answer)  # noqa: S101 - narrows the type, response_class says so
        progress.status = answer.status
        return answer

    def is_quiet(self) -> bool:
        """Say whether the idle connection may be used: readable means closed or out of step."""
        if self.sock.pending():
            return False
        # select cannot take descriptors above 1024, and Windows has no poll.
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(self.sock.fileno(), select.POLLIN)
            return not poll.poll(0)
        return not select.select([self.sock], [], [], 0)[0]


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
                connection = idle.pop()
            except IndexError:
                return None
            if not self._expired(connection) and connection.is_quiet():
                return connection
            connection.close()

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

    def _expired(self, connection: Connection) -> bool:
        return self._clock() - connection.idle_since >= IDLE_LIMIT

    def _prune(self, idle: deque[Connection]) -> None:
        """Close the oldest while they are too old or too many."""
        while True:
            try:
                # Looked at in its place: taken out, even for a moment, it would be missed by
                # another thread, which would open one more.
                oldest = idle[0]
                if len(idle) <= IDLE_CONNECTIONS and not self._expired(oldest):
                    return
                idle.remove(oldest)
            except (IndexError, ValueError):
                return  # another thread has it
            oldest.close()


def address(host: str, port: int) -> str:
    """Return `host:port`, with the brackets that IPv6 needs."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _connect(host: str, port: int, progress: Progress) -> socket.socket:
    """Return a socket connected to the first address of the host that answers."""
    failure: OSError = OSError("the name has no address")
    # As bytes, an ASCII name does not load the IDNA codec.
    name = host.encode("ascii") if host.isascii() else host
    for family, kind, protocol, _, target in socket.getaddrinfo(name, port, 0, socket.SOCK_STREAM):
        try:
            return _connect_to(socket.socket(family, kind, protocol), target, progress)
        except OSError as exc:
            failure = exc
    raise failure


def _connect_to(sock: socket.socket, target: Any, progress: Progress) -> socket.socket:
    try:
        progress.arm(sock, CONNECT_LIMIT)
        sock.connect(target)
        # Else a request waits for the acknowledgement of the one before.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock

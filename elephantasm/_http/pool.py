# SPDX-License-Identifier: Apache-2.0
"""Connections to one service, and the pool that keeps the idle ones."""

from __future__ import annotations

import os
import select
import socket
from collections import deque
from http.client import InvalidURL
from time import monotonic

from .answer import TOKEN, Answer, BadAnswerError
from .deadline import Progress, TimedSocket

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Optional

    from .._secret import Secret
    from .proxy import Proxy
    from .tls import TLS

CONNECT_LIMIT = 5.0
SHARE_LIMIT = 2.0  # for an address that others follow
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
        tls: How to speak https to it, or None for http.
        proxy: The proxy on the way, or None.
    """

    def __init__(
        self, host: str, port: int, tls: Optional[TLS] = None, proxy: Optional[Proxy] = None
    ) -> None:
        self.host = host
        self.port = port
        self.tls = tls
        self.proxy = proxy

    @property
    def first_stop(self) -> tuple[str, int]:
        """Host and port that the connection is made to."""
        return (self.proxy.host, self.proxy.port) if self.proxy else (self.host, self.port)


class Connection:
    """One kept-alive connection; it serves one call at a time.

    It does not derive from `http.client`'s: recorders of tests replace that one, at any time.

    Attributes:
        idle_since: Clock value at which it was last given back to the pool.
    """

    def __init__(self, route: Route, progress: Progress) -> None:
        progress.stage = "connect"
        self.idle_since = 0.0
        self.sock = TimedSocket(_connect(*route.first_stop, progress), progress)
        try:
            self._secure(route, progress)
        except BaseException:
            self.close()
            raise

    def _secure(self, route: Route, progress: Progress) -> None:
        if not route.tls:
            return
        if route.proxy:
            progress.stage = "proxy"
            self._open_tunnel(route, route.proxy, progress)
        progress.stage = "tls"
        self.sock.secure(route.tls)

    def _open_tunnel(self, route: Route, proxy: Proxy, progress: Progress) -> None:
        target = address(route.host, route.port)
        sent = progress.sent
        try:
            self.sock.sendall(message("CONNECT", target, {"Host": target}, proxy.secrets))
        finally:
            progress.sent = sent  # the proxy has this, the service nothing
        answer = Answer(self.sock)
        try:
            answer.begin()
            if not 200 <= answer.status <= 299:
                raise TunnelRefusedError(answer.status)
            answer.finish()
            if not answer.reusable:
                raise BadAnswerError("bytes before the tunnel was used")
        finally:
            progress.answered = False

    def exchange(self, progress: Progress, request: memoryview) -> Answer:
        """Send one request and return its answer, of which only the head has been read."""
        self.sock.progress = progress
        progress.stage = "send"
        try:
            self.sock.sendall(request)
        except ConnectionError:
            # Who refuses a long request (413) may answer and hang up before its end.
            if progress.sent is not None:
                raise
        progress.stage = "receive"
        answer = Answer(self.sock)
        answer.begin()
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

    def close(self) -> None:
        """Close the socket; may be called twice."""
        self.sock.close()


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


def message(
    method: str,
    target: str,
    headers: Mapping[str, str],
    secrets: Mapping[str, Secret],
    body: Optional[bytes] = None,
) -> memoryview:
    """Return a whole request: head and body leave together, one packet where two would wait.

    As a view, and with no variable that holds the head: it has the key in it.
    """
    names = all(name and TOKEN.issuperset(name) for name in (method, *headers))
    values = all(value.isascii() and value.isprintable() for value in (target, *headers.values()))
    if not names or not values or " " in target:
        raise InvalidURL("characters that HTTP does not allow")
    return memoryview(b"".join([_head(method, target, headers, secrets), body or b""]))


def _head(
    method: str, target: str, headers: Mapping[str, str], secrets: Mapping[str, Secret]
) -> bytes:
    return "\r\n".join(
        [
            f"{method} {target} HTTP/1.1",
            *[f"{name}: {value}" for name, value in headers.items()],
            *[f"{name}: {secret.reveal()}" for name, secret in secrets.items()],
            "\r\n",
        ]
    ).encode("ascii")


def _connect(host: str, port: int, progress: Progress) -> socket.socket:
    """Return a socket connected to the first address of the host that answers."""
    failure: OSError = OSError("the name has no address")
    # As bytes, an ASCII name does not load the IDNA codec.
    found = socket.getaddrinfo(host.encode("ascii"), port, 0, socket.SOCK_STREAM)
    for left, (family, kind, protocol, _, target) in zip(range(len(found), 0, -1), found):
        # The ones that follow get their share, or a dead first one would take all the time.
        limit = min(SHARE_LIMIT, progress.left() / left) if left > 1 else CONNECT_LIMIT
        try:
            return _connect_to(socket.socket(family, kind, protocol), target, progress, limit)
        except OSError as exc:
            failure = exc
    raise failure


def _connect_to(
    sock: socket.socket, target: Any, progress: Progress, limit: float
) -> socket.socket:
    try:
        progress.arm(sock, limit)
        sock.connect(target)
        # Else a request waits for the acknowledgement of the one before.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock

# SPDX-License-Identifier: Apache-2.0
"""Time left: what keeps a slow or endless peer from holding a call.

A socket's own timeout starts anew with every operation, so a peer that drips one byte a second
would hold a call for ever. Here every wait is armed with what is left of the whole call.
"""

from __future__ import annotations

import io
import socket
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ssl import SSLSocket
    from typing import Any, Optional, Union

    from .tls import TLS

# `settimeout` refuses what does not fit into poll's milliseconds, about 24 days.
LONGEST_WAIT = 1_000_000.0
# Else a peer that hangs up ends a process which leaves SIGPIPE as the system has it.
MSG_NOSIGNAL = getattr(socket, "MSG_NOSIGNAL", 0)


class Progress:
    """How long one call may still take, and how far it has come.

    Attributes:
        deadline: The `time.monotonic()` value at which the call must be over.
        stage: What is being done: connect, proxy, tls, send or receive.
        sent: As on the errors: False, True, or None for a part of the request.
        answered: True once a byte of the answer has come.
        status: Status of the answer, once known.
    """

    __slots__ = ("answered", "deadline", "sent", "stage", "status")

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.stage = "connect"
        self.sent: Optional[bool] = False
        self.answered = False
        self.status: Optional[int] = None

    def left(self) -> float:
        """Return the seconds left; raise TimeoutError when there are none."""
        left = self.deadline - monotonic()
        if not left > 0:  # so put, NaN is over too
            raise TimeoutError("the time for the call ran out")
        return min(left, LONGEST_WAIT)

    def arm(self, sock: socket.socket, at_most: float = LONGEST_WAIT) -> None:
        """Let the next operation of a socket wait no longer than this call may."""
        sock.settimeout(min(self.left(), at_most))


class TimedSocket:
    """A socket whose every wait ends with the call that is using it."""

    def __init__(self, sock: socket.socket, progress: Progress) -> None:
        self.sock: Union[socket.socket, SSLSocket] = sock
        self.progress = progress
        self.tls: Optional[TLS] = None

    def secure(self, tls: TLS) -> None:
        """Speak TLS from here on."""
        self.sock = secured = tls.wrap(self.sock)
        self.tls = tls
        self.progress.arm(secured)
        # OpenSSL's loop counts this timeout once for the whole handshake.
        with tls.quiet():
            secured.do_handshake()

    def sendall(self, data: memoryview) -> None:
        """Send everything, keeping `progress.sent` true to what has left."""
        # A view, because its repr says nothing of the key that the bytes hold.
        progress, rest = self.progress, data
        if self.tls:
            # OpenSSL does not tell how much of a write that fails has left.
            progress.sent = progress.sent or None
        while rest:
            progress.arm(self.sock)
            rest = rest[self._send(rest) :]
            # A request sent before, on a connection that proved dead, stays sent.
            progress.sent = progress.sent or (None if rest else True)

    def _send(self, data: memoryview) -> int:
        if self.tls is None:
            return self.sock.send(data, MSG_NOSIGNAL)
        with self.tls.quiet():  # OpenSSL takes no flags
            return self.sock.send(data)

    def receive(self, buffer: Any) -> int:
        """Read what has come into a buffer, at least a byte; return 0 at the end."""
        self.progress.arm(self.sock)
        if self.tls is None:
            return self.sock.recv_into(buffer)
        with self.tls.quiet():  # which may have to write in order to read
            return self.sock.recv_into(buffer)

    def makefile(self) -> Reader:
        """Return a reader for one answer; the socket outlives it."""
        return Reader(self)

    def pending(self) -> bool:
        """Say whether decrypted bytes wait where no poll of the descriptor sees them."""
        pending = getattr(self.sock, "pending", None)
        return pending is not None and pending() > 0

    def fileno(self) -> int:
        return self.sock.fileno()

    def close(self) -> None:
        self.sock.close()


class Reader(io.BufferedReader):
    """The bytes of one answer, buffered."""

    def __init__(self, source: TimedSocket) -> None:
        self._incoming = _Incoming(source)
        super().__init__(self._incoming)

    def has_more(self) -> bool:
        """Say whether bytes have come that nobody read; the socket is not asked."""
        self._incoming.ended = True
        return bool(self.peek(1))


class _Incoming(io.RawIOBase):
    def __init__(self, source: TimedSocket) -> None:
        self._source = source
        self.ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.ended:
            return 0
        count = self._source.receive(buffer)
        if count:
            self._source.progress.answered = True
        return count

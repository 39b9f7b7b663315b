# SPDX-License-Identifier: Apache-2.0
"""Time left: what keeps a slow or endless peer from holding a call.

A socket's own timeout starts anew with every operation, so a peer that drips one byte a second
would hold a call for ever. Here every wait is armed with what is left of the whole call.
"""

from __future__ import annotations

import socket
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# `settimeout` refuses what does not fit into poll's milliseconds, about 24 days.
LONGEST_WAIT = 1_000_000.0
# Else a peer that hangs up ends a process which leaves SIGPIPE as the system has it.
MSG_NOSIGNAL = getattr(socket, "MSG_NOSIGNAL", 0)


class Deadline:
    """The moment at which one call must be over.

    Args:
        at: That moment as a `time.monotonic()` value.
    """

    __slots__ = ("_at",)

    def __init__(self, at: float) -> None:
        self._at = at

    def left(self) -> float:
        """Return the seconds left; raise TimeoutError when there are none."""
        # By a clock that nobody sets: the one on the wall may jump while a call is waiting.
        left = self._at - monotonic()
        if not left > 0:  # so put, NaN is over too
            raise TimeoutError("the time for the call ran out")
        return min(left, LONGEST_WAIT)

    def arm(self, sock: socket.socket, at_most: float = LONGEST_WAIT) -> None:
        """Let the next operation of a socket wait no longer than this call may."""
        sock.settimeout(min(self.left(), at_most))


class TimedSocket:
    """A connected socket whose every wait ends with the call that is using it.

    Attributes:
        raw: The socket itself.
        deadline: Of the call in progress; whoever begins another call sets it anew.
        knows_what_left: Whether a send that fails tells how much of it has left.
    """

    # What the system has taken counts as having left this machine.
    knows_what_left = True

    def __init__(self, raw: socket.socket, deadline: Deadline) -> None:
        self.raw = raw
        self.deadline = deadline

    def sendall(self, data: memoryview) -> None:
        """Send everything, where nobody needs to know how much of it left before a failure."""
        # In parts, each of which waits no longer than there is time left by then.
        while data:
            data = data[self.send(data) :]

    # A view, because its repr says nothing of the key that the bytes hold.
    def send(self, data: memoryview) -> int:
        """Send what the system takes at once, at least a byte; return how much that was."""
        self.deadline.arm(self.raw)
        return self.raw.send(data, MSG_NOSIGNAL)

    def receive(self, buffer: Any) -> int:
        """Read what has come into a buffer, at least a byte; return 0 at the end."""
        self.deadline.arm(self.raw)
        return self.raw.recv_into(buffer)

    def pending(self) -> bool:
        """Return whether bytes wait where no poll of the descriptor sees them."""
        return False

    def fileno(self) -> int:
        """Return the number of the descriptor, -1 once it is closed."""
        return self.raw.fileno()

    def close(self) -> None:
        """Close the socket; may be called twice."""
        self.raw.close()

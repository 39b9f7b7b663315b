# SPDX-License-Identifier: Apache-2.0
"""Which connections a server has, what each of them is at, and how they are ended."""

from __future__ import annotations

import socket
import threading

# What a connection is at.
WAITING = "waiting for a request"
RECEIVING = "receiving a request"
WORKING = "finding the answer"
SENDING = "sending the answer"

# More at once than one machine's agents open, few enough for a thread each (some 15 KB).
MAX_CONNECTIONS = 512
MIN_CONNECTIONS = 8  # fewer serve nobody, whatever the limit of descriptors
# A connection needs one descriptor, and two more for the database while it is answered. The
# rest is for what else the process has open.
DESCRIPTORS_EACH = 3
DESCRIPTORS_LEFT = 64
# Time for what is half-way in or out when the server stops, then for requests at work: in
# all well below the 10 seconds after which a container is killed.
GRACE_SECONDS = 1.0
WORK_SECONDS = 2.5
# Time for sending one answer; short once the grace is over.
SEND_SECONDS = 60.0
LATE_SEND_SECONDS = 1.0


class Connections:
    """The open connections of a server.

    Args:
        most: How many there may be.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.stopping = False
        self._late = False
        self._states: dict[socket.socket, str] = {}
        self._changed = threading.Condition()

    def add(self, connection: socket.socket) -> bool:
        """Take a new connection; return False if there are too many."""
        with self._changed:
            if len(self._states) >= self.most:
                return False
            self._states[connection] = WAITING
            return True

    def remove(self, connection: socket.socket) -> None:
        """Forget a connection that is closed."""
        with self._changed:
            self._states.pop(connection, None)
            self._changed.notify_all()

    def enter(self, connection: socket.socket, state: str) -> None:
        """Note what a connection is at from now on."""
        with self._changed:
            self._states[connection] = state
            # Under the lock: either `end` finds the new state, or its flag is seen here.
            if (self.stopping and state == WAITING) or (self._late and state == RECEIVING):
                _shut(connection, socket.SHUT_RD)

    def send_seconds(self) -> float:
        """Return the time that sending an answer may take."""
        return LATE_SEND_SECONDS if self._late else SEND_SECONDS

    def end(self) -> int:
        """End all connections, within a time that no client can lengthen.

        Idle ones end at once. A request that is half-way in or out has the grace, one at work
        a little longer.

        Returns:
            How many are still at work; their threads are left alone.
        """
        with self._changed:
            self.stopping = True
            self._shut(WAITING, socket.SHUT_RD)
            self._changed.wait_for(lambda: not self._states, GRACE_SECONDS)
            self._late = True
            self._shut(RECEIVING, socket.SHUT_RD)
            self._shut(SENDING, socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._states, WORK_SECONDS)
            return len(self._states)

    def _shut(self, state: str, side: int) -> None:
        """Make the threads of connections in a state see their end."""
        for connection, its in self._states.items():
            if its == state:
                _shut(connection, side)


def affordable() -> int:
    """Return how many connections this process may have, as far as its descriptors go."""
    try:
        import resource
    except ImportError:
        return MAX_CONNECTIONS  # Windows has no such limit
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if limit == resource.RLIM_INFINITY:
        return MAX_CONNECTIONS
    most = (limit - DESCRIPTORS_LEFT) // DESCRIPTORS_EACH
    return min(MAX_CONNECTIONS, max(MIN_CONNECTIONS, most))


def _shut(connection: socket.socket, side: int) -> None:
    try:
        connection.shutdown(side)
    except OSError:
        pass  # the client was faster

# SPDX-License-Identifier: Apache-2.0
"""Which connections a server has, what each of them is at, and how they are ended.

When all places are taken, a new connection gets the place of an idle one. First to go is one
that has sent nothing yet, then one that waits for another request; of each kind the one that has
been idle longest. A request under way never gives way, from its first byte to the last of its
answer, and neither does a connection so young that its first byte may be on the way. If there are
only such, the new one is told to come again.
"""

from __future__ import annotations

import select
import socket
import threading
import time

# What a connection is at.
SILENT = "waiting for its first request"
WAITING = "waiting for another request"
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
# A client's first byte comes with the connection, or a moment later from a busy machine.
SETTLE_SECONDS = 0.25
# For an idle connection's thread to leave its place; a thousand times what it needs.
ROOM_SECONDS = 0.2
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
        # What each is at and since when, the latest change last.
        self._states: dict[socket.socket, tuple[str, float]] = {}
        self._changed = threading.Condition()

    def add(self, connection: socket.socket) -> bool:
        """Take a new connection, if need be in the place of an idle one.

        Returns:
            Whether there is a place for it.
        """
        with self._changed:
            if not self._has_room() and not self._make_room():
                return False
            self._states[connection] = SILENT, time.monotonic()
            return True

    def remove(self, connection: socket.socket) -> None:
        """Forget a connection that is closed."""
        with self._changed:
            self._states.pop(connection, None)
            self._changed.notify_all()

    def enter(self, connection: socket.socket, state: str) -> None:
        """Note what a connection is at from now on."""
        with self._changed:
            self._states.pop(connection, None)
            self._states[connection] = state, time.monotonic()
            # Under the lock: either `end` finds the new state, or its flag is seen here.
            if self.stopping and state in (SILENT, WAITING):
                _end_idle(connection)
            elif self._late and state == RECEIVING:
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
            for connection in self._at(SILENT) + self._at(WAITING):
                _end_idle(connection)
            self._changed.wait_for(lambda: not self._states, GRACE_SECONDS)
            self._late = True
            for connection in self._at(RECEIVING):
                _shut(connection, socket.SHUT_RD)
            for connection in self._at(SENDING):
                _shut(connection, socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._states, WORK_SECONDS)
            return len(self._states)

    def _has_room(self) -> bool:
        return len(self._states) < self.most

    def _make_room(self) -> bool:
        """End the connection that is first to give way; return whether a place became free."""
        idle = self._at(SILENT, SETTLE_SECONDS) + self._at(WAITING)
        for connection in idle:
            if _end_idle(connection):
                break
        # If none was ended, each has just got a request or its client's end, which frees a place.
        return self._changed.wait_for(self._has_room, ROOM_SECONDS if idle else 0)

    def _at(self, state: str, seconds: float = 0.0) -> list[socket.socket]:
        """Return the connections that have been at this for so long, the longest first."""
        latest = time.monotonic() - seconds
        return [
            connection
            for connection, (its, since) in self._states.items()
            if its == state and since <= latest
        ]


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


def _end_idle(connection: socket.socket) -> bool:
    """Let the thread of an idle connection see its end; return False if it has more to see."""
    if _has_come(connection):
        return False
    _shut(connection, socket.SHUT_RD)
    return True


def _has_come(connection: socket.socket) -> bool:
    """Return whether there are bytes, or the end, that the connection's thread has not read."""
    try:
        if not hasattr(select, "poll"):  # Windows
            return bool(select.select([connection], [], [], 0)[0])
        poll = select.poll()
        poll.register(connection, select.POLLIN)
        return bool(poll.poll(0))
    except (OSError, ValueError):
        return True  # its thread has just closed it


def _shut(connection: socket.socket, side: int) -> None:
    try:
        connection.shutdown(side)
    except OSError:
        pass  # the client was faster

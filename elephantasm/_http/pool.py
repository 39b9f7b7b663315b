# SPDX-License-Identifier: Apache-2.0
"""Idle connections to one service: kept for the next call, and let go in time."""

from __future__ import annotations

import os
from collections import deque
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Optional

    from .connection import Connection

IDLE_LIMIT = 4.0  # the service hangs up without notice after about 5 s
IDLE_CONNECTIONS = 64


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
                # The one used last: in a quiet hour the others grow old and are closed.
                connection = idle.pop()
            except IndexError:
                return None
            fit = False
            try:
                fit = not self._has_expired(connection) and connection.is_quiet()
            finally:  # an interrupt too ends in a closed connection
                if not fit:
                    connection.close()
            if fit:
                return connection

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

    def _has_expired(self, connection: Connection) -> bool:
        return self._clock() - connection.idle_since >= IDLE_LIMIT

    def _prune(self, idle: deque[Connection]) -> None:
        """Close the oldest while they are too old or too many."""
        while True:
            try:
                # Looked at in its place: taken out, even for a moment, it would be missed by
                # another thread, which would open one more.
                oldest = idle[0]
                if len(idle) <= IDLE_CONNECTIONS and not self._has_expired(oldest):
                    return
                idle.remove(oldest)
            except (IndexError, ValueError):
                return  # another thread has it
            oldest.close()

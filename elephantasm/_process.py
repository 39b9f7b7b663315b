# SPDX-License-Identifier: Apache-2.0
"""What is made once in a process."""

from __future__ import annotations

import os
from _thread import RLock  # as in `threading`, without importing that

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Return a function that makes the value at its first call and then always returns it.

    Of several threads one makes it and the others wait. A failure is not kept: the next call
    tries again. A child process never waits for a lock that its parent held at the fork.
    """
    made: list[T] = []
    locks = {os.getpid(): RLock()}  # a signal handler may call while its own thread makes it

    def value() -> T:
        if not made:
            with locks.setdefault(os.getpid(), RLock()):
                if not made:
                    made.append(make())
        return made[0]

    return value

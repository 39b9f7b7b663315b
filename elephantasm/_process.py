# SPDX-License-Identifier: Apache-2.0
"""What is made once in a process, and never cut in half by a fork.

Making something often means importing a module. A child that is forked in the middle of an
import would wait for ever for it: the thread that imports does not exist in the child.
"""

from __future__ import annotations

import _thread
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    T = TypeVar("T")

LONGEST_WAIT = 5.0  # seconds that a fork is held up; all that is made here takes less

# One lock for all that is made, so that no two can wait for each other. By process id: a child
# never waits for a lock that its parent held at the fork.
_locks: dict[int, Any] = {}
_guarded: list[bool] = []
_before_forks: list[Callable[[], None]] = []


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Return a function that makes the value at its first call and then always returns it.

    Of several threads one makes it and the others wait. A failure is not kept: the next call
    tries again.
    """
    made: list[T] = []

    def value() -> T:
        if not made:
            _guard_forks()
            with _lock():
                if not made:
                    made.append(make())
        return made[0]

    return value


def reentrant_lock() -> Any:
    """Return a lock that the thread which holds it may take again."""
    # Where there are threads `threading` is loaded; gevent puts its own kind of lock there.
    return sys.modules.get("threading", _thread).RLock()


def before_forks(prepare: Callable[[], None]) -> None:
    """Have something done before each fork, also before one that waits for what is being made."""
    _before_forks.append(prepare)
    _guard_forks()


def _lock() -> Any:
    # Reentrant, for a signal handler may call while its own thread makes something.
    return _locks.setdefault(os.getpid(), reentrant_lock())


def _guard_forks() -> None:
    """Let forks wait until nothing is being made; asked for at the first making, not at import."""
    if not _guarded and hasattr(os, "register_at_fork"):  # Windows has no forks
        _guarded.append(True)
        os.register_at_fork(before=_hold, after_in_parent=_let_go)


def _hold(first: int = 0) -> None:
    known = len(_before_forks)
    # Without the lock: what is waited for here may have to make something before it ends.
    for prepare in _before_forks[first:known]:
        prepare()
    _lock().acquire(timeout=LONGEST_WAIT)
    if known < len(_before_forks):
        # Python itself calls only what was registered when the fork began, and what was made
        # since then may be in use already.
        _let_go()
        _hold(known)


def _let_go() -> None:
    try:
        _lock().release()
    except RuntimeError:
        pass  # it could not be had in time, and the fork went on without it

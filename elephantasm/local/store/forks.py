# SPDX-License-Identifier: Apache-2.0
"""What a fork does to open databases: a quiet moment before it, a new beginning in the child.

SQLite keeps its table of locks per process, and a fork copies it: a child that opens a file which
its parent has open believes that it holds the parent's locks. Both then write at once, and the
first to leave takes the write-ahead log away under the other (sqlite.org/howtocorrupt.html, 2.6).
So no connection may be open at a fork. Where one is all the same, the child refuses that file.
Nor may a thread be within SQLite, whose own mutexes would stay locked in the child for ever; that
a program does so with SQLite by other means is beyond reach here.
"""

from __future__ import annotations

import _thread
import os
import time
from _weakref import ref  # what `weakref` has it from, which loads much beside

from ..._process import before_forks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import Connection
    from typing import Optional, Protocol

    from .fileid import FileId
    from .store import Store

    class Database(Protocol):
        """What has connections that a fork must not take along."""

        def put_away(self) -> None:
            """Close what is open."""

        def restart(self) -> None:
            """Begin anew in a child."""


# How long a fork waits for calls under way. A transaction takes milliseconds, except beside a
# disk or another process that is stuck. CPython drops what a signal handler raises meanwhile.
LONGEST_WAIT = 5.0
PAUSE = 0.001

# Whatever else a process does, its forks are one thing of the whole process: so is what has to be
# done about them. Plain lists and dicts, whose operations are atomic: no lock that a fork could
# copy while it is held.
_databases: dict[int, ref[Database]] = {}
_uses: list[Use] = []
# Threads about to fork, one entry for each fork: a signal handler may fork within a fork.
_forking: list[int] = []
_registered: dict[str, object] = {}
# Files of which a connection came along into this process, and those connections themselves, so
# that they are closed at the end of the process at the earliest: that touches the file as well.
_inherited: set[FileId] = set()
_kept: list[Connection] = []


class Use:
    """A thread within SQLite: for which database, on which connection as soon as it has one."""

    __slots__ = ("database", "store", "thread")

    def __init__(self, database: Database) -> None:
        self.database = database
        self.store: Optional[Store] = None
        self.thread = _thread.get_ident()


def enter(use: Use, until: float) -> bool:
    """Note a use, so that a fork waits for its end; return False if a fork takes too long.

    Args:
        use: The use that begins.
        until: `time.monotonic()` value until which to wait for a fork under way.
    """
    # A fork waits for a thread that is within already: that one must not wait for the fork.
    is_within = any(other.thread == use.thread for other in list(_uses))
    # Noted before looking: a fork that comes now either sees it or is seen.
    _uses.append(use)
    while not is_within and is_near(use.thread):
        _uses.remove(use)
        if time.monotonic() >= until:
            return False
        time.sleep(PAUSE)
        _uses.append(use)
    return True


def leave(use: Use) -> None:
    """Note the end of a use."""
    # In a child that was forked meanwhile it is not among them any more.
    if use in _uses:
        _uses.remove(use)


def uses_of(database: Database) -> list[Use]:
    """Return what threads are doing with a database."""
    return [use for use in list(_uses) if use.database is database]


def is_near(thread: Optional[int] = None) -> bool:
    """Return whether a thread, other than this one, is about to fork."""
    return any(other != thread for other in list(_forking))


def watch(database: Database) -> None:
    """Have a database's connections closed before a fork, for as long as the object lives."""
    key = id(database)
    _databases[key] = ref(database, lambda _: _databases.pop(key, None))
    # Once in a process, and not at import; of two threads `setdefault` lets one be the first.
    mine = object()
    if _registered.setdefault("hooks", mine) is mine and hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_parent=_in_parent, after_in_child=_in_child)
        before_forks(_before)


def keep(files: list[Optional[FileId]], connections: list[Connection]) -> None:
    """Note the files of which connections came along from the parent."""
    _inherited.update(file for file in files if file is not None)
    _kept.extend(connections)


def is_inherited(file: Optional[FileId]) -> bool:
    """Return whether a parent's connection to a file came along into this process."""
    return file in _inherited


def _living() -> list[Database]:
    """Return the databases of which somebody still has the object."""
    databases = (reference() for reference in list(_databases.values()))
    return [database for database in databases if database is not None]


def _before() -> None:
    """Wait for other threads' calls, and close what is open: a fork comes."""
    me = _thread.get_ident()
    # From here on no other thread begins anything, with whichever database.
    _forking.append(me)
    deadline = time.monotonic() + LONGEST_WAIT
    # This thread's own uses, as in a signal handler, can't end meanwhile.
    while any(use.thread != me for use in list(_uses)) and time.monotonic() < deadline:
        time.sleep(PAUSE)
    for database in _living():
        database.put_away()


def _in_parent() -> None:
    """Let other threads go on after a fork."""
    try:
        _forking.remove(_thread.get_ident())
    except ValueError:
        pass  # the hooks were registered while this fork was under way


def _in_child() -> None:
    """Let every database begin anew in a forked process."""
    _forking.clear()
    for database in _living():
        database.restart()
    _uses.clear()

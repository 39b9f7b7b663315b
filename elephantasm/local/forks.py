# SPDX-License-Identifier: Apache-2.0
"""What a fork does to open databases: a quiet moment before it, a new beginning in the child.

SQLite keeps its table of locks per process, and a fork copies it: a child that opens a file which
its parent has open believes that it holds the parent's locks. Both then write at once, and the
first to leave takes the write-ahead log away under the other (sqlite.org/howtocorrupt.html, 2.6).
So no connection may be open at a fork. Where one is all the same, the child refuses that file.
"""

from __future__ import annotations

import os
import threading
import time
import weakref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .database import Database
    from .files import FileId

# How long a fork waits for calls under way. A transaction takes milliseconds, except beside a
# disk or another process that is stuck.
LONGEST_WAIT = 5.0
PAUSE = 0.001

# Whatever else a process does, its forks are one thing of the whole process: so is what has to be
# done about them. Kept by id, since looking at a plain dict needs no lock that a fork could copy.
_databases: dict[int, weakref.ref[Database]] = {}
# Threads about to fork, one entry for each fork: a signal handler may fork within a fork.
forking: list[int] = []
_registered: dict[str, object] = {}
# Files of which a connection came along into this process, and those connections themselves:
# to close one would do what must not be done.
_inherited: set[FileId] = set()
_kept: list[object] = []


def watch(database: Database) -> None:
    """Have a database's connections closed before a fork, for as long as the object lives."""
    key = id(database)
    _databases[key] = weakref.ref(database, lambda _: _databases.pop(key, None))
    # Once in a process, and not at import; of two threads `setdefault` lets one be the first.
    mine = object()
    if _registered.setdefault("hooks", mine) is mine and hasattr(os, "register_at_fork"):
        os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)


def keep(file: Optional[FileId], *held: object) -> None:
    """Note that connections to a file came along from the parent."""
    _kept.extend(held)
    if file is not None:
        _inherited.add(file)


def is_inherited(file: Optional[FileId]) -> bool:
    """Return whether a parent's connection to a file came along into this process."""
    return file in _inherited


def _living() -> list[Database]:
    found = (reference() for reference in list(_databases.values()))
    return [database for database in found if database is not None]


def _before() -> None:
    # From here on no other thread begins a transaction, in whichever database.
    forking.append(threading.get_ident())
    deadline = time.monotonic() + LONGEST_WAIT
    for database in _living():
        database.settle(deadline)


def _in_parent() -> None:
    forking.remove(threading.get_ident())


def _in_child() -> None:
    forking.clear()
    for database in _living():
        database.restart()

# SPDX-License-Identifier: Apache-2.0
"""Transactions on one SQLite file, for many threads and many processes.

Within a process writers queue at a lock, because SQLite's own waiting is unfair; between
processes they wait for SQLite's write lock, up to the deadline of the call. Readers never
wait for writers (WAL).
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager

from ..._process import reentrant_lock
from ...exceptions import APIConnectionError, InvalidArgumentError
from . import files, forks
from .failures import InheritedFileError, MovedFileError, busy, explain
from .fileid import identity
from .schema import ForeignFileError, NewerSchemaError, OlderSchemaError, check_version

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional, Union

    from .store import Store

MEMORY = files.MEMORY
SYNCHRONOUS = ("FULL", "NORMAL")
# Idle connections kept for the next reader; more than this many threads reading at the same
# moment is rare, and opening one costs about a millisecond.
KEPT_IDLE = 16
# Seconds that compacting waits for readers: one that is stuck must not hold its caller.
_LONGEST_COMPACT_WAIT = 2.0

_REFUSALS = (
    ForeignFileError,
    InheritedFileError,
    MovedFileError,
    NewerSchemaError,
    OlderSchemaError,
)


class Database:
    """One file of memories, or one database in memory; safe to share between threads.

    Args:
        path: Filename, or `:memory:` for a database that ends with this object.
        synchronous: `FULL`: a finished transaction is on the disk. `NORMAL`: it survives the
            end of the process, but the last ones may be lost when the power fails.
        busy_timeout: Seconds to wait for another writer where a call has no deadline.
    """

    def __init__(
        self,
        path: Union[str, os.PathLike[str]],
        *,
        synchronous: str = "FULL",
        busy_timeout: float = 30.0,
    ) -> None:
        # OFF and the in-between modes can lose a file: they are not offered.
        if synchronous not in SYNCHRONOUS:
            raise InvalidArgumentError(
                f"synchronous: FULL or NORMAL, not {synchronous!r}", argument="synchronous"
            )
        name = os.fspath(path)
        if "\0" in name or not name:
            raise InvalidArgumentError(f"path: {name!r} names no file", argument="path")
        # Absolute, so that a program that changes its directory keeps its memories.
        self.path = name if name == MEMORY else _absolute(name)
        self.synchronous = synchronous
        self.busy_timeout = busy_timeout
        self._closed = False
        self._refusal: Optional[str] = None
        self._begin()
        forks.watch(self)

    def _begin(self) -> None:
        """Set up what belongs to one process."""
        self._pid = os.getpid()
        # A thread may take it again, as in a signal handler: then it is told so.
        self._write_lock = reentrant_lock()
        self._writing = False
        self._idle: list[Store] = []  # the one used last is the last

    @contextmanager
    def transaction(
        self, deadline: Optional[float] = None, patience: Optional[float] = None
    ) -> Iterator[Store]:
        """Open a write transaction: committed at the end of the block, undone on any error.

        Args:
            deadline: `time.monotonic()` value until which to wait for other writers.
            patience: Seconds to wait for them at the most; None for until the deadline.

        Raises:
            APITimeoutError: Another writer held the database until the deadline.
            APIConnectionError: The file cannot be written; the message says why.
        """
        until = self._until(deadline)
        if patience is not None:
            until = min(until, time.monotonic() + patience)
        with self._turn(until) as use:
            yield from self._write(use, until)

    @contextmanager
    def snapshot(self, deadline: Optional[float] = None) -> Iterator[Store]:
        """Open a read transaction: every query in the block sees the same state.

        A file that does not exist yet reads as empty and is not created.

        Raises:
            APITimeoutError: The database could not be opened before the deadline.
            APIConnectionError: The file cannot be read; the message says why.
        """
        # There is one connection only to a database in memory, so readers queue as well.
        if self.path == MEMORY:
            with self.transaction(deadline) as store:
                yield store
            return
        until = self._until(deadline)
        use = self._enter(until)
        try:
            yield from self._run(use, "BEGIN", until)
        finally:
            forks.leave(use)

    def compact(self, deadline: Optional[float] = None) -> str:
        """Write the file anew without what was deleted from it, so that no byte of that is left.

        Returns:
            What kept that from being done, such as a reader; empty if it is done.

        Raises:
            APITimeoutError: Another thread writes to it.
            APIConnectionError: The file can't be opened; the message says why.
        """
        until = min(self._until(deadline), time.monotonic() + _LONGEST_COMPACT_WAIT)
        with self._turn(until) as use:
            try:
                store = use.store = self._take(until) or self._open(True, until)
                files.wait_until(store, until)
                return files.compact(store)
            except (sqlite3.Error, *_REFUSALS) as error:
                raise explain(error, self.path, sent=False) from error
            finally:
                if use.store is not None and use in forks.uses_of(self):
                    self._give_back(use.store)

    def close(self) -> None:
        """Close all connections of this process; may be called twice.

        A connection that another thread is using is closed when its transaction ends.
        """
        self._closed = True
        if os.getpid() == self._pid:
            use = forks.Use(self)
            forks.enter(use, time.monotonic() + 2 * forks.LONGEST_WAIT)
            self._drain()
            forks.leave(use)

    # Around a fork (forks.py)

    def put_away(self) -> None:
        """Close all idle connections to a file; one in memory is the data."""
        if self.path != MEMORY:
            self._drain()

    def restart(self) -> None:
        """Begin anew in a forked process; refuse if a connection of the parent came along."""
        idle, uses = self._idle, forks.uses_of(self)
        self._begin()
        if self.path == MEMORY:
            self._refusal = (
                "A database in memory belongs to the process that made it; "
                "use a file to share memories with forked processes."
            )
        elif idle or uses:
            stores = [*idle, *(use.store for use in uses if use.store)]
            files_open = [store.files.database for store in stores if store.files]
            # Of a thread that was just opening one nothing is known but the path.
            forks.keep([*files_open, identity(self.path)], [s.connection for s in stores])
            for store in stores:
                # A transaction of this very thread would otherwise go on with it.
                store.connection = _Inherited(self.path)  # type: ignore[assignment]

    # Within a transaction

    def _until(self, deadline: Optional[float]) -> float:
        return time.monotonic() + self.busy_timeout if deadline is None else deadline

    def _enter(self, until: float) -> forks.Use:
        """Note a transaction, so that a fork waits for it; wait for a fork under way."""
        if os.getpid() != self._pid:
            self.restart()  # forked by other means than Python's
        use = forks.Use(self)
        if not forks.enter(use, until):
            raise busy(self.path)
        refusal = self._refusal
        if self._closed:
            refusal = "The database was closed; make a new client."
        if refusal is not None:
            forks.leave(use)
            raise APIConnectionError(refusal, sent=False)
        return use

    @contextmanager
    def _turn(self, until: float) -> Iterator[forks.Use]:
        """Wait for this process's other writers."""
        use = self._enter(until)
        try:
            # After entering, which may have replaced the lock in a forked process.
            lock = self._write_lock
            if not lock.acquire(timeout=max(0.0, until - time.monotonic())):
                raise busy(self.path)
            try:
                yield use
            finally:
                lock.release()
        finally:
            forks.leave(use)

    def _write(self, use: forks.Use, until: float) -> Iterator[Store]:
        """Run a write transaction; the lock is held."""
        if self._writing:
            raise APIConnectionError(
                f"This thread is in the middle of another write to {self.path}, as when a signal "
                "handler calls back in; nothing was stored: do it when that write has ended.",
                sent=False,
            )
        self._writing = True
        try:
            # IMMEDIATE takes SQLite's write lock at once: a transaction that read first and
            # wanted to write later would fail if somebody else wrote in between.
            yield from self._run(use, "BEGIN IMMEDIATE", until)
        finally:
            self._writing = False

    def _run(self, use: forks.Use, begin: str, until: float) -> Iterator[Store]:
        """Run one transaction on an idle or a new connection."""
        writes, finishing = begin != "BEGIN", False
        try:
            store = use.store = self._take(until) or self._open(writes, until)
            files.wait_until(store, until)
            store.connection.execute(begin)
            # A newer release may have changed the file since it was opened.
            check_version(store.connection)
            yield store
            finishing = True
            store.connection.execute("COMMIT")
            if writes and self._is_of_old_file(store):
                raise MovedFileError(
                    "it was removed, moved or replaced during a write, which is lost unless the "
                    "file is still somewhere; look, then write again"
                )
        except (sqlite3.Error, *_REFUSALS) as error:
            # A commit that failed half-way may or may not be on the disk.
            raise explain(error, self.path, sent=None if finishing else False) from error
        finally:
            if use.store is not None and use in forks.uses_of(self):
                self._give_back(use.store)

    def _take(self, until: float) -> Optional[Store]:
        """Return the connection used last, whose caches are warmest, or None.

        Raises:
            MovedFileError: Another file is in the place of the one that calls or other processes
                still use.
        """
        # List operations are atomic: no lock, and no check that could be outdated when used.
        while True:
            try:
                store = self._idle.pop()
            except IndexError:
                break
            if not self._is_of_old_file(store):
                return store
            try:
                files.let_go(self.path, store)
            except MovedFileError:
                self._idle.append(store)  # asked again, before the new file is opened
                if time.monotonic() >= until:
                    raise
        # Both files have the same log by name, so nobody may have the old one open any more.
        while any(use.store and self._is_of_old_file(use.store) for use in forks.uses_of(self)):
            if time.monotonic() >= until:
                raise MovedFileError("another call still uses the file that was there; try again")
            time.sleep(forks.PAUSE)
        return None

    def _is_of_old_file(self, store: Store) -> bool:
        """Return whether the path names another file by now than the one that is open."""
        return store.files is not None and store.files.database != identity(self.path)

    def _open(self, writes: bool, until: float) -> Store:
        """Return a new connection; a reader's does not make a file that is not there."""
        if not writes and files.is_new(self.path):
            # An empty database of the same schema answers in its place.
            return files.open_store(MEMORY, self.synchronous, until)
        try:
            return files.open_store(self.path, self.synchronous, until)
        except sqlite3.OperationalError:
            readable = None if writes else files.open_unwritable(self.path)
            if readable is None:
                raise
            return readable

    def _give_back(self, store: Store) -> None:
        """Undo what was not committed and keep the connection for the next caller."""
        keep = store.files is not None or self.path == MEMORY
        try:
            if store.connection.in_transaction:
                # A file's connection is not trusted after an error; one in memory is the data.
                keep = self.path == MEMORY
                store.connection.execute("ROLLBACK")
        except sqlite3.Error:
            keep = False
        if keep and len(self._idle) < KEPT_IDLE:
            self._idle.append(store)
        else:
            store.connection.close()
        # `close` or a fork may have come in between, and not seen this connection.
        if self._closed:
            self._drain()
        elif forks.is_near():
            self.put_away()

    def _drain(self) -> None:
        """Close every idle connection."""
        while self._idle:
            try:
                self._idle.pop().connection.close()
            except IndexError:
                return  # another thread has it
            except sqlite3.Error:
                pass  # such as on a failing disk; the others are closed all the same


def _absolute(path: str) -> str:
    """Return the full path of a file."""
    try:
        return path if os.path.isabs(path) else os.path.join(os.getcwd(), path)
    except OSError as error:
        raise APIConnectionError(
            f"The database {path} cannot be found, for the current directory is gone; change to "
            "another one or give a full path.",
            sent=False,
        ) from error


class _Inherited:
    """Stands for a connection that a fork copied in the middle of a transaction."""

    in_transaction = False

    def __init__(self, path: str) -> None:
        self._path = path

    def __getattr__(self, name: str) -> object:
        raise explain(InheritedFileError("forked in a transaction"), self._path, sent=False)

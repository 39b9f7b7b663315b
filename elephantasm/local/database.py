# SPDX-License-Identifier: Apache-2.0
"""Connections and transactions on one SQLite file, for many threads and many processes.

Within a process writers queue at a lock, because SQLite's own waiting is unfair; between
processes they wait for SQLite's write lock, up to the deadline of the call. Readers never
wait for writers (WAL).
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import contextmanager
from pathlib import Path

from ..exceptions import APIConnectionError, InvalidArgumentError
from .failures import busy, explain
from .schema import ForeignFileError, NewerSchemaError, migrate
from .store import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Optional, Union

MEMORY = ":memory:"
SYNCHRONOUS = ("FULL", "NORMAL")
# Idle connections kept for the next reader; more than this many threads reading at the same
# moment is rare, and opening one costs about a millisecond.
KEPT_IDLE = 16


class _Pool:
    """What one process holds: its write lock and its idle connections, newest last."""

    def __init__(self) -> None:
        self.write_lock = threading.Lock()
        self.idle: list[Store] = []


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
            raise InvalidArgumentError(f"synchronous: FULL or NORMAL, not {synchronous!r}")
        name = os.fspath(path)
        if "\0" in name or not name:
            raise InvalidArgumentError(f"path: {name!r} names no file")
        # Absolute, so that a program that changes its directory keeps its memories.
        self.path = name if name == MEMORY else str(Path(name).absolute())
        self.synchronous = synchronous
        self.busy_timeout = busy_timeout
        self._made_in = os.getpid()
        self._closed = False
        # By process: a child must neither use nor close connections made before the fork,
        # since SQLite's locks belong to the parent. The parent's entry just stays here.
        self._pools: dict[int, _Pool] = {}

    @contextmanager
    def transaction(self, deadline: Optional[float] = None) -> Iterator[Store]:
        """Open a write transaction: committed at the end of the block, undone on any error.

        Args:
            deadline: `time.monotonic()` value until which to wait for other writers.

        Raises:
            APITimeoutError: Another writer held the database until the deadline.
            APIConnectionError: The file cannot be written; the message says why.
        """
        pool = self._pool()
        if deadline is None:
            deadline = time.monotonic() + self.busy_timeout
        if not pool.write_lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise busy(self.path)
        # IMMEDIATE takes SQLite's write lock at once: a transaction that read first and wanted
        # to write later would fail if somebody else wrote in between.
        try:
            yield from self._use(pool, self.path, "BEGIN IMMEDIATE", deadline)
        finally:
            pool.write_lock.release()

    @contextmanager
    def snapshot(self, deadline: Optional[float] = None) -> Iterator[Store]:
        """Open a read transaction: every query in the block sees the same state.

        A file that does not exist yet reads as empty and is not created.

        Raises:
            APITimeoutError: The database could not be opened before the deadline.
            APIConnectionError: The file cannot be read; the message says why.
        """
        pool = self._pool()
        # There is one connection only to a database in memory, so readers queue as well.
        if self.path == MEMORY:
            with self.transaction(deadline) as store:
                yield store
            return
        if deadline is None:
            deadline = time.monotonic() + self.busy_timeout
        if pool.idle or not _is_new(self.path):
            yield from self._use(pool, self.path, "BEGIN", deadline)
        else:
            # An empty database of the same schema answers in its place.
            yield from self._use(_Pool(), MEMORY, "BEGIN", deadline)

    def close(self) -> None:
        """Close all connections of this process; may be called twice.

        A connection that another thread is using is closed when its transaction ends.
        """
        self._closed = True
        pool = self._pools.get(os.getpid())
        if pool:
            _drain(pool)

    def _pool(self) -> _Pool:
        """Return what this process holds, or refuse."""
        if self._closed:
            raise APIConnectionError("The database was closed; make a new client.", sent=False)
        pid = os.getpid()
        if self.path == MEMORY and pid != self._made_in:
            raise APIConnectionError(
                "A database in memory belongs to the process that made it; "
                "use a file to share memories with forked processes.",
                sent=False,
            )
        # `setdefault` is atomic: threads that come here together get the same pool.
        return self._pools.get(pid) or self._pools.setdefault(pid, _Pool())

    def _use(self, pool: _Pool, path: str, begin: str, deadline: float) -> Iterator[Store]:
        """Run one transaction on an idle or a new connection."""
        finishing = False
        store: Optional[Store] = None
        try:
            store = _take(pool) or open_store(path, self.synchronous, deadline)
            _wait_until(store, deadline)
            store.connection.execute(begin)
            yield store
            finishing = True
            store.connection.execute("COMMIT")
        except sqlite3.Error as error:
            # A commit that failed half-way may or may not be on the disk.
            raise explain(error, self.path, sent=None if finishing else False) from error
        finally:
            if store:
                self._give_back(pool, store, path)

    def _give_back(self, pool: _Pool, store: Store, path: str) -> None:
        """Undo what was not committed and keep the connection for the next caller."""
        keep = path == self.path
        try:
            if store.connection.in_transaction:
                # A file's connection is not trusted after an error; one in memory is the data.
                keep = path == MEMORY
                store.connection.execute("ROLLBACK")
        except sqlite3.Error:
            keep = False
        if keep and len(pool.idle) < KEPT_IDLE:
            pool.idle.append(store)
        else:
            store.connection.close()
        # `close` may have come in between, and not seen this connection.
        if self._closed:
            _drain(pool)


def _is_new(path: str) -> bool:
    """Tell whether a file could be made but is not there yet."""
    try:
        return Path(path).parent.is_dir() and not Path(path).exists()
    except OSError:
        return False  # opening it will say what is wrong


def _take(pool: _Pool) -> Optional[Store]:
    """Return the connection used last, whose caches are warmest, or None."""
    # List operations are atomic: no lock, and no check that could be outdated when used.
    try:
        return pool.idle.pop()
    except IndexError:
        return None


def _drain(pool: _Pool) -> None:
    """Close every idle connection."""
    while True:
        store = _take(pool)
        if store is None:
            return
        store.connection.close()


def _wait_until(store: Store, deadline: float) -> None:
    """Let statements wait for other processes until then (`time.monotonic()`)."""
    left = max(0, int((deadline - time.monotonic()) * 1000))
    # Rounded to whole seconds where there are many: setting it costs a statement, and calls
    # of one client mostly have the same time left.
    left = left if left < 2000 else left - left % 1000
    if left != store.busy_ms:
        store.busy_ms = left
        store.connection.execute(f"PRAGMA busy_timeout = {left:d}")


def open_store(path: str, synchronous: str, deadline: float) -> Store:
    """Open a connection, set up and with the newest schema; creates the file if need be."""
    # Threads take turns with a connection (the pool sees to that), so SQLite's check that
    # only its maker uses it is switched off.
    connection = sqlite3.connect(
        path, timeout=0, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        store = Store(connection)
        _wait_until(store, deadline)
        # Settings of the connection, to be made on each; the journal is the file's own.
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        _use_wal(connection, deadline)
        migrate(connection)
    except (NewerSchemaError, ForeignFileError) as error:
        connection.close()
        raise explain(error, path, sent=False) from error
    except BaseException:
        connection.close()
        raise
    return store


def _use_wal(connection: sqlite3.Connection, deadline: float) -> None:
    """Switch the file to write-ahead logging, where readers do not wait for writers."""
    # SQLite does not wait for other processes here, whatever the busy timeout is.
    while connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return  # a file system without shared memory keeps the old journal: slower, as safe
        except sqlite3.OperationalError as error:
            if "readonly" in str(error):
                return
            if "locked" not in str(error) or time.monotonic() >= deadline:
                raise
            time.sleep(0.005)

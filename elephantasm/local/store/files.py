# SPDX-License-Identifier: Apache-2.0
"""One database file: how a connection to it is opened, and whether it still is the same file."""

from __future__ import annotations

import os
import sqlite3
import time

from ..._process import once
from . import forks
from .failures import InheritedFileError, MovedFileError
from .fileid import Files, beside, identity
from .schema import check_current, is_older
from .store import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Optional

MEMORY = ":memory:"
# Bytes of an older release's file that are brought up to date in memory for each transaction,
# where nothing can be written: a few tenths of a second, and no more memory than a small host has.
_LARGEST_COPY = 32 << 20


def is_new(path: str) -> bool:
    """Return whether a file could be made but is not there yet."""
    try:
        os.stat(path)
    except FileNotFoundError:
        return os.path.isdir(os.path.dirname(path))
    except OSError:
        pass  # opening it will say what is wrong
    return False


def open_store(path: str, synchronous: str, deadline: float) -> Store:
    """Open a connection, set up and with the newest schema; creates the file if need be."""
    if path != MEMORY:
        _create(path)
    store = Store(_connect(path))
    connection = store.connection
    try:
        wait_until(store, deadline)
        # Settings of the connection, to be made on each; the journal is the file's own.
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        _use_wal(connection, deadline)
        if is_older(connection):
            _migrate()(connection)
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    if path != MEMORY:
        # Only now all three are there.
        store.files = Files(identity(path), *map(identity, beside(path)))
    return store


@once
def _migrate() -> Callable[[sqlite3.Connection], None]:
    """Load the steps of the schema, which nearly all files have behind them."""
    from .steps import migrate

    return migrate


def _in_uri(path: str) -> str:
    """Return a path as it stands in a URI, by SQLite's rules (https://sqlite.org/uri.html)."""
    for sign in "%?#":
        path = path.replace(sign, f"%{ord(sign):02x}")
    return path


def open_unwritable(path: str) -> Optional[Store]:
    """Open a file that can't be written, for one transaction, or return None if that is not so.

    Even a reader writes: into the index of the write-ahead log. Without one SQLite reads a file
    only on our word that nobody changes it. Whoever does has a log beside it, so the word is
    given where there is none.
    """
    if os.access(path, os.W_OK) and os.access(os.path.dirname(path), os.W_OK):
        return None
    word = "" if identity(beside(path)[0]) is not None else "&immutable=1"
    store = Store(_connect(f"file:{_in_uri(path)}?mode=ro{word}", uri=True))
    try:
        is_small = os.path.getsize(path) <= _LARGEST_COPY
        if is_small and is_older(store.connection):
            return _current_copy(store)
        check_current(store.connection)
    except BaseException:
        store.connection.close()
        raise
    return store


def _current_copy(store: Store) -> Store:
    """Return what an older release has written as this one has it, in memory."""
    copy = Store(_connect(MEMORY))
    try:
        store.connection.backup(copy.connection)
        _migrate()(copy.connection)
    except BaseException:
        copy.connection.close()
        raise
    store.connection.close()
    return copy


def let_go(path: str, store: Store) -> None:
    """Close a connection whose file was removed, moved or replaced, and clear the way.

    What its write-ahead log holds is brought home, wherever the file may be by now. Then a log
    that still bears the name is taken away: SQLite finds it by name and would take it for that
    of the file which is there now.

    Raises:
        MovedFileError: Others still use the old file; the connection stays open.
    """
    connection, old = store.connection, store.files
    try:
        connection.execute("PRAGMA busy_timeout = 100")
        is_busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if not is_busy:
            # All who have the old file open share this lock: one of them clears the way while
            # none has gone on to the new file.
            connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        # Such as on a device that is gone: there is nothing to be saved.
        is_busy = "locked" in str(error)
    store.busy_ms = 100
    if is_busy:
        raise MovedFileError(
            "another file was put in its place while calls or processes still use the old one; "
            "end those, then try again"
        )
    for name, known in zip(beside(path), (old and old.wal, old and old.shm)):
        if known is not None and identity(name) == known:
            try:
                os.unlink(name)
            except OSError:
                pass  # somebody else was faster
    connection.close()


def compact(store: Store) -> str:
    """Write a file anew without what was deleted from it; return what kept that from being done.

    Free pages and the write-ahead log still hold it before, and a reader that looks at an older
    state needs them.
    """
    try:
        store.connection.execute("VACUUM")
        is_busy = store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error as error:  # such as a full disk, or another writer
        return str(error)
    return "another connection is reading it" if is_busy else ""


def wait_until(store: Store, deadline: float) -> None:
    """Let statements wait for other processes until then (`time.monotonic()`)."""
    left = max(0, int((deadline - time.monotonic()) * 1000))
    # Rounded to whole seconds where there are many: setting it costs a statement, and calls
    # of one client mostly have the same time left.
    left = left if left < 2000 else left - left % 1000
    if left != store.busy_ms:
        store.busy_ms = left
        store.connection.execute(f"PRAGMA busy_timeout = {left:d}")


def _create(path: str) -> None:
    """Create a file that nobody else may read; SQLite gives the files beside it the same mode."""
    try:
        # Exclusively: to open a file that is there, and close it, would end SQLite's locks on it.
        os.close(os.open(os.path.realpath(path), os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError:
        pass  # it is there, or opening it will say what is wrong


def _connect(path: str, *, uri: bool = False) -> sqlite3.Connection:
    if forks.is_inherited(identity(path)):
        raise InheritedFileError("its parent had it open at the fork")
    # Threads take turns with a connection (the database sees to that), so SQLite's check that
    # only its maker uses it is switched off.
    return sqlite3.connect(
        path,
        timeout=0,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        uri=uri,
    )


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

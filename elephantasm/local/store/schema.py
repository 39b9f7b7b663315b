# SPDX-License-Identifier: Apache-2.0
"""The numbered steps that bring an older file up to date, and which files are refused.

A step is either a tuple of statements or a function that gets the connection, so that data can
move with the tables. Once released it never changes: files made by it exist. To change the schema
append a step to `STEPS`: written there if it is short, such as

    ("ALTER TABLE event ADD COLUMN note TEXT",)

and else in a new module `version_N.py`. The statements keep to SQLite 3.9, which some managed
platforms still carry.
"""

from __future__ import annotations

from .version_1 import APPLICATION_ID, VERSION_1
from .version_2 import version_2
from .version_3 import VERSION_3
from .version_4 import VERSION_4

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from typing import Callable, Union

    Step = Union[tuple[str, ...], Callable[[sqlite3.Connection], None]]

# STEPS[0] takes an empty file to version 1, STEPS[1] version 1 to version 2, and so on.
STEPS: tuple[Step, ...] = (VERSION_1, version_2, VERSION_3, VERSION_4)


class NewerSchemaError(Exception):
    """The file was written by a newer release of this package."""


class OlderSchemaError(Exception):
    """The file was written by an older release, and can't be brought up to date where it is."""


class ForeignFileError(Exception):
    """The file is a database of another program."""


def migrate(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the file of a connection to the newest version, each step in a transaction.

    Raises:
        NewerSchemaError: The file's version is above the newest one known here.
        ForeignFileError: The file holds another program's tables.
    """
    while _seen(connection, len(steps)) < len(steps):
        # A step may put a new table in the place of one that others refer to. Keys are checked
        # from the next transaction on; within one this setting can't be changed.
        connection.execute("PRAGMA foreign_keys = OFF")
        # Two processes may open a new file at the same moment: the version counts only
        # when read again under the write lock.
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = _version(connection, len(steps))
            if version < len(steps):
                _take(steps[version], connection)
                connection.execute(f"PRAGMA user_version = {version + 1:d}")
            connection.execute("COMMIT")
        except BaseException:
            # Some errors, such as a full disk, have undone the transaction already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _take(step: Step, connection: sqlite3.Connection) -> None:
    """Take one step, inside a transaction."""
    if callable(step):
        step(connection)
        return
    for statement in step:
        connection.execute(statement)


def check_current(connection: sqlite3.Connection) -> None:
    """Refuse a file that can only be read and is not of the newest version.

    Raises:
        OlderSchemaError: The file's version is below the newest one.
        NewerSchemaError: The file's version is above the newest one known here.
        ForeignFileError: The file holds another program's tables.
    """
    version = _seen(connection, len(STEPS))
    if version < len(STEPS):
        raise OlderSchemaError(f"schema version {version}, this release reads {len(STEPS)}")


def is_older(connection: sqlite3.Connection) -> bool:
    """Return whether an older release wrote the file; refuse files as `check_current` does."""
    return _seen(connection, len(STEPS)) < len(STEPS)


def _seen(connection: sqlite3.Connection, newest: int) -> int:
    """Return the file's version as `_version` does, all of it read at one moment.

    Else a file that another process is just making seems to have tables of another program.
    """
    connection.execute("BEGIN")
    try:
        return _version(connection, newest)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def check_version(connection: sqlite3.Connection) -> None:
    """Refuse a file that a newer release has changed.

    Raises:
        NewerSchemaError: The file's version is above the newest one known here.
    """
    version = _pragma(connection, "user_version")
    if version > len(STEPS):
        raise _newer(version, len(STEPS))


def _newer(version: int, newest: int) -> NewerSchemaError:
    return NewerSchemaError(f"schema version {version}, this release knows up to {newest}")


def _version(connection: sqlite3.Connection, newest: int) -> int:
    """Return the file's version; refuse a newer one, and another program's file."""
    # Zero in a new file, but also in most files of other programs: those have tables.
    version = _pragma(connection, "user_version")
    if _pragma(connection, "application_id") != APPLICATION_ID:
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version or tables:
            raise ForeignFileError("a database of another program")
    if version > newest:
        raise _newer(version, newest)
    return version


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    """Return the integer value of a pragma."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])

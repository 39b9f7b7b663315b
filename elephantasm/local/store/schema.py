# SPDX-License-Identifier: Apache-2.0
"""Which version of the tables a file has, and which files are refused for it.

The steps from one version to the next stand in `steps.py`, which only a file that is behind needs.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3

# Written into the file's header ("ELPH"), so that a file of another program is never altered.
APPLICATION_ID = 0x454C5048
# The version of this release: how many steps there are.
NEWEST = 4


class NewerSchemaError(Exception):
    """The file was written by a newer release of this package."""


class OlderSchemaError(Exception):
    """The file was written by an older release, and can't be brought up to date where it is."""


class ForeignFileError(Exception):
    """The file is a database of another program."""


def check_current(connection: sqlite3.Connection) -> None:
    """Refuse a file that can only be read and is not of the newest version.

    Raises:
        OlderSchemaError: The file's version is below the newest one.
        NewerSchemaError: The file's version is above the newest one known here.
        ForeignFileError: The file holds another program's tables.
    """
    version = seen(connection, NEWEST)
    if version < NEWEST:
        raise OlderSchemaError(f"schema version {version}, this release reads {NEWEST}")


def is_older(connection: sqlite3.Connection) -> bool:
    """Return whether the file is new or of an older release; refuse it as `check_current` does."""
    return seen(connection, NEWEST) < NEWEST


def seen(connection: sqlite3.Connection, newest: int) -> int:
    """Return the file's version as `version_of` does, all of it read at one moment.

    Else a file that another process is just making seems to have tables of another program.
    """
    connection.execute("BEGIN")
    try:
        return version_of(connection, newest)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def check_version(connection: sqlite3.Connection) -> None:
    """Refuse a file that a newer release has changed.

    Raises:
        NewerSchemaError: The file's version is above the newest one known here.
    """
    version = _pragma(connection, "user_version")
    if version > NEWEST:
        raise _newer(version, NEWEST)


def _newer(version: int, newest: int) -> NewerSchemaError:
    return NewerSchemaError(f"schema version {version}, this release knows up to {newest}")


def version_of(connection: sqlite3.Connection, newest: int) -> int:
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

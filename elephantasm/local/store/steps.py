# SPDX-License-Identifier: Apache-2.0
"""The numbered steps that bring an older file, or a new one, up to date.

A step is either a tuple of statements or a function that gets the connection, so that data can
move with the tables. Once released it never changes: files made by it exist. To change the schema
append a step to `STEPS`, and count it in `schema.py`: written here if it is short, such as

    ("ALTER TABLE event ADD COLUMN note TEXT",)

and else in a new module `version_N.py`. The statements keep to SQLite 3.9, which some managed
platforms still carry.
"""

from __future__ import annotations

from .schema import seen, version_of
from .version_1 import VERSION_1
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


def migrate(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the file of a connection to the newest version, each step in a transaction.

    Raises:
        NewerSchemaError: The file's version is above the newest one known here.
        ForeignFileError: The file holds another program's tables.
    """
    while seen(connection, len(steps)) < len(steps):
        # A step may put a new table in the place of one that others refer to. Keys are checked
        # from the next transaction on; within one this setting can't be changed.
        connection.execute("PRAGMA foreign_keys = OFF")
        # Two processes may open a new file at the same moment: the version counts only
        # when read again under the write lock.
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = version_of(connection, len(steps))
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

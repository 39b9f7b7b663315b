# SPDX-License-Identifier: Apache-2.0
"""What SQLite's failures mean to a caller: which error, and what to do about it."""

from __future__ import annotations

import os
import stat

from ...exceptions import APIConnectionError, APITimeoutError, ElephantasmError
from .schema import ForeignFileError, NewerSchemaError, OlderSchemaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# SQLite's error codes reach Python from 3.11 on only; its messages have not changed in years.
ADVICE = (
    ("readonly", "it is read-only; make the file and its directory writable"),
    ("disk is full", "the disk is full; free some space. What was stored before is intact"),
    ("malformed", "it is damaged; restore a copy, or save what is left with `sqlite3 … .recover`"),
    ("not a database", "it is not an SQLite database; give another path"),
    ("no such module: fts5", "this Python's SQLite was built without FTS5; use another build"),
    ("unrecognized option", "this Python's SQLite has an FTS5 older than 3.11; use another build"),
    ("unable to open", "it cannot be opened; check the permissions of it and its directory"),
    ("disk I/O error", "the disk failed or has a limit on the size of files"),
)


class InheritedFileError(Exception):
    """The process was forked while the file was open in its parent."""


class MovedFileError(Exception):
    """The file that a connection has open is not the one that the path names."""


def busy(path: str) -> APITimeoutError:
    """Return the error for a database that others kept locked until the deadline."""
    return APITimeoutError(
        f"The database {path} was locked by another writer until the deadline; "
        "nothing was stored: try again, or allow more time.",
        sent=False,
    )


def explain(error: Exception, path: str, *, sent: Optional[bool]) -> ElephantasmError:
    """Return what an SQLite failure means.

    Args:
        error: What SQLite or the migration raised.
        path: The database file, for the message.
        sent: False if nothing was stored, None if that is unknown.
    """
    text = str(error)
    if "locked" in text or "busy" in text:
        return busy(path)
    if isinstance(error, NewerSchemaError):
        advice = f"a newer release of elephantasm wrote it ({text}); upgrade this one"
    elif isinstance(error, OlderSchemaError):
        advice = (
            f"an older release of elephantasm wrote it ({text}), and it is too large to be brought "
            "up to date in memory, where nothing can be written; open it once in a place that can "
            "be written, or open a copy there"
        )
    elif isinstance(error, ForeignFileError):
        advice = "it belongs to another program; give another path"
    elif isinstance(error, InheritedFileError):
        advice = (
            "this process was forked while its parent was using it, which SQLite does not survive; "
            "fork while no call is running, or start processes anew (multiprocessing: spawn)"
        )
    elif isinstance(error, MovedFileError):
        advice = text
    elif "unable to open" in text and _is_homeless(path):
        advice = "its directory does not exist; create it"
    elif "unable to open" in text and _was_left_open(path):
        advice = (
            "nothing can be written there, and the file with -wal after its name holds changes; "
            "copy both to a place that can be written, and open the copy"
        )
    else:
        advice = next((advice for part, advice in ADVICE if part in text), text)
    return APIConnectionError(f"The database {path} cannot be used: {advice}.", sent=sent)


def _was_left_open(path: str) -> bool:
    """Return whether a file in a place that can't be written was not closed properly."""
    try:
        target = os.path.realpath(path)
        return os.path.exists(f"{target}-wal") and not os.access(os.path.dirname(target), os.W_OK)
    except OSError:
        return False


def _is_homeless(path: str) -> bool:
    """Return whether a file's directory does not exist."""
    try:
        return not stat.S_ISDIR(os.stat(os.path.dirname(path)).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # it may well exist where this user may not look

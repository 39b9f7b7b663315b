# SPDX-License-Identifier: Apache-2.0
"""Which file a path names, whatever becomes of the name: by device and inode."""

from __future__ import annotations

import os

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# Device and inode: what a file is, under whatever name; None where there is none.
FileId = tuple[int, int]


class Files(NamedTuple):
    """What an open database consists of: itself, its write-ahead log, and the shared memory."""

    database: Optional[FileId]
    wal: Optional[FileId]
    shm: Optional[FileId]


def identity(path: str) -> Optional[FileId]:
    """Return what file a path names now."""
    try:
        stat = os.stat(path)
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def beside(path: str) -> tuple[str, str]:
    """Return the names of the write-ahead log and its shared memory, beside the file itself."""
    target = os.path.realpath(path)  # where a link leads to, as SQLite sees it
    return f"{target}-wal", f"{target}-shm"

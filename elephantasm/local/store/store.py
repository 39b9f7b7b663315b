# SPDX-License-Identifier: Apache-2.0
"""The tables of one database, inside a transaction that `database.py` has opened.

`store.events.pending(n)`, `store.animas.by_id(id)`: each table stands in a module of its own, every
statement beside the method that runs it. Rows go in and come out as the named tuples of `rows.py`.
"""

from __future__ import annotations

from ..._process import once
from .animas import Animas
from .events import Events
from .facts import Facts
from .forgotten import Forgotten
from .identities import Identities
from .knowledge import Knowledge
from .memories import Memories

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from types import ModuleType
    from typing import Optional

    from .audit import Audit
    from .erased import Erased
    from .fileid import Files


class Store:
    """One connection, and the tables behind it.

    A table is made anew each time it is asked for: that costs next to nothing, and after a fork,
    which takes the connection away, none is left that still has it.
    """

    __slots__ = ("busy_ms", "connection", "files")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.busy_ms = 0  # how long it waits for other processes
        self.files: Optional[Files] = None  # what it has open; None for what is not kept open

    @property
    def animas(self) -> Animas:
        """The agents."""
        return Animas(self.connection)

    @property
    def events(self) -> Events:
        """What happened to them."""
        return Events(self.connection)

    @property
    def memories(self) -> Memories:
        """Episodes made of events."""
        return Memories(self.connection)

    @property
    def knowledge(self) -> Knowledge:
        """Lasting statements."""
        return Knowledge(self.connection)

    @property
    def facts(self) -> Facts:
        """What statements are understood to say."""
        return Facts(self.connection)

    @property
    def forgotten(self) -> Forgotten:
        """Parts of events that somebody asked to forget."""
        return Forgotten(self.connection)

    @property
    def identities(self) -> Identities:
        """What each agent is like."""
        return Identities(self.connection)

    @property
    def audit(self) -> Audit:
        """What the Dreamer changed."""
        audit: Audit = _audit().Audit(self.connection)
        return audit

    @property
    def erased(self) -> Erased:
        """What was erased, without its texts."""
        erased: Erased = _erased().Erased(self.connection)
        return erased


# Tables that what only reads does not look at.


@once
def _audit() -> ModuleType:
    """Load the table of what was changed."""
    from . import audit

    return audit


@once
def _erased() -> ModuleType:
    """Load the table of what was erased."""
    from . import erased

    return erased

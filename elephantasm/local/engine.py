# SPDX-License-Identifier: Apache-2.0
"""What every request of the embedded engine is answered with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Callable, NamedTuple, Optional

from .._process import once
from ..exceptions import ElephantasmError
from . import scoring
from .isolation import kind_of, note
from .recall import indexing
from .settings import PackSettings, SynthesisSettings
from .store.database import Database

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from .dreamer.model import Model
    from .store.rows import AnimaRow
    from .store.store import Store


# The years 1 to 9999 with a day to spare at each end, in microseconds since 1970.
_FIRST, _LAST = -62_135_510_400_000_000, 253_402_214_400_000_000
# Seconds that a call waits for another's write, in order to do what can as well be done later.
_PATIENCE = 0.1
# Seconds that a call with much time spends on what others left to be done.
_LONGEST_CHORE = 5.0


@dataclass(frozen=True)
class Engine:
    """A database, a clock and the settings of packs and synthesis.

    Attributes:
        database: Where everything is kept.
        clock: Returns the time in seconds since 1970.
        model: A language model, or None for the built-in extractive summaries.
        pack: Settings of packs; None for those of the preset asked for.
        synthesis: When events become memories.
    """

    database: Database
    clock: Callable[[], float] = time.time
    model: Optional[Model] = None
    pack: Optional[PackSettings] = None
    synthesis: SynthesisSettings = field(default_factory=SynthesisSettings)

    def now(self) -> int:
        """Return the time in microseconds since 1970.

        Raises:
            ElephantasmError: The clock stands before the year 1 or after 9999.
        """
        now = round(self.clock() * 1_000_000)
        if not _FIRST <= now <= _LAST:
            raise ElephantasmError(
                "the clock of this machine stands before the year 1 or after 9999; set it right",
                sent=False,
            )
        return now

    def is_due(self, store: Store, anima: AnimaRow, now: int) -> bool:
        """Tell whether an anima's pending events should become memories now."""
        since = anima.last_check_at or anima.created_at
        return scoring.is_due(since, now, store.events.pending_count(anima.n), self.synthesis)

    def dream(self, anima_n: int, now: int, deadline: Optional[float]) -> None:
        """Make memories of an anima's pending events; what fails is left for the next time.

        The events stay pending then. To fail here would make the caller repeat a write that is
        on the disk, or go without a pack.
        """
        with _unhurt("the Dreamer"):
            dreamer = _dreamer()
            dreamer.synthesize(
                dreamer.Job(
                    self.database,
                    anima_n,
                    now,
                    self.synthesis,
                    self.model,
                    deadline,
                    until=_half_way(deadline),
                    patience=_PATIENCE,
                )
            )

    def index(self, deadline: Optional[float]) -> None:
        """Bring the full-text index up to date, as far as half of the time left allows.

        Where the file is read-only or locked, what is indexed already is searched, and the newest
        events besides.
        """
        until = _half_way(deadline)
        with _unhurt("the indexer"):
            with self.database.snapshot(deadline) as store:
                _, is_behind = indexing.backlog(store.connection)
            while is_behind and (until is None or time.monotonic() < until):
                patience = None if deadline is None else _PATIENCE
                with self.database.transaction(deadline, patience) as store:
                    is_behind = indexing.bring_up_to_date(store.connection)

    def note_activity(self, anima_n: int, now: int, deadline: Optional[float]) -> None:
        """Note that an anima was in use; a file that is read-only goes without the note."""
        noted = self.database.transaction(deadline, _PATIENCE)
        with _unhurt("the note of an activity"), noted as store:
            store.animas.touch(anima_n, now)


@once
def _dreamer() -> ModuleType:
    """Return what makes memories; what only reads never loads the rooms that write."""
    from .dreamer import dream

    return dream


@contextmanager
def _unhurt(what: str) -> Iterator[None]:
    """Let a call go on without something that it can do without."""
    try:
        yield
    except ElephantasmError:
        pass  # read-only, locked, full: whoever writes is told
    except Exception as error:
        note("%s failed: %s", what, kind_of(error))


def _half_way(deadline: Optional[float]) -> Optional[float]:
    """Return when to stop what can go on in a later call, so that this one still answers."""
    if deadline is None:
        return None
    now = time.monotonic()
    return now + min(_LONGEST_CHORE, (deadline - now) / 2)


class Call(NamedTuple):
    """One request whose fields were all in order.

    Attributes:
        engine: What to answer it with.
        values: Checked fields of path, parameters and body by name.
        now: When it is answered, in microseconds.
        deadline: `time.monotonic()` value at which it must be over, or None.
    """

    engine: Engine
    values: dict[str, Any]
    now: int
    deadline: Optional[float]


# Status and JSON value.
Reply = tuple[int, Any]


def no_anima(anima_id: str) -> Reply:
    """Return the answer for an anima that does not exist or was deleted."""
    return 404, {"detail": f"Anima {anima_id} not found"}

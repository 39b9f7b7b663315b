# SPDX-License-Identifier: Apache-2.0
"""What every request of the embedded engine is answered with."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable, NamedTuple, Optional

from ..exceptions import ElephantasmError
from . import dreamer, index, scoring
from .database import Database
from .llm import Model
from .settings import PackSettings, SynthesisSettings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .rows import AnimaRow
    from .store import Store


# Events indexed in one transaction: about a tenth of a second's work.
_INDEXED_AT_ONCE = 2000


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
        """Return the time in microseconds since 1970."""
        return round(self.clock() * 1_000_000)

    def is_due(self, store: Store, anima: AnimaRow, now: int) -> bool:
        """Tell whether an anima's pending events should become memories now."""
        since = anima.last_check_at or anima.created_at
        return scoring.is_due(since, now, store.pending_count(anima.n), self.synthesis)

    def dream(self, anima_n: int, now: int, deadline: Optional[float]) -> None:
        """Make memories of an anima's pending events; what fails is left for the next time."""
        try:
            dreamer.synthesize(self.database, anima_n, now, self.synthesis, self.model, deadline)
        except ElephantasmError:
            # The events stay pending. Failing here would make the caller repeat a write that
            # is on the disk, or go without a pack.
            pass

    def index(self, deadline: Optional[float]) -> None:
        """Bring the full-text index up to date, if the file can be written."""
        try:
            while not self._is_indexed(deadline):
                # In pieces, so that other writers get their turn in a large import.
                with self.database.transaction(deadline) as store:
                    index.bring_up_to_date(store.connection, _INDEXED_AT_ONCE)
        except ElephantasmError:
            # Read-only or locked: what is indexed already is searched.
            pass

    def _is_indexed(self, deadline: Optional[float]) -> bool:
        with self.database.snapshot(deadline) as store:
            return index.is_current(store.connection)

    def note_activity(self, anima_n: int, now: int, deadline: Optional[float]) -> None:
        """Note that an anima was in use; a file that is read-only goes without the note."""
        try:
            with self.database.transaction(deadline) as store:
                store.touch_anima(anima_n, now)
        except ElephantasmError:
            pass


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

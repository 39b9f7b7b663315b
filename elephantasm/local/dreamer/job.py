# SPDX-License-Identifier: Apache-2.0
"""What a dream is given, and what comes of it."""

from __future__ import annotations

import time

from ...types.value import Value, value
from ..settings import SynthesisSettings
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..store.database import Database
    from .model import Model


class Job(NamedTuple):
    """Work for the Dreamer: with whose events, how, and for how long.

    Attributes:
        database: Where the events are.
        anima_n: Whose.
        now: Time in microseconds.
        settings: Where an episode ends.
        model: A language model, or None.
        deadline: `time.monotonic()` value by which the call must be over; None for never.
        until: `time.monotonic()` value after which nothing further is begun; None goes on until
            all is done.
        patience: Seconds to wait for other writers at the most; None for until the deadline.
        is_forced: Whether what has only begun becomes a memory as well.
    """

    database: Database
    anima_n: int
    now: int
    settings: SynthesisSettings
    model: Optional[Model] = None
    deadline: Optional[float] = None
    until: Optional[float] = None
    patience: Optional[float] = None
    is_forced: bool = False

    def is_over(self) -> bool:
        """Return whether nothing further may be begun."""
        return self.until is not None and time.monotonic() >= self.until


@value(frozen=True, eq=False)
class DreamReport(Value):
    """What a dream did, in numbers.

    Attributes:
        events: Events that became part of a memory.
        memories: Memories made.
        knowledge: Statements that are new.
        confirmed: Statements that were said again.
        superseded: Statements replaced by a later one.
        merged: Memories taken into another one that tells the same.
        decaying: Memories that began to fade.
        archived: Memories put away.
        dropped: Statements of a language model that were not kept: nobody had said so.
    """

    events: int = 0
    memories: int = 0
    knowledge: int = 0
    confirmed: int = 0
    superseded: int = 0
    merged: int = 0
    decaying: int = 0
    archived: int = 0
    dropped: int = 0

    def __add__(self, other: DreamReport) -> DreamReport:
        added = other.__dict__
        return DreamReport(**{name: mine + added[name] for name, mine in self.__dict__.items()})

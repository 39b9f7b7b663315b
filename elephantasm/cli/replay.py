# SPDX-License-Identifier: Apache-2.0
"""Copies animas and events from one endpoint to another, in order; run again, it goes on.

Events are known again by their dedupe key, or by one made of their id. Not every engine
enforces these keys, so what the target has already is looked up before anything is written.

A service makes memories only of events that are newer than the anima and its newest memory. So
events may also go there as new ones; the time when they happened then stands in their `meta`, and
comes back from there where times are kept.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime

from .._operations import animas as operations
from .._words import ERASED
from ..client import Elephantasm
from ..exceptions import ConflictError, InvalidArgumentError, RateLimitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Optional

    from ..types import Anima, Event
    from .progress import Progress

_ATTEMPTS = 6
_LONGEST_WAIT = 60.0  # seconds
HAPPENED = "replay.occurred_at"  # where in `meta` the time of an event stands that went as new


@dataclass
class Report:
    """What a replay did.

    Attributes:
        animas: Animas whose events are at the target now.
        events: Events written.
        known: Events that were there already.
        erased: Events that were erased at the target for good, and so are not written again.
        as_new: Whether events were written as new ones, with their own times in `meta`.
    """

    animas: int = 0
    events: int = 0
    known: int = 0
    erased: int = 0
    as_new: bool = False


class Target(Elephantasm):
    """A client of the endpoint that is written to."""

    def create_counterpart(self, anima: Anima) -> Anima:
        """Create an anima like another one, with whatever name an older release let it have."""
        return self._dispatch.send(
            operations.create_anima(anima.name, anima.description, anima.meta, any_name=True)
        )


class Replay:
    """Copies what one client sees to where another client writes.

    Args:
        source: Where animas and events come from; nothing is changed there.
        target: Where they go. Animas are matched by name; of several with one name, the
            oldest with the oldest and so on. Memories are made anew by the target's Dreamer.
        progress: Is told of every event.
        as_new: Whether events are written as if they happened now.

    Attributes:
        side: Which of the two is being talked to, for whoever tells of a failure.
    """

    def __init__(
        self, source: Elephantasm, target: Target, progress: Progress, as_new: bool = False
    ) -> None:
        self._source = source
        self._target = target
        self._progress = progress
        self._report = Report(as_new=as_new)
        self.side = "source"

    def run(self, only: Optional[str] = None) -> Report:
        """Copy what the target lacks, of all animas or of the one with this name or id."""
        for anima, counterpart in self._pairs(only):
            self._copy_events(anima, counterpart)
            self._report.animas += 1
        return self._report

    def _pairs(self, only: Optional[str]) -> Iterator[tuple[Anima, Anima]]:
        """Yield animas with their counterparts, oldest first; those that lack one get it."""
        # Made in their old order, so that the same names pair up in the next run.
        self.side = "source"
        animas = list(self._source.list_animas())[::-1]
        if only is not None:
            wanted = self._source.get_anima(only)
            if sum(anima.name == wanted.name for anima in animas) > 1:
                # Which one the target's is could not be told in the next run.
                raise InvalidArgumentError(
                    f"several animas are named {wanted.name!r}; replay all of them"
                )
            animas = [wanted]
        there = defaultdict(list)
        self.side = "target"
        for anima in list(self._target.list_animas())[::-1]:
            there[anima.name].append(anima)
        met: Counter[str] = Counter()
        for anima in animas:
            same = there[anima.name]
            self.side = "target"
            if met[anima.name] == len(same):
                same.append(self._target.create_counterpart(anima))
            yield anima, same[met[anima.name]]
            met[anima.name] += 1

    def _copy_events(self, anima: Anima, counterpart: Anima) -> None:
        """Write the events that the counterpart lacks, oldest first."""
        known: set[Optional[str]] = set()
        for event in self._target.list_events(counterpart.id):
            # Both, since an event may come back to where it got neither key.
            known.update((event.dedupe_key, _derived(event)))
        self.side = "source"
        # Newest first is the only order there is: all are read before the oldest is written.
        events = list(self._source.list_events(anima.id))[::-1]
        self.side = "target"
        for i, (event, key) in enumerate(_keyed(events), 1):
            if key is None or key in known:
                self._report.known += 1
            else:
                self._try(event, counterpart, key)
            self._progress.tell(anima.name, i, len(events))

    def _try(self, event: Event, anima: Anima, key: str) -> None:
        """Write one event, unless it was erased there."""
        try:
            self._write(event, anima, key)
            self._report.events += 1
        except ConflictError as error:
            if not isinstance(error.body, dict) or error.body.get("detail") != ERASED:
                raise
            self._report.erased += 1

    def _write(self, event: Event, anima: Anima, key: str) -> None:
        """Write one event; where the service asks for patience, it gets it."""
        happened, meta = self._moment(event)
        for left in reversed(range(_ATTEMPTS)):
            try:
                self._target.extract(
                    event.event_type,
                    event.content,
                    anima.id,
                    event.session_id,
                    event.role,
                    event.author,
                    happened,
                    meta,
                    event.importance_score,
                    summary=event.summary,
                    source_uri=event.source_uri,
                    dedupe_key=key,
                )
                return
            except RateLimitError as error:
                # Refused means not stored: sending it again doubles nothing.
                if not left:
                    raise
                time.sleep(min(error.retry_after or 1.0, _LONGEST_WAIT))

    def _moment(self, event: Event) -> tuple[Optional[datetime], dict[str, Any]]:
        """Return when an event is said to happen, None for now, and its `meta`."""
        meta = dict(event.meta)
        told = meta.pop(HAPPENED, None)
        happened = event.occurred_at
        if isinstance(told, str):
            with contextlib.suppress(ValueError):  # somebody else's word
                happened = datetime.fromisoformat(told)
        if not self._report.as_new:
            return happened, meta
        return None, {**meta, HAPPENED: (happened or event.created_at).isoformat()}


def _derived(event: Event) -> str:
    """Return the key of an event that has none of its own."""
    return f"replay:{event.id}"


def _keyed(events: list[Event]) -> Iterator[tuple[Event, Optional[str]]]:
    """Yield events with their keys: None for one that was stored twice under one key.

    Where keys are not enforced, a repeated call left a second event with the same key. One
    with another content is an event of its own.
    """
    taken: set[str] = set()
    seen: set[tuple[object, ...]] = set()
    for event in events:
        key = event.dedupe_key or _derived(event)
        # A retry without a time of its own got another one, so the time does not count.
        content = (key, event.event_type, hash(event.content), event.role, event.author)
        if content in seen:
            yield event, None
        else:
            yield event, _derived(event) if key in taken else key
        seen.add(content)
        taken.add(key)

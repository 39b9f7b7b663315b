# SPDX-License-Identifier: Apache-2.0
"""Copies animas and events from one endpoint to another, in order; run again, it goes on.

Events are known again by their dedupe key, or by one made of their id. Not every engine
enforces these keys, so what the target has already is looked up before anything is written.

A service makes memories only of events that are newer than the anima and its newest memory. Where
it takes memories that were made elsewhere, these go along: see `carry`. Elsewhere events may go as
new ones; the time when they happened then stands in their `meta`, and comes back from there where
times are kept.
"""

from __future__ import annotations

import contextlib
from collections import Counter, defaultdict
from datetime import datetime

from .._words import ERASED
from ..exceptions import ConflictError, InvalidArgumentError
from .carry import Carry, remembered
from .report import Report
from .target import Target, patiently

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Optional

    from ..client import Elephantasm
    from ..types import Anima, Event
    from .progress import Progress

HAPPENED = "replay.occurred_at"  # where in `meta` the time of an event stands that went as new


class Replay:
    """Copies what one client sees to where another client writes.

    Args:
        source: Where animas and events come from; nothing is changed there.
        target: Where they go. Animas are matched by name; of several with one name, the
            oldest with the oldest and so on.
        progress: Is told of every event.
        as_new: Whether events are written as if they happened now. None carries memories and
            statements along where the target takes them, with the times that all have, and
            writes events as new elsewhere.

    Attributes:
        side: Which of the two is being talked to, for whoever tells of a failure.
    """

    def __init__(
        self,
        source: Elephantasm,
        target: Target,
        progress: Progress,
        as_new: Optional[bool] = False,
    ) -> None:
        self._source = source
        self._target = target
        self._progress = progress
        self._as_new = as_new
        self._report = Report()
        self.side = "source"

    def run(self, only: Optional[str] = None) -> Report:
        """Copy what the target lacks, of all animas or of the one with this name or id."""
        for anima, counterpart in self._pairs(only):
            self._copy(anima, counterpart)
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

    def _copy(self, anima: Anima, counterpart: Anima) -> None:
        """Write what the counterpart lacks, oldest first."""
        there: dict[str, str] = {}
        went_as_new = False
        for event in self._target.list_events(counterpart.id):
            # Both, since an event may come back to where it got neither key.
            there.update(dict.fromkeys((event.dedupe_key or "", _derived(event)), str(event.id)))
            went_as_new = went_as_new or HAPPENED in event.meta
        # Of events that went as new, the target makes memories of its own.
        carry = None if went_as_new else self._carry(anima, counterpart)
        as_new = carry is None if self._as_new is None else self._as_new
        self._report.as_new = self._report.as_new or as_new
        self.side = "source"
        # Newest first is the only order there is: all are read before the oldest is written.
        events = list(_keyed(list(self._source.list_events(anima.id))[::-1]))
        self.side = "target"
        if carry:
            carry.write_memories(_places(events, there))
        for i, (event, key) in enumerate(events, 1):
            if key is None or key in there:
                self._report.known += 1
            else:
                self._try(event, counterpart, key, there, as_new)
            self._progress.tell(anima.name, i, len(events))
        if carry:
            carry.write_links(_places(events, there))
            carry.write_statements()
            self._report.carried += 1

    def _carry(self, anima: Anima, counterpart: Anima) -> Optional[Carry]:
        """Return what carries memories along, or None where they stay."""
        if self._as_new is not None or not self._target.takes_memories(counterpart):
            return None
        self.side = "source"
        what = remembered(self._source, anima)
        self.side = "target"
        return Carry(self._target, counterpart, what, self._report) if what else None

    def _try(
        self, event: Event, anima: Anima, key: str, there: dict[str, str], as_new: bool
    ) -> None:
        """Write one event, unless it was erased there."""
        try:
            there[key] = self._write(event, anima, key, as_new)
            self._report.events += 1
        except ConflictError as error:
            if not isinstance(error.body, dict) or error.body.get("detail") != ERASED:
                raise
            self._report.erased += 1

    def _write(self, event: Event, anima: Anima, key: str, as_new: bool) -> str:
        """Write one event and return its id there."""
        happened, meta = _moment(event, as_new)
        written = patiently(
            lambda: self._target.extract(
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
        )
        return str(written.id)


def _moment(event: Event, as_new: bool) -> tuple[Optional[datetime], dict[str, Any]]:
    """Return when an event is said to happen, None for now, and its `meta`."""
    meta = dict(event.meta)
    told = meta.pop(HAPPENED, None)
    happened = event.occurred_at
    if isinstance(told, str):
        with contextlib.suppress(ValueError):  # somebody else's word
            happened = datetime.fromisoformat(told)
    if not as_new:
        return happened, meta
    return None, {**meta, HAPPENED: (happened or event.created_at).isoformat()}


def _places(events: list[tuple[Event, Optional[str]]], there: dict[str, str]) -> dict[str, str]:
    """Return the ids of events at the target by their ids at the source."""
    return {str(event.id): there[key] for event, key in events if key in there}


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

# SPDX-License-Identifier: Apache-2.0
"""The Dreamer: pending events become memories, knowledge and identity, and memories age.

It runs in the calling thread. Everything is prepared from a snapshot (a language model may be
asked then) and written in one short transaction, together with the links from the events to
their memory: a crash loses nothing, and two processes doing it at once do it once.
"""

from __future__ import annotations

import json
import time
import uuid
from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from .. import scoring
from ..isolation import attempt, kind_of, note
from ..knowledge.statements import USER, Statement, learn_name, speaker_key, statements
from ..settings import SynthesisSettings
from ..store.rows import WISH, AnimaRow, EventRow, IdentityRow, MemoryRow
from . import identity, learning
from . import model as llm
from . import sleep as curation
from .episodes import Draft, draft, episodes, has_ended, speaker, without_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from ..store.database import Database
    from ..store.store import Store

_NOBODY = "The user"
# A standing wish must not be forgotten, nor a fact of which only the latest holds.
_WISHED, _HOLDS = 0.7, 0.5
# Events and characters made into memories in one transaction: about a tenth of a second's work.
_PORTION, _PORTION_TEXT = 200, 100_000
_LARGEST = 16  # times as much, where less holds no whole episode
# Messages of the anima shown to a language model that describes it.
_SHOWN = 40


@dataclass(frozen=True)
class DreamReport:
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
    """

    events: int = 0
    memories: int = 0
    knowledge: int = 0
    confirmed: int = 0
    superseded: int = 0
    merged: int = 0
    decaying: int = 0
    archived: int = 0

    def __add__(self, other: DreamReport) -> DreamReport:
        pairs = zip(self.__dict__.items(), other.__dict__.values())
        return DreamReport(**{key: one + two for (key, one), two in pairs})


class _Prepared(NamedTuple):
    """One episode, ready to be written."""

    draft: Draft
    said: list[Statement]


def dream(
    database: Database,
    anima_n: int,
    now: int,
    settings: SynthesisSettings,
    model: Optional[llm.Model] = None,
    deadline: Optional[float] = None,
) -> DreamReport:
    """Make memories of everything pending, due or not; then fade and merge what is there.

    What there is no time for by the deadline is left for the next time.
    """
    report = synthesize(database, anima_n, now, settings, model, deadline, until=deadline)
    if deadline is not None and time.monotonic() >= deadline:
        return report
    if model is not None:
        _describe(database, anima_n, now, model, deadline)
    with database.snapshot(deadline) as store:
        doubles = curation.doubles(store, anima_n)
    with database.transaction(deadline) as store:
        merged = curation.merge(store, doubles, now)
        faded = curation.fade(store, anima_n, now)
    return report + DreamReport(
        merged=merged, decaying=faded[scoring.DECAYING], archived=faded[scoring.ARCHIVED]
    )


def synthesize(
    database: Database,
    anima_n: int,
    now: int,
    settings: SynthesisSettings,
    model: Optional[llm.Model] = None,
    deadline: Optional[float] = None,
    *,
    until: Optional[float] = None,
    patience: Optional[float] = None,
) -> DreamReport:
    """Turn pending events of an anima into memories, knowledge and identity.

    It goes in portions, each written in a transaction of its own, so that others get their turn.

    Args:
        database: Where they are.
        anima_n: Whose.
        now: Time in microseconds.
        settings: Where an episode ends.
        model: A language model, or None.
        deadline: `time.monotonic()` value by which the call must be over.
        until: `time.monotonic()` value after which no further portion is begun; None goes on
            until nothing is pending.
        patience: Seconds to wait for other writers at the most; None for until the deadline.
    """
    report = DreamReport()
    is_left, size = True, 1
    while is_left:
        with database.snapshot(deadline) as store:
            anima = store.animas.by_n(anima_n)
            pending = store.events.pending(anima_n, size * _PORTION + 1)
            user = _name_of_user(store, anima_n, pending)
        first = _first(pending, size)
        found = episodes(first, settings)
        is_left = len(first) < len(pending)
        # One that the next event may belong to is left for the next portion.
        ended = [
            one
            for one in found
            if not is_left or has_ended(one, pending[len(first)].occurred_at, settings)
        ]
        if is_left and not ended and until is None and size < _LARGEST:
            size *= 2  # many sessions at once, of which none has ended yet
            continue
        prepared = [
            one
            for episode in ended or found
            for one in _prepare_safely(episode, user, anima.name, model, deadline)
        ]
        with database.transaction(deadline, patience) as store:
            report += _keep(store, anima, prepared, user, now)
        is_left = is_left and (until is None or time.monotonic() < until)
    return report


def _first(pending: Sequence[EventRow], size: int) -> Sequence[EventRow]:
    """Return the first events, at least one, that make a portion of a size."""
    room = size * _PORTION_TEXT
    for count, event in enumerate(pending[: size * _PORTION]):
        room -= len(event.content)
        if room < 0:
            return pending[: max(1, count)]
    return pending[: size * _PORTION]


def _keep(
    store: Store, anima: AnimaRow, prepared: Sequence[_Prepared], user: str, now: int
) -> DreamReport:
    """Store what was prepared, in one transaction."""
    report = DreamReport()
    memory_n = 0
    # Another process may have been faster with some of them.
    fresh = [
        one for one in prepared if store.events.are_pending(event.n for event in one.draft.events)
    ]
    for one in fresh:
        memory_n, made = _write(store, anima.n, one, now)
        report += made
    if fresh:
        events = [event for one in fresh for event in one.draft.events]
        people = _observe(store, anima, events, now)
        _keep_profiles(store, anima.n, memory_n, events, people, user, now)
    store.animas.note_check(anima.n, now)
    return report


def _name_of_user(store: Store, anima_n: int, pending: Sequence[EventRow]) -> str:
    """Return how the user is called: as he says now, as he said before, or "The user"."""
    for event in reversed(pending):
        if event.event_type == "message.in" and speaker_key(event.author) == USER:
            name = attempt(event, lambda event: learn_name(event.content), "")
            if name:
                return name
    known = store.knowledge.about(anima_n, USER, "name")
    return (known[0].summary or "").rpartition(": ")[2] or _NOBODY if known else _NOBODY


def _prepare_safely(
    episode: Sequence[EventRow],
    user: str,
    anima: str,
    model: Optional[llm.Model],
    deadline: Optional[float],
) -> list[_Prepared]:
    """Return the memory of an episode; of one that fails, the memories of its halves.

    So all is remembered but the event that it fails on, which gets a memory without its text.
    """
    try:
        return [_prepare(episode, user, anima, model, deadline)]
    except Exception as error:
        if len(episode) == 1:
            note("event %s is remembered without its text: %s", episode[0].n, kind_of(error))
            return [_Prepared(without_text(episode), [])]
    half = len(episode) // 2
    return [
        one
        for part in (episode[:half], episode[half:])
        for one in _prepare_safely(part, user, anima, model, deadline)
    ]


def _prepare(
    episode: Sequence[EventRow],
    user: str,
    anima: str,
    model: Optional[llm.Model],
    deadline: Optional[float],
) -> _Prepared:
    """Return the memory of an episode and what it says, written by a model if there is one."""
    short = user if user != _NOBODY else "User"
    said = [
        statement
        for event in episode
        if event.event_type == "message.in"
        for statement in _statements(event, user)
    ]
    plain = draft(episode, short, anima, max(map(_weight, said), default=0.0))
    if model is not None:
        speakers = [speaker(event, short, anima) for event in plain.events]
        written = llm.memory(model, plain, speakers, anima, deadline)
        if written is not None:
            plain = written[0]
            if written[1] is not None:
                # What fills a slot is kept in any case: a later value must find it.
                said = [one for one in said if not one.predicate.startswith("~")]
                said += [_keyed(one, user) for one in written[1]]
    return _Prepared(plain, said)


def _statements(event: EventRow, user: str) -> list[Statement]:
    key = speaker_key(event.author)
    name = user if key == USER else key
    return statements(event.content, key=key, name=name, event_n=event.n, at=event.occurred_at)


def _keyed(said: Statement, user: str) -> Statement:
    """Return a model's statement under the key of the user, if it is about the user."""
    about_user = said.subject.casefold() in (user.casefold(), "user", "the user")
    return said._replace(subject=USER, topic=user) if about_user else said


def _weight(said: Statement) -> float:
    """Return how important an episode is because of one statement alone."""
    if said.predicate.startswith(WISH):
        return _WISHED
    return _HOLDS if said.value else 0.0


def _write(store: Store, anima_n: int, one: _Prepared, now: int) -> tuple[int, DreamReport]:
    """Store one memory with its links and statements; return its `n` and the counts."""
    made = one.draft
    row = MemoryRow(
        n=0,
        id=str(uuid.uuid4()),
        anima_n=anima_n,
        created_at=now,
        updated_at=now,
        content=made.content,
        summary=made.summary,
        importance=made.importance,
        confidence=made.confidence,
        state=scoring.ACTIVE,
        recency_score=1.0,
        decay_score=0.0,
        time_start=made.events[0].occurred_at,
        time_end=made.events[-1].occurred_at,
    )
    memory_n = store.memories.add(row)
    store.events.link([event.n for event in made.events], memory_n)
    done = learning.learn(store, anima_n, memory_n, one.said, now)
    return memory_n, DreamReport(
        len(made.events), 1, done["new"], done["confirmed"], done["superseded"]
    )


# Identity


def _observe(store: Store, anima: AnimaRow, events: Sequence[EventRow], now: int) -> dict[str, Any]:
    """Count what the anima said, was told and heard; return the words of those it spoke with."""
    row = store.identities.of(anima.n) or IdentityRow(
        anima.n, str(uuid.uuid4()), created_at=now, updated_at=now
    )
    tallies: dict[str, Any] = json.loads(row.tallies)
    for event in events:
        tallies = attempt(event, partial(_noticed, tallies), tallies)
    about_itself = sum(event.event_type in ("message.out", "system") for event in events)
    _put(store, row, tallies, row.event_count + about_itself, now)
    people: dict[str, Any] = tallies.get("people", {})
    return people


def _noticed(tallies: dict[str, Any], event: EventRow) -> dict[str, Any]:
    """Return the tallies with what one event adds to them."""
    said = [event.content] if event.event_type == "message.out" else []
    told = [event.content] if event.event_type == "system" else []
    found = identity.observed(tallies, said, told)
    people: dict[str, Any] = found.get("people", {})
    if event.event_type == "message.in":
        people = identity.heard(people, speaker_key(event.author), event.content)
    return {**found, "people": people}


def _put(store: Store, row: IdentityRow, tallies: dict[str, Any], count: int, now: int) -> None:
    portrait = {**json.loads(row.self_json), **identity.self_portrait(tallies)}
    if count:
        portrait["learned_from"] = {"events": count}
    store.identities.put(
        row._replace(
            communication_style=tallies.get("style_said")
            or identity.style_in_words(tallies)
            or None,
            self_json=json.dumps(portrait, ensure_ascii=False, sort_keys=True),
            tallies=json.dumps(tallies, ensure_ascii=False),
            event_count=count,
            updated_at=now,
        )
    )


def _keep_profiles(
    store: Store,
    anima_n: int,
    memory_n: int,
    events: Sequence[EventRow],
    people: dict[str, Any],
    user: str,
    now: int,
) -> None:
    """Renew what is known of the interests of those who spoke."""
    spoke = Counter(speaker_key(e.author) for e in events if e.event_type == "message.in")
    for person in sorted(spoke):
        topic = user if person == USER else person
        words = identity.profile(people, person)
        learning.keep_profile(store, anima_n, memory_n, person, topic, words, now)


def _describe(
    database: Database, anima_n: int, now: int, model: llm.Model, deadline: Optional[float]
) -> None:
    """Let the model put the anima's character into words."""
    with database.snapshot(deadline) as store:
        anima = store.animas.by_n(anima_n)
        messages = [event.content for event in store.events.newest_answers(anima_n, _SHOWN)]
    told = llm.identity(model, anima.name, messages, deadline) if messages else {}
    if not told:
        return
    with database.transaction(deadline) as store:
        row = store.identities.of(anima_n)
        if row is not None:
            tallies = json.loads(row.tallies)
            # What a system event says comes first: it is told, not guessed.
            for key in ("nature", "purpose"):
                tallies.setdefault(key, told.get(key, ""))
            tallies["style_said"] = told.get("communication_style", "")
            _put(store, row, tallies, row.event_count, now)

# SPDX-License-Identifier: Apache-2.0
"""Pending events become memories: portion by portion, each in a transaction of its own.

A portion is read and its memories are prepared without a lock; writing them is short. So others
get their turn, and a language model may take its time.
"""

from __future__ import annotations

from .. import ids, language, scoring
from ..isolation import kind_of, note
from ..knowledge.statements import Reading, Statement
from ..store.rows import FACT, WISH, EventRow, MemoryRow
from ..typed import NamedTuple
from . import forgetting, model, portrait, renewal
from .cutting import cut
from .episodes import Draft, Names, draft, episodes, has_ended, is_ripe, without_text
from .job import DreamReport
from .learning import Lesson
from .names import names_of, sign
from .reading import HEARD_BEFORE, hear_events, read_events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..store.store import Store
    from .job import Job

# A standing wish must not be forgotten, nor a fact of which only the latest holds.
_WISHED, _HOLDS = 0.7, 0.5
# Events and characters made into memories in one transaction: about a tenth of a second's work.
_EVENTS, _TEXT = 200, 100_000
_LARGEST = 16  # times as much, where less holds no whole episode


class _Portion(NamedTuple):
    """Events to be made into memories in one go.

    Attributes:
        names: How those who speak are called.
        episodes: What becomes one memory each.
        is_whole: Whether no event that is left may belong to one of them.
        is_last: Whether nothing is left.
    """

    names: Names
    episodes: list[list[EventRow]]
    is_whole: bool
    is_last: bool


class _Prepared(NamedTuple):
    """One episode, ready to be written."""

    draft: Draft
    readings: list[Reading]
    dropped: int = 0


def synthesize(job: Job) -> DreamReport:
    """Turn pending events of an anima into memories, knowledge and identity.

    An episode that has only begun stays pending, unless the job is to take all there is.
    """
    report = DreamReport()
    # What was learnt by other language tables would not be found when it is said again.
    if not renewal.renew(job):
        return report
    size = 1
    while True:
        portion = _portion(job, size)
        if not portion.is_whole and job.until is None and size < _LARGEST:
            size *= 2  # many sessions at once, of which none has ended yet
            continue
        prepared = [
            memory
            for episode in portion.episodes
            for memory in _prepare_safely(job, episode, portion.names)
        ]
        with job.database.transaction(job.deadline, job.patience) as store:
            report += _keep(job, store, prepared)
        if portion.is_last or job.is_over():
            return report


def _portion(job: Job, size: int) -> _Portion:
    """Return the episodes among the oldest pending events, as many as make a portion of a size."""
    with job.database.snapshot(job.deadline) as store:
        pending = store.events.pending(job.anima_n, size * _EVENTS + 1)
        names = names_of(store, job.anima_n)
        pending = cut(store, pending)
    first = _first(pending, size)
    begun = episodes(first, job.settings)
    if len(first) == len(pending):
        if not job.is_forced:
            begun = [episode for episode in begun if is_ripe(episode, job.now, job.settings)]
        return _Portion(names, begun, is_whole=True, is_last=True)
    # One that the next event may belong to is left for the next portion.
    following = pending[len(first)].occurred_at
    ended = [episode for episode in begun if has_ended(episode, following, job.settings)]
    return _Portion(names, ended or begun, is_whole=bool(ended), is_last=False)


def _first(pending: Sequence[EventRow], size: int) -> Sequence[EventRow]:
    """Return the first events, at least one, that make a portion of a size."""
    room = size * _TEXT
    for count, event in enumerate(pending[: size * _EVENTS]):
        room -= len(event.content)
        if room < 0:
            return pending[: max(1, count)]
    return pending[: size * _EVENTS]


def _prepare_safely(job: Job, episode: Sequence[EventRow], names: Names) -> list[_Prepared]:
    """Return the memory of an episode; of one that fails, the memories of its halves.

    So all is remembered but the event that it fails on, which gets a memory without its text.
    """
    try:
        return [_prepare(job, episode, names)]
    except Exception as error:
        if len(episode) == 1:
            note("event %s is remembered without its text: %s", episode[0].n, kind_of(error))
            return [_Prepared(without_text(episode), [])]
    half = len(episode) // 2
    return [
        memory
        for part in (episode[:half], episode[half:])
        for memory in _prepare_safely(job, part, names)
    ]


def _prepare(job: Job, episode: Sequence[EventRow], names: Names) -> _Prepared:
    """Return the memory of an episode and what it says, written by a model if there is one."""
    with job.database.snapshot(job.deadline) as store:
        before = store.events.before(episode[0], HEARD_BEFORE)
    heard = hear_events(episode, before)
    readings = read_events(episode, names.user, heard)
    plain = draft(episode, names, weight(readings), heard)
    if job.model is None:
        return _Prepared(plain, readings)
    shown = model.sources(episode, names, heard, readings)
    written = model.memory(job.model, plain, shown, names.anima, job.deadline)
    if written is None:
        return _Prepared(plain, readings)
    # What is understood is kept in any case: a later value must find it.
    told = [*readings, *model.readings(written.statements)]
    return _Prepared(written.draft, told, written.dropped)


def weight(readings: Iterable[Reading]) -> float:
    """Return how important an episode is because of what its messages teach."""
    taught = (statement for reading in readings for statement in reading.statements)
    return max(map(_weight, taught), default=0.0)


def _weight(statement: Statement) -> float:
    """Return how important an episode is because of one statement alone."""
    if statement.form == WISH:
        return _WISHED
    return _HOLDS if statement.form == FACT else 0.0


def _keep(job: Job, store: Store, prepared: Sequence[_Prepared]) -> DreamReport:
    """Store what was prepared, in one transaction."""
    report = DreamReport()
    lessons: list[tuple[Lesson, list[Reading]]] = []
    # Another process may have been faster with some of them.
    fresh = [memory for memory in prepared if store.events.are_pending(memory.draft.events)]
    for memory in fresh:
        lesson = Lesson(store, job.anima_n, _write(job, store, memory.draft), job.now)
        report += DreamReport(events=len(memory.draft.events), memories=1, dropped=memory.dropped)
        report += lesson.learn(memory.readings)
        lessons.append((lesson, memory.readings))
    # Only now: what is to be forgotten may be in any of them.
    for lesson, readings in lessons:
        forgetting.forget(lesson, readings)
    if fresh:
        events = [event for memory in fresh for event in memory.draft.events]
        portrait.observe(job, store, events)
        sign(store, job.anima_n, {one.subject for memory in fresh for one in memory.readings})
    store.animas.note_check(job.anima_n, job.now)
    return report


def _write(job: Job, store: Store, made: Draft) -> int:
    """Store one memory with the links from its events; return its `n`."""
    row = MemoryRow(
        n=0,
        id=ids.drawn(),
        anima_n=job.anima_n,
        created_at=job.now,
        updated_at=job.now,
        content=made.content,
        summary=made.summary,
        importance=made.importance,
        confidence=made.confidence,
        state=scoring.ACTIVE,
        time_start=made.events[0].occurred_at,
        time_end=made.events[-1].occurred_at,
        language_version=language.VERSION,
    )
    row = row._replace(
        recency_score=scoring.recency(row.happened_at, job.now),
        decay_score=scoring.decay(row.happened_at, job.now),
    )
    memory_n = store.memories.add(row)
    store.events.link([event.n for event in made.events], memory_n)
    return memory_n

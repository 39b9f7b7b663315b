# SPDX-License-Identifier: Apache-2.0
"""What every request of the embedded engine is answered with.

An `Engine` lives as long as its database is open; a `Call` is the engine at one moment, for as
long as one request may take. All that requests have in common is done here once: to open a
snapshot with the index up to date, to find the anima, to dream where it is due.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from .._process import once
from ..exceptions import ElephantasmError, NotFoundError
from . import language, scoring
from .isolation import going_on_without, kept
from .recall import indexing
from .settings import PackSettings, SynthesisSettings
from .store.database import Database
from .typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Callable, Optional

    from .dreamer.dream import DreamReport, Job
    from .dreamer.model import Model
    from .recall.material import Material
    from .recall.meaning import Meaning
    from .recall.rerank import Reranker
    from .secrets import Mask
    from .store.rows import AnimaRow, EventRow, KnowledgeRow, MemoryRow
    from .store.scope import Scope
    from .store.store import Store


# The years 1 to 9999 with a day to spare at each end, in microseconds since 1970.
_FIRST, _LAST = -62_135_510_400_000_000, 253_402_214_400_000_000
# Seconds that a call waits for another's write, in order to do what can as well be done later.
_PATIENCE = 0.1
# Seconds that a call with much time spends on what others left to be done.
_LONGEST_CHORE = 5.0
# Seconds that a pack waits for passages to be embedded: without that they are found by words.
_LONGEST_EMBEDDING = 1.0
# A pack counts as activity of its anima. Noting the hour is enough to tell who is dormant, and
# spares most packs a write.
_NOTED_EVERY = scoring.HOUR
# Pending events looked at for a request that left them pending when it was heard.
_LOOKED_AT = 20


class Engine:
    """A database, a clock and the settings of packs and synthesis.

    Attributes:
        database: Where everything is kept.
        clock: Returns the time in seconds since 1970.
        model: A language model, or None for the built-in extractive summaries.
        pack: Settings of packs; None for those of the preset asked for.
        synthesis: When events become memories.
        meaning: Finds passages by what they mean; None for by their words alone.
        reranker: Puts the best of them into a better order, or None.
        mask: Takes secrets out of what is stored, or None.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], float] = time.time,
        model: Optional[Model] = None,
        pack: Optional[PackSettings] = None,
        synthesis: Optional[SynthesisSettings] = None,
        meaning: Optional[Meaning] = None,
        reranker: Optional[Reranker] = None,
        mask: Optional[Mask] = None,
    ) -> None:
        self.database = database
        self.clock = clock
        self.model = model
        self.pack = pack
        self.synthesis = synthesis or SynthesisSettings()
        self.meaning = meaning
        self.reranker = reranker
        self.mask = mask

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

    def call(self, deadline: Optional[float] = None) -> Call:
        """Return the engine as it is now.

        Args:
            deadline: `time.monotonic()` value by which the call must be over, or None.

        Raises:
            ElephantasmError: The clock stands before the year 1 or after 9999.
        """
        return Call(self, self.now(), deadline)

    def index(self, deadline: Optional[float]) -> None:
        """Bring the full-text index up to date, as far as half of the time left allows.

        Where the file is read-only or locked, what is indexed already is searched, and the newest
        events besides.
        """
        until = _half_way(deadline)
        with going_on_without("the indexer"):
            with self.database.snapshot(deadline) as store:
                _, is_behind = indexing.backlog(store.connection)
            while is_behind and (until is None or time.monotonic() < until):
                patience = None if deadline is None else _PATIENCE
                with self.database.transaction(deadline, patience) as store:
                    is_behind = indexing.bring_up_to_date(store.connection)

    def embed(self, deadline: Optional[float], longest: float = math.inf) -> None:
        """Embed what is indexed and waits for it, as far as half of the time left allows.

        Args:
            deadline: `time.monotonic()` value by which the call must be over, or None.
            longest: Seconds it may take in any case.
        """
        if self.meaning:
            now = time.monotonic()
            half = math.inf if deadline is None else (deadline - now) / 2
            with going_on_without("the embedder"):
                self.meaning.bring_up_to_date(self.database, deadline, now + min(half, longest))


class Call(NamedTuple):
    """The engine at one moment, for as long as one request may take.

    Attributes:
        engine: What answers.
        now: The moment, in microseconds since 1970.
        deadline: `time.monotonic()` value by which it must be over, or None.
        scope: The part of what is stored that is read; None for all.
    """

    engine: Engine
    now: int
    deadline: Optional[float]
    scope: Optional[Scope] = None

    def within(self, scope: Optional[Scope]) -> Call:
        """Return the call as it reads a part of what is stored, at that part's time."""
        if scope is None:
            return self
        return self._replace(scope=scope, now=self.now if scope.as_of is None else scope.as_of)

    def whole(self) -> Call:
        """Return the call as it looks at everything, now."""
        return self._replace(scope=None, now=self.engine.now()) if self.scope else self

    def snapshot(self) -> AbstractContextManager[Store]:
        """Open a read transaction."""
        whole = kept(_current(self))
        return whole if self.scope is None else _narrowed(whole, self.scope)

    def transaction(self) -> AbstractContextManager[Store]:
        """Open a write transaction: look for the anima first, and write then."""
        return kept(self.engine.database.transaction(self.deadline))

    def searchable(self) -> AbstractContextManager[Store]:
        """Open a read transaction on a file whose index is up to date, as far as time allows."""
        self.engine.index(self.deadline)
        self.engine.embed(self.deadline, _LONGEST_EMBEDDING)
        return self.snapshot()

    def reranked(self, material: Material, query: str) -> Material:
        """Return a pack's material with its best passages in a better order, if there is one."""
        reranker = self.engine.reranker
        if not reranker:
            return material
        evidence = reranker.reranked(query, material.evidence, self.deadline)
        return material._replace(evidence=evidence)

    def is_due(self, store: Store, anima: AnimaRow) -> bool:
        """Return whether an anima's pending events should become memories now.

        What another release made of older ones is due to be made anew, too.
        """
        if store.memories.has_older_tables(anima.n, language.VERSION):
            return True
        since = anima.last_check_at or anima.created_at
        pending = store.events.pending_count(anima.n)
        return scoring.is_due(since, self.now, pending, self.engine.synthesis)

    def dream_if_due(self, anima_id: str) -> AnimaRow:
        """Return an anima, deleted or not, once its events that are due have become memories.

        Raises:
            NotFoundError: There is no such anima.
        """
        whole = self.whole()
        with whole.snapshot() as store:
            anima = find_anima(store, anima_id, deleted=True)
            # What is to be forgotten must not be in the next pack, however little is pending.
            pending = store.events.newest_pending(anima.n, _LOOKED_AT)
            is_asked = any(map(asks_to_forget, pending))
            is_due = is_asked or whole.is_due(store, anima)
        if is_due:
            whole.synthesize(anima.n, is_forced=is_asked)
        return anima

    def synthesize(self, anima_n: int, *, is_forced: bool = False) -> None:
        """Make memories of an anima's pending events; what fails is left for the next time.

        The events stay pending then. To fail here would make the caller repeat a write that is
        on the disk, or go without a pack.

        Args:
            anima_n: Whose events.
            is_forced: Whether what has only begun becomes a memory as well.
        """
        with going_on_without("the Dreamer"):
            _load_dreamer()
            from .dreamer.dream import synthesize

            job = self._job(anima_n, _half_way(self.deadline), _PATIENCE)
            synthesize(job._replace(is_forced=is_forced))

    def learn_again(self, memory: MemoryRow) -> tuple[list[KnowledgeRow], list[KnowledgeRow]]:
        """Read a memory's messages again; return what was put away for that, and what they teach.

        When they teach nothing, what was known stays. So does what a language model said.
        """
        _load_dreamer()
        from .dreamer.renewal import renew

        with self.transaction() as store:
            old = store.knowledge.put_away(memory.n, self.now)
            # As if no tables had read them: then the Dreamer does.
            store.memories.note_tables(memory.n, 0)
        renew(self._job(memory.anima_n, self.deadline))
        with self.transaction() as store:
            taught = store.knowledge.understood(memory.n)
            if taught:
                return old, taught
            for row in old:
                store.knowledge.rewrite(row)
        return [], []

    def follow(self, store: Store, before: EventRow, after: EventRow) -> None:
        """Change what was made of an event as the event itself was changed.

        Args:
            store: The write transaction in which the event was changed.
            before: The event as it was.
            after: The event as it is now.
        """
        if after.memory_n is not None:  # of what is pending nothing was made
            _load_dreamer()
            from .dreamer.retraction import follow

            follow(store, before, after, self.now)

    def dream(self, anima_ns: Iterable[int]) -> DreamReport:
        """Make memories of all that is pending, due or not; then fade and merge what is there.

        What has expired is erased first.
        """
        _load_dreamer()
        from .dreamer.dream import DreamReport, dream
        from .erasing import erase_expired

        with self.transaction() as store:
            is_any = erase_expired(store, self.now)
        if is_any:
            with going_on_without("compaction"):
                self.engine.database.compact(self.deadline)
        report = DreamReport()
        for n in anima_ns:
            report += dream(self._job(n, self.deadline))
        return report

    def _job(self, anima_n: int, until: Optional[float], patience: Optional[float] = None) -> Job:
        """Return work for the Dreamer: what it is given beyond the call's own, as in `Job`."""
        from .dreamer.dream import Job

        engine = self.engine
        return Job(
            database=engine.database,
            anima_n=anima_n,
            now=self.now,
            settings=engine.synthesis,
            model=engine.model,
            deadline=self.deadline,
            until=until,
            patience=patience,
        )

    def note_activity(self, anima: AnimaRow) -> None:
        """Note that an anima is in use; a file that is read-only goes without the note."""
        now = self.whole().now
        if now - (anima.last_activity_at or 0) <= _NOTED_EVERY:
            return
        transaction = self.engine.database.transaction(self.deadline, _PATIENCE)
        with going_on_without("the note of an activity"), transaction as store:
            store.animas.touch(anima.n, now)


def find_anima(store: Store, anima_id: str, *, deleted: bool = False) -> AnimaRow:
    """Return an anima.

    Args:
        store: An open transaction.
        anima_id: Its id in the usual spelling.
        deleted: Whether it may be a deleted one.

    Raises:
        NotFoundError: There is no such anima.
    """
    anima = store.animas.by_id(anima_id)
    if anima is None or (anima.is_deleted and not deleted):
        raise NotFoundError(f"Anima {anima_id} not found", argument="anima_id", sent=False)
    return anima


def asks_to_forget(event: EventRow) -> bool:
    """Return whether an event may be a request to forget something, which is heeded at once."""
    return event.event_type == "message.in" and _is_asked_in()(event.content)


def key_of(store: Store, anima_id: str) -> int:
    """Return the `n` of an anima, deleted or not; 0, which no row has, for one that is unknown.

    For what answers with nothing then, as the real server does for searches and lists.
    """
    anima = store.animas.by_id(anima_id)
    return anima.n if anima else 0


@once
def _is_asked_in() -> Callable[[str], bool]:
    """Load how people ask to forget something."""
    from .language.forgetting import is_asked_in

    return is_asked_in


@once
def _load_dreamer() -> None:
    """Load the rooms that write, which what only reads never does; no fork comes in between."""
    from . import erasing  # noqa: F401
    from .dreamer import dream  # noqa: F401


@contextmanager
def _current(call: Call) -> Iterator[Store]:
    """Open a read transaction in which nothing is shown that has expired."""
    database, now = call.engine.database, call.whole().now
    with database.snapshot(call.deadline) as store:
        if not store.events.expired(now):
            yield store
            return
    _load_dreamer()
    from .erasing import hide_expired

    with database.transaction(call.deadline) as store:
        hide_expired(store, now)
    with database.snapshot(call.deadline) as store:
        yield store


@contextmanager
def _narrowed(whole: AbstractContextManager[Store], scope: Scope) -> Iterator[Store]:
    """Open a transaction that sees a part of what is stored."""
    from .store.scope import narrowed  # hardly ever asked for

    with whole as store, narrowed(store.connection, scope):
        yield store


def _half_way(deadline: Optional[float]) -> Optional[float]:
    """Return when to stop what can go on in a later call, so that this one still answers."""
    if deadline is None:
        return None
    now = time.monotonic()
    return now + min(_LONGEST_CHORE, (deadline - now) / 2)

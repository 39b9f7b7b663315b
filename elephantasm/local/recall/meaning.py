# SPDX-License-Identifier: Apache-2.0
"""Passages by what they mean, where the application has an embedder: texts in, vectors out.

Vectors are made when a search comes, portion by portion like the index, those of what was said
last first. An embedder that fails or is slow costs what it would have found, and nothing else.
"""

from __future__ import annotations

import os
import threading
import time

from ...exceptions import APITimeoutError
from .. import echo
from ..asking import Asked, NoAnswerError
from ..store.forgotten import Forgotten
from ..store.vectors import Embedded, Vectors
from ..typed import NamedTuple
from . import codes
from .codes import Code
from .passages import Passages
from .question import in_own_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from typing import Any, Callable, Optional

    from ..store.database import Database
    from ..store.store import Store
    from ..store.vectors import Waiting

_WARNING = "The embedder is of no use (%s); passages are found by their words without it."
# Seconds to wait for another's write, and after one that failed until the next is tried.
_PATIENCE, _PAUSE = 0.1, 60.0
# Passages embedded at once: how many at first and at most, and how many seconds they may take.
_FIRST, _MOST, _QUICK, _SLOW = 8, 64, 0.2, 0.5
# Passages compared by their parts, after all were by their signs; and how many are worth scoring.
_COMPARED, _NEAREST = 300, 150
# Passages, at most, of which the mean tells what all are about; and the least that the nearest is
# nearer than those, else chance would count in full.
_SAMPLE, _LEAST = 256, 0.05
# Animas whose codes are kept in memory.
_KEPT = 8


class _Codes(NamedTuple):
    """The signs of an anima's vectors: up to which number, whose, and what they are.

    `mean` is the mean of the vectors of a sample, which is kept too.
    """

    last: int
    passages: list[int]
    signs: list[int]
    sample: list[int]
    mean: list[int]


_NONE = _Codes(0, [], [], [], [])


class Meaning:
    """An embedder, and what is remembered of its vectors; safe to share between threads.

    Args:
        embed: Returns a vector for each of some texts.
        name: Name of the model behind it: what a model of another name made is made anew.
    """

    def __init__(self, embed: Callable[[list[str]], Any], name: str = "") -> None:
        self._asked = Asked(embed, _WARNING)
        self._name = name
        self._dimensions: Optional[int] = None
        self._portion = _FIRST
        self._not_before = 0.0
        # By process: a child never waits for a lock that its parent held at the fork.
        self._locks: dict[int, threading.Lock] = {}
        self._known: dict[object, _Codes] = {}

    def names(self, store: Store, anima_n: int) -> list[str]:
        """Return who ever spoke to an anima."""
        return [speaker.name for speaker in Passages(store.connection, anima_n).speakers()]

    def sought(
        self, query: str, names: Iterable[str], deadline: Optional[float]
    ) -> Optional[Sought]:
        """Return what a query means, or None where that can't be told.

        What the speaker whom it names said of himself has "I" in it, and not his name. So it means
        what lies between the query as it is and as he would put it.

        Args:
            query: What is asked.
            names: Who ever spoke.
            deadline: `time.monotonic()` value by which the call must be over, or None.
        """
        own = in_own_words(query, names)
        try:
            made = self._embed([query, own] if own else [query], deadline)
        except NoAnswerError:
            return None
        return Sought(self, codes.between(made) if own else made[0])

    def bring_up_to_date(self, database: Database, deadline: Optional[float], until: float) -> None:
        """Embed what waits for it, as far as time allows.

        Args:
            database: Where it is.
            deadline: `time.monotonic()` value by which the call must be over, or None.
            until: The same, after which no further portion is begun.

        Raises:
            ElephantasmError: The database can't be read or written.
        """
        lock = self._locks.setdefault(os.getpid(), threading.Lock())
        # One thread is enough; the others need not wait.
        if time.monotonic() < self._not_before or not lock.acquire(blocking=False):
            return
        try:
            while not self._asked.is_paused() and self._embed_some(database, deadline):
                if time.monotonic() >= until:
                    break
        except APITimeoutError:
            raise  # another was writing: the next call may be luckier
        except BaseException:
            # In a file that can't be written, all would be embedded in vain at every call.
            self._not_before = time.monotonic() + _PAUSE
            raise
        finally:
            lock.release()

    def _embed_some(self, database: Database, deadline: Optional[float]) -> bool:
        """Embed a portion; return whether that is worth doing again."""
        with database.snapshot(deadline) as store:
            vectors = Vectors(store.connection)
            is_ready = self._made(vectors.embedder())
            waiting = vectors.waiting(self._portion) if is_ready else []
            texts = _texts(store.connection, waiting)
        if not is_ready:
            with self._transaction(database, deadline) as store:
                self._claim(Vectors(store.connection))
            return True
        if not waiting:
            return False
        found = [passage for passage, text in zip(waiting, texts) if text]
        made: Optional[list[Code]] = []
        if found:
            made = self._embed_portion(list(filter(None, texts)), deadline)
        with self._transaction(database, deadline) as store:
            vectors = Vectors(store.connection)
            if made is None:
                # Should one text be the fault, it must not be in the way of others.
                vectors.put_off(waiting)
            elif self._made(vectors.embedder()):
                size = codes.size_of(self._dimensions or 0)
                blank = [passage.n for passage, text in zip(waiting, texts) if not text]
                vectors.add([_row(*pair, size) for pair in zip(found, made)], blank)
            else:
                self._claim(vectors)
        return made is not None

    def _transaction(self, database: Database, deadline: Optional[float]) -> Any:
        return database.transaction(deadline, None if deadline is None else _PATIENCE)

    def _made(self, embedder: Optional[tuple[str, int]]) -> bool:
        """Return whether a file's vectors are of this model, as far as it is known."""
        if embedder is None or embedder[0] != self._name:
            return False
        return self._dimensions is None or embedder[1] == self._dimensions

    def _claim(self, vectors: Vectors) -> None:
        """Begin a file's vectors anew, unless another process did so just now."""
        if not self._made(vectors.embedder()):
            vectors.begin_anew(self._name, self._dimensions or 0)

    def _embed_portion(self, texts: list[str], deadline: Optional[float]) -> Optional[list[Code]]:
        """Return the codes of texts, or None; the next portion is of a size that suits."""
        started = time.monotonic()
        try:
            made = self._embed(texts, deadline)
        except NoAnswerError:
            self._portion = max(1, self._portion // 4)
            return None
        took = time.monotonic() - started
        if took < _QUICK:
            self._portion = min(_MOST, 2 * self._portion)
        elif took > _SLOW:
            self._portion = max(1, self._portion // 2)
        return made

    def _embed(self, texts: list[str], deadline: Optional[float]) -> list[Code]:
        """Return the codes of texts.

        Raises:
            NoAnswerError: There are no vectors to be had, or not the right ones.
        """

        def read(answer: Iterable[Iterable[float]]) -> list[Code]:
            made = [codes.code_of(vector) for vector in answer]
            sizes = {len(code.parts) for code in made} | {self._dimensions or len(made[0].parts)}
            if len(made) != len(texts) or len(sizes) != 1:
                raise ValueError("not a vector of the same dimensions for each text")
            (self._dimensions,) = sizes
            return made

        made: list[Code] = self._asked.answer(texts, deadline=deadline, read=read)
        return made

    def codes(self, store: Store, anima_n: int) -> Optional[_Codes]:
        """Return the signs of an anima's vectors; None where those are another model's."""
        vectors = Vectors(store.connection)
        if not self._made(vectors.embedder()):
            return None
        # Another file may take this one's place.
        key = (store.files and store.files.database, anima_n)
        known = self._known.get(key) or _NONE
        rows = vectors.codes(anima_n, known.last)
        if len(known.signs) + len(rows) != vectors.count(anima_n):
            known, rows = _NONE, vectors.codes(anima_n, 0)
        if rows:
            passages = known.passages + [p for _, p, _ in rows]
            sample = _sample(passages)
            is_known = sample == known.sample
            known = _Codes(
                rows[-1][0],
                passages,
                known.signs + [int.from_bytes(signs, "big") for _, _, signs in rows],
                sample,
                known.mean if is_known else _mean_of(vectors, sample),
            )
        # What was asked for last is the last to be dropped.
        self._known.pop(key, None)
        self._known[key] = known
        while len(self._known) > _KEPT:
            self._known.pop(next(iter(self._known)), None)
        return known


class Sought(NamedTuple):
    """What a query means."""

    meaning: Meaning
    code: Code

    def among(self, store: Store, anima_n: int) -> Optional[Nearness]:
        """Return how near an anima's passages are; None where no vectors are known."""
        known = self.meaning.codes(store, anima_n)
        return Nearness(Vectors(store.connection), known, self.code) if known else None


class Nearness:
    """How near passages are to a query.

    What all passages share tells nothing of any: vectors of one person's talk, of one kind of text,
    of one model have much in common. So the query counts without that, the mean of all.

    Args:
        vectors: Where their vectors are.
        known: The signs of all.
        code: The query's vector.

    Attributes:
        nearest: The numbers of the passages that are nearest, the best first.
    """

    def __init__(self, vectors: Vectors, known: _Codes, code: Code) -> None:
        self._vectors, self._code = vectors, codes.without(code, known.mean)
        self._similarities: dict[int, float] = {}
        differences = codes.differences(self._code.signs, known.signs)
        places = codes.smallest(differences, _COMPARED)
        near = self._similar([known.passages[place] for place in places])
        self.nearest = sorted(near, key=lambda p: (-near[p], -p))[:_NEAREST]
        self._usual = codes.along(known.mean, self._code)
        self._most = max(near.values(), default=0.0) - self._usual

    def of(self, numbers: Iterable[int]) -> dict[int, float]:
        """Return by their numbers how near passages are that have a vector.

        The nearest of all is at 1, any one at 0: models differ in what those are in figures.
        """
        span = max(_LEAST, self._most)
        similar = self._similar(list(numbers))
        return {p: max(0.0, value - self._usual) / span for p, value in similar.items()}

    def _similar(self, numbers: Sequence[int]) -> dict[int, float]:
        """Return the cosines of passages that have a vector."""
        known = self._similarities
        rows = self._vectors.of_passages([p for p in numbers if p not in known])
        found = codes.similarities(self._code, [(squares, parts) for _, squares, parts in rows])
        known.update(zip([p for p, _, _ in rows], found))
        return {p: known[p] for p in numbers if p in known}


def _sample(passages: Sequence[int]) -> list[int]:
    """Return every passage, or every second, fourth, eighth: mostly the same as before."""
    step = 1
    while len(passages) > step * _SAMPLE:
        step *= 2
    return list(passages[::step])


def _mean_of(vectors: Vectors, passages: Sequence[int]) -> list[int]:
    return codes.mean_of([row[1:] for row in vectors.of_passages(passages)])


def _texts(db: sqlite3.Connection, waiting: Sequence[Waiting]) -> list[str]:
    """Return the texts of passages, as they may be shown; empty for one of which nothing may."""
    hidden = Forgotten(db).of_events(sorted({passage.event_n for passage in waiting}))
    shown: dict[int, str] = {}
    for passage in waiting:
        if passage.event_n not in shown:
            shown[passage.event_n] = echo.blanked(passage.content, hidden.get(passage.event_n, ()))
    return [" ".join(shown[p.event_n][p.start : p.stop].split()) for p in waiting]


def _row(passage: Waiting, code: Code, size: int) -> Embedded:
    signs = code.signs.to_bytes(size, "big")
    return Embedded(passage.n, passage.p, signs, code.squares, code.parts)

# SPDX-License-Identifier: Apache-2.0
"""Animas by name: operations about them, and the ids that names stand for.

An id is looked up once a minute, by one thread while others wait or go on.
"""

from __future__ import annotations

import os
import time

from . import _arguments as check
from ._fields import id_text, uuid_text
from ._operations import delete_anima, get_anima, list_animas, search_animas
from ._process import reentrant_lock
from ._series import pages
from ._words import LARGEST_PAGE
from .exceptions import (
    APITimeoutError,
    ElephantasmError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Optional, TypeVar, Union
    from uuid import UUID

    from ._dispatch import Dispatch
    from ._operations import Operation
    from ._series import R
    from .types import Anima

    AnimaRef = Union[UUID, str, None]
    T = TypeVar("T")

# Seconds for which a name stands for the same id. Another process may rename an anima or give
# its name to another one; events would go to the wrong one for so long. One more request a
# minute costs nothing that could be noticed.
GOOD_FOR = 60.0


class Animas:
    """Sends operations about animas given by id, by name or by default.

    Args:
        dispatch: What sends them.
        default: Id or name of the anima that is meant where none is given, or None.
    """

    def __init__(self, dispatch: Dispatch, default: Optional[str]) -> None:
        self._dispatch = dispatch
        self._default = default
        self._names = Names(dispatch)

    def __deepcopy__(self, memo: Any) -> Animas:
        return self  # as `Dispatch` does

    def about(self, anima_id: AnimaRef, operation: Operation[T]) -> T:
        """Return the answer to an operation about an anima."""
        deadline = self._dispatch.deadline()
        anima = self._id_or_name(anima_id)
        if _is_id(anima):
            return self._send(operation, anima, deadline)
        was_known = anima in self._names
        known = self._find(anima, operation, deadline)
        try:
            return self._send(operation, known, deadline)
        except NotFoundError:
            # Somebody else may have made it anew. Nothing was stored, so asking again is safe.
            other = self._names.find_again(anima, known, deadline) if was_known else known
            if other == known:
                raise
        return self._send(operation, other, deadline)

    def about_all(
        self, anima_id: AnimaRef, operations: Sequence[tuple[AnimaRef, Operation[T]]]
    ) -> list[Union[T, ElephantasmError]]:
        """Return what became of each of several operations, in their order.

        A name is looked up anew: the anima that it stood for may be gone, and then none would be
        done.

        Args:
            anima_id: What those are about that name no anima of their own.
            operations: Each with the anima that it is about, or None.
        """
        default = None if anima_id is None else self._id_or_name(anima_id)
        animas = [self._id_or_name(default if own is None else own) for own, _ in operations]
        if not all(map(_is_id, animas)):
            self._names.forget()
        deadline = self._dispatch.deadline()
        ids = {a: a if _is_id(a) else self._names.find(a, deadline) for a in set(animas)}
        about = [(ids[anima], one) for anima, (_, one) in zip(animas, operations)]
        return self._dispatch.send_all(about)

    def change(self, anima_id: AnimaRef, operation: Operation[T]) -> T:
        """Return the answer to an operation that changes an anima itself.

        A name is looked up anew: somebody else may have renamed the anima that it stood for.
        """
        self._names.forget()
        try:
            return self.about(anima_id, operation)
        finally:  # whether it took effect is not always known
            self._names.forget()

    def ensure(self, name: str, operation: Operation[Anima]) -> Anima:
        """Return the oldest anima with a name, made by the operation if there is none."""
        deadline = self._dispatch.deadline()
        operation.request()  # so that a bad argument is refused before a look-up is sent
        found = self._names.matches(name, deadline)
        if found:
            return _oldest(found)
        made = self._dispatch.send(operation, deadline=deadline)
        # To the service names need not be unique, so another process may just have made one as
        # well. All that look now agree on the oldest, and whoever made another takes it back.
        oldest = _oldest((made, *self._names.matches(name, deadline)))
        if oldest.id != made.id:
            self._dispatch.send(delete_anima(), id_text(made), deadline)
        return oldest

    def forget(self) -> None:
        """Look all names up anew, because an anima is back, or was renamed or deleted."""
        self._names.forget()

    def pages(self, anima_id: AnimaRef, operation: Operation[tuple[R, ...]]) -> Iterator[R]:
        """Return an iterator over the rows of all pages of an anima's list."""
        name = self._id_or_name(anima_id)
        was_known = name in self._names
        anima = name if _is_id(name) else self._find(name, operation, self._dispatch.deadline())

        def fetch(size: int, offset: int) -> Sequence[R]:
            nonlocal anima
            deadline = self._dispatch.deadline()
            rows = self._dispatch.send(operation, anima, deadline, (size, offset))
            if rows or offset or not was_known:
                return rows
            # An anima that is gone has no rows either, and somebody else may have made it anew.
            known, anima = anima, self._names.find_again(name, anima, deadline)
            if anima == known:
                return rows
            return self._dispatch.send(operation, anima, deadline, (size, 0))

        return pages(fetch, operation.limit)

    def _id_or_name(self, anima_id: AnimaRef) -> str:
        if anima_id is None and self._default is not None:
            return self._default
        return check.anima("anima_id", anima_id)

    def _find(self, name: str, operation: Operation[Any], deadline: float) -> str:
        """Return the id of the one anima with a name, for an operation about it."""
        if name not in self._names:
            operation.request()  # so that a bad argument is refused before a look-up is sent
        return self._names.find(name, deadline)

    def _send(self, operation: Operation[T], known: str, deadline: float) -> T:
        try:
            return self._dispatch.send(operation, known, deadline)
        except ServerError as error:
            is_bare = error.status_code == 500 and not isinstance(error.body, dict)
            if is_bare and operation.hides_missing:
                self._check_exists(known, deadline)
            raise

    def _check_exists(self, known: str, deadline: float) -> None:
        """Raise NotFoundError if there is no such anima; any other answer tells nothing."""
        try:
            self._dispatch.send(get_anima(), known, deadline)
        except NotFoundError:
            raise
        except ElephantasmError:
            pass


def _oldest(animas: Sequence[Anima]) -> Anima:
    return min(animas, key=lambda anima: (anima.created_at, id_text(anima)))


def _is_id(anima: str) -> bool:
    """Return whether what `_id_or_name` returned is an id and no name."""
    return len(anima) == 36 and uuid_text(anima) is not None


class Names:
    """The ids that names stand for; threads may share it.

    Args:
        dispatch: What sends the look-ups.
    """

    def __init__(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch
        # Ids with the moment until which they are good, and what is being looked up just now.
        self._known: tuple[dict[str, tuple[str, float]], dict[object, _LookUp]] = {}, {}

    def __contains__(self, name: str) -> bool:
        return name in self._known[0]

    def find(self, name: str, deadline: float) -> str:
        """Return the id of the one anima with a name.

        Raises:
            NotFoundError: No anima has this name.
            InvalidArgumentError: Several have it.
            ElephantasmError: It could not be looked up.
        """
        ids, under_way = self._known  # a change meanwhile begins new ones, without an old id
        known = ids.get(name)
        if known is not None and time.monotonic() < known[1]:
            return known[0]
        key = os.getpid(), name  # a child must not wait for a thread of its parent
        mine = _LookUp()
        try:
            other = under_way.setdefault(key, mine)
            if other is not mine:
                anima_id = known[0] if known is not None else other.result(name, deadline)
                if anima_id is not None:
                    return anima_id
            if ids.get(name) is known:  # no other thread has just looked it up
                mine.anima_id = self._looked_up(name, ids, mine, deadline)
                ids[name] = mine.anima_id, time.monotonic() + GOOD_FOR
            return ids[name][0]
        finally:
            if under_way.get(key) is mine:
                del under_way[key]
            mine.lock.release()

    def _looked_up(
        self, name: str, ids: dict[str, tuple[str, float]], mine: _LookUp, deadline: float
    ) -> str:
        try:
            return self._search(name, deadline)
        except ElephantasmError as error:
            old = ids.get(name)
            if old is not None and not isinstance(error, (NotFoundError, InvalidArgumentError)):
                # Nothing is known to be wrong with it; the call itself will tell what is.
                return old[0]
            ids.pop(name, None)
            mine.failure = _anew(error)
            raise

    def _search(self, name: str, deadline: float) -> str:
        return only(name, self.matches(name, deadline))

    def matches(self, name: str, deadline: float) -> Sequence[Anima]:
        """Return the animas that have exactly this name, looked up now."""
        matches = self._dispatch.send(search_animas(name, LARGEST_PAGE), deadline=deadline)
        if len(matches) == LARGEST_PAGE:  # of longer names maybe, and there is no next page
            matches = tuple(self._dispatch.pages(list_animas(), deadline))
        return [anima for anima in matches if anima.name == name]

    def find_again(self, name: str, gone: str, deadline: float) -> str:
        """Return the id of a name whose id so far is gone."""
        ids = self._known[0]
        known = ids.get(name)
        if known is not None and known[0] == gone:
            ids.pop(name, None)
        return self.find(name, deadline)

    def forget(self) -> None:
        """Look all names up anew, because an anima was renamed or deleted, or is about to be."""
        self._known = {}, {}


class _LookUp:
    """A name being looked up by one thread while others wait for its result."""

    def __init__(self) -> None:
        # Reentrant, for a signal handler may ask while its own thread does.
        self.lock = reentrant_lock()
        self.lock.acquire()
        self.anima_id: Optional[str] = None
        self.failure: Optional[ElephantasmError] = None

    def result(self, name: str, deadline: float) -> Optional[str]:
        """Return the id, or raise what the look-up failed with; None if it was broken off."""
        if not self.lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise APITimeoutError(
                f"the lookup of the anima {name!r} did not end in time", sent=False
            )
        self.lock.release()
        if self.failure is not None:
            raise _anew(self.failure)  # each thread its own, for each adds frames to it
        return self.anima_id


def _anew(error: ElephantasmError) -> ElephantasmError:
    """Return an error without the frames it has been through, which hold much."""
    # As `copy.copy` does it, without loading that.
    made = type(error)(*error.args)
    made.__dict__.update(error.__dict__)
    return made


def only(name: str, animas: Sequence[Anima]) -> str:
    """Return the id of the one anima that has this name."""
    ids = [id_text(anima) for anima in animas]
    if not ids:
        raise NotFoundError(
            f"there is no anima named {name!r}; make it with create_anima or pass an id",
            argument="anima_id",
            sent=False,  # of what was to be done with it
        )
    if len(ids) > 1:
        each = ", ".join(ids)
        raise check.refusal(
            "anima_id", f"{len(ids)} animas are named {name!r}; pass one of their ids: {each}"
        )
    return ids[0]

# SPDX-License-Identifier: Apache-2.0
"""Ids of animas by name: looked up once a minute, by one thread while others wait or go on."""

from __future__ import annotations

import os
import time
from copy import copy

from ._parse import id_text
from ._process import reentrant_lock
from .exceptions import APITimeoutError, ElephantasmError, InvalidArgumentError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Optional

    from .types import Anima

# Seconds for which a name stands for the same id. Another process may rename an anima or give
# its name to another one; events would go to the wrong one for so long. One more request a
# minute costs nothing that could be noticed.
GOOD_FOR = 60.0


class Names:
    """The ids that names stand for; threads may share it.

    Args:
        ask: Looks a name up: gets the name and the moment at which it must be over.
    """

    def __init__(self, ask: Callable[[str, float], str]) -> None:
        self._ask = ask
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
                found = known[0] if known is not None else other.result(name, deadline)
                if found is not None:
                    return found
            if ids.get(name) is known:  # no other thread has just looked it up
                mine.found = self._asked(name, ids, mine, deadline)
                ids[name] = mine.found, time.monotonic() + GOOD_FOR
            return ids[name][0]
        finally:
            if under_way.get(key) is mine:
                del under_way[key]
            mine.lock.release()

    def _asked(
        self, name: str, ids: dict[str, tuple[str, float]], mine: _LookUp, deadline: float
    ) -> str:
        try:
            return self._ask(name, deadline)
        except ElephantasmError as error:
            old = ids.get(name)
            if old is not None and not isinstance(error, (NotFoundError, InvalidArgumentError)):
                # Nothing is known to be wrong with it; the call itself will tell what is.
                return old[0]
            ids.pop(name, None)
            mine.failure = copy(error)  # without the frames, which hold much
            raise

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
        self.found: Optional[str] = None
        self.failure: Optional[ElephantasmError] = None

    def result(self, name: str, deadline: float) -> Optional[str]:
        """Return the id, or raise what the look-up failed with; None if it was broken off."""
        if not self.lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise APITimeoutError(
                f"the lookup of the anima {name!r} did not end in time", sent=False
            )
        self.lock.release()
        if self.failure is not None:
            raise copy(self.failure)  # each thread its own, for each adds frames to it
        return self.found


def only(name: str, found: Sequence[Anima]) -> str:
    """Return the id of the one anima that has exactly this name."""
    ids = [id_text(anima) for anima in found if anima.name == name]
    if not ids:
        raise NotFoundError(
            f"there is no anima named {name!r}; make it with create_anima or pass an id"
        )
    if len(ids) > 1:
        raise InvalidArgumentError(
            f"anima_id: {len(ids)} animas are named {name!r}; pass one of their ids: "
            + ", ".join(ids)
        )
    return ids[0]

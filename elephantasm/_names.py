# SPDX-License-Identifier: Apache-2.0
"""Ids of animas by name: looked up once a minute, by one thread while others wait or go on."""

from __future__ import annotations

import os
import time

from ._process import reentrant_lock
from .exceptions import APITimeoutError, ElephantasmError, InvalidArgumentError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, Optional

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
        self._ids: dict[str, tuple[str, float]] = {}  # with the moment until which they are good
        self._asking: dict[tuple[int, str], Any] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._ids

    def find(self, name: str, deadline: float) -> str:
        """Return the id of the one anima with a name.

        Raises:
            NotFoundError: No anima has this name.
            InvalidArgumentError: Several have it.
            ElephantasmError: It could not be looked up.
        """
        ids = self._ids  # a change meanwhile begins a new dict, which never sees an old id
        known = ids.get(name)
        now = time.monotonic()
        if known is not None and now < known[1]:
            return known[0]
        # By process, for a child must not wait for a thread of its parent; and reentrant, for a
        # signal handler may ask while its own thread does.
        lock = self._asking.setdefault((os.getpid(), name), reentrant_lock())
        if not lock.acquire(timeout=0.0 if known is not None else max(0.0, deadline - now)):
            if known is not None:
                return known[0]
            raise APITimeoutError(f"the lookup of the anima {name!r} did not end in time")
        try:
            if ids.get(name) is known:  # no other thread has just looked it up
                found = self._asked(name, known and known[0], deadline)
                ids[name] = found, time.monotonic() + GOOD_FOR
            return ids[name][0]
        finally:
            lock.release()

    def _asked(self, name: str, old: Optional[str], deadline: float) -> str:
        try:
            return self._ask(name, deadline)
        except (NotFoundError, InvalidArgumentError):
            self._ids.pop(name, None)
            raise
        except ElephantasmError:
            if old is None:
                raise
            # Nothing is known to be wrong with it; the call itself will tell what is.
            return old

    def find_again(self, name: str, gone: str, deadline: float) -> str:
        """Return the id of a name whose id so far is gone."""
        known = self._ids.get(name)
        if known is not None and known[0] == gone:
            self._ids.pop(name, None)
        return self.find(name, deadline)

    def forget(self) -> None:
        """Look all names up anew, because an anima was renamed or deleted."""
        self._ids = {}


def only(name: str, found: Sequence[Anima]) -> str:
    """Return the id of the one anima that has exactly this name."""
    ids = [str(anima.id) for anima in found if anima.name == name]
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

# SPDX-License-Identifier: Apache-2.0
"""Erasing for good, which no service does: the route is the embedded engine's own."""

from __future__ import annotations

import json

from ...._words import LONGEST_NAME
from ....exceptions import ElephantasmError
from ... import ids
from ...dreamer.erasure import Chosen
from ...engine import find_anima
from ...erasing import Erased, choose, erase
from ...store.removal import Removal
from ...store.rows import AuditRow
from ..fields import in_body
from ..operation import Operation, Route
from ..responses import json_response, refusal_response
from ..values.ids import uuid
from ..values.numbers import flag
from ..values.refusals import every, maybe
from ..values.texts import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ....transport import Response
    from ...engine import Call
    from ...store.rows import AnimaRow
    from ...store.store import Store

_name = maybe(text(LONGEST_NAME))
_ACTION = "erase"  # of what the audit has of it
_ONE = "Give one of ids, session_id, author and everything"
_NO_ANIMA = "Give the anima_id that it is about"
_DELETED = "Anima {} was deleted: restore it first, or erase everything of it"
_AGAIN = (
    "it is in no row any more, but bytes of it are still in the file, because {}; when that is "
    "over, call erase once more with the same arguments"
)


class Erase(Operation):
    """Erase items with what was made of them, or an anima with all that is its own."""

    anima_id: Optional[str] = in_body(maybe(uuid), default=None)
    ids: Optional[list[str]] = in_body(maybe(every(uuid)), default=None)
    # Whether memories and statements of these ids leave their events where they are.
    exactly: bool = in_body(flag, default=False)
    session_id: Optional[str] = in_body(_name, default=None)
    author: Optional[str] = in_body(_name, default=None)
    everything: bool = in_body(flag, default=False)
    reason: Optional[str] = in_body(maybe(text()), default=None)

    def answer(self, call: Call) -> Response:
        """Return how much was erased, and whether no byte of it is left."""
        given = (self.ids, self.session_id, self.author, self.everything or None)
        if sum(one is not None for one in given) != 1:
            return refusal_response(_ONE, 422)
        if self.ids is None and self.anima_id is None:
            return refusal_response(_NO_ANIMA, 422)
        with call.transaction() as store:
            chosen = self._chosen(store)
            animas = [store.animas.by_n(n) for n in chosen.anima_ns()]
            deleted = [anima.id for anima in animas if anima.is_deleted]
            if deleted and not self.everything:
                return refusal_response(_DELETED.format(deleted[0]), 409)
            erased = [self._erase(call, store, anima, chosen.of(anima.n)) for anima in animas]
        problem = _compacted(call)
        counts = dict(zip(Erased._fields, map(sum, zip(*erased, Erased()))))
        told = {"is_clean": not problem, "kept": _AGAIN.format(problem) if problem else None}
        # No pack is ever stored.
        return json_response({**counts, "packs": 0, **told})

    def _chosen(self, store: Store) -> Chosen:
        """Return what is to be erased; nothing of what is erased already."""
        if self.ids is not None:
            return choose(store, self.ids, exactly=self.exactly)
        anima = store.animas.by_id(self.anima_id or "")
        if anima is None and self.everything and store.erased.has_id(self.anima_id or ""):
            return Chosen()
        anima = find_anima(store, self.anima_id or "", deleted=True)
        if self.everything:
            return Chosen(animas=[anima])
        events = Removal(store.connection).chosen(anima.n, self.session_id, self.author)
        return Chosen(events=events)

    def _erase(self, call: Call, store: Store, anima: AnimaRow, chosen: Chosen) -> Erased:
        erased = erase(store, anima, chosen, call.now)
        if not self.everything:
            note = AuditRow(
                n=0,
                anima_n=anima.n,
                at=call.now,
                action=_ACTION,
                row_id=ids.drawn(),
                reason=self.reason or f"api_{_ACTION}",
                after=json.dumps(erased._asdict()),
            )
            store.audit.add(note)
        return erased


def _compacted(call: Call) -> str:
    """Leave no byte of what was erased in the file; return what kept that from being done."""
    try:
        return call.engine.database.compact(call.deadline)
    except ElephantasmError as error:
        return error.message  # what was asked for is done, and on the disk


ROUTES = (Route("POST", "/erasures", Erase),)

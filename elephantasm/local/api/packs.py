# SPDX-License-Identifier: Apache-2.0
"""The memory pack of an anima."""

from __future__ import annotations

from ..._words import CONVERSATIONAL, PRESETS
from .. import settings
from ..pack.compile import compile_pack
from ..recall.gather import gather
from .fields import in_path, in_query
from .operation import Operation, Route
from .responses import json_response, refusal_response
from .values.ids import uuid
from .values.texts import question, storable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ...transport import Response
    from ..engine import Call
    from ..recall.meaning import Sought
    from ..settings import PackSettings
    from ..store.rows import AnimaRow


def pack_query(value: str) -> Optional[str]:
    """Check a pack's query; an empty one is none."""
    return question(storable(value)) if value else None


class GetLatestPack(Operation):
    """Compile a pack from the current state; none is ever stored."""

    can_narrow = True

    anima_id: str = in_path(uuid)
    query: Optional[str] = in_query(pack_query, default=None)
    preset: Optional[str] = in_query(storable, default=None)

    def answer(self, call: Call) -> Response:
        """Return the pack."""
        # As in the API, a preset counts only together with a query.
        name = (self.preset if self.query else None) or CONVERSATIONAL
        chosen = settings.preset(name, call.engine.pack)
        if chosen is None:
            return refusal_response(f"Unknown preset: {name}. Available: {', '.join(PRESETS)}", 400)
        return json_response(compiled(call, self.anima_id, self.query, name, chosen))


def compiled(
    call: Call, anima_id: str, query: Optional[str], name: str, chosen: PackSettings
) -> dict[str, Any]:
    """Return a pack as the API's JSON object.

    Args:
        call: The engine at this moment.
        anima_id: Whose pack.
        query: What it is for; None for the general picture.
        name: Name of the settings.
        chosen: How it is filled.

    Raises:
        NotFoundError: There is no such anima.
    """
    anima = call.dream_if_due(anima_id)
    call.note_activity(anima)
    sought = _sought(call, query, anima) if query else None
    with call.searchable() if query else call.snapshot() as store:
        material = gather(store, anima, query, chosen, call.now, sought)
    if query:
        material = call.reranked(material, query)
    return compile_pack(material, chosen, query=query, preset_name=name, now=call.now)


def _sought(call: Call, query: str, anima: AnimaRow) -> Optional[Sought]:
    """Return what a query means; None where only its words tell."""
    meaning = call.engine.meaning
    if not meaning:
        return None
    call.engine.index(call.deadline)
    with call.snapshot() as store:
        names = meaning.names(store, anima.n)
    # No transaction is open while the embedder is at work.
    return meaning.sought(query, names, call.deadline)


ROUTES = (Route("GET", "/animas/*/memory-packs/latest", GetLatestPack),)

# SPDX-License-Identifier: Apache-2.0
"""The memory pack of an anima."""

from __future__ import annotations

from ..engine import no_anima
from ..pack.compile import compile_pack
from ..recall.gather import gather
from ..settings import CONVERSATIONAL, SELF_DETERMINED, preset
from .checks import question, storable, uuid
from .fields import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from ..engine import Call, Reply
    from ..store.rows import AnimaRow

# A pack counts as activity of the anima; noting the hour is enough to tell who is dormant,
# and spares most packs a write.
NOTED_EVERY = 3_600_000_000


def _pack_query(value: str) -> Optional[str]:
    """Check a pack's query; an empty one is none."""
    return question(storable(value)) if value else None


PACK_PATH = (Field("anima_id", uuid),)
PACK_QUERY = (Field("query", _pack_query, None), Field("preset", storable, None))


def latest_pack(call: Call) -> Reply:
    """Return a pack compiled from the current state; none is ever stored."""
    query = call.values["query"]
    # As in the API, a preset counts only together with a query.
    name = (call.values["preset"] if query else None) or CONVERSATIONAL
    settings = preset(name, call.engine.pack)
    if settings is None:
        known = f"{CONVERSATIONAL}, {SELF_DETERMINED}"
        return 400, {"detail": f"Unknown preset: {name}. Available: {known}"}
    anima = _prepared(call)
    if anima is None:
        return no_anima(call.values["anima_id"])
    if query:
        call.engine.index(call.deadline)
    with call.engine.database.snapshot(call.deadline) as store:
        found = gather(store, anima, query, settings, call.now)
    return 200, compile_pack(found, settings, query=query, preset_name=name, now=call.now)


def _prepared(call: Call) -> Optional[AnimaRow]:
    """Return the anima, deleted or not, once its events that are due have become memories."""
    engine = call.engine
    with engine.database.snapshot(call.deadline) as store:
        anima = store.animas.by_id(call.values["anima_id"])
        due = anima is not None and engine.is_due(store, anima, call.now)
    if anima is not None and due:
        engine.dream(anima.n, call.now, call.deadline)
    if anima is not None and call.now - (anima.last_activity_at or 0) > NOTED_EVERY:
        engine.note_activity(anima.n, call.now, call.deadline)
    return anima

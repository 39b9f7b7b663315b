# SPDX-License-Identifier: Apache-2.0
"""The memory pack of an anima."""

from __future__ import annotations

from .checks import question, storable, uuid
from .engine import no_anima
from .settings import CONVERSATIONAL, SELF_DETERMINED, preset
from .validation import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .engine import Call, Reply


def _pack_query(value: str) -> Optional[str]:
    """Check a pack's query; an empty one is none."""
    return question(storable(value)) if value else None


PACK_PATH = (Field("anima_id", uuid),)
PACK_QUERY = (Field("query", _pack_query, None), Field("preset", storable, None))


def latest_pack(call: Call) -> Reply:
    """Return a pack compiled from the current state; none is ever stored."""
    values = call.values
    query, anima_id = values["query"], values["anima_id"]
    # As in the API, a preset counts only together with a query.
    name = values["preset"] if query else None
    settings = preset(name, call.engine.pack)
    if settings is None:
        known = f"{CONVERSATIONAL}, {SELF_DETERMINED}"
        return 400, {"detail": f"Unknown preset: {name}. Available: {known}"}
    with call.engine.database.snapshot(call.deadline) as store:
        anima = store.anima(anima_id)
    if anima is None:
        return no_anima(anima_id)
    return 501, {"detail": "to be compiled"}

# SPDX-License-Identifier: Apache-2.0
"""Packs made with settings of the caller's own. None is ever stored, so none is found again."""

from __future__ import annotations

from ...._words import (
    KNOWLEDGE_TYPES,
    LARGEST_PAGE,
    PAGE,
    PRESETS,
    SELF_DETERMINED,
    STATES,
    THRESHOLD,
)
from ... import settings
from ...settings import PackSettings, Weights
from ..fields import in_body, in_path, in_query
from ..operation import Operation, Route
from ..packs import compiled, pack_query
from ..responses import json_response, refusal_response
from ..values.ids import uuid
from ..values.numbers import flag, integer, number
from ..values.refusals import every, maybe
from ..values.texts import choice, storable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ....transport import Response
    from ...engine import Call

_share = number(0.0, 1.0)
_few = integer(0, 50)
_OWN = PackSettings()
_WEIGHTS = Weights()


class CompilePack(Operation):
    """Compile a pack with settings of the caller's own."""

    can_narrow = True

    # In the order of the real server's fields, which is the order of the items in a 422.
    anima_id: str = in_body(uuid)
    query: Optional[str] = in_body(maybe(pack_query), default=None)
    session_window_hours: int = in_body(integer(1, 168), default=24)
    memory_states: list[str] = in_body(every(choice(*STATES)), default=list(_OWN.states))
    knowledge_types: Optional[list[str]] = in_body(
        maybe(every(choice(*KNOWLEDGE_TYPES))), default=None
    )
    min_importance: Optional[float] = in_body(maybe(_share), default=None)
    max_session_memories: int = in_body(integer(0, 20), default=_OWN.max_session_memories)
    max_knowledge: int = in_body(_few, default=_OWN.max_knowledge)
    max_long_term_memories: int = in_body(_few, default=_OWN.max_long_term)
    max_pending_events: int = in_body(_few, default=_OWN.max_pending_events)
    max_tokens: int = in_body(integer(500, 16000), default=_OWN.max_tokens)
    weight_importance: float = in_body(_share, default=_WEIGHTS.importance)
    weight_confidence: float = in_body(_share, default=_WEIGHTS.confidence)
    weight_recency: float = in_body(_share, default=_WEIGHTS.recency)
    weight_decay: float = in_body(_share, default=_WEIGHTS.decay)
    weight_similarity: float = in_body(_share, default=_WEIGHTS.similarity)
    similarity_threshold: float = in_body(_share, default=THRESHOLD)
    include_identity: bool = in_body(flag, default=True)
    include_temporal_awareness: bool = in_body(flag, default=True)
    include_pending_events: bool = in_body(flag, default=True)

    def answer(self, call: Call) -> Response:
        """Return the pack."""
        pack = compiled(call, self.anima_id, self.query, "custom", self._settings())
        return json_response(_laid_bare(pack))

    def _settings(self) -> PackSettings:
        return PackSettings(
            session_window_hours=self.session_window_hours,
            max_session_memories=self.max_session_memories,
            max_knowledge=self.max_knowledge,
            max_long_term=self.max_long_term_memories,
            max_pending_events=self.max_pending_events,
            max_tokens=self.max_tokens,
            similarity_threshold=self.similarity_threshold,
            weights=Weights(
                self.weight_importance,
                self.weight_confidence,
                self.weight_recency,
                self.weight_decay,
                self.weight_similarity,
            ),
            knowledge_types=tuple(self.knowledge_types or ()),
            min_importance=self.min_importance,
            states=tuple(self.memory_states) or STATES,  # no state means all
            include_identity=self.include_identity,
            include_temporal=self.include_temporal_awareness,
            include_pending=self.include_pending_events,
        )


class CompilePreset(Operation):
    """Compile a pack with the settings of a preset."""

    preset: str = in_path(storable)
    anima_id: str = in_query(uuid)
    query: Optional[str] = in_query(pack_query, default=None)
    include_pending_events: bool = in_query(flag, default=True)

    def answer(self, call: Call) -> Response:
        """Return the pack."""
        chosen = settings.preset(self.preset, call.engine.pack)
        if chosen is None:
            message = f"Unknown preset: {self.preset}. Available: {', '.join(PRESETS)}"
            return refusal_response(message, 400)
        if self.preset == SELF_DETERMINED and not self.query:
            return refusal_response(f"Preset {SELF_DETERMINED} needs a query", 400)
        if not self.include_pending_events:
            from dataclasses import replace  # hardly ever asked for, and slow to load

            chosen = replace(chosen, include_pending=False)
        pack = compiled(call, self.anima_id, self.query, self.preset, chosen)
        return json_response(_laid_bare(pack))


class ListPacks(Operation):
    """List an anima's stored packs, of which there are none."""

    anima_id: str = in_path(uuid)
    limit: int = in_query(integer(1, LARGEST_PAGE), default=PAGE)
    offset: int = in_query(integer(0), default=0)

    def answer(self, call: Call) -> Response:
        """Return an empty page."""
        return json_response([])


class GetPack(Operation):
    """Read a stored pack, of which there are none."""

    pack_id: str = in_path(uuid)

    def answer(self, call: Call) -> Response:
        """Return that there is none."""
        return refusal_response(f"Memory pack {self.pack_id} not found", 404)


class DeletePack(GetPack):
    """Delete a stored pack, of which there are none."""


def _laid_bare(pack: dict[str, Any]) -> dict[str, Any]:
    """Return a pack in the form of these routes: what stands in its content, beside the rest."""
    content = {name: layer for name, layer in pack["content"].items() if name != "config"}
    last = content["temporal_context"]
    if last:
        content["temporal_context"] = {
            **last,
            "last_event_at": last["last_event_at"].replace("+00:00", "Z"),
        }
    counts = {name: value for name, value in pack.items() if name.endswith(("_count", "_tokens"))}
    return {
        "anima_id": pack["anima_id"],
        "query": pack["query"],
        "preset_name": pack["preset_name"],
        "compiled_at": f"{pack['compiled_at']}Z",
        **counts,
        "has_identity": pack["has_identity"],
        "has_temporal_context": bool(last),
        "has_pending_events": bool(content["pending_events"]),
        **content,
    }


ROUTES = (
    Route("POST", "/packs/compile", CompilePack),
    Route("POST", "/packs/compile/*", CompilePreset),
    Route("GET", "/animas/*/memory-packs", ListPacks),
    Route("GET", "/memory-packs/*", GetPack),
    Route("DELETE", "/memory-packs/*", DeletePack),
)

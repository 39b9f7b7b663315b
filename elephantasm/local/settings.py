# SPDX-License-Identifier: Apache-2.0
"""What can be set: how packs are filled and when events become memories."""

from __future__ import annotations

from .._words import ACTIVE, PRESETS, SELF_DETERMINED, THRESHOLD
from ..exceptions import InvalidArgumentError
from ..types.value import Value, field, value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


@value(frozen=True, eq=False)
class Weights(Value):
    """How much each part counts in the score of a long-term memory; need not sum to 1."""

    importance: float = 0.25
    confidence: float = 0.15
    recency: float = 0.20
    decay: float = 0.15
    similarity: float = 0.25


@value(frozen=True, eq=False)
class PackSettings(Value):
    """How a memory pack is filled.

    Attributes:
        session_window_hours: How long a memory counts as part of the current session (1-168).
        max_session_memories: Memories of the current session (0-20).
        max_knowledge: Statements in a pack beside standing wishes (0-50); each is one line.
        max_long_term: Older memories in a pack without a query (0-50). With a query, quoted
            evidence takes their place and only the budget limits it.
        max_pending_events: Events not yet in a memory, the newest (0-50).
        max_tokens: Size of the finished text, as `scoring.tokens` estimates it (150-16000).
        similarity_threshold: Relevance a statement needs to be there because of the query.
        weights: Parts of the score of long-term memories.
        knowledge_types: Types of statements; empty for all.
        min_importance: Importance a long-term memory needs; None for any.
        states: States of long-term memories.
        include_identity: Whether the pack says who the anima is.
        include_temporal: Whether it says when the last message was.
        include_pending: Whether it shows events not yet in a memory.
    """

    session_window_hours: float = 24
    max_session_memories: int = 5
    max_knowledge: int = 20
    max_long_term: int = 10
    max_pending_events: int = 20
    max_tokens: int = 4000
    similarity_threshold: float = THRESHOLD
    weights: Weights = field(default_factory=Weights)
    knowledge_types: tuple[str, ...] = ()
    min_importance: Optional[float] = None
    states: tuple[str, ...] = (ACTIVE,)
    include_identity: bool = True
    include_temporal: bool = True
    include_pending: bool = True

    def __post_init__(self) -> None:
        for name, (least, most) in _RANGES.items():
            value = getattr(self, name)
            if not least <= value <= most:
                raise InvalidArgumentError(
                    f"{name} must be {least} to {most}, not {value!r}", argument=name
                )


_RANGES = {
    "session_window_hours": (1, 168),
    "max_session_memories": (0, 20),
    "max_knowledge": (0, 50),
    "max_long_term": (0, 50),
    "max_pending_events": (0, 50),
    "max_tokens": (150, 16000),
    "similarity_threshold": (0, 1),
}


@value(frozen=True, eq=False)
class SynthesisSettings(Value):
    """When pending events become memories, and where one episode ends.

    Attributes:
        threshold: Score from which synthesis runs.
        per_hour: Added for every hour since the last synthesis.
        per_event: Added for every pending event.
        per_token: Added for every token of the pending events.
        tokens_per_event: How many tokens an event is taken to have.
        gap_minutes: Silence that ends an episode within one session.
        max_events: Events after which an episode ends anyway.
    """

    threshold: float = 10.0
    per_hour: float = 1.0
    per_event: float = 0.5
    per_token: float = 0.0003
    tokens_per_event: int = 100
    gap_minutes: float = 60.0
    max_events: int = 40


def preset(name: Optional[str], given: Optional[PackSettings] = None) -> Optional[PackSettings]:
    """Return the settings of a preset, or None for a name that is none.

    Args:
        name: Preset asked for; None for the usual one.
        given: Settings the application chose in place of the presets' own.
    """
    if name not in (None, *PRESETS):
        return None
    if given is not None:
        return given
    if name == SELF_DETERMINED:
        # A language model chooses in the service.
        return PackSettings()
    return PackSettings(
        session_window_hours=4,
        max_knowledge=12,
        max_long_term=3,
        max_tokens=2000,
        weights=Weights(0.20, 0.10, 0.35, 0.05, 0.30),
    )

# SPDX-License-Identifier: Apache-2.0
"""What a pack says of the anima in sentences of its own; the words are in `language.spoken`."""

from __future__ import annotations

import json

from ..language import spoken
from ..language.sentences import one_line, shorten
from ..scoring import HOUR
from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ..recall.material import Material

# What was spoken of last stands in other sections at length.
_LONGEST_ABOUT = 100


class Portrait(NamedTuple):
    """Who the anima is.

    Attributes:
        name: The name it was made with.
        personality_type: Such as `INTJ`.
        communication_style: How it speaks.
        self_reflection: The free `self` object of the API.
        prose: All of that in sentences; empty if there is nothing to say.
    """

    name: str
    personality_type: Optional[str]
    communication_style: Optional[str]
    self_reflection: dict[str, Any]
    prose: str


class LastContact(NamedTuple):
    """When the anima was last spoken to, or spoke.

    Attributes:
        at: When, in microseconds.
        hours_ago: How long ago that is; below 0 where the message is dated in the future.
        memory_summary: What it was about, if it is part of a memory.
        prose: That in a sentence.
    """

    at: int
    hours_ago: float
    memory_summary: Optional[str]
    prose: str


def portrait(material: Material) -> Optional[Portrait]:
    """Return who the anima is, if it has an identity."""
    row = material.identity
    if row is None:
        return None
    value = json.loads(row.self_json)
    reflection = value if isinstance(value, dict) else {}
    # What it calls itself comes before what it was called when it was made.
    name = reflection.get("name")
    return Portrait(
        material.anima.name,
        row.personality_type,
        row.communication_style,
        reflection,
        spoken.prose(
            name if isinstance(name, str) and name else material.anima.name,
            row.personality_type,
            row.communication_style,
            reflection,
        ),
    )


def last_contact(material: Material, now: int) -> Optional[LastContact]:
    """Return when the last message was, unless memories of the current session tell more."""
    last = material.last_message
    if material.session or last is None:
        return None
    summary = material.last_memory.summary if material.last_memory else None
    hours = max(0, now - last.occurred_at) // HOUR
    return LastContact(
        last.occurred_at,
        round((now - last.occurred_at) / HOUR, 1),
        summary,
        spoken.last_contact(hours, _about(summary)),
    )


def _about(summary: Optional[str]) -> str:
    """Return the end of a sentence that says what something was about."""
    text = shorten(one_line(summary or ""), _LONGEST_ABOUT)
    return ', about: "{}"'.format(text.rstrip(".")) if text.strip(".") else ""

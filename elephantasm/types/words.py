# SPDX-License-Identifier: Apache-2.0
"""Words of the API that a field may hold."""

from __future__ import annotations

from enum import Enum


class _Word(str, Enum):
    """A word of the API; prints as that word on every Python version."""

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


class EventType(_Word):
    """What kind of event is captured."""

    MESSAGE_IN = "message.in"
    MESSAGE_OUT = "message.out"
    TOOL_CALL = "tool.call"
    TOOL_RESULT = "tool.result"
    SYSTEM = "system"


class MemoryState(_Word):
    """How alive a memory is."""

    ACTIVE = "active"
    DECAYING = "decaying"
    ARCHIVED = "archived"


class KnowledgeType(_Word):
    """What kind of statement a piece of knowledge is."""

    FACT = "FACT"
    CONCEPT = "CONCEPT"
    METHOD = "METHOD"
    PRINCIPLE = "PRINCIPLE"
    EXPERIENCE = "EXPERIENCE"

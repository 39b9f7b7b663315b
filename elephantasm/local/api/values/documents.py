# SPDX-License-Identifier: Apache-2.0
"""JSON documents: objects such as `meta`, and the text under which they are stored."""

from __future__ import annotations

import json
import re

from ...._words import DEEPEST
from ...typed import NamedTuple
from .refusals import broken, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Levels of nesting that every Python's parser takes, from wherever it is called.
READABLE = 400

# Made once: `json.dumps` with arguments makes one for every call.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class Document(NamedTuple):
    """A JSON object, and the text under which it is stored."""

    data: dict[str, Any]
    text: str


def written(value: Any) -> str:
    """Return a value as compact JSON text; NaN and infinities raise ValueError."""
    return _ENCODER.encode(value)


def read(text: str) -> Any:
    """Return a stored document, or an empty object for what no parser takes any more.

    Before nesting was bounded on the way in, events with hundreds of levels were stored, and one
    of them made its whole page unreadable.
    """
    if text.count("{") + text.count("[") > READABLE and _depth(text) > READABLE:
        return {}
    return json.loads(text)


def mapping(value: Any) -> Document:
    """Check an object, and that it can be written as JSON and read again."""
    if not isinstance(value, dict):
        raise refusal("dict_type", "Input should be a valid dictionary", value)
    if _is_deeper_than(DEEPEST, value):
        # Not repeated in the answer, which nobody could read either.
        raise broken(f"must not be nested more than {DEEPEST} levels deep", None)
    try:
        return Document(value, written(value))
    except (ValueError, RecursionError):
        # Repeating it would fail for the same reason.
        raise refusal("finite_number", "Input should hold finite numbers only", None) from None


def _is_deeper_than(levels: int, value: dict[str, Any]) -> bool:
    """Return whether an object has more levels than these; without recursion, which would fail."""
    level: list[Any] = [value]
    for _ in range(levels):
        insides = [item.values() if isinstance(item, dict) else item for item in level]
        level = [item for inside in insides for item in inside if isinstance(item, (dict, list))]
        if not level:
            return False
    return True


def _depth(text: str) -> int:
    """Return how many levels of brackets JSON text has, at least."""
    depth = deepest = 0
    # What stands in strings are no levels.
    for bracket in re.findall(r"[{}\[\]]", re.sub(r'"(?:[^"\\]|\\.)*"', "", text)):
        depth += 1 if bracket in "{[" else -1
        deepest = max(deepest, depth)
    return deepest

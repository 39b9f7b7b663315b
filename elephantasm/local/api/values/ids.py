# SPDX-License-Identifier: Apache-2.0
"""UUIDs: taken in every form that the real server takes, answered in one."""

from __future__ import annotations

import re

from .refusals import refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

_UUID = re.compile(
    r"(?:urn:uuid:)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})",
    re.IGNORECASE,
)
_LENGTHS = (8, 4, 4, 4, 12)


def uuid(value: Any) -> str:
    """Check an id in any of its forms and return it in lower case with hyphens."""
    if not isinstance(value, str):
        raise refusal("uuid_type", "UUID input should be a string, bytes or UUID object", value)
    spelled = spelled_uuid(value)
    if spelled is None:
        error = _fault(value)
        message = f"Input should be a valid UUID, {error}"
        raise refusal("uuid_parsing", message, value, {"error": error})
    return spelled


def spelled_uuid(text: str) -> Optional[str]:
    """Return an id in lower case with hyphens, or None for a text that is no id."""
    # Shapes are checked here and not by `uuid.UUID`, which takes hyphens wherever they are.
    bare = _bare(text)
    match = _UUID.fullmatch(bare)
    if match and bare.count("-") in (0, 4):
        return "-".join(match.groups()).lower()
    return None


def _bare(text: str) -> str:
    """Return an id without the braces that may be around it."""
    return text[1:-1] if text[:1] == "{" and text[-1:] == "}" else text


def _fault(text: str) -> str:
    """Return what is wrong with an id, in the words of the real server."""
    # Its order: first any odd character, then the number of groups, then their lengths.
    bare = _bare(text)
    prefix = "urn:uuid:" if bare.startswith("urn:uuid:") else ""
    start = len(prefix) + (bare != text)
    for index, character in enumerate(bare[len(prefix) :], start + 1):
        if character not in "0123456789abcdefABCDEF-":
            return (
                "invalid character: expected an optional prefix of `urn:uuid:` followed by "
                f"[0-9a-fA-F-], found `{character}` at {index}"
            )
    groups = bare[len(prefix) :].split("-")
    if len(groups) == 1 and not start:
        return f"invalid length: expected length 32 for simple format, found {len(text)}"
    if len(groups) != len(_LENGTHS):
        return f"invalid group count: expected {len(_LENGTHS)}, found {len(groups)}"
    places = zip(range(len(_LENGTHS)), groups, _LENGTHS)
    place, group, length = next(group for group in places if len(group[1]) != group[2])
    return f"invalid group length in group {place}: expected {length}, found {len(group)}"

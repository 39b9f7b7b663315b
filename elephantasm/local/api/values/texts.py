# SPDX-License-Identifier: Apache-2.0
"""Checks of text: its length, what no database keeps, and one of a few words."""

from __future__ import annotations

from ...._words import EVENT_TYPES
from .refusals import broken, refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Optional

    from .refusals import Check


def text(most: Optional[int] = None, least: int = 0) -> Check[str]:
    """Return a check for text of a length in characters."""

    def check(value: Any) -> str:
        if not isinstance(value, str):
            raise refusal("string_type", "Input should be a valid string", value)
        if most is not None and len(value) > most:
            message = f"String should have at most {most} characters"
            raise refusal("string_too_long", message, value, {"max_length": most})
        if len(value) < least:
            noun = "character" if least == 1 else "characters"
            message = f"String should have at least {least} {noun}"
            raise refusal("string_too_short", message, value, {"min_length": least})
        return value

    return check


def storable(value: str) -> str:
    """Refuse NUL and lone surrogates, which the real server answers with 500."""
    if "\0" in value:
        raise broken("must not contain NUL (\\u0000)", value)
    try:
        value.encode()
    except UnicodeEncodeError:
        message = "Input should be a valid string, unable to parse raw data as a unicode string"
        raise refusal("string_unicode", message, value) from None
    return value


_some_text = text(least=1)


def question(value: Any) -> str:
    """Check a query, which must say something; the real server fails on blanks."""
    words = _some_text(value)
    if not words.strip():
        raise broken("must not be blank", words)
    return words


def choice(*names: str, kind: str = "enum") -> Check[str]:
    """Return a check for one of a few words."""
    expected = _listed(names)

    def check(value: Any) -> str:
        if isinstance(value, str) and value in names:
            return value
        raise refusal(kind, f"Input should be {expected}", value, {"expected": expected})

    return check


def type_of_event(value: Any) -> str:
    """Check an event type; the refusal says what was probably meant."""
    if isinstance(value, str) and value in EVENT_TYPES:
        return value
    # The recorded answers print null the way Python does, and so does this.
    message = f"Invalid event_type '{value}'. "
    # What a member of the enum is called in Python.
    meant = next((kind for kind in EVENT_TYPES if value == kind.replace(".", "_").upper()), None)
    if meant:
        message += (
            f"Expected dot-notation: '{meant}'. If using the Python SDK, "
            f'pass EventType.{value} instead of the string "{value}".'
        )
    else:
        message += f"Expected one of: {', '.join(map(repr, EVENT_TYPES))}."
    raise refusal("enum", message, value, {"expected": _listed(EVENT_TYPES)})


def _listed(names: Sequence[str]) -> str:
    """Return words in quotes as a list in a sentence."""
    quoted = [f"'{name}'" for name in names]
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}" if len(quoted) > 1 else quoted[0]

# SPDX-License-Identifier: Apache-2.0
"""What all answers have in common: equality, hash, a short repr and `to_dict`."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NOTHING: tuple[object, ...] = (None, {}, ())


class Value:
    """Compares by value, hashes by id, prints short.

    Written once here: generating these methods for every dataclass would double the time that
    importing this module takes.
    """

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _fields(self))

    def __hash__(self) -> int:
        return hash((type(self), str(getattr(self, _fields(self)[0]))))

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in _fields(self))
        shown = [f"{name}={_short(value)}" for name, value in values if value not in _NOTHING]
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_dict(self) -> dict[str, Any]:
        """Return the value as JSON-ready data; `from_dict` of it gives an equal value."""
        data = {name: _plain(getattr(self, name)) for name in _fields(self)}
        data.update(data.pop("extra", {}))
        return data


def _fields(value: object) -> tuple[str, ...]:
    return tuple(value.__dataclass_fields__)  # type: ignore[attr-defined]  # set by the decorator


def _short(value: object) -> str:
    text = repr(_plain(value))
    return text if len(text) <= 60 else f"{text[:57]}..."


def _plain(value: object) -> Any:
    """Return a field's value as JSON-ready data."""
    if isinstance(value, Value):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, (str, int, float, dict, type(None))) else str(value)

# SPDX-License-Identifier: Apache-2.0
"""What JSON is read to and written from, told to checkers.

To them `isinstance` alone leaves open what a dict or a list holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import TypeGuard


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON list."""
    return isinstance(value, list)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether JSON would write a value as a list."""
    return isinstance(value, (list, tuple))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether a value is a mapping, whatever its keys are."""
    return isinstance(value, Mapping)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Return whether a value holds items that can be looked at one by one."""
    return isinstance(value, Iterable)

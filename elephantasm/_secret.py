# SPDX-License-Identifier: Apache-2.0
"""Values that appear in no crash report."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union


class Secret:
    """A value with a blank repr, for crash reports print the variables of every frame.

    `reveal()` is called inside expressions only: no variable ever holds what it returns.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def __repr__(self) -> str:
        return "<secret>"

    def __bool__(self) -> bool:
        return bool(self._value)

    def reveal(self) -> str:
        """Return the value itself."""
        return self._value


def hide(value: Union[str, Secret, None]) -> Optional[Secret]:
    """Return a value as a secret; whoever calls this then drops the variable it came in."""
    return value if value is None or isinstance(value, Secret) else Secret(value)

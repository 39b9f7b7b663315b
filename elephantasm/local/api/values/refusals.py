# SPDX-License-Identifier: Apache-2.0
"""What a 422 says of a value, and checks that are made of other checks."""

from __future__ import annotations

import math

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Callable, Optional, TypeVar

    T = TypeVar("T")

    Check = Callable[[Any], T]
    # One item of a 422's list: `type`, `loc`, `msg`, `input` and perhaps `ctx`.
    Item = dict[str, Any]


class Refused(Exception):
    """A value breaks a rule.

    Attributes:
        items: What the 422 says of it; each `loc` is relative to the value, and whoever knows
            where the value stands puts the way to it before.
    """

    def __init__(self, items: list[Item]) -> None:
        super().__init__(*[item["msg"] for item in items])
        self.items = items

    def within(self, *way: Any) -> list[Item]:
        """Return the items, with the way to the value before their places."""
        for item in self.items:
            item["loc"][:0] = way
        return self.items


class UnreadableBody(Exception):
    """The bytes of a body are not text in UTF-8, UTF-16 or UTF-32, or nested too deeply."""


def refusal(
    kind: str, message: str, value: Any, ctx: Any = None, at: Sequence[Any] = ()
) -> Refused:
    """Return the refusal of one value.

    Args:
        kind: The item's `type`, in the real server's words.
        message: What the value should be.
        value: The value; None for one that no answer can repeat.
        ctx: Parts of the message, for programs.
        at: Where in the value the fault is.
    """
    item = {"type": kind, "loc": list(at), "msg": message, "input": value}
    if ctx is not None:
        item["ctx"] = ctx
    return Refused([item])


def broken(rule: str, value: Any) -> Refused:
    """Return the refusal of a value that breaks a rule of its own."""
    return refusal("value_error", f"Value error, {rule}", value, {"error": rule})


def printable(value: Any) -> Any:
    """Return a value as JSON can repeat it: NaN and infinities become their names."""
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def maybe(check: Check[T]) -> Check[Optional[T]]:
    """Return a check that lets null through."""
    return lambda value: None if value is None else check(value)


def every(check: Check[T]) -> Check[list[T]]:
    """Return a check for a list of which every item passes a check."""

    def check_all(value: Any) -> list[T]:
        if not isinstance(value, list):
            raise refusal("list_type", "Input should be a valid list", value)
        checked: list[T] = []
        items: list[Item] = []
        for index, inner in enumerate(value):
            try:
                checked.append(check(inner))
            except Refused as refused:
                items += refused.within(index)
        if items:
            raise Refused(items)
        return checked

    return check_all

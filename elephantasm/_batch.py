# SPDX-License-Identifier: Apache-2.0
"""Several operations, one after another or many at once: each has its answer, or its error."""

from __future__ import annotations

from .exceptions import (
    APIConnectionError,
    BatchError,
    ConflictError,
    ElephantasmError,
    ValidationError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar, Union

    from ._operations import Operation
    from .types import Event

    T = TypeVar("T")
    Result = Union[T, ElephantasmError]

# So many are stored as one: other writers must not wait longer for their turn.
LARGEST = 500


def results(
    send: Callable[[Sequence[tuple[str, Operation[T]]]], list[Result[T]]],
    operations: Sequence[tuple[str, Operation[T]]],
    size: int,
) -> list[Result[T]]:
    """Return what became of each of several operations, in their order.

    An error that is about one of them alone is its own. After any other what is left is not sent:
    it would most likely fail in the same way.

    Args:
        send: Sends some operations and returns what became of each.
        operations: All of them, each with the id of its anima.
        size: How many are sent at once.
    """
    found: list[Result[T]] = []
    while len(found) < len(operations):
        part = send(operations[len(found) : len(found) + size])
        found += part
        failure = next((one for one in part if _is_general(one)), None)
        if failure is not None:
            found += [_unsent() for _ in operations[len(found) :]]
    return found


def _is_general(result: object) -> bool:
    """Return whether an error may be that of all others as well."""
    return isinstance(result, ElephantasmError) and not isinstance(
        result, (ConflictError, ValidationError)
    )


def _unsent() -> ElephantasmError:
    return APIConnectionError("not sent, for an event before it failed", sent=False)


def stored(found: list[Result[Event]]) -> list[Event]:
    """Return answers, or raise what tells of each whether there is one.

    Raises:
        BatchError: There is an error among them.
    """
    answers = [one for one in found if not isinstance(one, ElephantasmError)]
    place, first = next(
        ((n, one) for n, one in enumerate(found) if isinstance(one, ElephantasmError)), (0, None)
    )
    if first is None:
        return answers
    failed = len(found) - len(answers)
    error = BatchError(
        f"{failed} of {len(found)} events were not stored; `results` has each. The first, "
        f"events[{place}]: {first.message}",
        first.status_code,
        body=first.body,
        retry_after=first.retry_after,
        request_id=first.request_id,
        method=first.method,
        path=first.path,
        sent=True if answers else first.sent,
        argument=first.argument,
    )
    error.results = tuple(found)
    raise error

# SPDX-License-Identifier: Apache-2.0
"""What fails without spoiling the rest: it is passed over and noted, never silently.

One event that can't be processed must not hold up the others, and work that can be done later
must not fail the call that would do it by the way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..exceptions import ElephantasmError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Any, Callable, TypeVar

    _Row = TypeVar("_Row", bound=tuple[Any, ...])
    _T = TypeVar("_T")


def attempt(row: _Row, work: Callable[[_Row], _T], otherwise: _T) -> _T:
    """Return what some work makes of an event, or something else where it fails.

    Args:
        row: The event, of which the first column is its number.
        work: Looks at the event's texts only; a failing database is no fault of the event.
        otherwise: What stands for the result when it fails.
    """
    try:
        return work(row)
    except Exception as error:  # what texts hold, and what of it is a surprise, nobody knows
        note("event %s is passed over: %s", row[0], kind_of(error))
        return otherwise


@contextmanager
def going_on_without(chore: str) -> Iterator[None]:
    """Let a call go on although a chore fails, which a later call will do.

    For nothing that the caller asked for: only for what is done by the way.
    """
    try:
        yield
    except ElephantasmError as error:
        # Read-only, locked, full: whoever writes is told, and who only reads can live with it.
        mention("%s was put off: %s", chore, error)
    except Exception as error:
        note("%s failed: %s", chore, kind_of(error))


@contextmanager
def kept(transaction: AbstractContextManager[_T]) -> Iterator[_T]:
    """Let a transaction end well although there is no such anima.

    After an error the database closes a connection, for it knows nothing of it any more. Here
    nothing is wrong with it, and the next call would have to open another.
    """
    missing = None
    with transaction as store:
        try:
            yield store
        except NotFoundError as error:
            missing = error
    if missing is not None:
        raise missing


def note(message: str, *values: object) -> None:
    """Warn of what was swallowed; never with a text, which may be private."""
    import logging  # slow to load, and hardly ever needed

    logging.getLogger(__name__).warning(message, *values)


def mention(message: str, *values: object) -> None:
    """Log what was to be expected, for whoever looks closely."""
    # Where nobody has loaded `logging`, nobody looks, and this may happen in every call.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(__name__).debug(message, *values)


def kind_of(error: BaseException) -> str:
    """Return an error's class and where it came from; its text may quote what was said."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f" at {trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{place}"

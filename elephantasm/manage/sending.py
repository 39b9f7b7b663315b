# SPDX-License-Identifier: Apache-2.0
"""How operations on single items are sent, and what their answers and failures mean."""

# The functions beside `Sender` are a part of it.
# pyright: reportPrivateUsage=false
from __future__ import annotations

from .. import _arguments as check
from .. import _fields
from .._operations import present
from .._typing import is_list, is_object
from ..exceptions import ElephantasmError, InvalidArgumentError, NotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Optional, TypeVar

    from .._dispatch import Dispatch
    from .._names import AnimaRef, Animas
    from .._operations import Operation
    from .._series import R

    T = TypeVar("T")

# In these words a service says that it has no such path; of an item it gives the name.
_NO_ROUTE = ("Not found", "Not Found", "Method Not Allowed")


class NotOfferedError(ElephantasmError):
    """The service has no such operation.

    The hosted service has none of those on single items; a self-hosted server of another version
    may lack some. What was asked for was not done.
    """


class Sender:
    """What the methods have of the client."""

    if TYPE_CHECKING:
        _dispatch: Dispatch
        _animas: Animas


def send(client: Sender, operation: Operation[T], failing: str = "") -> T:
    """Return the answer to an operation on one item.

    Args:
        client: What sends it.
        operation: What to ask.
        failing: What a bare 500 means here, and the way round it; empty where nobody knows.
    """
    return _told(lambda: client._dispatch.send(operation), failing)


def about(client: Sender, anima_id: AnimaRef, operation: Operation[T]) -> T:
    """Return the answer to an operation about an anima, given by id, by name or by default."""
    return _told(lambda: client._animas.about(anima_id, operation))


def rows(client: Sender, operation: Operation[tuple[R, ...]]) -> Iterator[R]:
    """Return an iterator over all pages of a list that is no anima's."""
    return _each(client._dispatch.pages(operation))


def rows_of(client: Sender, anima_id: AnimaRef, operation: Operation[tuple[R, ...]]) -> Iterator[R]:
    """Return an iterator over all pages of an anima's list."""
    return _each(client._animas.pages(anima_id, operation))


def some(listed: Iterator[R], error: NotFoundError) -> Iterator[R]:
    """Yield the rows of a list that is empty for nothing but what nobody knows.

    Args:
        listed: The rows.
        error: What is raised where there are none.
    """
    first = next(listed, None)
    if first is None:
        raise error
    yield first
    yield from listed


def embedded(client: Sender, written: T, operation: Operation[T], advice: str) -> T:
    """Return what was just written, once it can be found by its words.

    A self-hosted server sees to that at a request of its own only.

    Args:
        client: What sends it.
        written: The item.
        operation: That request.
        advice: What to do where it fails.
    """
    try:
        return send(client, operation)
    except NotFoundError:
        return written  # a deleted one, which is not found by any words
    except ElephantasmError as error:
        failed = error
    message = f"it is written, but searches do not find its text: {failed.message}; {advice}"
    raise again(type(failed), message, failed)


def exists(client: Sender, operation: Operation[Any]) -> bool:
    """Return whether an item is found by the operation that gets it."""
    try:
        send(client, operation)
    except NotFoundError:
        return False
    return True


def changes(clear: Iterable[str], clearable: tuple[str, ...], **fields: Any) -> dict[str, Any]:
    """Return the body of an update.

    Args:
        clear: Names of fields to be emptied.
        clearable: Those that may be.
        **fields: Checked values; those that are None stay as they are.
    """
    body = present(**fields)
    for name in check.word_list("clear", clear, clearable):
        if name in body:
            raise check.refusal("clear", f"{name} is given a value as well")
        body[name] = None
    if not body:
        raise InvalidArgumentError(f"nothing to change: give one of {', '.join(fields)}")
    return body


def because(reason: Optional[str]) -> dict[str, Any]:
    """Return the parameters of a deletion; a server that keeps no reasons overlooks them."""
    return {"reason": check.given(check.text, "reason", reason)}


def texts(value: object) -> tuple[str, ...]:
    """Read an answer that is a list of texts."""
    if not is_list(value) or not all(isinstance(text, str) for text in value):
        raise _fields.mismatch("answer", "a list of strings", value)
    return tuple(value)


def nothing(_: object) -> None:
    """Read an answer that says no more than that it was done."""


def not_found(operation: Operation[Any], what: str) -> NotFoundError:
    """Return the error for an item that an empty list was the only answer for."""
    return NotFoundError(
        f"{what} not found", 404, method=operation.method, path=operation.path, sent=True
    )


def _told(ask: Callable[[], T], failing: str = "") -> T:
    try:
        return ask()
    except ElephantasmError as error:
        meant = _meant(error, failing)
        if meant is error:
            raise
    raise meant


def _each(listed: Iterator[R]) -> Iterator[R]:
    try:
        yield from listed
    except ElephantasmError as error:
        meant = _meant(error, "")
        if meant is error:
            raise
    else:
        return
    raise meant


def _meant(error: ElephantasmError, failing: str) -> ElephantasmError:
    """Return what a failure means for the caller, or the error itself."""
    detail = error.body.get("detail") if is_object(error.body) else None
    if error.status_code in (404, 405) and detail in _NO_ROUTE:
        message = (
            f"this service has no operation {error.method} {error.path}: the hosted one offers "
            "none on single items, a self-hosted server and the embedded engine do"
        )
        return again(NotOfferedError, message, error)
    if failing and error.status_code == 500 and not is_object(error.body):
        return again(type(error), failing, error)
    return error


def again(kind: type[ElephantasmError], message: str, error: ElephantasmError) -> ElephantasmError:
    """Return an error in other words."""
    return kind(
        message,
        error.status_code,
        body=error.body,
        retry_after=error.retry_after,
        request_id=error.request_id,
        method=error.method,
        path=error.path,
        sent=error.sent,
    )

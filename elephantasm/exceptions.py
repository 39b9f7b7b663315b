# SPDX-License-Identifier: Apache-2.0
"""Every error that this package raises, and the table from HTTP status to class.

ElephantasmError                      any status without a class of its own (3xx, 400, 402, 405 ...)
|-- AuthenticationError               401
|   `-- MissingAPIKeyError            no key given and none in the environment (also a ValueError)
|-- PermissionDeniedError             403
|-- NotFoundError                     404, 410
|-- ConflictError                     409
|-- ValidationError                   422
|   `-- InvalidArgumentError          refused before anything was sent (also a ValueError)
|-- RateLimitError                    429
|-- ServerError                       5xx, with the true status kept
|-- APIConnectionError                no usable answer came: DNS, refused, reset, TLS, proxy
|   `-- APITimeoutError               the time for the call ran out (also a TimeoutError)
|-- APIResponseError                  a success status with a body that breaks the API's promise
`-- BatchError                        of several events some were not stored; see its `results`
"""

from __future__ import annotations

from collections.abc import Sequence

from ._typing import is_list, is_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional
else:
    from ._typing import Any, Optional


class ElephantasmError(Exception):
    """Base of all errors of this package.

    Attributes:
        message: What was wrong and what to do next; short, never empty, never holding the key.
        status_code: HTTP status of the answer. Where there was none, the one that the class stands
            for, such as 404 for a name that nobody has; None where it stands for none.
        body: The answer's parsed JSON, or its text, capped; None when there was none.
        retry_after: Seconds after which the service asks to be called again, or None.
        request_id: The identifier this client sent with the request, or None.
        method: HTTP method of the request, or None.
        path: Path of the request below the API's base, or None.
        sent: False when nothing of the request left this machine, True when it was sent,
            None when that is unknown. It decides whether a write may be repeated.
        argument: Name of the argument or setting that was refused here, such as `timeout`; None
            when it was the service that refused, or no single one is to blame.
    """

    _status: Optional[int] = None  # that the class stands for
    _sent: Optional[bool] = None  # what is known of all errors of the class

    # The message is the only positional value kept in `args`: pickle and copy call
    # `cls(*args)` and restore everything else from `__dict__`.
    def __init__(
        self,
        message: str = "Unknown error",
        status_code: Optional[int] = None,
        *,
        body: Any = None,
        retry_after: Optional[float] = None,
        request_id: Optional[str] = None,
        method: Optional[str] = None,
        path: Optional[str] = None,
        sent: Optional[bool] = None,
        argument: Optional[str] = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = self._status if status_code is None else status_code
        self.body = body
        self.retry_after = retry_after
        self.request_id = request_id
        self.method = method
        self.path = path
        self.sent = self._sent if sent is None else sent
        self.argument = argument

    def __str__(self) -> str:
        notes: list[str] = []
        if self.status_code is not None and self.sent is not False:
            notes.append(f"HTTP {self.status_code}")
        if self.request_id is not None:
            notes.append(f"request {self.request_id}")
        return f"{self.message} ({', '.join(notes)})" if notes else self.message


class AuthenticationError(ElephantasmError):
    """The service does not accept the API key: missing, wrong, expired or revoked (401).

    A service whose database is down answers so, too; that becomes a `ServerError`.
    """

    _status = 401


class MissingAPIKeyError(AuthenticationError, ValueError):
    """No API key was given and `ELEPHANTASM_API_KEY` holds none; nothing was sent."""

    _sent = False


class PermissionDeniedError(ElephantasmError):
    """The key is valid but may not do this (403)."""

    _status = 403


class NotFoundError(ElephantasmError):
    """There is no such anima or row, or it is somebody else's, or it was deleted (404, 410).

    Attributes:
        no_route: True when the host does not have this operation at all: not every host has all.
    """

    _status = 404
    no_route: bool = False


class ConflictError(ElephantasmError):
    """The request contradicts what is stored, such as a `dedupe_key` used before (409)."""

    _status = 409


class ValidationError(ElephantasmError):
    """A value was refused (422).

    Attributes:
        errors: One mapping for each refused value, as the service sent them: `type`, `loc`,
            `msg`, sometimes `ctx`. Empty when the service sent no list.
    """

    _status = 422

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The service's list of refused values; empty when it sent none."""
        detail = self.body.get("detail") if is_object(self.body) else None
        return [item for item in detail if is_object(item)] if is_list(detail) else []


class InvalidArgumentError(ValidationError, ValueError):
    """An argument was refused by this client; nothing was sent, and `argument` says which."""

    _sent = False


class RateLimitError(ElephantasmError):
    """Too many requests or a used-up plan (429); see `retry_after`."""

    _status = 429


class ServerError(ElephantasmError):
    """The service failed (5xx, or 401 while its database is down); `status_code` says how."""


class APIConnectionError(ElephantasmError):
    """No usable answer came; `sent` says whether the request left this machine."""


class APITimeoutError(APIConnectionError, TimeoutError):
    """The time for the whole call ran out; `sent` says whether the request had left."""


class APIResponseError(ElephantasmError):
    """The service reported success with a body that is not what the API promises.

    Attributes:
        too_large: True when the body is larger than this client accepts; ask for less.
    """

    too_large: bool = False


class BatchError(ElephantasmError):
    """Of several events some were not stored, or it is not known of them.

    Its `status_code`, `body` and so on are those of the first event's error.

    Attributes:
        results: For each event, in the order given: the `Event` as stored, or its error. An error
            whose `sent` is False says that nothing of the event was sent.
    """

    results: Sequence[Any] = ()


CLASS_OF_STATUS: dict[int, type[ElephantasmError]] = {
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    422: ValidationError,
    429: RateLimitError,
}


def class_of_status(status: int) -> type[ElephantasmError]:
    """Return the class of error that stands for an HTTP status."""
    if 500 <= status <= 599:
        return ServerError
    return CLASS_OF_STATUS.get(status, ElephantasmError)

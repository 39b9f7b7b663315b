# SPDX-License-Identifier: Apache-2.0
"""The one seam: what every transport gets and gives back.

The network, the embedded engine and the fake for tests are three implementations of the same
two methods. A transport knows nothing of animas and events, the client nothing of sockets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Protocol
else:
    from ._typing import Optional

    Protocol = object  # importing `typing` would cost every program that imports this package


class Transport(Protocol):
    """Anything that answers requests; must be safe to call from many threads."""

    def send(self, request: Request, deadline: float) -> Response:
        """Return the answer to a request, whatever its status.

        Args:
            request: What to ask.
            deadline: The `time.monotonic()` value at which the call must be over.

        Raises:
            APIConnectionError: No usable answer came.
            APITimeoutError: The deadline passed.
            APIResponseError: The answer is larger than this transport accepts.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Let go of everything held; may be called twice."""


class BatchTransport(Transport, Protocol):
    """A transport that answers several requests at once, and so much faster; it need not be one."""

    def send_all(self, requests: Sequence[Request], deadline: float) -> list[Response]:
        """Return the answers to requests, in their order; where it fails, nothing was stored.

        Args:
            requests: What to ask.
            deadline: The `time.monotonic()` value at which the call must be over.

        Raises:
            APIConnectionError: No usable answer came.
            APITimeoutError: The deadline passed.
        """
        raise NotImplementedError


class Request:
    """One request, complete: a transport adds only what concerns its own way of sending.

    Attributes:
        method: HTTP method in capitals.
        path: Path below the API's base, segments percent-encoded, such as `/animas/search`.
        params: Query parameters in order, not encoded.
        body: The JSON document as UTF-8 bytes, or None for no body.
        id: Identifier of this request, sent as `X-Request-Id`.
    """

    def __init__(
        self,
        method: str,
        path: str,
        params: tuple[tuple[str, str], ...] = (),
        body: Optional[bytes] = None,
        id: str = "",  # noqa: A002 - the word of the wire
    ) -> None:
        self.method = method
        self.path = path
        self.params = params
        self.body = body
        self.id = id

    def __repr__(self) -> str:
        return f"Request({self.method} {self.path})"


class Response:
    """One answer, read to its end.

    Attributes:
        status: HTTP status.
        headers: Answer headers by lower-case name.
        body: The whole body.
    """

    def __init__(
        self, status: int, headers: Optional[Mapping[str, str]] = None, body: bytes = b""
    ) -> None:
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        self.body = body

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"

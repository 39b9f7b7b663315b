# SPDX-License-Identifier: Apache-2.0
"""What went wrong on the network, in words and in the package's own errors.

Loaded with the transport: at the moment of failure there may be no descriptor left to open a
module with, or the package may be gone. No text here quotes the peer, which may echo the key.
"""

from __future__ import annotations

import os
from http.client import InvalidURL, RemoteDisconnected
from socket import gaierror
from socket import timeout as socket_timeout

from ..exceptions import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ElephantasmError,
    InvalidArgumentError,
)
from .answer import BadAnswerError, TooLargeError
from .connection import TunnelRefusedError
from .route import address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..transport import Request
    from .connection import CallProgress, Stage
    from .route import Route

# What was being done says what is to be checked.
_TIMEOUTS: dict[Stage, str] = {
    "connect": "No connection to {first} in time; check {suspect} and the network",
    "proxy": "The {first} opened no tunnel to {service} in time",
    "tls": "The TLS handshake with {service} did not end in time; does this port speak https?",
    "send": "{service} did not take the whole request in time; allow more time or send less",
    "receive": "No complete answer from {service} in time; a larger timeout may help",
}
_BROKEN: dict[Stage, str] = {
    "connect": "Cannot connect to {first}: {reason}; check {suspect} and the network",
    "proxy": "The {first} opened no tunnel to {service}: {reason}; check {suspect}",
    "tls": "The TLS handshake with {service} failed: {reason}; does this port speak https?",
    "send": "The connection to {service} broke while the request was sent: {reason}",
    "receive": "The connection to {service} broke before the whole answer came: {reason}",
}


def error_of(
    exc: Exception, request: Request, progress: CallProgress, route: Route
) -> ElephantasmError:
    """Return the error of this package that stands for a failure on the network."""
    kind, message = _explain(exc, progress.stage, route)
    if request.method != "GET" and progress.sent is not False:
        message += "; the write may have taken effect, so check before repeating it"
    elif kind is APIConnectionError and progress.sent is not False:
        message += "; try again"
    error = kind(
        message,
        progress.status if kind is APIResponseError else None,
        request_id=request.id or None,
        method=request.method,
        path=request.path,
        sent=progress.sent,
    )
    # The only failure here of that class; who asks for pages may ask for smaller ones.
    if isinstance(error, APIResponseError):
        error.too_large = True
    return error


def _explain(exc: Exception, stage: Stage, route: Route) -> tuple[type[ElephantasmError], str]:
    """Return the class and the message that stand for a failure."""
    service, first, suspect = route.service, address(*route.first_stop), "the endpoint"
    if route.proxy:
        source = route.proxy.source
        told = "" if source == "proxy" else f" that {source} names"
        first, suspect = f"proxy {first}", f"the proxy{told}"
    names = {"first": first, "service": service, "suspect": suspect}
    if isinstance(exc, (InvalidURL, UnicodeError, OverflowError)):
        # None of them is quoted: they quote what they refuse.
        return (
            InvalidArgumentError,
            "The request holds characters or numbers that HTTP cannot carry",
        )
    if isinstance(exc, (TimeoutError, socket_timeout)):
        # On 3.9 the socket's timeout is not yet a TimeoutError.
        return APITimeoutError, _TIMEOUTS[stage].format(**names)
    # Before its base: the answer is sound, and only too much of it.
    if isinstance(exc, TooLargeError):
        return APIResponseError, f"The answer of {service} is too large: {exc}; ask for less"
    if isinstance(exc, BadAnswerError):
        if route.tls and stage != "proxy":  # the service speaks through a tunnel, or without one
            first, suspect = service, "the endpoint"
        return APIConnectionError, f"Unusable answer from {first}: {exc}; check {suspect}"
    if isinstance(exc, gaierror):
        return APIConnectionError, f"Cannot find {first}: {exc.strerror}; check the name and DNS"
    # Told by what they have, for not every Python has `ssl`.
    distrust = getattr(exc, "verify_message", None)
    if distrust is not None:
        return APIConnectionError, _certificate(distrust, service)
    return APIConnectionError, _BROKEN[stage].format(**names, reason=_reason(exc))


def _certificate(reason: str, service: str) -> str:
    advice = "pass ssl_context=... or set SSL_CERT_FILE"
    chosen = os.environ.get("SSL_CERT_FILE")
    # OpenSSL says nothing of a file that is not there and trusts nobody.
    if chosen and not os.path.isfile(chosen):  # noqa: PTH113 - pathlib would be one more import
        advice += ", which now names a file that does not exist"
    return f"The TLS certificate of {service} is not trusted: {reason}; {advice}"


def _reason(exc: Exception) -> str:
    if isinstance(exc, TunnelRefusedError):
        hint = "; it wants a user name and password" if exc.status == 407 else ""
        return f"it answered with status {exc.status}{hint}"
    if isinstance(exc, RemoteDisconnected):
        return "it was closed without a byte of an answer"
    # OpenSSL's own words, such as WRONG_VERSION_NUMBER, which searches find.
    words = getattr(exc, "reason", None) or getattr(exc, "strerror", None)
    return words if isinstance(words, str) else type(exc).__name__

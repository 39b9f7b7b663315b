# SPDX-License-Identifier: Apache-2.0
"""The HTTP transport: a request of this package in, a response or an error out.

What a failure is called stands with it: at that moment there may be no descriptor left to open a
module with, or the package may be gone. No text here quotes the peer, which may echo the key.
"""

from __future__ import annotations

import os
import sys
from http.client import HTTPException, InvalidURL, RemoteDisconnected
from socket import gaierror
from socket import timeout as socket_timeout
from time import monotonic
from urllib.request import OpenerDirector

from .._secret import hide
from ..exceptions import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ElephantasmError,
    InvalidArgumentError,
)
from ..transport import Response
from .connection import CallProgress, TunnelRefusedError
from .deadline import Deadline
from .handler import OpenerRequest, Pool, PooledHandler
from .messages import BadAnswerError, TooLargeError, bearer, header_value, url_of
from .route import address, direct_route, find_proxy, without_zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from typing import Optional, Union

    from .._secret import Secret
    from ..transport import Request
    from .connection import Stage
    from .handler import OpenerResponse
    from .route import Route

MAX_BODY = 64 * 1024 * 1024
USER_AGENT = "elephantasm-python"


class HTTPTransport:
    """Sends requests to a service over HTTP; safe to share between threads and across a fork.

    A request is sent once. The one exception is a GET on a kept connection that the service
    closed at that very moment, without a byte of an answer: it is repeated on a fresh one.
    Every call is logged at level DEBUG, without query, headers and bodies, in programs that
    have imported `logging`. Looking up the host's name cannot be interrupted by the deadline.

    Args:
        base_url: Scheme, host, port and path below which the API's paths lie.
        api_key: The key to send, or None for none.
        ssl_context: TLS settings instead of the default ones.
        proxy: URL of an http proxy, "" for none; None leaves it to `https_proxy`, `http_proxy`
            and `no_proxy`, read now.
        user_agent: What to send as User-Agent.
        max_body: Largest accepted answer in bytes.

    Raises:
        InvalidArgumentError: An argument cannot be used. Never quotes the key.
        APIConnectionError: An https URL, and this Python was built without ssl.
    """

    def __init__(
        self,
        base_url: str,
        api_key: Union[Secret, str, None],
        *,
        ssl_context: Optional[ssl.SSLContext] = None,
        proxy: Union[Secret, str, None] = None,
        user_agent: Optional[str] = None,
        max_body: int = MAX_BODY,
    ) -> None:
        # Crash reports print variables, and this frame is in all that is raised below.
        key, proxy_url = hide(api_key), hide(proxy)
        del api_key, proxy
        self._base_url = without_zone(base_url)
        self._pool = Pool()
        self._headers = {
            # RFC 9110 section 12.5.3. A small compressed answer may unfold without end.
            "Accept-encoding": "identity",
            "User-agent": header_value("user_agent", user_agent or USER_AGENT),
        }
        self._route = direct_route(base_url, ssl_context)
        self._refusal: Optional[str] = None
        try:
            self._route.proxy = find_proxy(self._route, proxy_url)
        except InvalidArgumentError as exc:
            if proxy_url is not None:
                raise
            self._refusal = exc.message  # told when it matters: at the first call
        # Made by hand: the stock one would follow redirects with the key, open `file:` URLs, and
        # look up proxies in ways that differ by platform. With one handler, every status is an
        # answer.
        self._opener = OpenerDirector()
        self._opener.addheaders = []  # else urllib would add a User-Agent of its own
        self._opener.add_handler(PooledHandler(self._pool, self._route, bearer(key), max_body))

    def send(self, request: Request, deadline: float) -> Response:
        """Return the answer to a request, whatever its status; see `Transport.send`.

        Raises:
            ElephantasmError: This transport has been closed.
        """
        self._check_usable(request)
        started, progress = monotonic(), CallProgress(Deadline(deadline))
        try:
            outgoing = self._opener_request(request, progress)
            answer: OpenerResponse = self._opener.open(outgoing, timeout=progress.deadline.left())
        except (OSError, HTTPException, UnicodeError, OverflowError) as exc:
            # Without its frames: they hold what has come of the answer, which may echo the key.
            raise error_of(exc, request, progress, self._route) from exc.with_traceback(None)
        if "logging" in sys.modules:
            _log(request, answer.status, monotonic() - started)
        return Response(answer.status, answer.headers, answer.getvalue())

    def close(self) -> None:
        """Close all connections; those in use are closed when their call is over."""
        self._pool.close()

    def __del__(self) -> None:
        # The opener and its handler refer to each other; the sockets must not wait for that.
        pool = getattr(self, "_pool", None)
        if pool is not None:
            pool.close()

    def _check_usable(self, request: Request) -> None:
        """Refuse calls on a closed transport, or with an unusable proxy."""
        if self._refusal is None and not self._pool.closed:
            return
        kind = InvalidArgumentError if self._refusal else ElephantasmError
        raise kind(
            self._refusal or "This client has been closed; make a new one",
            request_id=request.id or None,
            method=request.method,
            path=request.path,
            sent=False,
        )

    def _opener_request(self, request: Request, progress: CallProgress) -> OpenerRequest:
        outgoing = OpenerRequest(
            url_of(self._base_url, request),
            request.body,
            self._headers,
            self._route.host,  # with it, urllib does not parse the URL once more to find it
            method=request.method,
        )
        outgoing.progress = progress
        if request.body is not None:
            # Else urllib would call it a form.
            outgoing.add_header("Content-Type", "application/json")
        if request.id:
            outgoing.add_header("X-Request-Id", request.id)
        return outgoing


def _log(request: Request, status: int, seconds: float) -> None:
    # Imported here, and only where the application has done so: logging is slow to load.
    import logging

    log = logging.getLogger(__name__)
    log.debug(
        "%s %s %d %.0f ms %s", request.method, request.path, status, seconds * 1000, request.id
    )


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

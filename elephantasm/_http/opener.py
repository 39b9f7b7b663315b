# SPDX-License-Identifier: Apache-2.0
"""The HTTP transport: an opener with one handler, over a pool of connections.

Going through `OpenerDirector.open` costs a few microseconds and lets the usual instrumentation
of `urllib` trace every call. The opener is made by hand: the stock one would follow redirects
with the key, open `file:` URLs, and look up proxies in ways that differ by platform.
"""

from __future__ import annotations

import io
import os
import sys
from http.client import HTTPException
from time import monotonic
from urllib.parse import quote, urlsplit
from urllib.request import AbstractHTTPHandler, OpenerDirector
from urllib.request import Request as URLRequest

from .._secret import Secret, hide
from ..exceptions import APIConnectionError, ElephantasmError, InvalidArgumentError
from ..transport import Response
from .answer import BadAnswerError
from .deadline import Progress
from .failures import error_of
from .pool import Connection, Pool, Route, message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from typing import Optional, Union

    from ..transport import Request
    from .answer import Answer
    from .proxy import Proxy

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
        key, via = hide(api_key), hide(proxy)
        del api_key, proxy
        self._base_url = base_url
        self._pool = Pool()
        self._headers = {
            "Accept-encoding": "identity",
            "User-agent": _header_value("user_agent", user_agent or USER_AGENT),
        }
        self._route = _route(base_url, ssl_context)
        self._refusal: Optional[str] = None
        try:
            self._route.proxy = _find_proxy(self._route, via)
        except InvalidArgumentError as exc:
            if via is not None:
                raise
            self._refusal = exc.message  # told when it matters: at the first call
        self._opener = OpenerDirector()
        self._opener.addheaders = []  # else urllib would add a User-Agent of its own
        self._opener.add_handler(PooledHandler(self._pool, self._route, _bearer(key), max_body))

    def send(self, request: Request, deadline: float) -> Response:
        """Return the answer to a request, whatever its status; see `Transport.send`.

        Raises:
            ElephantasmError: This transport has been closed.
        """
        self._check_usable(request)
        started, progress = monotonic(), Progress(deadline)
        try:
            call = self._call(request, progress)
            reply: Reply = self._opener.open(call, timeout=progress.left())
        except (OSError, HTTPException, UnicodeError, OverflowError) as exc:
            # Without its frames: they hold what has come of the answer, which may echo the key.
            raise error_of(exc, request, progress, self._route) from exc.with_traceback(None)
        if "logging" in sys.modules:
            _log(request, reply.status, monotonic() - started)
        return Response(reply.status, reply.headers, reply.getvalue())

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

    def _call(self, request: Request, progress: Progress) -> Call:
        url = self._base_url + request.path
        if request.params:
            url += "?" + "&".join(
                f"{_quote(name)}={_quote(value)}" for name, value in request.params
            )
        # With the host given, urllib does not parse the URL once more to find it.
        call = Call(url, request.body, self._headers, self._route.host, method=request.method)
        call.progress = progress
        if request.body is not None:
            call.add_header("Content-Type", "application/json")
        if request.id:
            call.add_header("X-Request-Id", request.id)
        return call


class Call(URLRequest):
    """A request as `urllib` knows it, with the progress of the call it belongs to."""

    data: Optional[bytes]
    progress: Progress


class Reply(io.BytesIO):
    """An answer in memory, with what users and tracers of `urllib` look for."""

    def __init__(self, url: str, answer: Answer, body: bytes) -> None:
        super().__init__(body)
        self.url = url
        self.status = self.code = answer.status
        self.reason = answer.reason
        self.version = answer.version
        self.headers = answer.fields

    def getcode(self) -> int:
        return self.status

    def geturl(self) -> str:
        return self.url

    def info(self) -> dict[str, str]:
        return self.headers


class PooledHandler(AbstractHTTPHandler):
    """Exchanges requests for answers over pooled connections."""

    # These two fill in Host and Content-Length.
    http_request = AbstractHTTPHandler.do_request_
    https_request = AbstractHTTPHandler.do_request_

    def __init__(self, pool: Pool, route: Route, secrets: dict[str, Secret], max_body: int) -> None:
        super().__init__(0)  # else it looks into `http.client`, which a recorder may replace
        self._pool = pool
        self._route = route
        self._secrets = secrets
        self._max_body = max_body

    def http_open(self, call: Call) -> Reply:
        """Return the whole answer to a call."""
        connection = self._pool.take()
        if connection is not None:
            try:
                return self._converse(call, connection)
            except (OSError, HTTPException) as exc:
                if not _may_repeat(call, exc):
                    raise
        return self._converse(call, Connection(self._route, call.progress))

    https_open = http_open

    def _converse(self, call: Call, connection: Connection) -> Reply:
        """Exchange on one connection, then keep it only if nothing speaks against that."""
        keep = False
        try:
            answer = connection.exchange(call.progress, self._message(call))
            body = self._read(answer)
            # After a 500 the service hangs up without saying so.
            keep = answer.reusable and answer.status < 500 and call.progress.sent is True
        finally:  # an interrupt too ends in a closed connection
            if keep:
                self._pool.give(connection)
            else:
                connection.close()
        return Reply(call.full_url, answer, body)

    def _message(self, call: Call) -> memoryview:
        # urllib keeps names as `X-request-id`; this is how they are usually written.
        headers = {name.title(): str(value) for name, value in call.header_items()}
        target, secrets = call.selector, self._secrets
        # RFC 9112 section 3.2.2: a proxy wants the absolute form; a tunnel is no proxy any more.
        if self._route.proxy and not self._route.tls:
            target, secrets = call.full_url, {**secrets, **self._route.proxy.secrets}
        return message(call.get_method(), target, headers, secrets, call.data)

    def _read(self, answer: Answer) -> bytes:
        try:
            return answer.read_whole(self._max_body)
        except (BadAnswerError, ConnectionError):
            if answer.status < 300:
                raise
            # The status says what happened; the body would only have said it better.
            answer.reusable = False
            return b""


def _may_repeat(call: Call, exc: Exception) -> bool:
    """Say whether a kept connection only proved dead, and the call may be made again."""
    # RFC 9110 section 9.2.2: only what is safe to repeat. `left` raises at the deadline.
    return call.get_method() == "GET" and not call.progress.answered and call.progress.left() > 0


def _route(base_url: str, context: Optional[ssl.SSLContext]) -> Route:
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise InvalidArgumentError("The endpoint is not a usable URL") from exc
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidArgumentError("The endpoint must begin with https:// or http:// and a host")
    if not host.isascii():
        raise InvalidArgumentError("The endpoint's host must be in its ASCII form, xn--...")
    if parts.scheme == "http":
        return Route(host, port or 80)
    try:
        from .tls import TLS
    except ImportError as exc:
        raise APIConnectionError(
            f"https needs the module ssl, which this Python does not have ({exc}); use one that "
            "was built with OpenSSL",
            sent=False,
        ) from exc
    return Route(host, port or 443, TLS(host, context))


def _bearer(key: Optional[Secret]) -> dict[str, Secret]:
    """Return the header that carries the key: apart from the others, which tracing may record."""
    if not key:
        return {}
    if not _is_printable(key.reveal()):
        raise InvalidArgumentError("api_key must be printable ASCII characters only")
    return {"Authorization": Secret(f"Bearer {key.reveal()}")}


def _find_proxy(route: Route, given: Optional[Secret]) -> Optional[Proxy]:
    source, url = ("proxy", given) if given is not None else _proxy_setting(bool(route.tls))
    if not url:
        return None
    if not isinstance(url.reveal(), str):
        raise InvalidArgumentError(f"proxy: expected text, got {type(url.reveal()).__name__}")
    from . import proxy

    if given is None and proxy.is_bypassed(route.host, route.port):
        return None
    return proxy.read_proxy(url, source)


def _proxy_setting(tls: bool) -> tuple[str, Optional[Secret]]:
    """Return name and value of the environment variable that names the proxy."""
    names = ["https_proxy", "HTTPS_PROXY"] if tls else ["http_proxy", "HTTP_PROXY"]
    # In a CGI process HTTP_PROXY is a header of the visitor's request ("httpoxy").
    if not tls and "REQUEST_METHOD" in os.environ:
        names.pop()
    for name in names:  # an empty one too: it switches off the proxy that the other names
        if name in os.environ:
            return name, Secret(os.environ[name])
    return "", None


def _header_value(name: str, value: str) -> str:
    """Return a value fit for a header, or refuse it."""
    if not _is_printable(value):
        raise InvalidArgumentError(f"{name} must be printable ASCII characters only")
    return value


def _is_printable(text: str) -> bool:
    return text.isascii() and text.isprintable()


def _quote(text: str) -> str:
    # Not `urlencode`, whose `+` for a space is right in forms only.
    return quote(text, safe="")


def _log(request: Request, status: int, seconds: float) -> None:
    # Imported here, and only where the application has done so: logging is slow to load.
    import logging

    log = logging.getLogger(__name__)
    log.debug(
        "%s %s %d %.0f ms %s", request.method, request.path, status, seconds * 1000, request.id
    )

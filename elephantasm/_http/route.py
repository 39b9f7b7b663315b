# SPDX-License-Identifier: Apache-2.0
"""Where to: the service's host and port, with TLS or without, and the proxy on the way."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from .._secret import Secret
from ..exceptions import APIConnectionError, InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from typing import Optional

    from .proxy import Proxy
    from .tls import TLS


class Route:
    """How to reach the service.

    Attributes:
        host, port: The service itself.
        tls: How to speak https to it, or None for http.
        proxy: The proxy on the way, or None.
    """

    def __init__(
        self, host: str, port: int, tls: Optional[TLS] = None, proxy: Optional[Proxy] = None
    ) -> None:
        self.host = host
        self.port = port
        self.tls = tls
        self.proxy = proxy

    @property
    def service(self) -> str:
        """The service as `host:port`."""
        return address(self.host, self.port)

    @property
    def first_stop(self) -> tuple[str, int]:
        """Host and port that the connection is made to."""
        # A tunnel is asked for at the proxy, so it makes no difference here.
        return (self.proxy.host, self.proxy.port) if self.proxy else (self.host, self.port)


def address(host: str, port: int) -> str:
    """Return `host:port`, with the brackets that IPv6 needs (RFC 3986 section 3.2.2)."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def direct_route(base_url: str, context: Optional[ssl.SSLContext]) -> Route:
    """Return the route to an endpoint, without a proxy.

    Args:
        base_url: The endpoint.
        context: The caller's TLS settings, or None for the default ones.

    Raises:
        InvalidArgumentError: It is no http or https URL with a host.
        APIConnectionError: It is an https URL, and this Python was built without ssl.
    """
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise InvalidArgumentError("The endpoint is not a usable URL", argument="endpoint") from exc
    if parts.scheme not in ("http", "https") or not host:
        raise InvalidArgumentError(
            "The endpoint must begin with https:// or http:// and a host", argument="endpoint"
        )
    # Python's own codec for the others is slow to load and has the rules of 2003 (RFC 3490).
    if not host.isascii():
        raise InvalidArgumentError(
            "The endpoint's host must be in its ASCII form, xn--...", argument="endpoint"
        )
    host = host.replace("%25", "%", 1)  # as the system writes an IPv6 zone
    # RFC 9110 sections 4.2.1 and 4.2.2 have the ports that go without saying.
    if parts.scheme == "http":
        return Route(host, port or 80)
    try:
        from .tls import TLS  # with ssl, which http does without
    except ImportError as exc:
        raise APIConnectionError(
            f"https needs the module ssl, which this Python does not have ({exc}); use one that "
            "was built with OpenSSL",
            sent=False,
        ) from exc
    return Route(host, port or 443, TLS(host.partition("%")[0], context))


def without_zone(base_url: str) -> str:
    """Return an endpoint as the service may see it: a zone is this machine's own (RFC 6874)."""
    host, bracket, rest = base_url.partition("]")
    return base_url if "://[" not in host else f"{host.partition('%')[0]}{bracket}{rest}"


def find_proxy(route: Route, given: Optional[Secret]) -> Optional[Proxy]:
    """Return the proxy to go through, or None.

    Args:
        route: Where to; decides which variables count, and whether `no_proxy` lists the host.
        given: URL of a proxy, "" for none; None leaves it to the environment, read now.

    Raises:
        InvalidArgumentError: What names the proxy can't be used.
    """
    source, url = ("proxy", given) if given is not None else _proxy_setting(bool(route.tls))
    if not url:
        return None
    if not isinstance(url.reveal(), str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(
            f"proxy: expected text, got {type(url.reveal()).__name__}", argument="proxy"
        )
    from . import proxy  # for those who have one

    # Who passes a proxy means it; `no_proxy` is about the one that the machine has for all.
    if given is None and proxy.is_bypassed(route.host, route.port):
        return None
    return proxy.read_proxy(url, source)


def _proxy_setting(is_secure: bool) -> tuple[str, Optional[Secret]]:
    """Return name and value of the environment variable that names the proxy."""
    names = ["https_proxy", "HTTPS_PROXY"] if is_secure else ["http_proxy", "HTTP_PROXY"]
    names += ["all_proxy", "ALL_PROXY"]
    # In a CGI process HTTP_PROXY is a header of the visitor's request ("httpoxy",
    # CVE-2016-5385).
    if not is_secure and "REQUEST_METHOD" in os.environ:
        names.remove("HTTP_PROXY")
    for name in names:  # an empty one too: it switches off the proxy that the other names
        if name in os.environ:
            return name, Secret(os.environ[name])
    return "", None

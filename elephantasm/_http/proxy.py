# SPDX-License-Identifier: Apache-2.0
"""Which proxy to go through, from an argument or the environment; loaded only if one is named."""

from __future__ import annotations

import os
from base64 import b64encode
from urllib.parse import unquote, urlsplit

from .._secret import Secret
from ..exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class Proxy:
    """An http proxy; credentials never appear in its repr.

    Attributes:
        host, port: Where it listens.
        source: What named it: `proxy`, or a variable of the environment.
        secrets: The header that names the user to it, if one is needed.
    """

    def __init__(
        self, host: str, port: int, authorization: Optional[Secret] = None, source: str = "proxy"
    ) -> None:
        self.host = host
        self.port = port
        self.source = source
        self.secrets = {"Proxy-Authorization": authorization} if authorization else {}


def read_proxy(url: Secret, source: str) -> Proxy:
    """Return the proxy that a URL names.

    Args:
        url: `http://[user:password@]host[:port]`; `http://` may be missing.
        source: What to call the URL in an error, which never quotes it.

    Raises:
        InvalidArgumentError: It is no such URL, or asks for a kind of proxy not supported.
    """
    scheme, host, port = _place(url.reveal())
    if scheme not in ("", "http"):
        # Sent over http:// instead, the password would be readable on the way.
        raise InvalidArgumentError(
            f"{source} names a kind of proxy that is not supported; only http:// proxies are",
            argument="proxy",
        )
    if not host:
        raise InvalidArgumentError(
            f"{source} must be a proxy URL of the form http://host:port; change or unset it",
            argument="proxy",
        )
    return Proxy(host, port, _authorization(url.reveal()), source)


def is_bypassed(host: str, port: int) -> bool:
    """Return whether `no_proxy` lists the host.

    As a name, `.domain`, `*.domain`, `host:port`, network (`10.0.0.0/8`), or `*` for all.
    """
    # As with every such variable, the lower-case one counts even when it is empty.
    listed = os.environ.get("no_proxy", os.environ.get("NO_PROXY", ""))
    return any(_covers(item.strip(), host, port) for item in listed.lower().split(","))


def _covers(entry: str, host: str, port: int) -> bool:
    """Return whether one entry of `no_proxy` is about this host and port."""
    # No standard says what an entry may be; these are the forms that are in use.
    if "/" in entry:
        return _is_within(host, entry)
    name, colon, number = entry.rpartition(":")
    # The last colon of `::1` begins no port; that of `[::1]:80` does.
    if colon and number.isdigit() and (":" not in name or name.startswith("[")):
        if int(number) != port:
            return False
        entry = name
    # A suffix counts from a dot on: `vice.org` does not cover `service.org`.
    domain = entry.strip("[]").removeprefix("*.").lstrip(".")
    return entry == "*" or bool(domain and (host == domain or host.endswith(f".{domain}")))


def _is_within(host: str, network: str) -> bool:
    """Return whether the host is an address of this network."""
    import ipaddress  # for those few who list networks

    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False


# The functions below hold the password in their variables, and so they never raise.
def _place(text: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a proxy's URL; no host if it is unusable."""
    # urlsplit would drop some control characters in silence.
    if not text.isprintable() or " " in text:
        return "", "", 0
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "", "", 0
    rest = parts.path not in ("", "/") or parts.query or parts.fragment
    usable = not rest and port != 0 and host.isascii()
    return parts.scheme, host if usable else "", port or 80


def _authorization(text: str) -> Optional[Secret]:
    parts = urlsplit(text if "://" in text else f"http://{text}")
    if parts.username is None and parts.password is None:
        return None
    # RFC 7617 section 2. What a URL has percent-encoded, the header has as it is.
    pair = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    return Secret(f"Basic {b64encode(pair.encode()).decode()}")

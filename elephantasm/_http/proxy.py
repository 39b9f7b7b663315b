# SPDX-License-Identifier: Apache-2.0
"""Which proxy to go through, from an argument or the environment; loaded only if one is named."""

from __future__ import annotations

import os
from base64 import b64encode
from urllib.parse import unquote, urlsplit

from ..exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional


class Proxy:
    """An http proxy; credentials never appear in its repr.

    Attributes:
        host, port: Where it listens.
        authorization: Value of its Proxy-Authorization header, or None.
    """

    def __init__(self, host: str, port: int, authorization: Optional[str] = None) -> None:
        self.host = host
        self.port = port
        self.authorization = authorization


def read_proxy(text: str, source: str) -> Proxy:
    """Return the proxy that a URL names.

    Args:
        text: `http://[user:password@]host[:port]`; `http://` may be missing.
        source: What to call the URL in an error, which never quotes it.

    Raises:
        InvalidArgumentError: It is no such URL, or asks for a kind of proxy not supported.
    """
    problem = InvalidArgumentError(
        f"{source} must be a proxy URL of the form http://host:port; change or unset it"
    )
    # urlsplit would drop some control characters in silence.
    if not text.isprintable() or " " in text:
        raise problem
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise problem from None  # its text quotes the URL
    if parts.scheme != "http":
        # Sent over http:// instead, the password would be readable on the way.
        raise InvalidArgumentError(
            f"{source} names a kind of proxy that is not supported; only http:// proxies are"
        )
    if not host or port == 0 or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise problem
    if not host.isascii():
        raise problem
    return Proxy(host, port or 80, _authorization(parts.username, parts.password))


def is_bypassed(host: str, port: int) -> bool:
    """Say whether `no_proxy` lists the host: a name, `.domain`, `host:port`, or `*` for all."""
    listed = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    for item in listed.lower().split(","):
        entry = item.strip()
        name, colon, number = entry.rpartition(":")
        if colon and number.isdigit() and (":" not in name or name.startswith("[")):
            if int(number) != port:
                continue
            entry = name
        entry = entry.strip("[]").lstrip(".")
        if entry == "*" or (entry and (host == entry or host.endswith(f".{entry}"))):
            return True
    return False


def _authorization(user: Optional[str], password: Optional[str]) -> Optional[str]:
    if user is None and password is None:
        return None
    pair = f"{unquote(user or '')}:{unquote(password or '')}"
    return f"Basic {b64encode(pair.encode()).decode()}"

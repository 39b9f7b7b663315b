# SPDX-License-Identifier: Apache-2.0
"""Whom a server answers: who sends its key; without a key, programs of this machine alone."""

from __future__ import annotations

import hmac
import ipaddress
from urllib.parse import urlsplit

from ..._secret import Secret
from ...exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .head import Head

# Shorter ones can be tried out over a network.
MIN_KEY = 16


class Access:
    """The rules of one server.

    Args:
        key: What clients must send; None where only this machine reaches the server.

    Raises:
        InvalidArgumentError: No header can carry the key.
    """

    def __init__(self, key: Optional[Secret]) -> None:
        self.key = None if key is None else _as_sent(key)

    def check_host(self, host: str) -> None:
        """Refuse to listen where others could come in without a key.

        Raises:
            InvalidArgumentError: Other machines reach this address, and there is no key.
        """
        if self.key is None and not is_loopback(host):
            raise InvalidArgumentError(
                f"api_key: missing, though {host} lets other machines in.", argument="api_key"
            )

    def check_key(self, host: str) -> None:
        """Refuse a key that is too short for the address that the server has bound to.

        Raises:
            InvalidArgumentError: Other machines reach it, and could try out all such keys.
        """
        if self.key and len(self.key.reveal()) < MIN_KEY and not is_loopback(host):
            raise InvalidArgumentError(
                f"api_key must have {MIN_KEY} characters or more, since {host} lets "
                "other machines in.",
                argument="api_key",
            )

    def is_authorized(self, head: Head) -> bool:
        """Return whether a request carries the key, if there is one."""
        if self.key is None:
            return True
        scheme, _, given = head.fields.get("authorization", "").partition(" ")
        # Compared in constant time, so that an answer's delay says nothing of the key.
        is_key = hmac.compare_digest(given.encode("latin-1", "replace"), self.key.reveal().encode())
        return is_key and scheme.lower() == "bearer"

    def is_foreign(self, head: Head) -> bool:
        """Return whether a web page may have made a browser send this request.

        Without a key nothing else tells it from a program of this machine's user. A browser
        names the page's origin, also that of another server on this machine, and a page that
        got here by a trick with DNS names a host that is not this machine's.
        """
        if self.key is not None:
            return False
        host, origin = head.fields.get("host"), head.fields.get("origin")
        if host is not None and not is_loopback(_without_port(host)):
            return True
        return origin is not None and origin.lower() != f"http://{host}".lower()


def is_loopback(host: str) -> bool:
    """Return whether an address or name is this machine's own."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    # Python 3.13 looks inside ::ffff:127.0.0.1 by itself.
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _as_sent(given: Secret) -> Secret:
    """Return the key as it comes in a header."""
    key = Secret(given.reveal().strip())
    if not key or not key.reveal().isascii() or not key.reveal().isprintable():
        raise InvalidArgumentError("api_key must be printable ASCII text.", argument="api_key")
    return key


def _without_port(host: str) -> str:
    """Return the host of a host and port, empty if there is none to be found."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""

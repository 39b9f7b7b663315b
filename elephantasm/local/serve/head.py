# SPDX-License-Identifier: Apache-2.0
"""The head of an HTTP request, read strictly (RFC 9112); no socket here.

Behind a proxy, what two programs read differently lets one request hide inside another. So
whatever breaks the grammar is refused, never repaired or passed over.
"""

from __future__ import annotations

import re
import sys
from types import MappingProxyType

from ..typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Optional

CHUNKED = -1
_TOKEN = rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
# Bytes above ASCII are no address, but what `curl` makes of an accent on its command line.
_REQUEST_LINE = re.compile(rb"(%b) ([\x21-\x7e\x80-\xff]+) HTTP/(\d)\.(\d)" % _TOKEN)
# No blank before the colon and no continued line: a name starts the line and ends at the colon.
_FIELD = re.compile(rb"(%b):([^\x00-\x08\x0a-\x1f\x7f]*)" % _TOKEN)
# Without the comma, which a name may hold in theory: it stands between repeated fields.
_HOST = re.compile(r"[A-Za-z0-9._~%!$&'()*+;=:\[\]-]*")

# What clients send to a proxy, and may send to any server.
_ABSOLUTE = re.compile(r"https?://([^/?#]*)(.*)", re.IGNORECASE)


class Unreadable(Exception):
    """A request that breaks HTTP or a limit: it is answered, then the connection ends."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


class Head(NamedTuple):
    """A request without its body.

    Attributes:
        method: As it was sent; capitals matter.
        target: Path and parameters as they were sent, without the scheme and the host that
            may stand before them.
        minor: 0 for HTTP/1.0, 1 for HTTP/1.1.
        fields: Values by lower-case name; those of a repeated field are joined by commas. A
            host in the target stands in the place of `host`.
    """

    method: str
    target: str
    minor: int
    fields: Mapping[str, str]

    def persists(self) -> bool:
        """Return whether the client lets the connection carry another request."""
        wishes = self.fields.get("connection", "").lower().split(",")
        return self.minor > 0 and "close" not in [wish.strip() for wish in wishes]

    def asks_first(self) -> bool:
        """Return whether the client waits to be asked for the body (RFC 9110, 10.1.1)."""
        return self.minor > 0 and self.fields.get("expect", "").lower() == "100-continue"

    def body_length(self) -> int:
        """Return how many bytes follow, or `CHUNKED`.

        Raises:
            Unreadable: Two readers could disagree about it.
        """
        coding, length = self.fields.get("transfer-encoding"), self.fields.get("content-length")
        if coding is not None:
            # Both at once is how one request is smuggled inside another (RFC 9112, 6.1).
            if coding.lower() != "chunked" or length is not None or not self.minor:
                raise Unreadable(400, "Send a body with Content-Length or chunked")
            return CHUNKED
        if length is None:
            return 0
        # `int` would take signs, blanks, underscores and digits of other scripts.
        if not (length.isascii() and length.isdigit()):
            raise Unreadable(400, "Content-Length must be one whole number")
        # More digits than any limit has: `int` would take long, or refuse.
        return int(length) if len(length) < 20 else sys.maxsize


# For the log, as long as nothing was read.
NO_HEAD = Head("-", "-", 1, MappingProxyType({}))


def parse_request_line(line: bytes) -> tuple[str, str, int]:
    """Return method, target and minor version, of a line with its end.

    Raises:
        Unreadable: The line breaks the grammar, or the version is another.
    """
    first = _REQUEST_LINE.fullmatch(_without_end(line))
    if first is None:
        raise Unreadable(400, "The request line must be METHOD PATH HTTP/1.1")
    method, target, major, minor = (part.decode("latin-1") for part in first.groups())
    if major != "1":
        raise Unreadable(505, "HTTP/1.1 is spoken here")
    return method, target, min(int(minor), 1)


def parse_head(start: tuple[str, str, int], lines: Iterable[bytes]) -> Head:
    """Return the head that begins like this and has these lines of fields.

    Raises:
        Unreadable: A line breaks the grammar.
    """
    fields: dict[str, str] = {}
    for line in lines:
        name, value = parse_field(line)
        # RFC 9110, 5.3. Of what may come once only, the joined value is refused where it is
        # read: two lengths are no number, two hosts no name, two keys not the key.
        fields[name] = f"{fields[name]}, {value}" if name in fields else value
    method, target, minor = start
    _check_host(fields.get("host"), minor)
    absolute = _ABSOLUTE.fullmatch(target)
    if absolute:  # then Host must be ignored (RFC 9112, 3.2.2)
        fields["host"], target = absolute.groups()
        if not fields["host"]:
            raise Unreadable(400, "An address must name a host")
        _check_host(fields["host"], minor)
        target = target if target.startswith("/") else f"/{target}"
    return Head(method, target, minor, MappingProxyType(fields))


def parse_field(line: bytes) -> tuple[str, str]:
    """Return name in lower case and value, of a line with its end.

    Raises:
        Unreadable: The line breaks the grammar.
    """
    match = _FIELD.fullmatch(_without_end(line))
    if match is None:
        raise Unreadable(400, "A header must be NAME: VALUE, without control characters")
    return match[1].decode("latin-1").lower(), match[2].strip(b" \t").decode("latin-1")


def _without_end(line: bytes) -> bytes:
    if not line.endswith(b"\r\n"):
        raise Unreadable(400, "Every line but those of a body must end with CR and LF")
    return line[:-2]


def _check_host(host: Optional[str], minor: int) -> None:
    """Refuse a request that names no host, or several (RFC 9112, 3.2)."""
    if host is None and minor:
        raise Unreadable(400, "HTTP/1.1 needs a Host header")
    if host is not None and not _HOST.fullmatch(host):
        raise Unreadable(400, "Host must be one name, with or without a port")

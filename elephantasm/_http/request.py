# SPDX-License-Identifier: Apache-2.0
"""Requests as HTTP carries them: the URL, the header with the key, and the bytes that leave."""

from __future__ import annotations

from http.client import InvalidURL
from urllib.parse import quote

from .._secret import Secret
from ..exceptions import InvalidArgumentError
from .answer import TOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Optional

    from ..transport import Request


# Of the line with the address services take 8 KiB and some proxies less; longer ones are refused
# with a 414, or with nothing that would say why.
LONGEST_VALUE = 6000


def url_of(base_url: str, request: Request) -> str:
    """Return the URL of a request, its parameters percent-encoded."""
    if not request.params:
        return base_url + request.path
    # Not `urlencode`, whose `+` for a space is right in forms only (RFC 3986 section 2.1).
    pairs = [f"{quote(name, safe='')}={_quoted(value)}" for name, value in request.params]
    return f"{base_url}{request.path}?{'&'.join(pairs)}"


def _quoted(value: str) -> str:
    """Return a value percent-encoded; of a very long one, its beginning and its end."""
    encoded = quote(value, safe="")
    while len(encoded) > LONGEST_VALUE:
        # A question stands at either end of what is pasted with it.
        kept = len(value) * LONGEST_VALUE // len(encoded) // 2 - 1
        value = f"{value[:kept]} {value[len(value) - kept :]}"
        encoded = quote(value, safe="")
    return encoded


def bearer(key: Optional[Secret]) -> dict[str, Secret]:
    """Return the header that carries the key: apart from the others, which tracing may record."""
    if not key:
        return {}
    if not _is_printable(key.reveal()):
        raise InvalidArgumentError(
            "api_key must be printable ASCII characters only", argument="api_key"
        )
    return {"Authorization": Secret(f"Bearer {key.reveal()}")}  # RFC 6750 section 2.1


def header_value(name: str, value: str) -> str:
    """Return a value fit for a header, or refuse it by the name of its argument."""
    # At once, for who gave it: with the first call it would be a failure on the network.
    if not _is_printable(value):
        raise InvalidArgumentError(f"{name} must be printable ASCII characters only", argument=name)
    return value


def encode(
    method: str,
    target: str,
    headers: Mapping[str, str],
    secrets: Mapping[str, Secret],
    body: Optional[bytes] = None,
) -> memoryview:
    """Return a whole request: head and body leave together, one packet where two would wait.

    As a view, and with no variable that holds the head: it has the key in it.
    """
    # Tracers add headers of their own. A line feed in one would begin another header, or
    # another request (RFC 9110 section 5.5).
    names = all(name and TOKEN.issuperset(name) for name in (method, *headers))
    values = all(map(_is_printable, (target, *headers.values())))
    if not names or not values or " " in target:
        raise InvalidURL("characters that HTTP does not allow")
    return memoryview(b"".join([_head(method, target, headers, secrets), body or b""]))


def _head(
    method: str, target: str, headers: Mapping[str, str], secrets: Mapping[str, Secret]
) -> bytes:
    # RFC 9112 section 2.1: one line, the headers, an empty line. In one expression, because a
    # variable would show the key to crash reports.
    return "\r\n".join(
        [
            f"{method} {target} HTTP/1.1",
            *[f"{name}: {value}" for name, value in headers.items()],
            *[f"{name}: {secret.reveal()}" for name, secret in secrets.items()],
            "\r\n",
        ]
    ).encode("ascii")


def _is_printable(text: str) -> bool:
    return text.isascii() and text.isprintable()

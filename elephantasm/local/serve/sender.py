# SPDX-License-Identifier: Apache-2.0
"""Responses as the bytes that go to a client."""

from __future__ import annotations

from email.utils import formatdate
from http import HTTPStatus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...transport import Response


def as_bytes(response: Response, *, keep: bool, with_body: bool = True) -> bytes:
    """Return a whole HTTP response.

    In one piece: two writes would be two packets, the second of which may wait for the first.

    Args:
        response: What is answered.
        keep: Whether the connection may carry another request.
        with_body: Whether the body is sent, and not its length alone as for HEAD.
    """
    # Lower case, and no more of them than the real server sends.
    headers = {
        "date": formatdate(usegmt=True),
        "server": "elephantasm",
        "content-length": str(len(response.body)),
        **response.headers,
    }
    if response.status == HTTPStatus.NO_CONTENT:
        del headers["content-length"]  # RFC 9110 section 8.6
    if not keep:
        headers["connection"] = "close"
    lines = [f"HTTP/1.1 {response.status} {HTTPStatus(response.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
    return head + response.body if with_body else head

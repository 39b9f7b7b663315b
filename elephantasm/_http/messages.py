# SPDX-License-Identifier: Apache-2.0
"""Messages as HTTP carries them: a request as bytes, and bytes as an answer.

An answer is read strictly and within limits: what a lying or endless peer sends is refused. Where
RFC 9112 lets a reader choose, this one refuses: an answer that two readers may take apart in two
ways is how one caller gets what was meant for another (sections 11.1 and 11.2).
"""

from __future__ import annotations

import io
from http.client import HTTPException, InvalidURL, RemoteDisconnected
from urllib.parse import quote

from .._secret import Secret
from ..exceptions import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Optional

    from ..transport import Request
    from .deadline import TimedSocket

MAX_HEAD = 65536
MAX_FIELDS = 100
PIECE = 65536
# Sets instead of patterns: compiling those would be a tenth of what this package loads in.
_DIGITS = frozenset("0123456789")
_HEX = frozenset(b"0123456789abcdefABCDEF")
# RFC 9110 section 5.6.2: what methods and names of headers are made of.
TOKEN = _DIGITS | frozenset("!#$%&'*+-.^_`|~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

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


class BadAnswerError(HTTPException):
    """What the peer sent is no complete HTTP answer; the text never quotes the peer."""


class TooLargeError(BadAnswerError):
    """The body is larger than this client accepts."""


class AnswerReader:
    """Reads one answer by hand: the email parser would cost a third of a call's CPU.

    It does not derive from `http.client`'s: recorders and tracers replace that one.

    Attributes:
        status, reason: Of the status line.
        version: 10 or 11, as `http.client` has it.
        fields: Header values by lower-case name; repeated ones joined by a comma.
        reusable: Whether the connection may serve another call after the body is read.
    """

    def __init__(self, sock: TimedSocket) -> None:
        self._incoming = _Incoming(sock)
        self._buffer = io.BufferedReader(self._incoming)
        self.status = 0
        self.reason = ""
        self.version = 11
        self.fields: dict[str, str] = {}
        self.reusable = True

    @property
    def has_begun(self) -> bool:
        """Whether a byte of the answer has come."""
        return self._incoming.has_begun

    def has_more(self) -> bool:
        """Return whether bytes have come that nobody read; the socket is asked no more."""
        self._incoming.has_ended = True
        return bool(self._buffer.peek(1))

    def read_head(self) -> None:
        """Read status line and headers."""
        room = MAX_HEAD
        lines: list[str] = []
        # RFC 9110 section 15.2: any number of 1xx may announce the answer. They share its room,
        # or a peer could announce for ever.
        while self.status < 200:
            lines = self._read_lines(room)
            room -= sum(map(len, lines))
            self._take_status(lines[0])
        if len(lines) > MAX_FIELDS:
            raise BadAnswerError(f"more than {MAX_FIELDS} header lines")
        for line in lines[1:]:
            self._take_field(line)

    def _read_lines(self, room: int) -> list[str]:
        """Return the lines up to the next empty one, at least one."""
        lines: list[str] = []
        while True:
            line = self._buffer.readline(room + 1)
            if not line and not lines:
                # Of all failures the one after which a GET may be repeated.
                raise RemoteDisconnected("closed without an answer")
            room -= len(line)
            if room < 0:
                raise BadAnswerError(f"a head larger than {MAX_HEAD} bytes")
            if not line.endswith(b"\n"):
                raise BadAnswerError("the connection was closed inside the head")
            # RFC 9112 section 2.2 allows lines that end in a bare line feed; section 5.5 of
            # RFC 9110 has values that are not ASCII read as single bytes.
            text = line.rstrip(b"\r\n").decode("latin-1")
            if not text:
                return lines or [""]
            # At once, for who speaks another protocol may never send an empty line.
            if not lines and not text.startswith("HTTP/1."):
                raise BadAnswerError("it is not HTTP/1")
            lines.append(text)

    def _take_status(self, line: str) -> None:
        # RFC 9112 section 4. The reason may be missing, and so may the blank before it.
        version, _, rest = line.partition(" ")
        code, _, reason = rest.partition(" ")
        valid = len(code) == 3 and _DIGITS.issuperset(code) and code[0] != "0"
        if version not in ("HTTP/1.0", "HTTP/1.1") or not valid:
            raise BadAnswerError("a malformed status line")
        self.version = 11 if version == "HTTP/1.1" else 10
        self.status = int(code)
        self.reason = reason
        # RFC 9110 section 15.2.2: only for who sent an Upgrade.
        if self.status == 101:
            raise BadAnswerError("a change of protocol nobody asked for")

    def _take_field(self, line: str) -> None:
        name, colon, value = line.partition(":")
        # RFC 9112 section 5: no blank before the colon. This refuses folded lines too, which
        # section 5.2 has retired.
        if not colon or not name or not TOKEN.issuperset(name):
            raise BadAnswerError("a malformed header line")
        name, value = name.lower(), value.strip(" \t")
        earlier = self.fields.get(name)
        # RFC 9110 section 5.3: the same name again continues a list.
        self.fields[name] = value if earlier is None else f"{earlier}, {value}"

    def read_body(self, limit: int) -> bytes:
        """Return the whole body; raise rather than return a part of it."""
        is_chunked, length = self._framing()
        if self.status in (204, 304):
            # RFC 9112 section 6.3: no body, whatever the header says. Should one come all
            # the same, the next answer could not be told from it.
            self.reusable = self.reusable and not length and not is_chunked
            body = b""
        elif is_chunked:
            body = self._read_chunks(limit)
        elif length is None:
            body = self._read_to_end(limit)
        elif length > limit:
            raise TooLargeError(f"{length} bytes announced, {limit} accepted")
        else:
            body = self._read_exactly(length)
        # RFC 9112 section 9.2: bytes that nobody asked for are no answer to the next request.
        if self.has_more():
            self.reusable = False
        return body

    def _framing(self) -> tuple[bool, Optional[int]]:
        """Return whether the body comes in chunks, and its length if that was declared."""
        get = self.fields.get
        coding, length = get("transfer-encoding"), get("content-length")
        # RFC 9112 section 9.3: only 1.1 keeps a connection without being asked to.
        self.reusable = self.version == 11 and "close" not in get("connection", "").lower()
        # RFC 9112 section 6.3: whoever sends both may be smuggling an answer past a proxy;
        # section 6.1: 1.0 knows no codings, so somebody on the way does not understand it.
        if coding is not None and (
            coding.lower() != "chunked" or length is not None or self.version == 10
        ):
            raise BadAnswerError("conflicting or unknown framing of the body")
        # int() would take signs, spaces and underscores.
        if length is not None and not (length.isascii() and length.isdigit() and len(length) < 19):
            raise BadAnswerError("a Content-Length that is no single number")
        if get("content-encoding", "identity").lower() != "identity":
            raise BadAnswerError("a compressed body, though none was asked for")
        return coding is not None, None if length is None else int(length)

    def _read_exactly(self, length: int) -> bytes:
        # Never allocate what a header announces: a piece at a time.
        pieces: list[bytes] = []
        while length:
            piece = self._buffer.read(min(length, PIECE))
            if not piece:
                # RFC 9112 section 8: an answer that ends early is incomplete, not short.
                raise BadAnswerError(f"the body ended {length} bytes early")
            length -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    def _read_to_end(self, limit: int) -> bytes:
        self.reusable = False  # only the end of the connection ends this body
        pieces: list[bytes] = []
        room = limit + 1
        while room:
            piece = self._buffer.read(min(room, PIECE))
            if not piece:
                return b"".join(pieces)
            room -= len(piece)
            pieces.append(piece)
        raise TooLargeError(f"more than {limit} bytes, {limit} accepted")

    def _read_chunks(self, limit: int) -> bytes:
        # RFC 9112 section 7.1. One growing array, for a list of one-byte pieces would take
        # forty times its content.
        body = bytearray()
        while True:
            size = _chunk_size(self._buffer.readline(4096))
            if len(body) + size > limit:
                raise TooLargeError(f"more than {limit} bytes, {limit} accepted")
            if not size:
                break
            body += self._read_exactly(size)
            if self._buffer.readline(2) not in (b"\r\n", b"\n"):
                raise BadAnswerError("a chunk of another length than announced")
        self._skip_trailers()
        return bytes(body)

    def _skip_trailers(self) -> None:
        # RFC 9112 section 7.1.2: who does not need them may drop them.
        room = MAX_HEAD
        while True:
            line = self._buffer.readline(room + 1)
            room -= len(line)
            if room < 0 or not line.endswith(b"\n"):
                raise BadAnswerError("endless or unfinished trailers")
            if line in (b"\r\n", b"\n"):
                return


class _Incoming(io.RawIOBase):
    """The bytes of one answer as `io` wants them; the socket outlives it.

    Attributes:
        has_begun: Whether a byte has come.
        has_ended: Set when the answer is over: from then on the socket is not asked.
    """

    def __init__(self, sock: TimedSocket) -> None:
        self._sock = sock
        self.has_begun = False
        self.has_ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.has_ended:
            return 0
        count = self._sock.receive(buffer)
        if count:
            self.has_begun = True
        return count


def _chunk_size(line: bytes) -> int:
    """Return the size that a chunk's first line announces."""
    # RFC 9112 section 7.1.1: extensions that a reader does not know are ignored.
    size = line.partition(b";")[0].strip(b" \t\r\n")
    # Zeros in front say nothing, and some servers pad with them.
    fits = size and len(size.lstrip(b"0")) <= 15 and _HEX.issuperset(size)
    if not fits or not line.endswith(b"\n"):
        raise BadAnswerError("a malformed or missing chunk")
    return int(size, 16)

# SPDX-License-Identifier: Apache-2.0
"""One answer, read strictly and within limits: what a lying or endless peer sends is refused."""

from __future__ import annotations

from http.client import HTTPException, HTTPResponse, RemoteDisconnected

from .deadline import Incoming

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

MAX_HEAD = 65536
MAX_FIELDS = 100
MAX_INTERIM = 10
PIECE = 65536
# Sets instead of patterns: compiling those would be a tenth of what this package loads in.
_DIGITS = frozenset("0123456789")
_HEX = frozenset(b"0123456789abcdefABCDEF")
# RFC 9110 section 5.6.2.
_TOKEN = _DIGITS | frozenset("!#$%&'*+-.^_`|~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


class BadAnswerError(HTTPException):
    """What the peer sent is no complete HTTP answer; the text never quotes the peer."""


class TooLargeError(BadAnswerError):
    """The body is larger than this client accepts."""


class Answer(HTTPResponse):
    """One answer, its head parsed by hand: the email parser costs a third of a call's CPU.

    Its body is read with `read_whole` only; the base class is not told of its framing.

    Attributes:
        fields: Header values by lower-case name; repeated ones joined by a comma.
        reusable: Whether the connection may serve another call after the body is read.
    """

    def __init__(self, sock: Any, debuglevel: int = 0, method: Optional[str] = None) -> None:
        super().__init__(sock, debuglevel, method)
        self.fields: dict[str, str] = {}
        self.reusable = True

    def begin(self) -> None:
        """Read the head; answers that announce another one (1xx) are skipped."""
        room = MAX_HEAD
        for _ in range(MAX_INTERIM + 1):
            lines = self._head(room)
            room -= sum(map(len, lines))
            self._status(lines[0])
            if self.status >= 200:
                break
        else:
            raise BadAnswerError("too many interim (1xx) answers")
        if len(lines) > MAX_FIELDS:
            raise BadAnswerError(f"more than {MAX_FIELDS} header lines")
        for line in lines[1:]:
            self._field(line)
        # Whether to keep the connection is the pool's decision: told that it will close,
        # http.client would take the socket away before the body is read.
        self.will_close = False

    def _head(self, room: int) -> list[str]:
        lines: list[str] = []
        while True:
            line = self.fp.readline(room + 1)
            if not line and not lines:
                # Of all failures the one after which a GET may be repeated.
                raise RemoteDisconnected("closed without an answer")
            room -= len(line)
            if room < 0:
                raise BadAnswerError(f"a head larger than {MAX_HEAD} bytes")
            if not line.endswith(b"\n"):
                raise BadAnswerError("the connection was closed inside the head")
            text = line.rstrip(b"\r\n").decode("latin-1")
            if not text:
                return lines or [""]
            # At once, for who speaks another protocol may never send an empty line.
            if not lines and not text.startswith("HTTP/1."):
                raise BadAnswerError("it is not HTTP/1")
            lines.append(text)

    def _status(self, line: str) -> None:
        version, _, rest = line.partition(" ")
        code, _, reason = rest.partition(" ")
        valid = len(code) == 3 and _DIGITS.issuperset(code) and code[0] != "0"
        if version not in ("HTTP/1.0", "HTTP/1.1") or not valid:
            raise BadAnswerError("a malformed status line")
        self.version = 11 if version == "HTTP/1.1" else 10
        self.code = self.status = int(code)
        self.reason = reason
        if self.status == 101:
            raise BadAnswerError("a change of protocol nobody asked for")

    def _field(self, line: str) -> None:
        name, colon, value = line.partition(":")
        # This refuses folded lines too, which RFC 9112 section 5.2 has retired.
        if not colon or not name or not _TOKEN.issuperset(name):
            raise BadAnswerError("a malformed header line")
        name, value = name.lower(), value.strip(" \t")
        known = self.fields.get(name)
        self.fields[name] = value if known is None else f"{known}, {value}"

    def read_whole(self, limit: int) -> bytes:
        """Return the whole body; raise rather than return a part of it."""
        length = self._frame()
        if self.status in (204, 304):
            # RFC 9112 section 6.3: no body, whatever the header says. Should one come all
            # the same, the next answer could not be told from it.
            self.reusable = self.reusable and not length and not self.chunked
            body = b""
        elif self.chunked:
            body = self._read_chunks(limit)
        else:
            body = self._read_pieces(length, limit)
        self.finish()
        return body

    def _frame(self) -> Optional[int]:
        """Return the declared length after refusing framing that two readers may read apart."""
        get = self.fields.get
        coding, length = get("transfer-encoding"), get("content-length")
        # RFC 9112 section 6.3: whoever sends both may be smuggling an answer past a proxy.
        self.chunked = coding is not None
        self.reusable = self.version == 11 and "close" not in get("connection", "").lower()
        if coding is not None and (
            coding.lower() != "chunked" or length is not None or self.version == 10
        ):
            raise BadAnswerError("conflicting or unknown framing of the body")
        # int() would take signs, spaces and underscores.
        if length is not None and not (length.isascii() and length.isdigit() and len(length) < 19):
            raise BadAnswerError("a Content-Length that is no single number")
        if get("content-encoding", "identity").lower() != "identity":
            raise BadAnswerError("a compressed body, though none was asked for")
        return None if length is None else int(length)

    def _read_pieces(self, length: Optional[int], limit: int) -> bytes:
        if length is None:
            self.reusable = False  # only the end of the connection ends this body
        elif length > limit:
            raise TooLargeError(f"{length} bytes announced, {limit} accepted")
        left = limit + 1 if length is None else length
        pieces = []
        # Never allocate what a header announces: a piece at a time.
        while left:
            piece = self.fp.read(min(left, PIECE))
            left -= len(piece)
            pieces.append(piece)
            if not piece:
                break
        if length is None and not left:
            raise TooLargeError(f"more than {limit} bytes, {limit} accepted")
        if length is not None and left:
            raise BadAnswerError(f"the body ended {left} bytes early")
        return b"".join(pieces)

    def _read_chunks(self, limit: int) -> bytes:
        # One growing array, for a list of one-byte pieces would take forty times its content.
        body = bytearray()
        while True:
            size = _chunk_size(self.fp.readline(4096))
            if len(body) + size > limit:
                raise TooLargeError(f"more than {limit} bytes, {limit} accepted")
            if not size:
                break
            body += self._read_pieces(size, limit)
            if self.fp.readline(2) not in (b"\r\n", b"\n"):
                raise BadAnswerError("a chunk of another length than announced")
        self._skip_trailers()
        return bytes(body)

    def _skip_trailers(self) -> None:
        room = MAX_HEAD
        while True:
            line = self.fp.readline(room + 1)
            room -= len(line)
            if room < 0 or not line.endswith(b"\n"):
                raise BadAnswerError("endless or unfinished trailers")
            if line in (b"\r\n", b"\n"):
                return

    def finish(self) -> None:
        """Close the reader; bytes left over in it make the connection unfit for another call."""
        raw = self.fp.raw
        if isinstance(raw, Incoming):
            raw.ended = True  # so that peeking looks at the buffer alone
        if self.fp.peek(1):
            self.reusable = False
        self.close()


def _chunk_size(line: bytes) -> int:
    """Return the size that a chunk's first line announces, extensions ignored."""
    size = line.partition(b";")[0].strip(b" \t\r\n")
    if not line.endswith(b"\n") or not 0 < len(size) <= 15 or not _HEX.issuperset(size):
        raise BadAnswerError("a malformed or missing chunk")
    return int(size, 16)

# SPDX-License-Identifier: Apache-2.0
"""One answer, read strictly and within limits: what a lying or endless peer sends is refused."""

from __future__ import annotations

from http.client import HTTPException, RemoteDisconnected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

    from .deadline import TimedSocket

MAX_HEAD = 65536
MAX_FIELDS = 100
PIECE = 65536
# Sets instead of patterns: compiling those would be a tenth of what this package loads in.
_DIGITS = frozenset("0123456789")
_HEX = frozenset(b"0123456789abcdefABCDEF")
# RFC 9110 section 5.6.2.
TOKEN = _DIGITS | frozenset("!#$%&'*+-.^_`|~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


class BadAnswerError(HTTPException):
    """What the peer sent is no complete HTTP answer; the text never quotes the peer."""


class TooLargeError(BadAnswerError):
    """The body is larger than this client accepts."""


class Answer:
    """One answer, parsed by hand: the email parser would cost a third of a call's CPU.

    It does not derive from `http.client`'s: recorders and tracers replace that one.

    Attributes:
        status, reason: Of the status line.
        version: 10 or 11, as `http.client` has it.
        fields: Header values by lower-case name; repeated ones joined by a comma.
        reusable: Whether the connection may serve another call after the body is read.
    """

    def __init__(self, sock: TimedSocket) -> None:
        self._reader = sock.makefile()
        self.status = 0
        self.reason = ""
        self.version = 11
        self.fields: dict[str, str] = {}
        self.reusable = True

    def begin(self) -> None:
        """Read the head; answers that announce another one (1xx) are skipped."""
        room = MAX_HEAD
        while self.status < 200:
            lines = self._head(room)
            room -= sum(map(len, lines))
            self._status(lines[0])
        if len(lines) > MAX_FIELDS:
            raise BadAnswerError(f"more than {MAX_FIELDS} header lines")
        for line in lines[1:]:
            self._field(line)

    def _head(self, room: int) -> list[str]:
        lines: list[str] = []
        while True:
            line = self._reader.readline(room + 1)
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
        self.status = int(code)
        self.reason = reason
        if self.status == 101:
            raise BadAnswerError("a change of protocol nobody asked for")

    def _field(self, line: str) -> None:
        name, colon, value = line.partition(":")
        # This refuses folded lines too, which RFC 9112 section 5.2 has retired.
        if not colon or not name or not TOKEN.issuperset(name):
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
            self.reusable = self.reusable and not length and not self._is_chunked
            body = b""
        elif self._is_chunked:
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
        self._is_chunked = coding is not None
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
            piece = self._reader.read(min(left, PIECE))
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
            size = _chunk_size(self._reader.readline(4096))
            if len(body) + size > limit:
                raise TooLargeError(f"more than {limit} bytes, {limit} accepted")
            if not size:
                break
            body += self._read_pieces(size, limit)
            if self._reader.readline(2) not in (b"\r\n", b"\n"):
                raise BadAnswerError("a chunk of another length than announced")
        self._skip_trailers()
        return bytes(body)

    def _skip_trailers(self) -> None:
        room = MAX_HEAD
        while True:
            line = self._reader.readline(room + 1)
            room -= len(line)
            if room < 0 or not line.endswith(b"\n"):
                raise BadAnswerError("endless or unfinished trailers")
            if line in (b"\r\n", b"\n"):
                return

    def finish(self) -> None:
        """Note that the answer is over; bytes left make the connection unfit for another call."""
        if self._reader.has_more():
            self.reusable = False


def _chunk_size(line: bytes) -> int:
    """Return the size that a chunk's first line announces, extensions ignored."""
    size = line.partition(b";")[0].strip(b" \t\r\n")
    # Zeros in front say nothing, and some servers pad with them.
    fits = size and len(size.lstrip(b"0")) <= 15 and _HEX.issuperset(size)
    if not fits or not line.endswith(b"\n"):
        raise BadAnswerError("a malformed or missing chunk")
    return int(size, 16)

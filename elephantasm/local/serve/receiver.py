# SPDX-License-Identifier: Apache-2.0
"""Reads requests from a connection, within limits of time and size."""

from __future__ import annotations

import io
import re
import socket
import time
from typing import TypeVar

from .head import CHUNKED, Head, Unreadable, parse_field, parse_head, parse_request_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, Optional

_T = TypeVar("_T")

# Browsers and proxies send some 20 fields in 2 KB.
MAX_FIELDS = 100
MAX_FIELD_BYTES = 64 * 1024

_PIECE = 64 * 1024
# What follows a semicolon are extensions, which nobody may rely on.
_CHUNK_LINE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r\n")


class Receiver:
    """The receiving side of one connection."""

    def __init__(self, connection: socket.socket) -> None:
        self._bytes = _TimedBytes(connection)
        self._file = io.BufferedReader(self._bytes)

    def has_more(self) -> bool:
        """Return whether bytes of another request came together with the last one."""
        self._bytes.deadline = None
        return bool(self._file.peek(1))

    def wait(self, seconds: float) -> bool:
        """Wait for a request's first byte, which is left where it is.

        Returns:
            Whether it came; False if the client ended the connection, or was silent too long.

        Raises:
            OSError: The client went away.
        """
        self._bytes.deadline = time.monotonic() + seconds
        try:
            return self._bytes.wait()
        except Unreadable:
            return False

    def begin(self, seconds: float) -> None:
        """Start the time in which a request must arrive, to its end."""
        self._bytes.deadline = time.monotonic() + seconds

    def head(self, most: int) -> Head:
        """Return the head of a request, whose first line has at most so many bytes.

        Raises:
            Unreadable: It breaks HTTP or a limit, or took too long.
        """
        line = self._line(most, 414, "The request line is too long")
        if line == b"\r\n":  # some clients send one more line end than the last body had
            line = self._line(most, 414, "The request line is too long")
        # Before more is awaited: who speaks another protocol would wait as well.
        start = parse_request_line(line)
        return parse_head(start, self._fields())

    def body(self, head: Head, most: int) -> bytes:
        """Return the body of a request.

        Raises:
            TooLarge: It has more bytes than `most`; the rest was not read.
            Unreadable: It breaks HTTP, or took too long.
        """
        length = head.body_length()
        return self._chunked(most) if length == CHUNKED else self._exactly(length, most)

    def discard(self, seconds: float, most: int) -> None:
        """Read and drop what still comes, for so long and up to so many bytes."""
        self._bytes.deadline = time.monotonic() + seconds
        try:
            while most > 0:
                part = self._file.read1(_PIECE)
                if not part:
                    return
                most -= len(part)
        except (OSError, Unreadable):
            pass  # it had its chance

    def _fields(self) -> Iterator[bytes]:
        """Yield the lines of headers or trailers, up to the empty line."""
        left = MAX_FIELD_BYTES
        for _ in range(MAX_FIELDS + 1):
            line = self._line(left, 431, "The headers are too long")
            if line == b"\r\n":
                return
            left -= len(line)
            yield line
        raise Unreadable(431, "There are too many headers")

    def _line(self, most: int, status: int, detail: str) -> bytes:
        """Return a line with its end; a longer one is refused."""
        line = self._file.readline(most + 1)
        if len(line) > most:
            raise Unreadable(status, detail)
        # The rest of a head is missing only if the client, or the server's stop, ended it.
        if not line:
            raise Unreadable(400, "The head ended early")
        return line

    def _chunked(self, most: int) -> bytes:
        """Return a body that came in chunks."""
        body = bytearray()
        while True:
            match = _CHUNK_LINE.fullmatch(self._file.readline(1024))
            if match is None:
                raise Unreadable(400, "A chunk has no proper size")
            size = int(match[1], 16)
            if not size:
                break
            body += self._exactly(size, most - len(body))
            if self._file.readline(3) != b"\r\n":
                raise Unreadable(400, "A chunk is longer than it says")
        for line in self._fields():  # trailers, which are dropped, but may hide nothing
            parse_field(line)
        return bytes(body)

    def _exactly(self, length: int, most: int) -> bytes:
        """Return so many bytes."""
        if length > most:
            raise TooLarge(most)
        body = self._file.read(length)
        if len(body) < length:
            raise Unreadable(400, "The body ended early")
        return body


class TooLarge(Unreadable):
    """A body with more bytes than may be read."""

    def __init__(self, most: int) -> None:
        super().__init__(413, f"A body may have at most {most} bytes")


class _TimedBytes(io.RawIOBase):
    """What comes from a connection, as long as it comes before `deadline`."""

    # By `time.monotonic()`; with None nothing is read, so that a buffer shows what it has.
    deadline: Optional[float] = None

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        if self.deadline is None:
            return None
        return self._in_time(lambda: self._connection.recv_into(buffer))

    def wait(self) -> bool:
        """Wait for a byte and leave it; return False at the end."""
        return bool(self._in_time(lambda: self._connection.recv(1, socket.MSG_PEEK)))

    def _in_time(self, receive: Callable[[], _T]) -> _T:
        # Anew before each read: a timeout of its own for each would have no end.
        left = (self.deadline or 0.0) - time.monotonic()
        try:
            if left <= 0:
                raise socket.timeout
            self._connection.settimeout(left)
            return receive()
        except socket.timeout:
            raise Unreadable(408, "The request took too long to arrive") from None

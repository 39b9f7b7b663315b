# SPDX-License-Identifier: Apache-2.0
"""The server's log: lines with the time, which never hold up a request."""

from __future__ import annotations

import io
import re
import select
import threading
import time
from urllib.parse import unquote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, TextIO

    from ..._secret import Secret

# A pipe that takes anything takes this much at once; POSIX promises 512 bytes.
AT_ONCE = getattr(select, "PIPE_BUF", 512)
# What is worth a line every time it begins, and not a thousand while it lasts.
SELDOM_SECONDS = 60.0
KEY_MARK = "[key]"
MOST_DECODED = 4  # what is encoded more than twice is no mistake of a client

_KEY = re.compile(r"sk_live_[\w-]*")


class Log:
    """Writes lines to a stream that may be closed, broken, or a pipe that nobody reads.

    A line that cannot be written at once is dropped and counted; the count is written before
    the next line that can.

    Args:
        stream: Where to write; None for nowhere.
    """

    def __init__(self, stream: Optional[TextIO]) -> None:
        self._stream = stream
        self._lost = 0
        self._written_at: dict[str, float] = {}
        self._lock = threading.Lock()
        try:
            if stream is not None:
                stream.flush()  # its buffers are not used from here on
        except (OSError, ValueError):
            pass  # broken already

    def note(self, line: str) -> None:
        """Write a line with the time before it."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        text = f"{now} {line}\n"
        with self._lock:
            if self._lost:
                text = f"{now} {self._lost} lines were not written\n{text}"
            self._lost = 0 if self._write(text) else self._lost + 1

    def note_seldom(self, line: str) -> None:
        """Write a line, unless the same was written in the last minute."""
        now = time.monotonic()
        with self._lock:
            if now - self._written_at.get(line, -SELDOM_SECONDS) < SELDOM_SECONDS:
                return
            self._written_at[line] = now
        self.note(line)

    def _write(self, text: str) -> bool:
        """Write a text if that can be done at once; return whether it was."""
        try:
            buffer = getattr(self._stream, "buffer", None)
            raw = getattr(buffer, "raw", buffer)  # with PYTHONUNBUFFERED there is no other
            if isinstance(raw, io.FileIO):
                return _write_at_once(raw, text)
            if self._stream is not None:  # in memory, or an object of another program
                self._stream.write(text)
                self._stream.flush()
        except (OSError, ValueError):  # ValueError: closed
            return False
        return True


def masked(text: str, secret: Optional[Secret]) -> str:
    """Return a text without the key and what looks like one, percent-encoded or not.

    Args:
        text: What a client sent.
        secret: The key, or None for none.
    """
    plain = _without_keys(text, secret)
    # Each time without keys first: a key that holds a percent sign would not survive it.
    for _ in range(MOST_DECODED):
        decoded = unquote(plain)
        if decoded == plain:
            return plain if KEY_MARK in plain else text
        plain = _without_keys(decoded, secret)
    return "[encoded too often]"  # who encodes more often hides something


def _without_keys(text: str, secret: Optional[Secret]) -> str:
    text = text.replace(secret.reveal(), KEY_MARK) if secret else text
    return _KEY.sub(KEY_MARK, text)


def _write_at_once(file: io.FileIO, text: str) -> bool:
    """Write a line if nobody has to wait for it; return whether it was.

    Past the stream's buffers: what waits in them would be written again with the next line, and
    at the interpreter's end, and fail or wait there.
    """
    data = text.encode("utf-8", "backslashreplace")
    if len(data) > AT_ONCE:
        data = data[: AT_ONCE - 1] + b"\n"
    return _is_ready(file.fileno()) and bool(file.write(data))


def _is_ready(descriptor: int) -> bool:
    """Return whether a short line can be written without waiting."""
    if not hasattr(select, "poll"):
        return True  # Windows can't tell
    poll = select.poll()
    poll.register(descriptor, select.POLLOUT)
    return bool(poll.poll(0))

# SPDX-License-Identifier: Apache-2.0
"""How far long work is: a bar on a terminal, a line now and then in a log."""

from __future__ import annotations

import time

from .output import columns, cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_BAR = 24  # characters between the brackets


class Progress:
    """A line on standard error that is renewed on a terminal, repeated now and then in a pipe.

    Args:
        stream: Where it is shown.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._tty = stream.isatty()
        # Logs of scheduled jobs should not fill up with it.
        self._pause = 0.1 if self._tty else 5.0
        self._started = time.monotonic()
        self._next = self._started + self._pause
        self._open = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._open:
            self._stream.write("\n")
            self._stream.flush()

    def tell(self, name: str, count: int, total: int) -> None:
        """Show how far an anima is, if it is time to."""
        now = time.monotonic()
        if now < self._next and count < total:
            return
        self._next = now + self._pause
        line = f"{name}: {count} of {total} events, {now - self._started:.0f} s"
        if self._tty:
            full = _BAR * count // max(total, 1)
            line += f" [{'#' * full}{'.' * (_BAR - full)}]"
            line = f"\r\x1b[K{cut(line, columns(self._stream))}"
        self._stream.write(line if self._tty else f"{line}\n")
        self._stream.flush()
        self._open = self._tty

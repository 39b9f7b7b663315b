# SPDX-License-Identifier: Apache-2.0
"""What commands print: text for people, one JSON object a line for scripts."""

from __future__ import annotations

import json
import shutil
import sys
from datetime import timezone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from typing import Any, Optional, TypeVar

    from ..types.value import Value

    V = TypeVar("V", bound=Value)


def say(text: str) -> None:
    """Print a note or an error to standard error."""
    print(text, file=sys.stderr, flush=True)


def show(data: Any, text: str, as_json: bool) -> None:
    """Print one result: its data as JSON, or its text."""
    print(json.dumps(data, ensure_ascii=False) if as_json else printable(text))


def show_rows(
    rows: Iterable[V], text: Callable[[V], str], as_json: bool, empty: str = "nothing found"
) -> None:
    """Print results as they arrive, a line each; text is cut to the width of a terminal."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    found = False
    for row in rows:
        found = True
        line = json.dumps(row.to_dict(), ensure_ascii=False) if as_json else None
        print(cut(text(row), width) if line is None else line)
    if not found and not as_json:
        say(empty)


def one_line(text: str) -> str:
    """Return a text in one line."""
    return printable(" ".join(text.split()))


def cut(line: str, width: Optional[int]) -> str:
    """Return a line of at most `width` characters, None for any."""
    return line if width is None or len(line) <= width else f"{line[: width - 1]}…"


def printable(text: str) -> str:
    """Return a text that does nothing to a terminal but stand there.

    What others said may hold escape sequences; in a pipe it is passed on as it is.
    """
    if not sys.stdout.isatty():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else "\ufffd" for c in text)


def moment(at: Optional[datetime]) -> str:
    """Return a time in UTC, to the minute; "never" for None."""
    return "never" if at is None else at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%MZ")


def counted(count: int, noun: str) -> str:
    """Return a number with its noun; the plural of "memory" is the only unusual one."""
    plural = "memories" if noun == "memory" else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"

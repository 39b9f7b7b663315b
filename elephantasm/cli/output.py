# SPDX-License-Identifier: Apache-2.0
"""What commands print: text for people, one JSON object a line for scripts."""

from __future__ import annotations

import codecs
import json
import os
import sys
from datetime import timezone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from typing import Any, Optional, Protocol, TextIO, TypeVar

    class _Row(Protocol):
        def to_dict(self) -> dict[str, Any]: ...

    V = TypeVar("V", bound=_Row)


def say(text: str) -> None:
    """Print a note or an error to standard error."""
    print(text, file=sys.stderr, flush=True)


def complain(program: str, text: str) -> None:
    """Print an error to standard error, behind the command that it comes from."""
    say(f"{styled(f'{program}:', 'red', sys.stderr)} {text}")


class OutputError(Exception):
    """Standard output takes no more; the message is the system's reason."""


def put(text: str, end: str = "\n", flush: bool = False) -> None:
    """Print to standard output."""
    try:
        print(text, end=end, flush=flush)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or error) from error


# Characters that JSON leaves as they are, and at which many programs end a line all the same.
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def _json(data: Any) -> str:
    # What another encoding lacks would come out as \xe9, which is no JSON.
    utf8 = codecs.lookup(sys.stdout.encoding or "ascii").name == "utf-8"
    return json.dumps(data, ensure_ascii=not utf8).translate(_LINE_ENDS)


def columns(stream: Optional[TextIO] = None) -> Optional[int]:
    """Return how wide the terminal behind a stream (standard output) is, None in a pipe."""
    # Before Python 3.11 a terminal that does not know its width is 0 columns wide.
    if not (stream or sys.stdout).isatty():
        return None
    from shutil import get_terminal_size  # which loads four ways to compress, too

    return get_terminal_size().columns or 80


_STYLES = {"bold": "1", "dim": "2", "red": "31"}


def styled(text: str, style: str, stream: Optional[TextIO] = None) -> str:
    """Return a text in a style, where the stream (standard output) is to show styles."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if _has_styles(stream or sys.stdout) else text


def _has_styles(stream: TextIO) -> bool:
    """Return whether to send styles: to a terminal, unless the user decides."""
    # https://no-color.org and https://force-color.org
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def show(data: Any, text: str, as_json: bool) -> None:
    """Print one result: its data as JSON, or its text."""
    put(_json(data) if as_json else printable(text))


def show_page(data: Any, lines: Iterable[str], as_json: bool) -> None:
    """Print one result: its data as JSON, or lines that have styles and are `printable`."""
    put(_json(data) if as_json else "\n".join(lines))


def show_rows(
    rows: Iterable[V], text: Callable[[V], str], as_json: bool, empty: str = "nothing found"
) -> None:
    """Print results as they arrive, a line each; text is cut to the width of a terminal."""
    width = columns()
    line = None
    for row in rows:
        line = _json(row.to_dict()) if as_json else _with_dim_head(cut(text(row), width))
        put(line)
    if line is None and not as_json:
        say(empty)


def _with_dim_head(line: str) -> str:
    """Return a line whose first column, such as a time or an id, steps back."""
    head, gap, rest = line.partition("  ")
    return f"{styled(head, 'dim')}{gap}{rest}" if rest else line


def one_line(text: str) -> str:
    """Return a text in one line."""
    return printable(" ".join(text.split()))


def short(own: object) -> str:
    """Return an id: on a terminal its first 8 signs, which commands take for the whole."""
    return str(own)[:8] if sys.stdout.isatty() else str(own)


def cut(line: str, width: Optional[int]) -> str:
    """Return a line of at most `width` characters, None for any."""
    return line if width is None or len(line) <= width else f"{line[: width - 1]}…"


def printable(text: str) -> str:
    """Return a text that does nothing to a terminal but stand there.

    What others said may hold escape sequences; in a pipe it is passed on as it is.
    """
    return harmless(text) if sys.stdout.isatty() else text


def harmless(text: str) -> str:
    """Return a text with a sign in place of each character that a terminal would obey."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\ufffd" for c in text)


def described(value: object, indent: str) -> list[str]:
    """Return nested data as indented lines."""
    if not isinstance(value, dict):
        return [indent + one_line(str(value))]
    lines = []
    for key, inner in value.items():
        if inner in (None, "", [], {}):
            continue
        if isinstance(inner, dict):
            lines += [f"{indent}{one_line(str(key))}:", *described(inner, indent + "  ")]
        else:
            text = ", ".join(map(str, inner)) if isinstance(inner, list) else str(inner)
            lines.append(f"{indent}{one_line(f'{key}: {text}')}")
    return lines


def moment(at: Optional[datetime]) -> str:
    """Return a time in UTC, to the minute; "never" for None."""
    return "never" if at is None else at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%MZ")


def counted(count: int, noun: str) -> str:
    """Return a number with its noun; the plural of "memory" is the only unusual one."""
    plural = "memories" if noun == "memory" else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"

# SPDX-License-Identifier: Apache-2.0
"""From words to a command with its arguments, or to one line that says what to write instead."""

from __future__ import annotations

import argparse
import sys

from .._version import __version__
from .arguments import COMMANDS
from .failures import USAGE, without_keys
from .output import columns, complain, put, styled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import NoReturn, Optional

PROGRAM = "elephantasm"
WIDEST = 100  # columns of help; longer lines are hard to read


def parse(argv: Optional[Sequence[str]] = None) -> argparse.Namespace:
    """Return the arguments of a command, with `command`, `run` and `names`.

    Those that the client has, too, stand under its names for them; `names` maps these to what
    the command line calls them. Help and wrong usage end the program.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    first = words[0] if words else "--help"
    if first in COMMANDS:
        return _parsed(first, words[1:])
    if first == "--version":
        put(__version__)
    elif first in ("-h", "--help", "help"):
        if len(words) > 1 and words[1] in COMMANDS:
            return _parsed(words[1], ["--help"])
        put(_overview())
    elif first.startswith("-"):
        fail(PROGRAM, f"{first} stands before the command; write `{PROGRAM} COMMAND {first}`")
    else:
        fail(PROGRAM, f"there is no command {first!r}{_meant(first, COMMANDS)}")
    raise SystemExit(0)


def fail(program: str, text: str) -> NoReturn:
    """End with one line that says what is wrong, and never repeats a key."""
    line = without_keys(" ".join(text.split()))
    complain(program, f"{line}; see `{program} --help`")
    raise SystemExit(USAGE)


def _parsed(name: str, words: list[str]) -> argparse.Namespace:
    """Return the arguments of one command."""
    command = COMMANDS[name]
    parser = _Parser(
        prog=f"{PROGRAM} {name}",
        description=f"{command.summary[0].upper()}{command.summary[1:]}.",
        epilog=f"example:\n  {command.example}",
        formatter_class=_Formatter,
        # Scripts that abbreviate would break with the next option.
        allow_abbrev=False,
    )
    names = {}
    for spelled, options in command.arguments:
        names[parser.add_argument(*spelled, **options).dest] = spelled[0]
    arguments, extra = parser.parse_known_args(words)
    if extra:
        _refuse(parser, arguments, names, extra)
    function = command.function or f"commands.{name.replace('-', '_')}"
    module, _, function = function.partition(".")
    # With the client, which help does without; and not by `importlib`, which nothing else loads.
    path = f"{__package__}.{module}"
    __import__(path)
    arguments.run = getattr(sys.modules[path], function)
    arguments.command, arguments.names = name, names
    return arguments


def _refuse(
    parser: _Parser, arguments: argparse.Namespace, names: dict[str, str], extra: list[str]
) -> NoReturn:
    """Say what to write instead of arguments that the command does not have."""
    import shlex

    text = f"unrecognized arguments: {' '.join(extra)}"
    given = [arguments.__dict__[dest] for dest, name in names.items() if not name.startswith("-")]
    if not extra[0].startswith("-"):
        if given and isinstance(given[-1], str):
            quoted = shlex.quote(" ".join([given[-1], *extra]))
            text += f"; put a text of several words in quotes: {parser.prog} {quoted[:80]}"
    elif not extra[0].startswith("--") and given:
        text += f"; a text that begins with - goes behind two: {parser.prog} -- {extra[0]}"
    else:
        text += _meant(extra[0].partition("=")[0], parser.options())
    parser.error(text)


def _meant(word: str, known: Iterable[str]) -> str:
    """Return a question for what may have been meant, or nothing."""
    from difflib import get_close_matches

    names = list(known)
    near = [name for name in names if word and (name.startswith(word) or word.startswith(name))]
    near = near or get_close_matches(word, names, 1)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _width() -> int:
    return min(columns() or 80, WIDEST)


def _overview() -> str:
    """Return the help of the program: every command with a line."""
    broad = max(map(len, COMMANDS)) + 6
    lines = [
        f"usage: {PROGRAM} COMMAND [ARGUMENT ...]",
        "",
        *_wrapped("Long-term memory for AI agents, at the service or in a file of your own."),
        "",
        styled("commands:", "bold"),
    ]
    for name, command in COMMANDS.items():
        lines += _wrapped(command.summary, f"    {name}".ljust(broad), " " * broad)
    return "\n".join(
        [
            *lines,
            "",
            styled("options:", "bold"),
            "    --help, --version",
            "",
            *_wrapped(
                f"`{PROGRAM} COMMAND --help` tells more of one. The key is read from "
                "ELEPHANTASM_API_KEY."
            ),
            "",
            f"example:\n  {PROGRAM} demo",
        ]
    )


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    """Return a text in lines of whole words."""
    import textwrap  # which help alone needs

    return textwrap.wrap(
        text,
        max(_width(), len(rest) + 12),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps words whole and the example on a line of its own."""

    def __init__(self, prog: str) -> None:
        # Not by itself: older Pythons take a terminal that says 0 columns at its word.
        super().__init__(prog, width=max(_width() - 2, 20))

    def start_section(self, heading: Optional[str]) -> None:
        """Begin a section with its name in bold."""
        super().start_section(styled(heading, "bold") if heading else heading)

    def _split_lines(self, text: str, width: int) -> list[str]:
        import textwrap

        return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """End with what is wrong."""
        fail(self.prog, message)

    def format_help(self) -> str:
        """Return the help, with the description in lines of whole words."""
        self.description = "\n".join(_wrapped(self.description or ""))
        return super().format_help()

    def options(self) -> list[str]:
        """Return the options that there are."""
        return [name for action in self._actions for name in action.option_strings]
